//! Checks of the model: one file for each rule, all of them listed here.
//!
//! A rule sees the model and the catalog, never the syntax tree, and prints nothing. It says nothing about values that
//! are unknown or hold a parameter reference, nor about objects that could not be evaluated as a whole.

mod attached;
mod aws;
mod callers;
mod chains;
mod connections;
mod context;
mod dependencies;
mod explanation;
mod explanations;
mod exposed;
mod fixable;
mod gathering;
mod graph;
mod ids;
mod literals;
mod parameters;
mod parts;
mod quoted;
mod references;
mod rules;
mod scopes;
mod secrets;
mod shapes;
mod strong_parts;
mod subject;
mod suppression;
mod texts;
mod url;
mod users;
mod vault;
mod watched;
mod written;

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::model::Settings;
use crate::source::{FileId, SourceMap};
use context::Context;

pub(crate) use gathering::gather;
pub(crate) use suppression::{Judge, apply_levels, suppress};
pub use suppression::{Silenced, Silencer};

pub(crate) use secrets::{beginnings_of_tokens, middles_of_tokens, tokens_by_middle};

pub use chains::{Chain, ChainedBuild, chains};
pub use explanation::{Explanation, Group, example_files, example_unread};
pub use exposed::ExposedSecrets;
pub use fixable::fixes_of;
pub use users::{Use, uses_of_connections};

/// A rule with its check.
struct Check {
    explanation: &'static Explanation,
    run: fn(&Context<'_>, &mut Vec<Diagnostic>),
}

impl Check {
    /// Optional rules find much, for nothing unless the configuration gives them a level.
    fn is_wanted(&self, config: &Config) -> bool {
        self.explanation.group != Group::Optional || config.levels.mention(self.explanation.rule)
    }
}

/// Runs every check over `settings`, adding what it finds to `diagnostics`; hands out the secrets that it met. `earlier`
/// is what the settings were before, if anybody wants to know what changes.
pub fn check(
    settings: &Settings,
    earlier: Option<&Settings>,
    sources: &SourceMap,
    config: &Config,
    diagnostics: &mut Vec<Diagnostic>,
) -> ExposedSecrets {
    let context = Context::new(settings, earlier, sources, config, diagnostics);
    let mut found = Vec::new();
    for check in rules::CHECKS.iter().filter(|check| check.is_wanted(config)) {
        (check.run)(&context, &mut found);
    }
    callers::show(&context, &mut found);
    diagnostics.extend(found);
    context.exposed.finish()
}

/// Whether TeamCity itself refuses the settings for this finding: Kotlin's compiler, the DSL's own validation, a patch that
/// does not apply. All else is advice.
pub fn is_refused(found: &Diagnostic) -> bool {
    let is_advice = rules::CHECKS.iter().any(|check| check.explanation.rule == found.rule);
    found.severity == Severity::Error && (!is_advice || rules::OF_TEAMCITY.contains(&found.rule))
}

/// Looks at the text of a Kotlin file, and at the names that its tree has.
pub(crate) fn check_source(file: FileId, text: &str, names: &[Box<str>], diagnostics: &mut Vec<Diagnostic>) {
    rules::trojan_source::check(file, text, names, diagnostics);
}

/// The rules of all stages up to this one, explained.
pub fn explanations() -> impl Iterator<Item = &'static Explanation> {
    let checks = rules::CHECKS.iter().map(|check| check.explanation);
    explanations::all().chain(checks).chain(rules::SOURCES.iter().copied())
}

/// The rule about required properties.
pub fn rule_of_mandatory() -> &'static Rule {
    &rules::missing_required_property::RULE
}

/// The rule about required parameters of raw connections.
pub fn rule_of_raw_mandatory() -> &'static Rule {
    &rules::missing_raw_parameter::RULE
}

/// The rule about raw values that choose an option.
pub fn rule_of_options() -> &'static Rule {
    &rules::unknown_option::RULE
}

/// The rule about secrets in secure properties.
pub fn rule_of_secrets() -> &'static Rule {
    &rules::plain_text_secret::RULE
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use super::rules;
    use crate::catalog::Format;
    use crate::{eval, sema, syntax};

    #[test]
    fn names_and_codes_of_rules_are_distinct() {
        let all = || super::explanations().map(|explanation| explanation.rule);
        let names: Vec<&str> = all().flat_map(|rule| [rule.name, rule.code]).collect();
        let distinct: BTreeSet<&str> = names.iter().copied().collect();
        assert_eq!(names.len(), distinct.len(), "{names:?}");
    }

    #[test]
    #[allow(clippy::disallowed_methods, reason = "the test looks at the files of the source")]
    fn every_file_of_a_rule_has_its_row_and_is_called_as_its_rule() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/rules");
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let files: Vec<String> = files
            .filter(|path| path.extension().is_some_and(|end| end == "rs"))
            .filter_map(|path| path.file_stem()?.to_str().map(str::to_owned))
            .filter(|stem| stem != "mod")
            .collect();
        for file in &files {
            assert!(rules::FILES.contains(&file.as_str()), "`{file}.rs` has no row in rules/mod.rs");
        }
        let table = rules::CHECKS.iter().map(|check| check.explanation).chain(rules::SOURCES.iter().copied());
        for (explanation, file) in table.zip(rules::FILES) {
            assert_eq!(explanation.rule.name, file.replace('_', "-"), "the rule of `{file}.rs`");
        }
    }

    #[test]
    fn every_format_names_rules_that_exist() {
        for format in Format::ALL {
            for name in [format.rule()].into_iter().chain(format.further_rule().map(|(_, rule)| rule)) {
                assert!(super::explanations().any(|one| one.rule.name == name), "{}: {name}", format.name());
            }
        }
    }

    #[test]
    fn every_rule_of_earlier_stages_is_explained() {
        let syntax = [&syntax::SYNTAX_ERROR, &syntax::TOO_DEEP, &syntax::MALFORMED];
        let later = sema::rules::ALL.iter().chain(eval::rules::ALL).copied();
        for rule in syntax.into_iter().chain(later) {
            assert!(super::explanations().any(|explained| explained.rule == rule), "{}", rule.name);
        }
    }
}
