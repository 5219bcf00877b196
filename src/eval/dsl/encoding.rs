//! Values of properties as the texts of raw parameters, and back.

use std::sync::Arc;

use crate::catalog::{Catalog, Property, Type};
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::value::Value;
use super::cloud;

/// What a raw parameter holds for a value.
pub(super) enum Encoded {
    Text(Arc<str>),
    Absent,
    Unknown,
}

impl Interpreter<'_> {
    /// The text for a value of a property.
    pub(super) fn encode(&mut self, property: &Property, value: &Value, span: Span) -> Encoded {
        match (property.ty, value) {
            (Type::Boolean, Value::Boolean(value)) => {
                let (yes, no) = (property.true_value.as_deref(), property.false_value.as_deref());
                let text = if *value { yes.or(Some("true")) } else { no };
                text.map_or(Encoded::Absent, |text| Encoded::Text(text.into()))
            }
            (Type::Enum(_), Value::Entry(class, index)) => {
                let entry = self.catalog.entry_at(*class, *index);
                match entry.and_then(|entry| entry.value.as_deref()) {
                    Some(text) => Encoded::Text(text.into()),
                    None => Encoded::Unknown,
                }
            }
            (Type::Int, Value::Int(..=0))
                if property.param.as_deref().is_some_and(cloud::is_empty_if_not_positive) =>
            {
                Encoded::Text("".into())
            }
            (Type::List(_), Value::List(list))
                if property.param.as_deref() == Some(cloud::SECURITY_GROUPS) =>
            {
                self.each_with_comma(&list.items(), span)
            }
            (Type::List(_) | Type::Map, _) => Encoded::Unknown,
            // An object of the DSL holds raw parameters in a form of its own.
            (Type::Class(_), Value::Object(_)) => {
                self.image_source(value).map_or(Encoded::Unknown, Encoded::Text)
            }
            (_, value) => match self.display(value, span) {
                Ok(Some(text)) => Encoded::Text(text),
                _ => Encoded::Unknown,
            },
        }
    }
}

/// The value that a raw parameter stands for.
pub(super) fn decode(catalog: &Catalog, property: &Property, raw: Option<Option<Arc<str>>>) -> Value {
    let text = match raw {
        None => return Value::Null,
        Some(None) => return Value::Unknown,
        Some(Some(text)) => text,
    };
    match property.ty {
        Type::String => Value::String(text),
        Type::Int => text.parse().map_or(Value::Null, Value::Int),
        Type::Double => text.parse().map_or(Value::Null, Value::Double),
        Type::Boolean => Value::Boolean(property.true_value.as_deref().unwrap_or("true") == &*text),
        Type::Enum(class) => {
            let index =
                catalog.class(class).entries.iter().position(|entry| entry.value.as_deref() == Some(&*text));
            index
                .and_then(|index| u16::try_from(index).ok())
                .map_or(Value::Null, |index| Value::Entry(class, index))
        }
        _ => Value::Unknown,
    }
}

/// The value of a property that is not set.
pub(super) fn default_value(catalog: &Catalog, property: &Property) -> Value {
    match (property.ty, property.default) {
        (Type::String, Some(text)) => Value::string(text),
        (Type::Int, Some(text)) => text.parse().map_or(Value::Unknown, Value::Int),
        (Type::Boolean, Some(text)) => Value::Boolean(text == "true"),
        (Type::Enum(class), Some(text)) => {
            let entry = catalog
                .symbol(text)
                .and_then(|name| catalog.class(class).entries.iter().position(|e| e.name == name));
            entry
                .and_then(|index| u16::try_from(index).ok())
                .map_or(Value::Unknown, |index| Value::Entry(class, index))
        }
        (_, None) if property.nullable => Value::Null,
        (Type::String, None) => Value::string(""),
        (Type::Boolean, None) => Value::Boolean(false),
        (Type::List(_), None) => Value::list(Vec::new()),
        _ => Value::Unknown,
    }
}
