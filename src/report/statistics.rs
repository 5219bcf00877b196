//! How many findings there are of each rule, the most first.

use std::collections::BTreeMap;

use super::redact::Secrets;
use super::shown::{Page, Shown};
use super::{Run, Summary, concise};

/// What is counted of a rule.
#[derive(Default)]
struct Count {
    all: usize,
    fixable: usize,
}

/// A line for each rule that found something, and the closing line.
pub fn statistics(run: &Run<'_>) -> Shown {
    let mut counts: BTreeMap<_, Count> = BTreeMap::new();
    for finding in run.findings() {
        let found = finding.diagnostic;
        let count = counts.entry((std::cmp::Reverse(found.severity), found.rule.name)).or_default();
        count.all += 1;
        count.fixable += usize::from(!found.fixes.is_empty());
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(count.all));
    let width = counts.first().map_or(0, |(_, count)| count.all.to_string().len());
    let secrets = Secrets::of(run);
    let mut page = Page::new(&secrets);
    for ((severity, rule), count) in &counts {
        page.repeated(" ", width - count.all.to_string().len()).number(count.all).fixed("  ");
        page.fixed(concise::severity(severity.0)).fixed("[").fixed(rule).fixed("]");
        if count.fixable > 0 {
            page.fixed("  ").number(count.fixable).fixed(" with a fix");
        }
        page.fixed("\n");
    }
    if !run.brief {
        Summary::of(run).line(&mut page);
        page.fixed("\n");
    }
    page.finish()
}
