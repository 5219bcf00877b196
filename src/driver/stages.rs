//! Where the later stages are plugged in: one call each for evaluation, checks and emission.

use indexmap::IndexMap;

use super::ParsedFile;
use crate::catalog::{self, ClassId, Effect};
use crate::diagnostic::Diagnostic;
use crate::emit;
use crate::emit::xml::{Dialect, OutputFile};
use crate::model::{Cleanup, ContextIds, EntityId, Project, Settings};
use crate::source::{SourceMap, TextRange};

/// What evaluation works on.
#[derive(Debug)]
pub struct Unit<'a> {
    /// The texts.
    pub sources: &'a SourceMap,
    /// The trees, in the order of the sources' ids.
    pub files: &'a [ParsedFile],
    /// The script to run, by its index in `files`.
    pub script: usize,
    /// The ids that `DslContext` gives.
    pub ids: ContextIds,
    /// The context parameters.
    pub context_parameters: IndexMap<String, String>,
    /// The version of TeamCity to compile for, when one is asked for.
    pub target: Option<&'a str>,
}

// PLUG: eval. Runs the script of `unit`; `None` only when there is nothing to run. Until it is there, every root is an
// empty project.
pub(super) fn evaluate(unit: &Unit<'_>, _diagnostics: &mut Vec<Diagnostic>) -> Option<Settings> {
    let span = TextRange::empty(0).in_file(unit.files.get(unit.script)?.file);
    let project = Project {
        parent: None,
        id: EntityId::RootProject,
        uuid: None,
        name: None,
        description: None,
        archived: false,
        default_template: None,
        parameters: Vec::new(),
        features: Vec::new(),
        vcs_roots: Vec::new(),
        templates: Vec::new(),
        build_types: Vec::new(),
        build_types_order: Vec::new(),
        sub_projects_order: Vec::new(),
        cleanup: Cleanup::default(),
        span,
    };
    Some(Settings { version: None, ids: unit.ids.clone(), projects: vec![project] })
}

// PLUG: check. Runs every rule over the model.
pub(super) fn check(_settings: &Settings, _target: Option<&str>, _diagnostics: &mut Vec<Diagnostic>) {}

/// The settings as the XML that TeamCity `target` writes; by default that of the script's own version.
pub fn xml(settings: &Settings, target: Option<&str>) -> Vec<OutputFile> {
    let version = target.or_else(|| settings.version.as_ref()?.known());
    emit::xml::xml(settings, version.map_or_else(Dialect::default, Dialect::for_version))
}

/// The settings of all roots as one JSON document.
pub fn json(settings: &[&Settings]) -> String {
    emit::json::json(settings, &class_name)
}

/// The function of the DSL that makes a `class`.
fn class_name(class: ClassId) -> Option<String> {
    let maker = catalog::functions().iter().find(|function| function.effect == Effect::Add(class))?;
    maker.name.known_name().map(str::to_owned)
}
