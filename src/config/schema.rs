//! The JSON Schema of the configuration, for editors. It is made from the table of keys.

use serde_json::{Map, Value, json};

use super::keys::{LEVELS, SECTIONS, Section, Shape};
use super::levels::Level;
use crate::diagnostic::{Category, Rule};

/// The schema, in which `rules` may have levels.
pub fn schema(rules: &[&'static Rule]) -> String {
    let sections: Map<String, Value> = SECTIONS
        .iter()
        .map(|section| {
            let inner = if section.name == LEVELS { levels(section, rules) } else { keys(section) };
            (section.name.to_owned(), inner)
        })
        .collect();
    let document = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": super::FILE,
        "description": "The configuration of tcdsl: at the root of the settings or of the repository.",
        "type": "object",
        "additionalProperties": false,
        "properties": sections,
    });
    format!("{document:#}\n")
}

fn keys(section: &Section) -> Value {
    let keys: Map<String, Value> = section
        .keys
        .iter()
        .map(|key| {
            let mut shape = shape(key.shape);
            shape["description"] = key.what.into();
            (key.name.to_owned(), shape)
        })
        .collect();
    json!({
        "description": section.what,
        "type": "object",
        "additionalProperties": false,
        "properties": keys,
    })
}

fn shape(shape: Shape) -> Value {
    let text = json!({ "type": "string", "minLength": 1 });
    match shape {
        Shape::Text => text,
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Texts => json!({ "type": "array", "items": text }),
        Shape::Connections => {
            let table = json!({
                "type": "object",
                "required": ["id"],
                "additionalProperties": false,
                "properties": { "id": text, "kind": text },
            });
            json!({ "type": "array", "items": { "anyOf": [text, table] } })
        }
    }
}

fn levels(section: &Section, rules: &[&'static Rule]) -> Value {
    let known: Map<String, Value> = rules
        .iter()
        .filter(|rule| rule.category != Category::Compilation)
        .map(|rule| {
            let off = rule.category != Category::Incomplete;
            let words: Vec<&str> = Level::NAMES.into_iter().filter(|name| off || *name != "off").collect();
            let level = json!({ "enum": words });
            let reasoned = reasoned(&level);
            (rule.name.to_owned(), json!({ "description": rule.summary, "anyOf": [level, reasoned] }))
        })
        .collect();
    let any = json!({ "enum": Level::NAMES });
    let one = json!({ "anyOf": [any, reasoned(&any)] });
    json!({
        "description": section.what,
        "type": "object",
        "properties": known,
        "additionalProperties": {
            "anyOf": [
                any,
                { "type": "object", "additionalProperties": one },
            ],
        },
    })
}

/// A level with the reason for it.
fn reasoned(level: &Value) -> Value {
    json!({
        "type": "object",
        "required": ["level"],
        "additionalProperties": false,
        "properties": { "level": level, "reason": { "type": "string", "minLength": 1 } },
    })
}
