//! How much a baseline hides, of which rules and files, and what of it is no longer found.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Known, Standing};
use crate::report::Secrets;
use crate::report::shown::{Page, Place, Shown};

/// What `tcdsl baseline stats -f json` writes. Keys are only ever added within a format version; a reader ignores those that it does not know.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct StatsDocument<'a> {
    #[cfg_attr(test, schemars(extend("const" = "1.0")))]
    format_version: &'static str,
    /// How many findings of today it hides.
    hidden: usize,
    /// How many findings of today are not in it.
    new: usize,
    /// How many of those are in it without a reason, which the configuration asks for.
    without_reason: usize,
    /// How many of its findings lie in settings that were not looked at.
    not_looked_at: usize,
    /// How many findings of each rule it hides.
    rules: BTreeMap<&'a str, usize>,
    /// How many findings in each file it hides.
    files: BTreeMap<&'a str, usize>,
    /// What is no longer found: `tcdsl baseline prune` takes it out.
    stale: &'a [Known],
}

/// The figures as one JSON document.
pub fn baseline_stats_json(standing: &Standing) -> Shown {
    Shown::json(&StatsDocument {
        format_version: "1.0",
        hidden: standing.found.len(),
        new: standing.new,
        without_reason: standing.unreasoned,
        not_looked_at: standing.elsewhere,
        rules: counted(&standing.found, |known| &known.rule),
        files: counted(&standing.found, |known| &known.file),
        stale: &standing.stale,
    })
}

/// The figures for people.
pub fn baseline_stats(standing: &Standing) -> Shown {
    let mut page = Page::new(Secrets::none());
    for counts in
        [counted(&standing.found, |known| &known.rule), counted(&standing.found, |known| &known.file)]
    {
        let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let width = counts.first().map_or(0, |(_, count)| count.to_string().len());
        for (name, count) in &counts {
            page.repeated(" ", width - count.to_string().len()).number(*count).fixed("  ");
            page.put(Place::Line, name).fixed("\n");
        }
        page.fixed(if counts.is_empty() { "" } else { "\n" });
    }
    for known in &standing.stale {
        page.fixed("no longer there: ").put(Place::Line, &known.file).fixed(": ");
        page.put(Place::Line, &known.rule).fixed("\n");
    }
    page.fixed(if standing.stale.is_empty() { "" } else { "\n" });
    page.fixed("hidden: ").number(standing.found.len()).fixed("; new: ").number(standing.new);
    if standing.unreasoned > 0 {
        page.fixed(" (without a reason: ").number(standing.unreasoned).fixed(")");
    }
    page.fixed("; no longer there: ").number(standing.stale.len());
    if standing.elsewhere > 0 {
        page.fixed("; in settings that were not looked at: ").number(standing.elsewhere);
    }
    page.fixed("\n");
    page.finish()
}

fn counted<'a>(all: &'a [Known], part: impl Fn(&'a Known) -> &'a String) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    for one in all {
        *counts.entry(part(one).as_str()).or_default() += 1;
    }
    counts
}

/// The schema of the document.
#[cfg(test)]
pub(crate) fn schema() -> schemars::Schema {
    crate::emit::json::schema_of::<StatsDocument<'_>>()
}
