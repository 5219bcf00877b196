//! `fixtures/sema/declarations/`: what is wrong with declarations by themselves. A case is a file, or a folder of files that
//! are one settings root.

use std::path::{Path, PathBuf};

use tcdsl::diagnostic::{self, Diagnostic};
use tcdsl::sema::{self, Unit};
use tcdsl::source::{FileId, SourceFile, SourceMap};
use tcdsl::syntax::{self, FileKind, Parsed};

use super::expectations::{self, Expectation};
use super::{Outcome, check, files};

/// The cases.
pub(crate) fn cases(folder: &Path) -> Vec<PathBuf> {
    files::entries(folder)
}

/// A file's path as shown, and its text.
type Text = (String, String);

/// What is found in the files of one settings root, sorted.
fn find(texts: &[Text]) -> (SourceMap, Vec<Diagnostic>) {
    let mut sources = SourceMap::default();
    for (path, text) in texts {
        sources.add(SourceFile::new(path.as_str(), text.as_str()));
    }
    let kind = |path: &str| if path.ends_with(".kts") { FileKind::Script } else { FileKind::Source };
    let id = |index: usize| FileId(u32::try_from(index).expect("few files"));
    let parsed: Vec<Parsed> = texts
        .iter()
        .enumerate()
        .map(|(index, (path, text))| syntax::parse(id(index), kind(path), text))
        .collect();
    let names: Vec<Option<String>> = texts
        .iter()
        .map(|(path, _)| Path::new(path).file_stem().filter(|_| path.ends_with(".kts")))
        .map(|stem| stem.map(|stem| class_name(&stem.to_string_lossy())))
        .collect();
    let units: Vec<Unit<'_>> = (0..texts.len())
        .map(|index| Unit {
            file: id(index),
            kind: kind(&texts[index].0),
            script: names[index].as_deref(),
            broken: !parsed[index].diagnostics.is_empty(),
            elsewhere: false,
            path: &texts[index].0,
            text: &texts[index].1,
            tree: &parsed[index].tree,
        })
        .collect();
    let mut found = Vec::new();
    sema::declarations::check(&units, &mut found);
    diagnostic::sort(&mut found);
    (sources, found)
}

fn class_name(stem: &str) -> String {
    let mut chars = stem.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

pub(crate) fn run(case: &Path) -> Outcome {
    let texts: Vec<(PathBuf, Text)> = if case.is_dir() {
        files::tree(case).into_iter().map(|(below, text)| (case.join(&below), (below, text))).collect()
    } else {
        let name = case.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        vec![(case.to_owned(), (name, files::read(case)))]
    };
    let split: Vec<_> = texts.iter().map(|(_, (_, text))| expectations::split(text)).collect();
    let plain: Vec<Text> =
        texts.iter().zip(&split).map(|((_, (name, _)), (plain, _))| (name.clone(), plain.clone())).collect();
    let (sources, found) = find(&plain);
    let mut wrong = Vec::new();
    for (index, ((path, _), (plain, expected))) in texts.iter().zip(&split).enumerate() {
        let here: Vec<Expectation> = found
            .iter()
            .filter(|it| it.primary.span.file.0 as usize == index)
            .map(|it| {
                check::as_expectation_in(sources.get(it.primary.span.file).expect("a file of the case"), it)
            })
            .collect();
        wrong.extend(check::judge_text(path, plain, expected, &here).err());
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}
