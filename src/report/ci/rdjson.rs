//! Reviewdog's Diagnostic Format: one JSON document.
//!
//! Source: `reviewdog.proto` (DiagnosticResult). Columns count bytes from 1 there.

use serde::Serialize;

use super::{Annotation, annotations};
use crate::diagnostic::{Applicability, Fix, Severity};
use crate::report::{Root, Run, Secrets, Shown, fixes};
use crate::source::Span;

#[derive(Serialize)]
struct DiagnosticResult {
    source: Source,
    severity: Level,
    diagnostics: Vec<Diagnostic>,
}

#[derive(Serialize)]
struct Source {
    name: &'static str,
    url: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "UPPERCASE")]
enum Level {
    Error,
    Warning,
    Info,
}

#[derive(Serialize)]
struct Diagnostic {
    message: String,
    location: Location,
    severity: Level,
    code: Code,
    /// Edits that keep what was meant.
    suggestions: Vec<Suggestion>,
}

#[derive(Serialize)]
struct Location {
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<Range>,
}

#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: u32,
    /// In bytes, from 1.
    column: u32,
}

#[derive(Serialize)]
struct Code {
    value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Serialize)]
struct Suggestion {
    range: Range,
    text: String,
}

/// `run` as a document for reviewdog.
pub fn rdjson(run: &Run<'_>) -> Shown {
    let secrets = Secrets::of(run);
    let all = annotations(run, &secrets);
    let gravest = all.iter().map(|one| one.severity).max().unwrap_or(Severity::Note);
    Shown::json(&DiagnosticResult {
        source: Source { name: "tcdsl", url: env!("CARGO_PKG_REPOSITORY") },
        severity: level(gravest),
        diagnostics: all.iter().map(diagnostic).collect(),
    })
}

fn level(severity: Severity) -> Level {
    match severity {
        Severity::Error => Level::Error,
        Severity::Warning => Level::Warning,
        Severity::Note => Level::Info,
    }
}

fn diagnostic(one: &Annotation<'_>) -> Diagnostic {
    let text: Vec<&str> = one.lines().collect();
    let suggestions = one.finding.map(|(root, found)| {
        fixes(found, one.secrets).filter_map(|fix| suggestion(root, fix, one.secrets)).collect()
    });
    let at = |line, column| Position { line, column };
    let given =
        one.region.map(|it| Range { start: at(it.line, it.column), end: at(it.end_line, it.end_column) });
    let range = one.finding.and_then(|(root, found)| range(root, found.primary.span)).or(given);
    Diagnostic {
        message: text.join("\n"),
        location: Location { path: one.path.clone().into_owned(), range },
        severity: level(one.severity),
        code: Code { value: one.rule.to_owned(), url: one.url.clone() },
        suggestions: suggestions.unwrap_or_default(),
    }
}

/// What may be applied unseen and is one edit, as all that reviewdog offers is.
fn suggestion(root: &Root<'_>, fix: &Fix, secrets: &Secrets) -> Option<Suggestion> {
    let [edit] = fix.edits.as_slice() else { return None };
    let range = range(root, edit.span).filter(|_| fix.applicability == Applicability::Safe)?;
    Some(Suggestion { range, text: secrets.hide(&edit.text).into_string() })
}

fn range(root: &Root<'_>, span: Span) -> Option<Range> {
    let file = root.sources.get(span.file)?;
    let at = |offset: u32| {
        let line = file.position(offset).line;
        let start = file.line_index().line(line - 1).map_or(0, |range| u32::from(range.start()));
        Position { line, column: offset.saturating_sub(start) + 1 }
    };
    Some(Range { start: at(span.start), end: at(span.end) })
}
