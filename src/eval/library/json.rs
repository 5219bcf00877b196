//! JSON that settings read from their files: `com.alibaba.fastjson` and `org.json`, the libraries that public settings
//! use for it. Both keep an object's members in a hash table, whose order is that of `HashMap`.

use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::super::budget;
use super::super::interpreter::MAX_SIZE;
use super::super::order::Order;
use super::super::value::{Eval, Library, Value};
use super::{Call, Table, find};

/// A library for JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Dialect {
    /// `com.alibaba.fastjson`: its objects are maps, its arrays are lists, and what is missing is null.
    Fastjson,
    /// `org.json`: its objects are no maps, its arrays can be gone through, and what is missing is an exception.
    OrgJson,
}

/// An object or an array.
#[derive(Debug)]
pub(crate) struct Json {
    dialect: Dialect,
    /// A map or a list.
    value: Value,
}

impl Json {
    /// The library that it is of.
    pub(super) const fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// The value that it holds.
    pub(crate) const fn held(&mut self) -> &mut Value {
        &mut self.value
    }
}

/// The packages of the libraries.
pub(crate) fn is_package(path: &[&str]) -> bool {
    path.starts_with(&["com", "alibaba", "fastjson"]) || path.starts_with(&["org", "json"])
}

/// Whether a class of theirs is evaluated.
pub(crate) fn is_class(name: &str) -> bool {
    matches!(name, "JSON" | "JSONArray" | "JSONObject")
}

/// Functions of objects and arrays.
pub(super) static TABLE: Table = &[
    ("get", |call| read(call, As::Any, Value::Null)),
    ("getBoolean", |call| read(call, As::Boolean, Value::Null)),
    ("getBooleanValue", |call| read(call, As::Boolean, Value::Boolean(false))),
    ("getInt", |call| read(call, As::Int, Value::Null)),
    ("getIntValue", |call| read(call, As::Int, Value::Int(0))),
    ("getInteger", |call| read(call, As::Int, Value::Null)),
    ("getJSONArray", |call| read(call, As::Array, Value::Null)),
    ("getJSONObject", |call| read(call, As::Object, Value::Null)),
    ("getLong", |call| read(call, As::Long, Value::Null)),
    ("getLongValue", |call| read(call, As::Long, Value::Long(0))),
    ("getString", |call| read(call, As::Text, Value::Null)),
    ("has", |call| Ok(member(call).map(|found| Value::Boolean(found.is_some())))),
    ("isEmpty", |call| Ok(this_json(call).map(|json| Value::Boolean(json.is_empty())))),
    ("isNull", |call| Ok(member(call).map(|found| Value::Boolean(found.is_none_or(|it| it.is_null()))))),
    ("keySet", |call| on_map(call, "keys")),
    ("length", |call| on_map(call, "size")),
    ("opt", |call| optional(call, As::Any, Value::Null)),
    ("optBoolean", |call| optional(call, As::Boolean, Value::Boolean(false))),
    ("optInt", |call| optional(call, As::Int, Value::Int(0))),
    ("optJSONArray", |call| optional(call, As::Array, Value::Null)),
    ("optJSONObject", |call| optional(call, As::Object, Value::Null)),
    ("optLong", |call| optional(call, As::Long, Value::Long(0))),
    ("optString", |call| optional(call, As::Text, Value::string(""))),
    ("put", put),
    ("toJSONString", |call| shown(call)),
    ("toString", |call| shown(call)),
];

/// What a value is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum As {
    Any,
    Array,
    Boolean,
    Int,
    Long,
    Object,
    Text,
}

/// `JSON.parseObject(text)`, `JSON.parseArray(text)`
pub(super) fn parse(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    parsed(call, Dialect::Fastjson)
}

/// `JSONObject(text)` and `JSONArray(text)` of `org.json`. Without a text they are empty, in either library.
pub(super) fn make(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    if !call.args.items.is_empty() {
        return parsed(call, Dialect::OrgJson);
    }
    let value =
        if call.name == "JSONArray" { Value::mutable_list(Vec::new()) } else { object_of(Vec::new()) };
    Ok(Some(json(Dialect::OrgJson, value)))
}

/// How many bytes of JSON are read in the time of a step of the evaluation.
const BYTES_PER_STEP: usize = 4;

fn parsed(call: &mut Call<'_, '_>, dialect: Dialect) -> Eval<Option<Value>> {
    let (Some(text), 1) = (call.text(0), call.args.len()) else { return Ok(None) };
    call.check_size(text.len().saturating_mul(16))?;
    call.interpreter.spend(text.len() / BYTES_PER_STEP, call.span)?;
    let mut reader = serde_json::Deserializer::from_str(&text);
    let keys = RefCell::default();
    let reading = Reading { dialect, keys: &keys };
    let value = reading.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    // The libraries are more lenient than the standard: the text may be right for them.
    Ok(Some(value.unwrap_or_else(|error| {
        call.gap(
            &format!("this text is not read as JSON: {error}"),
            "write it as the standard (RFC 8259) has it",
        )
    })))
}

fn json(dialect: Dialect, value: Value) -> Value {
    Value::library(Library::Json(Json { dialect, value }))
}

fn object_of(members: Vec<(Value, Value)>) -> Value {
    Value::map_of(members, Order::hash_for(0), true)
}

impl Json {
    /// Its class, without the package.
    pub(crate) fn class_name(&self) -> &'static str {
        if matches!(self.value, Value::Map(_)) { "JSONObject" } else { "JSONArray" }
    }

    /// The map or list that it is to Kotlin's library: an array of `org.json` can be gone through, its objects cannot.
    pub(crate) fn as_collection(&self) -> Option<&Value> {
        match (self.dialect, &self.value) {
            (Dialect::OrgJson, Value::Map(_)) => None,
            (_, value) => Some(value),
        }
    }

    /// Whether it is an instance of a type of the library, as far as collections are concerned.
    pub(crate) fn is_collection_of(&self, name: &str) -> bool {
        match (self.dialect, &self.value) {
            (Dialect::Fastjson, Value::Map(_)) => matches!(name, "Map" | "MutableMap"),
            (Dialect::Fastjson, _) => {
                matches!(name, "List" | "MutableList" | "Collection" | "MutableCollection" | "Iterable")
            }
            (Dialect::OrgJson, Value::Map(_)) => false,
            (Dialect::OrgJson, _) => matches!(name, "Iterable" | "MutableIterable"),
        }
    }

    /// Whether nothing is in it.
    pub(crate) fn is_empty(&self) -> bool {
        super::items(&self.value).is_none_or(|items| items.is_empty())
    }

    /// Its text; `None` when something in it is not known.
    pub(crate) fn text(&self) -> Option<Arc<str>> {
        let mut text = String::new();
        write(&self.value, &mut text, MAX_DEPTH)?;
        Some(text.into())
    }
}

/// Whether a function of Kotlin's library sees the collection that a value is which is JSON: JSON has no such function itself.
pub(super) fn is_of_collection(dialect: Dialect, function: &str) -> bool {
    let shared = dialect == Dialect::Fastjson && matches!(function, "get" | "isEmpty" | "put");
    let own = find(TABLE, function).is_some() && !shared;
    !own && find(super::scope::TABLE, function).is_none()
}

fn this_json<'v>(call: &'v Call<'_, '_>) -> Option<&'v Json> {
    match &call.this {
        Value::Library(library) => match &**library {
            Library::Json(json) => Some(json),
            _ => None,
        },
        _ => None,
    }
}

/// The member or element that the first argument names, and whether there is one.
fn member(call: &Call<'_, '_>) -> Option<Option<Value>> {
    let key = call.get_plain(0)?;
    Some(match &this_json(call)?.value {
        Value::Map(map) => map.get(key),
        Value::List(list) => {
            let index = usize::try_from(call.int(0)?).ok();
            index.and_then(|index| list.items().get(index).cloned())
        }
        _ => None,
    })
}

/// `getString(key)` and its kin.
fn read(call: &mut Call<'_, '_>, wanted: As, absent: Value) -> Eval<Option<Value>> {
    let (Some(found), Some(dialect)) = (member(call), this_json(call).map(|json| json.dialect)) else {
        return Ok(None);
    };
    match (found, dialect) {
        (Some(Value::Null) | None, Dialect::Fastjson) => Ok(Some(absent)),
        (None, Dialect::OrgJson) => {
            let message = match call.arg(0) {
                Some(Value::Int(index)) => format!("JSONArray[{index}] not found."),
                key => format!(
                    "JSONObject[\"{}\"] not found.",
                    key.and_then(|it| as_text(&it)).unwrap_or_default()
                ),
            };
            call.throw("JSONException", message)
        }
        (Some(value), _) => converted(call, value, wanted, dialect),
    }
}

/// `optString(key, default)` and its kin, of `org.json`.
fn optional(call: &mut Call<'_, '_>, wanted: As, absent: Value) -> Eval<Option<Value>> {
    let Some(found) = member(call) else { return Ok(None) };
    let absent = call.arg(1).unwrap_or(absent);
    match found.filter(|it| !it.is_null()) {
        Some(value) => converted(call, value, wanted, Dialect::OrgJson),
        None => Ok(Some(absent)),
    }
}

/// A value read as another type, which both libraries do for what looks like it.
fn converted(call: &mut Call<'_, '_>, value: Value, wanted: As, dialect: Dialect) -> Eval<Option<Value>> {
    if value.is_unknown() {
        return Ok(Some(call.gap("a decimal number of JSON is not evaluated", "")));
    }
    let is = |class: &str| matches!(&value, Value::Library(it) if it.class_name() == class);
    let same = match wanted {
        As::Any => true,
        As::Array => is("JSONArray"),
        As::Object => is("JSONObject"),
        As::Boolean => matches!(value, Value::Boolean(_)),
        As::Int => matches!(value, Value::Int(_)),
        As::Long => matches!(value, Value::Long(_)),
        As::Text => matches!(value, Value::String(_)),
    };
    if same {
        return Ok(Some(value));
    }
    Ok(Some(match (wanted, &value) {
        (As::Long, Value::Int(number)) => Value::Long(i64::from(*number)),
        (As::Text, Value::Int(_) | Value::Long(_) | Value::Boolean(_)) if dialect == Dialect::Fastjson => {
            call.display(&value)?.map_or(Value::Unknown, Value::String)
        }
        _ => call.gap(&format!("how `{}` converts this value is not evaluated", call.name), ""),
    }))
}

/// A property of the map or list inside, for functions that Kotlin's collections have as properties.
fn on_map(call: &mut Call<'_, '_>, property: &str) -> Eval<Option<Value>> {
    let Some(value) = this_json(call).map(|json| json.value.clone()) else { return Ok(None) };
    let name = call.interpreter.names.intern(property);
    super::property(call.interpreter, &value, name, call.span)
}

/// A function of the map or list inside.
fn on_collection(call: &mut Call<'_, '_>, function: &str) -> Eval<Option<Value>> {
    let Some(value) = this_json(call).map(|json| json.value.clone()) else { return Ok(None) };
    let name = call.interpreter.names.intern(function);
    super::call_on(call.interpreter, &value, name, call.all(), call.span)
}

/// `put(key, value)` of objects, `put(value)` of arrays; `org.json` gives the object or array back.
fn put(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(json) = this_json(call) else { return Ok(None) };
    let function = match (&json.value, call.args.len()) {
        (Value::Map(_), 2) => "put",
        (Value::List(_), 1) => "add",
        _ => return Ok(None),
    };
    let dialect = json.dialect;
    let old = on_collection(call, function)?;
    Ok(if dialect == Dialect::OrgJson { Some(call.this.clone()) } else { old })
}

fn shown(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let this = call.this.clone();
    Ok(Some(call.display(&this)?.map_or(Value::Unknown, Value::String)))
}

fn as_text(value: &Value) -> Option<Arc<str>> {
    super::call::as_text(value)
}

/// How deep JSON may be nested that is written. (Objects and arrays may hold themselves.)
const MAX_DEPTH: usize = 200;

/// Writes a value as JSON without blanks; `None` when it is not known how, or is nested deeper than `depth`.
fn write(value: &Value, out: &mut String, depth: usize) -> Option<()> {
    let depth = depth.checked_sub(1)?;
    if out.len() > MAX_SIZE || !budget::spend(1) {
        budget::exhaust();
        return None;
    }
    match value {
        Value::Null => out.push_str("null"),
        Value::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Int(number) => out.push_str(&number.to_string()),
        Value::Long(number) => out.push_str(&number.to_string()),
        Value::String(text) if !budget::spend_on_text(text) => return None,
        Value::String(text) => out.push_str(&serde_json::to_string(&**text).ok()?),
        Value::Map(map) => {
            out.push('{');
            for (at, (key, value)) in map.read().iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                write(key, out, depth)?;
                out.push(':');
                write(value, out, depth)?;
            }
            out.push('}');
        }
        Value::List(list) => {
            out.push('[');
            for (at, value) in list.items().iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                write(value, out, depth)?;
            }
            out.push(']');
        }
        Value::Library(library) => match &**library {
            Library::Json(json) => write(&json.value, out, depth)?,
            _ => return None,
        },
        _ => return None,
    }
    Some(())
}

/// Reads a text into the values of a library. Objects have the same few keys again and again: they share their texts.
#[derive(Clone, Copy)]
struct Reading<'k> {
    dialect: Dialect,
    keys: &'k RefCell<FxHashMap<Box<str>, Arc<str>>>,
}

impl Reading<'_> {
    fn key(&self, text: &str) -> Value {
        let mut keys = self.keys.borrow_mut();
        if let Some(known) = keys.get(text) {
            return Value::String(known.clone());
        }
        let key: Arc<str> = text.into();
        keys.insert(text.into(), key.clone());
        Value::String(key)
    }
}

/// A key of an object, as it is read.
struct KeyText<'k>(Reading<'k>);

impl<'de> DeserializeSeed<'de> for KeyText<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeyText<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key of JSON")
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(self.0.key(value))
    }
}

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reading<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(i32::try_from(value).map_or(Value::Long(value), Value::Int))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        i64::try_from(value)
            .map_err(|_| E::custom("a number beyond `Long`"))
            .and_then(|value| self.visit_i64(value))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value, E> {
        Ok(Value::Unknown) // a `BigDecimal`, or a `Double` in older versions
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::string(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
        }
        Ok(json(self.dialect, Value::mutable_list(list)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = entries.next_entry_seed(KeyText(self), self)? {
            members.push(member);
        }
        Ok(json(self.dialect, object_of(members)))
    }
}
