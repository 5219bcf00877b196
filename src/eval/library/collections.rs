//! Functions of everything that has elements which give new collections.

use std::rc::Rc;

use super::super::order::Order;
use super::super::value::{Cursor, Eval, Key, Library, Members, RangeValue, SetValue, Shows, Value};
use super::comparators::{self, Comparator};
use super::elements::Watch;
use super::sequences::Sequence;
use super::{Call, Table, items, maps, ordering};
use crate::syntax::tree::AssignOp;

pub(super) static TABLE: Table = &[
    ("asIterable", |call| {
        Ok(match &call.this {
            Value::String(_) => Value::view(&call.this, Shows::Whole),
            Value::List(list) if list.array => Value::view(&call.this, Shows::Whole),
            Value::Map(map) => Some(Value::Set(Rc::new(SetValue::part_of(map, true)))),
            this => Some(this.clone()),
        })
    }),
    ("asReversed", |call| Ok(Value::view(&call.this, Shows::Reversed))),
    ("asSequence", |call| Ok(Some(Value::library(Library::Sequence(Sequence::over(call.this.clone())))))),
    ("distinct", |call| Ok(Some(distinct(call.this_items())))),
    ("distinctBy", |call| {
        let Some(keys) = mapped(call)? else { return Ok(None) };
        let mut seen = indexmap::IndexSet::new();
        let items =
            call.this_items().into_iter().zip(keys).filter(|(_, key)| seen.insert(Key::new(key.clone())));
        Ok(Some(Value::list(items.map(|(item, _)| item).collect())))
    }),
    ("filter", |call| filter(call, true)),
    ("filterIndexed", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        let mut kept = Vec::new();
        for (index, item) in (0..).zip(call.this_items()) {
            match call.invoke(&function, vec![Value::Int(index), item.clone()])? {
                Value::Boolean(true) => kept.push(item),
                Value::Boolean(false) => {}
                _ => return Ok(Some(Value::Unknown)),
            }
        }
        Ok(Some(super::parts::same_kind(&call.this, kept)))
    }),
    ("filterIsInstance", |call| {
        let Some(class) = call.interpreter.type_argument(call.args.site) else {
            return Ok(Some(Value::Unknown));
        };
        let mut kept = Vec::new();
        for item in call.this_items() {
            match call.interpreter.is_of_class(&item, class) {
                Some(true) => kept.push(item),
                Some(false) => {}
                None => return Ok(Some(Value::Unknown)),
            }
        }
        Ok(Some(Value::list(kept)))
    }),
    ("filterNot", |call| filter(call, false)),
    ("filterNotNull", |call| {
        Ok(Some(Value::list(call.this_items().into_iter().filter(|item| !item.is_null()).collect())))
    }),
    ("filterNotNullTo", |call| {
        to_target(call, |call| {
            Ok(Some(call.this_items().into_iter().filter(|item| !item.is_null()).collect()))
        })
    }),
    ("filterTo", |call| {
        to_target(call, |call| {
            let Some(function) = call.function() else { return Ok(None) };
            filtered(call, &function, true)
        })
    }),
    ("flatMap", |call| {
        let mapped = mapped(call)?;
        flatten(call, mapped)
    }),
    ("flatMapIndexed", |call| {
        let mapped = mapped_indexed(call)?;
        flatten(call, mapped)
    }),
    ("flatten", |call| {
        let all = call.this_items();
        flatten(call, Some(all))
    }),
    ("forEach", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        let items = call.this_items();
        let this = call.this.clone();
        let watch = Watch::over(&this, items.len());
        for (at, item) in items.into_iter().enumerate() {
            call.invoke_one(&function, item)?;
            if !watch.goes_on(call.interpreter, at + 1, call.span)? {
                break;
            }
        }
        Ok(Some(Value::Unit))
    }),
    ("forEachIndexed", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        for (index, item) in (0..).zip(call.this_items()) {
            call.invoke(&function, vec![Value::Int(index), item])?;
        }
        Ok(Some(Value::Unit))
    }),
    ("intersect", |call| set_operation(call, |item, other| other.contains(item))),
    ("iterator", |call| {
        Ok(Some(Value::library(Library::Iterator(Cursor::over(&call.this, call.this_items())))))
    }),
    ("listIterator", |call| {
        Ok(Some(Value::library(Library::Iterator(Cursor::over(&call.this, call.this_items())))))
    }),
    ("map", |call| Ok(mapped(call)?.map(Value::list))),
    ("mapIndexed", |call| Ok(mapped_indexed(call)?.map(Value::list))),
    ("mapIndexedNotNull", |call| {
        Ok(mapped_indexed(call)?
            .map(|all| Value::list(all.into_iter().filter(|item| !item.is_null()).collect())))
    }),
    ("mapNotNull", |call| {
        Ok(mapped(call)?.map(|all| Value::list(all.into_iter().filter(|item| !item.is_null()).collect())))
    }),
    ("mapNotNullTo", |call| {
        to_target(call, |call| {
            Ok(mapped(call)?.map(|all| all.into_iter().filter(|item| !item.is_null()).collect()))
        })
    }),
    ("mapTo", |call| to_target(call, mapped)),
    ("minus", |call| Ok(call.get(0).and_then(|other| minus(&call.this, other)))),
    ("minusElement", |call| Ok(call.get(0).and_then(|other| minus(&call.this, other)))),
    ("onEach", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        for item in call.this_items() {
            call.invoke_one(&function, item)?;
        }
        Ok(Some(call.this.clone()))
    }),
    ("onEachIndexed", |call| mapped_indexed(call).map(|mapped| mapped.map(|_| call.this.clone()))),
    ("plus", |call| Ok(call.get(0).and_then(|other| plus(&call.this, other)))),
    ("plusElement", |call| {
        let mut all = call.this_items();
        all.extend(call.get(0).cloned());
        Ok(Some(Value::list(all)))
    }),
    ("random", random),
    ("randomOrNull", random),
    ("requireNoNulls", |call| {
        if !call.this_items().iter().any(Value::is_null) {
            return Ok(Some(call.this.clone()));
        }
        let this = call.this.clone();
        let shown = call.display(&this)?.unwrap_or_default();
        call.throw("IllegalArgumentException", format!("null element found in {shown}."))
    }),
    ("reversed", |call| {
        Ok(Some(match &call.this {
            Value::Range(range) => {
                let last = range.end();
                Value::Range(Rc::new(RangeValue {
                    first: last,
                    last: range.first,
                    step: range.step.saturating_neg(),
                    of: range.of,
                }))
            }
            _ => Value::list(call.this_items().into_iter().rev().collect()),
        }))
    }),
    ("shuffled", random),
    ("step", |call| {
        let (Value::Range(range), Some(step)) = (&call.this, call.int(0)) else { return Ok(None) };
        if step <= 0 {
            return call.throw("IllegalArgumentException", format!("Step must be positive, was: {step}."));
        }
        let step = if range.step < 0 { -step } else { step };
        let range = RangeValue { first: range.first, last: range.last, step, of: range.of };
        let last = range.end();
        Ok(Some(Value::Range(Rc::new(RangeValue { last, ..range }))))
    }),
    ("subtract", |call| set_operation(call, |item, other| !other.contains(item))),
    ("toArray", |call| Ok(Some(Value::array(call.this_items())))),
    ("toBooleanArray", |call| Ok(Some(Value::array(call.this_items())))),
    ("toCollection", |call| to_target(call, |call| Ok(Some(call.this_items())))),
    ("toDoubleArray", |call| Ok(Some(Value::array(call.this_items())))),
    ("toFloatArray", |call| Ok(Some(Value::array(call.this_items())))),
    ("toHashSet", |call| {
        let all = call.this_items();
        Ok(Some(Value::set_of(all.iter().cloned(), Order::hash_for(all.len()), true)))
    }),
    ("toIntArray", |call| Ok(Some(Value::array(call.this_items())))),
    ("toList", |call| Ok(Some(Value::list(call.this_items())))),
    ("toLongArray", |call| Ok(Some(Value::array(call.this_items())))),
    ("toMap", |call| Ok(maps::from_pairs(&call.this_items()))),
    ("toMutableList", |call| Ok(Some(Value::mutable_list(call.this_items())))),
    ("toMutableSet", |call| Ok(Some(Value::set_of(call.this_items(), Order::Insertion, true)))),
    ("toSet", |call| Ok(Some(Value::set(call.this_items())))),
    ("toSortedSet", |call| {
        let with = match call.get(0) {
            None => Comparator::Natural,
            Some(with) => match comparators::of(with) {
                Some(with) => with,
                None => return Ok(None),
            },
        };
        let all = call.this_items();
        ordering::sorted_set(call, all, &with).map(Some)
    }),
    ("toTypedArray", |call| Ok(Some(Value::array(call.this_items())))),
    ("union", |call| {
        let mut all = call.this_items();
        let other = call.get(0).cloned().unwrap_or(Value::Null);
        all.extend(super::all_items(call.interpreter, &other, call.span)?.unwrap_or_default());
        Ok(Some(Value::set(all)))
    }),
];

/// The elements mapped by the block; a map's entries are given whole or as `(key, value)`.
pub(super) fn mapped(call: &mut Call<'_, '_>) -> Eval<Option<Vec<Value>>> {
    let Some(function) = call.function() else { return Ok(None) };
    let items = call.this_items();
    let mapped: Eval<Vec<Value>> = items.into_iter().map(|item| call.invoke_one(&function, item)).collect();
    mapped.map(Some)
}

pub(super) fn filtered(call: &mut Call<'_, '_>, function: &Value, wanted: bool) -> Eval<Option<Vec<Value>>> {
    let mut kept = Vec::new();
    for item in call.this_items() {
        match call.test(function, item.clone())? {
            Some(holds) if holds == wanted => kept.push(item),
            Some(_) => {}
            None => return Ok(None),
        }
    }
    Ok(Some(kept))
}

fn filter(call: &mut Call<'_, '_>, wanted: bool) -> Eval<Option<Value>> {
    let Some(function) = call.function() else { return Ok(None) };
    let Some(kept) = filtered(call, &function, wanted)? else { return Ok(Some(Value::Unknown)) };
    Ok(Some(match &call.this {
        Value::Map(_) => return Ok(maps::from_pairs(&kept)),
        this => super::parts::same_kind(this, kept),
    }))
}

fn distinct(all: Vec<Value>) -> Value {
    let distinct: super::super::value::Keys = all.into_iter().map(Key::new).collect();
    Value::list(distinct.into_iter().map(|key| key.value).collect())
}

/// The elements mapped by a block that also gets their index.
pub(super) fn mapped_indexed(call: &mut Call<'_, '_>) -> Eval<Option<Vec<Value>>> {
    let Some(function) = call.function() else { return Ok(None) };
    let items = call.this_items();
    let mapped: Eval<Vec<Value>> =
        (0..).zip(items).map(|(index, item)| call.invoke(&function, vec![Value::Int(index), item])).collect();
    mapped.map(Some)
}

fn flatten(call: &mut Call<'_, '_>, all: Option<Vec<Value>>) -> Eval<Option<Value>> {
    let Some(all) = all else { return Ok(None) };
    let mut flat = Vec::new();
    for item in &all {
        match super::all_items(call.interpreter, item, call.span)? {
            Some(items) => flat.extend(items),
            None => return Ok(if item.is_unknown() { Some(Value::Unknown) } else { None }),
        }
        call.check_size(flat.len().saturating_mul(16))?;
    }
    Ok(Some(Value::list(flat)))
}

/// Adds what `make` gives to the collection that is the first argument.
fn to_target(
    call: &mut Call<'_, '_>,
    make: impl FnOnce(&mut Call<'_, '_>) -> Eval<Option<Vec<Value>>>,
) -> Eval<Option<Value>> {
    let Some(target) = call.get(0).cloned() else { return Ok(None) };
    let Some(added) = make(call)? else { return Ok(None) };
    let added = super::add_in_place(AssignOp::Plus, &target, &Value::list(added));
    Ok(added.then_some(target))
}

fn random(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    Ok(Some(call.gap("a random choice is not evaluated", "settings should come out the same every time")))
}

fn set_operation(call: &mut Call<'_, '_>, keep: fn(&Value, &Members) -> bool) -> Eval<Option<Value>> {
    let other = call.get(0).cloned().unwrap_or(Value::Null);
    let Some(other) = super::all_items(call.interpreter, &other, call.span)? else { return Ok(None) };
    let other: Members = other.into_iter().collect();
    Ok(Some(Value::set(call.this_items().into_iter().filter(|item| keep(item, &other)))))
}

/// What `+` adds: the elements of a collection, or the one value.
pub(super) fn operand(value: &Value) -> Vec<Value> {
    match value {
        Value::List(_) | Value::Set(_) | Value::Range(_) => items(value).unwrap_or_default(),
        other => vec![other.clone()],
    }
}

/// The elements of a list, and those that are added to it.
fn with_operand(items: &[Value], added: &Value) -> Vec<Value> {
    let (one, many) = match added {
        Value::List(_) | Value::Set(_) | Value::Range(_) => (None, operand(added)),
        other => (Some(other.clone()), Vec::new()),
    };
    let mut all = Vec::with_capacity(items.len() + many.len() + usize::from(one.is_some()));
    all.extend_from_slice(items);
    all.extend(one);
    all.extend(many);
    all
}

/// `a + b`
pub(super) fn plus(left: &Value, right: &Value) -> Option<Value> {
    match left {
        Value::List(list) => {
            let all = with_operand(&list.items(), right);
            Some(if list.array { Value::array(all) } else { Value::list(all) })
        }
        Value::Set(_) => {
            let mut all = items(left)?;
            all.extend(operand(right));
            Some(Value::set(all))
        }
        Value::Range(_) => {
            let mut all = items(left)?;
            all.extend(operand(right));
            Some(Value::list(all))
        }
        Value::Map(map) => Some(Value::map(map.read().into_iter().chain(maps::pairs(right)?))),
        _ => None,
    }
}

/// `a - b`
pub(super) fn minus(left: &Value, right: &Value) -> Option<Value> {
    let removed: Members = operand(right).into_iter().collect();
    let kept = |all: Vec<Value>| all.into_iter().filter(|item| !removed.contains(item));
    match left {
        // One element is removed once, a collection's elements everywhere.
        Value::List(_) if !matches!(right, Value::List(_) | Value::Set(_) | Value::Range(_)) => {
            let mut all = items(left)?;
            if let Some(at) = all.iter().position(|item| item.equals(right)) {
                all.remove(at);
            }
            Some(Value::list(all))
        }
        Value::List(_) => Some(Value::list(kept(items(left)?).collect())),
        Value::Set(_) => Some(Value::set(kept(items(left)?))),
        Value::Map(map) => {
            let rest = map.read().into_iter().filter(|(key, _)| !removed.contains(key));
            Some(Value::map(rest))
        }
        _ => None,
    }
}

impl Library {
    /// The pair of a map's entry.
    pub(super) fn as_entry(&self) -> Option<(Value, Value)> {
        match self {
            Self::Entry(entry) => Some((entry.key.clone(), entry.value())),
            _ => None,
        }
    }
}
