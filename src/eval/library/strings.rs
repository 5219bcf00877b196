//! Functions of strings.

use std::rc::Rc;

use super::super::value::{Eval, Library, Value};
use super::{Call, Table, format, indent, numbers, regexes};

fn text(value: impl Into<Rc<str>>) -> Eval<Option<Value>> {
    Ok(Some(Value::String(value.into())))
}

fn boolean(value: bool) -> Eval<Option<Value>> {
    Ok(Some(Value::Boolean(value)))
}

fn int(value: Option<usize>) -> Eval<Option<Value>> {
    Ok(Some(Value::Int(value.map_or(-1, |value| i32::try_from(value).unwrap_or(i32::MAX)))))
}

pub(super) static TABLE: Table = &[
    ("capitalize", |call| text(first_char(&call.this_text(), |first| first.to_uppercase().collect()))),
    ("compareTo", |call| {
        let Some(other) = call.text(0) else { return Ok(None) };
        let (this, other) = match call.named("ignoreCase", 1) {
            Some(Value::Boolean(true)) => (call.this_text().to_lowercase(), other.to_lowercase()),
            _ => (call.this_text().to_string(), other.to_string()),
        };
        Ok(Some(Value::Int(difference(&this, &other))))
    }),
    ("contains", |call| match call.arg(0) {
        Some(Value::Library(library)) => match &*library {
            Library::Regex(..) => {
                let this = call.this_text();
                Ok(Some(regexes::is_match(call, &library, &this)?.map_or(Value::Unknown, Value::Boolean)))
            }
            _ => Ok(None),
        },
        _ => with_case(call, |this, other| this.contains(other)),
    }),
    ("decapitalize", |call| text(first_char(&call.this_text(), |first| first.to_lowercase().collect()))),
    ("endsWith", |call| with_case(call, |this, other| this.ends_with(other))),
    ("format", |call| {
        let values: Vec<Value> = call.args.items.iter().map(|arg| arg.value.clone()).collect();
        let pattern = call.this_text();
        format::format(call, &pattern, &values)
    }),
    ("formatted", |call| {
        let values: Vec<Value> = call.args.items.iter().map(|arg| arg.value.clone()).collect();
        let pattern = call.this_text();
        format::format(call, &pattern, &values)
    }),
    ("ifBlank", |call| if_absent(call, |this| this.trim().is_empty())),
    ("ifEmpty", |call| if_absent(call, str::is_empty)),
    ("indexOf", |call| index(call, false)),
    ("isBlank", |call| boolean(call.this_text().chars().all(indent::is_whitespace))),
    ("isEmpty", |call| boolean(call.this_text().is_empty())),
    ("isNotBlank", |call| boolean(!call.this_text().chars().all(indent::is_whitespace))),
    ("isNotEmpty", |call| boolean(!call.this_text().is_empty())),
    ("lastIndexOf", |call| index(call, true)),
    ("lines", |call| Ok(Some(lines(call)))),
    ("lowercase", |call| in_locale(call, str::to_lowercase)),
    ("matches", |call| regexes::matches(call)),
    ("orEmpty", |call| Ok(Some(call.this.clone()))),
    ("padEnd", |call| pad(call, false)),
    ("padStart", |call| pad(call, true)),
    ("plus", |call| {
        let Some(other) = call.args.get(0).cloned() else { return Ok(None) };
        let this = call.this_text();
        Ok(call.display(&other)?.map(|other| Value::string(format!("{this}{other}"))))
    }),
    ("prependIndent", |call| {
        let by = call.text(0).unwrap_or_else(|| "    ".into());
        text(indent::prepend_indent(&call.this_text(), &by))
    }),
    ("removePrefix", |call| cut(call, |this, other| this.strip_prefix(other))),
    ("removeSuffix", |call| cut(call, |this, other| this.strip_suffix(other))),
    ("removeSurrounding", |call| {
        let (Some(start), end) = (call.text(0), call.text(1)) else { return Ok(None) };
        let end = end.unwrap_or_else(|| start.clone());
        let this = call.this_text();
        let inner = this.strip_prefix(&*start).and_then(|rest| rest.strip_suffix(&*end));
        text(inner.unwrap_or(&this))
    }),
    ("repeat", |call| {
        let (this, count) = (call.this_text(), usize::try_from(call.int(0).unwrap_or(0)).unwrap_or(0));
        call.check_size(this.len().saturating_mul(count))?;
        text(this.repeat(count))
    }),
    ("replace", |call| regexes::replace(call, true)),
    ("replaceAfter", |call| {
        replace_part(call, |this, at, length, new| format!("{}{new}", &this[..at + length]))
    }),
    ("replaceBefore", |call| replace_part(call, |this, at, _, new| format!("{new}{}", &this[at..]))),
    ("replaceFirst", |call| regexes::replace(call, false)),
    ("replaceFirstChar", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        let this = call.this_text();
        let Some(first) = this.chars().next() else { return text(this) };
        let new = call.invoke(&function, vec![Value::Char(first)])?;
        let rest = &this[first.len_utf8()..];
        Ok(Some(call.display(&new)?.map_or(Value::Unknown, |new| Value::string(format!("{new}{rest}")))))
    }),
    ("replaceIndent", |call| {
        let by = call.text(0).unwrap_or_else(|| "".into());
        text(indent::replace_indent(&call.this_text(), &by))
    }),
    ("reversed", |call| text(call.this_text().chars().rev().collect::<String>())),
    ("split", |call| regexes::split(call)),
    ("splitToSequence", |call| {
        let items = regexes::split(call)?.map(|parts| super::items(&parts).unwrap_or_default());
        Ok(items.map(|items| Value::library(Library::Sequence(super::Sequence::of(items)))))
    }),
    ("startsWith", |call| match call.int(1) {
        Some(index) => {
            let Some(other) = call.text(0) else { return Ok(None) };
            let rest =
                call.this_text().encode_utf16().skip(usize::try_from(index).unwrap_or(0)).collect::<Vec<_>>();
            boolean(String::from_utf16_lossy(&rest).starts_with(&*other))
        }
        None => with_case(call, |this, other| this.starts_with(other)),
    }),
    ("subSequence", substring),
    ("substring", substring),
    ("substringAfter", |call| around(call, |this, by| this.split_once(by).map(|parts| parts.1))),
    ("substringAfterLast", |call| around(call, |this, by| this.rsplit_once(by).map(|parts| parts.1))),
    ("substringBefore", |call| around(call, |this, by| this.split_once(by).map(|parts| parts.0))),
    ("substringBeforeLast", |call| around(call, |this, by| this.rsplit_once(by).map(|parts| parts.0))),
    ("toBoolean", |call| boolean(call.this_text().eq_ignore_ascii_case("true"))),
    ("toBooleanStrict", |call| match &*call.this_text() {
        "true" => boolean(true),
        "false" => boolean(false),
        _ => call.throw("IllegalArgumentException", "The string doesn't represent a boolean value"),
    }),
    ("toDouble", |call| number(call, true)),
    ("toDoubleOrNull", |call| number(call, false)),
    ("toLowerCase", |call| in_locale(call, str::to_lowercase)),
    ("toRegex", |call| {
        let pattern = call.this_text();
        regexes::with_options(call, &pattern, 0)
    }),
    ("toUpperCase", |call| in_locale(call, str::to_uppercase)),
    ("trim", |call| trimmed(call, true, true)),
    ("trimEnd", |call| trimmed(call, false, true)),
    ("trimIndent", |call| text(indent::trim_indent(&call.this_text()))),
    ("trimMargin", |call| {
        let prefix = call.text(0).unwrap_or_else(|| "|".into());
        text(indent::trim_margin(&call.this_text(), &prefix))
    }),
    ("trimStart", |call| trimmed(call, true, false)),
    ("uppercase", |call| in_locale(call, str::to_uppercase)),
];

fn substring(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let units: Vec<u16> = call.this_text().encode_utf16().collect();
    let (start, end) = match call.arg(0) {
        Some(Value::Range(range)) => (range.first, range.last + 1),
        None => return Ok(None),
        _ => {
            let end = call.int(1).unwrap_or(i64::try_from(units.len()).unwrap_or(i64::MAX));
            (call.int(0).unwrap_or(0), end)
        }
    };
    let range = usize::try_from(start).ok().zip(usize::try_from(end).ok());
    match range.and_then(|(start, end)| units.get(start..end)) {
        Some(part) => text(String::from_utf16_lossy(part)),
        None => call.throw(
            "StringIndexOutOfBoundsException",
            format!("begin {start}, end {end}, length {}", units.len()),
        ),
    }
}

fn number(call: &mut Call<'_, '_>, strict: bool) -> Eval<Option<Value>> {
    numbers::parse(call, strict, 10, |text| {
        // Java knows no `inf`, and takes a suffix that Rust does not.
        let plain = text.trim_end_matches(['f', 'F', 'd', 'D']).trim();
        let usual = plain.chars().all(|character| character.is_ascii_digit() || "+-.eE".contains(character));
        if usual { plain.parse().ok().map(Value::Double) } else { None }
    })
}

/// What `compareTo` gives: the difference of the first units that differ, or of the lengths.
fn difference(this: &str, other: &str) -> i32 {
    let (mut these, mut others) = (this.encode_utf16(), other.encode_utf16());
    loop {
        match (these.next(), others.next()) {
            (Some(a), Some(b)) if a == b => {}
            (Some(a), Some(b)) => return i32::from(a) - i32::from(b),
            (None, None) => return 0,
            (rest, None) => {
                return i32::try_from(these.count() + usize::from(rest.is_some())).unwrap_or(i32::MAX);
            }
            (None, rest) => {
                return -i32::try_from(others.count() + usize::from(rest.is_some())).unwrap_or(i32::MAX);
            }
        }
    }
}

/// Upper or lower case, also by `Locale.ROOT` and other locales with the same rules.
fn in_locale(call: &mut Call<'_, '_>, change: fn(&str) -> String) -> Eval<Option<Value>> {
    match call.arg(0) {
        Some(locale) if !super::statics::is_plain_locale(&locale) => Ok(Some(
            call.gap("the rules of this `Locale` are not evaluated", "`Locale.ROOT` has the usual ones"),
        )),
        _ => text(change(&call.this_text())),
    }
}

/// `indexOf(text, startIndex, ignoreCase)`, `lastIndexOf(text)`
fn index(call: &Call<'_, '_>, last: bool) -> Eval<Option<Value>> {
    let Some(other) = call.text(0) else { return Ok(None) };
    let (mut this, mut other) = (call.this_text().to_string(), other.to_string());
    let named = |name| call.named(name, usize::MAX);
    if matches!(named("ignoreCase"), Some(Value::Boolean(true))) || call.flag("", 2) {
        (this, other) = (this.to_lowercase(), other.to_lowercase());
    }
    let (units, wanted): (Vec<u16>, Vec<u16>) =
        (this.encode_utf16().collect(), other.encode_utf16().collect());
    let start = call.named("startIndex", 1).as_ref().and_then(super::super::operators::number);
    let start = start.map(|start| usize::try_from(start).unwrap_or(0));
    let fits = |at: &usize| units[*at..].starts_with(&wanted);
    int(if last {
        (0..=units.len().min(start.unwrap_or(usize::MAX))).rev().find(fits)
    } else {
        (start.unwrap_or(0).min(units.len())..=units.len()).find(fits)
    })
}

fn first_char(this: &str, change: fn(char) -> String) -> String {
    match this.chars().next() {
        Some(first) => change(first) + &this[first.len_utf8()..],
        None => String::new(),
    }
}

fn with_case(call: &Call<'_, '_>, holds: fn(&str, &str) -> bool) -> Eval<Option<Value>> {
    let Some(other) = call.text(0) else { return Ok(None) };
    let this = call.this_text();
    match call.named("ignoreCase", 1) {
        Some(Value::Boolean(true)) => boolean(holds(&this.to_lowercase(), &other.to_lowercase())),
        _ => boolean(holds(&this, &other)),
    }
}

fn if_absent(call: &mut Call<'_, '_>, absent: fn(&str) -> bool) -> Eval<Option<Value>> {
    if !absent(&call.this_text()) {
        return Ok(Some(call.this.clone()));
    }
    match call.function() {
        Some(function) => call.invoke(&function, Vec::new()).map(Some),
        None => Ok(None),
    }
}

fn lines(call: &Call<'_, '_>) -> Value {
    Value::list(indent::lines(&call.this_text()).into_iter().map(Value::string).collect())
}

fn pad(call: &mut Call<'_, '_>, start: bool) -> Eval<Option<Value>> {
    let Some(length) = call.int(0).and_then(|length| usize::try_from(length).ok()) else { return Ok(None) };
    call.check_size(length)?;
    let this = call.this_text();
    let with = call.text(1).unwrap_or_else(|| " ".into());
    let padding = with.repeat(length.saturating_sub(this.encode_utf16().count()));
    text(if start { format!("{padding}{this}") } else { format!("{this}{padding}") })
}

fn cut(call: &Call<'_, '_>, cut: for<'t> fn(&'t str, &str) -> Option<&'t str>) -> Eval<Option<Value>> {
    let Some(other) = call.text(0) else { return Ok(None) };
    let this = call.this_text();
    text(cut(&this, &other).unwrap_or(&this))
}

fn around(call: &Call<'_, '_>, part: for<'t> fn(&'t str, &str) -> Option<&'t str>) -> Eval<Option<Value>> {
    let Some(by) = call.text(0) else { return Ok(None) };
    let this = call.this_text();
    match (part(&this, &by), call.named("missingDelimiterValue", 1)) {
        (Some(part), _) => text(part),
        (None, Some(missing)) => Ok(Some(missing)),
        (None, None) => text(this),
    }
}

fn replace_part(call: &Call<'_, '_>, replace: fn(&str, usize, usize, &str) -> String) -> Eval<Option<Value>> {
    let (Some(by), Some(new)) = (call.text(0), call.text(1)) else { return Ok(None) };
    let this = call.this_text();
    match this.find(&*by) {
        Some(at) => text(replace(&this, at, by.len(), &new)),
        None => text(this),
    }
}

fn trimmed(call: &mut Call<'_, '_>, start: bool, end: bool) -> Eval<Option<Value>> {
    let this = call.this_text();
    let given: Vec<char> = call.args.items.iter().filter_map(|arg| arg.value.as_char()).collect();
    let function = call.function();
    let all: Vec<char> = this.chars().collect();
    let mut cut = |character: char| match &function {
        Some(function) => call.test(function, Value::Char(character)),
        None if given.is_empty() => Ok(Some(indent::is_whitespace(character))),
        None => Ok(Some(given.contains(&character))),
    };
    let (mut from, mut to) = (0, all.len());
    while start && from < to {
        match cut(all[from])? {
            Some(true) => from += 1,
            Some(false) => break,
            None => return Ok(Some(Value::Unknown)),
        }
    }
    while end && from < to {
        match cut(all[to - 1])? {
            Some(true) => to -= 1,
            Some(false) => break,
            None => return Ok(Some(Value::Unknown)),
        }
    }
    text(all[from..to].iter().collect::<String>())
}
