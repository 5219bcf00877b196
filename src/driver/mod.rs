//! The whole pipeline on one screen: texts in, findings and settings out.
//!
//! Nothing here reads a disk, a clock or the environment, and nothing prints.

mod gaps;
mod parse;
mod patches;
mod stages;
mod stored;

use std::collections::BTreeMap;
use std::sync::Arc;

use camino::Utf8PathBuf;
use indexmap::IndexMap;

use crate::catalog::{Catalog, Version};
use crate::check::{self, Explanation};
use crate::config::{self, Config};
use crate::diagnostic::{self, Diagnostic};
use crate::eval;
use crate::model::{ContextIds, Settings};
use crate::report::{self, Verdict};
use crate::source::{SourceFile, SourceMap};

pub use parse::ParsedFile;
pub use stages::{json, xml};
pub use stored::{StoredRoot, is_settings_file, read};

/// All rules with their explanations, in the order of the stages that raise them.
pub fn explanations() -> impl Iterator<Item = &'static Explanation> {
    check::explanations().chain(gaps::EXPLANATIONS.iter().copied())
}

/// The JSON Schema of `tcdsl.toml`.
pub fn config_schema() -> String {
    let rules: Vec<_> = explanations().map(|explanation| explanation.rule).collect();
    config::schema(&rules)
}

/// All rules by name.
fn rules() -> BTreeMap<&'static str, &'static Explanation> {
    explanations().map(|explanation| (explanation.rule.name, explanation)).collect()
}

/// How the ids of a settings folder are meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Layout {
    /// `.teamcity/settings.kts`: ids are relative to the project that the server gives.
    Portable,
    /// `.teamcity/<ProjectId>/settings.kts`: ids are absolute.
    NonPortable {
        /// The name of the folder: the project's id.
        project_id: String,
    },
}

/// A file of a settings root.
#[derive(Debug, Clone)]
pub struct InputFile {
    /// The path as people see it, with `/`.
    pub path: Utf8PathBuf,
    /// The path in machine formats: below the repository's root, with `/`.
    pub reported: Utf8PathBuf,
    /// The path below the settings root.
    pub relative: Utf8PathBuf,
    /// What it holds.
    pub text: Arc<str>,
}

/// Files below a settings root that are no Kotlin.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DataFiles {
    /// Paths below the settings root, with `/`, and texts; no text for what is too large or is none.
    pub files: BTreeMap<String, Option<Arc<str>>>,
    /// Whether these are all that there are.
    pub complete: bool,
}

/// A file that belongs to the settings but was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The path below the settings root.
    pub relative: Utf8PathBuf,
    /// Why, as the end of "`x.kt` was not read: ...".
    pub reason: String,
}

/// All that a compilation of one settings folder needs.
#[derive(Debug, Clone)]
pub struct SettingsRoot {
    /// The folder as people see it.
    pub dir: Utf8PathBuf,
    /// How ids are meant.
    pub layout: Layout,
    /// The script to run, by its index in `files`.
    pub script: usize,
    /// Every `.kt` and `.kts` file, patches left out, sorted by path.
    pub files: Vec<InputFile>,
    /// The patches that a server committed (`patches/**`).
    pub patches: Vec<InputFile>,
    /// All other files below the settings root: scripts may read and list them.
    pub data: DataFiles,
    /// What was left out.
    pub unread: Vec<Unread>,
    /// `contextParameters` of the pom.
    pub context_parameters: IndexMap<String, String>,
}

/// Ids that replace the defaults of the generator.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IdOverrides {
    /// `DslContext.projectId`.
    pub project_id: Option<String>,
    /// `DslContext.projectName`.
    pub project_name: Option<String>,
    /// `DslContext.parentProjectId`.
    pub parent_id: Option<String>,
    /// `DslContext.settingsRootId`.
    pub settings_root: Option<String>,
}

/// What a caller may ask for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The TeamCity whose DSL compiles the settings; by default the server of the configuration.
    pub target: Option<Version>,
    /// Ids that replace the defaults.
    pub ids: IdOverrides,
    /// Context parameters; they win over the pom's.
    pub context_parameters: IndexMap<String, String>,
    /// What `tcdsl.toml` says.
    pub config: Arc<Config>,
    /// The DSL that the settings are written in.
    pub catalog: Catalog,
}

impl Options {
    /// The TeamCity that the settings are compiled for, if anybody says.
    fn target(&self) -> Option<&Version> {
        self.target.as_ref().or(self.config.server.version.as_ref())
    }
}

/// What came of one settings root.
#[derive(Debug)]
pub struct Compilation {
    /// The folder as people see it.
    pub dir: Utf8PathBuf,
    /// The files, in the order of [`SettingsRoot::files`].
    pub sources: SourceMap,
    /// The files' paths in machine formats, in the same order.
    pub reported: Vec<Utf8PathBuf>,
    /// The findings, sorted.
    pub diagnostics: Vec<Diagnostic>,
    /// How many findings comments in the settings suppress.
    pub suppressed: usize,
    /// What `tcdsl.toml` says.
    pub config: Arc<Config>,
    /// The TeamCity that the settings were compiled for, if the caller or the configuration says.
    pub target: Option<Version>,
    /// What the settings say; `None` when there was nothing to evaluate.
    pub settings: Option<Settings>,
}

impl Compilation {
    /// Whether the settings are valid, as far as the findings say.
    pub fn verdict(&self) -> Verdict {
        Verdict::of(&self.diagnostics)
    }

    /// The view of it that reports show.
    pub fn report(&self) -> report::Root<'_> {
        report::Root {
            dir: &self.dir,
            sources: &self.sources,
            reported: &self.reported,
            diagnostics: &self.diagnostics,
            suppressed: self.suppressed,
            baselined: 0,
            outside: &self.config.external.connections,
            settings: self.settings.as_ref(),
        }
    }
}

/// Compiles one settings root.
pub fn compile(mut root: SettingsRoot, options: &Options) -> Compilation {
    let ids = context_ids(&root.layout, &options.ids);
    let scripts = Scripts { main: root.script, patches: patches::append(&mut root) };
    let sources = source_map(&root.files);
    let (files, mut diagnostics) = parse::parse_all(&sources, &root.files);
    gaps::report(&root.unread, root.script, &mut diagnostics);

    let mut parameters: BTreeMap<String, String> = root.context_parameters.into_iter().collect();
    parameters.extend(options.context_parameters.clone());
    let files_complete = root.data.complete;
    let readable = stages::readable(&root.files, root.data.files);
    let target = options.target().cloned();
    let context = eval::Context { ids, parameters, files: readable, files_complete, target };

    let settings = stages::evaluate(&options.catalog, &sources, &files, &scripts, &context, &mut diagnostics);
    if let Some(settings) = &settings {
        stages::check(settings, &sources, &options.config, &mut diagnostics);
    }
    let reported: Vec<Utf8PathBuf> = root.files.into_iter().map(|file| file.reported).collect();
    let suppressed = check::settle(&mut diagnostics, &sources, &reported, &options.config.levels, &rules());
    diagnostic::sort(&mut diagnostics);
    Compilation {
        dir: root.dir,
        sources,
        reported,
        diagnostics,
        suppressed,
        config: Arc::clone(&options.config),
        target: context.target,
        settings,
    }
}

/// The scripts of a settings root that are run, by their indices.
struct Scripts {
    main: usize,
    patches: std::ops::Range<usize>,
}

fn context_ids(layout: &Layout, overrides: &IdOverrides) -> ContextIds {
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

fn source_map(files: &[InputFile]) -> SourceMap {
    let mut sources = SourceMap::default();
    for file in files {
        sources.add(SourceFile::new(file.path.clone(), Arc::clone(&file.text)));
    }
    sources
}

#[cfg(test)]
mod tests;
