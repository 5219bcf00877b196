//! Where the later stages are plugged in: one call each for evaluation, checks and emission.

use std::collections::BTreeSet;
use std::ops::Range;

use super::pipeline::RootFile;
use super::{Compilation, agreement};
use crate::catalog::{Catalog, Version};
use crate::check::{self, ExposedSecrets};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::emit;
use crate::emit::xml::{Dialect, OutputFile};
use crate::eval::{self, SourceUnit};
use crate::model::Settings;
use crate::sema;
use crate::source::{FileId, SourceMap};
use crate::syntax::FileKind;

/// The scripts of a settings root that are run, by their places.
pub(super) struct Scripts {
    pub(super) main: usize,
    pub(super) patches: Range<usize>,
}

/// What came of resolving and running the scripts of a settings root.
pub(super) struct Evaluated {
    /// `None` when they declare no project.
    pub(super) settings: Option<Settings>,
    pub(super) typed: sema::Typed,
    pub(super) steps: u64,
}

/// Resolves names and types of all files, then runs the scripts.
pub(super) fn evaluate(
    catalog: &Catalog,
    class_path: &sema::ClassPath,
    files: &[RootFile<'_>],
    sources: &SourceMap,
    scripts: &Scripts,
    context: &eval::Context,
    diagnostics: &mut Vec<Diagnostic>,
) -> Evaluated {
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    let broken: BTreeSet<FileId> = errors.map(|diagnostic| diagnostic.primary.span.file).collect();
    let is_broken = |file: &RootFile<'_>| broken.contains(&file.id);
    let analyzed: Vec<sema::Unit<'_>> =
        (0..).zip(files).map(|(index, file)| analyzed(index, file, scripts, is_broken(file))).collect();
    let analysis = sema::analyze(catalog, class_path, &analyzed);
    let units: Vec<SourceUnit<'_>> =
        (0..).zip(files).map(|(index, file)| unit(index, file, scripts, is_broken(file))).collect();
    let patches: Vec<usize> = scripts.patches.clone().collect();
    let evaluation =
        eval::evaluate(catalog, &units, &analysis.resolution, (&[scripts.main], &patches), context);
    let typed = analysis.typed;
    diagnostics.extend(agreement::agree(analysis, evaluation.diagnostics, (sources, &broken)));
    Evaluated { settings: evaluation.settings, typed, steps: evaluation.steps }
}

/// A file as the analysis takes it.
fn analyzed<'f>(index: usize, file: &'f RootFile<'_>, scripts: &Scripts, broken: bool) -> sema::Unit<'f> {
    let relative = &file.input.relative;
    sema::Unit {
        file: file.id,
        kind: file.parsed.kind(),
        script: match file.parsed.kind() {
            FileKind::Script if scripts.patches.contains(&index) => Some(relative.as_str()),
            FileKind::Script => relative.file_stem(),
            FileKind::Source => None,
        },
        broken: broken && file.parsed.tree().guessed,
        elsewhere: file.elsewhere,
        path: relative.as_str(),
        text: file.parsed.source().text(),
        tree: file.parsed.tree(),
    }
}

/// Runs every rule over the model; hands out the secrets that they met.
pub(super) fn check(
    settings: &Settings,
    earlier: Option<&Settings>,
    sources: &SourceMap,
    config: &Config,
    diagnostics: &mut Vec<Diagnostic>,
) -> ExposedSecrets {
    check::check(settings, earlier, sources, config, diagnostics)
}

/// A file as the evaluation takes it.
fn unit<'f>(index: usize, file: &'f RootFile<'_>, scripts: &Scripts, broken: bool) -> SourceUnit<'f> {
    let relative = &file.input.relative;
    SourceUnit {
        file: file.id,
        script_name: match file.parsed.kind() {
            FileKind::Script if scripts.patches.contains(&index) => Some(relative.as_str()),
            FileKind::Script if index != scripts.main => relative.file_stem(),
            _ => None,
        },
        elsewhere: file.elsewhere,
        broken,
        text: file.parsed.source().text(),
        tree: file.parsed.tree(),
    }
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
