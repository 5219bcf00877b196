//! More functions of strings: numbers in other bases, ranges of characters, common beginnings, bytes.

use std::sync::Arc;

use super::super::value::{Eval, Library, Value};
use super::{Call, Table, bytes, casing, indent, numbers};

fn text(value: impl Into<Arc<str>>) -> Eval<Option<Value>> {
    Ok(Some(Value::String(value.into())))
}

pub(super) static TABLE: Table = &[
    ("chunkedSequence", |call| as_sequence(call, "chunked")),
    ("commonPrefixWith", |call| {
        let Some(other) = call.text(0) else { return Ok(None) };
        let this = call.this_text();
        text(this.chars().zip(other.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a).collect::<String>())
    }),
    ("commonSuffixWith", |call| {
        let Some(other) = call.text(0) else { return Ok(None) };
        let this = call.this_text();
        let common = this.chars().rev().zip(other.chars().rev()).take_while(|(a, b)| a == b).count();
        let skip = this.chars().count() - common;
        text(this.chars().skip(skip).collect::<String>())
    }),
    ("concat", |call| {
        let Some(other) = call.text(0) else { return Ok(None) };
        text(format!("{}{other}", call.this_text()))
    }),
    ("contentEquals", |call| {
        let ignore_case = call.flag("ignoreCase", 1);
        let shown = |text: &str| if ignore_case { casing::folded(text) } else { text.to_owned() };
        Ok(Some(match call.arg(0) {
            Some(Value::Null) => Value::Boolean(false),
            Some(other) => match call.display(&other)? {
                Some(other) => Value::Boolean(shown(&call.this_text()) == shown(&other)),
                None => Value::Unknown,
            },
            None => return Ok(None),
        }))
    }),
    ("elementAt", unit_at),
    ("encodeToByteArray", |call| Ok(Some(bytes::array(call.this_text().as_bytes())))),
    ("findAnyOf", |call| found_any(call, false, true)),
    ("findLastAnyOf", |call| found_any(call, true, true)),
    ("get", unit_at),
    ("getOrElse", super::picking::at_or_else),
    ("getOrNull", |call| super::picking::at(call, false)),
    ("indexOfAny", |call| found_any(call, false, false)),
    ("intern", |call| Ok(Some(call.this.clone()))),
    ("lastIndexOfAny", |call| found_any(call, true, false)),
    ("lineSequence", |call| {
        let lines = indent::lines(&call.this_text()).into_iter().map(Value::string).collect();
        Ok(Some(Value::library(Library::Sequence(super::Sequence::of(lines)))))
    }),
    ("removeRange", |call| replaced_range(call, false)),
    ("replaceAfterLast", |call| {
        replaced(call, |this, by, new| {
            let at = last_of(this, by)? + by.len();
            Some(format!("{}{new}", &this[..at]))
        })
    }),
    ("replaceBeforeLast", |call| {
        replaced(call, |this, by, new| Some(format!("{new}{}", &this[last_of(this, by)?..])))
    }),
    ("replaceIndentByMargin", |call| {
        let indent =
            call.named("newIndent", 0).as_ref().and_then(super::call::as_text).unwrap_or_else(|| "".into());
        let Some(prefix) = margin(call, 1)? else { return Ok(None) };
        text(indent::replace_margin(&call.this_text(), &prefix, &indent))
    }),
    ("replaceRange", |call| replaced_range(call, true)),
    ("toBooleanStrictOrNull", |call| {
        Ok(Some(match &*call.this_text() {
            "true" => Value::Boolean(true),
            "false" => Value::Boolean(false),
            _ => Value::Null,
        }))
    }),
    ("toByteArray", |call| match call.arg(0) {
        None => Ok(Some(bytes::array(call.this_text().as_bytes()))),
        Some(charset) => Ok(bytes::encoded(&call.this_text(), &charset)),
    }),
    ("toCharArray", |call| Ok(super::items(&call.this).map(Value::array))),
    ("toFloat", |call| float(call, true)),
    ("toFloatOrNull", |call| float(call, false)),
    ("toInt", |call| in_base(call, true, true)),
    ("toIntOrNull", |call| in_base(call, true, false)),
    ("toLong", |call| in_base(call, false, true)),
    ("toLongOrNull", |call| in_base(call, false, false)),
    ("windowedSequence", |call| as_sequence(call, "windowed")),
];

/// The character at an index; not half of one beyond the basic plane.
fn unit_at(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(index) = call.int(0) else { return Ok(None) };
    let units: Vec<u16> = call.this_text().encode_utf16().collect();
    match usize::try_from(index).ok().and_then(|index| units.get(index)) {
        Some(unit) => Ok(char::from_u32(u32::from(*unit)).map(Value::Char)),
        None => call.throw("StringIndexOutOfBoundsException", format!("String index out of range: {index}")),
    }
}

/// Where a text stands last in another, in bytes. The empty text stands last before the last character.
pub(super) fn last_of(text: &str, part: &str) -> Option<usize> {
    match part {
        "" => text.char_indices().next_back().map(|(at, _)| at),
        part => text.rfind(part),
    }
}

/// The prefix of a margin, which is `|` unless it is given.
pub(super) fn margin(call: &Call<'_, '_>, index: usize) -> Eval<Option<Arc<str>>> {
    match call.named("marginPrefix", index) {
        None => Ok(Some("|".into())),
        Some(Value::String(prefix)) if prefix.chars().all(indent::is_whitespace) => {
            call.throw("IllegalArgumentException", "marginPrefix must be non-blank string.")
        }
        Some(prefix) => Ok(super::call::as_text(&prefix)),
    }
}

/// `take`, `drop` and their kin: the units that are kept, by the count and the length.
pub(super) fn part(
    call: &Call<'_, '_>,
    kept: fn(usize, usize) -> std::ops::Range<usize>,
) -> Eval<Option<Value>> {
    let Some(count) = call.int(0) else { return Ok(None) };
    let Ok(count) = usize::try_from(count) else {
        let message = format!("Requested character count {count} is less than zero.");
        return call.throw("IllegalArgumentException", message);
    };
    let units: Vec<u16> = call.this_text().encode_utf16().collect();
    let part = units.get(kept(count, units.len())).unwrap_or_default();
    Ok(String::from_utf16(part).ok().map(Value::string))
}

/// `indexOfAny`, `findAnyOf` and their kin: the place of the first or last of several texts, or -1; or the place and the
/// text, or null.
fn found_any(call: &mut Call<'_, '_>, last: bool, with_text: bool) -> Eval<Option<Value>> {
    let (Some(strings), 1) = (call.arg(0).as_ref().and_then(super::items), call.args.len()) else {
        return Ok(None);
    };
    let Some(strings) = strings.iter().map(super::call::as_text).collect::<Option<Vec<_>>>() else {
        return Ok(None);
    };
    let this = call.this_text();
    let starts = this.char_indices().map(|(at, _)| at);
    let starts: Vec<usize> = if last { starts.rev().collect() } else { starts.collect() };
    let found = starts.into_iter().find_map(|at| {
        let text = strings.iter().find(|text| this[at..].starts_with(&***text))?;
        Some((i32::try_from(this[..at].encode_utf16().count()).ok()?, text.clone()))
    });
    Ok(Some(match found {
        Some((at, found)) if with_text => Value::pair(Value::Int(at), Value::String(found)),
        Some((at, _)) => Value::Int(at),
        None if with_text => Value::Null,
        None => Value::Int(-1),
    }))
}

fn float(call: &mut Call<'_, '_>, strict: bool) -> Eval<Option<Value>> {
    if strict && call.this_text().trim().is_empty() {
        return call.throw("NumberFormatException", "empty String");
    }
    numbers::parse(call, strict, 10, |text| {
        let plain = numbers::plain(text)?;
        plain.parse().ok().map(Value::Float)
    })
}

fn in_base(call: &mut Call<'_, '_>, int: bool, strict: bool) -> Eval<Option<Value>> {
    let radix = call.int(0).unwrap_or(10);
    let Some(radix) = u32::try_from(radix).ok().filter(|radix| (2..=36).contains(radix)) else {
        let message = format!("radix {radix} was not in valid range 2..36");
        return call.throw("IllegalArgumentException", message);
    };
    numbers::parse(call, strict, radix, |text| {
        if int {
            i32::from_str_radix(text, radix).ok().map(Value::Int)
        } else {
            i64::from_str_radix(text, radix).ok().map(Value::Long)
        }
    })
}

fn replaced(call: &Call<'_, '_>, replace: fn(&str, &str, &str) -> Option<String>) -> Eval<Option<Value>> {
    let (Some(by), Some(new)) = (call.text(0), call.text(1)) else { return Ok(None) };
    let this = call.this_text();
    match (replace(&this, &by, &new), call.named("missingDelimiterValue", 2)) {
        (Some(replaced), _) => text(replaced),
        (None, Some(missing)) => Ok(Some(missing)),
        (None, None) => text(this),
    }
}

/// `replaceRange(1, 3, "x")`, `replaceRange(1..2, "x")`, `removeRange(1, 3)`
fn replaced_range(call: &Call<'_, '_>, replace: bool) -> Eval<Option<Value>> {
    let (start, end, next) = match call.arg(0) {
        Some(Value::Range(range)) => (range.first, range.last + 1, 1),
        _ => match (call.int(0), call.int(1)) {
            (Some(start), Some(end)) => (start, end, 2),
            _ => return Ok(None),
        },
    };
    let new = if replace { call.text(next) } else { Some("".into()) };
    let Some(new) = new else { return Ok(None) };
    let units: Vec<u16> = call.this_text().encode_utf16().collect();
    let length = i64::try_from(units.len()).unwrap_or(i64::MAX);
    let bounds = usize::try_from(start).ok().zip(usize::try_from(end).ok());
    if let Some((before, after)) =
        bounds.filter(|_| start <= end).and_then(|(start, end)| units.get(..start).zip(units.get(end..)))
    {
        let (before, after) = (String::from_utf16(before).ok(), String::from_utf16(after).ok());
        return Ok(before.zip(after).map(|(before, after)| Value::string(format!("{before}{new}{after}"))));
    }
    if end < start {
        let message = format!("End index ({end}) is less than start index ({start}).");
        return call.throw("IndexOutOfBoundsException", message);
    }
    if !replace && length < end - start {
        return call.throw("NegativeArraySizeException", (length - (end - start)).to_string());
    }
    let (from, to) = if (0..=length).contains(&start) { (end, length) } else { (0, start) };
    call.throw("IndexOutOfBoundsException", format!("start {from}, end {to}, length {length}"))
}

/// The pieces of a text that a function makes, as a sequence.
fn as_sequence(call: &mut Call<'_, '_>, function: &str) -> Eval<Option<Value>> {
    let Some(run) = super::find(super::parts::TABLE, function) else { return Ok(None) };
    let pieces = run(call)?.as_ref().and_then(super::items);
    Ok(pieces.map(|pieces| Value::library(Library::Sequence(super::Sequence::of(pieces)))))
}
