//! Which values the DSL's types take.

use crate::catalog::{Catalog, ClassKind, Property, Type, core_class};

use super::super::interpreter::Interpreter;
use super::super::value::{ClassRef, Value};

impl Interpreter<'_> {
    /// Whether a property takes a value; `None` when that is not known.
    pub(super) fn accepts(&mut self, property: &Property, value: &Value) -> Option<bool> {
        if property.inferred || (self.has_text_ids() && matches!(value, Value::String(_))) {
            return None;
        }
        self.type_accepts(property.ty, property.nullable || property.param.is_some(), value)
    }

    /// Whether a type of the DSL takes a value; `None` when that is not known.
    pub(crate) fn type_accepts(&mut self, ty: Type, nullable: bool, value: &Value) -> Option<bool> {
        if value.is_null() {
            return if nullable { Some(true) } else { None };
        }
        if value.is_unknown() {
            return None;
        }
        match ty {
            Type::String => Some(matches!(value, Value::String(_))),
            Type::Int => Some(matches!(value, Value::Int(_))),
            Type::Long => Some(matches!(value, Value::Int(_) | Value::Long(_))),
            Type::Double => Some(matches!(value, Value::Double(_))),
            Type::Boolean => Some(matches!(value, Value::Boolean(_))),
            Type::Class(class)
                if self.has_text_ids()
                    && matches!(value, Value::String(_))
                    && (class == core_class::ID || class == core_class::ID_OWNER) =>
            {
                Some(true)
            }
            Type::Enum(class) | Type::Compound(class) | Type::Class(class) => {
                if self.catalog.class(class).kind == ClassKind::Interface
                    && !self.catalog.is_subclass_of(class, core_class::ID_OWNER)
                {
                    return None;
                }
                self.is_of_class(value, ClassRef::Dsl(class))
            }
            Type::List(_) => match value {
                Value::List(_) | Value::Set(_) => Some(true),
                Value::Library(_) | Value::Object(_) | Value::Range(_) => None,
                _ => Some(false),
            },
            Type::Function { .. } => match value {
                Value::Function(_) => Some(true),
                // A class may implement a function type; one that extends the DSL's never does.
                Value::Object(object)
                    if object.dsl.is_none() && matches!(object.class, ClassRef::User(_)) =>
                {
                    None
                }
                _ => Some(false),
            },
            Type::Map => match value {
                Value::Map(_) => Some(true),
                Value::Object(_) | Value::Library(_) => None,
                _ => Some(false),
            },
            Type::Any | Type::Unit => None,
        }
    }
}

/// A type of the DSL as messages name it.
pub(super) fn type_name(catalog: &Catalog, ty: Type) -> String {
    match ty {
        Type::String => "String".into(),
        Type::Int => "Int".into(),
        Type::Long => "Long".into(),
        Type::Double => "Double".into(),
        Type::Boolean => "Boolean".into(),
        Type::Enum(class) | Type::Compound(class) | Type::Class(class) => {
            catalog.class(class).name.to_string()
        }
        Type::List(_) => "a list".into(),
        Type::Map => "a map".into(),
        Type::Function { .. } => "a block".into(),
        Type::Any | Type::Unit => "another type".into(),
    }
}
