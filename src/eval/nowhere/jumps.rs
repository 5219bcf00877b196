//! Jumps in code that never ran: `return@label`, `break`, `continue` that leave nothing around them.

use crate::syntax::tree::{ExprId, Name};

use super::walk::Walk;

impl Walk<'_, '_> {
    /// Reports a `return@label` with a label that nothing around it has.
    pub(super) fn check_return(&mut self, label: Option<Name>, id: ExprId) {
        let Some(label) = label.map(|label| self.interpreter.symbol(label)) else { return };
        if !self.ran(id) && !self.labels.contains(&label) {
            let found = self.interpreter.returns_from_nothing(label, self.interpreter.span(id));
            self.interpreter.report(found);
        }
    }

    /// Reports a `break` or `continue` that leaves no loop.
    pub(super) fn check_loop_jump(&mut self, label: Option<Name>, id: ExprId) {
        let label = label.map(|label| self.interpreter.symbol(label));
        let known = self.loops > 0 && label.is_none_or(|label| self.labels.contains(&label));
        if !self.ran(id) && !known {
            let found = self.interpreter.leaves_no_loop(label, self.interpreter.span(id));
            self.interpreter.report(found);
        }
    }
}
