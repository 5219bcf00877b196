//! What the sum of no elements is: 0 or 0.0. Only the type of the block says it, which is read off its last expression
//! where that is certain.

use super::super::interpreter::Interpreter;
use super::super::operators::integer;
use super::super::value::{Code, Value};
use crate::syntax::tree::{BinaryOp, Expr, ExprId, IntegerLiteral, PrefixOp, Tree};

/// How deep an expression is looked into.
const DEPTH: u32 = 32;

/// What `sumOf` gives for no elements; `None` when the block does not tell.
pub(super) fn of_block(interpreter: &Interpreter<'_>, block: &Value) -> Option<Value> {
    let Value::Function(function) = block else { return None };
    let Code::Lambda { unit, lambda, .. } = function.code else { return None };
    let tree = interpreter.unit_at(unit).source.tree;
    of(tree, *tree[tree[lambda].body].last()?, DEPTH)
}

/// The zero of an expression's type.
fn of(tree: &Tree, expr: ExprId, depth: u32) -> Option<Value> {
    let depth = depth.checked_sub(1)?;
    let of_both = |a, b| Some((of(tree, a, depth)?, of(tree, b, depth)?));
    match tree[expr] {
        Expr::Integer(literal) => Some(integer(IntegerLiteral { value: 0, ..literal })),
        Expr::Double(_) => Some(Value::Double(0.0)),
        Expr::Parenthesized(inner) => of(tree, inner, depth),
        Expr::Prefix { op: PrefixOp::Minus | PrefixOp::Plus, operand } => of(tree, operand, depth),
        Expr::Block(body) => of(tree, *tree[body].last()?, depth),
        Expr::If(branches) => {
            let (then, otherwise) = of_both(tree[branches].then?, tree[branches].otherwise?)?;
            (std::mem::discriminant(&then) == std::mem::discriminant(&otherwise)).then_some(then)
        }
        Expr::Binary { op: BinaryOp::Plus | BinaryOp::Minus | BinaryOp::Times, left, right } => {
            let (left, right) = of_both(left, right)?;
            Some(if matches!(right, Value::Double(_)) { right } else { left })
        }
        Expr::Call(call) => of(tree, tree[call].callee, depth),
        Expr::Member { selector, .. } => of_name(tree, selector),
        _ => None,
    }
}

/// The same of `value.name` and `value.name()`, of the library's names that have one type.
fn of_name(tree: &Tree, selector: ExprId) -> Option<Value> {
    let Expr::Name(name) = tree[selector] else { return None };
    match tree.name(name) {
        "length" | "size" | "count" | "toInt" => Some(Value::Int(0)),
        "toLong" => Some(Value::Long(0)),
        "toDouble" => Some(Value::Double(0.0)),
        _ => None,
    }
}
