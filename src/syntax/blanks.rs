//! Blanks that are none to Kotlin: they come with text that is copied from pages and documents.

use super::hints::ErrorSite;
use crate::diagnostic::Diagnostic;
use crate::source::TextRange;

/// A blank beside the token that could not be read.
pub(super) fn foreign_blank(place: &ErrorSite<'_>) -> Option<Diagnostic> {
    let from = place.before().end.min(place.found.start);
    let around = TextRange::new(from, place.found.end.max(from)).slice(place.text);
    let (at, blank) = around.char_indices().find(|(_, it)| !it.is_ascii() && it.is_whitespace())?;
    let start = from + u32::try_from(at).ok()?;
    let range = TextRange::new(start, start + u32::try_from(blank.len_utf8()).ok()?);
    let message = format!("this blank (U+{:04X}) is none to Kotlin", u32::from(blank));
    Some(place.put_right(range, &message, "write a plain blank", " "))
}
