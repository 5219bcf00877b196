//! Levels that the command line gives to rules, what makes a run fail, and how much is said.

use super::sandbox::{INVALID, Sandbox};

/// A warning (`invalid-url`), and what is off by default (`unused-connection`).
const WRONG_URL: &str = r#"import jetbrains.buildServer.configs.kotlin.*
import jetbrains.buildServer.configs.kotlin.projectFeatures.*

version = "2024.03"

project {
    features {
        dockerRegistry {
            id = "HUB"
            name = "Hub"
            url = "ftp://example.org"
            userName = "me"
            password = "credentialsJSON:00000000-0000-4000-8000-000000000001"
        }
    }
}
"#;

fn sandbox(config: &str) -> Sandbox {
    Sandbox::new(&[(".teamcity/settings.kts", WRONG_URL), ("tcdsl.toml", config)])
}

/// The findings as `severity rule`, and the exit code.
fn found(sandbox: &Sandbox, arguments: &[&str]) -> (Vec<String>, i32) {
    let ran = sandbox.run(&[&["check", "-f", "json"], arguments].concat());
    let json = ran.json();
    let all = json["diagnostics"].as_array().cloned().unwrap_or_default();
    let word = |found: &serde_json::Value, key: &str| found[key].as_str().unwrap_or_default().to_owned();
    (all.iter().map(|one| format!("{} {}", word(one, "severity"), word(one, "rule"))).collect(), ran.code)
}

#[test]
fn rules_are_selected_ignored_and_made_graver() {
    let plain = sandbox("");
    let expect = |arguments: &[&str], findings: &[&str], code: i32| {
        let (all, exit) = found(&plain, arguments);
        assert_eq!(
            (all.iter().map(String::as_str).collect::<Vec<_>>(), exit),
            (findings.to_vec(), code),
            "{arguments:?}"
        );
    };
    expect(&[], &["warning invalid-url"], 0);
    expect(&["--ignore", "invalid-url"], &[], 0);
    expect(&["--ignore", "TCC210"], &[], 0);
    expect(&["--ignore", "correctness"], &[], 0);
    expect(&["--deny", "invalid-url"], &["error invalid-url"], 1);
    expect(&["--deny", "invalid-url", "--exit-zero"], &["error invalid-url"], 0);
    expect(
        &["--deny", "all", "--warn", "INVALID-URL"],
        &["error unused-connection", "warning invalid-url"],
        1,
    );
    expect(&["--select", "unused-connection"], &["warning unused-connection"], 0);
    expect(&["--select", "optional", "--deny", "unused-connection"], &["error unused-connection"], 1);
    expect(&["--select", "all", "--ignore", "optional,TCC210"], &[], 0);
    expect(&["--fail-on", "warning"], &["warning invalid-url"], 1);
}

/// Whoever runs the tool has the last word, and what is asked for is not told as silenced by the settings.
#[test]
fn the_command_line_wins_over_the_configuration() {
    let config = "[levels]\ninvalid-url = \"error\"\n[levels.\"**\"]\nunused-connection = \"off\"\n";
    let configured = sandbox(config);
    assert_eq!(found(&configured, &["--warn", "invalid-url"]).0, ["warning invalid-url"]);
    assert_eq!(found(&configured, &["--select", "correctness"]).0, ["error invalid-url"], "its own level");
    let selected = found(&configured, &["--select", "unused-connection"]).0;
    assert_eq!(selected, ["warning unused-connection"], "off in the configuration");
}

#[test]
fn what_cannot_be_turned_off_stays() {
    let invalid = Sandbox::new(&[(".teamcity/settings.kts", INVALID)]);
    for arguments in [&["--ignore", "all"][..], &["--warn", "correctness"], &["--select", "invalid-url"]] {
        let (findings, code) = found(&invalid, arguments);
        assert!(
            findings.contains(&"error syntax-error".to_owned()) && code == 1,
            "{arguments:?} {findings:?}"
        );
    }
    let incomplete = Sandbox::new(&[(
        ".teamcity/settings.kts",
        "import jetbrains.buildServer.configs.kotlin.*\nversion = \"2024.03\"\nproject {\n  \
         description = System.getenv(\"X\")\n}\n",
    )]);
    assert_eq!(found(&incomplete, &[]), (vec!["note incomplete-evaluation".to_owned()], 0));
    for denied in ["incomplete", "incomplete-evaluation", "all"] {
        let (findings, code) = found(&incomplete, &["--deny", denied]);
        assert_eq!((findings, code), (vec!["note incomplete-evaluation".to_owned()], 1), "{denied}");
    }
}

#[test]
fn names_that_are_no_rules_are_refused() {
    let ran = sandbox("").run(&["check", "--deny", "invalid-urls"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("help: did you mean `invalid-url`?"), "{}", ran.stderr);
    let ran = sandbox("").run(&["check", "--ignore", "corectness"]);
    assert!(ran.stderr.contains("help: did you mean `correctness`?"), "{}", ran.stderr);
}

#[test]
fn less_is_said_on_request() {
    let sandbox = sandbox("");
    assert_eq!(sandbox.run(&["check", "-q", "--ignore", "all"]).stdout, "");
    let quiet = sandbox.run(&["check", "-q", "-f", "concise"]).stdout;
    assert!(quiet.lines().count() == 1 && quiet.contains("[invalid-url]"), "{quiet}");
    let silent = sandbox.run(&["check", "-qq", "--deny", "all"]);
    assert_eq!((silent.code, &*silent.stdout, &*silent.stderr), (1, "", ""));
    let written = sandbox.run(&["compile", "-q", "-o", "out"]);
    assert_eq!((written.code, &*written.stderr), (0, ""), "{}", written.stdout);
    assert!(!sandbox.run(&["check", "-qq", "-f", "json"]).stdout.is_empty(), "a document was asked for");
}

#[test]
fn statistics_count_by_rule() {
    let sandbox = sandbox("");
    let counted = sandbox.run(&["check", "--statistics", "--deny", "unused-connection"]);
    assert_eq!(counted.code, 1);
    let lines: Vec<&str> = counted.stdout.lines().collect();
    assert_eq!(lines[..2], ["1  error[unused-connection]", "1  warning[invalid-url]"]);
    assert!(lines[2].starts_with("invalid: 1 error, 1 warning; "), "{lines:?}");
    assert_eq!(sandbox.run(&["check", "--statistics", "-f", "json"]).code, 2);
}

#[test]
fn a_denied_rule_keeps_from_compiling() {
    let sandbox = sandbox("");
    assert_eq!(sandbox.run(&["compile", "-o", "out"]).code, 0);
    let ran = sandbox.run(&["compile", "-o", "out", "--deny", "invalid-url"]);
    assert!(ran.code == 1 && ran.stderr.contains("nothing was written"), "{}", ran.stderr);
}

#[test]
fn an_annotation_of_the_file_suppresses() {
    let with = |annotation: &str| {
        let text = format!("{annotation}\n\n{WRONG_URL}");
        let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &text)]);
        let json = sandbox.run(&["check", "-f", "json"]).json();
        assert_eq!(json["valid"], true, "{json}");
        let heeded = found(&sandbox, &[]).0;
        let ignored = found(&sandbox, &["--no-inline-ignores"]).0;
        assert_eq!(ignored, ["warning invalid-url"]);
        heeded
    };
    assert!(with("@file:Suppress(\"unused\", \"tcdsl:invalid-url\")").is_empty());
    assert!(with("@file:Suppress(\"tcdsl:TCC210\")").is_empty());
    assert_eq!(with("@file:Suppress(\"unused\", \"invalid-url\")"), ["warning invalid-url"]);
    let stale = with("@file:Suppress(\"tcdsl:invalid-url\", \"tcdsl:duplicate-name\")");
    assert_eq!(stale, ["warning unused-suppression"]);
    let wrong = with("@file:Suppress(\"tcdsl:syntax-error\")");
    assert_eq!(wrong, ["warning invalid-suppression", "warning invalid-url"]);
}
