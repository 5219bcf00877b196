//! Regular expressions. Patterns that only Java's engine can run (look-around, back-references, possessive
//! quantifiers) compile to nothing: what uses them is unknown.

use std::rc::Rc;

use super::super::value::{Eval, Library, Value};
use super::{Call, Table};

pub(super) static TABLE: Table = &[
    ("containsMatchIn", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(Some(Value::Unknown)) };
        Ok(Some(Value::Boolean(regex.is_match(&text))))
    }),
    ("find", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(Some(Value::Unknown)) };
        Ok(Some(regex.captures(&text).map_or(Value::Null, |captures| found(&captures))))
    }),
    ("findAll", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(Some(Value::Unknown)) };
        Ok(Some(Value::list(regex.captures_iter(&text).map(|captures| found(&captures)).collect())))
    }),
    ("matchEntire", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(Some(Value::Unknown)) };
        Ok(Some(
            entire(regex)
                .and_then(|regex| regex.captures(&text).map(|captures| found(&captures)))
                .unwrap_or(Value::Null),
        ))
    }),
    ("matches", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(Some(Value::Unknown)) };
        Ok(Some(Value::Boolean(entire(regex).is_some_and(|regex| regex.is_match(&text)))))
    }),
    ("replace", |call| {
        let (Some(regex), Some(text)) = (this(call).cloned(), call.text(0)) else {
            return Ok(Some(Value::Unknown));
        };
        replace_all(call, &regex, &text, 1, true)
    }),
    ("replaceFirst", |call| {
        let (Some(regex), Some(text)) = (this(call).cloned(), call.text(0)) else {
            return Ok(Some(Value::Unknown));
        };
        replace_all(call, &regex, &text, 1, false)
    }),
    ("split", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(Some(Value::Unknown)) };
        Ok(Some(Value::list(regex.split(&text).map(Value::string).collect())))
    }),
];

pub(super) static MATCHES: Table = &[];

/// A compiled pattern.
pub(super) fn compile(pattern: &str) -> Value {
    let regex = regex::RegexBuilder::new(pattern).size_limit(1 << 20).build().ok();
    Value::library(Library::Regex(pattern.into(), regex))
}

fn this<'c>(call: &'c Call<'_, '_>) -> Option<&'c regex::Regex> {
    match &call.this {
        Value::Library(library) => match &**library {
            Library::Regex(_, regex) => regex.as_ref(),
            _ => None,
        },
        _ => None,
    }
}

fn entire(regex: &regex::Regex) -> Option<regex::Regex> {
    regex::Regex::new(&format!("^(?:{})$", regex.as_str())).ok()
}

fn found(captures: &regex::Captures<'_>) -> Value {
    let groups = captures.iter().map(|group| group.map(|group| Rc::from(group.as_str()))).collect();
    let range = captures.get(0).map_or(0..0, |group| group.range());
    Value::library(Library::MatchResult(groups, range))
}

/// A property of a match.
pub(super) fn match_property(groups: &[Option<Rc<str>>], name: &str) -> Option<Value> {
    let text = |group: &Option<Rc<str>>| group.clone().map_or_else(|| Value::string(""), Value::String);
    match name {
        "value" => groups.first().map(text),
        "groupValues" => Some(Value::list(groups.iter().map(text).collect())),
        "destructured" => Some(Value::list(groups.iter().skip(1).map(text).collect())),
        _ => None,
    }
}

fn regex_argument(call: &Call<'_, '_>, index: usize) -> Option<Option<regex::Regex>> {
    match call.arg(index)? {
        Value::Library(library) => match &*library {
            Library::Regex(_, regex) => Some(regex.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// `"text".matches(regex)`
pub(super) fn matches(call: &Call<'_, '_>) -> Eval<Option<Value>> {
    Ok(regex_argument(call, 0).map(|regex| match regex.as_ref().and_then(entire) {
        Some(regex) => Value::Boolean(regex.is_match(&call.this_text())),
        None => Value::Unknown,
    }))
}

/// `"text".replace(old, new)`, `"text".replace(regex, new)`
pub(super) fn replace(call: &mut Call<'_, '_>, all: bool) -> Eval<Option<Value>> {
    let this = call.this_text();
    match regex_argument(call, 0) {
        Some(Some(regex)) => replace_all(call, &regex, &this, 1, all),
        Some(None) => Ok(Some(Value::Unknown)),
        None => {
            let (Some(old), Some(new)) = (call.text(0), call.text(1)) else { return Ok(None) };
            if let Some(Value::Boolean(true)) = call.named("ignoreCase", 2) {
                let pattern = format!("(?i){}", regex::escape(&old));
                let Ok(regex) = regex::Regex::new(&pattern) else { return Ok(Some(Value::Unknown)) };
                let new = new.replace('$', "$$");
                return Ok(Some(Value::string(regex.replace_all(&this, new.as_str()).as_ref())));
            }
            Ok(Some(Value::string(if all {
                this.replace(&*old, &new)
            } else {
                this.replacen(&*old, &new, 1)
            })))
        }
    }
}

fn replace_all(
    call: &mut Call<'_, '_>,
    regex: &regex::Regex,
    text: &str,
    index: usize,
    all: bool,
) -> Eval<Option<Value>> {
    let limit = if all { usize::MAX } else { 1 };
    let mut result = String::new();
    let mut last = 0;
    let replacement = call.text(index);
    let function = call.function();
    for captures in regex.captures_iter(text).take(limit) {
        let range = captures.get(0).map_or(0..0, |group| group.range());
        result.push_str(&text[last..range.start]);
        match (&replacement, &function) {
            (Some(replacement), _) => expand(replacement, &captures, &mut result),
            (None, Some(function)) => {
                let value = call.invoke(function, vec![found(&captures)])?;
                let Some(shown) = call.display(&value)? else { return Ok(Some(Value::Unknown)) };
                result.push_str(&shown);
            }
            (None, None) => return Ok(None),
        }
        last = range.end;
    }
    result.push_str(&text[last..]);
    Ok(Some(Value::string(result)))
}

/// Java's replacement syntax: `$1`, `${name}`, `\` escapes.
fn expand(replacement: &str, captures: &regex::Captures<'_>, result: &mut String) {
    let mut characters = replacement.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' => result.extend(characters.next()),
            '$' => {
                let mut number = None;
                while let Some(digit) = characters.peek().and_then(|next| next.to_digit(10)) {
                    let next = number.unwrap_or(0) * 10 + digit as usize;
                    if number.is_some() && next >= captures.len() {
                        break;
                    }
                    number = Some(next);
                    characters.next();
                }
                if let Some(group) = number.and_then(|number| captures.get(number)) {
                    result.push_str(group.as_str());
                }
            }
            other => result.push(other),
        }
    }
}

/// `"text".split(",", ";", limit = 2)`, `"text".split(regex)`
pub(super) fn split(call: &Call<'_, '_>) -> Eval<Option<Value>> {
    let this = call.this_text();
    if let Some(regex) = regex_argument(call, 0) {
        let Some(regex) = regex else { return Ok(Some(Value::Unknown)) };
        return Ok(Some(Value::list(regex.split(&this).map(Value::string).collect())));
    }
    let separators: Vec<Rc<str>> = (0..call.args.len()).filter_map(|index| call.text(index)).collect();
    if separators.is_empty() {
        return Ok(None);
    }
    let limit =
        call.named("limit", usize::MAX).as_ref().and_then(super::super::operators::number).unwrap_or(0);
    let limit = usize::try_from(limit).ok().filter(|limit| *limit > 0).unwrap_or(usize::MAX);
    let (mut parts, mut rest) = (Vec::new(), &*this);
    while parts.len() + 1 < limit {
        let next = separators
            .iter()
            .filter(|by| !by.is_empty())
            .filter_map(|by| Some((rest.find(&**by)?, by.len())))
            .min();
        let Some((at, length)) = next else { break };
        parts.push(Value::string(&rest[..at]));
        rest = &rest[at + length..];
    }
    parts.push(Value::string(rest));
    Ok(Some(Value::list(parts)))
}
