//! The one door to the disk. Whatever is read or written goes through it, and nothing else touches files.
//!
//! What lies in a repository may come from a stranger. Files that are *found* (settings, `pom.xml`, `tcdsl.toml`, ...)
//! are opened below the folder that they belong to ([`Fence`]); so are paths that somebody *named*, below the repository
//! that they are written to lie in. Links that leave it, devices, pipes and what is too large are refused.
#![allow(clippy::disallowed_methods, reason = "this is the door")]

mod borders;
mod fence;
mod replace;
mod target;

use std::fs;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};
use walkdir::WalkDir;

use super::error::CliError;
use super::place;
use crate::driver::{FileError, FileSystem};

pub(super) use borders::{canonical, current_folder, repository};
pub(super) use fence::{Fence, Kind};
pub(super) use replace::{Replaced, replace};
pub(super) use target::{Open, Target, write_named};

/// No settings file is larger than this.
pub(super) const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// The files of some folders, each read through the handle of its folder.
#[derive(Debug, Clone)]
pub(super) struct Disk {
    folders: Arc<Vec<Folder>>,
}

/// A folder as people see it. Its handle is there while it is read: there may be more folders than handles.
#[derive(Debug)]
struct Folder {
    path: Utf8PathBuf,
    fence: Mutex<Option<Arc<Fence>>>,
}

impl Disk {
    /// The files in `folders` and below.
    pub(super) fn of<'f>(folders: impl IntoIterator<Item = &'f Utf8Path>) -> Self {
        let folder = |path: &Utf8Path| Folder { path: place::clean(path), fence: Mutex::default() };
        Self { folders: Arc::new(folders.into_iter().map(folder).collect()) }
    }

    /// Lets go of the handles until they are needed again.
    pub(super) fn rest(&self) {
        for folder in self.folders.iter() {
            *folder.fence.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
    }

    /// Reads a file of at most `limit` bytes.
    pub(super) fn read_at_most(&self, path: &Utf8Path, limit: u64) -> Result<Arc<str>, FileError> {
        let (fence, below) = self.find(path)?;
        fence.read(below, limit)
    }

    /// What a path stands for, when links are followed.
    pub(super) fn kind(&self, path: &Utf8Path) -> Kind {
        self.find(path).map_or(Kind::Outside, |(fence, below)| fence.kind(below))
    }

    /// The folder that `path` lies in, and the path below it.
    fn find<'p>(&self, path: &'p Utf8Path) -> Result<(Arc<Fence>, &'p Utf8Path), FileError> {
        let found = self.folders.iter().find_map(|folder| Some((folder, below(path, &folder.path)?)));
        let (folder, below) = found.ok_or(FileError::Outside)?;
        let mut fence = folder.fence.lock().unwrap_or_else(PoisonError::into_inner);
        match &*fence {
            Some(open) => Ok((Arc::clone(open), below)),
            None => Ok((Arc::clone(fence.insert(Arc::new(Fence::of(&folder.path)?))), below)),
        }
    }
}

/// `path` below `folder`; paths without a root lie below `.`.
fn below<'p>(path: &'p Utf8Path, folder: &Utf8Path) -> Option<&'p Utf8Path> {
    let below = if folder == "." { Some(path) } else { path.strip_prefix(folder).ok() };
    below.filter(|below| !below.has_root() && !below.starts_with(".."))
}

impl FileSystem for Disk {
    fn read(&self, path: &Utf8Path) -> Result<Arc<str>, FileError> {
        self.read_at_most(path, LARGEST_FILE)
    }

    fn list(&self, folder: &Utf8Path) -> Result<Vec<Utf8PathBuf>, FileError> {
        let mut files = Vec::new();
        for entry in WalkDir::new(folder) {
            let entry = entry.map_err(|error| error.into_io_error().unwrap_or_else(unknown))?;
            let is_file = entry.file_type().is_file();
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
        FileError::Outside => CliError::Outside { path },
        FileError::NotAFile => CliError::Read { path, source: io::Error::other("it is not a file") },
    }
}

/// Reads `dir/name`, which was found rather than named: it is a file of the repository of `dir`, or without one of the
/// folder above.
pub(super) fn read_near(dir: &Utf8Path, name: &Utf8Path, limit: u64) -> Result<Arc<str>, FileError> {
    let (fence, below) = near(dir, name)?;
    fence.read(&below, limit)
}

/// The same, without a look at the bytes.
pub(super) fn bytes_near(dir: &Utf8Path, name: &Utf8Path, limit: u64) -> Result<Vec<u8>, FileError> {
    let (fence, below) = near(dir, name)?;
    fence.bytes(&below, limit)
}

fn near(dir: &Utf8Path, name: &Utf8Path) -> Result<(Fence, Utf8PathBuf), FileError> {
    let (outer, dir) = borders::around(dir)?;
    let below = place::clean(&dir.join(name));
    let below = below.strip_prefix(&outer).map_err(|_| FileError::Outside)?;
    Ok((Fence::of(&outer)?, below.to_owned()))
}

/// Reads a file that somebody named.
pub(super) fn read_named(path: &Utf8Path, limit: u64) -> Result<Arc<str>, CliError> {
    let read = || {
        let (fence, below) = named(path)?;
        fence.read(&below, limit)
    };
    read().map_err(|error| failed(path, error))
}

/// The same, without a look at the bytes.
pub(super) fn bytes_named(path: &Utf8Path, limit: u64) -> Result<Vec<u8>, CliError> {
    let read = || {
        let (fence, below) = named(path)?;
        fence.bytes(&below, limit)
    };
    read().map_err(|error| failed(path, error))
}

/// The plain files below a folder that are wanted by their paths, sorted. Links are not followed.
pub(super) fn files_below(
    folder: &Utf8Path,
    is_wanted: impl Fn(&Utf8Path) -> bool,
) -> Result<Vec<Utf8PathBuf>, CliError> {
    let mut files = Vec::new();
    for (at, entry) in WalkDir::new(folder).sort_by_file_name().into_iter().enumerate() {
        if at >= MOST_SEEN {
            return Err(CliError::TooMany { path: folder.to_owned(), limit: MOST_SEEN as u64 });
        }
        let Ok(entry) = entry else { continue };
        let path =
            Utf8Path::from_path(entry.path()).filter(|path| entry.file_type().is_file() && is_wanted(path));
        files.extend(path.map(Utf8Path::to_owned));
    }
    Ok(files)
}

/// The folder that a named path is opened in, and the path below it.
fn named(path: &Utf8Path) -> Result<(Fence, Utf8PathBuf), FileError> {
    let current = current_folder().ok_or_else(FileError::missing)?;
    let absolute = place::clean(&current.join(path));
    if let Some(outer) = borders::written_in(path, &current) {
        let below = absolute.strip_prefix(&outer).map_err(|_| FileError::Outside)?.to_owned();
        return Ok((Fence::of(&outer)?, below));
    }
    let whole = canonical(&absolute)?;
    let (Some(folder), Some(name)) = (whole.parent(), whole.file_name()) else {
        return Err(FileError::NotAFile);
    };
    Ok((Fence::of(folder)?, name.into()))
}

/// Whether a path that somebody named stays in the repository that it is written to lie in.
pub(super) fn stays_in_repository(path: &Utf8Path) -> bool {
    let Some(current) = current_folder() else { return true };
    let Some(outer) = borders::written_in(path, &current) else { return true };
    canonical(path).map_or(true, |whole| canonical(&outer).is_ok_and(|outer| whole.starts_with(outer)))
}

/// Whether there is a plain file, perhaps behind a link. Its text is asked for elsewhere.
pub(super) fn is_file(path: &Utf8Path) -> bool {
    path.is_file()
}

/// Whether there is a folder, perhaps behind a link.
pub(super) fn is_folder(path: &Utf8Path) -> bool {
    path.is_dir()
}

/// Whether there is anything of that name, and whether that is a link.
pub(super) fn is_link(path: &Utf8Path) -> Option<bool> {
    fs::symlink_metadata(path).ok().map(|data| data.is_symlink())
}

/// Whether a path is there, and a folder.
pub(super) fn look(path: &Utf8Path) -> io::Result<bool> {
    fs::metadata(path).map(|data| data.is_dir())
}

/// No more files are looked at in a folder.
const MOST_SEEN: usize = 100_000;

/// What files looked like: their paths with their sizes and the times at which they were saved.
pub(super) type Seen = Vec<(std::path::PathBuf, u64, Option<std::time::SystemTime>)>;

/// What the files at `paths` look like, and those in folders at `paths` unless they are `left_out`.
pub(super) fn seen<'p>(
    paths: impl Iterator<Item = &'p Utf8Path>,
    left_out: impl Fn(&Utf8Path) -> bool,
) -> Seen {
    let mut seen = Seen::new();
    for path in paths {
        let walk = WalkDir::new(path).into_iter();
        let part = |entry: &walkdir::DirEntry| {
            entry.depth() == 0 || !Utf8Path::from_path(entry.path()).is_some_and(&left_out)
        };
        let entries = walk.filter_entry(part).filter_map(Result::ok);
        for entry in entries.filter(|entry| !entry.file_type().is_dir()).take(MOST_SEEN) {
            let Ok(data) = entry.metadata() else { continue };
            seen.push((entry.path().to_owned(), data.len(), data.modified().ok()));
        }
    }
    seen.sort();
    seen
}

/// The names in a folder, sorted; with whether each is a link. Names that are not Unicode are left out.
pub(super) fn names(folder: &Utf8Path) -> io::Result<Vec<(String, bool)>> {
    let mut names = Vec::new();
    for entry in folder.read_dir_utf8()? {
        // One that is not Unicode is none of the names that matter.
        let Ok(entry) = entry else { continue };
        let is_link = entry.file_type().is_ok_and(|kind| kind.is_symlink());
        names.push((entry.file_name().to_owned(), is_link));
    }
    names.sort();
    Ok(names)
}
