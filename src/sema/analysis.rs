//! What the analysis found out: for each expression its type, for each name and call what it means.

use rustc_hash::FxHashMap;

use super::flow::Invocation;
use super::symbols::{CallableId, ClassId};
use super::types::Type;
use crate::syntax::tree::{ExprId, TypeId};

/// What a name or call means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    Local,
    Callable(CallableId),
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

    pub(crate) fn set_written(&mut self, ty: TypeId, resolved: Type) {
        put(&mut self.written, ty.index(), resolved);
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
