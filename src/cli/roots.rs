//! Finds the settings that a path stands for.

mod help;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::Path;

use camino::{Utf8Path, Utf8PathBuf};
use ignore::{DirEntry, WalkBuilder};

use super::disk::{self, Fence};
use super::error::CliError;
use super::place::{self, Place};
use super::pom::{self, Pom};
use crate::driver::{Layout, SCRIPT};

/// The file that may say where the sources are.
const POM: &str = "pom.xml";

/// No pom is larger than this.
const LARGEST_POM: u64 = 4 * 1024 * 1024;

/// A settings folder on disk, with all its roots.
#[derive(Debug)]
pub(super) struct Found {
    /// The folder whose files belong to the settings, as people see it.
    pub(super) dir: Utf8PathBuf,
    /// The scripts, one for each root.
    pub(super) scripts: Vec<Script>,
    /// A folder with further sources, apart from `dir`.
    pub(super) sources: Option<Utf8PathBuf>,
    /// A folder with sources that is too far away to be read.
    pub(super) far_sources: Option<Utf8PathBuf>,
    /// The folder with the tests of the settings; it is not part of them.
    pub(super) tests: Option<Utf8PathBuf>,
    /// The folder with the pom, or else `dir`.
    pub(super) base: Utf8PathBuf,
    /// Where generated files go unless another folder is named.
    pub(super) output: Utf8PathBuf,
    /// What the pom says.
    pub(super) pom: Pom,
    /// A file of `dir` that is not on disk yet.
    pub(super) unsaved: Option<Utf8PathBuf>,
}

/// The script of a settings root.
#[derive(Debug, Clone)]
pub(super) struct Script {
    pub(super) path: Utf8PathBuf,
    /// How ids are meant.
    pub(super) layout: Layout,
}

impl Script {
    /// The id of its project, where the folder gives it.
    pub(super) fn project(&self) -> Option<&str> {
        match &self.layout {
            Layout::NonPortable { project_id } => Some(project_id),
            Layout::Portable => None,
        }
    }

    /// Whether it is that of a project whose folder lies in `dir`, beside those of others.
    pub(super) fn is_project_in(&self, dir: &Utf8Path) -> bool {
        self.layout != Layout::Portable && self.path.parent() != Some(dir)
    }
}

/// The settings nearest to the current folder: in it, or in a folder above it up to the repository's root.
pub(super) fn nearest() -> Result<Vec<Found>, CliError> {
    let place = Place::here();
    let depth = place.folder().map_or(0, |folder| {
        let last = disk::repository(folder).unwrap_or("/".into());
        folder.ancestors().take_while(|above| above.starts_with(last)).count().saturating_sub(1)
    });
    let mut dir = Utf8PathBuf::from(".");
    for _ in 0..=depth {
        let found = in_folder(&dir)?;
        if !found.is_empty() {
            return Ok(found);
        }
        dir = if dir == "." { "..".into() } else { dir.join("..") };
    }
    let path = place.folder().map_or_else(|| ".".into(), Utf8Path::to_owned);
    Err(CliError::NoSettings { help: help::not_found(".".into()), path })
}

/// The settings that `path` stands for.
pub(super) fn at(path: &Utf8Path) -> Result<Vec<Found>, CliError> {
    let path = place::clean(path);
    if !disk::stays_in_repository(&path) {
        return Err(CliError::Outside { path });
    }
    let found = match disk::look(&path) {
        Ok(true) => in_folder(&path)?,
        Ok(false) => Vec::new(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(CliError::NoSuchPath { help: help::misspelled(&path), path });
        }
        Err(source) => return Err(CliError::Read { path, source }),
    };
    if !found.is_empty() {
        return Ok(found);
    }
    around(&path)?
        .map(|found| vec![found])
        .ok_or_else(|| CliError::NoSettings { help: help::not_found(&path), path })
}

/// The folders below `dir` that are called as folders of settings are, as far as the repository's `.gitignore` files let
/// one look; sorted. Links among them are followed within the repository; those that lead out of it are told.
pub(super) fn folders_below(dir: &Utf8Path, errors: &mut Vec<CliError>) -> Vec<Utf8PathBuf> {
    let is_link = |entry: &DirEntry| entry.file_type().is_some_and(|kind| kind.is_symlink());
    let is_folder = move |entry: &DirEntry| {
        entry.file_type().is_some_and(|kind| kind.is_dir())
            || is_link(entry) && is_settings_name(entry.path())
    };
    let walk = WalkBuilder::new(dir)
        .standard_filters(false)
        .git_ignore(true)
        .git_exclude(true)
        .parents(true)
        .require_git(false)
        // What lies in a folder of settings is its own business.
        .filter_entry(move |entry| {
            let parent = entry.path().parent().filter(|_| entry.depth() > 1);
            is_folder(entry) && entry.file_name() != ".git" && !parent.is_some_and(is_settings_name)
        })
        .build();
    let found =
        walk.filter_map(Result::ok).filter(|entry| entry.depth() > 0 && is_settings_name(entry.path()));
    let (links, folders): (Vec<_>, Vec<_>) = found.partition(is_link);
    let paths = |entries: Vec<DirEntry>| -> Vec<Utf8PathBuf> {
        entries.iter().filter_map(|entry| Utf8Path::from_path(entry.path()).map(place::clean)).collect()
    };
    let mut folders = paths(folders);
    let mut known: BTreeSet<Utf8PathBuf> =
        folders.iter().filter_map(|path| disk::canonical(path).ok()).collect();
    for path in paths(links).into_iter().filter(|path| disk::is_folder(path)) {
        if !place::is_near(&path, dir) {
            errors.push(CliError::Outside { path });
        } else if disk::canonical(&path).is_ok_and(|whole| known.insert(whole)) {
            folders.push(path);
        }
    }
    folders.sort();
    folders
}

/// `.teamcity`, `.teamcity0000`, ...
fn is_settings_name(path: &Path) -> bool {
    path.file_name().and_then(OsStr::to_str).is_some_and(|name| name.starts_with(".teamcity"))
}

/// The settings in `dir`: in its `.teamcity` folder, in itself, or where its pom says.
fn in_folder(dir: &Utf8Path) -> Result<Vec<Found>, CliError> {
    let teamcity = place::join(dir, ".teamcity".into());
    if disk::is_link(&teamcity) == Some(true) && !place::is_near(&teamcity, dir) {
        return Err(CliError::Outside { path: teamcity });
    }
    for settings in [teamcity.as_path(), dir] {
        let found = of_folder(settings);
        if !found.is_empty() {
            return Ok(found);
        }
    }
    Ok(Vec::new())
}

/// The settings in `settings` itself, where its pom says, or in the folders of projects in it.
pub(super) fn of_folder(settings: &Utf8Path) -> Vec<Found> {
    if has_script(settings) {
        return vec![single(settings)];
    }
    if let Some(sources) = read_pom(settings).sources
        && has_script(&settings.join(&sources))
        && place::is_near(&settings.join(&sources), settings)
    {
        return vec![single(&place::join(settings, &sources))];
    }
    let projects = if is_settings_folder(settings) { projects(settings) } else { Vec::new() };
    if projects.is_empty() { Vec::new() } else { vec![non_portable(settings, &projects)] }
}

/// The settings that `path` lies in: the nearest folder above it that has a script.
fn around(path: &Utf8Path) -> Result<Option<Found>, CliError> {
    let absolute =
        disk::canonical(path).map_err(|source| CliError::Read { path: path.to_owned(), source })?;
    let repository = disk::repository(&absolute).unwrap_or("".into());
    let mut dir = path.to_owned();
    for above in absolute.ancestors().skip(1) {
        dir = if dir.file_name().is_some() { place::join(&dir, "..".into()) } else { dir.join("..") };
        if has_script(above) {
            let same = disk::canonical(&dir).is_ok_and(|dir| dir == above);
            return Ok(Some(single(if same { &dir } else { above })));
        }
        if is_settings_folder(above) || !above.starts_with(repository) {
            return Ok(None);
        }
    }
    Ok(None)
}

fn has_script(dir: &Utf8Path) -> bool {
    disk::is_file(&dir.join(SCRIPT))
}

/// `.teamcity`, `.teamcity0000`, ...
fn is_settings_folder(dir: &Utf8Path) -> bool {
    let name = dir.file_name().map(str::to_owned);
    let name = name.or_else(|| Some(disk::canonical(dir).ok()?.file_name()?.to_owned()));
    name.is_some_and(|name| name.starts_with(".teamcity"))
}

/// The names of the folders in `dir` that have a script, sorted.
fn projects(dir: &Utf8Path) -> Vec<String> {
    let names = disk::names(dir).unwrap_or_default();
    names.into_iter().map(|(name, _)| name).filter(|name| has_script(&dir.join(name))).collect()
}

/// The settings whose script lies in `dir`.
fn single(dir: &Utf8Path) -> Found {
    let parent = place::join(dir, "..".into());
    let Some(name) = dir.file_name() else { return portable(dir) };
    if is_settings_folder(dir) || has_script(&parent) {
        return portable(dir);
    }
    if is_settings_folder(&parent) {
        return non_portable(&parent, &[name.to_owned()]);
    }
    if !in_package(dir, name) {
        return portable(dir);
    }
    if disk::is_file(&parent.join(POM)) {
        non_portable(&parent, &[name.to_owned()])
    } else {
        alone(dir, name)
    }
}

/// Whether the script of `dir` is in the package `name`, as the scripts of non-portable settings are.
fn in_package(dir: &Utf8Path, name: &str) -> bool {
    let fence = Fence::of(dir).ok();
    let text = fence.and_then(|fence| fence.read(SCRIPT.into(), disk::LARGEST_FILE).ok()).unwrap_or_default();
    let package = text.lines().find_map(|line| line.trim().strip_prefix("package "));
    package.is_some_and(|package| package.trim().trim_end_matches(';') == name)
}

fn portable(dir: &Utf8Path) -> Found {
    found(dir, vec![Script { path: place::join(dir, SCRIPT.into()), layout: Layout::Portable }])
}

/// The projects `names` of the settings folder `dir`; each sees the sources of the others.
fn non_portable(dir: &Utf8Path, names: &[String]) -> Found {
    let script = |name: &String| Script {
        path: place::join(&dir.join(name), SCRIPT.into()),
        layout: Layout::NonPortable { project_id: name.clone() },
    };
    found(dir, names.iter().map(script).collect())
}

/// A project whose folder stands for itself.
fn alone(dir: &Utf8Path, name: &str) -> Found {
    let layout = Layout::NonPortable { project_id: name.to_owned() };
    found(dir, vec![Script { path: place::join(dir, SCRIPT.into()), layout }])
}

fn found(dir: &Utf8Path, scripts: Vec<Script>) -> Found {
    // A pom may stand above its source folder.
    let parent = place::join(dir, "..".into());
    let above = if disk::is_file(&dir.join(POM)) { None } else { Some(read_pom(&parent)) };
    let (base, pom) = match above {
        Some(pom) if pom.sources.as_ref().is_some_and(|sources| place::join(&parent, sources) == dir) => {
            (parent.as_path(), pom)
        }
        _ => (dir, read_pom(dir)),
    };
    let absolute = |path: &Utf8Path| disk::canonical(path).unwrap_or_else(|_| path.to_owned());
    let own = absolute(dir);
    let apart = |path: &Utf8Path| {
        let path = absolute(path);
        !own.starts_with(&path) && !path.starts_with(&own)
    };
    let sources = pom
        .sources
        .as_ref()
        .map(|path| place::join(base, path))
        .filter(|path| disk::is_folder(path) && apart(path));
    let (sources, far_sources) = match sources {
        Some(path) if !place::is_near(&path, dir) => (None, Some(path)),
        sources => (sources, None),
    };
    let tests = pom.tests.clone().or_else(|| disk::is_file(&base.join(POM)).then(|| "src/test".into()));
    let tests = tests.map(|path| place::join(base, &path)).filter(|path| !own.starts_with(absolute(path)));
    let inner = pom.output.as_deref().filter(|path| !path.has_root() && !path.starts_with(".."));
    let output = place::join(base, inner.unwrap_or("target/generated-configs".into()));
    let (dir, base, unsaved) = (dir.to_owned(), base.to_owned(), None);
    Found { dir, scripts, sources, far_sources, tests, base, output, pom, unsaved }
}

fn read_pom(dir: &Utf8Path) -> Pom {
    if disk::is_link(&dir.join(POM)).is_none() {
        return Pom::default();
    }
    let read = disk::bytes_near(dir, POM.into(), LARGEST_POM);
    read.map_or_else(Pom::unread, |bytes| pom::read(&String::from_utf8_lossy(&bytes)))
}
