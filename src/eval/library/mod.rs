//! The part of the Kotlin and Java libraries that settings use. Every function is one entry of one table.
//!
//! A function that is not in the tables is *incomplete*, never an error: the library is larger than what is here.

mod any;
mod builders;
mod characters;
mod classes;
mod collections;
mod files;
mod format;
mod indent;
mod lists;
mod maps;
mod numbers;
mod ordering;
mod regexes;
mod scope;
mod string_builders;
mod strings;

use std::rc::Rc;

use crate::catalog::Symbol;
use crate::source::Span;
use crate::syntax::tree::AssignOp;

use super::interpreter::{Interpreter, MAX_SIZE};
use super::operators;
use super::value::{Args, Eval, Library, RangeValue, Value};

pub(crate) use classes::{is_class, is_default_import, is_exception, is_instance};

/// A call of a library function.
pub(crate) struct Call<'i, 'a> {
    pub(crate) interpreter: &'i mut Interpreter<'a>,
    /// The receiver; `Unit` for a top-level function.
    pub(crate) this: Value,
    pub(crate) args: &'i Args,
    pub(crate) span: Span,
}

/// The code of a library function; `None` when it does not take these arguments.
pub(crate) type Run = fn(&mut Call<'_, '_>) -> Eval<Option<Value>>;

/// Functions by name, sorted.
pub(crate) type Table = &'static [(&'static str, Run)];

fn find(table: Table, name: &str) -> Option<Run> {
    table.binary_search_by_key(&name, |(entry, _)| entry).ok().map(|at| table[at].1)
}

/// Whether a top-level function or class of that name is known.
pub(crate) fn exists(name: &str) -> bool {
    find(builders::TABLE, name).is_some() || find(scope::TOP_LEVEL, name).is_some() || is_class(name)
}

/// `name(args)`: a top-level function, or one on the innermost receiver that has it (`apply { }` within a block).
pub(crate) fn call(
    interpreter: &mut Interpreter<'_>,
    name: Symbol,
    receivers: &[Value],
    args: &Args,
    span: Span,
) -> Eval<Option<Value>> {
    Interpreter::label_lambdas(args, name);
    let text = interpreter.text(name).to_owned();
    for table in [scope::TOP_LEVEL, builders::TABLE] {
        if let Some(run) = find(table, &text) {
            let mut call = Call { interpreter, this: Value::Unit, args, span };
            return run(&mut call);
        }
    }
    for receiver in receivers {
        if let Some(value) = call_on(interpreter, receiver, name, args, span)? {
            return Ok(Some(value));
        }
    }
    Ok(None)
}

/// `value.name(args)`
pub(crate) fn call_on(
    interpreter: &mut Interpreter<'_>,
    value: &Value,
    name: Symbol,
    args: &Args,
    span: Span,
) -> Eval<Option<Value>> {
    Interpreter::label_lambdas(args, name);
    let text = interpreter.text(name).to_owned();
    for (table, strict) in tables(value) {
        let Some(run) = find(table, &text) else { continue };
        if strict && args.items.iter().any(|arg| arg.value.is_unknown()) {
            interpreter.taint_args(args);
            return Ok(Some(Value::Unknown));
        }
        let mut call = Call { interpreter, this: value.clone(), args, span };
        if let Some(result) = run(&mut call)? {
            return Ok(Some(result));
        }
    }
    Ok(None)
}

/// The tables that hold the functions of a value, its own first; strict ones give `Unknown` for an unknown argument.
fn tables(value: &Value) -> Vec<(Table, bool)> {
    let mut tables: Vec<(Table, bool)> = Vec::with_capacity(4);
    match value {
        Value::String(_) => tables.push((strings::TABLE, true)),
        Value::Char(_) => tables.push((characters::TABLE, true)),
        Value::Int(_) | Value::Long(_) | Value::Double(_) => tables.push((numbers::TABLE, true)),
        Value::Boolean(_) => tables.push((numbers::BOOLEANS, true)),
        Value::Map(_) => tables.push((maps::TABLE, false)),
        Value::List(_) => tables.push((lists::TABLE, false)),
        Value::Set(_) => tables.push((lists::SETS, false)),
        Value::Library(library) => match &**library {
            Library::Regex(..) => tables.push((regexes::TABLE, true)),
            Library::MatchResult(..) => tables.push((regexes::MATCHES, true)),
            Library::StringBuilder(_) => tables.push((string_builders::TABLE, true)),
            Library::File(_) => tables.push((files::TABLE, true)),
            _ => {}
        },
        _ => {}
    }
    if items(value).is_some() {
        tables.push((collections::TABLE, false));
        tables.push((ordering::TABLE, false));
    }
    tables.push((scope::TABLE, false));
    tables.push((any::TABLE, true));
    tables
}

/// A property of a value of the library.
pub(crate) fn property(
    interpreter: &mut Interpreter<'_>,
    value: &Value,
    name: Symbol,
    span: Span,
) -> Eval<Option<Value>> {
    let text = interpreter.text(name).to_owned();
    let args = Args::default();
    let mut call = Call { interpreter, this: value.clone(), args: &args, span };
    any::property(&mut call, &text)
}

/// The elements of a value that can be looped over.
pub(crate) fn items(value: &Value) -> Option<Vec<Value>> {
    Some(match value {
        Value::List(list) => list.items.borrow().clone(),
        Value::Set(set) => set.items.borrow().iter().map(|key| key.0.clone()).collect(),
        Value::Map(map) => {
            let entries = map.entries.borrow();
            entries.iter().map(|(key, value)| entry(key.0.clone(), value.clone())).collect()
        }
        Value::Range(range) => bounded(range)?,
        Value::String(text) => text.chars().map(Value::Char).collect(),
        _ => return None,
    })
}

fn bounded(range: &RangeValue) -> Option<Vec<Value>> {
    let count = (range.last.saturating_sub(range.first) / range.step).unsigned_abs();
    (count < (MAX_SIZE / 16) as u64).then(|| range.values().collect())
}

/// A map's entry.
pub(crate) fn entry(key: Value, value: Value) -> Value {
    Value::library(Library::Entry(key, value))
}

/// `a + b` and `a - b` on collections and maps, which make a new one.
pub(crate) fn collection_operator(function: &str, left: &Value, right: &Value) -> Option<Value> {
    match function {
        "plus" => collections::plus(left, right),
        "minus" => collections::minus(left, right),
        _ => None,
    }
}

/// `a += b` on a mutable collection; `false` when it must make a new value. Whether a list is mutable is not tracked:
/// `+=` on a `var` of a read-only list is the same to everyone who has no other reference to it.
pub(crate) fn add_in_place(op: AssignOp, target: &Value, operand: &Value) -> bool {
    match (op, target) {
        (AssignOp::Plus, Value::List(list)) if !list.array => {
            let added = collections::operand(operand);
            list.items.borrow_mut().extend(added);
            true
        }
        (AssignOp::Plus, Value::Set(set)) => {
            let added = collections::operand(operand);
            set.items.borrow_mut().extend(added.into_iter().map(super::value::Key));
            true
        }
        (AssignOp::Plus, Value::Map(map)) => {
            for (key, value) in maps::pairs(operand) {
                map.entries.borrow_mut().insert(super::value::Key(key), value);
            }
            true
        }
        _ => false,
    }
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

    /// The text argument at a position.
    pub(crate) fn text(&self, index: usize) -> Option<Rc<str>> {
        match self.arg(index)? {
            Value::String(text) => Some(text),
            Value::Char(character) => Some(character.to_string().into()),
            _ => None,
        }
    }

    /// The integer argument at a position.
    pub(crate) fn int(&self, index: usize) -> Option<i64> {
        self.arg(index).as_ref().and_then(operators::number)
    }

    /// The last function among the arguments: usually the trailing lambda.
    pub(crate) fn function(&self) -> Option<Value> {
        let functions = self.args.items.iter().rev().map(|arg| &arg.value);
        functions.into_iter().find(|value| matches!(value, Value::Function(_) | Value::Unknown)).cloned()
    }

    /// Calls a function value.
    pub(crate) fn invoke(&mut self, function: &Value, values: Vec<Value>) -> Eval {
        self.interpreter.step(self.span)?;
        self.interpreter.invoke_values(function, values, self.span)
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

    /// A value as text.
    pub(crate) fn display(&mut self, value: &Value) -> Eval<Option<Rc<str>>> {
        self.interpreter.display(value, self.span)
    }

    /// Refuses what grows without bounds.
    pub(crate) fn check_size(&mut self, size: usize) -> Eval<()> {
        if size <= MAX_SIZE {
            return Ok(());
        }
        Err(self.interpreter.stop(
            self.span,
            "a value grows without bounds",
            "is a size or a loop's end wrong?",
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_have_no_repetition() {
        let tables = [
            any::TABLE,
            builders::TABLE,
            characters::TABLE,
            collections::TABLE,
            files::TABLE,
            lists::SETS,
            lists::TABLE,
            maps::TABLE,
            numbers::BOOLEANS,
            numbers::TABLE,
            ordering::TABLE,
            regexes::MATCHES,
            regexes::TABLE,
            scope::TABLE,
            scope::TOP_LEVEL,
            string_builders::TABLE,
            strings::TABLE,
        ];
        for table in tables {
            for pair in table.windows(2) {
                assert!(pair[0].0 < pair[1].0, "`{}` stands before `{}`", pair[0].0, pair[1].0);
            }
        }
    }
}
