//! The demo settings: the good ones compile, the broken ones give exactly the five findings that `EXPECTED.md` names,
//! and the JSON document has its published shape.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/project").join(name)
}

fn tcdsl(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tcdsl")).args(arguments).output().expect("the command runs")
}

fn document(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("one JSON document")
}

/// `file:line:column` and rule of every error.
fn found(document: &Value) -> BTreeSet<(String, String)> {
    let place = |finding: &Value| {
        let (file, start) = (&finding["primary"]["file"], &finding["primary"]["range"]["start"]);
        let file = file.as_str().expect("a file");
        let file = file.rsplit_once("acme-broken/").map_or(file, |(_, below)| below);
        (
            format!("{file}:{}:{}", start["line"], start["column"]),
            finding["rule"].as_str().expect("a rule").to_owned(),
        )
    };
    document["diagnostics"].as_array().expect("findings").iter().map(place).collect()
}

#[test]
fn the_good_settings_are_valid_and_compile() {
    let path = folder("acme");
    let path = path.to_str().expect("a path");
    let checked = tcdsl(&["check", "-f", "json", path]);
    let json = document(&checked);
    assert_eq!(
        (checked.status.code(), &json["valid"], &json["complete"]),
        (Some(0), &true.into(), &true.into())
    );
    for emit in ["xml", "json"] {
        let compiled = tcdsl(&["compile", path, "--emit", emit, "-o", "-"]);
        assert_eq!(compiled.status.code(), Some(0), "{emit}");
        assert!(!compiled.stdout.is_empty(), "{emit}");
    }
}

#[test]
fn the_broken_settings_give_exactly_the_expected_findings() {
    let path = folder("acme-broken");
    let expected = std::fs::read_to_string(path.join("EXPECTED.md")).expect("text");
    let rows = expected.lines().filter(|line| line.starts_with("| `"));
    let expected: BTreeSet<(String, String)> = rows
        .map(|row| {
            let mut cells = row.split('`').skip(1).step_by(2).map(str::to_owned);
            (cells.next().expect("a place"), cells.next().expect("a rule"))
        })
        .collect();
    assert_eq!(expected.len(), 5);
    let output = tcdsl(&["check", "-f", "json", path.to_str().expect("a path")]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(found(&document(&output)), expected);
}

#[test]
fn the_json_document_has_its_published_shape() {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema/check.schema.json");
    let schema = std::fs::read_to_string(schema).expect("text");
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    for path in ["acme", "acme-broken", "no-such-settings"] {
        let path = folder(path);
        let output = tcdsl(&["check", "-f", "json", path.to_str().expect("a path")]);
        let document = document(&output);
        let mistakes = crate::schema::faults(&schema, &document);
        assert!(mistakes.is_empty(), "{}: {mistakes:?}", path.display());
    }
}
