//! Which remedies are tried together: those of one kind that do not overlap.

use camino::Utf8PathBuf;
use rustc_hash::{FxHashMap, FxHashSet};

use super::bench::Bench;
use super::edits::{Edits, with_line_ends_of};
use super::judge::{Kind, Stage};
use super::{Refused, path_of, place_of};
use crate::diagnostic::{Diagnostic, Edit, Fix};
use crate::driver::Compilation;
use crate::report::{Baseline, Run};
use crate::source::TextRange;

/// A remedy that is tried.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    /// The finding that is to go: its root, and its number there.
    pub(super) finding: (usize, usize),
    /// What is done: path, place, new text.
    pub(super) edits: Vec<(Utf8PathBuf, TextRange, String)>,
    /// What would be told if it did not hold.
    pub(super) told: Refused,
}

/// The remedies of one kind that can be tried together; none when there are none. Those that were refused are left out.
pub(super) fn batch(
    bench: &Bench<'_>,
    kind: Kind,
    baseline: Option<&Baseline>,
    refused: &[Refused],
) -> Option<Batch> {
    let refused: FxHashSet<(&str, &str, u32, u32)> = refused.iter().map(key).collect();
    let mut batch = Batch { kind, candidates: Vec::new() };
    let mut edits: FxHashMap<Utf8PathBuf, Edits> = FxHashMap::default();
    let mut seen = FxHashSet::default();
    for (root, compilation) in bench.compilations().enumerate() {
        let known = known(compilation, baseline);
        for (number, found) in compilation.diagnostics.iter().enumerate() {
            if Stage::of(found.rule) != kind.stage || known.get(number).copied().unwrap_or_default() {
                continue;
            }
            let Some(candidate) = candidate(bench, compilation, (root, number), found, kind) else {
                continue;
            };
            // What several roots find is one finding.
            let told = &candidate.told;
            let is_new = seen.insert((told.path.clone(), told.position.byte, told.rule, told.title.clone()));
            if !is_new || refused.contains(&key(told)) || !take(&candidate, &mut edits) {
                continue;
            }
            batch.candidates.push(candidate);
        }
    }
    (!batch.candidates.is_empty()).then_some(batch)
}

/// Remedies that are tried together.
pub(super) struct Batch {
    pub(super) kind: Kind,
    pub(super) candidates: Vec<Candidate>,
}

/// What tells a remedy that was refused from others.
fn key(refused: &Refused) -> (&str, &str, u32, u32) {
    (refused.path.as_str(), refused.title.as_str(), refused.position.line, refused.position.column)
}

/// Which findings somebody puts up with.
fn known(compilation: &Compilation, baseline: Option<&Baseline>) -> Vec<bool> {
    let Some(baseline) = baseline else { return Vec::new() };
    let roots = [compilation.report()];
    let run = Run { roots: &roots, ..Run::default() };
    baseline.standing(&run).known.into_iter().next().unwrap_or_default()
}

fn candidate(
    bench: &Bench<'_>,
    compilation: &Compilation,
    finding: (usize, usize),
    found: &Diagnostic,
    kind: Kind,
) -> Option<Candidate> {
    let fix = meant(found, kind)?;
    let (path, position) = place_of(compilation, found)?;
    let edit = |edit: &Edit| {
        let path = path_of(compilation, edit.span.file)?;
        let text = with_line_ends_of(bench.text(path)?, &edit.text);
        Some((path.to_owned(), edit.span.range(), text))
    };
    Some(Candidate {
        finding,
        edits: fix.edits.iter().map(edit).collect::<Option<_>>()?,
        told: Refused {
            path: path.to_owned(),
            position,
            rule: found.rule.name,
            title: fix.title.clone(),
            why: String::new(),
        },
    })
}

/// The remedy of a finding, if it is of the kind and the only one: between several, people choose.
fn meant(found: &Diagnostic, kind: Kind) -> Option<&Fix> {
    match &found.fixes[..] {
        [fix] if fix.applicability == kind.applicability => Some(fix),
        _ => None,
    }
}

/// Adds a candidate's edits, all or none.
fn take(candidate: &Candidate, all: &mut FxHashMap<Utf8PathBuf, Edits>) -> bool {
    let free = |(path, range, text): &(Utf8PathBuf, TextRange, String)| {
        all.get(path).is_none_or(|edits| edits.can_take(*range, text))
    };
    let fits = candidate.edits.iter().all(free);
    if fits {
        for (path, range, text) in &candidate.edits {
            all.entry(path.clone()).or_default().add(*range, text);
        }
    }
    fits
}
