//! Functions that cut what has elements into parts.

use super::super::operators::number;
use super::super::value::{Eval, Value};
use super::{Call, Table, items};

pub(super) static TABLE: Table = &[
    ("chunked", |call| {
        let Some(size) = call.named("size", 0).as_ref().and_then(number) else { return Ok(None) };
        let Some(size) = usize::try_from(size).ok().filter(|size| *size > 0) else {
            let message = format!("size {size} must be greater than zero.");
            return call.throw("IllegalArgumentException", message);
        };
        let parts = call.this_items().chunks(size).map(<[Value]>::to_vec).collect();
        pieces(call, parts)
    }),
    ("drop", |call| part(call, |items, count| items.into_iter().skip(count).collect())),
    ("dropLast", |call| {
        part(call, |items, count| {
            let keep = items.len().saturating_sub(count);
            items.into_iter().take(keep).collect()
        })
    }),
    ("dropLastWhile", |call| while_true(call, true, false)),
    ("dropWhile", |call| while_true(call, false, false)),
    ("slice", |call| {
        let (all, Some(indices)) = (call.this_items(), call.get(0).and_then(items)) else {
            return Ok(None);
        };
        let mut picked = Vec::new();
        for at in indices.iter().filter_map(number) {
            match usize::try_from(at).ok().and_then(|at| all.get(at)) {
                Some(item) => picked.push(item.clone()),
                None if matches!(&call.this, Value::String(_)) => return Ok(None),
                None => {
                    let message = format!("Index {at} out of bounds for length {}", all.len());
                    return call.throw("IndexOutOfBoundsException", message);
                }
            }
        }
        Ok(Some(same_kind(&call.this, picked)))
    }),
    ("take", |call| part(call, |items, count| items.into_iter().take(count).collect())),
    ("takeLast", |call| {
        part(call, |items, count| {
            let skip = items.len().saturating_sub(count);
            items.into_iter().skip(skip).collect()
        })
    }),
    ("takeLastWhile", |call| while_true(call, true, true)),
    ("takeWhile", |call| while_true(call, false, true)),
    ("windowed", |call| {
        let given = |name, index| call.named(name, index).as_ref().and_then(number);
        let (Some(size), step) = (given("size", 0), given("step", 1).unwrap_or(1)) else { return Ok(None) };
        let (Ok(size @ 1..), Ok(step @ 1..)) = (usize::try_from(size), usize::try_from(step)) else {
            let message = if size == step {
                format!("size {size} must be greater than zero.")
            } else {
                format!("Both size {size} and step {step} must be greater than zero.")
            };
            return call.throw("IllegalArgumentException", message);
        };
        let partial = matches!(call.named("partialWindows", 2), Some(Value::Boolean(true)));
        let all = call.this_items();
        let count = all.len() / step + 1;
        call.check_size(count.saturating_mul(size.min(all.len())).saturating_mul(16))?;
        let end = |at: usize| at.saturating_add(size);
        let starts = (0..all.len()).step_by(step).filter(|at| partial || end(*at) <= all.len());
        let windows = starts.map(|at| all[at..end(at).min(all.len())].to_vec()).collect();
        pieces(call, windows)
    }),
    ("zip", |call| {
        let other = call.get(0).cloned().unwrap_or(Value::Null);
        let Some(other) = super::all_items(call.interpreter, &other, call.span)? else { return Ok(None) };
        let pairs: Vec<(Value, Value)> = call.this_items().into_iter().zip(other).collect();
        paired(call, pairs)
    }),
    ("zipWithNext", |call| {
        let all = call.this_items();
        let pairs = all.iter().cloned().zip(all.iter().skip(1).cloned()).collect();
        paired(call, pairs)
    }),
];

/// Pieces as lists (of a string, as strings), mapped by the block if there is one.
fn pieces(call: &mut Call<'_, '_>, parts: Vec<Vec<Value>>) -> Eval<Option<Value>> {
    let function = call.function();
    call.interpreter.spend(parts.len(), call.span)?;
    let mut all = Vec::with_capacity(parts.len());
    for part in parts {
        let part = same_kind(&call.this, part);
        all.push(match &function {
            Some(function) => call.invoke_one(function, part)?,
            None => part,
        });
    }
    Ok(Some(Value::list(all)))
}

/// Pairs, or what the block makes of them.
fn paired(call: &mut Call<'_, '_>, pairs: Vec<(Value, Value)>) -> Eval<Option<Value>> {
    let function = call.function();
    call.interpreter.spend(pairs.len() / 2, call.span)?;
    let mut all = Vec::with_capacity(pairs.len());
    for (a, b) in pairs {
        all.push(match &function {
            Some(function) => call.invoke(function, vec![a, b])?,
            None => Value::pair(a, b),
        });
    }
    Ok(Some(Value::list(all)))
}

/// Elements as a list; of a string, as a string.
pub(super) fn same_kind(this: &Value, part: Vec<Value>) -> Value {
    match this {
        Value::String(_) => Value::string(part.iter().filter_map(Value::as_char).collect::<String>()),
        _ => Value::list(part),
    }
}

fn part(call: &Call<'_, '_>, part: fn(Vec<Value>, usize) -> Vec<Value>) -> Eval<Option<Value>> {
    let Some(count) = call.int(0) else { return Ok(None) };
    let Ok(count) = usize::try_from(count) else {
        let what = if matches!(call.this, Value::String(_)) { "character" } else { "element" };
        return call
            .throw("IllegalArgumentException", format!("Requested {what} count {count} is less than zero."));
    };
    Ok(Some(same_kind(&call.this, part(call.this_items(), count))))
}

/// The elements at an end as long as the block holds: kept or left out.
fn while_true(call: &mut Call<'_, '_>, at_end: bool, take: bool) -> Eval<Option<Value>> {
    let Some(function) = call.function() else { return Ok(None) };
    let mut all = call.this_items();
    if at_end {
        all.reverse();
    }
    let mut count = 0;
    for item in &all {
        match call.test(&function, item.clone())? {
            Some(true) => count += 1,
            Some(false) => break,
            None => return Ok(Some(Value::Unknown)),
        }
    }
    let mut kept: Vec<Value> =
        if take { all.into_iter().take(count).collect() } else { all.into_iter().skip(count).collect() };
    if at_end {
        kept.reverse();
    }
    Ok(Some(same_kind(&call.this, kept)))
}
