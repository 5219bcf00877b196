//! GitLab's Code Quality: an array of issues.
//!
//! Source: "Code Quality", the report format. GitLab does not show `check_name`, so the rule stands in the text, too.

use serde::Serialize;

use super::{Annotation, annotations};
use crate::diagnostic::Severity;
use crate::report::{Run, Secrets, Shown};

#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: String,
    /// Stays the same when lines move.
    fingerprint: String,
    severity: Level,
    location: Location,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum Level {
    Info,
    Minor,
    Major,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

/// `run` as a Code Quality report.
pub fn gitlab(run: &Run<'_>) -> Shown {
    let secrets = Secrets::of(run);
    Shown::json(&annotations(run, &secrets).iter().map(issue).collect::<Vec<_>>())
}

fn issue(one: &Annotation<'_>) -> Issue {
    let (begin, end) = one.region.map_or((1, 1), |region| (region.line, region.end_line));
    let severity = match one.severity {
        Severity::Error => Level::Major,
        Severity::Warning => Level::Minor,
        Severity::Note => Level::Info,
    };
    let text: Vec<&str> = one.lines().collect();
    let path = if one.path.is_empty() { ".".into() } else { one.path.clone() };
    Issue {
        description: format!("{}: {}", one.rule, text.join(" | ")),
        check_name: one.rule.to_owned(),
        fingerprint: one.fingerprint.clone(),
        severity,
        location: Location { path: path.into_owned(), lines: Lines { begin, end } },
    }
}
