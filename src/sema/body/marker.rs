//! The DSL's marker: blocks of its objects do not see into each other by themselves.

use super::Body;
use crate::sema::types::Type;
use crate::source::TextRange;

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
                    super::Marker::TeamCity => &crate::sema::rules::OUTER_RECEIVER,
                    super::Marker::Own(_) => &crate::sema::rules::UNRESOLVED_REFERENCE,
                };
                let found = self.finding(rule, range, message);
                let found = found.label(format!("within the block of {inner}"));
                // An extension of the inner one that is not imported would have come first.
                let name = self.named(text);
                let found = self.world.with_import(self.unit, name, &[ty], found);
                self.tell(found);
                return;
            }
        }
    }

    /// The DSL marker that a type's classes carry.
    fn marker_of(&mut self, ty: Type) -> Option<super::Marker> {
        for instance in self.instances(ty) {
            for ancestor in self.world.ancestors(instance.class).iter() {
                let Some(class) = self.world.types.as_class(*ancestor).map(|it| it.class) else { continue };
                if class.in_library().is_some() && self.world.class(class).dsl_marker {
                    return Some(super::Marker::TeamCity);
                }
                if let Some(own) = self.world.own_marker(class) {
                    return Some(super::Marker::Own(own));
                }
            }
        }
        None
    }
}
