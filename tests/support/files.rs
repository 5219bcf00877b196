//! Folders and files of fixtures, and comparing what is with what is expected.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Outcome, bless};

/// The folder of all fixtures.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// What `folder` holds, sorted; nothing when there is no such folder.
pub(crate) fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// The folders in `folder`.
pub(crate) fn folders(folder: &Path) -> Vec<PathBuf> {
    entries(folder).into_iter().filter(|path| path.is_dir()).collect()
}

/// All files below `folder` with their texts, by their path with `/`.
pub(crate) fn tree(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for path in entries(&next) {
            if path.is_dir() {
                open.push(path);
            } else {
                let below = path.strip_prefix(folder).expect("below").to_string_lossy().replace('\\', "/");
                files.insert(below, read(&path));
            }
        }
    }
    files
}

/// The text of a file.
pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a file in UTF-8")
}

/// Compares `actual` with the file `path`, or writes it there.
pub(crate) fn compare(path: &Path, actual: &str) -> Outcome {
    if bless() {
        return write(path, actual);
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected == actual { Ok(()) } else { Err(difference(path, &expected, actual)) }
}

/// Writes a file with the folders above it.
pub(crate) fn write(path: &Path, text: &str) -> Outcome {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).and_then(|()| fs::write(path, text)).map_err(|error| error.to_string())
}

/// What is expected and what is there, with the first line that differs.
pub(crate) fn difference(path: &Path, expected: &str, actual: &str) -> String {
    let lines = expected.lines().zip(actual.lines());
    let line = lines.take_while(|(expected, actual)| expected == actual).count() + 1;
    let path = path.display();
    format!(
        "{path}: differs from line {line} on\n--- expected\n{expected}\n--- actual\n{actual}\n(TCDSL_BLESS=1 rewrites it)"
    )
}
