//! The output folder of `compile`: files are written whole or not at all, what an earlier run left behind is removed, and
//! `--check` compares without writing.
//!
//! A run keeps the list of what it wrote in the folder itself. Only what is on that list, has the shape of an output
//! file and lies in the folder is ever removed, so a list that somebody else wrote can do no harm.

use std::collections::BTreeSet;

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};

use super::disk::Target;
use super::error::CliError;
use super::output::Output;
use crate::emit::xml::OutputFile;
use crate::report::{self, Secrets, Shown};

/// The list of what a run wrote.
const LIST: &str = ".tcdsl-files";

/// No list is longer than this.
const LARGEST_LIST: u64 = 64 * 1024 * 1024;

/// No file is compared that is longer than this.
const LARGEST_COMPARED: u64 = 256 * 1024 * 1024;

/// A folder with what is to be in it.
pub(super) struct Folder<'a> {
    dir: &'a Utf8Path,
    target: Target,
    files: &'a [OutputFile],
}

impl<'a> Folder<'a> {
    /// The folder `dir` that is to hold `files`. Fails when one of them would lie outside of it.
    pub(super) fn new(dir: &'a Utf8Path, target: Target, files: &'a [OutputFile]) -> Result<Self, CliError> {
        let unsafe_path = files.iter().find(|file| !is_below(&file.path));
        match unsafe_path {
            Some(file) => Err(CliError::UnsafePath { path: file.path.to_string() }),
            None => Ok(Self { dir, target, files }),
        }
    }

    /// Writes the files and removes those that only an earlier run wrote. What will be written is on the list before it
    /// is, so that the next run clears away what a run that was cut short has left.
    pub(super) fn write(&self, out: &mut Output) -> Result<(), CliError> {
        let listed = self.listed()?;
        let stale = self.stale(&listed);
        let all = listed.iter().map(Utf8PathBuf::as_path).chain(self.paths());
        self.write_list(all)?;
        self.target.write(self.files.iter().map(|file| (&*file.path, &*file.text)))?;
        let removed = stale.iter().filter(|path| self.target.remove(path)).count();
        let others = listed.iter().map(Utf8PathBuf::as_path).filter(|path| !self.is_of_this_kind(path));
        self.write_list(others.chain(self.paths()))?;
        let gone = if removed == 0 { String::new() } else { format!(", removed {}", counted(removed)) };
        out.progress(&format!("wrote {} to `{}`{gone}", counted(self.files.len()), self.dir));
        Ok(())
    }

    fn write_list<'p>(&self, paths: impl Iterator<Item = &'p Utf8Path>) -> Result<(), CliError> {
        let paths: BTreeSet<&Utf8Path> = paths.collect();
        let list: String = paths.into_iter().map(|path| format!("{path}\n")).collect();
        self.target.write(std::iter::once((Utf8Path::new(LIST), &*list)))
    }

    /// Shows how the files on disk differ, without `secrets`; whether they do not.
    pub(super) fn compare(&self, secrets: &Secrets, out: &mut Output) -> Result<bool, CliError> {
        let mut differing = 0;
        for file in self.files {
            let old = self.target.read(&file.path, LARGEST_COMPARED)?.unwrap_or_default();
            if old != file.text.as_bytes() {
                differing += 1;
                let path = self.dir.join(&file.path);
                out.difference(&report::differing(
                    &path,
                    &String::from_utf8_lossy(&old),
                    &file.text,
                    secrets,
                ));
            }
        }
        let stale = self.stale(&self.listed()?);
        for path in &stale {
            let line = format!("only on disk: {}", self.dir.join(path));
            out.difference(&Shown::lines(&format!("{}\n", Shown::line(&line))));
        }
        let count = differing + stale.len();
        if count > 0 {
            let differ = if count == 1 { "differs" } else { "differ" };
            out.log(&format!("{} in `{}` {differ} from the settings", counted(count), self.dir));
        }
        Ok(count == 0)
    }

    fn paths(&self) -> impl Iterator<Item = &Utf8Path> {
        self.files.iter().map(|file| &*file.path)
    }

    /// What an earlier run wrote and this one does not. A run that writes XML leaves JSON alone, and the other way round.
    fn stale(&self, listed: &BTreeSet<Utf8PathBuf>) -> Vec<Utf8PathBuf> {
        let new: BTreeSet<&Utf8Path> = self.paths().collect();
        let stale = listed.iter().filter(|path| !new.contains(path.as_path()) && self.is_of_this_kind(path));
        stale.cloned().collect()
    }

    /// What the list of an earlier run names, as far as it is there and can be its output.
    fn listed(&self) -> Result<BTreeSet<Utf8PathBuf>, CliError> {
        let list = self.target.read(LIST.into(), LARGEST_LIST)?.unwrap_or_default();
        let list = String::from_utf8_lossy(&list);
        let paths = list.lines().map(Utf8PathBuf::from);
        Ok(paths.filter(|path| is_output(path) && self.target.is_own(path)).collect())
    }

    fn is_of_this_kind(&self, path: &Utf8Path) -> bool {
        self.files.iter().any(|file| file.path.extension() == path.extension())
    }
}

fn counted(number: usize) -> String {
    format!("{number} file{}", if number == 1 { "" } else { "s" })
}

/// Whether a path stays below the folder that it is put to.
fn is_below(path: &Utf8Path) -> bool {
    path.components().all(|part| matches!(part, Utf8Component::Normal(_)))
}

/// Whether a path is one that `compile` writes.
fn is_output(path: &Utf8Path) -> bool {
    let parts: Vec<&str> = path.iter().collect();
    let shape = match parts.as_slice() {
        ["settings.json"] | [_, "project-config.xml"] => true,
        [_, "buildTypes" | "vcsRoots", file] => file.ends_with(".xml"),
        _ => false,
    };
    shape && is_below(path)
}
