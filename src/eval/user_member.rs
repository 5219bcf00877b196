//! Member functions of the settings' own classes: overriding, interfaces, `super`, and what data classes get.

use std::rc::Rc;

use crate::catalog::Symbol;
use crate::source::Span;
use crate::syntax::tree::{Function, Id};

use super::budget;
use super::function::{Candidate, Choice};
use super::interpreter::Interpreter;
use super::program::UserClass;
use super::value::{Args, ClassRef, Eval, Object, Value};

impl Interpreter<'_> {
    /// A member function of a class of the settings, a superclass of it or an interface.
    pub(crate) fn call_user_member(
        &mut self,
        object: &Rc<Object>,
        class: u32,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        if let Some(value) = self.call_declared(object, class, name, args, span)? {
            return Ok(Some(value));
        }
        match self.program.class_at(class).cloned() {
            Some(data) if data.data => self.data_function(object, &data, name, args, span),
            _ => Ok(None),
        }
    }

    /// The same without what data classes get.
    pub(crate) fn call_declared(
        &mut self,
        object: &Rc<Object>,
        class: u32,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let mut candidates = Vec::new();
        let (mut next, mut classes) = (Some(class), 0);
        while let Some(number) = next {
            classes += 1;
            self.add_candidates(object, number, name, &mut candidates);
            next = match self.superclass(number) {
                Some(ClassRef::User(parent)) => Some(parent),
                _ => None,
            };
        }
        budget::spend_on_classes(classes);
        if candidates.is_empty() {
            for (_, delegate) in self.delegates(object) {
                let called = self.nested(span, |this| this.call_delegate(class, &delegate, name, args, span));
                if let Some(result) = called? {
                    return Ok(Some(result));
                }
            }
        }
        for &interface in self.interfaces(class).iter() {
            self.add_candidates(object, interface, name, &mut candidates);
        }
        if candidates.is_empty() {
            return Ok(None);
        }
        match self.choose(&candidates, args) {
            Choice::One(chosen) => self.call_candidate(chosen, args, span).map(Some),
            Choice::Elsewhere => Ok(None),
            Choice::Unknown => Ok(Some(self.undecided_call(name, args, span))),
            Choice::None
                if self.may_mean_another(name) && !args.items.iter().any(|arg| arg.value.is_unknown()) =>
            {
                Ok(None)
            }
            Choice::None => Ok(Some(self.no_candidate(name, &candidates, args, span))),
        }
    }

    /// Calls what a class delegates to: the object behind `by`, or the block of a `fun interface`.
    fn call_delegate(
        &mut self,
        class: u32,
        delegate: &Value,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let is_interface = self
            .program
            .class_at(class)
            .is_some_and(|data| data.kind == crate::syntax::tree::ClassKind::Interface);
        if is_interface {
            let declared = self.program.class_at(class).is_some_and(|data| {
                let tree = self.unit_at(data.unit).source.tree;
                let abstract_ =
                    |function: Id<Function>| matches!(tree[function].body, crate::syntax::tree::Body::None);
                data.functions.iter().any(|(item, function)| *item == name && abstract_(*function))
            });
            return if declared { self.invoke(delegate, args.clone(), span).map(Some) } else { Ok(None) };
        }
        if delegate.is_unknown() {
            return Ok(Some(Value::Unknown));
        }
        match self.try_member(delegate, name, args, span)? {
            Some(result) => Ok(Some(result)),
            None if matches!(delegate, Value::Object(_)) => Ok(None),
            // No interface has them: they are of the object itself.
            None if super::library::is_of_everything(self.text(name)) => Ok(None),
            None => super::library::call_on(self, delegate, name, args, span),
        }
    }

    fn add_candidates(
        &mut self,
        object: &Rc<Object>,
        class: u32,
        name: Symbol,
        candidates: &mut Vec<Candidate>,
    ) {
        let Some(data) = self.program.class_at(class).cloned() else { return };
        let tree = self.unit_at(data.unit).source.tree;
        for &(_, function) in data.functions.iter().filter(|(item, _)| *item == name) {
            let abstract_ = matches!(tree[function].body, crate::syntax::tree::Body::None);
            if tree[function].receiver.is_none() && !abstract_ {
                let env = Some(self.instance_env(object, class));
                let unit = data.unit;
                candidates.push(Candidate { env, ..Candidate::plain(unit, function) });
            }
        }
    }

    /// `super.name(args)`
    pub(crate) fn super_call(
        &mut self,
        named: Option<ClassRef>,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval {
        let Some(object) = self.this_object() else {
            return Ok(self.incomplete(span, "`super` has no object here", ""));
        };
        let parent = self.enclosing_class().and_then(|class| self.superclass(class));
        if let Some(ClassRef::User(parent)) = parent
            && let Some(value) = self.call_user_member(&object, parent, name, args, span)?
        {
            return Ok(value);
        }
        if let Some(value) = self.call_dsl_member(&object, name, args, span)? {
            return Ok(value);
        }
        let mut candidates = Vec::new();
        let interfaces = self.enclosing_class().map(|class| self.interfaces(class));
        for &interface in interfaces.iter().flat_map(|all| all.iter()) {
            if named.is_none_or(|named| named == ClassRef::User(interface)) {
                self.add_candidates(&object, interface, name, &mut candidates);
            }
        }
        match candidates.as_slice() {
            [one] => self.call_candidate(one.clone(), args, span),
            _ => Ok(self.incomplete(span, "this call of `super` is not evaluated", "")),
        }
    }

    /// `copy(..)`, `componentN()`, `toString()`, `equals(..)` of a data class.
    fn data_function(
        &mut self,
        object: &Rc<Object>,
        data: &UserClass,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let text = self.text(name).to_owned();
        if text == "copy" {
            return self.data_copy(object, data, args, span).map(Some);
        }
        let number = text.strip_prefix("component").and_then(|number| number.parse::<usize>().ok());
        let index = number.and_then(|number| number.checked_sub(1));
        let declared = index.and_then(|index| Self::data_parameters(data).nth(index));
        Ok(declared.map(|(name, _)| object.field(name).unwrap_or(Value::Unknown)))
    }

    /// `hashCode()` of an object: declared, or of a data class's properties; `None` for an identity hash.
    pub(crate) fn object_hash(&mut self, object: &Rc<Object>, span: Span) -> Eval<Option<Value>> {
        let ClassRef::User(class) = object.class else { return Ok(None) };
        if let Some(collection) = object.hidden_field(self.common.collection) {
            return Ok(super::library::hash_code(&collection).map(Value::Int));
        }
        let Some(data) = self.program.class_at(class).cloned().filter(|data| data.data) else {
            return Ok(None);
        };
        let mut hash: Option<i32> = None;
        for (name, _) in Self::data_parameters(&data) {
            let value = object.field(name).unwrap_or(Value::Null);
            let code = match self.call_member_named("hashCode", value.clone(), Vec::new(), span)? {
                Value::Int(code) => code,
                _ => return Ok(Some(Value::Unknown)),
            };
            hash = Some(hash.map_or(code, |hash| hash.wrapping_mul(31).wrapping_add(code)));
        }
        Ok(Some(Value::Int(hash.unwrap_or(0))))
    }

    fn data_copy(&mut self, object: &Rc<Object>, data: &UserClass, args: &Args, span: Span) -> Eval {
        let mut copied = Args::default();
        let parameters: Vec<Symbol> = Self::data_parameters(data).map(|(name, _)| name).collect();
        for (index, name) in parameters.iter().enumerate() {
            let named = args.items.iter().find(|arg| arg.name.is_some_and(|(given, _)| given == *name));
            let positional = args.items.get(index).filter(|arg| arg.name.is_none());
            let value = named.or(positional).map(|arg| arg.value.clone());
            let value = value.or_else(|| object.field(*name)).unwrap_or(Value::Null);
            copied.items.push(super::value::Arg { name: Some((*name, span)), value, span, trailing: false });
        }
        self.construct(object.class, &copied, span)
    }
}
