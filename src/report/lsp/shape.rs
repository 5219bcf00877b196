//! The document's types. Those of the protocol have its names and are whole: `textDocument/publishDiagnostics`,
//! `CodeAction`. Positions count from 0, and columns in units of UTF-16.

use std::collections::BTreeMap;

use serde::Serialize;

/// The version of the format.
pub(super) const VERSION: &str = "1.0";

/// What `tcdsl check -f lsp` writes. Keys are only ever added within a format version; a reader ignores those that it does not know.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct LspDocument<'a> {
    #[cfg_attr(test, schemars(extend("const" = VERSION)))]
    pub(super) format_version: &'static str,
    pub(super) tool: Tool,
    /// Every file that was looked at, those without findings too.
    pub(super) documents: Vec<PublishDiagnosticsParams<'a>>,
    /// What kept the tool from its work.
    pub(super) errors: Vec<Error>,
}

/// What wrote the document.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Tool {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
}

/// The parameters of `textDocument/publishDiagnostics`.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct PublishDiagnosticsParams<'a> {
    #[cfg_attr(test, schemars(regex(pattern = "^file:///")))]
    pub(super) uri: String,
    pub(super) diagnostics: Vec<Diagnostic<'a>>,
}

/// A finding.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Diagnostic<'a> {
    pub(super) range: Range,
    /// 1 error, 2 warning, 3 information.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub(super) severity: u32,
    /// The rule.
    pub(super) code: &'a str,
    pub(super) code_description: CodeDescription,
    pub(super) source: &'static str,
    pub(super) message: String,
    /// 1 unnecessary, 2 deprecated.
    pub(super) tags: Vec<u32>,
    pub(super) related_information: Vec<RelatedInformation>,
    pub(super) data: Data,
}

/// The rule's page.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct CodeDescription {
    pub(super) href: String,
}

/// Another place that explains it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct RelatedInformation {
    pub(super) location: Location,
    pub(super) message: String,
}

/// A place.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Location {
    pub(super) uri: String,
    pub(super) range: Range,
}

/// A range of text; the end does not belong to it.
#[derive(Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Range {
    pub(super) start: Position,
    pub(super) end: Position,
}

/// A position.
#[derive(Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Position {
    pub(super) line: u32,
    pub(super) character: u32,
}

/// What a client hands back with a request for code actions.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Data {
    /// Stays the same when lines move.
    pub(super) fingerprint: String,
    /// Ways to mend it.
    pub(super) actions: Vec<CodeAction>,
}

/// A way to mend it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct CodeAction {
    pub(super) title: String,
    pub(super) kind: &'static str,
    /// Whether it may be applied unseen.
    pub(super) is_preferred: bool,
    pub(super) edit: WorkspaceEdit,
}

/// Edits by the files' URIs.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct WorkspaceEdit {
    pub(super) changes: BTreeMap<String, Vec<TextEdit>>,
}

/// A replacement of one range; an empty range is an insertion.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct TextEdit {
    pub(super) range: Range,
    pub(super) new_text: String,
}

/// What kept the tool from its work; not a finding about the settings.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Error {
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) uri: Option<String>,
    pub(super) position: Option<Position>,
}
