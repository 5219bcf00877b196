//! Lists, sets and maps: what they hold, and how it is read and changed. What shows another collection is in `views`.

use std::cell::{Cell, Ref, RefCell, RefMut};
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

use super::{Entries, Held, Key, Keys, Value, View};
use crate::eval::order::Order;

/// A list or an array.
#[derive(Debug)]
pub(crate) struct ListValue {
    pub(crate) array: bool,
    /// Whether `+=` adds to it; a read-only list is replaced.
    pub(crate) mutable: bool,
    /// Whether it has its size for ever: what `listOf` makes, and lists of arrays.
    pub(crate) fixed: bool,
    /// Whether it is a `java.util.Stack`: its top is its end.
    pub(crate) stack: bool,
    pub(super) items: Held<RefCell<Vec<Value>>>,
    /// What it shows of another collection.
    pub(super) view: Option<Box<View>>,
    /// How often it was changed.
    pub(super) changes: Cell<u32>,
    /// How often it got another size, as the JVM's iterators count.
    resized: Cell<u32>,
    /// Whether something unknown may have changed it: how many elements it has is not known.
    open: Cell<bool>,
}

impl ListValue {
    /// A list or an array.
    pub(crate) const fn of(items: Vec<Value>, array: bool, mutable: bool) -> Self {
        Self {
            array,
            mutable,
            fixed: array,
            stack: false,
            items: Held::new(RefCell::new(items)),
            view: None,
            changes: Cell::new(0),
            resized: Cell::new(0),
            open: Cell::new(false),
        }
    }

    /// A read-only list that has its size for ever.
    pub(crate) fn fixed(items: Vec<Value>) -> Self {
        Self { fixed: true, ..Self::of(items, false, false) }
    }

    /// An empty `java.util.Stack`.
    pub(crate) fn stack() -> Self {
        Self { stack: true, ..Self::of(Vec::new(), false, true) }
    }

    /// A list that shows another collection.
    pub(super) fn showing(view: View, mutable: bool, fixed: bool) -> Self {
        Self { view: Some(Box::new(view)), fixed, ..Self::of(Vec::new(), false, mutable) }
    }

    /// What it holds.
    pub(crate) fn items(&self) -> Ref<'_, Vec<Value>> {
        if let Some(view) = &self.view {
            view.update(&self.items);
        }
        self.items.borrow()
    }

    /// What it holds, unless it is changed at this moment.
    pub(super) fn unchanging(&self) -> Option<Ref<'_, Vec<Value>>> {
        (!self.is_changing()).then(|| self.items())
    }

    /// Whether it, or what it shows, is changed at this moment.
    pub(super) fn is_changing(&self) -> bool {
        self.items.try_borrow().is_err() || self.view.as_ref().is_some_and(|view| view.is_changing())
    }

    /// What it holds, to be changed; what it shows is changed with it.
    pub(crate) fn items_mut(&self) -> ListChange<'_> {
        drop(self.items());
        let items = self.items.borrow_mut();
        ListChange { list: self, size: items.len(), items }
    }

    /// Takes everything out of it.
    pub(crate) fn take(&self) -> Vec<Value> {
        std::mem::take(&mut *self.items_mut())
    }

    /// Counts a change after which the JVM's iterators and parts of the list refuse to go on.
    pub(crate) fn reshape(&self) {
        self.resized.set(self.resized.get().wrapping_add(1));
    }

    /// How often it got another size, or what it shows did.
    pub(crate) fn shape(&self) -> u32 {
        let of = self.view.as_ref().map_or(0, |view| view.shape());
        self.resized.get().wrapping_add(of)
    }

    /// Whether it is not known how many elements it has.
    pub(crate) fn is_open(&self) -> bool {
        self.open.get() || self.view.as_ref().is_some_and(|view| view.is_open())
    }

    /// Notes that something unknown may have changed it.
    pub(crate) fn set_open(&self) {
        self.open.set(true);
    }

    /// What it shows of another collection, if it does.
    pub(crate) fn view(&self) -> Option<&View> {
        self.view.as_deref()
    }
}

/// A list while it is changed.
pub(crate) struct ListChange<'l> {
    list: &'l ListValue,
    /// Its size before.
    size: usize,
    items: RefMut<'l, Vec<Value>>,
}

impl Deref for ListChange<'_> {
    type Target = Vec<Value>;

    fn deref(&self) -> &Vec<Value> {
        &self.items
    }
}

impl DerefMut for ListChange<'_> {
    fn deref_mut(&mut self) -> &mut Vec<Value> {
        &mut self.items
    }
}

impl Drop for ListChange<'_> {
    fn drop(&mut self) {
        let list = self.list;
        match &list.view {
            Some(view) => view.write(&self.items),
            None => {
                list.changes.set(list.changes.get().wrapping_add(1));
                if self.items.len() != self.size {
                    list.reshape();
                }
            }
        }
    }
}

/// A set. Its items are stored in order of insertion and read in its order: see [`crate::eval::order`].
#[derive(Debug, Default)]
pub(crate) struct SetValue {
    items: Held<RefCell<Keys>>,
    pub(crate) order: Order,
    pub(crate) mutable: bool,
    /// Of the keys and entries of a map: the map, from which they are removed too.
    pub(crate) of: Option<MapPart>,
    changes: Cell<u32>,
    /// Whether something unknown may have changed it.
    open: Cell<bool>,
}

/// The keys or the entries of a map.
#[derive(Debug)]
pub(crate) struct MapPart {
    pub(crate) map: Rc<MapValue>,
    pub(crate) entries: bool,
    /// How often the map had been changed when it was looked at.
    seen: Cell<u32>,
}

impl SetValue {
    /// A set without items.
    pub(crate) fn empty(order: Order, mutable: bool) -> Self {
        Self { order, mutable, ..Self::default() }
    }

    /// The keys or the entries of a map.
    pub(crate) fn part_of(map: &Rc<MapValue>, entries: bool) -> Self {
        let seen = Cell::new(map.changes.get().wrapping_sub(1));
        let of = MapPart { map: map.clone(), entries, seen };
        Self { mutable: map.mutable, of: Some(of), ..Self::default() }
    }

    /// What it holds, in order of insertion.
    pub(crate) fn items(&self) -> Ref<'_, Keys> {
        if let Some(of) = self.of.as_ref().filter(|of| of.is_stale())
            && let Ok(mut items) = self.items.try_borrow_mut()
        {
            *items = of.read().map(Key::new).collect();
            of.seen.set(of.map.changes.get());
        }
        self.items.borrow()
    }

    /// What it holds, unless it is changed at this moment.
    pub(super) fn unchanging(&self) -> Option<Ref<'_, Keys>> {
        (!self.is_changing()).then(|| self.items())
    }

    /// Whether it, or the map that it is a part of, is changed at this moment.
    pub(super) fn is_changing(&self) -> bool {
        self.items.try_borrow().is_err() || self.of.as_ref().is_some_and(|of| of.map.unchanging().is_none())
    }

    /// What it holds, to be changed.
    pub(crate) fn items_mut(&self) -> RefMut<'_, Keys> {
        drop(self.items());
        self.changes.set(self.changes.get().wrapping_add(1));
        self.items.borrow_mut()
    }

    /// How often it was changed.
    pub(super) fn changes(&self) -> u32 {
        self.of.as_ref().map_or(0, |of| of.map.changes.get()).wrapping_add(self.changes.get())
    }

    /// Whether it is not known how many items it has.
    pub(crate) fn is_open(&self) -> bool {
        self.open.get() || self.of.as_ref().is_some_and(|of| of.map.is_open())
    }

    /// Notes that something unknown may have changed it.
    pub(crate) fn set_open(&self) {
        self.open.set(true);
    }
}

impl MapPart {
    /// Whether the map was changed since it was looked at.
    pub(crate) fn is_stale(&self) -> bool {
        self.seen.get() != self.map.changes.get()
    }

    fn read(&self) -> impl Iterator<Item = Value> {
        let of = self.map.mutable.then(|| self.map.clone());
        let entries = self.entries;
        self.map.read().into_iter().map(move |(key, value)| match entries {
            true => Value::entry(key, value, of.clone()),
            false => key,
        })
    }
}

/// A map. Its entries are stored in order of insertion and read in its order: see [`crate::eval::order`].
#[derive(Debug, Default)]
pub(crate) struct MapValue {
    entries: Held<RefCell<Entries>>,
    pub(crate) order: Order,
    pub(crate) mutable: bool,
    pub(super) changes: Cell<u32>,
    /// Whether something unknown may have changed it.
    open: Cell<bool>,
}

impl MapValue {
    /// A map without entries.
    pub(crate) fn empty(order: Order, mutable: bool) -> Self {
        Self { order, mutable, ..Self::default() }
    }

    /// Its entries, in order of insertion.
    pub(crate) fn entries(&self) -> Ref<'_, Entries> {
        self.entries.borrow()
    }

    /// Its entries, unless they are changed at this moment.
    pub(super) fn unchanging(&self) -> Option<Ref<'_, Entries>> {
        self.entries.try_borrow().ok()
    }

    /// Its entries, to be changed.
    pub(crate) fn entries_mut(&self) -> RefMut<'_, Entries> {
        self.changes.set(self.changes.get().wrapping_add(1));
        self.entries.borrow_mut()
    }

    /// Whether it is not known how many entries it has.
    pub(crate) fn is_open(&self) -> bool {
        self.open.get()
    }

    /// Notes that something unknown may have changed it.
    pub(crate) fn set_open(&self) {
        self.open.set(true);
    }
}
