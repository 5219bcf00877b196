//! Source text and places in it: files, byte ranges, lines and columns.
//!
//! Nothing here reads a disk: text comes in, places come out. Offsets are bytes everywhere; a line or a column is
//! computed only when something is shown.

mod needles;

use std::sync::{Arc, OnceLock};

use camino::{Utf8Path, Utf8PathBuf};
use line_index::{LineIndex, TextSize, WideEncoding, WideLineCol};

pub(crate) use needles::Needles;

/// A file of a [`SourceMap`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A half-open range of bytes in one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TextRange {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl TextRange {
    /// The range from `start` up to, but not including, `end`.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The empty range at `offset`.
    pub const fn empty(offset: u32) -> Self {
        Self { start: offset, end: offset }
    }

    /// The smallest range that holds both.
    pub fn cover(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The range within `file`.
    pub const fn in_file(self, file: FileId) -> Span {
        Span { file, start: self.start, end: self.end }
    }

    /// The text that the range covers; empty when the range does not fit `text`.
    pub fn slice(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// A half-open range of bytes in one file of a [`SourceMap`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The range without its file.
    pub const fn range(self) -> TextRange {
        TextRange { start: self.start, end: self.end }
    }
}

/// A place as people and editors count it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// 1-based line.
    pub line: u32,
    /// 1-based column in Unicode scalar values.
    pub column: u32,
    /// 0-based byte offset in the file.
    pub byte: u32,
    /// 0-based column in UTF-16 units, as the Language Server Protocol counts.
    pub utf16: u32,
}

/// One file: its path as shown to people, and its text.
#[derive(Debug)]
pub struct SourceFile {
    path: Utf8PathBuf,
    text: Arc<str>,
    lines: OnceLock<LineIndex>,
}

impl SourceFile {
    /// A file at `path` (as it is to be shown, with `/`) that holds `text`.
    pub fn new(path: impl Into<Utf8PathBuf>, text: impl Into<Arc<str>>) -> Self {
        Self { path: path.into(), text: text.into(), lines: OnceLock::new() }
    }

    /// The path as shown to people.
    pub fn path(&self) -> &Utf8Path {
        &self.path
    }

    /// The whole text.
    pub fn text(&self) -> &Arc<str> {
        &self.text
    }

    /// The line index, built at the first call.
    pub fn line_index(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.text))
    }

    /// Where the byte `offset` stands; an offset past the end or inside a character is moved back to a boundary.
    pub fn position(&self, offset: u32) -> Position {
        let mut byte = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        let byte = u32::try_from(byte).unwrap_or(u32::MAX);
        let index = self.line_index();
        let at = index.line_col(TextSize::new(byte));
        let line_start = byte - at.col;
        let column = TextRange::new(line_start, byte).slice(&self.text).chars().count();
        let utf16 =
            index.to_wide(WideEncoding::Utf16, at).unwrap_or(WideLineCol { line: at.line, col: at.col }).col;
        Position { line: at.line + 1, column: u32::try_from(column).unwrap_or(u32::MAX) + 1, byte, utf16 }
    }
}

/// The files of one settings root, by [`FileId`]. Roots share files; a file may have another number in each.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: Vec<Arc<SourceFile>>,
}

impl SourceMap {
    /// The id that the next file gets.
    pub fn next_id(&self) -> FileId {
        FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX))
    }

    /// Adds a file and returns its id; ids count up from 0 in the order of adding.
    pub fn add(&mut self, file: impl Into<Arc<SourceFile>>) -> FileId {
        let id = self.next_id();
        self.files.push(file.into());
        id
    }

    /// The file `id`, or `None` when the map does not hold it.
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize).map(|file| &**file)
    }

    /// The files with their ids, in the order of adding.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(self.files.iter().map(|file| &**file))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The text under `span`; empty when the map does not hold its file.
    pub fn slice(&self, span: Span) -> &str {
        self.get(span.file).map_or("", |file| span.range().slice(&file.text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_scalars_bytes_and_utf16() {
        let file = SourceFile::new("a.kts", "ab\nö𝄞x\n");
        assert_eq!(file.position(0), Position { line: 1, column: 1, byte: 0, utf16: 0 });
        assert_eq!(file.position(9), Position { line: 2, column: 3, byte: 9, utf16: 3 });
        assert_eq!(file.position(6).byte, 5, "an offset inside a character moves back");
        assert_eq!(file.position(99).line, 3);
    }
}
