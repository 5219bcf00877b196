//! Operators on values, with the JVM's arithmetic.

mod arithmetic;
mod compare;
mod range;
mod unsigned;

use crate::diagnostic::Diagnostic;
use crate::eval::interpreter::{Interpreter, MAX_SIZE};
use crate::eval::library;
use crate::eval::rules;
use crate::eval::value::{Args, Eval, Library, Value, Width};
use crate::sema::resolution::Builtin;
use crate::source::Span;
use crate::syntax::tree::{AssignOp, BinaryOp, ExprId, IntegerLiteral, PrefixOp};

use arithmetic::numbers;
use compare::{identical, size_of_collection};
use range::range;

use arithmetic::ieee_order;
pub(crate) use arithmetic::{float, is_nan, natural_order, number, single};

/// The value of an integer literal: `Int` when it fits, else `Long`; `UInt` or `ULong` with a `u`.
pub(crate) fn integer(literal: IntegerLiteral) -> Value {
    if literal.unsigned {
        let long = literal.long || u32::try_from(literal.value).is_err();
        return Value::Unsigned(if long { Width::Long } else { Width::Int }, literal.value);
    }
    match (literal.long, i32::try_from(literal.value)) {
        (false, Ok(value)) => Value::Int(value),
        _ => Value::Long(i64::try_from(literal.value).unwrap_or(i64::MAX)),
    }
}

/// A number that arithmetic of literals gave, as one of the type that the analysis says.
pub(crate) fn typed(value: Value, ty: Option<Builtin>) -> Value {
    #[allow(clippy::cast_possible_truncation)] // as the JVM does
    match (ty, value) {
        (Some(Builtin::Long), Value::Int(value)) => Value::Long(i64::from(value)),
        (Some(Builtin::Short), Value::Int(value)) => Value::Short(value as i16),
        (Some(Builtin::Byte), Value::Int(value)) => Value::Byte(value as i8),
        (_, value) => value,
    }
}

/// What an operator gives when the function that it calls gave `result`: comparisons call `compareTo`.
pub(crate) fn of_call(op: BinaryOp, result: Value) -> Value {
    match (op, &result) {
        (BinaryOp::Less, Value::Int(order)) => Value::Boolean(*order < 0),
        (BinaryOp::LessEqual, Value::Int(order)) => Value::Boolean(*order <= 0),
        (BinaryOp::Greater, Value::Int(order)) => Value::Boolean(*order > 0),
        (BinaryOp::GreaterEqual, Value::Int(order)) => Value::Boolean(*order >= 0),
        _ => result,
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

/// Whether both are floating-point numbers of one type.
const fn is_floating(left: &Value, right: &Value) -> bool {
    matches!((left, right), (Value::Double(_), Value::Double(_)) | (Value::Float(_), Value::Float(_)))
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
        let (left, right) = (self.as_object(left, span)?, self.as_object(right, span)?);
        let looked_up =
            matches!(op, BinaryOp::In | BinaryOp::NotIn) && matches!(right, Value::Set(_) | Value::Map(_));
        let is_plain = matches!(op, BinaryOp::And | BinaryOp::Or | BinaryOp::Elvis);
        if !looked_up && !is_plain && !matches!(op, BinaryOp::Identical | BinaryOp::NotIdentical) {
            self.spend_on(&right, span)?;
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
                let order = match ieee_order(&left, &right) {
                    Some(Some(order)) => Some(order),
                    Some(None) => return Ok(Value::Boolean(false)),
                    None => self.compare(&left, &right, span)?,
                };
                let Some(order) = order else { return Ok(self.no_operator(op, &left, &right, span)) };
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

    /// `left == right` of floating-point numbers whose types are known: as IEEE 754 compares them. Where they are seen as
    /// objects, -0.0 is not 0.0, and NaN is itself.
    pub(crate) fn floating_equal(
        &self,
        (left, right): (ExprId, ExprId),
        a: &Value,
        b: &Value,
    ) -> Option<bool> {
        let is_number =
            |expr| matches!(self.resolution.builtin(self.unit, expr), Some(Builtin::Double | Builtin::Float));
        let by_value = is_floating(a, b) && is_number(left) && is_number(right);
        by_value.then(|| ieee_order(a, b) == Some(Some(std::cmp::Ordering::Equal)))
    }

    fn arithmetic(&mut self, op: BinaryOp, left: Value, right: Value, span: Span) -> Eval {
        if let (BinaryOp::Plus, Value::String(text)) = (op, &left) {
            let Some(other) = self.display(&right, span)? else { return Ok(Value::Unknown) };
            if text.len() + other.len() > MAX_SIZE {
                return Err(self.stop_string(span));
            }
            let mut both = self.spare.take_text();
            both.push_str(text);
            both.push_str(&other);
            let text = Value::string(&*both);
            self.spare.keep_text(both);
            self.spend_on(&text, span)?;
            return Ok(text);
        }
        if let Some(result) = numbers(op, &left, &right) {
            return result.map_err(|message| self.throw("ArithmeticException", message, span));
        }
        if matches!(left, Value::Object(_)) {
            return self.call_member_named(function_of(op), left, vec![right], span);
        }
        let right = self.elements_of(right, span)?;
        self.number(&left, span)?;
        self.number(&right, span)?;
        if let Some(result) = library::collection_operator(function_of(op), &left, &right) {
            self.check_size(size_of_collection(&result).saturating_mul(16), span)?;
            self.spend_on_new(&result, span)?;
            return Ok(result);
        }
        let name = self.names.intern(function_of(op));
        let args = Args::of([right.clone()], span);
        if let Value::Library(_) = left
            && let Some(result) = library::call_on(self, &left, name, &args, span)?
        {
            return Ok(result);
        }
        if let Some(result) = self.call_extension(&left, name, &args, span)? {
            return Ok(result);
        }
        if matches!((&left, op), (Value::Null, BinaryOp::Plus)) {
            let Some(other) = self.display(&right, span)? else { return Ok(Value::Unknown) };
            return Ok(Value::string(format!("null{other}")));
        }
        Ok(self.no_operator(op, &left, &right, span))
    }

    /// The settings' own iterables as lists, other values as they are.
    fn elements_of(&mut self, value: Value, span: Span) -> Eval {
        let Value::Object(object) = &value else { return Ok(value) };
        let collection = object.hidden_field(self.common.collection);
        match collection.or_else(|| object.hidden_field(self.common.delegate)) {
            Some(delegate @ (Value::List(_) | Value::Set(_))) => Ok(delegate),
            _ if self.has_library_members(&value) && self.is_iterable(object) => {
                Ok(library::all_items(self, &value, span)?.map_or(value, Value::list))
            }
            _ => Ok(value),
        }
    }

    /// A range of other values: only whether it holds a value is known of it.
    fn other_range(&mut self, op: BinaryOp, left: Value, right: Value, span: Span) -> Eval {
        match (&left, &right) {
            (Value::Object(_), _) => self.object_range(op, left, right, span),
            (Value::String(_), Value::String(_)) | (Value::Double(_), Value::Double(_))
                if op == BinaryOp::Range =>
            {
                Ok(Value::library(Library::Closed(left, right)))
            }
            _ => Ok(self.incomplete(span, "a range of these values is not evaluated", "")),
        }
    }

    /// `a..b` of the settings' own classes: their `rangeTo`, or the one that everything comparable has.
    fn object_range(&mut self, op: BinaryOp, left: Value, right: Value, span: Span) -> Eval {
        let name = self.names.intern(function_of(op));
        let args = Args::of([right.clone()], span);
        if let Some(range) = self.try_member(&left, name, &args, span)? {
            return Ok(range);
        }
        if let Some(range) = self.call_extension(&left, name, &args, span)? {
            return Ok(range);
        }
        if op == BinaryOp::Range && self.compare(&left, &right, span)?.is_some() {
            return Ok(Value::library(Library::Closed(left, right)));
        }
        Ok(self.unresolved_member(&left, name, span))
    }

    fn no_operator(&mut self, op: BinaryOp, left: &Value, right: &Value, span: Span) -> Value {
        let of_library = [left, right].iter().any(|value| matches!(value, Value::Library(_)));
        let (left, right) = (self.class_name(left), self.class_name(right));
        if of_library {
            let message = format!("`{}` of {left} and {right} is not evaluated", function_of(op));
            return self.incomplete(span, message, "");
        }
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
        if op == AssignOp::Minus {
            self.spend_on(old, span)?;
        }
        if op == AssignOp::Minus {
            self.number(old, span)?;
        }
        self.number(operand, span)?;
        if op == AssignOp::Plus && crate::eval::library::refuses_elements(old) {
            return Err(self.throw_plain("UnsupportedOperationException", span));
        }
        Ok(crate::eval::library::add_in_place(op, old, operand))
    }

    /// `-a`, `+a`, `!a`
    pub(crate) fn unary(&mut self, op: PrefixOp, value: Value, span: Span) -> Eval {
        Ok(match (op, value) {
            (PrefixOp::Minus, Value::Int(value)) => Value::Int(value.wrapping_neg()),
            (PrefixOp::Minus, Value::Byte(value)) => Value::Int(-i32::from(value)),
            (PrefixOp::Minus, Value::Short(value)) => Value::Int(-i32::from(value)),
            (PrefixOp::Plus, Value::Byte(value)) => Value::Int(i32::from(value)),
            (PrefixOp::Plus, Value::Short(value)) => Value::Int(i32::from(value)),
            (PrefixOp::Minus, Value::Long(value)) => Value::Long(value.wrapping_neg()),
            (PrefixOp::Minus, Value::Double(value)) => Value::Double(-value),
            (PrefixOp::Minus, Value::Float(value)) => Value::Float(-value),
            (PrefixOp::Not, Value::Boolean(value)) => Value::Boolean(!value),
            (
                PrefixOp::Plus,
                value @ (Value::Int(_) | Value::Long(_) | Value::Double(_) | Value::Float(_)),
            ) => value,
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
        let one = match value {
            Value::Byte(value) => {
                return Ok(Value::Byte(if up { value.wrapping_add(1) } else { value.wrapping_sub(1) }));
            }
            Value::Short(value) => {
                return Ok(Value::Short(if up { value.wrapping_add(1) } else { value.wrapping_sub(1) }));
            }
            Value::Unsigned(width, _) => return Ok(unsigned::stepped(*width, value, up)),
            _ => Value::Int(1),
        };
        self.operate(op, value.clone(), one, span)
    }
}
