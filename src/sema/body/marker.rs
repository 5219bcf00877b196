//! The DSL's marker: blocks of its objects do not see into each other by themselves.

use super::Body;
use crate::diagnostic::Applicability;
use crate::sema::symbols::ClassId;
use crate::sema::types::Type;
use crate::sema::world::World;
use crate::source::TextRange;

/// A marker of a DSL: blocks of classes that share one do not see into each other by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Marker {
    TeamCity,
    /// An annotation class of the settings.
    Own(ClassId),
}

impl Body<'_, '_> {
    /// The DSL's marker: within the block of one of its objects, what belongs to an outer one has to be named by it.
    pub(super) fn check_marker(&mut self, at: usize, range: TextRange, text: &str) {
        let Some(super::Element::Receiver { ty: outer, .. }) = self.scopes.elements.get(at).copied() else {
            return;
        };
        let Some(marker) = self.marker_of(outer) else { return };
        let nearer = self.scopes.elements[at + 1..].to_vec();
        for element in nearer {
            let super::Element::Receiver { ty, class: None, .. } = element else { continue };
            if self.marker_of(ty) == Some(marker) {
                let (outer, inner) = (self.world.shown(outer), self.world.shown(ty));
                let message = format!(
                    "`{text}` cannot be called in this context by an implicit receiver: it is of `{outer}`"
                );
                // Which of the DSL's classes carry its marker is inferred; the settings' own say it.
                let rule = match marker {
                    Marker::TeamCity => &crate::sema::rules::OUTER_RECEIVER,
                    Marker::Own(_) => &crate::sema::rules::UNRESOLVED_REFERENCE,
                };
                let found = self.finding(rule, range, message);
                let found = found.label(format!("within the block of {inner}"));
                // An extension of the inner one that is not imported would have come first.
                let name = self.named(text);
                let mut found = self.world.with_import(self.unit, name, &[ty], found);
                // Or the call stands in the wrong block.
                found.fixes.iter_mut().for_each(|fix| fix.applicability = Applicability::Unsafe);
                self.tell(found);
                return;
            }
        }
    }

    /// The DSL marker that a type's classes carry.
    fn marker_of(&mut self, ty: Type) -> Option<Marker> {
        let mut found = None;
        self.any_instance(ty, |world, class| {
            found = world.marker_of(class);
            found.is_some()
        });
        found
    }
}

impl World<'_> {
    /// The DSL marker that a class carries, or one that it comes from.
    fn marker_of(&mut self, class: ClassId) -> Option<Marker> {
        if let Some(known) = self.markers.get(&class) {
            return *known;
        }
        let ancestors = self.ancestors(class);
        let marker = ancestors.iter().find_map(|ancestor| {
            let class = self.types.as_class(*ancestor)?.class;
            if class.in_library().is_some() && self.class(class).dsl_marker {
                return Some(Marker::TeamCity);
            }
            self.own_marker(class).map(Marker::Own)
        });
        if self.resolving == 0 {
            self.markers.insert(class, marker);
        }
        marker
    }
}
