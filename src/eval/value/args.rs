//! The arguments of a call.

use crate::catalog::Symbol;
use crate::source::Span;
use crate::syntax::tree::ExprId;

use super::Value;

/// An argument of a call, evaluated.
#[derive(Debug, Clone)]
pub(crate) struct Arg {
    pub(crate) name: Option<(Symbol, Span)>,
    pub(crate) value: Value,
    pub(crate) span: Span,
    /// Whether it is the lambda after the parentheses.
    pub(crate) trailing: bool,
}

/// The arguments of a call, in the order in which they are written.
#[derive(Debug, Clone, Default)]
pub(crate) struct Args {
    pub(crate) items: Vec<Arg>,
    /// The call as it is written, with its file; `None` for a call that stands nowhere.
    pub(crate) site: Option<(u32, ExprId)>,
}

impl Args {
    /// Positional arguments that stand at `span`.
    pub(crate) fn of(values: impl IntoIterator<Item = Value>, span: Span) -> Self {
        let items =
            values.into_iter().map(|value| Arg { name: None, value, span, trailing: false }).collect();
        Self { items, site: None }
    }

    /// The value of the positional argument `index`.
    pub(crate) fn get(&self, index: usize) -> Option<&Value> {
        self.items.get(index).map(|arg| &arg.value)
    }

    /// Their values.
    pub(crate) fn into_values(self) -> impl ExactSizeIterator<Item = Value> {
        self.items.into_iter().map(|arg| arg.value)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }
}
