//! Files, their headers, and statements.

use super::Builder;
use crate::source::TextRange;
use crate::syntax::grammar::Rule;
use crate::syntax::nodes::Node;
use crate::syntax::tree::{Annotation, Expr, ExprId, Import, List, Modifiers};

impl Builder<'_> {
    /// A whole file.
    pub(in crate::syntax) fn file(&mut self, node: Node<'_>) {
        let mut imports = Vec::new();
        let mut annotations = Vec::new();
        for child in node.children() {
            match child.rule() {
                Rule::file_annotation => self.annotations_of(child, &mut annotations),
                Rule::package_header => self.package(child),
                Rule::import_header => imports.push(self.import(child)),
                Rule::EOI => {}
                _ => {
                    let statement = self.statement(child);
                    self.pending.push(statement);
                }
            }
        }
        self.tree.imports = self.tree.arena.add_list(imports);
        self.tree.annotations = self.tree.arena.add_list(annotations);
        self.tree.statements = self.take_pending(0);
    }

    fn package(&mut self, node: Node<'_>) {
        if let Some(path) = node.first() {
            self.tree.package = self.path(path);
        }
    }

    fn import(&mut self, node: Node<'_>) -> Import {
        let mut import = Import { path: List::empty(), star: false, alias: None, range: node.range() };
        for child in node.children() {
            match child.rule() {
                Rule::import_star => import.star = true,
                Rule::import_alias => import.alias = Some(self.ident_in(child)),
                _ => import.path = self.path(child),
            }
        }
        import
    }

    /// The statements inside a node; nodes of rule `skip` are no statements.
    pub(super) fn statements(&mut self, node: Node<'_>, skip: Rule) -> List<ExprId> {
        let mark = self.pending.len();
        for child in node.children().filter(|child| child.rule() != skip) {
            let statement = self.statement(child);
            self.pending.push(statement);
        }
        self.take_pending(mark)
    }

    /// A statement, a declaration or an expression.
    pub(super) fn statement(&mut self, node: Node<'_>) -> ExprId {
        match node.rule() {
            Rule::expression => self.expression(node),
            Rule::declaration | Rule::local_declaration | Rule::class_member_declaration => {
                self.declaration(node, Vec::new())
            }
            Rule::annotated_statement | Rule::script_annotated_statement => self.annotated_statement(node),
            Rule::labeled_declaration => self.labeled_declaration(node),
            Rule::body_function => self.body_function(node),
            _ => self.primary(node),
        }
    }

    fn annotated_statement(&mut self, node: Node<'_>) -> ExprId {
        let mut annotations = Vec::new();
        let mut last = node.range().start;
        for child in node.children() {
            match child.rule() {
                Rule::annotation => {
                    self.annotations_of(child, &mut annotations);
                    last = child.range().end;
                }
                Rule::expression => {
                    return self.annotated_expression(child, annotations, node.range().start, last);
                }
                Rule::labeled_declaration => {
                    let body = self.labeled_declaration(child);
                    return self.annotated(node.range().start, annotations, body);
                }
                _ => return self.declaration_from(child, annotations, node.range().start),
            }
        }
        self.missing(node.range())
    }

    /// `label@ val a = b`
    fn labeled_declaration(&mut self, node: Node<'_>) -> ExprId {
        let mut children = node.children();
        match (children.next(), children.next()) {
            (Some(label), Some(declaration)) => {
                let body = self.declaration(declaration, Vec::new());
                self.labeled(label, body)
            }
            _ => self.missing(node.range()),
        }
    }

    /// A function as the body of `if` and the like.
    fn body_function(&mut self, node: Node<'_>) -> ExprId {
        let Some(function) = node.first() else { return self.missing(node.range()) };
        self.malformed(node.range(), "a function with a name cannot be a body: put it in braces");
        let function = self.function(
            function,
            Modifiers { range: TextRange::empty(node.range().start), ..Modifiers::default() },
        );
        self.expr(Expr::Function(function), node.range())
    }

    /// Annotations on a line of their own belong to the whole statement, others to its first operand.
    fn annotated_expression(
        &mut self,
        node: Node<'_>,
        annotations: Vec<Annotation>,
        start: u32,
        last: u32,
    ) -> ExprId {
        let between = self.text.get(last as usize..node.range().start as usize).unwrap_or_default();
        if !between.contains(['\n', '\r']) {
            return self.expression_with(node, Some((start, annotations)));
        }
        let body = self.expression(node);
        let annotations = self.tree.arena.add_list(annotations);
        let range = TextRange::new(start, node.range().end);
        self.expr(Expr::Annotated { annotations, body }, range)
    }
}
