//! Finds and reads settings that a server stores as XML: `.teamcity/<ProjectId>/project-config.xml`, or a server's
//! `config/projects`.

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};

use super::error::CliError;
use super::place::{self, Place};
use super::{disk, load};
use crate::driver::{self, InputFile, Session, StoredRoot};

/// The file that makes a folder a project's.
const PROJECT_FILE: &str = "project-config.xml";

/// The folders of a project with further files.
const FOLDERS: [&str; 2] = ["buildTypes", "vcsRoots"];

/// No folder of settings holds more files; a server's largest have some ten thousand.
const MOST_FILES: usize = 200_000;

/// Settings that are stored as XML, on disk.
#[derive(Debug)]
pub(super) struct Stored {
    /// The folder that holds the projects' folders.
    pub(super) dir: Utf8PathBuf,
    /// The projects' folders, sorted.
    projects: Vec<Utf8PathBuf>,
}

/// The settings that `path` stands for: a repository, a folder of projects, a project's folder, or a file in one.
pub(super) fn at(path: &Utf8Path) -> Option<Stored> {
    let path = place::clean(path);
    if path.is_dir() {
        let teamcity = place::join(&path, ".teamcity".into());
        return of_folder(&teamcity).or_else(|| of_folder(&path));
    }
    let project = path.ancestors().skip(1).take(2).find(|above| is_project(above))?;
    of_folder(&place::join(project, "..".into()))
}

/// The settings whose projects' folders lie in `dir`, or that consist of `dir`.
pub(super) fn of_folder(dir: &Utf8Path) -> Option<Stored> {
    if is_project(dir) {
        return Some(Stored { dir: place::join(dir, "..".into()), projects: vec![dir.to_owned()] });
    }
    let entries = dir.read_dir_utf8().ok()?;
    let names = entries.filter_map(Result::ok).map(|entry| place::join(dir, entry.file_name().into()));
    let mut projects: Vec<Utf8PathBuf> = names.filter(|path| is_project(path)).collect();
    projects.sort();
    (!projects.is_empty()).then(|| Stored { dir: dir.to_owned(), projects })
}

/// Links are not followed: they lead to other projects or out of the settings.
fn is_project(dir: &Utf8Path) -> bool {
    let is_link = fs::symlink_metadata(dir).is_ok_and(|data| data.is_symlink());
    !is_link && is_file(&dir.join(PROJECT_FILE))
}

fn is_file(path: &Utf8Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|data| data.is_file())
}

/// Reads all files of the settings into a session.
pub(super) fn load(stored: &Stored, place: &Place, session: &Session) -> Result<StoredRoot, CliError> {
    let reported = place.reported(&stored.dir);
    let mut files = Vec::new();
    for path in list(stored)? {
        let relative = load::relative(&path, &stored.dir);
        if driver::is_settings_file(&relative) {
            session.file(&path).map_err(|error| disk::failed(&path, error))?;
            let reported = place::join(&reported, &relative);
            files.push(InputFile { reported, path, relative });
        }
    }
    Ok(StoredRoot { dir: stored.dir.clone(), files, unread: Vec::new() })
}

fn list(stored: &Stored) -> Result<Vec<Utf8PathBuf>, CliError> {
    let mut paths = Vec::new();
    for project in &stored.projects {
        paths.push(project.join(PROJECT_FILE));
        for name in FOLDERS {
            let folder = project.join(name);
            let Ok(entries) = folder.read_dir_utf8() else { continue };
            let mut found: Vec<Utf8PathBuf> = entries
                .filter_map(Result::ok)
                .map(|entry| entry.path().to_owned())
                .filter(|path| path.extension() == Some("xml") && is_file(path))
                .collect();
            found.sort();
            paths.append(&mut found);
        }
        if paths.len() > MOST_FILES {
            let limit = MOST_FILES as u64;
            return Err(CliError::TooMany { path: stored.dir.clone(), limit });
        }
    }
    Ok(paths)
}
