//! Code: statements and expressions, with the scopes around them.

mod annotations;
mod apply;
mod arguments;
mod assign;
mod bound;
mod branches;
mod by_result;
mod callables;
mod calls;
mod candidates;
mod chosen;
mod class_literals;
mod classes;
mod collection_literals;
mod complete;
mod constructors;
mod conversions;
mod delegates;
mod expressions;
mod extensions;
mod facts;
mod files;
mod lambdas;
mod literals;
mod locals;
mod loops;
mod marker;
mod mismatch;
mod names;
mod near;
mod operators;
mod properties;
mod qualifiers;
mod references;
mod scopes;
mod specific;
mod strings;
mod supers;
mod unit_results;
mod unresolved;
mod visibility;

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::analysis::Target;
use super::headers::TypeScope;
use super::infer::constraints::Constraints;
use super::names::Symbol;
use super::symbols::CallableId;
use super::types::Type;
use super::world::World;
use crate::syntax::tree::{ExprId, Tree};

pub(crate) use marker::Marker;
pub(crate) use scopes::{Element, Scopes};

/// What is wanted of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expected {
    /// Nothing, and its value is not used.
    Unused,
    /// Nothing: its type is its own.
    Nothing,
    /// A type without open variables.
    Type(Type),
    /// It is an argument: its type may have variables that the call around it settles.
    Argument,
}

/// Where `return` leads to.
#[derive(Debug, Clone)]
pub(crate) struct ReturnTarget {
    /// The function's name or the lambda's label.
    pub(crate) label: Option<Symbol>,
    /// What has to be returned; `None` while that is not known.
    pub(crate) returns: Option<Type>,
    pub(crate) is_lambda: bool,
    /// What `return` gave so far, where that is asked for.
    pub(crate) found: Vec<Type>,
}

/// The check of one piece of code.
pub(crate) struct Body<'w, 'a> {
    pub(crate) world: &'w mut World<'a>,
    pub(crate) unit: usize,
    pub(crate) tree: &'a Tree,
    pub(crate) scopes: Scopes,
    pub(crate) place: TypeScope,
    pub(crate) facts: facts::Facts,
    /// By number, what local variables say of other values.
    bound: FxHashMap<u32, bound::Bound>,
    /// Whether functions that suspend may be called, or that is not known.
    suspends: bool,
    /// Variables that a lambda changes which may run at any time, by number: nothing is known of them any more.
    captured: FxHashSet<u32>,
    pub(crate) returns: Vec<ReturnTarget>,
    pub(crate) constraints: Constraints,
    /// Lambdas and references whose calls are not settled yet.
    postponed: Vec<lambdas::Postponed>,
    /// Expressions whose types have open variables.
    open: Vec<ExprId>,
    /// Literals and the types that are wanted of them, which have open variables.
    literals: Vec<(ExprId, Type)>,
    /// Calls of the settings' own generic functions, and what stands for their type parameters.
    calls: Vec<(ExprId, Vec<Type>)>,
    /// Calls that wait to be settled, with the ranges that messages show.
    pending: Vec<complete::Pending>,
    depth: usize,
    /// Variables that nothing settles are settled by something that is not looked at here.
    settles_later: bool,
    /// The template of a text that the code stands in.
    in_text: Option<strings::Template>,
}

/// Expressions nested deeper than this are not looked into.
const DEEPEST: usize = 2000;

impl<'w, 'a> Body<'w, 'a> {
    pub(crate) fn new(world: &'w mut World<'a>, place: TypeScope) -> Self {
        let unit = place.unit;
        let tree = world.tree(unit);
        Self {
            world,
            unit,
            tree,
            scopes: Scopes::default(),
            place,
            facts: facts::Facts::default(),
            bound: FxHashMap::default(),
            suspends: false,
            captured: FxHashSet::default(),
            returns: Vec::new(),
            constraints: Constraints::default(),
            postponed: Vec::new(),
            open: Vec::new(),
            literals: Vec::new(),
            calls: Vec::new(),
            pending: Vec::new(),
            depth: 0,
            settles_later: false,
            in_text: None,
        }
    }

    pub(crate) fn symbol(&self, name: crate::syntax::tree::Name) -> Symbol {
        self.world.symbol(self.unit, name)
    }

    pub(crate) fn set_type(&mut self, expr: ExprId, ty: Type) {
        if self.world.types.holds(ty).variable {
            self.open.push(expr);
        }
        self.world.analysis.files[self.unit].set_type(expr, ty);
    }

    pub(crate) fn set_target(&mut self, expr: ExprId, target: Target) {
        self.world.analysis.files[self.unit].set_target(expr, target);
    }

    pub(crate) fn named(&mut self, text: &str) -> Symbol {
        self.world.names.symbol(text)
    }

    pub(crate) fn signature(&mut self, id: CallableId) -> Rc<super::symbols::Signature> {
        self.world.signature(id)
    }
}
