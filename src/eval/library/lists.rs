//! Functions of lists, arrays and sets that read or change them in place.

use super::super::value::{Eval, Key, Value};
use super::{Call, Table, collections, items};

pub(super) static TABLE: Table = &[
    ("add", |call| {
        let Value::List(list) = &call.this else { return Ok(None) };
        match (call.args.get(0), call.args.get(1)) {
            (Some(value), None) => list.items.borrow_mut().push(value.clone()),
            (Some(Value::Int(index)), Some(value)) => {
                let mut items = list.items.borrow_mut();
                let index = usize::try_from(*index).unwrap_or(usize::MAX).min(items.len());
                items.insert(index, value.clone());
            }
            _ => return Ok(None),
        }
        Ok(Some(Value::Boolean(true)))
    }),
    ("addAll", |call| {
        let Value::List(list) = &call.this else { return Ok(None) };
        let Some(added) = call.args.get(0).and_then(items) else { return Ok(None) };
        list.items.borrow_mut().extend(added);
        Ok(Some(Value::Boolean(true)))
    }),
    ("clear", |call| {
        let Value::List(list) = &call.this else { return Ok(None) };
        list.items.borrow_mut().clear();
        Ok(Some(Value::Unit))
    }),
    ("get", |call| collections::at(call, true)),
    ("getOrElse", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        match collections::at(call, false)? {
            Some(Value::Null) => call.invoke(&function, vec![call.arg(0).unwrap_or(Value::Null)]).map(Some),
            other => Ok(other),
        }
    }),
    ("getOrNull", |call| collections::at(call, false)),
    ("remove", |call| {
        let Value::List(list) = &call.this else { return Ok(None) };
        let Some(value) = call.args.get(0) else { return Ok(None) };
        let mut items = list.items.borrow_mut();
        let at = items.iter().position(|item| item.equals(value));
        if let Some(at) = at {
            items.remove(at);
        }
        Ok(Some(Value::Boolean(at.is_some())))
    }),
    ("removeAll", |call| retain(call, false)),
    ("removeAt", |call| {
        let Value::List(list) = &call.this else { return Ok(None) };
        let at = call.int(0).and_then(|index| usize::try_from(index).ok());
        let mut items = list.items.borrow_mut();
        match at.filter(|at| *at < items.len()) {
            Some(at) => Ok(Some(items.remove(at))),
            None => call.throw("IndexOutOfBoundsException", "Index out of bounds"),
        }
    }),
    ("retainAll", |call| retain(call, true)),
    ("set", |call| {
        let Value::List(list) = &call.this else { return Ok(None) };
        let (Some(index), Some(value)) = (call.int(0), call.args.get(1)) else { return Ok(None) };
        let mut items = list.items.borrow_mut();
        match usize::try_from(index).ok().and_then(|index| items.get_mut(index)) {
            Some(slot) => Ok(Some(std::mem::replace(slot, value.clone()))),
            None => call.throw("IndexOutOfBoundsException", format!("Index {index} out of bounds")),
        }
    }),
    ("subList", |call| {
        let all = call.this_items();
        let bounds = call.int(0).zip(call.int(1));
        let bounds =
            bounds.and_then(|(from, to)| Some(usize::try_from(from).ok()?..usize::try_from(to).ok()?));
        match bounds.and_then(|bounds| all.get(bounds)) {
            Some(part) => Ok(Some(Value::list(part.to_vec()))),
            None => call.throw("IndexOutOfBoundsException", "Indices out of bounds"),
        }
    }),
];

pub(super) static SETS: Table = &[
    ("add", |call| {
        let (Value::Set(set), Some(value)) = (&call.this, call.args.get(0)) else { return Ok(None) };
        Ok(Some(Value::Boolean(set.items.borrow_mut().insert(Key(value.clone())))))
    }),
    ("addAll", |call| {
        let Value::Set(set) = &call.this else { return Ok(None) };
        let Some(added) = call.args.get(0).and_then(items) else { return Ok(None) };
        set.items.borrow_mut().extend(added.into_iter().map(Key));
        Ok(Some(Value::Boolean(true)))
    }),
    ("clear", |call| {
        let Value::Set(set) = &call.this else { return Ok(None) };
        set.items.borrow_mut().clear();
        Ok(Some(Value::Unit))
    }),
    ("remove", |call| {
        let (Value::Set(set), Some(value)) = (&call.this, call.args.get(0)) else { return Ok(None) };
        Ok(Some(Value::Boolean(set.items.borrow_mut().shift_remove(&Key(value.clone())))))
    }),
];

/// `removeAll` and `retainAll`, with a collection or a predicate.
fn retain(call: &mut Call<'_, '_>, keep: bool) -> Eval<Option<Value>> {
    let Value::List(list) = call.this.clone() else { return Ok(None) };
    let mut kept = Vec::new();
    let given = call.args.get(0).and_then(items);
    let before = call.this_items();
    let count = before.len();
    for item in before {
        let inside = match (&given, call.function()) {
            (Some(given), _) => given.iter().any(|other| other.equals(&item)),
            (None, Some(function)) => call.test(&function, item.clone())?.unwrap_or(keep),
            (None, None) => return Ok(None),
        };
        if inside == keep {
            kept.push(item);
        }
    }
    let changed = kept.len() != count;
    *list.items.borrow_mut() = kept;
    Ok(Some(Value::Boolean(changed)))
}
