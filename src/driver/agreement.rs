//! What the analysis and the evaluation say of the same code, brought together: one finding for one cause.
//!
//! Names and types are the analysis's to judge. What the evaluation refuses and the analysis does not, the evaluation
//! cannot do: the place is *incomplete*, not wrong. Where both refuse, the analysis has the word.

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;

use crate::diagnostic::Diagnostic;
use crate::eval::rules::INCOMPLETE_EVALUATION;
use crate::sema;
use crate::source::{FileId, SourceMap, Span};

/// Brings both together, in no particular order.
pub(super) fn agree(
    analysis: sema::Outcome,
    evaluated: Vec<Diagnostic>,
    (sources, broken): (&SourceMap, &BTreeSet<FileId>),
) -> Vec<Diagnostic> {
    let line =
        |span: Span| (span.file, sources.get(span.file).map_or(0, |file| file.position(span.start).line));
    let refused = || analysis.diagnostics.iter().map(|found| found.primary.span);
    let lines: FxHashSet<(FileId, u32)> = refused().map(line).collect();
    let told = refused().chain(analysis.unjudged.iter().map(|it| it.span));
    // The same beginning is the same thing, and so is the same end: an import, and the name in it.
    let ends = |place: Span| [(place.file, place.start), (place.file, place.end)];
    let places: FxHashSet<(FileId, u32)> = told.flat_map(ends).collect();
    let mut all = Vec::with_capacity(analysis.diagnostics.len() + evaluated.len());
    for found in evaluated {
        let place = found.primary.span;
        let is_told = ends(place).iter().any(|end| places.contains(end));
        if analysis.judges(found.rule) {
            // What is missing from a file may stand in what could not be read of it.
            let is_told = is_told || lines.contains(&line(place)) || broken.contains(&place.file);
            all.extend((!is_told).then(|| not_evaluated(&found)));
        } else if found.rule != &INCOMPLETE_EVALUATION || !is_told {
            all.push(found);
        }
    }
    all.extend(analysis.unjudged.iter().map(not_judged));
    all.extend(analysis.diagnostics);
    all
}

/// What the analysis could not judge.
fn not_judged(unjudged: &sema::Unjudged) -> Diagnostic {
    Diagnostic::new(&INCOMPLETE_EVALUATION, unjudged.span, unjudged.message.clone())
        .label("not checked")
        .help("if it is wrong, TeamCity will refuse it")
}

/// What the evaluation cannot do although the analysis has nothing against it.
fn not_evaluated(found: &Diagnostic) -> Diagnostic {
    let message = format!("not evaluated: {}", found.message);
    Diagnostic::new(&INCOMPLETE_EVALUATION, found.primary.span, message)
}
