//! From pest's nodes to the tree: one file per family of rules, in the order of the grammar.

mod calls;
mod chain;
mod classes;
mod control;
mod declarations;
mod file;
mod literals;
mod names;
mod primary;
mod strings;
mod types;

use super::nodes::Node;
use super::tree::{Annotation, Argument, Expr, ExprId, List, StringPart, Tree, Type, TypeId};
use super::{MALFORMED, SYNTAX_ERROR, lost};
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, TextRange};
use names::Names;

/// Builds the tree of one file.
pub(super) struct Builder<'t> {
    text: &'t str,
    file: FileId,
    tree: Tree,
    names: Names<'t>,
    diagnostics: Vec<Diagnostic>,
    /// Statements and other expressions of lists that are still being read.
    pending: Vec<ExprId>,
    pending_arguments: Vec<Argument>,
    pending_parts: Vec<StringPart>,
    /// Annotations that the next operand takes, and where they begin.
    leading: Option<(u32, Vec<Annotation>)>,
    /// Where the annotations end that were read last, with the bracket of a list.
    annotations_end: u32,
}

impl<'t> Builder<'t> {
    /// A builder for `text`.
    pub(super) fn new(file: FileId, text: &'t str) -> Self {
        Self {
            text,
            file,
            tree: Tree::default(),
            names: Names::default(),
            diagnostics: Vec::new(),
            pending: Vec::new(),
            pending_arguments: Vec::new(),
            pending_parts: Vec::new(),
            leading: None,
            annotations_end: 0,
        }
    }

    /// Makes room for the tree of so many nodes of the grammar.
    pub(super) fn reserve(&mut self, nodes: usize) {
        let arena = &mut self.tree.arena;
        arena.exprs.reserve(nodes / 2);
        arena.expr_ranges.reserve(nodes / 2);
        arena.expr_lists.reserve(nodes / 8);
        arena.calls.reserve(nodes / 12);
        arena.arguments.reserve(nodes / 12);
    }

    /// The tree and what was found wrong.
    pub(super) fn finish(mut self) -> (Tree, Vec<Diagnostic>) {
        self.tree.names = self.names.into_texts();
        self.tree.broken.sort_unstable_by_key(|piece| piece.start);
        (self.tree, self.diagnostics)
    }

    /// Adds an expression.
    fn expr(&mut self, expr: Expr, range: TextRange) -> ExprId {
        self.tree.arena.expr_ranges.push(range);
        self.tree.arena.add(expr)
    }

    /// Adds a type.
    fn ty(&mut self, ty: Type, range: TextRange) -> TypeId {
        self.tree.arena.type_ranges.push(range);
        self.tree.arena.add(ty)
    }

    /// The list of the expressions that were put on `pending` since it was `mark` long.
    fn take_pending(&mut self, mark: usize) -> List<ExprId> {
        self.tree.arena.add_list(self.pending.drain(mark..))
    }

    /// The text of a node.
    fn slice(&self, node: Node<'_>) -> &'t str {
        self.text.get(node.range().start as usize..node.range().end as usize).unwrap_or_default()
    }

    /// The byte at an offset.
    fn byte(&self, offset: u32) -> u8 {
        self.text.as_bytes().get(offset as usize).copied().unwrap_or_default()
    }

    /// Reports what Kotlin's parser refuses.
    pub(super) fn error(&mut self, range: TextRange, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(&SYNTAX_ERROR, range.in_file(self.file), message));
    }

    /// Reports what Kotlin's parser reads and its compiler then refuses.
    fn malformed(&mut self, range: TextRange, message: impl Into<String>) -> &mut Diagnostic {
        let diagnostic = Diagnostic::new(&MALFORMED, range.in_file(self.file), message);
        self.diagnostics.push(diagnostic);
        let last = self.diagnostics.len() - 1;
        &mut self.diagnostics[last]
    }

    /// What belongs where is a guess.
    pub(super) fn guess(&mut self) {
        if !std::mem::replace(&mut self.tree.guessed, true) {
            self.lose_names(TextRange::new(0, u32::try_from(self.text.len()).unwrap_or(u32::MAX)));
        }
    }

    /// A piece that could not be read.
    pub(super) fn lose(&mut self, piece: TextRange) {
        self.tree.broken.push(piece);
        self.lose_names(piece);
    }

    fn lose_names(&mut self, piece: TextRange) {
        for name in lost::declared(self.text, piece) {
            let name = self.name_at(name);
            self.tree.lost.push(name);
        }
    }

    /// The whole file as one error.
    pub(super) fn unread(&mut self, silent_so_far: bool) {
        let range = TextRange::new(0, u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        if silent_so_far {
            self.error(TextRange::empty(0), "the file cannot be read");
        }
        let error = self.expr(Expr::Error, range);
        self.tree.statements = self.tree.arena.add_list([error]);
        self.tree.broken.push(range);
        self.guess();
    }

    /// Grammar and builder disagree: a fault of ours, never of the user's.
    fn misfit(&mut self, node: Node<'_>) -> Expr {
        let message = format!("internal error: no tree for `{:?}`", node.rule());
        self.error(node.range(), message);
        Expr::Error
    }

    /// The same for an expression that is missing.
    fn missing(&mut self, range: TextRange) -> ExprId {
        self.error(range, "internal error: no expression here");
        self.expr(Expr::Error, range)
    }
}
