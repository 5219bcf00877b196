//! `fixtures/check/<rule>/...`: texts with the findings that they lead to. A case that is a folder may hold a
//! `tcdsl.toml`.

use std::path::{Path, PathBuf};

use tcdsl::config;
use tcdsl::diagnostic::{Diagnostic, Severity};
use tcdsl::driver::{self, Compilation, Memory, Options, SCRIPT, Session};
use tcdsl::source::SourceFile;

use super::expectations::{self, Expectation};
use super::{Outcome, bless, earlier, files};

/// The cases of all rules: a script each, or a folder with a script.
pub(crate) fn cases(folder: &Path) -> Vec<PathBuf> {
    let all = files::folders(folder).into_iter().flat_map(|rule| files::entries(&rule));
    all.filter(|path| path.is_dir() || path.extension().is_some_and(|extension| extension == "kts")).collect()
}

/// One file of a case.
struct File {
    path: PathBuf,
    relative: String,
    plain: String,
    expected: Vec<Expectation>,
}

pub(crate) fn run(case: &Path) -> Outcome {
    let texts: Vec<(PathBuf, String, String)> = if case.is_dir() {
        files::tree(case).into_iter().map(|(below, text)| (case.join(&below), below, text)).collect()
    } else {
        let script = case.extension().is_some_and(|extension| extension == "kts");
        let name = if script { SCRIPT } else { "Case.kt" };
        vec![(case.to_owned(), name.to_owned(), files::read(case))]
    };
    let (configs, texts): (Vec<_>, Vec<_>) =
        texts.into_iter().partition(|(_, below, _)| below == config::FILE);
    let config: String = configs.into_iter().map(|(_, _, text)| text).collect();
    let files: Vec<File> = texts.into_iter().map(|(path, below, text)| file(path, below, &text)).collect();
    let compilation = compile(&files, &config);
    let results = files.iter().map(|file| judge(file, &found_in(&compilation, &file.relative)));
    let wrong: Vec<String> = results.filter_map(Result::err).collect();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

fn file(path: PathBuf, relative: String, text: &str) -> File {
    let (plain, expected) = expectations::split(text);
    File { path, relative, plain, expected }
}

fn compile(files: &[File], config: &str) -> Compilation {
    let config = driver::read_config(config, "".into()).expect("a configuration without mistakes");
    let texts = files.iter().map(|file| (file.relative.as_str(), file.plain.as_str()));
    let has_script = files.iter().any(|file| file.relative == SCRIPT);
    let script = (!has_script).then_some((SCRIPT, "version = \"2024.03\"\n"));
    let session = Session::new(texts.chain(script).collect::<Memory>())
        .with(Options { config: config.into(), ..Options::default() });
    session.compile(&earlier::root(&session))
}

fn found_in(compilation: &Compilation, path: &str) -> Vec<Expectation> {
    let Some(place) = compilation.reported.iter().position(|reported| reported == path) else {
        assert!(
            path.ends_with("pom.xml") || path.starts_with(earlier::FOLDER),
            "{path} is not a file of the settings"
        );
        return Vec::new();
    };
    let here = compilation.diagnostics.iter().filter(|found| found.primary.span.file.0 as usize == place);
    here.map(|found| as_expectation(compilation, found)).collect()
}

fn as_expectation(compilation: &Compilation, found: &Diagnostic) -> Expectation {
    let file = compilation.sources.get(found.primary.span.file).expect("a file of the case");
    as_expectation_in(file, found)
}

/// A finding in a file, as it is written below the file's lines.
pub(crate) fn as_expectation_in(file: &SourceFile, found: &Diagnostic) -> Expectation {
    let span = found.primary.span;
    let (from, to) = (file.position(span.start), file.position(span.end));
    let line = from.line as usize - 1;
    let start = from.column as usize - 1;
    let width = file.text().split('\n').nth(line).map_or(0, |line| line.trim_end().chars().count());
    let end = if to.line == from.line { to.column as usize - 1 } else { width };
    let severity = match found.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let head = format!("{severity}[{}]", found.rule.name);
    Expectation { line, start, end: end.max(start + 1), head, message: found.message.clone() }
}

fn judge(file: &File, found: &[Expectation]) -> Outcome {
    judge_text(&file.path, &file.plain, &file.expected, found)
}

/// Compares what is found in a text with what is expected of it.
pub(crate) fn judge_text(
    path: &Path,
    plain: &str,
    expected: &[Expectation],
    found: &[Expectation],
) -> Outcome {
    let fits = expected.len() == found.len()
        && expected.iter().all(|expected| found.iter().any(|found| expected.accepts(found)))
        && found.iter().all(|found| expected.iter().any(|expected| expected.accepts(found)));
    if fits {
        return Ok(());
    }
    let actual = expectations::join(plain, found);
    if bless() {
        return files::write(path, &actual);
    }
    Err(files::difference(path, &expectations::join(plain, expected), &actual))
}
