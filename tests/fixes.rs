//! Every remedy that is offered, tried: in all fixtures, in all examples of the rules, and in the cases that lie beside the
//! repository, if any do.

#[path = "support/expectations.rs"]
mod expectations;
#[path = "support/files.rs"]
mod files;
#[path = "fixes/material.rs"]
mod material;

use std::collections::BTreeMap;

use tcdsl::diagnostic::{Applicability, Category, Diagnostic, Fix};
use tcdsl::driver::{Compilation, Session, SettingsRoot, Workers};
use tcdsl::fix::{self, Wanted};

type Outcome = Result<(), String>;

fn bless() -> bool {
    false
}

/// What a finding says, and how often.
fn counted(compilation: &Compilation) -> BTreeMap<(String, &'static str, String), usize> {
    let mut counts = BTreeMap::new();
    for found in &compilation.diagnostics {
        let file = compilation.sources.get(found.primary.span.file).expect("a file");
        let key = (file.path().to_string(), found.rule.name, found.message.clone());
        *counts.entry(key).or_default() += 1;
    }
    counts
}

/// Lays the files as the remedy changes them over those of the session; the paths.
fn apply(session: &mut Session, compilation: &Compilation, fix: &Fix) -> Vec<String> {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut edits: Vec<_> = fix.edits.iter().collect();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.span.start));
    for edit in edits {
        let file = compilation.sources.get(edit.span.file).expect("a file");
        let text = texts.entry(file.path().to_string()).or_insert_with(|| file.text().to_string());
        text.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
    }
    for (path, text) in &texts {
        session.overlay(path.as_str(), text.as_str());
    }
    texts.into_keys().collect()
}

fn try_alone(
    session: &mut Session,
    root: &SettingsRoot,
    before: &Compilation,
    found: &Diagnostic,
    fix: &Fix,
) -> Vec<String> {
    let paths = apply(session, before, fix);
    let after = session.compile(root);
    for path in paths {
        session.uncover(path.as_str().into());
    }
    let (old, new) = (counted(before), counted(&after));
    let of = |counts: &BTreeMap<(String, &'static str, String), usize>| {
        let file = before.sources.get(found.primary.span.file).expect("a file");
        counts.get(&(file.path().to_string(), found.rule.name, found.message.clone())).copied().unwrap_or_default()
    };
    let mut wrong = Vec::new();
    if of(&new) >= of(&old) {
        wrong.push("the finding remains".to_owned());
    }
    for ((path, rule, message), count) in &new {
        let known = old.get(&(path.clone(), *rule, message.clone())).copied().unwrap_or_default();
        if *count > known {
            wrong.push(format!("brings {rule}: {message}"));
        }
    }
    wrong
}

#[test]
fn every_remedy_removes_its_finding_and_brings_no_other() {
    let mut problems = Vec::new();
    for settings in material::all() {
        let (mut session, root) = settings.open();
        let before = session.compile(&root);
        for found in &before.diagnostics {
            for fix in &found.fixes {
                let wrong = try_alone(&mut session, &root, &before, found, fix);
                for wrong in wrong {
                    problems.push(format!("{}: {}: {} [{}]: {wrong}", settings.name, found.rule.name, found.message, fix.title));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn a_second_run_changes_nothing() {
    let mut problems = Vec::new();
    for settings in material::all() {
        let (mut session, root) = settings.open();
        let before = session.compile(&root);
        let roots = [root];
        let workers = Workers::default();
        let wanted = Wanted { unsafe_too: true, baseline: None };
        let mended = fix::mend(&mut session, &roots, &[&before], &workers, wanted);
        for refused in &mended.refused {
            problems.push(format!("{}: {} [{}]: {}", settings.name, refused.rule, refused.title, refused.why));
        }
        if let [after] = &mended.compilations[..] {
            let again = fix::mend(&mut session, &roots, &[after], &workers, wanted);
            if !again.files.is_empty() {
                problems.push(format!("{}: AGAIN {}", settings.name, again.applied));
            }
        }
    }
    assert!(problems.is_empty(), "{}\n{}", problems.len(), problems.join("\n"));
}
