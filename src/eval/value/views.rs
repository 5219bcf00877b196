//! Lists that show another collection and follow its changes: `subList`, `asReversed`, `withIndex`, the values of a map.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::collections::{ListValue, MapValue};
use super::{Key, Library, MapEntry, Value};
use crate::eval::library::items;

/// What a list shows of another collection.
#[derive(Debug)]
pub(crate) struct View {
    of: Value,
    shows: Shows,
    /// How often the other collection had been changed when it was looked at; `None` before the first look.
    seen: Cell<Option<u32>>,
    /// How many views are shown through each other.
    depth: u8,
}

/// How a list shows another collection.
#[derive(Debug)]
pub(crate) enum Shows {
    /// `asList()`, `asIterable()`, `as MutableList`
    Whole,
    /// `asReversed()`
    Reversed,
    /// `subList(from, to)` of a list that had that shape.
    Part { from: usize, to: Cell<usize>, shape: Cell<u32> },
    /// `map.values`
    Values,
    /// `withIndex()`
    Indexed,
}

/// How many views may be shown through each other.
const MAX_DEPTH: u8 = 64;

impl View {
    /// What it shows of which collection.
    pub(crate) const fn shown(&self) -> (&Value, &Shows) {
        (&self.of, &self.shows)
    }

    /// Whether the other collection was changed since it was looked at.
    pub(crate) fn is_stale(&self) -> bool {
        self.seen.get() != Some(changes(&self.of))
    }

    /// Whether the JVM refuses to read it: the part of a list that got another size meanwhile.
    pub(crate) fn is_broken(&self) -> bool {
        let within = match &self.of {
            Value::List(list) => list.view().is_some_and(Self::is_broken),
            _ => false,
        };
        within || matches!(&self.shows, Shows::Part { shape, .. } if shape.get() != self.shape())
    }

    /// How often the other collection got another size.
    pub(super) fn shape(&self) -> u32 {
        match &self.of {
            Value::List(list) => list.shape(),
            _ => 0,
        }
    }

    /// Whether the other collection is changed at this moment.
    pub(super) fn is_changing(&self) -> bool {
        match &self.of {
            Value::List(list) => list.is_changing(),
            Value::Set(set) => set.is_changing(),
            Value::Map(map) => map.unchanging().is_none(),
            _ => false,
        }
    }

    /// Whether it is not known how many elements it has.
    pub(super) fn is_open(&self) -> bool {
        match &self.of {
            Value::List(list) => list.is_open(),
            Value::Set(set) => set.is_open(),
            Value::Map(map) => map.is_open(),
            _ => false,
        }
    }

    /// Reads the other collection again if it was changed.
    pub(super) fn update(&self, shown: &RefCell<Vec<Value>>) {
        if !self.is_stale() || self.is_broken() {
            return;
        }
        if let Ok(mut shown) = shown.try_borrow_mut() {
            *shown = self.read();
            self.seen.set(Some(changes(&self.of)));
        }
    }

    fn read(&self) -> Vec<Value> {
        if let (Shows::Values, Value::Map(map)) = (&self.shows, &self.of) {
            return map.read().into_iter().map(|(_, value)| value).collect();
        }
        let mut all = items(&self.of).unwrap_or_default();
        match &self.shows {
            Shows::Whole | Shows::Values => all,
            Shows::Reversed => {
                all.reverse();
                all
            }
            Shows::Part { from, to, .. } => all.get(*from..to.get()).unwrap_or_default().to_vec(),
            Shows::Indexed => {
                let index = |at: usize| i32::try_from(at).unwrap_or(i32::MAX);
                let indexed = all.into_iter().enumerate();
                indexed.map(|(at, item)| Value::library(Library::Indexed(index(at), item))).collect()
            }
        }
    }

    /// Changes the other collection so that it is shown as `shown`.
    pub(super) fn write(&self, shown: &[Value]) {
        match (&self.of, &self.shows) {
            (Value::List(list), Shows::Whole) => *list.items_mut() = shown.to_vec(),
            (Value::List(list), Shows::Reversed) => {
                *list.items_mut() = shown.iter().rev().cloned().collect();
            }
            (Value::List(list), Shows::Part { from, to, shape }) => {
                let size = list.items().len();
                let (first, last) = (*from.min(&size), to.get().min(size));
                list.items_mut().splice(first..last, shown.iter().cloned());
                to.set(from + shown.len());
                shape.set(list.shape());
            }
            (Value::Map(map), Shows::Values) => keep_values(map, shown),
            _ => {}
        }
        self.seen.set(Some(changes(&self.of)));
    }
}

impl ListValue {
    /// Whether it is equal to nothing but itself: the values of a map, and what `withIndex` gives, are no lists.
    pub(super) fn has_identity(&self) -> bool {
        self.array || self.view().is_some_and(|view| matches!(view.shows, Shows::Values | Shows::Indexed))
    }

    /// Whether both are one object, or the values of one map.
    pub(super) fn is(&self, other: &Self) -> bool {
        let values = |list: &Self| match list.view().map(View::shown) {
            Some((Value::Map(map), Shows::Values)) => Some(Rc::as_ptr(map)),
            _ => None,
        };
        std::ptr::eq(self, other) || values(self).is_some_and(|map| values(other) == Some(map))
    }
}

/// Removes the entries whose values are gone from what a map's values were.
fn keep_values(map: &MapValue, left: &[Value]) {
    let mut left = left.iter().rev().peekable();
    let mut gone = Vec::new();
    // From the end: of equal values, `remove` takes the first.
    for (key, value) in map.read().into_iter().rev() {
        if left.next_if(|kept| kept.is_same(&value)).is_none() {
            gone.push(Key::new(key));
        }
    }
    let gone: super::Keys = gone.into_iter().collect();
    map.entries_mut().retain(|key, _| !gone.contains(key));
}

/// How often a collection was changed, or what it shows was.
fn changes(value: &Value) -> u32 {
    match value {
        Value::List(list) => {
            list.view.as_ref().map_or(0, |view| changes(&view.of)).wrapping_add(list.changes.get())
        }
        Value::Set(set) => set.changes(),
        Value::Map(map) => map.changes.get(),
        _ => 0,
    }
}

impl Value {
    /// A list that shows another collection; `None` when that is shown through too many others.
    pub(crate) fn view(of: &Self, shows: Shows) -> Option<Self> {
        let (inner, mutable, fixed) = match of {
            Self::List(list) => {
                (list.view().map_or(0, |view| view.depth), list.mutable || list.array, list.fixed)
            }
            Self::Map(map) => (0, map.mutable, false),
            _ => (0, false, false),
        };
        let depth = inner.checked_add(1).filter(|depth| *depth <= MAX_DEPTH)?;
        let mutable = mutable && !matches!(shows, Shows::Indexed);
        let view = View { of: of.clone(), shows, seen: Cell::new(None), depth };
        Some(Self::List(Rc::new(ListValue::showing(view, mutable, fixed))))
    }

    /// A list as a cast makes it one that can be changed: what the library makes as read-only mostly can.
    pub(crate) fn changeable(list: &Self) -> Option<Self> {
        let Self::List(of) = list else { return None };
        let depth =
            of.view().map_or(0, |view| view.depth).checked_add(1).filter(|depth| *depth <= MAX_DEPTH)?;
        let view = View { of: list.clone(), shows: Shows::Whole, seen: Cell::new(None), depth };
        Some(Self::List(Rc::new(ListValue::showing(view, true, of.fixed))))
    }

    /// An entry of `map`, or of a map that cannot be changed.
    pub(crate) fn entry(key: Self, value: Self, map: Option<Rc<MapValue>>) -> Self {
        Self::library(Library::Entry(MapEntry::new(key, value, map)))
    }

    /// Whether both are one object, or equal values that are no objects.
    fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Object(a), Self::Object(b)) => Rc::ptr_eq(a, b),
            (Self::List(a), Self::List(b)) => Rc::ptr_eq(a, b),
            _ => self.equals(other),
        }
    }
}
