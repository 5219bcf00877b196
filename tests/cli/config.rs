//! `tcdsl.toml`: where it is found, what it changes, how its mistakes are shown; comments that suppress; baselines.

use super::sandbox::{Sandbox, VALID};

/// A connection with a wrong address in line 11.
const WRONG_URL: &str = r#"import jetbrains.buildServer.configs.kotlin.*
import jetbrains.buildServer.configs.kotlin.projectFeatures.*

version = "2024.03"

project {
    features {
        gitlabEEConnection {
            id = "GITLAB"
            displayName = "GitLab"
            serverUrl = "gitlab.example.org"
            applicationId = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            clientSecret = "credentialsJSON:00000000-0000-4000-8000-000000000001"
        }
    }
}
"#;

fn sandbox(config: &str) -> Sandbox {
    Sandbox::new(&[(".teamcity/settings.kts", WRONG_URL), ("tcdsl.toml", config)])
}

/// The severities of `rule` in the JSON of a check.
fn severities(sandbox: &Sandbox, rule: &str, arguments: &[&str]) -> Vec<String> {
    let arguments: Vec<&str> = ["check", "-f", "json"].iter().chain(arguments).copied().collect();
    let json = sandbox.run(&arguments).json();
    let all = json["diagnostics"].as_array().cloned().unwrap_or_default();
    let of_rule = all.iter().filter(|found| found["rule"] == rule);
    of_rule.map(|found| found["severity"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn levels_by_rule_and_by_path() {
    assert_eq!(severities(&sandbox(""), "invalid-url", &[]), ["warning"]);
    let raised = sandbox("[levels]\ninvalid-url = \"error\"\n");
    assert_eq!(severities(&raised, "invalid-url", &[]), ["error"]);
    assert_eq!(raised.run(&["check"]).code, 1);
    assert_eq!(severities(&raised, "invalid-url", &["--no-config"]), ["warning"]);
    assert!(severities(&sandbox("[levels]\nTCC210 = \"off\"\n"), "invalid-url", &[]).is_empty());
    let by_path = "[levels]\ninvalid-url = \"error\"\n[levels.\".teamcity/*.kts\"]\ninvalid-url = \"note\"\n";
    assert_eq!(severities(&sandbox(by_path), "invalid-url", &[]), ["note"]);
    let elsewhere = by_path.replace(".teamcity/*.kts", "other/**");
    assert_eq!(severities(&sandbox(&elsewhere), "invalid-url", &[]), ["error"]);
}

#[test]
fn the_nearest_configuration_counts_and_one_that_is_named() {
    let sandbox = sandbox("[levels]\ninvalid-url = \"error\"\n");
    sandbox.write(".teamcity/tcdsl.toml", b"[levels]\ninvalid-url = \"note\"\n");
    assert_eq!(severities(&sandbox, "invalid-url", &[]), ["note"]);
    assert_eq!(severities(&sandbox, "invalid-url", &["--config", "tcdsl.toml"]), ["error"]);
    assert_eq!(sandbox.run(&["check", "--config", "tcdsl.toml", "--no-config"]).code, 2);
    assert_eq!(sandbox.run(&["check", "--config", "nowhere.toml"]).code, 2);
}

#[test]
fn a_configuration_above_the_repository_is_not_read() {
    let outer = Sandbox::new(&[
        ("tcdsl.toml", "[levels]\ninvalid-url = \"off\"\n"),
        ("inner/.git/HEAD", ""),
        ("inner/.teamcity/settings.kts", WRONG_URL),
    ]);
    assert_eq!(severities(&outer, "invalid-url", &["inner"]), ["warning"]);
}

#[test]
fn mistakes_are_shown_with_their_places() {
    let sandbox = sandbox("[levels]\ninvalid-urls = \"off\"\n[servr]\n");
    let ran = sandbox.run(&["check"]);
    assert_eq!(ran.code, 2);
    for part in
        ["there is no rule `invalid-urls`", "tcdsl.toml:2:1", "did you mean `invalid-url`?", "`server`?"]
    {
        assert!(ran.stderr.contains(part), "{part}: {}", ran.stderr);
    }
    let json = sandbox.run(&["check", "-f", "json"]).json();
    let errors = &json["errors"];
    assert_eq!(
        (&errors[0]["code"], &errors[0]["line"], &errors[0]["column"]),
        (&"config".into(), &2.into(), &1.into())
    );
    assert_eq!(errors[0]["file"], "tcdsl.toml");
    assert_eq!(json["valid"], false);
    let schema: serde_json::Value =
        serde_json::from_str(&sandbox.run(&["schema", "check"]).stdout).expect("a schema");
    assert_eq!(crate::schema::faults(&schema, &json), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn a_configuration_that_leads_out_of_the_repository_is_refused() {
    let outer =
        Sandbox::new(&[("secret.toml", "password = \"hidden\"\n"), (".teamcity/settings.kts", VALID)]);
    let inner = Sandbox::new(&[(".teamcity/settings.kts", VALID)]);
    std::os::unix::fs::symlink(outer.path("secret.toml"), inner.path("tcdsl.toml")).expect("a link");
    let ran = inner.run(&["check"]);
    assert_eq!(ran.code, 2);
    assert!(!ran.stderr.contains("hidden") && ran.stderr.contains("leads out"), "{}", ran.stderr);
}

/// A pull request may write anything there: nothing of it reaches a terminal or a CI server as it is.
#[test]
fn hostile_names_are_defused() {
    let ran = sandbox("\"##teamcity[buildStatus]\\u001b[31m\" = 1\n").run(&["check"]);
    assert_eq!(ran.code, 2);
    assert!(!ran.stderr.contains("##teamcity[") && !ran.stderr.contains('\u{1b}'), "{}", ran.stderr);
}

#[test]
fn connections_outside_decide_about_references() {
    let settings = "import jetbrains.buildServer.configs.kotlin.*\n\
                    import jetbrains.buildServer.configs.kotlin.buildFeatures.*\nversion = \"2024.03\"\n\
                    project {\n  buildType {\n    id(\"A\")\n    name = \"A\"\n    features {\n\
                    npmRegistry { connectionId = \"NPM\" }\n    }\n  }\n}\n";
    let rules = |config: &str| {
        let sandbox = Sandbox::new(&[(".teamcity/settings.kts", settings), ("tcdsl.toml", config)]);
        let json = sandbox.run(&["check", "-f", "json"]).json();
        let all = json["diagnostics"].as_array().cloned().unwrap_or_default();
        let text =
            |found: &serde_json::Value| format!("{}:{}", found["severity"], found["rule"]).replace('"', "");
        all.iter().map(text).collect::<Vec<_>>()
    };
    assert_eq!(rules(""), ["note:external-connection"]);
    assert_eq!(rules("[external]\ncomplete = true\n"), ["error:unresolved-connection"]);
    assert!(rules("[external]\nconnections = [\"NPM\"]\ncomplete = true\n").is_empty());
    let wrong = "[external]\nconnections = [{ id = \"NPM\", kind = \"dockerRegistry\" }]\n";
    assert_eq!(rules(wrong), ["error:wrong-connection-kind"]);
}

#[test]
fn outside_connections_are_shown() {
    let config =
        "[external]\nconnections = [{ id = \"NPM\", kind = \"npmRegistry\" }]\n[server]\ncloud = true\n";
    let sandbox = sandbox(config);
    let text = sandbox.run(&["show"]).stdout;
    for part in
        ["^ NPM: NPM Registry", "from outside", "tc-cloud-github-connection: GitHub.com, from TeamCity Cloud"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
    let json = sandbox.run(&["show", "-f", "json"]).json();
    let all = json["roots"][0]["projects"][0]["connections"].as_array().cloned().unwrap_or_default();
    assert_eq!(all.iter().filter(|one| one["outside"] == true).count(), 4);
}

#[test]
fn comments_suppress_in_their_line_and_before_a_statement() {
    let count = |from: &str, to: &str| {
        let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &WRONG_URL.replace(from, to))]);
        let json = sandbox.run(&["check", "-f", "json"]).json();
        let rules = json["diagnostics"].as_array().cloned().unwrap_or_default();
        let rules: Vec<String> =
            rules.iter().map(|found| found["rule"].as_str().unwrap_or_default().to_owned()).collect();
        (rules, json["summary"]["suppressed"].as_u64())
    };
    let none = (Vec::<String>::new(), Some(1));
    let url = "serverUrl = \"gitlab.example.org\"";
    assert_eq!(count(url, &format!("{url} // tcdsl: ignore[invalid-url] behind a proxy")), none);
    assert_eq!(count(url, &format!("// tcdsl:ignore invalid-url\n{url}")), none);
    assert_eq!(count("gitlabEEConnection", "// tcdsl: ignore[TCC210]\ngitlabEEConnection"), none);
    assert_eq!(count("project {", "// tcdsl: ignore-file[invalid-url] all of them\nproject {"), none);
    let (rules, _) = count("version =", "// tcdsl: ignore[invalid-url]\nversion =");
    assert_eq!(rules, ["unused-suppression", "invalid-url"]);
    let (rules, _) = count(url, &format!("{url} // tcdsl: ignore[syntax-error, invalid-ulr]"));
    assert_eq!(rules, ["invalid-url", "invalid-suppression", "invalid-suppression"]);
    let (rules, _) = count(url, &format!("{url}; val x = \"// tcdsl: ignore[invalid-url]\""));
    assert_eq!(rules, ["invalid-url"]);
}

#[test]
fn a_baseline_leaves_known_findings_out() {
    let sandbox = sandbox("[levels]\ninvalid-url = \"error\"\n");
    assert_eq!(sandbox.run(&["check", "--write-baseline", "known.json"]).code, 0);
    let json = sandbox.run(&["check", "--baseline", "known.json", "-f", "json"]).json();
    assert_eq!((&json["summary"]["baselined"], &json["summary"]["errors"]), (&1.into(), &0.into()));
    let more = WRONG_URL.replace("displayName = \"GitLab\"", "");
    sandbox.write(".teamcity/settings.kts", more.as_bytes());
    assert_eq!(sandbox.run(&["check", "--baseline", "known.json"]).code, 1);
    sandbox.write("known.json", b"{}");
    assert_eq!(sandbox.run(&["check", "--baseline", "known.json"]).code, 2);
}

#[test]
fn the_servers_version_decides_about_the_xml() {
    let sandbox = sandbox("[levels]\ninvalid-url = \"off\"\n[server]\nversion = \"2025.07\"\n");
    let arguments = ["compile", "-o", "-", "--allow-incomplete"];
    assert!(sandbox.run(&arguments).stdout.contains("/schemas/2025.3/"));
    let target = [&arguments[..], &["--target", "2024.03"]].concat();
    assert!(sandbox.run(&target).stdout.contains("/schemas/2021.1/"));
    assert_eq!(sandbox.run(&["compile", "--target", "latest"]).code, 2);
}

#[test]
fn what_the_target_does_not_know_is_left_out() {
    let settings = WRONG_URL.replace("displayName", "useUniqueRedirect = true\ndisplayName");
    let sandbox = sandbox("[levels]\ninvalid-url = \"off\"\n");
    sandbox.write(".teamcity/settings.kts", settings.as_bytes());
    let run = |target: &str| sandbox.run(&["compile", "-o", "-", "--allow-incomplete", "--target", target]);
    let (old, new) = (run("2024.03"), run("2024.12"));
    assert!(new.stdout.contains("useUniqueRedirect") && !new.stderr.contains("newer-than-target"));
    assert!(!old.stdout.contains("useUniqueRedirect") && old.stderr.contains("newer-than-target"));
}

/// The settings of a stranger may bring a configuration and comments: what these silence of the rules about security is
/// told, and can be kept from them.
#[test]
fn what_is_silenced_is_told() {
    let leak = "import jetbrains.buildServer.configs.kotlin.*\nversion = \"2024.03\"\nproject {\n  params {\n    \
                password(\"a\", \"Zq7SECRETzz41\")\n    password(\"b\", \"Zq7SECRETzz42\") // tcdsl: ignore[plain-text-secret] old\n  }\n}\n";
    let sandbox = Sandbox::new(&[
        (".teamcity/settings.kts", leak),
        ("tcdsl.toml", "[levels]\nplain-text-secret = \"off\"\n"),
        ("elsewhere/strict.toml", "[levels]\nplain-text-secret = \"error\"\n"),
        ("elsewhere/lax.toml", "[levels]\nplain-text-secret = \"off\"\n"),
    ]);
    let found = sandbox.run(&["check"]);
    assert_eq!(found.code, 0);
    assert!(
        found.stdout.contains("; silenced by files of the settings: 2 plain-text-secret (tcdsl.toml)"),
        "{}",
        found.stdout
    );
    let silenced = |arguments: &[&str]| {
        let json = sandbox.run(&[&["check", "-f", "json"], arguments].concat()).json();
        json["summary"]["silenced"].to_string()
    };
    assert_eq!(silenced(&[]), r#"[{"by":"config","count":2,"rule":"plain-text-secret"}]"#);
    assert_eq!(silenced(&["--no-config"]), r#"[{"by":"comment","count":1,"rule":"plain-text-secret"}]"#);
    assert_eq!(silenced(&["--config", "elsewhere/lax.toml"]), "[]", "whoever runs the tool has said so");
    let strict = ["check", "--config", "elsewhere/strict.toml", "--no-inline-ignores"];
    let strict = sandbox.run(&strict);
    assert_eq!(strict.code, 1);
    let last = strict.stdout.lines().last().unwrap_or_default();
    assert!(last.starts_with("invalid: 2 errors") && !last.contains("silenced"), "{}", strict.stdout);
}

#[test]
fn many_mistakes_and_long_lines_are_told_soon() {
    let many: String = (0..10_000).map(|number| format!("no-such-rule-{number} = \"off\"\n")).collect();
    let ran = sandbox(&format!("[levels]\n{many}")).run(&["check"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("there are 9900 more mistakes"), "{}", ran.stderr.len());
    for text in [format!("a = \"{}", "a".repeat(100_000)), format!("a = \"{}\" b", "ö".repeat(60_000))] {
        let ran = sandbox(&text).run(&["check"]);
        assert_eq!(ran.code, 2);
        assert!(ran.stderr.contains("error[config]"), "{}", ran.stderr.len());
    }
}
