//! Local variables, found without a search: a name at a place of the text means the same place among the scopes each time.

use crate::catalog::Symbol;
use crate::sema::resolution::{Builtin, Meaning};
use crate::syntax::tree::{AssignOp, BinaryOp, Expr, ExprId, IntegerLiteral, Name};

use super::budget;
use super::frame::{Env, Frame};
use super::interpreter::Interpreter;
use super::operators;
use super::sites::Site;
use super::value::{Library, Value};

/// How many scopes further out a variable is, and its place among the variables there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LocalPlace {
    scopes: u16,
    index: u16,
}

/// How deep the operations on small values may lie within each other that are done at once.
const DEEPEST: u8 = 4;

/// Whether an operator may make an `Int` or `Boolean` of two `Int`s.
const fn computes(op: BinaryOp) -> bool {
    matches!(
        op,
        BinaryOp::Less
            | BinaryOp::LessEqual
            | BinaryOp::Greater
            | BinaryOp::GreaterEqual
            | BinaryOp::Equal
            | BinaryOp::NotEqual
            | BinaryOp::Plus
            | BinaryOp::Minus
            | BinaryOp::Times
            | BinaryOp::Divide
            | BinaryOp::Remainder
    )
}

/// A variable of a scope.
#[derive(Debug)]
pub(crate) struct Variable<'e> {
    frame: &'e Frame,
    index: usize,
}

impl Variable<'_> {
    fn is_called(&self, name: Symbol) -> bool {
        self.frame.variables.borrow().at(self.index).is_some_and(|(known, _)| *known == name)
    }

    /// Its value, if it has that name and is not delegated.
    fn plain_value(&self, name: Symbol) -> Option<Value> {
        let variables = self.frame.variables.borrow();
        let (_, value) = variables.at(self.index).filter(|(known, _)| *known == name)?;
        let is_delegated =
            matches!(value, Value::Library(library) if matches!(**library, Library::Delegated(_)));
        (!is_delegated).then(|| value.clone())
    }

    /// Its value, if it has that name and holds an `Int`.
    fn small_value(&self, name: Symbol) -> Option<i32> {
        match self.frame.variables.borrow().at(self.index) {
            Some((known, Value::Int(value))) if *known == name => Some(*value),
            _ => None,
        }
    }

    /// Its value.
    pub(crate) fn get(&self) -> Option<Value> {
        self.frame.variables.borrow().at(self.index).map(|(_, value)| value.clone())
    }

    /// Gives it a value.
    pub(crate) fn set(&self, value: &Value) {
        self.frame.variables.borrow_mut().set_at(self.index, value.clone());
    }
}

impl Interpreter<'_> {
    /// The value of an expression that is a constant, a local variable, or an operation on two small ones of these.
    #[inline]
    pub(super) fn plain(&self, node: Expr, id: ExprId) -> Option<Value> {
        match node {
            Expr::Binary { op, left, right } => self.plain_binary(op, left, right, id, DEEPEST),
            _ => self.leaf(node, id),
        }
    }

    #[inline]
    fn leaf(&self, node: Expr, id: ExprId) -> Option<Value> {
        match node {
            Expr::Null => Some(Value::Null),
            Expr::Boolean(value) => Some(Value::Boolean(value)),
            Expr::Integer(literal) => Some(self.literal(literal, id)),
            Expr::Name(name) => self.local_value(name, id),
            Expr::String(literal) => {
                let text = self.sites().known_text(literal)?;
                budget::spend_on_text(text).then(|| Value::String(text.clone()))
            }
            _ => None,
        }
    }

    /// The value of a local variable, unless it is delegated.
    fn local_value(&self, name: Name, id: ExprId) -> Option<Value> {
        let Site::Local(place) = self.site(id) else {
            return self.local_place(id, self.symbol(name))?.plain_value(self.symbol(name));
        };
        let name = self.symbol(name);
        let value = at(&self.env, place).and_then(|variable| variable.plain_value(name));
        // Where the place has changed, it is looked for.
        value.or_else(|| self.local_place(id, name)?.plain_value(name))
    }

    /// The value of an `Int` that is a constant, a local variable, or computed of them.
    fn small(&self, id: ExprId, deepest: u8) -> Option<i32> {
        match self.site(id) {
            Site::Int(value) => return Some(value),
            Site::Local(place) => {
                if let Expr::Name(name) = self.tree()[id]
                    && let Some(variable) = at(&self.env, place)
                    && let Some(value) = variable.small_value(self.symbol(name))
                {
                    return Some(value);
                }
            }
            _ => {}
        }
        let value = match self.tree()[id] {
            node @ (Expr::Integer(_) | Expr::Name(_)) => self.leaf(node, id)?,
            Expr::Binary { op, left, right } => {
                self.plain_binary(op, left, right, id, deepest.checked_sub(1)?)?
            }
            _ => return None,
        };
        match value {
            Value::Int(value) => Some(value),
            _ => None,
        }
    }

    /// The value of an integer literal.
    fn literal(&self, literal: IntegerLiteral, id: ExprId) -> Value {
        if let Site::Int(value) = self.site(id) {
            return Value::Int(value);
        }
        let value = self.of_type(operators::integer(literal), id);
        if let Value::Int(value) = value {
            self.sites().set(id, Site::Int(value));
        }
        value
    }

    /// The result of an operation on `Int`s, as one of the type that the analysis says.
    fn computed_int(&self, value: i32, id: ExprId) -> Value {
        if let Site::OfInts = self.site(id) {
            return Value::Int(value);
        }
        let value = self.of_type(Value::Int(value), id);
        if let Value::Int(_) = value {
            self.sites().set(id, Site::OfInts);
        }
        value
    }

    fn plain_binary(
        &self,
        op: BinaryOp,
        left: ExprId,
        right: ExprId,
        id: ExprId,
        deepest: u8,
    ) -> Option<Value> {
        if !computes(op) {
            return None;
        }
        let left = self.small(left, deepest)?;
        let right = self.small(right, deepest)?;
        Some(match op {
            BinaryOp::Less => Value::Boolean(left < right),
            BinaryOp::LessEqual => Value::Boolean(left <= right),
            BinaryOp::Greater => Value::Boolean(left > right),
            BinaryOp::GreaterEqual => Value::Boolean(left >= right),
            BinaryOp::Equal => Value::Boolean(left == right),
            BinaryOp::NotEqual => Value::Boolean(left != right),
            BinaryOp::Plus => self.computed_int(left.wrapping_add(right), id),
            BinaryOp::Minus => self.computed_int(left.wrapping_sub(right), id),
            BinaryOp::Times => self.computed_int(left.wrapping_mul(right), id),
            // What a division by zero does is told elsewhere.
            BinaryOp::Divide if right != 0 => self.computed_int(left.wrapping_div(right), id),
            BinaryOp::Remainder if right != 0 => self.computed_int(left.wrapping_rem(right), id),
            _ => return None,
        })
    }

    /// `a++`, `a--` of a local variable that holds an `Int`: the old value.
    pub(super) fn step_local(&self, operand: ExprId, up: bool) -> Option<Value> {
        let Expr::Name(name) = self.tree()[operand] else { return None };
        if self.resolution.builtin(self.unit, operand) != Some(Builtin::Int) {
            return None;
        }
        let name = self.symbol(name);
        let variable = self.local_place(operand, name)?;
        let Value::Int(old) = variable.get()? else { return None };
        variable.set(&Value::Int(if up { old.wrapping_add(1) } else { old.wrapping_sub(1) }));
        Some(Value::Int(old))
    }

    /// The local variable that a name means, if it is one.
    pub(super) fn local_place(&self, id: ExprId, name: Symbol) -> Option<Variable<'_>> {
        if self.resolution.meaning(self.unit, id) != Some(Meaning::Local) {
            return None;
        }
        if let Site::Local(known) = self.site(id)
            && let Some(variable) = at(&self.env, known).filter(|variable| variable.is_called(name))
        {
            return Some(variable);
        }
        let found = find(&self.env, name)?;
        self.sites().set(id, Site::Local(found));
        at(&self.env, found)
    }

    /// `a += b`, `a -= b` and `a *= b` of a local variable and a small operand that are `Int`s: whether it was done.
    pub(super) fn assign_local(&self, op: AssignOp, target: ExprId, value: ExprId) -> Option<()> {
        let compute = match op {
            AssignOp::Plus => i32::wrapping_add,
            AssignOp::Minus => i32::wrapping_sub,
            AssignOp::Times => i32::wrapping_mul,
            _ => return None,
        };
        let Expr::Name(name) = self.tree()[target] else { return None };
        if self.resolution.builtin(self.unit, target) != Some(Builtin::Int) {
            return None;
        }
        let operand = self.small(value, DEEPEST)?;
        let variable = self.local_place(target, self.symbol(name))?;
        let Value::Int(old) = variable.get()? else { return None };
        variable.set(&Value::Int(compute(old, operand)));
        Some(())
    }
}

fn at(env: &Env, place: LocalPlace) -> Option<Variable<'_>> {
    let mut frame: &Frame = env;
    for _ in 0..place.scopes {
        frame = frame.parent.as_deref()?;
    }
    Some(Variable { frame, index: usize::from(place.index) })
}

fn find(env: &Env, name: Symbol) -> Option<LocalPlace> {
    let mut frame: &Frame = env;
    let mut scopes = 0u16;
    loop {
        let index = frame.variables.borrow().place_of(name);
        if let Some(index) = index {
            return Some(LocalPlace { scopes, index: u16::try_from(index).ok()? });
        }
        frame = frame.parent.as_deref()?;
        scopes = scopes.checked_add(1).filter(|scopes| *scopes < u16::MAX)?;
    }
}
