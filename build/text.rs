//! The Rust text of values: options, lists, class numbers, types.

use crate::data::PropertyRow;
use crate::resolve::Type;

pub fn boolean(row: &PropertyRow) -> String {
    if row.param.is_none() {
        return "Type::Boolean{true_value:None,false_value:None}".to_owned();
    }
    let yes = row.true_value.as_deref().unwrap_or("true");
    let no = row.false_value.as_deref().unwrap_or("false");
    format!("Type::Boolean{{true_value:Some({yes:?}),false_value:Some({no:?})}}")
}

pub fn type_text(ty: &Type) -> String {
    match ty {
        Type::Plain(name) => format!("Type::{name}"),
        Type::Boolean => "Type::Boolean{true_value:None,false_value:None}".to_owned(),
        Type::Enum(id) => format!("Type::Enum(ClassId({id}))"),
        Type::Compound(id) => format!("Type::Compound(ClassId({id}))"),
        Type::Class(id) => format!("Type::Class(ClassId({id}))"),
        Type::List(element) => format!("Type::List(&{})", type_text(element)),
        Type::Function(receiver) => format!("Type::Function{{receiver:{}}}", optional_id(*receiver)),
    }
}

/// The text of a raw name or value that may be unknown, which is written `?`; and whether it is.
pub fn known(value: Option<&str>) -> (String, bool) {
    (option(value.filter(|text| *text != "?")), value == Some("?"))
}

pub fn option(value: Option<&str>) -> String {
    value.map_or_else(|| "None".to_owned(), |text| format!("Some({text:?})"))
}

pub fn optional_id(id: Option<usize>) -> String {
    id.map_or_else(|| "None".to_owned(), |id| format!("Some(ClassId({id}))"))
}

pub fn ids(ids: &[usize]) -> String {
    list(ids.iter().map(|id| format!("ClassId({id})")))
}

pub fn list(rows: impl Iterator<Item = String>) -> String {
    format!("[{}]", rows.collect::<Vec<_>>().join(","))
}
