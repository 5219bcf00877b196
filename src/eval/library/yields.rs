//! `sequence { yield(..) }`: the block runs to its end at once, and what it yields is the sequence.

use std::cell::RefCell;

use super::super::value::{Args, Cursor, Eval, Library, Value};
use super::sequences::Sequence;
use super::{Call, Table};

/// How many elements a `sequence { }` block may yield: it runs to its end at once, which an endless one never reaches.
const MAX_YIELDS: usize = 100_000;

/// The functions of the receiver of a `sequence { }` block.
pub(super) static TABLE: Table = &[
    ("yield", |call| {
        let Some(value) = call.arg(0) else { return Ok(None) };
        yield_all(call, vec![value])
    }),
    ("yieldAll", |call| {
        let Some(value) = call.arg(0) else { return Ok(None) };
        match super::all_items(call.interpreter, &value, call.span)? {
            Some(items) => yield_all(call, items),
            None => Ok(None),
        }
    }),
];

fn yield_all(call: &Call<'_, '_>, values: Vec<Value>) -> Eval<Option<Value>> {
    let Some(yields) = yields(&call.this) else { return Ok(None) };
    let mut yields = yields.borrow_mut();
    yields.extend(values);
    if yields.len() > MAX_YIELDS {
        // Only `yielded` meets it.
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
    let items = run(call)?;
    Ok(items.map(|items| {
        items.map_or(Value::Unknown, |items| Value::library(Library::Sequence(Sequence::of(items))))
    }))
}

/// `iterator { yield(..) }`
pub(super) fn iterated(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let items = run(call)?;
    let iterator = |items: Vec<Value>| Value::library(Library::Iterator(Cursor::over(&Value::Unit, items)));
    Ok(items.map(|items| items.map_or(Value::Unknown, iterator)))
}

/// What the block of the call yields; `None` within for too much, `None` without a block.
fn run(call: &mut Call<'_, '_>) -> Eval<Option<Option<Vec<Value>>>> {
    let Some(block) = call.function() else { return Ok(None) };
    let scope = Value::library(Library::Yields(RefCell::default()));
    let result = call.interpreter.invoke_on(&block, scope.clone(), Args::default(), call.span);
    let items = yields(&scope).map(RefCell::take).unwrap_or_default();
    if items.len() > MAX_YIELDS {
        call.gap("a sequence without an end is not evaluated", "");
        return Ok(Some(None));
    }
    result?;
    Ok(Some(Some(items)))
}
