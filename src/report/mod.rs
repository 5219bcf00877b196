//! Findings to text: one file for each output format. What is an error has been decided before.
//!
//! Two things hold for every format: values that look secret are not shown, and text from the settings can neither
//! drive a terminal nor speak to a CI server. `shown` sees to it: all that leaves this module is a [`Shown`], and it has no
//! other way to be made.

mod baseline;
mod canvas;
pub mod chains;
pub mod ci;
mod concise;
pub mod connections;
pub mod diff;
mod drawing;
mod files;
mod fingerprint;
mod folding;
mod full;
mod json;
mod lsp;
mod markdown;
#[cfg(feature = "cli")]
mod narrated;
mod patch;
mod redact;
pub mod rules;
mod shown;
mod statistics;
mod summary;
pub mod tree;
mod uri;
mod version;
mod xml;

use camino::{Utf8Path, Utf8PathBuf};

use crate::check::{ExposedSecrets, Silenced};
use crate::config::ExternalConnection;
use crate::diagnostic::{Diagnostic, Fix};
use crate::model::Settings;
use crate::source::{SourceMap, Span};

pub use baseline::{Baseline, Standing, baseline, baseline_stats, baseline_stats_json};
pub use concise::concise;
pub use full::full;
pub use json::{json, json_lines, syntax_json};
pub use lsp::lsp;
pub use markdown::markdown;
#[cfg(feature = "cli")]
pub use narrated::narrated;
pub use patch::patch;
pub use redact::{Secrets, kotlin};
pub use shown::Shown;
pub use statistics::statistics;
pub use summary::{Summary, Verdict};
pub use version::version_json;
pub use xml::{differing, stream};
#[cfg(feature = "cli")]
pub(crate) use {canvas::Canvas, canvas::SafeFile};

/// How wide text for people is at most.
pub const TEXT_WIDTH: usize = 100;

/// One settings root, as reports see it.
#[derive(Debug, Clone, Copy)]
pub struct Root<'a> {
    /// The folder as people see it.
    pub dir: &'a Utf8Path,
    /// The same as machine formats show it.
    pub folder: &'a Utf8Path,
    /// Its files.
    pub sources: &'a SourceMap,
    /// The files' paths in machine formats.
    pub reported: &'a [Utf8PathBuf],
    /// Its findings, sorted.
    pub diagnostics: &'a [Diagnostic],
    /// What comments and the configuration silence.
    pub silenced: &'a Silenced,
    /// What is found and not among its findings.
    pub hidden: Hidden,
    /// Connections that projects above the settings provide.
    pub outside: &'a [ExternalConnection],
    /// Whether only what has a reason may be put up with.
    pub needs_reasons: bool,
    /// The secrets that it holds in the open.
    pub exposed: &'a ExposedSecrets,
    /// What it says.
    pub settings: Option<&'a Settings>,
}

/// How much is found in a root and not shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hidden {
    /// Findings that a baseline puts up with.
    pub baselined: usize,
    /// Findings in files that were not asked about.
    pub elsewhere: usize,
    /// What these amount to.
    pub verdict: Verdict,
    /// Whether some of these say that a part was not evaluated.
    pub incomplete: bool,
}

/// Something that kept the tool from its work; not a finding about the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Stable short name: `io`, `usage`, `no-settings`, `internal`.
    pub code: &'static str,
    /// What happened.
    pub message: String,
    /// The file or folder that it is about.
    pub file: Option<String>,
    /// The line and the column in it, both from 1, when it is about a place.
    pub place: Option<(u32, u32)>,
    /// What to do about it.
    pub suggestion: Option<String>,
}

/// All that one run has to say.
#[derive(Debug, Clone, Copy, Default)]
pub struct Run<'a> {
    /// The settings roots, in the order in which they were asked for.
    pub roots: &'a [Root<'a>],
    /// What kept the tool from its work.
    pub failures: &'a [Failure],
    /// The version of TeamCity that was asked for.
    pub target: Option<&'a str>,
    /// Findings of a baseline that are no longer found.
    pub stale: usize,
    /// The folder that paths for people start at; empty when nobody needs it.
    pub folder: &'a str,
    /// The files that were asked about, as machine formats show them; none when all were.
    pub only: Option<&'a [Utf8PathBuf]>,
    /// Whether the formats for people leave out their closing line.
    pub brief: bool,
}

/// A finding with the root that it was made in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Finding<'a> {
    pub(crate) root: usize,
    pub(crate) diagnostic: &'a Diagnostic,
}

impl<'a> Run<'a> {
    /// The findings of all roots in order. Roots may share files: what two of them find at one place is shown once.
    pub(crate) fn findings(&self) -> Vec<Finding<'a>> {
        let mut seen = std::collections::BTreeSet::new();
        let mut findings = Vec::new();
        for (index, root) in self.roots.iter().enumerate() {
            for diagnostic in root.diagnostics {
                let Span { start, end, .. } = diagnostic.primary.span;
                let file = root.reported_path(diagnostic.primary.span);
                let key = (file, start, end, diagnostic.rule.name, &diagnostic.message);
                if self.roots.len() == 1 || seen.insert(key) {
                    findings.push(Finding { root: index, diagnostic });
                }
            }
        }
        findings
    }
}

impl<'a> Root<'a> {
    /// The path of the file that holds `span`, as machine formats show it.
    fn reported_path(&self, span: Span) -> &'a str {
        self.reported.get(span.file.0 as usize).map_or("", |path| path.as_str())
    }
}

/// `name`'s page in the documentation.
fn docs_url(name: &str) -> String {
    match env!("CARGO_PKG_REPOSITORY") {
        "" => format!("docs/rules.md#{name}"),
        repository => format!("{repository}/blob/main/docs/rules.md#{name}"),
    }
}

/// The fixes of a finding that can be shown: an edit with a secret in it cannot, and with the secret hidden it would be
/// another edit.
fn fixes<'f>(found: &'f Diagnostic, secrets: &Secrets) -> impl Iterator<Item = &'f Fix> {
    found.fixes.iter().filter(|fix| fix.edits.iter().all(|edit| !secrets.is_in(&edit.text)))
}

/// `sentence` on one line, without `secrets`, as a place needs it that escapes further.
fn safe_line(sentence: &str, secrets: &Secrets) -> String {
    Shown::line(&secrets.sentence(sentence)).to_string()
}

/// The schemas of the documents, by their names.
#[cfg(test)]
pub(crate) mod schema {
    pub(crate) use super::baseline::schema as baseline;
    pub(crate) use super::baseline::stats_schema as baseline_stats;
    pub(crate) use super::chains::schema as chains;
    pub(crate) use super::connections::schema as connections;
    pub(crate) use super::diff::schema as diff;
    pub(crate) use super::json::lines_schema as check_lines;
    pub(crate) use super::json::schema as check;
    pub(crate) use super::json::syntax_schema as parse;
    pub(crate) use super::lsp::schema as lsp;
    pub(crate) use super::rules::schema as rules;
    pub(crate) use super::tree::schema as show;
    pub(crate) use super::version::schema as version;
}

#[cfg(test)]
mod tests;
