//! The objects that a resolved declaration is used on.

use crate::eval::frame::{Frame, Scope, chain};
use crate::eval::interpreter::Interpreter;
use crate::eval::value::{ClassRef, Eval, Value};
use crate::source::Span;
use crate::syntax::tree::{ClassKind, Modifier, TypeId};

impl Interpreter<'_> {
    /// The innermost implicit receiver that may be of a type of a file.
    pub(super) fn innermost_of(&mut self, unit: u32, ty: TypeId) -> Option<Value> {
        let env = self.env.clone();
        let mut receivers = chain(&env).filter_map(|frame| frame.this.as_ref());
        receivers.find(|receiver| self.value_is_in(unit, receiver, ty) != Some(false)).cloned()
    }

    /// The instance of a class that a member is used on: what stands before the dot, else an implicit receiver, else the
    /// class itself as an object.
    pub(super) fn instance_of(
        &mut self,
        class: u32,
        receiver: Option<&Value>,
        span: Span,
    ) -> Eval<Option<Value>> {
        self.instance_seen(class, receiver, false, span)
    }

    /// The same of a member that may be private.
    pub(super) fn instance_seen(
        &mut self,
        class: u32,
        receiver: Option<&Value>,
        private: bool,
        span: Span,
    ) -> Eval<Option<Value>> {
        match receiver {
            Some(Value::Object(object)) => {
                let is_one = matches!(object.class, ClassRef::User(of) if self.is_subclass(of, class));
                Ok(is_one.then(|| Value::Object(object.clone())))
            }
            Some(Value::Class(ClassRef::User(named))) => self.static_instance(*named, class, span),
            Some(function @ Value::Function(_)) => Ok(Some(function.clone())),
            Some(_) => Ok(None),
            None => self.implicit_instance(class, private, span),
        }
    }

    /// The class whose member code has a frame's receiver.
    pub(super) fn seen_as(&self, frame: &Frame) -> Option<u32> {
        match frame.parent.as_ref()?.scope {
            Scope::Class(class) => Some(class),
            _ => None,
        }
    }

    /// What is private is no member of subclasses: their instances are passed over.
    fn implicit_instance(&mut self, class: u32, private: bool, span: Span) -> Eval<Option<Value>> {
        let env = self.env.clone();
        for frame in chain(&env) {
            if let Some(this @ Value::Object(object)) = &frame.this
                && !frame.dsl_view
                && let ClassRef::User(of) = object.class
                && self.is_subclass(of, class)
                && (!private || self.seen_as(frame).is_none_or(|seen| seen == class))
            {
                return Ok(Some(this.clone()));
            }
            if let Scope::Class(around) = frame.scope {
                for &around in self.superclasses(around).iter() {
                    if let Some(object) = self.static_instance(around, class, span)? {
                        return Ok(Some(object));
                    }
                }
            }
        }
        if self.is_singleton(class) { self.object(class, span).map(Some) } else { Ok(None) }
    }

    /// Whether a class is an object declaration. An `object : Type { }` is none.
    fn is_singleton(&self, class: u32) -> bool {
        self.program.class_at(class).is_some_and(|data| {
            let node = &self.unit_at(data.unit).source.tree[data.id];
            data.kind == ClassKind::Object && (node.name.is_some() || node.modifiers.has(Modifier::Companion))
        })
    }

    /// The object that a class is, or its companion, if that is an instance of the class `wanted`.
    fn static_instance(&mut self, named: u32, wanted: u32, span: Span) -> Eval<Option<Value>> {
        let Some(data) = self.program.class_at(named).cloned() else { return Ok(None) };
        let itself = self.is_singleton(named).then_some(named);
        for object in [itself, data.companion].into_iter().flatten() {
            if self.is_subclass(object, wanted) {
                return self.object(object, span).map(Some);
            }
        }
        Ok(None)
    }
}
