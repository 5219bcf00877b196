//! How values are let go of. A chain of a million values would be dropped by a million native calls within each other;
//! here, what lies too deep waits until those above it are gone.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::mem::take;
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

use super::{Code, Entries, FunctionValue, Key, Keys, LazyState, Library, Object, Value};
use crate::eval::frame::Env;

/// How deep values are dropped within each other.
const DEEPEST: u32 = 64;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static WAITING: RefCell<Vec<Box<dyn Any>>> = const { RefCell::new(Vec::new()) };
}

/// Drops something, now or when what holds it is gone.
pub(crate) fn release<T: 'static>(content: T) {
    let depth = DEPTH.get();
    if depth >= DEEPEST {
        // While the thread ends, there is no one left to wait for.
        let _ = WAITING.try_with(|waiting| waiting.borrow_mut().push(Box::new(content)));
        return;
    }
    DEPTH.set(depth + 1);
    drop(content);
    while depth == 0
        && let Ok(Some(next)) = WAITING.try_with(|waiting| waiting.borrow_mut().pop())
    {
        drop(next);
    }
    DEPTH.set(depth);
}

/// What other values may hold, and so on without an end: it is dropped by [`release`].
#[derive(Debug, Clone, Default)]
pub(crate) struct Held<T: Contents>(T);

/// What can be [`Held`].
pub(crate) trait Contents: Default + 'static {
    /// Whether something may go with it that holds more. It does not count who else holds it: a pair may hold it twice.
    fn holds_more(&self) -> bool;
}

impl<T: Contents> Held<T> {
    /// Holds something.
    pub(crate) const fn new(contents: T) -> Self {
        Self(contents)
    }
}

impl<T: Contents> From<T> for Held<T> {
    fn from(contents: T) -> Self {
        Self(contents)
    }
}

impl<T: Contents> Deref for Held<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Contents> DerefMut for Held<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: Contents> Drop for Held<T> {
    fn drop(&mut self) {
        if self.0.holds_more() {
            release(take(&mut self.0));
        }
    }
}

impl Contents for Value {
    fn holds_more(&self) -> bool {
        matches!(
            self,
            Self::List(_)
                | Self::Set(_)
                | Self::Map(_)
                | Self::Tuple(_)
                | Self::Function(_)
                | Self::Object(_)
                | Self::Library(_)
        )
    }
}

impl Contents for Option<Value> {
    fn holds_more(&self) -> bool {
        self.as_ref().is_some_and(Value::holds_more)
    }
}

impl Contents for Option<Env> {
    fn holds_more(&self) -> bool {
        self.as_ref().is_some_and(|env| Rc::strong_count(env) == 1)
    }
}

impl Contents for Vec<Value> {
    fn holds_more(&self) -> bool {
        self.iter().any(Value::holds_more)
    }
}

impl Contents for RefCell<Vec<Value>> {
    fn holds_more(&self) -> bool {
        self.try_borrow().is_ok_and(|items| items.holds_more())
    }
}

impl Contents for RefCell<Keys> {
    fn holds_more(&self) -> bool {
        self.try_borrow().is_ok_and(|items| items.iter().any(|key| key.value.holds_more()))
    }
}

impl Contents for RefCell<Entries> {
    fn holds_more(&self) -> bool {
        let holds = |(key, value): (&Key, &Value)| key.value.holds_more() || value.holds_more();
        self.try_borrow().is_ok_and(|entries| entries.iter().any(holds))
    }
}

impl Drop for Object {
    fn drop(&mut self) {
        let fields = self.fields.get_mut();
        let holds_more = fields.values.iter().any(|(_, value)| value.holds_more());
        if holds_more || self.dsl.is_some() || self.env.holds_more() {
            release((take(fields), self.dsl.take(), self.env.take()));
        }
    }
}

impl Drop for FunctionValue {
    fn drop(&mut self) {
        match &mut self.code {
            Code::Function { this: Some(held), .. }
            | Code::Member { receiver: Some(held), .. }
            | Code::Own { receiver: Some(held), .. } => let_go(held),
            _ => {}
        }
    }
}

impl Drop for Library {
    fn drop(&mut self) {
        match self {
            Self::Throwable { cause: held, .. }
            | Self::Indexed(_, held)
            | Self::Outcome(Ok(held) | Err(held)) => let_go(held),
            Self::Closed(low, high) => [low, high].into_iter().for_each(let_go),
            Self::Lazy(state) => match state.get_mut() {
                LazyState::Todo(held) | LazyState::Done(held) => let_go(held),
            },
            Self::Entry(entry) => entry.held().into_iter().for_each(let_go),
            Self::Delegated(delegated) => delegated.held().into_iter().for_each(let_go),
            Self::Watched(watched) => watched.held().for_each(let_go),
            Self::Grouping(pairs) => release(take(pairs)),
            Self::Iterator(cursor) => {
                let_go(&mut cursor.of);
                release((take(cursor.rest.get_mut()), take(cursor.last.get_mut())));
            }
            Self::Yields(items) => release(take(items.get_mut())),
            Self::Json(json) => let_go(json.held()),
            // Those that hold more of their own kind do it behind a `Held`; the rest holds no values.
            _ => {}
        }
    }
}

/// Drops a value now: what nothing else holds may hold more, which is released. What something else holds is not looked
/// into; that is asked for each value when it is its turn, as two of them may be one.
pub(crate) fn let_go(held: &mut Value) {
    if held.is_held_alone() {
        release(take(held));
    } else {
        *held = Value::Unit;
    }
}

impl Value {
    /// Whether nothing else holds what may hold more.
    fn is_held_alone(&self) -> bool {
        match self {
            Self::List(held) => Rc::strong_count(held) == 1,
            Self::Set(held) => Rc::strong_count(held) == 1,
            Self::Map(held) => Rc::strong_count(held) == 1,
            Self::Tuple(held) => Rc::strong_count(held) == 1,
            Self::Function(held) => Rc::strong_count(held) == 1,
            Self::Object(held) => Rc::strong_count(held) == 1,
            Self::Library(held) => Rc::strong_count(held) == 1,
            _ => false,
        }
    }
}
