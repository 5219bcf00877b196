//! The rules' explanations: every example is run, and `docs/rules.md` is made from the same texts.
//!
//! `TCDSL_BLESS=1 cargo test rules::` rewrites the document.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use super::earlier;
use tcdsl::check::{example_files, example_unread};
use tcdsl::config::{self, Config};
use tcdsl::diagnostic::Severity;
use tcdsl::driver::{self, Compilation, InputFile, Memory, Options, Session, StoredRoot, Unread};

/// Compiles an example of an explanation.
fn compile(example: &str) -> Compilation {
    compile_within(example, config_of(example))
}

/// The configuration of an example: its file `tcdsl.toml`.
fn config_of(example: &str) -> Config {
    let files = example_files(example).into_iter();
    let text: String = files.filter(|(path, _)| path == config::FILE).map(|(_, text)| text).collect();
    configured(&text)
}

fn configured(text: &str) -> Config {
    driver::read_config(text, "".into()).expect("a configuration without mistakes")
}

fn compile_within(example: &str, config: Config) -> Compilation {
    if example.starts_with('<') {
        return read(example, config);
    }
    let files = example_files(example).into_iter().filter(|(path, _)| path != config::FILE);
    let session = session(files.collect(), config);
    let mut root = earlier::root(&session);
    let unread = example_unread(example).into_iter();
    root.unread = unread.map(|(path, reason)| Unread { relative: path.into(), reason }).collect();
    let mut compiled = session.compile(&root);
    compiled.tell_unwritten();
    compiled
}

fn session(files: Memory, config: Config) -> Session {
    Session::new(files).with(Options { config: Arc::new(config), ..Options::default() })
}

/// An example of settings that are stored as XML.
fn read(example: &str, config: Config) -> Compilation {
    let path = "Shop/project-config.xml";
    let files = vec![InputFile::new(path.into(), ".".into())];
    session(Memory::from([(path, example)]), config).read(&StoredRoot {
        dir: ".".into(),
        files,
        unread: Vec::new(),
    })
}

/// The names of the rules that fired, with their messages.
fn found(example: &str) -> Vec<String> {
    let say = |found: &tcdsl::diagnostic::Diagnostic| format!("{}: {}", found.rule.name, found.message);
    compile(example).diagnostics.iter().map(say).collect()
}

#[test]
fn every_firing_example_fires_its_rule_and_no_other() {
    let mut wrong = Vec::new();
    for explanation in driver::explanations() {
        let name = explanation.rule.name;
        let found = found(explanation.fires);
        let fired: BTreeSet<&str> = found.iter().filter_map(|text| text.split(": ").next()).collect();
        if fired != BTreeSet::from([name]) {
            wrong.push(format!("{name}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_rule_of_the_checks_has_fixtures() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let names = driver::explanations()
        .map(|explanation| explanation.rule)
        .filter(|rule| rule.code.starts_with("TCC"));
    let missing: Vec<&str> =
        names.map(|rule| rule.name).filter(|name| !root.join("fixtures/check").join(name).is_dir()).collect();
    assert!(missing.is_empty(), "no folder in fixtures/check: {missing:?}");
}

#[test]
fn no_silent_example_fires_anything() {
    let examples = driver::explanations().map(|explanation| (explanation.rule.name, explanation.silent));
    let wrong: Vec<String> = examples
        .map(|(name, example)| (name, found(example)))
        .filter(|(_, found)| !found.is_empty())
        .map(|(name, found)| format!("{name}: {found:?}"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// A reference to a connection that only a project outside can have.
fn external_example() -> &'static str {
    let all = driver::explanations().find(|one| one.rule.name == "external-connection");
    all.map_or("", |one| one.fires)
}

#[test]
fn what_lies_outside_decides_about_unknown_ids() {
    let complete = configured("[external]\ncomplete = true\n");
    let strict = compile_within(external_example(), complete);
    let found: Vec<_> = strict.diagnostics.iter().map(|found| (found.rule.name, found.severity)).collect();
    assert_eq!(found, [("unresolved-connection", Severity::Error)]);
    let listed = configured("[external]\ncomplete = true\nconnections = [\"PROJECT_EXT_7\"]\n");
    assert!(compile_within(external_example(), listed).diagnostics.is_empty());
}

#[test]
fn every_explanation_is_complete() {
    for explanation in driver::explanations() {
        for text in [explanation.why, explanation.remedy, explanation.source] {
            assert!(!text.is_empty(), "{}", explanation.rule.name);
        }
    }
}

/// Compares a generated document with the one in the repository, or rewrites it.
fn same_as_in_the_repository(path: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("TCDSL_BLESS").is_some_and(|value| value == "1") {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, text).expect("written");
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(known == text, "{} is not what the code says: TCDSL_BLESS=1 rewrites it", path.display());
}

#[test]
fn the_document_of_the_rules_is_up_to_date() {
    let all = driver::explanations_by_code();
    same_as_in_the_repository("docs/rules.md", &tcdsl::report::rules::markdown(&all));
}

#[test]
fn the_document_of_the_connections_is_up_to_date() {
    same_as_in_the_repository("docs/connections.md", &tcdsl::report::connections::markdown());
}

/// Every configuration of an example, and every one of its page, is what the schema describes.
#[test]
fn configurations_of_examples_fit_the_schema() {
    let schema: serde_json::Value = serde_json::from_str(&driver::config_schema()).expect("JSON");
    let examples = driver::explanations().flat_map(|one| [one.fires, one.silent]).flat_map(example_files);
    let mut texts: Vec<String> =
        examples.filter(|(path, _)| path == config::FILE).map(|(_, text)| text).collect();
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/configuration.md");
    let page = std::fs::read_to_string(page).expect("text");
    let blocks = page.split("```toml\n").skip(1).filter_map(|block| block.split("```").next());
    texts.extend(blocks.map(str::to_owned));
    assert!(texts.len() > 10);
    for text in texts {
        configured(&text);
        let value: serde_json::Value = toml::from_str(&text).expect("TOML");
        assert_eq!(crate::schema::faults(&schema, &value), Vec::<String>::new(), "{text}");
    }
    let wrong: serde_json::Value = toml::from_str("[policy]\nhttp-only = true\n").expect("TOML");
    assert!(!crate::schema::faults(&schema, &wrong).is_empty());
}
