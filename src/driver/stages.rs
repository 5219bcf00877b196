//! Where the later stages are plugged in: one call each for evaluation, checks and emission.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Compilation, ParsedFile, Scripts};
use crate::catalog::{Catalog, Version};
use crate::check;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::emit;
use crate::emit::xml::{Dialect, OutputFile};
use crate::eval::{self, SourceUnit};
use crate::model::Settings;
use crate::source::{FileId, SourceMap};
use crate::syntax::FileKind;

/// Runs the scripts of a settings root; `None` when they declare no project.
pub(super) fn evaluate(
    catalog: &Catalog,
    sources: &SourceMap,
    files: &[ParsedFile],
    scripts: &Scripts,
    context: &eval::Context,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Settings> {
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    let broken: BTreeSet<FileId> = errors.map(|diagnostic| diagnostic.primary.span.file).collect();
    let units: Vec<SourceUnit<'_>> = files
        .iter()
        .enumerate()
        .map(|(index, file)| SourceUnit {
            file: file.file,
            script_name: match file.kind {
                FileKind::Script if scripts.patches.contains(&index) => Some(file.relative.as_str()),
                FileKind::Script if index != scripts.main => file.relative.file_stem(),
                _ => None,
            },
            broken: broken.contains(&file.file),
            text: sources.get(file.file).map_or("", |source| source.text()),
            tree: &file.parsed.tree,
        })
        .collect();
    let evaluation = eval::evaluate(
        catalog,
        &units,
        &[scripts.main],
        &scripts.patches.clone().collect::<Vec<_>>(),
        context,
    );
    diagnostics.extend(evaluation.diagnostics);
    evaluation.settings
}

/// Runs every rule over the model.
pub(super) fn check(
    settings: &Settings,
    sources: &SourceMap,
    config: &Config,
    diagnostics: &mut Vec<Diagnostic>,
) {
    check::check(settings, sources, config, diagnostics);
}

/// The files that scripts may read: everything below the settings root, by path.
pub(super) fn readable(
    files: &[super::InputFile],
    data: BTreeMap<String, Option<Arc<str>>>,
) -> BTreeMap<String, Option<Arc<str>>> {
    let mut all = data;
    all.extend(files.iter().map(|file| (file.relative.as_str().to_owned(), Some(file.text.clone()))));
    all
}

/// The settings as TeamCity's XML files, in the dialect of the TeamCity that they are compiled for, else of the version
/// that they name; none when there are no settings.
pub fn xml(compilation: &Compilation) -> Option<Vec<OutputFile>> {
    let settings = compilation.settings.as_ref()?;
    let own = || Version::parse(settings.version.as_ref()?.known()?);
    let version = compilation.target.clone().or_else(own);
    let dialect = version.as_ref().map_or_else(Dialect::default, Dialect::for_version);
    Some(emit::xml::xml(settings, dialect))
}

/// The settings of all roots as one JSON document.
pub fn json(settings: &[&Settings]) -> String {
    emit::json::json(settings)
}
