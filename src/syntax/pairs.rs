//! `"a" to 1`: what other languages write in its place.

use super::blocks::Level;
use super::hints::ErrorSite;
use crate::diagnostic::{Applicability, Diagnostic};
use crate::source::TextRange;

/// `mapOf("a" => 1)`, `mapOf("a": 1)`
pub(super) fn sign_in_pair(place: &ErrorSite<'_>) -> Option<Diagnostic> {
    let sign = match place.token() {
        ":" => place.found,
        _ => place.arrow_near_found()?,
    };
    let before = place.text.get(place.piece.start as usize..sign.start as usize)?.trim_end();
    let literal = before.ends_with(['"', '\'']) || before.ends_with(|it: char| it.is_ascii_digit());
    let in_map = literal && place.bracket == Some(b'(') && is_in_map(place.text, sign.start);
    (in_map && place.level != Level::WhenEntries).then(|| {
        let found = place.finding(sign, "a pair is written with `to`: `\"a\" to 1`");
        let to = with_blanks(place.text, sign);
        found.fix("write `to`", Applicability::Unsafe, sign.in_file(place.file), to)
    })
}

/// `to` with the blanks around it that the sign lacks.
fn with_blanks(text: &str, sign: TextRange) -> String {
    let blank = |it: Option<char>| it.is_some_and(char::is_whitespace);
    let before = text.get(..sign.start as usize).and_then(|it| it.chars().next_back());
    let after = text.get(sign.end as usize..).and_then(|it| it.chars().next());
    let (left, right) = (if blank(before) { "" } else { " " }, if blank(after) { "" } else { " " });
    format!("{left}to{right}")
}

/// How far back a call is looked for, in bytes.
const CALL: usize = 400;

/// Whether a place stands among the arguments of `mapOf(..)` or its kin.
pub(crate) fn is_in_map(text: &str, at: u32) -> bool {
    let end = at as usize;
    let start = (end.saturating_sub(CALL)..=end).find(|it| text.is_char_boundary(*it)).unwrap_or(end);
    let before = text.get(start..end).unwrap_or_default();
    let mut depth = 0usize;
    let opening = before.char_indices().rev().find(|(_, sign)| match sign {
        ')' => {
            depth += 1;
            false
        }
        '(' if depth == 0 => true,
        '(' => {
            depth -= 1;
            false
        }
        _ => false,
    });
    opening.is_some_and(|(at, _)| before[..at].to_ascii_lowercase().ends_with("mapof"))
}
