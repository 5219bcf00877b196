//! The one look that findings, mistakes in the configuration and refused arguments have in a terminal.

use std::io::{self, Write};

use anstyle::{AnsiColor, Reset, Style};
use codespan_reporting::diagnostic::{Diagnostic, LabelStyle, Severity};
use codespan_reporting::files::{Error, Files, SimpleFile};
use codespan_reporting::term::{self, Config, DisplayStyle, WriteStyle};

use super::shown::Shown;
#[cfg(feature = "cli")]
use crate::emit::harmless::{neutral_in_place, neutral_line};

/// Lines longer than this are not shown.
const LONGEST_LINE: usize = 1000;

/// What borders, line numbers and secondary labels are drawn with.
const FRAME: Style = AnsiColor::Cyan.on_default();

/// Files whose names and texts are safe to show.
pub(crate) trait SafeFiles<'f>: Files<'f> {}

/// One text that is safe to show, with every byte at its place.
#[cfg_attr(not(feature = "cli"), allow(dead_code, reason = "only the command line has such texts"))]
pub(crate) struct SafeFile(SimpleFile<String, String>);

impl SafeFile {
    /// The file `name` with this text, which holds no secrets.
    #[cfg(feature = "cli")]
    pub(crate) fn new(name: &str, text: &str) -> Self {
        Self(SimpleFile::new(neutral_line(name).into_owned(), neutral_in_place(text).into_owned()))
    }

    /// Its text.
    #[cfg(feature = "cli")]
    pub(crate) fn text(&self) -> &str {
        self.0.source()
    }
}

impl SafeFiles<'_> for SafeFile {}

impl<'f> Files<'f> for SafeFile {
    type FileId = ();
    type Name = String;
    type Source = &'f str;

    fn name(&'f self, (): ()) -> Result<String, Error> {
        Files::name(&self.0, ())
    }

    fn source(&'f self, (): ()) -> Result<&'f str, Error> {
        Files::source(&self.0, ())
    }

    fn line_index(&'f self, (): (), byte: usize) -> Result<usize, Error> {
        self.0.line_index((), byte)
    }

    fn line_range(&'f self, (): (), line: usize) -> Result<std::ops::Range<usize>, Error> {
        self.0.line_range((), line)
    }
}

/// A text in the making, with or without colours.
pub(crate) struct Canvas {
    bytes: Vec<u8>,
    color: bool,
}

impl Canvas {
    /// An empty text.
    pub(crate) const fn new(color: bool) -> Self {
        Self { bytes: Vec::new(), color }
    }

    /// Adds a diagnostic; `longest` is the length of the longest line that would be shown with it. Each of its texts
    /// stands on one line, whatever it holds.
    pub(crate) fn draw<'f, F: SafeFiles<'f>>(
        &mut self,
        files: &'f F,
        mut shown: Diagnostic<F::FileId>,
        longest: usize,
    ) -> Result<(), Error> {
        let labels = shown.labels.iter_mut().map(|label| &mut label.message);
        for text in labels.chain(&mut shown.notes).chain([&mut shown.message]) {
            *text = Shown::line(text).to_string();
        }
        let display_style = if longest <= LONGEST_LINE { DisplayStyle::Rich } else { DisplayStyle::Medium };
        let config = Config { display_style, ..Config::default() };
        term::emit_to_write_style(self, &config, files, &shown)
    }

    /// Adds a line.
    pub(crate) fn line(&mut self, line: &Shown) {
        self.bytes.extend_from_slice(line.as_bytes());
        self.bytes.push(b'\n');
    }

    /// The text.
    pub(crate) fn finish(self) -> Shown {
        Shown::checked(String::from_utf8_lossy(&self.bytes).into_owned())
    }

    fn style(&mut self, style: Style) -> io::Result<()> {
        // A style adds to the one before it.
        if self.color { write!(self.bytes, "{Reset}{style}") } else { Ok(()) }
    }
}

impl Write for Canvas {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl WriteStyle for Canvas {
    fn set_header(&mut self, severity: Severity) -> io::Result<()> {
        self.style(color(severity).bright(true).on_default().bold())
    }

    fn set_header_message(&mut self) -> io::Result<()> {
        self.style(Style::new().bold())
    }

    fn set_line_number(&mut self) -> io::Result<()> {
        self.style(FRAME)
    }

    fn set_note_bullet(&mut self) -> io::Result<()> {
        self.style(FRAME)
    }

    fn set_source_border(&mut self) -> io::Result<()> {
        self.style(FRAME)
    }

    fn set_label(&mut self, severity: Severity, label: LabelStyle) -> io::Result<()> {
        self.style(match label {
            LabelStyle::Primary => color(severity).on_default(),
            LabelStyle::Secondary => FRAME,
        })
    }

    fn reset(&mut self) -> io::Result<()> {
        if self.color { write!(self.bytes, "{Reset}") } else { Ok(()) }
    }
}

const fn color(severity: Severity) -> AnsiColor {
    match severity {
        Severity::Bug | Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Note => AnsiColor::Green,
        Severity::Help => AnsiColor::Cyan,
    }
}
