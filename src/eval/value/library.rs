//! Objects of Kotlin's and Java's library.

use super::{ClassRef, MapValue, Value};
use crate::eval::delegate::{Delegated, Watched};
use crate::eval::library::{
    Buffer, Comparator, Decimal, Engine, Json, Match, MatchGroups, Matcher, Sequence, shape,
};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;

/// Objects of the Kotlin and Java libraries.
#[derive(Debug)]
pub(crate) enum Library {
    Regex(Arc<str>, Rc<Engine>),
    MatchResult(Match),
    /// `java.util.regex.Matcher`
    Matcher(Matcher),
    /// `match.groups`
    MatchGroups(MatchGroups),
    /// What was built so far; `None` when it is not known.
    StringBuilder(RefCell<Option<String>>),
    /// A file below the settings root, by path.
    File(Arc<str>),
    /// A thrown or throwable exception: class and message.
    Throwable {
        class: Arc<str>,
        message: Option<Arc<str>>,
        cause: Value,
    },
    /// The value of `lazy { }`, or what computes it.
    Lazy(RefCell<LazyState>),
    /// What a delegated property holds.
    Delegated(Delegated),
    /// `Delegates.observable(..)` and its kin.
    Watched(Watched),
    /// `T::class`
    KClass(ClassRef),
    /// An entry of a map.
    Entry(MapEntry),
    /// `"a".."z"`, `1.0..2.0`
    Closed(Value, Value),
    /// An element with its index: `withIndex()`.
    Indexed(i32, Value),
    Sequence(Sequence),
    Iterator(Cursor),
    Comparator(Comparator),
    /// `groupingBy { }`: the elements with their keys.
    Grouping(Vec<(Value, Value)>),
    /// `runCatching { }`: a value or an exception.
    Outcome(Result<Value, Value>),
    /// `MessageDigest.getInstance(..)` and what it was given so far.
    Digest(Algorithm, RefCell<Vec<u8>>),
    /// `Base64.getEncoder()`, `Base64.getDecoder()` and their kin.
    Base64 {
        url: bool,
        padding: bool,
    },
    /// A number of any size: whether it is negative, and its bytes, most significant first.
    BigInteger(bool, Vec<u8>),
    /// `java.math.BigDecimal`
    Decimal(Decimal),
    /// `java.nio.ByteBuffer`
    Buffer(Buffer),
    /// `by stringParameter()`: the raw parameter, if it is not called as the property.
    Parameter(Option<Arc<str>>),
    Uuid([u8; 16]),
    /// `kotlin.time.Duration`, in nanoseconds.
    Duration(i64),
    /// What a `sequence { }` block has yielded so far.
    Yields(RefCell<Vec<Value>>),
    /// `java.util.Properties`
    Properties(Rc<MapValue>),
    /// An object or array of a library for JSON.
    Json(Json),
    /// `Locale.ROOT`, `Charsets.UTF_8`, `RegexOption.IGNORE_CASE`: a constant of a class.
    Constant(&'static str, Arc<str>),
}

/// An iterator: what it has still to give, and of what.
#[derive(Debug)]
pub(crate) struct Cursor {
    pub(crate) rest: RefCell<VecDeque<Value>>,
    /// The collection that it can change; `Unit` if there is none.
    pub(crate) of: Value,
    /// What it gave last.
    pub(crate) last: RefCell<Option<Value>>,
    /// Where the collection's next element is.
    pub(crate) at: Cell<usize>,
    /// What the collection's shape was when it was made, or changed the collection itself.
    pub(crate) shape: Cell<usize>,
}

impl Cursor {
    /// An iterator over the elements of a collection.
    pub(crate) fn over(of: &Value, items: Vec<Value>) -> Self {
        Self {
            rest: RefCell::new(items.into()),
            of: of.clone(),
            last: RefCell::default(),
            at: Cell::new(0),
            shape: Cell::new(shape(of)),
        }
    }
}

/// An entry of a map. One of a map that can be changed writes through to it.
#[derive(Debug)]
pub(crate) struct MapEntry {
    pub(crate) key: Value,
    value: RefCell<Value>,
    map: Option<Rc<MapValue>>,
}

impl MapEntry {
    /// An entry of `map`, or of a map that cannot be changed.
    pub(crate) const fn new(key: Value, value: Value, map: Option<Rc<MapValue>>) -> Self {
        Self { key, value: RefCell::new(value), map }
    }

    /// The values that it holds.
    pub(super) fn held(&mut self) -> [&mut Value; 2] {
        [&mut self.key, self.value.get_mut()]
    }

    /// Its value.
    pub(crate) fn value(&self) -> Value {
        let current = self.map.as_ref().and_then(|map| map.get(&self.key));
        if let Some(current) = current {
            self.value.replace(current);
        }
        self.value.borrow().clone()
    }

    /// Sets its value in the map too; the old one, or `None` when the map cannot be changed.
    pub(crate) fn set(&self, value: Value) -> Option<Value> {
        let old = self.value();
        self.map.as_ref()?.insert(self.key.clone(), value.clone());
        self.value.replace(value);
        Some(old)
    }
}

/// A digest that is computed here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Md5,
    Sha1,
    Sha256,
    Sha384,
    Sha512,
    /// `java.util.zip.CRC32`
    Crc32,
}

/// A lazy value before and after its first use.
#[derive(Debug)]
pub(crate) enum LazyState {
    Todo(Value),
    Done(Value),
}

impl Library {
    /// The library's name of an object's class.
    pub(crate) fn class_name(&self) -> &str {
        match self {
            Self::Regex(..) => "Regex",
            Self::MatchResult(..) => "MatchResult",
            Self::Matcher(_) => "Matcher",
            Self::MatchGroups(_) => "MatchGroupCollection",
            Self::StringBuilder(_) => "StringBuilder",
            Self::File(_) => "File",
            Self::Throwable { class, .. } => class,
            Self::Lazy(_) => "Lazy",
            Self::Delegated(_) | Self::Watched(_) => "ReadWriteProperty",
            Self::KClass(_) => "KClass",
            Self::Entry(..) => "Map.Entry",
            Self::Closed(..) => "ClosedRange",
            Self::Indexed(..) => "IndexedValue",
            Self::Sequence(_) => "Sequence",
            Self::Iterator(_) => "Iterator",
            Self::Comparator(_) => "Comparator",
            Self::Grouping(_) => "Grouping",
            Self::Outcome(_) => "Result",
            Self::Decimal(_) => "BigDecimal",
            Self::Digest(Algorithm::Crc32, _) => "CRC32",
            Self::Digest(..) => "MessageDigest",
            Self::Base64 { .. } => "Base64",
            Self::BigInteger(..) => "BigInteger",
            Self::Uuid(_) => "UUID",
            Self::Buffer(_) => "ByteBuffer",
            Self::Parameter(_) => "PropertyDelegateProvider",
            Self::Duration(_) => "Duration",
            Self::Yields(_) => "SequenceScope",
            Self::Properties(_) => "Properties",
            Self::Json(json) => json.class_name(),
            Self::Constant(class, _) => class,
        }
    }
}
