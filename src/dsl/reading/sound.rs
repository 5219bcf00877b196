//! Whether names are names: class files may hold any text in their place.

use std::collections::BTreeSet;

use crate::catalog::Descriptor;
use crate::catalog::described::{Property, PropertyType, is_name};

/// Whether all that a class declares has a name that settings can write, and none has another's.
pub(super) fn is_sound(class: &Descriptor) -> bool {
    let tops = || class.function.iter().chain(&class.also).chain([&class.class]);
    let enums = &class.enums;
    let nested = enums.iter().map(|one| &*one.name).chain(compounds(&class.properties));
    tops().all(|name| is_name(name))
        && are_distinct(nested)
        && enums.iter().all(|one| are_distinct(one.entries.iter().map(|(name, _)| &**name)))
        && are_sound(&class.properties)
}

fn are_sound(properties: &[Property]) -> bool {
    let within = |property: &Property| match &property.ty {
        PropertyType::Compound(compound) => {
            are_distinct(compound.options.iter().map(|option| &*option.class))
                && compound.options.iter().all(|option| {
                    is_name(&option.function)
                        && are_distinct(compounds(&option.properties))
                        && are_sound(&option.properties)
                })
        }
        _ => true,
    };
    are_distinct(properties.iter().map(|property| &*property.name)) && properties.iter().all(within)
}

fn compounds(properties: &[Property]) -> impl Iterator<Item = &str> {
    properties.iter().filter_map(|property| match &property.ty {
        PropertyType::Compound(compound) => Some(&*compound.class),
        _ => None,
    })
}

fn are_distinct<'n>(mut names: impl Iterator<Item = &'n str>) -> bool {
    let mut seen = BTreeSet::new();
    names.all(|name| is_name(name) && seen.insert(name))
}
