//! `tcdsl diff`: what differs between two settings, in every format, and its exit codes.

use super::sandbox::{INVALID, Ran, Sandbox, VALID};

const HEAD: &str = "import jetbrains.buildServer.configs.kotlin.*\nimport jetbrains.buildServer.configs.kotlin.buildSteps.*\n\
                    import jetbrains.buildServer.configs.kotlin.projectFeatures.*\n\nversion = \"2024.03\"\n\n";

const BEFORE: &str = r#"project {
    params {
        param("host", "old.example.com")
        password("key", "credentialsJSON:00000000-0000-4000-8000-000000000001")
    }
    features {
        dockerRegistry {
            id = "HUB"
            name = "Docker Hub"
        }
    }
    buildType {
        id("Build")
        name = "Build"
        steps {
            script {
                scriptContent = "make"
            }
        }
    }
}
"#;

const AFTER: &str = r#"project {
    params {
        param("host", "new.example.com")
        password("key", "credentialsJSON:00000000-0000-4000-8000-000000000002")
    }
    features {
        slackConnection {
            id = "SLACK"
            displayName = "Slack"
            clientId = "1.2"
            clientSecret = "credentialsJSON:00000000-0000-4000-8000-0000000bee75"
            botToken = "credentialsJSON:00000000-0000-4000-8000-000000000003"
        }
    }
    buildType {
        id("Build")
        name = "Build"
        steps {
            script {
                scriptContent = "make clean"
            }
            script {
                scriptContent = "make"
            }
        }
    }
    subProject {
        id("Web")
        name = "Web"
    }
}
"#;

fn sandbox() -> Sandbox {
    let (before, after) = (format!("{HEAD}{BEFORE}"), format!("{HEAD}{AFTER}"));
    Sandbox::new(&[("a/.teamcity/settings.kts", &before), ("b/.teamcity/settings.kts", &after)])
}

fn assert_no_secret(ran: &Ran) {
    let all = format!("{}{}", ran.stdout, ran.stderr);
    assert!(!all.contains("bee75") && !all.contains("000000000002"), "{all}");
}

#[test]
fn it_tells_what_differs() {
    let ran = sandbox().run(&["diff", "a", "b"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    insta::assert_snapshot!(ran.stdout);
    assert_no_secret(&ran);
}

#[test]
fn it_writes_markdown_and_json() {
    let sandbox = sandbox();
    let markdown = sandbox.run(&["diff", "a", "b", "-f", "markdown"]);
    assert_eq!(markdown.code, 1);
    insta::assert_snapshot!(markdown.stdout);
    assert_no_secret(&markdown);

    let ran = sandbox.run(&["diff", "a", "b", "-f", "json"]);
    assert_no_secret(&ran);
    let document = ran.json();
    let schema: serde_json::Value =
        serde_json::from_str(&sandbox.run(&["schema", "diff"]).stdout).expect("a schema");
    let errors = crate::schema::faults(&schema, &document);
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(document["projects"][1]["name"], "Web");
}

#[test]
fn equal_settings_have_no_difference() {
    let sandbox = sandbox();
    let ran = sandbox.run(&["diff", "a", "a"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""));
}

#[test]
fn settings_are_the_same_as_the_xml_that_they_compile_to() {
    let sandbox = sandbox();
    for side in ["a", "b"] {
        let options = ["compile", side, "-o", "out", "--project-id", "Shop", "--fail-on", "never"];
        assert_eq!(sandbox.run(&options).code, 0);
        let ran = sandbox.run(&["diff", side, "out"]);
        assert_eq!((ran.code, ran.stdout.as_str()), (0, ""), "{side}: {}", ran.stderr);
    }
    assert_eq!(sandbox.run(&["diff", "a", "out"]).code, 1);
}

#[test]
fn trouble_is_told_apart_from_differences() {
    let sandbox = Sandbox::new(&[("a/.teamcity/settings.kts", VALID), ("b/.teamcity/settings.kts", INVALID)]);
    assert_eq!(sandbox.run(&["diff", "a", "nowhere"]).code, 2);
    assert_eq!(sandbox.run(&["diff", "a"]).code, 2);
    assert_eq!(sandbox.run(&["diff", "a", "b"]).code, 2);
    let concise = sandbox.run(&["diff", "a", "a", "-f", "concise"]);
    assert_eq!(concise.code, 2, "diff has no such format");
}

/// A chain whose builds are `first` and `second`, in two projects.
fn chain(first: &str, second: &str, project: &str) -> String {
    format!(
        r#"{HEAD}object First : BuildType({{
    id("{first}")
    name = "Compile"
    steps {{
        script {{ scriptContent = "make" }}
    }}
}})

project {{
    subProject {{
        id("{project}")
        name = "Library"
        buildType(First)
    }}
    buildType {{
        id("{second}")
        name = "Test"
        dependencies {{
            snapshot(First) {{ }}
        }}
    }}
}}
"#
    )
}

fn compared(before: &str, after: &str) -> (Ran, Sandbox) {
    let sandbox = Sandbox::new(&[("a/.teamcity/settings.kts", before), ("b/.teamcity/settings.kts", after)]);
    (sandbox.run(&["diff", "a", "b"]), sandbox)
}

#[test]
fn another_id_is_told_as_that_with_what_it_costs() {
    let (ran, sandbox) = compared(&chain("Compile", "Test", "Lib"), &chain("Make", "Test", "Lib"));
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    insta::assert_snapshot!(ran.stdout);
    insta::assert_snapshot!(
        "markdown_of_another_id",
        sandbox.run(&["diff", "a", "b", "-f", "markdown"]).stdout
    );
    let document = sandbox.run(&["diff", "a", "b", "-f", "json"]).json();
    assert_eq!(document["projects"][0]["parts"][0]["loses_history"], true, "{document}");
}

#[test]
fn a_renamed_project_takes_its_builds_along() {
    let (ran, _) = compared(&chain("Compile", "Test", "Lib"), &chain("Compile", "Test", "Library"));
    assert!(ran.stdout.contains("id: Lib -> Library"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("stay"), "the builds keep their ids: {}", ran.stdout);
}

#[test]
fn what_moves_to_another_project_keeps_its_builds() {
    let before = chain("Compile", "Test", "Lib");
    let after = before
        .replace("        buildType(First)\n", "")
        .replace("project {\n", "project {\n    buildType(First)\n");
    let (ran, _) = compared(&before, &after);
    insta::assert_snapshot!(ran.stdout);
}

#[test]
fn what_could_be_several_things_is_none_of_them() {
    let two = |first: &str, second: &str| {
        let build = |id: &str| {
            let steps = r#"steps { script { scriptContent = "make" } }"#;
            format!(
                "    buildType {{\n        id(\"{id}\")\n        name = \"{id}\"\n        {steps}\n    }}\n"
            )
        };
        format!("{HEAD}project {{\n{}{}}}\n", build(first), build(second))
    };
    let (ran, _) = compared(&two("One", "Two"), &two("Three", "Four"));
    assert_eq!(
        ran.stdout.matches("\n- ").count() + usize::from(ran.stdout.starts_with("- ")),
        2,
        "{}",
        ran.stdout
    );
    assert!(!ran.stdout.contains("id: "), "{}", ran.stdout);
}

#[test]
fn uuids_tell_builds_apart_where_settings_have_them() {
    let build = |id: &str, uuid: &str| {
        let head =
            HEAD.replace("kotlin.*", "kotlin.v2018_1.*").replace("kotlin.build", "kotlin.v2018_1.build");
        let head = head.replace("kotlin.project", "kotlin.v2018_1.project").replace("2024.03", "2018.1");
        format!(
            "{head}project {{\n    uuid = \"00000000-0000-4000-8000-00000000000a\"\n    id(\"Shop\")\n    name = \"Shop\"\n    \
             buildType {{\n        uuid = \"{uuid}\"\n        id(\"{id}\")\n        name = \"Build\"\n    }}\n}}\n"
        )
    };
    let run = |before: &str, after: &str| {
        let files = [("a/.teamcity/Shop/settings.kts", before), ("b/.teamcity/Shop/settings.kts", after)];
        Sandbox::new(&files).run(&["diff", "a", "b"]).stdout
    };
    let (one, other) = ("00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002");
    let kept = run(&build("Shop_Build", one), &build("Shop_Compile", one));
    assert!(kept.contains("id: Build -> Compile") && !kept.contains("stay"), "{kept}");
    let lost = run(&build("Shop_Build", one), &build("Shop_Build", other));
    assert!(lost.contains("uuid: ") && lost.contains("stay"), "{lost}");
}

#[test]
fn portable_settings_beside_those_of_a_server_have_its_ids() {
    let settings = format!(
        "{HEAD}project {{\n    buildType {{\n        id(\"Build\")\n        name = \"Build\"\n        vcs {{\n            \
         root(DslContext.settingsRoot)\n        }}\n        steps {{\n            script {{\n                scriptContent = \
         \"echo ${{DslContext.projectId}} ${{DslContext.settingsRoot.id}}\"\n            }}\n        }}\n    }}\n}}\n"
    );
    let sandbox = Sandbox::new(&[("a/.teamcity/settings.kts", &settings)]);
    let ids = ["--project-id", "Shop", "--settings-root-id", "Shop_Main"];
    let compiled = sandbox.run(&[&["compile", "a", "-o", "out"], ids.as_slice()].concat());
    assert_eq!(compiled.code, 0, "{}", compiled.stderr);
    let ran = sandbox.run(&[&["diff", "a", "out"], ids.as_slice()].concat());
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""), "{}", ran.stderr);
    let other = sandbox.run(&["diff", "a", "out", "--project-id", "Store"]);
    assert!(other.stdout.contains("echo Store"), "{}", other.stdout);
    // The id of the project is read from the server's side; that of the root is nowhere in it.
    let inferred = sandbox.run(&["diff", "a", "out", "--settings-root-id", "Shop_Main"]);
    assert_eq!((inferred.code, inferred.stdout.as_str()), (0, ""), "{}", inferred.stderr);
}
