//! For a comment on a pull request: a table for each project. Texts of the settings are code, where no mention, link or
//! picture means anything.

use super::{Compared, subject};
use crate::diff::{Change, FactChange, What};
use crate::report::shown::{Page, Place, Shown};

/// The differences as Markdown.
pub fn markdown(compared: &Compared<'_>) -> Shown {
    let mut page = compared.page();
    page.fixed("# Differences between ").put(Place::Code, compared.before);
    page.fixed(" and ").put(Place::Code, compared.after).fixed("\n");
    if compared.difference.is_empty() {
        page.fixed("\nNone.\n");
    }
    let lost = compared.difference.lost_histories();
    if lost > 0 {
        page.fixed("\n**Build configurations that lose their build history: ").number(lost);
        page.fixed(".** Their ids change. On the server, *Actions | Attach build history* fetches the builds for some days.\n");
    }
    for project in &compared.difference.projects {
        subject(project, Place::Code, page.fixed("\n## "));
        page.fixed(": ").fixed(word(project.what));
        page.fixed("\n\n| what | part | before | after |\n|---|---|---|---|\n");
        rows(compared, project, &mut Vec::new(), &mut page);
    }
    let unknown = compared.difference.unknown;
    if unknown > 0 {
        page.fixed("\n").number(unknown);
        page.fixed(" values could not be compared: they could not be evaluated.\n");
    }
    page.finish()
}

/// The rows of a change, which lies in the changes of `path` below a project.
fn rows<'c>(compared: &Compared<'_>, change: &'c Change, path: &mut Vec<&'c Change>, page: &mut Page<'_>) {
    let start = |path: &[&Change], page: &mut Page<'_>| {
        page.fixed("| ").fixed(word(change.what));
        page.fixed(if change.loses_history { ", its builds stay with the old id | " } else { " | " });
        for (at, part) in path.iter().enumerate() {
            subject(part, Place::Code, page.fixed(if at > 0 { ", " } else { "" }));
        }
    };
    if change.facts.is_empty() && change.what != What::Changed && !path.is_empty() {
        start(path, page);
        page.fixed(" | | |\n");
    }
    for fact in &change.facts {
        start(path, page);
        page.fixed(if path.is_empty() { "" } else { ": " });
        sides(compared, fact, page);
    }
    for part in &change.parts {
        path.push(part);
        rows(compared, part, path, page);
        path.pop();
    }
}

fn sides(compared: &Compared<'_>, fact: &FactChange, page: &mut Page<'_>) {
    page.put(Place::Code, &fact.name).fixed(" | ");
    for side in [&fact.before, &fact.after] {
        let text = compared.side(fact, side);
        page.put(Place::Code, text.as_deref().unwrap_or_default()).fixed(" |");
        page.fixed(if std::ptr::eq(side, &fact.before) { " " } else { "\n" });
    }
}

fn word(what: What) -> &'static str {
    match what {
        What::Added => "added",
        What::Removed => "removed",
        What::Changed => "changed",
    }
}
