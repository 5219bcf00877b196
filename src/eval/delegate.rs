//! Delegated properties: `by lazy`, maps, `Delegates`, and the settings' own `getValue` and `setValue`.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use crate::catalog::Symbol;
use crate::source::Span;

use super::interpreter::Interpreter;
use super::value::{Args, ClassRef, Code, Eval, LazyState, Library, Object, Value};

/// What a delegated property holds: it is read and set through its delegate.
#[derive(Debug)]
pub(crate) struct Delegated {
    to: Value,
    /// The object that has the property; null for those of files and functions.
    this: Value,
    name: Symbol,
}

/// `Delegates.observable`, `Delegates.vetoable`, `Delegates.notNull`.
#[derive(Debug)]
pub(crate) struct Watched {
    /// `None` before the first value of `notNull`.
    pub(crate) value: RefCell<Option<Value>>,
    /// The block that is told of changes.
    pub(crate) block: Option<Value>,
    /// Whether the block decides on a change.
    pub(crate) vetoable: bool,
}

impl Delegated {
    /// The values that it holds.
    pub(crate) fn held(&mut self) -> [&mut Value; 2] {
        [&mut self.to, &mut self.this]
    }
}

impl Watched {
    /// The values that it holds.
    pub(crate) fn held(&mut self) -> impl Iterator<Item = &mut Value> {
        self.value.get_mut().iter_mut().chain(&mut self.block)
    }
}

impl Interpreter<'_> {
    /// What a property of `this` holds that is delegated to `to`, whose expression stands at `span`.
    pub(crate) fn delegated(&mut self, to: Value, this: &Value, name: Symbol, span: Span) -> Eval {
        let to = match &to {
            Value::Object(_) => self.provided(to, this, name, span)?,
            _ => to,
        };
        match &to {
            Value::Unknown => return Ok(Value::Unknown),
            Value::Library(library)
                if matches!(**library, Library::Lazy(_) | Library::Watched(_) | Library::Parameter(_)) => {}
            Value::Map(_) | Value::Object(_) => {}
            // `by other::property`, `by ReadOnlyProperty { .. }`
            Value::Function(function)
                if matches!(
                    function.code,
                    Code::Member { receiver: Some(_), .. } | Code::Own { .. } | Code::Lambda { .. }
                ) => {}
            _ => return Ok(self.incomplete(span, "this kind of property delegate is not evaluated", "")),
        }
        Ok(Value::library(Library::Delegated(Delegated { to, this: this.clone(), name })))
    }

    /// What `provideDelegate` of a delegate gives, if it has that.
    fn provided(&mut self, to: Value, this: &Value, name: Symbol, span: Span) -> Eval {
        let function = self.names.intern("provideDelegate");
        let args = Args::of([this.clone(), self.property_reference(this, name)], span);
        if let Some(provided) = self.try_member(&to, function, &args, span)? {
            return Ok(provided);
        }
        Ok(self.call_extension(&to, function, &args, span)?.unwrap_or(to))
    }

    /// The `KProperty` that a delegate is given.
    fn property_reference(&self, this: &Value, name: Symbol) -> Value {
        self.function_value(Code::Member { receiver: Some(this.clone()), name })
    }

    /// The value of a delegated property; any other value as it is.
    pub(crate) fn force(&mut self, value: Value, span: Span) -> Eval {
        let Value::Library(library) = &value else { return Ok(value) };
        match &**library {
            Library::Delegated(delegated) => self.nested(span, |this| this.delegated_value(delegated, span)),
            _ => Ok(value),
        }
    }

    /// What is lazy, computed now if it was not before.
    pub(crate) fn computed(&mut self, state: &RefCell<LazyState>, span: Span) -> Eval {
        let todo = match &*state.borrow() {
            LazyState::Done(done) => return Ok(done.clone()),
            LazyState::Todo(todo) => todo.clone(),
        };
        let done = self.nested(span, |this| this.invoke_values(&todo, Vec::new(), span))?;
        *state.borrow_mut() = LazyState::Done(done.clone());
        Ok(done)
    }

    fn delegated_value(&mut self, delegated: &Delegated, span: Span) -> Eval {
        let Delegated { to, this, name } = delegated;
        match to {
            Value::Map(map) => {
                let text = self.text(*name).to_owned();
                match map.get(&Value::string(text.as_str())) {
                    Some(value) => Ok(value),
                    None => {
                        let message = format!("Key {text} is missing in the map.");
                        Err(self.throw("NoSuchElementException", message, span))
                    }
                }
            }
            Value::Function(function) => match &function.code {
                Code::Member { receiver: Some(other), name } => self.member_value(other.clone(), *name, span),
                Code::Own { .. } => self.referred(function, span),
                _ => {
                    let property = self.property_reference(this, *name);
                    self.invoke_values(to, vec![this.clone(), property], span)
                }
            },
            Value::Library(library) => match &**library {
                Library::Lazy(state) => self.computed(state, span),
                Library::Watched(watched) => match &*watched.value.borrow() {
                    Some(value) => Ok(value.clone()),
                    None => {
                        let name = self.text(*name);
                        let message = format!("Property {name} should be initialized before get.");
                        Err(self.throw("IllegalStateException", message, span))
                    }
                },
                Library::Parameter(param) => Ok(self.raw_value(this, param.as_deref(), *name)),
                _ => Ok(Value::Unknown),
            },
            Value::Object(object) if self.is_map(object) => self.value_of_key(to, *name, span),
            _ => {
                let property = self.property_reference(this, *name);
                self.call_member_named("getValue", to.clone(), vec![this.clone(), property], span)
            }
        }
    }

    /// Whether an object delegates to a map, and has no `getValue` of its own.
    fn is_map(&mut self, object: &Rc<Object>) -> bool {
        let ClassRef::User(class) = object.class else { return false };
        let Some(function) = self.names.find("getValue") else { return false };
        let declares = |interpreter: &Self, class: u32| {
            let data = interpreter.program.class_at(class);
            data.is_some_and(|data| data.functions.iter().any(|(name, _)| *name == function))
        };
        let declared = self.superclasses(class).iter().any(|class| declares(self, *class));
        !declared && self.delegates(object).iter().any(|(_, value)| matches!(value, Value::Map(_)))
    }

    /// What an object that is a map has for the name of a property.
    fn value_of_key(&mut self, map: &Value, name: Symbol, span: Span) -> Eval {
        let text = self.text(name).to_owned();
        let key = || vec![Value::string(text.as_str())];
        let value = self.call_member_named("get", map.clone(), key(), span)?;
        if !value.is_null() {
            return Ok(value);
        }
        match self.call_member_named("containsKey", map.clone(), key(), span)? {
            Value::Boolean(false) => {
                let message = format!("Key {text} is missing in the map.");
                Err(self.throw("NoSuchElementException", message, span))
            }
            Value::Boolean(true) => Ok(Value::Null),
            _ => Ok(Value::Unknown),
        }
    }

    /// Sets a property that holds `old` through its delegate; `false` when it has none.
    pub(crate) fn set_delegated(&mut self, old: &Value, value: &Value, span: Span) -> Eval<bool> {
        let Value::Library(library) = old else { return Ok(false) };
        let Library::Delegated(Delegated { to, this, name }) = &**library else { return Ok(false) };
        let property = self.property_reference(this, *name);
        match to {
            Value::Map(map) => {
                map.insert(Value::string(self.text(*name)), value.clone());
            }
            Value::Function(function) => match &function.code {
                Code::Member { receiver: Some(other), name } => {
                    self.member_set(other, *name, value, span)?;
                }
                Code::Own { id, receiver, unit, env, .. } => {
                    let (id, receiver) = (*id, receiver.clone());
                    self.within(*unit, env.clone(), |this| this.set_own(id, receiver.as_ref(), value, span))?;
                }
                _ => {}
            },
            Value::Library(library) => match &**library {
                Library::Watched(watched) => self.set_watched(watched, property, value, span)?,
                Library::Parameter(param) => self.set_raw_value((this, param.as_deref(), *name), value, span),
                _ => {}
            },
            _ => {
                let args = vec![this.clone(), property, value.clone()];
                self.call_member_named("setValue", to.clone(), args, span)?;
            }
        }
        Ok(true)
    }

    /// The raw parameter of a property `name` that is delegated to `stringParameter(param)`.
    fn raw_value(&self, this: &Value, param: Option<&str>, name: Symbol) -> Value {
        let Some(state) = this.as_object().and_then(|object| object.dsl.as_ref()) else {
            return Value::Unknown;
        };
        match state.borrow().param(param.unwrap_or(self.text(name))) {
            Some(param) => param.value.clone().map_or(Value::Unknown, Value::String),
            None => Value::Null,
        }
    }

    fn set_raw_value(
        &mut self,
        (this, param, name): (&Value, Option<&str>, Symbol),
        value: &Value,
        span: Span,
    ) {
        let param: Arc<str> = param.unwrap_or(self.text(name)).into();
        let Some(object) = this.as_object() else { return };
        let Some(state) = &object.dsl else { return };
        match value {
            Value::String(text) => state.borrow_mut().set_param(param, Some(text.clone()), Some(span)),
            Value::Null => state.borrow_mut().remove_param(&param),
            _ => {
                state.borrow_mut().set_param(param, None, Some(span));
                Self::taint_object(object);
            }
        }
    }

    fn set_watched(&mut self, watched: &Watched, property: Value, value: &Value, span: Span) -> Eval<()> {
        let old = watched.value.borrow().clone().unwrap_or(Value::Null);
        let told = |this: &mut Self| match &watched.block {
            Some(block) => this.invoke_values(block, vec![property, old, value.clone()], span),
            None => Ok(Value::Unit),
        };
        if watched.vetoable {
            match told(self)? {
                Value::Boolean(true) => *watched.value.borrow_mut() = Some(value.clone()),
                Value::Boolean(false) => {}
                _ => *watched.value.borrow_mut() = Some(Value::Unknown),
            }
            return Ok(());
        }
        *watched.value.borrow_mut() = Some(value.clone());
        told(self).map(|_| ())
    }

    /// `lazy { }`
    pub(crate) fn lazy(body: Value) -> Value {
        Value::Library(Rc::new(Library::Lazy(RefCell::new(LazyState::Todo(body)))))
    }
}
