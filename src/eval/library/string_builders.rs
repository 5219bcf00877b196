//! Functions of `StringBuilder`, also within `buildString { }`. Indices are of characters of the basic plane: a text with
//! others is not cut here.

use super::super::budget::BYTES_PER_STEP;
use super::super::value::{Eval, Library, Value};
use super::{Call, Table, call_on};

pub(super) static TABLE: Table = &[
    ("append", |call| append(call, "")),
    ("appendLine", |call| append(call, "\n")),
    ("appendRange", |call| append(call, "")),
    ("appendln", |call| append(call, "\n")),
    ("clear", |call| set(call, Some(String::new()))),
    ("delete", delete),
    ("deleteAt", delete_at),
    ("deleteCharAt", delete_at),
    ("deleteRange", delete),
    ("insert", |call| {
        let (Some(at), Some(value), Some(text)) = (call.int(0), call.arg(1), plain(call)) else {
            return Ok(None);
        };
        let Some(shown) = call.display(&value)? else { return set(call, None) };
        let length = text.chars().count();
        match usize::try_from(at).ok().filter(|at| *at <= length) {
            Some(at) => set(call, Some(spliced(&text, at, at, &shown))),
            None => out_of_bounds(call, format!("offset {at}, length {length}")),
        }
    }),
    ("replace", |call| match (call.int(0), call.int(1), call.text(2)) {
        (Some(from), Some(to), Some(new)) => replace(call, from, to, &new),
        _ => on_text(call),
    }),
    ("reverse", |call| match content(call) {
        Some(text) => set(call, Some(text.chars().rev().collect())),
        None => Ok(Some(Value::Unknown)),
    }),
    ("set", set_char),
    ("setCharAt", set_char),
    ("setLength", |call| {
        let length = call.int(0).and_then(|length| usize::try_from(length).ok());
        let (Some(length), Some(text)) = (length, plain(call)) else { return Ok(None) };
        call.check_size(length)?;
        set(call, Some(text.chars().chain(std::iter::repeat('\0')).take(length).collect()))?;
        Ok(Some(Value::Unit))
    }),
    ("toString", |call| Ok(Some(content(call).map_or(Value::Unknown, Value::string)))),
];

/// The functions of strings that only read.
static READING: &[&str] = &[
    "compareTo",
    "contentEquals",
    "filterNot",
    "repeat",
    "all",
    "any",
    "contains",
    "count",
    "drop",
    "dropLast",
    "endsWith",
    "filter",
    "find",
    "first",
    "forEach",
    "get",
    "indexOf",
    "isBlank",
    "isEmpty",
    "isNotBlank",
    "isNotEmpty",
    "last",
    "lastIndexOf",
    "lines",
    "map",
    "none",
    "removePrefix",
    "removeSuffix",
    "removeSurrounding",
    "replace",
    "split",
    "startsWith",
    "subSequence",
    "substring",
    "take",
    "takeLast",
    "trim",
    "trimEnd",
    "trimStart",
];

/// Whether a function of a builder goes through its whole text: all but those that add to its end.
pub(super) fn copies(value: &Value, function: &str) -> bool {
    matches!(value, Value::Library(library) if matches!(**library, Library::StringBuilder(_)))
        && !function.starts_with("append")
}

/// Whether a function of strings works on a builder's text too.
pub(super) fn reads(name: &str) -> bool {
    READING.contains(&name)
}

/// A function of strings on the builder's text.
pub(super) fn on_text(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(text) = content(call) else { return Ok(Some(Value::Unknown)) };
    let name = call.interpreter.names.intern(call.name);
    call_on(call.interpreter, &Value::string(text), name, call.all(), call.span)
}

/// The builder's text, if it is known.
fn content(call: &Call<'_, '_>) -> Option<String> {
    match &call.this {
        Value::Library(library) => match &**library {
            Library::StringBuilder(text) => text.borrow().clone(),
            _ => None,
        },
        _ => None,
    }
}

/// The builder's text, if its characters can be counted as Java does.
fn plain(call: &Call<'_, '_>) -> Option<String> {
    content(call).filter(|text| text.chars().all(|character| u32::from(character) <= 0xffff))
}

/// Gives the builder another text, or one that is not known.
fn set(call: &mut Call<'_, '_>, new: Option<String>) -> Eval<Option<Value>> {
    let Value::Library(library) = call.this.clone() else { return Ok(None) };
    let Library::StringBuilder(text) = &*library else { return Ok(None) };
    call.check_size(new.as_ref().map_or(0, String::len))?;
    let is_known = new.is_some();
    *text.borrow_mut() = new;
    Ok(Some(if is_known { call.this.clone() } else { Value::Unknown }))
}

fn out_of_bounds<T>(call: &Call<'_, '_>, message: String) -> Eval<T> {
    call.throw("StringIndexOutOfBoundsException", message)
}

fn spliced(text: &str, from: usize, to: usize, new: &str) -> String {
    let place = |index: usize| text.char_indices().nth(index).map_or(text.len(), |(at, _)| at);
    [&text[..place(from)], new, &text[place(to.max(from))..]].concat()
}

/// Replaces a part; one that ends behind the text ends with it.
fn replace(call: &mut Call<'_, '_>, from: i64, to: i64, new: &str) -> Eval<Option<Value>> {
    let Some(text) = plain(call) else { return Ok(None) };
    let length = text.chars().count();
    let to = to.min(i64::try_from(length).unwrap_or(i64::MAX));
    match usize::try_from(from).ok().zip(usize::try_from(to).ok()).filter(|(from, to)| from <= to) {
        Some((from, to)) => set(call, Some(spliced(&text, from, to, new))),
        None => out_of_bounds(call, format!("start {from}, end {to}, length {length}")),
    }
}

fn delete(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let (Some(from), Some(to)) = (call.int(0), call.int(1)) else { return Ok(None) };
    replace(call, from, to, "")
}

fn delete_at(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    replace_char(call, "")
}

fn set_char(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(new) = call.text(1) else { return Ok(None) };
    replace_char(call, &new).map(|changed| changed.map(|_| Value::Unit))
}

/// Replaces the character at the index that is the first argument.
fn replace_char(call: &mut Call<'_, '_>, new: &str) -> Eval<Option<Value>> {
    let (Some(at), Some(text)) = (call.int(0), plain(call)) else { return Ok(None) };
    let length = text.chars().count();
    match usize::try_from(at).ok().filter(|at| *at < length) {
        Some(at) => set(call, Some(spliced(&text, at, at + 1, new))),
        None => out_of_bounds(call, format!("index {at}, length {length}")),
    }
}

/// `append(value)`, `append("a", "b")`, `append(text, start, end)`
fn append(call: &mut Call<'_, '_>, end: &str) -> Eval<Option<Value>> {
    let values = call.values();
    let mut added = String::new();
    if let [Value::String(text), Value::Int(from), Value::Int(to)] = values.as_slice() {
        let units: Vec<u16> = text.encode_utf16().collect();
        let bounds = usize::try_from(*from).ok().zip(usize::try_from(*to).ok());
        let part = bounds.and_then(|(from, to)| String::from_utf16(units.get(from..to)?).ok());
        let Some(part) = part else { return Ok(None) };
        added = part;
    } else {
        for value in &values {
            let Some(shown) = call.display(value)? else { return set(call, None) };
            added.push_str(&shown);
        }
    }
    added.push_str(end);
    let Value::Library(library) = call.this.clone() else { return Ok(None) };
    let Library::StringBuilder(text) = &*library else { return Ok(None) };
    let length = text.borrow().as_ref().map_or(0, String::len);
    call.check_size(length + added.len())?;
    call.interpreter.spend(added.len() / BYTES_PER_STEP, call.span)?;
    if let Some(text) = text.borrow_mut().as_mut() {
        text.push_str(&added);
    }
    Ok(Some(call.this.clone()))
}
