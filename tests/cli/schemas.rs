//! The JSON documents are as their schemas say, and each schema can be had.

use serde_json::Value;

use super::sandbox::{Sandbox, VALID};

/// Settings with a finding that a baseline can hold, a connection, and a syntax error in another file.
fn sandbox() -> Sandbox {
    let settings = VALID.replace(
        "project {\n",
        "project {\n    features {\n        feature {\n            type = \"OAuthProvider\"\n            id = \"HUB\"\n            \
         param(\"providerType\", \"Dockr\")\n        }\n    }\n",
    );
    Sandbox::new(&[(".teamcity/settings.kts", &settings), ("Broken.kt", "val = }\n")])
}

/// Each document with a run that writes it.
const WRITTEN_BY: &[(&str, &[&str])] = &[
    ("check", &["check", "-f", "json"]),
    ("compile", &["compile", "--emit", "json", "-o", "-", "--fail-on", "never"]),
    ("diff", &["diff", ".", ".", "-f", "json"]),
    ("show", &["show", "-f", "json"]),
    ("chains", &["show", "--chains", "-f", "json"]),
    ("rules", &["rules", "-f", "json"]),
    ("rules", &["explain", "unknown-option", "-f", "json"]),
    ("connections", &["connections", "-f", "json"]),
    ("parse", &["parse", "Broken.kt", "-f", "json"]),
    ("version", &["version", "-f", "json"]),
];

fn mistakes(sandbox: &Sandbox, document: &str, written: &Value) -> Vec<String> {
    let schema = sandbox.run(&["schema", document]).json();
    crate::schema::faults(&schema, written)
}

#[test]
fn documents_are_as_their_schemas_say() {
    let sandbox = sandbox();
    for (document, arguments) in WRITTEN_BY {
        let written = sandbox.run(arguments).json();
        assert_eq!(mistakes(&sandbox, document, &written), [""; 0], "{arguments:?}");
        let mut wrong = written;
        wrong["format_version"] = "0".into();
        assert!(!mistakes(&sandbox, document, &wrong).is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_baseline_is_as_its_schema_says() {
    let sandbox = sandbox();
    sandbox.run(&["check", "--write-baseline", "known.json"]);
    let written: Value = serde_json::from_str(&sandbox.read("known.json")).expect("JSON");
    assert!(written["findings"].as_array().is_some_and(|findings| !findings.is_empty()), "{written}");
    assert_eq!(mistakes(&sandbox, "baseline", &written), [""; 0]);
}

#[test]
fn every_schema_is_printed() {
    let sandbox = sandbox();
    let named = ["config", "baseline"].into_iter().chain(WRITTEN_BY.iter().map(|(document, _)| *document));
    let listed = sandbox.run(&["schema", "--help"]).stdout;
    for document in named {
        assert!(listed.contains(&format!("- {document}:")), "{document}: {listed}");
        assert!(sandbox.run(&["schema", document]).json()["$schema"].is_string(), "{document}");
    }
}
