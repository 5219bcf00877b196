//! Parts of the DSL that exist but whose XML no source shows: one note for each object that uses them.

use std::rc::Rc;

use crate::model::{Properties, Property};
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::value::{Object, Value};
use super::lower::is_partial;
use super::native::Call;

impl Interpreter<'_> {
    /// Notes that a part of `object` is not evaluated, unless something about it has been reported before.
    pub(crate) fn note_gap(&mut self, object: &Rc<Object>, span: Span, message: String) {
        if !is_partial(object) {
            self.incomplete(span, message, "");
        }
        Self::taint_object(object);
    }

    /// Options of a project's `outputParams { }`: XML shows them for build configurations only.
    pub(crate) fn note_project_output_options(&mut self, project: &Rc<Object>) {
        let Some(held) = self.holder(project, "outputParams") else { return };
        let mut options = Properties::default();
        self.raw_options(&held, &mut options);
        if let Some(Property { name, value, .. }) = options.0.first() {
            let message = format!("how TeamCity writes `{name}` of a project is not known to tcdsl");
            self.note_gap(project, value.span, message);
        }
    }

    /// `jdk { }`, `pathvars { }`, ... of IDEA's runners: one raw parameter holds them all in a form of its own.
    pub(crate) fn idea_settings(
        &mut self,
        name: &str,
        object: &Rc<Object>,
        call: &Call<'_>,
    ) -> Option<Value> {
        if !["androidsdk", "ideajdk", "jdk", "library", "pathvars", "sdk"].contains(&name) {
            return None;
        }
        let message = "how TeamCity writes the IDEA settings of this step is not known to tcdsl";
        self.note_gap(object, call.span, message.to_owned());
        Some(Value::Unit)
    }
}
