//! What the flow of control must know of types. Whatever is not known is silence.

use crate::syntax::tree::{ExprId, TypeId};

/// How the function that takes a lambda runs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Invocation {
    /// Where it stands, exactly once (by contract).
    ExactlyOnce,
    /// Where it stands, any number of times: the function is `inline`, without a contract.
    Inlined,
    /// At any time.
    Anytime,
    /// Not known.
    Unknown,
}

/// Which values the branches of a `when` without `else` cover.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Coverage {
    /// All.
    All,
    /// Not all; and the subject is of an enum, a sealed class or `Boolean`, so that a statement must cover all, too.
    PartOfClosed,
    /// Not all.
    Part,
    /// Not known.
    Unknown,
}

/// The answers that types give.
pub(crate) trait Types {
    /// Whether an expression is of type `Nothing`: what stands behind it is never reached.
    fn is_nothing(&self, expr: ExprId) -> Option<bool>;

    /// Whether a written type is `Unit`: its function needs no `return`.
    fn is_unit(&self, ty: TypeId) -> Option<bool>;

    /// How a lambda that is an argument is run.
    fn invocation(&self, lambda: ExprId) -> Invocation;

    /// Whether a lambda that is an argument is inlined, so that `return` may leave it.
    fn is_inlined(&self, lambda: ExprId) -> Option<bool>;

    /// Whether a lambda has a receiver.
    fn has_receiver(&self, lambda: ExprId) -> Option<bool>;

    /// Whether a lambda without an arrow has an `it`.
    fn has_it(&self, lambda: ExprId) -> Option<bool>;

    /// Whether the value of a lambda's last statement is wanted: the expected type returns something other than `Unit`.
    fn is_result_used(&self, lambda: ExprId) -> Option<bool>;

    /// What a `when` with a subject and without `else` covers.
    fn coverage(&self, when: ExprId) -> Coverage;

    /// What the branches of a `when` leave out, as it is written; empty where that is not known.
    fn left_out(&self, _when: ExprId) -> Vec<String> {
        Vec::new()
    }

    /// Whether `a += b` assigns to `a`; it does not where `a` has a `plusAssign`.
    fn assigns(&self, assignment: ExprId) -> Option<bool>;
}
