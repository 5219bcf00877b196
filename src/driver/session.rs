//! A session: the files that belong together, the DSL that they are written in, and what the configuration says.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use super::files::{FileError, FileSystem};
use super::pipeline::Opened;
use super::pom::PomFile;
use super::root::{InputFile, SettingsRoot, Unread};
use super::store::{ParsedFile, Store};
use super::stored::{self, StoredRoot};
use super::workers::Workers;
use super::{Compilation, DataFiles, Options};

/// How many bytes a file of settings usually has.
const USUAL_SIZE: usize = 1024;

/// Compiles settings that share files. Each file is read and parsed once, whatever the number of roots that it belongs to
/// and of compilations; what has changed is said to the session, and only that is parsed again.
///
/// ```
/// use tcdsl::driver::{Memory, Session};
///
/// let script = "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject {\n}\n";
/// let mut session = Session::new(Memory::from([("settings.kts", script)]));
/// let root = session.root(".".into())?;
/// assert!(session.compile(&root).diagnostics.is_empty());
///
/// // What an editor has not saved yet.
/// session.overlay("settings.kts", script.replace("}", "    nonsense()\n}"));
/// assert_eq!(session.compile(&root).diagnostics.len(), 1);
/// # Ok::<(), tcdsl::driver::FileError>(())
/// ```
#[derive(Debug)]
pub struct Session {
    files: Store,
    options: Options,
    workers: Arc<Workers>,
}

impl Session {
    /// A session that reads from `system`: the built-in DSL, no configuration.
    pub fn new(system: impl FileSystem + 'static) -> Self {
        Self { files: Store::new(system), options: Options::default(), workers: Arc::default() }
    }

    /// The same with other options: a configuration, a catalog, ...
    #[must_use]
    pub fn with(self, options: Options) -> Self {
        Self { options, ..self }
    }

    /// The same with threads that it shares with others.
    #[must_use]
    pub fn with_workers(self, workers: Arc<Workers>) -> Self {
        Self { workers, ..self }
    }

    /// What is asked for.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The file at `path`, read at the first call.
    ///
    /// # Errors
    ///
    /// Why it has no text.
    pub fn file(&self, path: &Utf8Path) -> Result<Arc<ParsedFile>, FileError> {
        self.files.get(path)
    }

    /// The files at `paths`, in their order; many are read side by side.
    ///
    /// # Errors
    ///
    /// For each, why it has no text.
    pub fn read_files(&self, paths: &[&Utf8Path]) -> Vec<Result<Arc<ParsedFile>, FileError>> {
        self.workers.map(paths, paths.len() * USUAL_SIZE, |path| self.files.get(path))
    }

    /// Lays a text over a file, which need not exist: it counts until [`Self::uncover`].
    pub fn overlay(&mut self, path: impl Into<Utf8PathBuf>, text: impl Into<Arc<str>>) {
        self.files.overlay(path.into(), text.into());
    }

    /// Takes what was laid over a file off again.
    pub fn uncover(&mut self, path: &Utf8Path) {
        self.files.uncover(path);
    }

    /// Says that a file has changed: it is read again when it is needed.
    pub fn changed(&mut self, path: &Utf8Path) {
        self.files.forget(path);
    }

    /// How many bytes of text have been read and are kept.
    pub fn bytes(&self) -> usize {
        self.files.bytes()
    }

    /// How many texts have been parsed so far.
    pub fn parses(&self) -> usize {
        self.files.parses()
    }

    /// The portable settings in `dir`: `settings.kts` and all `.kt` and `.kts` files below.
    ///
    /// # Errors
    ///
    /// The folder cannot be listed, or has no `settings.kts`.
    pub fn root(&self, dir: &Utf8Path) -> Result<SettingsRoot, FileError> {
        let paths = self.files.list(dir)?;
        let mut root = SettingsRoot::of_files(dir, paths.iter().cloned());
        let script = root.files.get(root.script).ok_or_else(FileError::missing)?;
        if script.relative != super::SCRIPT {
            return Err(FileError::missing());
        }
        let mut inputs = paths.iter().map(|path| InputFile::new(path.clone(), dir));
        root.pom = inputs.find(|input| input.relative == super::pom::FILE).and_then(|file| {
            let text = Arc::clone(self.files.get(&file.path).ok()?.source().text());
            Some(PomFile { file, text })
        });
        let texts = paths.into_iter().map(|path| {
            let text = self.files.get(&path).ok().map(|file| Arc::clone(file.source().text()));
            (InputFile::new(path, dir).relative.into_string(), text)
        });
        root.data = Arc::new(DataFiles { files: texts.collect(), complete: true });
        Ok(root)
    }

    /// Compiles one settings root. A file that cannot be read is a gap.
    pub fn compile(&self, root: &SettingsRoot) -> Compilation {
        let compiled = compile_all(&self.workers, &[(self, root)]).pop();
        compiled.unwrap_or_else(|| Opened::new(self, root, None).compile(&self.options))
    }

    /// Reads and checks settings that are stored as XML.
    pub fn read(&self, root: &StoredRoot) -> Compilation {
        let open =
            |file: &InputFile| self.files.get(&file.path).unwrap_or_else(|_| self.files.empty(&file.path));
        let files: Vec<Arc<ParsedFile>> = root.files.iter().map(open).collect();
        stored::read(root, &files, &self.options)
    }

    /// The file of a root, with an empty text when it cannot be read.
    pub(super) fn open(&self, file: &InputFile, unread: &mut Vec<Unread>) -> Arc<ParsedFile> {
        self.files.get(&file.path).unwrap_or_else(|error| {
            unread.push(Unread { relative: file.relative.clone(), reason: error.to_string() });
            self.files.empty(&file.path)
        })
    }
}

/// Compiles the roots of several sessions, side by side where that is worth it. The compilations come in the order of the
/// roots and are the same for every number of threads.
pub fn compile_all(workers: &Workers, roots: &[(&Session, &SettingsRoot)]) -> Vec<Compilation> {
    let mut opened: Vec<Opened<'_>> = Vec::with_capacity(roots.len());
    for (session, root) in roots {
        // Roots of one folder stand together, and share what is theirs in common.
        opened.push(Opened::new(session, root, opened.last()));
    }
    // All files first: no thread that waits for a file takes up another root on top of its stack.
    parse(workers, opened.iter().flat_map(Opened::all));
    let bytes = opened.iter().flat_map(Opened::own).map(|file| file.source().text().len()).sum();
    let jobs: Vec<(Opened<'_>, &Options)> =
        opened.into_iter().zip(roots).map(|(opened, (session, _))| (opened, &session.options)).collect();
    workers.map(&jobs, bytes, |(opened, options)| opened.compile(options))
}

/// Parses what is not parsed yet.
fn parse<'f>(workers: &Workers, files: impl Iterator<Item = &'f ParsedFile>) {
    let mut files: Vec<&ParsedFile> = files.filter(|file| file.unparsed() > 0).collect();
    files.sort_by_key(|file| std::ptr::from_ref(*file));
    files.dedup_by_key(|file| std::ptr::from_ref(*file));
    let bytes = files.iter().map(|file| file.unparsed()).sum();
    workers.map(&files, bytes, |file| {
        file.parsed();
    });
}
