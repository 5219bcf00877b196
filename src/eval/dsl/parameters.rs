//! Parameters: raw ones of features and steps, and configuration parameters with their specifications.

use std::rc::Rc;
use std::sync::Arc;

use crate::catalog::{ClassId, core_class};
use crate::model::{self, Text};
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::value::{ClassRef, Eval, Object, Value};
use super::native::Call;
use super::object::{Item, Param};
use super::parameter_specs::Spec;

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
            ("findRawParam", Some(raw)) => Some(self.raw_parameter(object, &raw, call.span)),
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
        let given = |name: &str| call.named(name).cloned();
        let spec = match name {
            "param" => self.free_form(call)?,
            "text" => Some(self.text_spec(&given)),
            "password" => Some(self.described("password", &given)),
            "checkbox" => Some(self.checkbox_spec(("checked", "unchecked"), &given)),
            "select" => Some(self.select_spec(call.span, &given)),
            "add" if call.parameter("init").is_some() => {
                self.run_block(object, call.bound, call.span)?;
                return Ok(Some(Value::Unit));
            }
            "add" => return Ok(self.add_given(object, call)),
            "hasParam" | "removeRawParam" | "findRawParam" => {
                return Ok(self.find_parameter(name, object, call));
            }
            "remote" => match call.value(0) {
                Some(Value::Object(remote)) => {
                    self.remote_parameter(object, &remote.clone(), call.span)?;
                    return Ok(Some(Value::Unit));
                }
                _ => return Ok(None),
            },
            _ => return Ok(None),
        };
        let parameter_name = self.given_text(call, "name");
        let value = self.given_text(call, "value");
        let spec = spec.map(|spec| spec.finish(call.span));
        let parameter = model::Parameter {
            name: parameter_name,
            value,
            spec,
            secure: name == "password",
            replaces: None,
        };
        add_parameter(object, parameter);
        Ok(Some(Value::Unit))
    }

    /// `add(Parameter("name", "value", ParameterSpecText()))`
    fn add_given(&mut self, object: &Rc<Object>, call: &Call<'_>) -> Option<Value> {
        let Some(Value::Object(given)) = call.value(0).cloned() else { return None };
        let name = self.set_text(&given, "name")?;
        let value = self.set_text(&given, "value")?;
        let (spec, secure) = match self.set_value(&given, "spec") {
            None => (None, false),
            Some(Value::Object(spec)) => {
                let secure = self.dsl_class(&spec) == Some(core_class::PARAMETER_SPEC_PASSWORD);
                (Some(self.spec_of(&spec, call.span)), secure)
            }
            Some(_) => (Some(Text::unknown(call.span)), false),
        };
        add_parameter(object, model::Parameter { name, value, spec, secure, replaces: None });
        Some(Value::Unit)
    }

    /// `Parameter` of a raw parameter that is set, else null.
    fn raw_parameter(&mut self, object: &Object, name: &str, span: Span) -> Value {
        let found = object.dsl.as_ref().and_then(|state| state.borrow().param(name).cloned());
        match found {
            None => Value::Null,
            Some(Param { value, .. }) => self.parameter_object(name, value, span),
        }
    }

    fn parameter_object(&mut self, name: &str, value: Option<Arc<str>>, span: Span) -> Value {
        let made = self.allocate(ClassRef::Dsl(core_class::PARAMETER), None, span);
        if let (Some(state), Some(key)) = (&made.dsl, self.catalog.symbol("value")) {
            let mut state = state.borrow_mut();
            state.set_value(self.common.name, Value::string(name), span);
            state.set_value(key, value.map_or(Value::Unknown, Value::String), span);
        }
        Value::Object(made)
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
            _ => {
                let found = state.items.iter().find_map(|item| match item {
                    Item::Parameter(parameter) if is_wanted(item) => Some(parameter.value.value.clone()),
                    _ => None,
                });
                drop(state);
                Some(found.map_or(Value::Null, |value| self.parameter_object(wanted, value, call.span)))
            }
        }
    }

    /// `hashiCorpVaultParameter { }` among parameters: it stands among them like any other. Whether `class` is such.
    pub(crate) fn add_remote(
        &mut self,
        class: ClassId,
        receiver: &Value,
        remote: &Rc<Object>,
        span: Span,
    ) -> Eval<bool> {
        match receiver {
            Value::Object(owner) if self.catalog.is_subclass_of(class, core_class::REMOTE_PARAMETER) => {
                self.remote_parameter(owner, remote, span)?;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// `remote(hashiCorpVaultParameter { })`
    pub(crate) fn remote_parameter(
        &mut self,
        object: &Rc<Object>,
        remote: &Rc<Object>,
        span: Span,
    ) -> Eval<()> {
        let mut spec = Spec::new("remote");
        for (property, attribute) in
            [("label", "label"), ("description", "description"), ("display", "display")]
        {
            self.add_property(&mut spec, remote, property, attribute, span)?;
        }
        self.add_property(&mut spec, remote, "readOnly", "readOnly", span)?;
        let kind = self.names.intern("type");
        if let Some(value) = self.dsl_get(remote, kind, span)? {
            let value = self.text_of(&value, span);
            spec.add("remoteType", value.value);
        }
        if let Some(state) = &remote.dsl {
            for Param { name, value, .. } in &state.borrow().params {
                spec.add(name, value.clone());
            }
        }
        let name = self.dsl_get(remote, self.common.name, span)?.unwrap_or(Value::Unknown);
        let name = self.text_of(&name, span);
        let value = Text::new("", span);
        let spec = Some(spec.finish(span));
        add_parameter(object, model::Parameter { name, value, spec, secure: false, replaces: None });
        Ok(())
    }

    fn add_property(
        &mut self,
        spec: &mut Spec,
        object: &Rc<Object>,
        name: &str,
        attribute: &str,
        span: Span,
    ) -> Eval<()> {
        let symbol = self.names.intern(name);
        match self.dsl_get(object, symbol, span)? {
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
}

fn add_parameter(object: &Object, parameter: model::Parameter) {
    if let Some(state) = &object.dsl {
        state.borrow_mut().add_parameter(parameter);
    }
}
