//! Functions of characters.

use super::super::value::Value;
use super::{Call, Table};

fn this(call: &Call<'_, '_>) -> char {
    match call.this {
        Value::Char(character) => character,
        _ => char::default(),
    }
}

pub(super) static TABLE: Table = &[
    ("isDigit", |call| Ok(Some(Value::Boolean(this(call).is_numeric())))),
    ("isLetter", |call| Ok(Some(Value::Boolean(this(call).is_alphabetic())))),
    ("isLetterOrDigit", |call| Ok(Some(Value::Boolean(this(call).is_alphanumeric())))),
    ("isLowerCase", |call| Ok(Some(Value::Boolean(this(call).is_lowercase())))),
    ("isUpperCase", |call| Ok(Some(Value::Boolean(this(call).is_uppercase())))),
    ("isWhitespace", |call| Ok(Some(Value::Boolean(super::indent::is_whitespace(this(call)))))),
    ("lowercase", |call| Ok(Some(Value::string(this(call).to_lowercase().to_string())))),
    ("lowercaseChar", |call| Ok(this(call).to_lowercase().next().map(Value::Char))),
    ("titlecase", |call| Ok(Some(Value::string(this(call).to_uppercase().to_string())))),
    ("titlecaseChar", |call| Ok(this(call).to_uppercase().next().map(Value::Char))),
    ("toInt", |call| Ok(i32::try_from(u32::from(this(call))).ok().map(Value::Int))),
    ("toLowerCase", |call| Ok(this(call).to_lowercase().next().map(Value::Char))),
    ("toUpperCase", |call| Ok(this(call).to_uppercase().next().map(Value::Char))),
    ("uppercase", |call| Ok(Some(Value::string(this(call).to_uppercase().to_string())))),
    ("uppercaseChar", |call| Ok(this(call).to_uppercase().next().map(Value::Char))),
];
