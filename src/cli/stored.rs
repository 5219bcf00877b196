//! Finds and reads settings that a server stores as XML: `.teamcity/<ProjectId>/project-config.xml`, or a server's
//! `config/projects`.

use camino::{Utf8Path, Utf8PathBuf};

use super::disk::{self, Disk};
use super::error::CliError;
use super::load;
use super::place::{self, Place};
use crate::driver::{self, InputFile, Session, StoredRoot, Unread};

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
    if disk::is_folder(&path) {
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
    let names = disk::names(dir).ok()?.into_iter().map(|(name, _)| place::join(dir, name.as_str().into()));
    let projects: Vec<Utf8PathBuf> = names.filter(|path| is_project(path)).collect();
    (!projects.is_empty()).then(|| Stored { dir: dir.to_owned(), projects })
}

/// Links are not followed: they lead to other projects or out of the settings.
fn is_project(dir: &Utf8Path) -> bool {
    disk::is_link(dir) != Some(true) && is_plain_file(&dir.join(PROJECT_FILE))
}

fn is_plain_file(path: &Utf8Path) -> bool {
    disk::is_link(path) == Some(false) && disk::is_file(path)
}

/// Reads all files of the settings into a session.
pub(super) fn load(
    stored: &Stored,
    place: &Place,
    session: &Session,
    disk: &Disk,
) -> Result<StoredRoot, CliError> {
    let reported = place.reported(&stored.dir);
    let mut files = Vec::new();
    let mut unread = Vec::new();
    for path in list(stored, &mut unread)? {
        let relative = load::relative(&path, &stored.dir);
        if driver::is_settings_file(&relative) {
            session.file(&path).map_err(|error| disk::failed(&path, error))?;
            let reported = place::join(&reported, &relative);
            files.push(InputFile { reported, path, relative });
        }
    }
    disk.rest();
    Ok(StoredRoot { dir: stored.dir.clone(), files, unread })
}

/// The files of all projects. Links are not followed, and told.
fn list(stored: &Stored, unread: &mut Vec<Unread>) -> Result<Vec<Utf8PathBuf>, CliError> {
    let mut paths = Vec::new();
    for project in &stored.projects {
        paths.push(project.join(PROJECT_FILE));
        for name in FOLDERS {
            let folder = project.join(name);
            if disk::is_link(&folder) == Some(true) {
                unread.push(link(&folder, stored));
                continue;
            }
            for (name, is_link) in disk::names(&folder).unwrap_or_default() {
                let path = folder.join(name);
                match path.extension() {
                    Some("xml") if is_link => unread.push(link(&path, stored)),
                    Some("xml") if disk::is_file(&path) => paths.push(path),
                    _ => {}
                }
            }
        }
        if paths.len() > MOST_FILES {
            let limit = MOST_FILES as u64;
            return Err(CliError::TooMany { path: stored.dir.clone(), limit });
        }
    }
    Ok(paths)
}

fn link(path: &Utf8Path, stored: &Stored) -> Unread {
    Unread { relative: load::relative(path, &stored.dir), reason: "it is a symbolic link".into() }
}
