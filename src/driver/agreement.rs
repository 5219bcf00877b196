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
    let refused: FxHashSet<(FileId, u32)> =
        analysis.diagnostics.iter().map(|found| line(found.primary.span)).collect();
    let mut all = Vec::with_capacity(analysis.diagnostics.len() + evaluated.len());
    for found in evaluated {
        let is_told = refused.contains(&line(found.primary.span));
        if !analysis.judges(found.rule) {
            all.push(found);
        } else if !is_told {
            all.push(not_evaluated(&found));
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
