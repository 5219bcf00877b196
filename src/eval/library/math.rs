//! `kotlin.math` and `java.lang.Math`. A file sees the functions of `kotlin.math` if it imports them.

use super::super::operators::{float, is_nan, natural_order, number};
use super::super::value::{Eval, Value};
use super::{Call, Table};

/// Without a receiver.
pub(super) static TOP_LEVEL: Table = &[
    ("abs", |call| Ok(call.arg(0).as_ref().and_then(absolute))),
    ("ceil", |call| real(call, f64::ceil)),
    ("cos", |call| real(call, f64::cos)),
    ("exp", |call| real(call, f64::exp)),
    ("floor", |call| real(call, f64::floor)),
    ("floorDiv", |call| on_first(call, "floorDiv")),
    ("floorMod", |call| on_first(call, "mod")),
    ("hypot", |call| Ok(two(call).map(|(a, b)| Value::Double(a.hypot(b))))),
    ("ln", |call| real(call, f64::ln)),
    ("log10", |call| real(call, f64::log10)),
    ("log2", |call| real(call, f64::log2)),
    ("max", |call| Ok(extreme(call, true))),
    ("min", |call| Ok(extreme(call, false))),
    ("pow", |call| Ok(two(call).map(|(a, b)| Value::Double(a.powf(b))))),
    ("round", |call| real(call, f64::round_ties_even)),
    ("sin", |call| real(call, f64::sin)),
    ("sqrt", |call| real(call, f64::sqrt)),
    ("tan", |call| real(call, f64::tan)),
    ("truncate", |call| real(call, f64::trunc)),
];

/// On a number.
pub(super) static TABLE: Table = &[
    ("pow", |call| {
        Ok(match (&call.this, call.arg(0)) {
            (Value::Double(base), Some(Value::Int(exponent))) => Some(Value::Double(base.powi(exponent))),
            (Value::Double(base), Some(Value::Double(exponent))) => Some(Value::Double(base.powf(exponent))),
            _ => None,
        })
    }),
    ("roundToInt", |call| {
        Ok(match &call.this {
            #[allow(clippy::cast_possible_truncation)] // as Kotlin's, which saturates too
            Value::Double(value) if !value.is_nan() => Some(Value::Int((value + 0.5).floor() as i32)),
            _ => None,
        })
    }),
    ("roundToLong", |call| {
        Ok(match &call.this {
            #[allow(clippy::cast_possible_truncation)] // as Kotlin's, which saturates too
            Value::Double(value) if !value.is_nan() => Some(Value::Long((value + 0.5).floor() as i64)),
            _ => None,
        })
    }),
];

/// A property of a number.
pub(super) fn property(value: &Value, name: &str) -> Option<Value> {
    match (name, value) {
        ("absoluteValue", _) => absolute(value),
        ("sign", Value::Int(value)) => Some(Value::Int(value.signum())),
        ("sign", Value::Long(value)) => i32::try_from(value.signum()).ok().map(Value::Int),
        _ => super::durations::of_number(value, name),
    }
}

fn absolute(value: &Value) -> Option<Value> {
    match value {
        Value::Int(value) => Some(Value::Int(value.wrapping_abs())),
        Value::Long(value) => Some(Value::Long(value.wrapping_abs())),
        Value::Double(value) => Some(Value::Double(value.abs())),
        _ => None,
    }
}

fn real(call: &Call<'_, '_>, function: fn(f64) -> f64) -> Eval<Option<Value>> {
    Ok(match call.arg(0) {
        Some(Value::Double(value)) => Some(Value::Double(function(value))),
        _ => None,
    })
}

fn two(call: &Call<'_, '_>) -> Option<(f64, f64)> {
    Some((float(&call.arg(0)?)?, float(&call.arg(1)?)?))
}

fn extreme(call: &Call<'_, '_>, largest: bool) -> Option<Value> {
    let (a, b) = (call.arg(0)?, call.arg(1)?);
    if let Some(nan) = [&a, &b].into_iter().find(|value| is_nan(value)) {
        return Some(nan.clone());
    }
    number(&a).or_else(|| float(&a).map(|_| 0))?;
    let order = natural_order(&a, &b)?;
    Some(if order.is_ge() == largest { a } else { b })
}

/// `Math.floorMod(a, b)` is `a.mod(b)`.
fn on_first(call: &mut Call<'_, '_>, function: &str) -> Eval<Option<Value>> {
    let (Some(a), Some(b)) = (call.arg(0), call.arg(1)) else { return Ok(None) };
    call.interpreter.call_member_named(function, a, vec![b], call.span).map(Some)
}
