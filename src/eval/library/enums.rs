//! Enums of Java's library: their constants, and what `TimeUnit`, `DayOfWeek` and `Month` do.

use std::cmp::Ordering;

use super::super::value::{Eval, Library, Value};
use super::{Call, Table};

/// The enums with their constants in order.
static ENUMS: &[(&str, &[&str])] = &[
    ("DayOfWeek", &["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]),
    (
        "Month",
        &[
            "JANUARY",
            "FEBRUARY",
            "MARCH",
            "APRIL",
            "MAY",
            "JUNE",
            "JULY",
            "AUGUST",
            "SEPTEMBER",
            "OCTOBER",
            "NOVEMBER",
            "DECEMBER",
        ],
    ),
    ("RoundingMode", &["UP", "DOWN", "CEILING", "FLOOR", "HALF_UP", "HALF_DOWN", "HALF_EVEN", "UNNECESSARY"]),
    ("TimeUnit", &["NANOSECONDS", "MICROSECONDS", "MILLISECONDS", "SECONDS", "MINUTES", "HOURS", "DAYS"]),
];

/// The units of time in nanoseconds, as `TimeUnit` has them, with the functions that convert to them.
const UNITS: [(&str, i64); 7] = [
    ("toNanos", 1),
    ("toMicros", 1_000),
    ("toMillis", 1_000_000),
    ("toSeconds", 1_000_000_000),
    ("toMinutes", 60_000_000_000),
    ("toHours", 3_600_000_000_000),
    ("toDays", 86_400_000_000_000),
];

pub(super) static TABLE: Table = &[
    ("compareTo", |call| {
        let (Some(a), Some(b)) = (place(&call.this), call.arg(0).as_ref().and_then(place)) else {
            return Ok(None);
        };
        Ok(i32::try_from(a.1).ok().zip(i32::try_from(b.1).ok()).map(|(a, b)| Value::Int(a - b)))
    }),
    ("convert", |call| match (call.int(0), call.arg(1)) {
        (Some(count), Some(of)) => {
            Ok(unit(&of).zip(unit(&call.this)).map(|(of, to)| converted(count, of, to)))
        }
        _ => Ok(None),
    }),
    ("minus", |call| moved(call, -1)),
    ("plus", |call| moved(call, 1)),
    ("toDays", to_unit),
    ("toHours", to_unit),
    ("toMicros", to_unit),
    ("toMillis", to_unit),
    ("toMinutes", to_unit),
    ("toNanos", to_unit),
    ("toSeconds", to_unit),
];

/// `TimeUnit.SECONDS`
pub(super) fn constant(class: &str, name: &str) -> Option<Value> {
    let (class, names) = ENUMS.iter().find(|(known, _)| *known == class)?;
    names.contains(&name).then(|| value(class, name))
}

/// `TimeUnit.values()`, `TimeUnit.valueOf("SECONDS")`, `DayOfWeek.of(1)`; `None` when there is no such enum.
pub(super) fn call_static(call: &Call<'_, '_>, class: &str) -> Eval<Option<Value>> {
    let Some((class, names)) = ENUMS.iter().find(|(known, _)| *known == class) else { return Ok(None) };
    match call.name {
        "values" => Ok(Some(Value::array(names.iter().map(|name| value(class, name)).collect()))),
        "valueOf" => {
            let Some(wanted) = call.text(0) else { return Ok(None) };
            if names.contains(&&*wanted) {
                return Ok(Some(value(class, &wanted)));
            }
            let package = match *class {
                "RoundingMode" => "java.math",
                "TimeUnit" => "java.util.concurrent",
                _ => "java.time",
            };
            call.throw("IllegalArgumentException", format!("No enum constant {package}.{class}.{wanted}"))
        }
        "of" if matches!(*class, "DayOfWeek" | "Month") => {
            let at = call.int(0).and_then(|number| usize::try_from(number.checked_sub(1)?).ok());
            Ok(at.and_then(|at| names.get(at)).map(|name| value(class, name)))
        }
        _ => Ok(None),
    }
}

/// Whether a class is one of these enums.
pub(super) fn is_enum(class: &str) -> bool {
    ENUMS.iter().any(|(known, _)| *known == class)
}

/// A property of a constant.
pub(super) fn property(this: &Value, name: &str) -> Option<Value> {
    let (class, at) = place(this)?;
    let ordinal = i32::try_from(at).ok()?;
    Some(match name {
        "name" => Value::string(*ENUMS.iter().find(|(known, _)| *known == class)?.1.get(at)?),
        "ordinal" => Value::Int(ordinal),
        "value" if matches!(class, "DayOfWeek" | "Month") => Value::Int(ordinal + 1),
        _ => return None,
    })
}

/// The order of two constants of one enum.
pub(crate) fn order(a: &Library, b: &Library) -> Option<Ordering> {
    let ((class, a), (other, b)) = (place_of(a)?, place_of(b)?);
    (class == other).then(|| a.cmp(&b))
}

fn value(class: &'static str, name: &str) -> Value {
    Value::library(Library::Constant(class, name.into()))
}

fn place(value: &Value) -> Option<(&'static str, usize)> {
    match value {
        Value::Library(library) => place_of(library),
        _ => None,
    }
}

/// Which enum a constant is of, and where it stands there.
fn place_of(library: &Library) -> Option<(&'static str, usize)> {
    let Library::Constant(class, name) = library else { return None };
    let (class, names) = ENUMS.iter().find(|(known, _)| known == class)?;
    Some((class, names.iter().position(|known| *known == &**name)?))
}

/// How many nanoseconds a `TimeUnit` has.
fn unit(value: &Value) -> Option<i64> {
    match place(value)? {
        ("TimeUnit", at) => UNITS.get(at).map(|(_, nanos)| *nanos),
        _ => None,
    }
}

/// So many units of one length in another, cut to what a `Long` holds.
fn converted(count: i64, of: i64, to: i64) -> Value {
    let nanos = i128::from(count) * i128::from(of) / i128::from(to);
    Value::Long(i64::try_from(nanos).unwrap_or(if nanos < 0 { i64::MIN } else { i64::MAX }))
}

/// `TimeUnit.MINUTES.toSeconds(5)`
fn to_unit(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let to = UNITS.iter().find(|(name, _)| *name == call.name).map(|(_, nanos)| *nanos);
    let (Some(count), Some(of), Some(to)) = (call.int(0), unit(&call.this), to) else { return Ok(None) };
    Ok(Some(converted(count, of, to)))
}

/// `DayOfWeek.MONDAY.plus(2)`, around the week or the year.
fn moved(call: &Call<'_, '_>, direction: i64) -> Eval<Option<Value>> {
    let (Some((class @ ("DayOfWeek" | "Month"), at)), Some(by)) = (place(&call.this), call.int(0)) else {
        return Ok(None);
    };
    let moved = || {
        let (_, names) = ENUMS.iter().find(|(known, _)| *known == class)?;
        let count = i64::try_from(names.len()).ok()?;
        let to = (i64::try_from(at).ok()? + by % count * direction).rem_euclid(count);
        names.get(usize::try_from(to).ok()?).map(|name| value(class, name))
    };
    Ok(moved())
}
