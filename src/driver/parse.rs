//! Texts to trees: small roots in a row, large ones side by side.

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

use super::InputFile;
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, SourceMap};
use crate::syntax::{self, FileKind, Parsed};

/// From how many bytes on it pays to start threads.
const PARALLEL_FROM: usize = 64 * 1024;

/// The stack of a parsing thread: as large as a main thread's.
const STACK: usize = 8 * 1024 * 1024;

/// One parsed file of a settings root.
#[derive(Debug)]
pub struct ParsedFile {
    /// The file.
    pub file: FileId,
    /// Its path below the settings root.
    pub relative: Utf8PathBuf,
    /// Whether it is a script.
    pub kind: FileKind,
    /// Its tree; the diagnostics have been taken out.
    pub parsed: Parsed,
}

/// Parses all files; trees and findings come in the order of the files, whatever the thread count.
pub(super) fn parse_all(sources: &SourceMap, files: &[InputFile]) -> (Vec<ParsedFile>, Vec<Diagnostic>) {
    let jobs: Vec<(FileId, &InputFile)> = sources.iter().map(|(id, _)| id).zip(files).collect();
    let size: usize = files.iter().map(|file| file.text.len()).sum();
    let mut parsed =
        if files.len() > 1 && size >= PARALLEL_FROM { side_by_side(&jobs) } else { in_a_row(&jobs) };
    let diagnostics =
        parsed.iter_mut().flat_map(|file| std::mem::take(&mut file.parsed.diagnostics)).collect();
    (parsed, diagnostics)
}

fn in_a_row(jobs: &[(FileId, &InputFile)]) -> Vec<ParsedFile> {
    jobs.iter().map(|(id, file)| parse_one(*id, file)).collect()
}

fn side_by_side(jobs: &[(FileId, &InputFile)]) -> Vec<ParsedFile> {
    match rayon::ThreadPoolBuilder::new().stack_size(STACK).build() {
        Ok(pool) => pool.install(|| jobs.par_iter().map(|(id, file)| parse_one(*id, file)).collect()),
        Err(_) => in_a_row(jobs),
    }
}

fn parse_one(id: FileId, file: &InputFile) -> ParsedFile {
    let kind = kind_of(&file.relative);
    ParsedFile {
        file: id,
        relative: file.relative.clone(),
        kind,
        parsed: syntax::parse(id, kind, &file.text),
    }
}

fn kind_of(path: &Utf8Path) -> FileKind {
    if path.extension() == Some("kts") { FileKind::Script } else { FileKind::Source }
}
