//! What the copy of the text that the grammar reads says more clearly than the text itself.
//!
//! - Comments and the `#!` line are blanks.
//! - A line end is a blank if the next line begins with `.`, `?.`, `?:`, `&&`, `||` or `as`, which go on with the
//!   expression before it.
//! - The first letter of a hard keyword is [`KEYWORD`] or, to tell `as` from `is`, [`AS`]; its last is a capital, so
//!   that no keyword is the beginning of another.
//! - A label before its `@` begins with [`LABEL`].
//! - The first dollar of a template in a string such as `$$"..."` is [`TEMPLATE`].
//! - `;;`, which Kotlin takes for a sign of its own and refuses, is [`DOUBLE`] twice.
//!
//! Nothing else differs, and every byte stays in its place. None of the marks may stand in a text outside strings and
//! comments: they are reported as stray, as other control characters are.

use super::Scanner;

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

/// In place of the first dollar of a template, where it takes several.
pub(super) const TEMPLATE: u8 = 0x15;

impl Scanner<'_> {
    /// Marks the hard keyword that ends here.
    pub(super) fn mark_keyword(&mut self, start: usize, mark: u8) {
        self.mark(start, mark);
        if let Some(last) = self.marked.get_mut(self.at - 1) {
            last.make_ascii_uppercase();
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
