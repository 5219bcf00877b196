//! Parts of the DSL that exist but whose XML no source shows: one note for each object that uses them.

use std::rc::Rc;

use crate::diagnostic::Diagnostic;
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::rules;
use super::super::value::{Object, Value};
use super::lower::is_partial;
use super::native::Call;

impl Interpreter<'_> {
    /// Notes that how TeamCity writes a part of `object` is not known, unless something about it has been reported before.
    pub(crate) fn note_unwritten(&mut self, object: &Rc<Object>, span: Span, message: String) {
        let Some(state) = &object.dsl else { return };
        let is_told = std::mem::replace(&mut state.borrow_mut().unwritten, true);
        if !is_told && !is_partial(object) {
            let found = Diagnostic::new(&rules::UNKNOWN_RAW_FORM, span, message);
            self.report(found.label("checked, not written"));
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
        self.note_unwritten(object, call.span, message.to_owned());
        Some(Value::Unit)
    }
}
