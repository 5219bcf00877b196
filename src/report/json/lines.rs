//! The JSON document in lines: one says what wrote it, then one for each finding and failure, and one with the counts. A
//! reader need not hold the whole.

use serde::Serialize;

use super::document;
use super::shape::{CheckDocument, Counts, Diagnostic, Error, Tool};
use crate::report::Run;
use crate::report::redact::Secrets;
use crate::report::shown::Shown;

/// A line.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "kebab-case")]
enum Line<'a> {
    /// The first one.
    Begin { format_version: &'static str, tool: Tool, dsl_version: Option<String> },
    /// A finding.
    Diagnostic(Box<Diagnostic<'a>>),
    /// What kept the tool from its work.
    Error(Error<'a>),
    /// The last one: without it, the report was cut off.
    End { valid: bool, complete: bool, summary: Counts },
}

/// `run` as lines of JSON.
pub fn json_lines(run: &Run<'_>) -> Shown {
    let secrets = Secrets::of(run);
    let CheckDocument { format_version, tool, dsl_version, valid, complete, summary, diagnostics, errors } =
        document(run, &secrets);
    let begin = Line::Begin { format_version, tool, dsl_version };
    let findings = diagnostics.into_iter().map(|found| Line::Diagnostic(Box::new(found)));
    let failures = errors.into_iter().map(Line::Error);
    let end = Line::End { valid, complete, summary };
    let lines = std::iter::once(begin).chain(findings).chain(failures).chain([end]);
    Shown::json_lines(lines)
}

/// The schema of a line.
#[cfg(test)]
pub(crate) fn schema() -> schemars::Schema {
    crate::emit::json::schema_of::<Line<'_>>()
}
