//! From paths to compilations: what `check` and `compile` have in common.

use std::time::Instant;

use camino::{Utf8Path, Utf8PathBuf};

use super::args::Global;
use super::config::Configs;
use super::error::CliError;
use super::output::Output;
use super::place::Place;
use super::{load, roots};
use crate::diagnostic::{Category, Severity};
use crate::driver::{self, Compilation, Options};

/// One compiled settings root.
pub(super) struct Compiled {
    /// What came of it.
    pub(super) compilation: Compilation,
    /// The folder that generated files go to unless another one is named.
    pub(super) output: Utf8PathBuf,
    /// The folder that it must lie in unless another one is named.
    pub(super) base: Utf8PathBuf,
}

/// Compiles every settings root under `paths`. What cannot be read does not keep the others from being compiled.
pub(super) fn all(
    paths: &[Utf8PathBuf],
    options: &Options,
    global: &Global,
    out: &mut Output,
) -> (Vec<Compiled>, Vec<CliError>) {
    let mut compiled = Vec::new();
    let mut errors = Vec::new();
    let mut configs = Configs::default();
    let mut roots = Vec::new();
    for root in find(paths, &mut errors) {
        roots.extend(configs.of(&root.dir, global, &mut errors).map(|config| (root, config)));
    }
    if let Err(error) = configs.extend_catalog() {
        errors.push(error);
        roots.clear();
    }
    for (root, config) in roots {
        let started = Instant::now();
        let options = Options { config, ..options.clone() };
        let (output, base) = (root.output.clone(), root.base.clone());
        match load::load(&root, &Place::here()) {
            Ok(loaded) => {
                let (files, read) = (loaded.files.len(), started.elapsed());
                let compilation = driver::compile(loaded, &options);
                out.detail(|| timing(&root.dir, files, read, started.elapsed()));
                compiled.push(Compiled { compilation, output, base });
            }
            Err(error) => errors.push(error),
        }
    }
    (compiled, errors)
}

fn timing(dir: &Utf8Path, files: usize, read: std::time::Duration, total: std::time::Duration) -> String {
    format!("{dir}: {files} files, read in {read:.1?}, compiled in {:.1?}", total.saturating_sub(read))
}

/// The settings roots under `paths`, each once.
fn find(paths: &[Utf8PathBuf], errors: &mut Vec<CliError>) -> Vec<roots::Found> {
    let mut found: Vec<roots::Found> = Vec::new();
    let mut add = |result: Result<Vec<roots::Found>, CliError>| match result {
        Ok(roots) => {
            for root in roots {
                if !found.iter().any(|known| known.script == root.script) {
                    found.push(root);
                }
            }
        }
        Err(error) => errors.push(error),
    };
    if paths.is_empty() {
        add(roots::nearest());
    }
    for path in paths {
        add(roots::at(path));
    }
    found
}

/// The options that every command takes.
pub(super) fn options(global: &Global) -> Options {
    let context_parameters = global.context_param.iter().cloned().collect();
    Options { context_parameters, ..Options::default() }
}

/// Whether the findings make the run fail.
pub(super) fn fails(compiled: &[Compiled], global: &Global) -> bool {
    let least = global.fail_on.least();
    let deny_incomplete = !global.deny.is_empty();
    compiled.iter().flat_map(|one| &one.compilation.diagnostics).any(|found| {
        let incomplete = found.rule.category == Category::Incomplete;
        let severe = least.is_some_and(|least| found.severity >= least);
        severe && !(incomplete && found.severity == Severity::Note && least != Some(Severity::Note))
            || incomplete && deny_incomplete
    })
}
