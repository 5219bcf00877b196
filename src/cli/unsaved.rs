//! The text of a file that an editor has not saved: it comes on stdin and is laid over the settings that the file belongs
//! to, so that what other files say holds for it, too.
#![allow(clippy::disallowed_methods, reason = "this is where stdin is read")]

use std::io::{self, Read};
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use super::disk::{self, LARGEST_FILE};
use super::error::CliError;
use super::place;

/// The name of stdin where a path may stand.
pub(super) const STDIN: &str = "-";

/// A text that is not saved.
pub(super) struct Unsaved {
    /// The file as it was named.
    path: Utf8PathBuf,
    absolute: Utf8PathBuf,
    pub(super) text: Arc<str>,
    /// Whether there is a file of that name.
    is_on_disk: bool,
}

impl Unsaved {
    /// Reads the text of the file `path` from stdin.
    pub(super) fn read(path: &Utf8Path) -> Result<Self, CliError> {
        let path = place::clean(path);
        let (folder, name) = match (path.parent(), path.file_name()) {
            (Some(folder), Some(name)) if folder.as_str().is_empty() => (Utf8Path::new("."), name),
            (Some(folder), Some(name)) => (folder, name),
            _ => return Err(CliError::NoSuchPath { path, help: None }),
        };
        let folder = existing(folder);
        let below = path.strip_prefix(folder).unwrap_or(name.into());
        let absolute = disk::canonical(folder)
            .map(|folder| folder.join(below))
            .map_err(|source| CliError::Read { path: folder.to_owned(), source })?;
        let is_on_disk = disk::is_file(&path);
        Ok(Self { absolute, text: stdin()?, is_on_disk, path })
    }

    /// The file as it was named.
    pub(super) fn path(&self) -> &Utf8Path {
        &self.path
    }

    /// What stands for its settings: the file itself, or else the nearest folder that is there.
    pub(super) fn settings(&self) -> Utf8PathBuf {
        if self.is_on_disk { self.path.clone() } else { existing(&self.path).to_owned() }
    }

    /// Its path as the files of the settings in `dir` have theirs, if it lies there.
    pub(super) fn within(&self, dir: &Utf8Path) -> Option<Utf8PathBuf> {
        let whole = disk::canonical(dir).ok()?;
        Some(place::join(dir, self.absolute.strip_prefix(whole).ok()?))
    }

    /// The same, if nothing on disk has that name.
    pub(super) fn new_in(&self, dir: &Utf8Path) -> Option<Utf8PathBuf> {
        if self.is_on_disk { None } else { self.within(dir) }
    }
}

/// The nearest folder that is there: `path` or one above it.
fn existing(path: &Utf8Path) -> &Utf8Path {
    let there = path.ancestors().find(|above| !above.as_str().is_empty() && disk::is_folder(above));
    there.unwrap_or(Utf8Path::new("."))
}

/// All of stdin, which is no larger than a file of settings may be.
pub(super) fn stdin() -> Result<Arc<str>, CliError> {
    let path = || Utf8PathBuf::from(STDIN);
    let mut bytes = Vec::new();
    let read = io::stdin().lock().take(LARGEST_FILE + 1).read_to_end(&mut bytes);
    read.map_err(|source| CliError::Read { path: path(), source })?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(CliError::TooLarge { path: path(), size: bytes.len() as u64, limit: LARGEST_FILE });
    }
    let text = String::from_utf8(bytes);
    let text =
        text.map_err(|error| CliError::Encoding { path: path(), offset: error.utf8_error().valid_up_to() })?;
    Ok(text.into())
}
