//! Names that exist nowhere, also in code that never runs: unused functions, branches that are not taken.
//!
//! A name is reported when nothing in the settings, the DSL, Kotlin's or Java's library has it, or when only local
//! variables of other declarations have it.
//!
//! A second walk goes through what never ran, and knows the scopes: which members the implicit receivers have, which class
//! a value is of, what a function takes. It speaks only where all of that is certain: whatever may be an extension, a smart
//! cast, a receiver or an overload that it cannot see silences it. Types of arguments are looked at only when code runs.

mod ancestry;
mod arguments;
mod assignments;
mod declared;
mod imports;
mod jumps;
mod members;
mod overloads;
mod shadow;
mod types;
mod uses;
mod walk;

use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::tree::Name;

use super::interpreter::Interpreter;
use super::member::{nearest, unresolved};
use super::rules;

pub(crate) use ancestry::Ancestry;
use declared::{Declared, statement_at};
use shadow::Shadow;
use types::InnerTypes;
use uses::{Kind, Use};
use walk::Walk;

/// How many findings of a file are compared with the names that could have been meant.
const MOST_HELPED: usize = 50;

impl Interpreter<'_> {
    /// Reports the names that exist nowhere and that the evaluation has not met.
    pub(crate) fn report_names_from_nowhere(&mut self) {
        let looked_through: Vec<u32> = (0..)
            .zip(self.units)
            .filter(|(_, unit)| !unit.source.elsewhere)
            .map(|(index, _)| index)
            .collect();
        for &index in &looked_through {
            self.report_wrong_imports(index);
        }
        // What a library that is not known declares, nobody here can tell; that has been noted where it is used.
        if self.units.iter().any(|unit| self.program.uses_unknown_library(unit)) || self.has_wrong_imports() {
            return;
        }
        let declared = Declared::read(&self.program, self.units, &self.names);
        for &index in &looked_through {
            for (at, found) in self.names_from_nowhere(index, &declared).into_iter().enumerate() {
                self.report_from_nowhere(index, found, at < MOST_HELPED);
            }
        }
        // What could not be read may declare anything.
        if !self.units.iter().any(|unit| unit.source.broken) {
            let inner = InnerTypes::read(self.units);
            for &index in &looked_through {
                self.report_wrong_types(index, &inner, &declared);
                Walk::file(self, index);
            }
        }
    }

    fn names_from_nowhere(&self, index: u32, declared: &Declared) -> Vec<Use> {
        let Some(unit) = self.units.get(index as usize) else { return Vec::new() };
        let tree = unit.source.tree;
        let everywhere: Vec<bool> =
            unit.symbols.iter().map(|&name| declared.everywhere(name, &self.names)).collect();
        let suspect = |name: Name| !everywhere.get(name.0 as usize).is_some_and(|known| *known);
        let mut missing: Vec<Use> = uses::uses(unit, suspect)
            .filter(|one| match one.kind {
                Kind::Expression => {
                    !declared.within(index, statement_at(tree, one.range), one.name)
                        && !unit.is_in_library_path(one.range)
                }
                Kind::Type | Kind::Argument => !declared.locally(one.name),
            })
            .collect();
        if missing.is_empty() {
            return missing;
        }
        missing.sort_by_key(|one| one.range.start);
        let reported = self.diagnostics.iter().map(|diagnostic| diagnostic.primary.span);
        let reported = reported.filter(|span| span.file == unit.source.file).map(Span::range);
        let shadow = Shadow::new(self.catalog, unit, missing.iter().map(|one| one.range), reported);
        missing.retain(|one| !shadow.covers(one.range));
        missing
    }

    /// `helped`: whether the names that could have been meant are looked for.
    fn report_from_nowhere(&mut self, index: u32, found: Use, helped: bool) {
        let Some(unit) = self.units.get(index as usize) else { return };
        let span = unit.span(found.range);
        let text = self.text(found.name).to_owned();
        if found.kind == Kind::Argument {
            let message = format!("no function has a parameter `{text}`");
            self.report(Diagnostic::new(&rules::WRONG_ARGUMENTS, span, message).label("no such parameter"));
            return;
        }
        let nearest = if helped {
            let own = unit.symbols.iter().filter(|name| **name != found.name);
            nearest(&text, own.map(|name| self.text(*name)).chain(self.catalog.names()))
        } else {
            Vec::new()
        };
        if self.may_be_newer(&text, &nearest) {
            self.not_known_here(&text, span);
        } else {
            self.report(unresolved(format!("unresolved reference: `{text}`"), span, &nearest));
        }
    }
}
