//! What Kotlin's compiler refuses for the flow of control: variables without a value, second values of a `val`, missing
//! `return`s, jumps to nowhere, and statements where a value is meant.
//!
//! One walk over the tree, in the order of evaluation, carries the `state::State` of the place: whether it is reached,
//! and which variables have a value. Where ways part, the state is copied; where they meet, it is merged; a jump takes it
//! to its target. No way is walked twice: an assignment in a loop that can come again is found at the loop's end.
//!
//! A way of which something is unknown (whether a call returns, how often a lambda runs) is dropped. With fewer ways there
//! are only fewer findings.

mod bodies;
mod classes;
mod control;
mod jumps;
mod owners;
mod report;
mod simple;
mod state;
mod types;
mod values;
mod variables;
mod walk;

use crate::diagnostic::Diagnostic;
use crate::sema::Unit;
use crate::sema::locals::Locals;

pub(crate) use types::{Coverage, Invocation, Types};

/// Adds what is wrong with the flow of control in a file. A text with syntax errors is not looked at: what is missing may
/// stand where it could not be read.
pub(crate) fn check(unit: &Unit<'_>, locals: &Locals, types: &dyn Types, out: &mut Vec<Diagnostic>) {
    if !unit.broken {
        simple::check(unit, locals, out);
        walk::Flow::new(unit, locals, types, out).file();
    }
}
