//! What is done with the elements of a sequence, one by one: its stages.

use std::rc::Rc;

use indexmap::IndexSet;

use super::super::interpreter::Interpreter;
use super::super::value::{Eval, Key, Value};
use super::elements::Sink;
use super::sequences::indexed;
use crate::source::Span;

/// Something that is done with each element.
#[derive(Debug, Clone)]
pub(super) enum Stage {
    Map(Value),
    MapIndexed(Value),
    MapNotNull(Value),
    Filter(Value, bool),
    FilterIndexed(Value),
    NotNull,
    FlatMap(Option<Value>),
    OnEach(Value),
    Take(usize),
    TakeWhile(Value),
    Drop(usize),
    DropWhile(Value),
    Distinct,
    Chunked(usize),
    WithIndex,
    Zip(Rc<[Value]>),
}

/// What a stage remembers while a sequence runs.
#[derive(Debug, Default)]
pub(super) struct State {
    count: usize,
    open: bool,
    seen: IndexSet<Key>,
    chunk: Vec<Value>,
}

/// A sequence that runs.
pub(super) struct Run<'s> {
    pub(super) stages: &'s [&'s Stage],
    pub(super) span: Span,
}

impl Run<'_> {
    /// Gives one element to a stage and those after it; whether more are wanted.
    pub(super) fn push(
        &mut self,
        interpreter: &mut Interpreter<'_>,
        at: usize,
        states: &mut [State],
        item: Value,
        sink: Sink<'_>,
    ) -> Eval<bool> {
        let Some(stage) = self.stages.get(at) else { return sink(interpreter, item) };
        interpreter.nested(self.span, |interpreter| self.push_to(stage, interpreter, at, states, item, sink))
    }

    fn push_to(
        &mut self,
        stage: &Stage,
        interpreter: &mut Interpreter<'_>,
        at: usize,
        states: &mut [State],
        item: Value,
        sink: Sink<'_>,
    ) -> Eval<bool> {
        let span = self.span;
        let index = states[at].count;
        states[at].count += 1;
        let number = Value::Int(i32::try_from(index).unwrap_or(i32::MAX));
        let call = |interpreter: &mut Interpreter<'_>, function: &Value, values: Vec<Value>| {
            interpreter.step(span)?;
            interpreter.invoke_values(function, values, span)
        };
        let next = match stage {
            Stage::Map(function) => call(interpreter, function, vec![item])?,
            Stage::MapIndexed(function) => call(interpreter, function, vec![number, item])?,
            Stage::MapNotNull(function) => match call(interpreter, function, vec![item])? {
                Value::Null => return Ok(true),
                value => value,
            },
            Stage::Filter(function, wanted) => match call(interpreter, function, vec![item.clone()])? {
                Value::Boolean(holds) if holds != *wanted => return Ok(true),
                Value::Boolean(_) => item,
                _ => Value::Unknown,
            },
            Stage::FilterIndexed(function) => {
                match call(interpreter, function, vec![number, item.clone()])? {
                    Value::Boolean(false) => return Ok(true),
                    Value::Boolean(_) => item,
                    _ => Value::Unknown,
                }
            }
            Stage::NotNull if item.is_null() => return Ok(true),
            Stage::NotNull => item,
            Stage::FlatMap(function) => {
                let inner = match function {
                    Some(function) => call(interpreter, function, vec![item])?,
                    None => item,
                };
                let mut more = true;
                super::each(interpreter, &inner, span, &mut |interpreter, item| {
                    more = self.push(interpreter, at + 1, states, item, sink)?;
                    Ok(more)
                })?;
                return Ok(more);
            }
            Stage::OnEach(function) => {
                call(interpreter, function, vec![item.clone()])?;
                item
            }
            Stage::Take(count) => {
                let more = self.push(interpreter, at + 1, states, item, sink)?;
                return Ok(more && index + 1 < *count);
            }
            Stage::TakeWhile(function) => match call(interpreter, function, vec![item.clone()])? {
                Value::Boolean(true) => item,
                Value::Boolean(false) => return Ok(false),
                _ => Value::Unknown,
            },
            Stage::Drop(count) if index < *count => return Ok(true),
            Stage::Drop(_) => item,
            Stage::DropWhile(function) => {
                if !states[at].open {
                    if let Value::Boolean(true) = call(interpreter, function, vec![item.clone()])? {
                        return Ok(true);
                    }
                    states[at].open = true;
                }
                item
            }
            Stage::Distinct => {
                interpreter.number(&item, span)?;
                if !states[at].seen.insert(Key(item.clone())) {
                    return Ok(true);
                }
                item
            }
            Stage::Chunked(size) => {
                states[at].chunk.push(item);
                if states[at].chunk.len() < *size {
                    return Ok(true);
                }
                Value::list(std::mem::take(&mut states[at].chunk))
            }
            Stage::WithIndex => indexed(index, item),
            Stage::Zip(others) => match others.get(index) {
                Some(other) => Value::pair(item, other.clone()),
                None => return Ok(false),
            },
        };
        self.push(interpreter, at + 1, states, next, sink)
    }

    /// Gives out what stages still hold at the end.
    pub(super) fn finish(
        &mut self,
        interpreter: &mut Interpreter<'_>,
        states: &mut [State],
        sink: Sink<'_>,
    ) -> Eval<()> {
        for at in 0..self.stages.len() {
            let rest = std::mem::take(&mut states[at].chunk);
            if !rest.is_empty() && !self.push(interpreter, at + 1, states, Value::list(rest), sink)? {
                break;
            }
        }
        Ok(())
    }
}
