//! The Rust text of values: options, lists, class numbers, types.

use crate::data::PropertyRow;
use crate::resolve::Type;

/// What a raw parameter holds for `true` and for `false`.
pub fn boolean(row: &PropertyRow) -> (Option<&str>, Option<&str>) {
    if row.param.is_none() {
        return (None, None);
    }
    (Some(row.true_value.as_deref().unwrap_or("true")), Some(row.false_value.as_deref().unwrap_or("false")))
}

pub fn type_text(ty: &Type) -> String {
    match ty {
        Type::Plain(name) => format!("Type::{name}"),
        Type::Boolean => "Type::Boolean".to_owned(),
        Type::Enum(id) => format!("Type::Enum(ClassId({id}))"),
        Type::Compound(id) => format!("Type::Compound(ClassId({id}))"),
        Type::Class(id) => format!("Type::Class(ClassId({id}))"),
        Type::List(element) => format!("Type::List(&{})", type_text(element)),
        Type::Function(receiver) => format!("Type::Function{{receiver:{}}}", optional_id(*receiver)),
    }
}

/// A raw name or value, unless it is unknown, which is written `?`.
pub fn known(value: Option<&str>) -> Option<&str> {
    value.filter(|text| *text != "?")
}

/// Whether a raw name or value is written `?`.
pub fn is_unknown(value: Option<&str>) -> bool {
    value == Some("?")
}

/// What descriptors may say, too, can be borrowed or owned: of the built-in tables it is borrowed.
pub fn borrowed(place: &str) -> String {
    format!("Cow::Borrowed(&{place})")
}

/// A text that descriptors may say, too.
pub fn text_of(text: &str) -> String {
    format!("Cow::Borrowed({text:?})")
}

/// The same, where it may be missing.
pub fn option_text(value: Option<&str>) -> String {
    value.map_or_else(|| "None".to_owned(), |text| format!("Some({})", text_of(text)))
}

pub fn option(value: Option<&str>) -> String {
    value.map_or_else(|| "None".to_owned(), |text| format!("Some({text:?})"))
}

pub fn optional_id(id: Option<usize>) -> String {
    id.map_or_else(|| "None".to_owned(), |id| format!("Some(ClassId({id}))"))
}

pub fn ids(ids: &[usize]) -> String {
    borrowed(&list(ids.iter().map(|id| format!("ClassId({id})"))))
}

pub fn list(rows: impl Iterator<Item = String>) -> String {
    format!("[{}]", rows.collect::<Vec<_>>().join(","))
}
