//! Every remedy that is offered, tried: in all fixtures, in all examples of the rules, and in the cases that lie beside the
//! repository, if any do.

mod material;
mod meant;

use std::collections::BTreeMap;

use libtest_mimic::{Failed, Trial};
use material::Settings;
use tcdsl::diagnostic::{Applicability, Category, Diagnostic, Fix, Rule};
use tcdsl::driver::{self, Compilation, Session, Workers};
use tcdsl::fix::{self, Mended, Wanted};

use super::{Outcome, earlier};

/// A test with its name.
type Named = (&'static str, fn() -> Outcome);

/// The tests.
pub(crate) fn trials() -> Vec<Trial> {
    let tests: [Named; 5] = [
        ("every_remedy_removes_its_finding_and_brings_no_other", every_remedy_holds),
        ("a_second_run_changes_nothing", a_second_run_changes_nothing),
        ("safe_fixes_leave_what_is_built_as_it_is", safe_fixes_leave_what_is_built),
        ("what_names_one_text_carries_the_edit", meant::what_names_one_text_carries_the_edit),
        ("the_table_of_fixes_is_true", meant::the_table_of_fixes_is_true),
    ];
    let trial =
        |(name, run): Named| Trial::test(format!("fixes/{name}"), move || run().map_err(Failed::from));
    tests.into_iter().map(trial).collect()
}

/// Nothing when there are no problems.
fn none_of(problems: &[String]) -> Outcome {
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// Remedies that do not hold alone: the settings, a part of what is wrong with it, and why the remedy is offered all the
/// same. `check --fix` takes them back.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "check/secret-without-secure/kinds.kts",
        "brings plain-text-secret",
        "the value is as plain as before: that is told now that its name says what it is",
    ),
    ("rule/secret-without-secure", "brings plain-text-secret", "the same"),
    ("cases/secrets-raw-without-secure", "brings plain-text-secret", "the same"),
    (
        "check/unknown-option/raw.kts",
        "brings missing-raw-parameter",
        "what the option needs is only known when it is one",
    ),
    ("rule/unknown-option", "brings missing-raw-parameter", "the same"),
    (
        "check/unresolved-id/all.kts",
        "brings unpublished-artifacts",
        "what a build publishes is only looked at when it is known",
    ),
    (
        "check/unresolved-reference/dead-types.kts",
        "`GitVcsRoot` was expected",
        "what is imported is looked at: the other mistake was there before",
    ),
    (
        "check/invalid-suppression/comments.kts",
        "brings unused-suppression",
        "the comment suppresses nothing under its right name either",
    ),
    ("rule/invalid-suppression", "brings unused-suppression", "the same"),
    ("sema/declarations/imports", "[write `known`]", "what follows in the path is wrong, too"),
    (
        "cases/names-unused-kt-without-imports",
        "reference: `script`",
        "the block of what is imported lacks an import, too",
    ),
    ("rule/invalid-branch-filter", "more than one `*`", "the second rule has a mistake of its own"),
    (
        "syntax/a string with a prefix that is not closed, and a blank",
        "expected `->`",
        "two mistakes at one place",
    ),
    ("syntax/an accessor with an error", "expected an expression", "two mistakes at one place"),
    (
        "syntax/strings in templates that are not closed",
        "the finding remains",
        "several of one kind at one place",
    ),
    ("syntax/a blank at the end of an open string", "expected a new line", "two mistakes at one place"),
    ("syntax/a backtick among the annotations of a file", "[put `,` in]", "two mistakes at one place"),
];

/// How often each file has each finding.
type Counts = BTreeMap<(String, &'static str, String), usize>;

fn counted(compilation: &Compilation) -> Counts {
    let mut counts = Counts::new();
    for found in &compilation.diagnostics {
        *counts.entry(key(compilation, found)).or_default() += 1;
    }
    counts
}

fn key(compilation: &Compilation, found: &Diagnostic) -> (String, &'static str, String) {
    let file = compilation.sources.get(found.primary.span.file).expect("a file");
    (file.path().to_string(), found.rule.name, found.message.clone())
}

/// The texts of the files as the remedy changes them.
fn changed(compilation: &Compilation, fix: &Fix) -> BTreeMap<String, String> {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut edits: Vec<_> = fix.edits.iter().collect();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.span.start));
    for edit in edits {
        let file = compilation.sources.get(edit.span.file).expect("a file");
        let text = texts.entry(file.path().to_string()).or_insert_with(|| file.text().to_string());
        text.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
    }
    texts
}

/// What is wrong with a remedy that is applied alone.
fn faults(session: &mut Session, before: &Compilation, found: &Diagnostic, fix: &Fix) -> Vec<String> {
    let texts = changed(before, fix);
    for (path, text) in &texts {
        session.overlay(path.as_str(), text.as_str());
    }
    let root = earlier::root(session);
    let after = session.compile(&root);
    for path in texts.keys() {
        session.uncover(path.as_str().into());
    }
    let (old, new) = (counted(before), counted(&after));
    let of = |counts: &Counts, key| counts.get(key).copied().unwrap_or_default();
    let own = key(before, found);
    let mut faults = Vec::new();
    if of(&new, &own) >= of(&old, &own) {
        faults.push("the finding remains".to_owned());
    }
    let rule_of =
        |name: &str| after.diagnostics.iter().find(|found| found.rule.name == name).map(|found| found.rule);
    for (finding, count) in &new {
        let hidden = rule_of(finding.1).is_some_and(|rule| stage(rule) > stage(found.rule));
        if *count > of(&old, finding) && !hidden && *finding != own {
            faults.push(format!("brings {}: {}", finding.1, finding.2));
        }
    }
    faults
}

/// What looks at the settings, in its order: what comes later is hidden by what comes first.
fn stage(rule: &Rule) -> u8 {
    let when_run = ["uncaught-exception", "no-project", "stale-patch"].contains(&rule.name);
    match rule.code.get(..3) {
        _ if when_run => 3,
        _ if rule.category == Category::Incomplete || rule.name == "unknown-connection-kind" => 2,
        Some("TCS") => 0,
        Some("TCK" | "TCD") => 1,
        _ => 3,
    }
}

fn every_remedy_holds() -> Outcome {
    let mut problems = Vec::new();
    let mut used = vec![false; EXCEPTIONS.len()];
    for settings in material::all() {
        let (mut session, root) = settings.open();
        let before = session.compile(&root);
        for found in &before.diagnostics {
            for fix in &found.fixes {
                for fault in faults(&mut session, &before, found, fix) {
                    let line = format!(
                        "{}: {}: {} [{}]: {fault}",
                        settings.name, found.rule.name, found.message, fix.title
                    );
                    let known = EXCEPTIONS
                        .iter()
                        .position(|(name, part, _)| *name == settings.name && line.contains(part));
                    match known {
                        Some(at) => used[at] = true,
                        None => problems.push(line),
                    }
                }
            }
        }
    }
    let unused =
        EXCEPTIONS.iter().zip(&used).filter(|((name, ..), used)| !**used && !name.starts_with("cases/"));
    problems.extend(unused.map(|(exception, _)| format!("no exception any more: {exception:?}")));
    none_of(&problems)
}

/// All remedies of some settings, tried; and what is left then.
fn mend(settings: &Settings) -> (Mended, Option<Mended>) {
    let (mut session, root) = settings.open();
    let roots = [root];
    let before = session.compile(&roots[0]);
    let workers = Workers::default();
    let wanted = Wanted { unsafe_too: true, baseline: None };
    let mended = fix::mend(&mut session, &roots, &[&before], &workers, wanted);
    let again = match &mended.compilations[..] {
        [after] => Some(fix::mend(&mut session, &roots, &[after], &workers, wanted)),
        _ => None,
    };
    (mended, again)
}

fn a_second_run_changes_nothing() -> Outcome {
    let mut problems = Vec::new();
    for settings in material::all() {
        let (mended, again) = mend(&settings);
        let changes = again.is_some_and(|again| !again.files.is_empty());
        if changes && !mended.cut_short {
            problems.push(settings.name);
        }
    }
    none_of(&problems)
}

/// What Kotlin takes as it is means the same after a safe remedy.
fn safe_fixes_leave_what_is_built() -> Outcome {
    let mut problems = Vec::new();
    for settings in material::all() {
        let (mut session, root) = settings.open();
        let before = session.compile(&root);
        let is_safe = |fix: &&Fix| fix.applicability == Applicability::Safe;
        let fixes: Vec<&Fix> =
            before.diagnostics.iter().flat_map(|found| &found.fixes).filter(is_safe).collect();
        if before.diagnostics.iter().any(|found| found.rule.category == Category::Compilation) {
            continue;
        }
        for fix in fixes {
            for (path, text) in changed(&before, fix) {
                session.overlay(path, text);
            }
            let after = session.compile(&root);
            if driver::xml(&before) != driver::xml(&after) {
                problems.push(format!("{}: {}", settings.name, fix.title));
            }
        }
    }
    none_of(&problems)
}
