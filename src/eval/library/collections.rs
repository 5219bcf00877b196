//! Functions of everything that has elements: lists, sets, maps' entries, ranges, strings.

use super::super::value::{Eval, Key, Library, Value};
use super::{Call, Table, items, maps};

pub(super) static TABLE: Table = &[
    ("all", |call| quantified(call, false, true)),
    ("any", |call| match call.function() {
        Some(_) => quantified(call, true, false),
        None => Ok(Some(Value::Boolean(!call.this_items().is_empty()))),
    }),
    ("asIterable", |call| Ok(Some(Value::list(call.this_items())))),
    ("asReversed", |call| Ok(Some(Value::list(call.this_items().into_iter().rev().collect())))),
    ("asSequence", |call| Ok(Some(Value::list(call.this_items())))),
    ("associate", |call| {
        let Some(pairs) = mapped(call)? else { return Ok(None) };
        Ok(Some(maps::from_pairs(&pairs)))
    }),
    ("associateBy", |call| {
        let (keys, values) = (mapped_by(call, 0)?, mapped_by(call, 1)?.unwrap_or_else(|| call.this_items()));
        Ok(keys.map(|keys| Value::map(keys.into_iter().zip(values))))
    }),
    ("associateWith", |call| {
        let values = mapped(call)?;
        Ok(values.map(|values| Value::map(call.this_items().into_iter().zip(values))))
    }),
    ("chunked", |call| {
        let Some(size) = call.int(0).and_then(|size| usize::try_from(size).ok()).filter(|size| *size > 0)
        else {
            return Ok(None);
        };
        Ok(Some(Value::list(
            call.this_items().chunks(size).map(|chunk| Value::list(chunk.to_vec())).collect(),
        )))
    }),
    ("contains", |call| {
        let Some(item) = call.args.get(0).cloned() else { return Ok(None) };
        let this = call.this.clone();
        if matches!(this, Value::String(_)) {
            return Ok(None);
        }
        let inside = call.interpreter.contains(&this, item, call.span)?;
        Ok(Some(inside.map_or(Value::Unknown, Value::Boolean)))
    }),
    ("containsAll", |call| {
        let this: Vec<Key> = call.this_items().into_iter().map(Key).collect();
        let other = call.args.get(0).and_then(items);
        Ok(other.map(|other| Value::Boolean(other.into_iter().all(|item| this.contains(&Key(item))))))
    }),
    ("count", |call| {
        let count = match call.function() {
            Some(function) => match filtered(call, &function, true)? {
                Some(items) => items.len(),
                None => return Ok(Some(Value::Unknown)),
            },
            None => call.this_items().len(),
        };
        Ok(Some(Value::Int(i32::try_from(count).unwrap_or(i32::MAX))))
    }),
    ("distinct", |call| Ok(Some(distinct(call.this_items())))),
    ("distinctBy", |call| {
        let Some(keys) = mapped(call)? else { return Ok(None) };
        let mut seen = indexmap::IndexSet::new();
        let items = call.this_items().into_iter().zip(keys).filter(|(_, key)| seen.insert(Key(key.clone())));
        Ok(Some(Value::list(items.map(|(item, _)| item).collect())))
    }),
    ("drop", |call| part(call, |items, count| items.into_iter().skip(count).collect())),
    ("dropLast", |call| {
        part(call, |items, count| {
            let keep = items.len().saturating_sub(count);
            items.into_iter().take(keep).collect()
        })
    }),
    ("dropWhile", |call| while_true(call, false)),
    ("elementAt", |call| at(call, true)),
    ("filter", |call| filter(call, true)),
    ("filterIndexed", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        let mut kept = Vec::new();
        for (index, item) in (0..).zip(call.this_items()) {
            if let Value::Boolean(true) = call.invoke(&function, vec![Value::Int(index), item.clone()])? {
                kept.push(item);
            }
        }
        Ok(Some(Value::list(kept)))
    }),
    ("filterIsInstance", |call| {
        let Some(class) = call.interpreter.type_argument(call.args.type_arguments) else {
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
    ("find", |call| first(call, false, false)),
    ("findLast", |call| first(call, true, false)),
    ("first", |call| first(call, false, true)),
    ("firstNotNullOfOrNull", |call| {
        Ok(mapped(call)?.map(|all| all.into_iter().find(|item| !item.is_null()).unwrap_or(Value::Null)))
    }),
    ("firstOrNull", |call| first(call, false, false)),
    ("flatMap", |call| Ok(mapped(call)?.map(flatten))),
    ("flatten", |call| Ok(Some(flatten(call.this_items())))),
    ("fold", |call| {
        let (Some(mut value), Some(function)) = (call.args.get(0).cloned(), call.function()) else {
            return Ok(None);
        };
        for item in call.this_items() {
            value = call.invoke(&function, vec![value, item])?;
        }
        Ok(Some(value))
    }),
    ("forEach", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        for item in call.this_items() {
            call.invoke(&function, vec![item])?;
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
    ("groupBy", |call| {
        let (Some(keys), values) =
            (mapped_by(call, 0)?, mapped_by(call, 1)?.unwrap_or_else(|| call.this_items()))
        else {
            return Ok(None);
        };
        let mut groups: indexmap::IndexMap<Key, Vec<Value>> = indexmap::IndexMap::new();
        for (key, value) in keys.into_iter().zip(values) {
            groups.entry(Key(key)).or_default().push(value);
        }
        Ok(Some(Value::map(groups.into_iter().map(|(key, values)| (key.0, Value::list(values))))))
    }),
    ("indexOf", |call| {
        let Some(item) = call.args.get(0).cloned() else { return Ok(None) };
        Ok(Some(index(call.this_items().iter().position(|other| other.equals(&item)))))
    }),
    ("indexOfFirst", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        for (at, item) in call.this_items().into_iter().enumerate() {
            if call.test(&function, item)? == Some(true) {
                return Ok(Some(index(Some(at))));
            }
        }
        Ok(Some(index(None)))
    }),
    ("intersect", |call| {
        set_operation(call, |this, other| this.into_iter().filter(|item| other.contains(item)).collect())
    }),
    ("isEmpty", |call| Ok(Some(Value::Boolean(call.this_items().is_empty())))),
    ("isNotEmpty", |call| Ok(Some(Value::Boolean(!call.this_items().is_empty())))),
    ("joinToString", join),
    ("last", |call| first(call, true, true)),
    ("lastOrNull", |call| first(call, true, false)),
    ("map", |call| Ok(mapped(call)?.map(Value::list))),
    ("mapIndexed", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        let items = call.this_items();
        let mapped: Eval<Vec<Value>> = (0..)
            .zip(items)
            .map(|(index, item)| call.invoke(&function, vec![Value::Int(index), item]))
            .collect();
        Ok(Some(Value::list(mapped?)))
    }),
    ("mapNotNull", |call| {
        Ok(mapped(call)?.map(|all| Value::list(all.into_iter().filter(|item| !item.is_null()).collect())))
    }),
    ("mapTo", |call| {
        let Some(mapped) = mapped(call)? else { return Ok(None) };
        let Some(target) = call.args.get(0).cloned() else { return Ok(None) };
        super::add_in_place(crate::syntax::tree::AssignOp::Plus, &target, &Value::list(mapped));
        Ok(Some(target))
    }),
    ("minus", |call| Ok(call.args.get(0).and_then(|other| minus(&call.this, other)))),
    ("minusElement", |call| Ok(call.args.get(0).and_then(|other| minus(&call.this, other)))),
    ("none", |call| match call.function() {
        Some(_) => quantified(call, true, false).map(|any| {
            any.map(|any| match any {
                Value::Boolean(any) => Value::Boolean(!any),
                other => other,
            })
        }),
        None => Ok(Some(Value::Boolean(call.this_items().is_empty()))),
    }),
    ("onEach", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        for item in call.this_items() {
            call.invoke(&function, vec![item])?;
        }
        Ok(Some(call.this.clone()))
    }),
    ("partition", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        let (Some(yes), Some(no)) = (filtered(call, &function, true)?, filtered(call, &function, false)?)
        else {
            return Ok(Some(Value::Unknown));
        };
        Ok(Some(Value::pair(Value::list(yes), Value::list(no))))
    }),
    ("plus", |call| Ok(call.args.get(0).and_then(|other| plus(&call.this, other)))),
    ("plusElement", |call| {
        let mut all = call.this_items();
        all.extend(call.args.get(0).cloned());
        Ok(Some(Value::list(all)))
    }),
    ("reduce", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        let mut all = call.this_items().into_iter();
        let Some(mut value) = all.next() else {
            return call.throw("UnsupportedOperationException", "Empty collection can't be reduced.");
        };
        for item in all {
            value = call.invoke(&function, vec![value, item])?;
        }
        Ok(Some(value))
    }),
    ("reversed", |call| Ok(Some(Value::list(call.this_items().into_iter().rev().collect())))),
    ("single", |call| {
        let mut all = match call.function() {
            Some(function) => filtered(call, &function, true)?.unwrap_or_default(),
            None => call.this_items(),
        };
        match (all.len(), all.pop()) {
            (1, Some(item)) => Ok(Some(item)),
            (0, _) => {
                call.throw("NoSuchElementException", "Collection contains no element matching the predicate.")
            }
            _ => {
                call.throw("IllegalArgumentException", "Collection contains more than one matching element.")
            }
        }
    }),
    ("singleOrNull", |call| {
        let mut all = match call.function() {
            Some(function) => filtered(call, &function, true)?.unwrap_or_default(),
            None => call.this_items(),
        };
        Ok(Some(if all.len() == 1 { all.pop().unwrap_or(Value::Null) } else { Value::Null }))
    }),
    ("slice", |call| {
        let (all, Some(indices)) = (call.this_items(), call.args.get(0).and_then(items)) else {
            return Ok(None);
        };
        let picked = indices.iter().filter_map(super::super::operators::number);
        let picked = picked.filter_map(|at| all.get(usize::try_from(at).ok()?).cloned());
        Ok(Some(Value::list(picked.collect())))
    }),
    ("step", |call| {
        let (Value::Range(range), Some(step)) = (&call.this, call.int(0)) else { return Ok(None) };
        if step <= 0 {
            return call.throw("IllegalArgumentException", format!("Step must be positive, was: {step}."));
        }
        let step = if range.step < 0 { -step } else { step };
        let range =
            super::super::value::RangeValue { first: range.first, last: range.last, step, of: range.of };
        Ok(Some(Value::Range(std::rc::Rc::new(range))))
    }),
    ("subtract", |call| {
        set_operation(call, |this, other| this.into_iter().filter(|item| !other.contains(item)).collect())
    }),
    ("sum", |call| sum(call, None)),
    ("sumBy", |call| {
        let function = call.function();
        sum(call, function)
    }),
    ("sumOf", |call| {
        let function = call.function();
        sum(call, function)
    }),
    ("take", |call| part(call, |items, count| items.into_iter().take(count).collect())),
    ("takeLast", |call| {
        part(call, |items, count| {
            let skip = items.len().saturating_sub(count);
            items.into_iter().skip(skip).collect()
        })
    }),
    ("takeWhile", |call| while_true(call, true)),
    ("toCollection", |call| {
        let Some(target) = call.args.get(0).cloned() else { return Ok(None) };
        super::add_in_place(crate::syntax::tree::AssignOp::Plus, &target, &Value::list(call.this_items()));
        Ok(Some(target))
    }),
    ("toHashSet", |call| Ok(Some(Value::set(call.this_items())))),
    ("toList", |call| Ok(Some(Value::list(call.this_items())))),
    ("toMap", |call| Ok(Some(maps::from_pairs(&call.this_items())))),
    ("toMutableList", |call| Ok(Some(Value::list(call.this_items())))),
    ("toMutableSet", |call| Ok(Some(Value::set(call.this_items())))),
    ("toSet", |call| Ok(Some(Value::set(call.this_items())))),
    ("toTypedArray", |call| Ok(Some(Value::array(call.this_items())))),
    ("union", |call| {
        let mut all = call.this_items();
        all.extend(call.args.get(0).and_then(items).unwrap_or_default());
        Ok(Some(Value::set(all)))
    }),
    ("withIndex", |call| {
        let all = (0..).zip(call.this_items()).map(|(index, item)| Value::pair(Value::Int(index), item));
        Ok(Some(Value::list(all.collect())))
    }),
    ("zip", |call| {
        let Some(other) = call.args.get(0).and_then(items) else { return Ok(None) };
        let pairs = call.this_items().into_iter().zip(other);
        match call.function() {
            Some(function) => {
                let mapped: Eval<Vec<Value>> =
                    pairs.map(|(a, b)| call.invoke(&function, vec![a, b])).collect();
                Ok(Some(Value::list(mapped?)))
            }
            None => Ok(Some(Value::list(pairs.map(|(a, b)| Value::pair(a, b)).collect()))),
        }
    }),
];

fn index(at: Option<usize>) -> Value {
    Value::Int(at.and_then(|at| i32::try_from(at).ok()).unwrap_or(-1))
}

/// The elements mapped by the block; a map's entries are given whole or as `(key, value)`.
pub(super) fn mapped(call: &mut Call<'_, '_>) -> Eval<Option<Vec<Value>>> {
    let Some(function) = call.function() else { return Ok(None) };
    let items = call.this_items();
    let mapped: Eval<Vec<Value>> = items.into_iter().map(|item| call.invoke(&function, vec![item])).collect();
    mapped.map(Some)
}

/// The elements mapped by the n-th function among the arguments.
fn mapped_by(call: &mut Call<'_, '_>, index: usize) -> Eval<Option<Vec<Value>>> {
    let functions =
        call.args.items.iter().map(|arg| &arg.value).filter(|value| matches!(value, Value::Function(_)));
    let Some(function) = functions.cloned().nth(index) else { return Ok(None) };
    let items = call.this_items();
    let mapped: Eval<Vec<Value>> = items.into_iter().map(|item| call.invoke(&function, vec![item])).collect();
    mapped.map(Some)
}

fn filtered(call: &mut Call<'_, '_>, function: &Value, wanted: bool) -> Eval<Option<Vec<Value>>> {
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
        Value::Map(_) => maps::from_pairs(&kept),
        Value::String(_) => Value::string(
            kept.iter()
                .filter_map(|item| match item {
                    Value::Char(character) => Some(*character),
                    _ => None,
                })
                .collect::<String>(),
        ),
        _ => Value::list(kept),
    }))
}

fn quantified(call: &mut Call<'_, '_>, stop_at: bool, otherwise: bool) -> Eval<Option<Value>> {
    let Some(function) = call.function() else { return Ok(None) };
    for item in call.this_items() {
        match call.test(&function, item)? {
            Some(holds) if holds == stop_at => return Ok(Some(Value::Boolean(stop_at))),
            Some(_) => {}
            None => return Ok(Some(Value::Unknown)),
        }
    }
    Ok(Some(Value::Boolean(otherwise)))
}

/// The first or last element, perhaps the one that fits; when there is none, an exception or null.
fn first(call: &mut Call<'_, '_>, last: bool, strict: bool) -> Eval<Option<Value>> {
    let mut all = call.this_items();
    if last {
        all.reverse();
    }
    let found = match call.function() {
        None => all.into_iter().next(),
        Some(function) => {
            let mut found = None;
            for item in all {
                match call.test(&function, item.clone())? {
                    Some(true) => {
                        found = Some(item);
                        break;
                    }
                    Some(false) => {}
                    None => return Ok(Some(Value::Unknown)),
                }
            }
            found
        }
    };
    match found {
        Some(item) => Ok(Some(item)),
        None if strict => call.throw("NoSuchElementException", "Collection is empty."),
        None => Ok(Some(Value::Null)),
    }
}

/// The element at an index.
pub(super) fn at(call: &Call<'_, '_>, strict: bool) -> Eval<Option<Value>> {
    let Some(index) = call.int(0) else { return Ok(None) };
    let all = call.this_items();
    match usize::try_from(index).ok().and_then(|index| all.get(index).cloned()) {
        Some(item) => Ok(Some(item)),
        None if strict => call.throw(
            "IndexOutOfBoundsException",
            format!("Index {index} out of bounds for length {}", all.len()),
        ),
        None => Ok(Some(Value::Null)),
    }
}

fn part(call: &Call<'_, '_>, part: fn(Vec<Value>, usize) -> Vec<Value>) -> Eval<Option<Value>> {
    let Some(count) = call.int(0).and_then(|count| usize::try_from(count).ok()) else { return Ok(None) };
    if matches!(call.this, Value::String(_)) {
        return Ok(None);
    }
    Ok(Some(Value::list(part(call.this_items(), count))))
}

fn while_true(call: &mut Call<'_, '_>, take: bool) -> Eval<Option<Value>> {
    let Some(function) = call.function() else { return Ok(None) };
    let all = call.this_items();
    let mut count = 0;
    for item in &all {
        match call.test(&function, item.clone())? {
            Some(true) => count += 1,
            Some(false) => break,
            None => return Ok(Some(Value::Unknown)),
        }
    }
    let kept =
        if take { all.into_iter().take(count).collect() } else { all.into_iter().skip(count).collect() };
    Ok(Some(Value::list(kept)))
}

fn distinct(all: Vec<Value>) -> Value {
    let distinct: indexmap::IndexSet<Key> = all.into_iter().map(Key).collect();
    Value::list(distinct.into_iter().map(|key| key.0).collect())
}

fn flatten(all: Vec<Value>) -> Value {
    if all.iter().any(Value::is_unknown) {
        return Value::Unknown;
    }
    Value::list(all.iter().flat_map(|item| items(item).unwrap_or_default()).collect())
}

fn set_operation(call: &Call<'_, '_>, keep: fn(Vec<Key>, &[Key]) -> Vec<Key>) -> Eval<Option<Value>> {
    let Some(other) = call.args.get(0).and_then(items) else { return Ok(None) };
    let other: Vec<Key> = other.into_iter().map(Key).collect();
    let kept = keep(call.this_items().into_iter().map(Key).collect(), &other);
    Ok(Some(Value::set(kept.into_iter().map(|key| key.0))))
}

fn sum(call: &mut Call<'_, '_>, function: Option<Value>) -> Eval<Option<Value>> {
    let mut total = Value::Int(0);
    for (index, mut item) in call.this_items().into_iter().enumerate() {
        if let Some(function) = &function {
            item = call.invoke(function, vec![item])?;
        }
        total = match index {
            0 => item,
            _ => call.interpreter.operate(crate::syntax::tree::BinaryOp::Plus, total, item, call.span)?,
        };
    }
    Ok(Some(total))
}

fn join(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let mut given = Vec::new();
    for (index, (name, default)) in
        [("separator", ", "), ("prefix", ""), ("postfix", "")].into_iter().enumerate()
    {
        match call.named(name, index) {
            Some(Value::String(text)) => given.push(text),
            Some(Value::Unknown) => return Ok(Some(Value::Unknown)),
            _ => given.push(default.into()),
        }
    }
    let transform = call
        .named("transform", 5)
        .filter(|value| matches!(value, Value::Function(_)))
        .or_else(|| call.function());
    let limit = call.named("limit", 3).as_ref().and_then(super::super::operators::number).unwrap_or(-1);
    let mut text = given[1].to_string();
    for (index, item) in call.this_items().into_iter().enumerate() {
        if index > 0 {
            text.push_str(&given[0]);
        }
        if usize::try_from(limit).is_ok_and(|limit| index >= limit) {
            text.push_str("...");
            break;
        }
        let item = match &transform {
            Some(function) => call.invoke(function, vec![item])?,
            None => item,
        };
        let Some(shown) = call.display(&item)? else { return Ok(Some(Value::Unknown)) };
        text.push_str(&shown);
        call.check_size(text.len())?;
    }
    text.push_str(&given[2]);
    Ok(Some(Value::string(text)))
}

/// What `+` adds: the elements of a collection, or the one value.
pub(super) fn operand(value: &Value) -> Vec<Value> {
    match value {
        Value::List(_) | Value::Set(_) | Value::Range(_) => items(value).unwrap_or_default(),
        other => vec![other.clone()],
    }
}

/// `a + b`
pub(super) fn plus(left: &Value, right: &Value) -> Option<Value> {
    match left {
        Value::List(list) => {
            let mut all = list.items.borrow().clone();
            all.extend(operand(right));
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
        Value::Map(map) => {
            let own = map
                .entries
                .borrow()
                .iter()
                .map(|(key, value)| (key.0.clone(), value.clone()))
                .collect::<Vec<_>>();
            Some(Value::map(own.into_iter().chain(maps::pairs(right))))
        }
        _ => None,
    }
}

/// `a - b`
pub(super) fn minus(left: &Value, right: &Value) -> Option<Value> {
    let removed: Vec<Key> = operand(right).into_iter().map(Key).collect();
    let kept = |all: Vec<Value>| all.into_iter().filter(|item| !removed.contains(&Key(item.clone())));
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
            let entries = map.entries.borrow();
            let rest = entries.iter().filter(|(key, _)| !removed.contains(key));
            Some(Value::map(rest.map(|(key, value)| (key.0.clone(), value.clone()))))
        }
        _ => None,
    }
}

impl Library {
    /// The pair of a map's entry.
    pub(super) fn as_entry(&self) -> Option<(Value, Value)> {
        match self {
            Self::Entry(key, value) => Some((key.clone(), value.clone())),
            _ => None,
        }
    }
}
