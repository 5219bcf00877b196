//! Statements where a value is meant: `if` and `when` that may have none, assignments, loops; and values where a
//! statement is meant.

use crate::syntax::tree::{BinaryOp, ExprId, If, When};

use super::types::Coverage;
use super::walk::{Flow, Usage};

impl Flow<'_> {
    /// An `if` whose value is used has both branches. What a lambda gives back is a matter of types.
    pub(super) fn check_if(&mut self, id: ExprId, it: &If, usage: Usage) {
        let whole = it.then.is_some() && it.otherwise.is_some();
        if matches!(usage, Usage::Value | Usage::Branch) && !whole && self.state.live {
            self.report_if(id, it.has_else);
        }
    }

    /// A `when` whose value is used covers all values; one over a closed set of values does so in any case.
    pub(super) fn check_when(&mut self, id: ExprId, it: &When, usage: Usage, coverage: Coverage) {
        let used = match usage {
            Usage::Value | Usage::Branch => true,
            Usage::Result(lambda) => self.types.is_result_used(lambda) == Some(true),
            Usage::Statement | Usage::Open => false,
        };
        match coverage {
            Coverage::Part if used => self.report_when(id),
            Coverage::PartOfClosed if used || it.subject.is_some() => self.report_when(id),
            _ => {}
        }
    }

    /// A comparison does nothing but give a value: as a statement it is mostly an assignment with a `=` too many.
    pub(super) fn check_comparison_used(&mut self, id: ExprId, op: BinaryOp, usage: Usage) {
        let dropped = match usage {
            Usage::Statement => true,
            Usage::Result(lambda) => self.types.is_result_used(lambda) == Some(false),
            Usage::Value | Usage::Branch | Usage::Open => false,
        };
        if dropped && self.state.live {
            self.report_unused_comparison(id, op);
        }
    }

    /// An assignment or a loop is no value; a branch, a block or a lambda may end with one.
    pub(super) fn check_statement_used(&mut self, id: ExprId, usage: Usage) {
        if usage == Usage::Value {
            self.report_statement_used(id);
        }
    }
}
