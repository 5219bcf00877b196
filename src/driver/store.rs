//! The files of a session: each is read once, and parsed once.

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;

use super::files::{FileError, FileSystem, Overlay};
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, SourceFile};
use crate::syntax::tree::Tree;
use crate::syntax::{self, FileKind, Parsed};

/// A file that was read. It is parsed at the first call that needs its tree; all roots that it belongs to share it.
pub struct ParsedFile {
    source: Arc<SourceFile>,
    parsed: OnceLock<Parsed>,
    /// How often the session's files were parsed.
    parses: Arc<AtomicUsize>,
}

impl ParsedFile {
    /// Its path and text.
    pub fn source(&self) -> &Arc<SourceFile> {
        &self.source
    }

    /// What it is.
    pub fn kind(&self) -> FileKind {
        match self.source.path().extension() {
            Some("kts") => FileKind::Script,
            _ => FileKind::Source,
        }
    }

    /// Its tree.
    pub fn tree(&self) -> &Tree {
        &self.parsed().tree
    }

    /// What is wrong with its text, as findings of the file `id`: a file has another number in each root.
    pub fn diagnostics(&self, id: FileId) -> impl Iterator<Item = Diagnostic> {
        self.parsed().diagnostics.iter().map(move |found| found.clone().in_file(id))
    }

    /// How many bytes remain to be parsed.
    pub(super) fn unparsed(&self) -> usize {
        if self.parsed.get().is_some() { 0 } else { self.source.text().len() }
    }

    /// Parses it, unless that was done before.
    pub(super) fn parsed(&self) -> &Parsed {
        self.parsed.get_or_init(|| {
            self.parses.fetch_add(1, Ordering::Relaxed);
            syntax::parse(FileId(0), self.kind(), self.source.text())
        })
    }
}

impl fmt::Debug for ParsedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParsedFile").field("path", &self.source.path()).finish_non_exhaustive()
    }
}

/// The files of a session by path.
#[derive(Debug)]
pub(super) struct Store {
    system: Overlay,
    known: Mutex<FxHashMap<String, Arc<ParsedFile>>>,
    parses: Arc<AtomicUsize>,
}

impl Store {
    pub(super) fn new(system: impl FileSystem + 'static) -> Self {
        Self { system: Overlay::new(system), known: Mutex::default(), parses: Arc::default() }
    }

    /// Nothing that holds the lock can panic between two changes, so what is there is whole.
    fn known(&self) -> MutexGuard<'_, FxHashMap<String, Arc<ParsedFile>>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The file at `path`, read at the first call.
    pub(super) fn get(&self, path: &Utf8Path) -> Result<Arc<ParsedFile>, FileError> {
        if let Some(file) = self.known().get(path.as_str()) {
            return Ok(Arc::clone(file));
        }
        let text = self.system.read(path)?;
        let source = Arc::new(SourceFile::new(path, text));
        let file = ParsedFile { source, parsed: OnceLock::new(), parses: Arc::clone(&self.parses) };
        Ok(Arc::clone(self.known().entry(path.as_str().to_owned()).or_insert_with(|| Arc::new(file))))
    }

    /// A file without a text, for one that cannot be read.
    pub(super) fn empty(&self, path: &Utf8Path) -> Arc<ParsedFile> {
        let source = Arc::new(SourceFile::new(path, ""));
        Arc::new(ParsedFile { source, parsed: OnceLock::new(), parses: Arc::default() })
    }

    /// The paths of the files below a folder.
    pub(super) fn list(&self, folder: &Utf8Path) -> Result<Vec<Utf8PathBuf>, FileError> {
        self.system.list(folder)
    }

    /// Lays a text over a file.
    pub(super) fn overlay(&mut self, path: Utf8PathBuf, text: Arc<str>) {
        self.forget(&path);
        self.system.insert(path, text);
    }

    /// Takes the text off a file again.
    pub(super) fn uncover(&mut self, path: &Utf8Path) {
        self.system.remove(path);
        self.forget(path);
    }

    /// The file is read again when it is needed.
    pub(super) fn forget(&mut self, path: &Utf8Path) {
        self.known().remove(path.as_str());
    }

    pub(super) fn bytes(&self) -> usize {
        self.known().values().map(|file| file.source.text().len()).sum()
    }

    pub(super) fn parses(&self) -> usize {
        self.parses.load(Ordering::Relaxed)
    }
}
