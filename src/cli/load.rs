//! Reads the files of a settings root into memory.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use ignore::{DirEntry, WalkBuilder};
use indexmap::IndexMap;

use super::data;
use super::error::CliError;
use super::place::{self, Place};
use super::roots::{Found, SCRIPT};
use crate::driver::{DataFiles, InputFile, Layout, SettingsRoot, Unread};

/// No settings file is larger than this.
const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// No settings folder holds more than this.
const LARGEST_ROOT: u64 = 256 * 1024 * 1024;

/// What was found in a settings root.
#[derive(Default)]
struct Listing {
    files: Vec<Utf8PathBuf>,
    patches: Vec<Utf8PathBuf>,
    data: Vec<Utf8PathBuf>,
    unread: Vec<Unread>,
}

/// Reads all that a compilation of `root` needs.
pub(super) fn load(root: &Found, place: &Place) -> Result<SettingsRoot, CliError> {
    let mut listing = list(root)?;
    listing.files.sort();
    listing.files.dedup();
    listing.patches.sort();
    if let Some(problem) = &root.pom.problem {
        listing.unread.push(Unread { relative: "pom.xml".into(), reason: problem.clone() });
    }
    if let Some(path) = &root.far_sources {
        let reason = "the pom's source folder lies outside of the repository".into();
        listing.unread.push(Unread { relative: path.clone(), reason });
    }
    let reported = place.reported(&root.dir);
    let mut budget = LARGEST_ROOT;
    let mut input = |path: Utf8PathBuf| -> Result<InputFile, CliError> {
        let text = read(&path)?;
        budget = budget
            .checked_sub(text.len() as u64)
            .ok_or_else(|| CliError::TooMuch { path: root.dir.clone(), limit: LARGEST_ROOT })?;
        let relative = relative(&path, &root.dir);
        Ok(InputFile { reported: place::join(&reported, &relative), path, relative, text })
    };
    let files: Vec<InputFile> = listing.files.into_iter().map(&mut input).collect::<Result<_, _>>()?;
    let patches: Vec<InputFile> = listing.patches.into_iter().map(&mut input).collect::<Result<_, _>>()?;
    let data = match files.iter().chain(&patches).any(|file| data::is_wanted_by(&file.text)) {
        true => data::read_all(listing.data, &root.dir),
        false => DataFiles::default(),
    };
    let script = files.iter().position(|file| file.path == root.script);
    let script = script.ok_or_else(|| script_left_out(root))?;
    let context_parameters: IndexMap<_, _> = root.pom.context_parameters.clone();
    let (dir, layout) = (root.dir.clone(), root.layout.clone());
    let unread = listing.unread;
    Ok(SettingsRoot { dir, layout, script, files, patches, data, unread, context_parameters })
}

fn script_left_out(root: &Found) -> CliError {
    let source = std::io::Error::other("it is a symbolic link out of the settings folder");
    CliError::Read { path: root.script.clone(), source }
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

fn list(root: &Found) -> Result<Listing, CliError> {
    let mut listing = Listing::default();
    for dir in std::iter::once(&root.dir).chain(&root.sources) {
        for entry in walk(root, dir) {
            let entry = entry.map_err(|error| walk_error(dir, error))?;
            if is_kotlin(entry.path()) {
                take(root, dir, &entry, &mut listing)?;
            } else if entry.file_type().is_some_and(|kind| kind.is_file()) && listing.data.len() <= data::MOST
            {
                listing.data.extend(Utf8Path::from_path(entry.path()).map(place::clean));
            }
        }
    }
    Ok(listing)
}

fn walk(root: &Found, dir: &Utf8Path) -> ignore::Walk {
    let top = dir.to_owned();
    let tests = root.tests.clone();
    let shared = root.layout != Layout::Portable && root.script.parent() != Some(dir);
    WalkBuilder::new(dir)
        .standard_filters(false)
        .hidden(false)
        .follow_links(false)
        .filter_entry(move |entry| {
            entry.depth() == 0 || !is_dir(entry) || is_part(entry, &top, tests.as_deref(), shared)
        })
        .build()
}

/// Whether a folder belongs to the settings: not what builds leave behind, not tests, not other settings.
fn is_part(entry: &DirEntry, top: &Utf8Path, tests: Option<&Utf8Path>, shared: bool) -> bool {
    let name = entry.file_name().to_string_lossy();
    let Some(path) = Utf8Path::from_path(entry.path()) else { return true };
    if tests.is_some_and(|tests| place::clean(path) == tests) {
        return false;
    }
    let project_beside = shared && path.parent() == Some(top);
    match name.as_ref() {
        ".git" | "node_modules" => false,
        "target" if entry.depth() == 1 => false,
        _ => project_beside || !(name.starts_with(".teamcity") || path.join(SCRIPT).is_file()),
    }
}

fn is_dir(entry: &DirEntry) -> bool {
    entry.file_type().is_some_and(|kind| kind.is_dir())
}

fn is_kotlin(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "kt" || extension == "kts")
}

/// Puts a Kotlin file where it belongs.
fn take(root: &Found, dir: &Utf8Path, entry: &DirEntry, listing: &mut Listing) -> Result<(), CliError> {
    let path = Utf8Path::from_path(entry.path())
        .ok_or_else(|| CliError::PathEncoding { path: entry.path().to_string_lossy().into_owned() })?;
    let path = place::clean(path);
    let relative = relative(&path, &root.dir);
    let own = root.script.parent().unwrap_or(dir);
    let first = path.strip_prefix(own).ok().and_then(|below| below.iter().next());
    match entry.file_type() {
        _ if belongs_to_another(root, &relative) => {}
        Some(kind) if kind.is_file() && first == Some("patches") => listing.patches.push(path),
        Some(kind) if kind.is_file() => listing.files.push(path),
        _ if first == Some("patches") => {
            listing.unread.push(Unread { relative, reason: "it is a symbolic link".into() })
        }
        Some(kind) if kind.is_symlink() && !stays_inside(&path, dir) => {
            let reason = "it is a symbolic link out of the settings folder".into();
            listing.unread.push(Unread { relative, reason });
        }
        _ if path.is_file() => listing.files.push(path),
        _ => {}
    }
    Ok(())
}

/// In non-portable settings each project has a script and patches of its own.
fn belongs_to_another(root: &Found, relative: &Utf8Path) -> bool {
    let Layout::NonPortable { project_id } = &root.layout else { return false };
    let mut parts = relative.iter();
    let other = parts.next().is_some_and(|first| first != project_id);
    let rest = parts.as_path();
    other && (rest == SCRIPT || rest.iter().next() == Some("patches"))
}

fn stays_inside(link: &Utf8Path, dir: &Utf8Path) -> bool {
    match (link.canonicalize_utf8(), dir.canonicalize_utf8()) {
        (Ok(target), Ok(dir)) => target.starts_with(dir),
        _ => false,
    }
}

/// Reads a plain file of at most `limit` bytes.
pub(super) fn read_small(path: &Utf8Path, limit: u64) -> Result<Arc<str>, CliError> {
    let data = fs::metadata(path).map_err(|source| CliError::Read { path: path.to_owned(), source })?;
    if !data.is_file() {
        let source = std::io::Error::other("it is not a file");
        return Err(CliError::Read { path: path.to_owned(), source });
    }
    if data.len() > limit {
        return Err(CliError::TooLarge { path: path.to_owned(), size: data.len(), limit });
    }
    read(path)
}

pub(super) fn read(path: &Utf8Path) -> Result<Arc<str>, CliError> {
    let failed = |source| CliError::Read { path: path.to_owned(), source };
    let size = fs::metadata(path).map_err(failed)?.len();
    if size > LARGEST_FILE {
        return Err(CliError::TooLarge { path: path.to_owned(), size, limit: LARGEST_FILE });
    }
    let bytes = fs::read(path).map_err(failed)?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to();
        CliError::Encoding { path: path.to_owned(), offset }
    })?;
    Ok(text.into())
}

fn walk_error(dir: &Utf8Path, error: ignore::Error) -> CliError {
    let text = error.to_string();
    let source = error.into_io_error().unwrap_or_else(|| std::io::Error::other(text));
    CliError::Read { path: dir.to_owned(), source }
}
