//! Sorting, smallest and largest.

use std::cmp::Ordering;

use super::super::operators::{is_nan, natural_order};
use super::super::order::Order;
use super::super::value::{Eval, Value};
use super::comparators::{self, Comparator};
use super::{Call, Table, collections};

pub(super) static TABLE: Table = &[
    ("max", |call| extreme(call, By::Itself, Ordering::Greater, true, Gives::Item)),
    ("maxBy", |call| extreme(call, By::Block, Ordering::Greater, true, Gives::Item)),
    ("maxByOrNull", |call| extreme(call, By::Block, Ordering::Greater, false, Gives::Item)),
    ("maxOf", |call| extreme(call, By::Block, Ordering::Greater, true, Gives::Key)),
    ("maxOfOrNull", |call| extreme(call, By::Block, Ordering::Greater, false, Gives::Key)),
    ("maxOrNull", |call| extreme(call, By::Itself, Ordering::Greater, false, Gives::Item)),
    ("maxWith", |call| extreme(call, By::Comparator, Ordering::Greater, true, Gives::Item)),
    ("maxWithOrNull", |call| extreme(call, By::Comparator, Ordering::Greater, false, Gives::Item)),
    ("min", |call| extreme(call, By::Itself, Ordering::Less, true, Gives::Item)),
    ("minBy", |call| extreme(call, By::Block, Ordering::Less, true, Gives::Item)),
    ("minByOrNull", |call| extreme(call, By::Block, Ordering::Less, false, Gives::Item)),
    ("minOf", |call| extreme(call, By::Block, Ordering::Less, true, Gives::Key)),
    ("minOfOrNull", |call| extreme(call, By::Block, Ordering::Less, false, Gives::Key)),
    ("minOrNull", |call| extreme(call, By::Itself, Ordering::Less, false, Gives::Item)),
    ("minWith", |call| extreme(call, By::Comparator, Ordering::Less, true, Gives::Item)),
    ("minWithOrNull", |call| extreme(call, By::Comparator, Ordering::Less, false, Gives::Item)),
    ("sort", |call| in_place(call, By::Itself, false)),
    ("sortBy", |call| in_place(call, By::Block, false)),
    ("sortByDescending", |call| in_place(call, By::Block, true)),
    ("sortDescending", |call| in_place(call, By::Itself, true)),
    ("sortWith", |call| in_place(call, By::Comparator, false)),
    ("sorted", |call| sorted(call, By::Itself, false)),
    ("sortedBy", |call| sorted(call, By::Block, false)),
    ("sortedByDescending", |call| sorted(call, By::Block, true)),
    ("sortedDescending", |call| sorted(call, By::Itself, true)),
    ("sortedWith", |call| sorted(call, By::Comparator, false)),
];

/// What elements are compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    Itself,
    Block,
    Comparator,
}

/// What a search for an extreme gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gives {
    Item,
    Key,
}

/// Elements with what they are compared by.
pub(super) type Keyed = Vec<(Value, Value)>;

/// The elements with their keys, and how keys are compared.
fn keyed(call: &mut Call<'_, '_>, by: By) -> Eval<Option<(Keyed, Comparator)>> {
    let items = call.this_items();
    let (keys, comparator) = match by {
        By::Itself => (items.clone(), Comparator::Natural),
        By::Block => match collections::mapped(call)? {
            Some(keys) => (keys, Comparator::Natural),
            None => return Ok(None),
        },
        By::Comparator => match call.get(0).and_then(comparators::of) {
            Some(comparator) => (items.clone(), comparator),
            None => return Ok(None),
        },
    };
    Ok(Some((keys.into_iter().zip(items).collect(), comparator)))
}

fn sorted(call: &mut Call<'_, '_>, by: By, descending: bool) -> Eval<Option<Value>> {
    let Some((items, comparator)) = keyed(call, by)? else { return Ok(None) };
    if items.iter().any(|(key, _)| key.is_unknown()) {
        return Ok(Some(Value::Unknown));
    }
    let comparator = if descending { Comparator::Reversed(comparator.into()) } else { comparator };
    let sorted = merge_sort(call, items, &comparator)?;
    Ok(Some(
        sorted.map_or(Value::Unknown, |items| Value::list(items.into_iter().map(|(_, item)| item).collect())),
    ))
}

fn in_place(call: &mut Call<'_, '_>, by: By, descending: bool) -> Eval<Option<Value>> {
    let Value::List(list) = call.this.clone() else { return Ok(None) };
    if !list.array && !list.mutable {
        return Ok(None);
    }
    match sorted(call, by, descending)? {
        Some(Value::List(sorted)) => {
            *list.items_mut() = sorted.take();
            list.reshape();
            Ok(Some(Value::Unit))
        }
        other => Ok(other),
    }
}

/// A stable sort, as Java's, by merging: comparisons may run code of the settings.
pub(super) fn merge_sort(
    call: &mut Call<'_, '_>,
    mut items: Keyed,
    comparator: &Comparator,
) -> Eval<Option<Keyed>> {
    if items.len() < 2 {
        return Ok(Some(items));
    }
    let right = items.split_off(items.len() / 2);
    let (Some(left), Some(right)) =
        (merge_sort(call, items, comparator)?, merge_sort(call, right, comparator)?)
    else {
        return Ok(None);
    };
    let (mut left, mut right) = (left.into_iter().peekable(), right.into_iter().peekable());
    let mut merged = Vec::new();
    while let (Some((a, _)), Some((b, _))) = (left.peek(), right.peek()) {
        let (a, b) = (a.clone(), b.clone());
        let Some(order) = comparator.compare(call.interpreter, &a, &b, call.span)? else { return Ok(None) };
        merged.extend(if order == Ordering::Greater { right.next() } else { left.next() });
    }
    merged.extend(left);
    merged.extend(right);
    Ok(Some(merged))
}

/// Whether the values have an order that needs none of the settings' code.
pub(super) fn is_natural<'v>(values: impl IntoIterator<Item = &'v Value>) -> bool {
    values.into_iter().all(|value| natural_order(value, value).is_some())
}

/// A sorted set: one that keeps what is added in order, if the order is the natural one.
pub(super) fn sorted_set(call: &mut Call<'_, '_>, all: Vec<Value>, with: &Comparator) -> Eval {
    if matches!(with, Comparator::Natural) && is_natural(&all) {
        return Ok(Value::set_of(all, Order::Sorted, true));
    }
    let keyed = all.into_iter().map(|item| (item, Value::Unit)).collect();
    let sorted = tree(call, keyed, with)?;
    Ok(sorted.map_or(Value::Unknown, |items| Value::set(items.into_iter().map(|(item, _)| item))))
}

/// Keys and values as a sorted map has them: of keys that compare as equal the first, with the last of their values.
pub(super) fn tree(call: &mut Call<'_, '_>, all: Keyed, comparator: &Comparator) -> Eval<Option<Keyed>> {
    let Some(sorted) = merge_sort(call, all, comparator)? else { return Ok(None) };
    let mut tree: Keyed = Vec::new();
    for (key, value) in sorted {
        if let Some((known, last)) = tree.last_mut() {
            match comparator.compare(call.interpreter, known, &key, call.span)? {
                Some(Ordering::Equal) => {
                    *last = value;
                    continue;
                }
                Some(_) => {}
                None => return Ok(None),
            }
        }
        tree.push((key, value));
    }
    Ok(Some(tree))
}

fn extreme(
    call: &mut Call<'_, '_>,
    by: By,
    wanted: Ordering,
    strict: bool,
    gives: Gives,
) -> Eval<Option<Value>> {
    let Some((items, comparator)) = keyed(call, by)? else { return Ok(None) };
    let is_number = gives == Gives::Key || by == By::Itself;
    if is_number && let Some((nan, _)) = items.iter().find(|(key, _)| is_nan(key)) {
        return Ok(Some(nan.clone()));
    }
    let mut best: Option<(Value, Value)> = None;
    for (key, item) in items {
        let better = match &best {
            None => true,
            Some((known, _)) => {
                let known = known.clone();
                match comparator.compare(call.interpreter, &key, &known, call.span)? {
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
        Some((key, item)) => Ok(Some(if gives == Gives::Key { key } else { item })),
        None if strict => call.throw_plain("NoSuchElementException"),
        None => Ok(Some(Value::Null)),
    }
}
