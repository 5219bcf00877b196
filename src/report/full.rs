//! Findings for people, with the lines that they are about.

use codespan_reporting::diagnostic::{
    Diagnostic as Shown, Label as ShownLabel, LabelStyle, Severity as ShownSeverity,
};
use codespan_reporting::term::termcolor::{Ansi, NoColor, WriteColor};
use codespan_reporting::term::{self, Config, DisplayStyle};

use super::files::SafeFiles;
use super::{Run, Summary, concise, safe, safe_line};
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::source::FileId;

/// Lines longer than this are not shown.
const LONGEST_LINE: usize = 1000;

/// The findings of `run` with source lines, and a closing line; with colours when `color` is set.
pub fn full(run: &Run<'_>, color: bool) -> String {
    let mut out = if color {
        render(run, Ansi::new(Vec::new())).into_inner()
    } else {
        render(run, NoColor::new(Vec::new())).into_inner()
    };
    out.extend_from_slice(Summary::of(run).line().as_bytes());
    out.push(b'\n');
    String::from_utf8_lossy(&out).into_owned()
}

fn render<W: WriteColor>(run: &Run<'_>, mut writer: W) -> W {
    let files: Vec<SafeFiles<'_>> =
        run.roots.iter().map(|root| SafeFiles::new(root.sources, root.settings)).collect();
    for finding in run.findings() {
        let rendered =
            files.get(finding.root).and_then(|files| write_one(finding.diagnostic, files, &mut writer).ok());
        if rendered.is_none() {
            // Writing to memory does not fail; a place that cannot be shown must not hide the finding.
            let _ = writeln!(writer, "{}\n", concise::line(run, &finding));
        }
    }
    writer
}

fn write_one<W: WriteColor>(
    diagnostic: &Diagnostic,
    files: &SafeFiles<'_>,
    writer: &mut W,
) -> Result<(), codespan_reporting::files::Error> {
    let shown = shown(diagnostic, files);
    let fits =
        shown.labels.iter().all(|label| files.longest_line(label.file_id, &label.range) <= LONGEST_LINE);
    let display_style = if fits { DisplayStyle::Rich } else { DisplayStyle::Medium };
    let config = Config { display_style, ..Config::default() };
    term::emit_to_write_style(writer, &config, files, &shown)
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
