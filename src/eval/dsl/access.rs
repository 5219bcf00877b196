//! Reading and assigning properties of DSL objects: raw parameters and their encodings, options, defaults.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use crate::catalog::{ApiVersion, ClassId, Function, Property, Symbol, Type, core_class};
use crate::diagnostic::Diagnostic;
use crate::model::EntityId;
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::rules;
use super::super::value::{ClassRef, Eval, Object, Value};
use super::encoding::{Encoded, decode, default_value};
use super::object::DslState;
use super::types::type_name;

impl<'a> Interpreter<'a> {
    /// A property of a class of the DSL, own or inherited.
    fn dsl_property(&mut self, class: ClassId, name: Symbol) -> Option<&'a Property> {
        self.dsl.properties.of(class, name, || self.catalog.property(class, name))
    }

    /// The member functions of that name of a class of the DSL: own, then inherited.
    pub(super) fn dsl_functions(&mut self, class: ClassId, name: Symbol) -> Rc<[&'a Function]> {
        self.dsl.functions.of(class, name, || self.catalog.member_functions(class, name).collect())
    }
}

impl Interpreter<'_> {
    /// A property of a DSL object, if its class has it.
    pub(crate) fn dsl_get(&mut self, object: &Rc<Object>, name: Symbol, span: Span) -> Eval<Option<Value>> {
        let Some(state) = &object.dsl else { return Ok(None) };
        let class = state.borrow().class;
        let Some(property) = self.dsl_property(class, name) else {
            return self.special_property(object, class, name);
        };
        if let Some(param) = property.param.as_deref() {
            let state = state.borrow();
            if let Some((_, value, _)) = state.value(name) {
                return Ok(Some(value.clone()));
            }
            return Ok(Some(decode(
                self.catalog,
                property,
                state.param(param).map(|param| param.value.clone()),
            )));
        }
        if let Type::Class(of) = property.ty
            && is_holder(of)
        {
            let held = self.held(object, name, of, span);
            self.run_pending_of(&held)?;
            return Ok(Some(Value::Object(held)));
        }
        if let Some((_, value, _)) = state.borrow().value(name) {
            return Ok(Some(value.clone()));
        }
        if name == self.common.id && self.catalog.is_subclass_of(class, core_class::ID_OWNER) {
            return Ok(Some(self.entity_id(object).map_or(Value::Null, |id| Value::Id(Rc::new(id)))));
        }
        if name == self.common.kind
            && let Some(kind) = self.catalog.class(class).feature_type.as_deref()
        {
            return Ok(Some(Value::string(kind)));
        }
        if let Some(reference) = self.parameter_reference(object, class, name) {
            return Ok(Some(reference));
        }
        if name == self.common.name && self.catalog.is_subclass_of(class, core_class::ID_OWNER) {
            return Ok(Some(self.entity_name(object).map_or_else(|| Value::string(""), Value::String)));
        }
        let text = self.names.kept(name);
        if let Some(items) = self.items_of(object, &text) {
            return Ok(Some(items));
        }
        let value = default_value(self.catalog, property);
        if let Value::List(_) = value {
            // What settings add to a list that they read is kept.
            let list = Value::mutable_list(Vec::new());
            state.borrow_mut().set_value(name, list.clone(), span);
            return Ok(Some(list));
        }
        Ok(Some(value))
    }

    /// What a holder such as `steps` holds.
    pub(crate) fn held(&mut self, object: &Rc<Object>, name: Symbol, of: ClassId, span: Span) -> Rc<Object> {
        let state = object.dsl.as_ref();
        let known = state.and_then(|state| match state.borrow().value(name) {
            Some((_, Value::Object(held), _)) => Some(held.clone()),
            _ => None,
        });
        if let Some(held) = known {
            return held;
        }
        let held = Rc::new(Object {
            class: ClassRef::Dsl(of),
            fields: RefCell::default(),
            dsl: Some(RefCell::new(DslState::new(of))),
            env: None,
            span,
        });
        if let Some(state) = state {
            state.borrow_mut().set_value(name, Value::Object(held.clone()), span);
        }
        held
    }

    /// `object.name = value`; `false` when there is no such property.
    pub(crate) fn member_set(
        &mut self,
        target: &Value,
        name: Symbol,
        value: &Value,
        span: Span,
    ) -> Eval<bool> {
        match target {
            Value::Object(object) => {
                if let ClassRef::User(class) = object.class
                    && self.user_set(object, class, name, value, span)?
                {
                    return Ok(true);
                }
                Ok(self.dsl_set(object, name, value, span))
            }
            Value::Class(ClassRef::User(class)) => {
                match self.program.class_at(*class).and_then(|data| data.companion) {
                    Some(companion) => {
                        let companion = self.object(companion, span)?;
                        self.member_set(&companion, name, value, span)
                    }
                    None => Ok(false),
                }
            }
            Value::Class(ClassRef::Dsl(class)) if *class == core_class::DSL_CONTEXT => {
                Ok(self.set_context(*class, name, span))
            }
            Value::Unknown => Ok(true),
            _ => Ok(false),
        }
    }

    pub(crate) fn user_set(
        &mut self,
        object: &Rc<Object>,
        class: u32,
        name: Symbol,
        value: &Value,
        span: Span,
    ) -> Eval<bool> {
        let mut next = Some(class);
        while let Some(number) = next {
            let Some(data) = self.program.class_at(number).cloned() else { break };
            if let Some(&(_, property)) = data.properties.iter().find(|(item, _)| *item == name) {
                let field = self.field_of(object, number, name);
                let held = object.field(field).unwrap_or(Value::Null);
                if self.set_delegated(&held, value, span)? {
                    return Ok(true);
                }
                let tree = self.unit_at(data.unit).source.tree;
                let setter = tree[property].setter;
                if let Some(setter) = setter
                    && !matches!(tree[setter].body, crate::syntax::tree::Body::None)
                {
                    let env = self.instance_env(object, number);
                    let new = self.run_setter(data.unit, setter, env, held, value.clone(), span)?;
                    object.set_field(field, new);
                } else {
                    object.set_field(field, value.clone());
                }
                return Ok(true);
            }
            if data.is_constructor_property(name) {
                let field = self.field_of(object, number, name);
                object.set_field(field, value.clone());
                return Ok(true);
            }
            next = match self.superclass(number) {
                Some(ClassRef::User(parent)) => Some(parent),
                _ => None,
            };
        }
        for (_, delegate) in self.delegates(object) {
            if !matches!(delegate, Value::Function(_)) && self.member_set(&delegate, name, value, span)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The same for a property of the DSL's class only.
    pub(crate) fn dsl_set(&mut self, object: &Rc<Object>, name: Symbol, value: &Value, span: Span) -> bool {
        let Some(state) = &object.dsl else { return false };
        let class = state.borrow().class;
        let Some(property) = self.dsl_property(class, name) else {
            return self.catalog.is_opaque(class);
        };
        if value.is_unknown() {
            self.meet_unknown(span);
            state.borrow_mut().partial = true;
        }
        if self.accepts(property, value) == Some(false) {
            let value = self.class_name(value);
            let message =
                format!("`{}` takes {}, not {value}", self.text(name), type_name(self.catalog, property.ty));
            self.fail(Diagnostic::new(&rules::TYPE_MISMATCH, span, message).label(format!("{value} here")));
            Self::taint_object(object);
            return true;
        }
        if self.setting_came_later(property, value, span) {
            return true;
        }
        if let Some(replacement) = property.deprecated.as_deref() {
            self.note_deprecated(name, replacement, span);
        }
        if class == core_class::MATRIX_FEATURE && self.matrix_property(object, name, value, span) {
            return true;
        }
        if property.unknown_param {
            let message = format!("the raw parameter of `{}` is not known to tcdsl", self.text(name));
            self.note_unwritten(object, span, message);
            state.borrow_mut().set_value(name, value.clone(), span);
            return true;
        }
        match property.param.as_deref() {
            Some(param) => self.set_param_property(object, property, param, value, span),
            None => state.borrow_mut().set_value(name, value.clone(), span),
        }
        true
    }

    /// Notes that a property is deprecated.
    fn note_deprecated(&mut self, name: Symbol, replacement: &str, span: Span) {
        let message = format!("`{}` is deprecated", self.text(name));
        let found = Diagnostic::new(&rules::DEPRECATED_PROPERTY, span, message);
        self.report(match replacement {
            "" => found,
            name => found.help(format!("set `{name}` instead")),
        });
    }

    /// Writes a property that is a raw parameter, in its encoding.
    fn set_param_property(
        &mut self,
        object: &Rc<Object>,
        property: &Property,
        param: &str,
        value: &Value,
        span: Span,
    ) {
        let Some(state) = &object.dsl else { return };
        if value.is_null() {
            let mut state = state.borrow_mut();
            state.remove_param(param);
            state.values.retain(|(name, ..)| *name != property.name);
            return;
        }
        if matches!(property.ty, Type::Compound(_)) || holds_params(value) {
            return self.set_option(object, property, param, value, span);
        }
        let encoded = self.encode(property, value, span);
        if matches!(encoded, Encoded::Unknown) && !value.is_unknown() {
            let message =
                format!("how TeamCity writes this `{}` is not known to tcdsl", self.text(property.name));
            self.note_unwritten(object, span, message);
        }
        let mut state = state.borrow_mut();
        match encoded {
            Encoded::Text(text) => state.set_param(param.into(), Some(text), Some(span)),
            Encoded::Absent => state.remove_param(param),
            Encoded::Unknown => {
                state.partial |= value.is_unknown();
                state.set_param(param.into(), None, Some(span));
            }
        }
    }

    /// Assigns an option such as `token { }`: its value becomes the parameter's, its own parameters are copied.
    fn set_option(
        &mut self,
        object: &Rc<Object>,
        property: &Property,
        param: &str,
        value: &Value,
        span: Span,
    ) {
        let Some(state) = &object.dsl else { return };
        let Value::Object(option) = value else {
            let mut state = state.borrow_mut();
            state.partial = true;
            return state.set_param(param.into(), None, Some(span));
        };
        let Some(inner) = &option.dsl else { return };
        if Rc::ptr_eq(option, object) {
            return;
        }
        let inner = inner.borrow();
        if self.catalog.class(inner.class).unknown_value {
            let message =
                format!("how TeamCity writes this `{}` is not known to tcdsl", self.text(property.name));
            self.note_unwritten(object, span, message);
        }
        let mut state = state.borrow_mut();
        state.set_value(property.name, value.clone(), span);
        let chosen = self.catalog.class(inner.class).value.as_deref().map(Arc::from);
        state.set_param(param.into(), chosen, Some(span));
        for param in &inner.params {
            state.set_param(param.name.clone(), param.value.clone(), param.span.or(Some(span)));
        }
        state.options.push(inner.class);
        state.options.extend(inner.options.iter().copied());
        state.partial |= inner.partial;
        state.unwritten |= inner.unwritten;
    }

    /// Whether ids are plain texts in the DSL's version that the running file imports.
    pub(crate) fn has_text_ids(&self) -> bool {
        self.here().api.is_some_and(ApiVersion::has_text_ids)
    }

    /// A constant of an object or companion of the DSL.
    pub(crate) fn constant(&self, holder: ClassId, name: Symbol) -> Option<Value> {
        if holder == core_class::DSL_CONTEXT {
            return self.context_value(name);
        }
        let property = self.catalog.property(holder, name)?;
        Some(match property.default {
            Some(text) => Value::string(text),
            None => Value::Unknown,
        })
    }

    /// A member of an entry of one of the DSL's enums.
    pub(crate) fn entry_get(&self, class: ClassId, index: u16, name: Symbol) -> Option<Value> {
        let entry = self.catalog.entry_at(class, index)?;
        match self.text(name) {
            "name" => self.catalog.known_name(entry.name).map(Value::string),
            "ordinal" => Some(Value::Int(i32::from(index))),
            "value" | "actionName" | "typeName" => {
                Some(entry.value.as_deref().map_or(Value::Unknown, Value::string))
            }
            _ => None,
        }
    }

    /// A member of an external id.
    pub(crate) fn id_get(&self, id: &Rc<EntityId>, name: Symbol) -> Option<Value> {
        match self.text(name) {
            "value" => Some(id.external(&self.context.ids).map_or(Value::Unknown, Value::string)),
            "relativeId" | "absoluteId" => Some(Value::string(id.to_string())),
            "id" => Some(Value::Id(id.clone())),
            _ => None,
        }
    }

    /// A member of a class that exists but whose members are not known.
    pub(crate) fn opaque_member(&mut self, class: ClassId, name: Symbol, span: Span) -> Value {
        let message = format!(
            "`{}.{}` belongs to a newer TeamCity than tcdsl knows",
            self.catalog.class(class).name,
            self.text(name)
        );
        self.incomplete(span, message, "")
    }

    /// The text of a DSL object, as `toString` gives it: parameter references stand for themselves.
    pub(crate) fn display_dsl(&mut self, object: &Rc<Object>, span: Span) -> Eval<Option<Arc<str>>> {
        let Some(class) = self.dsl_class(object) else { return Ok(None) };
        if class == core_class::PARAMETER_REF {
            let name = self.names.intern("ref");
            if let Some(Value::String(text)) = self.dsl_get(object, name, span)? {
                return Ok(Some(text));
            }
        }
        let message = format!("how a `{}` is shown as text is not evaluated", self.catalog.class(class).name);
        self.incomplete(span, message, "");
        Ok(None)
    }
}

/// Whether a value is an object that stands for raw parameters: `resourceType = quoted(1)`.
fn holds_params(value: &Value) -> bool {
    let state = value.as_object().and_then(|object| object.dsl.as_ref());
    state.is_some_and(|state| !state.borrow().params.is_empty())
}

/// Whether objects of a class are made with their owner and filled by a block: `params { }`, `steps { }`.
pub(crate) fn is_holder(class: ClassId) -> bool {
    [
        core_class::PARAMETRIZED_WITH_TYPE,
        core_class::OUTPUT_PARAMETERS,
        core_class::TRIGGER_BUILD_PARAMETERS,
        core_class::BUILD_STEPS,
        core_class::BUILD_FEATURES,
        core_class::PROJECT_FEATURES,
        core_class::TRIGGERS,
        core_class::VCS_SETTINGS,
        core_class::REQUIREMENTS,
        core_class::BUILD_STEP_CONDITIONS,
        core_class::DEPENDENCIES,
        core_class::FAILURE_CONDITIONS,
        core_class::CLEANUP,
    ]
    .contains(&class)
}
