//! When values are equal, and keys of sets and maps.

use std::hash::{BuildHasher, Hash, Hasher};
use std::rc::Rc;
use std::sync::{Arc, LazyLock};

use foldhash::fast::RandomState;
use indexmap::{Equivalent, IndexMap, IndexSet};
use rustc_hash::{FxBuildHasher, FxHasher};

use crate::eval::budget;

use super::{Library, Object, Value};

/// A value as a key of a set or map: Kotlin's `equals` and `hashCode` for values, identity for other objects. As in Java, the
/// hash is that of the time when the key came, and keys with different hashes are never equal: one that has changed since is
/// not found.
#[derive(Debug, Clone)]
pub(crate) struct Key {
    pub(crate) value: Value,
    hash: u64,
}

impl Key {
    pub(crate) fn new(value: Value) -> Self {
        let hash = seeded(&value);
        Self { value, hash }
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash && are_one(&self.value, &other.value)
    }
}

/// The hash of a value, seeded anew for each run: nobody can write settings whose keys meet.
fn seeded(value: &Value) -> u64 {
    static SEED: LazyLock<RandomState> = LazyLock::new(RandomState::default);
    let mut state = SEED.build_hasher();
    hash_value(value, &mut state);
    state.finish()
}

/// Whether two values are one key.
fn are_one(a: &Value, b: &Value) -> bool {
    if let (Value::Object(a), Value::Object(b)) = (a, b)
        && let (Some(alike), Some(other)) = (a.alike(), b.alike())
    {
        return Rc::ptr_eq(a, b) || alike.hashed && alike == other;
    }
    a.equals(b)
}

impl Eq for Key {}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.hash);
    }
}

/// The items of a set, in the order in which they came.
pub(crate) type Keys = IndexSet<Key, FxBuildHasher>;

/// The entries of a map, in the order in which their keys came.
pub(crate) type Entries = IndexMap<Key, Value, FxBuildHasher>;

/// A value that is looked for among keys.
pub(crate) struct Wanted<'v> {
    value: &'v Value,
    hash: u64,
}

impl<'v> Wanted<'v> {
    pub(crate) fn new(value: &'v Value) -> Self {
        Self { value, hash: seeded(value) }
    }
}

impl Hash for Wanted<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.hash);
    }
}

impl Equivalent<Key> for Wanted<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        self.hash == key.hash && are_one(self.value, &key.value)
    }
}

/// Equal values have equal hashes, over the whole of a value, as `hashCode` does it.
fn hash_value<H: Hasher>(value: &Value, state: &mut H) {
    match value {
        Value::Boolean(value) => value.hash(state),
        Value::Byte(value) => value.hash(state),
        Value::Short(value) => value.hash(state),
        Value::Int(value) => value.hash(state),
        Value::Long(value) => value.hash(state),
        Value::Double(value) if value.is_nan() => 3.hash(state),
        Value::Float(value) if value.is_nan() => 3.hash(state),
        Value::Double(value) => value.to_bits().hash(state),
        Value::Float(value) => value.to_bits().hash(state),
        Value::Unsigned(width, value) => (width, value).hash(state),
        Value::Char(value) => value.hash(state),
        Value::String(text) => {
            if budget::spend_on_text(text) {
                text.hash(state);
            } else {
                budget::noise().hash(state);
            }
        }
        Value::Id(id) => id.hash(state),
        Value::Range(range) if !range.is_empty() => range.hash(state),
        Value::Entry(class, index) => (class, index).hash(state),
        Value::Class(class) => class.hash(state),
        Value::Object(object) => {
            if budget::nested(|| hash_object(object, state)).is_none() {
                budget::noise().hash(state);
            }
        }
        Value::List(list) if list.array => std::ptr::from_ref(&**list).hash(state),
        Value::List(_) | Value::Tuple(_) | Value::Set(_) | Value::Map(_) | Value::Library(_) => {
            if budget::nested(|| hash_nested(value, state)).is_none() {
                budget::noise().hash(state);
            }
        }
        _ => 0.hash(state),
    }
}

/// The same of what holds other values.
fn hash_nested<H: Hasher>(value: &Value, state: &mut H) {
    match value {
        Value::List(list) if list.has_identity() => 4.hash(state),
        // What is changed at this moment holds itself: it is put into itself, and counts as empty.
        Value::List(list) => hash_all(list.unchanging().as_deref().map_or(&[], Vec::as_slice), state),
        Value::Tuple(items) => hash_all(items, state),
        Value::Set(set) => {
            let items = set.unchanging();
            sum(items.iter().flat_map(|items| items.iter()).map(|key| hash_of(&key.value)), state);
        }
        Value::Map(map) => {
            let entries = map.unchanging();
            let hash = |(key, value): (&Key, &Value)| hash_of(&key.value) ^ hash_of(value).rotate_left(1);
            sum(entries.iter().flat_map(|entries| entries.iter()).map(hash), state);
        }
        Value::Library(library) => match &**library {
            Library::Entry(entry) => hash_all(&[entry.key.clone(), entry.value()], state),
            Library::Indexed(index, value) => (index, hash_of(value)).hash(state),
            Library::File(path) => path.hash(state),
            _ => 2.hash(state),
        },
        _ => 0.hash(state),
    }
}

/// Objects are compared by their own `equals`, by identity or by a data class's properties. What an object within another
/// one is compared by may not be known yet.
fn hash_object<H: Hasher>(object: &Rc<Object>, state: &mut H) {
    if let Some(alike) = object.alike().filter(|alike| alike.hashed) {
        return alike.number.hash(state);
    }
    let Some(names) = object.fields.borrow().data.clone() else {
        return Rc::as_ptr(object).hash(state);
    };
    for name in names.iter() {
        match object.field(*name) {
            Some(Value::Object(inner)) if inner.fields.borrow().data.is_none() => 1.hash(state),
            None => 1.hash(state),
            Some(value) => hash_all(&[value], state),
        }
    }
}

fn hash_all<H: Hasher>(items: &[Value], state: &mut H) {
    for item in items {
        if !budget::spend(1) {
            return budget::noise().hash(state);
        }
        hash_value(item, state);
    }
}

/// The hash of what has no order.
fn sum<H: Hasher>(hashes: impl Iterator<Item = u64>, state: &mut H) {
    let hash = |hash| if budget::spend(1) { hash } else { budget::noise() };
    hashes.map(hash).fold(0, u64::wrapping_add).hash(state);
}

fn hash_of(value: &Value) -> u64 {
    let mut state = FxHasher::default();
    hash_value(value, &mut state);
    // Mixed well: hashes of this hasher that are added up would cancel each other out.
    let hash = (state.finish() ^ state.finish() >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash ^ hash >> 29
}

/// What a list or another collection holds, to be asked many times.
#[derive(Debug, Default)]
pub(crate) struct Members {
    hashed: Keys,
    /// Objects that only their `equals` finds.
    others: Vec<Value>,
}

impl Members {
    /// Whether one of them is equal to `value`.
    pub(crate) fn contains(&self, value: &Value) -> bool {
        self.hashed.contains(&Key::new(value.clone())) || self.others.iter().any(|other| other.equals(value))
    }
}

impl FromIterator<Value> for Members {
    fn from_iter<I: IntoIterator<Item = Value>>(values: I) -> Self {
        let mut members = Self::default();
        for value in values {
            match &value {
                Value::Object(object) if object.alike().is_some_and(|alike| !alike.hashed) => {
                    members.others.push(value);
                }
                _ => {
                    members.hashed.insert(Key::new(value));
                }
            }
        }
        members
    }
}

impl Value {
    /// `a == b`; objects with an `equals` of the settings have their numbers. Nothing is equal once the budget is used up.
    pub(crate) fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Unit, Self::Unit) | (Self::Null, Self::Null) => true,
            (Self::Boolean(a), Self::Boolean(b)) => a == b,
            (Self::Byte(a), Self::Byte(b)) => a == b,
            (Self::Short(a), Self::Short(b)) => a == b,
            (Self::Int(a), Self::Int(b)) => a == b,
            (Self::Long(a), Self::Long(b)) => a == b,
            (Self::Double(a), Self::Double(b)) => a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan(),
            (Self::Float(a), Self::Float(b)) => a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan(),
            (Self::Unsigned(width, a), Self::Unsigned(other, b)) => width == other && a == b,
            (Self::Char(a), Self::Char(b)) => a == b,
            (Self::String(a), Self::String(b)) => {
                Arc::ptr_eq(a, b) || a.len() == b.len() && budget::spend_on_text(a) && a == b
            }
            (Self::List(a), Self::List(b)) if a.has_identity() || b.has_identity() => a.is(b),
            (Self::Range(a), Self::Range(b)) => a == b || a.of == b.of && a.is_empty() && b.is_empty(),
            (Self::Function(a), Self::Function(b)) => Rc::ptr_eq(a, b),
            (Self::Class(a), Self::Class(b)) => a == b,
            (Self::Entry(class, index), Self::Entry(other, at)) => class == other && index == at,
            (Self::Id(a), Self::Id(b)) => a == b,
            _ => budget::nested(|| self.holds_equal(other)).unwrap_or(false),
        }
    }

    /// The same of what holds other values.
    fn holds_equal(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::List(a), Self::List(b)) => {
                let both = a.unchanging().zip(b.unchanging());
                Rc::ptr_eq(a, b) || both.is_some_and(|(a, b)| all_equal(&a, &b))
            }
            (Self::Tuple(a), Self::Tuple(b)) => Rc::ptr_eq(a, b) || all_equal(a, b),
            (Self::Set(a), Self::Set(b)) => {
                let both = a.unchanging().zip(b.unchanging());
                Rc::ptr_eq(a, b) || both.is_some_and(|(a, b)| same_items(&a, &b))
            }
            (Self::Map(a), Self::Map(b)) => {
                let both = a.unchanging().zip(b.unchanging());
                Rc::ptr_eq(a, b) || both.is_some_and(|(a, b)| same_entries(&a, &b))
            }
            (Self::Object(a), Self::Object(b)) => {
                Rc::ptr_eq(a, b)
                    || match (a.alike(), b.alike()) {
                        (Some(a), Some(b)) => a == b,
                        _ => budget::spend(1) && a.same_data(b),
                    }
            }
            (Self::Library(a), Self::Library(b)) => Rc::ptr_eq(a, b) || budget::spend(1) && a.equals(b),
            _ => false,
        }
    }
}

fn all_equal(a: &[Value], b: &[Value]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| budget::spend(1) && a.equals(b))
}

fn same_items(a: &Keys, b: &Keys) -> bool {
    a.len() == b.len() && a.iter().all(|key| budget::spend(1) && b.contains(key))
}

fn same_entries(a: &Entries, b: &Entries) -> bool {
    let same = |(key, value): (&Key, &Value)| {
        budget::spend(1) && b.get(key).is_some_and(|other| other.equals(value))
    };
    a.len() == b.len() && a.iter().all(same)
}

impl Library {
    fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::File(a), Self::File(b)) => a == b,
            (Self::KClass(a), Self::KClass(b)) => a == b,
            (Self::Entry(a), Self::Entry(b)) => a.key.equals(&b.key) && a.value().equals(&b.value()),
            (Self::Indexed(index, value), Self::Indexed(other_index, other_value)) => {
                index == other_index && value.equals(other_value)
            }
            (Self::Outcome(Ok(a)), Self::Outcome(Ok(b))) => a.equals(b),
            (Self::BigInteger(a, bytes), Self::BigInteger(b, other_bytes)) => a == b && bytes == other_bytes,
            (Self::Decimal(a), Self::Decimal(b)) => a == b,
            (Self::Uuid(a), Self::Uuid(b)) => a == b,
            (Self::Duration(a), Self::Duration(b)) => a == b,
            (Self::Constant(a, name), Self::Constant(b, other_name)) => a == b && name == other_name,
            _ => false,
        }
    }
}
