//! Whether a candidate takes the arguments of a call.

use super::arguments::{Mapping, Misfit, Passed, Shape};
use super::candidates::Candidate;
use super::{Body, Element};
use crate::sema::infer::constraints::Constraints;
use crate::sema::symbols::{CallableKind, ClassId, TypeParameterId};
use crate::sema::types::subtype::Relation;
use crate::sema::types::{Argument, Kind, Substitution, Type, Variable};
use crate::syntax::tree;

/// A candidate that takes the arguments.
#[derive(Debug, Clone)]
pub(super) struct Applied {
    pub(super) candidate: Candidate,
    pub(super) mapping: Mapping,
    pub(super) variables: Vec<(TypeParameterId, Variable)>,
    /// For each argument, the type that is wanted.
    pub(super) wanted: Vec<Type>,
    pub(super) returns: Type,
    pub(super) constraints: Constraints,
}

/// How it takes them.
#[derive(Debug, Default)]
struct Fit {
    mapping: Mapping,
    variables: Vec<(TypeParameterId, Variable)>,
    wanted: Vec<Type>,
    returns: Type,
}

/// Why a candidate does not take them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failure {
    Arguments(Misfit),
    /// The argument of this place has another type.
    Mismatch {
        at: usize,
        found: Type,
        wanted: Type,
    },
    /// A lambda with another number of parameters.
    Lambda {
        at: usize,
        wanted: Type,
    },
    Receiver {
        found: Type,
        wanted: Type,
    },
    TypeArguments {
        wanted: usize,
    },
    Bound,
    Invisible,
    NeedsOuter,
    Unsafe,
}

impl Failure {
    /// How near to fitting it is; the nearest is told.
    pub(super) const fn nearness(self) -> u8 {
        match self {
            Self::Unsafe => 7,
            Self::Invisible => 6,
            Self::Mismatch { .. } | Self::Lambda { .. } | Self::Bound => 5,
            Self::Arguments(_) => 4,
            Self::TypeArguments { .. } => 3,
            Self::NeedsOuter => 2,
            Self::Receiver { .. } => 1,
        }
    }
}

impl<'a> Body<'_, 'a> {
    /// Tries a candidate; what it demands of variables is in the result alone.
    pub(super) fn apply(
        &mut self,
        candidate: Candidate,
        passed: &[Passed],
        type_arguments: &[Type],
    ) -> Result<Applied, (Candidate, Failure)> {
        let before = self.constraints.clone();
        let result = self.fit(&candidate, passed, type_arguments);
        let constraints = std::mem::replace(&mut self.constraints, before);
        match result {
            Ok(Fit { mapping, variables, wanted, returns }) => {
                Ok(Applied { candidate, mapping, variables, wanted, returns, constraints })
            }
            Err(failure) => Err((candidate, failure)),
        }
    }

    fn fit(
        &mut self,
        candidate: &Candidate,
        passed: &[Passed],
        type_arguments: &[Type],
    ) -> Result<Fit, Failure> {
        if candidate.unknown {
            let wanted = vec![Type::UNKNOWN; passed.len()];
            return Ok(Fit { wanted, ..Fit::default() });
        }
        let signature = &candidate.signature;
        if !self.is_visible(candidate) {
            return Err(Failure::Invisible);
        }
        if signature.flags.inner && candidate.implicit.is_none() && !self.has_outer(signature.owner) {
            return Err(Failure::NeedsOuter);
        }
        if type_arguments.is_empty()
            && let Some(failure) = self.unfit_receiver(candidate)
        {
            return Err(failure);
        }
        let mapping = self.map_arguments(signature, passed).map_err(Failure::Arguments)?;
        let (variables, substitution) = self.fresh_variables(candidate, type_arguments)?;
        if let (Some(found), Some(wanted)) = (candidate.receiver, signature.receiver) {
            let wanted = self.world.types.substitute(wanted, &substitution);
            if !self.sub(found, wanted) {
                let definite = self.world.types.definite(found);
                return Err(if definite != found && self.sub(definite, wanted) {
                    Failure::Unsafe
                } else {
                    Failure::Receiver { found, wanted }
                });
            }
        }
        let mut wanted_types = Vec::with_capacity(passed.len());
        for (at, argument) in passed.iter().enumerate() {
            let place = mapping.parameters.get(at).copied().unwrap_or(0);
            let parameter = signature.parameters[place];
            let mut wanted = self.world.types.substitute(parameter.ty, &substitution);
            if parameter.vararg && (argument.spread || argument.name.is_some()) {
                wanted = self.world.array_of(wanted, true);
            }
            if self.is_projected(candidate, parameter.ty) {
                wanted = self.world.builtins.nothing;
            }
            self.argument_fits(at, argument, wanted)?;
            wanted_types.push(wanted);
        }
        if candidate.unsafe_call {
            return Err(Failure::Unsafe);
        }
        let returns = match (candidate.id, signature.kind) {
            (Some(id), CallableKind::Function) => self.world.returns(id),
            _ => signature.returns,
        };
        let returns = self.world.substitute_read(returns, &substitution);
        Ok(Fit { mapping, variables, wanted: wanted_types, returns })
    }

    /// That an extension is for other classes, which most of one name are: no variable is needed to see that.
    fn unfit_receiver(&mut self, candidate: &Candidate) -> Option<Failure> {
        let (found, wanted) = candidate.receiver.zip(candidate.signature.receiver)?;
        let known = self.constraints.known(self.world, found);
        let types = &self.world.types;
        let class = types.as_class(types.lower(known))?.class;
        let base = types.as_class(types.upper(wanted))?.class;
        let fits = class == self.world.builtins.class_nothing
            || self.world.is_subclass(class, base)
            || self.world.is_opaque(class);
        (!fits).then(|| {
            let wanted = self.world.types.substitute(wanted, &candidate.substitution);
            Failure::Receiver { found, wanted }
        })
    }

    pub(super) fn sub(&mut self, sub: Type, sup: Type) -> bool {
        Relation::new(self.world, &mut self.constraints).sub(sub, sup)
    }

    /// A variable for each type parameter, with its bounds and what is written for it.
    pub(super) fn fresh_variables(
        &mut self,
        candidate: &Candidate,
        type_arguments: &[Type],
    ) -> Result<(Vec<(TypeParameterId, Variable)>, Substitution), Failure> {
        let parameters = &candidate.signature.type_parameters;
        if parameters.is_empty() && type_arguments.is_empty() {
            return Ok((Vec::new(), candidate.substitution.clone()));
        }
        if !type_arguments.is_empty() && type_arguments.len() != parameters.len() {
            return Err(Failure::TypeArguments { wanted: parameters.len() });
        }
        let variables: Vec<(TypeParameterId, Variable)> =
            parameters.iter().map(|parameter| (*parameter, self.constraints.fresh(*parameter))).collect();
        let types: Vec<(TypeParameterId, Type)> = variables
            .iter()
            .map(|(parameter, variable)| {
                let kind = Kind::Variable { variable: *variable, nullable: false };
                (*parameter, self.world.types.intern(kind))
            })
            .collect();
        let mut substitution = candidate.substitution.clone();
        substitution.extend(&Substitution::of_types(types.iter().copied()));
        let any = self.world.builtins.nullable_any;
        for ((parameter, variable), (_, ty)) in variables.iter().zip(&types) {
            for bound in self.world.bounds(*parameter).iter() {
                if *bound != any {
                    let bound = self.world.types.substitute(*bound, &substitution);
                    self.sub(*ty, bound);
                }
            }
            self.constraints.bounds_declared(*variable);
        }
        for ((written, (_, ty)), (_, variable)) in type_arguments.iter().zip(&types).zip(&variables) {
            if !Relation::new(self.world, &mut self.constraints).equal(*ty, *written) {
                return Err(Failure::Bound);
            }
            self.constraints.fix(*variable, *written);
        }
        Ok((variables, substitution))
    }

    fn argument_fits(&mut self, at: usize, argument: &Passed, wanted: Type) -> Result<(), Failure> {
        match argument.shape {
            Shape::Typed(found) => {
                let is_open = matches!(self.world.types.kind(found), Kind::Variable { .. });
                let before = is_open.then(|| self.constraints.clone());
                if self.sub(found, wanted) {
                    return Ok(());
                }
                // A function converts as what it is.
                if let Some(before) = before {
                    self.constraints = before;
                }
                if self.converts(found, wanted) {
                    Ok(())
                } else {
                    let wanted = self.described(wanted);
                    Err(Failure::Mismatch { at, found, wanted })
                }
            }
            Shape::Lambda { parameters, .. } => self.lambda_fits(at, parameters, wanted),
            Shape::Reference(_) => {
                let wanted = self.constraints.known(self.world, wanted);
                match self.function_of(wanted) {
                    Some(_) => Ok(()),
                    None if self.takes_anything(wanted) || self.is_reflection(wanted) => Ok(()),
                    None => Err(Failure::Lambda { at, wanted: self.described(wanted) }),
                }
            }
        }
    }

    /// A type with what its open variables have to be, for messages.
    fn described(&mut self, ty: Type) -> Type {
        for variable in self.constraints.open_in(self.world, ty) {
            let (lower, upper, equal) = self.constraints.of(variable);
            let known = equal.into_iter().chain(upper).chain(lower);
            let known = known.map(|ty| self.constraints.applied(self.world, ty)).collect::<Vec<_>>();
            let known = known.into_iter().find(|ty| !self.world.types.holds(*ty).variable);
            self.constraints.fix(variable, known.unwrap_or(self.world.builtins.nullable_any));
        }
        self.constraints.applied(self.world, ty)
    }

    fn lambda_fits(&mut self, at: usize, parameters: Option<usize>, wanted: Type) -> Result<(), Failure> {
        let wanted = self.constraints.known(self.world, wanted);
        let Some(function) = self.function_of(wanted) else {
            return if self.takes_anything(wanted) {
                Ok(())
            } else {
                Err(Failure::Lambda { at, wanted: self.described(wanted) })
            };
        };
        let Some(class) = self.world.types.as_class(function) else { return Ok(()) };
        let inputs = class.arguments.len().saturating_sub(1) - usize::from(class.extension);
        let fits = match parameters {
            Some(declared) => declared == inputs,
            None => inputs <= 1,
        };
        if fits { Ok(()) } else { Err(Failure::Lambda { at, wanted: self.described(wanted) }) }
    }

    /// The function type that a lambda for the type has: itself, or that of its one abstract method.
    pub(super) fn function_of(&mut self, ty: Type) -> Option<Type> {
        let ty = self.world.types.lower(ty);
        let ty = self.world.types.definite(ty);
        let class = self.world.types.as_class(ty)?.class;
        if self.world.builtins.is_function(class) {
            return Some(ty);
        }
        if !self.world.class(class).functional {
            return None;
        }
        let class = self.world.types.as_class(ty)?.clone();
        let method = self.single_method(class.class)?;
        let signature = self.signature(method);
        let parameters = self.world.type_parameters_with_outer(class.class);
        let arguments: Vec<Argument> = class
            .arguments
            .iter()
            .map(|argument| match argument.ty() {
                Some(ty) => Argument::Invariant(ty),
                None => Argument::Invariant(Type::UNKNOWN),
            })
            .collect();
        let owner = signature.owner?;
        let substitution = if owner == class.class {
            Substitution::new(&parameters, &arguments)
        } else {
            let seen = self.world.seen_as(&class, owner)?;
            let parameters = self.world.type_parameters_with_outer(owner);
            Substitution::new(&parameters, &seen.arguments)
        };
        let inputs: Vec<Type> = signature
            .parameters
            .iter()
            .map(|parameter| self.world.types.substitute(parameter.ty, &substitution))
            .collect();
        let returns = self.world.types.substitute(signature.returns, &substitution);
        let receiver =
            signature.receiver.map(|receiver| self.world.types.substitute(receiver, &substitution));
        Some(self.world.function_type(receiver, &inputs, returns))
    }

    /// The one abstract method of a functional interface.
    fn single_method(&mut self, class: ClassId) -> Option<crate::sema::symbols::CallableId> {
        let ancestors = self.world.ancestors(class);
        for ty in ancestors.iter() {
            let ancestor = self.world.types.as_class(*ty)?.class;
            let found = match (ancestor.in_library(), ancestor.own()) {
                (Some(table), _) => table
                    .all_members()
                    .map(|id| crate::sema::symbols::CallableId::of_library(id, ancestor.api()))
                    .find(|id| self.is_abstract_method(*id)),
                (_, Some(at)) => {
                    let members = self.world.own.classes[at].order.clone();
                    members.into_iter().find(|id| self.is_abstract_method(*id))
                }
                _ => None,
            };
            if found.is_some() {
                return found;
            }
        }
        None
    }

    fn is_abstract_method(&mut self, id: crate::sema::symbols::CallableId) -> bool {
        let signature = self.signature(id);
        if signature.kind != CallableKind::Function || signature.flags.is_static {
            return false;
        }
        match id.own() {
            Some(at) => match self.world.own.callables[at].node {
                crate::sema::symbols::own::CallableNode::Function(function) => {
                    let tree = self.world.tree(self.world.own.callables[at].unit);
                    matches!(tree[function].body, tree::Body::None)
                }
                _ => false,
            },
            None => {
                let name = self.world.text(signature.name);
                signature.flags.is_abstract && !["equals", "hashCode", "toString"].contains(&name)
            }
        }
    }

    /// Whether an instance of the class that an inner class belongs to is at hand.
    fn has_outer(&mut self, class: Option<ClassId>) -> bool {
        let Some(outer) = class.and_then(|class| self.world.class(class).outer) else { return true };
        let elements = self.scopes.elements.clone();
        elements.iter().any(|element| match element {
            Element::Receiver { ty, .. } => {
                self.world.class_in(*ty).is_none_or(|class| self.world.is_subclass(class, outer))
            }
            Element::Statics(_) => false,
        })
    }
}
