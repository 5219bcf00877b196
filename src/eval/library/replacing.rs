//! `replace` and `replaceFirst` of strings and regular expressions.

use std::rc::Rc;
use std::sync::Arc;

use super::super::budget::BYTES_PER_STEP;
use super::super::value::{Eval, Library, Value};
use super::Call;
use super::regexes::{Match, each_match, regex_of, value};

/// `"text".replace(old, new)`, `"text".replace(regex, new)`
pub(super) fn replace(call: &mut Call<'_, '_>, all: bool) -> Eval<Option<Value>> {
    let this = call.this_text();
    if let Some(regex) = call.arg(0).as_ref().and_then(regex_of) {
        return replace_all(call, &regex, &this, if all { usize::MAX } else { 1 });
    }
    let (Some(old), Some(new)) = (call.text(0), call.text(1)) else { return Ok(None) };
    call.check_size(this.len().saturating_add(1).saturating_mul(new.len().max(1)))?;
    if call.flag("ignoreCase", 2) {
        let Ok(regex) = regex::Regex::new(&format!("(?i){}", regex::escape(&old))) else { return Ok(None) };
        let limit = usize::from(!all);
        return Ok(Some(Value::string(regex.replacen(&this, limit, regex::NoExpand(&new)).as_ref())));
    }
    let limit = if all { usize::MAX } else { 1 };
    Ok(Some(Value::string(match old.as_bytes() {
        [byte] => replaced(&this, *byte, &new, limit),
        _ => this.replacen(&*old, &new, limit),
    })))
}

/// A text with the first of a character replaced, which is a byte.
fn replaced(text: &str, old: u8, new: &str, limit: usize) -> String {
    let mut result = String::with_capacity(text.len());
    let mut last = 0;
    for at in memchr::memchr_iter(old, text.as_bytes()).take(limit) {
        result.push_str(&text[last..at]);
        result.push_str(new);
        last = at + 1;
    }
    result.push_str(&text[last..]);
    result
}

pub(super) fn replace_all(
    call: &mut Call<'_, '_>,
    regex: &Rc<Library>,
    text: &Arc<str>,
    limit: usize,
) -> Eval<Option<Value>> {
    let (replacement, function) = (call.text(1), call.function());
    if replacement.is_none() && function.is_none() {
        return Ok(None);
    }
    let (mut result, mut last, mut count, mut known) = (String::new(), 0, 0, true);
    let complete = each_match(call, regex, text, 0, &mut |call, found| {
        let range = found.range.clone();
        let before = result.len();
        result.push_str(&text[last..range.start]);
        match (&replacement, &function) {
            (Some(replacement), _) => {
                if let Err((class, message)) = expand(replacement, &found, &mut result) {
                    return call.throw(class, message);
                }
            }
            (None, function) => {
                let function = function.as_ref().unwrap_or(&Value::Unknown);
                let shown = call.invoke_one(function, value(found))?;
                match call.display(&shown)? {
                    Some(shown) => result.push_str(&shown),
                    None => known = false,
                }
            }
        }
        call.interpreter.spend((result.len() - before) / BYTES_PER_STEP, call.span)?;
        call.check_size(result.len())?;
        (last, count) = (range.end, count + 1);
        Ok(known && count < limit)
    })?;
    if !complete || !known {
        return Ok(Some(Value::Unknown));
    }
    result.push_str(&text[last..]);
    Ok(Some(Value::string(result)))
}

/// What Java throws for a replacement: the exception's class and message.
type Refusal = (&'static str, String);

/// Java's replacement syntax: `$1`, `${name}`, `\` escapes.
fn expand(replacement: &str, found: &Match, result: &mut String) -> Result<(), Refusal> {
    let illegal = |message: &str| Err(("IllegalArgumentException", message.to_owned()));
    let mut characters = replacement.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some(escaped) => result.push(escaped),
                None => return illegal("character to be escaped is missing"),
            },
            '$' if characters.next_if_eq(&'{').is_some() => {
                let name: String = characters.by_ref().take_while(|next| *next != '}').collect();
                let at = found.names.iter().position(|known| known.as_deref() == Some(&*name));
                let Some(group) = at.and_then(|at| found.groups.get(at)) else {
                    return illegal(&format!("No group with name {{{name}}}"));
                };
                result.push_str(group.as_ref().map_or("", |group| &group.0));
            }
            '$' => {
                let Some(number) = group_number(&mut characters, found.groups.len()) else {
                    let missing = if characters.peek().is_none() { ": group index is missing" } else { "" };
                    return illegal(&format!("Illegal group reference{missing}"));
                };
                let Some(group) = found.groups.get(number) else {
                    return Err(("IndexOutOfBoundsException", format!("No group {number}")));
                };
                result.push_str(group.as_ref().map_or("", |group| &group.0));
            }
            other => result.push(other),
        }
    }
    Ok(())
}

/// The number behind a `$`: as many digits as make one of a group, but at least one.
fn group_number(characters: &mut std::iter::Peekable<std::str::Chars<'_>>, groups: usize) -> Option<usize> {
    let mut number = None;
    while let Some(digit) = characters.peek().and_then(|next| next.to_digit(10)) {
        let next = number.unwrap_or(0) * 10 + digit as usize;
        if number.is_some() && next >= groups {
            break;
        }
        number = Some(next);
        characters.next();
    }
    number
}
