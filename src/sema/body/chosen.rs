//! What is refused of the declaration that a call means.

use super::Body;
use super::apply::Applied;
use crate::sema::rules;
use crate::sema::symbols::{CallableKind, ClassKind, Modality};
use crate::sema::types::Kind;
use crate::source::TextRange;

impl Body<'_, '_> {
    /// A type parameter that is written for a reified one has to be reified.
    pub(super) fn check_reified_arguments(&mut self, range: TextRange, chosen: &Applied) {
        for (parameter, variable) in &chosen.variables {
            let variable = Kind::Variable { variable: *variable, nullable: false };
            let variable = self.world.types.intern(variable);
            let given = self.constraints.known(self.world, variable);
            if let Kind::Parameter { parameter: given, .. } = *self.world.types.kind(given)
                && self.world.is_reified(*parameter)
            {
                self.check_reified(given, range);
            }
        }
    }

    /// What is deprecated with the level error is refused.
    pub(super) fn deprecated(&mut self, range: TextRange, text: &str, chosen: &Applied) {
        if chosen.candidate.signature.flags.deprecated_error {
            let message = format!("`{text}` is deprecated with the level error");
            let found = self.finding(&rules::UNRESOLVED_REFERENCE, range, message);
            self.tell(found);
        }
    }

    /// A suspend function is called by another one.
    pub(super) fn check_suspending(&mut self, range: TextRange, text: &str, chosen: &Applied) {
        if chosen.candidate.signature.flags.suspend && !self.suspends {
            let message = format!("`{text}` suspends: it can be called by another suspend function only");
            let found = self.finding(&rules::WRONG_ARGUMENTS, range, message);
            self.tell(found.label("not in a coroutine"));
        }
    }

    /// No object of an abstract class is made.
    pub(super) fn abstract_made(&mut self, range: TextRange, chosen: &Applied) {
        let signature = &chosen.candidate.signature;
        let Some(owner) = signature.owner.filter(|_| signature.kind == CallableKind::Constructor) else {
            return;
        };
        let class = self.world.class(owner);
        if matches!(class.modality, Modality::Abstract | Modality::Sealed) && class.kind == ClassKind::Class {
            let name = self.world.class_name(owner);
            let message = format!("cannot create an instance of the abstract class `{name}`");
            let found = self.finding(&rules::WRONG_ARGUMENTS, range, message);
            self.tell(found);
        }
    }
}
