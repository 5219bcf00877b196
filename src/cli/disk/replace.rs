//! Files of a folder that are there and get another text: all of them, or none.

use std::io;

use camino::Utf8Path;

use super::LARGEST_FILE;
use super::target::{Open, Target};
use crate::cli::error::CliError;

/// A file with the text that it is known to have, and the one that it gets.
#[derive(Debug, Clone, Copy)]
pub(in crate::cli) struct Replaced<'a> {
    /// The path below the folder.
    pub(in crate::cli) below: &'a Utf8Path,
    pub(in crate::cli) before: &'a str,
    pub(in crate::cli) after: &'a str,
}

/// Replaces files of `folder`. Links, what leads out of the folder, and files that hold something else by now are left as
/// they are, and with them all the others.
pub(in crate::cli) fn replace(folder: &Utf8Path, files: &[Replaced<'_>]) -> Result<(), CliError> {
    if files.is_empty() {
        return Ok(());
    }
    let target = Target::below(folder, Utf8Path::new(""), Open::Looking)?;
    let unchanged = || files.iter().try_for_each(|file| is_unchanged(&target, file));
    unchanged()?;
    target.write_after(files.iter().map(|file| (file.below, file.after)), &unchanged)
}

/// Whether a file is still what it was when it was read.
fn is_unchanged(target: &Target, file: &Replaced<'_>) -> Result<(), CliError> {
    let path = || target.path().join(file.below);
    if !target.is_own(file.below) {
        let source = io::Error::other("it is a link, lies behind one, or is gone");
        return Err(CliError::Write { path: path(), source });
    }
    match target.read(file.below, LARGEST_FILE)? {
        Some(bytes) if bytes == file.before.as_bytes() => Ok(()),
        _ => Err(CliError::Write { path: path(), source: io::Error::other("it has been changed meanwhile") }),
    }
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "the tests make files")]
mod tests {
    use std::fs;

    use super::*;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            fs::write(folder.path().join(name), text).expect("a file");
        }
        folder
    }

    fn run(folder: &tempfile::TempDir, files: &[(&str, &str, &str)]) -> Result<(), CliError> {
        let files: Vec<Replaced<'_>> = files
            .iter()
            .map(|(below, before, after)| Replaced { below: (*below).into(), before, after })
            .collect();
        replace(Utf8Path::from_path(folder.path()).expect("UTF-8"), &files)
    }

    fn texts(folder: &tempfile::TempDir) -> Vec<(String, String)> {
        let entries =
            fs::read_dir(folder.path()).expect("a folder").map(|entry| entry.expect("an entry").path());
        let mut texts: Vec<(String, String)> = entries
            .map(|path| (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), path))
            .map(|(name, path)| (name, fs::read_to_string(path).expect("a file")))
            .collect();
        texts.sort();
        texts
    }

    #[test]
    fn all_files_are_replaced_or_none() {
        let known = [("a.kts", "a"), ("b.kt", "b")];
        let folder = folder(&known);
        let before = texts(&folder);
        assert!(run(&folder, &[("a.kts", "a", "A"), ("b.kt", "other", "B")]).is_err());
        assert_eq!(texts(&folder), before, "a file that was changed meanwhile keeps the others from it");
        assert!(run(&folder, &[("a.kts", "a", "A"), ("c.kt", "c", "C")]).is_err());
        assert_eq!(texts(&folder), before, "and so does one that is gone");
        run(&folder, &[("a.kts", "a", "A"), ("b.kt", "b", "B")]).expect("they are as they were");
        let after = [("a.kts", "A"), ("b.kt", "B")].map(|(name, text)| (name.to_owned(), text.to_owned()));
        assert_eq!(texts(&folder), after);
    }

    #[test]
    fn a_file_that_was_changed_meanwhile_is_left_alone() {
        let folder = folder(&[("a.kts", "a")]);
        fs::write(folder.path().join("a.kts"), "b").expect("a file");
        let refused = run(&folder, &[("a.kts", "a", "A")]).expect_err("it is not what was read");
        assert!(refused.failure().message.ends_with("it has been changed meanwhile"), "{refused}");
        assert_eq!(texts(&folder), [("a.kts".to_owned(), "b".to_owned())]);
    }

    #[test]
    #[cfg(unix)]
    fn links_are_not_written_and_modes_are_kept() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = folder(&[("a.kts", "a"), ("b.kt", "b")]);
        let at = |name: &str| folder.path().join(name);
        symlink(at("b.kt"), at("l.kt")).expect("a link");
        assert!(run(&folder, &[("a.kts", "a", "A"), ("l.kt", "b", "B")]).is_err());
        assert_eq!(fs::read_to_string(at("a.kts")).expect("a file"), "a");
        fs::set_permissions(at("a.kts"), fs::Permissions::from_mode(0o640)).expect("a mode");
        run(&folder, &[("a.kts", "a", "A")]).expect("it is as it was");
        assert_eq!(fs::metadata(at("a.kts")).expect("a file").permissions().mode() & 0o777, 0o640);
    }
}
