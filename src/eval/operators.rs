//! Operators on values, with the JVM's arithmetic.

use std::cmp::Ordering;
use std::rc::Rc;

use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::tree::{AssignOp, BinaryOp, IntegerLiteral, PrefixOp};

use super::interpreter::{Interpreter, MAX_SIZE};
use super::rules;
use super::value::{ClassRef, Eval, Key, Library, Object, RangeOf, RangeValue, Value};

/// The value of an integer literal: `Int` when it fits, else `Long`.
pub(crate) fn integer(literal: IntegerLiteral) -> Value {
    match (literal.long, i32::try_from(literal.value)) {
        (false, Ok(value)) => Value::Int(value),
        _ => Value::Long(i64::try_from(literal.value).unwrap_or(i64::MAX)),
    }
}

/// The operator that an assignment such as `+=` applies.
pub(crate) const fn binary_of(op: AssignOp) -> BinaryOp {
    match op {
        AssignOp::Assign | AssignOp::Plus => BinaryOp::Plus,
        AssignOp::Minus => BinaryOp::Minus,
        AssignOp::Times => BinaryOp::Times,
        AssignOp::Divide => BinaryOp::Divide,
        AssignOp::Remainder => BinaryOp::Remainder,
    }
}

/// The name of the function that an assigning operator calls on what has it.
pub(crate) const fn assigning(op: AssignOp) -> &'static str {
    match op {
        AssignOp::Assign | AssignOp::Plus => "plusAssign",
        AssignOp::Minus => "minusAssign",
        AssignOp::Times => "timesAssign",
        AssignOp::Divide => "divAssign",
        AssignOp::Remainder => "remAssign",
    }
}

/// The name of the function that an operator calls.
const fn function_of(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Plus => "plus",
        BinaryOp::Minus => "minus",
        BinaryOp::Times => "times",
        BinaryOp::Divide => "div",
        BinaryOp::Remainder => "rem",
        BinaryOp::Range => "rangeTo",
        BinaryOp::RangeUntil => "rangeUntil",
        BinaryOp::In | BinaryOp::NotIn => "contains",
        _ => "compareTo",
    }
}

impl Interpreter<'_> {
    /// `left op right` for operators that evaluate both operands.
    pub(crate) fn operate(&mut self, op: BinaryOp, left: Value, right: Value, span: Span) -> Eval {
        if left.is_unknown() || right.is_unknown() {
            return Ok(Value::Unknown);
        }
        match op {
            BinaryOp::Equal => Ok(Value::Boolean(self.equal(&left, &right, span)?)),
            BinaryOp::NotEqual => Ok(Value::Boolean(!self.equal(&left, &right, span)?)),
            BinaryOp::Identical => Ok(Value::Boolean(identical(&left, &right))),
            BinaryOp::NotIdentical => Ok(Value::Boolean(!identical(&left, &right))),
            BinaryOp::In | BinaryOp::NotIn => {
                let inside = self.contains(&right, left, span)?;
                Ok(inside.map_or(Value::Unknown, |inside| Value::Boolean(inside == (op == BinaryOp::In))))
            }
            BinaryOp::Less | BinaryOp::LessEqual | BinaryOp::Greater | BinaryOp::GreaterEqual => {
                let Some(order) = self.compare(&left, &right, span)? else {
                    return Ok(self.no_operator(op, &left, &right, span));
                };
                Ok(Value::Boolean(match op {
                    BinaryOp::Less => order.is_lt(),
                    BinaryOp::LessEqual => order.is_le(),
                    BinaryOp::Greater => order.is_gt(),
                    _ => order.is_ge(),
                }))
            }
            BinaryOp::Range | BinaryOp::RangeUntil => {
                match range(&left, &right, op == BinaryOp::RangeUntil) {
                    Some(range) => Ok(range),
                    None => self.other_range(op, left, right, span),
                }
            }
            BinaryOp::And | BinaryOp::Or => Ok(match (left, right) {
                (Value::Boolean(_), right @ Value::Boolean(_)) => right,
                (left, right) => self.no_operator(op, &left, &right, span),
            }),
            BinaryOp::Elvis => Ok(if left.is_null() { right } else { left }),
            _ => self.arithmetic(op, left, right, span),
        }
    }

    fn arithmetic(&mut self, op: BinaryOp, left: Value, right: Value, span: Span) -> Eval {
        if let (BinaryOp::Plus, Value::String(text)) = (op, &left) {
            let Some(other) = self.display(&right, span)? else { return Ok(Value::Unknown) };
            if text.len() + other.len() > MAX_SIZE {
                return Err(self.stop(span, "a string grows without bounds", "is a loop missing its end?"));
            }
            return Ok(Value::string(format!("{text}{other}")));
        }
        if let Some(result) = numbers(op, &left, &right) {
            return result.map_err(|message| self.throw("ArithmeticException", message, span));
        }
        if matches!(left, Value::Object(_)) {
            return self.call_member_named(function_of(op), left, vec![right], span);
        }
        if let Some(result) = super::library::collection_operator(function_of(op), &left, &right) {
            self.check_size(size_of_collection(&result).saturating_mul(16), span)?;
            return Ok(result);
        }
        let name = self.names.intern(function_of(op));
        let args = super::value::Args::of([right.clone()], span);
        if let Some(result) = self.call_extension(&left, name, &args, span)? {
            return Ok(result);
        }
        if matches!((&left, op), (Value::Null, BinaryOp::Plus)) {
            let Some(other) = self.display(&right, span)? else { return Ok(Value::Unknown) };
            return Ok(Value::string(format!("null{other}")));
        }
        Ok(self.no_operator(op, &left, &right, span))
    }

    /// A range of other values: only whether it holds a value is known of it.
    fn other_range(&mut self, op: BinaryOp, left: Value, right: Value, span: Span) -> Eval {
        match (&left, &right) {
            (Value::Object(_), _) => self.call_member_named(function_of(op), left, vec![right], span),
            (Value::String(_), Value::String(_)) | (Value::Double(_), Value::Double(_))
                if op == BinaryOp::Range =>
            {
                Ok(Value::library(Library::Closed(left, right)))
            }
            _ => Ok(self.incomplete(span, "a range of these values is not evaluated", "")),
        }
    }

    fn no_operator(&mut self, op: BinaryOp, left: &Value, right: &Value, span: Span) -> Value {
        let (left, right) = (self.class_name(left), self.class_name(right));
        let message = format!("`{}` is not defined for {left} and {right}", function_of(op));
        self.fail(Diagnostic::new(&rules::TYPE_MISMATCH, span, message).label("here"))
    }

    /// `+=` on a mutable collection adds to it; `None` when the operator makes a new value.
    pub(crate) fn operate_in_place(
        &mut self,
        op: AssignOp,
        old: &Value,
        operand: &Value,
        span: Span,
    ) -> Eval<bool> {
        if old.is_unknown() {
            return Ok(true);
        }
        let size = size_of_collection(old).saturating_add(size_of_collection(operand));
        self.check_size(size.saturating_mul(16), span)?;
        Ok(super::library::add_in_place(op, old, operand))
    }

    /// `-a`, `+a`, `!a`
    pub(crate) fn unary(&mut self, op: PrefixOp, value: Value, span: Span) -> Eval {
        Ok(match (op, value) {
            (PrefixOp::Minus, Value::Int(value)) => Value::Int(value.wrapping_neg()),
            (PrefixOp::Minus, Value::Long(value)) => {
                let value = value.wrapping_neg();
                if value == i64::from(i32::MIN) { Value::Int(i32::MIN) } else { Value::Long(value) }
            }
            (PrefixOp::Minus, Value::Double(value)) => Value::Double(-value),
            (PrefixOp::Not, Value::Boolean(value)) => Value::Boolean(!value),
            (PrefixOp::Plus, value @ (Value::Int(_) | Value::Long(_) | Value::Double(_))) => value,
            (_, Value::Unknown) => Value::Unknown,
            (op, value) => {
                let function = match op {
                    PrefixOp::Minus => "unaryMinus",
                    PrefixOp::Not => "not",
                    _ => "unaryPlus",
                };
                return self.call_member_named(function, value, Vec::new(), span);
            }
        })
    }

    /// `a + 1` or `a - 1` for `++` and `--`.
    pub(crate) fn increment(&mut self, value: &Value, up: bool, span: Span) -> Eval {
        if let Value::Object(_) = value {
            return self.call_member_named(if up { "inc" } else { "dec" }, value.clone(), Vec::new(), span);
        }
        let op = if up { BinaryOp::Plus } else { BinaryOp::Minus };
        self.operate(op, value.clone(), Value::Int(1), span)
    }

    /// `a == b`, with the `equals` of data classes and of the settings' own classes.
    pub(crate) fn equal(&mut self, left: &Value, right: &Value, span: Span) -> Eval<bool> {
        let (Value::Object(a), Value::Object(b)) = (left, right) else { return Ok(left.equals(right)) };
        if Rc::ptr_eq(a, b) {
            return Ok(true);
        }
        let name = self.names.intern("equals");
        let args = super::value::Args::of([right.clone()], span);
        if let ClassRef::User(class) = a.class {
            if let Some(Value::Boolean(equal)) = self.call_declared(a, class, name, &args, span)? {
                return Ok(equal);
            }
            if let Some(same) = self.same_vcs_root(a, b) {
                return Ok(same);
            }
            return self.data_equal(a, b, class, span);
        }
        Ok(self.same_vcs_root(a, b).unwrap_or(false))
    }

    fn data_equal(&mut self, a: &Rc<Object>, b: &Rc<Object>, class: u32, span: Span) -> Eval<bool> {
        let Some(data) = self.program.class_at(class).cloned() else { return Ok(false) };
        if !data.data || a.class != b.class {
            return Ok(false);
        }
        for (name, _) in Self::data_parameters(&data) {
            let (left, right) = (a.field(name).unwrap_or(Value::Null), b.field(name).unwrap_or(Value::Null));
            if !self.equal(&left, &right, span)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// How two values compare; `None` when they cannot be compared.
    pub(crate) fn compare(&mut self, left: &Value, right: &Value, span: Span) -> Eval<Option<Ordering>> {
        if let Some(order) = natural_order(left, right) {
            return Ok(Some(order));
        }
        match (left, right) {
            (Value::Object(a), Value::Object(b)) => {
                let ordinals = (a.field(self.common.ordinal), b.field(self.common.ordinal));
                if let (Some(Value::Int(a)), Some(Value::Int(b))) = ordinals {
                    return Ok(Some(a.cmp(&b)));
                }
                match self.call_member_named("compareTo", left.clone(), vec![right.clone()], span)? {
                    Value::Int(order) => Ok(Some(order.cmp(&0))),
                    _ => Ok(None),
                }
            }
            _ => Ok(None),
        }
    }

    /// `item in container`; `None` when it is not known.
    pub(crate) fn contains(&mut self, container: &Value, item: Value, span: Span) -> Eval<Option<bool>> {
        Ok(match (container, &item) {
            (Value::Map(map), _) => Some(map.entries.borrow().contains_key(&Key(item))),
            (Value::Set(set), _) => Some(set.items.borrow().contains(&Key(item))),
            (Value::Range(range), Value::Byte(_) | Value::Int(_) | Value::Long(_) | Value::Char(_)) => {
                number(&item).map(|value| range.holds(value))
            }
            (Value::Range(range), Value::Double(value)) if range.of != RangeOf::Char => {
                #[allow(clippy::cast_precision_loss)] // as Kotlin compares them
                Some(range.first as f64 <= *value && *value <= range.last as f64)
            }
            (Value::Library(library), _) if matches!(**library, Library::Closed(..)) => {
                let Library::Closed(low, high) = &**library else { return Ok(None) };
                let (low, high) = (natural_order(low, &item), natural_order(&item, high));
                low.zip(high).map(|(low, high)| low.is_le() && high.is_le())
            }
            (Value::List(list), _) => {
                let items = list.items.borrow().clone();
                for other in &items {
                    if self.equal(other, &item, span)? {
                        return Ok(Some(true));
                    }
                }
                Some(false)
            }
            _ => match self.call_member_named("contains", container.clone(), vec![item], span)? {
                Value::Boolean(inside) => Some(inside),
                _ => None,
            },
        })
    }

    /// `componentN` of a value, for destructuring.
    pub(crate) fn component(&mut self, value: &Value, index: usize, span: Span) -> Eval {
        match value {
            Value::Unknown => Ok(Value::Unknown),
            Value::Tuple(items) => Ok(items.get(index).cloned().unwrap_or(Value::Unknown)),
            Value::List(list) => match list.items.borrow().get(index) {
                Some(item) => Ok(item.clone()),
                None => Err(self.throw("IndexOutOfBoundsException", format!("Index {index}"), span)),
            },
            Value::Library(library) => match (&**library, index) {
                (Library::Indexed(index, _), 0) => Ok(Value::Int(*index)),
                (Library::Indexed(_, value), 1) => Ok(value.clone()),
                (Library::Entry(key, _), 0) => Ok(key.clone()),
                (Library::Entry(_, value), 1) => Ok(value.clone()),
                _ => Ok(Value::Unknown),
            },
            Value::Object(object) => {
                if let ClassRef::User(class) = object.class
                    && let Some(data) = self.program.class_at(class).cloned()
                    && data.data
                {
                    let name = Self::data_parameters(&data).nth(index).map(|(name, _)| name);
                    return Ok(name.and_then(|name| object.field(name)).unwrap_or(Value::Unknown));
                }
                self.call_member_named(&format!("component{}", index + 1), value.clone(), Vec::new(), span)
            }
            _ => Ok(self.incomplete(span, "this destructuring is not evaluated", "")),
        }
    }
}

/// How many elements a list, set or map has.
fn size_of_collection(value: &Value) -> usize {
    match value {
        Value::List(list) => list.items.borrow().len(),
        Value::Set(set) => set.items.borrow().len(),
        Value::Map(map) => map.entries.borrow().len(),
        _ => 0,
    }
}

/// `a === b`
fn identical(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Object(a), Value::Object(b)) => Rc::ptr_eq(a, b),
        (Value::List(a), Value::List(b)) => Rc::ptr_eq(a, b),
        (Value::Map(a), Value::Map(b)) => Rc::ptr_eq(a, b),
        (Value::Set(a), Value::Set(b)) => Rc::ptr_eq(a, b),
        _ => left.equals(right),
    }
}

fn numbers(op: BinaryOp, left: &Value, right: &Value) -> Option<Result<Value, &'static str>> {
    let widened = |value: &Value| match value {
        Value::Byte(value) => Value::Int(i32::from(*value)),
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
            let (a, b) = (float(left)?, float(right)?);
            Value::Double(match op {
                BinaryOp::Plus => a + b,
                BinaryOp::Minus => a - b,
                BinaryOp::Times => a * b,
                BinaryOp::Divide => a / b,
                BinaryOp::Remainder => a % b,
                _ => return None,
            })
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

const ZERO: &str = "/ by zero";

fn int(op: BinaryOp, a: i32, b: i32) -> Option<Result<i32, &'static str>> {
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

fn long(op: BinaryOp, a: i64, b: i64) -> Option<Result<i64, &'static str>> {
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
        Value::Int(value) => Some(i64::from(*value)),
        Value::Long(value) => Some(*value),
        Value::Char(value) => Some(i64::from(u32::from(*value))),
        _ => None,
    }
}

/// A number as a floating-point one.
#[allow(clippy::cast_precision_loss)] // as Kotlin's `toDouble`
pub(crate) fn float(value: &Value) -> Option<f64> {
    match value {
        Value::Int(value) => Some(f64::from(*value)),
        Value::Long(value) => Some(*value as f64),
        Value::Double(value) => Some(*value),
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
        (Value::Double(_), _) | (_, Value::Double(_)) => float(left)?.partial_cmp(&float(right)?),
        (Value::Int(_) | Value::Long(_), Value::Int(_) | Value::Long(_)) => {
            Some(number(left)?.cmp(&number(right)?))
        }
        _ => None,
    }
}

fn range(left: &Value, right: &Value, until: bool) -> Option<Value> {
    let of = match (left, right) {
        (Value::Int(_), Value::Int(_)) => RangeOf::Int,
        (Value::Char(_), Value::Char(_)) => RangeOf::Char,
        (Value::Int(_) | Value::Long(_), Value::Int(_) | Value::Long(_)) => RangeOf::Long,
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
