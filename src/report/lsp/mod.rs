//! Diagnostics as the Language Server Protocol (3.17) has them, by file: for editors that ask the command line.
//!
//! Every file that was looked at has an entry, so that an editor takes away what is no longer found. `data` holds code
//! actions: remedies as edits of the workspace.

mod shape;

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};

use super::fingerprint::Fingerprints;
use super::redact::Secrets;
use super::shown::Shown;
use super::{Failure, Root, Run, docs_url, fixes, safe_line, uri};
use crate::diagnostic::{self, Applicability, Severity};
use crate::source::Span;
use shape::{
    CodeAction, CodeDescription, Data, Diagnostic, Error, Location, LspDocument, Position,
    PublishDiagnosticsParams, Range, RelatedInformation, TextEdit, Tool, WorkspaceEdit,
};

/// Rules about what does nothing: editors show it faded.
const UNNECESSARY: &[&str] =
    &["unregistered-entity", "unused-connection", "unused-parameter", "unused-suppression"];

/// Rules about what is to be replaced: editors strike it through.
const DEPRECATED: &[&str] = &["deprecated-property"];

/// `run` as one JSON document.
pub fn lsp(run: &Run<'_>) -> Shown {
    let secrets = Secrets::of(run);
    let mut fingerprints = Fingerprints::default();
    let mut by_file: BTreeMap<String, Vec<Diagnostic<'_>>> = asked_files(run);
    for finding in run.findings() {
        let Some(root) = run.roots.get(finding.root) else { continue };
        let files = Files { folder: run.folder.into(), root, secrets: &secrets };
        let span = finding.diagnostic.primary.span;
        let fingerprint = fingerprints.of(finding.diagnostic, root);
        let Some(place) = files.location(span) else { continue };
        let diagnostic = files.diagnostic(finding.diagnostic, place.range, fingerprint);
        by_file.entry(place.uri).or_default().push(diagnostic);
    }
    Shown::json(&LspDocument {
        format_version: shape::VERSION,
        tool: Tool { name: "tcdsl", version: env!("CARGO_PKG_VERSION") },
        documents: by_file
            .into_iter()
            .map(|(uri, diagnostics)| PublishDiagnosticsParams { uri, diagnostics })
            .collect(),
        errors: run.failures.iter().map(|failure| error(run, failure)).collect(),
    })
}

/// The files that were looked at and asked about.
fn asked_files<'a>(run: &Run<'_>) -> BTreeMap<String, Vec<Diagnostic<'a>>> {
    let is_asked = |path: &Utf8PathBuf| run.only.is_none_or(|only| only.contains(path));
    let files = run.roots.iter().flat_map(|root| root.sources.iter().zip(root.reported));
    let asked = files.filter(|(_, reported)| is_asked(reported));
    asked.map(|((_, file), _)| (uri::of_file(run.folder.into(), file.path()), Vec::new())).collect()
}

fn error(run: &Run<'_>, failure: &Failure) -> Error {
    let file = failure.file.as_deref();
    Error {
        code: failure.code,
        message: safe_line(&failure.message, Secrets::none()),
        uri: file.map(|file| uri::of_file(run.folder.into(), file.into())),
        position: failure.place.map(|(line, column)| Position {
            line: line.saturating_sub(1),
            character: column.saturating_sub(1),
        }),
    }
}

/// The files of a root.
struct Files<'a> {
    folder: &'a Utf8Path,
    root: &'a Root<'a>,
    secrets: &'a Secrets,
}

impl Files<'_> {
    fn diagnostic<'a>(
        &self,
        found: &'a diagnostic::Diagnostic,
        range: Range,
        fingerprint: String,
    ) -> Diagnostic<'a> {
        let help = found.help.iter().map(|help| format!("help: {help}"));
        let further = found.notes.iter().cloned().chain(help).map(|line| safe_line(&line, self.secrets));
        let lines: Vec<String> =
            std::iter::once(safe_line(&found.message, self.secrets)).chain(further).collect();
        let related = found.related.iter().filter_map(|label| {
            let message = safe_line(&label.message, self.secrets);
            Some(RelatedInformation { location: self.location(label.span)?, message })
        });
        Diagnostic {
            range,
            severity: severity(found.severity),
            code: found.rule.name,
            code_description: CodeDescription { href: docs_url(found.rule.name) },
            source: "tcdsl",
            message: lines.join("\n"),
            tags: tags(found.rule.name),
            related_information: related.collect(),
            data: Data {
                fingerprint,
                actions: fixes(found, self.secrets).filter_map(|fix| self.action(fix)).collect(),
            },
        }
    }

    /// A remedy, if all of its edits have places.
    fn action(&self, fix: &diagnostic::Fix) -> Option<CodeAction> {
        let mut changes: BTreeMap<String, Vec<TextEdit>> = BTreeMap::new();
        for edit in &fix.edits {
            let place = self.location(edit.span)?;
            let new_text = self.secrets.hide(&edit.text).into_string();
            changes.entry(place.uri).or_default().push(TextEdit { range: place.range, new_text });
        }
        Some(CodeAction {
            title: safe_line(&fix.title, self.secrets),
            kind: "quickfix",
            is_preferred: fix.applicability == Applicability::Safe,
            edit: WorkspaceEdit { changes },
        })
    }

    fn location(&self, span: Span) -> Option<Location> {
        let file = self.root.sources.get(span.file)?;
        let at = |offset: u32| {
            let at = file.position(offset);
            Position { line: at.line.saturating_sub(1), character: at.utf16 }
        };
        let range = Range { start: at(span.start), end: at(span.end) };
        Some(Location { uri: uri::of_file(self.folder, file.path()), range })
    }
}

const fn severity(severity: Severity) -> u32 {
    match severity {
        Severity::Error => 1,
        Severity::Warning => 2,
        Severity::Note => 3,
    }
}

fn tags(rule: &str) -> Vec<u32> {
    let kinds = [(1, UNNECESSARY), (2, DEPRECATED)];
    kinds.into_iter().filter(|(_, rules)| rules.contains(&rule)).map(|(tag, _)| tag).collect()
}

/// The schema of the document.
#[cfg(test)]
pub(crate) fn schema() -> schemars::Schema {
    crate::emit::json::schema_of::<LspDocument<'_>>()
}

#[cfg(test)]
mod tests {
    use super::{DEPRECATED, UNNECESSARY};

    #[test]
    fn rules_with_tags_are_there() {
        for name in UNNECESSARY.iter().chain(DEPRECATED) {
            assert!(crate::check::explanations().any(|one| one.rule.name == *name), "{name}");
        }
    }
}
