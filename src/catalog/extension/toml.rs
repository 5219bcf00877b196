//! Descriptors in the format of `data/`: one class with what is nested in it, and the `package` that it is for.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::descriptor::{
    Choice, Compound, Descriptor, DescriptorMistake, Enum, Kind, Property, PropertyType, is_name,
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

pub(super) fn read(text: &str) -> Result<Descriptor, DescriptorMistake> {
    let file: File = ::toml::from_str(text).map_err(|error| DescriptorMistake {
        range: error.span().unwrap_or(0..0),
        message: error.message().to_owned(),
    })?;
    let nowhere = |message: String| DescriptorMistake { range: 0..0, message };
    let kind = Kind::of_package(&file.package);
    let kind = kind.ok_or_else(|| nowhere(format!("there is no package `{}`", file.package)))?;
    let names = file.function.iter().chain([&file.class]);
    if let Some(name) = names.into_iter().find(|name| !is_name(name)) {
        return Err(nowhere(format!("`{name}` is not a name in Kotlin")));
    }
    let enums = file.nested.iter().filter(|nested| !nested.entries.is_empty()).map(read_enum).collect();
    Ok(Descriptor {
        properties: properties(&file, &file.properties, 0).map_err(nowhere)?,
        kind,
        enums,
        title: file.connection.as_ref().map(|connection| connection.title.clone()),
        display_name: file.connection.map(|connection| connection.display_name),
        class: file.class,
        function: file.function.filter(|_| kind != Kind::VcsRoot),
        feature_type: file.feature_type,
        fixed: file.fixed.into_iter().collect(),
        deprecated: file.deprecated,
        opaque: file.opaque,
    })
}

fn read_enum(nested: &Nested) -> Enum {
    let value = |entry: &Entry| entry.value.clone().unwrap_or_else(|| entry.name.clone());
    let entries = nested.entries.iter().map(|entry| (entry.name.clone(), value(entry)));
    Enum { name: nested.class.clone(), entries: entries.collect() }
}

fn properties(file: &File, rows: &[Row], depth: usize) -> Result<Vec<Property>, String> {
    rows.iter().map(|row| property(file, row, depth)).collect()
}

fn property(file: &File, row: &Row, depth: usize) -> Result<Property, String> {
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
        ty: property_type(file, row, depth)?,
        mandatory: row.mandatory,
        deprecated: row.deprecated.clone(),
        format,
    })
}

fn property_type(file: &File, row: &Row, depth: usize) -> Result<PropertyType, String> {
    let name = row.ty.as_deref().unwrap_or("String").trim_end_matches('?');
    Ok(match name {
        "String" => PropertyType::Text,
        "Int" => PropertyType::Int,
        "Boolean" => PropertyType::Boolean {
            yes: row.yes.clone().unwrap_or_else(|| "true".to_owned()),
            no: row.no.clone().unwrap_or_else(|| "false".to_owned()),
        },
        _ => {
            let nested = file.nested.iter().find(|nested| nested.class == name);
            let nested = nested.ok_or_else(|| format!("there is no type `{name}`"))?;
            match nested.kind.as_deref() {
                Some("compound") => PropertyType::Compound(compound(file, name, depth + 1)?),
                _ => PropertyType::Enum(name.to_owned()),
            }
        }
    })
}

fn compound(file: &File, name: &str, depth: usize) -> Result<Compound, String> {
    if depth > DEEPEST {
        return Err(format!("the options of `{name}` nest too deeply"));
    }
    let mut options = Vec::new();
    for nested in &file.nested {
        let Some(class) = nested.class.strip_prefix(name).and_then(|rest| rest.strip_prefix('.')) else {
            continue;
        };
        let function = nested.function.as_deref().unwrap_or_default();
        let function = function.split('(').next().unwrap_or_default();
        if !is_name(function) || !is_name(class) {
            return Err(format!("the option `{}` needs a `function`", nested.class));
        }
        options.push(Choice {
            function: function.to_owned(),
            class: class.to_owned(),
            value: nested.value.clone().unwrap_or_default(),
            properties: properties(file, &nested.properties, depth)?,
        });
    }
    Ok(Compound { class: name.to_owned(), options })
}
