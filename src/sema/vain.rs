//! Members with `override` that override nothing: the name is there, and other parameters.

use std::rc::Rc;

use super::overrides::{Declared, OF_ANY};
use super::rules::WRONG_OVERRIDE;
use super::symbols::CallableKind;
use super::symbols::ancestry::Member;
use super::types::{Argument, ClassType, Substitution, Type};
use super::world::World;
use crate::source::TextRange;
use crate::syntax::tree::Modifier;

impl World<'_> {
    /// Reports a member that says it overrides one, where all of that name certainly are others.
    pub(super) fn check_vain(&mut self, declared: &Declared, near: &Member, above: &[ClassType]) {
        if !declared.modifiers.has(Modifier::Override) || self.old_api {
            return;
        }
        let name = near.signature.name;
        let mut same_name = Vec::new();
        for ancestor in above {
            for far in self.declared(ancestor.class, name) {
                same_name.push((self.seen_in(ancestor, far), ancestor.class));
            }
        }
        // Of names that nothing above has, `declarations::hierarchy` knows; a class of another release may have them.
        let Some((first, owner)) = same_name.first().cloned() else { return };
        if same_name.iter().any(|(far, _)| self.may_stand_for(near, far)) {
            return;
        }
        let text = self.text(name).to_owned();
        let message = format!("`{text}` overrides nothing");
        let at = self.override_keyword(declared);
        let found = self.finding(declared.unit, &WRONG_OVERRIDE, at, message);
        let label = match OF_ANY.contains(&text.as_str()) {
            true => "`Any` has it with other parameters".to_owned(),
            false => format!("`{}` has it with other parameters", self.class_name(owner)),
        };
        let found = found.label(label);
        let found = match self.declared_at(first.id) {
            Some(other) => found.related(other.name.in_file(self.units[other.unit].file), "declared here"),
            None => found,
        };
        self.report(declared.unit, found);
    }

    fn override_keyword(&self, declared: &Declared) -> TextRange {
        let text = self.units[declared.unit].text;
        let modifiers = declared.modifiers.range;
        let at = modifiers
            .slice(text)
            .rfind("override")
            .map_or(declared.name.start, |at| modifiers.start + u32::try_from(at).unwrap_or_default());
        TextRange::new(at, at + 8)
    }

    /// Whether one member may override the other: it takes the same, as far as that is known.
    pub(super) fn may_stand_for(&mut self, near: &Member, far: &Member) -> bool {
        let (a, b) = (Rc::clone(&near.signature), Rc::clone(&far.signature));
        if b.flags.private || b.flags.is_static {
            return false;
        }
        if a.kind == CallableKind::Property && b.kind == CallableKind::Property {
            return a.receiver.is_some() == b.receiver.is_some();
        }
        if a.kind != b.kind || a.receiver.is_some() != b.receiver.is_some() {
            return b.flags.synthetic;
        }
        if a.parameters.len() != b.parameters.len() || a.type_parameters.len() != b.type_parameters.len() {
            // Raw types and wildcards of Java's are not told from type parameters.
            return a.parameters.len() == b.parameters.len() && b.flags.java;
        }
        if b.flags.java {
            return self.overrides(near, far);
        }
        let renamed: Vec<Argument> =
            a.type_parameters.iter().map(|it| Argument::Invariant(self.types.parameter(*it))).collect();
        let renamed = Substitution::new(&b.type_parameters, &renamed);
        let receivers = a.receiver.into_iter().zip(b.receiver);
        let inputs = a.parameters.iter().map(|it| it.ty).zip(b.parameters.iter().map(|it| it.ty));
        let pairs: Vec<(Type, Type)> = receivers.chain(inputs).collect();
        pairs.into_iter().all(|(a, b)| {
            let b = self.types.substitute(b, &renamed);
            let b = self.types.substitute(b, &far.substitution);
            let unknown = self.types.holds(a).unknown || self.types.holds(b).unknown;
            unknown || self.is_subtype(a, b) && self.is_subtype(b, a)
        })
    }
}
