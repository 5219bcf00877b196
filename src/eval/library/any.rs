//! Functions that every value has.

use std::cmp::Ordering;

use super::super::budget;
use super::super::operators::natural_order;
use super::super::value::{ClassRef, Eval, Library, RangeOf, Value, Width};
use super::{Call, Table, items};

pub(super) static TABLE: Table = &[
    ("coerceAtLeast", |call| clamped(call, call.arg(0), None)),
    ("coerceAtMost", |call| clamped(call, None, call.arg(0))),
    ("coerceIn", |call| match call.arg(0) {
        Some(Value::Range(range)) => {
            clamped(call, Some(range.value(range.first)), Some(range.value(range.end())))
        }
        Some(Value::Library(library)) => match &*library {
            Library::Closed(low, high) => clamped(call, Some(low.clone()), Some(high.clone())),
            _ => Ok(None),
        },
        low => clamped(call, low, call.arg(1)),
    }),
    ("compareTo", |call| {
        let Some(other) = call.get(0).cloned() else { return Ok(None) };
        if let (Value::Object(a), Value::Object(b)) = (&call.this, &other) {
            let ordinal = call.interpreter.common.ordinal;
            return Ok(match (a.field(ordinal), b.field(ordinal)) {
                (Some(Value::Int(a)), Some(Value::Int(b))) => Some(Value::Int(a - b)),
                _ => None,
            });
        }
        Ok(natural_order(&call.this, &other).map(|order| Value::Int(order as i32)))
    }),
    ("contains", |call| match (&call.this, call.arg(0)) {
        (Value::Library(library), Some(item)) if matches!(**library, Library::Closed(..)) => {
            let this = call.this.clone();
            let inside = call.interpreter.contains(&this, item, call.span)?;
            Ok(Some(inside.map_or(Value::Unknown, Value::Boolean)))
        }
        _ => Ok(None),
    }),
    ("equals", |call| {
        let Some(other) = call.get(0).cloned() else { return Ok(None) };
        let this = call.this.clone();
        call.interpreter.equal(&this, &other, call.span).map(|equal| Some(Value::Boolean(equal)))
    }),
    ("get", |call| match call.this.clone() {
        Value::Function(function) if call.args.len() == 0 => {
            call.interpreter.referred(&function, call.span).map(Some)
        }
        function @ Value::Function(_) => {
            call.interpreter.invoke(&function, call.all().clone(), call.span).map(Some)
        }
        _ => Ok(None),
    }),
    ("hashCode", |call| {
        if let Value::Object(object) = &call.this {
            let object = object.clone();
            return call.interpreter.object_hash(&object, call.span);
        }
        Ok(hash_code(&call.this).map(Value::Int))
    }),
    ("invoke", |call| match &call.this {
        function @ Value::Function(_) => {
            let function = function.clone();
            call.interpreter.invoke(&function, call.all().clone(), call.span).map(Some)
        }
        _ => Ok(None),
    }),
    ("isNullOrBlank", |call| Ok(blank(&call.this))),
    ("isNullOrEmpty", |call| {
        Ok(match &call.this {
            Value::Null => Some(Value::Boolean(true)),
            Value::Unknown => Some(Value::Unknown),
            // Characters beyond two bytes are no items.
            Value::String(text) => Some(Value::Boolean(text.is_empty())),
            value => items(value).map(|items| Value::Boolean(items.is_empty())),
        })
    }),
    ("orEmpty", |call| {
        Ok(match &call.this {
            // Of a null list, map or string: which one, only its type says.
            Value::Null => None,
            value => Some(value.clone()),
        })
    }),
    ("set", |call| match (call.this.clone(), call.arg(0)) {
        (Value::Function(function), Some(value)) => {
            let set = call.interpreter.set_referred(&function, &value, call.span)?;
            Ok(set.then_some(Value::Unit))
        }
        _ => Ok(None),
    }),
    ("toBoolean", |call| Ok(call.this.is_null().then_some(Value::Boolean(false)))),
    ("toString", |call| {
        if let Value::Object(object) = &call.this {
            let class = object.class;
            let this = call.this.clone();
            return Ok(match (call.display(&this)?, class) {
                (Some(text), _) => Some(Value::String(text)),
                (None, ClassRef::User(_)) => Some(Value::Unknown),
                _ => None,
            });
        }
        let this = call.this.clone();
        Ok(Some(call.display(&this)?.map_or(Value::Unknown, Value::String)))
    }),
];

/// Keeps a comparable value within bounds.
fn clamped(call: &mut Call<'_, '_>, low: Option<Value>, high: Option<Value>) -> Eval<Option<Value>> {
    if let (Some(low), Some(high)) = (&low, &high)
        && call.interpreter.compare(low, high, call.span)?.is_some_and(Ordering::is_gt)
    {
        let (Some(low), Some(high)) = (call.display(low)?, call.display(high)?) else { return Ok(None) };
        let message =
            format!("Cannot coerce value to an empty range: maximum {high} is less than minimum {low}.");
        return call.throw("IllegalArgumentException", message);
    }
    for (bound, outside) in [(low, Ordering::Less), (high, Ordering::Greater)] {
        let Some(bound) = bound else { continue };
        let this = call.this.clone();
        match call.interpreter.compare(&this, &bound, call.span)? {
            Some(order) if order == outside => return Ok(Some(bound)),
            Some(_) => {}
            None => return Ok(None),
        }
    }
    Ok(Some(call.this.clone()))
}

fn blank(value: &Value) -> Option<Value> {
    match value {
        Value::Null => Some(Value::Boolean(true)),
        Value::String(text) => Some(Value::Boolean(text.chars().all(super::indent::is_whitespace))),
        _ => None,
    }
}

/// `hashCode()` as the JVM computes it; `None` for objects, whose hash is their identity, and once the budget is used up.
pub(crate) fn hash_code(value: &Value) -> Option<i32> {
    match value {
        Value::List(_) | Value::Tuple(_) | Value::Map(_) | Value::Set(_) | Value::Library(_) => {
            budget::nested(|| hash_of(value)).flatten()
        }
        Value::String(text) if !budget::spend_on_text(text) => None,
        _ => hash_of(value),
    }
}

fn hash_of(value: &Value) -> Option<i32> {
    let hash_code = |value: &Value| if budget::spend(1) { hash_code(value) } else { None };
    let combine = |items: &[Value], seed: i32| {
        items.iter().try_fold(seed, |hash, item| Some(hash.wrapping_mul(31).wrapping_add(hash_code(item)?)))
    };
    match value {
        Value::Null => Some(0),
        Value::String(text) => Some(
            text.encode_utf16().fold(0i32, |hash, unit| hash.wrapping_mul(31).wrapping_add(i32::from(unit))),
        ),
        Value::Byte(value) => Some(i32::from(*value)),
        Value::Short(value) => Some(i32::from(*value)),
        Value::Int(value) => Some(*value),
        Value::Double(value) => {
            Some(folded(if value.is_nan() { f64::NAN.to_bits() } else { value.to_bits() }))
        }
        Value::Long(value) => Some(folded((*value).cast_unsigned())),
        Value::Float(value) => {
            Some((if value.is_nan() { f32::NAN.to_bits() } else { value.to_bits() }).cast_signed())
        }
        #[allow(clippy::cast_possible_truncation)] // it fits
        Value::Unsigned(width, value) if *width < Width::Long => Some((*value as u32).cast_signed()),
        Value::Unsigned(_, value) => Some(folded(*value)),
        Value::Boolean(value) => Some(if *value { 1231 } else { 1237 }),
        Value::Char(value) => i32::try_from(u32::from(*value)).ok(),
        Value::List(list) if !list.array => combine(&list.items(), 1),
        Value::Tuple(items) => combine(items, 0),
        Value::Map(map) => map.read().iter().try_fold(0i32, |hash, (key, value)| {
            Some(hash.wrapping_add(hash_code(key)? ^ hash_code(value)?))
        }),
        Value::Range(range) if range.step == 1 && range.of != RangeOf::Long => {
            if range.first > range.last {
                return Some(-1);
            }
            let (first, last) = (i32::try_from(range.first).ok()?, i32::try_from(range.last).ok()?);
            Some(first.wrapping_mul(31).wrapping_add(last))
        }
        Value::Library(library) => match &**library {
            Library::Entry(entry) => Some(hash_code(&entry.key)? ^ hash_code(&entry.value())?),
            _ => None,
        },
        Value::Set(set) => {
            set.items().iter().try_fold(0i32, |hash, key| Some(hash.wrapping_add(hash_code(&key.value)?)))
        }
        _ => None,
    }
}

/// As the JVM folds eight bytes into four.
#[allow(clippy::cast_possible_truncation)]
const fn folded(bits: u64) -> i32 {
    ((bits ^ (bits >> 32)) as u32).cast_signed()
}
