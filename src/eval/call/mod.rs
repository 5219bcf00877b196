//! Calls: from a call's syntax to the function that it means.

mod member;
mod null;
mod syntax;

use crate::catalog::Symbol;
use crate::eval::frame::{Scope, chain};
use crate::eval::function::Choice;
use crate::eval::interpreter::Interpreter;
use crate::eval::library;
use crate::eval::lookup::Found;
use crate::eval::program::Declaration;
use crate::eval::value::{Args, ClassRef, Code, Eval, Value};
use crate::source::Span;

impl Interpreter<'_> {
    /// A class with a companion that stands as a value is the companion.
    pub(crate) fn companion_of(&mut self, class: u32, value: Value, span: Span) -> Eval {
        match self.program.class_at(class).and_then(|data| data.companion) {
            Some(companion) => self.object(companion, span),
            None => Ok(value),
        }
    }

    /// What stands as a value, the companion where a class's name does.
    #[inline]
    pub(crate) fn as_object(&mut self, value: Value, span: Span) -> Eval {
        match value {
            Value::Class(ClassRef::User(class)) => self.companion_of(class, value, span),
            value => Ok(value),
        }
    }

    /// `name(args)`
    pub(crate) fn call_name(&mut self, name: Symbol, args: &Args, name_span: Span, span: Span) -> Eval {
        let env = self.env.clone();
        let mut dsl_receivers = 0;
        // Local functions come before the members of any receiver, also those of outer functions.
        for value in self.scopes_of(&env, name).filter_map(|frame| frame.get(name)) {
            let value = self.force(value, name_span)?;
            if let Value::Function(function) = &value
                && !self.takes(function, args)
            {
                continue;
            }
            if let Some(receiver) = self.implicit_receiver_of(&value) {
                return self.invoke_on(&value, receiver, args.clone(), span);
            }
            if let Some(result) = self.invoke_if_callable(&value, name, args, span)? {
                return Ok(result);
            }
        }
        for frame in chain(&env) {
            if let Some(this) = &frame.this {
                let is_dsl = this.as_object().is_some_and(|object| object.dsl.is_some());
                dsl_receivers += usize::from(is_dsl);
                // `@TeamCityDsl` is a DSL marker: members of an outer block are not seen from an inner one.
                if !is_dsl || dsl_receivers == 1 {
                    let result = match this {
                        Value::Object(object) if frame.dsl_view => {
                            self.call_dsl_member(object, name, args, span)?
                        }
                        this => self.try_member(this, name, args, span)?,
                    };
                    if let Some(result) = result {
                        return Ok(result);
                    }
                }
            }
            if let Scope::Class(class) = frame.scope
                && let Some(result) = self.call_static(class, name, args, span)?
            {
                return Ok(result);
            }
        }
        if let Some(result) = self.call_member_extension(name, args, span)? {
            return Ok(result);
        }
        let found = self.found(name);
        let found = self.meant(found, args);
        if let Some(result) = self.call_found(&found, name, args, span)? {
            return Ok(result);
        }
        for this in chain(&env).filter_map(|frame| frame.this.as_ref()) {
            if let Some(result) = library::call_on(self, this, name, args, span)? {
                return Ok(result);
            }
        }
        for this in chain(&env).filter_map(|frame| frame.this.as_ref()).skip(1) {
            if let Some(result) = self.try_member(this, name, args, span)? {
                return Ok(result);
            }
        }
        if let Some(result) = self.call_value_of(name, args, span)? {
            return Ok(result);
        }
        if args.items.iter().any(|arg| arg.value.is_unknown()) && library::exists(self.text(name)) {
            return Ok(Value::Unknown);
        }
        Ok(self.unresolved_name(name, name_span, true))
    }

    /// The innermost receiver that a local extension function takes.
    fn implicit_receiver_of(&mut self, value: &Value) -> Option<Value> {
        let Value::Function(function) = value else { return None };
        let Code::Function { unit, function, .. } = function.code else { return None };
        let data = self.unit_at(unit).source.tree[function];
        let (Some(ty), Some(_)) = (data.receiver, data.name) else { return None };
        let env = self.env.clone();
        let receivers = chain(&env).filter_map(|frame| frame.this.as_ref());
        receivers.into_iter().find(|receiver| self.value_is_in(unit, receiver, ty) != Some(false)).cloned()
    }

    /// A file-level property that is called: `val f = { }`, then `f()`.
    fn call_value_of(&mut self, name: Symbol, args: &Args, span: Span) -> Eval<Option<Value>> {
        let found = self.found(name);
        let Some(&Found::Declaration(Declaration::Property { unit, property })) = found.first() else {
            return Ok(None);
        };
        let value = self.global(unit, property, name, span)?;
        self.invoke_if_callable(&value, name, args, span)
    }

    /// Calls the first of the `found` functions and classes that takes the arguments.
    pub(crate) fn call_found(
        &mut self,
        found: &[Found],
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let receivers: Vec<Value> = chain(&self.env.clone()).filter_map(|frame| frame.this.clone()).collect();
        let mut candidates = Vec::new();
        for &item in found {
            let is_candidate = matches!(item, Found::Declaration(Declaration::Function { .. }));
            if !is_candidate
                && !candidates.is_empty()
                && let Choice::One(chosen) = self.choose(&candidates, args)
            {
                return self.call_candidate(chosen, args, span).map(Some);
            }
            match item {
                Found::Declaration(Declaration::Function { unit, function }) => {
                    candidates.extend(self.candidate(unit, function, &receivers));
                }
                Found::Declaration(Declaration::Class(class)) => {
                    if let Some(value) = self.construct_or_invoke(class, args, span, &candidates)? {
                        return Ok(Some(value));
                    }
                }
                Found::Declaration(Declaration::Alias { unit, alias }) => {
                    let ty = self.units[unit as usize].source.tree[alias].ty;
                    if let Some(class) = self.class_of_type_in(unit, ty) {
                        return self.construct(class, args, span).map(Some);
                    }
                }
                Found::Static(class, name) => {
                    if let Some(value) = self.call_static(class, name, args, span)? {
                        return Ok(Some(value));
                    }
                    if self.is_object_with_supertypes(class) {
                        let object = self.object(class, span)?;
                        if let Some(value) = self.try_member(&object, name, args, span)? {
                            return Ok(Some(value));
                        }
                    }
                }
                Found::DslFunction(package, name) => {
                    if let Some(value) = self.call_dsl_function(package, name, &receivers, args, span)? {
                        return Ok(Some(value));
                    }
                }
                Found::DslClass(class) => {
                    return self.construct(ClassRef::Dsl(class), args, span).map(Some);
                }
                Found::DslStatic(class, name) if candidates.is_empty() => {
                    if let Some(Value::Class(class)) = self.dsl_static(class, name) {
                        return self.construct(class, args, span).map(Some);
                    }
                    let this = Value::Class(ClassRef::Dsl(class));
                    if let Some(value) = self.try_member(&this, name, args, span)? {
                        return Ok(Some(value));
                    }
                }
                Found::LibraryStatic(class, name) if candidates.is_empty() => {
                    let class = Value::Class(ClassRef::Library(class));
                    if let Some(value) = library::call_on(self, &class, name, args, span)? {
                        return Ok(Some(value));
                    }
                }
                Found::Gap(range) if candidates.is_empty() => {
                    let gap = self.gap(range, name);
                    self.taint_args(args);
                    return Ok(Some(gap));
                }
                Found::Library(name) => {
                    if let Some(value) = library::call(self, name, &receivers, args, span)? {
                        return Ok(Some(value));
                    }
                }
                _ => {}
            }
        }
        if candidates.is_empty() {
            return Ok(None);
        }
        match self.choose(&candidates, args) {
            Choice::One(chosen) => self.call_candidate(chosen, args, span).map(Some),
            Choice::Elsewhere => Ok(None),
            Choice::Unknown => Ok(Some(self.undecided_call(name, args, span))),
            Choice::None => Ok(Some(self.no_candidate(name, &candidates, args, span))),
        }
    }

    /// Marks everything that an unknown function was given as partly known.
    pub(crate) fn taint_args(&self, args: &Args) {
        for arg in &args.items {
            if let Value::Object(object) = &arg.value {
                Self::taint_object(object);
            }
        }
        self.taint();
    }
}
