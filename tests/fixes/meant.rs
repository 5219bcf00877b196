//! How many findings that name one text carry the edit that writes it.

use std::collections::{BTreeMap, BTreeSet};

use super::material;
use crate::Outcome;

use tcdsl::check;
use tcdsl::diagnostic::{Applicability, Diagnostic};
use tcdsl::driver;

/// How the help begins where one text is meant.
const SAYS: &[&str] =
    &["write `", "did you mean `", "import it: `", "delete it", "delete the line", "the version comes first"];

/// What is a form with parts that people fill in, or one of several ways.
const FORMS: &[&str] = &[
    "path!/key",
    "ignore[rule]",
    "write `?`",
    "(..)`",
    "or delete",
    "or write",
    "if it is",
    "in the settings, too",
];

/// Whether the finding says what is to be written.
fn names_one_text(found: &Diagnostic) -> bool {
    let says = |help: &String| {
        SAYS.iter().any(|start| help.starts_with(start)) && !FORMS.iter().any(|form| help.contains(form))
    };
    !found.fixes.is_empty() || found.help.as_ref().is_some_and(says)
}

/// Prints the figure.
#[allow(clippy::print_stdout, reason = "the figure is what it is for")]
pub(super) fn what_names_one_text_carries_the_edit() -> Outcome {
    let (mut all, mut with, mut without) = (0, 0, Vec::new());
    for settings in material::all() {
        let (session, root) = settings.open();
        for found in session.compile(&root).diagnostics.iter().filter(|found| names_one_text(found)) {
            all += 1;
            if found.fixes.is_empty() {
                without.push(format!(
                    "{}: {}: {} | {:?}",
                    settings.name, found.rule.name, found.message, found.help
                ));
            } else {
                with += 1;
            }
        }
    }
    if with * 4 >= all * 3 { Ok(()) } else { Err(format!("{with} of {all}\n{}", without.join("\n"))) }
}

/// `src/check/fixable.rs` names the rules that offer fixes, and no others.
pub(super) fn the_table_of_fixes_is_true() -> Outcome {
    let mut seen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for settings in material::all() {
        let (session, root) = settings.open();
        for found in session.compile(&root).diagnostics {
            for fix in &found.fixes {
                seen.entry(found.rule.name).or_default().insert(word(fix.applicability));
            }
        }
    }
    let mut told: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for explanation in driver::explanations() {
        let kinds = check::fixes_of(explanation.rule);
        if !kinds.is_empty() {
            told.insert(explanation.rule.name, kinds.iter().copied().map(word).collect());
        }
    }
    if told == seen { Ok(()) } else { Err(format!("it says {told:?}\nthere is {seen:?}")) }
}

fn word(applicability: Applicability) -> &'static str {
    match applicability {
        Applicability::Safe => "Safe",
        Applicability::Unsafe => "Unsafe",
    }
}
