//! What can be called besides functions: classes, functional interfaces, values with `invoke`.

use std::rc::Rc;

use super::Body;
use super::candidates::{Candidate, Wanted};
use super::extensions::Sought;
use crate::sema::analysis::Target;
use crate::sema::symbols::own::Classifier;
use crate::sema::symbols::{CallableId, ClassId, ClassKind, Flags, Parameter, Signature};
use crate::sema::types::{ClassType, Kind, Substitution, Type};
use crate::sema::world::World;

impl Body<'_, '_> {
    /// The constructors of a class as candidates; a lambda for a functional interface; `invoke` of an object.
    pub(super) fn constructors_of(&mut self, classifier: Classifier) -> Vec<Candidate> {
        let (class, substitution) = match classifier {
            Classifier::Class(class) => (class, Substitution::default()),
            Classifier::OwnAlias(_) | Classifier::LibraryAlias(_) => {
                let Some((parameters, ty)) = self.world.alias(classifier) else {
                    return vec![self.unknown_candidate()];
                };
                let Some(ty) = self.world.types.as_class(ty).cloned() else {
                    return vec![self.unknown_candidate()];
                };
                if !parameters.is_empty() {
                    let own = ty.arguments.iter().zip(parameters.iter()).all(|(argument, parameter)| {
                        let ty = argument.ty().map(|ty| self.world.types.kind(ty).clone());
                        matches!(ty, Some(Kind::Parameter { parameter: it, nullable: false, .. }) if it == *parameter)
                    });
                    // Where it has parameters of its own, they are those of the call.
                    return if own && ty.arguments.len() == parameters.len() {
                        self.constructors_of(Classifier::Class(ty.class))
                    } else {
                        vec![self.unknown_candidate()]
                    };
                }
                let class_parameters = self.world.type_parameters_with_outer(ty.class);
                (ty.class, Substitution::new(&class_parameters, &ty.arguments))
            }
            Classifier::Parameter(_) => return Vec::new(),
            Classifier::Unknown => return vec![self.unknown_candidate()],
        };
        let head = self.world.class(class);
        if head.opaque {
            return vec![self.unknown_candidate()];
        }
        let mut found = Vec::new();
        for id in self.world.constructors(class) {
            let mut candidate = self.plain(id);
            if !substitution.is_empty() {
                let mut signature = (*candidate.signature).clone();
                signature.type_parameters = Rc::new([]);
                candidate.signature = Rc::new(signature);
            }
            candidate.substitution = substitution.clone();
            found.push(candidate);
        }
        if head.functional
            && let Some(candidate) = self.functional_constructor(class)
        {
            found.push(candidate);
        }
        let value = if head.kind == ClassKind::Object { Some(class) } else { head.companion };
        if let Some(value) = value {
            let ty = self.world.default_type(value);
            let called = self.invoke_members(ty);
            found.extend(called.into_iter().map(|it| Candidate { called: Some(Target::Class(value)), ..it }));
        }
        found
    }

    /// `Runnable { }`
    fn functional_constructor(&mut self, class: ClassId) -> Option<Candidate> {
        let ty = self.world.default_type(class);
        let function = self.function_of(ty)?;
        let parameter = Parameter { name: None, ty: function, has_default: false, vararg: false };
        let type_parameters = Rc::clone(&self.world.class(class).type_parameters);
        let mut candidate = self.unknown_candidate();
        candidate.unknown = false;
        candidate.called = Some(Target::Conversion(class));
        candidate.signature = Rc::new(Signature {
            owner: Some(class),
            type_parameters,
            parameters: Rc::new([parameter]),
            returns: ty,
            ..(*candidate.signature).clone()
        });
        Some(candidate)
    }

    /// A value that is called: `f(a)` for `val f: (A) -> B`, or its `invoke`.
    pub(super) fn called_value(&mut self, ty: Type, receiver: Option<Type>) -> Vec<Candidate> {
        let ty = self.constraints.known(self.world, ty);
        let ty = self.world.types.lower(ty);
        if ty.is_unknown() {
            return vec![self.unknown_candidate()];
        }
        let Some(class) = self.world.types.as_class(ty).cloned() else { return Vec::new() };
        if !self.world.builtins.is_function(class.class) {
            return if receiver.is_some() { Vec::new() } else { self.invoke_members(ty) };
        }
        let mut types: Vec<Type> =
            class.arguments.iter().map(|it| it.ty().unwrap_or(Type::UNKNOWN)).collect();
        let returns = types.pop().unwrap_or(Type::UNKNOWN);
        let of_receiver = match (receiver, class.extension) {
            (Some(_), true) => Some(types.remove(0)),
            (Some(_), false) => return Vec::new(),
            (None, _) => None,
        };
        let parameters = types
            .into_iter()
            .map(|ty| Parameter { name: None, ty, has_default: false, vararg: false })
            .collect();
        let mut candidate = self.unknown_candidate();
        candidate.unknown = false;
        candidate.unsafe_call = class.nullable;
        let flags = Flags { java: true, ..Flags::default() };
        candidate.signature = Rc::new(Signature {
            receiver: of_receiver,
            parameters,
            returns,
            flags,
            ..(*candidate.signature).clone()
        });
        vec![candidate]
    }

    /// A value of an extension function type, called on a receiver.
    pub(super) fn called_with_receiver(&mut self, of_value: Type, receiver: Type) -> Vec<Candidate> {
        match self.world.types.as_class(self.world.types.lower(of_value)) {
            Some(class) if class.extension => self.called_value(of_value, Some(receiver)),
            _ => Vec::new(),
        }
    }

    /// `invoke` of a value that is no function: members and extensions.
    fn invoke_members(&mut self, ty: Type) -> Vec<Candidate> {
        let invoke = self.named("invoke");
        let mut found: Vec<Candidate> = Vec::new();
        for instance in self.instances(ty) {
            for member in self.world.members(&instance, invoke).iter() {
                if member.signature.flags.operator && member.signature.receiver.is_none() {
                    found.push(Candidate::of_member(member));
                }
            }
            if found.is_empty() && self.world.is_opaque(instance.class) {
                found.push(self.unknown_candidate());
            }
        }
        let mut sought = Sought::new(invoke, Wanted::Function);
        let mut at = 0;
        while let Some(owner) = sought.owner(self, at) {
            at += 1;
            if owner.is_unknown() {
                return vec![self.unknown_candidate()];
            }
            for candidate in self.extension_members(owner, invoke, Wanted::Function) {
                found.push(Candidate { receiver: Some(ty), ..candidate });
            }
        }
        for level in sought.files(self).iter() {
            for (id, _) in &level.callables {
                let signature = self.signature(*id);
                if signature.receiver.is_some() {
                    found.push(Candidate { receiver: Some(ty), ..Candidate::of(*id, signature) });
                }
            }
        }
        found
    }

    /// The type of a property or entry as its receiver sees it.
    pub(super) fn value_type(&mut self, candidate: &Candidate) -> Type {
        let Some(id) = candidate.id else { return candidate.signature.returns };
        let ty = self.world.returns(id);
        self.world.substitute_read(ty, &candidate.substitution)
    }

    /// Whether something is true of a class that a value of the type is an instance of.
    pub(super) fn any_instance(
        &mut self,
        ty: Type,
        mut test: impl FnMut(&mut World<'_>, ClassId) -> bool,
    ) -> bool {
        let ty = self.constraints.known(self.world, ty);
        let ty = self.world.types.lower(ty);
        match self.world.types.as_class(ty).map(|it| it.class) {
            Some(class) => test(self.world, class),
            None => self.instances(ty).iter().any(|it| test(self.world, it.class)),
        }
    }

    /// The class types that a value of the type is an instance of.
    pub(super) fn instances(&mut self, ty: Type) -> Vec<ClassType> {
        let ty = self.constraints.known(self.world, ty);
        match self.world.types.kind(ty).clone() {
            Kind::Class(class) => vec![class],
            Kind::Flexible { lower, .. } => self.instances(lower),
            Kind::Intersection(parts) => parts.iter().flat_map(|part| self.instances(*part)).collect(),
            Kind::Parameter { parameter, .. } => {
                let bounds = self.world.bounds(parameter);
                bounds.iter().filter(|bound| **bound != ty).flat_map(|bound| self.instances(*bound)).collect()
            }
            Kind::Literal { .. } => {
                let settled = self.world.settled_literal(ty);
                self.instances(settled)
            }
            Kind::Variable { .. } | Kind::Unknown => Vec::new(),
        }
    }

    /// Whether a member is only there for Java, or not to be used at all; those of enums and Java's statics need no instance.
    pub(super) fn is_hidden(&mut self, id: CallableId, signature: &Signature) -> bool {
        signature.flags.hidden || signature.flags.is_static || self.world.is_static(id)
    }
}
