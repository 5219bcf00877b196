//! Lists as queues and stacks: what `java.util.LinkedList` and `ArrayDeque` add to lists.

use std::rc::Rc;

use super::super::value::{Eval, ListValue, Value};
use super::{Call, Table};

pub(super) static TABLE: Table = &[
    ("element", |call| end(call, End::First, Absent::Throws, false)),
    ("empty", |call| {
        Ok(mutable(call).filter(|list| list.stack).map(|list| Value::Boolean(list.items().is_empty())))
    }),
    ("getFirst", |call| end(call, End::First, Absent::Throws, false)),
    ("getLast", |call| end(call, End::Last, Absent::Throws, false)),
    ("offer", |call| add(call, End::Last, Value::Boolean(true))),
    ("offerFirst", |call| add(call, End::First, Value::Boolean(true))),
    ("offerLast", |call| add(call, End::Last, Value::Boolean(true))),
    ("peek", |call| match mutable(call) {
        Some(list) if list.stack => top(call, &list, false),
        _ => end(call, End::First, Absent::Null, false),
    }),
    ("peekFirst", |call| end(call, End::First, Absent::Null, false)),
    ("peekLast", |call| end(call, End::Last, Absent::Null, false)),
    ("poll", |call| end(call, End::First, Absent::Null, true)),
    ("pollFirst", |call| end(call, End::First, Absent::Null, true)),
    ("pollLast", |call| end(call, End::Last, Absent::Null, true)),
    ("pop", |call| match mutable(call) {
        Some(list) if list.stack => top(call, &list, true),
        _ => end(call, End::First, Absent::Throws, true),
    }),
    ("push", |call| match (mutable(call), call.arg(0)) {
        (Some(list), Some(value)) if list.stack => add(call, End::Last, value),
        _ => add(call, End::First, Value::Unit),
    }),
];

/// An end of a queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    First,
    Last,
}

/// What an empty queue does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Absent {
    Null,
    Throws,
}

fn mutable(call: &Call<'_, '_>) -> Option<Rc<ListValue>> {
    match &call.this {
        Value::List(list) if list.mutable && !list.fixed => Some(list.clone()),
        _ => None,
    }
}

fn end(call: &Call<'_, '_>, end: End, absent: Absent, remove: bool) -> Eval<Option<Value>> {
    let Some(list) = mutable(call) else { return Ok(None) };
    let mut items = list.items_mut();
    let at = if end == End::First { 0 } else { items.len().saturating_sub(1) };
    match items.get(at).cloned() {
        Some(item) => {
            if remove {
                items.remove(at);
            }
            Ok(Some(item))
        }
        None if absent == Absent::Null => Ok(Some(Value::Null)),
        None => call.throw_plain("NoSuchElementException"),
    }
}

/// The top of a stack.
fn top(call: &Call<'_, '_>, stack: &ListValue, remove: bool) -> Eval<Option<Value>> {
    let top = if remove { stack.items_mut().pop() } else { stack.items().last().cloned() };
    top.map_or_else(|| call.throw_plain("EmptyStackException"), |top| Ok(Some(top)))
}

fn add(call: &Call<'_, '_>, end: End, result: Value) -> Eval<Option<Value>> {
    let (Some(list), Some(value)) = (mutable(call), call.arg(0)) else { return Ok(None) };
    let mut items = list.items_mut();
    let at = if end == End::First { 0 } else { items.len() };
    items.insert(at, value);
    Ok(Some(result))
}
