//! Reads the files of a settings folder into a session.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use walkdir::{DirEntry, WalkDir};

use super::data;
use super::disk::{self, Disk, Kind};
use super::error::CliError;
use super::place::{self, Place};
use super::roots::{Found, Script};
use crate::driver::pom;
use crate::driver::{DataFiles, InputFile, PomFile, SCRIPT, Session, SettingsRoot, Unread};

/// The folder of the patches that a server committed.
const PATCHES: &str = "patches";

/// No settings folder holds more than this.
const LARGEST_ROOT: u64 = 256 * 1024 * 1024;

/// How many files are read before it is asked whether they hold too much.
const AT_A_TIME: usize = 64;

/// What was found in a settings folder, once for all its roots.
#[derive(Default)]
struct Listing {
    /// Kotlin files, sorted.
    kotlin: Vec<InputFile>,
    /// Other files.
    data: Vec<Utf8PathBuf>,
    /// Symbolic links to Kotlin files and to folders, which are not followed out of the folder.
    links: Vec<Link>,
}

/// A symbolic link.
struct Link {
    path: Utf8PathBuf,
    /// What it leads to.
    kind: Kind,
}

impl Listing {
    /// Adds what is not Kotlin. A linked folder may hold Kotlin; a linked file is there for scripts to read, and has no
    /// text for them when it leads out.
    fn add_other(&mut self, entry: &DirEntry, path: Utf8PathBuf, disk: &Disk) {
        let is_link = entry.file_type().is_symlink();
        if is_link && disk::is_folder(&path) && !is_left_out(entry) {
            let kind = disk.kind(&path);
            self.links.push(Link { path, kind });
        } else if !entry.file_type().is_dir() && self.data.len() <= data::MOST {
            self.data.push(path);
        }
    }
}

/// The roots of a folder. One that cannot be compiled does not keep the others from it.
#[derive(Default)]
pub(super) struct Loaded {
    pub(super) roots: Vec<SettingsRoot>,
    pub(super) errors: Vec<CliError>,
}

/// Reads all that a compilation of the roots in `found` needs; each file is read once.
pub(super) fn load(found: &Found, place: &Place, session: &Session, disk: &Disk) -> Result<Loaded, CliError> {
    let listing = list(found, place, disk)?;
    let wants_data = read(found, &listing, session)?;
    let data = if wants_data { all_data(&listing, found, session, disk) } else { DataFiles::default() };
    let data = Arc::new(data);
    disk.rest();
    let files = Sorted::new(found, &listing);
    let mut loaded = Loaded::default();
    for (script, own) in found.scripts.iter().zip(&files.own) {
        match root(found, script, own, &files.others, &listing.links, &data) {
            Some(root) => loaded.roots.push(SettingsRoot { pom: pom_of(found, place), ..root }),
            None => loaded.errors.push(script_left_out(script)),
        }
    }
    Ok(loaded)
}

/// Reads the Kotlin files; whether one of them may read others.
fn read(found: &Found, listing: &Listing, session: &Session) -> Result<bool, CliError> {
    let mut left = LARGEST_ROOT;
    let mut wants_data = false;
    let paths: Vec<&Utf8Path> = listing.kotlin.iter().map(|file| &*file.path).collect();
    for paths in paths.chunks(AT_A_TIME) {
        for (path, read) in paths.iter().zip(session.read_files(paths)) {
            let read = read.map_err(|error| disk::failed(path, error))?;
            let text = read.source().text();
            left = left
                .checked_sub(text.len() as u64)
                .ok_or_else(|| CliError::TooMuch { path: found.dir.clone(), limit: LARGEST_ROOT })?;
            wants_data = wants_data || data::is_wanted_by(text);
        }
    }
    Ok(wants_data)
}

/// All files as scripts see them, Kotlin among them.
fn all_data(listing: &Listing, found: &Found, session: &Session, disk: &Disk) -> DataFiles {
    let mut data = data::read_all(listing.data.clone(), &found.dir, disk);
    let text = |file: &InputFile| Some(Arc::clone(session.file(&file.path).ok()?.source().text()));
    data.files.extend(listing.kotlin.iter().map(|file| (file.relative.as_str().to_owned(), text(file))));
    data
}

/// The root of one script.
fn root(
    found: &Found,
    script: &Script,
    own: &[&InputFile],
    others: &Arc<Vec<InputFile>>,
    links: &[Link],
    data: &Arc<DataFiles>,
) -> Option<SettingsRoot> {
    let folder = script.path.parent().unwrap_or(&found.dir);
    let is_link = |path: &Utf8Path| links.iter().any(|link| link.path == path);
    let is_patch = |path: &Utf8Path| {
        path.as_str().contains(PATCHES)
            && path.strip_prefix(folder).is_ok_and(|below| below.starts_with(PATCHES))
    };
    let (patches, files): (Vec<&InputFile>, Vec<&InputFile>) =
        own.iter().copied().partition(|file| is_patch(&file.path));
    let mut unread = unread(found);
    for link in links {
        let relative = relative(&link.path, &found.dir);
        let reason = match link.kind {
            _ if belongs_to_another(script, &relative) => continue,
            Kind::File if is_patch(&link.path) => "it is a symbolic link",
            Kind::File => continue,
            Kind::Outside => OUTSIDE,
            Kind::Folder => "it is a symbolic link to a folder",
            Kind::Other => "it is no file",
            Kind::Missing => "it is a symbolic link that leads nowhere",
        };
        unread.push(Unread { relative, reason: reason.into() });
    }
    Some(SettingsRoot {
        dir: found.dir.clone(),
        layout: script.layout.clone(),
        script: files.iter().position(|file| file.path == script.path)?,
        files: files.into_iter().cloned().collect(),
        others: Arc::clone(others),
        patches: patches.into_iter().filter(|file| !is_link(&file.path)).cloned().collect(),
        data: Arc::clone(data),
        unread,
        pom: None,
        class_path: found.pom.class_path.clone(),
        context_parameters: found.pom.context_parameters.clone(),
        earlier: None,
    })
}

/// The pom, if there is one.
fn pom_of(found: &Found, place: &Place) -> Option<PomFile> {
    let path = place::join(&found.base, pom::FILE.into());
    let reported = place::join(&place.reported(&found.base), pom::FILE.into());
    let file = InputFile { relative: relative(&path, &found.dir), reported, path };
    (!found.pom.text.is_empty()).then(|| PomFile { file, text: Arc::clone(&found.pom.text) })
}

/// The Kotlin files of a folder, sorted by whose they are.
struct Sorted<'l> {
    /// Those of each script: of the project that they stand in, else of the first.
    own: Vec<Vec<&'l InputFile>>,
    /// What each may use of the others.
    others: Arc<Vec<InputFile>>,
}

impl<'l> Sorted<'l> {
    fn new(found: &Found, listing: &'l Listing) -> Self {
        if let [script] = &*found.scripts
            && script.project().is_none()
        {
            return Self { own: vec![listing.kotlin.iter().collect()], others: Arc::default() };
        }
        let projects =
            (0..).zip(&found.scripts).filter_map(|(index, script)| Some((script.project()?, index)));
        let projects: BTreeMap<&str, usize> = projects.collect();
        let mut own: Vec<Vec<&InputFile>> = vec![Vec::new(); found.scripts.len()];
        let mut others = Vec::new();
        for file in &listing.kotlin {
            let owner = file.relative.iter().next().and_then(|first| projects.get(first));
            let (owner, several) = (owner.copied().unwrap_or_default(), found.scripts.len() > 1);
            let Some(script) = found.scripts.get(owner) else { continue };
            if belongs_to_another(script, &file.relative) {
                continue;
            }
            if let Some(own) = own.get_mut(owner) {
                own.push(file);
            }
            let alone = script.project().is_some_and(|project| is_alone(&file.relative, project));
            others.extend((several && !alone).then(|| file.clone()));
        }
        Self { own, others: Arc::new(others) }
    }
}

/// In non-portable settings each project has a script and patches of its own.
fn belongs_to_another(script: &Script, relative: &Utf8Path) -> bool {
    let (Some(project), Some(first)) = (script.project(), relative.iter().next()) else { return false };
    first != project && is_alone(relative, first)
}

/// Whether a file is the script of the project whose folder is `project`, or one of its patches.
fn is_alone(relative: &Utf8Path, project: &str) -> bool {
    let below = relative.strip_prefix(project);
    below.is_ok_and(|below| below == SCRIPT || below.starts_with(PATCHES))
}

const OUTSIDE: &str = "it is a symbolic link out of the settings folder";

/// What the pom says and is not followed.
fn unread(found: &Found) -> Vec<Unread> {
    let mut unread = Vec::new();
    if let Some(problem) = &found.pom.problem {
        unread.push(Unread { relative: "pom.xml".into(), reason: problem.clone() });
    }
    if let Some(path) = &found.far_sources {
        let reason = "the pom's source folder lies outside of the repository".into();
        unread.push(Unread { relative: path.clone(), reason });
    }
    unread
}

fn script_left_out(script: &Script) -> CliError {
    CliError::Read { path: script.path.clone(), source: std::io::Error::other(OUTSIDE) }
}

/// `path` below `dir`, with `..` when it lies elsewhere.
pub(super) fn relative(path: &Utf8Path, dir: &Utf8Path) -> Utf8PathBuf {
    if dir == "." {
        return path.to_owned();
    }
    if let Ok(below) = path.strip_prefix(dir) {
        return below.to_owned();
    }
    let common = path.components().zip(dir.components()).take_while(|(a, b)| a == b).count();
    let up = dir.components().skip(common).map(|_| "..");
    up.chain(path.components().skip(common).map(|part| part.as_str())).collect()
}

fn list(found: &Found, place: &Place, disk: &Disk) -> Result<Listing, CliError> {
    let mut listing = Listing::default();
    let mut kotlin = Vec::new();
    for dir in std::iter::once(&found.dir).chain(&found.sources) {
        for entry in walk(found, dir) {
            let entry = entry.map_err(|error| walk_error(dir, error))?;
            if is_lock(&entry) {
                continue;
            }
            let is_file = entry.file_type().is_file();
            if is_kotlin(entry.path()) {
                let path = utf8(entry.path())?;
                if is_file {
                    kotlin.push(path);
                } else if !entry.file_type().is_dir() {
                    let kind = disk.kind(&path);
                    kotlin.extend((kind == Kind::File).then(|| path.clone()));
                    listing.links.push(Link { path, kind });
                }
            } else if let Some(path) = Utf8Path::from_path(entry.path()).map(place::clean) {
                listing.add_other(&entry, path, disk);
            }
        }
    }
    kotlin.extend(found.unsaved.clone().filter(|path| is_kotlin(path.as_std_path())));
    kotlin.sort();
    kotlin.dedup();
    let reported = place.reported(&found.dir);
    let input = |path: Utf8PathBuf| {
        let relative = relative(&path, &found.dir);
        InputFile { reported: place::join(&reported, &relative), relative, path }
    };
    listing.kotlin = kotlin.into_iter().map(input).collect();
    Ok(listing)
}

fn utf8(path: &Path) -> Result<Utf8PathBuf, CliError> {
    let path = Utf8Path::from_path(path)
        .ok_or_else(|| CliError::PathEncoding { path: path.to_string_lossy().into_owned() })?;
    Ok(place::clean(path))
}

fn walk<'a>(
    found: &'a Found,
    dir: &'a Utf8Path,
) -> impl Iterator<Item = Result<DirEntry, walkdir::Error>> + 'a {
    let shared = found.scripts.iter().any(|script| script.is_project_in(dir));
    WalkDir::new(dir).into_iter().filter_entry(move |entry| {
        let is_below = entry.depth() > 0 && entry.file_type().is_dir();
        !is_below || is_part(entry, dir, found.tests.as_deref(), shared)
    })
}

/// Whether a folder belongs to the settings: not what builds leave behind, not tests, not other settings.
fn is_part(entry: &DirEntry, top: &Utf8Path, tests: Option<&Utf8Path>, shared: bool) -> bool {
    let name = entry.file_name().to_string_lossy();
    let Some(path) = Utf8Path::from_path(entry.path()) else { return true };
    if tests.is_some_and(|tests| place::clean(path) == tests) {
        return false;
    }
    let project_beside = shared && path.parent() == Some(top);
    let is_other = || name.starts_with(".teamcity") || disk::is_file(&path.join(SCRIPT));
    !is_left_out(entry) && (project_beside || !is_other())
}

/// Whether builds and tools leave such folders behind.
fn is_left_out(entry: &DirEntry) -> bool {
    match entry.file_name().to_str() {
        Some(".git" | "node_modules") => true,
        Some("target") => entry.depth() == 1,
        _ => false,
    }
}

/// Whether it is what Emacs puts beside a file that it has changed and not saved: a link to nowhere.
fn is_lock(entry: &DirEntry) -> bool {
    entry.file_type().is_symlink() && entry.file_name().to_string_lossy().starts_with(".#")
}

fn is_kotlin(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "kt" || extension == "kts")
}

fn walk_error(dir: &Utf8Path, error: walkdir::Error) -> CliError {
    let text = error.to_string();
    let source = error.into_io_error().unwrap_or_else(|| std::io::Error::other(text));
    CliError::Read { path: dir.to_owned(), source }
}
