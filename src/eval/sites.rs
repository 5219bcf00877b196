//! What the evaluation finds out of an expression at its first turn and what holds at each further one: where a local
//! variable is, what a called function is declared as.

use std::cell::{Cell, OnceCell};
use std::sync::Arc;

use crate::catalog::Symbol;
use crate::syntax::tree::{Expr, ExprId, Id, StringLiteral, Tree};

use super::locals::LocalPlace;

/// What is known of an expression.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) enum Site {
    /// It was not looked at, or is different each time.
    #[default]
    Unknown,
    /// A name: where the variable was found.
    Local(LocalPlace),
    /// A literal: its value, an `Int`.
    Int(i32),
    /// An operation whose value is an `Int`, if its operands are.
    OfInts,
    /// A call: the name that the function is declared by, and whether it is an extension of the DSL's.
    Declared(Symbol, bool),
    /// A call of a name that nothing in the file has: of the library's, on what is no object.
    Plain,
    /// A dotted path that begins with no package.
    NoPackage,
    /// A block: whether it needs a scope of its own.
    Scope(bool),
    /// A string literal without templates, whose text is known.
    Text(Id<StringLiteral>),
}

/// What is known of the expressions of a file.
#[derive(Debug)]
pub(crate) struct Sites {
    expressions: Box<[Cell<Site>]>,
    /// The texts of string literals without templates.
    texts: Box<[OnceCell<Arc<str>>]>,
}

impl Sites {
    /// Nothing is known yet of a file's expressions.
    pub(crate) fn new(tree: &Tree) -> Self {
        Self {
            expressions: vec![Cell::default(); tree.all::<Expr>().count()].into(),
            texts: vec![OnceCell::new(); tree.all::<StringLiteral>().count()].into(),
        }
    }

    /// What is known of an expression.
    pub(crate) fn get(&self, expr: ExprId) -> Site {
        self.expressions.get(expr.index()).map_or(Site::Unknown, Cell::get)
    }

    /// Keeps what is known of an expression.
    pub(crate) fn set(&self, expr: ExprId, site: Site) {
        if let Some(known) = self.expressions.get(expr.index()) {
            known.set(site);
        }
    }

    /// The text of a literal, if it was read before.
    pub(crate) fn known_text(&self, literal: Id<StringLiteral>) -> Option<&Arc<str>> {
        self.texts.get(literal.index())?.get()
    }

    /// The text of a literal, which is read if need be.
    pub(crate) fn text(&self, literal: Id<StringLiteral>, read: impl FnOnce() -> Arc<str>) -> Arc<str> {
        match self.texts.get(literal.index()) {
            Some(known) => known.get_or_init(read).clone(),
            None => read(),
        }
    }
}
