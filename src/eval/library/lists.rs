//! Functions of lists, arrays and sets that read them by index or change them in place. What would change a read-only
//! collection is not here: Kotlin's compiler refuses it.

use std::cell::Cell;
use std::cmp::Ordering;
use std::rc::Rc;

use super::super::value::{Eval, Key, ListValue, MapPart, Members, SetValue, Shows, Value};
use super::{Call, Table, picking};
use crate::syntax::tree::AssignOp;

pub(super) static TABLE: Table = &[
    ("add", |call| {
        if refuses_elements(&call.this) {
            return call.throw_plain("UnsupportedOperationException");
        }
        let Some(list) = growing(call) else { return Ok(None) };
        match (call.get(0), call.get(1)) {
            (Some(value), None) => list.items_mut().push(value.clone()),
            (Some(Value::Int(index)), Some(value)) => {
                let size = list.items().len();
                match usize::try_from(*index).ok().filter(|index| *index <= size) {
                    Some(index) => list.items_mut().insert(index, value.clone()),
                    None => {
                        return call
                            .throw("IndexOutOfBoundsException", format!("Index: {index}, Size: {size}"));
                    }
                }
            }
            _ => return Ok(None),
        }
        let size = list.items().len();
        call.check_size(size.saturating_mul(16))?;
        Ok(Some(Value::Boolean(true)))
    }),
    ("addAll", |call| {
        let Some(list) = growing(call) else { return Ok(None) };
        let (at, added) = match (call.get(0).cloned(), call.get(1).cloned()) {
            (Some(Value::Int(index)), Some(added)) => (usize::try_from(index).ok(), added),
            (Some(added), None) => (None, added),
            _ => return Ok(None),
        };
        // What is not known is one unknown element: whatever reads the list meets it.
        let added = match super::all_items(call.interpreter, &added, call.span)? {
            Some(added) => added,
            None if added.is_unknown() => {
                list.set_open();
                vec![Value::Unknown]
            }
            None => return Ok(None),
        };
        let size = list.items().len();
        call.check_size((size + added.len()).saturating_mul(16))?;
        let mut items = list.items_mut();
        let at = at.unwrap_or(items.len()).min(items.len());
        let changed = !added.is_empty();
        items.splice(at..at, added);
        Ok(Some(Value::Boolean(changed)))
    }),
    ("addFirst", |call| end(call, |items, value| items.insert(0, value))),
    ("addLast", |call| end(call, |items, value| items.push(value))),
    ("binarySearch", |call| {
        let Some(wanted) = call.arg(0) else { return Ok(None) };
        if call.args.len() != 1 {
            return Ok(None);
        }
        let items = call.this_items();
        let (mut low, mut high) = (0, items.len());
        while low < high {
            let middle = low + (high - low - 1) / 2;
            match call.interpreter.compare(&items[middle], &wanted, call.span)? {
                Some(Ordering::Equal) => return Ok(i32::try_from(middle).ok().map(Value::Int)),
                Some(Ordering::Less) => low = middle + 1,
                Some(Ordering::Greater) => high = middle,
                None => return Ok(None),
            }
        }
        Ok(i32::try_from(low).ok().map(|at| Value::Int(-at - 1)))
    }),
    ("clear", |call| {
        let Some(list) = growing(call) else { return Ok(None) };
        list.items_mut().clear();
        Ok(Some(Value::Unit))
    }),
    ("component1", |call| component(call, 0)),
    ("component2", |call| component(call, 1)),
    ("component3", |call| component(call, 2)),
    ("component4", |call| component(call, 3)),
    ("component5", |call| component(call, 4)),
    ("contentEquals", |call| match (&call.this, call.arg(0)) {
        (Value::List(a), Some(Value::List(b))) => {
            let (a, b) = (a.items().clone(), b.items().clone());
            let (a, b) = (Value::list(a), Value::list(b));
            call.interpreter.equal(&a, &b, call.span).map(|equal| Some(Value::Boolean(equal)))
        }
        _ => Ok(None),
    }),
    ("contentToString", |call| {
        let list = Value::list(call.this_items());
        Ok(Some(call.display(&list)?.map_or(Value::Unknown, Value::String)))
    }),
    ("copyOfRange", |call| match (&call.this, bounds(call)) {
        (Value::List(list), Some(bounds)) => {
            Ok(list.items().get(bounds).map(|part| Value::array(part.to_vec())))
        }
        _ => Ok(None),
    }),
    ("fill", |call| {
        let (Value::List(list), Some(value)) = (&call.this, call.arg(0)) else { return Ok(None) };
        if call.args.len() > 1 || !list.array && !list.mutable {
            return Ok(None);
        }
        list.items_mut().fill(value);
        Ok(Some(Value::Unit))
    }),
    ("get", |call| picking::at(call, true)),
    ("getOrElse", picking::at_or_else),
    ("getOrNull", |call| picking::at(call, false)),
    ("minusAssign", |call| super::assigned(call, AssignOp::Minus)),
    ("plusAssign", |call| super::assigned(call, AssignOp::Plus)),
    ("remove", |call| {
        let (Some(list), Some(value)) = (growing(call), call.arg(0)) else { return Ok(None) };
        let all = list.items().clone();
        for (at, item) in all.iter().enumerate() {
            if call.interpreter.equal(item, &value, call.span)? {
                list.items_mut().remove(at);
                return Ok(Some(Value::Boolean(true)));
            }
        }
        Ok(Some(Value::Boolean(false)))
    }),
    ("removeAll", |call| retain(call, false)),
    ("removeAt", |call| {
        let Some(list) = growing(call) else { return Ok(None) };
        let index = call.int(0).unwrap_or(-1);
        let size = list.items().len();
        match usize::try_from(index).ok().filter(|at| *at < size) {
            Some(at) => Ok(Some(list.items_mut().remove(at))),
            None => call
                .throw("IndexOutOfBoundsException", format!("Index {index} out of bounds for length {size}")),
        }
    }),
    ("removeFirst", |call| removed_end(call, false, true)),
    ("removeFirstOrNull", |call| removed_end(call, false, false)),
    ("removeIf", |call| retain(call, false)),
    ("removeLast", |call| removed_end(call, true, true)),
    ("removeLastOrNull", |call| removed_end(call, true, false)),
    ("replaceAll", |call| {
        let (Some(list), Some(mapped)) = (mutable(call), super::collections::mapped(call)?) else {
            return Ok(None);
        };
        *list.items_mut() = mapped;
        Ok(Some(Value::Unit))
    }),
    ("retainAll", |call| retain(call, true)),
    ("reverse", |call| {
        let Value::List(list) = &call.this else { return Ok(None) };
        if !list.array && !list.mutable {
            return Ok(None);
        }
        list.items_mut().reverse();
        Ok(Some(Value::Unit))
    }),
    ("set", |call| {
        let Value::List(list) = call.this.clone() else { return Ok(None) };
        let (Some(index), Some(value)) = (call.int(0), call.get(1)) else { return Ok(None) };
        let of_one = list.fixed && !list.array && list.items().len() < 2;
        if !list.array && !list.mutable || of_one {
            return Ok(None);
        }
        let mut items = list.items_mut();
        let length = items.len();
        match usize::try_from(index).ok().and_then(|index| items.get_mut(index)) {
            Some(slot) => Ok(Some(std::mem::replace(slot, value.clone()))),
            None => {
                let class =
                    if list.array { "ArrayIndexOutOfBoundsException" } else { "IndexOutOfBoundsException" };
                call.throw(class, format!("Index {index} out of bounds for length {length}"))
            }
        }
    }),
    ("subList", |call| {
        let all = call.this_items();
        let (from, to) = (call.int(0).unwrap_or(-1), call.int(1).unwrap_or(-1));
        match bounds(call).and_then(|bounds| all.get(bounds)) {
            Some(_) => Ok(part_of(call)),
            None if from < 0 => call.throw("IndexOutOfBoundsException", format!("fromIndex = {from}")),
            None if to > i64::try_from(all.len()).unwrap_or(i64::MAX) => {
                call.throw("IndexOutOfBoundsException", format!("toIndex = {to}"))
            }
            None => call.throw("IllegalArgumentException", format!("fromIndex({from}) > toIndex({to})")),
        }
    }),
];

pub(super) static SETS: Table = &[
    ("add", |call| {
        let (Some(set), Some(value)) = (mutable_set(call), call.get(0)) else { return Ok(None) };
        if set.of.is_some() {
            return call.throw_plain("UnsupportedOperationException");
        }
        let added = set.insert(value.clone());
        let size = set.items().len();
        call.check_size(size.saturating_mul(16))?;
        Ok(Some(Value::Boolean(added)))
    }),
    ("addAll", |call| {
        let (Some(set), Some(added)) = (mutable_set(call), call.arg(0)) else { return Ok(None) };
        let added = match super::all_items(call.interpreter, &added, call.span)? {
            Some(added) => added,
            None if added.is_unknown() => {
                set.set_open();
                vec![Value::Unknown]
            }
            None => return Ok(None),
        };
        let mut changed = false;
        for item in added {
            changed |= set.insert(item);
        }
        Ok(Some(Value::Boolean(changed)))
    }),
    ("clear", |call| {
        let Some(set) = mutable_set(call) else { return Ok(None) };
        let gone = std::mem::take(&mut *set.items_mut());
        forget(&set, gone.into_iter().map(|key| key.value));
        Ok(Some(Value::Unit))
    }),
    ("minusAssign", |call| super::assigned(call, AssignOp::Minus)),
    ("plusAssign", |call| super::assigned(call, AssignOp::Plus)),
    ("remove", |call| {
        let (Some(set), Some(value)) = (mutable_set(call), call.get(0)) else { return Ok(None) };
        let there = set.items_mut().shift_remove(&Key::new(value.clone()));
        forget(&set, [value.clone()]);
        Ok(Some(Value::Boolean(there)))
    }),
    ("removeAll", |call| retain(call, false)),
    ("removeIf", |call| retain(call, false)),
    ("retainAll", |call| retain(call, true)),
];

fn mutable(call: &Call<'_, '_>) -> Option<Rc<ListValue>> {
    match &call.this {
        Value::List(list) if list.mutable => Some(list.clone()),
        _ => None,
    }
}

/// The same if it can get another size.
fn growing(call: &Call<'_, '_>) -> Option<Rc<ListValue>> {
    mutable(call).filter(|list| !list.fixed)
}

/// Whether Java throws when an element is added: to what `listOf` made, and to the values of a map.
pub(crate) fn refuses_elements(value: &Value) -> bool {
    let Value::List(list) = value else { return false };
    let is_fixed = list.fixed && !list.items().is_empty();
    let of_map = list.view().is_some_and(|view| matches!(view.shown().1, Shows::Values));
    list.mutable && (is_fixed || of_map)
}

fn mutable_set(call: &Call<'_, '_>) -> Option<Rc<SetValue>> {
    match &call.this {
        Value::Set(set) if set.mutable => Some(set.clone()),
        _ => None,
    }
}

fn bounds(call: &Call<'_, '_>) -> Option<std::ops::Range<usize>> {
    let (from, to) = call.int(0).zip(call.int(1))?;
    Some(usize::try_from(from).ok()?..usize::try_from(to).ok()?)
}

/// `subList(from, to)` within its bounds.
fn part_of(call: &Call<'_, '_>) -> Option<Value> {
    let (Value::List(list), Some(bounds)) = (&call.this, bounds(call)) else { return None };
    let (to, shape) = (Cell::new(bounds.end), Cell::new(list.shape()));
    Value::view(&call.this, Shows::Part { from: bounds.start, to, shape })
}

fn end(call: &Call<'_, '_>, add: fn(&mut Vec<Value>, Value)) -> Eval<Option<Value>> {
    let (Some(list), Some(value)) = (growing(call), call.arg(0)) else { return Ok(None) };
    add(&mut list.items_mut(), value);
    Ok(Some(Value::Unit))
}

fn component(call: &Call<'_, '_>, index: usize) -> Eval<Option<Value>> {
    let found = call.this_items().get(index).cloned();
    match found {
        Some(item) => Ok(Some(item)),
        None => {
            let length = call.this_items().len();
            call.throw(
                "IndexOutOfBoundsException",
                format!("Index {index} out of bounds for length {length}"),
            )
        }
    }
}

fn removed_end(call: &Call<'_, '_>, last: bool, strict: bool) -> Eval<Option<Value>> {
    let Some(list) = growing(call) else { return Ok(None) };
    let mut items = list.items_mut();
    if items.is_empty() {
        return if strict {
            call.throw("NoSuchElementException", "List is empty.")
        } else {
            Ok(Some(Value::Null))
        };
    }
    let at = if last { items.len() - 1 } else { 0 };
    Ok(Some(items.remove(at)))
}

/// Removes from a map what its keys or entries lose.
pub(super) fn forget(set: &SetValue, gone: impl IntoIterator<Item = Value>) {
    let Some(MapPart { map, .. }) = &set.of else { return };
    let keys = gone.into_iter().map(|item| match &item {
        Value::Library(library) => Key::new(library.as_entry().map_or_else(|| item.clone(), |(key, _)| key)),
        _ => Key::new(item),
    });
    let keys: super::super::value::Keys = keys.collect();
    map.entries_mut().retain(|key, _| !keys.contains(key));
}

/// `removeAll`, `removeIf` and `retainAll`, with a collection or a predicate.
fn retain(call: &mut Call<'_, '_>, keep: bool) -> Eval<Option<Value>> {
    if growing(call).is_none() && mutable_set(call).is_none() {
        return Ok(None);
    }
    let function = call.function();
    let given: Option<Members> = match (&function, call.arg(0)) {
        (None, Some(given)) => super::all_items(call.interpreter, &given, call.span)?
            .filter(|given| !given.iter().any(Value::is_unknown))
            .map(|given| given.into_iter().collect()),
        _ => None,
    };
    let before = call.this_items();
    let (mut kept, count) = (Vec::new(), before.len());
    for item in before {
        let inside = match (&given, &function) {
            (Some(given), _) => given.contains(&item),
            (None, Some(function)) => call.test(function, item.clone())?.unwrap_or(keep),
            (None, None) => return Ok(None),
        };
        if inside == keep {
            kept.push(item);
        }
    }
    let changed = kept.len() != count;
    if let Some(list) = mutable(call) {
        *list.items_mut() = kept;
    } else if let Some(set) = mutable_set(call) {
        let kept: super::super::value::Keys = kept.into_iter().map(Key::new).collect();
        let gone: Vec<Value> =
            set.items().iter().filter(|key| !kept.contains(*key)).map(|key| key.value.clone()).collect();
        forget(&set, gone);
        *set.items_mut() = kept;
    }
    Ok(Some(Value::Boolean(changed)))
}
