//! The disk as the library wants it.

use std::fs;
use std::io;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use ignore::WalkBuilder;

use super::error::CliError;
use super::place;
use crate::driver::{FileError, FileSystem};

/// No settings file is larger than this.
const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// The disk; paths are relative to the current folder unless they are absolute.
#[derive(Debug, Clone, Copy)]
pub(super) struct Disk;

impl FileSystem for Disk {
    fn read(&self, path: &Utf8Path) -> Result<Arc<str>, FileError> {
        let size = fs::metadata(path)?.len();
        if size > LARGEST_FILE {
            return Err(FileError::TooLarge { size, limit: LARGEST_FILE });
        }
        let text = String::from_utf8(fs::read(path)?);
        let text = text.map_err(|error| FileError::Encoding { offset: error.utf8_error().valid_up_to() })?;
        Ok(text.into())
    }

    fn list(&self, folder: &Utf8Path) -> Result<Vec<Utf8PathBuf>, FileError> {
        let mut files = Vec::new();
        for entry in WalkBuilder::new(folder).standard_filters(false).follow_links(false).build() {
            let entry = entry.map_err(|error| error.into_io_error().unwrap_or_else(unknown))?;
            let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
            files.extend(Utf8Path::from_path(entry.path()).filter(|_| is_file).map(place::clean));
        }
        Ok(files)
    }
}

fn unknown() -> io::Error {
    io::Error::other("the folder cannot be listed")
}

/// What went wrong with the file at `path`.
pub(super) fn failed(path: &Utf8Path, error: FileError) -> CliError {
    let path = path.to_owned();
    match error {
        FileError::Read(source) => CliError::Read { path, source },
        FileError::TooLarge { size, limit } => CliError::TooLarge { path, size, limit },
        FileError::Encoding { offset } => CliError::Encoding { path, offset },
    }
}

/// Reads a file.
pub(super) fn read(path: &Utf8Path) -> Result<Arc<str>, CliError> {
    Disk.read(path).map_err(|error| failed(path, error))
}

/// Reads a plain file of at most `limit` bytes.
pub(super) fn read_small(path: &Utf8Path, limit: u64) -> Result<Arc<str>, CliError> {
    let data = fs::metadata(path).map_err(|source| CliError::Read { path: path.to_owned(), source })?;
    if !data.is_file() {
        let source = io::Error::other("it is not a file");
        return Err(CliError::Read { path: path.to_owned(), source });
    }
    if data.len() > limit {
        return Err(CliError::TooLarge { path: path.to_owned(), size: data.len(), limit });
    }
    read(path)
}
