//! Functions of characters.

use super::super::value::{Eval, RangeOf, RangeValue, Value};
use super::{Call, Table};

fn this(call: &Call<'_, '_>) -> char {
    call.this.as_char().unwrap_or_default()
}

fn boolean(value: bool) -> Eval<Option<Value>> {
    Ok(Some(Value::Boolean(value)))
}

pub(super) static TABLE: Table = &[
    ("digitToInt", |call| {
        let radix = call.int(0).and_then(|radix| u32::try_from(radix).ok()).unwrap_or(10);
        if !(2..=36).contains(&radix) {
            return Ok(None);
        }
        match this(call).to_digit(radix).and_then(|digit| i32::try_from(digit).ok()) {
            Some(digit) => Ok(Some(Value::Int(digit))),
            None => call.throw("IllegalArgumentException", format!("Char {} is not a digit in the given radix={radix}", this(call))),
        }
    }),
    ("digitToIntOrNull", |call| {
        let digit = this(call).to_digit(10).and_then(|digit| i32::try_from(digit).ok());
        Ok(Some(digit.map_or(Value::Null, Value::Int)))
    }),
    ("downTo", |call| range(call, -1, 0)),
    ("isDigit", |call| boolean(this(call).is_numeric())),
    ("isLetter", |call| boolean(this(call).is_alphabetic())),
    ("isLetterOrDigit", |call| boolean(this(call).is_alphanumeric())),
    ("isLowerCase", |call| boolean(this(call).is_lowercase())),
    ("isUpperCase", |call| boolean(this(call).is_uppercase())),
    ("isWhitespace", |call| boolean(super::indent::is_whitespace(this(call)))),
    ("lowercase", |call| Ok(Some(Value::string(this(call).to_lowercase().to_string())))),
    ("lowercaseChar", |call| Ok(this(call).to_lowercase().next().map(Value::Char))),
    ("minus", |call| operate(call, crate::syntax::tree::BinaryOp::Minus)),
    ("plus", |call| operate(call, crate::syntax::tree::BinaryOp::Plus)),
    ("rangeTo", |call| range(call, 1, 0)),
    ("titlecase", |call| Ok(Some(Value::string(this(call).to_uppercase().to_string())))),
    ("titlecaseChar", |call| Ok(this(call).to_uppercase().next().map(Value::Char))),
    ("toInt", |call| Ok(i32::try_from(u32::from(this(call))).ok().map(Value::Int))),
    ("toLowerCase", |call| Ok(this(call).to_lowercase().next().map(Value::Char))),
    ("toUpperCase", |call| Ok(this(call).to_uppercase().next().map(Value::Char))),
    ("until", |call| range(call, 1, 1)),
    ("uppercase", |call| Ok(Some(Value::string(this(call).to_uppercase().to_string())))),
    ("uppercaseChar", |call| Ok(this(call).to_uppercase().next().map(Value::Char))),
];

fn operate(call: &mut Call<'_, '_>, op: crate::syntax::tree::BinaryOp) -> Eval<Option<Value>> {
    let Some(other) = call.args.get(0).cloned() else { return Ok(None) };
    let this = call.this.clone();
    call.interpreter.operate(op, this, other, call.span).map(Some)
}

fn range(call: &Call<'_, '_>, step: i64, back: i64) -> Eval<Option<Value>> {
    let Some(Value::Char(last)) = call.arg(0) else { return Ok(None) };
    let (first, last) = (i64::from(u32::from(this(call))), i64::from(u32::from(last)) - back);
    Ok(Some(Value::Range(std::rc::Rc::new(RangeValue { first, last, step, of: RangeOf::Char }))))
}
