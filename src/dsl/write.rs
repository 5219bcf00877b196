//! The catalog file: what is read comes out as `[catalog]` of a `tcdsl.toml` takes it.

use std::fmt::Write as _;

use crate::catalog::described::{Compound, Enum, Part, Property, PropertyType};
use crate::catalog::{CATALOG_FORMAT, Descriptor};

const HEAD: &str = "# What the DSL of a server has beside what tcdsl knows, or otherwise. Written by `tcdsl dsl import`, and read where\n\
                    # `[catalog] files` in a `tcdsl.toml` names it. Import again when the server or its plugins change.\n";

/// A catalog file with these classes.
pub fn write(classes: &[Descriptor]) -> String {
    let mut text = format!("{HEAD}format = {CATALOG_FORMAT}\n");
    for class in classes {
        write_class(&mut text, class);
    }
    text
}

fn write_class(text: &mut String, class: &Descriptor) {
    text.push_str("\n[[classes]]\n");
    pair(text, "class", &class.class);
    pair(text, "package", class.kind.package());
    if class.part == Part::Changes {
        text.push_str("changes = true\n");
    }
    class.function.iter().for_each(|function| pair(text, "function", function));
    if !class.also.is_empty() {
        let also: Vec<String> = class.also.iter().map(|function| quoted(function)).collect();
        let _ = writeln!(text, "also = [{}]", also.join(", "));
    }
    pair(text, "type", &class.feature_type);
    if !class.fixed.is_empty() {
        let fixed = class.fixed.iter().map(|(name, value)| format!("{} = {}", quoted(name), quoted(value)));
        let _ = writeln!(text, "fixed = {{ {} }}", fixed.collect::<Vec<_>>().join(", "));
    }
    class.deprecated.iter().for_each(|replacement| pair(text, "deprecated", replacement));
    if class.opaque {
        text.push_str("opaque = true\n");
    }
    write_properties(text, &class.properties);
    write_compounds(text, "", &class.properties);
    class.enums.iter().for_each(|one| write_enum(text, one));
}

fn pair(text: &mut String, key: &str, value: &str) {
    let _ = writeln!(text, "{key} = {}", quoted(value));
}

/// A text as TOML quotes it: as JSON does, but what a terminal may take for something else is escaped.
fn quoted(text: &str) -> String {
    let mut quoted = String::new();
    for char in serde_json::Value::from(text).to_string().chars() {
        if char == '\u{7f}' || !char.is_ascii() && !char.is_alphanumeric() {
            let _ = write!(quoted, "\\U{:08X}", u32::from(char));
        } else {
            quoted.push(char);
        }
    }
    quoted
}

fn write_properties(text: &mut String, properties: &[Property]) {
    if properties.is_empty() {
        return;
    }
    text.push_str("properties = [\n");
    for property in properties {
        let mut row = vec![format!("name = {}", quoted(&property.name))];
        let ty = match &property.ty {
            PropertyType::Text => None,
            PropertyType::Int => Some("Int"),
            PropertyType::Boolean { .. } => Some("Boolean"),
            PropertyType::Any => Some("Any"),
            PropertyType::Enum(name) => Some(&**name),
            PropertyType::Compound(compound) => Some(&*compound.class),
        };
        row.extend(ty.map(|ty| format!("type = {}", quoted(&format!("{ty}?")))));
        row.push(format!("param = {}", quoted(&property.param)));
        if let PropertyType::Boolean { yes, no } = &property.ty {
            row.extend((yes != "true").then(|| format!("true = {}", quoted(yes))));
            row.extend((no != "false").then(|| format!("false = {}", quoted(no))));
        }
        row.extend(property.mandatory.then(|| "mandatory = true".to_owned()));
        row.extend(property.deprecated.as_ref().map(|by| format!("deprecated = {}", quoted(by))));
        let _ = writeln!(text, "  {{ {} }},", row.join(", "));
    }
    text.push_str("]\n");
}

/// The choices among properties of a class that is nested as `owner` says.
fn write_compounds(text: &mut String, owner: &str, properties: &[Property]) {
    for property in properties {
        if let PropertyType::Compound(compound) = &property.ty {
            write_compound(text, &format!("{owner}{}", compound.class), compound);
        }
    }
}

fn write_compound(text: &mut String, name: &str, compound: &Compound) {
    text.push_str("\n[[classes.nested]]\n");
    pair(text, "class", name);
    pair(text, "kind", "compound");
    for option in &compound.options {
        let block = format!("init: {}.() -> Unit = {{}}", option.class);
        let block = if option.properties.is_empty() { "" } else { &block };
        text.push_str("\n[[classes.nested]]\n");
        pair(text, "class", &format!("{name}.{}", option.class));
        pair(text, "function", &format!("{}({block})", option.function));
        option.value.iter().for_each(|value| pair(text, "value", value));
        option.deprecated.iter().for_each(|replacement| pair(text, "deprecated", replacement));
        write_properties(text, &option.properties);
        write_compounds(text, &format!("{name}.{}.", option.class), &option.properties);
    }
}

fn write_enum(text: &mut String, one: &Enum) {
    text.push_str("\n[[classes.nested]]\n");
    pair(text, "class", &one.name);
    pair(text, "kind", "enum");
    text.push_str("entries = [\n");
    for (name, value) in &one.entries {
        let value = if name == value { String::new() } else { format!(", value = {}", quoted(value)) };
        let _ = writeln!(text, "  {{ name = {}{value} }},", quoted(name));
    }
    text.push_str("]\n");
}
