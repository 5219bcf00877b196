//! Where the later stages are plugged in: one call each for evaluation, checks and emission.

use indexmap::IndexMap;

use super::ParsedFile;
use crate::diagnostic::Diagnostic;
use crate::emit::{self, OutputFile};
use crate::model::{ContextIds, Settings};
use crate::source::SourceMap;

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

/// The form in which XML is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dialect {
    /// The version of TeamCity to write for; by default the script's own.
    pub target: Option<String>,
}

// PLUG: eval. Runs the script of `unit`; `None` only when there is nothing to run.
pub(super) fn evaluate(unit: &Unit<'_>, _diagnostics: &mut Vec<Diagnostic>) -> Option<Settings> {
    Some(Settings { version: None, ids: unit.ids.clone(), projects: Vec::new() })
}

// PLUG: check. Runs every rule over the model.
pub(super) fn check(_settings: &Settings, _target: Option<&str>, _diagnostics: &mut Vec<Diagnostic>) {}

// PLUG: emit. `Dialect` is a stand-in for the emitter's own.
/// The settings as TeamCity's XML files.
pub fn xml(settings: &Settings, _dialect: &Dialect) -> Vec<OutputFile> {
    emit::xml(settings)
}

// PLUG: emit.
/// The settings as one JSON document.
pub fn json(settings: &Settings) -> String {
    emit::json(settings)
}
