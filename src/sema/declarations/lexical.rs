//! What the tree does not keep and the text does: blanks, comments, modifiers, parentheses.

use crate::source::TextRange;
use crate::syntax::tree::Modifier;

/// A modifier at its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Keyword {
    pub(super) modifier: Modifier,
    pub(super) range: TextRange,
}

pub(super) fn to_u32(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

/// How many bytes of blanks and comments `text` begins with.
pub(super) fn blanks(text: &str) -> usize {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        rest = match comment(rest) {
            0 => return text.len() - rest.len(),
            len => rest.get(len..).unwrap_or_default(),
        };
    }
}

/// The length of the comment that `text` begins with.
fn comment(text: &str) -> usize {
    if text.starts_with("//") {
        return text.find('\n').unwrap_or(text.len());
    }
    if !text.starts_with("/*") {
        return 0;
    }
    let bytes = text.as_bytes();
    let (mut depth, mut at) = (0_u32, 0);
    while let Some(pair) = bytes.get(at..at + 2) {
        match pair {
            b"/*" => depth += 1,
            b"*/" => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

/// Adds the modifiers of a text that holds nothing but words, blanks, comments and `context(..)`.
pub(super) fn words(text: &str, start: u32, keywords: &mut Vec<Keyword>) {
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let skipped = blanks(rest);
        if skipped > 0 {
            at += skipped;
            continue;
        }
        if rest.starts_with('(') {
            at += rest.find(')').map_or(rest.len(), |end| end + 1);
            continue;
        }
        let len = rest.find(|it: char| !it.is_ascii_lowercase()).unwrap_or(rest.len());
        let word = rest.get(..len).unwrap_or_default();
        if let Some(modifier) = super::modifiers::from_word(word) {
            let from = start + to_u32(at);
            keywords.push(Keyword { modifier, range: TextRange::new(from, from + to_u32(len)) });
        }
        at += len.max(rest.chars().next().map_or(1, char::len_utf8));
    }
}

/// The end of the parentheses that `text` begins with.
pub(super) fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_u32;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' if depth <= 1 => return Some(at + 1),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}
