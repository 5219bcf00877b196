//! Checks of the model: one file for each rule, all of them listed here.
//!
//! A rule sees the model and the catalog, never the syntax tree, and prints nothing.

mod rules;

use crate::diagnostic::{Diagnostic, Rule};
use crate::model::Settings;
use crate::{eval, syntax};

/// A rule with its check.
struct Check {
    rule: &'static Rule,
    run: fn(&Settings, &mut Vec<Diagnostic>),
}

/// The checks, in the order in which they run.
static CHECKS: &[Check] =
    &[Check { rule: &rules::missing_required_property::RULE, run: rules::missing_required_property::check }];

/// Runs every check over `settings`, adding what it finds to `diagnostics`.
pub fn check(settings: &Settings, diagnostics: &mut Vec<Diagnostic>) {
    for check in CHECKS {
        (check.run)(settings, diagnostics);
    }
}

/// The rules of all stages up to this one.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let syntax = [&syntax::SYNTAX_ERROR, &syntax::TOO_DEEP, &syntax::MALFORMED];
    syntax.into_iter().chain(eval::rules::ALL.iter().copied()).chain(CHECKS.iter().map(|check| check.rule))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    #[test]
    fn names_and_codes_of_rules_are_distinct() {
        let names: Vec<&str> = super::rules().flat_map(|rule| [rule.name, rule.code]).collect();
        let distinct: BTreeSet<&str> = names.iter().copied().collect();
        assert_eq!(names.len(), distinct.len(), "{names:?}");
    }
}
