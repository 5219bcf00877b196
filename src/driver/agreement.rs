//! What the analysis and the evaluation say of the same code, brought together: one finding for one cause.
//!
//! Names and types are the analysis's to judge. What the evaluation refuses and the analysis does not, the evaluation
//! cannot do: the place is *incomplete*, not wrong. Where both refuse, the analysis has the word.

use rustc_hash::FxHashSet;

use crate::diagnostic::Diagnostic;
use crate::eval::rules::INCOMPLETE_EVALUATION;
use crate::sema;
use crate::source::{FileId, SourceMap, Span};

/// Brings both together, in no particular order.
pub(super) fn agree(
    analysis: sema::Outcome,
    evaluated: Vec<Diagnostic>,
    sources: &SourceMap,
) -> Vec<Diagnostic> {
    let line =
        |span: Span| (span.file, sources.get(span.file).map_or(0, |file| file.position(span.start).line));
    let refused = || analysis.diagnostics.iter().map(|found| found.primary.span);
    let lines: FxHashSet<(FileId, u32)> = refused().map(line).collect();
    let places: FxHashSet<(FileId, u32)> = refused().map(|place| (place.file, place.start)).collect();
    let mut all = Vec::with_capacity(analysis.diagnostics.len() + evaluated.len());
    for found in evaluated {
        let place = found.primary.span;
        if analysis.judges(found.rule) {
            all.extend((!lines.contains(&line(place))).then(|| not_evaluated(&found)));
        } else if found.rule != &INCOMPLETE_EVALUATION || !places.contains(&(place.file, place.start)) {
            all.push(found);
        }
    }
    all.extend(analysis.diagnostics);
    all
}

/// What the evaluation cannot do although the analysis has nothing against it.
fn not_evaluated(found: &Diagnostic) -> Diagnostic {
    let message = format!("not evaluated: {}", found.message);
    Diagnostic::new(&INCOMPLETE_EVALUATION, found.primary.span, message)
}
