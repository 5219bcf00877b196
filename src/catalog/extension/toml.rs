//! Descriptors in the format of `data/`: one class with what is nested in it, and the `package` that it is for; or a catalog
//! file, which has several.

use std::collections::BTreeMap;

use ::toml::de::{DeTable, Deserializer};
use serde::Deserialize;

use super::CATALOG_FORMAT;
use super::descriptor::{
    Choice, Compound, Descriptor, DescriptorMistake, Enum, Kind, Part, Property, PropertyType, is_name,
};
use crate::catalog::Format;

/// How deep options may nest.
const DEEPEST: usize = 3;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    class: String,
    package: String,
    function: Option<String>,
    #[serde(default)]
    also: Vec<String>,
    #[serde(rename = "type")]
    feature_type: String,
    #[serde(default)]
    fixed: BTreeMap<String, String>,
    /// Told to people only.
    #[serde(rename = "plugin")]
    _plugin: Option<String>,
    #[serde(rename = "source")]
    _source: Option<String>,
    deprecated: Option<String>,
    #[serde(default)]
    opaque: bool,
    #[serde(default)]
    changes: bool,
    #[serde(default)]
    properties: Vec<Row>,
    #[serde(default)]
    nested: Vec<Nested>,
    connection: Option<Connection>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    name: String,
    #[serde(rename = "type")]
    ty: Option<String>,
    param: String,
    #[serde(rename = "true")]
    yes: Option<String>,
    #[serde(rename = "false")]
    no: Option<String>,
    #[serde(default)]
    mandatory: bool,
    format: Option<String>,
    deprecated: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Nested {
    class: String,
    kind: Option<String>,
    function: Option<String>,
    value: Option<String>,
    deprecated: Option<String>,
    #[serde(default)]
    properties: Vec<Row>,
    #[serde(default)]
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: String,
    value: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Connection {
    title: String,
    display_name: String,
}

/// A catalog file: the classes of a server.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Catalog {
    #[serde(rename = "format")]
    _format: u32,
    #[serde(default)]
    classes: Vec<File>,
}

pub(super) fn read(text: &str) -> Result<Vec<Descriptor>, DescriptorMistake> {
    let mistake = |error: ::toml::de::Error| DescriptorMistake {
        range: error.span().unwrap_or(0..0),
        message: error.message().to_owned(),
    };
    let table = DeTable::parse(text).map_err(mistake)?;
    if !table.get_ref().contains_key("format") {
        let file = File::deserialize(Deserializer::from(table)).map_err(mistake)?;
        return Ok(vec![descriptor(file, Part::New).map_err(nowhere)?]);
    }
    if let Some(format) = table.get_ref().get("format")
        && format.get_ref().as_integer().is_none_or(|format| format.as_str() != CATALOG_FORMAT)
    {
        let message = format!("this catalog file is not of format {CATALOG_FORMAT}: import it again");
        return Err(DescriptorMistake { range: format.span(), message });
    }
    let catalog = Catalog::deserialize(Deserializer::from(table)).map_err(mistake)?;
    let of_class = |file: File| {
        let class = file.class.clone();
        let part = if file.changes { Part::Changes } else { Part::Whole };
        descriptor(file, part).map_err(|message| nowhere(format!("`{class}`: {message}")))
    };
    catalog.classes.into_iter().map(of_class).collect()
}

fn nowhere(message: String) -> DescriptorMistake {
    DescriptorMistake { range: 0..0, message }
}

fn descriptor(file: File, part: Part) -> Result<Descriptor, String> {
    let kind = Kind::of_package(&file.package);
    let kind = kind.ok_or_else(|| format!("there is no package `{}`", file.package))?;
    if file.changes && part == Part::New {
        return Err("`changes` belongs to a catalog file".to_owned());
    }
    let names = file.function.iter().chain(&file.also).chain([&file.class]);
    if let Some(name) = names.into_iter().find(|name| !is_name(name)) {
        return Err(format!("`{name}` is not a name in Kotlin"));
    }
    let enums = file.nested.iter().filter(|nested| !nested.entries.is_empty()).map(read_enum).collect();
    Ok(Descriptor {
        properties: properties(&file, &file.properties, "")?,
        kind,
        enums,
        title: file.connection.as_ref().map(|connection| connection.title.clone()),
        display_name: file.connection.map(|connection| connection.display_name),
        class: file.class,
        function: file.function.filter(|_| kind != Kind::VcsRoot),
        also: file.also,
        feature_type: file.feature_type,
        fixed: file.fixed.into_iter().collect(),
        deprecated: file.deprecated,
        opaque: file.opaque,
        part,
    })
}

fn read_enum(nested: &Nested) -> Enum {
    let value = |entry: &Entry| entry.value.clone().unwrap_or_else(|| entry.name.clone());
    let entries = nested.entries.iter().map(|entry| (entry.name.clone(), value(entry)));
    Enum { name: nested.class.clone(), entries: entries.collect() }
}

fn properties(file: &File, rows: &[Row], owner: &str) -> Result<Vec<Property>, String> {
    rows.iter().map(|row| property(file, row, owner)).collect()
}

fn property(file: &File, row: &Row, owner: &str) -> Result<Property, String> {
    if !is_name(&row.name) {
        return Err(format!("`{}` is not a name in Kotlin", row.name));
    }
    let format = match row.format.as_deref() {
        Some(name) => Some(Format::named(name).ok_or_else(|| format!("there is no format `{name}`"))?),
        None => None,
    };
    Ok(Property {
        name: row.name.clone(),
        param: row.param.clone(),
        ty: property_type(file, row, owner)?,
        mandatory: row.mandatory,
        deprecated: row.deprecated.clone(),
        format,
    })
}

/// The type of a property of the class that is nested as `owner` says; of the main class, without.
fn property_type(file: &File, row: &Row, owner: &str) -> Result<PropertyType, String> {
    let name = row.ty.as_deref().unwrap_or("String").trim_end_matches('?');
    Ok(match name {
        "String" => PropertyType::Text,
        "Int" => PropertyType::Int,
        "Any" => PropertyType::Any,
        "Boolean" => PropertyType::Boolean {
            yes: row.yes.clone().unwrap_or_else(|| "true".to_owned()),
            no: row.no.clone().unwrap_or_else(|| "false".to_owned()),
        },
        _ => {
            let nested = nested(file, owner, name).ok_or_else(|| format!("there is no type `{name}`"))?;
            match nested.kind.as_deref() {
                Some("compound") => PropertyType::Compound(compound(file, &nested.class, name, owner)?),
                _ => PropertyType::Enum(name.to_owned()),
            }
        }
    })
}

/// The class that a name means in a class: one that is nested in it, or in what surrounds it.
fn nested<'f>(file: &'f File, owner: &str, name: &str) -> Option<&'f Nested> {
    let mut around = Some(owner);
    while let Some(class) = around {
        let full = if class.is_empty() { name.to_owned() } else { format!("{class}.{name}") };
        if let Some(found) = file.nested.iter().find(|nested| nested.class == full) {
            return Some(found);
        }
        let outer = class.rsplit_once('.').map_or("", |(outer, _)| outer);
        around = (!class.is_empty()).then_some(outer);
    }
    None
}

fn compound(file: &File, full: &str, name: &str, owner: &str) -> Result<Compound, String> {
    if owner.split('.').count() > 2 * DEEPEST {
        return Err(format!("the options of `{name}` nest too deeply"));
    }
    let dot = if owner.is_empty() { "" } else { "." };
    let mut options = Vec::new();
    for nested in &file.nested {
        let Some(class) = nested.class.strip_prefix(full).and_then(|rest| rest.strip_prefix('.')) else {
            continue;
        };
        // What is nested in an option is found by the property whose type it is.
        if class.contains('.') {
            continue;
        }
        let function = nested.function.as_deref().unwrap_or_default();
        let function = function.split('(').next().unwrap_or_default();
        if !is_name(function) || !is_name(class) {
            return Err(format!("the option `{}` needs a `function`", nested.class));
        }
        options.push(Choice {
            function: function.to_owned(),
            class: class.to_owned(),
            value: nested.value.clone(),
            properties: properties(file, &nested.properties, &format!("{owner}{dot}{name}.{class}"))?,
            deprecated: nested.deprecated.clone(),
        });
    }
    Ok(Compound { class: name.to_owned(), options })
}
