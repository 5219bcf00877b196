//! A baseline: findings that are known and put up with, by their fingerprints.

mod stats;

use std::collections::{BTreeMap, BTreeSet};

use camino::Utf8Path;
use serde::{Deserialize, Serialize};

use super::Run;
use super::fingerprint::Fingerprints;
use super::shown::Shown;
use crate::diagnostic::{Category, Diagnostic};

#[cfg(test)]
pub(crate) use stats::schema as stats_schema;
pub use stats::{baseline_stats, baseline_stats_json};

const VERSION: &str = "1.0";

/// Findings that are put up with.
#[derive(Debug, Clone, Default)]
pub struct Baseline {
    findings: Vec<Known>,
}

/// How a baseline stands beside what is found.
#[derive(Debug, Clone, Default)]
pub struct Standing {
    /// Which findings of each root are in the baseline, in the order of the root's findings.
    pub known: Vec<Vec<bool>>,
    /// What of the baseline is no longer found, though it was looked for.
    stale: Vec<Known>,
    /// What of the baseline is found, or lies where nobody looked.
    kept: Vec<Known>,
    /// How much of it lies where nobody looked.
    elsewhere: usize,
    /// What is found.
    found: Vec<Known>,
    /// How many findings are not in the baseline.
    new: usize,
    /// How many of the findings have no reason in the baseline, though the configuration asks for one.
    unreasoned: usize,
}

impl Standing {
    /// How many findings of the baseline are no longer found.
    pub fn stale(&self) -> usize {
        self.stale.len()
    }

    /// How many findings are in the baseline and count as new, because it gives no reason for them and has to.
    pub fn unreasoned(&self) -> usize {
        self.unreasoned
    }

    /// The baseline without what is no longer found.
    pub fn pruned(&self) -> Shown {
        document(self.kept.clone())
    }
}

/// What `tcdsl baseline write` writes and `tcdsl check --baseline` reads. Keys are only ever added within a format version; a reader ignores those that it does not know.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct BaselineDocument {
    #[cfg_attr(test, schemars(extend("const" = VERSION)))]
    format_version: String,
    findings: Vec<Known>,
}

/// A finding; rule and file are there for people.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Known {
    file: String,
    rule: String,
    fingerprint: String,
    /// Why it is put up with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

impl Baseline {
    /// Reads a baseline.
    ///
    /// # Errors
    ///
    /// Why the text is none.
    pub fn parse(text: &str) -> Result<Self, String> {
        let document: BaselineDocument = serde_json::from_str(text).map_err(|error| error.to_string())?;
        if document.format_version != VERSION {
            return Err(format!("its version is `{}`, not `{VERSION}`", document.format_version));
        }
        Ok(Self { findings: document.findings })
    }

    /// How it stands beside what `run` found.
    pub fn standing(&self, run: &Run<'_>) -> Standing {
        let known: BTreeMap<&str, &Known> =
            self.findings.iter().map(|known| (&*known.fingerprint, known)).collect();
        let of_roots = of_roots(run);
        let mut standing = Standing::default();
        for (root, of_root) in run.roots.iter().zip(&of_roots) {
            let mut is_known = |found: &Option<Known>| {
                let known = found.as_ref().and_then(|found| known.get(&*found.fingerprint));
                let counts = known.is_some_and(|known| known.has_reason() || !root.needs_reasons);
                standing.unreasoned += usize::from(known.is_some() && !counts);
                counts
            };
            standing.known.push(of_root.iter().map(&mut is_known).collect());
        }
        let covered = standing.known.iter().flatten().filter(|known| **known).count();
        standing.new = standing.known.iter().map(Vec::len).sum::<usize>() - covered;
        let all: BTreeSet<&str> = of_roots.iter().flatten().flatten().map(|one| &*one.fingerprint).collect();
        for one in &self.findings {
            let is_looked_at = run.roots.iter().any(|root| one.path().starts_with(root.folder));
            match (all.contains(&*one.fingerprint), is_looked_at) {
                (true, _) => standing.found.push(one.clone()),
                (false, true) => standing.stale.push(one.clone()),
                (false, false) => standing.elsewhere += 1,
            }
            if all.contains(&*one.fingerprint) || !is_looked_at {
                standing.kept.push(one.clone());
            }
        }
        standing
    }
}

impl Known {
    fn has_reason(&self) -> bool {
        self.reason.as_ref().is_some_and(|reason| reason.contains(char::is_alphanumeric))
    }

    fn path(&self) -> &Utf8Path {
        self.file.as_str().into()
    }
}

/// The baseline that holds all findings of `run`. They keep the reasons that they have in `before`; others get `reason`.
pub fn baseline(run: &Run<'_>, before: &Baseline, reason: Option<&str>) -> Shown {
    let mut findings: Vec<Known> = of_roots(run).into_iter().flatten().flatten().collect();
    findings.sort();
    let reasons: BTreeMap<&str, &String> = before
        .findings
        .iter()
        .filter_map(|known| Some((&*known.fingerprint, known.reason.as_ref()?)))
        .collect();
    for known in &mut findings {
        let kept = reasons.get(&*known.fingerprint).map(|reason| reason.as_str());
        known.reason = kept.or(reason).map(str::to_owned);
    }
    document(findings)
}

fn document(findings: Vec<Known>) -> Shown {
    Shown::json(&BaselineDocument { format_version: VERSION.to_owned(), findings })
}

/// The findings of each root as a baseline has them; none for one that cannot be put up with.
fn of_roots(run: &Run<'_>) -> Vec<Vec<Option<Known>>> {
    let mut fingerprints = Fingerprints::default();
    let mut known = |root: &super::Root<'_>, found: &Diagnostic| {
        let file = root.reported_path(found.primary.span).to_owned();
        let fingerprint = can_be_known(found).then(|| fingerprints.of(found, root))?;
        Some(Known { rule: found.rule.name.to_owned(), file, fingerprint, reason: None })
    };
    run.roots.iter().map(|root| root.diagnostics.iter().map(|found| known(root, found)).collect()).collect()
}

/// What Kotlin's compiler says, and what was not evaluated, is never put up with.
fn can_be_known(found: &Diagnostic) -> bool {
    !matches!(found.rule.category, Category::Compilation | Category::Incomplete)
}

/// The schema of the document.
#[cfg(test)]
pub(crate) fn schema() -> schemars::Schema {
    crate::emit::json::schema_of::<BaselineDocument>()
}
