//! The values that an evaluation works with, as Kotlin's run time has them.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use indexmap::{IndexMap, IndexSet};

use crate::catalog::{ClassId, Symbol};
use crate::model::EntityId;
use crate::source::Span;
use crate::syntax::tree::{ExprId, Function, Id, Lambda};

use super::dsl::object::DslState;
use super::frame::Env;

/// A value. Copies share what they point to, as references do in Kotlin.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    /// `Unit`
    Unit,
    /// `null`
    Null,
    Boolean(bool),
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
    pub(crate) items: RefCell<Vec<Value>>,
}

/// A set in order of insertion.
#[derive(Debug, Default)]
pub(crate) struct SetValue {
    pub(crate) items: RefCell<IndexSet<Key>>,
}

/// A map in order of insertion.
#[derive(Debug, Default)]
pub(crate) struct MapValue {
    pub(crate) entries: RefCell<IndexMap<Key, Value>>,
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
    /// How many parameters its declared type has besides the receiver, if it was passed to one that has one.
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
    Member { receiver: Option<Value>, name: Symbol },
    /// A function named by `::name` in a unit.
    Named { name: Symbol, unit: u32, env: Env },
}

/// An instance of a class of the settings or of the DSL.
#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) class: ClassRef,
    /// Backing fields.
    pub(crate) fields: RefCell<Vec<(Symbol, Value)>>,
    /// What the DSL's own superclass holds.
    pub(crate) dsl: Option<RefCell<DslState>>,
    /// The scope of a local, inner or anonymous class.
    pub(crate) env: Option<Env>,
    /// Where it was made.
    pub(crate) span: Span,
}

impl Object {
    /// The backing field `name`.
    pub(crate) fn field(&self, name: Symbol) -> Option<Value> {
        self.fields.borrow().iter().rev().find(|(field, _)| *field == name).map(|(_, value)| value.clone())
    }

    /// Sets the backing field `name`.
    pub(crate) fn set_field(&self, name: Symbol, value: Value) {
        let mut fields = self.fields.borrow_mut();
        match fields.iter_mut().find(|(field, _)| *field == name) {
            Some(slot) => slot.1 = value,
            None => fields.push((name, value)),
        }
    }
}

/// Objects of the Kotlin and Java libraries.
#[derive(Debug)]
pub(crate) enum Library {
    Regex(Rc<str>, Option<regex::Regex>),
    MatchResult(Vec<Option<Rc<str>>>, std::ops::Range<usize>),
    StringBuilder(RefCell<String>),
    /// A file below the settings root, by path.
    File(Rc<str>),
    /// A thrown or throwable exception: class and message.
    Throwable {
        class: Rc<str>,
        message: Option<Rc<str>>,
    },
    /// The value of `lazy { }`, or what computes it.
    Lazy(RefCell<LazyState>),
    /// `T::class`
    KClass(ClassRef),
    /// A property named by `::name`.
    Entry(Value, Value),
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

fn hash_all<H: std::hash::Hasher>(items: &[Value], state: &mut H) {
    for item in items {
        std::hash::Hash::hash(&Key(item.clone()), state);
    }
}

impl Value {
    /// A string.
    pub(crate) fn string(text: impl Into<Rc<str>>) -> Self {
        Self::String(text.into())
    }

    /// A list.
    pub(crate) fn list(items: Vec<Self>) -> Self {
        Self::List(Rc::new(ListValue { array: false, items: RefCell::new(items) }))
    }

    /// An array.
    pub(crate) fn array(items: Vec<Self>) -> Self {
        Self::List(Rc::new(ListValue { array: true, items: RefCell::new(items) }))
    }

    /// A set of the distinct `items`, in their order.
    pub(crate) fn set(items: impl IntoIterator<Item = Self>) -> Self {
        Self::Set(Rc::new(SetValue { items: RefCell::new(items.into_iter().map(Key).collect()) }))
    }

    /// A map; a later entry of the same key replaces an earlier value and keeps its place.
    pub(crate) fn map(entries: impl IntoIterator<Item = (Self, Self)>) -> Self {
        let entries = entries.into_iter().map(|(key, value)| (Key(key), value)).collect();
        Self::Map(Rc::new(MapValue { entries: RefCell::new(entries) }))
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

    /// `a == b` for values whose `equals` the settings do not define.
    pub(crate) fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Unit, Self::Unit) | (Self::Null, Self::Null) => true,
            (Self::Boolean(a), Self::Boolean(b)) => a == b,
            (Self::Int(a), Self::Int(b)) => a == b,
            (Self::Long(a), Self::Long(b)) => a == b,
            (Self::Double(a), Self::Double(b)) => a == b,
            (Self::Char(a), Self::Char(b)) => a == b,
            (Self::String(a), Self::String(b)) => a == b,
            (Self::List(a), Self::List(b)) if a.array || b.array => Rc::ptr_eq(a, b),
            (Self::List(a), Self::List(b)) => {
                Rc::ptr_eq(a, b) || all_equal(&a.items.borrow(), &b.items.borrow())
            }
            (Self::Tuple(a), Self::Tuple(b)) => all_equal(a, b),
            (Self::Set(a), Self::Set(b)) => Rc::ptr_eq(a, b) || *a.items.borrow() == *b.items.borrow(),
            (Self::Map(a), Self::Map(b)) => Rc::ptr_eq(a, b) || same_entries(a, b),
            (Self::Range(a), Self::Range(b)) => a == b,
            (Self::Function(a), Self::Function(b)) => Rc::ptr_eq(a, b),
            (Self::Object(a), Self::Object(b)) => Rc::ptr_eq(a, b),
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
        let items =
            values.into_iter().map(|value| Arg { name: None, value, span, trailing: false }).collect();
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
