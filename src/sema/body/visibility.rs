//! Which declarations code may use: what files, classes and their subclasses keep to themselves.

use super::Body;
use super::candidates::Candidate;
use crate::sema::names::Symbol;
use crate::sema::symbols::{CallableId, CallableKind, ClassId, ClassKind};
use crate::sema::types::Type;
use crate::source::TextRange;

impl Body<'_, '_> {
    /// Whether the declaration may be named here.
    pub(super) fn is_visible(&mut self, candidate: &Candidate) -> bool {
        let flags = candidate.signature.flags;
        if flags.hidden || self.hidden_class_of(candidate).is_some() {
            return false;
        }
        let Some(at) = candidate.id.and_then(|id| id.own()) else {
            return !flags.protected || self.is_inside(candidate.signature.owner, true);
        };
        let own = &self.world.own.callables[at];
        let (unit, owner) = (own.unit, own.owner);
        match (flags.private, flags.protected, owner) {
            (true, _, None) => unit == self.unit,
            (true, _, Some(class)) => {
                let is_script = self.world.class(class).kind == ClassKind::Script;
                is_script || self.is_inside(Some(class), false)
            }
            (_, true, Some(class)) => self.sees_protected(class, candidate.dispatch),
            _ => true,
        }
    }

    /// The class that keeps a constructor, or the members of a companion, from being named.
    pub(super) fn hidden_class_of(&mut self, candidate: &Candidate) -> Option<ClassId> {
        let class = match (candidate.signature.kind, candidate.dispatch) {
            (CallableKind::Constructor, _) => candidate.signature.owner?,
            (_, Some(ty)) => {
                let class = self.world.class_in(ty)?;
                if self.world.visible_in(class) == class {
                    return None;
                }
                class
            }
            _ => return None,
        };
        let (unit, around) = (self.unit, self.place.class);
        (!self.world.sees_class(unit, around, class)).then_some(class)
    }

    fn is_inside(&mut self, class: Option<ClassId>, or_subclass: bool) -> bool {
        class.is_none_or(|class| self.world.is_within(self.place.class, class, or_subclass))
    }

    /// Whether the code stands in the class, or in one that comes from it and that the value before the dot is of.
    fn sees_protected(&mut self, class: ClassId, dispatch: Option<Type>) -> bool {
        let Some(value) = dispatch.filter(|_| self.world.visible_in(class) == class) else {
            return self.is_inside(Some(class), true);
        };
        let instances = self.instances(value);
        let mut around = self.place.class;
        while let Some(current) = around {
            if current == class || self.world.visible_in(class) == current {
                return true;
            }
            if self.world.is_subclass(current, class) {
                let of_it = instances
                    .iter()
                    .any(|it| self.world.is_subclass(it.class, current) || self.world.is_opaque(it.class));
                if of_it || instances.is_empty() {
                    return true;
                }
            }
            around = self.world.class(current).outer;
        }
        false
    }

    /// Whether the setter of a property may be used.
    pub(super) fn sees_setter(&mut self, candidate: &Candidate) -> bool {
        let mut setter = candidate.clone();
        let mut signature = (*setter.signature).clone();
        signature.flags.private = !signature.flags.protected_set;
        signature.flags.protected = signature.flags.protected_set;
        setter.signature = std::rc::Rc::new(signature);
        self.is_visible(&setter)
    }

    /// Says that the class before a dot is not to be named here; of several of one name, one may be meant that is.
    pub(super) fn check_qualifier(&mut self, class: ClassId, name: Symbol, range: TextRange) {
        if self.world.is_private_elsewhere(self.unit, class) {
            let levels = self.world.levels(self.unit, name);
            let mut all = levels.iter().flat_map(|level| level.classifiers.iter());
            let unit = self.unit;
            if all.any(|it| !self.world.is_hidden_elsewhere(unit, *it)) {
                return;
            }
        }
        self.check_class_named(class, range);
    }

    /// Says that a class is not to be named here.
    pub(super) fn check_class_named(&mut self, class: ClassId, range: TextRange) {
        let (unit, around) = (self.unit, self.place.class);
        self.world.check_class_seen(unit, around, class, range);
    }

    /// A constructor that only the superclass itself may call.
    pub(super) fn check_super_constructor(&mut self, id: CallableId, range: TextRange) {
        let signature = self.signature(id);
        let Some(owner) = signature.owner.filter(|_| signature.flags.private && id.own().is_some()) else {
            return;
        };
        // That nothing can come from an enum is told already.
        let is_enum = self.world.class(owner).kind == ClassKind::Enum;
        if !is_enum && !self.is_inside(Some(owner), false) {
            let name = self.world.class_name(owner);
            let message = format!("cannot access the constructor of `{name}`: it is private in `{name}`");
            let found = self.finding(&crate::sema::rules::INVISIBLE_REFERENCE, range, message);
            self.tell(found);
        }
    }
}
