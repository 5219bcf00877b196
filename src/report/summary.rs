//! Counting findings: the verdict and the closing line.

use std::collections::BTreeSet;

use super::Run;
use crate::diagnostic::{Category, Diagnostic, Severity};
use crate::model::connections::is_connection;

/// What the findings amount to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Everything was evaluated, and nothing is wrong.
    Valid,
    /// Nothing is known to be wrong, but a part could not be evaluated.
    Incomplete,
    /// TeamCity would refuse the settings, or they would not work.
    Invalid,
}

impl Verdict {
    /// The verdict that `diagnostics` amount to.
    pub fn of(diagnostics: &[Diagnostic]) -> Self {
        diagnostics.iter().map(one).max().unwrap_or(Self::Valid)
    }

    /// The word for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Incomplete => "incomplete",
            Self::Invalid => "invalid",
        }
    }
}

fn one(diagnostic: &Diagnostic) -> Verdict {
    match (diagnostic.severity, diagnostic.rule.category) {
        (Severity::Error, _) => Verdict::Invalid,
        (_, Category::Incomplete) => Verdict::Incomplete,
        _ => Verdict::Valid,
    }
}

/// The counts of one run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// What it amounts to.
    pub verdict: Verdict,
    /// Settings roots.
    pub roots: usize,
    /// Distinct files.
    pub files: usize,
    /// Projects that were looked at.
    pub projects: usize,
    /// Their connections.
    pub connections: usize,
    /// Their build configurations.
    pub build_configurations: usize,
    /// Findings that are errors.
    pub errors: usize,
    /// Findings that are warnings.
    pub warnings: usize,
    /// Findings that are notes, those about what was not evaluated left out.
    pub notes: usize,
    /// Findings about what was not evaluated.
    pub incomplete: usize,
    /// Findings that a machine can fix.
    pub fixable: usize,
}

impl Summary {
    /// Counts what `run` found.
    pub fn of(run: &Run<'_>) -> Self {
        let findings = run.findings();
        let count = |test: &dyn Fn(&Diagnostic) -> bool| {
            findings.iter().filter(|found| test(found.diagnostic)).count()
        };
        let of = |severity| {
            count(&|found| found.severity == severity && found.rule.category != Category::Incomplete)
        };
        let projects = || run.roots.iter().filter_map(|root| root.settings).flat_map(|all| &all.projects);
        let files: BTreeSet<_> = run.roots.iter().flat_map(|root| root.reported).collect();
        Self {
            verdict: run
                .roots
                .iter()
                .map(|root| Verdict::of(root.diagnostics))
                .max()
                .unwrap_or(Verdict::Valid),
            roots: run.roots.len(),
            files: files.len(),
            projects: projects().count(),
            connections: projects().flat_map(|one| &one.features).filter(|one| is_connection(one)).count(),
            build_configurations: projects().map(|project| project.build_types.len()).sum(),
            errors: count(&|found| found.severity == Severity::Error),
            warnings: of(Severity::Warning),
            notes: of(Severity::Note),
            incomplete: count(&|found| found.rule.category == Category::Incomplete),
            fixable: count(&|found| !found.fixes.is_empty()),
        }
    }

    /// The closing line of the formats for people.
    pub fn line(&self) -> String {
        let counts = [
            (self.errors, "error", "errors"),
            (self.warnings, "warning", "warnings"),
            (self.notes, "note", "notes"),
            (self.incomplete, "part not evaluated", "parts not evaluated"),
        ];
        let found: Vec<String> = counts
            .iter()
            .filter(|(count, ..)| *count > 0)
            .map(|(n, one, many)| plural(*n, one, many))
            .collect();
        let looked_at = self.looked_at();
        let found = if found.is_empty() { looked_at } else { format!("{}; {looked_at}", found.join(", ")) };
        format!("{}: {found}", self.verdict.name())
    }

    /// What was looked at.
    fn looked_at(&self) -> String {
        let counts = [
            (self.projects, "project", "projects"),
            (self.connections, "connection", "connections"),
            (self.build_configurations, "build configuration", "build configurations"),
        ];
        let counted = counts.iter().filter(|(count, ..)| *count > 0);
        let things: Vec<String> = counted.map(|(n, one, many)| plural(*n, one, many)).collect();
        let mut place = plural(self.files, "file", "files");
        if self.roots > 1 {
            place.push_str(&format!(" of {} settings roots", self.roots));
        }
        if things.is_empty() { place } else { format!("{} in {place}", things.join(", ")) }
    }
}

fn plural(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
