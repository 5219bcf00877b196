//! How what kept the tool from its work looks: as findings do.

use codespan_reporting::diagnostic::{Diagnostic as Shown, Label};
use miette::{Diagnostic, LabeledSpan};

use super::error::CliError;
use crate::report::{self, Canvas, SafeFile};

/// The errors for people, one below the other.
pub(super) fn errors(errors: &[CliError], color: bool) -> report::Shown {
    let mut canvas = Canvas::new(color);
    for error in errors {
        if draw(error, &mut canvas).is_none() {
            // Writing to memory does not fail; a place that cannot be shown must not hide the error.
            canvas.line(&report::Shown::line(&format!("error: {error}")));
            canvas.line(&report::Shown::default());
        }
    }
    canvas.finish()
}

fn draw(error: &CliError, canvas: &mut Canvas) -> Option<()> {
    let mut shown = Shown::error().with_message(error.to_string()).with_notes(notes(error));
    if let Some(code) = error.code() {
        shown = shown.with_code(code.to_string());
    }
    let label = error.labels().and_then(|mut labels| labels.next());
    let Some((file, label)) = label.and_then(|label| Some((file(error, &label)?, label))) else {
        return canvas.draw(&SafeFile::new("", ""), shown, 0).ok();
    };
    let range = fit(file.text(), &label);
    let longest = longest_line(&file, &range);
    let label = Label::primary((), range).with_message(label.label().unwrap_or_default());
    canvas.draw(&file, shown.with_labels(vec![label]), longest).ok()
}

/// The text that the error is about.
fn file(error: &CliError, label: &LabeledSpan) -> Option<SafeFile> {
    let contents = error.source_code()?.read_span(label.inner(), usize::MAX, usize::MAX).ok()?;
    let text = std::str::from_utf8(contents.data()).ok()?;
    Some(SafeFile::new(contents.name().unwrap_or_default(), text))
}

/// The range of the label on character boundaries, so that no range can derail the report.
fn fit(text: &str, label: &LabeledSpan) -> std::ops::Range<usize> {
    let floor = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let start = floor(label.offset());
    start..floor(label.offset() + label.len()).max(start)
}

/// The length of the longest line that is shown for `range`.
fn longest_line(file: &SafeFile, range: &std::ops::Range<usize>) -> usize {
    let text = file.text();
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at);
    text[start..end].split('\n').map(str::len).max().unwrap_or(0)
}

/// What caused it, then what to do.
fn notes(error: &CliError) -> Vec<String> {
    let cause = std::error::Error::source(error).map(|cause| format!("cause: {cause}"));
    let help = error.help().map(|help| format!("help: {help}"));
    cause.into_iter().chain(help).collect()
}
