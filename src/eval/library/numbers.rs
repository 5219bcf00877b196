//! Functions of numbers and booleans.

use std::rc::Rc;

use super::super::operators::number;
use super::super::value::{Eval, RangeOf, RangeValue, Value};
use super::{Call, Table};

pub(super) static TABLE: Table = &[
    ("and", |call| bits(call, |a, b| a & b)),
    ("coerceAtLeast", |call| bits(call, i64::max)),
    ("coerceAtMost", |call| bits(call, i64::min)),
    ("coerceIn", |call| {
        let (Some(low), Some(high)) = (call.int(0), call.int(1)) else { return Ok(None) };
        same_type(call, |value| value.clamp(low.min(high), high))
    }),
    ("div", |call| operate(call, crate::syntax::tree::BinaryOp::Divide)),
    ("downTo", |call| range(call, -1, 0)),
    ("minus", |call| operate(call, crate::syntax::tree::BinaryOp::Minus)),
    ("mod", |call| bits(call, |a, b| if b == 0 { 0 } else { a.rem_euclid(b) })),
    ("or", |call| bits(call, |a, b| a | b)),
    ("plus", |call| operate(call, crate::syntax::tree::BinaryOp::Plus)),
    ("rangeTo", |call| range(call, 1, 0)),
    ("rem", |call| operate(call, crate::syntax::tree::BinaryOp::Remainder)),
    ("shl", |call| shifted(call, |value, by| value.wrapping_shl(by))),
    ("shr", |call| shifted(call, |value, by| value.wrapping_shr(by))),
    ("times", |call| operate(call, crate::syntax::tree::BinaryOp::Times)),
    ("toChar", |call| {
        Ok(number(&call.this)
            .and_then(|value| u32::try_from(value).ok())
            .and_then(char::from_u32)
            .map(Value::Char))
    }),
    ("toDouble", |call| {
        #[allow(clippy::cast_precision_loss)] // as Kotlin's
        Ok(Some(match (&call.this, number(&call.this)) {
            (_, Some(value)) => Value::Double(value as f64),
            (value, None) => value.clone(),
        }))
    }),
    ("toInt", |call| {
        #[allow(clippy::cast_possible_truncation)] // as the JVM does
        Ok(Some(match (&call.this, number(&call.this)) {
            (Value::Double(value), _) => Value::Int(*value as i32),
            (_, Some(value)) => Value::Int(value as i32),
            (value, None) => value.clone(),
        }))
    }),
    ("toLong", |call| {
        #[allow(clippy::cast_possible_truncation)] // as the JVM does
        Ok(Some(match (&call.this, number(&call.this)) {
            (Value::Double(value), _) => Value::Long(*value as i64),
            (_, Some(value)) => Value::Long(value),
            (value, None) => value.clone(),
        }))
    }),
    ("until", |call| range(call, 1, 1)),
    ("xor", |call| bits(call, |a, b| a ^ b)),
];

pub(super) static BOOLEANS: Table = &[
    ("and", |call| logic(call, |a, b| a && b)),
    ("not", |call| Ok(Some(Value::Boolean(!matches!(call.this, Value::Boolean(true)))))),
    ("or", |call| logic(call, |a, b| a || b)),
    ("xor", |call| logic(call, |a, b| a != b)),
];

fn logic(call: &Call<'_, '_>, op: fn(bool, bool) -> bool) -> Eval<Option<Value>> {
    match (&call.this, call.args.get(0)) {
        (Value::Boolean(a), Some(Value::Boolean(b))) => Ok(Some(Value::Boolean(op(*a, *b)))),
        _ => Ok(None),
    }
}

fn operate(call: &mut Call<'_, '_>, op: crate::syntax::tree::BinaryOp) -> Eval<Option<Value>> {
    let Some(other) = call.args.get(0).cloned() else { return Ok(None) };
    let this = call.this.clone();
    call.interpreter.operate(op, this, other, call.span).map(Some)
}

fn same_type(call: &Call<'_, '_>, change: impl Fn(i64) -> i64) -> Eval<Option<Value>> {
    Ok(match &call.this {
        Value::Int(value) => i32::try_from(change(i64::from(*value))).ok().map(Value::Int),
        Value::Long(value) => Some(Value::Long(change(*value))),
        _ => None,
    })
}

fn bits(call: &Call<'_, '_>, op: fn(i64, i64) -> i64) -> Eval<Option<Value>> {
    let Some(other) = call.int(0) else { return Ok(None) };
    same_type(call, |value| op(value, other))
}

fn shifted(call: &Call<'_, '_>, shift: fn(i64, u32) -> i64) -> Eval<Option<Value>> {
    let Some(by) = call.int(0) else { return Ok(None) };
    #[allow(clippy::cast_possible_truncation)] // as the JVM does
    Ok(match &call.this {
        Value::Int(value) => Some(Value::Int(shift(i64::from(*value), (by & 31) as u32) as i32)),
        Value::Long(value) => Some(Value::Long(shift(*value, (by & 63) as u32))),
        _ => None,
    })
}

fn range(call: &Call<'_, '_>, step: i64, back: i64) -> Eval<Option<Value>> {
    let (Some(first), Some(last)) = (number(&call.this), call.int(0)) else { return Ok(None) };
    let of = if matches!(call.this, Value::Long(_)) { RangeOf::Long } else { RangeOf::Int };
    Ok(Some(Value::Range(Rc::new(RangeValue { first, last: last - back, step, of }))))
}

/// Reads the receiver as a number; what is none throws, or is null.
pub(super) fn parse(
    call: &Call<'_, '_>,
    parse: fn(&str) -> Option<Value>,
    strict: bool,
) -> Eval<Option<Value>> {
    let this = call.this_text();
    match parse(&this) {
        Some(value) => Ok(Some(value)),
        None if strict => call.throw("NumberFormatException", format!("For input string: \"{this}\"")),
        None => Ok(Some(Value::Null)),
    }
}
