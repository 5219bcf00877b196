//! What the copy of the text that the grammar reads says more clearly than the text itself.
//!
//! - Comments and the `#!` line are spaces, and so are tabs and the like; a carriage return is a space or a line feed.
//! - A line end is a blank if the next line begins with `.`, `?.`, `?:`, `&&`, `||` or `as`, which go on with the
//!   expression before it.
//! - The first letter of a hard keyword is [`KEYWORD`] or, to tell `as` from `is`, [`AS`]; its last is a capital, so
//!   that no keyword is the beginning of another.
//! - So it is with words that are modifiers when another word or an annotation follows, and one does: [`MODIFIER`].
//! - Any other word of two ASCII characters or more that the grammar does not ask for begins with [`NAME`] and ends with
//!   [`NAME_END`].
//! - A label before its `@` begins with [`LABEL`].
//! - The first dollar of a template in a string such as `$$"..."` is [`TEMPLATE`].
//! - `;;`, which Kotlin takes for a sign of its own and refuses, is [`DOUBLE`] twice.
//!
//! Nothing else differs, and every byte stays in its place. None of the marks may stand in a text outside strings and
//! comments: they are reported as stray, as other control characters are.

use super::Scanner;
use crate::syntax::words::is_asked_for;

/// What cannot be read: see `syntax::repair`.
pub(in crate::syntax) const BROKEN: u8 = 0x1A;
/// In place of a hard keyword's first letter.
pub(super) const KEYWORD: u8 = 0x11;
/// In place of the `a` of `as`.
pub(super) const AS: u8 = 0x12;
/// In place of the first character of a label that is declared.
pub(super) const LABEL: u8 = 0x13;
/// In place of each semicolon of `;;`.
pub(super) const DOUBLE: u8 = 0x14;

/// In place of a modifier's first letter.
pub(super) const MODIFIER: u8 = 0x16;
/// In place of a name's first character.
pub(super) const NAME: u8 = 0x17;
/// In place of a name's last character.
pub(super) const NAME_END: u8 = 0x18;
/// In place of the first dollar of a template, where it takes several.
pub(super) const TEMPLATE: u8 = 0x15;

impl Scanner<'_> {
    /// Marks the keyword that stands between two places.
    pub(super) fn mark_keyword(&mut self, start: usize, end: usize, mark: u8) {
        if let Some([first, .., last]) = self.marked.get_mut(start..end) {
            *first = mark;
            last.make_ascii_uppercase();
        }
    }

    /// Marks the name that ends here, unless its characters are the grammar's concern.
    pub(super) fn mark_name(&mut self, start: usize) {
        let Some(word) = self.marked.get_mut(start..self.at) else { return };
        if is_asked_for(word) || !word.is_ascii() {
            return;
        }
        if let [first, .., last] = word {
            *first = NAME;
            *last = NAME_END;
        }
    }

    /// A word or an annotation begins: what stands before it may be a modifier.
    pub(super) fn mark_modifier(&mut self) {
        if let Some(start) = self.modifier.take().filter(|_| self.modifier_end == self.last) {
            self.mark_keyword(start, self.modifier_end, MODIFIER);
        }
    }

    /// Blanks a part of the copy.
    pub(super) fn blank(&mut self, from: usize, to: usize) {
        if let Some(part) = self.marked.get_mut(from..to) {
            part.fill(b' ');
        }
    }

    /// Puts a mark over the character at a place.
    pub(super) fn mark(&mut self, at: usize, mark: u8) {
        let len = self.text.get(at + 1..).unwrap_or_default();
        let len = 1 + len.iter().take_while(|it| (0x80..0xC0).contains(*it)).count();
        if let Some(part) = self.marked.get_mut(at..at + len) {
            part.fill(mark);
        }
    }

    /// The line ends since the last token end nothing.
    pub(super) fn goes_on(&mut self) {
        self.blank(self.last, self.at);
        while self.outline.ends.last().is_some_and(|it| it.0 as usize >= self.last) {
            self.outline.ends.pop();
        }
        self.nesting.goes_on();
    }
}
