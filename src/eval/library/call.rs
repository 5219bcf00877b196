//! What a function of the library is given, and what it may do.

use std::rc::Rc;

use super::super::interpreter::Interpreter;
use super::super::operators;
use super::super::value::{Args, Eval, Value};
use super::items;
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
}

impl Call<'_, '_> {
    /// The argument at a position.
    pub(crate) fn arg(&self, index: usize) -> Option<Value> {
        self.args
            .items
            .iter()
            .filter(|arg| arg.name.is_none() && !arg.trailing)
            .nth(index)
            .map(|arg| arg.value.clone())
    }

    /// The argument of a name, else the one at a position.
    pub(crate) fn named(&self, name: &str, index: usize) -> Option<Value> {
        let named = self
            .args
            .items
            .iter()
            .find(|arg| arg.name.is_some_and(|(symbol, _)| self.interpreter.text(symbol) == name));
        named.map(|arg| arg.value.clone()).or_else(|| self.arg(index))
    }

    /// The function of a name, else the n-th function among the arguments.
    pub(crate) fn named_function(&self, name: &str, index: usize) -> Option<Value> {
        let named = self
            .args
            .items
            .iter()
            .find(|arg| arg.name.is_some_and(|(symbol, _)| self.interpreter.text(symbol) == name));
        let positional =
            || self.args.items.iter().filter(|arg| matches!(arg.value, Value::Function(_))).nth(index);
        named.or_else(positional).map(|arg| arg.value.clone())
    }

    /// The text argument at a position.
    pub(crate) fn text(&self, index: usize) -> Option<Rc<str>> {
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
        let functions = self.args.items.iter().rev().map(|arg| &arg.value);
        functions.into_iter().find(|value| matches!(value, Value::Function(_) | Value::Unknown)).cloned()
    }

    /// Calls a function value.
    pub(crate) fn invoke(&mut self, function: &Value, values: Vec<Value>) -> Eval {
        self.interpreter.step(self.span)?;
        let result = self.interpreter.invoke_values(function, values, self.span)?;
        self.interpreter.number(&result, self.span)?;
        Ok(result)
    }

    /// Calls a predicate; `None` when its result is not known.
    pub(crate) fn test(&mut self, function: &Value, item: Value) -> Eval<Option<bool>> {
        Ok(match self.invoke(function, vec![item])? {
            Value::Boolean(holds) => Some(holds),
            _ => None,
        })
    }

    /// The receiver's text.
    pub(crate) fn this_text(&self) -> Rc<str> {
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
    pub(crate) fn throw<T>(&self, class: &str, message: impl Into<Rc<str>>) -> Eval<T> {
        Err(self.interpreter.throw(class, message, self.span))
    }

    /// An exception without a message.
    pub(crate) fn throw_plain<T>(&self, class: &str) -> Eval<T> {
        Err(self.interpreter.throw_plain(class, self.span))
    }

    /// Reports that the call cannot be evaluated.
    pub(crate) fn gap(&mut self, reason: &str, help: &str) -> Value {
        self.interpreter.incomplete(self.span, reason, help)
    }

    /// A value as text.
    pub(crate) fn display(&mut self, value: &Value) -> Eval<Option<Rc<str>>> {
        self.interpreter.display(value, self.span)
    }

    /// Refuses what grows without bounds.
    pub(crate) fn check_size(&mut self, size: usize) -> Eval<()> {
        self.interpreter.check_size(size, self.span)
    }
}

/// The text of a string or a character.
pub(super) fn as_text(value: &Value) -> Option<Rc<str>> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Char(character) => Some(character.to_string().into()),
        _ => None,
    }
}
