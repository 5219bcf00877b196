//! Counting findings: the verdict and the closing line.

use std::collections::{BTreeMap, BTreeSet};

use super::Run;
use super::shown::Page;
use crate::check::Silencer;
use crate::diagnostic::{Category, Diagnostic, Severity};
use crate::model::connections::is_connection;

/// What the findings amount to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Everything was evaluated, and nothing is wrong.
    #[default]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// What it amounts to.
    pub verdict: Verdict,
    /// Whether every part was evaluated.
    pub complete: bool,
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
    /// Findings that a baseline puts up with.
    pub baselined: usize,
    /// Findings of a baseline that are no longer found.
    pub stale: usize,
    /// Findings in files that were not asked about.
    pub elsewhere: usize,
    /// Findings about security that files of the settings themselves silence, by their rules.
    pub silenced: BTreeMap<(&'static str, Silencer), usize>,
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
                .map(|root| Verdict::of(root.diagnostics).max(root.hidden.verdict))
                .max()
                .unwrap_or(Verdict::Valid),
            complete: !run.roots.iter().any(|root| root.hidden.incomplete)
                && count(&|found| found.rule.category == Category::Incomplete) == 0,
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
            baselined: run.roots.iter().map(|root| root.hidden.baselined).sum(),
            stale: run.stale,
            elsewhere: run.roots.iter().map(|root| root.hidden.elsewhere).sum(),
            silenced: silenced(run),
        }
    }

    /// The closing line of the formats for people.
    pub(super) fn line(&self, page: &mut Page<'_>) {
        let counts = [
            (self.errors, "error", "errors"),
            (self.warnings, "warning", "warnings"),
            (self.notes, "note", "notes"),
            (self.incomplete, "part not evaluated", "parts not evaluated"),
        ];
        page.fixed(self.verdict.name()).fixed(": ");
        listed(&counts, page);
        page.fixed(if counts.iter().any(|(count, ..)| *count > 0) { "; " } else { "" });
        self.looked_at(page);
        self.hidden(page);
        let mut separator = "; silenced by files of the settings: ";
        for ((rule, by), count) in &self.silenced {
            page.fixed(separator).number(*count).fixed(" ").fixed(rule);
            page.fixed(match by {
                Silencer::Config => " (tcdsl.toml)",
                Silencer::Comment => " (comment)",
            });
            separator = ", ";
        }
    }

    /// What is found and not shown.
    fn hidden(&self, page: &mut Page<'_>) {
        let counts = [
            (self.elsewhere, "finding in another file", "findings in other files"),
            (self.baselined, "known finding", "known findings"),
            (self.stale, "known finding no longer there", "known findings no longer there"),
        ];
        let hides = counts.iter().any(|(count, ..)| *count > 0);
        page.fixed(if hides { "; not shown: " } else { "" });
        listed(&counts, page);
    }

    /// What was looked at.
    fn looked_at(&self, page: &mut Page<'_>) {
        let counts = [
            (self.projects, "project", "projects"),
            (self.connections, "connection", "connections"),
            (self.build_configurations, "build configuration", "build configurations"),
        ];
        listed(&counts, page);
        page.fixed(if counts.iter().any(|(count, ..)| *count > 0) { " in " } else { "" });
        plural(page, self.files, "file", "files");
        if self.roots > 1 {
            page.fixed(" of ").number(self.roots).fixed(" settings roots");
        }
    }
}

/// What there is of some things.
fn listed(counts: &[(usize, &'static str, &'static str)], page: &mut Page<'_>) {
    let mut separator = "";
    for (count, one, many) in counts.iter().filter(|(count, ..)| *count > 0) {
        plural(page.fixed(separator), *count, one, many);
        separator = ", ";
    }
}

fn silenced(run: &Run<'_>) -> BTreeMap<(&'static str, Silencer), usize> {
    let mut all = BTreeMap::new();
    for (key, count) in run.roots.iter().flat_map(|root| &root.silenced.security) {
        *all.entry(*key).or_default() += count;
    }
    all
}

fn plural(page: &mut Page<'_>, count: usize, one: &'static str, many: &'static str) {
    page.number(count).fixed(" ").fixed(if count == 1 { one } else { many });
}
