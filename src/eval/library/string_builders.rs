//! Functions of `StringBuilder`, also within `buildString { }`. Indices are of characters of the basic plane.

use super::super::value::{Eval, Library, Value};
use super::{Call, Table, call_on};

pub(super) static TABLE: Table = &[
    ("append", |call| append(call, "")),
    ("appendLine", |call| append(call, "\n")),
    ("appendln", |call| append(call, "\n")),
    ("clear", |call| change(call, |_| Some(String::new()))),
    ("delete", |call| {
        let (Some(from), Some(to)) = (index(call, 0), index(call, 1)) else { return Ok(None) };
        change(call, |text| Some(spliced(text, from, to, "")))
    }),
    ("deleteAt", delete_at),
    ("deleteCharAt", delete_at),
    ("deleteRange", |call| {
        let (Some(from), Some(to)) = (index(call, 0), index(call, 1)) else { return Ok(None) };
        change(call, |text| Some(spliced(text, from, to, "")))
    }),
    ("insert", |call| {
        let (Some(at), Some(value)) = (index(call, 0), call.arg(1)) else { return Ok(None) };
        let Some(shown) = call.display(&value)? else { return Ok(Some(Value::Unknown)) };
        change(call, |text| Some(spliced(text, at, at, &shown)))
    }),
    ("replace", |call| {
        let (Some(from), Some(to), Some(new)) = (index(call, 0), index(call, 1), call.text(2)) else { return on_text(call) };
        change(call, |text| Some(spliced(text, from, to, &new)))
    }),
    ("reverse", |call| change(call, |text| Some(text.chars().rev().collect()))),
    ("set", set_char),
    ("setCharAt", set_char),
    ("setLength", |call| {
        let Some(length) = index(call, 0) else { return Ok(None) };
        change(call, |text| Some(text.chars().take(length).collect())).map(|changed| changed.map(|_| Value::Unit))
    }),
    ("toString", |call| Ok(content(call).map(Value::string))),
];

/// The functions of strings that only read.
static READING: &[&str] = &[
    "all", "any", "contains", "count", "drop", "dropLast", "endsWith", "filter", "find", "first", "forEach", "get", "indexOf",
    "isBlank", "isEmpty", "isNotBlank", "isNotEmpty", "last", "lastIndexOf", "lines", "map", "none", "removePrefix",
    "removeSuffix", "removeSurrounding", "replace", "split", "startsWith", "subSequence", "substring", "take", "takeLast",
    "trim", "trimEnd", "trimStart",
];

/// Whether a function of strings works on a builder's text too.
pub(super) fn reads(name: &str) -> bool {
    READING.contains(&name)
}

/// A function of strings on the builder's text.
pub(super) fn on_text(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(text) = content(call) else { return Ok(None) };
    let name = call.interpreter.names.intern(call.name);
    call_on(call.interpreter, &Value::string(text), name, call.args, call.span)
}

fn content(call: &Call<'_, '_>) -> Option<String> {
    match &call.this {
        Value::Library(library) => match &**library {
            Library::StringBuilder(text) => Some(text.borrow().clone()),
            _ => None,
        },
        _ => None,
    }
}

fn change(call: &mut Call<'_, '_>, change: impl FnOnce(&str) -> Option<String>) -> Eval<Option<Value>> {
    let Value::Library(library) = call.this.clone() else { return Ok(None) };
    let Library::StringBuilder(text) = &*library else { return Ok(None) };
    let Some(changed) = change(&text.borrow()) else { return Ok(None) };
    call.check_size(changed.len())?;
    *text.borrow_mut() = changed;
    Ok(Some(call.this.clone()))
}

fn index(call: &Call<'_, '_>, at: usize) -> Option<usize> {
    call.int(at).and_then(|index| usize::try_from(index).ok())
}

fn spliced(text: &str, from: usize, to: usize, new: &str) -> String {
    let before = text.chars().take(from);
    before.chain(new.chars()).chain(text.chars().skip(to.max(from))).collect()
}

fn delete_at(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(at) = index(call, 0) else { return Ok(None) };
    change(call, |text| (at < text.chars().count()).then(|| spliced(text, at, at + 1, "")))
}

fn set_char(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let (Some(at), Some(new)) = (index(call, 0), call.text(1)) else { return Ok(None) };
    change(call, |text| (at < text.chars().count()).then(|| spliced(text, at, at + 1, &new))).map(|changed| changed.map(|_| Value::Unit))
}

fn append(call: &mut Call<'_, '_>, end: &str) -> Eval<Option<Value>> {
    let mut added = String::new();
    for arg in &call.args.items {
        let Some(shown) = call.interpreter.display(&arg.value, call.span)? else {
            // What was built so far is no longer what it would be.
            return change(call, |_| Some(String::new())).map(|_| Some(Value::Unknown));
        };
        added.push_str(&shown);
    }
    added.push_str(end);
    let Value::Library(library) = call.this.clone() else { return Ok(None) };
    let Library::StringBuilder(text) = &*library else { return Ok(None) };
    let length = text.borrow().len();
    call.check_size(length + added.len())?;
    text.borrow_mut().push_str(&added);
    Ok(Some(call.this.clone()))
}
