//! From paths to compilations: what `check` and `compile` have in common.

use std::time::Instant;

use camino::{Utf8Path, Utf8PathBuf};

use super::args::Global;
use super::config::{Configs, Configured};
use super::error::CliError;
use super::output::Output;
use super::place::Place;
use super::stored::{self, Stored};
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
        roots.extend(configs.of(root.dir(), global, &mut errors).map(|config| (root, config)));
    }
    for (root, Configured { config, catalog }) in roots {
        let started = Instant::now();
        let options = Options { config, catalog, ..options.clone() };
        let result = match &root {
            Root::Kotlin(root) => of_kotlin(root, &options),
            Root::Xml(root) => of_xml(root, &options),
        };
        match result {
            Ok(one) => {
                let (dir, files) = (&one.compilation.dir, one.compilation.sources.len());
                out.detail(|| {
                    format!("{dir}: {files} files, read and compiled in {:.1?}", started.elapsed())
                });
                compiled.push(one);
            }
            Err(error) => errors.push(error),
        }
    }
    (compiled, errors)
}

/// Settings on disk.
enum Root {
    Kotlin(Box<roots::Found>),
    Xml(Stored),
}

impl Root {
    /// The folder of the settings.
    fn dir(&self) -> &Utf8Path {
        match self {
            Self::Kotlin(root) => &root.dir,
            Self::Xml(root) => &root.dir,
        }
    }

    /// What tells two of them apart.
    fn key(&self) -> &Utf8Path {
        match self {
            Self::Kotlin(root) => &root.script,
            Self::Xml(root) => &root.dir,
        }
    }
}

fn of_kotlin(root: &roots::Found, options: &Options) -> Result<Compiled, CliError> {
    let loaded = load::load(root, &Place::here())?;
    let (output, base) = (root.output.clone(), root.base.clone());
    Ok(Compiled { compilation: driver::compile(loaded, options), output, base })
}

fn of_xml(root: &Stored, options: &Options) -> Result<Compiled, CliError> {
    let loaded = stored::load(root, &Place::here())?;
    let output = root.dir.join("target/generated-configs");
    Ok(Compiled { compilation: driver::read(loaded, options), output, base: root.dir.clone() })
}

/// The settings roots under `paths`, each once. Where there is no Kotlin, XML is looked for.
fn find(paths: &[Utf8PathBuf], errors: &mut Vec<CliError>) -> Vec<Root> {
    let mut found: Vec<Root> = Vec::new();
    let mut add = |result: Result<Vec<roots::Found>, CliError>, xml: Option<Stored>| {
        let roots = match (result, xml) {
            (Ok(roots), _) => roots.into_iter().map(|root| Root::Kotlin(Box::new(root))).collect(),
            (Err(CliError::NoSettings { .. }), Some(xml)) => vec![Root::Xml(xml)],
            (Err(error), _) => return errors.push(error),
        };
        for root in roots {
            if !found.iter().any(|known| known.key() == root.key()) {
                found.push(root);
            }
        }
    };
    if paths.is_empty() {
        add(roots::nearest(), stored::nearest());
    }
    for path in paths {
        add(roots::at(path), stored::at(path));
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
