//! Local variables, found without a search: a name at a place of the text means the same place among the scopes each time.

use crate::catalog::Symbol;
use crate::sema::resolution::{Builtin, Meaning};
use crate::syntax::tree::{BinaryOp, Expr, ExprId};

use super::frame::{Env, Frame};
use super::interpreter::Interpreter;
use super::operators;
use super::value::Value;

/// How many scopes further out a variable is, and its place among the variables there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LocalPlace {
    scopes: u16,
    index: u16,
}

impl LocalPlace {
    const UNKNOWN: Self = Self { scopes: u16::MAX, index: u16::MAX };
}

/// A variable of a scope.
#[derive(Debug)]
pub(crate) struct Variable<'e> {
    frame: &'e Frame,
    index: usize,
}

impl Variable<'_> {
    /// Its value.
    pub(crate) fn get(&self) -> Option<Value> {
        self.frame.variables.borrow().get(self.index).map(|(_, value)| value.clone())
    }

    /// Gives it a value.
    pub(crate) fn set(&self, value: &Value) {
        if let Some(slot) = self.frame.variables.borrow_mut().get_mut(self.index) {
            slot.1 = value.clone();
        }
    }
}

impl Interpreter<'_> {
    /// The value of an expression that is a constant, a local variable, or an operation on two small ones of these.
    pub(super) fn plain(&mut self, id: ExprId) -> Option<Value> {
        match self.tree()[id] {
            Expr::Binary { op, left, right } => self.plain_binary(op, left, right, id),
            _ => self.leaf(id),
        }
    }

    fn leaf(&mut self, id: ExprId) -> Option<Value> {
        match self.tree()[id] {
            Expr::Null => Some(Value::Null),
            Expr::Boolean(value) => Some(Value::Boolean(value)),
            Expr::Integer(literal) => Some(self.of_type(operators::integer(literal), id)),
            Expr::Name(name) => match self.local_place(id, self.symbol(name))?.get()? {
                // It may be delegated or lazy.
                Value::Library(_) => None,
                value => Some(value),
            },
            _ => None,
        }
    }

    fn plain_binary(&mut self, op: BinaryOp, left: ExprId, right: ExprId, id: ExprId) -> Option<Value> {
        let Value::Int(left) = self.leaf(left)? else { return None };
        let Value::Int(right) = self.leaf(right)? else { return None };
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
    pub(super) fn step_local(&mut self, operand: ExprId, up: bool) -> Option<Value> {
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
    pub(super) fn local_place(&mut self, id: ExprId, name: Symbol) -> Option<Variable<'_>> {
        if self.resolution.meaning(self.unit, id) != Some(Meaning::Local) {
            return None;
        }
        let unit = self.unit as usize;
        let known = self.local_places.get(unit)?.get(id.index()).copied().unwrap_or(LocalPlace::UNKNOWN);
        if !is_at(&self.env, known, name) {
            let found = find(&self.env, name)?;
            let places = self.local_places.get_mut(unit)?;
            if places.len() <= id.index() {
                places.resize(id.index() + 1, LocalPlace::UNKNOWN);
            }
            if let Some(slot) = places.get_mut(id.index()) {
                *slot = found;
            }
            return at(&self.env, found);
        }
        at(&self.env, known)
    }
}

fn at(env: &Env, place: LocalPlace) -> Option<Variable<'_>> {
    let mut frame: &Frame = env;
    for _ in 0..place.scopes {
        frame = frame.parent.as_deref()?;
    }
    Some(Variable { frame, index: usize::from(place.index) })
}

/// Whether the variable of a place has that name, and is the last one of it there.
fn is_at(env: &Env, place: LocalPlace, name: Symbol) -> bool {
    if place == LocalPlace::UNKNOWN {
        return false;
    }
    at(env, place).is_some_and(|it| {
        let variables = it.frame.variables.borrow();
        variables.get(it.index).is_some_and(|(known, _)| *known == name)
    })
}

fn find(env: &Env, name: Symbol) -> Option<LocalPlace> {
    let mut frame: &Frame = env;
    let mut scopes = 0u16;
    loop {
        let index = frame.variables.borrow().iter().rposition(|(known, _)| *known == name);
        if let Some(index) = index {
            return Some(LocalPlace { scopes, index: u16::try_from(index).ok()? });
        }
        frame = frame.parent.as_deref()?;
        scopes = scopes.checked_add(1).filter(|scopes| *scopes < u16::MAX)?;
    }
}
