//! Many notes of one kind are one note: what is in every file, and no mistake, must not hide what is.
//!
//! This is done last, when levels and comments have had their say about each of them.

use crate::diagnostic::{Diagnostic, Rule, Severity};

use super::rules::{external_id, undeclared_parameter};

/// How many names the sentence has; the rest follows it.
const SHOWN: usize = 4;

/// What is told at once.
struct Many {
    rule: &'static Rule,
    /// Up to so many are told one by one.
    few: usize,
    /// What the sentence says of so many names.
    says: fn(usize) -> String,
    help: &'static str,
}

/// What is no mistake as far as these settings go: somebody else may have it.
static ALL: [Many; 2] = [
    Many {
        rule: &undeclared_parameter::RULE,
        few: 5,
        says: |count| format!("nothing here declares {count} parameters"),
        help: "a project above these settings may declare them, or agents bring them; list those under `[external] parameters` \
               in `tcdsl.toml`, and any other one is an error at its place",
    },
    Many {
        rule: &external_id::RULE,
        few: 3,
        says: |count| format!("{count} ids are not of these settings"),
        help: "the server must have them: check them there",
    },
];

/// Puts one note in the place of many of a kind.
pub(crate) fn gather(diagnostics: &mut Vec<Diagnostic>) {
    ALL.iter().for_each(|many| many.gather(diagnostics));
}

impl Many {
    fn is_one(&self, found: &Diagnostic) -> bool {
        found.severity == Severity::Note && found.gathered_by.is_some() && found.rule.name == self.rule.name
    }

    fn gather(&self, diagnostics: &mut Vec<Diagnostic>) {
        let ours = diagnostics.iter().filter(|found| self.is_one(found));
        let mut names: Vec<String> = ours.filter_map(|found| found.gathered_by.clone()).collect();
        if names.len() <= self.few {
            return;
        }
        let ours = diagnostics.iter().filter(|found| self.is_one(found));
        let first = ours.min_by_key(|found| found.primary.span).cloned();
        diagnostics.retain(|found| !self.is_one(found));
        names.sort_unstable();
        diagnostics.extend(first.map(|first| self.of_all(first, &names)));
    }

    /// The first of the notes, as one about all of the names.
    fn of_all(&self, first: Diagnostic, names: &[String]) -> Diagnostic {
        let quoted =
            |names: &[String]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let shown = names.get(..SHOWN).unwrap_or(names);
        let more = names.len() - shown.len();
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let message = format!("{}: {}{more}", (self.says)(names.len()), quoted(shown));
        let of_first = |name: &String| format!("`{name}` is the first of them");
        let label = first.gathered_by.as_ref().map_or_else(String::new, of_first);
        let mut found = Diagnostic::new(first.rule, first.primary.span, message).label(label);
        found.severity = first.severity;
        if !more.is_empty() {
            found.notes.push(format!("all of them: {}", quoted(names)));
        }
        found.help(self.help)
    }
}
