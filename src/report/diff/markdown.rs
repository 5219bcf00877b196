//! For a comment on a pull request: a table for each project.

use std::fmt::Write as _;

use super::{Compared, subject};
use crate::diff::{Change, FactChange, What};

/// The differences as Markdown.
pub fn markdown(compared: &Compared<'_>) -> String {
    let (before, after) = (compared.shown(compared.before), compared.shown(compared.after));
    let mut out = format!("# Differences between {} and {}\n", code(&before), code(&after));
    if compared.difference.is_empty() {
        out.push_str("\nNone.\n");
    }
    for project in &compared.difference.projects {
        let _ = write!(
            out,
            "\n## {}: {}\n\n| what | part | before | after |\n|---|---|---|---|\n",
            cell(&subject(compared, project)),
            word(project.what)
        );
        rows(compared, project, "", &mut out);
    }
    let unknown = compared.difference.unknown;
    if unknown > 0 {
        let _ = writeln!(out, "\n{unknown} values could not be compared: they could not be evaluated.");
    }
    out
}

fn rows(compared: &Compared<'_>, change: &Change, path: &str, out: &mut String) {
    if change.facts.is_empty() && change.what != What::Changed && !path.is_empty() {
        let _ = writeln!(out, "| {} | {} | | |", word(change.what), cell(path));
    }
    for fact in &change.facts {
        let _ = writeln!(
            out,
            "| {} | {} |{}",
            word(change.what),
            cell(&place(compared, path, fact)),
            sides(compared, fact)
        );
    }
    for part in &change.parts {
        let name = subject(compared, part);
        let path = if path.is_empty() { name } else { format!("{path}, {name}") };
        rows(compared, part, &path, out);
    }
}

fn place(compared: &Compared<'_>, path: &str, fact: &FactChange) -> String {
    let name = compared.shown(&fact.name);
    if path.is_empty() { name } else { format!("{path}: {name}") }
}

fn sides(compared: &Compared<'_>, fact: &FactChange) -> String {
    let one = |side: Option<String>| side.map_or_else(String::new, |text| code(&text));
    format!(" {} | {} |", one(compared.side(&fact.before)), one(compared.side(&fact.after)))
}

fn word(what: What) -> &'static str {
    match what {
        What::Added => "added",
        What::Removed => "removed",
        What::Changed => "changed",
    }
}

/// Text that cannot end a cell or start markup.
fn cell(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '|' | '<' | '[' | ']' | '*' | '_' | '#' | '\\' => out.extend(['\\', character]),
            character => out.push(character),
        }
    }
    out
}

/// Text as code: its own backticks give way.
fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'").replace('|', "\\|"))
}
