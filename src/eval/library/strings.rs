//! Functions of strings.

use std::sync::Arc;

use super::super::value::{Eval, Library, Value};
use super::{Call, Table, casing, format, indent, numbers, regexes, replacing, splitting, texts};

fn text(value: impl Into<Arc<str>>) -> Eval<Option<Value>> {
    Ok(Some(Value::String(value.into())))
}

fn boolean(value: bool) -> Eval<Option<Value>> {
    Ok(Some(Value::Boolean(value)))
}

fn int(value: Option<usize>) -> Eval<Option<Value>> {
    Ok(Some(Value::Int(value.map_or(-1, |value| i32::try_from(value).unwrap_or(i32::MAX)))))
}

pub(super) static TABLE: Table = &[
    ("capitalize", |call| in_locale(call, |this| first_char(this, casing::capitalized))),
    ("compareTo", |call| {
        let Some((this, other)) = perhaps_folded(call, 1) else { return Ok(None) };
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
    ("decapitalize", |call| in_locale(call, |this| first_char(this, |first| first.to_lowercase().collect()))),
    ("drop", |call| texts::part(call, |count, length| count.min(length)..length)),
    ("dropLast", |call| texts::part(call, |count, length| 0..length.saturating_sub(count))),
    ("endsWith", |call| with_case(call, |this, other| this.ends_with(other))),
    ("equals", |call| match call.arg(0) {
        Some(Value::String(_)) => with_case(call, |this, other| this == other),
        Some(other) => {
            let _ = call.named("ignoreCase", 1);
            let this = call.this.clone();
            call.interpreter.equal(&this, &other, call.span).map(|equal| Some(Value::Boolean(equal)))
        }
        None => Ok(None),
    }),
    ("format", |call| {
        let mut values: Vec<Value> = call.values();
        let pattern = call.this_text();
        // `"%s".format(null)`: Kotlin takes the `null` for a locale.
        if call.parameter(0) == Some("locale") && values.first().is_some_and(Value::is_null) {
            values.remove(0);
        }
        format::format(call, &pattern, &values)
    }),
    ("formatted", |call| {
        let values: Vec<Value> = call.values();
        let pattern = call.this_text();
        format::format(call, &pattern, &values)
    }),
    ("ifBlank", |call| if_absent(call, |this| this.chars().all(indent::is_whitespace))),
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
        let Some(other) = call.get(0).cloned() else { return Ok(None) };
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
        let (this, Some(count)) = (call.this_text(), call.int(0)) else { return Ok(None) };
        let Ok(count) = usize::try_from(count) else {
            let message = format!("Count 'n' must be non-negative, but was {count}.");
            return call.throw("IllegalArgumentException", message);
        };
        call.check_size(this.len().saturating_mul(count))?;
        text(this.repeat(count))
    }),
    ("replace", |call| replacing::replace(call, true)),
    ("replaceAfter", |call| {
        replace_part(call, |this, at, length, new| format!("{}{new}", &this[..at + length]))
    }),
    ("replaceBefore", |call| replace_part(call, |this, at, _, new| format!("{new}{}", &this[at..]))),
    ("replaceFirst", |call| replacing::replace(call, false)),
    ("replaceFirstChar", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        let this = call.this_text();
        let Some(first) = this.chars().next() else { return text(this) };
        let new = call.invoke_one(&function, Value::Char(first))?;
        let rest = &this[first.len_utf8()..];
        Ok(Some(call.display(&new)?.map_or(Value::Unknown, |new| Value::string(format!("{new}{rest}")))))
    }),
    ("replaceIndent", |call| {
        let by = call.text(0).unwrap_or_else(|| "".into());
        text(indent::replace_indent(&call.this_text(), &by))
    }),
    ("reversed", |call| text(call.this_text().chars().rev().collect::<String>())),
    ("split", |call| splitting::split(call)),
    ("splitToSequence", |call| {
        let items = splitting::split(call)?.map(|parts| super::items(&parts).unwrap_or_default());
        Ok(items.map(|items| Value::library(Library::Sequence(super::Sequence::of(items)))))
    }),
    ("startsWith", |call| match call.named("startIndex", 1).as_ref().and_then(number_of) {
        Some(start) => {
            let Some((this, other)) = perhaps_folded(call, 2) else { return Ok(None) };
            let (this, other): (Vec<u16>, Vec<u16>) =
                (this.encode_utf16().collect(), other.encode_utf16().collect());
            let rest = usize::try_from(start).ok().and_then(|start| this.get(start..));
            boolean(rest.is_some_and(|rest| rest.starts_with(&other)))
        }
        None => with_case(call, |this, other| this.starts_with(other)),
    }),
    ("subSequence", substring),
    ("substring", substring),
    ("substringAfter", |call| around(call, |this, by| this.split_once(by).map(|parts| parts.1))),
    ("substringAfterLast", |call| {
        around(call, |this, by| Some(&this[texts::last_of(this, by)? + by.len()..]))
    }),
    ("substringBefore", |call| around(call, |this, by| this.split_once(by).map(|parts| parts.0))),
    ("substringBeforeLast", |call| around(call, |this, by| Some(&this[..texts::last_of(this, by)?]))),
    ("take", |call| texts::part(call, |count, length| 0..count.min(length))),
    ("takeLast", |call| texts::part(call, |count, length| length.saturating_sub(count)..length)),
    ("toBigDecimal", super::decimals::of_this),
    ("toBigInteger", |call| Ok(super::big_integers::whole_of_number(&call.this))),
    ("toBoolean", |call| boolean(call.this_text().eq_ignore_ascii_case("true"))),
    ("toBooleanStrict", |call| match &*call.this_text() {
        "true" => boolean(true),
        "false" => boolean(false),
        other => {
            let message = format!("The string doesn't represent a boolean value: {other}");
            call.throw("IllegalArgumentException", message)
        }
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
        let Some(prefix) = texts::margin(call, 0)? else { return Ok(None) };
        text(indent::trim_margin(&call.this_text(), &prefix))
    }),
    ("trimStart", |call| trimmed(call, true, false)),
    ("uppercase", |call| in_locale(call, str::to_uppercase)),
];

fn number_of(value: &Value) -> Option<i64> {
    super::super::operators::number(value)
}

fn substring(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let units: Vec<u16> = call.this_text().encode_utf16().collect();
    let (start, end) = match call.named("startIndex", 0) {
        Some(Value::Range(range)) => (range.first, range.last + 1),
        Some(start) => {
            let Some(start) = number_of(&start) else { return Ok(None) };
            let end = call.named("endIndex", 1).as_ref().and_then(number_of);
            (start, end.unwrap_or(i64::try_from(units.len()).unwrap_or(i64::MAX)))
        }
        None => return Ok(None),
    };
    let range = usize::try_from(start).ok().zip(usize::try_from(end).ok());
    match range.and_then(|(start, end)| units.get(start..end)) {
        // Half of a character beyond the basic plane is no text here.
        Some(part) => Ok(String::from_utf16(part).ok().map(Value::string)),
        None => call.throw(
            "StringIndexOutOfBoundsException",
            format!("begin {start}, end {end}, length {}", units.len()),
        ),
    }
}

fn number(call: &mut Call<'_, '_>, strict: bool) -> Eval<Option<Value>> {
    if strict && call.this_text().trim().is_empty() {
        return call.throw("NumberFormatException", "empty String");
    }
    numbers::parse(call, strict, 10, |text| numbers::float(text).map(Value::Double))
}

/// What `compareTo` gives: the difference of the first units that differ, or of the lengths.
pub(super) fn difference(this: &str, other: &str) -> i32 {
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
    let Some((this, other)) = perhaps_folded(call, 2) else { return Ok(None) };
    let start = call.named("startIndex", 1).as_ref().and_then(number_of);
    let index = |place: usize| this[..place].encode_utf16().count();
    if !last {
        let start = place_of(&this, start.map_or(0, |start| usize::try_from(start).unwrap_or(0)));
        return int(this[start..].find(&*other).map(|place| index(start + place)));
    }
    let start = match start {
        Some(start) => usize::try_from(start).ok(),
        None => index(this.len()).checked_sub(1),
    };
    let Some(start) = start else { return int(None) };
    let end = (place_of(&this, start) + other.len()).min(this.len());
    // What begins in time ends between two characters.
    let end = (0..=end).rev().find(|end| this.is_char_boundary(*end)).unwrap_or(0);
    int(this[..end].rfind(&*other).map(index))
}

/// The byte of an index, which counts as Java does; what is behind the text is its end.
fn place_of(text: &str, index: usize) -> usize {
    let mut units = 0;
    let mut places = text.char_indices().skip_while(|(_, character)| {
        let before = units < index;
        units += character.len_utf16();
        before
    });
    places.next().map_or(text.len(), |(place, _)| place)
}

/// The receiver and the text argument, without case if the flag at that position, or of that name, says so.
fn perhaps_folded(call: &Call<'_, '_>, flag: usize) -> Option<(Arc<str>, Arc<str>)> {
    let other = call.arg(0).or_else(|| call.of_name("other")).as_ref().and_then(super::call::as_text)?;
    Some(match call.named("ignoreCase", flag) {
        Some(Value::Boolean(true)) => {
            (casing::folded(&call.this_text()).into(), casing::folded(&other).into())
        }
        _ => (call.this_text(), other),
    })
}

fn first_char(this: &str, change: fn(char) -> String) -> String {
    match this.chars().next() {
        Some(first) => change(first) + &this[first.len_utf8()..],
        None => String::new(),
    }
}

fn with_case(call: &Call<'_, '_>, holds: fn(&str, &str) -> bool) -> Eval<Option<Value>> {
    let Some((this, other)) = perhaps_folded(call, 1) else { return Ok(None) };
    boolean(holds(&this, &other))
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
    let Some(length) = call.named("length", 0).as_ref().and_then(number_of) else { return Ok(None) };
    let Ok(length) = usize::try_from(length) else {
        let message = format!("Desired length {length} is less than zero.");
        return call.throw("IllegalArgumentException", message);
    };
    call.check_size(length)?;
    let this = call.this_text();
    let with = call.named("padChar", 1).as_ref().and_then(super::call::as_text).unwrap_or_else(|| " ".into());
    let padding = with.repeat(length.saturating_sub(this.encode_utf16().count()));
    text(if start { format!("{padding}{this}") } else { format!("{this}{padding}") })
}

fn cut(call: &Call<'_, '_>, cut: for<'t> fn(&'t str, &str) -> Option<&'t str>) -> Eval<Option<Value>> {
    let Some(other) = call.text(0) else { return Ok(None) };
    let this = call.this_text();
    text(cut(&this, &other).unwrap_or(&this))
}

fn around(call: &Call<'_, '_>, part: for<'t> fn(&'t str, &str) -> Option<&'t str>) -> Eval<Option<Value>> {
    let Some(by) = call.named("delimiter", 0).as_ref().and_then(super::call::as_text) else {
        return Ok(None);
    };
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
    match (this.find(&*by), call.named("missingDelimiterValue", 2)) {
        (Some(at), _) => text(replace(&this, at, by.len(), &new)),
        (None, Some(missing)) => Ok(Some(missing)),
        (None, None) => text(this),
    }
}

fn trimmed(call: &mut Call<'_, '_>, start: bool, end: bool) -> Eval<Option<Value>> {
    let this = call.this_text();
    let given: Vec<char> = call.values().iter().filter_map(Value::as_char).collect();
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
