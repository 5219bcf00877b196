//! The tool's own version, for machines.

use serde::Serialize;

use super::shown::Shown;

/// What `tcdsl version -f json` writes. Keys are only ever added within a format version; a reader ignores those that it does not know.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct VersionDocument {
    #[cfg_attr(test, schemars(extend("const" = "1.0")))]
    format_version: &'static str,
    name: &'static str,
    version: &'static str,
}

/// The version as one JSON document.
pub fn version_json() -> Shown {
    Shown::json(&VersionDocument {
        format_version: "1.0",
        name: env!("CARGO_PKG_NAME"),
        version: env!("CARGO_PKG_VERSION"),
    })
}

/// The schema of the document.
#[cfg(test)]
pub(crate) fn schema() -> schemars::Schema {
    crate::emit::json::schema_of::<VersionDocument>()
}
