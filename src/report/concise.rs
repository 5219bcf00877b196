//! One line for each finding: `path:line:col: error[rule] message`.

use super::{Finding, Run, Summary, safe_line};
use crate::diagnostic::Severity;

/// The findings of `run`, a line each, and a closing line.
pub fn concise(run: &Run<'_>) -> String {
    let mut out = String::new();
    for finding in run.findings() {
        out.push_str(&line(run, &finding));
        out.push('\n');
    }
    out.push_str(&Summary::of(run).line());
    out.push('\n');
    out
}

/// The line of one finding, without its line break.
pub(super) fn line(run: &Run<'_>, finding: &Finding<'_>) -> String {
    let diagnostic = finding.diagnostic;
    let span = diagnostic.primary.span;
    let file = run.roots.get(finding.root).and_then(|root| root.sources.get(span.file));
    let place = file.map_or_else(String::new, |file| {
        let at = file.position(span.start);
        format!("{}:{}:{}: ", file.path(), at.line, at.column)
    });
    let line =
        format!("{place}{}[{}] {}", severity(diagnostic.severity), diagnostic.rule.name, diagnostic.message);
    safe_line(&line)
}

/// The word for a severity, as every format for machines writes it.
pub(super) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}
