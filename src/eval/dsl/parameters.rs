//! Parameters: raw ones of features and steps, and configuration parameters with their specifications.

use std::rc::Rc;

use crate::model::{self, Text};

use super::super::interpreter::Interpreter;
use super::super::value::{Eval, Object, Value};
use super::native::Call;
use super::object::{Item, Param};

impl Interpreter<'_> {
    /// Functions of `Parametrized`: raw parameters.
    pub(crate) fn parametrized_function(
        &mut self,
        name: &str,
        object: &Rc<Object>,
        call: &Call<'_>,
    ) -> Eval<Option<Value>> {
        let Some(state) = &object.dsl else { return Ok(None) };
        let text = match call.value(0) {
            Some(Value::String(text)) => Some(text.clone()),
            Some(Value::Unknown) => {
                Self::taint_object(object);
                return Ok(Some(Value::Unit));
            }
            _ => None,
        };
        Ok(match (name, text) {
            ("param", Some(raw)) => {
                let value = call.value(1).cloned().unwrap_or(Value::Null);
                let value = self.text_of(&value, call.place(1));
                state.borrow_mut().set_param(raw, value.value, Some(value.span));
                Some(Value::Unit)
            }
            ("removeRawParam", Some(raw)) => {
                state.borrow_mut().remove_param(&raw);
                Some(Value::Unit)
            }
            ("hasParam", Some(raw)) => Some(Value::Boolean(state.borrow().param(&raw).is_some())),
            ("clear", _) => {
                state.borrow_mut().params.clear();
                Some(Value::Unit)
            }
            _ => None,
        })
    }

    /// Functions of `ParametrizedWithType`: `param`, `text`, `password`, `checkbox`, `select`, `remote`.
    pub(crate) fn parameters_function(
        &mut self,
        name: &str,
        object: &Rc<Object>,
        call: &Call<'_>,
    ) -> Eval<Option<Value>> {
        let spec = match name {
            "param" => self.free_form(call)?,
            "text" => Some(self.text_spec(call)),
            "password" => Some(self.described("password", call)),
            "checkbox" => Some(self.checkbox_spec(call)),
            "select" => Some(self.select_spec(call)?),
            "hasParam" | "removeRawParam" | "findRawParam" => {
                return Ok(self.find_parameter(name, object, call));
            }
            "remote" => match call.value(0) {
                Some(Value::Object(remote)) => {
                    self.remote_parameter(object, &remote.clone(), call)?;
                    return Ok(Some(Value::Unit));
                }
                _ => return Ok(None),
            },
            _ => return Ok(None),
        };
        let parameter_name = self.given_text(call, "name");
        let value = self.given_text(call, "value");
        let spec = spec.map(|spec| spec.finish(call.span));
        let parameter = model::Parameter { name: parameter_name, value, spec, secure: name == "password" };
        add_parameter(object, parameter);
        Ok(Some(Value::Unit))
    }

    fn find_parameter(&mut self, name: &str, object: &Rc<Object>, call: &Call<'_>) -> Option<Value> {
        let Some(Value::String(wanted)) = call.value(0) else { return None };
        let mut state = object.dsl.as_ref()?.borrow_mut();
        let is_wanted =
            |item: &Item| matches!(item, Item::Parameter(item) if item.name.known() == Some(wanted));
        match name {
            "hasParam" => Some(Value::Boolean(state.items.iter().any(is_wanted))),
            "removeRawParam" => {
                state.items.retain(|item| !is_wanted(item));
                Some(Value::Unit)
            }
            _ => None,
        }
    }

    /// `remote(hashiCorpVaultParameter { })`
    fn remote_parameter(&mut self, object: &Rc<Object>, remote: &Rc<Object>, call: &Call<'_>) -> Eval<()> {
        let mut spec = Spec::new("remote");
        for (property, attribute) in
            [("label", "label"), ("description", "description"), ("display", "display")]
        {
            self.add_property(&mut spec, remote, property, attribute, call)?;
        }
        self.add_property(&mut spec, remote, "readOnly", "readOnly", call)?;
        let kind = self.names.intern("type");
        if let Some(value) = self.dsl_get(remote, kind, call.span)? {
            let value = self.text_of(&value, call.span);
            spec.add("remoteType", value.value);
        }
        if let Some(state) = &remote.dsl {
            for Param { name, value, .. } in &state.borrow().params {
                spec.add(name, value.clone());
            }
        }
        let name = self.dsl_get(remote, self.common.name, call.span)?.unwrap_or(Value::Unknown);
        let name = self.text_of(&name, call.span);
        let value = Text::new("", call.span);
        add_parameter(
            object,
            model::Parameter { name, value, spec: Some(spec.finish(call.span)), secure: false },
        );
        Ok(())
    }

    fn add_property(
        &mut self,
        spec: &mut Spec,
        object: &Rc<Object>,
        name: &str,
        attribute: &str,
        call: &Call<'_>,
    ) -> Eval<()> {
        let symbol = self.names.intern(name);
        match self.dsl_get(object, symbol, call.span)? {
            Some(Value::String(text)) if !text.is_empty() => spec.add(attribute, Some(text)),
            Some(value @ Value::Entry(..)) => self.add_display(spec, &value),
            Some(Value::Boolean(true)) => spec.add(attribute, Some("true".into())),
            _ => {}
        }
        Ok(())
    }

    fn given_text(&mut self, call: &Call<'_>, name: &str) -> Text {
        let index = call.parameter(name).unwrap_or(0);
        let value = call.value(index).cloned().unwrap_or(Value::Unknown);
        self.text_of(&value, call.place(index))
    }

    fn free_form(&mut self, call: &Call<'_>) -> Eval<Option<Spec>> {
        let Some(Value::String(kind)) = call.named("type") else { return Ok(None) };
        let mut spec = Spec::new(kind);
        for (pair, span) in call.parameter("arguments").map(|index| call.all(index)).unwrap_or_default() {
            let Value::Tuple(items) = &pair else { continue };
            let (Some(Value::String(name)), Some(value)) = (items.first(), items.get(1)) else { continue };
            let value = self.text_of(&value.clone(), span);
            spec.add(name, value.value);
        }
        Ok(Some(spec))
    }

    /// The attributes that every specification has: label, description, display, read-only.
    fn described(&mut self, kind: &str, call: &Call<'_>) -> Spec {
        let mut spec = Spec::new(kind);
        for name in ["label", "description"] {
            match call.named(name) {
                Some(Value::String(text)) if !text.is_empty() => spec.add(name, Some(text.clone())),
                Some(Value::Unknown) => spec.add(name, None),
                _ => {}
            }
        }
        if let Some(display) = call.named("display").cloned() {
            self.add_display(&mut spec, &display);
        }
        if let Some(Value::Boolean(true)) = call.named("readOnly") {
            spec.add("readOnly", Some("true".into()));
        }
        spec
    }

    fn add_display(&mut self, spec: &mut Spec, display: &Value) {
        match display {
            Value::Entry(class, index) => {
                let entry = class.get().entries.get(usize::from(*index));
                let value = entry.and_then(|entry| entry.value).unwrap_or("normal");
                if value != "normal" {
                    spec.add("display", Some(value.into()));
                }
            }
            Value::Unknown => spec.add("display", None),
            _ => {}
        }
    }

    fn text_spec(&mut self, call: &Call<'_>) -> Spec {
        let mut spec = self.described("text", call);
        let regex = match call.named("regex") {
            Some(Value::String(text)) if !text.is_empty() => Some(text.clone()),
            _ => None,
        };
        match (&regex, call.named("allowEmpty")) {
            (Some(regex), _) => {
                spec.add("validationMode", Some("regex".into()));
                spec.add("regexp", Some(regex.clone()));
                if let Some(Value::String(message)) = call.named("validationMessage")
                    && !message.is_empty()
                {
                    spec.add("validationMessage", Some(message.clone()));
                }
            }
            (None, Some(Value::Boolean(false))) => spec.add("validationMode", Some("not_empty".into())),
            (None, Some(Value::Unknown)) => spec.add("validationMode", None),
            (None, _) => spec.add("validationMode", Some("any".into())),
        }
        spec
    }

    fn checkbox_spec(&mut self, call: &Call<'_>) -> Spec {
        let mut spec = self.described("checkbox", call);
        for (name, attribute) in [("checked", "checkedValue"), ("unchecked", "uncheckedValue")] {
            match call.named(name) {
                Some(Value::String(text)) => spec.add(attribute, Some(text.clone())),
                Some(Value::Unknown) => spec.add(attribute, None),
                _ => {}
            }
        }
        spec
    }

    fn select_spec(&mut self, call: &Call<'_>) -> Eval<Spec> {
        let mut spec = self.described("select", call);
        if let Some(Value::Boolean(true)) = call.named("allowMultiple") {
            spec.add("multiple", Some("true".into()));
            let separator = match call.named("valueSeparator") {
                Some(Value::String(text)) => text.clone(),
                _ => ",".into(),
            };
            spec.add("valueSeparator", Some(separator));
        }
        let options = call.parameter("options").map(|index| call.all(index)).unwrap_or_default();
        for (number, (option, span)) in (1..).zip(options) {
            match &option {
                Value::Tuple(items) => {
                    let label = self.text_of(&items[0].clone(), span);
                    let data = self.text_of(&items[1].clone(), span);
                    spec.add(&format!("label_{number}"), label.value);
                    spec.add(&format!("data_{number}"), data.value);
                }
                value => {
                    let data = self.text_of(&value.clone(), span);
                    spec.add(&format!("data_{number}"), data.value);
                }
            }
        }
        Ok(spec)
    }
}

/// Adds a parameter; a later one of the same name replaces an earlier one and keeps its place.
fn add_parameter(object: &Object, parameter: model::Parameter) {
    let Some(state) = &object.dsl else { return };
    let mut state = state.borrow_mut();
    let same = state.items.iter_mut().find_map(|item| match item {
        Item::Parameter(known)
            if known.name.known().is_some() && known.name.known() == parameter.name.known() =>
        {
            Some(known)
        }
        _ => None,
    });
    match same {
        Some(known) => *known = parameter,
        None => state.items.push(Item::Parameter(parameter)),
    }
}

/// A parameter specification being written: `text label='..' display='..'` (observed in generator output).
pub(crate) struct Spec {
    text: String,
    known: bool,
}

impl Spec {
    fn new(kind: &str) -> Self {
        Self { text: kind.to_owned(), known: true }
    }

    fn add(&mut self, name: &str, value: Option<Rc<str>>) {
        let Some(value) = value else {
            self.known = false;
            return;
        };
        self.text.push(' ');
        self.text.push_str(name);
        self.text.push_str("='");
        for character in value.chars() {
            match character {
                '\'' => self.text.push_str("|'"),
                '\n' => self.text.push_str("|n"),
                '\r' => self.text.push_str("|r"),
                '|' => self.text.push_str("||"),
                '[' => self.text.push_str("|["),
                ']' => self.text.push_str("|]"),
                other => self.text.push(other),
            }
        }
        self.text.push('\'');
    }

    fn finish(self, span: crate::source::Span) -> Text {
        if self.known { Text::new(self.text, span) } else { Text::unknown(span) }
    }
}
