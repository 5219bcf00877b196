//! The one door to stdout and stderr; exit codes.
#![allow(clippy::disallowed_methods, reason = "this is the door")]

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use clap::ValueEnum;

use super::args::{Color, Global, Look};
use super::error::CliError;
use super::format::{ReportFormat, VersionFormat};
use super::{shown, usage};
use crate::report::{self, Failure, Run, Shown};

/// Nothing found.
pub(super) const CLEAN: u8 = 0;
/// Findings.
pub(super) const FINDINGS: u8 = 1;
/// Bad arguments, unreadable or missing settings.
pub(super) const FAILED: u8 = 2;

/// So many folders take a moment.
const MANY: usize = 100;

/// Where a report goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stream {
    Stdout,
    Stderr,
}

/// The process's outputs and how they are to look.
pub(super) struct Output {
    /// The document that goes to stdout.
    document: Option<ReportFormat>,
    color: Color,
    verbose: bool,
    /// How much is left unsaid: 1 all but findings, 2 these, too.
    quiet: u8,
    /// Whether nobody reads stdout any more.
    is_unread: bool,
}

impl Output {
    /// The outputs of a command that writes a document, or something for people.
    pub(super) fn new(global: &Global, document: Option<ReportFormat>) -> Self {
        let Look { color, verbose, quiet } = global.look;
        Self { document, color, verbose: verbose > 0, quiet, is_unread: false }
    }

    /// For arguments that make no sense: as far as they can be understood.
    fn of_arguments(raw: &[OsString]) -> Self {
        let color = asked(raw, "--color", None).and_then(|word| Color::from_str(word, false).ok());
        Self {
            document: document(raw),
            color: color.unwrap_or(Color::Auto),
            verbose: false,
            quiet: 0,
            is_unread: false,
        }
    }

    /// Writes the report of `run`.
    pub(super) fn report(&mut self, run: &Run<'_>, format: ReportFormat, stream: Stream) {
        if self.quiet > 1 && !format.is_document() {
            return;
        }
        let text = format.text(run, self.color(stream));
        if text.is_empty() {
            return;
        }
        match stream {
            Stream::Stdout => self.text(&text),
            Stream::Stderr => self.stderr(&text),
        }
    }

    /// Writes how many findings there are of each rule.
    pub(super) fn statistics(&mut self, run: &Run<'_>) {
        if self.quiet < 2 && !run.roots.is_empty() {
            self.text(&report::statistics(run));
        }
    }

    /// Whether nothing is to be said but what was found.
    pub(super) const fn is_quiet(&self) -> bool {
        self.quiet > 0
    }

    /// Writes `text` to stdout. A reader that went away is no error; a full disk is.
    pub(super) fn text(&mut self, text: &Shown) {
        let mut stdout = io::stdout().lock();
        let written = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
        let Err(error) = written else { return };
        self.is_unread = error.kind() == io::ErrorKind::BrokenPipe;
        if !self.is_unread {
            self.log(&format!("cannot write to stdout: {error}"));
            std::process::exit(i32::from(FAILED));
        }
    }

    /// Writes how files differ: to stdout, or to stderr when a document goes there.
    pub(super) fn difference(&mut self, text: &Shown) {
        if self.document.is_some() {
            self.stderr(text);
        } else {
            self.text(text);
        }
    }

    /// Writes a line to stderr.
    pub(super) fn log(&mut self, line: &str) {
        self.stderr(&Shown::line(line));
    }

    /// Writes a line to stderr about what was done, unless only findings are wanted.
    pub(super) fn progress(&mut self, line: &str) {
        if !self.is_quiet() {
            self.log(line);
        }
    }

    /// Says on a terminal how far a run has come that takes long.
    pub(super) fn step(&mut self, done: usize, of: usize) {
        if of < MANY || self.is_quiet() || !io::stderr().is_terminal() {
            return;
        }
        // Each line takes the place of the one before; the last one takes the line away.
        let line = if done < of { format!("checked {done} of {of} folders") } else { String::new() };
        let _ = write!(io::stderr().lock(), "\r{line:40}\r");
    }

    /// Says on a terminal what takes a while; an empty line takes it away.
    #[cfg(feature = "server")]
    pub(super) fn doing(&mut self, line: &str) {
        if !self.is_quiet() && io::stderr().is_terminal() {
            let _ = write!(io::stderr().lock(), "\r{:70}\r", &*Shown::line(line));
        }
    }

    /// Whether nobody reads stdout any more.
    pub(super) const fn is_unread(&self) -> bool {
        self.is_unread
    }

    /// Clears the terminal that stdout is, with the lines that have scrolled away.
    pub(super) fn clear(&mut self) {
        let mut stdout = io::stdout().lock();
        if stdout.is_terminal() {
            let _ = stdout.write_all(b"\x1b[H\x1b[2J\x1b[3J").and_then(|()| stdout.flush());
        }
    }

    /// Writes to stderr, with one line break at the end.
    fn stderr(&mut self, text: &Shown) {
        // Nothing can be done when stderr is gone.
        let _ = writeln!(io::stderr().lock(), "{}", text.trim_end());
    }

    /// Writes a line to stderr when asked to say more.
    pub(super) fn detail(&mut self, line: impl FnOnce() -> String) {
        if self.verbose {
            let line = line();
            self.log(&line);
        }
    }

    /// Says what went wrong on stderr.
    pub(super) fn errors(&mut self, errors: &[CliError]) {
        if !errors.is_empty() {
            self.stderr(&shown::errors(errors, self.color(Stream::Stderr)));
        }
    }

    /// Ends a run that could not begin.
    pub(super) fn fail(&mut self, errors: &[CliError]) -> ExitCode {
        self.errors(errors);
        if let Some(format) = self.document {
            let failures: Vec<Failure> = errors.iter().map(CliError::failure).collect();
            self.text(&format.text(&Run { failures: &failures, ..Run::default() }, false));
        }
        ExitCode::from(FAILED)
    }

    /// Prints the version.
    pub(super) fn version(&mut self, format: VersionFormat) -> ExitCode {
        let version = env!("CARGO_PKG_VERSION");
        match format {
            VersionFormat::Json => self.text(&report::version_json()),
            VersionFormat::Text => self.text(&Shown::lines(&format!("tcdsl {version}\n"))),
        }
        ExitCode::from(CLEAN)
    }

    fn color(&self, stream: Stream) -> bool {
        let terminal = || match stream {
            Stream::Stdout => io::stdout().is_terminal(),
            Stream::Stderr => io::stderr().is_terminal(),
        };
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => environment_color().unwrap_or_else(terminal),
        }
    }
}

/// What the environment says about colours.
fn environment_color() -> Option<bool> {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let on = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
    if set("NO_COLOR") || std::env::var_os("TERM").is_some_and(|term| term == "dumb") {
        return Some(false);
    }
    (on("FORCE_COLOR") || on("CLICOLOR_FORCE")).then_some(true)
}

/// The format of the annotations that the server understands on which this run builds something, if it does.
pub(super) fn annotations_of_server() -> Option<ReportFormat> {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let servers = [
        ("TEAMCITY_VERSION", ReportFormat::Teamcity),
        ("GITHUB_ACTIONS", ReportFormat::Github),
        ("TF_BUILD", ReportFormat::Azure),
    ];
    servers.into_iter().find(|(name, _)| is_set(name)).map(|(_, format)| format)
}

/// Ends a run whose arguments make no sense, or that asked for help.
pub(super) fn usage(error: &clap::Error, raw: &[OsString]) -> ExitCode {
    if error.use_stderr() {
        return Output::of_arguments(raw).fail(&[usage::refused(error, raw)]);
    }
    // Nothing can be done when stdout is gone.
    let _ = error.print();
    ExitCode::from(CLEAN)
}

/// Writes the document that only says what went wrong.
pub(super) fn failure_document(format: ReportFormat, failures: &[Failure]) {
    let document = format.text(&Run { failures, ..Run::default() }, false);
    // Nothing can be done when stdout is gone.
    let _ = io::stdout().lock().write_all(document.as_bytes());
}

/// The document that was asked for, in arguments that need not make sense.
pub(super) fn document(raw: &[OsString]) -> Option<ReportFormat> {
    let format = ReportFormat::from_str(asked(raw, "--format", Some("-f"))?, false).ok()?;
    format.is_document().then_some(format)
}

/// The value of an option, in arguments that need not make sense.
fn asked<'a>(raw: &'a [OsString], long: &str, short: Option<&str>) -> Option<&'a str> {
    let words = || raw.iter().filter_map(|word| word.to_str());
    let is_name = |word: &str| word == long || Some(word) == short;
    let joined = |word: &'a str| {
        let long = word.strip_prefix(long).and_then(|rest| rest.strip_prefix('='));
        let short = || word.strip_prefix(short?).map(|rest| rest.strip_prefix('=').unwrap_or(rest));
        long.or_else(short).filter(|value| !value.is_empty())
    };
    let apart = words().zip(words().skip(1)).find(|(word, _)| is_name(word)).map(|(_, value)| value);
    apart.or_else(|| words().find_map(joined))
}
