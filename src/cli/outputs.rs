//! The output folder of `compile`: files are written whole or not at all, what an earlier run left behind is removed, and
//! `--check` compares without writing.
//!
//! A run keeps the list of what it wrote in the folder itself. Only what is on that list, has the shape of an output
//! file and lies in the folder is ever removed, so a list that somebody else wrote can do no harm.

use std::collections::BTreeSet;
use std::fs;
use std::io::{ErrorKind, Write};

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};
use similar::TextDiff;

use super::error::CliError;
use super::output::Output;
use crate::emit::xml::OutputFile;
use crate::report;

/// The list of what a run wrote.
const LIST: &str = ".tcdsl-files";

/// How many lines of difference are shown for one file.
const LINES_SHOWN: usize = 60;

/// A folder with what is to be in it.
pub(super) struct Folder<'a> {
    dir: &'a Utf8Path,
    files: &'a [OutputFile],
}

impl<'a> Folder<'a> {
    /// The folder `dir` that is to hold `files`. Fails when one of them would lie outside of it.
    pub(super) fn new(dir: &'a Utf8Path, files: &'a [OutputFile]) -> Result<Self, CliError> {
        let unsafe_path = files.iter().find(|file| !is_below(&file.path));
        match unsafe_path {
            Some(file) => Err(CliError::UnsafePath { path: file.path.to_string() }),
            None => Ok(Self { dir, files }),
        }
    }

    /// Writes the files and removes those that only an earlier run wrote.
    pub(super) fn write(&self, out: &mut Output) -> Result<(), CliError> {
        let stale = self.stale();
        for file in self.files {
            write(self.dir, &file.path, &file.text)?;
        }
        let removed = stale.iter().filter(|path| self.remove(path)).count();
        let mut list: BTreeSet<Utf8PathBuf> = self.files.iter().map(|file| file.path.clone()).collect();
        list.extend(self.listed().into_iter().filter(|path| !self.is_of_this_kind(path)));
        let list: String = list.into_iter().map(|path| format!("{path}\n")).collect();
        write(self.dir, Utf8Path::new(LIST), &list)?;
        let gone = if removed == 0 { String::new() } else { format!(", removed {}", counted(removed)) };
        out.log(&format!("wrote {} to `{}`{gone}", counted(self.files.len()), self.dir));
        Ok(())
    }

    /// Shows how the files on disk differ; whether they do not.
    pub(super) fn compare(&self, out: &mut Output) -> Result<bool, CliError> {
        let mut differing = 0;
        for file in self.files {
            let path = self.dir.join(&file.path);
            let old = match fs::read(&path) {
                Ok(bytes) => bytes,
                Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
                Err(source) => return Err(CliError::Read { path, source }),
            };
            if old != file.text.as_bytes() {
                differing += 1;
                out.difference(&difference(&path, &String::from_utf8_lossy(&old), &file.text));
            }
        }
        let stale = self.stale();
        for path in &stale {
            let line = format!("only on disk: {}", self.dir.join(path));
            out.difference(&format!("{}\n", report::neutral(&line)));
        }
        let count = differing + stale.len();
        if count > 0 {
            let differ = if count == 1 { "differs" } else { "differ" };
            out.log(&format!("{} in `{}` {differ} from the settings", counted(count), self.dir));
        }
        Ok(count == 0)
    }

    /// What an earlier run wrote and this one does not. A run that writes XML leaves JSON alone, and the other way round.
    fn stale(&self) -> Vec<Utf8PathBuf> {
        let new: BTreeSet<&Utf8Path> = self.files.iter().map(|file| file.path.as_path()).collect();
        let stale = self.listed().into_iter().filter(|path| !new.contains(path.as_path()));
        stale.filter(|path| self.is_of_this_kind(path)).collect()
    }

    /// What the list of an earlier run names, as far as it is there and can be its output.
    fn listed(&self) -> BTreeSet<Utf8PathBuf> {
        let list = fs::read_to_string(self.dir.join(LIST)).unwrap_or_default();
        let paths = list.lines().map(Utf8PathBuf::from);
        paths.filter(|path| is_output(path) && self.is_own(path)).collect()
    }

    fn is_of_this_kind(&self, path: &Utf8Path) -> bool {
        self.files.iter().any(|file| file.path.extension() == path.extension())
    }

    /// Whether a path is a plain file of this folder, with no link on the way.
    fn is_own(&self, path: &Utf8Path) -> bool {
        let mut at = self.dir.to_owned();
        let mut kind = None;
        for part in path.components() {
            at.push(part.as_str());
            let Ok(data) = fs::symlink_metadata(&at) else { return false };
            if data.is_symlink() {
                return false;
            }
            kind = Some(data.file_type());
        }
        kind.is_some_and(|kind| kind.is_file())
    }

    /// Removes a file and the folders that it leaves empty.
    fn remove(&self, path: &Utf8Path) -> bool {
        let removed = fs::remove_file(self.dir.join(path)).is_ok();
        let folders = path.ancestors().skip(1).filter(|above| !above.as_str().is_empty());
        for folder in folders {
            // A folder that still holds something stays.
            if fs::remove_dir(self.dir.join(folder)).is_err() {
                break;
            }
        }
        removed
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

/// The lines that differ, as a unified diff.
fn difference(path: &Utf8Path, old: &str, new: &str) -> String {
    let (old, new) = (report::xml(old), report::xml(new));
    if old == new {
        return format!("{}\n", report::neutral(&format!("{path}: a secret differs, or white space")));
    }
    let diff = TextDiff::from_lines(&old, &new);
    let text = diff
        .unified_diff()
        .context_radius(2)
        .missing_newline_hint(false)
        .header(
            &report::neutral(&format!("{path} on disk")),
            &report::neutral(&format!("{path} from the settings")),
        )
        .to_string();
    let shown: Vec<&str> = text.lines().take(LINES_SHOWN).collect();
    let more = text.lines().count().saturating_sub(shown.len());
    let rest = if more == 0 { String::new() } else { format!("... {more} more lines\n") };
    format!("{}\n{rest}", shown.join("\n"))
}

/// Writes a file whole, or not at all.
fn write(folder: &Utf8Path, relative: &Utf8Path, text: &str) -> Result<(), CliError> {
    let path = folder.join(relative);
    let failed = |source| CliError::Write { path: path.clone(), source };
    let parent = path.parent().unwrap_or(folder);
    fs::create_dir_all(parent).map_err(failed)?;
    let name = path.file_name().unwrap_or("settings");
    let temporary = parent.join(format!(".{name}.{}.tmp", std::process::id()));
    let mut handle = fs::File::create(&temporary).map_err(failed)?;
    let written = handle.write_all(text.as_bytes());
    drop(handle);
    let done = written.and_then(|()| fs::rename(&temporary, &path));
    if done.is_err() {
        // The first error is the one to tell.
        let _ = fs::remove_file(&temporary);
    }
    done.map_err(failed)
}
