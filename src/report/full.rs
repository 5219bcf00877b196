//! Findings for people, with the lines that they are about.

use codespan_reporting::diagnostic::{
    Diagnostic as Shown, Label as ShownLabel, LabelStyle, Severity as ShownSeverity,
};
use codespan_reporting::files::Error;

use super::canvas::Canvas;
use super::files::SafeFiles;
use super::{Run, Summary, concise, safe, safe_line};
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::source::FileId;

/// The findings of `run` with source lines, and a closing line; with colours when `color` is set.
pub fn full(run: &Run<'_>, color: bool) -> String {
    let mut canvas = Canvas::new(color);
    let files: Vec<SafeFiles<'_>> =
        run.roots.iter().map(|root| SafeFiles::new(root.sources, root.settings)).collect();
    for finding in run.findings() {
        let drawn =
            files.get(finding.root).and_then(|files| draw(finding.diagnostic, files, &mut canvas).ok());
        if drawn.is_none() {
            // Writing to memory does not fail; a place that cannot be shown must not hide the finding.
            canvas.line(&concise::line(run, &finding));
            canvas.line("");
        }
    }
    canvas.line(&Summary::of(run).line());
    canvas.into_text()
}

fn draw(diagnostic: &Diagnostic, files: &SafeFiles<'_>, canvas: &mut Canvas) -> Result<(), Error> {
    let shown = shown(diagnostic, files);
    let lengths = shown.labels.iter().map(|label| files.longest_line(label.file_id, &label.range));
    canvas.draw(files, &shown, lengths.max().unwrap_or(0))
}

fn shown(diagnostic: &Diagnostic, files: &SafeFiles<'_>) -> Shown<FileId> {
    let label = |label: &Label, style| {
        let range = files.fit(label.span.file, label.span.start, label.span.end)?;
        Some(ShownLabel::new(style, label.span.file, range).with_message(safe(&label.message)))
    };
    let mut labels: Vec<_> = label(&diagnostic.primary, LabelStyle::Primary).into_iter().collect();
    labels.extend(diagnostic.related.iter().filter_map(|related| label(related, LabelStyle::Secondary)));
    Shown::new(severity(diagnostic.severity))
        .with_code(diagnostic.rule.name)
        .with_message(safe_line(&diagnostic.message))
        .with_labels(labels)
        .with_notes(notes(diagnostic))
}

/// Facts first, then what to do.
fn notes(diagnostic: &Diagnostic) -> Vec<String> {
    let mut notes: Vec<String> = diagnostic.notes.iter().map(|note| safe(note)).collect();
    notes.extend(diagnostic.help.iter().map(|help| format!("help: {}", safe(help))));
    notes.extend(diagnostic.fixes.iter().map(|fix| format!("fix: {}", safe(&fix.title))));
    notes
}

const fn severity(severity: Severity) -> ShownSeverity {
    match severity {
        Severity::Error => ShownSeverity::Error,
        Severity::Warning => ShownSeverity::Warning,
        Severity::Note => ShownSeverity::Note,
    }
}
