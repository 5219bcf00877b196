//! Extensions are chosen by the declared type of what they are called on, not by the class of the value. Where that
//! type is certain, it is asked: a `val` or parameter with a written type, in a file that checks and casts no types.

use crate::catalog::Symbol;
use crate::eval::frame::chain;
use crate::eval::interpreter::Interpreter;
use crate::eval::lookup::Found;
use crate::eval::program::Declaration;
use crate::eval::value::{Args, ClassRef, Eval, Value};
use crate::source::Span;
use crate::syntax::tree::{Expr, ExprId, Function, Id, TypeId};

use super::Candidate;

impl Interpreter<'_> {
    /// Remembers the declared types of a function's parameters in the current scope.
    pub(super) fn declare_parameter_types(&mut self, function: Id<Function>) {
        if !self.program.rivals {
            return;
        }
        let tree = self.tree();
        for parameter in &tree[tree[function].parameters] {
            self.declare_type(self.symbol(parameter.name.name), parameter.ty);
        }
    }

    /// Remembers the declared type of a variable of the current scope, if it is a class of the settings. `None` for one
    /// whose type is not written, and for a `var`: what is assigned to it narrows its type.
    pub(crate) fn declare_type(&mut self, name: Symbol, ty: Option<TypeId>) {
        if !self.program.rivals {
            return;
        }
        let class = match ty.and_then(|ty| self.class_of_type(ty)) {
            Some(ClassRef::User(class)) => Some(class),
            _ => None,
        };
        self.env.types.borrow_mut().push((name, class));
    }

    /// `receiver.name(args)` where several extensions take the value and the declared type rules some of them out;
    /// `None` where it does not matter or is not certain.
    pub(crate) fn call_as_declared(
        &mut self,
        receiver: ExprId,
        value: &Value,
        name: Symbol,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let Value::Object(object) = value else { return Ok(None) };
        let (true, ClassRef::User(class)) = (self.program.rivals, object.class) else { return Ok(None) };
        let candidates = self.top_level_extensions(value, name);
        if candidates.len() < 2 || self.narrows_types() || self.is_declared_in(class, name) {
            return Ok(None);
        }
        let Some(declared) = self.declared_class(receiver) else { return Ok(None) };
        let seen: Vec<Candidate> =
            candidates.iter().filter(|candidate| self.takes_class(candidate, declared)).cloned().collect();
        if seen.is_empty()
            || seen.len() == candidates.len()
            || !self.member_extensions(value, name, span)?.is_empty()
        {
            return Ok(None);
        }
        match self.choose(&seen, args) {
            Some(chosen) => self.call_candidate(&chosen, args, span).map(Some),
            None => Ok(None),
        }
    }

    fn top_level_extensions(&mut self, value: &Value, name: Symbol) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for found in self.found(name).iter() {
            if let Found::Declaration(Declaration::Function { unit, function }) = *found {
                candidates.extend(self.extension_candidate(unit, function, value));
            }
        }
        candidates
    }

    /// Whether a type may be narrower than it was declared somewhere in the running file: after `is` and `as`.
    fn narrows_types(&self) -> bool {
        let mut words = self.here().source.text.split(|character: char| !character.is_alphanumeric());
        words.any(|word| matches!(word, "is" | "as"))
    }

    /// The class of the settings that a variable was declared with; `None` when its type is not written.
    fn declared_class(&self, receiver: ExprId) -> Option<u32> {
        let Expr::Name(name) = self.tree()[receiver] else { return None };
        let name = self.symbol(name);
        let frame = chain(&self.env).find(|frame| frame.get(name).is_some())?;
        let types = frame.types.borrow();
        types.iter().rev().find(|(variable, _)| *variable == name).and_then(|(_, class)| *class)
    }

    fn is_declared_in(&mut self, class: u32, name: Symbol) -> bool {
        let mut classes = self.interfaces(class).to_vec();
        let mut next = Some(ClassRef::User(class));
        while let Some(ClassRef::User(number)) = next {
            classes.push(number);
            next = self.superclass(number);
        }
        let declares = |class: &u32| {
            self.program.class_at(*class).is_none_or(|data| data.member_names().any(|member| member == name))
        };
        classes.iter().any(declares)
    }

    /// Whether an extension may be called on a value of that declared type.
    fn takes_class(&mut self, candidate: &Candidate, declared: u32) -> bool {
        let tree = self.unit_at(candidate.unit).source.tree;
        let Some(ty) = tree[candidate.function].receiver else { return true };
        match self.class_of_type_in(candidate.unit, ty) {
            Some(ClassRef::User(class)) => self.is_subclass(declared, class),
            _ => true,
        }
    }
}
