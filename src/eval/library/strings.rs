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
        Ok(Some(Value::Int(crate::model::utf16_order(&this, &other) as i32)))
    }),
    ("contains", |call| match call.arg(0) {
        Some(Value::Library(library)) => match &*library {
            Library::Regex(_, Some(regex)) => boolean(regex.is_match(&call.this_text())),
            _ => Ok(Some(Value::Unknown)),
        },
        _ => with_case(call, |this, other| this.contains(other)),
    }),
    ("decapitalize", |call| text(first_char(&call.this_text(), |first| first.to_lowercase().collect()))),
    ("drop", |call| slice(call, |count, length| (count.min(length), length))),
    ("dropLast", |call| slice(call, |count, length| (0, length.saturating_sub(count)))),
    ("endsWith", |call| with_case(call, |this, other| this.ends_with(other))),
    ("format", |call| {
        let values: Vec<Value> = call.args.items.iter().map(|arg| arg.value.clone()).collect();
        let pattern = call.this_text();
        format::format(call, &pattern, &values)
    }),
    ("ifBlank", |call| if_absent(call, |this| this.trim().is_empty())),
    ("ifEmpty", |call| if_absent(call, str::is_empty)),
    ("indexOf", |call| {
        let Some(other) = call.text(0) else { return Ok(None) };
        int(call.this_text().find(&*other).map(|at| call.this_text()[..at].encode_utf16().count()))
    }),
    ("isBlank", |call| boolean(call.this_text().chars().all(indent::is_whitespace))),
    ("isEmpty", |call| boolean(call.this_text().is_empty())),
    ("isNotBlank", |call| boolean(!call.this_text().chars().all(indent::is_whitespace))),
    ("isNotEmpty", |call| boolean(!call.this_text().is_empty())),
    ("lastIndexOf", |call| {
        let Some(other) = call.text(0) else { return Ok(None) };
        int(call.this_text().rfind(&*other).map(|at| call.this_text()[..at].encode_utf16().count()))
    }),
    ("lineSequence", |call| Ok(Some(lines(call)))),
    ("lines", |call| Ok(Some(lines(call)))),
    ("lowercase", |call| text(call.this_text().to_lowercase())),
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
    ("replaceAfterLast", |_| Ok(None)),
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
    ("startsWith", |call| with_case(call, |this, other| this.starts_with(other))),
    ("substring", |call| {
        let units: Vec<u16> = call.this_text().encode_utf16().collect();
        let (start, end) = match call.arg(0) {
            Some(Value::Range(range)) => (range.first, range.last + 1),
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
    }),
    ("substringAfter", |call| around(call, |this, by| this.split_once(by).map(|parts| parts.1))),
    ("substringAfterLast", |call| around(call, |this, by| this.rsplit_once(by).map(|parts| parts.1))),
    ("substringBefore", |call| around(call, |this, by| this.split_once(by).map(|parts| parts.0))),
    ("substringBeforeLast", |call| around(call, |this, by| this.rsplit_once(by).map(|parts| parts.0))),
    ("take", |call| slice(call, |count, length| (0, count.min(length)))),
    ("takeLast", |call| slice(call, |count, length| (length.saturating_sub(count), length))),
    ("toBoolean", |call| boolean(call.this_text().eq_ignore_ascii_case("true"))),
    ("toBooleanStrict", |call| match &*call.this_text() {
        "true" => boolean(true),
        "false" => boolean(false),
        _ => call.throw("IllegalArgumentException", "The string doesn't represent a boolean value"),
    }),
    ("toCharArray", |call| Ok(Some(Value::array(call.this_text().chars().map(Value::Char).collect())))),
    ("toDouble", |call| numbers::parse(call, |text| text.trim().parse().ok().map(Value::Double), true)),
    ("toDoubleOrNull", |call| {
        numbers::parse(call, |text| text.trim().parse().ok().map(Value::Double), false)
    }),
    ("toInt", |call| numbers::parse(call, |text| text.parse().ok().map(Value::Int), true)),
    ("toIntOrNull", |call| numbers::parse(call, |text| text.parse().ok().map(Value::Int), false)),
    ("toLong", |call| numbers::parse(call, |text| text.parse().ok().map(Value::Long), true)),
    ("toLongOrNull", |call| numbers::parse(call, |text| text.parse().ok().map(Value::Long), false)),
    ("toLowerCase", |call| text(call.this_text().to_lowercase())),
    ("toRegex", |call| Ok(Some(regexes::compile(&call.this_text())))),
    ("toUpperCase", |call| text(call.this_text().to_uppercase())),
    ("trim", |call| trimmed(call, |this, matches| this.trim_matches(matches))),
    ("trimEnd", |call| trimmed(call, |this, matches| this.trim_end_matches(matches))),
    ("trimIndent", |call| text(indent::trim_indent(&call.this_text()))),
    ("trimMargin", |call| {
        let prefix = call.text(0).unwrap_or_else(|| "|".into());
        text(indent::trim_margin(&call.this_text(), &prefix))
    }),
    ("trimStart", |call| trimmed(call, |this, matches| this.trim_start_matches(matches))),
    ("uppercase", |call| text(call.this_text().to_uppercase())),
];

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

fn slice(call: &Call<'_, '_>, bounds: fn(usize, usize) -> (usize, usize)) -> Eval<Option<Value>> {
    let Some(count) = call.int(0).and_then(|count| usize::try_from(count).ok()) else { return Ok(None) };
    let units: Vec<u16> = call.this_text().encode_utf16().collect();
    let (start, end) = bounds(count, units.len());
    text(String::from_utf16_lossy(units.get(start..end).unwrap_or_default()))
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

fn trimmed(
    call: &Call<'_, '_>,
    trim: for<'t> fn(&'t str, &mut dyn FnMut(char) -> bool) -> &'t str,
) -> Eval<Option<Value>> {
    let this = call.this_text();
    if call.function().is_some() {
        return Ok(None);
    }
    let given: Vec<char> = call
        .args
        .items
        .iter()
        .filter_map(|arg| match arg.value {
            Value::Char(character) => Some(character),
            _ => None,
        })
        .collect();
    let mut matches = |character: char| {
        if given.is_empty() { indent::is_whitespace(character) } else { given.contains(&character) }
    };
    text(trim(&this, &mut matches))
}
