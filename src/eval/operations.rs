//! Operators in expressions: those of the settings are called, the others compute.

use crate::sema::resolution::{Builtin, Convention, Meaning};
use crate::source::Span;
use crate::syntax::tree::{BinaryOp, Expr, ExprId, List, PostfixOp, PrefixOp};

use super::budget;
use super::interpreter::Interpreter;
use super::operators;
use super::value::{Args, Eval, Value};

impl Interpreter<'_> {
    pub(super) fn prefix(&mut self, op: PrefixOp, operand: ExprId, id: ExprId) -> Eval {
        if matches!(op, PrefixOp::Increment | PrefixOp::Decrement) {
            return self.step_before(operand, op == PrefixOp::Increment, id);
        }
        let value = match (op, self.tree()[operand]) {
            // The type that is wanted of `-1` is that of the whole.
            (PrefixOp::Minus | PrefixOp::Plus, Expr::Integer(literal)) => operators::integer(literal),
            _ => self.expr(operand)?,
        };
        if let Some(own) = self.resolution.own(self.unit, id)
            && let Some(value) = self.call_own(own, Some(&value), &Args::default(), self.span(id))?
        {
            return Ok(value);
        }
        let value = match self.unary(op, value, self.span(id))? {
            Value::Long(value) if self.resolution.builtin(self.unit, id) == Some(Builtin::Int) => {
                i32::try_from(value).map_or(Value::Long(value), Value::Int)
            }
            value => value,
        };
        Ok(self.of_type(value, id))
    }

    /// A number as one of the type that the analysis says.
    pub(super) fn of_type(&self, value: Value, id: ExprId) -> Value {
        match value {
            Value::Int(_) => operators::typed(value, self.resolution.builtin(self.unit, id)),
            value => value,
        }
    }

    pub(super) fn postfix(&mut self, op: PostfixOp, operand: ExprId, id: ExprId) -> Eval {
        if op != PostfixOp::NotNull {
            if let Some(old) = self.step_local(operand, op == PostfixOp::Increment) {
                return Ok(old);
            }
            return Ok(self.step_value(operand, op == PostfixOp::Increment, id)?.0);
        }
        let value = self.expr(operand)?;
        if value.is_null() { Err(self.throw_plain("NullPointerException", self.span(id))) } else { Ok(value) }
    }

    pub(super) fn binary(&mut self, op: BinaryOp, left: ExprId, right: ExprId, id: ExprId) -> Eval {
        let value = self.expr(left)?;
        match (op, &value) {
            (BinaryOp::And, Value::Boolean(false)) | (BinaryOp::Or, Value::Boolean(true)) => {
                return Ok(value);
            }
            (BinaryOp::Elvis, Value::Null) => return self.expr(right),
            (BinaryOp::Elvis, _) => return Ok(value),
            _ => {}
        }
        let other = self.expr(right)?;
        let span = self.span(id);
        match op {
            BinaryOp::Equal | BinaryOp::NotEqual => {
                if let (Value::String(left), Value::String(right)) = (&value, &other)
                    && budget::spend_on_text(right)
                {
                    return Ok(Value::Boolean((left == right) == (op == BinaryOp::Equal)));
                }
                if let Some(equal) = self.floating_equal((left, right), &value, &other) {
                    return Ok(Value::Boolean(equal == (op == BinaryOp::Equal)));
                }
            }
            BinaryOp::In | BinaryOp::NotIn => {
                let inside = self.own_contains(right, &other, &value, span)?;
                if let Some(inside) = inside {
                    return Ok(Value::Boolean(inside == (op == BinaryOp::In)));
                }
            }
            _ => {
                if let Some(own) = self.resolution.own(self.unit, id)
                    && let Some(result) =
                        self.call_own(own, Some(&value), &Args::of([other.clone()], span), span)?
                {
                    return Ok(operators::of_call(op, result));
                }
            }
        }
        let result = self.operate(op, value, other, span)?;
        Ok(self.of_type(result, id))
    }

    /// `item in container` by an `operator fun contains` of the settings.
    pub(crate) fn own_contains(
        &mut self,
        range: ExprId,
        container: &Value,
        item: &Value,
        span: Span,
    ) -> Eval<Option<bool>> {
        let Some(Meaning::Own(own)) = self.resolution.convention(self.unit, range, Convention::Contains)
        else {
            return Ok(None);
        };
        match self.call_own(own, Some(container), &Args::of([item.clone()], span), span)? {
            Some(Value::Boolean(inside)) => Ok(Some(inside)),
            _ => Ok(None),
        }
    }

    pub(super) fn index(&mut self, receiver: ExprId, indices: List<ExprId>, id: ExprId) -> Eval {
        let value = self.expr(receiver)?;
        let indices = self.exprs(indices)?;
        let span = self.span(id);
        if let Some(own) = self.resolution.own(self.unit, id)
            && let Some(result) = self.call_own(own, Some(&value), &Args::of(indices.clone(), span), span)?
        {
            return Ok(result);
        }
        self.index_get(value, indices, Some((self.unit, id)), span)
    }
}
