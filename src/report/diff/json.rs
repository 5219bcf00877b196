//! For machines: `docs/schema/diff.schema.json` describes the document.

use serde::Serialize;

use super::Compared;
use crate::diff::{Change, FactChange, Side, What};
use crate::report::json::to_string;

/// The differences as one JSON document.
pub fn json(compared: &Compared<'_>) -> String {
    to_string(&Document {
        format_version: "1.0",
        before: compared.shown(compared.before),
        after: compared.shown(compared.after),
        equal: compared.difference.is_empty(),
        unknown: compared.difference.unknown,
        projects: changes(compared, &compared.difference.projects),
    })
}

#[derive(Debug, Serialize)]
struct Document {
    format_version: &'static str,
    before: String,
    after: String,
    equal: bool,
    /// How many values could not be compared.
    unknown: usize,
    projects: Vec<Entry>,
}

#[derive(Debug, Serialize)]
struct Entry {
    kind: &'static str,
    name: String,
    change: &'static str,
    facts: Vec<Fact>,
    parts: Vec<Entry>,
}

#[derive(Debug, Serialize)]
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
            What::Added => "added",
            What::Removed => "removed",
            What::Changed => "changed",
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
