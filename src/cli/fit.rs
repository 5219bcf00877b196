//! What of a compilation may be written. TeamCity's generator takes what is only unwise, so that does not keep from it.

use super::args::{FailOn, Global};
use super::run::{self, Compiled};
use crate::check;
use crate::diagnostic::{Category, Diagnostic};
use crate::emit::xml::OutputFile;
use crate::eval::rules::{INCOMPLETE_EVALUATION, UNKNOWN_RAW_FORM};

/// What may be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// All of it.
    All,
    /// The files of which all is known.
    Known,
    /// Nothing, and why.
    Nothing(&'static str),
}

impl Fit {
    /// What may be written of `compiled`; `files` are all that would be.
    pub(super) fn of(
        compiled: &[Compiled],
        allow_incomplete: bool,
        global: &Global,
        files: impl Fn() -> Vec<OutputFile>,
    ) -> Self {
        let findings = || compiled.iter().flat_map(|one| &one.compilation.diagnostics);
        let denied = || findings().any(|found| global.selecting.denies(found.rule));
        let gaps = || findings().filter(|found| found.rule.category == Category::Incomplete);
        // The level of errors is what this command is about; others are asked for.
        let asked = global.fail_on != FailOn::Error && run::fails(compiled, global);
        if findings().any(check::is_refused) {
            Self::Nothing("the settings are invalid")
        } else if asked || !global.selecting.deny.is_empty() && denied() {
            Self::Nothing("there are findings that make the run fail")
        } else if allow_incomplete || gaps().next().is_none() {
            Self::All
        } else if gaps().all(is_of_a_part) && files().iter().any(|file| !file.complete) {
            Self::Known
        } else {
            Self::Nothing(
                "a part of the settings could not be evaluated (`--allow-incomplete` writes the rest)",
            )
        }
    }

    /// Takes out the files that may not be written, and counts them.
    pub(super) fn hold_back(self, files: &mut Vec<OutputFile>) -> usize {
        let all = files.len();
        files.retain(|file| file.complete || self != Self::Known);
        all - files.len()
    }
}

/// Whether a gap is one that marks what it touches.
fn is_of_a_part(gap: &Diagnostic) -> bool {
    [&INCOMPLETE_EVALUATION, &UNKNOWN_RAW_FORM].contains(&gap.rule)
}
