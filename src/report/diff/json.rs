//! For machines: `docs/schema/diff.schema.json` describes the document.

use serde::Serialize;

use super::Compared;
#[cfg(test)]
use crate::diff::ChangedKind;
use crate::diff::{self, Change, FactChange, Side};
use crate::report::json::to_string;

/// The differences as one JSON document.
pub fn json(compared: &Compared<'_>) -> String {
    to_string(&DiffDocument {
        format_version: "1.0",
        before: compared.shown(compared.before),
        after: compared.shown(compared.after),
        equal: compared.difference.is_empty(),
        unknown: compared.difference.unknown,
        projects: changes(compared, &compared.difference.projects),
    })
}

/// What `tcdsl diff -f json` writes. Values of secure parameters are never told. Keys are only ever added within a format version; a reader ignores those that it does not know.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct DiffDocument {
    #[cfg_attr(test, schemars(extend("const" = "1.0")))]
    format_version: &'static str,
    before: String,
    after: String,
    equal: bool,
    /// How many values could not be compared.
    unknown: usize,
    projects: Vec<Entry>,
}

/// How something differs.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum What {
    Added,
    Removed,
    Changed,
}

/// Something that differs.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Entry {
    #[cfg_attr(test, schemars(extend("enum" = ChangedKind::ALL.map(ChangedKind::title))))]
    kind: &'static str,
    /// Empty for the root project.
    name: String,
    change: What,
    facts: Vec<Fact>,
    parts: Vec<Entry>,
}

/// One of its values.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Fact {
    name: String,
    /// Null when it was not there.
    before: Option<String>,
    /// Null when it is gone.
    after: Option<String>,
    /// Whether the values are not shown.
    secret: bool,
}

fn changes(compared: &Compared<'_>, all: &[Change]) -> Vec<Entry> {
    let entry = |change: &Change| Entry {
        kind: change.kind.title(),
        name: compared.shown(&change.name),
        change: match change.what {
            diff::What::Added => What::Added,
            diff::What::Removed => What::Removed,
            diff::What::Changed => What::Changed,
        },
        facts: change.facts.iter().map(|fact| shown(compared, fact)).collect(),
        parts: changes(compared, &change.parts),
    };
    all.iter().map(entry).collect()
}

fn shown(compared: &Compared<'_>, fact: &FactChange) -> Fact {
    Fact {
        name: compared.shown(&fact.name),
        before: compared.side(&fact.before),
        after: compared.side(&fact.after),
        secret: fact.before == Side::Secret || fact.after == Side::Secret,
    }
}

/// The schema of the document.
#[cfg(test)]
pub(crate) fn schema() -> schemars::Schema {
    crate::emit::json::schema_of::<DiffDocument>()
}
