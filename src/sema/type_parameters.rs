//! Type parameters, whoever declares them: names, bounds, variance.

use std::rc::Rc;

use super::names::Symbol;
use super::symbols::TypeParameterId;
use super::types::Type;
use super::world::World;
use crate::catalog::library;
use crate::syntax::tree;

impl World<'_> {
    /// Its name.
    pub(crate) fn type_parameter_name(&self, id: TypeParameterId) -> Symbol {
        match (id.in_library(), id.own()) {
            (Some(table), _) => table.get().name.into(),
            (_, Some(at)) => self.own.type_parameters.get(at).map_or(Symbol(u32::MAX), |it| it.name),
            _ => Symbol(u32::MAX),
        }
    }

    /// The upper bounds of a type parameter; `Any?` where none is written.
    pub(crate) fn bounds(&mut self, id: TypeParameterId) -> Rc<[Type]> {
        let bounds: Rc<[Type]> = match (id.in_library(), id.own()) {
            (Some(table), _) => table.bounds().map(|bound| self.library_type(bound, id.api())).collect(),
            (_, Some(at)) => self
                .own
                .type_parameters
                .get(at)
                .map_or_else(|| Rc::new([]) as Rc<[Type]>, |it| Rc::clone(&it.bounds)),
            _ => Rc::new([]),
        };
        if bounds.is_empty() { Rc::new([self.builtins.nullable_any]) } else { bounds }
    }

    /// Whether the class that a type parameter stands for is known at run time.
    pub(crate) fn is_reified(&self, id: TypeParameterId) -> bool {
        match (id.in_library(), id.own()) {
            (Some(table), _) => table.get().reified,
            (_, Some(at)) => self.own.type_parameters.get(at).is_some_and(|it| it.reified),
            _ => false,
        }
    }

    pub(crate) fn variance(&self, id: TypeParameterId) -> Option<tree::Variance> {
        match (id.in_library(), id.own()) {
            (Some(table), _) => match table.get().variance {
                library::Variance::Invariant => None,
                library::Variance::In => Some(tree::Variance::In),
                library::Variance::Out => Some(tree::Variance::Out),
            },
            (_, Some(at)) => self.own.type_parameters.get(at)?.variance,
            _ => None,
        }
    }
}
