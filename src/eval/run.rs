//! The way through an evaluation: load the declarations, run the scripts, run the blocks that wait, make the model.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::{Catalog, Version};
use crate::diagnostic::{Category, Diagnostic};
use crate::model::{ContextIds, Settings};
use crate::sema::Resolution;
use crate::source::{Span, TextRange};

use super::budget;
use super::interpreter::Interpreter;
use super::names::Names;
use super::program::{Program, SourceUnit, Unit};
use super::rules;
use super::value::{Eval, Jump, Value};

/// What the server, the command line and the files beside the scripts give to an evaluation.
#[derive(Debug, Default)]
pub(crate) struct Context {
    /// The ids of the project and its neighbours.
    pub ids: ContextIds,
    /// Context parameters (`DslContext.getParameter`).
    pub parameters: BTreeMap<String, String>,
    /// The files below the settings root that scripts may read.
    pub files: Arc<DataFiles>,
    /// The TeamCity whose DSL compiles the settings, if that is known.
    pub target: Option<Version>,
}

/// Files below a settings root, as scripts may read them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DataFiles {
    /// Paths below the settings root, with `/`, and texts; no text for what is too large or is none.
    pub files: BTreeMap<String, Option<Arc<str>>>,
    /// Whether these are all that there are.
    pub complete: bool,
}

/// What an evaluation gives.
#[derive(Debug)]
pub(crate) struct Evaluation {
    /// The model; `None` when no project was declared.
    pub settings: Option<Settings>,
    /// The findings, unsorted.
    pub diagnostics: Vec<Diagnostic>,
    /// How many steps it took: a measure of its cost that is the same on every machine.
    pub steps: u64,
}

/// Evaluates one settings root. `main` are the places in `sources` of the scripts that are run, in order; the other
/// files only declare. `patches` are run after them, in order.
pub(crate) fn evaluate(
    catalog: &Catalog,
    sources: &[SourceUnit<'_>],
    resolution: &Resolution,
    (main, patches): (&[usize], &[usize]),
    context: &Context,
) -> Evaluation {
    let mut names = Names::new(catalog);
    let (program, units) = Program::load(sources, &mut names);
    let bytes = size(sources, context);
    budget::begin(bytes);
    let Some(first) = units.first() else {
        return Evaluation { settings: None, diagnostics: Vec::new(), steps: 0 };
    };
    let mut interpreter = Interpreter::new((&units, first), resolution, program, names, context);
    let mut outcome = Ok(());
    interpreter.dsl.main = main.iter().filter_map(|index| u32::try_from(*index).ok()).collect();
    for script in main.iter().filter_map(|index| u32::try_from(*index).ok()) {
        outcome = outcome.and_then(|()| interpreter.init_file(script, start_of(sources, script)));
    }
    outcome = outcome.and_then(|()| interpreter.run_all_pending());
    let patches = patches.iter().filter_map(|index| u32::try_from(*index).ok());
    outcome =
        outcome.and_then(|()| interpreter.run_patches(patches.map(|unit| (unit, start_of(sources, unit)))));
    outcome = outcome.and_then(|()| interpreter.within_budget());
    let completed = interpreter.report_outcome(outcome);
    let steps = budget::taken();
    // What follows is bounded by what there is; it must not miss what an evaluation without an end used up.
    budget::begin(bytes);
    interpreter.report_unexplained();
    let mut settings = interpreter.settings(main, sources, completed);
    if let Some(settings) = &mut settings {
        settings.registration.cut_short = !completed;
    }
    Evaluation { settings, diagnostics: interpreter.reports.diagnostics, steps }
}

/// How many bytes the settings and the files that they may read have.
fn size(sources: &[SourceUnit<'_>], context: &Context) -> usize {
    let texts = sources.iter().map(|source| source.text.len());
    let files = context.files.files.values().flatten().map(|text| text.len());
    texts.chain(files).sum()
}

fn start_of(sources: &[SourceUnit<'_>], index: u32) -> Span {
    let file = sources.get(index as usize).map_or(crate::source::FileId(0), |source| source.file);
    TextRange::default().in_file(file)
}

/// Whether a finding may be why no project was declared.
fn explains(found: &Diagnostic) -> bool {
    found.rule != &rules::DEPRECATED_PROPERTY
}

impl Interpreter<'_> {
    /// Reports an exception that nothing caught; whether the scripts ran to their ends.
    fn report_outcome(&mut self, outcome: Eval<()>) -> bool {
        let Err(jump) = outcome else { return true };
        if let Jump::Throw(exception, span) = *jump {
            let text = self.exception_text(&exception, span).unwrap_or_default();
            // A value that is not known may have led here: then it is a gap, not an error.
            if self.reports.diagnostics.iter().any(|known| known.rule.category == Category::Incomplete) {
                let message = format!("an exception ends the evaluation: {text}");
                self.incomplete(span, message, rules::MAY_FOLLOW);
                return false;
            }
            let diagnostic =
                Diagnostic::new(&rules::UNCAUGHT_EXCEPTION, span, format!("uncaught exception: {text}"));
            self.report(diagnostic.label("thrown here").note("what comes after it is not evaluated"));
        }
        false
    }

    /// The model of the project that was declared. That there is none is reported, unless something else explains it.
    fn settings(&mut self, main: &[usize], sources: &[SourceUnit<'_>], completed: bool) -> Option<Settings> {
        if let Some((root, _)) = self.dsl.root_project.clone() {
            return matches!(root, Value::Object(_)).then(|| self.lower(&root));
        }
        let script = *main.first()?;
        let explained = !completed
            || self.dsl.root_deleted
            || self.reports.diagnostics.iter().any(explains)
            || sources.get(script)?.broken;
        if !explained {
            let span = start_of(sources, u32::try_from(script).ok()?);
            let diagnostic = Diagnostic::new(&rules::NO_PROJECT, span, "the script does not call `project`");
            self.report(diagnostic.label("in this script").help("add `project { }`"));
        }
        None
    }

    /// The text of the settings at a place.
    pub(crate) fn source_text(&self, span: Span) -> &str {
        let is_meant = |unit: &&Unit<'_>| unit.source.file == span.file;
        // It is the running file's, nearly always.
        let unit = Some(self.here()).filter(is_meant).or_else(|| self.units.iter().find(is_meant));
        unit.map_or("", |unit| span.range().slice(unit.source.text))
    }

    /// How many parameters a lambda declares.
    pub(crate) fn lambda_parameters(&self, function: &Value) -> usize {
        match function {
            Value::Function(function) => self.parameter_count(function),
            _ => 0,
        }
    }
}
