//! `fixtures/sema/flow/...`: a file each, with what is wrong with the flow of control in it.
//!
//! `TCDSL_CORPUS=folder` adds a case that prints all findings in the Kotlin files below a folder, and fails if there are
//! any.

use std::path::{Path, PathBuf};

use libtest_mimic::{Failed, Trial};
use tcdsl::diagnostic::{self, Diagnostic};
use tcdsl::sema::Unit;
use tcdsl::sema::flow;
use tcdsl::sema::locals::Locals;
use tcdsl::source::{FileId, SourceFile};
use tcdsl::syntax::{self, FileKind};

use super::flow_types::ByName;
use super::{Outcome, check, expectations, files};

/// The cases: all Kotlin files, and the folder of the environment.
pub(crate) fn cases(folder: &Path) -> Vec<PathBuf> {
    let corpus = std::env::var_os("TCDSL_CORPUS").map(PathBuf::from);
    files::entries(folder).into_iter().filter(|path| is_kotlin(path)).chain(corpus).collect()
}

fn is_kotlin(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "kts" || extension == "kt")
}

pub(crate) fn run(case: &Path) -> Outcome {
    if case.is_dir() {
        return corpus(case);
    }
    let (plain, expected) = expectations::split(&files::read(case));
    let source = SourceFile::new("case", plain.as_str());
    let found: Vec<_> =
        found_in(case, &plain).iter().map(|it| check::as_expectation_in(&source, it)).collect();
    check::judge_text(case, &plain, &expected, &found)
}

fn found_in(path: &Path, text: &str) -> Vec<Diagnostic> {
    let kind =
        if path.extension().is_some_and(|it| it == "kts") { FileKind::Script } else { FileKind::Source };
    let parsed = syntax::parse(FileId(0), kind, text);
    let broken = !parsed.diagnostics.is_empty();
    let unit = Unit {
        file: FileId(0),
        kind,
        script: None,
        broken,
        elsewhere: false,
        path: "",
        text,
        tree: &parsed.tree,
    };
    let locals = Locals::resolve(&unit);
    let mut found = Vec::new();
    flow::check(&unit, &locals, &ByName::new(&parsed.tree, &locals), &mut found);
    diagnostic::sort(&mut found);
    found
}

/// All findings below a folder.
fn corpus(folder: &Path) -> Outcome {
    let mut all = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for path in files::entries(&folder) {
            if path.is_dir() {
                folders.push(path);
            } else if is_kotlin(&path)
                && let Ok(text) = std::fs::read_to_string(&path)
            {
                let source = SourceFile::new("case", text.as_str());
                for found in found_in(&path, &text) {
                    let at = source.position(found.primary.span.start);
                    let rule = found.rule.name;
                    all.push(format!(
                        "{}:{}:{} {rule}: {}",
                        path.display(),
                        at.line,
                        at.column,
                        found.message
                    ));
                }
            }
        }
    }
    if all.is_empty() { Ok(()) } else { Err(all.join("\n")) }
}

/// Texts that are deep or long cost what their length is worth, and no stack.
pub(crate) fn self_tests() -> Vec<Trial> {
    let case = |name: &str, text: String| {
        Trial::test(format!("flow::{name}"), move || {
            let found = found_in(Path::new("case.kt"), &text);
            if found.is_empty() { Ok(()) } else { Err(Failed::from(format!("{:?}", found.first()))) }
        })
    };
    let sum = format!("fun f(): Int {{ return 1{} }}", " + 1".repeat(50_000));
    let calls = format!("fun f() {{ g(){} }}", ".g()".repeat(50_000));
    let assigned: String =
        (0..5_000).map(|n| format!("val v{n}: Int; if (a) v{n} = 1 else v{n} = 2; use(v{n})\n")).collect();
    let loops =
        format!("fun f(a: Boolean) {{ {}{} }}", "while (a) { val x: Int; x = 1; ".repeat(90), "}".repeat(90));
    vec![
        case("a_long_sum", sum),
        case("a_long_chain", calls),
        case("many_variables", format!("fun f(a: Boolean) {{\n{assigned}}}")),
        case("nested_loops", loops),
    ]
}
