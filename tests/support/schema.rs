//! Compares documents with the JSON Schemas that the tool publishes, as far as those go: a keyword that is not known here
//! fails the test, so that none is passed over. A whole validator would double what the tests take to build.

use regex::Regex;
use serde_json::{Map, Value};

/// Where `value` is not as `schema` says; nothing when it is.
pub(crate) fn faults(schema: &Value, value: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    Check { root: schema }.value(schema, value, "", &mut faults);
    faults
}

struct Check<'a> {
    /// What `$ref` starts at.
    root: &'a Value,
}

impl Check<'_> {
    fn value(&self, schema: &Value, value: &Value, at: &str, faults: &mut Vec<String>) {
        match schema {
            Value::Bool(true) => {}
            Value::Object(keywords) => {
                for (keyword, wanted) in keywords {
                    if !self.keyword(keywords, keyword, wanted, value, at, faults) {
                        faults.push(format!("{at}: {value} does not fit `{keyword}`: {wanted}"));
                    }
                }
            }
            _ => faults.push(format!("{at}: nothing may stand here")),
        }
    }

    /// Whether one keyword holds. What is wrong further down is told there.
    fn keyword(
        &self,
        schema: &Map<String, Value>,
        keyword: &str,
        wanted: &Value,
        value: &Value,
        at: &str,
        faults: &mut Vec<String>,
    ) -> bool {
        let text = value.as_str();
        match keyword {
            "$schema" | "$defs" | "title" | "description" => {}
            "type" => return one_or_many(wanted).any(|name| is_of_type(value, name)),
            "format" => return value.is_null() || is_in_range(value, wanted.as_str().expect("a name")),
            "const" => return value == wanted,
            // Sets are written as lists.
            "uniqueItems" => {
                let mut seen = std::collections::BTreeSet::new();
                return value.as_array().into_iter().flatten().all(|item| seen.insert(item.to_string()));
            }
            "enum" => return wanted.as_array().expect("values").contains(value),
            "minimum" => {
                return value.as_f64().is_none_or(|number| number >= wanted.as_f64().expect("a number"));
            }
            "minLength" => {
                let least = wanted.as_u64().expect("a length") as usize;
                return text.is_none_or(|text| text.chars().count() >= least);
            }
            "pattern" => {
                let pattern = Regex::new(wanted.as_str().expect("a pattern")).expect("a pattern");
                return text.is_none_or(|text| pattern.is_match(text));
            }
            "required" => {
                let has = |name: &Value| value.get(name.as_str().expect("a name")).is_some();
                return !value.is_object() || wanted.as_array().expect("names").iter().all(has);
            }
            "anyOf" => {
                let fits = |schema: &Value| {
                    let mut faults = Vec::new();
                    self.value(schema, value, at, &mut faults);
                    faults.is_empty()
                };
                return wanted.as_array().expect("schemas").iter().any(fits);
            }
            "$ref" => {
                let pointer =
                    wanted.as_str().and_then(|it| it.strip_prefix('#')).expect("a place in the schema");
                self.value(self.root.pointer(pointer).expect("a definition"), value, at, faults);
            }
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    self.value(wanted, item, &format!("{at}/{index}"), faults);
                }
            }
            "properties" => {
                for (name, schema) in wanted.as_object().expect("schemas") {
                    if let Some(item) = value.get(name) {
                        self.value(schema, item, &format!("{at}/{name}"), faults);
                    }
                }
            }
            "additionalProperties" => {
                let known =
                    |name: &str| schema.get("properties").is_some_and(|known| known.get(name).is_some());
                for (name, item) in value.as_object().into_iter().flatten().filter(|(name, _)| !known(name)) {
                    self.value(wanted, item, &format!("{at}/{name}"), faults);
                }
            }
            _ => panic!("{at}: the keyword `{keyword}` is not known here"),
        }
        true
    }
}

fn one_or_many(names: &Value) -> impl Iterator<Item = &str> {
    names.as_str().into_iter().chain(names.as_array().into_iter().flatten().filter_map(Value::as_str))
}

/// Whether a number is one of those that a format has.
fn is_in_range(value: &Value, format: &str) -> bool {
    match format {
        "uint" => value.is_u64(),
        "uint32" => value.as_u64().is_some_and(|number| u32::try_from(number).is_ok()),
        _ => panic!("there is no format `{format}`"),
    }
}

fn is_of_type(value: &Value, name: &str) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => panic!("there is no type `{name}`"),
    }
}

#[test]
fn what_does_not_fit_is_told_with_its_place() {
    let schema = serde_json::json!({
        "$defs": { "name": { "type": "string", "minLength": 1, "pattern": "^[a-z]+$" } },
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": { "enum": ["a", "b"] },
            "names": { "type": ["array", "null"], "items": { "$ref": "#/$defs/name" } },
            "count": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "const": "many" }] },
            "line": { "type": ["integer", "null"], "format": "uint32" }
        },
        "additionalProperties": false
    });
    let places = |value: Value| -> Vec<String> {
        let faults = faults(&schema, &value).into_iter();
        faults.map(|fault| fault.split(':').next().unwrap_or_default().to_owned()).collect()
    };
    let none: [&str; 0] = [];
    assert_eq!(places(serde_json::json!({ "kind": "a", "names": ["x"], "count": "many" })), none);
    assert_eq!(places(serde_json::json!({ "kind": "b", "names": null, "count": 0, "line": null })), none);
    assert_eq!(places(serde_json::json!({ "kind": "c" })), ["/kind"]);
    assert_eq!(places(serde_json::json!({ "names": ["x", "X", 1] })), ["/names/1", "/names/2", ""]);
    assert_eq!(places(serde_json::json!({ "kind": "a", "count": -1, "more": 1 })), ["/more", "/count"]);
    assert_eq!(places(serde_json::json!({ "kind": "a", "names": [""] })), ["/names/0", "/names/0"]);
    assert_eq!(places(serde_json::json!({ "kind": "a", "line": 4_294_967_296_u64 })), ["/line"]);
    assert_eq!(places(serde_json::json!([])), [""]);
}
