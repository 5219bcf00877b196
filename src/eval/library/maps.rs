//! Functions of maps.

use super::super::value::{Eval, Key, Value};
use super::{Call, Table, items};

pub(super) static TABLE: Table = &[
    ("clear", |call| {
        let Value::Map(map) = &call.this else { return Ok(None) };
        map.entries.borrow_mut().clear();
        Ok(Some(Value::Unit))
    }),
    ("containsKey", |call| {
        let (Value::Map(map), Some(key)) = (&call.this, call.args.get(0)) else { return Ok(None) };
        Ok(Some(Value::Boolean(map.entries.borrow().contains_key(&Key(key.clone())))))
    }),
    ("containsValue", |call| {
        let (Value::Map(map), Some(value)) = (&call.this, call.args.get(0)) else { return Ok(None) };
        Ok(Some(Value::Boolean(map.entries.borrow().values().any(|other| other.equals(value)))))
    }),
    ("filter", |call| filter(call, |key, value| super::entry(key, value))),
    ("filterKeys", |call| filter(call, |key, _| key)),
    ("filterValues", |call| filter(call, |_, value| value)),
    ("forEach", |call| {
        // Java's `forEach { key, value -> }` and Kotlin's `forEach { (key, value) -> }` are the same to a block.
        let Some(function) = call.function() else { return Ok(None) };
        let parameters = call.interpreter.lambda_parameters(&function);
        for item in call.this_items() {
            let values = match (&item, parameters) {
                (Value::Library(entry), 2) => {
                    entry.as_entry().map_or_else(Vec::new, |(key, value)| vec![key, value])
                }
                _ => vec![item],
            };
            call.invoke(&function, values)?;
        }
        Ok(Some(Value::Unit))
    }),
    ("get", |call| {
        let (Value::Map(map), Some(key)) = (&call.this, call.args.get(0)) else { return Ok(None) };
        Ok(Some(map.entries.borrow().get(&Key(key.clone())).cloned().unwrap_or(Value::Null)))
    }),
    ("getOrDefault", |call| {
        let (Value::Map(map), Some(key), Some(default)) = (&call.this, call.args.get(0), call.args.get(1))
        else {
            return Ok(None);
        };
        Ok(Some(map.entries.borrow().get(&Key(key.clone())).unwrap_or(default).clone()))
    }),
    ("getOrElse", |call| {
        let (Value::Map(map), Some(key), Some(function)) =
            (call.this.clone(), call.args.get(0), call.function())
        else {
            return Ok(None);
        };
        let found = map.entries.borrow().get(&Key(key.clone())).cloned();
        match found {
            Some(value) => Ok(Some(value)),
            None => call.invoke(&function, Vec::new()).map(Some),
        }
    }),
    ("getOrPut", |call| {
        let (Value::Map(map), Some(key), Some(function)) =
            (call.this.clone(), call.args.get(0).cloned(), call.function())
        else {
            return Ok(None);
        };
        let found = map.entries.borrow().get(&Key(key.clone())).cloned();
        if let Some(value) = found {
            return Ok(Some(value));
        }
        let value = call.invoke(&function, Vec::new())?;
        map.entries.borrow_mut().insert(Key(key), value.clone());
        Ok(Some(value))
    }),
    ("getValue", |call| {
        let (Value::Map(map), Some(key)) = (&call.this, call.args.get(0).cloned()) else { return Ok(None) };
        let found = map.entries.borrow().get(&Key(key.clone())).cloned();
        match found {
            Some(value) => Ok(Some(value)),
            None => {
                let shown = call.display(&key)?.unwrap_or_default();
                call.throw("NoSuchElementException", format!("Key {shown} is missing in the map."))
            }
        }
    }),
    ("mapKeys", |call| {
        let Some(keys) = super::collections::mapped(call)? else { return Ok(None) };
        let values = pairs(&call.this).into_iter().map(|(_, value)| value);
        Ok(Some(Value::map(keys.into_iter().zip(values))))
    }),
    ("mapValues", |call| {
        let Some(values) = super::collections::mapped(call)? else { return Ok(None) };
        let keys = pairs(&call.this).into_iter().map(|(key, _)| key);
        Ok(Some(Value::map(keys.zip(values))))
    }),
    ("put", |call| {
        let (Value::Map(map), Some(key), Some(value)) = (&call.this, call.args.get(0), call.args.get(1))
        else {
            return Ok(None);
        };
        let old = map.entries.borrow_mut().insert(Key(key.clone()), value.clone());
        Ok(Some(old.unwrap_or(Value::Null)))
    }),
    ("putAll", |call| {
        let (Value::Map(map), Some(other)) = (&call.this, call.args.get(0)) else { return Ok(None) };
        for (key, value) in pairs(other) {
            map.entries.borrow_mut().insert(Key(key), value);
        }
        Ok(Some(Value::Unit))
    }),
    ("putIfAbsent", |call| {
        let (Value::Map(map), Some(key), Some(value)) = (&call.this, call.args.get(0), call.args.get(1))
        else {
            return Ok(None);
        };
        let mut entries = map.entries.borrow_mut();
        if let Some(old) = entries.get(&Key(key.clone())) {
            return Ok(Some(old.clone()));
        }
        entries.insert(Key(key.clone()), value.clone());
        Ok(Some(Value::Null))
    }),
    ("remove", |call| {
        let (Value::Map(map), Some(key)) = (&call.this, call.args.get(0)) else { return Ok(None) };
        Ok(Some(map.entries.borrow_mut().shift_remove(&Key(key.clone())).unwrap_or(Value::Null)))
    }),
    ("set", |call| {
        let (Value::Map(map), Some(key), Some(value)) = (&call.this, call.args.get(0), call.args.get(1))
        else {
            return Ok(None);
        };
        map.entries.borrow_mut().insert(Key(key.clone()), value.clone());
        Ok(Some(Value::Unit))
    }),
    ("toList", |call| {
        Ok(Some(Value::list(
            pairs(&call.this).into_iter().map(|(key, value)| Value::pair(key, value)).collect(),
        )))
    }),
    ("toMap", |call| Ok(Some(Value::map(pairs(&call.this))))),
    ("toMutableMap", |call| Ok(Some(Value::map(pairs(&call.this))))),
    ("toSortedMap", |call| {
        let mut all = pairs(&call.this);
        all.sort_by(|(a, _), (b, _)| {
            super::super::operators::natural_order(a, b).unwrap_or(std::cmp::Ordering::Equal)
        });
        Ok(Some(Value::map(all)))
    }),
];

fn filter(call: &mut Call<'_, '_>, what: fn(Value, Value) -> Value) -> Eval<Option<Value>> {
    let Some(function) = call.function() else { return Ok(None) };
    let mut kept = Vec::new();
    for (key, value) in pairs(&call.this) {
        let given = what(key.clone(), value.clone());
        match call.test(&function, given)? {
            Some(true) => kept.push((key, value)),
            Some(false) => {}
            None => return Ok(Some(Value::Unknown)),
        }
    }
    Ok(Some(Value::map(kept)))
}

/// The keys and values of a map, of a list of pairs, or of one pair.
pub(super) fn pairs(value: &Value) -> Vec<(Value, Value)> {
    let pair = |item: &Value| match item {
        Value::Tuple(items) => Some((items.first()?.clone(), items.get(1)?.clone())),
        Value::Library(library) => library.as_entry(),
        _ => None,
    };
    match value {
        Value::Tuple(_) | Value::Library(_) => pair(value).into_iter().collect(),
        other => items(other).unwrap_or_default().iter().filter_map(pair).collect(),
    }
}

/// A map of pairs or entries; unknown when one of them is.
pub(super) fn from_pairs(all: &[Value]) -> Value {
    if all.iter().any(Value::is_unknown) {
        return Value::Unknown;
    }
    Value::map(all.iter().flat_map(pairs))
}
