//! The local declarations of a file, and which of them each simple name means.
//!
//! Variables, parameters, functions and classes that a body declares are found by lexical scope alone: in Kotlin every
//! local scope comes before the members of any implicit receiver, also where a class body stands between. So this needs
//! no types. What it leaves open is left to them: whether a lambda has an `it`, and whether a call means a local function
//! or a variable with `invoke`.
//!
//! The properties of a script are members of its class; they are no locals.

mod bodies;
mod children;
mod query;
mod scopes;
#[cfg(test)]
mod tests;
mod walk;

use std::num::NonZeroU32;

use rustc_hash::FxHashMap;

use crate::sema::Unit;
use crate::source::TextRange;
use crate::syntax::tree::{Class, ExprId, Function, Id, Ident, Property};

pub(in crate::sema) use children::{children, deeper};

/// A local declaration of a file. Ids are dense, in the order of the declarations' scopes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct LocalId(NonZeroU32);

impl LocalId {
    /// The id of the local at `index`; `None` when there are too many.
    fn new(index: usize) -> Option<Self> {
        u32::try_from(index + 1).ok().and_then(NonZeroU32::new).map(Self)
    }

    /// The index.
    pub(crate) const fn index(self) -> usize {
        self.0.get() as usize - 1
    }
}

/// A body with its own variables: of a function, a lambda, a class. Frames are counted from the file's, 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FrameId(u32);

impl FrameId {
    /// The file's own.
    pub(crate) const FILE: Self = Self(0);

    /// The index.
    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a local is declared as.
#[derive(Debug, Clone, Copy)]
pub(crate) enum LocalKind {
    /// `val` or `var`, one of a destructuring, or the subject of a `when`.
    Variable(Id<Property>),
    /// A parameter of a function, a secondary constructor or a setter.
    Parameter,
    /// A parameter of a lambda, or a part of it.
    LambdaParameter,
    /// The parameter that a lambda without an arrow has where its type takes one.
    It,
    /// A parameter of a primary constructor. One that is a property as well is seen by the class's header only: initializers
    /// mean the property. Others are seen by initializers, too.
    ConstructorParameter,
    /// The variable of a `for` loop.
    Loop,
    /// The variable of a `catch`.
    Catch,
    /// `field` in an accessor.
    Field(Id<Property>),
    /// A local function.
    Function(Id<Function>),
    /// A local class.
    Class,
}

/// A local declaration.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Local {
    /// Its name; of `it` and `field`, the place of what brings them.
    pub name: Ident,
    /// What it is.
    pub kind: LocalKind,
    /// Whether it can be assigned to again and again.
    pub mutable: bool,
    /// The body it belongs to.
    pub frame: FrameId,
    /// Where its name means it, but for inner declarations of that name.
    pub visible: TextRange,
    /// Whether anything uses it.
    pub used: bool,
    /// Whether another frame uses it.
    pub captured: bool,
    /// The scope that declares it.
    scope: u32,
}

/// What a frame is the body of.
#[derive(Debug, Clone, Copy)]
pub(crate) enum FrameKind {
    /// The file: statements of a script, initializers of top-level properties.
    File,
    /// A function, or a secondary constructor.
    Function {
        /// Its declaration.
        declaration: ExprId,
        /// Whether it has a receiver of its own.
        receiver: bool,
    },
    /// `get` or `set`.
    Accessor {
        /// Whether the property has a receiver of its own.
        receiver: bool,
    },
    /// A lambda.
    Lambda(ExprId),
    /// The initializers of a class, and what its members see.
    Class(Id<Class>),
}

/// A body with its own variables.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    /// The frame around it.
    pub parent: Option<FrameId>,
    /// What it is the body of.
    pub kind: FrameKind,
    /// Its place.
    pub range: TextRange,
}

/// Two declarations of one name in one scope.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Conflict {
    /// The first.
    pub first: LocalId,
    /// The other.
    pub second: LocalId,
}

/// The locals of one file.
#[derive(Debug)]
pub(crate) struct Locals {
    /// By [`LocalId`].
    locals: Vec<Local>,
    /// By [`FrameId`], those around a frame before it.
    frames: Vec<Frame>,
    /// The frames in the order of the text.
    frames_by_start: Vec<FrameId>,
    /// The variable that a simple name means, by the name's [`ExprId`].
    variables: Vec<Option<LocalId>>,
    /// The innermost local function that a callee, an infix call or a reference may mean.
    functions: FxHashMap<u32, LocalId>,
    /// The variable, or the first one, that a property declares.
    by_property: FxHashMap<u32, LocalId>,
    /// Names declared twice.
    conflicts: Vec<Conflict>,
    /// Default values that use a parameter which has no value yet.
    early: Vec<ExprId>,
}

impl Locals {
    /// Resolves the locals of a file; linear in its size.
    pub(crate) fn resolve(unit: &Unit<'_>) -> Self {
        walk::resolve(unit)
    }
}
