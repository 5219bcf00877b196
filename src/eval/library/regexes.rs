//! Regular expressions. Patterns that only Java's engine can run are *incomplete* where they are made.

use std::rc::Rc;

use super::super::value::{Eval, Library, RangeOf, RangeValue, Value};
use super::{Call, Table, patterns, replacing, splitting};

/// A match: the text of its groups, where they stand, and what the next one starts from.
#[derive(Debug)]
pub(crate) struct Match {
    pub(super) groups: Vec<Option<(Rc<str>, i64)>>,
    pub(super) names: Vec<Option<Box<str>>>,
    regex: Rc<Library>,
    text: Rc<str>,
    /// The bytes of the whole match.
    pub(super) range: std::ops::Range<usize>,
}

pub(super) static TABLE: Table = &[
    ("containsMatchIn", |call| on_text(call, |regex, text| Value::Boolean(regex.is_match(text)))),
    ("find", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
        if !checked(call, &regex, &text) {
            return Ok(Some(Value::Unknown));
        }
        let start = start_of(call, &text)?;
        Ok(Some(next(&regex, &text, start)))
    }),
    ("findAll", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
        let start = start_of(call, &text)?;
        let Some(all) = matches_from(call, &regex, &text, start)? else { return Ok(Some(Value::Unknown)) };
        Ok(Some(Value::library(Library::Sequence(super::Sequence::of(all.into_iter().map(value).collect())))))
    }),
    ("matchEntire", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
        if !checked(call, &regex, &text) {
            return Ok(Some(Value::Unknown));
        }
        let Some(whole) = entire(&regex) else { return Ok(None) };
        let captures = whole.captures(&text);
        Ok(Some(captures.map_or(Value::Null, |captures| value(found(&captures, &whole, &regex, &text)))))
    }),
    ("matches", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
        Ok(is_entire(call, &regex, &text)?.map(Value::Boolean))
    }),
    ("replace", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
        replacing::replace_all(call, &regex, &text, usize::MAX)
    }),
    ("replaceFirst", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
        replacing::replace_all(call, &regex, &text, 1)
    }),
    ("split", |call| {
        let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
        let limit = call.named("limit", 1);
        splitting::split_by(call, &regex, &text, limit.as_ref())
    }),
];

/// Of a match.
pub(super) static MATCHES: Table = &[("next", |call| {
    let Value::Library(library) = &call.this else { return Ok(None) };
    let Library::MatchResult(found) = &**library else { return Ok(None) };
    let mut start = found.range.end;
    if found.range.is_empty() {
        start += found.text[start..].chars().next().map_or(1, char::len_utf8);
    }
    Ok(Some(if start > found.text.len() { Value::Null } else { next(&found.regex, &found.text, start) }))
})];

/// `Regex(pattern)`, `Regex(pattern, option)`, `Regex(pattern, options)`
pub(super) fn make(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    match call.text(0) {
        Some(pattern) => with_options(call, &pattern, 1),
        None => Ok(None),
    }
}

/// How many compiled patterns are kept; each may take a megabyte.
const MAX_REGEXES: usize = 100;

/// Compiles a pattern with the options at a position.
pub(super) fn with_options(call: &mut Call<'_, '_>, pattern: &str, at: usize) -> Eval<Option<Value>> {
    let options = match call.arg(at) {
        None => Vec::new(),
        Some(option @ Value::Library(_)) => vec![option],
        Some(options) => match super::items(&options) {
            Some(options) => options,
            None => return Ok(None),
        },
    };
    let Some(translated) = patterns::translate(pattern) else { return Ok(Some(unsupported(call))) };
    let (mut flags, mut text) = (String::from("R"), translated.text);
    for option in &options {
        let Value::Library(option) = option else { return Ok(None) };
        let Library::Constant("RegexOption", name) = &**option else { return Ok(None) };
        match &**name {
            "IGNORE_CASE" => flags.push('i'),
            "MULTILINE" => flags.push('m'),
            "DOT_MATCHES_ALL" => flags.push('s'),
            "LITERAL" => text = regex::escape(pattern),
            _ => return Ok(Some(unsupported(call))),
        }
    }
    // The options stand in the pattern, where a pattern made of it keeps them.
    match compile(call, format!("(?{flags}){text}")) {
        Some(regex) => Ok(Some(Value::library(Library::Regex(pattern.into(), regex)))),
        None => Ok(Some(unsupported(call))),
    }
}

/// Compiles a pattern at its first use.
fn compile(call: &mut Call<'_, '_>, pattern: String) -> Option<regex::Regex> {
    if let Some(known) = call.interpreter.regexes.get(&pattern) {
        return Some(known.clone());
    }
    let regex = regex::RegexBuilder::new(&pattern).size_limit(1 << 20).build().ok()?;
    if call.interpreter.regexes.len() < MAX_REGEXES {
        call.interpreter.regexes.insert(pattern, regex.clone());
    }
    Some(regex)
}

fn unsupported(call: &mut Call<'_, '_>) -> Value {
    let help =
        "it uses what only Java's engine has, such as look-around or a back-reference, or it is not valid";
    call.gap("this regular expression is not evaluated", help)
}

/// Whether Java would find the same in this text: its `$` also matches before a line end at the end.
fn checked(call: &mut Call<'_, '_>, regex: &Rc<Library>, text: &str) -> bool {
    let Library::Regex(pattern, _) = &**regex else { return false };
    if text.ends_with(['\n', '\r']) && patterns::translate(pattern).is_some_and(|pattern| pattern.has_end) {
        call.gap("this regular expression is not evaluated on a text that ends in a line end", "");
        return false;
    }
    true
}

fn this(call: &Call<'_, '_>) -> Option<Rc<Library>> {
    regex_of(&call.this)
}

pub(super) fn regex_of(value: &Value) -> Option<Rc<Library>> {
    match value {
        Value::Library(library) if matches!(**library, Library::Regex(..)) => Some(library.clone()),
        _ => None,
    }
}

fn compiled(regex: &Library) -> Option<&regex::Regex> {
    match regex {
        Library::Regex(_, regex) => Some(regex),
        _ => None,
    }
}

fn on_text(call: &mut Call<'_, '_>, result: fn(&regex::Regex, &str) -> Value) -> Eval<Option<Value>> {
    let (Some(regex), Some(text)) = (this(call), call.text(0)) else { return Ok(None) };
    if !checked(call, &regex, &text) {
        return Ok(Some(Value::Unknown));
    }
    Ok(compiled(&regex).map(|regex| result(regex, &text)))
}

/// Whether a text holds a match; `None` after a note.
pub(super) fn is_match(call: &mut Call<'_, '_>, regex: &Rc<Library>, text: &str) -> Eval<Option<bool>> {
    if !checked(call, regex, text) {
        return Ok(None);
    }
    Ok(compiled(regex).map(|regex| regex.is_match(text)))
}

fn entire(regex: &Library) -> Option<regex::Regex> {
    let Library::Regex(_, regex) = regex else { return None };
    regex::Regex::new(&format!(r"\A(?:{})\z", regex.as_str())).ok()
}

fn is_entire(call: &mut Call<'_, '_>, regex: &Rc<Library>, text: &str) -> Eval<Option<bool>> {
    if !checked(call, regex, text) {
        return Ok(None);
    }
    Ok(entire(regex).map(|regex| regex.is_match(text)))
}

fn found(
    captures: &regex::Captures<'_>,
    compiled: &regex::Regex,
    regex: &Rc<Library>,
    text: &Rc<str>,
) -> Match {
    let place = |at: usize| i64::try_from(text[..at].encode_utf16().count()).unwrap_or(i64::MAX);
    Match {
        groups: captures
            .iter()
            .map(|group| group.map(|group| (Rc::from(group.as_str()), place(group.start()))))
            .collect(),
        names: compiled.capture_names().map(|name| name.map(Box::from)).collect(),
        regex: regex.clone(),
        text: text.clone(),
        range: captures.get(0).map_or(0..0, |group| group.range()),
    }
}

pub(super) fn value(found: Match) -> Value {
    Value::library(Library::MatchResult(found))
}

/// The first match from a place on, or null.
fn next(regex: &Rc<Library>, text: &Rc<str>, start: usize) -> Value {
    let Some(pattern) = compiled(regex) else { return Value::Null };
    if start > text.len() {
        return Value::Null;
    }
    let captures = pattern.captures_at(text, start);
    captures.map_or(Value::Null, |captures| value(found(&captures, pattern, regex, text)))
}

/// All matches as Java finds them: an empty one may follow directly behind another. `None` after a note.
pub(super) fn matches_in(
    call: &mut Call<'_, '_>,
    regex: &Rc<Library>,
    text: &Rc<str>,
) -> Eval<Option<Vec<Match>>> {
    matches_from(call, regex, text, 0)
}

/// The index that a search begins at, which is the second argument: in bytes.
fn start_of(call: &Call<'_, '_>, text: &str) -> Eval<usize> {
    let index = call.named("startIndex", 1).as_ref().and_then(super::super::operators::number).unwrap_or(0);
    let mut units = 0;
    for (at, character) in text.char_indices() {
        if units >= index {
            return Ok(at);
        }
        units += if u32::from(character) > 0xffff { 2 } else { 1 };
    }
    if index > units {
        call.throw("IndexOutOfBoundsException", "Illegal start index")
    } else {
        Ok(text.len())
    }
}

fn matches_from(
    call: &mut Call<'_, '_>,
    regex: &Rc<Library>,
    text: &Rc<str>,
    from: usize,
) -> Eval<Option<Vec<Match>>> {
    if !checked(call, regex, text) {
        return Ok(None);
    }
    let Some(pattern) = compiled(regex) else { return Ok(None) };
    let (mut all, mut start) = (Vec::new(), from);
    while start <= text.len() {
        call.interpreter.step(call.span)?;
        let Some(captures) = pattern.captures_at(text, start) else { break };
        let next = found(&captures, pattern, regex, text);
        start = next.range.end;
        if next.range.is_empty() {
            start += text[start..].chars().next().map_or(1, char::len_utf8);
        }
        all.push(next);
    }
    Ok(Some(all))
}

/// A property of a match.
pub(super) fn match_property(found: &Match, name: &str) -> Option<Value> {
    let text = |group: &Option<(Rc<str>, i64)>| {
        group.as_ref().map_or_else(|| Value::string(""), |group| Value::String(group.0.clone()))
    };
    let range = |group: &(Rc<str>, i64)| {
        let length = i64::try_from(group.0.encode_utf16().count()).unwrap_or(0);
        Value::Range(Rc::new(RangeValue {
            first: group.1,
            last: group.1 + length - 1,
            step: 1,
            of: RangeOf::Int,
        }))
    };
    match name {
        "value" => found.groups.first().map(text),
        "range" => found.groups.first()?.as_ref().map(range),
        "groupValues" => Some(Value::list(found.groups.iter().map(text).collect())),
        "destructured" => Some(Value::list(found.groups.iter().skip(1).map(text).collect())),
        "groups" => {
            let group = |group: &Option<(Rc<str>, i64)>| match group {
                // A group is shown by its value and range, which a match of its own has too.
                Some(group) => value(Match {
                    groups: vec![Some(group.clone())],
                    names: vec![None],
                    regex: found.regex.clone(),
                    text: found.text.clone(),
                    range: found.range.clone(),
                }),
                None => Value::Null,
            };
            let numbered = found.groups.iter().zip(0..).map(|(item, index)| (Value::Int(index), group(item)));
            let named = found.names.iter().zip(&found.groups);
            let named =
                named.filter_map(|(name, item)| Some((Value::string(&**name.as_ref()?), group(item))));
            Some(Value::map(numbered.chain(named)))
        }
        _ => None,
    }
}

/// `"text".matches(regex)`
pub(super) fn matches(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let regex = match call.arg(0) {
        Some(Value::String(pattern)) => match with_options(call, &pattern, usize::MAX)? {
            Some(Value::Unknown) => return Ok(Some(Value::Unknown)),
            other => other,
        },
        other => other,
    };
    let Some(regex) = regex.as_ref().and_then(regex_of) else { return Ok(None) };
    let this = call.this_text();
    Ok(Some(is_entire(call, &regex, &this)?.map_or(Value::Unknown, Value::Boolean)))
}
