//! Findings as a comment on a pull request: the verdict, and a table for each severity. Texts of the settings are code,
//! where no mention, link or picture means anything.

use super::redact::Secrets;
use super::shown::{Page, Place, Shown};
use super::{Finding, Run, Summary, Verdict, docs_url};
use crate::diagnostic::Severity;

/// A comment on GitHub has at most 65,536 characters; what is cut off is told.
const LONGEST: usize = 60_000;

/// `run` as Markdown.
pub fn markdown(run: &Run<'_>) -> Shown {
    let secrets = Secrets::of(run);
    let summary = Summary::of(run);
    let mut page = Page::new(&secrets);
    page.fixed("### TeamCity settings: ").fixed(verdict(run, &summary)).fixed("\n\n");
    for failure in run.failures {
        page.fixed("- could not be checked: ").sentence(Place::Code, &failure.message);
        page.fixed("\n");
    }
    page.fixed(if run.failures.is_empty() { "" } else { "\n" });
    let findings = run.findings();
    let mut shown = 0;
    for (severity, title) in
        [(Severity::Error, "Errors"), (Severity::Warning, "Warnings"), (Severity::Note, "Notes")]
    {
        let of_severity: Vec<_> = findings.iter().filter(|one| one.diagnostic.severity == severity).collect();
        if of_severity.is_empty() || page.len() > LONGEST {
            continue;
        }
        page.fixed("#### ").fixed(title).fixed("\n\n| place | what | rule |\n|---|---|---|\n");
        for finding in of_severity {
            if page.len() > LONGEST {
                break;
            }
            row(run, finding, &mut page);
            shown += 1;
        }
        page.fixed("\n");
    }
    if shown < findings.len() {
        page.fixed("_").number(findings.len() - shown).fixed(" more findings are not shown here._\n\n");
    }
    // The closing line of a run that could not do all of its work would read like that of one that could.
    if run.failures.is_empty() && !run.roots.is_empty() {
        summary.line(&mut page);
        page.fixed("\n");
    }
    page.finish()
}

fn verdict(run: &Run<'_>, summary: &Summary) -> &'static str {
    match summary.verdict {
        _ if !run.failures.is_empty() || run.roots.is_empty() => "not checked",
        Verdict::Valid => "valid",
        Verdict::Incomplete => "valid as far as they could be evaluated",
        Verdict::Invalid => "invalid",
    }
}

fn row(run: &Run<'_>, finding: &Finding<'_>, page: &mut Page<'_>) {
    let found = finding.diagnostic;
    let root = run.roots.get(finding.root);
    let path = root.map_or("", |root| root.reported_path(found.primary.span));
    let line = root.and_then(|root| root.sources.get(found.primary.span.file));
    let line = line.map_or(0, |file| file.position(found.primary.span.start).line);
    page.fixed("| ").put(Place::Code, &format!("{path}:{line}")).fixed(" | ");
    page.sentence(Place::Code, &found.message);
    for further in found.notes.iter().chain(&found.help) {
        page.fixed("<br>").sentence(Place::Code, further);
    }
    let url = docs_url(found.rule.name);
    page.fixed(" | [").fixed(found.rule.name).fixed("](").put(Place::Line, &url).fixed(") |\n");
}
