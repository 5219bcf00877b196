//! What it costs to make values and to read them, in steps of the budget.

use std::rc::Rc;
use std::sync::Arc;

use crate::source::Span;

use super::budget::{BYTES_PER_STEP, ELEMENTS_PER_STEP};
use super::interpreter::Interpreter;
use super::value::{Eval, Library, Value};

impl Interpreter<'_> {
    /// Counts what it takes to make or to read a large value, so that a loop over large values ends as soon as one of
    /// many turns.
    pub(crate) fn spend_on(&mut self, value: &Value, span: Span) -> Eval<()> {
        let steps = match value {
            Value::String(text) => text.len() / BYTES_PER_STEP,
            Value::List(list) => list.items().len() / ELEMENTS_PER_STEP,
            Value::Set(set) => set.items().len() / ELEMENTS_PER_STEP,
            Value::Map(map) => map.entries().len() / ELEMENTS_PER_STEP,
            Value::Range(range) => range.count() / ELEMENTS_PER_STEP,
            Value::Library(library) => match &**library {
                Library::StringBuilder(text) => {
                    text.borrow().as_ref().map_or(0, |text| text.len() / BYTES_PER_STEP)
                }
                _ => 0,
            },
            _ => 0,
        };
        if steps == 0 { Ok(()) } else { self.spend(steps, span) }
    }

    /// Counts what it takes to make a value, if it is new: what something else holds was there before. Tables with keys
    /// take longer than lists.
    pub(crate) fn spend_on_new(&mut self, value: &Value, span: Span) -> Eval<()> {
        let keys = match value {
            Value::List(list) if Rc::strong_count(list) > 1 => return Ok(()),
            Value::String(text) if Arc::strong_count(text) > 1 => return Ok(()),
            Value::Set(set) if Rc::strong_count(set) == 1 => set.items().len(),
            Value::Map(map) if Rc::strong_count(map) == 1 => map.entries().len(),
            Value::Set(_) | Value::Map(_) | Value::Library(_) => return Ok(()),
            value => return self.spend_on(value, span),
        };
        self.spend(keys, span)
    }
}
