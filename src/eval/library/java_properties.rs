//! `java.util.Properties`: the functions of one, and its file format. In which order it is gone through is not known here.

use std::rc::Rc;

use super::super::order::Order;
use super::super::value::{Eval, Library, MapValue, Value};
use super::{Call, Table};

pub(super) static TABLE: Table = &[
    ("containsKey", |call| {
        let (Some(map), Some(key)) = (this(call), call.arg(0)) else { return Ok(None) };
        Ok(Some(Value::Boolean(map.get(&key).is_some())))
    }),
    ("get", |call| Ok(value(call).map(|value| value.unwrap_or(Value::Null)))),
    ("getProperty", |call| {
        let default = call.arg(1).unwrap_or(Value::Null);
        Ok(value(call).map(|value| value.unwrap_or(default)))
    }),
    ("isEmpty", |call| Ok(this(call).map(|map| Value::Boolean(map.entries().is_empty())))),
    ("load", |call| {
        let (Some(map), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
        // A stream is read in another encoding than a reader.
        let Some(pairs) = parsed(&text).filter(|_| text.is_ascii()) else { return Ok(None) };
        for (key, value) in pairs {
            map.insert(Value::string(key), Value::string(value));
        }
        Ok(Some(Value::Unit))
    }),
    ("set", set),
    ("setProperty", set),
    ("stringPropertyNames", |call| {
        let Some(map) = this(call) else { return Ok(None) };
        let names = map.read().into_iter().map(|(name, _)| name);
        Ok(Some(Value::set_of(names, Order::hash(), false)))
    }),
];

/// `Properties()`
pub(super) fn make(_: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    Ok(Some(Value::library(Library::Properties(MapValue::empty(Order::hash(), true).into()))))
}

fn this(call: &Call<'_, '_>) -> Option<Rc<MapValue>> {
    match &call.this {
        Value::Library(library) => match &**library {
            Library::Properties(map) => Some(map.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// The value of the key that is the first argument.
fn value(call: &Call<'_, '_>) -> Option<Option<Value>> {
    Some(this(call)?.get(&call.arg(0)?))
}

fn set(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let (Some(map), Some(key), Some(value)) = (this(call), call.arg(0), call.arg(1)) else { return Ok(None) };
    Ok(Some(map.insert(key, value).unwrap_or(Value::Null)))
}

/// Keys and values of a text; `None` for an escape that Java refuses.
fn parsed(text: &str) -> Option<Vec<(String, String)>> {
    let mut lines = text.split(['\n', '\r']).map(|line| line.trim_start_matches(BLANKS));
    let mut pairs = Vec::new();
    while let Some(line) = lines.next() {
        if line.is_empty() || line.starts_with(['#', '!']) {
            continue;
        }
        let mut line = line.to_owned();
        while goes_on(&line) {
            line.pop();
            match lines.next() {
                Some(more) => line.push_str(more),
                None => break,
            }
        }
        pairs.push(pair(&line)?);
    }
    Some(pairs)
}

const BLANKS: [char; 3] = [' ', '\t', '\u{c}'];

/// Whether a line ends in a backslash that is not escaped itself.
fn goes_on(line: &str) -> bool {
    line.chars().rev().take_while(|character| *character == '\\').count() % 2 == 1
}

/// The key and the value of a line: `key=value`, `key: value`, `key value`.
fn pair(line: &str) -> Option<(String, String)> {
    let mut escaped = false;
    let end = line.find(|character: char| {
        let ends = !escaped && (BLANKS.contains(&character) || matches!(character, '=' | ':'));
        escaped = !escaped && character == '\\';
        ends
    });
    let (key, rest) = line.split_at(end.unwrap_or(line.len()));
    let rest = rest.trim_start_matches(BLANKS);
    let rest = rest.strip_prefix(['=', ':']).unwrap_or(rest).trim_start_matches(BLANKS);
    Some((unescaped(key)?, unescaped(rest)?))
}

fn unescaped(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            plain.push(character);
            continue;
        }
        match characters.next() {
            Some('t') => plain.push('\t'),
            Some('n') => plain.push('\n'),
            Some('r') => plain.push('\r'),
            Some('f') => plain.push('\u{c}'),
            Some('u') => {
                let digits: String = characters.by_ref().take(4).collect();
                plain.push(char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?);
            }
            other => plain.extend(other),
        }
    }
    Some(plain)
}
