//! What the command line says of itself: completions, pages for `man`, names that are meant. What `init` writes.

use std::process::Command;

use super::sandbox::{Sandbox, VALID, run};

/// Shells that are there read their scripts; all scripts know the commands and their options.
#[test]
fn shells_read_their_completions() {
    let sandbox = Sandbox::new(&[]);
    for (shell, checks) in
        [("bash", true), ("zsh", true), ("fish", true), ("elvish", false), ("powershell", false)]
    {
        let script = sandbox.run(&["completions", shell]);
        assert!(script.code == 0 && script.stdout.len() > 10_000, "{shell}");
        for word in ["baseline", "only-changed", "stdin-filename", "whole-root"] {
            assert!(script.stdout.contains(word), "{shell}: {word}");
        }
        sandbox.write("script", script.stdout.as_bytes());
        let read = Command::new(shell).arg("-n").arg(sandbox.path("script")).output();
        if let (true, Ok(read)) = (checks, read) {
            assert!(read.status.success(), "{shell}: {}", String::from_utf8_lossy(&read.stderr));
        }
    }
    sandbox.write("bash.sh", sandbox.run(&["completions", "bash"]).stdout.as_bytes());
    let asked = "source ./bash.sh; COMP_WORDS=(tcdsl check --f); COMP_CWORD=2; _tcdsl tcdsl --f check; echo ${COMPREPLY[@]}";
    if let Ok(answer) = Command::new("bash").args(["-c", asked]).current_dir(sandbox.path("")).output() {
        assert_eq!(String::from_utf8_lossy(&answer.stdout).trim(), "--format --fix --fail-on");
    }
}

#[test]
fn every_command_has_a_page() {
    let sandbox = Sandbox::new(&[]);
    let whole = sandbox.run(&["man"]).stdout;
    assert!(whole.contains(".TH tcdsl 1") && whole.contains("tcdsl\\-check(1)"), "{whole}");
    for command in ["check", "compile", "diff", "show", "baseline", "init", "explain"] {
        let page = sandbox.run(&["man", command]).stdout;
        assert!(page.contains(&format!(".TH tcdsl-{command} 1")), "{page}");
    }
    let unknown = sandbox.run(&["man", "chek"]);
    assert!(unknown.code == 2 && unknown.stderr.contains("did you mean `check`?"), "{}", unknown.stderr);
}

/// Every word of the command line that is all but another one is asked about.
#[test]
fn words_that_are_meant_are_told() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID)]);
    for (arguments, meant) in [
        (&["chekc"][..], "`check`"),
        (&["basline"], "`baseline`"),
        (&["baseline", "prun"], "`prune`"),
        (&["check", "--stdin-filname", "x"], "`--stdin-filename`"),
        (&["--formt", "json"], "`--format`"),
        (&["check", "-f", "jsn"], "`json`"),
        (&["check", "--report", "sarf=x"], "`sarif`"),
        (&["check", "--deny", "invalid-ulr"], "`invalid-url`"),
        (&["check", "--fail-on", "warnin"], "`warning`"),
        (&["check", "--target", "2024.3"], "`2024.03`"),
        (&["check", "--color", "alway"], "`always`"),
        (&["connections", "slak"], "`Slack`"),
        (&["explain", "invalid-urls"], "`invalid-url`"),
        (&["connections", "slakConnection"], "`slackConnection`"),
        (&["schema", "chek"], "`check`"),
        (&["completions", "bsh"], "`bash`"),
        (&["init", "--with", "gitlub"], "`gitlab`"),
    ] {
        let ran = sandbox.run(arguments);
        let told = format!("did you mean {meant}?");
        let command = format!("did you mean the command {meant}?");
        assert_eq!(ran.code, 2, "{arguments:?}");
        assert!(ran.stderr.contains(&told) || ran.stderr.contains(&command), "{arguments:?}: {}", ran.stderr);
    }
    for (arguments, told) in [
        (["check", "--threads", "many"], "expected a number from 1 on"),
        (["compile", "--context-param", "x"], "see `tcdsl compile --help`"),
    ] {
        let ran = sandbox.run(&arguments);
        assert!(ran.code == 2 && ran.stderr.contains(told), "{arguments:?}: {}", ran.stderr);
    }
    let of_year = sandbox.run(&["check", "--target", "2024.05"]).stderr;
    assert!(of_year.contains("those of 2024 are 2024.03, 2024.07, 2024.12"), "{of_year}");
}

#[test]
fn options_stand_where_they_mean_something() {
    let sandbox = Sandbox::new(&[]);
    for arguments in
        [&["rules", "--config", "x"][..], &["version", "--deny", "all"], &["diff", "--fail-on", "error"]]
    {
        let ran = sandbox.run(arguments);
        assert!(ran.code == 2 && ran.stderr.contains("unexpected argument"), "{arguments:?}: {}", ran.stderr);
    }
    let before = sandbox.run(&["--deny", "all", "check"]);
    assert!(before.stderr.contains("stands before a command"), "{}", before.stderr);
    assert!(!sandbox.run(&["--help"]).stdout.contains("--deny"));
    assert!(sandbox.run(&["check", "--help"]).stdout.contains("--deny"));
    let checked = Sandbox::new(&[(".teamcity/settings.kts", VALID)]);
    assert_eq!(
        checked.run(&["--deny", "all", "--target", "2024.03"]).code,
        0,
        "without a command it is a check"
    );
}

#[test]
fn init_writes_what_is_asked_for_and_leaves_what_is_there() {
    let settings = VALID.replace("project {\n", "project {\n    buildType(CheckSettings)\n");
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &settings), (".gitlab-ci.yml", "mine: {}\n")]);
    let all = ["init", "--with", "pre-commit,github,gitlab,azure,teamcity"];
    let ran = sandbox.run(&all);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(sandbox.read(".gitlab-ci.yml"), "mine: {}\n");
    assert!(ran.stdout.starts_with("teamcity-settings:"), "to be taken over by hand: {}", ran.stdout);
    assert!(ran.stderr.contains("`.gitlab-ci.yml` is there already"), "{}", ran.stderr);
    for (path, part) in [
        (".pre-commit-config.yaml", "id: tcdsl"),
        (".github/workflows/tcdsl.yml", "tcdsl/tcdsl@"),
        ("azure-pipelines.yml", "tcdsl check"),
        (".teamcity/CheckSettings.kt", "scriptContent = \"tcdsl check\""),
    ] {
        assert!(sandbox.read(path).contains(part), "{path}");
    }
    // The configuration is one, and the build configuration is right.
    let checked = sandbox.run(&["check", "--fail-on", "note", "--deny", "incomplete"]);
    assert_eq!(checked.code, 0, "{}{}", checked.stdout, checked.stderr);
    sandbox.write("tcdsl.toml", b"[levels]\n");
    assert_eq!(sandbox.run(&all).code, 0);
    assert_eq!(sandbox.read("tcdsl.toml"), "[levels]\n");
    let bare = Sandbox::new(&[]);
    assert_eq!(run(&bare.path(""), &["init"], &[]).code, 0);
    assert!(!bare.path(".teamcity").exists() && bare.path("tcdsl.toml").exists());
}
