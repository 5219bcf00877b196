//! What a function of the library is given, and what it may do.

use std::cell::Cell;
use std::sync::Arc;

use super::super::interpreter::Interpreter;
use super::super::operators;
use super::super::value::{Arg, Args, Eval, Value};
use super::items;
use crate::sema::resolution::Meaning;
use crate::source::Span;

/// A call of a library function.
pub(crate) struct Call<'i, 'a> {
    pub(crate) interpreter: &'i mut Interpreter<'a>,
    /// The receiver; `Unit` for a top-level function.
    pub(crate) this: Value,
    /// The function's name.
    pub(crate) name: &'i str,
    pub(crate) args: &'i Args,
    pub(crate) span: Span,
    /// Which arguments the function has asked for, one bit for each.
    read: Cell<u64>,
}

impl<'i, 'a> Call<'i, 'a> {
    /// A call that has read no argument yet.
    pub(crate) const fn new(
        interpreter: &'i mut Interpreter<'a>,
        this: Value,
        name: &'i str,
        args: &'i Args,
        span: Span,
    ) -> Self {
        Self { interpreter, this, name, args, span, read: Cell::new(0) }
    }

    /// The argument at a position, or of the parameter that is there; also a block after the parentheses.
    pub(crate) fn get(&self, index: usize) -> Option<&'i Value> {
        let (at, arg) = self.place(index, true)?;
        self.note(at);
        Some(&arg.value)
    }

    /// All arguments.
    pub(crate) fn values(&self) -> Vec<Value> {
        self.read.set(u64::MAX);
        self.args.items.iter().map(|arg| arg.value.clone()).collect()
    }

    /// All arguments, to be passed on.
    pub(crate) fn all(&self) -> &'i Args {
        self.read.set(u64::MAX);
        self.args
    }

    /// The argument at a position, or of the parameter that is there.
    pub(crate) fn arg(&self, index: usize) -> Option<Value> {
        self.noted(self.place(index, false))
    }

    /// The same, lent.
    pub(super) fn get_plain(&self, index: usize) -> Option<&'i Value> {
        let (at, arg) = self.place(index, false)?;
        self.note(at);
        Some(&arg.value)
    }

    /// The argument for a parameter: by position, else by name. Each argument is for one parameter.
    fn place(&self, index: usize, with_trailing: bool) -> Option<(usize, &'i Arg)> {
        let own = |at: usize| {
            self.args.items.get(at).filter(|arg| arg.name.is_none() && (with_trailing || !arg.trailing))
        };
        if let Some(arg) = own(index) {
            return Some((index, arg));
        }
        let at = self.at_name(self.parameter(index)?)?;
        Some((at, self.args.items.get(at)?))
    }

    /// The name of the parameter at a position, of the function that the analysis chose.
    pub(super) fn parameter(&self, index: usize) -> Option<&'static str> {
        let (unit, site) = self.args.site?;
        match self.interpreter.resolution.meaning(unit, site)? {
            Meaning::Library(function) => Some(function.parameters().nth(index)?.name?.text()),
            _ => None,
        }
    }

    /// Where the argument of a name is.
    fn at_name(&self, name: &str) -> Option<usize> {
        let is_named = |arg: &Arg| arg.name.is_some_and(|(symbol, _)| self.interpreter.text(symbol) == name);
        self.args.items.iter().position(is_named)
    }

    /// The argument of a name, else the one at a position.
    pub(crate) fn named(&self, name: &str, index: usize) -> Option<Value> {
        self.of_name(name).or_else(|| self.arg(index))
    }

    /// The function of a name, else the n-th function among the arguments.
    pub(crate) fn named_function(&self, name: &str, index: usize) -> Option<Value> {
        let mut functions =
            self.args.items.iter().enumerate().filter(|(_, arg)| matches!(arg.value, Value::Function(_)));
        self.of_name(name).or_else(|| self.noted(functions.nth(index)))
    }

    /// The argument of a name.
    pub(crate) fn of_name(&self, name: &str) -> Option<Value> {
        self.noted(self.at_name(name).and_then(|at| Some((at, self.args.items.get(at)?))))
    }

    fn noted(&self, found: Option<(usize, &Arg)>) -> Option<Value> {
        let (index, arg) = found?;
        self.note(index);
        Some(arg.value.clone())
    }

    fn note(&self, index: usize) {
        self.read.set(self.read.get() | 1 << index.min(63));
    }

    /// Whether a value is what was asked for: not if an argument was left unread that is no block.
    pub(crate) fn is_answered_by(&self, value: &Value) -> bool {
        value.is_unknown() || !self.has_unread()
    }

    fn has_unread(&self) -> bool {
        let unread = |index: usize| self.read.get() >> index.min(63) & 1 == 0;
        let mut args = self.args.items.iter().enumerate();
        args.any(|(index, arg)| {
            unread(index) && (arg.name.is_some() || !matches!(arg.value, Value::Function(_)))
        })
    }

    /// The text argument at a position.
    pub(crate) fn text(&self, index: usize) -> Option<Arc<str>> {
        as_text(&self.arg(index)?)
    }

    /// The integer argument at a position.
    pub(crate) fn int(&self, index: usize) -> Option<i64> {
        self.arg(index).as_ref().and_then(operators::number)
    }

    /// Whether the flag of that name, or at that position, is set.
    pub(crate) fn flag(&self, name: &str, index: usize) -> bool {
        matches!(self.named(name, index), Some(Value::Boolean(true)))
    }

    /// The last function among the arguments: usually the trailing lambda.
    pub(crate) fn function(&self) -> Option<Value> {
        let mut args = self.args.items.iter().enumerate().rev();
        self.noted(args.find(|(_, arg)| matches!(arg.value, Value::Function(_) | Value::Unknown)))
    }

    /// Calls a function value.
    pub(crate) fn invoke(&mut self, function: &Value, values: Vec<Value>) -> Eval {
        self.interpreter.step(self.span)?;
        let result = self.interpreter.invoke_values(function, values, self.span)?;
        self.interpreter.number(&result, self.span)?;
        Ok(result)
    }

    /// Calls a function value with one value.
    pub(crate) fn invoke_one(&mut self, function: &Value, value: Value) -> Eval {
        self.interpreter.step(self.span)?;
        let result = self.interpreter.invoke_one(function, value, self.span)?;
        self.interpreter.number(&result, self.span)?;
        Ok(result)
    }

    /// Calls a predicate; `None` when its result is not known.
    pub(crate) fn test(&mut self, function: &Value, item: Value) -> Eval<Option<bool>> {
        Ok(match self.invoke_one(function, item)? {
            Value::Boolean(holds) => Some(holds),
            _ => None,
        })
    }

    /// The receiver's text.
    pub(crate) fn this_text(&self) -> Arc<str> {
        match &self.this {
            Value::String(text) => text.clone(),
            _ => "".into(),
        }
    }

    /// The receiver's elements.
    pub(crate) fn this_items(&self) -> Vec<Value> {
        items(&self.this).unwrap_or_default()
    }

    /// An exception.
    pub(crate) fn throw<T>(&self, class: &str, message: impl Into<Arc<str>>) -> Eval<T> {
        Err(self.interpreter.throw(class, message, self.span))
    }

    /// An exception without a message.
    pub(crate) fn throw_plain<T>(&self, class: &str) -> Eval<T> {
        Err(self.interpreter.throw_plain(class, self.span))
    }

    /// Reports that the call cannot be evaluated. What the functions would do that it is given is not known, either.
    pub(crate) fn gap(&mut self, reason: &str, help: &str) -> Value {
        if self.args.items.iter().any(|arg| matches!(arg.value, Value::Function(_))) {
            self.interpreter.incomplete(self.span, reason, help)
        } else {
            self.interpreter.unknown_value(self.span, reason, help)
        }
    }

    /// A value as text.
    pub(crate) fn display(&mut self, value: &Value) -> Eval<Option<Arc<str>>> {
        self.interpreter.display(value, self.span)
    }

    /// Refuses what grows without bounds.
    pub(crate) fn check_size(&mut self, size: usize) -> Eval<()> {
        self.interpreter.check_size(size, self.span)
    }
}

/// The text of a string or a character.
pub(super) fn as_text(value: &Value) -> Option<Arc<str>> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Char(character) => Some(character.to_string().into()),
        _ => None,
    }
}
