//! When values are equal, and keys of sets and maps.

use std::hash::Hash as _;
use std::rc::Rc;

use indexmap::IndexSet;

use super::{Library, MapValue, Object, Value};

/// A value as a key of a set or map: Kotlin's `equals` and `hashCode` for values, identity for other objects.
#[derive(Debug, Clone)]
pub(crate) struct Key(pub(crate) Value);

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        if let (Value::Object(a), Value::Object(b)) = (&self.0, &other.0)
            && let (Some(alike), Some(other)) = (a.alike(), b.alike())
        {
            return Rc::ptr_eq(a, b) || alike.hashed && alike == other;
        }
        self.0.equals(&other.0)
    }
}

impl Eq for Key {}

impl std::hash::Hash for Key {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        match &self.0 {
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
            Value::String(value) => value.hash(state),
            Value::List(list) => hash_all(&list.items(), state),
            Value::Tuple(items) => hash_all(items, state),
            Value::Id(id) => id.hash(state),
            Value::Entry(class, index) => (class, index).hash(state),
            Value::Class(class) => class.hash(state),
            Value::Object(object) => hash_object(object, state),
            Value::Library(library) => match &**library {
                Library::Entry(entry) => Key(entry.key.clone()).hash(state),
                Library::File(path) => path.hash(state),
                _ => 2.hash(state),
            },
            // Sets and maps are compared by content: one bucket.
            _ => 0.hash(state),
        }
    }
}

/// Objects are compared by their own `equals`, by identity or by a data class's properties. Objects within them are not looked into.
fn hash_object<H: std::hash::Hasher>(object: &Rc<Object>, state: &mut H) {
    if let Some(alike) = object.alike().filter(|alike| alike.hashed) {
        return alike.number.hash(state);
    }
    let Some(names) = object.fields.borrow().data.clone() else {
        return Rc::as_ptr(object).hash(state);
    };
    for name in names.iter() {
        match object.field(*name) {
            Some(Value::Object(_)) | None => 1.hash(state),
            Some(value) => hash_all(&[value], state),
        }
    }
}

/// Lists within lists are not looked into: a list may hold itself.
pub(super) fn hash_all<H: std::hash::Hasher>(items: &[Value], state: &mut H) {
    for item in items {
        match item {
            Value::List(_) | Value::Tuple(_) => 1.hash(state),
            item => Key(item.clone()).hash(state),
        }
    }
}

/// What a list or another collection holds, to be asked many times.
#[derive(Debug, Default)]
pub(crate) struct Members {
    hashed: IndexSet<Key>,
    /// Objects that only their `equals` finds.
    others: Vec<Value>,
}

impl Members {
    /// Whether one of them is equal to `value`.
    pub(crate) fn contains(&self, value: &Value) -> bool {
        self.hashed.contains(&Key(value.clone())) || self.others.iter().any(|other| other.equals(value))
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
                    members.hashed.insert(Key(value));
                }
            }
        }
        members
    }
}

impl Value {
    /// `a == b`; objects with an `equals` of the settings have their numbers.
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
            (Self::String(a), Self::String(b)) => a == b,
            (Self::List(a), Self::List(b)) if a.has_identity() || b.has_identity() => a.is(b),
            (Self::List(a), Self::List(b)) => Rc::ptr_eq(a, b) || all_equal(&a.items(), &b.items()),
            (Self::Tuple(a), Self::Tuple(b)) => all_equal(a, b),
            (Self::Set(a), Self::Set(b)) => Rc::ptr_eq(a, b) || *a.items() == *b.items(),
            (Self::Map(a), Self::Map(b)) => Rc::ptr_eq(a, b) || same_entries(a, b),
            (Self::Range(a), Self::Range(b)) => a == b || a.of == b.of && a.is_empty() && b.is_empty(),
            (Self::Function(a), Self::Function(b)) => Rc::ptr_eq(a, b),
            (Self::Object(a), Self::Object(b)) => {
                Rc::ptr_eq(a, b)
                    || match (a.alike(), b.alike()) {
                        (Some(a), Some(b)) => a == b,
                        _ => a.same_data(b),
                    }
            }
            (Self::Class(a), Self::Class(b)) => a == b,
            (Self::Entry(class, index), Self::Entry(other, at)) => class == other && index == at,
            (Self::Id(a), Self::Id(b)) => a == b,
            (Self::Library(a), Self::Library(b)) => Rc::ptr_eq(a, b) || a.equals(b),
            _ => false,
        }
    }
}

pub(super) fn all_equal(a: &[Value], b: &[Value]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.equals(b))
}

pub(super) fn same_entries(a: &MapValue, b: &MapValue) -> bool {
    let (a, b) = (a.entries(), b.entries());
    a.len() == b.len() && a.iter().all(|(key, value)| b.get(key).is_some_and(|other| other.equals(value)))
}

impl Library {
    pub(super) fn equals(&self, other: &Self) -> bool {
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
