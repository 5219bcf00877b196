//! For machines: `docs/schema/diff.schema.json` describes the document.

use serde::Serialize;

use super::Compared;
#[cfg(test)]
use crate::diff::ChangedKind;
use crate::diff::{self, Change, FactChange};
use crate::report::redact::Masked;
use crate::report::shown::Shown;

/// The differences as one JSON document.
pub fn json(compared: &Compared<'_>) -> Shown {
    Shown::json(&DiffDocument {
        format_version: "1.0",
        before: compared.hide(compared.before),
        after: compared.hide(compared.after),
        equal: compared.difference.is_empty(),
        unknown: compared.difference.unknown,
        projects: changes(compared, &compared.difference.projects),
    })
}

/// What `tcdsl diff -f json` writes. Values of secure parameters are never told. Keys are only ever added within a format version; a reader ignores those that it does not know.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct DiffDocument<'a> {
    #[cfg_attr(test, schemars(extend("const" = "1.0")))]
    format_version: &'static str,
    before: Masked<'a>,
    after: Masked<'a>,
    equal: bool,
    /// How many values could not be compared.
    unknown: usize,
    projects: Vec<Entry<'a>>,
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
struct Entry<'a> {
    #[cfg_attr(test, schemars(extend("enum" = ChangedKind::ALL.map(ChangedKind::title))))]
    kind: &'static str,
    /// Empty for the root project.
    name: Masked<'a>,
    change: What,
    /// Whether the server takes this build configuration for another one from then on, because its id changes (its uuid, where settings have them): its builds stay behind.
    loses_history: bool,
    facts: Vec<Fact<'a>>,
    parts: Vec<Entry<'a>>,
}

/// One of its values.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Fact<'a> {
    name: Masked<'a>,
    /// Null when it was not there.
    before: Option<Masked<'a>>,
    /// Null when it is gone.
    after: Option<Masked<'a>>,
    /// Whether the values are not shown.
    secret: bool,
}

fn changes<'a>(compared: &Compared<'_>, all: &'a [Change]) -> Vec<Entry<'a>> {
    let entry = |change: &'a Change| Entry {
        kind: change.kind.title(),
        name: compared.hide(&change.name),
        change: match change.what {
            diff::What::Added => What::Added,
            diff::What::Removed => What::Removed,
            diff::What::Changed => What::Changed,
        },
        loses_history: change.loses_history,
        facts: change.facts.iter().map(|fact| shown(compared, fact)).collect(),
        parts: changes(compared, &change.parts),
    };
    all.iter().map(entry).collect()
}

fn shown<'a>(compared: &Compared<'_>, fact: &'a FactChange) -> Fact<'a> {
    Fact {
        name: compared.hide(&fact.name),
        before: compared.side(fact, &fact.before),
        after: compared.side(fact, &fact.after),
        secret: super::is_secret(fact),
    }
}

/// The schema of the document.
#[cfg(test)]
pub(crate) fn schema() -> schemars::Schema {
    crate::emit::json::schema_of::<DiffDocument<'_>>()
}
