//! Local variables, found without a search: a name at a place of the text means the same place among the scopes each time.

use crate::catalog::Symbol;
use crate::sema::resolution::{Builtin, Meaning};
use crate::syntax::tree::{AssignOp, BinaryOp, Expr, ExprId, IntegerLiteral};

use super::budget;
use super::frame::{Env, Frame};
use super::interpreter::Interpreter;
use super::operators;
use super::sites::Site;
use super::value::{Library, Value};

/// How many scopes further out a variable is, its place among the variables there, and its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LocalPlace {
    scopes: u16,
    index: u16,
    name: Symbol,
}

/// How deep the operations on small values may lie within each other that are done at once.
const DEEPEST: u8 = 4;

/// Whether an operator makes a `Boolean` of two `Int`s.
const fn compares(op: BinaryOp) -> bool {
    matches!(
        op,
        BinaryOp::Less
            | BinaryOp::LessEqual
            | BinaryOp::Greater
            | BinaryOp::GreaterEqual
            | BinaryOp::Equal
            | BinaryOp::NotEqual
    )
}

/// Whether an operator may make an `Int` of two `Int`s.
const fn computes(op: BinaryOp) -> bool {
    matches!(op, BinaryOp::Plus | BinaryOp::Minus | BinaryOp::Times | BinaryOp::Divide | BinaryOp::Remainder)
}

/// A variable of a scope.
#[derive(Debug)]
pub(crate) struct Variable<'e> {
    frame: &'e Frame,
    index: usize,
}

/// A value, unless it is what a delegated variable holds.
fn undelegated(value: &Value) -> Option<Value> {
    let is_delegated = matches!(value, Value::Library(library) if matches!(**library, Library::Delegated(_)));
    (!is_delegated).then(|| value.clone())
}

impl LocalPlace {
    /// What is there, if the variable is there indeed, seen as something else.
    #[inline]
    fn read<T>(self, env: &Env, seen: impl FnOnce(&Value) -> Option<T>) -> Option<T> {
        let variables = frame_at(env, self.scopes)?.variables.borrow();
        let (name, value) = variables.at(usize::from(self.index))?;
        if *name == self.name { seen(value) } else { None }
    }

    /// The value of the variable, unless it is not there or delegated.
    #[inline]
    pub(crate) fn value(self, env: &Env) -> Option<Value> {
        self.read(env, undelegated)
    }

    /// The same of an `Int`.
    #[inline]
    fn int(self, env: &Env) -> Option<i32> {
        self.read(env, |value| match value {
            Value::Int(value) => Some(*value),
            _ => None,
        })
    }
}

impl Variable<'_> {
    /// Its value, unless it is delegated.
    fn plain_value(&self) -> Option<Value> {
        self.frame.variables.borrow().at(self.index).and_then(|(_, value)| undelegated(value))
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
    pub(super) fn plain(&self, node: &Expr, id: ExprId) -> Option<Value> {
        match *node {
            Expr::Binary { op, left, right } => self.plain_binary(op, left, right, id, DEEPEST),
            Expr::Null | Expr::Boolean(_) | Expr::Integer(_) | Expr::Name(_) | Expr::String(_) => {
                self.leaf(node, id)
            }
            _ => None,
        }
    }

    fn leaf(&self, node: &Expr, id: ExprId) -> Option<Value> {
        match *node {
            Expr::Null => Some(Value::Null),
            Expr::Boolean(value) => Some(Value::Boolean(value)),
            Expr::Integer(literal) => Some(self.literal(literal, id)),
            // Where the place has changed, it is looked for.
            Expr::Name(name) => self.local_place(id, self.symbol(name))?.plain_value(),
            Expr::String(literal) => {
                let text = self.sites().known_text(literal)?;
                budget::spend_on_text(text).then(|| Value::String(text.clone()))
            }
            _ => None,
        }
    }

    /// The value of an `Int` that is a constant, a local variable, or computed of them.
    #[inline]
    fn small(&self, id: ExprId, deepest: u8) -> Option<i32> {
        match self.site(id) {
            Site::Int(value) => Some(value),
            Site::Local(place) => place.int(&self.env).or_else(|| self.other_small(id, deepest)),
            // What is called, read or looked up is no such operand.
            Site::Declared(..) | Site::Plain | Site::NoPackage | Site::Scope(_) => None,
            _ => self.other_small(id, deepest),
        }
    }

    fn other_small(&self, id: ExprId, deepest: u8) -> Option<i32> {
        let node = &self.tree()[id];
        match *node {
            Expr::Integer(_) | Expr::Name(_) => match self.leaf(node, id)? {
                Value::Int(value) => Some(value),
                _ => None,
            },
            Expr::Binary { op, left, right } if computes(op) && !compares(op) => {
                match self.worked_out(op, left, right, id, deepest.checked_sub(1)?)? {
                    Value::Int(value) => Some(value),
                    _ => None,
                }
            }
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
        if compares(op) {
            let left = self.small(left, deepest)?;
            let right = self.small(right, deepest)?;
            return Some(Value::Boolean(match op {
                BinaryOp::Less => left < right,
                BinaryOp::LessEqual => left <= right,
                BinaryOp::Greater => left > right,
                BinaryOp::GreaterEqual => left >= right,
                BinaryOp::Equal => left == right,
                _ => left != right,
            }));
        }
        if computes(op) { self.worked_out(op, left, right, id, deepest) } else { None }
    }

    /// What arithmetic makes of two small `Int`s.
    fn worked_out(
        &self,
        op: BinaryOp,
        left: ExprId,
        right: ExprId,
        id: ExprId,
        deepest: u8,
    ) -> Option<Value> {
        let left = self.small(left, deepest)?;
        let right = self.small(right, deepest)?;
        Some(match op {
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
            && known.read(&self.env, |_| Some(())).is_some()
        {
            return at(&self.env, known);
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

/// The scope that many scopes further out.
#[inline]
fn frame_at(env: &Env, scopes: u16) -> Option<&Frame> {
    let mut frame: &Frame = env;
    for _ in 0..scopes {
        frame = frame.parent.as_deref()?;
    }
    Some(frame)
}

fn at(env: &Env, place: LocalPlace) -> Option<Variable<'_>> {
    Some(Variable { frame: frame_at(env, place.scopes)?, index: usize::from(place.index) })
}

fn find(env: &Env, name: Symbol) -> Option<LocalPlace> {
    let mut frame: &Frame = env;
    let mut scopes = 0u16;
    loop {
        let index = frame.variables.borrow().place_of(name);
        if let Some(index) = index {
            return Some(LocalPlace { scopes, index: u16::try_from(index).ok()?, name });
        }
        frame = frame.parent.as_deref()?;
        scopes = scopes.checked_add(1).filter(|scopes| *scopes < u16::MAX)?;
    }
}
