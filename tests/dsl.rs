//! `fixtures/dsl/<topic>.kts`: small settings with what they compile to; `fixtures/dsl/<topic>/` is a settings folder.
//!
//! `<topic>.txt` beside each holds the findings, a line each, what only `compile` tells, and then the XML documents, each under its path.
//! `TCDSL_BLESS=1 cargo test --test fixtures dsl/` rewrites them; read the difference before committing it.

use std::path::Path;
use std::process::Command;

use libtest_mimic::{Failed, Trial};

use super::{Outcome, files};

/// A test for each topic.
pub(crate) fn trials() -> Vec<Trial> {
    let all = files::entries(&files::fixtures().join("dsl"));
    let is_case = |path: &std::path::PathBuf| {
        path.is_dir() || path.extension().is_some_and(|extension| extension == "kts")
    };
    let cases = all.into_iter().filter(is_case);
    let trials = cases.map(|case| {
        let name = case.file_stem().expect("a name").to_string_lossy().into_owned();
        Trial::test(format!("dsl/{name}"), move || run(&case).map_err(Failed::from))
    });
    trials.collect()
}

fn run(case: &Path) -> Outcome {
    let home = tempfile::tempdir().map_err(|error| error.to_string())?;
    if case.is_dir() {
        for (path, text) in files::tree(case) {
            files::write(&home.path().join(".teamcity").join(path), &text)?;
        }
    } else {
        files::write(&home.path().join(".teamcity/settings.kts"), &files::read(case))?;
    }
    let mut actual = tcdsl(home.path(), &["check", "-f", "concise", "."]);
    let compile = ["compile", "-f", "concise", "--allow-incomplete", "-o", "out", "."];
    let told = tcdsl(home.path(), &compile);
    for line in told.lines().filter(|line| line.contains("note[unknown-raw-form]")) {
        actual.push_str(&format!("compile: {line}\n"));
    }
    let outputs = files::tree(&home.path().join("out")).into_iter();
    for (path, text) in outputs.filter(|(path, _)| path.ends_with(".xml")) {
        actual.push_str(&format!("\n--- {path}\n{}\n", text.trim_end()));
    }
    files::compare(&case.with_extension("txt"), &actual)
}

fn tcdsl(home: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tcdsl"));
    let output = command.current_dir(home).args(["--color", "never"]).args(arguments).output().expect("runs");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
