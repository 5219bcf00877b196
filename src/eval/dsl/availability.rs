//! What came with a later TeamCity than the one that the settings are compiled for: its DSL lacks it.
//!
//! Parameters that such a server does not know are left out. Steps, features and the like stay: ids and numbers of others
//! follow from them.

use crate::catalog::{ClassId, Function, Property};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::rules;
use super::super::value::Value;

impl Interpreter<'_> {
    /// Whether the DSL that compiles the settings lacks what came with `since`; says so, once for a place.
    fn is_newer_than_target(&mut self, since: Option<&str>, name: &str, span: Span) -> bool {
        let Some((target, since)) = self.context.target.as_ref().zip(since) else { return false };
        if target.has(Some(since)) {
            return false;
        }
        let target = target.text();
        let message = format!("`{name}` came with TeamCity {since}; the settings are compiled for {target}");
        self.report(Diagnostic::new(&rules::NEWER_THAN_TARGET, span, message));
        true
    }

    /// Whether the DSL lacks a property that is set, or the entry that it is set to.
    pub(super) fn setting_came_later(&mut self, property: &Property, value: &Value, span: Span) -> bool {
        let name = self.catalog.known_name(property.name).unwrap_or_default();
        let entry = match value {
            Value::Entry(class, index) => self.catalog.entry_at(*class, *index),
            _ => None,
        };
        self.is_newer_than_target(property.since, name, span)
            || entry.is_some_and(|entry| {
                self.is_newer_than_target(
                    entry.since,
                    self.catalog.known_name(entry.name).unwrap_or_default(),
                    span,
                )
            })
    }

    /// Reports a class that the DSL lacks.
    pub(super) fn note_newer_class(&mut self, class: ClassId, span: Span) {
        let data = self.catalog.class(class);
        self.is_newer_than_target(data.since, &data.name, span);
    }

    /// Reports a function that the DSL lacks.
    pub(super) fn note_newer_function(&mut self, function: &Function, span: Span) {
        let name = self.catalog.known_name(function.name).unwrap_or_default();
        self.is_newer_than_target(function.since, name, span);
    }
}
