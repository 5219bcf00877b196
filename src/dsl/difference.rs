//! What a server's DSL has beside the built-in tables, or otherwise; and the reverse.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::ServerDsl;
use super::known;
use crate::catalog::Descriptor;
use crate::catalog::described::{Choice, Compound, Enum, Part, Property, PropertyType};

/// The classes that the tables do not have, and of each other class what they do not have of it, or have otherwise.
pub fn differences(server: &ServerDsl) -> Vec<Descriptor> {
    let known: BTreeMap<_, _> = known::classes().map(|(class, _)| (key(&class), class)).collect();
    let differing = |class: &Descriptor| match known.get(&key(class)) {
        Some(known) => changes(known, class),
        None => Some(class.clone()),
    };
    server.classes.iter().filter_map(differing).collect()
}

type Key = (&'static str, String);

fn key(class: &Descriptor) -> Key {
    (class.kind.package(), class.class.clone())
}

/// What `to` has that `from` has not, or has otherwise.
fn changes(from: &Descriptor, to: &Descriptor) -> Option<Descriptor> {
    let functions = |class: &Descriptor| {
        let mut all: Vec<String> = class.function.iter().chain(&class.also).cloned().collect();
        all.sort();
        all
    };
    let has_functions = functions(to).iter().all(|function| functions(from).contains(function));
    let has_fixed = to.fixed.iter().all(|fixed| from.fixed.contains(fixed));
    let is_same_class = has_functions
        && has_fixed
        && from.feature_type == to.feature_type
        && from.deprecated == to.deprecated
        && from.opaque == to.opaque;
    let properties = changed_properties(&from.properties, &to.properties);
    let enums: Vec<Enum> = to.enums.iter().filter_map(|one| changed_enum(&from.enums, one)).collect();
    (!is_same_class || !properties.is_empty() || !enums.is_empty()).then(|| Descriptor {
        properties,
        enums,
        fixed: if has_fixed { Vec::new() } else { to.fixed.clone() },
        part: Part::Changes,
        ..to.clone()
    })
}

fn changed_properties(from: &[Property], to: &[Property]) -> Vec<Property> {
    let known: BTreeMap<&str, &Property> = from.iter().map(|property| (&*property.name, property)).collect();
    to.iter().filter_map(|property| changed_property(known.get(&*property.name).copied(), property)).collect()
}

fn changed_property(from: Option<&Property>, to: &Property) -> Option<Property> {
    let Some(from) = from else { return Some(to.clone()) };
    let is_same =
        from.param == to.param && from.mandatory == to.mandatory && from.deprecated == to.deprecated;
    let ty = match (&from.ty, &to.ty) {
        (PropertyType::Compound(known), PropertyType::Compound(server)) if known.class == server.class => {
            let options = changed_options(&known.options, &server.options);
            (!is_same || !options.is_empty())
                .then(|| PropertyType::Compound(Compound { class: server.class.clone(), options }))
        }
        (known, server) => (!is_same || known != server).then(|| server.clone()),
    };
    Some(Property { ty: ty?, ..to.clone() })
}

fn changed_options(from: &[Choice], to: &[Choice]) -> Vec<Choice> {
    let changed = |option: &Choice| {
        let Some(known) = from.iter().find(|known| known.class == option.class) else {
            return Some(option.clone());
        };
        let properties = changed_properties(&known.properties, &option.properties);
        let is_same = known.value == option.value && known.deprecated == option.deprecated;
        (!is_same || !properties.is_empty()).then(|| Choice { properties, ..option.clone() })
    };
    to.iter().filter_map(changed).collect()
}

fn changed_enum(from: &[Enum], to: &Enum) -> Option<Enum> {
    let known = from.iter().find(|known| known.name == to.name);
    let is_new = |entry: &&(String, String)| known.is_none_or(|known| !known.entries.contains(entry));
    let entries: Vec<_> = to.entries.iter().filter(is_new).cloned().collect();
    (known.is_none() || !entries.is_empty()).then(|| Enum { name: to.name.clone(), entries })
}

/// Both directions, for people.
pub fn tell_differences(server: &ServerDsl) -> String {
    let mut told = String::new();
    let known: Vec<_> = known::classes().collect();
    told.push_str("The server has, and the built-in catalog has not, or otherwise:\n");
    let beside = differences(server);
    beside.iter().for_each(|class| tell(&mut told, class, None));
    told.push_str(if beside.is_empty() { "  nothing\n" } else { "" });
    told.push_str("The built-in catalog has, and the server has not, or otherwise:\n");
    let of_server: BTreeMap<Key, &Descriptor> =
        server.classes.iter().map(|class| (key(class), class)).collect();
    let mut count = 0;
    for (class, table) in &known {
        let gone = match of_server.get(&key(class)) {
            Some(server) => changes(server, class),
            None => Some(class.clone()),
        };
        if let Some(gone) = gone {
            count += 1;
            tell(&mut told, &gone, table.since);
        }
    }
    told.push_str(if count == 0 { "  nothing\n" } else { "" });
    told
}

/// A line for a class, with what of it differs.
fn tell(told: &mut String, class: &Descriptor, since: Option<&str>) {
    let mut parts = Vec::new();
    if class.part == Part::Changes {
        name_properties(&mut parts, "", &class.properties);
        for one in &class.enums {
            parts.extend(one.entries.iter().map(|(entry, _)| format!("{}.{entry}", one.name)));
        }
        if parts.is_empty() {
            parts.push("its functions, its type, or what is fixed".to_owned());
        }
    }
    let since = since.map(|since| format!(" (since {since})")).unwrap_or_default();
    let parts = if parts.is_empty() { String::new() } else { format!(": {}", parts.join(", ")) };
    let _ = writeln!(told, "  {}.{}{since}{parts}", class.kind.package(), class.class);
}

fn name_properties(parts: &mut Vec<String>, owner: &str, properties: &[Property]) {
    for property in properties {
        let name = format!("{owner}{}", property.name);
        if let PropertyType::Compound(compound) = &property.ty {
            for option in &compound.options {
                let option_name = format!("{name} = {}", option.function);
                if option.properties.is_empty() {
                    parts.push(option_name);
                } else {
                    name_properties(parts, &format!("{option_name}."), &option.properties);
                }
            }
            if !compound.options.is_empty() {
                continue;
            }
        }
        parts.push(name);
    }
}
