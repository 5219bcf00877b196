//! What a call may mean: the declarations of a name, level by level, as Kotlin looks for them.

use std::rc::Rc;

use super::extensions::Sought;
use super::{Body, Element};
use crate::sema::analysis::Target;
use crate::sema::imports::Found;
use crate::sema::names::Symbol;
use crate::sema::symbols::ancestry::Member;
use crate::sema::symbols::own::Classifier;
use crate::sema::symbols::{CallableId, CallableKind, ClassId, ClassKind, Flags, Signature};
use crate::sema::types::{Substitution, Type};

/// One declaration that a call may mean.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    /// `None` for a value that is called.
    pub(super) id: Option<CallableId>,
    /// What gives the value that is called.
    pub(super) called: Option<Target>,
    pub(super) signature: Rc<Signature>,
    /// What the receiver's type says of the class's type parameters.
    pub(super) substitution: Substitution,
    /// The receiver that an extension is applied to.
    pub(super) receiver: Option<Type>,
    /// Of a member, the value before the dot.
    pub(super) dispatch: Option<Type>,
    /// The place of the implicit receiver that it is taken from.
    pub(super) implicit: Option<usize>,
    /// The receiver may be `null`, and the member needs one.
    pub(super) unsafe_call: bool,
    /// It may be something else altogether: nothing of it is judged.
    pub(super) unknown: bool,
}

impl Candidate {
    /// A declaration as such.
    pub(super) fn of(id: CallableId, signature: Rc<Signature>) -> Self {
        Self {
            id: Some(id),
            called: None,
            signature,
            substitution: Substitution::default(),
            receiver: None,
            dispatch: None,
            implicit: None,
            unsafe_call: false,
            unknown: false,
        }
    }

    /// A member as an instance sees it.
    pub(super) fn of_member(member: &Member) -> Self {
        let substitution = member.substitution.clone();
        Self { substitution, ..Self::of(member.id, Rc::clone(&member.signature)) }
    }
}

/// What stands before the dot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Receiver {
    Value {
        ty: Type,
        safe: bool,
    },
    Class(ClassId),
    Package(String),
    /// `super`
    Super(Vec<Type>),
    Unknown,
}

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Something to call.
    Function,
    /// Something to read.
    Value,
}

/// Looks at the candidates of a level; `true` ends the search.
pub(super) type Visit<'v, 'w, 'a> = &'v mut dyn FnMut(&mut Body<'w, 'a>, Vec<Candidate>) -> bool;

impl<'w, 'a> Body<'w, 'a> {
    /// Visits the levels at which a simple name is declared, from the inside out.
    pub(super) fn simple_levels(&mut self, name: Symbol, wanted: Wanted, visit: Visit<'_, 'w, 'a>) {
        if self.local_level(name, wanted, visit) {
            return;
        }
        let mut sought = Sought::new(name, wanted);
        for at in (0..self.scopes.elements.len()).rev() {
            let done = match self.scopes.elements[at] {
                Element::Receiver { ty, .. } => self.implicit_level(at, ty, &mut sought, visit),
                Element::Statics(class) => self.static_level(class, name, wanted, visit),
            };
            if done {
                return;
            }
        }
        for level in sought.files(self).iter() {
            let found = self.of_found(level, wanted, None);
            if self.visit_level(found, visit) {
                return;
            }
        }
    }

    /// Visits the candidates of one level: functions and constructors come before values that can be called.
    pub(super) fn visit_level(&mut self, found: Vec<Candidate>, visit: Visit<'_, 'w, 'a>) -> bool {
        let (values, functions): (Vec<Candidate>, Vec<Candidate>) =
            found.into_iter().partition(|candidate| candidate.called.is_some());
        !functions.is_empty() && visit(self, functions) || !values.is_empty() && visit(self, values)
    }

    fn local_level(&mut self, name: Symbol, wanted: Wanted, visit: Visit<'_, 'w, 'a>) -> bool {
        let mut found = Vec::new();
        if wanted == Wanted::Function {
            for id in self.scopes.functions(name) {
                if self.signature(id).receiver.is_none() {
                    found.push(self.plain(id));
                }
            }
            if let Some(local) = self.scopes.variable(name) {
                let ty = self.local_type(local);
                found.extend(gives(Some(Target::Local), self.called_value(ty, None)));
            }
            if let Some(classifier) = self.scopes.local_class(name) {
                found.extend(self.constructors_of(classifier));
            }
        }
        !found.is_empty() && visit(self, found)
    }

    /// An implicit receiver: its members, then extensions of it from everywhere.
    fn implicit_level(&mut self, at: usize, ty: Type, sought: &mut Sought, visit: Visit<'_, 'w, 'a>) -> bool {
        let ty = self.receiver_type(at, ty);
        if ty.is_unknown() {
            return visit(self, vec![self.unknown_candidate()]);
        }
        let mut members = self.members_of(ty, sought.name, sought.wanted, false);
        for member in &mut members {
            member.implicit = Some(at);
        }
        if self.visit_level(members, visit) {
            return true;
        }
        self.extension_levels(Some(at), ty, sought, visit)
    }

    fn static_level(
        &mut self,
        class: ClassId,
        name: Symbol,
        wanted: Wanted,
        visit: Visit<'_, 'w, 'a>,
    ) -> bool {
        let mut level = Found::default();
        level.classifiers.extend(self.world.nested_or_inherited(class, name));
        let members = self.world.static_members(class, name);
        level.callables.extend(members.into_iter().map(|id| (id, None)));
        let found = self.of_found(&level, wanted, None);
        self.visit_level(found, visit)
    }

    /// Visits the levels at which a name behind a dot is declared.
    pub(super) fn qualified_levels(
        &mut self,
        receiver: &Receiver,
        name: Symbol,
        wanted: Wanted,
        visit: Visit<'_, 'w, 'a>,
    ) {
        match receiver {
            Receiver::Unknown => {}
            Receiver::Value { ty, safe } => self.value_levels(*ty, *safe, name, wanted, visit),
            Receiver::Class(class) => self.class_levels(*class, name, wanted, visit),
            Receiver::Package(path) => {
                let mut level = Found::default();
                self.world.in_package(path, name, &mut level);
                let found = self.of_found(&level, wanted, None);
                self.visit_level(found, visit);
            }
            Receiver::Super(types) => {
                let mut members = Vec::new();
                for ty in types {
                    members.extend(self.members_of(*ty, name, wanted, false));
                }
                self.visit_level(members, visit);
            }
        }
    }

    fn value_levels(&mut self, ty: Type, safe: bool, name: Symbol, wanted: Wanted, visit: Visit<'_, 'w, 'a>) {
        let ty = self.world.settled_literal(ty);
        let nullable = !safe && self.world.may_be_null(ty);
        let ty = if safe { self.world.types.definite(ty) } else { ty };
        let mut sought = Sought::new(name, wanted);
        let hiding = self.hiding_members(ty, &mut sought);
        if !hiding.is_empty() && visit(self, hiding) {
            return;
        }
        let mut members = self.members_of(ty, name, wanted, nullable);
        for member in &mut members {
            member.dispatch = Some(ty);
        }
        if self.visit_level(members, visit) {
            return;
        }
        self.extension_levels(None, ty, &mut sought, visit);
    }

    fn class_levels(&mut self, class: ClassId, name: Symbol, wanted: Wanted, visit: Visit<'_, 'w, 'a>) {
        let mut level = Found::default();
        self.world.in_class(class, name, false, &mut level);
        let unknown = level.unknown;
        let found = self.of_found(&level, wanted, None);
        if self.visit_level(found, visit) {
            return;
        }
        let head = self.world.class(class);
        let value = match (head.kind, head.companion) {
            (ClassKind::Object, _) => Some(class),
            (_, companion) => companion,
        };
        if let Some(value) = value {
            let ty = self.world.default_type(value);
            self.value_levels(ty, false, name, wanted, visit);
        } else if unknown {
            visit(self, vec![self.unknown_candidate()]);
        }
    }

    /// Something of which nothing is known.
    pub(super) fn unknown_candidate(&self) -> Candidate {
        Candidate {
            id: None,
            called: None,
            signature: Rc::new(Signature {
                name: Symbol(u32::MAX),
                kind: CallableKind::Function,
                owner: None,
                type_parameters: Rc::new([]),
                receiver: None,
                parameters: Rc::new([]),
                returns: Type::UNKNOWN,
                flags: Flags::default(),
            }),
            substitution: Substitution::default(),
            receiver: None,
            dispatch: None,
            implicit: None,
            unsafe_call: false,
            unknown: true,
        }
    }

    pub(super) fn plain(&mut self, id: CallableId) -> Candidate {
        Candidate::of(id, self.signature(id))
    }

    /// What a level outside of classes offers: with a receiver its extensions, else all others.
    pub(super) fn of_found(
        &mut self,
        level: &Found,
        wanted: Wanted,
        receiver: Option<Type>,
    ) -> Vec<Candidate> {
        let mut found = Vec::new();
        let mut extensions = Vec::new();
        for (id, object) in &level.callables {
            let signature = self.signature(*id);
            if signature.receiver.is_some() != receiver.is_some() {
                continue;
            }
            let mut candidate = Candidate::of(*id, signature);
            if let Some(object) = object {
                candidate.substitution = self.substitution_in(*object, candidate.signature.owner);
            }
            match (candidate.signature.kind, wanted) {
                (CallableKind::Function | CallableKind::Constructor, Wanted::Function) => {
                    found.push(candidate)
                }
                (CallableKind::Property | CallableKind::Entry, Wanted::Value) => found.push(candidate),
                (CallableKind::Property, Wanted::Function) if receiver.is_some() => {
                    extensions.push(candidate)
                }
                (CallableKind::Property | CallableKind::Entry, Wanted::Function) => {
                    let ty = self.value_type(&candidate);
                    let called = self.called_value(ty, None);
                    found.extend(gives(candidate.id.map(Target::Callable), called));
                }
                _ => {}
            }
        }
        if let Some(receiver) = receiver {
            found.extend(self.called_extensions(extensions, receiver));
        }
        if receiver.is_none() {
            for classifier in &level.classifiers {
                match wanted {
                    Wanted::Function => found.extend(self.constructors_of(*classifier)),
                    Wanted::Value if found.is_empty() => found.extend(self.object_value(*classifier)),
                    Wanted::Value => {}
                }
            }
        }
        if found.is_empty() && level.unknown && receiver.is_none() {
            found.push(self.unknown_candidate());
        }
        found
    }

    /// What an object says of the type parameters of a class that it comes from.
    fn substitution_in(&mut self, object: ClassId, owner: Option<ClassId>) -> Substitution {
        let Some(owner) = owner else { return Substitution::default() };
        let ty = self.world.default_type(object);
        let Some(ty) = self.world.types.as_class(ty).cloned() else { return Substitution::default() };
        match self.world.seen_as(&ty, owner) {
            Some(seen) => {
                let parameters = self.world.type_parameters_with_outer(owner);
                Substitution::new(&parameters, &seen.arguments)
            }
            None => Substitution::default(),
        }
    }

    /// Members of a name. With `nullable`, calling one is unsafe.
    pub(super) fn members_of(
        &mut self,
        ty: Type,
        name: Symbol,
        wanted: Wanted,
        nullable: bool,
    ) -> Vec<Candidate> {
        let mut found = Vec::new();
        let may_have_it = self.any_instance(ty, |world, class| {
            let named = world.named(class, name);
            named.callables || named.nested.is_some() || world.is_opaque(class)
        });
        if !may_have_it {
            return found;
        }
        for instance in self.instances(ty) {
            for member in self.world.members(&instance, name).iter() {
                if member.signature.receiver.is_some() || self.is_hidden(member.id, &member.signature) {
                    continue;
                }
                let candidate = Candidate { unsafe_call: nullable, ..Candidate::of_member(member) };
                match (member.signature.kind, wanted) {
                    (CallableKind::Function, Wanted::Function) => found.push(candidate),
                    (CallableKind::Property, Wanted::Value) => found.push(candidate),
                    (CallableKind::Property, Wanted::Function) => {
                        let of_value = self.value_type(&candidate);
                        let called = self.called_value(of_value, None);
                        found.extend(
                            gives(candidate.id.map(Target::Callable), called)
                                .map(|it| Candidate { unsafe_call: nullable || it.unsafe_call, ..it }),
                        );
                    }
                    _ => {}
                }
            }
            if wanted == Wanted::Function
                && let Some(Classifier::Class(nested)) = self.world.nested_or_inherited(instance.class, name)
                && self.world.class(nested).inner
            {
                let constructors = self.constructors_of(Classifier::Class(nested));
                found.extend(constructors.into_iter().map(|mut candidate| {
                    let mut signature = (*candidate.signature).clone();
                    signature.flags.inner = false;
                    candidate.signature = Rc::new(signature);
                    candidate
                }));
            }
            if found.is_empty() && self.world.is_opaque(instance.class) {
                found.push(self.unknown_candidate());
            }
        }
        found
    }
}

/// Notes of called values what gives them.
pub(super) fn gives(value: Option<Target>, called: Vec<Candidate>) -> impl Iterator<Item = Candidate> {
    called.into_iter().map(move |candidate| Candidate { called: value, ..candidate })
}
