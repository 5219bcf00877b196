//! Clean-up rules: base rules; keep rules are noted as not evaluated.

use std::rc::Rc;

use crate::model::{CleanupPolicy, Properties, Property};

use super::super::interpreter::Interpreter;
use super::super::value::{Object, Value};
use super::native::Call;
use super::object::Item;

impl Interpreter<'_> {
    /// A function of `Cleanup` or of the block of `baseRule`.
    pub(crate) fn cleanup_function(
        &mut self,
        name: &str,
        object: &Rc<Object>,
        call: &Call<'_>,
    ) -> Option<Value> {
        let level = match name {
            "all" => "EVERYTHING",
            "history" => "HISTORY_ENTRY",
            "artifacts" => "ARTIFACTS",
            _ => return None,
        };
        let mut properties = Vec::new();
        for (parameter, raw) in [
            ("artifactPatterns", "artifactPatterns"),
            ("builds", "keepBuilds.count"),
            ("days", "keepDays.count"),
        ] {
            let Some(index) = call.parameter(parameter) else { continue };
            let Some(value) = call.value(index).cloned() else { continue };
            if !value.is_null() {
                let value = self.text_of(&value, call.place(index));
                properties.push(Property { name: raw.into(), value, implied: false });
            }
        }
        let policy =
            CleanupPolicy { kind: "daily".into(), level: level.into(), properties: Properties(properties) };
        Self::push_item(object, Item::Policy(policy));
        Some(Value::Unit)
    }
}
