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
    DistinctBy(Value),
    Chunked(usize),
    Windowed {
        size: usize,
        step: usize,
        partial: bool,
    },
    /// An element with the one before it, or what a block makes of them.
    ZipWithNext(Option<Value>),
    /// What a block makes of the sum so far and an element; the first sum, if there is one, is an element, too.
    Running(Option<Value>, Value),
    WithIndex,
    /// The elements of another sequence; whether these are all.
    Zip(Rc<[Value]>, bool, Option<Value>),
}

/// What a stage remembers while a sequence runs.
#[derive(Debug, Default)]
pub(super) struct State {
    count: usize,
    open: bool,
    seen: IndexSet<Key>,
    pub(super) chunk: Vec<Value>,
    /// How many elements are left out before the next window.
    skip: usize,
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
                if !states[at].seen.insert(Key::new(item.clone())) {
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
            Stage::DistinctBy(function) => {
                let key = call(interpreter, function, vec![item.clone()])?;
                interpreter.number(&key, span)?;
                if !states[at].seen.insert(Key::new(key)) {
                    return Ok(true);
                }
                item
            }
            Stage::Windowed { size, step, .. } => {
                let state = &mut states[at];
                state.chunk.push(item);
                // What lies between two windows is left out.
                if state.skip > 0 {
                    state.skip -= 1;
                    state.chunk.pop();
                }
                if state.chunk.len() < *size {
                    return Ok(true);
                }
                let window = state.chunk.clone();
                state.skip = step.saturating_sub(*size);
                state.chunk.drain(..(*step).min(*size));
                Value::list(window)
            }
            Stage::ZipWithNext(function) => {
                let Some(before) = states[at].chunk.pop() else {
                    states[at].chunk.push(item);
                    return Ok(true);
                };
                states[at].chunk.push(item.clone());
                match function {
                    Some(function) => call(interpreter, function, vec![before, item])?,
                    None => Value::pair(before, item),
                }
            }
            Stage::Running(_, function) => {
                let sum = match states[at].chunk.pop() {
                    Some(sum) => call(interpreter, function, vec![sum, item])?,
                    None => item,
                };
                states[at].chunk.push(sum.clone());
                sum
            }
            Stage::WithIndex => indexed(index, item),
            Stage::Zip(others, all, function) => match (others.get(index), function) {
                (Some(other), Some(function)) => call(interpreter, function, vec![item, other.clone()])?,
                (Some(other), None) => Value::pair(item, other.clone()),
                (None, _) if *all => return Ok(false),
                (None, _) => Value::Unknown,
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
            let mut rest = std::mem::take(&mut states[at].chunk);
            let step = match self.stages.get(at) {
                Some(Stage::Chunked(_)) => usize::MAX,
                Some(Stage::Windowed { step, partial: true, .. }) => *step,
                _ => continue,
            };
            while !rest.is_empty() {
                let window = Value::list(rest.clone());
                if !self.push(interpreter, at + 1, states, window, sink)? {
                    return Ok(());
                }
                rest.drain(..step.min(rest.len()));
            }
        }
        Ok(())
    }
}
