//! From one type of number to another, as the JVM converts them.

use super::super::operators::{float, number, single};
use super::super::value::{Eval, Value, Width};
use super::{Call, Table};

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // as the JVM does
pub(super) static TABLE: Table = &[
    ("toByte", |call| Ok(bits(&call.this).map(|bits| Value::Byte(bits as i8)))),
    ("toDouble", |call| Ok(float(&call.this).map(Value::Double))),
    ("toFloat", |call| Ok(single(&call.this).map(Value::Float))),
    ("toInt", |call| {
        Ok(match &call.this {
            Value::Double(value) => Some(Value::Int(*value as i32)),
            Value::Float(value) => Some(Value::Int(*value as i32)),
            value => bits(value).map(|bits| Value::Int(bits as i32)),
        })
    }),
    ("toLong", |call| {
        Ok(match &call.this {
            Value::Double(value) => Some(Value::Long(*value as i64)),
            Value::Float(value) => Some(Value::Long(*value as i64)),
            value => bits(value).map(|bits| Value::Long(bits.cast_signed())),
        })
    }),
    ("toShort", |call| Ok(bits(&call.this).map(|bits| Value::Short(bits as i16)))),
    ("toUByte", |call| unsigned(call, Width::Byte)),
    ("toUInt", |call| unsigned(call, Width::Int)),
    ("toULong", |call| unsigned(call, Width::Long)),
    ("toUShort", |call| unsigned(call, Width::Short)),
];

fn unsigned(call: &Call<'_, '_>, width: Width) -> Eval<Option<Value>> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // as the JVM does
    let from_floating = |value: f64| match width {
        Width::Long => value as u64,
        _ => u64::from(value as u32),
    };
    Ok(match &call.this {
        Value::Double(value) => Some(width.cut(from_floating(*value))),
        Value::Float(value) => Some(width.cut(from_floating(f64::from(*value)))),
        value => bits(value).map(|bits| width.cut(bits)),
    })
}

/// The bits of a whole number, its sign extended.
fn bits(value: &Value) -> Option<u64> {
    match value {
        Value::Unsigned(_, value) => Some(*value),
        value => number(value).map(i64::cast_unsigned),
    }
}
