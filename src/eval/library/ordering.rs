//! Sorting, smallest and largest.

use std::cmp::Ordering;

use super::super::value::{Eval, Value};
use super::{Call, Table, collections};

pub(super) static TABLE: Table = &[
    ("max", |call| extreme(call, false, Ordering::Greater, true)),
    ("maxBy", |call| extreme(call, true, Ordering::Greater, true)),
    ("maxByOrNull", |call| extreme(call, true, Ordering::Greater, false)),
    ("maxOrNull", |call| extreme(call, false, Ordering::Greater, false)),
    ("min", |call| extreme(call, false, Ordering::Less, true)),
    ("minBy", |call| extreme(call, true, Ordering::Less, true)),
    ("minByOrNull", |call| extreme(call, true, Ordering::Less, false)),
    ("minOrNull", |call| extreme(call, false, Ordering::Less, false)),
    ("sort", |call| {
        let sorted = sorted(call, false, false)?;
        if let (Value::List(list), Some(Value::List(sorted))) = (&call.this, &sorted) {
            *list.items.borrow_mut() = sorted.items.borrow().clone();
        }
        Ok(Some(Value::Unit))
    }),
    ("sorted", |call| sorted(call, false, false)),
    ("sortedBy", |call| sorted(call, true, false)),
    ("sortedByDescending", |call| sorted(call, true, true)),
    ("sortedDescending", |call| sorted(call, false, true)),
];

/// The elements with what they are compared by.
fn keyed(call: &mut Call<'_, '_>, by_block: bool) -> Eval<Option<Vec<(Value, Value)>>> {
    let items = call.this_items();
    let keys = if by_block { collections::mapped(call)? } else { Some(items.clone()) };
    Ok(keys.map(|keys| keys.into_iter().zip(items).collect()))
}

fn order(call: &mut Call<'_, '_>, a: &Value, b: &Value) -> Eval<Option<Ordering>> {
    match (a, b) {
        (Value::Null, Value::Null) => Ok(Some(Ordering::Equal)),
        (Value::Null, _) => Ok(Some(Ordering::Less)),
        (_, Value::Null) => Ok(Some(Ordering::Greater)),
        _ => call.interpreter.compare(a, b, call.span),
    }
}

/// A stable sort, as Java's, by merging: comparisons may run code of the settings.
fn sorted(call: &mut Call<'_, '_>, by_block: bool, descending: bool) -> Eval<Option<Value>> {
    let Some(items) = keyed(call, by_block)? else { return Ok(None) };
    if items.iter().any(|(key, _)| key.is_unknown()) {
        return Ok(Some(Value::Unknown));
    }
    let sorted = merge_sort(call, items, descending)?;
    Ok(Some(
        sorted.map_or(Value::Unknown, |items| Value::list(items.into_iter().map(|(_, item)| item).collect())),
    ))
}

type Keyed = Vec<(Value, Value)>;

fn merge_sort(call: &mut Call<'_, '_>, mut items: Keyed, descending: bool) -> Eval<Option<Keyed>> {
    if items.len() < 2 {
        return Ok(Some(items));
    }
    let right = items.split_off(items.len() / 2);
    let (Some(left), Some(right)) =
        (merge_sort(call, items, descending)?, merge_sort(call, right, descending)?)
    else {
        return Ok(None);
    };
    let (mut left, mut right) = (left.into_iter().peekable(), right.into_iter().peekable());
    let mut merged = Vec::new();
    while let (Some((a, _)), Some((b, _))) = (left.peek(), right.peek()) {
        let (a, b) = (a.clone(), b.clone());
        let Some(order) = order(call, &a, &b)? else { return Ok(None) };
        let order = if descending { order.reverse() } else { order };
        merged.extend(if order == Ordering::Greater { right.next() } else { left.next() });
    }
    merged.extend(left);
    merged.extend(right);
    Ok(Some(merged))
}

fn extreme(call: &mut Call<'_, '_>, by_block: bool, wanted: Ordering, strict: bool) -> Eval<Option<Value>> {
    let Some(items) = keyed(call, by_block)? else { return Ok(None) };
    let mut best: Option<(Value, Value)> = None;
    for (key, item) in items {
        let better = match &best {
            None => true,
            Some((known, _)) => {
                let known = known.clone();
                match order(call, &key, &known)? {
                    Some(order) => order == wanted,
                    None => return Ok(Some(Value::Unknown)),
                }
            }
        };
        if better {
            best = Some((key, item));
        }
    }
    match best {
        Some((_, item)) => Ok(Some(item)),
        None if strict => call.throw("NoSuchElementException", "Collection is empty."),
        None => Ok(Some(Value::Null)),
    }
}
