//! `fixtures/dsl/<topic>.kts`: small settings with what they compile to; `fixtures/dsl/<topic>/` is a settings folder.
//!
//! `<topic>.txt` beside each holds the findings, a line each, and then the XML documents, each under its path.
//! `TCDSL_BLESS=1 cargo test --test dsl` rewrites them; read the difference before committing it.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    reason = "tests read files and say what they expect"
)]

#[allow(dead_code, reason = "shared by the harnesses; each uses a part")]
#[path = "support/files.rs"]
mod files;

use std::path::Path;
use std::process::{Command, ExitCode};

use libtest_mimic::{Arguments, Failed, Trial};

/// What a case says when it fails; `Ok` when it holds.
type Outcome = Result<(), String>;

fn bless() -> bool {
    std::env::var_os("TCDSL_BLESS").is_some()
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let all = files::entries(&files::fixtures().join("dsl"));
    let is_case = |path: &std::path::PathBuf| {
        path.is_dir() || path.extension().is_some_and(|extension| extension == "kts")
    };
    let cases = all.into_iter().filter(is_case);
    let trials = cases.map(|case| {
        let name = case.file_stem().expect("a name").to_string_lossy().into_owned();
        Trial::test(name, move || run(&case).map_err(Failed::from))
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
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
    let compile = ["compile", "--allow-incomplete", "-o", "out", "."];
    tcdsl(home.path(), &compile);
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
