//! Classes of the built-in tables that another server has otherwise: what a descriptor says takes the place of what they
//! say, or stands beside it. What they know and the server does not stays known.

use std::borrow::Cow;

use super::build::{Builder, Scope, by_name, text};
use super::descriptor::{Choice, Compound, Descriptor, Enum, Property as Described};
use crate::catalog::class::{ClassId, Property};
use crate::catalog::types::{Function, Type};

impl Builder {
    /// Changes a class.
    pub(super) fn change(&mut self, id: ClassId, descriptor: &Descriptor) {
        let scope = Scope { main: id, owner: id, package: descriptor.kind.package() };
        let mut nested = Vec::new();
        for one in &descriptor.enums {
            match self.nested(id, &one.name) {
                Some(known) => self.change_enum(known, one),
                None => nested.push(self.enumeration(id, one)),
            }
        }
        self.change_properties(&scope, &descriptor.properties);
        self.fill(id, |class| {
            class.feature_type = Some(text(&descriptor.feature_type));
            class.opaque = descriptor.opaque;
            if let Some(deprecated) = &descriptor.deprecated {
                class.deprecated = Some(text(deprecated));
            }
            let fixed = class.fixed.to_mut();
            for (name, value) in &descriptor.fixed {
                fixed.retain(|known| known.0 != *name);
                fixed.push((text(name), text(value)));
            }
            class.nested.to_mut().extend(nested);
        });
        self.adder(id, descriptor);
    }

    fn change_enum(&mut self, id: ClassId, one: &Enum) {
        let entries: Vec<_> = one.entries.iter().map(|entry| self.entry(entry)).collect();
        self.fill(id, |class| {
            let all = class.entries.to_mut();
            for entry in entries {
                match all.iter_mut().find(|known| known.name == entry.name) {
                    Some(known) => known.value = entry.value,
                    None => all.push(entry),
                }
            }
        });
    }

    fn change_properties(&mut self, scope: &Scope, described: &[Described]) {
        let (mut nested, mut functions) = (Vec::new(), Vec::new());
        let properties = self.properties(scope, described, &mut nested, &mut functions);
        self.fill(scope.owner, |class| {
            let all = class.properties.to_mut();
            for property in properties {
                match all.iter_mut().find(|known| known.name == property.name) {
                    Some(known) => *known = changed(known, property),
                    None => all.push(property),
                }
            }
            class.by_name = Cow::Owned(by_name(all));
            class.nested.to_mut().extend(nested);
            let all = class.functions.to_mut();
            all.extend(functions);
            all.sort_by_key(|function| function.name);
        });
    }

    /// Changes a choice: options that it has, and new ones.
    pub(super) fn change_compound(
        &mut self,
        scope: &Scope,
        id: ClassId,
        compound: &Compound,
        functions: &mut Vec<Function>,
    ) -> Type {
        for option in &compound.options {
            match self.nested(id, &option.class) {
                Some(known) => self.change_option(scope, known, option),
                None => {
                    let new = self.option(scope, id, option, functions);
                    self.fill(id, |class| class.nested.to_mut().push(new));
                }
            }
        }
        Type::Compound(id)
    }

    fn change_option(&mut self, scope: &Scope, id: ClassId, option: &Choice) {
        self.change_properties(&Scope { owner: id, ..*scope }, &option.properties);
        self.fill(id, |class| {
            class.value = option.value.as_deref().map(text);
            class.unknown_value = false;
            if let Some(deprecated) = &option.deprecated {
                class.deprecated = Some(text(deprecated));
            }
        });
    }
}

/// A property as the server has it. What only the tables know about it stays: what its values look like, what the UI calls
/// it.
fn changed(known: &Property, server: Property) -> Property {
    Property {
        option: known.option,
        needed: known.needed,
        default: known.default,
        format: known.format,
        label: known.label,
        since: known.since,
        ..server
    }
}
