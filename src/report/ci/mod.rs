//! Findings for servers that build and review: one file for each format.
//!
//! They all show the same: a place, a rule, a level and a few lines of text. What kept the tool from its work is shown
//! in the same way, so that a run that could not look at the settings is never taken for one that found nothing.

mod azure;
mod checkstyle;
mod github;
mod gitlab;
mod junit;
mod rdjson;
mod sarif;
mod teamcity;
mod xml;

use std::borrow::Cow;

use super::fingerprint::Fingerprints;
use super::redact::Secrets;
use super::shown::Shown;
use super::{Failure, Finding, Root, Run, docs_url, safe_line};
use crate::diagnostic::{Category, Diagnostic, Severity};
use crate::emit::harmless::neutral_line;
use crate::source::{SourceFile, Span};

pub use azure::azure;
pub use checkstyle::checkstyle;
pub use github::github;
pub use gitlab::gitlab;
pub use junit::junit;
pub use rdjson::rdjson;
pub use sarif::sarif;
pub use teamcity::teamcity;

/// A place in a file; lines and columns from 1, columns in Unicode scalar values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Region {
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
}

impl Region {
    fn of(file: &SourceFile, span: Span) -> Self {
        let (start, end) = (file.position(span.start), file.position(span.end));
        Self { line: start.line, column: start.column, end_line: end.line, end_column: end.column }
    }
}

/// A finding, or a failure of the tool, with texts that are safe to show.
#[derive(Debug)]
struct Annotation<'a> {
    /// The rule, or the failure's code.
    rule: &'a str,
    /// Its page.
    url: Option<String>,
    severity: Severity,
    /// Whether it only says that something was not checked.
    incomplete: bool,
    /// The file, below the repository's root with `/`; empty when there is none.
    path: Cow<'a, str>,
    region: Option<Region>,
    /// What is wrong, without a line break.
    message: String,
    /// What explains it and what to do: lines without line breaks.
    further: Vec<String>,
    /// Stays the same when lines move; hexadecimal.
    fingerprint: String,
    /// What is not shown.
    secrets: &'a Secrets,
    /// What it is made of; none for a failure.
    finding: Option<(&'a Root<'a>, &'a Diagnostic)>,
}

impl Annotation<'_> {
    /// All lines of text.
    fn lines(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&*self.message).chain(self.further.iter().map(String::as_str))
    }

    /// Where it is, for people: `path:line:column: `, or nothing.
    fn place(&self) -> String {
        match self.region {
            Some(Region { line, column, .. }) => format!("{}:{line}:{column}: ", self.path),
            None if self.path.is_empty() => String::new(),
            None => format!("{}: ", self.path),
        }
    }
}

/// What a run has to say, the findings in their order and then the failures.
fn annotations<'a>(run: &Run<'a>, secrets: &'a Secrets) -> Vec<Annotation<'a>> {
    let mut fingerprints = Fingerprints::default();
    let mut all: Vec<Annotation<'a>> = run
        .findings()
        .iter()
        .filter_map(|finding| of_finding(run, finding, secrets, &mut fingerprints))
        .collect();
    all.extend(run.failures.iter().map(of_failure));
    all
}

/// The same, the gravest first: some servers show only so many.
fn gravest_first<'a>(run: &Run<'a>, secrets: &'a Secrets) -> Vec<Annotation<'a>> {
    let mut all = annotations(run, secrets);
    all.sort_by_key(|one| std::cmp::Reverse(one.severity));
    all
}

fn of_finding<'a>(
    run: &Run<'a>,
    finding: &Finding<'a>,
    secrets: &'a Secrets,
    fingerprints: &mut Fingerprints,
) -> Option<Annotation<'a>> {
    let root = run.roots.get(finding.root)?;
    let diagnostic = finding.diagnostic;
    let span = diagnostic.primary.span;
    let path = root.reported_path(span);
    let help = diagnostic.help.iter().map(|help| format!("help: {help}"));
    Some(Annotation {
        rule: diagnostic.rule.name,
        url: Some(docs_url(diagnostic.rule.name)),
        severity: diagnostic.severity,
        incomplete: diagnostic.rule.category == Category::Incomplete,
        path: neutral_line(path),
        region: root.sources.get(span.file).map(|file| Region::of(file, span)),
        message: safe_line(&diagnostic.message, secrets),
        further: diagnostic.notes.iter().cloned().chain(help).map(|line| safe_line(&line, secrets)).collect(),
        fingerprint: fingerprints.bare(diagnostic, root),
        secrets,
        finding: Some((root, diagnostic)),
    })
}

fn of_failure(failure: &Failure) -> Annotation<'_> {
    let region =
        failure.place.map(|(line, column)| Region { line, column, end_line: line, end_column: column });
    let path = failure.file.as_deref().unwrap_or_default();
    Annotation {
        rule: failure.code,
        url: None,
        severity: Severity::Error,
        incomplete: false,
        path: neutral_line(path),
        region,
        message: safe_line(&failure.message, Secrets::none()),
        further: failure
            .suggestion
            .iter()
            .map(|text| safe_line(&format!("help: {text}"), Secrets::none()))
            .collect(),
        fingerprint: Fingerprints::default().of_parts(&[failure.code, path, &failure.message]),
        secrets: Secrets::none(),
        finding: None,
    }
}

/// Commands, one for each annotation, the gravest first. Each escapes its texts.
fn commands(run: &Run<'_>, command: impl Fn(&Annotation<'_>) -> String) -> Shown {
    let secrets = Secrets::of(run);
    Shown::checked(gravest_first(run, &secrets).iter().map(command).collect())
}

/// `1 error`, `2 errors`.
fn counted(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}
