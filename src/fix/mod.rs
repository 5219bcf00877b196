//! Remedies, applied: texts in, texts out. What is written to disk is `cli`'s matter.
//!
//! A remedy is believed only when it has been tried. The files are parsed again with it, their roots compiled again, and it
//! is kept if the finding that it belongs to has gone and no other has come (`judge`); else it is taken back, and told.
//! What [safe and unsafe](crate::diagnostic::Applicability) mean is written there.
//!
//! Remedies are tried together, those of one kind at a time: all that do not overlap in one pass
//! (`choose`); where a pass does not hold, in halves (`bench`). Passes follow until there is nothing left to apply, so
//! that a second run changes nothing.

mod bench;
mod choose;
mod edits;
mod judge;

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use crate::diagnostic::{Applicability, Diagnostic};
use crate::driver::{Compilation, Session, SettingsRoot, Workers};
use crate::report::Baseline;
use crate::source::{FileId, Position};
use bench::Bench;
use judge::{Kind, Stage};

/// How often one folder of settings is compiled at most to try remedies.
const MOST_TRIALS: usize = 100;

/// Which remedies are wanted.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// Those that are unsafe, too.
    pub unsafe_too: bool,
    /// Findings that somebody puts up with, and that stay as they are.
    pub baseline: Option<&'a Baseline>,
}

/// What came of trying.
#[derive(Debug, Default)]
pub struct Mended {
    /// The files that are another text now; none when nothing was applied.
    pub files: Vec<Changed>,
    /// What the changed settings come to, in the order of the roots; none when nothing was applied.
    pub compilations: Vec<Compilation>,
    /// How many findings were removed by their remedies.
    pub applied: usize,
    /// What was tried and taken back.
    pub refused: Vec<Refused>,
    /// Whether trying was given up before all was tried: another run may apply more.
    pub cut_short: bool,
}

/// A file with its text before and after.
#[derive(Debug, Clone)]
pub struct Changed {
    /// The path that the session reads it by.
    pub path: Utf8PathBuf,
    /// What it held.
    pub before: Arc<str>,
    /// What it is to hold.
    pub after: Arc<str>,
}

/// A remedy that was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The file of the finding.
    pub path: Utf8PathBuf,
    /// Where the finding is, in the text as it is after all that was applied.
    pub position: Position,
    /// The finding's rule.
    pub rule: &'static str,
    /// What the remedy does.
    pub title: String,
    /// Why it was taken back: the end of "not applied: ...".
    pub why: String,
}

/// Tries the remedies of what `before` found in the roots of one session, and keeps those that hold. The session has the
/// changed texts afterwards.
pub fn mend(
    session: &mut Session,
    roots: &[SettingsRoot],
    before: &[&Compilation],
    workers: &Workers,
    wanted: Wanted<'_>,
) -> Mended {
    let mut bench = Bench::new(session, roots, before, workers);
    let mut mended = Mended::default();
    loop {
        let applied = mended.applied;
        mended.refused.clear();
        for kind in kinds(wanted) {
            while let Some(batch) = choose::batch(&bench, kind, wanted.baseline, &mended.refused)
                && bench.may_try()
            {
                let tried = bench.settle(&batch);
                mended.applied += tried.applied;
                mended.refused.extend(tried.refused);
                if tried.applied == 0 {
                    break;
                }
            }
        }
        if mended.applied == applied || !bench.may_try() {
            break;
        }
    }
    mended.cut_short = !bench.may_try();
    (mended.files, mended.compilations) = bench.finish();
    mended
}

/// The kinds of remedies that are wanted, in the order in which they are tried.
fn kinds(wanted: Wanted<'_>) -> impl Iterator<Item = Kind> {
    let pairs = Stage::ALL.into_iter().flat_map(|stage| {
        [Applicability::Safe, Applicability::Unsafe].map(|applicability| Kind { stage, applicability })
    });
    pairs.filter(move |kind| wanted.unsafe_too || kind.applicability == Applicability::Safe)
}

/// Where a finding is and what its rule is called.
fn place_of<'a>(compilation: &'a Compilation, found: &Diagnostic) -> Option<(&'a Utf8Path, Position)> {
    let span = found.primary.span;
    let file = compilation.sources.get(span.file)?;
    Some((file.path(), file.position(span.start)))
}

/// The path of a file of a compilation, as the session knows it.
fn path_of(compilation: &Compilation, file: FileId) -> Option<&Utf8Path> {
    compilation.sources.get(file).map(|file| file.path())
}

#[cfg(test)]
mod tests;
