//! Arithmetic and the order of numbers, as the JVM has them.

use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Rem, Sub};

use crate::eval::value::{Library, Value};
use crate::syntax::tree::BinaryOp;

use super::unsigned::unsigned;

pub(super) fn numbers(op: BinaryOp, left: &Value, right: &Value) -> Option<Result<Value, &'static str>> {
    let widened = |value: &Value| match value {
        Value::Byte(value) => Value::Int(i32::from(*value)),
        Value::Short(value) => Value::Int(i32::from(*value)),
        other => other.clone(),
    };
    let (left, right) = (&widened(left), &widened(right));
    Some(Ok(match (left, right) {
        (Value::Int(a), Value::Int(b)) => match int(op, *a, *b)? {
            Ok(value) => Value::Int(value),
            Err(message) => return Some(Err(message)),
        },
        (Value::Int(_) | Value::Long(_), Value::Int(_) | Value::Long(_)) => {
            match long(op, number(left)?, number(right)?)? {
                Ok(value) => Value::Long(value),
                Err(message) => return Some(Err(message)),
            }
        }
        (Value::Double(_), _) | (_, Value::Double(_)) => {
            Value::Double(floating(op, float(left)?, float(right)?)?)
        }
        (Value::Float(_), _) | (_, Value::Float(_)) => {
            Value::Float(floating(op, single(left)?, single(right)?)?)
        }
        (&Value::Unsigned(width, a), &Value::Unsigned(other, b)) => {
            return unsigned(op, (width, a), (other, b));
        }
        (Value::Char(a), Value::Int(b)) => {
            let code = match op {
                BinaryOp::Plus => i64::from(u32::from(*a)) + i64::from(*b),
                BinaryOp::Minus => i64::from(u32::from(*a)) - i64::from(*b),
                _ => return None,
            };
            Value::Char(u32::try_from(code).ok().and_then(char::from_u32)?)
        }
        (Value::Char(a), Value::String(b)) if op == BinaryOp::Plus => Value::string(format!("{a}{b}")),
        (Value::Char(a), Value::Char(b)) if op == BinaryOp::Minus => {
            Value::Int(i32::try_from(i64::from(u32::from(*a)) - i64::from(u32::from(*b))).ok()?)
        }
        _ => return None,
    }))
}

fn floating<T>(op: BinaryOp, a: T, b: T) -> Option<T>
where
    T: Add<Output = T> + Sub<Output = T> + Mul<Output = T> + Div<Output = T> + Rem<Output = T>,
{
    Some(match op {
        BinaryOp::Plus => a + b,
        BinaryOp::Minus => a - b,
        BinaryOp::Times => a * b,
        BinaryOp::Divide => a / b,
        BinaryOp::Remainder => a % b,
        _ => return None,
    })
}

/// A number as a `Float`.
#[allow(clippy::cast_precision_loss)] // as Kotlin's `toFloat`
pub(crate) fn single(value: &Value) -> Option<f32> {
    match value {
        Value::Byte(value) => Some(f32::from(*value)),
        Value::Short(value) => Some(f32::from(*value)),
        Value::Int(value) => Some(*value as f32),
        Value::Long(value) => Some(*value as f32),
        Value::Float(value) => Some(*value),
        #[allow(clippy::cast_possible_truncation)] // as the JVM does
        Value::Double(value) => Some(*value as f32),
        _ => None,
    }
}

pub(super) const ZERO: &str = "/ by zero";

pub(super) fn int(op: BinaryOp, a: i32, b: i32) -> Option<Result<i32, &'static str>> {
    Some(Ok(match op {
        BinaryOp::Plus => a.wrapping_add(b),
        BinaryOp::Minus => a.wrapping_sub(b),
        BinaryOp::Times => a.wrapping_mul(b),
        BinaryOp::Divide | BinaryOp::Remainder if b == 0 => return Some(Err(ZERO)),
        BinaryOp::Divide => a.wrapping_div(b),
        BinaryOp::Remainder => a.wrapping_rem(b),
        _ => return None,
    }))
}

pub(super) fn long(op: BinaryOp, a: i64, b: i64) -> Option<Result<i64, &'static str>> {
    Some(Ok(match op {
        BinaryOp::Plus => a.wrapping_add(b),
        BinaryOp::Minus => a.wrapping_sub(b),
        BinaryOp::Times => a.wrapping_mul(b),
        BinaryOp::Divide | BinaryOp::Remainder if b == 0 => return Some(Err(ZERO)),
        BinaryOp::Divide => a.wrapping_div(b),
        BinaryOp::Remainder => a.wrapping_rem(b),
        _ => return None,
    }))
}

/// An integer's or character's value.
pub(crate) fn number(value: &Value) -> Option<i64> {
    match value {
        Value::Byte(value) => Some(i64::from(*value)),
        Value::Short(value) => Some(i64::from(*value)),
        Value::Int(value) => Some(i64::from(*value)),
        Value::Long(value) => Some(*value),
        Value::Char(value) => Some(i64::from(u32::from(*value))),
        Value::Unsigned(_, value) => i64::try_from(*value).ok(),
        _ => None,
    }
}

/// A number as a floating-point one.
#[allow(clippy::cast_precision_loss)] // as Kotlin's `toDouble`
pub(crate) fn float(value: &Value) -> Option<f64> {
    match value {
        Value::Byte(value) => Some(f64::from(*value)),
        Value::Short(value) => Some(f64::from(*value)),
        Value::Int(value) => Some(f64::from(*value)),
        Value::Long(value) => Some(*value as f64),
        Value::Double(value) => Some(*value),
        Value::Float(value) => Some(f64::from(*value)),
        Value::Unsigned(_, value) => Some(*value as f64),
        _ => None,
    }
}

/// The order of numbers, strings (by UTF-16 unit), characters, booleans and enum entries.
pub(crate) fn natural_order(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::String(a), Value::String(b)) => Some(crate::model::utf16_order(a, b)),
        (Value::Boolean(a), Value::Boolean(b)) => Some(a.cmp(b)),
        (Value::Char(a), Value::Char(b)) => Some(a.cmp(b)),
        (Value::Entry(class, a), Value::Entry(other, b)) if class == other => Some(a.cmp(b)),
        (Value::Unsigned(_, a), Value::Unsigned(_, b)) => Some(a.cmp(b)),
        (Value::Double(_) | Value::Float(_), _) | (_, Value::Double(_) | Value::Float(_)) => {
            Some(total_order(float(left)?, float(right)?))
        }
        (Value::Library(a), Value::Library(b)) => match (&**a, &**b) {
            (Library::Duration(a), Library::Duration(b)) => Some(a.cmp(b)),
            (Library::File(a), Library::File(b)) => Some(crate::model::utf16_order(a, b)),
            (a @ Library::Constant(..), b) => crate::eval::library::enum_order(a, b),
            (a, b) => crate::eval::library::whole_order(a, b),
        },
        (
            Value::Byte(_) | Value::Short(_) | Value::Int(_) | Value::Long(_),
            Value::Byte(_) | Value::Short(_) | Value::Int(_) | Value::Long(_),
        ) => Some(number(left)?.cmp(&number(right)?)),
        _ => None,
    }
}

/// Whether it is no number, which the smallest and the largest of some numbers is as soon as one of them is.
pub(crate) fn is_nan(value: &Value) -> bool {
    float(value).is_some_and(f64::is_nan)
}

/// The order of `compareTo` and of sorting: -0.0 is less than 0.0, and NaN the greatest.
fn total_order(a: f64, b: f64) -> Ordering {
    match (a.is_nan(), b.is_nan()) {
        (false, false) => a.total_cmp(&b),
        (a, b) => a.cmp(&b),
    }
}

/// What `<`, `==` and their kin compare by: numbers as IEEE 754 does, where nothing is less than NaN or equal to it.
pub(super) fn ieee_order(left: &Value, right: &Value) -> Option<Option<Ordering>> {
    match (left, right) {
        (Value::Double(_) | Value::Float(_), _) | (_, Value::Double(_) | Value::Float(_)) => {
            Some(float(left)?.partial_cmp(&float(right)?))
        }
        _ => None,
    }
}
