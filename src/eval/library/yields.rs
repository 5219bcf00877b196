//! `sequence { yield(..) }`: what the block yields is the sequence. The block runs to its end whenever the sequence does.

use std::cell::RefCell;

use super::super::interpreter::Interpreter;
use super::super::value::{Args, Cursor, Eval, Library, Value};
use super::elements::Sink;
use super::sequences::Sequence;
use super::{Call, Table};
use crate::source::Span;

/// How many elements a `sequence { }` block may yield: it runs to its end, which an endless one never reaches.
const MAX_YIELDS: usize = 10_000;

/// The functions of the receiver of a `sequence { }` block.
pub(super) static TABLE: Table = &[
    ("yield", |call| {
        let Some(value) = call.arg(0) else { return Ok(None) };
        yield_all(call, vec![value])
    }),
    ("yieldAll", |call| {
        let Some(value) = call.arg(0) else { return Ok(None) };
        let mut items = Vec::new();
        let has_items = super::each(call.interpreter, &value, call.span, &mut |_, item| {
            items.push(item);
            Ok(items.len() <= MAX_YIELDS)
        })?;
        if has_items { yield_all(call, items) } else { Ok(None) }
    }),
];

fn yield_all(call: &Call<'_, '_>, values: Vec<Value>) -> Eval<Option<Value>> {
    let Some(yields) = yields(&call.this) else { return Ok(None) };
    let mut yields = yields.borrow_mut();
    yields.extend(values);
    if yields.len() > MAX_YIELDS {
        // Only `give` meets it.
        return call.throw_plain("CancellationException");
    }
    Ok(Some(Value::Unit))
}

fn yields(value: &Value) -> Option<&RefCell<Vec<Value>>> {
    match value {
        Value::Library(library) => match &**library {
            Library::Yields(yields) => Some(yields),
            _ => None,
        },
        _ => None,
    }
}

/// `sequence { yield(..) }`
pub(super) fn yielded(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let block = call.function();
    Ok(block.map(|block| Value::library(Library::Sequence(Sequence::yielded(block)))))
}

/// `iterator { yield(..) }`
pub(super) fn iterated(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let (Some(block), span) = (call.function(), call.span) else { return Ok(None) };
    let mut items = Vec::new();
    give(call.interpreter, &block, span, &mut |_, item| {
        items.push(item);
        Ok(true)
    })?;
    Ok(Some(Value::library(Library::Iterator(Cursor::over(&Value::Unit, items)))))
}

/// Gives what a block yields, until the sink has enough. The block runs before the first element is given: as far as it
/// yields so many that a sink which wants more of them is taken for one that never has enough.
pub(super) fn give(interpreter: &mut Interpreter<'_>, block: &Value, span: Span, sink: Sink<'_>) -> Eval<()> {
    let scope = Value::library(Library::Yields(RefCell::default()));
    let result = interpreter.invoke_on(block, scope.clone(), Args::default(), span);
    let mut items = yields(&scope).map(RefCell::take).unwrap_or_default();
    let endless = items.len() > MAX_YIELDS;
    items.truncate(MAX_YIELDS);
    for item in items {
        interpreter.step(span)?;
        if !sink(interpreter, item)? {
            return Ok(());
        }
    }
    if endless {
        let unknown = interpreter.incomplete(span, "a sequence without an end is not evaluated", "");
        sink(interpreter, unknown)?;
        return Ok(());
    }
    result.map(|_| ())
}
