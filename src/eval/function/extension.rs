//! Extensions that classes declare as members: `object Steps { fun BuildSteps.compile() { } }`.

use std::rc::Rc;

use crate::catalog::Symbol;
use crate::source::Span;
use crate::syntax::tree::{Accessor, ClassKind, Function, Id, TypeId};

use crate::eval::frame::{Env, Frame, Scope, chain};
use crate::eval::interpreter::Interpreter;
use crate::eval::value::{Args, ClassRef, Eval, Object, Value};

use super::{Candidate, Choice};

/// An extension function, with the scope of the instance that it is a member of.
#[derive(Debug)]
struct MemberExtension {
    unit: u32,
    function: Id<Function>,
    env: Env,
}

impl Interpreter<'_> {
    /// The extension functions on `value` that classes around the call declare as members.
    pub(crate) fn member_extensions(
        &mut self,
        value: &Value,
        name: Symbol,
        span: Span,
    ) -> Eval<Vec<Candidate>> {
        let extensions = self.extensions_in_scope(name, span)?;
        Ok(self.extensions_on(&extensions, value))
    }

    /// `name(args)`: a member extension of a class around the call, on the innermost receiver that it takes.
    pub(crate) fn call_member_extension(
        &mut self,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let extensions = self.extensions_in_scope(name, span)?;
        if extensions.is_empty() {
            return Ok(None);
        }
        for receiver in chain(&self.env.clone()).filter_map(|frame| frame.this.as_ref()) {
            let candidates = self.extensions_on(&extensions, receiver);
            if candidates.is_empty() {
                continue;
            }
            return match self.choose(&candidates, args) {
                Choice::One(chosen) => self.call_candidate(chosen, args, span).map(Some),
                Choice::Elsewhere => Ok(None),
                Choice::Unknown => Ok(Some(self.undecided_call(name, args, span))),
                Choice::None if self.may_mean_another(name) => Ok(None),
                Choice::None => Ok(Some(self.no_candidate(name, &candidates, args, span))),
            };
        }
        Ok(None)
    }

    fn extensions_on(&mut self, extensions: &[MemberExtension], value: &Value) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for extension in extensions {
            if let Some(mut candidate) = self.extension_candidate(extension.unit, extension.function, value) {
                candidate.env = Some(extension.env.clone());
                candidates.push(candidate);
            }
        }
        candidates
    }

    /// An extension property that a class around the code declares as a member.
    pub(crate) fn member_extension_value(
        &mut self,
        value: &Value,
        name: Symbol,
        span: Span,
    ) -> Eval<Option<Value>> {
        if !self.program.member_extensions.contains(&name) {
            return Ok(None);
        }
        for object in
            self.holders_in_scope(span, |this, class| this.extension_property(class, name).is_some())?
        {
            let ClassRef::User(class) = object.class else { continue };
            let Some((unit, receiver, getter)) = self.extension_property(class, name) else { continue };
            if self.value_is_in(unit, value, receiver) != Some(false) {
                let env = self.instance_env(&object, class);
                let env = Frame::receiver(value.clone(), Some(name), Some(env));
                return self.accessor(unit, getter, env, name, None, span).map(Some);
            }
        }
        Ok(None)
    }

    fn extensions_in_scope(&mut self, name: Symbol, span: Span) -> Eval<Vec<MemberExtension>> {
        let mut found = Vec::new();
        if !self.program.member_extensions.contains(&name) {
            return Ok(found);
        }
        let declares = |this: &Self, class| !this.declared_extensions(class, name).is_empty();
        for object in self.holders_in_scope(span, declares)? {
            self.extensions_of(&object, name, &mut found);
        }
        Ok(found)
    }

    /// The instances whose members the code sees, innermost first: receivers, and the objects and companions of the
    /// classes around it that `declare` something.
    fn holders_in_scope(
        &mut self,
        span: Span,
        declare: impl Fn(&Self, u32) -> bool,
    ) -> Eval<Vec<Rc<Object>>> {
        let mut holders = Vec::new();
        for frame in chain(&self.env.clone()) {
            if let Some(Value::Object(object)) = &frame.this {
                holders.push(object.clone());
            }
            if let Scope::Class(class) = frame.scope
                && let Some(holder) = self.static_holder(class, &declare)
                && let Value::Object(object) = self.object(holder, span)?
            {
                holders.push(object);
            }
        }
        Ok(holders)
    }

    /// Adds those that the object's class and its superclasses declare.
    fn extensions_of(&mut self, object: &Rc<Object>, name: Symbol, found: &mut Vec<MemberExtension>) {
        let mut next = Some(object.class);
        while let Some(ClassRef::User(class)) = next {
            for (unit, function) in self.declared_extensions(class, name) {
                found.push(MemberExtension { unit, function, env: self.instance_env(object, class) });
            }
            for &interface in self.interfaces(class).iter() {
                for (unit, function) in self.declared_extensions(interface, name) {
                    found.push(MemberExtension { unit, function, env: self.instance_env(object, interface) });
                }
            }
            next = self.superclass(class);
        }
    }

    fn declared_extensions(&self, class: u32, name: Symbol) -> Vec<(u32, Id<Function>)> {
        let Some(data) = self.program.class_at(class) else { return Vec::new() };
        let tree = self.unit_at(data.unit).source.tree;
        let named = data.functions.iter().filter(|(item, _)| *item == name).map(|(_, function)| *function);
        named
            .filter(|function| tree[*function].receiver.is_some())
            .map(|function| (data.unit, function))
            .collect()
    }

    /// The object whose members a class sees without an instance, if it `declares` something: itself, or its companion.
    fn static_holder(&self, class: u32, declares: &impl Fn(&Self, u32) -> bool) -> Option<u32> {
        let data = self.program.class_at(class)?;
        let itself = (data.kind == ClassKind::Object).then_some(class);
        [itself, data.companion].into_iter().flatten().find(|holder| declares(self, *holder))
    }

    /// The file, receiver type and getter of an extension property that a class declares.
    fn extension_property(&self, class: u32, name: Symbol) -> Option<(u32, TypeId, Id<Accessor>)> {
        let data = self.program.class_at(class)?;
        let tree = self.unit_at(data.unit).source.tree;
        let mut named = data.properties.iter().filter(|(item, _)| *item == name);
        named.find_map(|&(_, property)| Some((data.unit, tree[property].receiver?, tree[property].getter?)))
    }
}
