//! Finds and reads `tcdsl.toml` and the descriptors that it names.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use miette::NamedSource;

use super::args::Global;
use super::disk;
use super::error::CliError;
use super::place::{self, Place};
use crate::catalog::{self, Catalog, Descriptor, LARGEST_DESCRIPTOR};
use crate::config::lock::{LARGEST_LOCK, Lock};
use crate::config::{Config, FILE, LARGEST, Mistake};
use crate::driver;
use crate::source::{SourceFile, TextRange};

/// The configurations of one run, each read once.
#[derive(Default)]
pub(super) struct Configs {
    read: BTreeMap<Utf8PathBuf, Option<Configured>>,
}

/// A configuration with the DSL that it describes.
#[derive(Clone, Default)]
pub(super) struct Configured {
    pub(super) config: Arc<Config>,
    pub(super) catalog: Catalog,
}

impl Configs {
    /// The configuration for the settings in `dir`. `None` when it has mistakes, which are added to `errors` once.
    pub(super) fn of(
        &mut self,
        dir: &Utf8Path,
        place: &Place,
        global: &Global,
        errors: &mut Vec<CliError>,
    ) -> Option<Configured> {
        let path = match &global.reading.config {
            _ if global.reading.no_config => None,
            Some(path) => Some(place::clean(path)),
            None => nearest(dir),
        };
        let Some(path) = path else { return Some(Configured::default()) };
        if let Some(known) = self.read.get(&path) {
            return known.clone();
        }
        let read = read(&path, place, global.reading.config.is_some());
        let with_catalog = |mut config: Config| {
            take_lock(&path, &mut config).map_err(|error| vec![error])?;
            let catalog = catalog(&path, &config)?;
            Ok(Configured { config: Arc::new(config), catalog })
        };
        let config = match read.and_then(with_catalog) {
            Ok(config) => Some(config),
            Err(problems) => {
                errors.extend(problems);
                None
            }
        };
        self.read.insert(path, config.clone());
        config
    }
}

/// The DSL with the plugins that the configuration at `path` names.
fn catalog(path: &Utf8Path, config: &Config) -> Result<Catalog, Vec<CliError>> {
    let names: BTreeSet<Utf8PathBuf> = config.catalog.iter().map(|file| place::clean(&file.path)).collect();
    let mut descriptors = Vec::new();
    let mut errors = Vec::new();
    for name in &names {
        match read_descriptors(folder_of(path), name) {
            Ok(read) => descriptors.extend(read),
            Err(error) => errors.push(error),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    Catalog::with_plugins(&descriptors).map_err(|message| vec![CliError::Catalog { message }])
}

/// Takes in the lock that the configuration at `path` names.
fn take_lock(path: &Utf8Path, config: &mut Config) -> Result<(), CliError> {
    let Some(file) = &config.external.lock else { return Ok(()) };
    let folder = folder_of(path);
    let shown = place::join(folder, &file.path);
    let read = disk::read_near(folder, &place::clean(&file.path), LARGEST_LOCK as u64);
    let text = read.map_err(|error| disk::failed(&shown, error))?;
    let lock = Lock::parse(&text).map_err(|reason| CliError::NoLock { path: shown, reason })?;
    config.external.take(lock);
    Ok(())
}

/// The folder that paths in the configuration start at.
fn folder_of(path: &Utf8Path) -> &Utf8Path {
    path.parent().filter(|folder| !folder.as_str().is_empty()).unwrap_or(".".into())
}

/// Reads the file `name` of the configuration in `folder`.
fn read_descriptors(folder: &Utf8Path, name: &Utf8Path) -> Result<Vec<Descriptor>, CliError> {
    let path = &place::join(folder, name);
    let read = disk::read_near(folder, name, LARGEST_DESCRIPTOR as u64);
    let text = read.map_err(|error| disk::failed(path, error))?;
    catalog::read_descriptors(&text).map_err(|mistake| {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let range = TextRange::new(offset(mistake.range.start), offset(mistake.range.end));
        let (message, label) = (mistake.message, "here".to_owned());
        Mistaken::new(path, &text).error(Mistake { range, message, label, help: None })
    })
}

/// The configuration file that is nearest to `dir`: in it, or in a folder above it up to the repository's root.
fn nearest(dir: &Utf8Path) -> Option<Utf8PathBuf> {
    let absolute = disk::canonical(dir).ok()?;
    // Without a repository, the folder that holds `.teamcity` stands for its root.
    let last = disk::repository(&absolute).or_else(|| absolute.parent()).unwrap_or(&absolute);
    let mut shown = dir.to_owned();
    for above in absolute.ancestors().take_while(|above| above.starts_with(last)) {
        if disk::is_link(&above.join(FILE)).is_some() {
            let same = disk::canonical(&shown).is_ok_and(|shown| shown == above);
            return Some(place::join(if same { &shown } else { above }, FILE.into()));
        }
        shown = if shown.file_name().is_some() { place::join(&shown, "..".into()) } else { shown.join("..") };
    }
    None
}

/// Reads a configuration. One that was found rather than named must be a file of the repository itself.
fn read(path: &Utf8Path, place: &Place, named: bool) -> Result<Config, Vec<CliError>> {
    let folder = folder_of(path);
    let text = if named {
        disk::read_named(path, LARGEST as u64)
    } else {
        disk::read_near(folder, FILE.into(), LARGEST as u64).map_err(|error| disk::failed(path, error))
    };
    let text = text.map_err(|error| vec![error])?;
    let reported = place.reported(folder);
    let mistaken = |mistakes: Vec<Mistake>| -> Vec<CliError> {
        let text = Mistaken::new(path, &text);
        mistakes.into_iter().map(|mistake| text.error(mistake)).collect()
    };
    let config = driver::read_config(&text, &reported).map_err(mistaken)?;
    let config = Config { is_found: !named, ..config };
    let catalog = config.catalog.iter().map(|file| (&file.path, file.range));
    let named = catalog.chain(config.external.lock.iter().map(|file| (&file.path, file.range)));
    let outside: Vec<Mistake> = named
        .filter(|(path, _)| !place::is_near(&folder.join(path), folder))
        .map(|(path, range)| Mistake {
            range,
            message: format!("`{path}` is not a file of this repository"),
            label: "not read".into(),
            help: Some("paths start at the folder of the configuration".into()),
        })
        .collect();
    if outside.is_empty() { Ok(config) } else { Err(mistaken(outside)) }
}

/// A text with mistakes.
struct Mistaken {
    file: SourceFile,
    text: Arc<NamedSource<Arc<str>>>,
}

impl Mistaken {
    fn new(path: &Utf8Path, text: &Arc<str>) -> Self {
        let file = SourceFile::new(path, Arc::clone(text));
        Self { file, text: Arc::new(NamedSource::new(path, Arc::clone(text))) }
    }

    fn error(&self, mistake: Mistake) -> CliError {
        let at = self.file.position(mistake.range.start);
        let length = mistake.range.end.saturating_sub(mistake.range.start) as usize;
        CliError::Config {
            path: self.file.path().to_owned(),
            line: at.line,
            column: at.column,
            message: mistake.message.into(),
            help: mistake.help.map(Into::into),
            text: Arc::clone(&self.text),
            place: (mistake.range.start as usize, length).into(),
            label: mistake.label.into(),
        }
    }
}
