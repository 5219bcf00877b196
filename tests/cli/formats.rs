//! What is printed, and the exit code.

use super::sandbox::{INVALID, Sandbox, VALID, run};

#[test]
fn exit_codes_of_check() {
    let valid = Sandbox::new(&[(".teamcity/settings.kts", VALID)]);
    let invalid = Sandbox::new(&[(".teamcity/settings.kts", INVALID)]);
    assert_eq!(valid.run(&[]).code, 0);
    assert_eq!(invalid.run(&[]).code, 1);
    assert_eq!(invalid.run(&["--fail-on", "never"]).code, 0);
    assert_eq!(invalid.run(&["check", "--fail-on", "warning"]).code, 1);
    assert_eq!(valid.run(&["--fail-on", "note"]).code, 0);
    assert_eq!(valid.run(&["--no-such-flag"]).code, 2);
    assert_eq!(valid.run(&["--context-param", "novalue"]).code, 2);
    assert_eq!(valid.run(&["no-such-folder"]).code, 2);
    assert_eq!(valid.run(&[".", "check"]).code, 2, "a path before the command");
    assert_eq!(valid.run(&["--help"]).code, 0);
}

#[test]
fn people_read_stdout_and_logs_go_to_stderr() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", INVALID)]);
    let ran = sandbox.run(&[]);
    assert!(ran.stdout.contains("┌─ .teamcity/settings.kts:3:1"), "{}", ran.stdout);
    assert!(
        ran.stdout.lines().last().is_some_and(|line| line.starts_with("invalid: 1 error")),
        "{}",
        ran.stdout
    );
    assert_eq!(ran.stderr, "");
    let ran = sandbox.run(&["-v", "-f", "concise"]);
    assert!(ran.stdout.starts_with(".teamcity/settings.kts:3:1: error["), "{}", ran.stdout);
    assert!(ran.stderr.contains("read and compiled in"), "{}", ran.stderr);
}

#[test]
fn json_is_one_document_also_on_failure() {
    let sandbox =
        Sandbox::new(&[("repo/.git/x", ""), ("repo/.teamcity/settings.kts", INVALID), ("empty/a", "")]);
    let json = sandbox.run(&["-f", "json", "repo"]).json();
    assert_eq!((&json["format_version"], &json["tool"]["name"]), (&"1.0".into(), &"tcdsl".into()));
    assert_eq!((&json["valid"], &json["summary"]["errors"]), (&false.into(), &1.into()));
    let found = &json["diagnostics"][0];
    assert_eq!(found["primary"]["file"], ".teamcity/settings.kts", "below the repository's root");
    assert_eq!(found["primary"]["range"]["start"]["line"], 3);
    assert!(found["related"].is_array() && found["fixes"].is_array() && json["errors"].is_array());
    assert!(
        found["fingerprint"].as_str().is_some_and(|text| text.len() == 35 && text.starts_with("v2:")),
        "{found}"
    );

    for (arguments, code) in [
        (&["-f", "json", "nowhere"][..], "no-such-path"),
        (&["--format=json", "empty"], "no-settings"),
        (&["--format=json", "--bogus"], "usage"),
        (&["check", "-f", "json", "--fail-on", "x"], "usage"),
        (&["compile", "-f", "json", "-o", "-"], "usage"),
    ] {
        let ran = sandbox.run(arguments);
        let json = ran.json();
        assert_eq!((ran.code, &json["errors"][0]["code"]), (2, &code.into()), "{arguments:?}");
        assert_eq!((&json["valid"], &json["complete"]), (&false.into(), &false.into()));
    }
}

#[test]
fn a_format_that_does_not_fit_is_refused_with_those_that_do() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID)]);
    let reports = "full, concise, narrated, json, jsonl, sarif, github, gitlab, teamcity, junit, checkstyle, rdjson, \
                   azure, lsp, markdown";
    for (arguments, fitting) in [
        (&["check", "-f", "dot"][..], reports),
        (&["-f", "svg"], reports),
        (&["diff", "a", "b", "-f", "concise"], "text, json, markdown"),
        (&["show", "-f", "concise"], "text, json, markdown, dot, mermaid, svg, html"),
        (&["rules", "-f", "mermaid"], "text, json, markdown"),
        (&["version", "-f", "markdown"], "text, json"),
    ] {
        let ran = sandbox.run(arguments);
        assert_eq!(ran.code, 2, "{arguments:?}");
        assert!(ran.stderr.contains(&format!("help: it takes {fitting}\n")), "{}", ran.stderr);
    }
    let before = sandbox.run(&["-f", "json", "show"]);
    assert_eq!(before.code, 2);
    assert!(before.stderr.contains("an option of `check` stands before a command"), "{}", before.stderr);
}

#[test]
fn output_is_the_same_every_time() {
    let text = format!("{VALID}{}", "// filler\n".repeat(20_000));
    let broken = format!("{}}}\n", "// filler\n".repeat(2_000));
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &text)]);
    for number in 0..20 {
        sandbox.write(&format!(".teamcity/Broken{number}.kt"), broken.as_bytes());
    }
    let first = sandbox.run(&["-f", "json"]).stdout;
    for _ in 0..3 {
        assert!(first == sandbox.run(&["-f", "json"]).stdout);
    }
}

#[test]
fn colours_only_where_they_are_wanted() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", INVALID)]);
    let colored = |arguments: &[&str], environment: &[(&str, &str)]| {
        run(&sandbox.path(""), arguments, environment).stdout.contains('\x1b')
    };
    assert!(!colored(&[], &[]), "no terminal");
    assert!(colored(&["--color", "always"], &[("NO_COLOR", "1")]), "the argument wins");
    assert!(colored(&[], &[("FORCE_COLOR", "1")]));
    assert!(!colored(&[], &[("FORCE_COLOR", "1"), ("NO_COLOR", "1")]));
    assert!(!colored(&["--color", "never"], &[("FORCE_COLOR", "1")]));
}

#[cfg(unix)]
#[test]
fn hostile_text_is_harmless() {
    let line = "val x = 1 /* \x1b]0;title\x07 \u{202e} ##teamcity[buildStatus] ##[error] ##vso[x] */ }";
    let name = "::warning::x ##teamcity[y] \x1b[2J.kt";
    let path = format!(".teamcity/{name}");
    let sandbox =
        Sandbox::new(&[(".teamcity/settings.kts", VALID), (&path, &format!("{line}\r\n::error::z }}\n"))]);
    for format in ["full", "concise", "json"] {
        let ran = sandbox.run(&["-f", format]);
        for hostile in ["\x1b", "\x07", "\u{202e}", "##teamcity[", "##[", "##vso[", "\n::", "\r"] {
            assert!(!ran.stdout.contains(hostile), "{format} {hostile:?}: {}", ran.stdout);
        }
    }
    let ran = sandbox.run(&["\x1b[31mnowhere ##teamcity[x]"]);
    assert!(!ran.stderr.contains('\x1b') && !ran.stderr.contains("##teamcity["), "{}", ran.stderr);
}

#[test]
fn secrets_are_not_shown() {
    let text = "val clientSecret = \"hunter2\" }\nval x = \"credentialsJSON:1a2b-3c4d\" }\npassword(\"a\", \"hunter2\") }\n";
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", text)]);
    for format in ["full", "concise", "json"] {
        let ran = sandbox.run(&["-f", format]);
        assert_eq!(ran.code, 1);
        assert!(!ran.stdout.contains("hunter2") && !ran.stdout.contains("1a2b"), "{}", ran.stdout);
    }
}

#[test]
fn paths_stand_as_they_are_though_a_secret_is_a_word_of_them() {
    let settings = "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject {\n    params {\n        \
                    password(\"key\", \"teamcity\")\n    }\n}\n";
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", settings)]);
    let ran = sandbox.run(&["check", "-f", "concise"]);
    assert!(ran.stdout.starts_with(".teamcity/settings.kts:7:"), "{}", ran.stdout);
}

/// Else the tool's own sentences would have holes, which tell what stands in them.
#[test]
fn a_secret_that_is_a_word_is_hidden_in_its_own_place_alone() {
    let settings = |secret: &str| {
        format!(
            "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject {{\n    params {{\n        \
             password(\"key\", \"{secret}\")\n        param(\"one\", \"\"); param(\"one\", \"\")\n    }}\n}}\n"
        )
    };
    for format in ["full", "concise", "markdown", "json", "sarif"] {
        let shown = |secret: &str| {
            let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &settings(secret))]);
            sandbox.run(&["check", "-f", format]).stdout
        };
        let hidden = shown("Hun-ter");
        assert!(hidden.contains("is written as plain text") && hidden.contains("is given twice"), "{hidden}");
        for word in ["written", "project", "hunters"] {
            assert_eq!(shown(word), hidden, "{format}");
        }
    }
}

#[test]
fn version_is_printed() {
    let sandbox = Sandbox::new(&[]);
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(sandbox.run(&["version"]).stdout, format!("tcdsl {version}\n"));
    assert_eq!(sandbox.run(&["--version"]).stdout, format!("tcdsl {version}\n"));
    assert_eq!(sandbox.run(&["version", "-f", "json"]).json()["version"], version);
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    use std::process::{Command, Stdio};
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &"}\n".repeat(20_000))]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_tcdsl"))
        .current_dir(sandbox.path(""))
        .args(["-f", "concise"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the command ends");
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(1), &b""[..]));
}
