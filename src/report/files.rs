//! The source map as codespan-reporting wants it, with texts made safe to show. Clean texts are not copied.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use codespan_reporting::files::{Error, Files};

use super::canvas::SafeFiles;
use super::redact::Secrets;
use crate::emit::harmless;
use crate::source::{FileId, SourceFile, SourceMap};

/// A view of a source map whose texts are safe to show.
pub(super) struct SafeSources<'a> {
    sources: &'a SourceMap,
    pub(super) secrets: &'a Secrets,
    texts: Vec<OnceCell<Cow<'a, str>>>,
}

impl<'a> SafeSources<'a> {
    /// The files of `sources`; `secrets` are not shown, wherever they stand.
    pub(super) fn new(sources: &'a SourceMap, secrets: &'a Secrets) -> Self {
        let texts = vec![OnceCell::new(); sources.len()];
        Self { sources, secrets, texts }
    }

    fn file(&self, id: FileId) -> Result<&'a SourceFile, Error> {
        self.sources.get(id).ok_or(Error::FileMissing)
    }

    fn text(&self, id: FileId) -> Result<&str, Error> {
        let file = self.file(id)?;
        let cell = self.texts.get(id.0 as usize).ok_or(Error::FileMissing)?;
        Ok(cell.get_or_init(|| safe_text(file.text(), self.secrets)))
    }

    /// `range` moved into the file's text and onto character boundaries, so that no range can derail a report.
    pub(super) fn fit(&self, id: FileId, start: u32, end: u32) -> Option<Range<usize>> {
        let text = self.text(id).ok()?;
        let floor = |offset: u32| {
            let offset = (offset as usize).min(text.len());
            (0..=offset).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
        };
        let start = floor(start);
        Some(start..floor(end).max(start))
    }

    /// The length in bytes of the longest of the first and last lines under `range`.
    pub(super) fn longest_line(&self, id: FileId, range: &Range<usize>) -> usize {
        let text = self.text(id).unwrap_or_default();
        let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
        let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at);
        let lines = || text[start..end].split('\n').map(str::len);
        lines().take(4).chain(lines().rev().take(2)).max().unwrap_or(0)
    }
}

fn safe_text<'t>(text: &'t str, secrets: &Secrets) -> Cow<'t, str> {
    match secrets.source(text) {
        Cow::Borrowed(text) => harmless::neutral_in_place(text),
        Cow::Owned(text) => Cow::Owned(harmless::neutral_in_place(&text).into_owned()),
    }
}

impl<'a> SafeFiles<'a> for SafeSources<'_> {}

impl<'a> Files<'a> for SafeSources<'_> {
    type FileId = FileId;
    type Name = Cow<'a, str>;
    type Source = &'a str;

    fn name(&'a self, id: FileId) -> Result<Cow<'a, str>, Error> {
        Ok(harmless::neutral_line(self.file(id)?.path().as_str()))
    }

    fn source(&'a self, id: FileId) -> Result<&'a str, Error> {
        self.text(id)
    }

    fn line_index(&'a self, id: FileId, byte: usize) -> Result<usize, Error> {
        let offset = u32::try_from(byte).unwrap_or(u32::MAX);
        Ok(self.file(id)?.position(offset).line as usize - 1)
    }

    fn column_number(&'a self, id: FileId, _line: usize, byte: usize) -> Result<usize, Error> {
        let offset = u32::try_from(byte).unwrap_or(u32::MAX);
        Ok(self.file(id)?.position(offset).column as usize)
    }

    fn line_range(&'a self, id: FileId, line: usize) -> Result<Range<usize>, Error> {
        let index = self.file(id)?.line_index();
        let given = Error::LineTooLarge { given: line, max: index.len().into() };
        let range = u32::try_from(line).ok().and_then(|line| index.line(line)).ok_or(given)?;
        Ok(range.start().into()..range.end().into())
    }
}
