//! `check --only-changed`: what lies in other files is left out, unless TeamCity refuses it.

use super::sandbox::Sandbox;

const SCRIPT: &str = "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject {\n    \
                      one()\n    two()\n}\n";

/// A function that declares a connection with a wrong address.
fn part(name: &str) -> String {
    format!(
        "import jetbrains.buildServer.configs.kotlin.*\nimport jetbrains.buildServer.configs.kotlin.projectFeatures.*\n\n\
         fun Project.{name}() {{\n    features {{\n        dockerRegistry {{\n            id = \"{name}\"\n            \
         name = \"{name}\"\n            url = \"ftp://example.org\"\n        }}\n    }}\n}}\n"
    )
}

fn sandbox() -> Sandbox {
    Sandbox::new(&[
        ("x/.teamcity/settings.kts", SCRIPT),
        ("x/.teamcity/One.kt", &part("one")),
        ("x/.teamcity/Two.kt", &part("two")),
    ])
}

#[test]
fn findings_of_other_files_are_left_out_and_counted() {
    let sandbox = sandbox();
    let all = sandbox.run(&["check", "-f", "concise", "x"]).stdout;
    assert_eq!(all.matches("[invalid-url]").count(), 2, "{all}");
    // Names as git writes them, and as they are seen from a folder.
    for (folder, list) in
        [("", "x/.teamcity/One.kt\nREADME.md\n"), ("x", ".teamcity/One.kt"), ("", "x/.teamcity/One.kt\0")]
    {
        sandbox.write("x/list", list.as_bytes());
        let place = if folder.is_empty() { "x/list" } else { "list" };
        let arguments = ["check", "-f", "concise", "--only-changed", place];
        let ran = sandbox.run_in(folder, &arguments);
        let ran = if folder.is_empty() { sandbox.run(&[&arguments[..], &["x"]].concat()) } else { ran };
        assert_eq!(ran.stdout.matches("[invalid-url]").count(), 1, "{}", ran.stdout);
        assert!(ran.stdout.contains(".teamcity/One.kt:9:"), "{}", ran.stdout);
        assert!(ran.stdout.ends_with("; not shown: 1 finding in another file\n"), "{}", ran.stdout);
    }
    let none = sandbox.run_with("", &["check", "--only-changed", "-", "-f", "json", "x"]).json();
    assert_eq!((&none["diagnostics"], &none["summary"]["elsewhere"]), (&serde_json::json!([]), &2.into()));
}

/// A change in one file breaks another: that is the change's business, wherever it is told.
#[test]
fn what_teamcity_refuses_is_told_wherever_it_stands() {
    let sandbox = sandbox();
    sandbox.write("x/.teamcity/One.kt", b"fun other() {\n}\n");
    let ran =
        sandbox.run_with("x/.teamcity/One.kt\n", &["check", "-f", "concise", "--only-changed", "-", "x"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stdout.contains("settings.kts:6:5: error[unresolved-reference]"), "{}", ran.stdout);
}

#[test]
fn a_list_that_git_has_quoted_is_refused() {
    let sandbox = sandbox();
    let ran = sandbox.run_with("\"x/.teamcity/\\303\\266.kt\"\n", &["check", "--only-changed", "-", "x"]);
    assert!(ran.code == 2 && ran.stderr.contains("git diff --name-only -z"), "{}", ran.stderr);
}
