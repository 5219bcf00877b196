//! One model with every element and attribute of the format, in the oldest and the newest layout.

use tcdsl::emit::xml::{Dialect, OutputFile, xml};
use tcdsl::model::{BuildType, Cleanup, EntityId, ProjectIndex, Settings};

use super::build::{
    FeatureExt as _, absolute, artifact, build_type, connection, feature, named, parameter, policy, project,
    properties, relative, requirement, root, settings, snapshot, text, vcs_entry, vcs_root,
};
use super::read_back::parse;

/// Every part of a build configuration.
fn everything() -> BuildType {
    let mut step =
        feature("simpleRunner", &[("use.custom.script", "true"), ("script.content", "set -e\nmake")]);
    step.conditions =
        vec![requirement("equals", "env.CI", Some("true")), requirement("exists", "env.HOME", None)];
    let mut trigger = feature("schedulingTrigger", &[("schedulingPolicy", "daily"), ("hour", "4")]);
    trigger.build_parameters = vec![parameter("env.NIGHTLY", "1", None)];
    let mut dependency = artifact(absolute("Other_Build"), "a.zip!** => in\nb.jar");
    dependency.branch = Some(text("+:main"));
    dependency.clean_destination = true;
    BuildType {
        uuid: Some(text("00000000-0000-4000-8000-000000000001")),
        description: Some(text("All \"parts\" <at once>")),
        paused: true,
        templates: named([relative("Base"), absolute("Shared_Base")]),
        options: properties(&[
            ("publishArtifactCondition", "SUCCESSFUL"),
            ("artifactRules", "a => b\nc => d"),
        ]),
        disabled_settings: vec![text("TEMPLATE_RUNNER_1")],
        parameters: vec![
            parameter("zeta", "", Some("text label='Where' display='prompt'")),
            parameter("Alpha", "two\nlines", Some("text display='normal'")),
            parameter("secret", "credentialsJSON:1", Some("password display='hidden'")),
        ],
        steps: vec![
            step.name("Make"),
            feature("gradle-runner", &[("teamcity.step.mode", "execute_always")]).id("RUNNER_2").disabled(),
            feature("Ant", &[]),
        ],
        steps_order: vec![text("RUNNER_1"), text("RUNNER_2"), text("RUNNER_3")],
        vcs_entries: vec![
            vcs_entry(EntityId::SettingsRoot, &[]),
            vcs_entry(relative("Sources"), &["+:src", "-:src/gen => ."]),
        ],
        requirements: vec![
            requirement("contains", "teamcity.agent.jvm.os.name", Some("Linux")),
            requirement("not-exists", "env.SLOW", None),
            requirement("not a name", "x", None),
        ],
        triggers: vec![feature("vcsTrigger", &[]).disabled(), trigger],
        features: vec![
            feature("perfmon", &[]),
            feature("swabra", &[("swabra.strict", "true")]).id("cleaner"),
            feature("DockerSupport", &[("login2registry", "REG_1,REG_2")]),
        ],
        failure_conditions: vec![feature(
            "BuildFailureOnMessage",
            &[("buildFailureOnMessage.message", "Oops")],
        )],
        artifact_dependencies: vec![dependency],
        snapshot_dependencies: vec![
            snapshot(relative("Compile"), &[("take-successful-builds-only", "true")]),
            snapshot(absolute("Other_Build"), &[]),
        ],
        cleanup: Cleanup {
            policies: vec![policy("builds", "ARTIFACTS", &[("keepBuilds.count", "5")])],
            options: properties(&[("preventDependenciesArtifactsFromCleanup", "true")]),
            ..Cleanup::default()
        },
        ..build_type("All", "All parts")
    }
}

fn template() -> BuildType {
    BuildType {
        description: Some(text("A base")),
        steps: vec![feature("simpleRunner", &[("script.content", "true")]), feature("Ant", &[]).id("ant")],
        triggers: vec![feature("vcsTrigger", &[])],
        features: vec![feature("perfmon", &[])],
        requirements: vec![requirement("exists", "env.JDK", None)],
        ..build_type("Base", "Base")
    }
}

fn sample() -> Settings {
    let mut top = root();
    top.name = Some(text("not shown: the server names it"));
    top.description = Some(text("Top & first"));
    top.default_template = Some(relative("Base"));
    top.parameters = vec![parameter("b", "2", None), parameter("B", "1", None)];
    top.features = vec![
        connection("Docker", "Hub").id("PROJECT_EXT_10"),
        connection("GitHub", "GitHub").id("PROJECT_EXT_2"),
        connection("slackConnection", "Slack"),
        connection("AWS", "AWS").id("awsConnection_1"),
        feature("IssueTracker", &[]),
    ];
    top.build_types_order = named([relative("All"), relative("OnTemplate")]);
    top.sub_projects_order = named([relative("Sub"), absolute("Elsewhere")]);
    top.cleanup.options = properties(&[("preventDependenciesArtifactsFromCleanup", "false")]);
    top.templates = vec![template()];
    top.build_types = vec![
        everything(),
        BuildType { templates: named([relative("Base")]), ..build_type("OnTemplate", "On one template") },
        build_type("Empty", "Empty"),
    ];
    let mut sources =
        vcs_root("Sources", &[("url", "https://example.com/a.git"), ("branch", "refs/heads/main")]);
    sources.poll_interval = Some(text("120"));
    top.vcs_roots = vec![sources];
    let mut sub = project(relative("Sub"), Some(0));
    sub.name = Some(text("Sub"));
    sub.archived = true;
    let mut nested = project(relative("Sub_Nested"), Some(1));
    nested.name = Some(text("Nested"));
    nested.uuid = Some(text("00000000-0000-4000-8000-000000000002"));
    settings(vec![top, sub, nested])
}

fn joined(files: &[OutputFile]) -> String {
    files.iter().map(|file| format!("==> {}\n{}", file.path, file.text)).collect()
}

#[test]
fn portable_2019_2() {
    insta::assert_snapshot!(joined(&xml(&sample(), Dialect::V2019_2)));
}

#[test]
fn portable_2025_3() {
    insta::assert_snapshot!(joined(&xml(&sample(), Dialect::V2025_3)));
}

#[test]
fn not_portable() {
    let mut settings = sample();
    settings.ids.portable = false;
    settings.ids.parent_project = "_Root".into();
    settings.projects[0].id = absolute("Acme");
    insta::assert_snapshot!(joined(&xml(&settings, Dialect::V2021_1)));
}

#[test]
fn dialects_differ_in_schema_and_empty_containers_only() {
    let dialects = [Dialect::V2018_1, Dialect::V2019_2, Dialect::V2020_1, Dialect::V2021_1];
    let plain = |dialect| {
        let all = joined(&xml(&sample(), dialect));
        let lines = all.lines().filter(|line| !line.contains("xsi:noNamespaceSchemaLocation"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    for dialect in dialects {
        assert_eq!(plain(dialect), plain(Dialect::V2019_2));
    }
}

#[test]
fn what_is_unknown_is_left_out() {
    use tcdsl::model::Text;
    let unknown = || Text::unknown(super::build::SPAN);
    let mut settings = sample();
    let top = &mut settings.projects[0];
    top.parameters[0].value = unknown();
    top.description = Some(unknown());
    top.features[0].id = Some(unknown());
    let all = &mut top.build_types[0];
    all.name = Some(unknown());
    let others = all.templates.iter().skip(1).cloned();
    all.templates = named([EntityId::Unknown].into_iter().chain(others.collect::<Vec<_>>()));
    all.vcs_entries[1].root = EntityId::Unknown;
    all.snapshot_dependencies[0].build_type = EntityId::Unknown;
    all.artifact_dependencies[0].build_type = EntityId::Unknown;
    all.steps[0].properties.0[1].value = unknown();
    top.build_types[2].id = EntityId::Unknown;
    settings.projects[2].id = EntityId::Unknown;
    let files = xml(&settings, Dialect::V2021_1);
    assert!(
        files
            .iter()
            .all(|file| !file.path.as_str().contains("Nested") && !file.path.as_str().contains("Empty"))
    );
    let all = files.iter().find(|file| file.path.ends_with("RootProjectId_All.xml")).expect("still written");
    let node = parse(&all.text);
    assert!(node.child("name").is_none());
    let settings = node.child("settings").expect("settings");
    assert_eq!(settings.attr("ref"), Some("Shared_Base"));
    for gone in ["RootProjectId_Sources", "script.content", "artifact-dependencies"] {
        assert!(!all.text.contains(gone), "{gone}");
    }
}

#[test]
fn own_versioned_settings_are_not_doubled() {
    let mut top = root();
    top.features = vec![feature("versionedSettings", &[("enabled", "true")])];
    let files = xml(&settings(vec![top]), Dialect::V2025_3);
    assert_eq!(files[0].text.matches("versionedSettings").count(), 1);
}

#[test]
fn parents_are_named_by_the_project_above() {
    let files = xml(&sample(), Dialect::V2025_3);
    let parent = |path: &str| {
        let file = files.iter().find(|file| file.path == path).expect("a project");
        parse(&file.text).attr("parent-id").expect("a parent").to_owned()
    };
    assert_eq!(parent("RootProjectId/project-config.xml"), "RootParentProjectId");
    assert_eq!(parent("RootProjectId_Sub/project-config.xml"), "RootProjectId");
    assert_eq!(parent("RootProjectId_Sub_Nested/project-config.xml"), "RootProjectId_Sub");
    assert_eq!(sample().projects[2].parent, Some(ProjectIndex(1)));
}
