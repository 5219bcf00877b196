//! Comparators: `compareBy { }`, `thenBy { }`, `naturalOrder()` and what else sorts.

use std::cmp::Ordering;
use std::rc::Rc;

use super::super::interpreter::Interpreter;
use super::super::value::{ClassRef, Eval, Library, Value, release};
use super::{Call, Table};
use crate::source::Span;

/// How two values are compared.
#[derive(Debug, Clone)]
pub(crate) enum Comparator {
    Natural,
    /// By what the blocks give, one after the other.
    By(Vec<Value>),
    /// By what the block gives, compared by another comparator.
    ByWith(Rc<Self>, Value),
    /// `{ a, b -> }` or an object with `compare`.
    Function(Value),
    Then(Rc<Self>, Rc<Self>),
    Reversed(Rc<Self>),
    /// Whether null comes first, and what compares the rest.
    Nulls(bool, Rc<Self>),
    IgnoreCase,
}

impl Drop for Comparator {
    fn drop(&mut self) {
        match self {
            Self::ByWith(inner, _) | Self::Reversed(inner) | Self::Nulls(_, inner) => let_go(inner),
            Self::Then(first, second) => [first, second].into_iter().for_each(let_go),
            Self::Natural | Self::By(_) | Self::Function(_) | Self::IgnoreCase => {}
        }
    }
}

fn let_go(inner: &mut Rc<Comparator>) {
    if Rc::strong_count(inner) == 1 && !matches!(**inner, Comparator::Natural) {
        release(std::mem::replace(inner, Rc::new(Comparator::Natural)));
    }
}

impl Comparator {
    /// Compares two values; `None` when the order is not known, which has been reported.
    pub(crate) fn compare(
        &self,
        interpreter: &mut Interpreter<'_>,
        a: &Value,
        b: &Value,
        span: Span,
    ) -> Eval<Option<Ordering>> {
        interpreter.step(span)?;
        interpreter.nested(span, |interpreter| self.compare_here(interpreter, a, b, span))
    }

    fn compare_here(
        &self,
        interpreter: &mut Interpreter<'_>,
        a: &Value,
        b: &Value,
        span: Span,
    ) -> Eval<Option<Ordering>> {
        match self {
            Self::Natural => natural(interpreter, a, b, span),
            Self::By(keys) => {
                for key in keys {
                    let a = interpreter.invoke_one(key, a.clone(), span)?;
                    let b = interpreter.invoke_one(key, b.clone(), span)?;
                    match natural(interpreter, &a, &b, span)? {
                        Some(Ordering::Equal) => {}
                        other => return Ok(other),
                    }
                }
                Ok(Some(Ordering::Equal))
            }
            Self::ByWith(with, key) => {
                let a = interpreter.invoke_one(key, a.clone(), span)?;
                let b = interpreter.invoke_one(key, b.clone(), span)?;
                with.compare(interpreter, &a, &b, span)
            }
            Self::Function(function) => {
                let values = vec![a.clone(), b.clone()];
                let order = match function {
                    Value::Object(_) => {
                        interpreter.call_member_named("compare", function.clone(), values, span)?
                    }
                    function => interpreter.invoke_values(function, values, span)?,
                };
                Ok(match order {
                    Value::Int(order) => Some(order.cmp(&0)),
                    _ => None,
                })
            }
            Self::Then(first, second) => match first.compare(interpreter, a, b, span)? {
                Some(Ordering::Equal) => second.compare(interpreter, a, b, span),
                order => Ok(order),
            },
            Self::Reversed(inner) => inner.compare(interpreter, b, a, span),
            Self::Nulls(first, inner) => {
                let null_first = if *first { Ordering::Less } else { Ordering::Greater };
                match (a.is_null(), b.is_null()) {
                    (true, true) => Ok(Some(Ordering::Equal)),
                    (true, false) => Ok(Some(null_first)),
                    (false, true) => Ok(Some(null_first.reverse())),
                    (false, false) => inner.compare(interpreter, a, b, span),
                }
            }
            Self::IgnoreCase => Ok(match (a, b) {
                (Value::String(a), Value::String(b)) => {
                    Some(crate::model::utf16_order(&a.to_lowercase(), &b.to_lowercase()))
                }
                _ => None,
            }),
        }
    }
}

/// The natural order, null first; what has none is reported.
pub(super) fn natural(
    interpreter: &mut Interpreter<'_>,
    a: &Value,
    b: &Value,
    span: Span,
) -> Eval<Option<Ordering>> {
    match (a, b) {
        (Value::Null, Value::Null) => Ok(Some(Ordering::Equal)),
        (Value::Null, _) => Ok(Some(Ordering::Less)),
        (_, Value::Null) => Ok(Some(Ordering::Greater)),
        (Value::Unknown, _) | (_, Value::Unknown) => Ok(None),
        _ => {
            let order = interpreter.compare(a, b, span)?;
            if order.is_none() {
                interpreter.incomplete(span, "the order of these values is not evaluated", "");
            }
            Ok(order)
        }
    }
}

/// The comparator that a value is: a comparator, a function of two values, or an object with `compare`.
pub(super) fn of(value: &Value) -> Option<Comparator> {
    match value {
        Value::Library(library) => match &**library {
            Library::Comparator(comparator) => Some(comparator.clone()),
            _ => None,
        },
        Value::Function(_) | Value::Object(_) => Some(Comparator::Function(value.clone())),
        Value::Class(ClassRef::User(_)) => None,
        _ => None,
    }
}

fn value(comparator: Comparator) -> Eval<Option<Value>> {
    Ok(Some(Value::library(Library::Comparator(comparator))))
}

fn by(call: &Call<'_, '_>) -> Option<Comparator> {
    let given: Vec<Value> = call.values();
    if given.is_empty() || given.iter().any(Value::is_unknown) {
        return None;
    }
    match of(&given[0]) {
        Some(with) if !matches!(given[0], Value::Function(_)) => {
            Some(Comparator::ByWith(Rc::new(with), given.get(1)?.clone()))
        }
        _ => Some(Comparator::By(given)),
    }
}

fn given_or_natural(call: &Call<'_, '_>) -> Comparator {
    call.get(0).and_then(of).unwrap_or(Comparator::Natural)
}

/// Without a receiver.
pub(super) static TOP_LEVEL: Table = &[
    ("Comparator", |call| match call.function() {
        Some(function) => value(Comparator::Function(function)),
        None => Ok(None),
    }),
    ("compareBy", |call| by(call).map_or(Ok(None), value)),
    ("compareByDescending", |call| by(call).map_or(Ok(None), |by| value(Comparator::Reversed(Rc::new(by))))),
    ("compareValues", |call| {
        let (Some(a), Some(b)) = (call.get(0).cloned(), call.get(1).cloned()) else {
            return Ok(None);
        };
        let order = natural(call.interpreter, &a, &b, call.span)?;
        Ok(Some(order.map_or(Value::Unknown, |order| Value::Int(order as i32))))
    }),
    ("compareValuesBy", |call| {
        let values: Vec<Value> = call.values();
        let [a, b, keys @ ..] = values.as_slice() else { return Ok(None) };
        let order = Comparator::By(keys.to_vec()).compare(call.interpreter, a, b, call.span)?;
        Ok(Some(order.map_or(Value::Unknown, |order| Value::Int(order as i32))))
    }),
    ("naturalOrder", |_| value(Comparator::Natural)),
    ("nullsFirst", |call| value(Comparator::Nulls(true, Rc::new(given_or_natural(call))))),
    ("nullsLast", |call| value(Comparator::Nulls(false, Rc::new(given_or_natural(call))))),
    ("reverseOrder", |_| value(Comparator::Reversed(Rc::new(Comparator::Natural)))),
];

/// On a comparator.
pub(super) static TABLE: Table = &[
    ("compare", |call| {
        let (Some(this), Some(a), Some(b)) = (of(&call.this), call.get(0).cloned(), call.get(1).cloned())
        else {
            return Ok(None);
        };
        let order = this.compare(call.interpreter, &a, &b, call.span)?;
        Ok(Some(order.map_or(Value::Unknown, |order| Value::Int(order as i32))))
    }),
    ("reversed", |call| of(&call.this).map_or(Ok(None), |this| value(Comparator::Reversed(Rc::new(this))))),
    ("then", |call| then(call, call.get(0).and_then(of))),
    ("thenBy", |call| then(call, by(call))),
    ("thenByDescending", |call| then(call, by(call).map(|by| Comparator::Reversed(Rc::new(by))))),
    ("thenComparator", |call| then(call, call.get(0).and_then(of))),
    ("thenComparing", |call| then(call, compared(call))),
    ("thenDescending", |call| {
        then(call, call.get(0).and_then(of).map(|next| Comparator::Reversed(Rc::new(next))))
    }),
];

/// What Java's `comparing` and `thenComparing` compare by: a comparator, or a key and perhaps a comparator of keys. A
/// function of two values is a comparator.
pub(super) fn compared(call: &Call<'_, '_>) -> Option<Comparator> {
    match (call.get(0)?, call.get(1)) {
        (key @ Value::Function(_), Some(with)) => Some(Comparator::ByWith(Rc::new(of(with)?), key.clone())),
        (key @ Value::Function(_), None) if call.interpreter.lambda_parameters(key) < 2 => {
            Some(Comparator::By(vec![key.clone()]))
        }
        (with, None) => of(with),
        _ => None,
    }
}

fn then(call: &Call<'_, '_>, next: Option<Comparator>) -> Eval<Option<Value>> {
    match (of(&call.this), next) {
        (Some(this), Some(next)) => value(Comparator::Then(Rc::new(this), Rc::new(next))),
        _ => Ok(None),
    }
}
