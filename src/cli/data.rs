//! Reads what lies below a settings folder besides Kotlin: scripts read such files (`File("x.sh").readText()`).

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use super::disk::Disk;
use super::load;
use crate::driver::DataFiles;

/// How many files are looked at.
pub(super) const MOST: usize = 10_000;

/// No larger file is read.
const LARGEST: u64 = 1024 * 1024;

/// How much is read in all.
const IN_ALL: u64 = 32 * 1024 * 1024;

/// Whether a Kotlin text may read files: it names a package that has the classes for it.
pub(super) fn is_wanted_by(text: &str) -> bool {
    ["java.io", "java.nio", "kotlin.io"].iter().any(|package| text.contains(package))
}

/// The files `paths` as scripts see them from `dir`. What is too much is listed without its text.
pub(super) fn read_all(mut paths: Vec<Utf8PathBuf>, dir: &Utf8Path, disk: &Disk) -> DataFiles {
    let complete = paths.len() <= MOST;
    paths.truncate(MOST);
    paths.sort_unstable_by(|one, other| one.as_str().cmp(other.as_str()));
    let mut left = IN_ALL;
    let files =
        paths.iter().map(|path| (load::relative(path, dir).into_string(), text(disk, path, &mut left)));
    DataFiles { files: files.collect(), complete }
}

fn text(disk: &Disk, path: &Utf8Path, left: &mut u64) -> Option<Arc<str>> {
    let text = disk.read_at_most(path, LARGEST.min(*left)).ok()?;
    *left -= text.len() as u64;
    Some(text)
}
