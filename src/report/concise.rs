//! One line for each finding: `path:line:col: error[rule] message`.

use super::redact::Secrets;
use super::shown::{Page, Place, Shown};
use super::{Finding, Run, Summary};
use crate::diagnostic::Severity;

/// The findings of `run`, a line each, and a closing line.
pub fn concise(run: &Run<'_>) -> Shown {
    let secrets = Secrets::of(run);
    let mut page = Page::new(&secrets);
    for finding in run.findings() {
        line(run, &finding, &mut page);
        page.fixed("\n");
    }
    if !run.brief {
        Summary::of(run).line(&mut page);
        page.fixed("\n");
    }
    page.finish()
}

/// The line of one finding, without its line break.
pub(super) fn line(run: &Run<'_>, finding: &Finding<'_>, page: &mut Page<'_>) {
    let diagnostic = finding.diagnostic;
    let span = diagnostic.primary.span;
    let file = run.roots.get(finding.root).and_then(|root| root.sources.get(span.file));
    if let Some(file) = file {
        let at = file.position(span.start);
        page.path(file.path().as_str()).fixed(":").number(at.line as usize);
        page.fixed(":").number(at.column as usize).fixed(": ");
    }
    page.fixed(severity(diagnostic.severity)).fixed("[").fixed(diagnostic.rule.name).fixed("] ");
    page.sentence(Place::Line, &diagnostic.message);
}

/// The word for a severity, as every format for machines writes it.
pub(super) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}
