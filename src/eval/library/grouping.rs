//! Functions that make maps and groups of what has elements.

use super::super::value::{Eval, Key, Library, Shows, Value};
use super::{Call, Table, collections, maps};

pub(super) static TABLE: Table = &[
    ("associate", |call| {
        let Some(pairs) = collections::mapped(call)? else { return Ok(None) };
        Ok(maps::from_pairs(&pairs))
    }),
    ("associateBy", |call| {
        let (keys, values) = (mapped_by(call, 0)?, mapped_by(call, 1)?.unwrap_or_else(|| call.this_items()));
        Ok(keys.map(|keys| Value::map(keys.into_iter().zip(values))))
    }),
    ("associateWith", |call| {
        let values = collections::mapped(call)?;
        Ok(values.map(|values| Value::map(call.this_items().into_iter().zip(values))))
    }),
    ("groupBy", |call| {
        let (Some(keys), values) =
            (mapped_by(call, 0)?, mapped_by(call, 1)?.unwrap_or_else(|| call.this_items()))
        else {
            return Ok(None);
        };
        let mut groups: indexmap::IndexMap<Key, Vec<Value>> = indexmap::IndexMap::new();
        for (key, value) in keys.into_iter().zip(values) {
            groups.entry(Key::new(key)).or_default().push(value);
        }
        call.interpreter.spend(groups.len(), call.span)?;
        Ok(Some(Value::map(groups.into_iter().map(|(key, values)| (key.value, Value::list(values))))))
    }),
    ("groupingBy", |call| {
        let Some(keys) = collections::mapped(call)? else { return Ok(None) };
        Ok(Some(Value::library(Library::Grouping(call.this_items().into_iter().zip(keys).collect()))))
    }),
    ("partition", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        let (mut yes, mut no) = (Vec::new(), Vec::new());
        for item in call.this_items() {
            match call.test(&function, item.clone())? {
                Some(true) => yes.push(item),
                Some(false) => no.push(item),
                None => return Ok(Some(Value::Unknown)),
            }
        }
        let part = |items: Vec<Value>| match &call.this {
            Value::String(_) => Value::string(items.iter().filter_map(Value::as_char).collect::<String>()),
            _ => Value::list(items),
        };
        Ok(Some(Value::pair(part(yes), part(no))))
    }),
    ("unzip", |call| {
        let Some(pairs) = maps::pairs(&Value::list(call.this_items())) else { return Ok(None) };
        let (first, second) = pairs.into_iter().unzip();
        Ok(Some(Value::pair(Value::list(first), Value::list(second))))
    }),
    ("withIndex", |call| Ok(Value::view(&call.this, Shows::Indexed))),
];

/// The elements mapped by the n-th function among the arguments.
fn mapped_by(call: &mut Call<'_, '_>, index: usize) -> Eval<Option<Vec<Value>>> {
    let name = if index == 0 { "keySelector" } else { "valueTransform" };
    let Some(function) = call.named_function(name, index) else { return Ok(None) };
    let items = call.this_items();
    let mapped: Eval<Vec<Value>> = items.into_iter().map(|item| call.invoke_one(&function, item)).collect();
    mapped.map(Some)
}

/// On what `groupingBy` gives.
pub(super) static GROUPINGS: Table = &[
    ("aggregate", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        let mut groups: indexmap::IndexMap<Key, Value> = indexmap::IndexMap::new();
        for (item, key) in grouped(call) {
            let sum = groups.get(&Key::new(key.clone())).cloned();
            let first = Value::Boolean(sum.is_none());
            let values = vec![key.clone(), sum.unwrap_or(Value::Null), item, first];
            let sum = call.invoke(&function, values)?;
            groups.insert(Key::new(key), sum);
        }
        Ok(Some(Value::map(groups.into_iter().map(|(key, value)| (key.value, value)))))
    }),
    ("eachCount", |call| {
        folded(
            call,
            |_, _| Ok(Some(Value::Int(0))),
            |_, sum, _| {
                Ok(match sum {
                    Value::Int(count) => Value::Int(count + 1),
                    other => other,
                })
            },
        )
    }),
    ("fold", |call| {
        let (Some(first), Some(function)) = (call.arg(0), call.function()) else { return Ok(None) };
        folded(
            call,
            |_, _| Ok(Some(first.clone())),
            |call, sum, item| call.invoke(&function, vec![sum, item]),
        )
    }),
    ("reduce", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        let mut groups: indexmap::IndexMap<Key, Value> = indexmap::IndexMap::new();
        for (item, key) in grouped(call) {
            let sum = match groups.get(&Key::new(key.clone())).cloned() {
                Some(sum) => call.invoke(&function, vec![key.clone(), sum, item])?,
                None => item,
            };
            groups.insert(Key::new(key), sum);
        }
        Ok(Some(Value::map(groups.into_iter().map(|(key, value)| (key.value, value)))))
    }),
];

/// The elements with their keys.
fn grouped(call: &Call<'_, '_>) -> Vec<(Value, Value)> {
    match &call.this {
        Value::Library(library) => match &**library {
            Library::Grouping(items) => items.clone(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn folded(
    call: &mut Call<'_, '_>,
    first: impl Fn(&mut Call<'_, '_>, &Value) -> Eval<Option<Value>>,
    next: impl Fn(&mut Call<'_, '_>, Value, Value) -> Eval,
) -> Eval<Option<Value>> {
    let Value::Library(library) = call.this.clone() else { return Ok(None) };
    let Library::Grouping(items) = &*library else { return Ok(None) };
    let mut groups: indexmap::IndexMap<Key, Value> = indexmap::IndexMap::new();
    for (item, key) in items {
        let key = Key::new(key.clone());
        let sum = match groups.get(&key).cloned() {
            Some(sum) => sum,
            None => match first(call, item)? {
                Some(sum) => sum,
                None => return Ok(None),
            },
        };
        let sum = next(call, sum, item.clone())?;
        groups.insert(key, sum);
    }
    Ok(Some(Value::map(groups.into_iter().map(|(key, value)| (key.value, value)))))
}
