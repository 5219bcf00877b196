//! Declaration-site variance: where a class that says `out T` or `in T` may use `T`.
//!
//! Private members are for the object itself and may use it anywhere; what a type marks `@UnsafeVariance` is not judged.

use super::rules::WRONG_VARIANCE;
use super::symbols::own::{CallableNode, ClassNode};
use super::symbols::{CallableId, CallableKind, ClassId};
use super::types::{Argument, Kind, Type};
use super::world::World;
use crate::source::TextRange;
use crate::syntax::tree::{List, Modifier, TypeId, Variance};

/// Where a type stands, by what it may hold: results are `Out`, parameters `In`, a `var` is `Invariant`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Position {
    In,
    Out,
    Invariant,
}

impl Position {
    const fn flipped(self) -> Self {
        match self {
            Self::In => Self::Out,
            Self::Out => Self::In,
            Self::Invariant => Self::Invariant,
        }
    }

    const fn allows(self, variance: Variance) -> bool {
        matches!((self, variance), (Self::In, Variance::In) | (Self::Out, Variance::Out))
    }

    const fn word(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
            Self::Invariant => "invariant",
        }
    }
}

/// A type that a class shows, and where it stands.
struct Shown {
    ty: Type,
    written: Option<TypeId>,
    position: Position,
    /// Where it is told when no type is written.
    name: TextRange,
}

/// Types within types are followed so far.
const DEEPEST: usize = 60;

impl World<'_> {
    /// Checks the classes of the settings that have parameters with a variance.
    pub(super) fn check_variance(&mut self) {
        if self.own.type_parameters.iter().all(|parameter| parameter.variance.is_none()) {
            return;
        }
        for at in 0..self.own.classes.len() {
            let unit = self.own.classes[at].unit;
            let mut shown = self.shown_by_header(ClassId::of_own(at));
            for member in self.own.classes[at].order.clone() {
                shown.extend(self.shown_by_member(member));
            }
            shown.iter().for_each(|one| self.check_position(unit, one));
        }
    }

    /// The supertypes of a class, and the bounds of its parameters.
    fn shown_by_header(&mut self, class: ClassId) -> Vec<Shown> {
        let Some(own) = class.own().and_then(|at| self.own.classes.get(at)) else { return Vec::new() };
        let (unit, ClassNode::Class(node)) = (own.unit, own.node) else { return Vec::new() };
        let tree = self.tree(unit);
        let supertypes = tree[tree[node].supertypes].iter().map(|supertype| supertype.ty);
        let bounds = tree[tree[node].type_parameters].iter().filter_map(|parameter| parameter.bound);
        let constraints = tree[tree[node].constraints].iter().map(|constraint| constraint.bound);
        let written = supertypes.chain(bounds).chain(constraints);
        written
            .filter_map(|written| {
                let ty = self.analysis.files[unit].written.get(written.index()).copied().flatten()?;
                let name = tree.type_range(written);
                Some(Shown { ty, written: Some(written), position: Position::Out, name })
            })
            .collect()
    }

    /// The types that a member shows to others.
    fn shown_by_member(&mut self, id: CallableId) -> Vec<Shown> {
        let Some(declared) = self.declared_at(id) else { return Vec::new() };
        let Some(own) = id.own().and_then(|at| self.own.callables.get(at)) else { return Vec::new() };
        if declared.modifiers.has(Modifier::Private) {
            return Vec::new();
        }
        let (node, tree, name) = (own.node, self.tree(declared.unit), declared.name);
        let signature = self.signature(id);
        let ty = self.returns(id);
        let is_var = signature.kind == CallableKind::Property && signature.flags.mutable;
        let position = if is_var { Position::Invariant } else { Position::Out };
        let mut shown = vec![Shown { ty, written: declared.ty, position, name }];
        let none = (None, List::empty(), List::empty(), List::empty());
        let (receiver, parameters, type_parameters, constraints) = match node {
            CallableNode::Function(id) => {
                let it = tree[id];
                (it.receiver, it.parameters, it.type_parameters, it.constraints)
            }
            CallableNode::Property(id, _) => {
                let it = tree[id];
                (it.receiver, List::empty(), it.type_parameters, it.constraints)
            }
            _ => none,
        };
        let position = Position::In;
        shown.extend(signature.receiver.map(|ty| Shown { ty, written: receiver, position, name }));
        let written = tree[parameters].iter().zip(signature.parameters.iter());
        shown.extend(written.map(|(node, it)| {
            let name = node.name.range;
            Shown { ty: it.ty, written: node.ty, position, name }
        }));
        let bounds = tree[type_parameters].iter().filter_map(|parameter| parameter.bound);
        for written in bounds.chain(tree[constraints].iter().map(|constraint| constraint.bound)) {
            let ty = self.analysis.files[declared.unit].written.get(written.index()).copied().flatten();
            shown.extend(ty.map(|ty| Shown { ty, written: Some(written), position, name }));
        }
        shown
    }

    fn check_position(&mut self, unit: usize, shown: &Shown) {
        let tree = self.tree(unit);
        let range = shown.written.map_or(shown.name, |written| tree.type_range(written));
        let unsafe_variance = range.slice(self.units[unit].text).contains("UnsafeVariance");
        if unsafe_variance || self.types.holds(shown.ty).unknown {
            return;
        }
        let Some((name, variance, position)) = self.misplaced(shown.ty, shown.position, 0) else { return };
        let (variance, position) = (if variance == Variance::In { "in" } else { "out" }, position.word());
        let message = format!(
            "the type parameter `{name}` is declared as `{variance}`, and this is an `{position}` position"
        );
        let found = self.finding(unit, &WRONG_VARIANCE, range, message);
        self.report(unit, found);
    }

    /// The first parameter with a variance that stands where it must not.
    fn misplaced(
        &mut self,
        ty: Type,
        position: Position,
        depth: usize,
    ) -> Option<(String, Variance, Position)> {
        if depth > DEEPEST {
            return None;
        }
        match self.types.kind(ty).clone() {
            Kind::Parameter { parameter, .. } => {
                let variance = self.variance(parameter)?;
                let name = self.type_parameter_name(parameter);
                (!position.allows(variance)).then(|| (self.text(name).to_owned(), variance, position))
            }
            Kind::Class(of) => {
                let parameters = self.type_parameters_with_outer(of.class);
                let pairs: Vec<_> = of.arguments.iter().copied().zip(parameters.iter().copied()).collect();
                pairs.into_iter().find_map(|(argument, parameter)| {
                    let (ty, at) = match (argument, self.variance(parameter)) {
                        (Argument::Invariant(ty), None) => (ty, Position::Invariant),
                        (Argument::Invariant(ty) | Argument::Out(ty), Some(Variance::Out)) => (ty, position),
                        (Argument::Out(ty), None) => (ty, position),
                        (Argument::Invariant(ty) | Argument::In(ty), Some(Variance::In)) => {
                            (ty, position.flipped())
                        }
                        (Argument::In(ty), None) => (ty, position.flipped()),
                        _ => return None,
                    };
                    self.misplaced(ty, at, depth + 1)
                })
            }
            Kind::Flexible { lower, .. } => self.misplaced(lower, position, depth + 1),
            _ => None,
        }
    }
}
