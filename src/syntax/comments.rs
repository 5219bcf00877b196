//! Comments and blocks of a text, for those who look at the text rather than at the tree.

use std::ops::Range;

use super::scan::{self, Outline};
use crate::source::TextRange;

/// A comment from `//` to the end of its line, and what it may be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineComment {
    /// The comment.
    pub range: TextRange,
    /// The code that it is about: its own line, or, when it stands there alone, the next line that holds code, with the
    /// blocks that open there.
    pub about: TextRange,
}

/// The comments of `text` that begin with `//` and hold `needle`.
pub fn line_comments(text: &str, needle: &str) -> Vec<LineComment> {
    if u32::try_from(text.len()).is_err() || !text.contains(needle) {
        return Vec::new();
    }
    let outline = scan::scan(text);
    let mut code = Code { text, marked: outline.marked.as_bytes(), blocks: &outline.blocks, next: 0..0 };
    let mut comments = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.trim_end_matches(['\n', '\r']).len();
        if line.contains(needle) {
            comments.extend(code.comment(start..end, needle));
        }
        start += line.len();
    }
    comments
}

/// The blocks of a text.
#[derive(Debug)]
pub struct Blocks(Outline);

impl Blocks {
    /// Looks over `text` once.
    pub fn of(text: &str) -> Self {
        Self(scan::scan(text))
    }

    /// The inside of the block whose `{` is the next code from `offset` on.
    pub fn after(&self, offset: u32) -> Option<TextRange> {
        let from = self.0.blocks.partition_point(|block| block.start <= offset);
        let block = self.0.blocks.get(from)?;
        let open = (block.start as usize).checked_sub(1)?;
        let between = self.0.marked.as_bytes().get(offset as usize..open)?;
        let blank = between.len() < 100 && between.iter().all(u8::is_ascii_whitespace);
        blank.then_some(TextRange::new(block.start, block.end))
    }
}

struct Code<'t> {
    text: &'t str,
    /// The text with blanks for comments.
    marked: &'t [u8],
    blocks: &'t [scan::Block],
    /// The code after the last comment that stood alone: many comments may stand before the same code.
    next: Range<usize>,
}

impl Code<'_> {
    /// The comment at the end of `line`, if it holds `needle`.
    fn comment(&mut self, line: Range<usize>, needle: &str) -> Option<LineComment> {
        let text = self.text.get(line.clone())?;
        // A comment is blank for the grammar.
        let is_comment = |at: &usize| self.marked.get(line.start + at) == Some(&b' ');
        let at = text.match_indices("//").map(|(at, _)| at).find(is_comment)?;
        if !text.get(at..)?.contains(needle) {
            return None;
        }
        let start = line.start + at;
        let alone = self.marked.get(line.start..start)?.iter().all(u8::is_ascii_whitespace);
        let about = if alone { self.next_code(line.end) } else { line.clone() };
        Some(LineComment { range: range(start..line.end), about: range(about) })
    }

    /// The first line from `at` on that holds code, up to the end of the last block that opens in it.
    fn next_code(&mut self, at: usize) -> Range<usize> {
        if self.next.start < at {
            let rest = self.marked.get(at..).unwrap_or_default();
            let found = rest.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(rest.len());
            let start = at + found;
            let rest = self.text.get(start..).unwrap_or_default();
            let end = start + rest.find(['\n', '\r']).unwrap_or(rest.len());
            self.next = start..self.block_end(start..end);
        }
        self.next.clone()
    }

    /// The end of `line`, or of the last block that opens in it.
    fn block_end(&self, line: Range<usize>) -> usize {
        let from = self.blocks.partition_point(|block| (block.start as usize) < line.start);
        let opened = self.blocks[from..].iter().take_while(|block| block.start as usize <= line.end);
        opened.map(|block| block.end as usize).max().unwrap_or(line.end).max(line.end)
    }
}

fn range(range: Range<usize>) -> TextRange {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    TextRange::new(offset(range.start), offset(range.end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, &str)> {
        let all = line_comments(text, "note:");
        all.iter().map(|one| (one.range.slice(text), one.about.slice(text))).collect()
    }

    #[test]
    fn comments_and_what_they_are_about() {
        assert_eq!(found("a(1) // note: x\nb"), [("// note: x", "a(1) // note: x")]);
        assert_eq!(found("// note: x\n\n// more\n  b()\nc"), [("// note: x", "b()")]);
        assert_eq!(found("// note: x\nf {\n  g { 1 }\n}\nh"), [("// note: x", "f {\n  g { 1 }\n")]);
        assert_eq!(found("// note: x\n"), [("// note: x", "")]);
    }

    #[test]
    fn strings_are_no_comments() {
        assert!(found("val x = \"// note: x\"").is_empty());
        assert!(found("val x = \"\"\"\n// note: x\n\"\"\"").is_empty());
        assert_eq!(found("val x = \"//\" // note: y").len(), 1);
        assert!(found("note: x // y").is_empty());
    }
}
