//! The JSON document.

use serde_json::Value;
use tcdsl::catalog::Catalog;
use tcdsl::emit::json::{MASK, json};
use tcdsl::model::{Settings, Text};

use super::build::{
    FeatureExt as _, SPAN, artifact, build_type, connection, feature, named, parameter, project, relative,
    requirement, root, settings, snapshot, text, vcs_entry, vcs_root,
};

fn sample() -> Settings {
    let mut top = root();
    top.description = Some(text("Top"));
    let mut docker = connection("Docker", "Hub").id("HUB");
    docker.class = Catalog::built_in().connection_by_provider("Docker");
    let aws = feature(
        "OAuthProvider",
        &[
            ("providerType", "AWS"),
            ("awsAllowedInSubProjects", "false"),
            ("secure:awsSecretAccessKey", "credentialsJSON:00000000-0000-4000-8000-000000000001"),
        ],
    );
    top.features = vec![docker, aws.id("AWS_1"), feature("IssueTracker", &[("secure:password", "")])];
    top.parameters = vec![parameter("b", "2", None), parameter("a", "1", Some("text display='normal'"))];
    top.vcs_roots = vec![vcs_root("Sources", &[("url", "https://example.com/a.git")])];
    let mut sub = project(relative("Sub"), Some(0));
    sub.name = Some(text("Sub"));
    sub.features = vec![connection("slackConnection", "Slack")];
    let mut build = build_type("Build", "Build");
    build.templates = named([relative("Base")]);
    build.steps = vec![feature("simpleRunner", &[("script.content", "make")]).name("Make").disabled()];
    build.triggers = vec![feature("vcsTrigger", &[])];
    build.features = vec![feature("DockerSupport", &[("login2registry", "HUB")])];
    build.requirements = vec![requirement("exists", "env.JDK", None)];
    build.vcs_entries = vec![vcs_entry(relative("Sources"), &["+:src"])];
    build.artifact_dependencies = vec![artifact(relative("Lib"), "*.jar")];
    build.snapshot_dependencies = vec![snapshot(relative("Lib"), &[("take-successful-builds-only", "true")])];
    sub.build_types = vec![build];
    settings(vec![top, sub])
}

fn parsed(settings: &[&Settings]) -> Value {
    serde_json::from_str(&json(settings)).expect("JSON")
}

#[test]
fn the_document() {
    let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    insta::assert_snapshot!(json(&[&sample()]).replace(&version, "\"version\": \"<version>\""));
}

#[test]
fn several_roots_and_none() {
    assert_eq!(parsed(&[])["roots"], Value::Array(Vec::new()));
    let one = sample();
    assert_eq!(parsed(&[&one, &one])["roots"].as_array().map(Vec::len), Some(2));
}

#[test]
fn secrets_are_masked_wherever_they_stand() {
    const SECRET: &str = "hunter2";
    let mut settings = sample();
    let top = &mut settings.projects[0];
    top.features.push(feature("OAuthProvider", &[("secure:clientSecret", SECRET)]));
    top.parameters.push(parameter("p", SECRET, Some("password display='hidden'")));
    top.parameters.push(tcdsl::model::Parameter { secure: true, ..parameter("q", SECRET, None) });
    top.parameters.push(parameter("secure:r", SECRET, None));
    top.vcs_roots.push(vcs_root("V", &[("secure:password", SECRET)]));
    let build = &mut settings.projects[1].build_types[0];
    build.steps.push(feature("ssh", &[("secure:passphrase", SECRET)]));
    build.triggers[0].build_parameters = vec![parameter("t", SECRET, Some("password"))];
    build.features.push(feature("f", &[("secure:token", SECRET)]));
    build.failure_conditions.push(feature("f", &[("secure:token", SECRET)]));
    let all = json(&[&settings]);
    assert!(!all.contains(SECRET));
    assert_eq!(all.matches(MASK).count(), 9);
    assert!(all.contains("credentialsJSON:00000000-0000-4000-8000-000000000001"));
}

#[test]
fn what_is_unknown_is_null() {
    let mut settings = sample();
    settings.projects[1].name = Some(Text::unknown(SPAN));
    settings.projects[0].features[0].properties.0[1].value = Text::unknown(SPAN);
    let value = parsed(&[&settings]);
    assert!(value["roots"][0]["projects"][1]["name"].is_null());
    assert!(value["roots"][0]["projects"][0]["connections"][0]["display_name"].is_null());
}
