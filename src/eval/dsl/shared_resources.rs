//! Shared resources and their locks. The one raw parameter `locks-param` holds all locks, a line each (observed in XML).

use std::rc::Rc;
use std::sync::Arc;

use crate::catalog::core_class;
use crate::model::Text;

use super::super::interpreter::Interpreter;
use super::super::value::{Eval, Object, Value};
use super::native::Call;

impl Interpreter<'_> {
    /// `quoted(2)`, `infinite()`: XML has `quoted` for both, without a limit the quota is -1 (observed). The form
    /// of `customValues` is not known.
    pub(crate) fn resource_type(
        &mut self,
        name: &str,
        object: &Rc<Object>,
        call: &Call<'_>,
    ) -> Option<Value> {
        let quota = match name {
            "quoted" => {
                let quota = call.value(0).cloned().unwrap_or(Value::Unknown);
                self.text_of(&quota, call.place(0))
            }
            "infinite" => Text::new("-1", call.span),
            "customValues" => {
                let message = "how TeamCity writes the values of a shared resource is not known to tcdsl";
                self.note_unwritten(object, call.span, message.to_owned());
                return Some(Value::Unknown);
            }
            _ => return None,
        };
        let class = core_class::SHARED_RESOURCE_SHARED_RESOURCE_TYPE;
        Some(self.raw(class, [("type", Text::new("quoted", call.span)), ("quota", quota)], call.span))
    }

    /// A function of `SharedResources`.
    pub(crate) fn shared_resources_function(
        &mut self,
        name: &str,
        object: &Rc<Object>,
        call: &Call<'_>,
    ) -> Eval<Option<Value>> {
        let kind = match name {
            "readLock" | "lockAnyValue" | "lockSpecificValue" => "readLock",
            "writeLock" | "lockAllValues" => "writeLock",
            _ => return Ok(None),
        };
        let Some(state) = &object.dsl else { return Ok(None) };
        let resource = match call.value(0) {
            Some(Value::Object(resource)) => {
                let resource = resource.clone();
                self.dsl_get(&resource, self.common.name, call.span)?.unwrap_or(Value::Unknown)
            }
            Some(value) => value.clone(),
            None => Value::Unknown,
        };
        let mut line = self.text_of(&resource, call.span).value.map(|resource| format!("{resource} {kind}"));
        if name == "lockSpecificValue" {
            let value = call.value(1).cloned().unwrap_or(Value::Unknown);
            let value = self.text_of(&value, call.span).value;
            line = line.zip(value).map(|(line, value)| format!("{line} {value}"));
        }
        let mut state = state.borrow_mut();
        let before = match state.param("locks-param") {
            None => Some(String::new()),
            Some(param) => param.value.as_ref().map(|value| format!("{value}\n")),
        };
        let text = before.zip(line).map(|(before, line)| Arc::from(before + &line));
        state.partial |= text.is_none();
        state.set_param("locks-param".into(), text, Some(call.span));
        Ok(Some(Value::Unit))
    }
}
