//! Arithmetic of `java.math.BigInteger`, as far as 128 bits go; larger results are not evaluated.

use super::super::operators::number;
use super::super::value::{Eval, Library, Value};
use super::{Call, Table};

/// `BigInteger.TEN`
pub(super) fn whole_constant(name: &str) -> Option<Value> {
    let value = match name {
        "ZERO" => 0,
        "ONE" => 1,
        "TWO" => 2,
        "TEN" => 10,
        _ => return None,
    };
    Some(whole(value))
}

/// A `BigInteger`.
fn whole(value: i128) -> Value {
    let bytes = value.unsigned_abs().to_be_bytes();
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    Value::library(Library::BigInteger(value < 0, bytes.get(zeros..).unwrap_or_default().to_vec()))
}

/// A `BigInteger`'s value.
fn whole_of(value: &Value) -> Option<i128> {
    let Value::Library(library) = value else { return None };
    let Library::BigInteger(negative, bytes) = &**library else { return None };
    let digits =
        bytes.iter().try_fold(0i128, |sum, byte| sum.checked_mul(256)?.checked_add(i128::from(*byte)))?;
    Some(if *negative { -digits } else { digits })
}

fn whole_with(call: &Call<'_, '_>, combine: fn(i128, i128) -> Option<i128>) -> Eval<Option<Value>> {
    let other = call.arg(0).as_ref().and_then(whole_of);
    Ok(whole_of(&call.this).zip(other).and_then(|(a, b)| combine(a, b)).map(whole))
}

/// Division, which has no value for 0.
fn whole_divided(call: &Call<'_, '_>, combine: fn(i128, i128) -> Option<i128>) -> Eval<Option<Value>> {
    match call.arg(0).as_ref().and_then(whole_of) {
        Some(0) => call.throw("ArithmeticException", "BigInteger divide by zero"),
        _ => whole_with(call, combine),
    }
}

/// Of `BigInteger`.
pub(super) static WHOLE: Table = &[
    ("abs", |call| Ok(whole_of(&call.this).and_then(i128::checked_abs).map(whole))),
    ("add", |call| whole_with(call, i128::checked_add)),
    ("compareTo", |call| {
        let other = call.arg(0).as_ref().and_then(whole_of);
        Ok(whole_of(&call.this).zip(other).map(|(a, b)| Value::Int(a.cmp(&b) as i32)))
    }),
    ("div", |call| whole_divided(call, i128::checked_div)),
    ("divide", |call| whole_divided(call, i128::checked_div)),
    ("minus", |call| whole_with(call, i128::checked_sub)),
    ("multiply", |call| whole_with(call, i128::checked_mul)),
    ("negate", |call| Ok(whole_of(&call.this).and_then(i128::checked_neg).map(whole))),
    ("plus", |call| whole_with(call, i128::checked_add)),
    ("pow", |call| {
        let exponent = call.int(0).and_then(|exponent| u32::try_from(exponent).ok());
        Ok(whole_of(&call.this).zip(exponent).and_then(|(this, by)| this.checked_pow(by)).map(whole))
    }),
    ("rem", |call| whole_divided(call, i128::checked_rem)),
    ("remainder", |call| whole_divided(call, i128::checked_rem)),
    ("signum", |call| {
        let sign = whole_of(&call.this).map(i128::signum);
        Ok(sign.and_then(|sign| i32::try_from(sign).ok()).map(Value::Int))
    }),
    ("subtract", |call| whole_with(call, i128::checked_sub)),
    ("times", |call| whole_with(call, i128::checked_mul)),
    ("toInt", |call| Ok(whole_of(&call.this).and_then(|it| i32::try_from(it).ok()).map(Value::Int))),
    ("toLong", |call| Ok(whole_of(&call.this).and_then(|it| i64::try_from(it).ok()).map(Value::Long))),
    ("unaryMinus", |call| Ok(whole_of(&call.this).and_then(i128::checked_neg).map(whole))),
];

/// `5.toBigInteger()`, `"5".toBigInteger()`, `BigInteger.valueOf(5)`
pub(super) fn whole_of_number(value: &Value) -> Option<Value> {
    match value {
        Value::Int(_) | Value::Long(_) => number(value).map(|it| whole(i128::from(it))),
        Value::String(text) => text.parse().ok().map(whole),
        _ => None,
    }
}

/// The order of two numbers of `java.math`.
pub(crate) fn whole_order(a: &Library, b: &Library) -> Option<std::cmp::Ordering> {
    match (a, b) {
        (Library::Decimal(a), Library::Decimal(b)) => a.cmp(*b),
        (Library::BigInteger(negative, a), Library::BigInteger(other, b)) => {
            let size =
                |bytes: &[u8]| bytes.iter().skip_while(|byte| **byte == 0).copied().collect::<Vec<u8>>();
            let (a, b) = (size(a), size(b));
            let magnitude = a.len().cmp(&b.len()).then_with(|| a.cmp(&b));
            Some(match (negative, other) {
                (false, false) => magnitude,
                (true, true) => magnitude.reverse(),
                (false, true) => std::cmp::Ordering::Greater,
                (true, false) => std::cmp::Ordering::Less,
            })
        }
        _ => None,
    }
}
