//! `if`, `when`, `try`, loops and jumps.

use super::Builder;
use crate::diagnostic::Applicability;
use crate::syntax::grammar::Rule;
use crate::syntax::nodes::{Children, Node};
use crate::syntax::tree::{
    AssignOp, Binding, Catch, Expr, ExprId, For, Id, If, Infix, List, Modifiers, Property, Try, When,
    WhenCondition, WhenEntry,
};

impl Builder<'_> {
    pub(super) fn if_expression(&mut self, node: Node<'_>) -> Expr {
        let mut children = node.children();
        let condition = self.condition(&mut children, node);
        let then = self.branch(&mut children);
        let has_else = children.accept(Rule::else_keyword).is_some();
        let otherwise = self.branch(&mut children);
        Expr::If(self.tree.arena.add(If { condition, then, has_else, otherwise }))
    }

    /// The next child as an expression.
    fn next_expression(&mut self, children: &mut Children<'_>, whole: Node<'_>) -> ExprId {
        match children.next() {
            Some(node) => self.expression(node),
            None => self.missing(whole.range()),
        }
    }

    /// A condition: Kotlin's compiler takes no assignment there.
    fn condition(&mut self, children: &mut Children<'_>, whole: Node<'_>) -> ExprId {
        let sign = children.peek().and_then(|it| it.find(Rule::binary_operator));
        let condition = self.next_expression(children, whole);
        if let (Expr::Assignment { op: AssignOp::Assign, .. }, Some(sign)) = (self.tree[condition], sign) {
            let span = sign.range().in_file(self.file);
            let finding = self.malformed(sign.range(), "`=` assigns and gives no condition; `==` compares");
            *finding = finding.clone().fix("write `==`", Applicability::Unsafe, span, "==");
            self.tree.told.push(self.tree.range(condition).start);
        }
        condition
    }

    /// `object A extends B({ })` reads as an object, and the call of an infix function on `extends`.
    pub(super) fn check_extends(&mut self, infix: &Infix) {
        let range = self.tree.range(infix.left);
        let is_name = matches!(self.tree[infix.left], Expr::Name(_));
        if !is_name || !matches!(range.slice(self.text), "extends" | "implements" | "inherits") {
            return;
        }
        let head = self.text.get(..range.start as usize).unwrap_or_default();
        let line = head.rsplit('\n').next().unwrap_or_default();
        if !line.split_whitespace().any(|word| matches!(word, "object" | "class" | "interface")) {
            return;
        }
        let message = "a supertype stands behind `:`: `object A : BuildType({ ... })`";
        let span = range.in_file(self.file);
        let finding = self.malformed(range, message);
        *finding = finding.clone().fix("write `:`", Applicability::Unsafe, span, ":");
        self.tree.told.extend([range.start, infix.function.range.start]);
    }

    /// `if (a) { } eles { }` reads as the call of an infix function on the `if`.
    pub(super) fn check_else(&mut self, infix: &Infix) {
        let Expr::If(id) = self.tree[infix.left] else { return };
        let range = infix.function.range;
        let text = range.slice(self.text);
        let meant = match text.to_ascii_lowercase().as_str() {
            "eles" | "elese" | "els" | "else" | "elsee" | "elze" | "ese" | "esle" | "otherwise" => "else",
            "elif" | "elseif" | "elsif" => "else if",
            _ => return,
        };
        if self.tree[id].has_else {
            return;
        }
        let message = format!("`{text}` is no word of Kotlin: `{meant}` is written here");
        let span = range.in_file(self.file);
        let finding = self.malformed(range, message);
        *finding = finding.clone().fix(format!("write `{meant}`"), Applicability::Unsafe, span, meant);
        let right = self.tree.range(infix.right).start;
        self.tree.told.extend([self.tree.range(infix.left).start, range.start, right]);
    }

    /// A branch or a body, if one comes next.
    fn branch(&mut self, children: &mut Children<'_>) -> Option<ExprId> {
        let node =
            children.peek().filter(|it| !matches!(it.rule(), Rule::else_keyword | Rule::while_keyword))?;
        children.next();
        Some(self.control_structure_body(node))
    }

    /// Braces are a block unless they hold an arrow.
    fn control_structure_body(&mut self, node: Node<'_>) -> ExprId {
        let has_arrow = node.first().is_some_and(|it| it.rule() == Rule::lambda_parameters);
        match node.rule() {
            Rule::lambda_literal if !has_arrow => self.block(node),
            _ => self.statement(node),
        }
    }

    pub(super) fn when_expression(&mut self, node: Node<'_>) -> Expr {
        let mut children = node.children();
        let (binding, subject) = match children.accept(Rule::when_subject) {
            Some(subject) => self.when_subject(subject),
            None => (None, None),
        };
        let entries: Vec<_> =
            children.filter(|it| it.rule() == Rule::when_entry).map(|it| self.when_entry(it)).collect();
        let entries = self.tree.arena.add_list(entries);
        Expr::When(self.tree.arena.add(When { binding, subject, entries }))
    }

    fn when_subject(&mut self, node: Node<'_>) -> (Option<Id<Property>>, Option<ExprId>) {
        let mut children = node.children();
        let binding = children.accept(Rule::when_binding);
        let subject = self.next_expression(&mut children, node);
        (binding.map(|it| self.when_binding(it, subject)), Some(subject))
    }

    /// `val name` of a subject.
    fn when_binding(&mut self, node: Node<'_>, subject: ExprId) -> Id<Property> {
        let modifiers = self.annotations_before(node);
        let variable = self.variable(node.find(Rule::variable_declaration).unwrap_or(node));
        self.tree.arena.add(subject_property(modifiers, Binding::Single(variable), subject))
    }

    fn when_entry(&mut self, node: Node<'_>) -> WhenEntry {
        let mut children = node.children();
        let mut conditions = Vec::new();
        while let Some(condition) = children.accept(Rule::when_condition) {
            conditions.push(self.when_condition(condition));
        }
        children.accept(Rule::when_else);
        let guard = children.accept(Rule::when_guard).and_then(Node::first).map(|it| self.expression(it));
        let body = match children.next() {
            Some(body) => self.control_structure_body(body),
            None => self.missing(node.range()),
        };
        let conditions = self.tree.arena.add_list(conditions);
        WhenEntry { conditions, guard, body, range: node.range() }
    }

    fn when_condition(&mut self, node: Node<'_>) -> WhenCondition {
        let Some(test) = node.first() else { return WhenCondition::Expr(self.missing(node.range())) };
        let mut parts = test.children();
        match test.rule() {
            Rule::range_test => {
                let negated = parts.next().is_some_and(|it| it.rule() == Rule::not_in);
                WhenCondition::In { negated, range: self.next_expression(&mut parts, test) }
            }
            Rule::type_test => {
                let negated = parts.next().is_some_and(|it| it.rule() == Rule::not_is);
                WhenCondition::Is { negated, ty: self.type_of(parts.next().unwrap_or(test)) }
            }
            _ => WhenCondition::Expr(self.expression(test)),
        }
    }

    pub(super) fn try_expression(&mut self, node: Node<'_>) -> Expr {
        let block = node.first().unwrap_or(node);
        let block = self.block(block);
        let mut catches = Vec::new();
        let mut finally = None;
        for child in node.children().skip(1) {
            match child.rule() {
                Rule::catch_block => catches.push(self.catch(child)),
                _ => finally = child.first().map(|it| self.block(it)),
            }
        }
        let catches = self.tree.arena.add_list(catches);
        Expr::Try(self.tree.arena.add(Try { block, catches, finally }))
    }

    fn catch(&mut self, node: Node<'_>) -> Catch {
        let name = self.ident_in(node);
        let ty = self.type_of(node.find(Rule::r#type).unwrap_or(node));
        let block = self.block(node.find(Rule::block).unwrap_or(node));
        Catch { name, ty, block }
    }

    pub(super) fn for_statement(&mut self, node: Node<'_>) -> Expr {
        let mut children = node.children();
        let variable = self.binding(children.next().unwrap_or(node));
        let iterable = self.next_expression(&mut children, node);
        let body = self.branch(&mut children);
        Expr::For(self.tree.arena.add(For { variable, iterable, body }))
    }

    pub(super) fn while_statement(&mut self, node: Node<'_>) -> Expr {
        let mut children = node.children();
        let condition = self.condition(&mut children, node);
        let body = self.branch(&mut children);
        Expr::While { condition, body }
    }

    pub(super) fn do_while_statement(&mut self, node: Node<'_>) -> Expr {
        let mut children = node.children();
        let body = self.branch(&mut children);
        children.accept(Rule::while_keyword);
        let condition = self.condition(&mut children, node);
        Expr::DoWhile { body, condition }
    }

    pub(super) fn jump(&mut self, node: Node<'_>) -> Expr {
        let mut children = node.children();
        let keyword = children.next().unwrap_or(node).rule();
        let label = children.accept(Rule::label_reference).map(|it| self.ident_in(it).name);
        match keyword {
            Rule::throw_keyword => Expr::Throw(self.next_expression(&mut children, node)),
            Rule::return_keyword => {
                Expr::Return { label, value: children.next().map(|it| self.expression(it)) }
            }
            Rule::break_keyword => Expr::Break(label),
            _ => Expr::Continue(label),
        }
    }
}

/// `val name` of a `when` subject.
const fn subject_property(modifiers: Modifiers, binding: Binding, subject: ExprId) -> Property {
    Property {
        modifiers,
        mutable: false,
        type_parameters: List::empty(),
        receiver: None,
        binding,
        constraints: List::empty(),
        initializer: Some(subject),
        delegate: None,
        getter: None,
        setter: None,
    }
}
