//! A statement that begins with a word that is all but a keyword: `obejct A : BuildType({ })`.

use super::dump::tokens::tokens;
use super::hints::{ErrorSite, is_name};
use crate::diagnostic::{Applicability, Diagnostic, did_you_mean, is_slip_of};

/// The words that a declaration or an import begins with. Of shorter ones, one letter is too much to be a slip.
const BEGINNINGS: &[&str] = &[
    "class",
    "object",
    "interface",
    "import",
    "package",
    "typealias",
    "fun",
    "enum",
    "private",
    "internal",
    "override",
    "abstract",
];

/// What was meant, where the word stands before a name on the line of the error.
pub(super) fn misspelt_keyword(place: &ErrorSite<'_>) -> Option<Diagnostic> {
    let text = place.text;
    let mut words = tokens(text, place.piece);
    let (first, second) = (words.next()?, words.next()?);
    let (word, name) = (first.slice(text), second.slice(text));
    let until = text.get(first.start as usize..place.found.start as usize)?;
    if until.contains('\n') || !is_name(word) || !is_name(name) || second.start == first.end {
        return None;
    }
    let meant = BEGINNINGS.iter().find(|known| is_slip_of(word, known))?;
    let message = format!("`{word}` is no keyword");
    let found = place.finding(first, &message).help(did_you_mean(meant));
    Some(found.fix(format!("write `{meant}`"), Applicability::Unsafe, first.in_file(place.file), *meant))
}
