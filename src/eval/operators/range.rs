//! Ranges and progressions.

use std::rc::Rc;

use crate::eval::value::{RangeOf, RangeValue, Value};

use super::number;

pub(super) fn range(left: &Value, right: &Value, until: bool) -> Option<Value> {
    let is_int = |value: &Value| matches!(value, Value::Byte(_) | Value::Short(_) | Value::Int(_));
    let of = match (left, right) {
        (a, b) if is_int(a) && is_int(b) => RangeOf::Int,
        (Value::Char(_), Value::Char(_)) => RangeOf::Char,
        (Value::Long(_), b) if is_int(b) || matches!(b, Value::Long(_)) => RangeOf::Long,
        (a, Value::Long(_)) if is_int(a) => RangeOf::Long,
        _ => return None,
    };
    let last = number(right)?.saturating_sub(i64::from(until));
    Some(Value::Range(Rc::new(RangeValue { first: number(left)?, last, step: 1, of })))
}

impl RangeValue {
    /// Whether the range holds `value`.
    pub(crate) const fn holds(&self, value: i64) -> bool {
        if self.first == value && (self.step > 0) == (self.first <= self.last) {
            return true;
        }
        let inside = if self.step > 0 {
            self.first <= value && value <= self.last
        } else {
            self.last <= value && value <= self.first
        };
        inside && (value - self.first) % self.step == 0
    }

    /// How many values it has, about.
    pub(crate) fn count(&self) -> usize {
        let count = self.last.saturating_sub(self.first).checked_div(self.step).unwrap_or(0);
        usize::try_from(count).unwrap_or(0)
    }

    /// Whether it has no values.
    pub(crate) const fn is_empty(&self) -> bool {
        if self.step > 0 { self.first > self.last } else { self.first < self.last }
    }

    /// The value of one of its numbers.
    pub(crate) fn value(&self, number: i64) -> Value {
        match self.of {
            RangeOf::Int => Value::Int(i32::try_from(number).unwrap_or(i32::MAX)),
            RangeOf::Long => Value::Long(number),
            RangeOf::Char => {
                u32::try_from(number).ok().and_then(char::from_u32).map_or(Value::Unknown, Value::Char)
            }
        }
    }

    /// The last value that it reaches.
    pub(crate) const fn end(&self) -> i64 {
        if (self.step > 0) != (self.first <= self.last) || self.step == 0 {
            return self.last;
        }
        let distance = self.last.saturating_sub(self.first);
        self.last - distance % self.step
    }

    /// Its values in order.
    pub(crate) fn values(&self) -> impl Iterator<Item = Value> + '_ {
        let steps = std::iter::successors(Some(self.first), |at| at.checked_add(self.step));
        steps.take_while(|at| self.holds(*at)).map(|at| self.value(at))
    }
}

impl std::fmt::Display for RangeValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let show = |number: i64| match self.of {
            RangeOf::Char => {
                u32::try_from(number).ok().and_then(char::from_u32).unwrap_or_default().to_string()
            }
            _ => number.to_string(),
        };
        match self.step {
            1 => write!(f, "{}..{}", show(self.first), show(self.last)),
            step if step > 0 => write!(f, "{}..{} step {step}", show(self.first), show(self.last)),
            step => write!(f, "{} downTo {} step {}", show(self.first), show(self.last), -step),
        }
    }
}
