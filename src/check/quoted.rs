//! Where the code of a value names an id.

use crate::diagnostic::{Applicability, Diagnostic, did_you_mean};
use crate::source::{SourceMap, Span};

/// The literal of `text` within the code at `span`, if it stands there once.
pub(crate) fn quoted(sources: &SourceMap, span: Span, text: &str) -> Option<Span> {
    let literal = format!("\"{text}\"");
    let mut found = sources.slice(span).match_indices(&literal);
    let (at, _) = found.next().filter(|_| found.next().is_none())?;
    let start = span.start.checked_add(u32::try_from(at).ok()?)?;
    let end = start.checked_add(u32::try_from(literal.len()).ok()?)?;
    Some(Span { start, end, ..span })
}

/// Suggests a near id, which a machine can write where the wrong one stands as a literal.
pub(crate) fn suggest(found: Diagnostic, sources: &SourceMap, wrong: &str, near: &str) -> Diagnostic {
    let help = did_you_mean(near);
    match quoted(sources, found.primary.span, wrong) {
        Some(place) => found
            .fix(format!("write `{near}`"), Applicability::Unsafe, place, format!("\"{near}\""))
            .help(help),
        None => found.help(help),
    }
}
