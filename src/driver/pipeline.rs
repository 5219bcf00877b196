//! The way of one settings root on one screen: trees in, findings and settings out.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashSet;

use super::reach::Reach;
use super::root::{InputFile, Layout, SettingsRoot, Unread};
use super::session::Session;
use super::store::ParsedFile;
use super::{Compilation, IdOverrides, Options, gaps, pom, rules, stages};
use crate::check::{self, Judge};
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::eval::{self, rules::UNKNOWN_RAW_FORM};
use crate::model::{ContextIds, Settings};
use crate::source::{FileId, SourceFile, SourceMap};
use crate::syntax::suppressed;

/// A settings root whose files have been read.
pub(super) struct Opened<'a> {
    root: &'a SettingsRoot,
    /// Its own files in their order, then its patches.
    own: Vec<(&'a InputFile, Arc<ParsedFile>)>,
    /// The files of [`SettingsRoot::others`], read once for all roots that share them.
    others: Option<Arc<Others>>,
    unread: Vec<Unread>,
}

/// The files that the roots of a folder share.
pub(super) struct Others {
    files: Vec<Arc<ParsedFile>>,
    /// Who can see what; made when all files have been parsed.
    reach: OnceLock<Reach>,
}

/// A file with its number in the root.
pub(super) struct RootFile<'a> {
    pub(super) id: FileId,
    pub(super) input: &'a InputFile,
    pub(super) parsed: &'a Arc<ParsedFile>,
    /// Whether it belongs to another root, which reports what never runs in it.
    pub(super) elsewhere: bool,
}

impl<'a> Opened<'a> {
    /// Reads the files of a root; `last` was opened just before it, perhaps with the same others.
    pub(super) fn new(session: &Session, root: &'a SettingsRoot, last: Option<&Opened<'_>>) -> Self {
        let mut unread = root.unread.clone();
        let mut open = |file: &InputFile| session.open(file, &mut unread);
        let own = root.files.iter().chain(root.patches_in_order()).map(|file| (file, open(file))).collect();
        let others = match last.filter(|last| Arc::ptr_eq(&last.root.others, &root.others)) {
            Some(last) => last.others.clone(),
            None if root.others.is_empty() => None,
            None => {
                let files = root.others.iter().map(open).collect();
                Some(Arc::new(Others { files, reach: OnceLock::new() }))
            }
        };
        Self { root, own, others, unread }
    }

    /// Its own files.
    pub(super) fn own(&self) -> impl Iterator<Item = &ParsedFile> {
        self.own.iter().map(|(_, file)| &**file)
    }

    /// Its own files and those that it shares.
    pub(super) fn all(&self) -> impl Iterator<Item = &ParsedFile> {
        let others = self.others.iter().flat_map(|others| &others.files);
        self.own().chain(others.map(|file| &**file))
    }

    /// Its files in their order, and the places of the patches among them.
    fn files(&self) -> (Vec<RootFile<'_>>, Range<usize>) {
        let count = self.root.files.len();
        let (own, patches) = self.own.split_at_checked(count).unwrap_or((&self.own, &[]));
        let mut files: Vec<(&InputFile, &Arc<ParsedFile>, bool)> =
            own.iter().map(|(input, parsed)| (*input, parsed, false)).collect();
        if let Some(others) = &self.others {
            let reach = others.reach.get_or_init(|| Reach::new(others.files.clone(), &self.root.others));
            let known: FxHashSet<&str> = self.own.iter().map(|(input, _)| input.path.as_str()).collect();
            let seen = reach.from(self.own()).into_iter().filter_map(|at| {
                let input = self.root.others.get(at).filter(|input| !known.contains(input.path.as_str()))?;
                Some((input, others.files.get(at)?, true))
            });
            files.extend(seen);
            files.sort_by_key(|(input, ..)| &input.path);
        }
        let places = files.len()..files.len() + patches.len();
        files.extend(patches.iter().map(|(input, parsed)| (*input, parsed, false)));
        let number = |(id, (input, parsed, elsewhere))| RootFile { id: FileId(id), input, parsed, elsewhere };
        ((0..).zip(files).map(number).collect(), places)
    }

    /// Keeps of what seems to be registered nowhere what is so for sure: the files of another root may register what they
    /// name, and an error that was told may be why.
    fn settle_registration(&self, settings: &mut Settings, found: &[Diagnostic]) {
        let registration = &mut settings.registration;
        registration.cut_short |= found.iter().any(|one| one.severity == Severity::Error);
        if registration.cut_short {
            registration.unregistered.clear();
        }
        let Some(others) = &self.others else { return };
        let is_named = |name: &str| {
            others.files.iter().any(|file| file.tree().names.iter().any(|other| &**other == name))
        };
        registration.unregistered.retain(|one| !one.name.as_deref().is_some_and(is_named));
    }

    /// Compiles it.
    pub(super) fn compile(&self, options: &Options) -> Compilation {
        let root = self.root;
        let (files, patches) = self.files();
        let sources = source_map(files.iter().map(|file| file.parsed));
        let mut diagnostics: Vec<Diagnostic> =
            files.iter().flat_map(|file| file.parsed.diagnostics(file.id)).collect();
        let script = root.files.get(root.script).map(|script| &script.path);
        let script = files.iter().position(|file| Some(&file.input.path) == script).unwrap_or_default();
        gaps::report(&self.unread, script, &mut diagnostics);

        let context = context(root, options);
        let scripts = stages::Scripts { main: script, patches };
        let stages::Evaluated { mut settings, typed, steps } = stages::evaluate(
            &options.catalog,
            &root.class_path,
            &files,
            &sources,
            &scripts,
            &context,
            &mut diagnostics,
        );
        let exposed = settings.as_mut().map(|settings| {
            self.settle_registration(settings, &diagnostics);
            stages::check(settings, root.earlier.as_deref(), &sources, &options.config, &mut diagnostics)
        });
        for file in files.iter().filter(|file| !file.elsewhere) {
            let (text, names) = (file.parsed.source().text(), &file.parsed.tree().names);
            check::check_source(file.id, text, names, &mut diagnostics);
        }
        let mut reported: Vec<_> = files.iter().map(|file| file.input.reported.clone()).collect();
        let mut sources = sources;
        if let Some(pom) = &root.pom {
            let found = pom::problems(pom, sources.next_id(), &files);
            // A pom that is right is not one of the files.
            if !found.is_empty() {
                sources.add(SourceFile::new(pom.file.path.clone(), Arc::clone(&pom.text)));
                reported.push(pom.file.reported.clone());
                diagnostics.extend(found);
            }
        }
        let annotations: Vec<_> = files
            .iter()
            .map(|file| (file.id, suppressed(file.parsed.tree())))
            .filter(|(_, suppressed)| !suppressed.is_empty())
            .collect();
        let judge = Judge {
            config: &options.config,
            reported: &reported,
            rules: &rules(),
            annotations: &annotations,
            comments: !options.no_inline_ignores,
        };
        let silenced = check::suppress(&mut diagnostics, &sources, judge);
        check::gather(&mut diagnostics);
        diagnostic::sort(&mut diagnostics);
        let unwritten = diagnostics.extract_if(.., |found| *found.rule == UNKNOWN_RAW_FORM).collect();
        Compilation {
            dir: root.dir.clone(),
            folder: root.files.get(root.script).map(InputFile::reported_root).unwrap_or_default(),
            sources,
            reported,
            diagnostics,
            unwritten,
            silenced,
            exposed: exposed.unwrap_or_default(),
            config: Arc::clone(&options.config),
            target: context.target,
            typed,
            steps,
            settings,
        }
    }
}

/// What the evaluation is given besides the files.
fn context(root: &SettingsRoot, options: &Options) -> eval::Context {
    let of_pom = root.context_parameters.iter();
    let mut parameters: BTreeMap<String, String> =
        of_pom.map(|(name, value)| (name.clone(), value.clone())).collect();
    parameters.extend(options.context_parameters.clone());
    eval::Context {
        ids: context_ids(&root.layout, &options.ids),
        parameters,
        files: Arc::clone(&root.data),
        target: options.target().cloned(),
    }
}

/// The texts of a root's files by their numbers.
pub(super) fn source_map<'f>(files: impl IntoIterator<Item = &'f Arc<ParsedFile>>) -> SourceMap {
    let mut sources = SourceMap::default();
    for file in files {
        sources.add(Arc::clone(file.source()));
    }
    sources
}

pub(super) fn context_ids(layout: &Layout, overrides: &IdOverrides) -> ContextIds {
    let mut ids = ContextIds::default();
    if let Layout::NonPortable { project_id } = layout {
        ids.portable = false;
        ids.root_project.clone_from(project_id);
        ids.root_name.clone_from(project_id);
    }
    let replace = |slot: &mut String, value: &Option<String>| {
        if let Some(value) = value {
            slot.clone_from(value);
        }
    };
    replace(&mut ids.root_project, &overrides.project_id);
    replace(&mut ids.root_name, &overrides.project_name);
    replace(&mut ids.parent_project, &overrides.parent_id);
    replace(&mut ids.settings_root, &overrides.settings_root);
    ids
}
