//! `fixtures/project/<case>/`: a repository from end to end, through the real command.
//!
//! What comes out stands in `expected/`:
//! - `report.txt`: `tcdsl check`, and its exit code;
//! - `xml/`: what `tcdsl compile` writes;
//! - `settings.json`: what `tcdsl compile --emit json` writes;
//! - `show.txt`, `show.svg`: what `tcdsl show` prints.
//!
//! Only what is there is compared; delete a part to leave it out. A case without `expected/` is ignored,
//! and gets all of it when blessed.
//! `arguments.txt` beside it holds further arguments of `compile`, one a line (`--context-param` goes to `check`, too).

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::{Outcome, bless, files};

/// Whether the case has no `expected/`.
pub(crate) fn is_empty(case: &Path) -> bool {
    !case.join("expected").is_dir()
}

/// Runs the case.
pub(crate) fn run(case: &Path) -> Outcome {
    let expected = case.join("expected");
    let wanted = |part: &str| expected.join(part).exists() || bless() && !expected.exists();
    let (report, xml, json) = (wanted("report.txt"), wanted("xml"), wanted("settings.json"));
    let arguments = fs::read_to_string(case.join("arguments.txt")).unwrap_or_default();
    let arguments: Vec<&str> = arguments.lines().filter(|line| !line.is_empty()).collect();
    let shown: Vec<&str> =
        ["show.txt", "show.svg"].into_iter().filter(|part| expected.join(part).exists()).collect();
    if !report && !xml && !json && shown.is_empty() {
        return Err("there is nothing in `expected/` (TCDSL_BLESS=1 writes it)".into());
    }
    if report {
        check(case, &expected.join("report.txt"), &arguments)?;
    }
    for part in shown {
        show(case, &expected.join(part))?;
    }
    let out = tempfile::tempdir().map_err(|error| error.to_string())?;
    if xml {
        compile(case, "xml", out.path(), &arguments)?;
        compare_trees(&expected.join("xml"), out.path())?;
    }
    if json {
        compile(case, "json", out.path(), &arguments)?;
        files::compare(&expected.join("settings.json"), &files::read(&out.path().join("settings.json")))?;
    }
    Ok(())
}

fn check(case: &Path, expected: &Path, arguments: &[&str]) -> Outcome {
    let shared = arguments.iter().filter(|argument| argument.starts_with("--context-param"));
    let output = tcdsl(case).args(["check", "."]).args(shared).output().map_err(|error| error.to_string())?;
    let code = output.status.code().unwrap_or(-1);
    files::compare(expected, &format!("{}exit code {code}\n", String::from_utf8_lossy(&output.stdout)))
}

fn show(case: &Path, expected: &Path) -> Outcome {
    let format =
        if expected.extension().is_some_and(|extension| extension == "svg") { "svg" } else { "text" };
    let output = tcdsl(case).args(["show", ".", "-f", format]).output().map_err(|error| error.to_string())?;
    files::compare(expected, &String::from_utf8_lossy(&output.stdout))
}

fn compile(case: &Path, emit: &str, out: &Path, arguments: &[&str]) -> Outcome {
    let mut command = tcdsl(case);
    command.args(["compile", ".", "--allow-incomplete", "--emit", emit, "-o"]).arg(out).args(arguments);
    let output = command.output().map_err(|error| error.to_string())?;
    if output.status.success() { Ok(()) } else { Err(said(&output)) }
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn tcdsl(case: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tcdsl"));
    command.current_dir(case).args(["--color", "never"]);
    command
}

fn compare_trees(expected: &Path, actual: &Path) -> Outcome {
    let mut actual = files::tree(actual);
    // The list of what was written is the tool's own.
    actual.retain(|path, _| !path.starts_with('.'));
    if bless() && expected.exists() {
        fs::remove_dir_all(expected).map_err(|error| error.to_string())?;
    }
    for (below, text) in &actual {
        files::compare(&expected.join(below), text)?;
    }
    let missing: Vec<String> =
        files::tree(expected).into_keys().filter(|below| !actual.contains_key(below)).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("not written: {}", missing.join(", "))) }
}
