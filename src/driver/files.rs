//! Where texts come from: a small trait that stands for the disk, and a map in memory.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use thiserror::Error;

/// What a [`Session`](super::Session) reads files from: a folder on disk, a map in memory, whatever an editor has.
///
/// Paths are compared as they are written, so each file is to be called by one path.
pub trait FileSystem: Send + Sync {
    /// The text of a file.
    ///
    /// # Errors
    ///
    /// Why there is none.
    fn read(&self, path: &Utf8Path) -> Result<Arc<str>, FileError>;

    /// The files below a folder, at any depth.
    ///
    /// # Errors
    ///
    /// Why they cannot be listed.
    fn list(&self, folder: &Utf8Path) -> Result<Vec<Utf8PathBuf>, FileError>;
}

/// Why a file has no text.
#[derive(Debug, Error)]
pub enum FileError {
    /// It could not be opened or read.
    #[error("{0}")]
    Read(#[from] std::io::Error),
    /// It is larger than a file of settings may be.
    #[error("it has {size} bytes; at most {limit} are read")]
    TooLarge {
        /// Its size in bytes.
        size: u64,
        /// What is read at most.
        limit: u64,
    },
    /// It is not UTF-8.
    #[error("it is not UTF-8 (byte {offset})")]
    Encoding {
        /// The first byte that is not.
        offset: usize,
    },
    /// It is a link, or lies behind one, that leads out of the folder that it is read in.
    #[error("it is a symbolic link out of the folder")]
    Outside,
    /// It is a folder, a device or a pipe.
    #[error("it is not a file")]
    NotAFile,
}

impl FileError {
    /// There is no file of that name.
    pub fn missing() -> Self {
        std::io::Error::from(std::io::ErrorKind::NotFound).into()
    }
}

/// Texts in memory, by path.
///
/// ```
/// use tcdsl::driver::{FileSystem, Memory};
///
/// let files = Memory::from([(".teamcity/settings.kts", "project {\n}\n")]);
/// assert_eq!(&*files.read(".teamcity/settings.kts".into())?, "project {\n}\n");
/// # Ok::<(), tcdsl::driver::FileError>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Memory {
    texts: BTreeMap<Utf8PathBuf, Arc<str>>,
}

impl Memory {
    /// Gives a file its text.
    pub fn insert(&mut self, path: impl Into<Utf8PathBuf>, text: impl Into<Arc<str>>) {
        self.texts.insert(path.into(), text.into());
    }

    /// Takes a file away; whether it was there.
    pub fn remove(&mut self, path: &Utf8Path) -> bool {
        self.texts.remove(path).is_some()
    }
}

impl<P: Into<Utf8PathBuf>, T: Into<Arc<str>>> FromIterator<(P, T)> for Memory {
    fn from_iter<I: IntoIterator<Item = (P, T)>>(files: I) -> Self {
        Self { texts: files.into_iter().map(|(path, text)| (path.into(), text.into())).collect() }
    }
}

impl<P: Into<Utf8PathBuf>, T: Into<Arc<str>>, const N: usize> From<[(P, T); N]> for Memory {
    fn from(files: [(P, T); N]) -> Self {
        files.into_iter().collect()
    }
}

impl FileSystem for Memory {
    fn read(&self, path: &Utf8Path) -> Result<Arc<str>, FileError> {
        self.texts.get(path).cloned().ok_or_else(FileError::missing)
    }

    fn list(&self, folder: &Utf8Path) -> Result<Vec<Utf8PathBuf>, FileError> {
        // `.` is where paths without a root start.
        let is_below = |path: &&Utf8PathBuf| path.starts_with(folder) || folder == "." && !path.has_root();
        Ok(self.texts.keys().filter(is_below).cloned().collect())
    }
}

/// A file system with texts laid over it: what an editor has not saved yet wins over what is on disk.
pub struct Overlay {
    texts: Memory,
    below: Box<dyn FileSystem>,
}

impl Overlay {
    /// Nothing is laid over `below` yet.
    pub fn new(below: impl FileSystem + 'static) -> Self {
        Self { texts: Memory::default(), below: Box::new(below) }
    }

    /// Lays a text over the file, which need not exist below.
    pub fn insert(&mut self, path: impl Into<Utf8PathBuf>, text: impl Into<Arc<str>>) {
        self.texts.insert(path, text);
    }

    /// Takes the text off the file again; whether there was one.
    pub fn remove(&mut self, path: &Utf8Path) -> bool {
        self.texts.remove(path)
    }
}

impl FileSystem for Overlay {
    fn read(&self, path: &Utf8Path) -> Result<Arc<str>, FileError> {
        self.texts.read(path).or_else(|_| self.below.read(path))
    }

    fn list(&self, folder: &Utf8Path) -> Result<Vec<Utf8PathBuf>, FileError> {
        let mut paths = self.texts.list(folder)?;
        // A folder that is only in memory is not there below.
        match self.below.list(folder) {
            Ok(below) => paths.extend(below),
            Err(error) if paths.is_empty() => return Err(error),
            Err(_) => {}
        }
        paths.sort();
        paths.dedup();
        Ok(paths)
    }
}

impl fmt::Debug for Overlay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Overlay").field("texts", &self.texts).finish_non_exhaustive()
    }
}
