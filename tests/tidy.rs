//! The house rules that no compiler checks: the order of modules, the head and the size of files, no shortcuts that
//! can panic.

use std::fs;
use std::path::{Path, PathBuf};

/// A module uses only modules to its left, and itself.
const ORDER: &[&str] = &[
    "source",
    "diagnostic",
    "syntax",
    "catalog",
    "model",
    "diff",
    "reader",
    "sema",
    "eval",
    "config",
    "check",
    "emit",
    "report",
    "driver",
    "fix",
    "dsl",
    "server",
    "cli",
    "lsp",
];

/// Modules that stand side by side at the end.
const ENDS: &[&str] = &["cli", "lsp"];

/// A file longer than this wants to be two.
const LONGEST_FILE: usize = 450;

/// Files that only declare, and read better in one piece.
const LONG_BY_NATURE: &[&str] = &["src/syntax/tree.rs"];

/// What code outside of tests does without.
const SHORTCUTS: &[&str] = &[".unwrap()", ".expect(", "todo!(", "unimplemented!(", "dbg!("];

struct Source {
    path: PathBuf,
    text: String,
}

impl Source {
    /// The module of the crate that the file belongs to; `None` for the crate's own file.
    fn module(&self) -> Option<&'static str> {
        let below = self.path.strip_prefix(root().join("src")).expect("below src");
        let first = below.iter().next()?.to_str()?;
        let name = first.strip_suffix(".rs").unwrap_or(first);
        ORDER.iter().find(|module| **module == name).copied()
    }

    /// The lines before the file's own tests, numbered from 1.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let is_tests = self.path.ends_with("tests.rs") || self.path.iter().any(|part| part == "tests");
        let numbered = self.text.lines().enumerate().map(|(index, line)| (index + 1, line));
        numbered.take_while(move |(_, line)| !is_tests && !line.contains("#[cfg(test)]"))
    }

    fn at(&self, line: usize) -> String {
        format!("{}:{line}", self.path.strip_prefix(root()).expect("below the root").display())
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("UTF-8");
                sources.push(Source { path, text });
            }
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

fn assert_none(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn modules_use_only_what_stands_before_them() {
    let mut problems = Vec::new();
    for source in sources() {
        let Some(module) = source.module() else { continue };
        for (line, text) in source.code().filter(|(_, text)| !text.trim_start().starts_with("//")) {
            for used in used_modules(text).into_iter().filter(|used| !may_use(module, used)) {
                problems
                    .push(format!("{}: `{module}` uses `{used}`, which stands after it", source.at(line)));
            }
        }
    }
    assert_none(&problems);
}

fn may_use(module: &str, used: &str) -> bool {
    let rank = |name: &str| ORDER.iter().position(|known| *known == name);
    let apart = ENDS.contains(&module) && ENDS.contains(&used);
    module == used || !apart && rank(used) <= rank(module)
}

/// The modules named by `crate::x` or `crate::{x::.., y::..}` in a line.
fn used_modules(line: &str) -> Vec<&str> {
    let mut used = Vec::new();
    for (at, found) in line.match_indices("crate::") {
        let rest = &line[at + found.len()..];
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(group) => top_level(group),
            None => vec![rest],
        };
        used.extend(names.into_iter().map(first_word).filter(|name| ORDER.contains(name)));
    }
    used
}

fn first_word(text: &str) -> &str {
    let text = text.trim_start();
    &text[..text.find(|char: char| !char.is_alphanumeric() && char != '_').unwrap_or(text.len())]
}

/// The parts of `a, b::{c, d}, e}` between its outer commas.
fn top_level(group: &str) -> Vec<&str> {
    let mut depth = 0;
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, char) in group.char_indices() {
        match char {
            '{' => depth += 1,
            '}' if depth == 0 => {
                parts.push(&group[start..at]);
                return parts;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&group[start..]);
    parts
}

#[test]
fn the_picture_is_the_order() {
    let page = fs::read_to_string(root().join("docs/architecture.md")).expect("text");
    let picture = page.lines().find(|line| line.contains(" -> ")).expect("a picture");
    let drawn: Vec<&str> = picture.split(" -> ").collect();
    let there: Vec<&str> = ORDER.iter().copied().filter(|module| *module != "lsp").collect();
    assert_eq!(drawn, there);
    for module in there {
        let row = page.lines().find(|line| line.starts_with(&format!("| [`{module}`](")));
        let leads_there = row.is_some_and(|row| row.contains(&format!("/main/src/{module}")));
        assert!(leads_there, "no row for `{module}`");
    }
}

#[test]
fn used_modules_are_seen() {
    assert_eq!(
        used_modules("use crate::{syntax::{self, tree}, model, report::Run};"),
        ["syntax", "model", "report"]
    );
    assert_eq!(used_modules("fn f(x: crate::emit::OutputFile) -> crate::x {"), ["emit"]);
    assert!(may_use("driver", "emit") && !may_use("emit", "driver") && !may_use("lsp", "cli"));
}

#[test]
fn every_file_says_what_lives_in_it() {
    let silent = sources().into_iter().filter(|source| !source.text.starts_with("//! "));
    assert_none(
        &silent.map(|source| format!("{}: begins without `//! ...`", source.at(1))).collect::<Vec<_>>(),
    );
}

/// A file of tests that no program takes in would never run.
#[test]
fn every_test_file_is_run() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("a manifest");
    let programs: String = ["suite", "fixtures"]
        .map(|name| fs::read_to_string(root().join("tests").join(name).with_extension("rs")))
        .into_iter()
        .map(|text| text.expect("a program of tests"))
        .collect();
    let files =
        fs::read_dir(root().join("tests")).expect("a folder").map(|entry| entry.expect("an entry").path());
    let forgotten = files.filter(|path| path.is_file()).filter(|path| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        !manifest.contains(&format!("\"tests/{name}.rs\"")) && !programs.contains(&format!("mod {name};"))
    });
    assert_none(
        &forgotten.map(|path| format!("{}: in no program of tests", path.display())).collect::<Vec<_>>(),
    );
}

#[test]
fn no_file_is_long() {
    let allowed = |source: &Source| LONG_BY_NATURE.iter().any(|path| source.path.ends_with(path));
    let long =
        sources().into_iter().filter(|source| source.text.lines().count() > LONGEST_FILE && !allowed(source));
    let say = |source: Source| {
        format!("{}: more than {LONGEST_FILE} lines", source.at(source.text.lines().count()))
    };
    assert_none(&long.map(say).collect::<Vec<_>>());
}

#[test]
fn no_shortcut_that_can_panic() {
    let mut problems = Vec::new();
    for source in sources() {
        for (line, text) in source.code().filter(|(_, text)| !text.trim_start().starts_with("//")) {
            let found = SHORTCUTS.iter().filter(|shortcut| text.contains(*shortcut));
            problems.extend(found.map(|shortcut| format!("{}: `{shortcut}`", source.at(line))));
        }
    }
    assert_none(&problems);
}
