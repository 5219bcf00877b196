//! Scopes at run time: a chain of frames, each with its variables and perhaps a receiver.

use std::cell::RefCell;
use std::rc::Rc;

use crate::catalog::Symbol;

use super::value::{Held, Value};
use crate::source::Span;

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

/// The variables of a scope, in the order of their declarations. Most scopes have one at most, which is kept in place: a
/// turn of a loop over elements, or the call of a lambda, allocates no table for it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Variables {
    first: Option<(Symbol, Value)>,
    others: Vec<(Symbol, Value)>,
}

impl Variables {
    fn push(&mut self, name: Symbol, value: Value) {
        match self.first {
            None => self.first = Some((name, value)),
            Some(_) => self.others.push((name, value)),
        }
    }

    /// The values of all.
    pub(crate) fn values(&self) -> impl Iterator<Item = &Value> {
        self.first.iter().chain(&self.others).map(|(_, value)| value)
    }

    /// The name and value of the variable at a place.
    pub(crate) fn at(&self, place: usize) -> Option<&(Symbol, Value)> {
        place.checked_sub(1).map_or(self.first.as_ref(), |place| self.others.get(place))
    }

    /// Gives the variable at a place a value.
    pub(crate) fn set_at(&mut self, place: usize, value: Value) {
        let slot = match place.checked_sub(1) {
            None => self.first.as_mut(),
            Some(place) => self.others.get_mut(place),
        };
        if let Some(slot) = slot {
            slot.1 = value;
        }
    }

    /// The place of the last variable of that name.
    pub(crate) fn place_of(&self, name: Symbol) -> Option<usize> {
        let is_named = |(known, _): &(Symbol, Value)| *known == name;
        let among_others = self.others.iter().rposition(is_named).map(|place| place + 1);
        among_others.or_else(|| self.first.as_ref().is_some_and(is_named).then_some(0))
    }
}

impl FromIterator<(Symbol, Value)> for Variables {
    fn from_iter<I: IntoIterator<Item = (Symbol, Value)>>(variables: I) -> Self {
        let mut all = Self::default();
        variables.into_iter().for_each(|(name, value)| all.push(name, value));
        all
    }
}

/// One scope.
#[derive(Debug, Default)]
pub(crate) struct Frame {
    pub(crate) parent: Held<Option<Env>>,
    pub(crate) variables: Held<RefCell<Variables>>,
    /// The implicit receiver that this scope adds.
    pub(crate) this: Held<Option<Value>>,
    /// Whether the receiver is seen as an object of its DSL class only. So it is in the block of a superclass's
    /// constructor, `object X : BuildType({ ... })`: members of `X` are not in scope there.
    pub(crate) dsl_view: bool,
    pub(crate) scope: Scope,
    /// Of a function's body: where the function was called, and where the one that called it was, innermost first.
    pub(crate) calls: Option<Rc<[Span]>>,
    /// What `this@label`, `return@label` and `break@label` call it.
    pub(crate) label: Option<Symbol>,
}

impl Frame {
    /// An empty block within `parent`.
    pub(crate) fn block(parent: &Env) -> Env {
        Rc::new(Self { parent: Some(parent.clone()).into(), ..Self::default() })
    }

    /// The frame with the receiver `this` within `parent`.
    pub(crate) fn receiver(this: Value, label: Option<Symbol>, parent: Option<Env>) -> Env {
        Rc::new(Self { parent: parent.into(), this: Some(this).into(), label, ..Self::default() })
    }

    /// Declares a variable; a later one of the same name hides an earlier one.
    pub(crate) fn declare(&self, name: Symbol, value: Value) {
        self.variables.borrow_mut().push(name, value);
    }

    /// The variable `name` of this frame.
    pub(crate) fn get(&self, name: Symbol) -> Option<Value> {
        let variables = self.variables.borrow();
        variables.at(variables.place_of(name)?).map(|(_, value)| value.clone())
    }

    /// Assigns to the variable `name` of this frame, if it has one.
    pub(crate) fn set(&self, name: Symbol, value: &Value) -> bool {
        let mut variables = self.variables.borrow_mut();
        let Some(place) = variables.place_of(name) else { return false };
        variables.set_at(place, value.clone());
        true
    }
}

/// How many calls are kept that led to a place.
const MOST_CALLS: usize = 3;

/// The calls that led to the code that runs in `env`, innermost first: those of the functions that it stands in.
pub(crate) fn calls(env: &Env) -> Option<&Rc<[Span]>> {
    chain(env).find_map(|frame| frame.calls.as_ref())
}

/// The same for a function that is called there, at `span`.
pub(crate) fn calls_from(env: &Env, span: Span) -> Rc<[Span]> {
    let outer = calls(env).map_or(&[][..], |outer| outer);
    std::iter::once(span).chain(outer.iter().copied()).take(MOST_CALLS).collect()
}

/// The frames from `env` outwards.
pub(crate) fn chain(env: &Env) -> impl Iterator<Item = &Env> {
    std::iter::successors(Some(env), |frame| frame.parent.as_ref())
}
