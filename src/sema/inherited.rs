//! Members that a class inherits with a body from several interfaces: it has to say what it does itself.

use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::names::Symbol;
use super::rules::ABSTRACT_MEMBER;
use super::symbols::ancestry::Member;
use super::symbols::own::ClassNode;
use super::symbols::{ClassId, ClassKind};
use super::types::ClassType;
use super::world::World;

impl World<'_> {
    /// Reports a class that gets two bodies of one member, and has none of its own.
    pub(super) fn check_inherited_twice(&mut self, class: ClassId, ancestors: &[ClassType]) {
        let Some(own) = class.own().and_then(|at| self.own.classes.get(at)) else { return };
        let (unit, ClassNode::Class(node)) = (own.unit, own.node) else { return };
        let tree = self.tree(unit);
        let supertypes = &tree[tree[node].supertypes];
        if supertypes.len() < 2 || supertypes.iter().any(|it| it.delegate.is_some()) {
            return;
        }
        let mut seen: FxHashSet<Symbol> = FxHashSet::default();
        for ancestor in ancestors.iter().skip(1) {
            for name in self.names_with_bodies(ancestor.class) {
                if seen.insert(name)
                    && let Some([one, other]) = self.bodies_from_two(ancestors, name)
                {
                    let (name, place) = (self.text(name).to_owned(), tree[node].name);
                    let (one, other) = (self.class_name(one), self.class_name(other));
                    let range = place.map_or_else(|| self.range_of_object(unit, node), |name| name.range);
                    let message = format!(
                        "`{name}` is inherited from `{one}` and from `{other}`: it must be overridden"
                    );
                    let found = self.finding(unit, &ABSTRACT_MEMBER, range, message);
                    return self.report(unit, found);
                }
            }
        }
    }

    /// The names that an interface of the settings gives bodies.
    fn names_with_bodies(&mut self, class: ClassId) -> Vec<Symbol> {
        let Some(own) = class.own().and_then(|at| self.own.classes.get(at)) else { return Vec::new() };
        if own.head.kind != ClassKind::Interface {
            return Vec::new();
        }
        let mut names = Vec::new();
        for id in own.order.clone() {
            let signature = self.signature(id);
            if !self.is_abstract(id, &signature) && !signature.flags.private {
                names.push(signature.name);
            }
        }
        names
    }

    /// Two interfaces whose bodies of a member the first of the ancestors inherits, and nothing nearer overrides.
    fn bodies_from_two(&mut self, ancestors: &[ClassType], name: Symbol) -> Option<[ClassId; 2]> {
        let mut all: Vec<(Member, ClassId)> = Vec::new();
        for ancestor in ancestors {
            let declared = self.declared(ancestor.class, name);
            // Which of several of a name is which is not followed.
            let [id] = declared[..] else { if declared.is_empty() { continue } else { return None } };
            all.push((self.seen_in(ancestor, id), ancestor.class));
        }
        let mut nearest: Vec<(Member, ClassId)> = Vec::new();
        for (member, owner) in &all {
            let hidden = all.iter().any(|(_, other)| other != owner && self.is_subclass(*other, *owner));
            if !hidden {
                nearest.push((member.clone(), *owner));
            }
        }
        let [(first, one), (second, other)] = &nearest[..] else { return None };
        let plain =
            |member: &Member| !member.signature.flags.private && member.signature.type_parameters.is_empty();
        let is_body = |world: &mut Self, member: &Member, owner: ClassId| {
            let signature = Rc::clone(&member.signature);
            plain(member)
                && !world.is_abstract(member.id, &signature)
                && world.class(owner).kind == ClassKind::Interface
        };
        let both = is_body(self, first, *one) && is_body(self, second, *other);
        (both && one.own().is_some() && other.own().is_some() && self.may_stand_for(first, second))
            .then_some([*one, *other])
    }
}
