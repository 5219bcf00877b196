//! The work that is measured, in stages that build on each other.

use std::hint::black_box;
use std::sync::Arc;

use camino::Utf8PathBuf;
use clap::ValueEnum;
use tcdsl::driver::{self, Compilation, InputFile, Layout, Memory, SCRIPT, Session, SettingsRoot, Workers};
use tcdsl::report::tree::{self, Trees};
use tcdsl::report::{self, Run};
use tcdsl::source::FileId;
use tcdsl::syntax::{FileKind, parse};

/// How far the work goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Stage {
    /// Only makes the settings: what is taken off the others.
    Nothing,
    /// Reads each file into a tree.
    Parse,
    /// The whole check, without a report.
    Check,
    /// The check and its JSON document.
    Json,
    /// The check and its report for people.
    Full,
    /// The check and TeamCity's XML.
    Xml,
    /// The check and the tree of projects.
    Tree,
    /// The check and all that is made of it.
    All,
    /// The same text in tree-sitter's Kotlin grammar.
    TreeSitter,
}

/// Does the work with some files.
pub fn run(files: Vec<(Utf8PathBuf, String)>, stage: Stage) {
    match stage {
        Stage::Nothing => drop(black_box(files)),
        Stage::Parse => {
            for (path, text) in &files {
                let kind = if path.extension() == Some("kts") { FileKind::Script } else { FileKind::Source };
                black_box(parse(FileId(0), kind, text));
            }
        }
        Stage::TreeSitter => tree_sitter(&files),
        Stage::Check => drop(black_box(check(files))),
        Stage::Json => shown(files, |run| report::json(run).len()),
        Stage::Full => shown(files, |run| report::full(run, false).len()),
        Stage::Tree => drop(black_box(drawn(&check(files)))),
        Stage::Xml => drop(black_box(check(files).iter().map(driver::xml).collect::<Vec<_>>())),
        Stage::All => all(&check(files)),
    }
}

/// Checks the settings below `.teamcity`: one root, or one for each folder there that has a script.
///
/// # Panics
///
/// There are none: the shapes have them.
pub fn check(files: Vec<(Utf8PathBuf, String)>) -> Vec<Compilation> {
    let paths: Vec<Utf8PathBuf> = files.iter().map(|(path, _)| path.clone()).collect();
    let session = Session::new(files.into_iter().collect::<Memory>());
    let roots = match session.root(FOLDER.into()) {
        Ok(root) => vec![root],
        Err(_) => projects(&paths),
    };
    assert!(!roots.is_empty(), "no settings");
    let jobs: Vec<(&Session, &SettingsRoot)> = roots.iter().map(|root| (&session, root)).collect();
    driver::compile_all(&Workers::new(1), &jobs)
}

const FOLDER: &str = ".teamcity";

/// The roots of the old layout: each project has a folder, and sees what the others declare.
fn projects(paths: &[Utf8PathBuf]) -> Vec<SettingsRoot> {
    let input = |path: &Utf8PathBuf| InputFile::new(path.clone(), FOLDER.into());
    let others = paths.iter().filter(|path| path.extension() == Some("kt")).map(input);
    let others: Arc<Vec<InputFile>> = Arc::new(others.collect());
    let scripts = paths.iter().filter(|path| path.file_name() == Some(SCRIPT));
    let root = |script: &Utf8PathBuf| {
        let folder = script.parent()?;
        let own = paths.iter().filter(|path| path.parent() == Some(folder)).cloned();
        let mut root = SettingsRoot::of_files(FOLDER.into(), own);
        root.script = root.files.iter().position(|file| file.path == *script)?;
        root.layout = Layout::NonPortable { project_id: folder.file_name()?.to_owned() };
        root.others = Arc::clone(&others);
        Some(root)
    };
    scripts.filter_map(root).collect()
}

fn all(compilations: &[Compilation]) {
    let roots: Vec<_> = compilations.iter().map(Compilation::report).collect();
    let run = Run { roots: &roots, ..Run::default() };
    black_box((report::json(&run), report::full(&run, false), drawn(compilations)));
    for compilation in compilations {
        black_box(driver::xml(compilation));
        if let Some(settings) = &compilation.settings {
            black_box((driver::json(&[settings]), tcdsl::diff::diff(settings, settings)));
        }
    }
}

/// The tree of projects.
fn drawn(compilations: &[Compilation]) -> String {
    let roots: Vec<_> = compilations.iter().map(Compilation::report).collect();
    tree::text(&Trees::new(&roots, tree::Selection::default())).to_string()
}

fn shown(files: Vec<(Utf8PathBuf, String)>, show: impl Fn(&Run<'_>) -> usize) {
    let compilations = check(files);
    let roots: Vec<_> = compilations.iter().map(Compilation::report).collect();
    black_box(show(&Run { roots: &roots, ..Run::default() }));
}

fn tree_sitter(files: &[(Utf8PathBuf, String)]) {
    let mut parser = tree_sitter::Parser::new();
    let known = parser.set_language(&tree_sitter_kotlin_ng::LANGUAGE.into());
    assert!(known.is_ok(), "the grammar is of another version");
    for (_, text) in files {
        black_box(parser.parse(text, None));
    }
}
