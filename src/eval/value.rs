//! The values that an evaluation works with, as Kotlin's run time has them.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::hash::Hash as _;
use std::rc::Rc;

use indexmap::{IndexMap, IndexSet};

use crate::catalog::{ClassId, Symbol};
use crate::model::EntityId;
use crate::source::Span;
use crate::syntax::tree::{ExprId, Function, Id, Lambda};

use super::dsl::object::DslState;
use super::frame::Env;
use super::library::{Comparator, Match, Sequence};
use super::order::Order;

/// A value. Copies share what they point to, as references do in Kotlin.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    /// `Unit`
    Unit,
    /// `null`
    Null,
    Boolean(bool),
    /// An element of a byte array.
    Byte(i8),
    Int(i32),
    Long(i64),
    Double(f64),
    Char(char),
    String(Rc<str>),
    /// A list or an array.
    List(Rc<ListValue>),
    Set(Rc<SetValue>),
    Map(Rc<MapValue>),
    /// `Pair` or `Triple`.
    Tuple(Rc<[Value]>),
    Range(Rc<RangeValue>),
    Function(Rc<FunctionValue>),
    /// An instance of a class of the settings or of the DSL.
    Object(Rc<Object>),
    /// A class named as a value: the qualifier of nested names, or its companion.
    Class(ClassRef),
    /// An entry of one of the DSL's enums: its index.
    Entry(ClassId, u16),
    /// An external id: `RelativeId("X")`.
    Id(Rc<EntityId>),
    /// An object of the Kotlin or Java library.
    Library(Rc<Library>),
    /// It could not be evaluated; that has been reported where it happened.
    Unknown,
}

/// A class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum ClassRef {
    /// A class that the settings declare: an index into the program's classes.
    User(u32),
    /// A class of the DSL.
    Dsl(ClassId),
    /// A class of the Kotlin or Java library, by simple name.
    Library(Symbol),
}

/// A list or an array.
#[derive(Debug)]
pub(crate) struct ListValue {
    pub(crate) array: bool,
    /// Whether `+=` adds to it; a read-only list is replaced.
    pub(crate) mutable: bool,
    pub(crate) items: RefCell<Vec<Value>>,
}

/// A set. Its items are stored in order of insertion and read in its order: see [`super::order`].
#[derive(Debug, Default)]
pub(crate) struct SetValue {
    pub(crate) items: RefCell<IndexSet<Key>>,
    pub(crate) order: Order,
    pub(crate) mutable: bool,
}

/// A map. Its entries are stored in order of insertion and read in its order: see [`super::order`].
#[derive(Debug, Default)]
pub(crate) struct MapValue {
    pub(crate) entries: RefCell<IndexMap<Key, Value>>,
    pub(crate) order: Order,
    pub(crate) mutable: bool,
}

/// `first..last` with a step, over integers or characters.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct RangeValue {
    pub(crate) first: i64,
    pub(crate) last: i64,
    pub(crate) step: i64,
    pub(crate) of: RangeOf,
}

/// What a range counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum RangeOf {
    Int,
    Long,
    Char,
}

/// A function value.
#[derive(Debug)]
pub(crate) struct FunctionValue {
    pub(crate) code: Code,
    /// Whether it is called on a receiver: its type is `R.(..) -> T`.
    pub(crate) has_receiver: Cell<bool>,
    /// How many parameters its declared type has besides the receiver.
    pub(crate) arity: Cell<Option<usize>>,
    /// What `return@label` calls it: the function that it was passed to.
    pub(crate) label: Cell<Option<Symbol>>,
}

/// What a function value runs.
#[derive(Debug, Clone)]
pub(crate) enum Code {
    /// A lambda literal of a unit, in the scope where it stands.
    Lambda { unit: u32, lambda: Id<Lambda>, env: Env },
    /// A declared or anonymous function.
    Function { unit: u32, function: Id<Function>, env: Env, this: Option<Value> },
    /// A constructor: `::Name`.
    Constructor(ClassRef),
    /// A member or extension named by `receiver::name` or `Type::name`.
    Member { receiver: Option<Value>, name: Symbol, unit: u32 },
    /// A function named by `::name` in a unit.
    Named { name: Symbol, unit: u32, env: Env },
}

/// An instance of a class of the settings or of the DSL.
#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) class: ClassRef,
    /// Backing fields.
    pub(crate) fields: RefCell<Fields>,
    /// What the DSL's own superclass holds.
    pub(crate) dsl: Option<RefCell<DslState>>,
    /// The scope of a local, inner or anonymous class.
    pub(crate) env: Option<Env>,
    /// Where it was made.
    pub(crate) span: Span,
}

/// The backing fields of an object.
#[derive(Debug, Default)]
pub(crate) struct Fields {
    values: Vec<(Symbol, Value)>,
    /// Of an instance of a data class: the properties that it is compared by.
    pub(crate) data: Option<Rc<[Symbol]>>,
}

impl Object {
    /// The backing field `name`.
    pub(crate) fn field(&self, name: Symbol) -> Option<Value> {
        self.fields.borrow().values.iter().rev().find(|(field, _)| *field == name).map(|(_, value)| value.clone())
    }

    /// Whether both are of one data class and have equal properties.
    fn same_data(&self, other: &Self) -> bool {
        let Some(names) = self.fields.borrow().data.clone() else { return false };
        let value = |object: &Self, name| object.field(name).unwrap_or(Value::Null);
        self.class == other.class && names.iter().all(|name| value(self, *name).equals(&value(other, *name)))
    }

    /// Sets the backing field `name`.
    pub(crate) fn set_field(&self, name: Symbol, value: Value) {
        let mut fields = self.fields.borrow_mut();
        match fields.values.iter_mut().find(|(field, _)| *field == name) {
            Some(slot) => slot.1 = value,
            None => fields.values.push((name, value)),
        }
    }
}

/// Objects of the Kotlin and Java libraries.
#[derive(Debug)]
pub(crate) enum Library {
    Regex(Rc<str>, regex::Regex),
    MatchResult(Match),
    StringBuilder(RefCell<String>),
    /// A file below the settings root, by path.
    File(Rc<str>),
    /// A thrown or throwable exception: class and message.
    Throwable { class: Rc<str>, message: Option<Rc<str>>, cause: Value },
    /// The value of `lazy { }`, or what computes it.
    Lazy(RefCell<LazyState>),
    /// `T::class`
    KClass(ClassRef),
    /// An entry of a map.
    Entry(Value, Value),
    /// `"a".."z"`, `1.0..2.0`
    Closed(Value, Value),
    /// An element with its index: `withIndex()`.
    Indexed(i32, Value),
    Sequence(Sequence),
    /// What an iterator has still to give.
    Iterator(RefCell<VecDeque<Value>>),
    Comparator(Comparator),
    /// `groupingBy { }`: the elements with their keys.
    Grouping(Vec<(Value, Value)>),
    /// `runCatching { }`: a value or an exception.
    Outcome(Result<Value, Value>),
    /// `MessageDigest.getInstance(..)` and what it was given so far.
    Digest(Algorithm, RefCell<Vec<u8>>),
    /// `Base64.getEncoder()`, `Base64.getDecoder()` and their kin.
    Base64 { url: bool, padding: bool },
    /// A number of any size: whether it is negative, and its bytes, most significant first.
    BigInteger(bool, Vec<u8>),
    Uuid([u8; 16]),
    /// `Locale.ROOT`, `Charsets.UTF_8`, `RegexOption.IGNORE_CASE`: a constant of a class.
    Constant(&'static str, Rc<str>),
}

/// A digest that is computed here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Md5,
    Sha1,
    Sha256,
}

/// A lazy value before and after its first use.
#[derive(Debug)]
pub(crate) enum LazyState {
    Todo(Value),
    Done(Value),
}

/// Why the evaluation leaves a statement early.
#[derive(Debug)]
pub(crate) enum Jump {
    /// `return` from the activation of that number.
    Return(u32, Value),
    /// `break`, perhaps with a label.
    Break(Option<Symbol>),
    /// `continue`, perhaps with a label.
    Continue(Option<Symbol>),
    /// An exception and where it was thrown.
    Throw(Value, Span),
    /// A budget is used up; that has been reported.
    Stop,
}

/// The outcome of an evaluation.
pub(crate) type Eval<T = Value> = Result<T, Box<Jump>>;

/// A value as a key of a set or map: Kotlin's `equals` and `hashCode` for values, identity for other objects.
#[derive(Debug, Clone)]
pub(crate) struct Key(pub(crate) Value);

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.0.equals(&other.0)
    }
}

impl Eq for Key {}

impl std::hash::Hash for Key {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        match &self.0 {
            Value::Boolean(value) => value.hash(state),
            Value::Byte(value) => value.hash(state),
            Value::Int(value) => value.hash(state),
            Value::Long(value) => value.hash(state),
            Value::Double(value) => value.to_bits().hash(state),
            Value::Char(value) => value.hash(state),
            Value::String(value) => value.hash(state),
            Value::List(list) => hash_all(&list.items.borrow(), state),
            Value::Tuple(items) => hash_all(items, state),
            Value::Id(id) => id.hash(state),
            Value::Entry(class, index) => (class, index).hash(state),
            Value::Class(class) => class.hash(state),
            // Objects are compared by identity or by a data class's properties; sets and maps by content: one bucket.
            _ => 0.hash(state),
        }
    }
}

/// Lists within lists are not looked into: a list may hold itself.
fn hash_all<H: std::hash::Hasher>(items: &[Value], state: &mut H) {
    for item in items {
        match item {
            Value::List(_) | Value::Tuple(_) => 1.hash(state),
            item => Key(item.clone()).hash(state),
        }
    }
}

impl Value {
    /// A string.
    pub(crate) fn string(text: impl Into<Rc<str>>) -> Self {
        Self::String(text.into())
    }

    /// A read-only list.
    pub(crate) fn list(items: Vec<Self>) -> Self {
        Self::List(Rc::new(ListValue { array: false, mutable: false, items: RefCell::new(items) }))
    }

    /// A list that can be changed.
    pub(crate) fn mutable_list(items: Vec<Self>) -> Self {
        Self::List(Rc::new(ListValue { array: false, mutable: true, items: RefCell::new(items) }))
    }

    /// An array.
    pub(crate) fn array(items: Vec<Self>) -> Self {
        Self::List(Rc::new(ListValue { array: true, mutable: false, items: RefCell::new(items) }))
    }

    /// A read-only set of the distinct `items`, in their order.
    pub(crate) fn set(items: impl IntoIterator<Item = Self>) -> Self {
        Self::set_of(items, Order::Insertion, false)
    }

    /// A set of the distinct `items`.
    pub(crate) fn set_of(items: impl IntoIterator<Item = Self>, order: Order, mutable: bool) -> Self {
        let set = SetValue { items: RefCell::default(), order, mutable };
        for item in items {
            set.insert(item);
        }
        Self::Set(Rc::new(set))
    }

    /// A read-only map; a later entry of the same key replaces an earlier value and keeps its place.
    pub(crate) fn map(entries: impl IntoIterator<Item = (Self, Self)>) -> Self {
        Self::map_of(entries, Order::Insertion, false)
    }

    /// A map; a later entry of the same key replaces an earlier value and keeps its place.
    pub(crate) fn map_of(entries: impl IntoIterator<Item = (Self, Self)>, order: Order, mutable: bool) -> Self {
        let map = MapValue { entries: RefCell::default(), order, mutable };
        for (key, value) in entries {
            map.insert(key, value);
        }
        Self::Map(Rc::new(map))
    }

    /// `first to second`
    pub(crate) fn pair(first: Self, second: Self) -> Self {
        Self::Tuple(Rc::from([first, second]))
    }

    /// An object of the library.
    pub(crate) fn library(object: Library) -> Self {
        Self::Library(Rc::new(object))
    }

    /// Whether it is `Unknown`.
    pub(crate) const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// Whether it is `null`.
    pub(crate) const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The instance, if it is one.
    pub(crate) const fn as_object(&self) -> Option<&Rc<Object>> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The character, if it is one.
    pub(crate) const fn as_char(&self) -> Option<char> {
        match self {
            Self::Char(character) => Some(*character),
            _ => None,
        }
    }

    /// `a == b` for values whose `equals` the settings do not define.
    pub(crate) fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Unit, Self::Unit) | (Self::Null, Self::Null) => true,
            (Self::Boolean(a), Self::Boolean(b)) => a == b,
            (Self::Byte(a), Self::Byte(b)) => a == b,
            (Self::Int(a), Self::Int(b)) => a == b,
            (Self::Long(a), Self::Long(b)) => a == b,
            (Self::Double(a), Self::Double(b)) => a == b,
            (Self::Char(a), Self::Char(b)) => a == b,
            (Self::String(a), Self::String(b)) => a == b,
            (Self::List(a), Self::List(b)) if a.array || b.array => Rc::ptr_eq(a, b),
            (Self::List(a), Self::List(b)) => Rc::ptr_eq(a, b) || all_equal(&a.items.borrow(), &b.items.borrow()),
            (Self::Tuple(a), Self::Tuple(b)) => all_equal(a, b),
            (Self::Set(a), Self::Set(b)) => Rc::ptr_eq(a, b) || *a.items.borrow() == *b.items.borrow(),
            (Self::Map(a), Self::Map(b)) => Rc::ptr_eq(a, b) || same_entries(a, b),
            (Self::Range(a), Self::Range(b)) => a == b,
            (Self::Function(a), Self::Function(b)) => Rc::ptr_eq(a, b),
            (Self::Object(a), Self::Object(b)) => Rc::ptr_eq(a, b) || a.same_data(b),
            (Self::Class(a), Self::Class(b)) => a == b,
            (Self::Entry(class, index), Self::Entry(other, at)) => class == other && index == at,
            (Self::Id(a), Self::Id(b)) => a == b,
            (Self::Library(a), Self::Library(b)) => Rc::ptr_eq(a, b) || a.equals(b),
            _ => false,
        }
    }
}

fn all_equal(a: &[Value], b: &[Value]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.equals(b))
}

fn same_entries(a: &MapValue, b: &MapValue) -> bool {
    let (a, b) = (a.entries.borrow(), b.entries.borrow());
    a.len() == b.len() && a.iter().all(|(key, value)| b.get(key).is_some_and(|other| other.equals(value)))
}

impl Library {
    fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::File(a), Self::File(b)) => a == b,
            (Self::KClass(a), Self::KClass(b)) => a == b,
            (Self::Entry(key, value), Self::Entry(other_key, other_value)) => {
                key.equals(other_key) && value.equals(other_value)
            }
            (Self::Indexed(index, value), Self::Indexed(other_index, other_value)) => {
                index == other_index && value.equals(other_value)
            }
            (Self::Outcome(Ok(a)), Self::Outcome(Ok(b))) => a.equals(b),
            (Self::BigInteger(a, bytes), Self::BigInteger(b, other_bytes)) => a == b && bytes == other_bytes,
            (Self::Uuid(a), Self::Uuid(b)) => a == b,
            (Self::Constant(a, name), Self::Constant(b, other_name)) => a == b && name == other_name,
            _ => false,
        }
    }
}

/// An argument of a call, evaluated.
#[derive(Debug, Clone)]
pub(crate) struct Arg {
    pub(crate) name: Option<(Symbol, Span)>,
    pub(crate) value: Value,
    pub(crate) span: Span,
    /// Whether it is the lambda after the parentheses.
    pub(crate) trailing: bool,
}

/// The arguments of a call, in the order in which they are written.
#[derive(Debug, Clone, Default)]
pub(crate) struct Args {
    pub(crate) items: Vec<Arg>,
    /// The type arguments, as written: their unit and the call.
    pub(crate) type_arguments: Option<(u32, ExprId)>,
}

impl Args {
    /// Positional arguments that stand at `span`.
    pub(crate) fn of(values: impl IntoIterator<Item = Value>, span: Span) -> Self {
        let items = values.into_iter().map(|value| Arg { name: None, value, span, trailing: false }).collect();
        Self { items, type_arguments: None }
    }

    /// The value of the positional argument `index`.
    pub(crate) fn get(&self, index: usize) -> Option<&Value> {
        self.items.get(index).map(|arg| &arg.value)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }
}

const _: () = assert!(size_of::<Value>() <= 24, "values are copied all the time: keep them small");
