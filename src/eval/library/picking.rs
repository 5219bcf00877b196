//! Functions of everything that has elements which look for some of them, or ask about them.

use std::ops::Range;
use std::rc::Rc;

use super::super::value::{Eval, ListValue, Members, Shows, Value};
use super::{Call, Table, collections, elements};

pub(super) static TABLE: Table = &[
    ("all", |call| quantified(call, false, true)),
    ("any", |call| match call.function() {
        Some(_) => quantified(call, true, false),
        None => has_none(call, false),
    }),
    ("contains", |call| {
        let Some(item) = call.get(0).cloned() else { return Ok(None) };
        let this = call.this.clone();
        if matches!(this, Value::String(_)) {
            return Ok(None);
        }
        let inside = call.interpreter.contains(&this, item, call.span)?;
        Ok(Some(inside.map_or(Value::Unknown, Value::Boolean)))
    }),
    ("containsAll", |call| {
        let this: Members = call.this_items().into_iter().collect();
        let other = call.get(0).cloned().unwrap_or(Value::Null);
        let other = super::all_items(call.interpreter, &other, call.span)?;
        Ok(other.map(|other| Value::Boolean(other.into_iter().all(|item| this.contains(&item)))))
    }),
    ("count", |call| {
        let count = match call.function() {
            Some(function) => match collections::filtered(call, &function, true)? {
                Some(items) => items.len(),
                None => return Ok(Some(Value::Unknown)),
            },
            None if elements::is_open(&call.this) => return Ok(Some(Value::Unknown)),
            None => call.this_items().len(),
        };
        Ok(Some(Value::Int(i32::try_from(count).unwrap_or(i32::MAX))))
    }),
    ("elementAt", |call| at(call, true)),
    ("elementAtOrElse", at_or_else),
    ("elementAtOrNull", |call| at(call, false)),
    ("find", |call| picked(call, false, false)),
    ("findLast", |call| picked(call, true, false)),
    ("first", |call| picked(call, false, true)),
    ("firstNotNullOf", |call| match first_not_null(call)? {
        Some(Value::Null) => call.throw(
            "NoSuchElementException",
            "No element of the collection was transformed to a non-null value.",
        ),
        other => Ok(other),
    }),
    ("firstNotNullOfOrNull", first_not_null),
    ("firstOrNull", |call| picked(call, false, false)),
    ("ifEmpty", |call| match call.function() {
        Some(function) if elements::is_empty(&call.this) => call.invoke(&function, Vec::new()).map(Some),
        Some(_) => Ok(Some(call.this.clone())),
        None => Ok(None),
    }),
    ("indexOf", |call| {
        let Some(item) = call.get(0).cloned() else { return Ok(None) };
        position(call, false, |call, other| call.interpreter.equal(&other, &item, call.span).map(Some))
    }),
    ("indexOfFirst", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        position(call, false, |call, item| call.test(&function, item))
    }),
    ("indexOfLast", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        position(call, true, |call, item| call.test(&function, item))
    }),
    ("isEmpty", |call| has_none(call, true)),
    ("isNotEmpty", |call| has_none(call, false)),
    ("last", |call| picked(call, true, true)),
    ("lastIndexOf", |call| {
        let Some(item) = call.get(0).cloned() else { return Ok(None) };
        position(call, true, |call, other| call.interpreter.equal(&other, &item, call.span).map(Some))
    }),
    ("lastOrNull", |call| picked(call, true, false)),
    ("none", |call| match call.function() {
        Some(_) => quantified(call, true, false).map(|any| {
            any.map(|any| match any {
                Value::Boolean(any) => Value::Boolean(!any),
                other => other,
            })
        }),
        None => has_none(call, true),
    }),
    ("single", |call| {
        let predicate = call.function();
        let mut all = match &predicate {
            Some(function) => match collections::filtered(call, function, true)? {
                Some(all) => all,
                None => return Ok(Some(Value::Unknown)),
            },
            None => call.this_items(),
        };
        let matching = if predicate.is_some() { " matching" } else { "" };
        let kind = if predicate.is_some() { "Collection" } else { kind(&call.this) };
        match (all.len(), all.pop()) {
            (1, Some(item)) => Ok(Some(item)),
            (0, _) if predicate.is_some() => {
                call.throw("NoSuchElementException", "Collection contains no element matching the predicate.")
            }
            (0, _) => call.throw("NoSuchElementException", empty(&call.this)),
            _ if predicate.is_some() => call.throw(
                "IllegalArgumentException",
                format!("{kind} contains more than one{matching} element."),
            ),
            _ => call.throw("IllegalArgumentException", format!("{kind} has more than one element.")),
        }
    }),
    ("singleOrNull", |call| {
        let mut all = match call.function() {
            Some(function) => match collections::filtered(call, &function, true)? {
                Some(all) => all,
                None => return Ok(Some(Value::Unknown)),
            },
            None => call.this_items(),
        };
        Ok(Some(if all.len() == 1 { all.pop().unwrap_or(Value::Null) } else { Value::Null }))
    }),
];

/// Whether there is no element, or whether there is one.
fn has_none(call: &Call<'_, '_>, none: bool) -> Eval<Option<Value>> {
    if elements::is_open(&call.this) {
        return Ok(Some(Value::Unknown));
    }
    Ok(Some(Value::Boolean(elements::is_empty(&call.this) == none)))
}

/// The elements that a search has not met. Those of a list stay where they are: the search may end at the first one.
enum Left {
    OfList(Rc<ListValue>, Range<usize>),
    Of(std::vec::IntoIter<Value>),
}

impl Left {
    fn of(call: &Call<'_, '_>) -> Self {
        match &call.this {
            Value::List(list) => {
                let count = list.items().len();
                Self::OfList(list.clone(), 0..count)
            }
            _ => Self::Of(call.this_items().into_iter()),
        }
    }

    /// The next one from the front, or from the back.
    fn take(&mut self, last: bool) -> Option<Value> {
        match self {
            Self::OfList(list, places) => {
                let place = if last { places.next_back() } else { places.next() };
                list.items().get(place?).cloned()
            }
            Self::Of(items) => {
                if last {
                    items.next_back()
                } else {
                    items.next()
                }
            }
        }
    }
}

/// Looks for the first or last element that fits: its index, or -1.
fn position(
    call: &mut Call<'_, '_>,
    last: bool,
    mut fits: impl FnMut(&mut Call<'_, '_>, Value) -> Eval<Option<bool>>,
) -> Eval<Option<Value>> {
    let mut all: Vec<(i32, Value)> = (0..).zip(call.this_items()).collect();
    if last {
        all.reverse();
    }
    for (index, item) in all {
        match fits(call, item)? {
            Some(true) => return Ok(Some(Value::Int(index))),
            Some(false) => {}
            None => return Ok(Some(Value::Unknown)),
        }
    }
    Ok(Some(Value::Int(-1)))
}

/// What an exception says of a receiver without elements.
fn empty(value: &Value) -> String {
    match value {
        Value::Range(range) => format!("Progression {range} is empty."),
        value => format!("{} is empty.", kind(value)),
    }
}

/// What an exception calls the receiver.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::List(list) if list.array => "Array",
        Value::List(_) => "List",
        Value::String(_) => "Char sequence",
        _ => "Collection",
    }
}

fn first_not_null(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(function) = call.function() else { return Ok(None) };
    for item in call.this_items() {
        let value = call.invoke_one(&function, item)?;
        if !value.is_null() {
            return Ok(Some(value));
        }
    }
    Ok(Some(Value::Null))
}

fn quantified(call: &mut Call<'_, '_>, stop_at: bool, otherwise: bool) -> Eval<Option<Value>> {
    let Some(function) = call.function() else { return Ok(None) };
    let mut left = Left::of(call);
    while let Some(item) = left.take(false) {
        match call.test(&function, item)? {
            Some(holds) if holds == stop_at => return Ok(Some(Value::Boolean(stop_at))),
            Some(_) => {}
            None => return Ok(Some(Value::Unknown)),
        }
    }
    Ok(Some(Value::Boolean(otherwise)))
}

/// The first or last element, perhaps the one that fits; when there is none, an exception or null.
fn picked(call: &mut Call<'_, '_>, last: bool, strict: bool) -> Eval<Option<Value>> {
    let mut left = Left::of(call);
    let Some(function) = call.function() else {
        return match left.take(last) {
            Some(item) => Ok(Some(item)),
            None if strict => call.throw("NoSuchElementException", empty(&call.this)),
            None => Ok(Some(Value::Null)),
        };
    };
    while let Some(item) = left.take(last) {
        match call.test(&function, item.clone())? {
            Some(true) => return Ok(Some(item)),
            Some(false) => {}
            None => return Ok(Some(Value::Unknown)),
        }
    }
    if !strict {
        return Ok(Some(Value::Null));
    }
    let kind = match &call.this {
        Value::List(list) if last && !list.array => "List",
        Value::List(list) if list.array => "Array",
        Value::String(_) => "Char sequence",
        _ => "Collection",
    };
    let what = if kind == "Char sequence" { "character" } else { "element" };
    call.throw("NoSuchElementException", format!("{kind} contains no {what} matching the predicate."))
}

/// The element at an index.
pub(super) fn at(call: &Call<'_, '_>, strict: bool) -> Eval<Option<Value>> {
    let Some(index) = call.int(0) else { return Ok(None) };
    let found = usize::try_from(index).ok().and_then(|index| match &call.this {
        Value::List(list) => list.items().get(index).cloned(),
        _ => call.this_items().get(index).cloned(),
    });
    match found {
        Some(item) => Ok(Some(item)),
        None if !strict => Ok(Some(Value::Null)),
        None => {
            let length = call.this_items().len();
            let plain = format!("Index {index} out of bounds for length {length}");
            match &call.this {
                Value::List(list) if list.view().is_some() => out_of_view(call, list, index, length),
                // `listOf(a, b)` is backed by an array, and so are its exceptions.
                Value::List(list) if list.array || !list.mutable && length > 1 => {
                    call.throw("ArrayIndexOutOfBoundsException", plain)
                }
                Value::List(list) if !list.mutable && length == 1 => {
                    call.throw("IndexOutOfBoundsException", format!("Index: {index}, Size: 1"))
                }
                Value::List(list) if !list.mutable => {
                    let message = format!("Empty list doesn't contain element at index {index}.");
                    call.throw("IndexOutOfBoundsException", message)
                }
                Value::List(_) => call.throw("IndexOutOfBoundsException", plain),
                _ => {
                    let message = format!("Collection doesn't contain element at index {index}.");
                    call.throw("IndexOutOfBoundsException", message)
                }
            }
        }
    }
}

/// What Java throws for an index outside of a list that shows another.
fn out_of_view(call: &Call<'_, '_>, list: &ListValue, index: i64, length: usize) -> Eval<Option<Value>> {
    let reversed = list.view().is_some_and(|view| matches!(view.shown().1, Shows::Reversed));
    let message = if reversed {
        let last = i64::try_from(length).unwrap_or(i64::MAX) - 1;
        format!("Element index {index} must be in range [0..{last}].")
    } else {
        format!("Index {index} out of bounds for length {length}")
    };
    call.throw("IndexOutOfBoundsException", message)
}

/// The element at an index, or what the block makes of the index.
pub(super) fn at_or_else(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let (Some(index), Some(function)) = (call.int(0), call.function()) else { return Ok(None) };
    match usize::try_from(index).ok().and_then(|index| call.this_items().get(index).cloned()) {
        Some(item) => Ok(Some(item)),
        None => call.invoke_one(&function, call.arg(0).unwrap_or(Value::Null)).map(Some),
    }
}
