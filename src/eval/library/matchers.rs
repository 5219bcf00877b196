//! `java.util.regex.Matcher`: a regular expression, a text, and the match that was found last.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use super::super::operators::number;
use super::super::value::{Eval, Library, Value};
use super::regexes::{self, Match, regex_of};
use super::{Call, Table};

/// A matcher.
#[derive(Debug)]
pub(crate) struct Matcher {
    regex: Rc<Library>,
    text: Arc<str>,
    /// A match or null; unknown after a note.
    found: RefCell<Value>,
    /// Where `find` goes on.
    next: Cell<usize>,
}

pub(super) static TABLE: Table = &[
    ("end", |call| edge(call, |first, length| first + length)),
    ("find", |call| {
        let Some(matcher) = this(call).filter(|_| call.args.len() == 0) else { return Ok(None) };
        let Library::Matcher(matcher) = &*matcher else { return Ok(None) };
        let found = regexes::next(call, &matcher.regex, &matcher.text, matcher.next.get())?;
        Ok(Some(matcher.keep(found.unwrap_or(Value::Unknown))))
    }),
    ("group", |call| {
        let wanted = call.arg(0).unwrap_or(Value::Int(0));
        with_match(call, |call, found| group(call, found, &wanted))
    }),
    ("groupCount", |call| {
        let Some(matcher) = this(call) else { return Ok(None) };
        let Library::Matcher(Matcher { regex, .. }) = &*matcher else { return Ok(None) };
        Ok(regexes::group_count(regex).and_then(|count| i32::try_from(count).ok()).map(Value::Int))
    }),
    ("matches", |call| {
        let Some(matcher) = this(call) else { return Ok(None) };
        let Library::Matcher(matcher) = &*matcher else { return Ok(None) };
        let found = regexes::entire(call, &matcher.regex, &matcher.text)?;
        let found = found.map_or(Value::Unknown, |found| found.map_or(Value::Null, regexes::value));
        Ok(Some(matcher.keep(found)))
    }),
    ("replaceAll", |call| replaced(call, "replace")),
    ("replaceFirst", |call| replaced(call, "replaceFirst")),
    ("start", |call| edge(call, |first, _| first)),
];

impl Matcher {
    /// Keeps what a search gave; whether it is a match.
    fn keep(&self, found: Value) -> Value {
        let is_match = match &found {
            Value::Unknown => Value::Unknown,
            Value::Library(library) => {
                if let Library::MatchResult(found) = &**library {
                    self.next.set(found.behind());
                }
                Value::Boolean(true)
            }
            _ => {
                self.next.set(self.text.len() + 1);
                Value::Boolean(false)
            }
        };
        self.found.replace(found);
        is_match
    }
}

/// `pattern.matcher(text)`
pub(super) fn make(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let (Some(regex), Some(text)) = (regex_of(&call.this), call.text(0)) else { return Ok(None) };
    let matcher = Matcher { regex, text, found: RefCell::new(Value::Null), next: Cell::new(0) };
    Ok(Some(Value::library(Library::Matcher(matcher))))
}

fn this(call: &Call<'_, '_>) -> Option<Rc<Library>> {
    match &call.this {
        Value::Library(library) => Some(library.clone()),
        _ => None,
    }
}

/// What a function gives of the match that was found last.
fn with_match(
    call: &mut Call<'_, '_>,
    run: impl FnOnce(&mut Call<'_, '_>, &Match) -> Eval<Option<Value>>,
) -> Eval<Option<Value>> {
    let Some(matcher) = this(call) else { return Ok(None) };
    let Library::Matcher(matcher) = &*matcher else { return Ok(None) };
    let found = matcher.found.borrow().clone();
    match &found {
        Value::Unknown => Ok(Some(Value::Unknown)),
        Value::Library(library) => match &**library {
            Library::MatchResult(found) => run(call, found),
            _ => Ok(None),
        },
        _ => call.throw("IllegalStateException", "No match found"),
    }
}

/// The text of a group by number or by name; null if it took no part.
fn group(call: &Call<'_, '_>, found: &Match, wanted: &Value) -> Eval<Option<Value>> {
    let (at, missing) = match wanted {
        Value::String(name) => {
            let at = found.names.iter().position(|known| known.as_deref() == Some(&**name));
            (at, ("IllegalArgumentException", format!("No group with name <{name}>")))
        }
        wanted => {
            let Some(index) = number(wanted) else { return Ok(None) };
            (usize::try_from(index).ok(), ("IndexOutOfBoundsException", format!("No group {index}")))
        }
    };
    match at.and_then(|at| found.groups.get(at)) {
        Some(Some((text, _))) => Ok(Some(Value::String(text.clone()))),
        Some(None) => Ok(Some(Value::Null)),
        None => call.throw(missing.0, missing.1),
    }
}

/// Where the match stands.
fn edge(call: &mut Call<'_, '_>, of: fn(i64, i64) -> i64) -> Eval<Option<Value>> {
    with_match(call, |call, found| {
        call.interpreter.spend(found.index_cost(), call.span)?;
        let whole = found.groups.first().and_then(Option::as_ref);
        let edge = whole.map(|(text, first)| {
            let length = i64::try_from(text.encode_utf16().count()).unwrap_or(0);
            of(found.index(*first), length)
        });
        Ok(edge.and_then(|edge| i32::try_from(edge).ok()).map(Value::Int))
    })
}

fn replaced(call: &mut Call<'_, '_>, function: &str) -> Eval<Option<Value>> {
    let (Some(matcher), Some(new @ Value::String(_))) = (this(call), call.arg(0)) else { return Ok(None) };
    let Library::Matcher(matcher) = &*matcher else { return Ok(None) };
    let (regex, text) = (Value::Library(matcher.regex.clone()), Value::String(matcher.text.clone()));
    call.interpreter.call_member_named(function, regex, vec![text, new], call.span).map(Some)
}
