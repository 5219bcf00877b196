//! The document's types, key by key as readers see them.

use serde::Serialize;

use super::words::{Applicability, Category, Severity, Silencer};
use crate::report::redact::Masked;

/// The version of the format.
pub(super) const VERSION: &str = "1.0";

/// What `tcdsl check -f json` and `tcdsl compile -f json` write. Keys are only ever added within a format version; a reader ignores those that it does not know. It holds no text of the settings beyond messages.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct CheckDocument<'a> {
    #[cfg_attr(test, schemars(extend("const" = VERSION)))]
    pub(super) format_version: &'static str,
    pub(super) tool: Tool,
    /// `--target`, else `version = "..."` of the settings.
    pub(super) dsl_version: Option<String>,
    /// Whether settings were found and nothing in them is an error.
    pub(super) valid: bool,
    /// Whether all of them could be evaluated.
    pub(super) complete: bool,
    pub(super) summary: Counts,
    pub(super) diagnostics: Vec<Diagnostic<'a>>,
    pub(super) errors: Vec<Error<'a>>,
}

/// What wrote the document.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Tool {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
}

/// How much was looked at, and what came of it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Counts {
    pub(super) roots: usize,
    pub(super) files: usize,
    pub(super) projects: usize,
    pub(super) connections: usize,
    pub(super) errors: usize,
    pub(super) warnings: usize,
    pub(super) notes: usize,
    pub(super) incomplete: usize,
    pub(super) suppressed: usize,
    /// Findings that the baseline lists, and that are left out for it.
    pub(super) baselined: usize,
    /// Findings that the baseline lists and that are no longer found.
    pub(super) stale: usize,
    /// Findings that are left out because they lie in files that were not asked about.
    pub(super) elsewhere: usize,
    pub(super) fixable: usize,
    /// What files of the settings themselves silence of the rules about security.
    pub(super) silenced: Vec<Silenced>,
}

/// Findings of a rule about security that are turned off or made less grave.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Silenced {
    pub(super) rule: &'static str,
    pub(super) by: Silencer,
    pub(super) count: usize,
}

/// A finding.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Diagnostic<'a> {
    #[cfg_attr(test, schemars(regex(pattern = "^[a-z][a-z0-9-]*$")))]
    pub(super) rule: &'static str,
    #[cfg_attr(test, schemars(regex(pattern = "^TC[A-Z][0-9]{3}$")))]
    pub(super) code: &'static str,
    pub(super) category: Category,
    pub(super) severity: Severity,
    pub(super) message: Masked<'a>,
    pub(super) notes: Vec<Masked<'a>>,
    pub(super) help: Option<Masked<'a>>,
    /// The rule's page.
    pub(super) docs_url: String,
    /// The entity in the settings, whatever file it stands in.
    pub(super) address: Option<Masked<'a>>,
    /// Stays the same when lines move.
    #[cfg_attr(test, schemars(regex(pattern = "^v2:[0-9a-f]{32}$")))]
    pub(super) fingerprint: String,
    pub(super) primary: Location<'a>,
    pub(super) related: Vec<Location<'a>>,
    pub(super) fixes: Vec<Fix<'a>>,
    /// Always null: what is suppressed is not in the document.
    pub(super) suppressed_by: Option<&'a str>,
}

/// A place in a file.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Location<'a> {
    /// Below the repository's root, with `/`.
    #[cfg_attr(test, schemars(regex(pattern = r"^[^\\]*$")))]
    pub(super) file: &'a str,
    pub(super) range: Range,
    /// What is to be seen there; may be empty.
    pub(super) label: Masked<'a>,
}

/// A range of text.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Range {
    pub(super) start: Point,
    pub(super) end: Point,
}

/// A position in a file.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Point {
    /// From 1.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub(super) line: u32,
    /// From 1, in Unicode scalar values.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub(super) column: u32,
    /// The offset in the file, from 0.
    pub(super) byte: u32,
    /// The column in UTF-16 units, from 0.
    pub(super) utf16: u32,
}

/// A way to mend it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Fix<'a> {
    pub(super) title: Masked<'a>,
    pub(super) applicability: Applicability,
    pub(super) edits: Vec<Edit<'a>>,
}

/// A replacement of one range; an empty range is an insertion.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Edit<'a> {
    pub(super) file: &'a str,
    pub(super) range: Range,
    pub(super) text: Masked<'a>,
}

/// What kept the tool from its work; not a finding about the settings.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Error<'a> {
    pub(super) code: &'static str,
    pub(super) message: Masked<'a>,
    pub(super) file: Option<&'a str>,
    /// From 1, when it is about a place in the file.
    pub(super) line: Option<u32>,
    /// From 1.
    pub(super) column: Option<u32>,
    /// What to do about it.
    pub(super) suggestion: Option<Masked<'a>>,
}
