//! A baseline: findings that are known and put up with, by their fingerprints.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Run;
use super::fingerprint::Fingerprints;
use super::shown::Shown;
use crate::diagnostic::{Category, Diagnostic};

const VERSION: &str = "1.0";

/// Findings that are put up with.
#[derive(Debug, Clone, Default)]
pub struct Baseline {
    known: BTreeSet<String>,
}

/// What `tcdsl check --write-baseline` writes and `--baseline` reads. Keys are only ever added within a format version; a reader ignores those that it does not know.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct BaselineDocument {
    #[cfg_attr(test, schemars(extend("const" = VERSION)))]
    format_version: String,
    findings: Vec<Known>,
}

/// A finding; rule and file are there for people.
#[derive(Serialize, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Known {
    file: String,
    rule: String,
    fingerprint: String,
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
        Ok(Self { known: document.findings.into_iter().map(|known| known.fingerprint).collect() })
    }

    /// Which findings of each root are in the baseline, in the order of the root's findings.
    pub fn covers(&self, run: &Run<'_>) -> Vec<Vec<bool>> {
        let mut fingerprints = Fingerprints::default();
        let mut of_root = |root: &super::Root<'_>| -> Vec<bool> {
            let of = |found: &Diagnostic| {
                let path = root.reported_path(found.primary.span);
                can_be_known(found) && self.known.contains(&fingerprints.of(found, path))
            };
            root.diagnostics.iter().map(of).collect()
        };
        run.roots.iter().map(&mut of_root).collect()
    }
}

/// The baseline that holds all findings of `run`.
pub fn baseline(run: &Run<'_>) -> Shown {
    let mut fingerprints = Fingerprints::default();
    let mut findings: Vec<Known> = Vec::new();
    for root in run.roots {
        for found in root.diagnostics.iter().filter(|found| can_be_known(found)) {
            let file = root.reported_path(found.primary.span).to_owned();
            let fingerprint = fingerprints.of(found, &file);
            findings.push(Known { rule: found.rule.name.to_owned(), file, fingerprint });
        }
    }
    findings.sort();
    Shown::json(&BaselineDocument { format_version: VERSION.to_owned(), findings })
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
