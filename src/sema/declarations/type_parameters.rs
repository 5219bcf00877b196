//! Type parameters: variance and `reified` where they mean something.

use crate::diagnostic::Diagnostic;
use crate::sema::rules::WRONG_MODIFIER;
use crate::syntax::tree::{List, Modifier, TypeParameter};

use super::Checker;

impl Checker<'_, '_> {
    /// Type parameters of a class or interface.
    pub(super) fn class_type_parameters(&mut self, parameters: List<TypeParameter>) {
        for parameter in &self.file.tree()[parameters] {
            self.reified(parameter, false);
        }
    }

    /// Type parameters of a function, property or alias.
    pub(super) fn function_type_parameters(&mut self, parameters: List<TypeParameter>, inline: bool) {
        for parameter in &self.file.tree()[parameters] {
            self.reified(parameter, inline);
            for modifier in [Modifier::In, Modifier::Out] {
                if parameter.modifiers.has(modifier) {
                    let at = self.file.keyword(&parameter.modifiers, modifier);
                    let message = "variance is only for type parameters of classes and interfaces";
                    self.report(&WRONG_MODIFIER, at, message);
                }
            }
        }
    }

    fn reified(&mut self, parameter: &TypeParameter, inline: bool) {
        if parameter.modifiers.has(Modifier::Reified) && !inline {
            let at = self.file.keyword(&parameter.modifiers, Modifier::Reified);
            let message = "only type parameters of inline functions can be reified";
            self.report(&WRONG_MODIFIER, at, message);
        }
    }

    /// `in` and `out` exclude each other.
    pub(super) fn type_parameter_keywords(&mut self, parameter: &TypeParameter) {
        let modifiers = &parameter.modifiers;
        if !(modifiers.has(Modifier::In) && modifiers.has(Modifier::Out)) {
            return;
        }
        if let [first, .., last] = self.file.keywords(modifiers).as_slice() {
            let found = Diagnostic::new(
                &WRONG_MODIFIER,
                self.file.span(last.range),
                "`in` and `out` exclude each other",
            );
            self.out.push(found.related(self.file.span(first.range), "excludes it"));
        }
    }
}
