//! `super`: which supertypes it means, and which of their members it can call.

use super::Body;
use super::candidates::Receiver;
use crate::sema::names::Symbol;
use crate::sema::overrides::OF_ANY;
use crate::sema::rules;
use crate::sema::symbols::{CallableId, ClassId};
use crate::sema::types::Type;
use crate::source::TextRange;
use crate::syntax::tree::{ExprId, TypeId};

impl Body<'_, '_> {
    /// What `super`, `super<Supertype>` or `super@label` means.
    pub(super) fn super_receiver(
        &mut self,
        expr: ExprId,
        supertype: Option<TypeId>,
        label: Option<Symbol>,
    ) -> Option<Receiver> {
        let Some(mut class) = self.place.class else {
            let range = self.tree.range(expr);
            let message = "`super` is not defined here: there is no class around it";
            let found = self.finding(&rules::UNRESOLVED_REFERENCE, range, message);
            self.tell(found);
            return Some(Receiver::Unknown);
        };
        while let Some(label) = label {
            let head = self.world.class(class);
            if head.name == Some(label) {
                break;
            }
            match head.outer {
                Some(outer) => class = outer,
                None => return Some(Receiver::Unknown),
            }
        }
        let mut supertypes = self.world.supertypes(class).to_vec();
        if let Some(written) = supertype {
            let ty = self.written_class(written, Type::UNKNOWN);
            if let Some(named) = self.world.class_in(ty) {
                self.check_immediate(named, &supertypes, self.tree.type_range(written));
            }
            return Some(Receiver::Super(vec![ty]));
        }
        supertypes.push(self.world.builtins.any);
        Some(Receiver::Super(supertypes))
    }

    fn check_immediate(&mut self, named: ClassId, supertypes: &[Type], range: TextRange) {
        let unknown = supertypes.iter().any(|ty| self.world.class_in(*ty).is_none());
        let immediate = supertypes.iter().any(|ty| self.world.class_in(*ty) == Some(named));
        if unknown || immediate || named == self.world.builtins.class_any {
            return;
        }
        let name = self.world.class_name(named);
        let message = format!("`{name}` is not a supertype that the class names");
        let found = self.finding(&rules::UNRESOLVED_REFERENCE, range, message);
        self.tell(found.label("not an immediate supertype"));
    }

    /// A member behind `super` has a body, and comes from one supertype.
    pub(super) fn check_super_member(&mut self, of: &Receiver, name: Symbol, range: TextRange) {
        let Receiver::Super(types) = of else { return };
        let mut found: Vec<(ClassId, CallableId, bool)> = Vec::new();
        for ty in types {
            let Some(instance) = self.world.types.as_class(*ty).cloned() else { return };
            if self.world.is_opaque(instance.class) {
                return;
            }
            for member in self.world.members(&instance, name).iter() {
                let is_abstract = self.world.is_abstract(member.id, &member.signature);
                found.push((instance.class, member.id, is_abstract));
            }
        }
        let text = self.world.text(name).to_owned();
        // What Java's classes make of Kotlin's interfaces is not followed.
        if found.iter().any(|(_, id, _)| id.own().is_none()) {
            return;
        }
        if !found.is_empty() && found.iter().all(|(_, _, is_abstract)| *is_abstract) {
            let message = format!("`{text}` is abstract and cannot be called through `super`");
            let found = self.finding(&rules::UNRESOLVED_REFERENCE, range, message);
            return self.tell(found.label("has no body there"));
        }
        found.retain(|(_, _, is_abstract)| !is_abstract);
        let [(one, first, _), (other, second, _)] = found[..] else { return };
        let related = self.world.is_subclass(one, other) || self.world.is_subclass(other, one);
        if related || first == second || OF_ANY.contains(&text.as_str()) {
            return;
        }
        let (a, b) = (self.signature(first), self.signature(second));
        if a.kind != b.kind || a.parameters.len() != b.parameters.len() {
            return;
        }
        let (one, other) = (self.world.class_name(one), self.world.class_name(other));
        let message = format!("`{text}` is in `{one}` and in `{other}`: say which one is meant");
        let found = self.finding(&rules::UNRESOLVED_REFERENCE, range, message);
        self.tell(found.label("ambiguous").help(format!("write `super<{one}>.{text}`")));
    }
}
