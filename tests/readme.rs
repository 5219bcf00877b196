//! The README's examples are what the command prints: every `console` block is run. Links lead to files that are there.

use std::path::Path;
use std::process::Command;

/// The blocks that begin with ```` ```console ````, with their line numbers.
fn blocks(text: &str) -> Vec<(usize, Vec<&str>)> {
    let mut blocks = Vec::new();
    let mut open: Option<(usize, Vec<&str>)> = None;
    for (number, line) in (1..).zip(text.lines()) {
        match &mut open {
            None if line == "```console" => open = Some((number, Vec::new())),
            None => {}
            Some(_) if line == "```" => blocks.extend(open.take()),
            Some((_, lines)) => lines.push(line),
        }
    }
    blocks
}

/// Whether `printed` is what `wanted` says; a line `...` stands for any number of lines.
fn is_as_shown(wanted: &[&str], printed: &[&str]) -> bool {
    match wanted.split_first() {
        None => printed.is_empty(),
        Some((&"...", rest)) => (0..=printed.len()).any(|skipped| is_as_shown(rest, &printed[skipped..])),
        Some((first, rest)) => printed
            .split_first()
            .is_some_and(|(line, after)| line.trim_end() == *first && is_as_shown(rest, after)),
    }
}

#[test]
fn examples_are_what_the_command_prints() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("README.md")).expect("text");
    let blocks = blocks(&readme);
    assert!(blocks.len() >= 2);
    for (number, lines) in blocks {
        let (command, wanted) = lines.split_first().expect("a command");
        let arguments = command.strip_prefix("$ tcdsl ").expect("a call of tcdsl").split(' ');
        let output = Command::new(env!("CARGO_BIN_EXE_tcdsl"))
            .args(arguments)
            .current_dir(root)
            .env_remove("TEAMCITY_VERSION")
            .env_remove("GITHUB_ACTIONS")
            .env_remove("TF_BUILD")
            .output();
        let output = String::from_utf8(output.expect("the command runs").stdout).expect("UTF-8");
        let printed: Vec<&str> = output.lines().collect();
        assert!(is_as_shown(wanted, &printed), "README.md:{number}: `{command}` prints\n{output}");
    }
}

/// What `[text](target)` in `text` leads to.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).filter_map(|rest| rest.split(')').next())
}

#[test]
fn links_lead_to_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for name in [
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "SECURITY.md",
        "docs/architecture.md",
        "docs/ci.md",
        "docs/performance.md",
    ] {
        let page = root.join(name);
        let text = std::fs::read_to_string(&page).expect("text");
        let inside = links(&text).filter(|link| !link.contains("://"));
        for link in inside.map(|link| link.split('#').next().unwrap_or_default()) {
            assert!(page.with_file_name(link).exists(), "{name}: there is no `{link}`");
        }
    }
}

/// Each promise names tests, and they are there.
#[test]
fn tests_that_hold_promises_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(root.join("SECURITY.md")).expect("text");
    let promises: Vec<&str> =
        page.lines().filter(|line| line.starts_with("| ") && line.ends_with("` |")).collect();
    assert!(promises.len() > 9, "{promises:?}");
    let tests = [texts_below(&root.join("src")), texts_below(&root.join("tests"))].concat();
    for promise in promises {
        let names = promise.rsplit_once(" | ").map(|(_, names)| names).unwrap_or_default();
        for name in names.split('`').skip(1).step_by(2) {
            let test = tests.split("#[test]").skip(1).any(|test| test.contains(&format!("fn {name}(")));
            assert!(test, "there is no test `{name}`");
        }
    }
}

/// The texts of all Rust files below a folder.
fn texts_below(folder: &Path) -> String {
    let mut texts = String::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            texts += &texts_below(&path);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            texts += &std::fs::read_to_string(&path).expect("UTF-8");
        }
    }
    texts
}
