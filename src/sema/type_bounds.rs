//! Type arguments where types are written, against the bounds of what they stand for.

use super::rules::TYPE_MISMATCH;
use super::types::{Argument, Substitution, Type};
use super::world::World;
use crate::source::TextRange;
use crate::syntax::tree::{self, TypeArgument, TypeId};

impl World<'_> {
    /// Checks the arguments of all types that a file writes. What those of type parameters may be is not followed.
    pub(super) fn check_bounds(&mut self, unit: usize) {
        let tree = self.tree(unit);
        for (id, written) in tree.all::<tree::Type>() {
            let tree::Type::User(segments) = *written else { continue };
            let Some(arguments) = tree[segments].last().map(|it| &tree[it.arguments]) else { continue };
            if arguments.is_empty() {
                continue;
            }
            let resolved = self.analysis.files[unit].written.get(id.index()).copied().flatten();
            let Some(class) = resolved.and_then(|ty| self.types.as_class(ty).cloned()) else { continue };
            let parameters = self.type_parameters_with_outer(class.class);
            if parameters.len() != arguments.len() || class.arguments.len() != arguments.len() {
                continue;
            }
            let substitution = Substitution::new(&parameters, &class.arguments);
            for (at, parameter) in parameters.iter().enumerate() {
                let (Some(argument), Some(place)) = (class.arguments.get(at), arguments.get(at)) else {
                    continue;
                };
                let (Argument::Invariant(ty) | Argument::Out(ty)) = *argument else { continue };
                for bound in self.bounds(*parameter).iter() {
                    let bound = self.types.substitute(*bound, &substitution);
                    if let Some(range) = argument_range(tree, place)
                        && !self.is_within_bound(ty, bound)
                    {
                        self.tell_out_of_bounds(unit, range, ty, bound);
                    }
                }
            }
        }
    }

    fn is_within_bound(&mut self, ty: Type, bound: Type) -> bool {
        let open = [ty, bound].into_iter().any(|it| {
            let holds = self.types.holds(it);
            holds.unknown || holds.parameter || holds.variable
        });
        let opaque = self.class_in(ty).is_none_or(|class| self.is_opaque(class));
        open || opaque || self.is_subtype(ty, bound)
    }

    fn tell_out_of_bounds(&mut self, unit: usize, range: TextRange, ty: Type, bound: Type) {
        let (ty, bound) = (self.shown(ty), self.shown(bound));
        let message =
            format!("the type argument `{ty}` is not within its bounds: a subtype of `{bound}` is expected");
        let found = self.finding(unit, &TYPE_MISMATCH, range, message);
        self.report(unit, found.label(format!("is no {bound}")));
    }
}

fn argument_range(tree: &tree::Tree, argument: &TypeArgument) -> Option<TextRange> {
    let of = |ty: TypeId| tree.type_range(ty);
    match argument {
        TypeArgument::Type { ty, .. } => Some(of(*ty)),
        TypeArgument::Star => None,
    }
}
