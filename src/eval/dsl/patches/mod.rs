//! Patches (`patches/**/*.kts`): what a server commits when somebody changes the settings in its UI.
//!
//! A patch names an entity, says what it expects there, and changes it. The functions are those of the DSL's package
//! `ui`; which entity is meant stands in `targets`, what the holders (`steps`, `params`, ...) are told in `holders`,
//! when two parts are the same in `same`, and when two texts are in `texts`.

mod cleanup;
mod defaults;
mod holders;
mod same;
mod steps;
mod targets;
mod texts;

use std::rc::Rc;

use crate::diagnostic::{Category, Diagnostic};
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::rules;
use super::super::value::{Eval, Jump, Object, Value};
use super::native::Call;

/// Something that a patch creates below a project that does not exist yet.
#[derive(Debug)]
struct Orphan {
    parent: Value,
    entity: Value,
    span: Span,
}

/// What the patches that ran have left.
#[derive(Debug, Default)]
pub(crate) struct Patching {
    /// What they created below projects that were not there yet.
    orphans: Vec<Orphan>,
    /// Whether it was said that they name ids that only the server knows.
    asked_server: bool,
}

/// What is said of an expectation that depends on the server, and what to do about it.
const NOT_COMPARED: &str =
    "what this patch expects holds an id that only the server knows, so it was not compared";
const OF_SERVER: &str = "write `DslContext.settingsRoot` and `DslContext.projectId` in the settings, too, instead of the ids of one server";

impl Interpreter<'_> {
    /// Runs the patches `units`, in order, over the project that the settings declared.
    pub(crate) fn run_patches(&mut self, units: impl Iterator<Item = (u32, Span)>) -> Eval<()> {
        if self.dsl.root_project.is_none() {
            return Ok(());
        }
        self.note_before_patches();
        for (unit, start) in units {
            let outcome = self.init_file(unit, start).and_then(|()| self.run_all_pending());
            self.patch_outcome(outcome)?;
        }
        self.adopt_orphans()
    }

    /// What a patch threw (`check(name == "A")`) is an expectation that fails; the other patches still run.
    fn patch_outcome(&mut self, outcome: Eval<()>) -> Eval<()> {
        let Err(jump) = outcome else { return Ok(()) };
        let Jump::Throw(exception, span) = *jump else { return Err(jump) };
        self.dsl.pending.clear();
        let text = self.exception_text(&exception, span).unwrap_or_default();
        if self.has_gaps() {
            let message = format!("an exception ends the patch: {text}");
            self.incomplete(span, message, rules::MAY_FOLLOW);
        } else {
            self.stale(span, format!("the settings are not what this patch expects: {text}"));
        }
        Ok(())
    }

    /// Reports an expectation that the settings do not meet.
    fn stale(&mut self, span: Span, message: String) {
        let help = "make the change in the settings and delete the patch";
        self.report(Diagnostic::new(&rules::STALE_PATCH, span, message).label("expected here").help(help));
    }

    /// A function of the package `ui`.
    pub(super) fn patch_function(
        &mut self,
        name: &str,
        receiver: Option<&Rc<Object>>,
        call: &Call<'_>,
    ) -> Eval<Option<Value>> {
        match receiver {
            None => self.patch_entity(name, call),
            Some(holder) => self.patch_holder(name, holder, call),
        }
    }

    /// Whether something in the settings could not be evaluated that a patch may be about.
    fn has_gaps(&self) -> bool {
        let gap =
            |known: &Diagnostic| known.rule.category == Category::Incomplete && known.message != NOT_COMPARED;
        self.reports.diagnostics.iter().any(gap)
    }

    /// Says, once, that an expectation depends on an id that only the server knows.
    fn tell_of_server(&mut self, span: Span) {
        if !std::mem::replace(&mut self.dsl.patching.asked_server, true) {
            self.incomplete(span, NOT_COMPARED, OF_SERVER);
        }
    }

    /// Says that a patch relies on something that could not be evaluated.
    fn patch_unknown(&mut self, object: &Rc<Object>) -> Value {
        Self::taint_object(object);
        Value::Unknown
    }
}
