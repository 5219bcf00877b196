//! What the analysis and the evaluation say of the same code, brought together: one finding for one cause.
//!
//! Names and types are the analysis's to judge. Where the evaluation refuses something that the analysis has resolved, the
//! evaluation is what falls short: the place is *incomplete*, not wrong. Where both refuse, the evaluation's words are
//! kept, because it knows the values too.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::Diagnostic;
use crate::eval::rules::INCOMPLETE_EVALUATION;
use crate::sema;
use crate::sema::rules::{REASSIGNED_VAL, TYPE_MISMATCH, UNRESOLVED_REFERENCE, WRONG_ARGUMENTS};
use crate::source::{FileId, SourceMap, Span};

/// Brings both together, in no particular order.
pub(super) fn agree(
    analysis: sema::Outcome,
    evaluated: Vec<Diagnostic>,
    sources: &SourceMap,
) -> Vec<Diagnostic> {
    let line =
        |span: Span| (span.file, sources.get(span.file).map_or(0, |file| file.position(span.start).line));
    let helps = |found: &Diagnostic| found.help.is_some() || !found.fixes.is_empty();
    let mut analyzed: FxHashMap<(FileId, u32), bool> = FxHashMap::default();
    for found in &analysis.diagnostics {
        *analyzed.entry(line(found.primary.span)).or_default() |= helps(found);
    }
    let mut in_other_words: FxHashSet<(FileId, u32)> = FxHashSet::default();
    let mut all = Vec::with_capacity(analysis.diagnostics.len() + evaluated.len());
    for found in evaluated {
        let place = found.primary.span;
        if !is_of_names_and_types(&found) {
            all.push(found);
        } else if let Some(analysis_helps) = analyzed.get(&line(place)) {
            // The one that says what to do is kept.
            if helps(&found) || !analysis_helps {
                in_other_words.insert(line(place));
                all.push(found);
            }
        } else if analysis.has_judged(place) {
            all.push(not_evaluated(&found));
        } else {
            all.push(found);
        }
    }
    all.extend(
        analysis.diagnostics.into_iter().filter(|found| !in_other_words.contains(&line(found.primary.span))),
    );
    all
}

fn is_of_names_and_types(found: &Diagnostic) -> bool {
    [&UNRESOLVED_REFERENCE, &TYPE_MISMATCH, &WRONG_ARGUMENTS, &REASSIGNED_VAL].contains(&found.rule)
}

/// What the evaluation refuses although it is right.
fn not_evaluated(found: &Diagnostic) -> Diagnostic {
    let message = format!("this is right, but was not evaluated: {}", found.message);
    Diagnostic::new(&INCOMPLETE_EVALUATION, found.primary.span, message)
}
