//! Many notes of one kind are one note: what is in every file, and no mistake, must not hide what is.
//!
//! This is done last, when levels and comments have had their say about each of them.

use crate::diagnostic::{Diagnostic, Severity};

use super::rules::undeclared_parameter;

/// Up to so many are told one by one.
const FEW: usize = 5;

/// How many names the sentence has; the rest follows it.
const SHOWN: usize = 4;

/// Puts one note in the place of many about parameters that nothing declares.
pub(crate) fn gather(diagnostics: &mut Vec<Diagnostic>) {
    let is_one = |found: &Diagnostic| {
        found.severity == Severity::Note
            && found.gathered_by.is_some()
            && found.rule.name == undeclared_parameter::RULE.name
    };
    let mut names: Vec<String> = diagnostics
        .iter()
        .filter(|found| is_one(found))
        .filter_map(|found| found.gathered_by.clone())
        .collect();
    if names.len() <= FEW {
        return;
    }
    let first =
        diagnostics.iter().filter(|found| is_one(found)).min_by_key(|found| found.primary.span).cloned();
    diagnostics.retain(|found| !is_one(found));
    names.sort_unstable();
    diagnostics.extend(first.map(|first| of_all(first, &names)));
}

/// The first of the notes, as one about all of the names.
fn of_all(first: Diagnostic, names: &[String]) -> Diagnostic {
    let quoted =
        |names: &[String]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let shown = names.get(..SHOWN).unwrap_or(names);
    let more = names.len() - shown.len();
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let message = format!("nothing here declares {} parameters: {}{more}", names.len(), quoted(shown));
    let label =
        first.gathered_by.as_ref().map_or_else(String::new, |name| format!("`{name}` is the first of them"));
    let mut found = Diagnostic::new(first.rule, first.primary.span, message).label(label);
    found.severity = first.severity;
    if !more.is_empty() {
        found.notes.push(format!("all of them: {}", quoted(names)));
    }
    found.help(
        "a project above these settings may declare them, or agents bring them; list those under `[external] parameters` in \
         `tcdsl.toml`, and any other one is an error at its place",
    )
}
