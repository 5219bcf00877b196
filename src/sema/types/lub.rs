//! The type of what is one of several: the branches of an `if`, the elements of a list.

use super::{Argument, ClassType, Kind, Type};
use crate::sema::symbols::ClassId;
use crate::sema::world::World;
use crate::syntax::tree::Variance;

/// Arguments nested deeper than this become `*`.
const DEEPEST: usize = 3;

impl World<'_> {
    /// The nearest type that all of these are subtypes of.
    pub(crate) fn common_supertype(&mut self, types: &[Type]) -> Type {
        self.common(types, 0)
    }

    fn common(&mut self, types: &[Type], depth: usize) -> Type {
        let types = self.literals_settled(types);
        let Some(first) = types.first().copied() else { return Type::UNKNOWN };
        if types.iter().any(|ty| ty.is_unknown()) {
            return Type::UNKNOWN;
        }
        if types.iter().all(|ty| *ty == first) {
            return first;
        }
        let flexible = types.iter().any(|ty| matches!(self.types.kind(*ty), Kind::Flexible { .. }));
        let types: Vec<Type> = types.iter().map(|ty| self.types.lower(*ty)).collect();
        let nullable = types.iter().any(|ty| self.may_be_null(*ty));
        let bare: Vec<Type> = types
            .iter()
            .map(|ty| if nullable { self.types.without_mark(*ty) } else { *ty })
            .filter(|ty| *ty != self.builtins.nothing)
            .collect();
        let common = match bare.first() {
            None => self.builtins.nothing,
            Some(_) => self.common_of_bare(&bare, depth),
        };
        // `T` may be null as it stands: it needs no mark unless one of them has it.
        let is_parameter = matches!(self.types.kind(common), Kind::Parameter { .. });
        let marked = |ty: &Type| match self.types.kind(*ty) {
            Kind::Parameter { nullable, .. } => *nullable,
            Kind::Class(class) => class.nullable,
            _ => true,
        };
        let nullable = nullable && (!is_parameter || types.iter().any(marked));
        match (nullable, flexible) {
            (true, _) => self.types.nullable(common),
            (_, true) => {
                let upper = self.types.nullable(common);
                self.types.flexible(common, upper)
            }
            _ => common,
        }
    }

    /// Literals become the type of the other numbers, or `Int`.
    fn literals_settled(&mut self, types: &[Type]) -> Vec<Type> {
        let is_literal = |world: &Self, ty: Type| matches!(world.types.kind(ty), Kind::Literal { .. });
        if !types.iter().any(|ty| is_literal(self, *ty)) || types.iter().all(|ty| *ty == types[0]) {
            return types.to_vec();
        }
        let other = types.iter().copied().find(|ty| {
            let b = &self.builtins;
            let bare = self.types.lower(*ty);
            [b.long, b.short, b.byte, b.ulong].contains(&bare)
        });
        let settle = |world: &mut Self, ty: Type| match other {
            Some(other) if world.is_subtype(ty, other) => other,
            _ => world.settled_literal(ty),
        };
        types.iter().map(|ty| if is_literal(self, *ty) { settle(self, *ty) } else { *ty }).collect()
    }

    /// The type that a literal has where nothing says which.
    pub(crate) fn settled_literal(&mut self, ty: Type) -> Type {
        match *self.types.kind(ty) {
            Kind::Literal { fits, unsigned: true } if fits.int => self.builtins.uint,
            Kind::Literal { unsigned: true, .. } => self.builtins.ulong,
            Kind::Literal { fits, .. } if fits.int => self.builtins.int,
            Kind::Literal { .. } => self.builtins.long,
            _ if self.types.holds(ty).literal => {
                let (int, long, uint) = (self.builtins.int, self.builtins.long, self.builtins.uint);
                self.types.replace(ty, &mut |_, kind| match kind {
                    Kind::Literal { unsigned: true, .. } => Some(uint),
                    Kind::Literal { fits, .. } => Some(if fits.int { int } else { long }),
                    _ => None,
                })
            }
            _ => ty,
        }
    }

    /// A literal beside another number: of that number's type, if it fits.
    pub(crate) fn settled_literal_for(&mut self, ty: Type, other: Type) -> Type {
        let other = self.types.lower(other);
        let other = self.types.definite(other);
        let b = &self.builtins;
        let is_integer = [b.byte, b.short, b.int, b.long].contains(&other);
        if matches!(self.types.kind(ty), Kind::Literal { .. }) && is_integer && self.is_subtype(ty, other) {
            return other;
        }
        self.settled_literal(ty)
    }

    fn common_of_bare(&mut self, types: &[Type], depth: usize) -> Type {
        let mut widest: Vec<Type> = Vec::new();
        for ty in types {
            if widest.iter().any(|known| self.is_subtype(*ty, *known)) {
                continue;
            }
            widest.retain(|known| *known != *ty);
            let narrower: Vec<Type> =
                widest.iter().copied().filter(|known| self.is_subtype(*known, *ty)).collect();
            widest.retain(|known| !narrower.contains(known));
            widest.push(*ty);
        }
        match widest[..] {
            [one] => one,
            _ => self.common_classes(&widest, depth),
        }
    }

    fn common_classes(&mut self, types: &[Type], depth: usize) -> Type {
        let instances: Option<Vec<ClassType>> = types.iter().map(|ty| self.instance(*ty)).collect();
        let Some(instances) = instances else { return self.builtins.any };
        let Some(first) = instances.first() else { return Type::UNKNOWN };
        let mut classes: Vec<ClassId> = Vec::new();
        for ancestor in self.ancestors(first.class).iter() {
            let Some(class) = self.types.as_class(*ancestor).map(|it| it.class) else { return Type::UNKNOWN };
            let shared = instances.iter().all(|instance| self.is_subclass(instance.class, class));
            let covered = classes.iter().any(|known| self.is_subclass(*known, class));
            if shared && !covered {
                classes.push(class);
            }
        }
        let parts: Vec<Type> =
            classes.iter().map(|class| self.common_instance(&instances, *class, depth)).collect();
        self.types.intersection(parts)
    }

    /// A type as an instance of a class: a type parameter by its bound.
    pub(crate) fn instance(&mut self, ty: Type) -> Option<ClassType> {
        match self.types.kind(ty).clone() {
            Kind::Class(class) => Some(class),
            Kind::Flexible { lower, .. } => self.instance(lower),
            Kind::Parameter { parameter, .. } => {
                let bounds = self.bounds(parameter);
                match bounds[..] {
                    [bound] if bound != ty => self.instance(bound),
                    _ => None,
                }
            }
            Kind::Intersection(parts) => parts.iter().find_map(|part| self.instance(*part)),
            Kind::Literal { .. } => {
                let settled = self.settled_literal(ty);
                self.instance(settled)
            }
            Kind::Unknown | Kind::Variable { .. } => None,
        }
    }

    fn common_instance(&mut self, instances: &[ClassType], class: ClassId, depth: usize) -> Type {
        let seen: Vec<ClassType> =
            instances.iter().filter_map(|instance| self.seen_as(instance, class)).collect();
        let parameters = self.type_parameters_with_outer(class);
        let arguments: Vec<Argument> = (0..parameters.len())
            .map(|at| {
                let arguments: Vec<Argument> =
                    seen.iter().filter_map(|it| it.arguments.get(at).copied()).collect();
                self.common_argument(parameters[at], &arguments, depth)
            })
            .collect();
        self.types.class(class, arguments)
    }

    fn common_argument(
        &mut self,
        parameter: crate::sema::symbols::TypeParameterId,
        arguments: &[Argument],
        depth: usize,
    ) -> Argument {
        let Some(first) = arguments.first() else { return Argument::Star };
        if arguments.iter().all(|argument| argument == first) {
            return *first;
        }
        let types: Option<Vec<Type>> = arguments
            .iter()
            .map(|argument| match argument {
                Argument::Invariant(ty) | Argument::Out(ty) => Some(*ty),
                Argument::Star | Argument::In(_) => None,
            })
            .collect();
        match (self.variance(parameter), types) {
            (Some(Variance::Out), Some(types)) if depth < DEEPEST => {
                Argument::Invariant(self.common(&types, depth + 1))
            }
            (None, Some(types)) if depth < DEEPEST => Argument::Out(self.common(&types, depth + 1)),
            _ => Argument::Star,
        }
    }
}
