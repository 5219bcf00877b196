//! Findings for machines: one JSON document, version 1. Its types are separate from the inner ones; keys are only ever
//! added. It holds no source text.

mod lines;
mod shape;
mod syntax;
mod words;

use super::fingerprint::Fingerprints;
use super::redact::Secrets;
use super::shown::Shown;
use super::{Failure, Finding, Root, Run, Summary, Verdict, docs_url, fixes};
use crate::check::Silencer;
use crate::diagnostic;
use crate::model::Settings;
use crate::model::connections::is_connection;
use crate::source::Span;
pub use lines::json_lines;
pub use syntax::syntax_json;
#[cfg(test)]
pub(crate) use {lines::schema as lines_schema, syntax::schema as syntax_schema};

use shape::{
    CheckDocument, Counts, Diagnostic, Edit, Error, Fix, Location, Point, Range, Silenced, Tool, VERSION,
};
pub(super) use words::{Applicability, Category, Group, Level};

/// `run` as one JSON document.
pub fn json(run: &Run<'_>) -> Shown {
    let secrets = Secrets::of(run);
    Shown::json(&document(run, &secrets))
}

fn document<'a>(run: &Run<'a>, secrets: &Secrets) -> CheckDocument<'a> {
    let summary = Summary::of(run);
    let worked = run.failures.is_empty() && !run.roots.is_empty();
    let mut fingerprints = Fingerprints::default();
    let mut findings = run.findings();
    if run.roots.len() > 1 {
        findings.sort_by_key(|found| {
            (path_of(run, found), found.diagnostic.primary.span.start, found.diagnostic.rule.name)
        });
    }
    CheckDocument {
        format_version: VERSION,
        tool: Tool { name: "tcdsl", version: env!("CARGO_PKG_VERSION") },
        dsl_version: dsl_version(run),
        valid: worked && summary.verdict != Verdict::Invalid,
        complete: worked && summary.complete,
        summary: counts(run, &summary),
        diagnostics: findings
            .iter()
            .filter_map(|found| diagnostic(run, found, secrets, &mut fingerprints))
            .collect(),
        errors: run.failures.iter().map(error).collect(),
    }
}

fn path_of<'a>(run: &Run<'a>, finding: &Finding<'a>) -> &'a str {
    run.roots.get(finding.root).map_or("", |root| root.reported_path(finding.diagnostic.primary.span))
}

fn dsl_version(run: &Run<'_>) -> Option<String> {
    let script = |root: &Root<'_>| Some(root.settings?.version.as_ref()?.known()?.to_owned());
    run.target.map(str::to_owned).or_else(|| run.roots.iter().find_map(script))
}

fn counts<'a>(run: &Run<'a>, summary: &Summary) -> Counts {
    let settings = || run.roots.iter().filter_map(|root| root.settings);
    let features = |settings: &'a Settings| settings.projects.iter().flat_map(|project| &project.features);
    let connections = settings().flat_map(features).filter(|feature| is_connection(feature)).count();
    Counts {
        roots: summary.roots,
        files: summary.files,
        projects: settings().map(|settings| settings.projects.len()).sum(),
        connections,
        errors: summary.errors,
        warnings: summary.warnings,
        notes: summary.notes,
        incomplete: summary.incomplete,
        suppressed: run.roots.iter().map(|root| root.silenced.by_comments).sum(),
        baselined: summary.baselined,
        stale: summary.stale,
        elsewhere: summary.elsewhere,
        fixable: summary.fixable,
        silenced: summary.silenced.iter().map(silenced).collect(),
    }
}

fn silenced((&(rule, by), &count): (&(&'static str, Silencer), &usize)) -> Silenced {
    Silenced { rule, by: by.into(), count }
}

fn diagnostic<'a>(
    run: &Run<'a>,
    found: &Finding<'a>,
    secrets: &Secrets,
    fingerprints: &mut Fingerprints,
) -> Option<Diagnostic<'a>> {
    let root = run.roots.get(found.root)?;
    let from = found.diagnostic;
    Some(Diagnostic {
        rule: from.rule.name,
        code: from.rule.code,
        category: from.rule.category.into(),
        severity: from.severity.into(),
        message: secrets.sentence(&from.message),
        notes: from.notes.iter().map(|note| secrets.sentence(note)).collect(),
        help: from.help.as_deref().map(|help| secrets.sentence(help)),
        docs_url: docs_url(from.rule.name),
        address: from.address.as_deref().map(|address| secrets.hide(address)),
        fingerprint: fingerprints.of(from, root),
        primary: location(root, &from.primary, secrets)?,
        related: from.related.iter().filter_map(|label| location(root, label, secrets)).collect(),
        fixes: fixes(from, secrets).map(|made| fix(root, made, secrets)).collect(),
        suppressed_by: None,
    })
}

fn location<'a>(root: &Root<'a>, label: &'a diagnostic::Label, secrets: &Secrets) -> Option<Location<'a>> {
    let label_text = secrets.sentence(&label.message);
    Some(Location {
        file: root.reported_path(label.span),
        range: range(root, label.span)?,
        label: label_text,
    })
}

fn range(root: &Root<'_>, span: Span) -> Option<Range> {
    let file = root.sources.get(span.file)?;
    let point = |offset: u32| {
        let at = file.position(offset);
        Point { line: at.line, column: at.column, byte: at.byte, utf16: at.utf16 }
    };
    Some(Range { start: point(span.start), end: point(span.end) })
}

fn fix<'a>(root: &Root<'a>, fix: &'a diagnostic::Fix, secrets: &Secrets) -> Fix<'a> {
    let edit = |edit: &'a diagnostic::Edit| {
        let range = range(root, edit.span)?;
        Some(Edit { file: root.reported_path(edit.span), range, text: secrets.hide(&edit.text) })
    };
    Fix {
        title: secrets.sentence(&fix.title),
        applicability: fix.applicability.into(),
        edits: fix.edits.iter().filter_map(edit).collect(),
    }
}

fn error(failure: &Failure) -> Error<'_> {
    Error {
        code: failure.code,
        message: Secrets::none().hide(&failure.message),
        file: failure.file.as_deref(),
        line: failure.place.map(|(line, _)| line),
        column: failure.place.map(|(_, column)| column),
        suggestion: failure.suggestion.as_deref().map(|text| Secrets::none().hide(text)),
    }
}

/// The schema of the document.
#[cfg(test)]
pub(crate) fn schema() -> schemars::Schema {
    crate::emit::json::schema_of::<CheckDocument<'_>>()
}
