//! Scopes at run time: a chain of frames, each with its variables and perhaps a receiver.

use std::cell::RefCell;
use std::rc::Rc;

use crate::catalog::Symbol;

use super::value::{Arg, Args, Value, let_go, release};
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
    /// Declares one; a later one of the same name hides an earlier one.
    pub(crate) fn push(&mut self, name: Symbol, value: Value) {
        match self.first {
            None => self.first = Some((name, value)),
            Some(_) => self.others.push((name, value)),
        }
    }

    /// Lets go of all.
    pub(crate) fn clear(&mut self) {
        if let Some((_, value)) = &mut self.first {
            let_go(value);
        }
        self.first = None;
        if !self.others.is_empty() {
            self.others.iter_mut().for_each(|(_, value)| let_go(value));
            self.others.clear();
        }
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

/// The names that variables have had: a name that none ever had is not looked for in the scopes.
#[derive(Debug, Default)]
pub(crate) struct Declared(Vec<bool>);

impl Declared {
    /// Notes that a variable of that name is declared.
    pub(crate) fn mark(&mut self, name: Symbol) {
        let at = name.0 as usize;
        if at >= self.0.len() {
            self.0.resize(at + 1, false);
        }
        if let Some(known) = self.0.get_mut(at) {
            *known = true;
        }
    }

    /// Whether a variable of that name was declared.
    pub(crate) fn has(&self, name: Symbol) -> bool {
        self.0.get(name.0 as usize).is_some_and(|known| *known)
    }
}

/// One scope.
#[derive(Debug)]
pub(crate) struct Frame {
    pub(crate) parent: Option<Env>,
    pub(crate) variables: RefCell<Variables>,
    /// The implicit receiver that this scope adds.
    pub(crate) this: Option<Value>,
    /// Whether the receiver is seen as an object of its DSL class only. So it is in the block of a superclass's
    /// constructor, `object X : BuildType({ ... })`: members of `X` are not in scope there.
    pub(crate) dsl_view: bool,
    pub(crate) scope: Scope,
    /// Of a function's body: where the function was called, and where the one that called it was.
    pub(crate) calls: Option<Calls>,
    /// What `this@label`, `return@label` and `break@label` call it.
    pub(crate) label: Option<Symbol>,
}

impl Frame {
    /// A scope of that kind within `parent`, with a receiver or without.
    pub(crate) fn new(parent: Option<Env>, scope: Scope, this: Option<Value>, label: Option<Symbol>) -> Self {
        let variables = RefCell::default();
        Self { parent, variables, this, dsl_view: false, scope, calls: None, label }
    }

    /// An empty block within `parent`.
    pub(crate) fn block(parent: &Env) -> Env {
        Rc::new(Self::new(Some(parent.clone()), Scope::Block, None, None))
    }

    /// The same frame, called from there.
    pub(crate) fn called(mut self, calls: Option<Calls>) -> Self {
        self.calls = calls;
        self
    }

    /// The frame with the receiver `this` within `parent`.
    pub(crate) fn receiver(this: Value, label: Option<Symbol>, parent: Option<Env>) -> Env {
        Rc::new(Self::new(parent, Scope::Block, Some(this), label))
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

impl Default for Frame {
    fn default() -> Self {
        Self::new(None, Scope::Block, None, None)
    }
}

impl Frame {
    /// Lets go of all that it holds.
    fn empty(&mut self) {
        self.variables.get_mut().clear();
        if let Some(this) = &mut self.this {
            let_go(this);
        }
        self.this = None;
        match self.parent.take() {
            Some(parent) if Rc::strong_count(&parent) == 1 => release(Some(parent)),
            _ => {}
        }
    }
}

impl Drop for Frame {
    fn drop(&mut self) {
        self.empty();
    }
}

/// How many scopes and lists of arguments are kept that have ended.
const MOST_SPARE: usize = 32;
/// How many bytes of room are kept for a text.
const LONGEST_SPARE: usize = 64 << 10;

/// Scopes that have ended and that nothing has kept: a turn of a loop or a call takes one of them; and the emptied lists of
/// arguments of calls, and texts that templates were put together in.
#[derive(Debug, Default)]
pub(crate) struct Spare {
    frames: Vec<Env>,
    args: Vec<Vec<Arg>>,
    texts: Vec<String>,
}

impl Spare {
    /// A scope of that kind within `parent`, with a receiver or without.
    pub(crate) fn take(
        &mut self,
        parent: Option<Env>,
        scope: Scope,
        this: Option<Value>,
        label: Option<Symbol>,
    ) -> Env {
        let Some(mut spare) = self.frames.pop() else {
            return Rc::new(Frame::new(parent, scope, this, label));
        };
        let Some(frame) = Rc::get_mut(&mut spare) else {
            return Rc::new(Frame::new(parent, scope, this, label));
        };
        frame.parent = parent;
        frame.this = this;
        frame.dsl_view = false;
        frame.scope = scope;
        frame.calls = None;
        frame.label = label;
        spare
    }

    /// A scope that has ended is kept for another, if nothing else has kept it.
    pub(crate) fn give_back(&mut self, mut ended: Env) {
        if self.frames.len() < MOST_SPARE
            && let Some(frame) = Rc::get_mut(&mut ended)
        {
            frame.empty();
            self.frames.push(ended);
        }
    }

    /// An empty text that a longer one has left its room to.
    pub(crate) fn take_text(&mut self) -> String {
        self.texts.pop().unwrap_or_default()
    }

    /// The room of a text is kept for another one.
    pub(crate) fn keep_text(&mut self, mut text: String) {
        if self.texts.len() < MOST_SPARE && text.capacity() <= LONGEST_SPARE {
            text.clear();
            self.texts.push(text);
        }
    }

    /// An empty list for so many arguments.
    pub(crate) fn take_args(&mut self, count: usize) -> Vec<Arg> {
        if count == 0 {
            return Vec::new();
        }
        let mut items = self.args.pop().unwrap_or_default();
        items.reserve(count);
        items
    }

    /// The list of a call that has ended is kept for another call.
    pub(crate) fn keep_args(&mut self, mut ended: Args) {
        if self.args.len() < MOST_SPARE && (1..MOST_SPARE).contains(&ended.items.capacity()) {
            ended.items.clear();
            self.args.push(ended.items);
        }
    }
}

/// How many calls are kept that led to a place.
const MOST_CALLS: usize = 3;

/// The calls that led to a place, innermost first.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Calls {
    spans: [Span; MOST_CALLS],
    count: usize,
}

impl Calls {
    /// The calls, innermost first.
    pub(crate) fn spans(&self) -> &[Span] {
        &self.spans[..self.count]
    }

    /// A call at `span`, and those that led there.
    fn at(span: Span, outer: Option<&Self>) -> Self {
        let Some(outer) = outer else { return Self { spans: [span; MOST_CALLS], count: 1 } };
        let [first, second, _] = outer.spans;
        Self { spans: [span, first, second], count: MOST_CALLS.min(outer.count + 1) }
    }
}

/// The calls that led to the code that runs in `env`: those of the functions that it stands in.
pub(crate) fn calls(env: &Env) -> Option<&Calls> {
    chain(env).find_map(|frame| frame.calls.as_ref())
}

/// The same for a function that is called there, at `span`.
pub(crate) fn calls_from(env: &Env, span: Span) -> Calls {
    Calls::at(span, calls(env))
}

/// The frames from `env` outwards.
pub(crate) fn chain(env: &Env) -> impl Iterator<Item = &Env> {
    std::iter::successors(Some(env), |frame| frame.parent.as_ref())
}
