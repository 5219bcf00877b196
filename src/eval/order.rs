//! In which order sets and maps are read: of insertion, of the JVM's hash table, or sorted.
//!
//! `hashMapOf` and `hashSetOf` make real settings come out in the order of hash buckets, and that order reaches steps and
//! features. It follows from the keys' hash codes and from how large the table ever was.

use std::cell::Cell;
use std::cmp::Ordering;

use super::budget::{self, ELEMENTS_PER_STEP};
use super::library::hash_code;
use super::operators::natural_order;
use super::value::{Key, MapValue, SetValue, Value, Wanted};

/// The order of a set or map.
#[derive(Debug, Default, Clone)]
pub(crate) enum Order {
    #[default]
    Insertion,
    /// A hash table with that many buckets.
    Hash(Cell<u32>),
    /// By the keys' natural order.
    Sorted,
}

impl Order {
    /// A hash table made for `expected` entries, as Kotlin's `hashMapOf` and Java's constructors size it.
    pub(crate) fn hash_for(expected: usize) -> Self {
        let expected = u32::try_from(expected).unwrap_or(u32::MAX / 4);
        let wanted = match expected {
            0 => 16,
            1 | 2 => expected + 1,
            _ => (u64::from(expected) * 4 / 3 + 1).try_into().unwrap_or(u32::MAX / 4),
        };
        Self::Hash(Cell::new(wanted.min(1 << 30).next_power_of_two()))
    }

    /// A hash table made by `HashMap(capacity)`.
    pub(crate) fn with_capacity(capacity: i32) -> Self {
        let buckets = u32::try_from(capacity).unwrap_or(1).clamp(1, 1 << 30);
        Self::Hash(Cell::new(buckets.next_power_of_two()))
    }

    /// A hash table of the default size.
    pub(crate) fn hash() -> Self {
        Self::hash_for(0)
    }

    /// Notes that there are `count` entries: the table doubles when it is three quarters full.
    fn grow(&self, count: usize) {
        let Self::Hash(buckets) = self else { return };
        while count as u64 > u64::from(buckets.get()) * 3 / 4 && buckets.get() < 1 << 30 {
            buckets.set(buckets.get() * 2);
        }
    }

    /// Sorts what was read in order of insertion. Keys whose hash is their identity stay in order of insertion, as the
    /// JVM's order differs from run to run.
    fn sort<T>(&self, items: &mut [T], key: impl Fn(&T) -> &Value) {
        let steps = items.len() / ELEMENTS_PER_STEP;
        // The next step looks at what is left.
        budget::spend(if matches!(self, Self::Insertion) { steps } else { steps * SORTING } as u64);
        match self {
            Self::Insertion => {}
            Self::Sorted => items.sort_by(|a, b| natural_order(key(a), key(b)).unwrap_or(Ordering::Equal)),
            Self::Hash(buckets) => {
                if items.iter().all(|item| hash_code(key(item)).is_some()) {
                    items.sort_by_key(|item| bucket(hash_code(key(item)).unwrap_or(0), buckets.get()));
                }
            }
        }
    }
}

/// How much longer it takes to sort what is read.
const SORTING: usize = 8;

const fn bucket(hash: i32, buckets: u32) -> u32 {
    let hash = hash.cast_unsigned();
    (hash ^ (hash >> 16)) & buckets.wrapping_sub(1)
}

impl SetValue {
    /// Adds an item; `false` when it is there already.
    pub(crate) fn insert(&self, item: Value) -> bool {
        let added = self.items_mut().insert(Key::new(item));
        self.order.grow(self.items().len());
        added
    }

    /// The items in the set's order.
    pub(crate) fn read(&self) -> Vec<Value> {
        let mut items: Vec<Value> = self.items().iter().map(|key| key.value.clone()).collect();
        self.order.sort(&mut items, |item| item);
        items
    }
}

impl MapValue {
    /// Sets the value of a key; the old one.
    pub(crate) fn insert(&self, key: Value, value: Value) -> Option<Value> {
        let old = self.entries_mut().insert(Key::new(key), value);
        self.order.grow(self.entries().len());
        old
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &Value) -> Option<Value> {
        self.entries().get(&Wanted::new(key)).cloned()
    }

    /// The entries in the map's order.
    pub(crate) fn read(&self) -> Vec<(Value, Value)> {
        let entries = self.entries();
        let mut entries: Vec<(Value, Value)> =
            entries.iter().map(|(key, value)| (key.value.clone(), value.clone())).collect();
        self.order.sort(&mut entries, |(key, _)| key);
        entries
    }
}
