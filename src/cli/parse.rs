//! `tcdsl parse`: how single files are read, for people who work on the grammar. No settings folder is needed.

use std::process::ExitCode;

use camino::Utf8PathBuf;
use rayon::prelude::*;

use super::disk;
use super::error::CliError;
use super::format::{ParseFormat, ReportFormat};
use super::output::{CLEAN, FAILED, FINDINGS, Output, Stream};
use crate::check::{ExposedSecrets, Silenced};
use crate::diagnostic::{Diagnostic, Severity};
use crate::report::{self, Failure, Root, Run, Shown};
use crate::source::{FileId, SourceFile, SourceMap};
use crate::syntax::dump::lines;
use crate::syntax::{self, FileKind, Parsed};

pub(super) fn parse(paths: &[Utf8PathBuf], format: ParseFormat, out: &mut Output) -> ExitCode {
    let (files, errors) = read(paths);
    out.errors(&errors);
    let kinds: Vec<FileKind> = files.iter().map(|(path, _)| kind(path)).collect();
    let mut sources = SourceMap::default();
    for (path, text) in &files {
        sources.add(SourceFile::new(path.clone(), text.clone()));
    }
    let reported: Vec<Utf8PathBuf> = files.into_iter().map(|(path, _)| path).collect();
    let parsed: Vec<Parsed> =
        (0..reported.len()).into_par_iter().map(|index| one(&sources, &kinds, index)).collect();
    let diagnostics: Vec<Diagnostic> = parsed.iter().flat_map(|it| it.diagnostics.iter().cloned()).collect();
    let failures: Vec<Failure> = errors.iter().map(CliError::failure).collect();
    let root = Root {
        dir: ".".into(),
        folder: ".".into(),
        sources: &sources,
        reported: &reported,
        diagnostics: &diagnostics,
        silenced: &Silenced::default(),
        hidden: report::Hidden::default(),
        exposed: &ExposedSecrets::default(),
        outside: &[],
        needs_reasons: false,
        settings: None,
    };
    let run = Run { roots: &[root], failures: &failures, ..Run::default() };
    let findings = match format {
        ParseFormat::Json => {
            out.text(&report::syntax_json(&run));
            None
        }
        ParseFormat::Full => Some(ReportFormat::Full),
        ParseFormat::Concise => Some(ReportFormat::Concise),
    };
    if let Some(format) = findings {
        trees(&sources, &kinds, &parsed, out);
        out.report(&run, format, Stream::Stdout);
    }
    let wrong = diagnostics.iter().any(|it| it.severity == Severity::Error);
    ExitCode::from(if !errors.is_empty() {
        FAILED
    } else if wrong {
        FINDINGS
    } else {
        CLEAN
    })
}

fn read(paths: &[Utf8PathBuf]) -> (Vec<(Utf8PathBuf, std::sync::Arc<str>)>, Vec<CliError>) {
    let mut files = Vec::new();
    let mut errors = Vec::new();
    for path in paths {
        match disk::read_named(path, disk::LARGEST_FILE) {
            Ok(text) => files.push((path.clone(), text)),
            Err(error) => errors.push(error),
        }
    }
    (files, errors)
}

fn kind(path: &Utf8PathBuf) -> FileKind {
    if path.extension() == Some("kts") { FileKind::Script } else { FileKind::Source }
}

fn one(sources: &SourceMap, kinds: &[FileKind], index: usize) -> Parsed {
    let id = FileId(u32::try_from(index).unwrap_or(u32::MAX));
    let text = sources.get(id).map_or("", |file| file.text());
    syntax::parse(id, kinds.get(index).copied().unwrap_or(FileKind::Script), text)
}

/// Writes every tree; with its file's name when there are several.
fn trees(sources: &SourceMap, kinds: &[FileKind], parsed: &[Parsed], out: &mut Output) {
    for (index, (parsed, kind)) in parsed.iter().zip(kinds).enumerate() {
        let Some(file) = sources.get(FileId(u32::try_from(index).unwrap_or(u32::MAX))) else { continue };
        if kinds.len() > 1 {
            out.text(&Shown::lines(&format!("// {}\n", Shown::line(file.path().as_str()))));
        }
        // Every byte keeps its place.
        out.text(&Shown::lines(&lines(&parsed.tree, &report::kotlin(file.text()), *kind)));
    }
}
