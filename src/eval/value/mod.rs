//! The values that an evaluation works with, as Kotlin's run time has them.

mod args;
mod collections;
mod equality;
mod library;
mod release;
mod views;

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use crate::catalog::{ClassId, Symbol};
use crate::eval::alike::Number;
use crate::eval::dsl::object::DslState;
use crate::eval::frame::Env;
use crate::eval::order::Order;
use crate::model::EntityId;
use crate::sema::resolution::DeclarationId;
use crate::source::Span;
use crate::syntax::tree::{Function, Id, Lambda, TypeId};

pub(crate) use args::{Arg, Args};
pub(crate) use collections::{ListValue, MapPart, MapValue, SetValue};
pub(crate) use equality::{Entries, Key, Keys, Members, Wanted};
pub(crate) use library::{Algorithm, Cursor, LazyState, Library, MapEntry};
pub(crate) use release::{Held, let_go, release};
pub(crate) use views::{Shows, View};

/// A value. Copies share what they point to, as references do in Kotlin.
#[derive(Debug, Clone, Default)]
pub(crate) enum Value {
    /// `Unit`
    #[default]
    Unit,
    /// `null`
    Null,
    Boolean(bool),
    Byte(i8),
    Short(i16),
    Int(i32),
    Long(i64),
    Double(f64),
    Float(f32),
    /// `5u`: a number of that width.
    Unsigned(Width, u64),
    Char(char),
    String(Arc<str>),
    /// A list or an array.
    List(Rc<ListValue>),
    Set(Rc<SetValue>),
    Map(Rc<MapValue>),
    /// `Pair` or `Triple`.
    Tuple(Rc<Held<Vec<Value>>>),
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

/// How wide an unsigned number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Width {
    Byte,
    Short,
    Int,
    Long,
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
    /// The function type that was declared where it was passed or assigned.
    pub(crate) signature: Cell<Option<Signature>>,
    /// What `return@label` calls it: the function that it was passed to.
    pub(crate) label: Cell<Option<Symbol>>,
}

impl FunctionValue {
    /// Whether its declared type has a receiver.
    pub(crate) fn takes_receiver(&self) -> bool {
        self.signature.get().is_some_and(|signature| !matches!(signature.receiver, Receiver::None))
    }
}

/// What a declared function type says of its values.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Signature {
    /// How many parameters it has, the receiver not among them.
    pub(crate) arity: usize,
    pub(crate) receiver: Receiver,
}

/// The receiver of a function type.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Receiver {
    /// `(A) -> T`
    None,
    /// `R.(A) -> T`: the type `R` of a unit.
    Of(u32, TypeId),
    /// A receiver of the DSL's own type.
    Dsl(ClassId),
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
    /// A declaration of the settings that a reference names, in the scope of the reference.
    Own { id: DeclarationId, receiver: Option<Value>, name: Symbol, unit: u32, env: Env },
    /// A function named by `::name` in a unit.
    Named { name: Symbol, unit: u32, env: Env },
}

impl Code {
    pub(crate) const fn is_lambda(&self) -> bool {
        matches!(self, Self::Lambda { .. })
    }
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
#[derive(Debug, Default, Clone)]
pub(crate) struct Fields {
    values: Vec<(Symbol, Value)>,
    /// Of an instance of a data class: the properties that it is compared by.
    pub(crate) data: Option<Rc<[Symbol]>>,
    /// Whether it has a field of none of its properties: what it delegates to, the collection that it is.
    hidden: bool,
    /// What objects that are equal by their own `equals` share, once it is known: see [`crate::eval::alike`].
    alike: Option<Number>,
}

impl Object {
    /// The backing field `name`.
    pub(crate) fn field(&self, name: Symbol) -> Option<Value> {
        self.fields
            .borrow()
            .values
            .iter()
            .rev()
            .find(|(field, _)| *field == name)
            .map(|(_, value)| value.clone())
    }

    /// What a hidden field holds: what the object delegates to, or the collection that it is. Most have none.
    pub(crate) fn hidden_field(&self, name: Symbol) -> Option<Value> {
        if self.has_hidden_fields() { self.field(name) } else { None }
    }

    /// Whether it has hidden fields.
    pub(crate) fn has_hidden_fields(&self) -> bool {
        self.fields.borrow().hidden
    }

    /// Sets a hidden field.
    pub(crate) fn set_hidden_field(&self, name: Symbol, value: Value) {
        self.set_field(name, value);
        self.fields.borrow_mut().hidden = true;
    }

    /// The number that it shares with equal objects.
    pub(crate) fn alike(&self) -> Option<Number> {
        self.fields.borrow().alike
    }

    /// Gives it the number that it shares with equal objects.
    pub(crate) fn set_alike(&self, number: Number) {
        self.fields.borrow_mut().alike = Some(number);
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

impl Value {
    /// A string.
    pub(crate) fn string(text: impl Into<Arc<str>>) -> Self {
        Self::String(text.into())
    }

    /// A read-only list.
    pub(crate) fn list(items: Vec<Self>) -> Self {
        Self::List(Rc::new(ListValue::of(items, false, false)))
    }

    /// A list that can be changed.
    pub(crate) fn mutable_list(items: Vec<Self>) -> Self {
        Self::List(Rc::new(ListValue::of(items, false, true)))
    }

    /// An array.
    pub(crate) fn array(items: Vec<Self>) -> Self {
        Self::List(Rc::new(ListValue::of(items, true, false)))
    }

    /// A read-only set of the distinct `items`, in their order.
    pub(crate) fn set(items: impl IntoIterator<Item = Self>) -> Self {
        Self::set_of(items, Order::Insertion, false)
    }

    /// A set of the distinct `items`.
    pub(crate) fn set_of(items: impl IntoIterator<Item = Self>, order: Order, mutable: bool) -> Self {
        let set = SetValue::empty(order, mutable);
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
    pub(crate) fn map_of(
        entries: impl IntoIterator<Item = (Self, Self)>,
        order: Order,
        mutable: bool,
    ) -> Self {
        let map = MapValue::empty(order, mutable);
        for (key, value) in entries {
            map.insert(key, value);
        }
        Self::Map(Rc::new(map))
    }

    /// `first to second`
    pub(crate) fn pair(first: Self, second: Self) -> Self {
        Self::tuple(vec![first, second])
    }

    /// A `Pair` or a `Triple`.
    pub(crate) fn tuple(items: Vec<Self>) -> Self {
        Self::Tuple(Rc::new(Held::new(items)))
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
}

const _: () = assert!(size_of::<Value>() <= 24, "values are copied all the time: keep them small");
