//! Top-level functions that make values: collections, pairs, strings, regular expressions, exceptions, files.

use std::cell::RefCell;
use std::rc::Rc;

use super::super::value::{Eval, Library, Value};
use super::{Call, Table, classes, items, maps, regexes};

pub(super) static TABLE: Table = &[
    ("Array", sized),
    ("ArrayList", copied_list),
    ("Error", throwable),
    ("Exception", throwable),
    ("File", |call| super::files::make(call)),
    ("HashMap", copied_map),
    ("HashSet", copied_set),
    ("IllegalArgumentException", throwable),
    ("IllegalStateException", throwable),
    ("IndexOutOfBoundsException", throwable),
    ("LinkedHashMap", copied_map),
    ("LinkedHashSet", copied_set),
    ("LinkedList", copied_list),
    ("List", sized),
    ("MutableList", sized),
    ("NoSuchElementException", throwable),
    ("NullPointerException", throwable),
    ("NumberFormatException", throwable),
    ("Pair", |call| tuple(call, 2)),
    ("Regex", |call| Ok(call.text(0).map(|pattern| regexes::compile(&pattern)))),
    ("RuntimeException", throwable),
    ("StringBuilder", |call| {
        let text = call.text(0).unwrap_or_default();
        Ok(Some(Value::library(Library::StringBuilder(RefCell::new(text.to_string())))))
    }),
    ("Throwable", throwable),
    ("Triple", |call| tuple(call, 3)),
    ("UnsupportedOperationException", throwable),
    ("arrayListOf", |call| Ok(Some(Value::list(given(call))))),
    ("arrayOf", |call| Ok(Some(Value::array(given(call))))),
    ("arrayOfNulls", |call| {
        let count = usize::try_from(call.int(0).unwrap_or(0)).unwrap_or(0);
        call.check_size(count)?;
        Ok(Some(Value::array(vec![Value::Null; count])))
    }),
    ("buildList", |call| built(call, Value::list(Vec::new()))),
    ("buildMap", |call| built(call, Value::map([]))),
    ("buildSet", |call| built(call, Value::set([]))),
    ("buildString", |call| {
        let builder = Value::library(Library::StringBuilder(RefCell::default()));
        let Some(builder) = built(call, builder)? else { return Ok(None) };
        Ok(Some(call.display(&builder)?.map_or(Value::Unknown, Value::String)))
    }),
    ("emptyArray", |_| Ok(Some(Value::array(Vec::new())))),
    ("emptyList", |_| Ok(Some(Value::list(Vec::new())))),
    ("emptyMap", |_| Ok(Some(Value::map([])))),
    ("emptySequence", |_| Ok(Some(Value::list(Vec::new())))),
    ("emptySet", |_| Ok(Some(Value::set([])))),
    ("enumValueOf", |call| enum_function(call, "valueOf")),
    ("enumValues", |call| enum_function(call, "values")),
    ("generateSequence", sequence),
    ("hashMapOf", map_of),
    ("hashSetOf", set_of),
    ("intArrayOf", |call| Ok(Some(Value::array(given(call))))),
    ("linkedMapOf", map_of),
    ("linkedSetOf", set_of),
    ("listOf", |call| Ok(Some(Value::list(given(call))))),
    ("listOfNotNull", |call| {
        Ok(Some(Value::list(given(call).into_iter().filter(|item| !item.is_null()).collect())))
    }),
    ("mapOf", map_of),
    ("maxOf", |call| extreme(call, true)),
    ("minOf", |call| extreme(call, false)),
    ("mutableListOf", |call| Ok(Some(Value::list(given(call))))),
    ("mutableMapOf", map_of),
    ("mutableSetOf", set_of),
    ("print", |_| Ok(Some(Value::Unit))),
    ("println", |_| Ok(Some(Value::Unit))),
    ("sequenceOf", |call| Ok(Some(Value::list(given(call))))),
    ("setOf", set_of),
    ("setOfNotNull", |call| Ok(Some(Value::set(given(call).into_iter().filter(|item| !item.is_null()))))),
    ("sortedMapOf", map_of),
    ("sortedSetOf", set_of),
];

fn given(call: &Call<'_, '_>) -> Vec<Value> {
    call.args.items.iter().map(|arg| arg.value.clone()).collect()
}

fn map_of(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    Ok(Some(maps::from_pairs(&given(call))))
}

fn set_of(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    Ok(Some(Value::set(given(call))))
}

fn copied_list(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    Ok(Some(Value::list(call.args.get(0).and_then(items).unwrap_or_default())))
}

fn copied_set(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    Ok(Some(Value::set(call.args.get(0).and_then(items).unwrap_or_default())))
}

fn copied_map(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    Ok(Some(Value::map(call.args.get(0).map(maps::pairs).unwrap_or_default())))
}

fn tuple(call: &Call<'_, '_>, count: usize) -> Eval<Option<Value>> {
    let items = given(call);
    Ok((items.len() == count).then(|| Value::Tuple(Rc::from(items))))
}

/// `List(3) { it }`
fn sized(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let (Some(count), Some(function)) = (call.int(0), call.function()) else { return Ok(None) };
    let items: Eval<Vec<Value>> = (0..count)
        .map(|index| call.invoke(&function, vec![Value::Int(i32::try_from(index).unwrap_or(i32::MAX))]))
        .collect();
    items.map(|items| Some(Value::list(items)))
}

fn built(call: &mut Call<'_, '_>, target: Value) -> Eval<Option<Value>> {
    let Some(function) = call.function() else { return Ok(None) };
    let args = super::super::value::Args::default();
    call.interpreter.invoke_on(&function, target.clone(), args, call.span)?;
    Ok(Some(target))
}

/// `enumValues<E>()`, `enumValueOf<E>(name)`
fn enum_function(call: &mut Call<'_, '_>, function: &str) -> Eval<Option<Value>> {
    let Some(class) = call.interpreter.type_argument(call.args.type_arguments) else {
        return Ok(Some(Value::Unknown));
    };
    let name = call.interpreter.names.intern(function);
    call.interpreter.try_member(&Value::Class(class), name, call.args, call.span)
}

/// `generateSequence(seed) { next }`, its elements computed at once.
fn sequence(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(function) = call.function() else { return Ok(None) };
    let mut items = Vec::new();
    let mut next = match call.arg(0) {
        Some(seed) => seed,
        None => call.invoke(&function, Vec::new())?,
    };
    let with_seed = call.arg(0).is_some();
    while !next.is_null() {
        if next.is_unknown() {
            return Ok(Some(Value::Unknown));
        }
        items.push(next.clone());
        call.check_size(items.len() * 16)?;
        next = call.invoke(&function, if with_seed { vec![next] } else { Vec::new() })?;
    }
    Ok(Some(Value::list(items)))
}

fn extreme(call: &mut Call<'_, '_>, largest: bool) -> Eval<Option<Value>> {
    let mut best: Option<Value> = None;
    for value in given(call) {
        let better = match &best {
            None => true,
            Some(known) => match call.interpreter.compare(&value, known, call.span)? {
                Some(order) => {
                    if largest {
                        order.is_gt()
                    } else {
                        order.is_lt()
                    }
                }
                None => return Ok(Some(Value::Unknown)),
            },
        };
        if better {
            best = Some(value);
        }
    }
    Ok(best)
}

fn throwable(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let message = match call.args.get(0).cloned() {
        Some(value @ (Value::String(_) | Value::Int(_))) => call.display(&value)?,
        _ => None,
    };
    let class = call.interpreter.source_text(call.span);
    let class = class.split(['(', '<']).next().unwrap_or_default().trim();
    let class = class.rsplit('.').next().unwrap_or_default();
    let class = if classes::is_throwable(class) { class } else { "Exception" };
    Ok(Some(Value::library(Library::Throwable { class: class.into(), message })))
}
