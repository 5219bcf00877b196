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
