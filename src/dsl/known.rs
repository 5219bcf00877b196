//! Classes of the built-in tables as descriptors, so that a server's classes can be compared with them.

use crate::catalog::described::{Choice, Compound, Enum, Kind, Part, Property as Described, PropertyType};
use crate::catalog::{Catalog, Class, ClassId, Descriptor, Effect, Property, Type};

/// All classes that plugins bring, with the release that brought each if that was after 2024.03.
pub(super) fn classes() -> impl Iterator<Item = (Descriptor, &'static Class)> {
    let is_of_plugin = |class: &&Class| class.outer.is_none() && Kind::of_package(class.package).is_some();
    Catalog::built_in().classes().filter(is_of_plugin).filter_map(|class| Some((descriptor(class)?, class)))
}

/// A class that extends its package's base. Others of the package are no objects of settings.
fn descriptor(class: &'static Class) -> Option<Descriptor> {
    let kind = Kind::of_package(class.package)?;
    class.supertypes.contains(&kind.base()).then_some(())?;
    let all = || Catalog::built_in().functions().iter();
    let mut functions =
        all().filter(|function| function.effect == Effect::Add(class.id)).map(|one| name(one.name));
    let nested = || class.nested.iter().map(|id| Catalog::built_in().class(*id));
    let enums = nested().filter(|nested| !nested.entries.is_empty());
    Some(Descriptor {
        class: class.name.clone().into_owned(),
        function: functions.next(),
        also: functions.collect(),
        kind,
        feature_type: class.feature_type.as_deref().unwrap_or_default().to_owned(),
        fixed: class.fixed.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect(),
        properties: properties(class),
        enums: enums.map(enumeration).collect(),
        title: None,
        display_name: None,
        deprecated: class.deprecated.as_deref().map(str::to_owned),
        opaque: class.opaque,
        part: Part::Whole,
    })
}

fn name(symbol: crate::catalog::Symbol) -> String {
    Catalog::built_in().known_name(symbol).unwrap_or_default().to_owned()
}

fn simple(id: ClassId) -> String {
    name(Catalog::built_in().class(id).simple_name)
}

fn properties(class: &Class) -> Vec<Described> {
    class.properties.iter().filter_map(property).collect()
}

/// A property that sets a raw parameter; its parameter is empty where the tables do not know it.
fn property(property: &Property) -> Option<Described> {
    (property.param.is_some() || property.unknown_param).then_some(())?;
    let ty = match property.ty {
        Type::String => PropertyType::Text,
        Type::Int => PropertyType::Int,
        Type::Boolean => PropertyType::Boolean {
            yes: property.true_value.as_deref().unwrap_or("true").to_owned(),
            no: property.false_value.as_deref().unwrap_or("false").to_owned(),
        },
        Type::Enum(id) => PropertyType::Enum(simple(id)),
        Type::Compound(id) => PropertyType::Compound(compound(id)),
        _ => PropertyType::Any,
    };
    Some(Described {
        name: name(property.name),
        param: property.param.as_deref().unwrap_or_default().to_owned(),
        ty,
        mandatory: property.mandatory,
        deprecated: property.deprecated.as_deref().map(str::to_owned),
        format: None,
    })
}

fn compound(id: ClassId) -> Compound {
    let option = |id: &ClassId| {
        let class = Catalog::built_in().class(*id);
        (class.kind == crate::catalog::ClassKind::Class).then(|| Choice {
            function: Catalog::built_in().function_of(*id).to_owned(),
            class: simple(*id),
            value: class.value.as_deref().map(str::to_owned),
            properties: properties(class),
            deprecated: class.deprecated.as_deref().map(str::to_owned),
        })
    };
    let options = Catalog::built_in().class(id).nested.iter().filter_map(option).collect();
    Compound { class: simple(id), options }
}

fn enumeration(class: &Class) -> Enum {
    let entry = |entry: &crate::catalog::Entry| {
        let name = name(entry.name);
        (name.clone(), entry.value.as_deref().map_or(name, str::to_owned))
    };
    Enum { name: name(class.simple_name), entries: class.entries.iter().map(entry).collect() }
}
