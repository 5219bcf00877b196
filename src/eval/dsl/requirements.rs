//! Agent requirements and step conditions: `equals("a", "b")`, `exists("c")`, ...

use std::rc::Rc;

use crate::catalog::{Catalog, core_class};
use crate::model::{self, Text};

use super::super::interpreter::Interpreter;
use super::super::value::{Object, Value};
use super::native::Call;
use super::object::Item;

impl Interpreter<'_> {
    /// A function of `Requirements`; every one but `requirement` and `clear` adds a requirement of its own name's type.
    pub(crate) fn requirement_function(
        &mut self,
        name: &str,
        object: &Rc<Object>,
        call: &Call<'_>,
    ) -> Option<Value> {
        match name {
            "requirement" => {
                let Some(Value::Object(given)) = call.value(0) else { return None };
                let requirement = self.given_requirement(&given.clone(), call)?;
                Self::push_item(object, Item::Requirement(requirement));
            }
            "clear" => object.dsl.as_ref()?.borrow_mut().items.clear(),
            _ => {
                let kind = requirement_kind(self.catalog, name)?;
                let parameter = self.requirement_text(call, "param")?;
                let value = self.requirement_text(call, "value");
                let id = self.requirement_text(call, "id");
                let requirement = model::Requirement { kind: kind.into(), id, parameter, value };
                Self::push_item(object, Item::Requirement(requirement));
            }
        }
        Some(Value::Unit)
    }

    fn requirement_text(&mut self, call: &Call<'_>, name: &str) -> Option<Text> {
        let index = call.parameter(name)?;
        let value = call.value(index)?.clone();
        (!value.is_null()).then(|| self.text_of(&value, call.place(index)))
    }

    /// `Requirement(RequirementType.EQUALS, "a", "b")`
    fn given_requirement(&mut self, given: &Rc<Object>, call: &Call<'_>) -> Option<model::Requirement> {
        let state = given.dsl.as_ref()?;
        let get = |name: &str| {
            self.catalog.symbol(name).and_then(|name| state.borrow().value(name).map(|value| value.1.clone()))
        };
        let Some(Value::Entry(class, index)) = get("type") else { return None };
        let kind = self.catalog.entry_at(class, index)?.value.as_deref()?;
        let (parameter, value, id) = (get("param")?, get("value"), get("id"));
        let span = call.span;
        let optional = |this: &mut Self, value: Option<Value>| {
            value.filter(|value| !value.is_null()).map(|value| this.text_of(&value, span))
        };
        Some(model::Requirement {
            kind: kind.into(),
            id: optional(self, id),
            parameter: self.text_of(&parameter, span),
            value: optional(self, value),
        })
    }
}

/// The XML element of a requirement function: the entry of `RequirementType` that is spelt alike.
fn requirement_kind<'c>(catalog: &'c Catalog, function: &str) -> Option<&'c str> {
    let is_spelt_alike = |name: &str| {
        let letters = name.bytes().filter(|byte| *byte != b'_').map(|byte| byte.to_ascii_lowercase());
        letters.eq(function.bytes().map(|byte| byte.to_ascii_lowercase()))
    };
    let mut entries = catalog.class(core_class::REQUIREMENT_TYPE).entries.iter();
    let entry = entries.find(|entry| catalog.known_name(entry.name).is_some_and(is_spelt_alike));
    entry?.value.as_deref()
}
