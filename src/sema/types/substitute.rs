//! Types with their parameters replaced.

use super::{Argument, ClassType, Kind, Type, Types, Variable};
use crate::sema::symbols::TypeParameterId;
use crate::sema::world::World;
use crate::syntax::tree::Variance;

/// What stands for each type parameter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Substitution {
    pairs: Vec<(TypeParameterId, Argument)>,
}

impl Substitution {
    /// The arguments for the parameters, in order. A missing one leaves its parameter as it is.
    pub(crate) fn new(parameters: &[TypeParameterId], arguments: &[Argument]) -> Self {
        Self { pairs: parameters.iter().copied().zip(arguments.iter().copied()).collect() }
    }

    /// Types for parameters.
    pub(crate) fn of_types(pairs: impl IntoIterator<Item = (TypeParameterId, Type)>) -> Self {
        Self {
            pairs: pairs.into_iter().map(|(parameter, ty)| (parameter, Argument::Invariant(ty))).collect(),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// Adds what another one says.
    pub(crate) fn extend(&mut self, other: &Self) {
        self.pairs.extend(other.pairs.iter().copied());
    }

    /// Whether a projection stands for a parameter: what is given to it is not known.
    pub(crate) fn is_projected(&self, parameter: TypeParameterId) -> bool {
        matches!(self.get(parameter), Some(Argument::Out(_) | Argument::Star))
    }

    /// Whether what is read of a parameter is only known by its bounds.
    fn hides(&self, parameter: TypeParameterId) -> bool {
        matches!(self.get(parameter), Some(Argument::In(_) | Argument::Star))
    }

    fn get(&self, parameter: TypeParameterId) -> Option<Argument> {
        self.pairs.iter().find(|(known, _)| *known == parameter).map(|(_, argument)| *argument)
    }
}

impl World<'_> {
    /// Replaces type parameters in the type of something that is read: `List<*>` gives elements of type `Any?`.
    pub(crate) fn substitute_read(&mut self, ty: Type, by: &Substitution) -> Type {
        match self.types.kind(ty).clone() {
            Kind::Parameter { parameter, nullable, definite } if by.hides(parameter) => {
                let bound = self.star_bound(parameter);
                match (nullable, definite) {
                    (true, _) => self.types.nullable(bound),
                    (_, true) => self.types.definite(bound),
                    _ => bound,
                }
            }
            Kind::Class(class) if !self.builtins.is_function(class.class) => {
                let parameters = self.type_parameters_with_outer(class.class);
                let arguments = class.arguments.iter().zip(parameters.iter());
                let arguments =
                    arguments.map(|(argument, of)| self.argument_read(*argument, *of, by)).collect();
                let whole = self.types.intern(Kind::Class(ClassType { arguments, ..class }));
                self.types.substitute(whole, by)
            }
            _ => self.types.substitute(ty, by),
        }
    }

    /// A type parameter that a projection stands for, as an argument of another class.
    fn argument_read(&mut self, argument: Argument, of: TypeParameterId, by: &Substitution) -> Argument {
        let Argument::Invariant(ty) = argument else { return argument };
        match *self.types.kind(ty) {
            Kind::Parameter { parameter, .. }
                if by.hides(parameter) && self.variance(of) != Some(Variance::In) =>
            {
                Argument::Out(self.substitute_read(ty, by))
            }
            _ => argument,
        }
    }

    /// What a value is at least that a type parameter stands for, with `*` for it.
    pub(crate) fn star_bound(&mut self, parameter: TypeParameterId) -> Type {
        let bounds = self.bounds(parameter);
        match bounds[..] {
            [one] if !self.types.holds(one).parameter => one,
            _ => Type::UNKNOWN,
        }
    }
}

impl Types {
    /// Replaces type parameters.
    pub(crate) fn substitute(&mut self, ty: Type, by: &Substitution) -> Type {
        if by.is_empty() || !self.holds(ty).parameter {
            return ty;
        }
        self.replace(ty, &mut |types, kind| match kind {
            Kind::Parameter { parameter, nullable, definite } => {
                let replaced = match by.get(*parameter)? {
                    Argument::Invariant(ty) | Argument::Out(ty) => ty,
                    // Read through a projection, the value may be anything; written, nothing fits.
                    Argument::Star | Argument::In(_) => Type::UNKNOWN,
                };
                Some(match (*nullable, *definite) {
                    (true, _) => types.nullable(replaced),
                    (_, true) => types.definite(replaced),
                    _ => replaced,
                })
            }
            _ => None,
        })
    }

    /// Replaces variables; what `by` does not know stays.
    pub(crate) fn replace_variables(
        &mut self,
        ty: Type,
        by: &mut impl FnMut(&mut Self, Variable) -> Option<Type>,
    ) -> Type {
        if !self.holds(ty).variable {
            return ty;
        }
        self.replace(ty, &mut |types, kind| match kind {
            Kind::Variable { variable, nullable } => {
                let replaced = by(types, *variable)?;
                Some(if *nullable { types.nullable(replaced) } else { replaced })
            }
            _ => None,
        })
    }

    /// Builds the type anew, with the parts replaced that `change` gives another type for.
    pub(crate) fn replace(
        &mut self,
        ty: Type,
        change: &mut impl FnMut(&mut Self, &Kind) -> Option<Type>,
    ) -> Type {
        let kind = self.kind(ty).clone();
        if let Some(changed) = change(self, &kind) {
            return changed;
        }
        match kind {
            Kind::Class(class) if !class.arguments.is_empty() => {
                let arguments: Box<[Argument]> =
                    class.arguments.iter().map(|argument| self.replace_argument(*argument, change)).collect();
                if arguments == class.arguments {
                    return ty;
                }
                self.intern(Kind::Class(ClassType { arguments, ..class }))
            }
            Kind::Flexible { lower, upper } => {
                let (lower, upper) = (self.replace(lower, change), self.replace(upper, change));
                self.flexible(lower, upper)
            }
            Kind::Intersection(parts) => {
                let parts = parts.iter().map(|part| self.replace(*part, change)).collect();
                self.intersection(parts)
            }
            _ => ty,
        }
    }

    fn replace_argument(
        &mut self,
        argument: Argument,
        change: &mut impl FnMut(&mut Self, &Kind) -> Option<Type>,
    ) -> Argument {
        argument.map(&mut |ty| self.replace(ty, change))
    }
}
