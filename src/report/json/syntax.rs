//! What single files' syntax errors are, file by file, with nothing else: `tcdsl parse -f json`.

use serde::Serialize;

use super::shape::{Diagnostic, Error, Tool};
use super::{Fingerprints, diagnostic, error};
use crate::report::Run;
use crate::report::redact::Secrets;
use crate::report::shown::Shown;

/// What `tcdsl parse -f json` writes. Keys are only ever added within a format version; a reader ignores those that it does not know.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ParseDocument<'a> {
    #[cfg_attr(test, schemars(extend("const" = "1.0")))]
    format_version: &'static str,
    tool: Tool,
    valid: bool,
    files: Vec<File<'a>>,
    errors: Vec<Error<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct File<'a> {
    file: &'a str,
    diagnostics: Vec<Diagnostic<'a>>,
}

/// The findings of `run` as one JSON document, file by file in the order in which they were asked for.
pub fn syntax_json(run: &Run<'_>) -> Shown {
    let secrets = Secrets::of(run);
    let mut fingerprints = Fingerprints::default();
    let paths = run.roots.iter().flat_map(|root| root.reported);
    let mut files: Vec<File<'_>> =
        paths.map(|path| File { file: path.as_str(), diagnostics: Vec::new() }).collect();
    for found in run.findings() {
        let file = files.get_mut(found.diagnostic.primary.span.file.0 as usize);
        if let (Some(file), Some(diagnostic)) = (file, diagnostic(run, &found, &secrets, &mut fingerprints)) {
            file.diagnostics.push(diagnostic);
        }
    }
    let valid = run.failures.is_empty() && files.iter().all(|it| it.diagnostics.is_empty());
    let tool = Tool { name: "tcdsl", version: env!("CARGO_PKG_VERSION") };
    Shown::json(&ParseDocument {
        format_version: "1.0",
        tool,
        valid,
        files,
        errors: run.failures.iter().map(error).collect(),
    })
}

/// The schema of the document.
#[cfg(test)]
pub(crate) fn schema() -> schemars::Schema {
    crate::emit::json::schema_of::<ParseDocument<'_>>()
}
