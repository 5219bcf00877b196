//! What a lock makes of references that lead out of the settings: `[external] lock`.

use super::{Loopback, ask, teamcity};
use crate::cli::sandbox::Sandbox;

const CONFIG: &str = "[external]\nlock = \"tcdsl.lock.json\"\n";

/// Settings that name what is above them, and things that are nowhere.
fn settings(registry: &str, parameter: &str, template: &str, build: &str) -> String {
    format!(
        r#"import jetbrains.buildServer.configs.kotlin.*
import jetbrains.buildServer.configs.kotlin.buildFeatures.*
import jetbrains.buildServer.configs.kotlin.buildSteps.*

version = "2024.03"

project {{
    buildType {{
        id("Image")
        name = "Image"
        templates(AbsoluteId("{template}"))
        features {{
            dockerSupport {{
                loginToRegistry = on {{
                    dockerRegistryId = "{registry}"
                }}
            }}
        }}
        dependencies {{
            snapshot(AbsoluteId("{build}")) {{ }}
        }}
    }}
    buildType {{
        id("Deploy")
        name = "Deploy"
        steps {{
            script {{
                scriptContent = "echo %{parameter}%"
            }}
        }}
    }}
}}
"#
    )
}

/// A sandbox with the lock of a server.
fn locked(settings: &str) -> Sandbox {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", settings), ("tcdsl.toml", CONFIG)]);
    let ran = ask(&sandbox, &Loopback::new(teamcity), &["lock", "--project", "Team_App"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    sandbox
}

#[test]
fn what_the_lock_lists_is_known() {
    for parameter in ["registry.host", "docker.version"] {
        let sandbox = locked(&settings("PROJECT_EXT_2", parameter, "Team_Base", "Other_Publish"));
        let ran = sandbox.run(&["check", "-f", "concise"]);
        assert_eq!((ran.code, ran.stdout.lines().count()), (0, 1), "{}", ran.stdout);
        // Without it, three of them are notes.
        let ran = sandbox.run(&["check", "-f", "concise", "--no-config"]);
        assert!(ran.stdout.contains("external-connection"), "{}", ran.stdout);
    }
}

#[test]
fn what_neither_has_is_an_error() {
    let sandbox = locked(&settings("SLACK", "registry.hosts", "Team_Bases", "Other_Published"));
    let ran = sandbox.run(&["check", "-f", "concise"]);
    assert_eq!(ran.code, 1);
    insta::assert_snapshot!(ran.stdout);
    let sandbox = locked(&settings("PROJECT_EXT_77", "registry.host", "Team_Base", "Team_App_Compile"));
    let ran = sandbox.run(&["check", "-f", "concise"]);
    assert!(ran.stdout.contains("error[unresolved-connection]"), "{}", ran.stdout);
}

/// Whoever does not see all build configurations cannot say that one is missing.
#[test]
fn what_was_not_seen_is_no_error() {
    let sandbox = locked(&settings("PROJECT_EXT_2", "agent.own", "Team_Base", "Far_Build"));
    let lock = sandbox.read("tcdsl.lock.json").replace("\"seesAll\": true", "\"seesAll\": false");
    let (before, after) = lock.split_once("  \"agentParameters\": [").expect("a list");
    let lock = format!("{before}{}", after.split_once("],\n").expect("an end").1);
    sandbox.write("tcdsl.lock.json", lock.as_bytes());
    let ran = sandbox.run(&["check", "-f", "concise"]);
    assert!(ran.stdout.contains("warning[unresolved-id]") && ran.code == 0, "{}", ran.stdout);
    assert!(ran.stdout.contains("note[undeclared-parameter]"), "{}", ran.stdout);
}

#[test]
fn a_lock_that_is_none_is_refused() {
    let text = settings("PROJECT_EXT_2", "registry.host", "Team_Base", "Other_Publish");
    let mut page = String::new();
    let locks = ["", "[]", "{\"formatVersion\": \"1.0\"}", "not JSON"];
    for lock in locks
        .into_iter()
        .map(str::to_owned)
        .chain([locked(&text).read("tcdsl.lock.json").replace("\"1.0\"", "\"9.0\"")])
    {
        let sandbox = Sandbox::new(&[
            (".teamcity/settings.kts", &text),
            ("tcdsl.toml", CONFIG),
            ("tcdsl.lock.json", &lock),
        ]);
        let ran = sandbox.run(&["check"]);
        assert_eq!(ran.code, 2, "{}", ran.stdout);
        page += &ran.stderr;
    }
    for (name, config) in [("missing", CONFIG), ("outside", "[external]\nlock = \"../../etc/passwd\"\n")] {
        let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &text), ("tcdsl.toml", config)]);
        let ran = sandbox.run(&["check"]);
        assert_eq!(ran.code, 2, "{name}");
        page += &ran.stderr;
    }
    insta::assert_snapshot!(page);
}
