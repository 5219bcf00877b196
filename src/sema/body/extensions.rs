//! Extensions of a receiver: local ones, members of implicit receivers, those that the file sees.

use std::rc::Rc;

use super::candidates::{Candidate, Visit, Wanted, gives};
use super::{Body, Element};
use crate::sema::analysis::Target;
use crate::sema::imports::Found;
use crate::sema::names::Symbol;
use crate::sema::symbols::{CallableId, CallableKind};
use crate::sema::types::Type;

/// What is looked for, with what is the same for every receiver; it is found out when it is asked for.
#[derive(Debug)]
pub(super) struct Sought {
    pub(super) name: Symbol,
    pub(super) wanted: Wanted,
    files: Option<Rc<[Found]>>,
    owners: Option<Vec<Type>>,
}

impl Sought {
    pub(super) fn new(name: Symbol, wanted: Wanted) -> Self {
        Self { name, wanted, files: None, owners: None }
    }

    /// What the file sees under the name.
    pub(super) fn files(&mut self, body: &mut Body<'_, '_>) -> Rc<[Found]> {
        let levels = || body.world.levels(body.unit, self.name);
        Rc::clone(self.files.get_or_insert_with(levels))
    }

    /// Of the implicit receivers that may have members of the name, the one at a place; the innermost first.
    pub(super) fn owner(&mut self, body: &mut Body<'_, '_>, at: usize) -> Option<Type> {
        let owners = || body.owners_of(self.name);
        self.owners.get_or_insert_with(owners).get(at).copied()
    }
}

impl<'w, 'a> Body<'w, 'a> {
    /// Visits the levels at which extensions of a receiver are declared.
    pub(super) fn extension_levels(
        &mut self,
        implicit: Option<usize>,
        ty: Type,
        sought: &mut Sought,
        visit: Visit<'_, 'w, 'a>,
    ) -> bool {
        let mark = |mut candidate: Candidate| {
            candidate.receiver = candidate.receiver.or(Some(ty));
            candidate.implicit = implicit;
            candidate
        };
        let local: Vec<Candidate> = self.local_extensions(ty, sought).into_iter().map(mark).collect();
        if !local.is_empty() && visit(self, local) {
            return true;
        }
        let mut at = 0;
        while let Some(owner) = sought.owner(self, at) {
            at += 1;
            if owner.is_unknown() {
                return visit(self, vec![self.unknown_candidate()]);
            }
            let members = self.extensions_by_owner(owner, ty, sought);
            let members: Vec<Candidate> = members.into_iter().map(mark).collect();
            if self.visit_level(members, visit) {
                return true;
            }
        }
        for level in sought.files(self).iter() {
            let found = self.extensions_in_file(level, ty, sought.wanted);
            let found: Vec<Candidate> = found.into_iter().map(mark).collect();
            if self.visit_level(found, visit) {
                return true;
            }
        }
        false
    }

    /// Local functions and variables that can be called on a receiver.
    fn local_extensions(&mut self, ty: Type, sought: &Sought) -> Vec<Candidate> {
        let mut found = Vec::new();
        if sought.wanted == Wanted::Value {
            return found;
        }
        for id in self.scopes.functions(sought.name) {
            let signature = self.signature(id);
            if signature.receiver.is_some() {
                found.push(Candidate::of(id, signature));
            }
        }
        if let Some(variable) = self.scopes.variable(sought.name) {
            let of_variable = self.local_type(variable);
            let called = self.called_value(of_variable, Some(ty));
            found.extend(gives(Some(Target::Local), called));
        }
        found
    }

    /// What an implicit receiver has for another receiver.
    fn extensions_by_owner(&mut self, owner: Type, ty: Type, sought: &Sought) -> Vec<Candidate> {
        let name = sought.name;
        let mut found = self.extension_members(owner, name, sought.wanted);
        if sought.wanted == Wanted::Function {
            let values = self.extension_members(owner, name, Wanted::Value);
            found.extend(self.called_extensions(values, ty));
            let values = self.members_of(owner, name, Wanted::Value, false);
            found.extend(self.called_on(values, ty));
        }
        found
    }

    /// What the file sees for a receiver at one level.
    fn extensions_in_file(&mut self, level: &Found, ty: Type, wanted: Wanted) -> Vec<Candidate> {
        let mut found = self.of_found(level, wanted, Some(ty));
        if wanted == Wanted::Function && !level.callables.is_empty() {
            let values = self.of_found(level, Wanted::Value, None);
            found.extend(self.called_on(values, ty));
        }
        found
    }

    /// Values of extension function types, called on a receiver.
    fn called_on(&mut self, values: Vec<Candidate>, receiver: Type) -> Vec<Candidate> {
        let mut found = Vec::new();
        for value in values {
            let of_value = self.value_type(&value);
            let called = self.called_with_receiver(of_value, receiver);
            found.extend(gives(value.id.map(Target::Callable), called));
        }
        found
    }

    /// The implicit receivers that have members of a name, and those of which nothing is known; the innermost first.
    fn owners_of(&mut self, name: Symbol) -> Vec<Type> {
        let mut owners = Vec::new();
        for at in (0..self.scopes.elements.len()).rev() {
            let Element::Receiver { ty, .. } = self.scopes.elements[at] else { continue };
            if ty.is_unknown() || self.any_instance(ty, |world, class| world.named(class, name).callables) {
                owners.push(ty);
            }
        }
        owners
    }

    /// Extensions that are members of an implicit receiver.
    pub(super) fn extension_members(&mut self, owner: Type, name: Symbol, wanted: Wanted) -> Vec<Candidate> {
        let kind = if wanted == Wanted::Function { CallableKind::Function } else { CallableKind::Property };
        let mut found = Vec::new();
        for instance in self.instances(owner) {
            for member in self.world.members(&instance, name).iter() {
                if member.signature.receiver.is_some() && member.signature.kind == kind {
                    found.push(Candidate::of_member(member));
                }
            }
        }
        found
    }

    /// What calling extension properties of a receiver may mean, those of the narrowest type alone.
    pub(super) fn called_extensions(&mut self, properties: Vec<Candidate>, receiver: Type) -> Vec<Candidate> {
        let mut fitting: Vec<(Candidate, Option<Type>)> = Vec::new();
        for property in properties {
            let plain = property.signature.type_parameters.is_empty() && property.substitution.is_empty();
            let of = property.signature.receiver.filter(|_| plain);
            if of.is_none_or(|of| self.world.is_subtype(receiver, of)) {
                fitting.push((property, of));
            }
        }
        let mut found = Vec::new();
        for (at, (property, of)) in fitting.iter().enumerate() {
            let is_wider = |body: &mut Self, other: Option<Type>| match (*of, other) {
                (Some(of), Some(other)) => {
                    body.world.is_subtype(other, of) && !body.world.is_subtype(of, other)
                }
                _ => false,
            };
            let others: Vec<Option<Type>> =
                fitting.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, it)| it.1).collect();
            if !others.into_iter().any(|other| is_wider(self, other)) {
                let ty = self.value_type(property);
                let called = self.called_value(ty, None);
                found.extend(gives(property.id.map(Target::Callable), called));
            }
        }
        found
    }

    /// Extensions that come before members.
    pub(super) fn hiding_members(&mut self, ty: Type, sought: &mut Sought) -> Vec<Candidate> {
        let hides = |it: &CallableId| it.in_library().is_some_and(|table| table.get().flags.hides_members());
        if sought.wanted != Wanted::Function {
            return Vec::new();
        }
        let files = sought.files(self);
        if !files.iter().any(|level| level.callables.iter().any(|(id, _)| hides(id))) {
            return Vec::new();
        }
        let mut found: Vec<Candidate> =
            files.iter().flat_map(|level| self.of_found(level, sought.wanted, Some(ty))).collect();
        found.retain(|it| it.signature.flags.hides_members);
        for candidate in &mut found {
            candidate.receiver = Some(ty);
        }
        found
    }
}
