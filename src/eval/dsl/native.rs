//! The functions of the core DSL that have code: a call goes to its room (`dispatch`), which tells the names apart.

use std::rc::Rc;
use std::sync::Arc;

use crate::catalog::{Catalog, Function, Native, core_class};
use crate::model::{self, Text};
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::value::{Args, Eval, Library, Object, Value};
use super::dispatch::{Room, room};
use super::ids::{below, to_ext_id, to_id};
use super::object::Item;
use super::overloads::BoundArgs;

/// A call of a native function.
pub(crate) struct Call<'a> {
    pub(crate) function: &'a Function,
    pub(crate) catalog: &'a Catalog,
    pub(crate) bound: &'a BoundArgs<'a>,
    pub(crate) span: Span,
}

impl Call<'_> {
    /// The value given for the parameter `index`.
    pub(crate) fn value(&self, index: usize) -> Option<&Value> {
        self.bound.iter().find(|(at, _)| *at == index).map(|(_, arg)| &arg.value)
    }

    /// Where the value for the parameter `index` stands.
    pub(crate) fn place(&self, index: usize) -> Span {
        self.bound.iter().find(|(at, _)| *at == index).map_or(self.span, |(_, arg)| arg.span)
    }

    /// The place of the parameter that is called `name`.
    pub(crate) fn parameter(&self, name: &str) -> Option<usize> {
        let name = self.catalog.symbol(name)?;
        self.function.parameters.iter().position(|parameter| parameter.name == name)
    }

    /// The value given for the parameter that is called `name`.
    pub(crate) fn named(&self, name: &str) -> Option<&Value> {
        self.value(self.parameter(name)?)
    }

    /// The values of a vararg, arrays being spread.
    pub(crate) fn all(&self, index: usize) -> Vec<(Value, Span)> {
        let mut values = Vec::new();
        for (_, arg) in self.bound.iter().filter(|(at, _)| *at == index) {
            match &arg.value {
                Value::List(list) => {
                    values.extend(list.items().iter().map(|value| (value.clone(), arg.span)))
                }
                value => values.push((value.clone(), arg.span)),
            }
        }
        values
    }
}

impl Interpreter<'_> {
    pub(crate) fn native(
        &mut self,
        native: Native,
        function: &Function,
        receiver: &Value,
        bound: &BoundArgs<'_>,
        args: &Args,
        span: Span,
    ) -> Eval {
        let call = Call { function, catalog: self.catalog, bound, span };
        let name = self.catalog.known_name(function.name).unwrap_or_default();
        let value = match (room(native), receiver.as_object()) {
            (Room::Alone, _) => self.native_function(name, &call)?,
            (Room::Context, _) => self.context_function(name, &call)?,
            (Room::Patch, receiver) => self.patch_function(name, receiver, &call)?,
            (room, Some(object)) => self.native_member(room, name, object, &call)?,
            (_, None) => None,
        };
        if let Some(value) = value {
            return Ok(value);
        }
        let message = format!("`{name}` is not evaluated yet");
        let value = self.incomplete(span, message, "");
        self.taint_args(args);
        if let Value::Object(object) = receiver {
            Self::taint_object(object);
        }
        Ok(value)
    }

    fn native_member(
        &mut self,
        room: Room,
        name: &str,
        object: &Rc<Object>,
        call: &Call<'_>,
    ) -> Eval<Option<Value>> {
        let Some(class) = self.dsl_class(object) else { return Ok(None) };
        match room {
            Room::Validate => Ok(Some(Value::Unit)),
            Room::Id => {
                self.set_id(object, call);
                Ok(Some(Value::Unit))
            }
            Room::Copy => self.copy_object(object, call).map(Some),
            Room::CopyTo => self.copy_to(name, object, call).map(Some),
            Room::StringParameter => Ok(Some(string_parameter(call))),
            Room::Parameters => self.parameters_function(name, object, call),
            Room::Parametrized if self.catalog.is_subclass_of(class, core_class::PARAMETRIZED_WITH_TYPE) => {
                self.parameters_function(name, object, call)
            }
            Room::Parametrized => self.parametrized_function(name, object, call),
            Room::Matrix => match self.matrix_function(name, object, call) {
                Some(value) => Ok(Some(value)),
                None => self.parametrized_function(name, object, call),
            },
            Room::Project => self.project_function(name, object, call),
            Room::Chain => self.build_chain(call).map(Some),
            Room::Stage => self.stage_function(name, object, call),
            Room::BuildType => self.build_type_function(name, object, call),
            Room::Requirement => Ok(self.requirement_function(name, object, call)),
            Room::Dependency => self.dependency_function(name, object, call),
            Room::Cleanup => self.cleanup_function(name, object, call),
            Room::KeepRule => {
                let value = self.keep_rule_function(name, object, call)?;
                Ok(Some(value.unwrap_or_else(|| self.unsupported_keep_rule(name, object, call))))
            }
            Room::KeepRuleFilter => Ok(Some(self.keep_rule_filter(name, object, call))),
            Room::SharedResources => self.shared_resources_function(name, object, call),
            Room::SharedResource => Ok(self.resource_type(name, object, call)),
            Room::IdeaSettings => Ok(self.idea_settings(name, object, call)),
            Room::Reference => self.reference_function(object, call),
            Room::Alone | Room::Context | Room::Patch | Room::OnText | Room::Missing => Ok(None),
        }
    }

    fn copy_to(&mut self, name: &str, object: &Rc<Object>, call: &Call<'_>) -> Eval {
        if let Some(Value::Object(target)) = call.value(0) {
            self.copy_into(object, &target.clone(), name == "copyParamsTo")?;
        }
        Ok(call.value(0).cloned().unwrap_or(Value::Unit))
    }

    /// `id("X")`
    fn set_id(&mut self, object: &Rc<Object>, call: &Call<'_>) {
        let Some(state) = &object.dsl else { return };
        let value = match call.value(0) {
            Some(Value::String(text)) => Value::Id(Rc::new(model::EntityId::Relative(text.clone()))),
            _ => Value::Unknown,
        };
        state.borrow_mut().set_value(self.common.id, value, call.place(0));
    }

    /// Functions that stand alone or extend a library type.
    fn native_function(&mut self, name: &str, call: &Call<'_>) -> Eval<Option<Value>> {
        match name {
            "project" => self.project(call).map(Some),
            "runPrivileged" => match call.value(0) {
                Some(function) => self.invoke_values(&function.clone(), Vec::new(), call.span).map(Some),
                None => Ok(None),
            },
            _ => Ok(None),
        }
    }

    /// Functions of the core DSL that extend a library type: `"Some name".toId()`.
    pub(crate) fn call_dsl_on_library(
        &mut self,
        package: &str,
        name: crate::catalog::Symbol,
        receivers: &[Value],
        args: &Args,
        _span: Span,
    ) -> Eval<Option<Value>> {
        let as_id = match self.text(name) {
            _ if !package.is_empty() => return Ok(None),
            "toId" => to_id,
            "toExtId" => to_ext_id,
            _ => return Ok(None),
        };
        let Some(Value::String(text)) = receivers.first() else { return Ok(None) };
        let prefix = match args.get(0) {
            Some(Value::String(prefix)) => prefix.to_string(),
            _ => String::new(),
        };
        Ok(Some(Value::string(below(&prefix, as_id(text)))))
    }

    /// A value as a text of the model.
    pub(crate) fn text_of(&mut self, value: &Value, span: Span) -> Text {
        match self.display(value, span) {
            Ok(Some(text)) => Text::new(text, span),
            _ => {
                self.meet_unknown(span);
                Text::unknown(span)
            }
        }
    }

    /// What an object's lists hold, for settings that read them: `steps.items`.
    pub(crate) fn items_of(&mut self, object: &Rc<Object>, name: &str) -> Option<Value> {
        if name == "items" {
            return Some(Value::List(object.dsl.as_ref()?.borrow_mut().object_list()));
        }
        if name == "params" {
            return Some(self.parameter_list(object));
        }
        let state = object.dsl.as_ref()?.borrow();
        let pick =
            |pick: fn(&Item) -> Option<Value>| Value::list(state.items.iter().filter_map(pick).collect());
        Some(match name {
            "buildTypes" => pick(|item| match item {
                Item::BuildType(value) => Some(value.clone()),
                _ => None,
            }),
            "entries" => pick(|item| match item {
                Item::VcsEntry { root, .. } => Some(root.clone()),
                _ => None,
            }),
            "subProjects" => pick(|item| match item {
                Item::SubProject(value) => Some(value.clone()),
                _ => None,
            }),
            "templates" => pick(|item| match item {
                Item::Template(value) | Item::TemplateRef(value, _) => Some(value.clone()),
                _ => None,
            }),
            _ => return None,
        })
    }

    /// The parameters of an object, as objects of the DSL.
    fn parameter_list(&mut self, object: &Rc<Object>) -> Value {
        let Some(state) = &object.dsl else { return Value::Unknown };
        let state = state.borrow();
        let typed = state.items.iter().filter_map(|item| match item {
            Item::Parameter(parameter) => {
                Some((parameter.name.value.clone(), parameter.value.value.clone(), parameter.spec.is_some()))
            }
            _ => None,
        });
        let raw = state.params.iter().map(|param| (Some(param.name.clone()), param.value.clone(), false));
        let all = typed.chain(raw).map(|(name, value, has_spec)| {
            let of = |text: Option<Arc<str>>| text.map_or(Value::Unknown, Value::String);
            let parameter = self.instance(core_class::PARAMETER, object.span);
            if let Some(state) = &parameter.dsl {
                let mut state = state.borrow_mut();
                let spec = if has_spec { Value::Unknown } else { Value::Null };
                for (name, value) in [("name", of(name)), ("value", of(value)), ("spec", spec)] {
                    if let Some(name) = self.catalog.symbol(name) {
                        state.set_value(name, value, object.span);
                    }
                }
            }
            Value::Object(parameter)
        });
        Value::list(all.collect())
    }

    /// Adds a step, feature, dependency, ... to what holds it.
    pub(crate) fn push_object(holder: &Object, value: Value) {
        if let Some(state) = &holder.dsl {
            state.borrow_mut().push_object(value);
        }
    }

    /// Adds an item to an object.
    pub(crate) fn push_item(object: &Object, item: Item) {
        if let Some(state) = &object.dsl {
            state.borrow_mut().items.push(item);
        }
    }
}

/// `by stringParameter()`
fn string_parameter(call: &Call<'_>) -> Value {
    let name = match call.named("customName") {
        Some(Value::String(name)) => Some(name.clone()),
        _ => None,
    };
    Value::library(Library::Parameter(name))
}
