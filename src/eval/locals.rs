//! Local variables, found without a search: a name at a place of the text means the same place among the scopes each time.

use std::cell::Cell;

use crate::catalog::Symbol;
use crate::sema::resolution::{Builtin, Meaning};
use crate::syntax::tree::{AssignOp, BinaryOp, Expr, ExprId, Name};

use super::frame::{Env, Frame};
use super::interpreter::Interpreter;
use super::operators;
use super::program::Unit;
use super::value::Value;

/// How many scopes further out a variable is, and its place among the variables there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LocalPlace {
    scopes: u16,
    index: u16,
}

impl LocalPlace {
    pub(super) const UNKNOWN: Self = Self { scopes: u16::MAX, index: u16::MAX };
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

    /// Its value, if it has that name and its value is one of the language and not of the library.
    fn plain_value(&self, name: Symbol) -> Option<Value> {
        let variables = self.frame.variables.borrow();
        let (_, value) = variables.at(self.index).filter(|(known, _)| *known == name)?;
        (!matches!(value, Value::Library(_))).then(|| value.clone())
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
            Expr::Binary { op, left, right } => self.plain_binary(op, left, right, id),
            _ => self.leaf(node, id),
        }
    }

    #[inline]
    fn leaf(&self, node: Expr, id: ExprId) -> Option<Value> {
        match node {
            Expr::Null => Some(Value::Null),
            Expr::Boolean(value) => Some(Value::Boolean(value)),
            Expr::Integer(literal) => Some(self.of_type(operators::integer(literal), id)),
            Expr::Name(name) => self.local_value(name, id),
            _ => None,
        }
    }

    /// The value of a local variable; one of the library may be delegated or lazy.
    fn local_value(&self, name: Name, id: ExprId) -> Option<Value> {
        let name = self.symbol(name);
        let known = self.known_place(id)?.get();
        let variable = at(&self.env, known).and_then(|variable| variable.plain_value(name));
        // Where the place is not known, or has changed, it is looked for.
        variable.or_else(|| self.local_place(id, name)?.plain_value(name))
    }

    /// Where the local variable was found that an expression names.
    fn known_place(&self, id: ExprId) -> Option<&Cell<LocalPlace>> {
        self.local_places.get(self.unit as usize)?.get(id.index())
    }

    /// The value of an `Int` that is a constant or a local variable.
    fn small(&self, id: ExprId) -> Option<i32> {
        match self.tree()[id] {
            node @ (Expr::Integer(_) | Expr::Name(_)) => match self.leaf(node, id)? {
                Value::Int(value) => Some(value),
                _ => None,
            },
            _ => None,
        }
    }

    fn plain_binary(&self, op: BinaryOp, left: ExprId, right: ExprId, id: ExprId) -> Option<Value> {
        let left = self.small(left)?;
        let right = self.small(right)?;
        Some(match op {
            BinaryOp::Less => Value::Boolean(left < right),
            BinaryOp::LessEqual => Value::Boolean(left <= right),
            BinaryOp::Greater => Value::Boolean(left > right),
            BinaryOp::GreaterEqual => Value::Boolean(left >= right),
            BinaryOp::Equal => Value::Boolean(left == right),
            BinaryOp::NotEqual => Value::Boolean(left != right),
            BinaryOp::Plus => self.of_type(Value::Int(left.wrapping_add(right)), id),
            BinaryOp::Minus => self.of_type(Value::Int(left.wrapping_sub(right)), id),
            BinaryOp::Times => self.of_type(Value::Int(left.wrapping_mul(right)), id),
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
        let known = self.known_place(id)?;
        if let Some(variable) = at(&self.env, known.get()).filter(|variable| variable.is_called(name)) {
            return Some(variable);
        }
        let found = find(&self.env, name)?;
        known.set(found);
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
        let operand = self.small(value)?;
        let variable = self.local_place(target, self.symbol(name))?;
        let Value::Int(old) = variable.get()? else { return None };
        variable.set(&Value::Int(compute(old, operand)));
        Some(())
    }
}

/// A place for each expression of a file, none of them known.
pub(super) fn places_of(unit: &Unit<'_>) -> Box<[Cell<LocalPlace>]> {
    vec![Cell::new(LocalPlace::UNKNOWN); unit.source.tree.all::<Expr>().count()].into()
}

fn at(env: &Env, place: LocalPlace) -> Option<Variable<'_>> {
    if place == LocalPlace::UNKNOWN {
        return None;
    }
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
