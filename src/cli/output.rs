//! The one door to stdout and stderr; exit codes.
#![allow(clippy::disallowed_methods, reason = "this is the door")]

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use clap::ValueEnum;

use super::args::{Color, Global};
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

/// Where a report goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stream {
    Stdout,
    Stderr,
}

/// The process's outputs and how they are to look.
pub(super) struct Output {
    /// Whether a JSON document goes to stdout.
    json: bool,
    color: Color,
    verbose: bool,
}

impl Output {
    /// The outputs of a command that writes a JSON document, or something for people.
    pub(super) fn new(global: &Global, json: bool) -> Self {
        Self { json, color: global.color, verbose: global.verbose > 0 }
    }

    /// For arguments that make no sense: as far as they can be understood.
    fn of_arguments(raw: &[OsString]) -> Self {
        let color = asked(raw, "--color", None).and_then(|word| Color::from_str(word, false).ok());
        Self { json: wants_json(raw), color: color.unwrap_or(Color::Auto), verbose: false }
    }

    /// Writes the report of `run`.
    pub(super) fn report(&mut self, run: &Run<'_>, format: ReportFormat, stream: Stream) {
        let text = match format {
            ReportFormat::Json => report::json(run),
            // What went wrong has been said on stderr.
            ReportFormat::Concise | ReportFormat::Full if run.roots.is_empty() => return,
            ReportFormat::Concise => report::concise(run),
            ReportFormat::Full => report::full(run, self.color(stream)),
        };
        match stream {
            Stream::Stdout => self.text(&text),
            Stream::Stderr => self.stderr(&text),
        }
    }

    /// Writes `text` to stdout. A reader that went away is no error; a full disk is.
    pub(super) fn text(&mut self, text: &Shown) {
        let mut stdout = io::stdout().lock();
        let written = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
        if let Err(error) = written
            && error.kind() != io::ErrorKind::BrokenPipe
        {
            self.log(&format!("cannot write to stdout: {error}"));
            std::process::exit(i32::from(FAILED));
        }
    }

    /// Writes how files differ: to stdout, or to stderr when a JSON document goes there.
    pub(super) fn difference(&mut self, text: &Shown) {
        if self.json {
            self.stderr(text);
        } else {
            self.text(text);
        }
    }

    /// Writes a line to stderr.
    pub(super) fn log(&mut self, line: &str) {
        self.stderr(&Shown::line(line));
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
        if self.json {
            let failures: Vec<Failure> = errors.iter().map(CliError::failure).collect();
            self.text(&report::json(&Run { roots: &[], failures: &failures, target: None }));
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
pub(super) fn failure_document(failures: &[Failure]) {
    let document = report::json(&Run { roots: &[], failures, target: None });
    // Nothing can be done when stdout is gone.
    let _ = io::stdout().lock().write_all(document.as_bytes());
}

/// Whether JSON was asked for, in arguments that need not make sense.
pub(super) fn wants_json(raw: &[OsString]) -> bool {
    asked(raw, "--format", Some("-f")) == Some("json")
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
