//! What keeps the tool from its work looks as findings do: header, lines with marks, notes.

use super::sandbox::Sandbox;

/// What stderr says, with the exit code before it.
fn told(sandbox: &Sandbox, arguments: &[&str]) -> String {
    let ran = sandbox.run(arguments);
    assert_eq!(ran.stdout, "", "{arguments:?}");
    format!("exit code {}\n{}", ran.code, ran.stderr)
}

#[test]
fn refused_arguments_show_the_command_line() {
    let sandbox = Sandbox::new(&[]);
    let all: [&[&str]; 9] = [
        &["check", "--format", "xml"],
        &["check", "-fxml"],
        &["--fromat=json"],
        &["diff", "before"],
        &["check", "a folder", "--config", "x.toml", "--no-config"],
        &["--context-param", "novalue"],
        &["compile", "--target", "latest"],
        &["check", "--config"],
        &["parse"],
    ];
    let told: Vec<String> = all.iter().map(|arguments| told(&sandbox, arguments)).collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn mistakes_in_the_configuration_show_their_lines() {
    let config = "[levels]\nunused-conection = \"warning\"\n\n[polcy]\nhttps-only = true\n";
    let sandbox = Sandbox::new(&[("tcdsl.toml", config), (".teamcity/settings.kts", "project { }\n")]);
    insta::assert_snapshot!(told(&sandbox, &["check"]));
}

#[test]
fn what_is_not_there_has_a_header_and_help() {
    let sandbox = Sandbox::new(&[("seting/x", "")]);
    let told = [told(&sandbox, &["setting"]), told(&sandbox, &["explain", "syntax-eror"])];
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn hostile_arguments_drive_no_terminal() {
    let ran = Sandbox::new(&[]).run(&["--color", "always", "--format", "\x1b[2J##teamcity[x]\n::error::"]);
    assert_eq!(ran.code, 2);
    for hostile in ["\x1b[2J", "##teamcity[", "\n::error::"] {
        assert!(!ran.stderr.contains(hostile), "{}", ran.stderr);
    }
    assert!(ran.stderr.contains("\x1b["), "colours: {}", ran.stderr);
}
