//! `kotlin.time.Duration`: `15.minutes.inWholeSeconds`.

use super::super::value::{Eval, Library, Value};
use super::{Call, Table};

const NANOS_PER_SECOND: i64 = 1_000_000_000;

/// The units with their lengths in nanoseconds, longest first.
const UNITS: [(&str, &str, i64); 7] = [
    ("days", "inWholeDays", 86_400 * NANOS_PER_SECOND),
    ("hours", "inWholeHours", 3_600 * NANOS_PER_SECOND),
    ("minutes", "inWholeMinutes", 60 * NANOS_PER_SECOND),
    ("seconds", "inWholeSeconds", NANOS_PER_SECOND),
    ("milliseconds", "inWholeMilliseconds", 1_000_000),
    ("microseconds", "inWholeMicroseconds", 1_000),
    ("nanoseconds", "inWholeNanoseconds", 1),
];

/// Functions of durations. Lengths beyond 146 years, which Kotlin keeps in milliseconds, are not evaluated.
pub(super) static TABLE: Table = &[
    ("div", |call| match (nanos(&call.this), call.arg(0)) {
        (Some(this), Some(Value::Int(by))) if by != 0 => Ok(Some(duration(this / i64::from(by)))),
        _ => Ok(None),
    }),
    ("isNegative", |call| Ok(nanos(&call.this).map(|this| Value::Boolean(this < 0)))),
    ("isPositive", |call| Ok(nanos(&call.this).map(|this| Value::Boolean(this > 0)))),
    ("minus", |call| with(call, i64::checked_sub)),
    ("plus", |call| with(call, i64::checked_add)),
    ("times", |call| match (nanos(&call.this), call.arg(0)) {
        (Some(this), Some(Value::Int(by))) => Ok(this.checked_mul(i64::from(by)).map(duration)),
        _ => Ok(None),
    }),
];

/// Whether `name` is a unit, which a script imports from `kotlin.time.Duration.Companion`.
pub(super) fn is_unit(name: &str) -> bool {
    UNITS.iter().any(|(plural, ..)| *plural == name)
}

/// `15.minutes`: the duration of a number of units.
pub(super) fn of_number(value: &Value, name: &str) -> Option<Value> {
    let (_, _, unit) = UNITS.iter().find(|(plural, ..)| *plural == name)?;
    match value {
        Value::Int(number) => i64::from(*number).checked_mul(*unit).map(duration),
        Value::Long(number) => number.checked_mul(*unit).map(duration),
        // Whole nanoseconds of a number that is exact in them; the rounding of others is not followed.
        #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // below 2^53
        Value::Double(number) => {
            let nanos = number * *unit as f64;
            (nanos.fract() == 0.0 && nanos.abs() < 9_007_199_254_740_992.0).then(|| duration(nanos as i64))
        }
        _ => None,
    }
}

/// A property of a duration of `nanos` nanoseconds.
pub(super) fn property(nanos: i64, name: &str) -> Option<Value> {
    if name == "absoluteValue" {
        return nanos.checked_abs().map(duration);
    }
    UNITS.iter().find(|(_, whole, _)| *whole == name).map(|(_, _, unit)| Value::Long(nanos / unit))
}

/// A duration as Kotlin writes it: `1d 2h`, `90.5s` is `1m 30.5s`, `-(1h 30m)`.
pub(crate) fn text(nanos: i64) -> String {
    let magnitude = nanos.unsigned_abs();
    let whole = |unit: i64| magnitude / unit.unsigned_abs();
    let (days, hours, minutes) = (whole(UNITS[0].2), whole(UNITS[1].2) % 24, whole(UNITS[2].2) % 60);
    let rest = magnitude % UNITS[2].2.unsigned_abs();
    let mut parts: Vec<String> = Vec::new();
    let larger = [(days, 'd'), (hours, 'h'), (minutes, 'm')];
    let first = larger.iter().position(|(count, _)| *count > 0).unwrap_or(larger.len());
    let last = larger.iter().rposition(|(count, _)| *count > 0).map_or(0, |at| at + 1);
    let until = if rest > 0 { larger.len() } else { last };
    for (count, letter) in larger.iter().take(until).skip(first) {
        parts.push(format!("{count}{letter}"));
    }
    if rest > 0 {
        parts.push(seconds(rest, !parts.is_empty()));
    }
    match (parts.len(), nanos < 0) {
        (0, _) => "0s".to_owned(),
        (1, true) => format!("-{}", parts[0]),
        (_, true) => format!("-({})", parts.join(" ")),
        _ => parts.join(" "),
    }
}

/// What is less than a minute: in seconds after larger units, else in the largest unit that it fills.
fn seconds(nanos: u64, after_larger: bool) -> String {
    let (unit, name, digits) = match nanos {
        _ if after_larger || nanos >= 1_000_000_000 => (1_000_000_000, "s", 9),
        1_000_000.. => (1_000_000, "ms", 6),
        1_000.. => (1_000, "us", 3),
        _ => (1, "ns", 0),
    };
    let fraction = format!("{:0digits$}", nanos % unit);
    match fraction.trim_end_matches('0') {
        _ if nanos.is_multiple_of(unit) => format!("{}{name}", nanos / unit),
        kept => {
            // Kotlin writes one or two digits, or groups of three.
            let width = if kept.len() < 3 { kept.len() } else { kept.len().div_ceil(3) * 3 };
            format!("{}.{}{name}", nanos / unit, &fraction[..width.min(fraction.len())])
        }
    }
}

fn duration(nanos: i64) -> Value {
    Value::library(Library::Duration(nanos))
}

fn nanos(value: &Value) -> Option<i64> {
    match value {
        Value::Library(library) => match **library {
            Library::Duration(nanos) => Some(nanos),
            _ => None,
        },
        _ => None,
    }
}

fn with(call: &Call<'_, '_>, combine: fn(i64, i64) -> Option<i64>) -> Eval<Option<Value>> {
    let other = call.arg(0);
    Ok(nanos(&call.this).zip(other.as_ref().and_then(nanos)).and_then(|(a, b)| combine(a, b)).map(duration))
}
