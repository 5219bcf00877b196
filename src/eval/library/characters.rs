//! Functions of characters.

use super::super::value::{Eval, RangeOf, RangeValue, Value};
use super::{Call, Table, casing};

fn this(call: &Call<'_, '_>) -> char {
    call.this.as_char().unwrap_or_default()
}

fn boolean(value: bool) -> Eval<Option<Value>> {
    Ok(Some(Value::Boolean(value)))
}

fn char(value: char) -> Eval<Option<Value>> {
    Ok(Some(Value::Char(value)))
}

/// A digit's value in the given base, or ten; `None` for a base that there is not.
fn digit(call: &Call<'_, '_>) -> Option<Option<i32>> {
    let radix = u32::try_from(call.int(0).unwrap_or(10)).ok().filter(|radix| (2..=36).contains(radix))?;
    let digit = this(call).to_digit(radix).and_then(|digit| i32::try_from(digit).ok());
    // Java also reads the digits of other scripts.
    (digit.is_some() || this(call).is_ascii()).then_some(digit)
}

/// The character after or before this one; not half of one beyond the basic plane.
fn stepped(call: &Call<'_, '_>, by: i32) -> Eval<Option<Value>> {
    Ok(u32::from(this(call)).checked_add_signed(by).and_then(char::from_u32).map(Value::Char))
}

/// In upper, lower or title case, also by a locale with the usual rules.
fn in_locale(call: &Call<'_, '_>, change: fn(char) -> String) -> Eval<Option<Value>> {
    match call.arg(0) {
        Some(locale) if !super::statics::is_plain_locale(&locale) => Ok(None),
        _ => Ok(Some(Value::string(change(this(call))))),
    }
}

pub(super) static TABLE: Table = &[
    ("dec", |call| stepped(call, -1)),
    ("digitToInt", |call| {
        let Some(digit) = digit(call) else { return Ok(None) };
        match (digit, call.int(0)) {
            (Some(digit), _) => Ok(Some(Value::Int(digit))),
            (None, Some(radix)) => call.throw(
                "IllegalArgumentException",
                format!("Char {} is not a digit in the given radix={radix}", this(call)),
            ),
            (None, None) => {
                call.throw("IllegalArgumentException", format!("Char {} is not a decimal digit", this(call)))
            }
        }
    }),
    ("digitToIntOrNull", |call| Ok(digit(call).map(|digit| digit.map_or(Value::Null, Value::Int)))),
    ("downTo", |call| range(call, -1, 0)),
    ("equals", |call| match (call.arg(0), call.named("ignoreCase", 1)) {
        (Some(Value::Char(other)), Some(Value::Boolean(true))) => {
            let folded = |character: char| casing::lower(casing::upper(character));
            boolean(folded(this(call)) == folded(other))
        }
        (Some(other), _) => boolean(call.this.equals(&other)),
        _ => Ok(None),
    }),
    ("inc", |call| stepped(call, 1)),
    ("isDigit", |call| boolean(casing::is_digit(this(call)))),
    ("isISOControl", |call| boolean(this(call).is_control())),
    ("isLetter", |call| boolean(casing::is_letter(this(call)))),
    ("isLetterOrDigit", |call| boolean(casing::is_letter(this(call)) || casing::is_digit(this(call)))),
    ("isLowerCase", |call| boolean(this(call).is_lowercase())),
    ("isSurrogate", |_| boolean(false)),
    ("isTitleCase", |call| {
        boolean(
            matches!(this(call), 'ǅ' | 'ǈ' | 'ǋ' | 'ǲ' | '\u{1f88}'..='\u{1f8f}' | '\u{1f98}'..='\u{1f9f}' | '\u{1fa8}'..='\u{1faf}' | '\u{1fbc}' | '\u{1fcc}' | '\u{1ffc}'),
        )
    }),
    ("isUpperCase", |call| boolean(this(call).is_uppercase())),
    ("isWhitespace", |call| boolean(super::indent::is_whitespace(this(call)))),
    ("lowercase", |call| in_locale(call, |this| this.to_lowercase().to_string())),
    ("lowercaseChar", |call| char(casing::lower(this(call)))),
    ("minus", |call| operate(call, crate::syntax::tree::BinaryOp::Minus)),
    ("plus", |call| operate(call, crate::syntax::tree::BinaryOp::Plus)),
    ("rangeTo", |call| range(call, 1, 0)),
    ("titlecase", |call| in_locale(call, casing::title)),
    ("titlecaseChar", |call| char(casing::title_char(this(call)))),
    ("toChar", |call| char(this(call))),
    ("toInt", |call| Ok(i32::try_from(u32::from(this(call))).ok().map(Value::Int))),
    ("toLowerCase", |call| char(casing::lower(this(call)))),
    ("toUpperCase", |call| char(casing::upper(this(call)))),
    ("until", |call| range(call, 1, 1)),
    ("uppercase", |call| in_locale(call, |this| this.to_uppercase().to_string())),
    ("uppercaseChar", |call| char(casing::upper(this(call)))),
];

fn operate(call: &mut Call<'_, '_>, op: crate::syntax::tree::BinaryOp) -> Eval<Option<Value>> {
    let Some(other) = call.get(0).cloned() else { return Ok(None) };
    let this = call.this.clone();
    call.interpreter.operate(op, this, other, call.span).map(Some)
}

fn range(call: &Call<'_, '_>, step: i64, back: i64) -> Eval<Option<Value>> {
    let Some(Value::Char(last)) = call.arg(0) else { return Ok(None) };
    let (first, last) = (i64::from(u32::from(this(call))), i64::from(u32::from(last)) - back);
    Ok(Some(Value::Range(std::rc::Rc::new(RangeValue { first, last, step, of: RangeOf::Char }))))
}
