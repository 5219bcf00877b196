//! The settings' own declarations, as they are collected from the trees. Their types are resolved when they are asked for.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{CallableId, Class, ClassId, Signature, TypeParameterId};
use crate::sema::headers::TypeScope;
use crate::sema::names::Symbol;
use crate::sema::types::Type;
use crate::syntax::tree::{self, EnumEntry, Id, TypeAlias};

/// Where a class is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClassNode {
    Class(Id<tree::Class>),
    /// The class of a script.
    Script,
}

/// One of the settings' own classes.
#[derive(Debug)]
pub(crate) struct OwnClass {
    /// Its file, by its place among the units.
    pub(crate) unit: usize,
    pub(crate) node: ClassNode,
    pub(crate) head: Rc<Class>,
    /// `None` until they are asked for.
    pub(crate) supertypes: Option<Rc<[Type]>>,
    pub(crate) members: FxHashMap<Symbol, Vec<CallableId>>,
    /// The members in the order of the text.
    pub(crate) order: Vec<CallableId>,
    pub(crate) nested: FxHashMap<Symbol, Classifier>,
    pub(crate) constructors: Vec<CallableId>,
    pub(crate) entries: Vec<CallableId>,
    /// Declared within code: what surrounds it is known while that code is checked.
    pub(crate) local: bool,
    /// Of a local one, where it is written.
    pub(crate) place: Option<Rc<TypeScope>>,
}

/// What a name stands for as a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Classifier {
    Class(ClassId),
    OwnAlias(usize),
    LibraryAlias(crate::catalog::library::AliasId),
    Parameter(TypeParameterId),
    /// It exists, and that is all that is known.
    Unknown,
}

/// Where a callable is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum CallableNode {
    Function(Id<tree::Function>),
    /// The variable at this place of what the property binds.
    Property(Id<tree::Property>, usize),
    /// A `val` or `var` of a primary constructor: the parameter at this place.
    PropertyParameter(Id<tree::Class>, usize),
    PrimaryConstructor(Id<tree::Class>),
    SecondaryConstructor(Id<tree::SecondaryConstructor>),
    /// Of a class that writes none.
    DefaultConstructor,
    Entry(Id<EnumEntry>),
    /// `component1` and so on of a data class.
    Component(usize),
    /// `copy` of a data class.
    Copy,
    /// `values()` of an enum.
    Values,
    /// `valueOf(name)` of an enum.
    ValueOf,
    /// `entries` of an enum.
    Entries,
}

/// How far the type of what a callable gives is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Returns {
    /// It is written, or asked for the first time.
    NotAsked,
    InProgress,
    Known(Type),
}

/// One of the settings' own callables.
#[derive(Debug)]
pub(crate) struct OwnCallable {
    pub(crate) unit: usize,
    pub(crate) node: CallableNode,
    pub(crate) name: Symbol,
    pub(crate) owner: Option<ClassId>,
    pub(crate) signature: Option<Rc<Signature>>,
    pub(crate) returns: Returns,
    /// Of a local one, where it is written.
    pub(crate) place: Option<Rc<TypeScope>>,
}

/// One of the settings' own type parameters.
#[derive(Debug)]
pub(crate) struct OwnTypeParameter {
    pub(crate) name: Symbol,
    pub(crate) variance: Option<tree::Variance>,
    pub(crate) reified: bool,
    pub(crate) bounds: Rc<[Type]>,
}

/// One of the settings' own type aliases.
#[derive(Debug)]
pub(crate) struct OwnAlias {
    pub(crate) unit: usize,
    pub(crate) node: Id<TypeAlias>,
    pub(crate) outer: Option<ClassId>,
    /// `None` until it is asked for.
    pub(crate) expansion: Option<(Rc<[TypeParameterId]>, Type)>,
    pub(crate) in_progress: bool,
}

/// What a package declares.
#[derive(Debug, Default)]
pub(crate) struct Package {
    pub(crate) classifiers: FxHashMap<Symbol, Vec<Classifier>>,
    pub(crate) callables: FxHashMap<Symbol, Vec<CallableId>>,
    /// Names whose declarations could not be read.
    pub(crate) lost: FxHashSet<Symbol>,
}

/// All that the settings declare.
#[derive(Debug, Default)]
pub(crate) struct Own {
    pub(crate) classes: Vec<OwnClass>,
    pub(crate) callables: Vec<OwnCallable>,
    pub(crate) type_parameters: Vec<OwnTypeParameter>,
    pub(crate) aliases: Vec<OwnAlias>,
    /// By path; the root package is the empty one.
    pub(crate) packages: FxHashMap<Box<str>, Package>,
    /// The names that some package declares.
    pub(crate) top_level: FxHashSet<Symbol>,
    /// The class of each node `class`, by unit and place in the tree.
    pub(crate) class_of: FxHashMap<(usize, usize), ClassId>,
    /// The callable of each node `fun` or `val`, by unit and node.
    pub(crate) function_of: FxHashMap<(usize, usize), CallableId>,
    /// What the library's enums have beside their entries.
    pub(crate) enum_members: FxHashMap<(ClassId, Symbol), CallableId>,
    pub(crate) property_of: FxHashMap<(usize, usize, usize), CallableId>,
}
