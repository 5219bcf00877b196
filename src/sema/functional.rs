//! Functional interfaces: `fun interface` has exactly one abstract method, which a lambda can stand for.

use super::rules::WRONG_DECLARATION;
use super::symbols::ancestry::Member;
use super::symbols::own::{CallableNode, ClassNode};
use super::symbols::{CallableKind, ClassId};
use super::world::World;
use crate::syntax::tree::{ClassKind, Modifier};

impl World<'_> {
    /// Checks the functional interfaces of the settings.
    pub(super) fn check_functional(&mut self) {
        for at in 0..self.own.classes.len() {
            let own = &self.own.classes[at];
            let (unit, ClassNode::Class(node)) = (own.unit, own.node) else { continue };
            let class = &self.tree(unit)[node];
            let functional = class.kind == ClassKind::Interface && class.modifiers.has(Modifier::Fun);
            let Some(name) = class.name.filter(|_| functional) else { continue };
            if self.units[unit].broken || self.is_opaque(ClassId::of_own(at)) {
                continue;
            }
            if let Some(message) = self.not_functional(ClassId::of_own(at)) {
                let found = self.finding(unit, &WRONG_DECLARATION, name.range, message);
                self.report(unit, found);
            }
        }
    }

    /// Why a lambda cannot stand for an interface.
    fn not_functional(&mut self, class: ClassId) -> Option<String> {
        let left = self.abstract_members(class);
        if let Some(property) = left.iter().find(|it| it.signature.kind == CallableKind::Property) {
            let name = self.text(property.signature.name);
            return Some(format!("a functional interface cannot have an abstract property: `{name}`"));
        }
        let [method] = &left[..] else {
            let found = match left.len() {
                0 => "none".to_owned(),
                count => count.to_string(),
            };
            return Some(format!(
                "a functional interface has exactly one abstract method, this one has {found}"
            ));
        };
        let name = self.text(method.signature.name);
        if !method.signature.type_parameters.is_empty() {
            return Some(format!(
                "the method `{name}` of a functional interface cannot have type parameters"
            ));
        }
        let own = method.id.own().and_then(|at| self.own.callables.get(at))?;
        let CallableNode::Function(function) = own.node else { return None };
        let tree = self.tree(own.unit);
        let has_default = tree[tree[function].parameters].iter().any(|it| it.default.is_some());
        has_default
            .then(|| format!("the method `{name}` of a functional interface cannot have default values"))
    }

    /// The members that a class leaves to others, each once.
    fn abstract_members(&mut self, class: ClassId) -> Vec<Member> {
        let ancestors = self.ancestry_of(class);
        let mut left: Vec<Member> = Vec::new();
        for ancestor in &ancestors {
            for id in self.all_members(ancestor.class) {
                let member = self.seen_in(ancestor, id);
                let open = self.is_abstract(id, &member.signature)
                    && !super::overrides::OF_ANY.contains(&self.text(member.signature.name));
                if open
                    && !self.is_implemented(&ancestors, &member)
                    && !left.iter().any(|nearer| self.is_one(nearer, &member))
                {
                    left.push(member);
                }
            }
        }
        left
    }

    fn is_one(&mut self, nearer: &Member, other: &Member) -> bool {
        nearer.signature.name == other.signature.name && self.overrides(nearer, other)
    }
}
