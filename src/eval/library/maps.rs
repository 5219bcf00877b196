//! Functions of maps. What would change a read-only map is not here: Kotlin's compiler refuses it.

use std::rc::Rc;

use super::super::order::Order;
use super::super::value::{Eval, Key, MapValue, Value};
use super::elements::Watch;
use super::{Call, Table, comparators, ordering};
use crate::syntax::tree::AssignOp;

pub(super) static TABLE: Table = &[
    ("clear", |call| {
        let Some(map) = mutable(call) else { return Ok(None) };
        map.entries_mut().clear();
        Ok(Some(Value::Unit))
    }),
    ("compute", |call| {
        let (Some(map), Some(key), Some(function)) = (mutable(call), call.arg(0), call.function()) else {
            return Ok(None);
        };
        let old = map.get(&key).unwrap_or(Value::Null);
        let value = call.invoke(&function, vec![key.clone(), old])?;
        put(&map, key, value.clone());
        Ok(Some(value))
    }),
    ("computeIfAbsent", |call| {
        let (Some(map), Some(key), Some(function)) = (mutable(call), call.arg(0), call.function()) else {
            return Ok(None);
        };
        if let Some(value) = map.get(&key).filter(|value| !value.is_null()) {
            return Ok(Some(value));
        }
        let value = call.invoke_one(&function, key.clone())?;
        map.insert(key, value.clone());
        Ok(Some(value))
    }),
    ("computeIfPresent", |call| {
        let (Some(map), Some(key), Some(function)) = (mutable(call), call.arg(0), call.function()) else {
            return Ok(None);
        };
        let Some(old) = map.get(&key).filter(|value| !value.is_null()) else { return Ok(Some(Value::Null)) };
        let value = call.invoke(&function, vec![key.clone(), old])?;
        put(&map, key, value.clone());
        Ok(Some(value))
    }),
    ("containsKey", |call| {
        let (Value::Map(map), Some(key)) = (&call.this, call.get(0)) else { return Ok(None) };
        Ok(Some(Value::Boolean(map.entries().contains_key(&Key::new(key.clone())))))
    }),
    ("containsValue", |call| {
        let (Value::Map(map), Some(value)) = (&call.this, call.get(0)) else { return Ok(None) };
        Ok(Some(Value::Boolean(map.entries().values().any(|other| other.equals(value)))))
    }),
    ("filter", |call| filter(call, super::entry)),
    ("filterKeys", |call| filter(call, |key, _| key)),
    ("filterNot", |call| filter_to(call, super::entry, false)),
    ("filterTo", |call| {
        let Some(Value::Map(target)) = call.arg(0) else { return Ok(None) };
        let Some(Value::Map(kept)) = filter(call, super::entry)? else {
            return Ok(Some(Value::Unknown));
        };
        Ok(into(&target, kept.read()))
    }),
    ("filterValues", |call| filter(call, |_, value| value)),
    ("firstKey", |call| end_key(call, false)),
    ("forEach", |call| {
        // Java's `forEach { key, value -> }` and Kotlin's `forEach { (key, value) -> }` are the same to a block.
        let Some(function) = call.function() else { return Ok(None) };
        let parameters = call.interpreter.lambda_parameters(&function);
        let items = call.this_items();
        let this = call.this.clone();
        let watch = Watch::over(&this, items.len());
        for (at, item) in items.into_iter().enumerate() {
            let values = match (&item, parameters) {
                (Value::Library(entry), 2) => {
                    entry.as_entry().map_or_else(Vec::new, |(key, value)| vec![key, value])
                }
                _ => vec![item],
            };
            call.invoke(&function, values)?;
            if !watch.goes_on(call.interpreter, at + 1, call.span)? {
                break;
            }
        }
        Ok(Some(Value::Unit))
    }),
    ("get", |call| {
        let (Value::Map(map), Some(key)) = (&call.this, call.get(0)) else { return Ok(None) };
        Ok(Some(map.entries().get(&Key::new(key.clone())).cloned().unwrap_or(Value::Null)))
    }),
    ("getOrDefault", |call| {
        let (Value::Map(map), Some(key), Some(default)) = (&call.this, call.get(0), call.get(1)) else {
            return Ok(None);
        };
        Ok(Some(map.entries().get(&Key::new(key.clone())).unwrap_or(default).clone()))
    }),
    ("getOrElse", |call| {
        let (Value::Map(map), Some(key), Some(function)) = (call.this.clone(), call.get(0), call.function())
        else {
            return Ok(None);
        };
        let found = map.get(key);
        match found.filter(|value| !value.is_null()) {
            Some(value) => Ok(Some(value)),
            None => call.invoke(&function, Vec::new()).map(Some),
        }
    }),
    ("getOrPut", |call| {
        let (Some(map), Some(key), Some(function)) = (mutable(call), call.arg(0), call.function()) else {
            return Ok(None);
        };
        if let Some(value) = map.get(&key).filter(|value| !value.is_null()) {
            return Ok(Some(value));
        }
        let value = call.invoke(&function, Vec::new())?;
        map.insert(key, value.clone());
        Ok(Some(value))
    }),
    ("getValue", |call| {
        let (Value::Map(map), Some(key)) = (&call.this, call.get(0).cloned()) else { return Ok(None) };
        match map.get(&key) {
            Some(value) => Ok(Some(value)),
            None => {
                let shown = call.display(&key)?.unwrap_or_default();
                call.throw("NoSuchElementException", format!("Key {shown} is missing in the map."))
            }
        }
    }),
    ("lastKey", |call| end_key(call, true)),
    ("mapKeys", |call| Ok(keys_mapped(call)?.map(Value::map))),
    ("mapKeysTo", |call| {
        let (Some(Value::Map(target)), Some(mapped)) = (call.arg(0), keys_mapped(call)?) else {
            return Ok(None);
        };
        Ok(into(&target, mapped))
    }),
    ("mapValues", |call| Ok(values_mapped(call)?.map(Value::map))),
    ("mapValuesTo", |call| {
        let (Some(Value::Map(target)), Some(mapped)) = (call.arg(0), values_mapped(call)?) else {
            return Ok(None);
        };
        Ok(into(&target, mapped))
    }),
    ("merge", |call| {
        let (Some(map), Some(key), Some(value), Some(function)) =
            (mutable(call), call.arg(0), call.arg(1), call.function())
        else {
            return Ok(None);
        };
        let value = match map.get(&key).filter(|value| !value.is_null()) {
            Some(old) => call.invoke(&function, vec![old, value])?,
            None => value,
        };
        put(&map, key, value.clone());
        Ok(Some(value))
    }),
    ("minusAssign", |call| super::assigned(call, AssignOp::Minus)),
    ("plusAssign", |call| super::assigned(call, AssignOp::Plus)),
    ("put", |call| {
        let (Some(map), Some(key), Some(value)) = (mutable(call), call.arg(0), call.get(1)) else {
            return Ok(None);
        };
        let old = map.insert(key, value.clone());
        let size = map.entries().len();
        call.check_size(size.saturating_mul(16))?;
        Ok(Some(old.unwrap_or(Value::Null)))
    }),
    ("putAll", |call| {
        let (Some(map), Some(other)) = (mutable(call), call.arg(0)) else { return Ok(None) };
        Ok(pairs(&other).and_then(|pairs| into(&map, pairs)).map(|_| Value::Unit))
    }),
    ("putIfAbsent", |call| {
        let (Some(map), Some(key), Some(value)) = (mutable(call), call.arg(0), call.get(1)) else {
            return Ok(None);
        };
        if let Some(old) = map.get(&key).filter(|value| !value.is_null()) {
            return Ok(Some(old));
        }
        map.insert(key, value.clone());
        Ok(Some(Value::Null))
    }),
    ("remove", |call| {
        let (Some(map), Some(key)) = (mutable(call), call.arg(0)) else { return Ok(None) };
        if let Some(value) = call.get(1) {
            let there = map.get(&key).is_some_and(|known| known.equals(value));
            if there {
                map.entries_mut().shift_remove(&Key::new(key));
            }
            return Ok(Some(Value::Boolean(there)));
        }
        Ok(Some(map.entries_mut().shift_remove(&Key::new(key)).unwrap_or(Value::Null)))
    }),
    ("replace", |call| {
        let (Some(map), Some(key), Some(value), 2) =
            (mutable(call), call.arg(0), call.arg(1), call.args.len())
        else {
            return Ok(None);
        };
        Ok(Some(map.get(&key).map_or(Value::Null, |old| {
            map.insert(key, value);
            old
        })))
    }),
    ("replaceAll", |call| {
        let (Some(map), Some(function)) = (mutable(call), call.function()) else { return Ok(None) };
        for (key, value) in map.read() {
            let value = call.invoke(&function, vec![key.clone(), value])?;
            map.insert(key, value);
        }
        Ok(Some(Value::Unit))
    }),
    ("set", |call| {
        let (Some(map), Some(key), Some(value)) = (mutable(call), call.arg(0), call.get(1)) else {
            return Ok(None);
        };
        map.insert(key, value.clone());
        Ok(Some(Value::Unit))
    }),
    ("toList", |call| {
        Ok(Some(Value::list(
            own_pairs(call).into_iter().map(|(key, value)| Value::pair(key, value)).collect(),
        )))
    }),
    ("toMap", |call| Ok(Some(Value::map(own_pairs(call))))),
    ("toMutableMap", |call| Ok(Some(Value::map_of(own_pairs(call), Order::Insertion, true)))),
    ("toSortedMap", |call| {
        let all = own_pairs(call);
        let with = match call.get(0) {
            None if ordering::is_natural(all.iter().map(|(key, _)| key)) => {
                return Ok(Some(Value::map_of(all, Order::Sorted, true)));
            }
            None => comparators::Comparator::Natural,
            Some(with) => match comparators::of(with) {
                Some(with) => with,
                None => return Ok(None),
            },
        };
        Ok(Some(ordering::tree(call, all, &with)?.map_or(Value::Unknown, Value::map)))
    }),
];

/// `firstKey()` and `lastKey()` of a sorted map.
fn end_key(call: &Call<'_, '_>, last: bool) -> Eval<Option<Value>> {
    let Value::Map(map) = &call.this else { return Ok(None) };
    if !matches!(map.order, Order::Sorted) {
        return Ok(None);
    }
    let mut entries = map.read();
    if last {
        entries.reverse();
    }
    match entries.into_iter().next() {
        Some((key, _)) => Ok(Some(key)),
        None => call.throw_plain("NoSuchElementException"),
    }
}

fn mutable(call: &Call<'_, '_>) -> Option<Rc<MapValue>> {
    match &call.this {
        Value::Map(map) if map.mutable => Some(map.clone()),
        _ => None,
    }
}

/// Sets a value as Java's `merge` and `compute` do: null removes the key.
fn put(map: &MapValue, key: Value, value: Value) {
    if value.is_null() {
        map.entries_mut().shift_remove(&Key::new(key));
    } else {
        map.insert(key, value);
    }
}

/// Adds entries to a map that can be changed; the map.
pub(super) fn into(target: &Rc<MapValue>, entries: Vec<(Value, Value)>) -> Option<Value> {
    if !target.mutable {
        return None;
    }
    for (key, value) in entries {
        target.insert(key, value);
    }
    Some(Value::Map(target.clone()))
}

fn own_pairs(call: &Call<'_, '_>) -> Vec<(Value, Value)> {
    match &call.this {
        Value::Map(map) => map.read(),
        _ => Vec::new(),
    }
}

fn keys_mapped(call: &mut Call<'_, '_>) -> Eval<Option<Vec<(Value, Value)>>> {
    let Some(keys) = super::collections::mapped(call)? else { return Ok(None) };
    Ok(Some(keys.into_iter().zip(own_pairs(call).into_iter().map(|(_, value)| value)).collect()))
}

fn values_mapped(call: &mut Call<'_, '_>) -> Eval<Option<Vec<(Value, Value)>>> {
    let Some(values) = super::collections::mapped(call)? else { return Ok(None) };
    Ok(Some(own_pairs(call).into_iter().map(|(key, _)| key).zip(values).collect()))
}

fn filter(call: &mut Call<'_, '_>, what: fn(Value, Value) -> Value) -> Eval<Option<Value>> {
    filter_to(call, what, true)
}

fn filter_to(call: &mut Call<'_, '_>, what: fn(Value, Value) -> Value, wanted: bool) -> Eval<Option<Value>> {
    let Some(function) = call.function() else { return Ok(None) };
    let mut kept = Vec::new();
    for (key, value) in own_pairs(call) {
        let given = what(key.clone(), value.clone());
        match call.test(&function, given)? {
            Some(holds) if holds == wanted => kept.push((key, value)),
            Some(_) => {}
            None => return Ok(Some(Value::Unknown)),
        }
    }
    Ok(Some(Value::map(kept)))
}

/// The keys and values of a map, of a list of pairs, or of one pair; `None` for anything else.
pub(super) fn pairs(value: &Value) -> Option<Vec<(Value, Value)>> {
    let pair = |item: &Value| match item {
        Value::Tuple(items) => Some((items.first()?.clone(), items.get(1)?.clone())),
        Value::Library(library) => library.as_entry(),
        _ => None,
    };
    match value {
        Value::Map(map) => Some(map.read()),
        Value::Tuple(_) => Some(vec![pair(value)?]),
        other => super::items(other)?.iter().map(pair).collect(),
    }
}

/// A map of pairs or entries; unknown when one of them is.
pub(super) fn from_pairs(all: &[Value]) -> Option<Value> {
    if all.iter().any(Value::is_unknown) {
        return Some(Value::Unknown);
    }
    let pairs: Option<Vec<(Value, Value)>> = all.iter().map(|item| pairs(item)?.pop()).collect();
    pairs.map(Value::map)
}
