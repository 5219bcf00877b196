//! Functions of numbers and booleans.

use std::rc::Rc;

use super::super::operators::{float as as_float, number};
use super::super::value::{Eval, RangeOf, RangeValue, Value};
use super::{Call, Table};
use crate::syntax::tree::PrefixOp;

pub(super) static TABLE: Table = &[
    ("and", |call| bits(call, |a, b| a & b)),
    ("countLeadingZeroBits", |call| counted(call, u32::leading_zeros, u64::leading_zeros)),
    ("countOneBits", |call| counted(call, u32::count_ones, u64::count_ones)),
    ("countTrailingZeroBits", |call| counted(call, u32::trailing_zeros, u64::trailing_zeros)),
    ("dec", |call| add(call, -1)),
    ("digitToChar", |call| {
        let digit = number(&call.this).and_then(|digit| u32::try_from(digit).ok());
        let radix = call.int(0).and_then(|radix| u32::try_from(radix).ok()).unwrap_or(10);
        match digit.filter(|_| (2..=36).contains(&radix)).and_then(|digit| char::from_digit(digit, radix)) {
            Some(digit) => Ok(Some(Value::Char(digit.to_ascii_uppercase()))),
            None if radix == 10 => {
                let shown = number(&call.this).unwrap_or(0);
                call.throw("IllegalArgumentException", format!("Int {shown} is not a decimal digit"))
            }
            None => Ok(None),
        }
    }),
    ("div", |call| operate(call, crate::syntax::tree::BinaryOp::Divide)),
    ("downTo", |call| range(call, -1, 0)),
    ("floorDiv", |call| {
        floored(call, |a, b| {
            a.checked_div(b).map(|whole| if a % b != 0 && (a < 0) != (b < 0) { whole - 1 } else { whole })
        })
    }),
    ("inc", |call| add(call, 1)),
    ("inv", |call| same_type(call, |value| !value)),
    ("isFinite", |call| Ok(as_float(&call.this).map(|value| Value::Boolean(value.is_finite())))),
    ("isInfinite", |call| Ok(as_float(&call.this).map(|value| Value::Boolean(value.is_infinite())))),
    ("isNaN", |call| Ok(as_float(&call.this).map(|value| Value::Boolean(value.is_nan())))),
    ("minus", |call| operate(call, crate::syntax::tree::BinaryOp::Minus)),
    ("mod", |call| {
        floored(call, |a, b| {
            a.checked_rem(b).map(|rest| if rest != 0 && (rest < 0) != (b < 0) { rest + b } else { rest })
        })
    }),
    ("or", |call| bits(call, |a, b| a | b)),
    ("plus", |call| operate(call, crate::syntax::tree::BinaryOp::Plus)),
    ("rangeTo", |call| range(call, 1, 0)),
    ("rangeUntil", |call| range(call, 1, 1)),
    ("rem", |call| operate(call, crate::syntax::tree::BinaryOp::Remainder)),
    ("rotateLeft", |call| rotated(call, 1)),
    ("rotateRight", |call| rotated(call, -1)),
    ("shl", |call| shifted(call, |value, by| value.wrapping_shl(by))),
    ("shr", |call| shifted(call, |value, by| value.wrapping_shr(by))),
    ("takeHighestOneBit", |call| {
        one_bit(call, |bits| 1u64.checked_shl(63 - bits.leading_zeros().min(63)).map_or(0, |bit| bit & bits))
    }),
    ("takeLowestOneBit", |call| one_bit(call, |bits| bits & bits.wrapping_neg())),
    ("times", |call| operate(call, crate::syntax::tree::BinaryOp::Times)),
    ("toBigDecimal", super::decimals::of_this),
    ("toBigInteger", |call| Ok(super::big_integers::whole_of_number(&call.this))),
    ("toChar", |call| {
        Ok(number(&call.this)
            .and_then(|value| u32::try_from(value).ok())
            .and_then(char::from_u32)
            .map(Value::Char))
    }),
    ("toString", |call| shown(call)),
    ("unaryMinus", |call| {
        let this = call.this.clone();
        if matches!(this, Value::Unsigned(..)) {
            return Ok(None);
        }
        call.interpreter.unary(PrefixOp::Minus, this, call.span).map(Some)
    }),
    ("unaryPlus", |call| Ok(Some(call.this.clone()))),
    ("until", |call| range(call, 1, 1)),
    ("ushr", |call| {
        let Some(by) = call.int(0) else { return Ok(None) };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // as the JVM masks it
        Ok(match &call.this {
            Value::Int(value) => Some(Value::Int((value.cast_unsigned() >> (by & 31) as u32).cast_signed())),
            Value::Long(value) => {
                Some(Value::Long((value.cast_unsigned() >> (by & 63) as u32).cast_signed()))
            }
            _ => None,
        })
    }),
    ("xor", |call| bits(call, |a, b| a ^ b)),
];

pub(super) static BOOLEANS: Table = &[
    ("and", |call| logic(call, |a, b| a && b)),
    ("not", |call| Ok(Some(Value::Boolean(!matches!(call.this, Value::Boolean(true)))))),
    ("or", |call| logic(call, |a, b| a || b)),
    ("xor", |call| logic(call, |a, b| a != b)),
];

fn logic(call: &Call<'_, '_>, op: fn(bool, bool) -> bool) -> Eval<Option<Value>> {
    match (&call.this, call.get(0)) {
        (Value::Boolean(a), Some(Value::Boolean(b))) => Ok(Some(Value::Boolean(op(*a, *b)))),
        _ => Ok(None),
    }
}

fn operate(call: &mut Call<'_, '_>, op: crate::syntax::tree::BinaryOp) -> Eval<Option<Value>> {
    let Some(other) = call.get(0).cloned() else { return Ok(None) };
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

/// An operation that rounds down, which has no value for 0.
fn floored(call: &Call<'_, '_>, op: fn(i64, i64) -> Option<i64>) -> Eval<Option<Value>> {
    let (Some(a), Some(b)) = (number(&call.this), call.int(0)) else { return Ok(None) };
    let long = matches!(call.this, Value::Long(_)) || matches!(call.arg(0), Some(Value::Long(_)));
    match op(a, b) {
        Some(value) if long => Ok(Some(Value::Long(value))),
        Some(value) => Ok(i32::try_from(value).ok().map(Value::Int)),
        None if b == 0 => call.throw("ArithmeticException", "/ by zero"),
        None => Ok(None),
    }
}

fn add(call: &mut Call<'_, '_>, by: i32) -> Eval<Option<Value>> {
    let this = call.this.clone();
    call.interpreter.increment(&this, by > 0, call.span).map(Some)
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

fn counted(call: &Call<'_, '_>, int: fn(u32) -> u32, long: fn(u64) -> u32) -> Eval<Option<Value>> {
    let count = match &call.this {
        Value::Int(value) => int(value.cast_unsigned()),
        Value::Long(value) => long(value.cast_unsigned()),
        _ => return Ok(None),
    };
    Ok(i32::try_from(count).ok().map(Value::Int))
}

/// One of the bits of a number, or none of 0.
fn one_bit(call: &Call<'_, '_>, take: fn(u64) -> u64) -> Eval<Option<Value>> {
    #[allow(clippy::cast_possible_truncation)] // of 32 bits
    Ok(match &call.this {
        Value::Int(value) => Some(Value::Int((take(u64::from(value.cast_unsigned())) as u32).cast_signed())),
        Value::Long(value) => Some(Value::Long(take(value.cast_unsigned()).cast_signed())),
        _ => None,
    })
}

fn rotated(call: &Call<'_, '_>, direction: i64) -> Eval<Option<Value>> {
    let Some(by) = call.int(0).map(|by| by.saturating_mul(direction)) else { return Ok(None) };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // of a number below 64
    Ok(match &call.this {
        Value::Int(value) => Some(Value::Int(value.rotate_left(by.rem_euclid(32) as u32))),
        Value::Long(value) => Some(Value::Long(value.rotate_left(by.rem_euclid(64) as u32))),
        _ => None,
    })
}

fn range(call: &Call<'_, '_>, step: i64, back: i64) -> Eval<Option<Value>> {
    let (Some(first), Some(last)) = (number(&call.this), call.int(0)) else { return Ok(None) };
    let of = match (&call.this, call.arg(0)) {
        (Value::Char(_), _) => RangeOf::Char,
        (Value::Long(_), _) | (_, Some(Value::Long(_))) => RangeOf::Long,
        _ => RangeOf::Int,
    };
    Ok(Some(Value::Range(Rc::new(RangeValue { first, last: last.saturating_sub(back), step, of }))))
}

/// Reads the receiver as a number; what is none throws, or is null.
pub(super) fn parse(
    call: &Call<'_, '_>,
    strict: bool,
    radix: u32,
    parse: impl FnOnce(&str) -> Option<Value>,
) -> Eval<Option<Value>> {
    let this = call.this_text();
    match parse(&this) {
        Some(value) => Ok(Some(value)),
        // Java also reads the digits of other scripts.
        None if this.chars().any(|character| !character.is_ascii() && super::casing::is_digit(character)) => {
            Ok(None)
        }
        None if strict => {
            let base = if radix == 10 { String::new() } else { format!(" under radix {radix}") };
            call.throw("NumberFormatException", format!("For input string: \"{this}\"{base}"))
        }
        None => Ok(Some(Value::Null)),
    }
}

/// A number in another base: `255.toString(16)`.
pub(super) fn in_base(value: i64, radix: i64) -> Option<String> {
    let radix = u32::try_from(radix).ok().filter(|radix| (2..=36).contains(radix))?;
    let (mut rest, mut digits) = (value.unsigned_abs(), Vec::new());
    while rest > 0 || digits.is_empty() {
        let digit = u32::try_from(rest % u64::from(radix)).ok()?;
        digits.push(char::from_digit(digit, radix)?);
        rest /= u64::from(radix);
    }
    let sign = if value < 0 { "-" } else { "" };
    Some(format!("{sign}{}", digits.iter().rev().collect::<String>()))
}

/// `toString(radix)`; without a base it is everyone's `toString`.
fn shown(call: &Call<'_, '_>) -> Eval<Option<Value>> {
    match (number(&call.this), call.int(0)) {
        (Some(_), Some(radix)) if !(2..=36).contains(&radix) => {
            let message = format!("radix {radix} was not in valid range 2..36");
            call.throw("IllegalArgumentException", message)
        }
        (Some(value), Some(radix)) => Ok(in_base(value, radix).map(Value::string)),
        _ => Ok(None),
    }
}

/// A decimal number as Java reads it, without what Rust does not know: a suffix, and spaces around it. `None` for what is
/// no number to Java: Rust knows `inf`.
pub(super) fn plain(text: &str) -> Option<&str> {
    let text = text.trim_matches(|character| character <= ' ');
    let (sign, digits) = text.split_at(text.find(|character| !matches!(character, '+' | '-')).unwrap_or(0));
    if sign.len() < 2 && matches!(digits, "NaN" | "Infinity") {
        return Some(text);
    }
    let plain = text.strip_suffix(['f', 'F', 'd', 'D']).unwrap_or(text);
    let usual = plain.chars().all(|character| character.is_ascii_digit() || "+-.eE".contains(character));
    usual.then_some(plain)
}

/// The floating-point number that Java reads in a text.
pub(super) fn float(text: &str) -> Option<f64> {
    plain(text)?.parse().ok()
}
