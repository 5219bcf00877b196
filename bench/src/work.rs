//! The work that is measured, in stages that build on each other.

use std::hint::black_box;

use camino::Utf8PathBuf;
use clap::ValueEnum;
use tcdsl::driver::{self, Compilation, Memory, Session};
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
        Stage::Tree => {
            let compilation = check(files);
            let root = compilation.report();
            black_box(tree::text(&Trees::new(&[root], tcdsl::report::tree::Selection::default())).len());
        }
        Stage::Xml => {
            black_box(driver::xml(&check(files)));
        }
        Stage::All => all(&check(files)),
    }
}

/// Checks the settings below `.teamcity`.
///
/// # Panics
///
/// There are none: the shapes have them.
pub fn check(files: Vec<(Utf8PathBuf, String)>) -> Compilation {
    let session = Session::new(files.into_iter().collect::<Memory>());
    match session.root(".teamcity".into()) {
        Ok(root) => session.compile(&root),
        Err(error) => panic!("no settings: {error}"),
    }
}

fn all(compilation: &Compilation) {
    let root = compilation.report();
    let run = Run { roots: &[root], ..Run::default() };
    black_box((report::json(&run), report::full(&run, false), driver::xml(compilation)));
    black_box(tree::text(&Trees::new(&[root], tcdsl::report::tree::Selection::default())));
    if let Some(settings) = &compilation.settings {
        black_box((driver::json(&[settings]), tcdsl::diff::diff(settings, settings)));
    }
}

fn shown(files: Vec<(Utf8PathBuf, String)>, show: impl Fn(&Run<'_>) -> usize) {
    let compilation = check(files);
    let root = compilation.report();
    black_box(show(&Run { roots: &[root], ..Run::default() }));
}

fn tree_sitter(files: &[(Utf8PathBuf, String)]) {
    let mut parser = tree_sitter::Parser::new();
    let known = parser.set_language(&tree_sitter_kotlin_ng::LANGUAGE.into());
    assert!(known.is_ok(), "the grammar is of another version");
    for (_, text) in files {
        black_box(parser.parse(text, None));
    }
}
