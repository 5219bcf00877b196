//! Scopes at run time: a chain of frames, each with its variables and perhaps a receiver.

use std::cell::RefCell;
use std::rc::Rc;

use crate::catalog::Symbol;

use super::value::Value;

/// The innermost frame of a scope.
pub(crate) type Env = Rc<Frame>;

/// What a frame stands for, besides its variables.
#[derive(Debug, Clone, Default)]
pub(crate) enum Scope {
    /// A block, a branch, a loop's turn.
    #[default]
    Block,
    /// The body of a function: `return` without a label ends this activation.
    Function(u32),
    /// The body of a lambda: `return@label` ends this activation.
    Lambda(u32),
    /// The members of a class that need no instance: nested classes, entries, the companion's members.
    Class(u32),
}

/// One scope.
#[derive(Debug, Default)]
pub(crate) struct Frame {
    pub(crate) parent: Option<Env>,
    pub(crate) variables: RefCell<Vec<(Symbol, Value)>>,
    /// The implicit receiver that this scope adds.
    pub(crate) this: Option<Value>,
    /// Whether the receiver is seen as an object of its DSL class only. So it is in the block of a superclass's
    /// constructor, `object X : BuildType({ ... })`: members of `X` are not in scope there.
    pub(crate) dsl_view: bool,
    pub(crate) scope: Scope,
    /// What `this@label`, `return@label` and `break@label` call it.
    pub(crate) label: Option<Symbol>,
}

impl Frame {
    /// An empty block within `parent`.
    pub(crate) fn block(parent: &Env) -> Env {
        Rc::new(Self { parent: Some(parent.clone()), ..Self::default() })
    }

    /// The frame with the receiver `this` within `parent`.
    pub(crate) fn receiver(this: Value, label: Option<Symbol>, parent: Option<Env>) -> Env {
        Rc::new(Self { parent, this: Some(this), label, ..Self::default() })
    }

    /// Declares a variable; a later one of the same name hides an earlier one.
    pub(crate) fn declare(&self, name: Symbol, value: Value) {
        self.variables.borrow_mut().push((name, value));
    }

    /// The variable `name` of this frame.
    pub(crate) fn get(&self, name: Symbol) -> Option<Value> {
        let variables = self.variables.borrow();
        variables.iter().rev().find(|(variable, _)| *variable == name).map(|(_, value)| value.clone())
    }

    /// Assigns to the variable `name` of this frame, if it has one.
    pub(crate) fn set(&self, name: Symbol, value: &Value) -> bool {
        let mut variables = self.variables.borrow_mut();
        let Some(slot) = variables.iter_mut().rev().find(|(variable, _)| *variable == name) else {
            return false;
        };
        slot.1 = value.clone();
        true
    }
}

/// The frames from `env` outwards.
pub(crate) fn chain(env: &Env) -> impl Iterator<Item = &Env> {
    std::iter::successors(Some(env), |frame| frame.parent.as_ref())
}
