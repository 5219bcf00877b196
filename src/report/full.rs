//! Findings for people, with the lines that they are about.

use codespan_reporting::diagnostic::{
    Diagnostic as Drawn, Label as ShownLabel, LabelStyle, Severity as ShownSeverity,
};
use codespan_reporting::files::Error;

use super::canvas::Canvas;
use super::files::SafeSources;
use super::redact::Secrets;
use super::shown::{Page, Shown};
use super::{Run, Summary, concise};
use crate::diagnostic::{Applicability, Diagnostic, Label, Severity};
use crate::source::FileId;

/// The findings of `run` with source lines, and a closing line; with colours when `color` is set.
pub fn full(run: &Run<'_>, color: bool) -> Shown {
    let mut canvas = Canvas::new(color);
    let secrets = Secrets::of(run);
    let files: Vec<SafeSources<'_>> =
        run.roots.iter().map(|root| SafeSources::new(root.sources, &secrets)).collect();
    for finding in run.findings() {
        let drawn =
            files.get(finding.root).and_then(|files| draw(finding.diagnostic, files, &mut canvas).ok());
        if drawn.is_none() {
            // Writing to memory does not fail; a place that cannot be shown must not hide the finding.
            let mut page = Page::new(&secrets);
            concise::line(run, &finding, &mut page);
            canvas.line(&page.finish());
            canvas.line(&Shown::default());
        }
    }
    if !run.brief {
        let mut page = Page::new(&secrets);
        Summary::of(run).line(&mut page);
        canvas.line(&page.finish());
    }
    canvas.finish()
}

fn draw(diagnostic: &Diagnostic, files: &SafeSources<'_>, canvas: &mut Canvas) -> Result<(), Error> {
    let shown = shown(diagnostic, files);
    let lengths = shown.labels.iter().map(|label| files.longest_line(label.file_id, &label.range));
    let longest = lengths.max().unwrap_or(0);
    canvas.draw(files, shown, longest)
}

fn shown(diagnostic: &Diagnostic, files: &SafeSources<'_>) -> Drawn<FileId> {
    let label = |label: &Label, style| {
        let range = files.fit(label.span.file, label.span.start, label.span.end)?;
        Some(
            ShownLabel::new(style, label.span.file, range)
                .with_message(files.secrets.sentence(&label.message).into_string()),
        )
    };
    let mut labels: Vec<_> = label(&diagnostic.primary, LabelStyle::Primary).into_iter().collect();
    labels.extend(diagnostic.related.iter().filter_map(|related| label(related, LabelStyle::Secondary)));
    Drawn::new(severity(diagnostic.severity))
        .with_code(diagnostic.rule.name)
        .with_message(files.secrets.sentence(&diagnostic.message).into_string())
        .with_labels(labels)
        .with_notes(notes(diagnostic, files.secrets))
}

/// Facts first, then what to do.
fn notes(diagnostic: &Diagnostic, secrets: &Secrets) -> Vec<String> {
    let hide = |text: &str| secrets.sentence(text).into_string();
    let mut notes: Vec<String> = diagnostic.notes.iter().map(|note| hide(note)).collect();
    notes.extend(diagnostic.help.iter().map(|help| format!("help: {}", hide(help))));
    notes.extend(diagnostic.fixes.iter().map(|fix| {
        let kind = if fix.applicability == Applicability::Safe { "fix" } else { "unsafe fix" };
        format!("{kind}: {}", hide(&fix.title))
    }));
    notes
}

const fn severity(severity: Severity) -> ShownSeverity {
    match severity {
        Severity::Error => ShownSeverity::Error,
        Severity::Warning => ShownSeverity::Warning,
        Severity::Note => ShownSeverity::Note,
    }
}
