//! From paths to compilations: what `check` and `compile` have in common.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Instant;

use camino::{Utf8Path, Utf8PathBuf};
use indexmap::IndexMap;

use super::args::{Global, Reading};
use super::config::{Configs, Configured};
use super::disk::Disk;
use super::error::CliError;
use super::output::Output;
use super::place::Place;
use super::since::Earlier;
use super::stored::{self, Stored};
use super::unsaved::Unsaved;
use super::{load, roots};
use crate::config::Config;
use crate::diagnostic::{Category, Severity};
use crate::driver::{self, Compilation, Options, Session, SettingsRoot, StoredRoot, Workers};
use crate::fix::{self, Mended, Wanted};

/// How many bytes of text are worked on at a time: their trees are let go before the next are read.
const AT_A_TIME: usize = 32 * 1024 * 1024;

/// How many folders are read at a time.
const FOLDERS_AT_A_TIME: usize = 64;

/// How many bytes of text a folder of settings usually has.
const USUAL_FOLDER: usize = 8 * 1024;

/// One compiled settings root.
pub(super) struct Compiled {
    /// What came of it.
    pub(super) compilation: Compilation,
    /// The folder that generated files go to unless another one is named.
    pub(super) output: Utf8PathBuf,
    /// The folder that it must lie in unless another one is named.
    pub(super) base: Utf8PathBuf,
}

/// What came of trying remedies in a folder of settings.
pub(super) struct MendedFolder {
    /// Its first root among all that was compiled; the others follow.
    pub(super) first: usize,
    /// The folders that its files lie in.
    pub(super) folders: Vec<Utf8PathBuf>,
    pub(super) mended: Mended,
}

/// What a run does besides.
#[derive(Clone, Copy, Default)]
pub(super) struct Further<'a> {
    /// A text that is laid over its file.
    pub(super) unsaved: Option<&'a Unsaved>,
    /// The remedies that are tried of what is found.
    pub(super) wanted: Option<Wanted<'a>>,
    /// What the settings were before.
    pub(super) earlier: Option<&'a Earlier>,
}

/// Compiles every settings root under `paths`. What cannot be read does not keep the others from being compiled.
pub(super) fn all(
    paths: &[Utf8PathBuf],
    options: &Options,
    global: &Global,
    out: &mut Output,
) -> (Vec<Compiled>, Vec<CliError>) {
    let (compiled, _, errors) = all_with(paths, Further::default(), options, global, out);
    (compiled, errors)
}

/// The same with a text laid over its file, and with remedies tried.
pub(super) fn all_with(
    paths: &[Utf8PathBuf],
    further: Further<'_>,
    options: &Options,
    global: &Global,
    out: &mut Output,
) -> (Vec<Compiled>, Vec<MendedFolder>, Vec<CliError>) {
    #[allow(clippy::disallowed_methods, reason = "how long a run takes is said on request")]
    let started = Instant::now();
    let mut run = Compiling {
        workers: Arc::new(Workers::new(global.reading.threads.map_or(0, NonZeroUsize::get))),
        compiled: Vec::new(),
        errors: Vec::new(),
        wanted: further.wanted,
        earlier: further.earlier,
        mended: Vec::new(),
        opened: Vec::new(),
        bytes: 0,
    };
    let found = find(paths, &mut run.errors);
    let place = Place::of_run(found.iter().map(Folder::dir));
    let mut configs = Configs::default();
    let mut folders = Vec::new();
    for mut folder in found {
        let Some(configured) = configs.of(folder.dir(), &place, global, &mut run.errors) else { continue };
        let Configured { config, catalog } = configured;
        let config = judged(config, global);
        let options = Options { config, catalog, ..options.clone() };
        let disk = folder.disk();
        let mut session = Session::new(disk.clone()).with(options).with_workers(Arc::clone(&run.workers));
        if let Some(unsaved) = further.unsaved {
            folder.lay(unsaved, &mut session);
        }
        folders.push((folder, session, disk));
    }
    let count = folders.len();
    while !folders.is_empty() {
        out.step(count - folders.len(), count);
        let rest = folders.split_off(folders.len().min(FOLDERS_AT_A_TIME));
        run.open(std::mem::replace(&mut folders, rest), &place, out);
    }
    run.compile();
    out.step(count, count);
    for Compiled { compilation: one, .. } in &run.compiled {
        let files = one.sources.len();
        out.detail(|| format!("{}: {files} file{}", one.dir, if files == 1 { "" } else { "s" }));
    }
    out.detail(|| format!("read and compiled in {:.1?}", started.elapsed()));
    (run.compiled, run.mended, run.errors)
}

/// The configuration with the levels that the command line gives.
fn judged(config: Arc<Config>, global: &Global) -> Arc<Config> {
    match global.selecting.over(&config.levels) {
        Some(levels) => Arc::new(Config { levels, ..Config::clone(&config) }),
        None => config,
    }
}

/// A run on its way.
struct Compiling<'w> {
    workers: Arc<Workers>,
    compiled: Vec<Compiled>,
    errors: Vec<CliError>,
    /// Which remedies are tried.
    wanted: Option<Wanted<'w>>,
    earlier: Option<&'w Earlier>,
    mended: Vec<MendedFolder>,
    /// Folders that have been read and wait for being compiled.
    opened: Vec<(roots::Found, Session, Vec<SettingsRoot>)>,
    /// How much text they have.
    bytes: usize,
}

impl Compiling<'_> {
    /// Reads folders, side by side where there are many, and puts them where they wait for being compiled.
    fn open(&mut self, folders: Vec<(Folder, Session, Disk)>, place: &Place, out: &mut Output) {
        let read =
            self.workers.map(
                &folders,
                folders.len() * USUAL_FOLDER,
                |(folder, session, disk)| match folder {
                    Folder::Kotlin(found) => load::load(found, place, session, disk).map(Read::Kotlin),
                    Folder::Xml(found) => stored::load(found, place, session, disk).map(Read::Xml),
                },
            );
        for ((folder, session, _), read) in folders.into_iter().zip(read) {
            match (folder, read) {
                (Folder::Kotlin(found), Ok(Read::Kotlin(mut loaded))) => {
                    if let Some(earlier) = self.earlier {
                        for root in &mut loaded.roots {
                            root.earlier = earlier.of(&root.dir, &root.layout, out);
                        }
                    }
                    self.errors.extend(loaded.errors);
                    self.bytes += session.bytes();
                    self.opened.push((*found, session, loaded.roots));
                }
                (Folder::Xml(found), Ok(Read::Xml(root))) => {
                    self.compile();
                    self.compiled.push(Compiled {
                        compilation: session.read(&root),
                        output: found.dir.join("target/generated-configs"),
                        base: found.dir,
                    });
                }
                (_, Err(error)) => self.errors.push(error),
                (_, Ok(_)) => {}
            }
            if self.bytes >= AT_A_TIME {
                self.compile();
            }
        }
    }

    /// Compiles what has been read, and lets go of the trees.
    fn compile(&mut self) {
        let opened = std::mem::take(&mut self.opened);
        self.bytes = 0;
        let all: Vec<(&roots::Found, &Session, &SettingsRoot)> = opened
            .iter()
            .flat_map(|(found, session, roots)| roots.iter().map(move |root| (found, session, root)))
            .collect();
        let jobs: Vec<_> = all.iter().map(|(_, session, root)| (*session, *root)).collect();
        let compiled = driver::compile_all(&self.workers, &jobs);
        self.compiled.extend(all.iter().zip(compiled).map(|((found, ..), compilation)| Compiled {
            compilation,
            output: found.output.clone(),
            base: found.base.clone(),
        }));
        if let Some(wanted) = self.wanted {
            self.mend(opened, wanted);
        }
    }

    /// Tries the remedies of what was compiled last.
    fn mend(&mut self, opened: Vec<(roots::Found, Session, Vec<SettingsRoot>)>, wanted: Wanted<'_>) {
        let count: usize = opened.iter().map(|(_, _, roots)| roots.len()).sum();
        let mut first = self.compiled.len() - count;
        for (found, mut session, roots) in opened {
            let last = first + roots.len();
            let before: Vec<&Compilation> =
                self.compiled.iter().skip(first).take(roots.len()).map(|one| &one.compilation).collect();
            let mended = fix::mend(&mut session, &roots, &before, &self.workers, wanted);
            let folders = std::iter::once(found.dir).chain(found.sources).collect();
            self.mended.push(MendedFolder { first, folders, mended });
            first = last;
        }
    }
}

/// What was read from a folder.
enum Read {
    Kotlin(load::Loaded),
    Xml(StoredRoot),
}

/// A folder of settings on disk.
enum Folder {
    Kotlin(Box<roots::Found>),
    Xml(Stored),
}

impl Folder {
    /// What its files are read through.
    fn disk(&self) -> Disk {
        match self {
            Self::Kotlin(found) => Disk::of(std::iter::once(&*found.dir).chain(found.sources.as_deref())),
            Self::Xml(found) => Disk::of([&*found.dir]),
        }
    }

    /// Lays a text over its file, if that lies here. One that is not on disk is taken in.
    fn lay(&mut self, unsaved: &Unsaved, session: &mut Session) {
        if let Some(path) = unsaved.within(self.dir()) {
            session.overlay(path, Arc::clone(&unsaved.text));
        }
        if let Self::Kotlin(found) = self {
            found.unsaved = unsaved.new_in(&found.dir);
        }
    }

    /// Its path.
    fn dir(&self) -> &Utf8Path {
        match self {
            Self::Kotlin(found) => &found.dir,
            Self::Xml(found) => &found.dir,
        }
    }
}

/// The folders of settings under `paths`, each once.
fn find(paths: &[Utf8PathBuf], errors: &mut Vec<CliError>) -> Vec<Folder> {
    let mut found = IndexMap::new();
    if paths.is_empty() {
        // Whoever stands outside of a repository has not asked for a search of all the disk.
        let everywhere = Place::here().is_in_repository();
        add(roots::nearest(), Utf8Path::new("."), everywhere, &mut found, errors);
    }
    for path in paths {
        add(roots::at(path), path, true, &mut found, errors);
    }
    found.into_values().collect()
}

/// The folders that the settings under `paths` are read from.
pub(super) fn folders(paths: &[Utf8PathBuf]) -> Vec<Utf8PathBuf> {
    let found = find(paths, &mut Vec::new());
    let of = |folder: Folder| match folder {
        Folder::Kotlin(found) => [Some(found.dir), Some(found.base), found.sources],
        Folder::Xml(found) => [Some(found.dir), None, None],
    };
    found.into_iter().flat_map(of).flatten().collect()
}

/// Adds what a path stands for. Where there is no Kotlin, XML is looked for, then folders of settings below: what is not
/// asked for is not searched.
fn add(
    result: Result<Vec<roots::Found>, CliError>,
    path: &Utf8Path,
    everywhere: bool,
    all: &mut IndexMap<Utf8PathBuf, Folder>,
    errors: &mut Vec<CliError>,
) {
    let folders = match result {
        Ok(found) => found.into_iter().map(|one| Folder::Kotlin(Box::new(one))).collect(),
        Err(error @ CliError::NoSettings { .. }) => {
            let before = errors.len();
            let folders = match stored::at(path) {
                Some(xml) => vec![Folder::Xml(xml)],
                None if everywhere => below(path, errors),
                None => Vec::new(),
            };
            if folders.is_empty() && errors.len() == before {
                errors.push(error);
            }
            folders
        }
        Err(error) => return errors.push(error),
    };
    for folder in folders {
        merge(folder, all);
    }
}

/// The folders of settings somewhere below a folder, as in a repository of many.
fn below(dir: &Utf8Path, errors: &mut Vec<CliError>) -> Vec<Folder> {
    let mut all = Vec::new();
    for folder in roots::folders_below(dir, errors) {
        match roots::of_folder(&folder) {
            found if found.is_empty() => all.extend(stored::of_folder(&folder).map(Folder::Xml)),
            found => all.extend(found.into_iter().map(|one| Folder::Kotlin(Box::new(one)))),
        }
    }
    all
}

/// A folder that is there already gets the scripts that it does not have.
fn merge(folder: Folder, all: &mut IndexMap<Utf8PathBuf, Folder>) {
    match (all.get_mut(folder.dir()), folder) {
        (Some(Folder::Kotlin(known)), Folder::Kotlin(new)) => {
            let seen: BTreeSet<_> = known.scripts.iter().map(|script| script.path.clone()).collect();
            known.scripts.extend(new.scripts.into_iter().filter(|script| !seen.contains(&script.path)));
        }
        (None, folder) => {
            all.insert(folder.dir().to_owned(), folder);
        }
        (Some(_), _) => {}
    }
}

/// The options that every command takes that reads settings.
pub(super) fn options(global: &Global) -> Options {
    let Reading { target, context_param, no_inline_ignores, .. } = &global.reading;
    Options {
        target: target.clone(),
        context_parameters: context_param.iter().cloned().collect(),
        no_inline_ignores: *no_inline_ignores,
        ..Options::default()
    }
}

/// Whether the findings make the run fail.
pub(super) fn fails(compiled: &[Compiled], global: &Global) -> bool {
    let least = global.fail_on.least();
    compiled.iter().flat_map(|one| &one.compilation.diagnostics).any(|found| {
        let incomplete = found.rule.category == Category::Incomplete;
        let severe = least.is_some_and(|least| found.severity >= least);
        severe && !(incomplete && found.severity == Severity::Note && least != Some(Severity::Note))
            || incomplete && global.selecting.denies(found.rule)
    })
}
