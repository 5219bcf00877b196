//! A folder that is written to: whole or not at all, and nowhere else.
//!
//! New files are first written to a folder of their own in it, and then moved to their places. A run that is cut short
//! leaves that folder behind; the next run clears it.

use std::io::{self, Write};

use camino::{Utf8Path, Utf8PathBuf};
use cap_std::fs::Dir;

use super::fence::{Fence, leads_out, refused};
use super::{borders, current_folder, failed};
use crate::cli::error::CliError;
use crate::cli::place;
use crate::driver::FileError;

/// Where files lie until all of them are written.
const STAGE: &str = ".tcdsl-new";

/// A folder that is written to.
#[derive(Debug)]
pub(in crate::cli) struct Target {
    /// As people see it.
    path: Utf8PathBuf,
    /// Its handle; none when it is not there.
    fence: Option<Fence>,
}

/// How a folder is to be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum Open {
    /// Only to be compared.
    Looking,
    /// Made unless it is there.
    Making,
}

impl Target {
    /// A folder that somebody named: it lies in the repository that it is written to lie in.
    pub(in crate::cli) fn named(path: &Utf8Path, open: Open) -> Result<Self, CliError> {
        let current = current_folder().ok_or_else(|| failed(path, FileError::missing()))?;
        match borders::written_in(path, &current) {
            Some(outer) => {
                let absolute = place::clean(&current.join(path));
                let below = absolute.strip_prefix(&outer).unwrap_or(&absolute);
                Self::opened(path, &outer, below, open)
            }
            None => {
                if open == Open::Making {
                    std::fs::create_dir_all(path).map_err(|source| unwritable(path, source))?;
                }
                Self::opened(path, path, Utf8Path::new(""), open)
            }
        }
    }

    /// The folder `below` of `base`, which nobody named.
    pub(in crate::cli) fn below(base: &Utf8Path, below: &Utf8Path, open: Open) -> Result<Self, CliError> {
        Self::opened(&place::join(base, below), base, below, open)
    }

    fn opened(path: &Utf8Path, outer: &Utf8Path, below: &Utf8Path, open: Open) -> Result<Self, CliError> {
        let absent = |error: &io::Error| open == Open::Looking && error.kind() == io::ErrorKind::NotFound;
        let fence = match Fence::of(outer) {
            Err(error) if absent(&error) => None,
            outer => Some(outer.map_err(|source| unwritable(path, source))?),
        };
        let Some(outer) = fence else { return Ok(Self { path: path.to_owned(), fence: None }) };
        if open == Open::Making && !below.as_str().is_empty() {
            outer.dir.create_dir_all(below).map_err(|error| unwritable(path, error))?;
        }
        let fence = match outer.folder(below) {
            Ok(fence) => Some(fence),
            Err(FileError::Read(error)) if absent(&error) => None,
            Err(FileError::Outside) => return Err(CliError::OutputOutside { path: path.to_owned() }),
            Err(FileError::Read(source)) => return Err(unwritable(path, source)),
            Err(error) => return Err(failed(path, error)),
        };
        Ok(Self { path: path.to_owned(), fence })
    }

    /// The folder as people see it.
    pub(super) fn path(&self) -> &Utf8Path {
        &self.path
    }

    /// What the file `below` holds; nothing when it is not there. A link out of the folder is refused.
    pub(in crate::cli) fn read(&self, below: &Utf8Path, limit: u64) -> Result<Option<Vec<u8>>, CliError> {
        let Some(fence) = &self.fence else { return Ok(None) };
        match fence.bytes(below, limit) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(FileError::Read(error)) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(FileError::Outside) => Err(CliError::OutputOutside { path: self.path.join(below) }),
            Err(error) => Err(failed(&self.path.join(below), error)),
        }
    }

    /// Whether a path is a plain file of this folder, with no link on the way.
    pub(in crate::cli) fn is_own(&self, below: &Utf8Path) -> bool {
        let Some(fence) = &self.fence else { return false };
        let on_the_way = below.ancestors().filter(|above| !above.as_str().is_empty());
        let plain = |path: &Utf8Path| {
            fence
                .dir
                .symlink_metadata(path)
                .is_ok_and(|data| if path == below { data.is_file() } else { data.is_dir() })
        };
        on_the_way.into_iter().all(plain)
    }

    /// Writes files: all of them, or none when one cannot be written.
    pub(in crate::cli) fn write<'f>(
        &self,
        files: impl Iterator<Item = (&'f Utf8Path, &'f str)> + Clone,
    ) -> Result<(), CliError> {
        self.write_after(files, &|| Ok(()))
    }

    /// The same, when `ready` says so after all is written and before anything is moved to its place.
    pub(super) fn write_after<'f>(
        &self,
        files: impl Iterator<Item = (&'f Utf8Path, &'f str)> + Clone,
        ready: &dyn Fn() -> Result<(), CliError>,
    ) -> Result<(), CliError> {
        let Some(fence) = &self.fence else { return Err(failed(&self.path, FileError::missing())) };
        let failed = |below: &Utf8Path, source: io::Error| {
            let path = self.path.join(below);
            if leads_out(&source) {
                CliError::OutputOutside { path }
            } else {
                CliError::Write { path, source }
            }
        };
        let stage = clear_stage(&fence.dir).and_then(|()| {
            fence.dir.create_dir(STAGE)?;
            fence.dir.open_dir(STAGE)
        });
        let stage = stage.map_err(|error| failed(STAGE.into(), error))?;
        let written = self.stage(&stage, files.clone(), &failed).and_then(|()| ready()).and_then(|()| {
            for (number, (below, _)) in files.enumerate() {
                let moved = stage.rename(number.to_string(), &fence.dir, below);
                moved.map_err(|error| failed(below, error))?;
            }
            Ok(())
        });
        drop(stage);
        // What went wrong first is the one to tell.
        let _ = clear_stage(&fence.dir);
        written
    }

    /// Writes all files to the stage and makes the folders that they go to.
    fn stage<'f>(
        &self,
        stage: &Dir,
        files: impl Iterator<Item = (&'f Utf8Path, &'f str)>,
        failed: &dyn Fn(&Utf8Path, io::Error) -> CliError,
    ) -> Result<(), CliError> {
        for (number, (below, text)) in files.enumerate() {
            self.make_folders(below.parent().unwrap_or("".into()))?;
            let mut file = stage.create(number.to_string()).map_err(|error| failed(below, error))?;
            file.write_all(text.as_bytes()).map_err(|error| failed(below, error))?;
            // A file that is there already stays as open to others as it was.
            let known = self.fence.as_ref().and_then(|fence| fence.dir.symlink_metadata(below).ok());
            if let Some(known) = known.filter(cap_std::fs::Metadata::is_file) {
                file.set_permissions(known.permissions()).map_err(|error| failed(below, error))?;
            }
        }
        Ok(())
    }

    /// Makes the folder `below` with those above it; a link among them is refused.
    fn make_folders(&self, below: &Utf8Path) -> Result<(), CliError> {
        let Some(fence) = &self.fence else { return Ok(()) };
        let mut from_top: Vec<&Utf8Path> =
            below.ancestors().filter(|above| !above.as_str().is_empty()).collect();
        from_top.reverse();
        for folder in from_top {
            match fence.dir.symlink_metadata(folder) {
                Ok(data) if data.is_dir() => {}
                Ok(data) if data.is_symlink() => {
                    return Err(CliError::OutputOutside { path: self.path.join(folder) });
                }
                _ => {
                    let made = fence.dir.create_dir(folder);
                    made.map_err(|source| unwritable(&self.path.join(folder), source))?;
                }
            }
        }
        Ok(())
    }

    /// Removes a file and the folders that it leaves empty; whether it was there.
    pub(in crate::cli) fn remove(&self, below: &Utf8Path) -> bool {
        let Some(fence) = &self.fence else { return false };
        let removed = fence.dir.remove_file(below).is_ok();
        let folders = below.ancestors().skip(1).filter(|above| !above.as_str().is_empty());
        for folder in folders {
            // A folder that still holds something stays.
            if fence.dir.remove_dir(folder).is_err() {
                break;
            }
        }
        removed
    }
}

/// Removes what a run that was cut short left behind; of a link only itself.
fn clear_stage(dir: &Dir) -> io::Result<()> {
    match dir.symlink_metadata(STAGE) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
        Ok(data) if data.is_dir() => dir.remove_dir_all(STAGE),
        Ok(_) => dir.remove_file(STAGE),
    }
}

fn unwritable(path: &Utf8Path, source: io::Error) -> CliError {
    match refused(source) {
        FileError::Read(source) => CliError::Write { path: path.to_owned(), source },
        _ => CliError::OutputOutside { path: path.to_owned() },
    }
}

/// Writes one file that somebody named, whole or not at all. A link of that name gives way to it.
pub(in crate::cli) fn write_named(path: &Utf8Path, text: &str) -> Result<(), CliError> {
    let folder = path.parent().filter(|folder| !folder.as_str().is_empty()).unwrap_or(".".into());
    let name = path.file_name().unwrap_or_default();
    let target = Target::named(folder, Open::Looking)?;
    match target.fence {
        Some(_) => target.write(std::iter::once((Utf8Path::new(name), text))),
        None => Err(failed(folder, FileError::missing())),
    }
}
