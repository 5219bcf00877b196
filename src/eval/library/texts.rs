//! More functions of strings: numbers in other bases, ranges of characters, common beginnings, bytes.

use std::rc::Rc;

use super::super::value::{Eval, Library, Value};
use super::{Call, Table, bytes, indent, numbers};

fn text(value: impl Into<Rc<str>>) -> Eval<Option<Value>> {
    Ok(Some(Value::String(value.into())))
}

pub(super) static TABLE: Table = &[
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
        let other = call.text(0);
        Ok(other.map(|other| Value::Boolean(call.this_text() == other)))
    }),
    ("encodeToByteArray", |call| Ok(Some(bytes::array(call.this_text().as_bytes())))),
    ("get", |call| {
        let Some(index) = call.int(0) else { return Ok(None) };
        let units: Vec<u16> = call.this_text().encode_utf16().collect();
        match usize::try_from(index).ok().and_then(|index| units.get(index)) {
            // Half of a character beyond the basic plane is no character here.
            Some(unit) => Ok(char::from_u32(u32::from(*unit)).map(Value::Char)),
            None => {
                call.throw("StringIndexOutOfBoundsException", format!("String index out of range: {index}"))
            }
        }
    }),
    ("getOrElse", super::picking::at_or_else),
    ("getOrNull", |call| super::picking::at(call, false)),
    ("lineSequence", |call| {
        let lines = indent::lines(&call.this_text()).into_iter().map(Value::string).collect();
        Ok(Some(Value::library(Library::Sequence(super::Sequence::of(lines)))))
    }),
    ("removeRange", |call| replaced_range(call, false)),
    ("replaceAfterLast", |call| replaced(call, |this, by, new| {
        let at = this.rfind(by)? + by.len();
        Some(format!("{}{new}", &this[..at]))
    })),
    ("replaceBeforeLast", |call| replaced(call, |this, by, new| Some(format!("{new}{}", &this[this.rfind(by)?..])))),
    ("replaceIndentByMargin", |call| {
        let indent = call.named("newIndent", 0).as_ref().and_then(super::call::as_text).unwrap_or_else(|| "".into());
        let prefix = call.named("marginPrefix", 1).as_ref().and_then(super::call::as_text).unwrap_or_else(|| "|".into());
        text(indent::replace_margin(&call.this_text(), &prefix, &indent))
    }),
    ("replaceRange", |call| replaced_range(call, true)),
    ("toBigInteger", |_| Ok(None)),
    ("toBooleanStrictOrNull", |call| Ok(Some(match &*call.this_text() {
        "true" => Value::Boolean(true),
        "false" => Value::Boolean(false),
        _ => Value::Null,
    }))),
    ("toByteArray", |call| match call.arg(0) {
        None => Ok(Some(bytes::array(call.this_text().as_bytes()))),
        Some(charset) => Ok(bytes::encoded(&call.this_text(), &charset)),
    }),
    ("toCharArray", |call| Ok(super::items(&call.this).map(Value::array))),
    ("toInt", |call| in_base(call, true, true)),
    ("toIntOrNull", |call| in_base(call, true, false)),
    ("toLong", |call| in_base(call, false, true)),
    ("toLongOrNull", |call| in_base(call, false, false)),
];

fn in_base(call: &mut Call<'_, '_>, int: bool, strict: bool) -> Eval<Option<Value>> {
    let radix = call.int(0).unwrap_or(10);
    let Some(radix) = u32::try_from(radix).ok().filter(|radix| (2..=36).contains(radix)) else { return Ok(None) };
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
    let bounds = usize::try_from(start).ok().zip(usize::try_from(end).ok());
    match bounds.filter(|(start, end)| start <= end && *end <= units.len()) {
        Some((start, end)) => {
            let (before, after) = (String::from_utf16_lossy(&units[..start]), String::from_utf16_lossy(&units[end..]));
            text(format!("{before}{new}{after}"))
        }
        None => call.throw("IndexOutOfBoundsException", format!("start {start}, end {end}, length {}", units.len())),
    }
}
