//! What the analysis found out: for each expression its type, for each name and call what it means.

use rustc_hash::FxHashMap;

use super::flow::Invocation;
use super::symbols::{CallableId, ClassId};
use super::types::Type;
use crate::syntax::tree::{ExprId, Id, SecondaryConstructor, TypeId};

/// What a name or call means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    Local,
    Callable(CallableId),
    /// A value of a function type is called.
    Invoke,
    /// A lambda for an interface with one abstract method: `Action { }`.
    Conversion(ClassId),
    /// An object, a companion, or a class that something is taken from.
    Class(ClassId),
    Package,
}

/// The tables of one file, by the places of its expressions.
#[derive(Debug, Default)]
pub(crate) struct FileTables {
    pub(crate) types: Vec<Option<Type>>,
    pub(crate) targets: Vec<Option<Target>>,
    /// How lambdas that are arguments are run.
    pub(crate) lambdas: FxHashMap<usize, LambdaUse>,
    /// Whether `a += b` assigns to `a`.
    pub(crate) assigns: FxHashMap<usize, bool>,
    /// The types that are written, by their places.
    pub(crate) written: Vec<Option<Type>>,
    /// The constructors of calls that are no expressions.
    pub(crate) constructors: FxHashMap<ConstructorCall, CallableId>,
    /// The functions that conventions stand for, where an expression has more than one.
    pub(crate) conventions: FxHashMap<(usize, Convention), CallableId>,
    /// The `componentN` of each variable of a destructuring, by where its name begins.
    pub(crate) components: FxHashMap<u32, CallableId>,
    /// The types that calls give the type parameters of what they call.
    pub(crate) type_arguments: FxHashMap<usize, Vec<Type>>,
}

/// A call of a constructor that is no expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum ConstructorCall {
    /// Of a superclass, in a class's header.
    Superclass(TypeId),
    /// Of the enum, by the entry that begins there.
    Entry(u32),
    /// `this(..)` or `super(..)` of a secondary constructor.
    Delegation(Id<SecondaryConstructor>),
}

/// A function that is called for what is written without its name, beside what the expression itself means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Convention {
    /// Of the range of `in`.
    Contains,
    /// Of what a `for` loop goes over.
    Iterator,
    /// Of an element that is assigned to.
    Set,
}

/// How the function that takes a lambda runs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LambdaUse {
    pub(crate) invocation: Invocation,
    pub(crate) inlined: Option<bool>,
}

impl FileTables {
    pub(crate) fn set_type(&mut self, expr: ExprId, ty: Type) {
        put(&mut self.types, expr.index(), ty);
    }

    pub(crate) fn set_target(&mut self, expr: ExprId, target: Target) {
        put(&mut self.targets, expr.index(), target);
    }

    /// Sets what an expression means to what it was before.
    pub(crate) fn restore_target(&mut self, expr: ExprId, before: Option<Target>) {
        if let Some(slot) = self.targets.get_mut(expr.index()) {
            *slot = before;
        }
    }

    pub(crate) fn set_written(&mut self, ty: TypeId, resolved: Type) {
        put(&mut self.written, ty.index(), resolved);
    }

    pub(crate) fn target(&self, expr: ExprId) -> Option<Target> {
        self.targets.get(expr.index()).copied().flatten()
    }

    pub(crate) fn ty(&self, expr: ExprId) -> Option<Type> {
        self.types.get(expr.index()).copied().flatten()
    }
}

fn put<T: Copy>(table: &mut Vec<Option<T>>, at: usize, value: T) {
    if table.len() <= at {
        table.resize(at + 1, None);
    }
    if let Some(slot) = table.get_mut(at) {
        *slot = Some(value);
    }
}

/// All tables of a root.
#[derive(Debug)]
pub(crate) struct Analysis {
    pub(crate) files: Vec<FileTables>,
}

impl Analysis {
    pub(crate) fn new(units: usize) -> Self {
        Self { files: (0..units).map(|_| FileTables::default()).collect() }
    }
}
