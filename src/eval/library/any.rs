//! Functions and properties that every value has, and properties of the library's types.

use std::rc::Rc;

use super::super::operators::natural_order;
use super::super::value::{ClassRef, Eval, Library, Value};
use super::{Call, Table, items};

pub(super) static TABLE: Table = &[
    ("compareTo", |call| {
        let Some(other) = call.args.get(0).cloned() else { return Ok(None) };
        Ok(natural_order(&call.this, &other).map(|order| Value::Int(order as i32)))
    }),
    ("equals", |call| {
        let Some(other) = call.args.get(0).cloned() else { return Ok(None) };
        if let (Value::String(a), Value::String(b)) = (&call.this, &other)
            && let Some(Value::Boolean(true)) = call.named("ignoreCase", 1)
        {
            return Ok(Some(Value::Boolean(a.to_lowercase() == b.to_lowercase())));
        }
        let this = call.this.clone();
        call.interpreter.equal(&this, &other, call.span).map(|equal| Some(Value::Boolean(equal)))
    }),
    ("hashCode", |call| Ok(Some(hash_code(&call.this).map_or(Value::Unknown, Value::Int)))),
    ("invoke", |call| match &call.this {
        function @ Value::Function(_) => {
            let function = function.clone();
            call.interpreter.invoke(&function, call.args.clone(), call.span).map(Some)
        }
        _ => Ok(None),
    }),
    ("isNullOrBlank", |call| Ok(blank(&call.this))),
    ("isNullOrEmpty", |call| {
        Ok(match &call.this {
            Value::Null => Some(Value::Boolean(true)),
            value => items(value).map(|items| Value::Boolean(items.is_empty())),
        })
    }),
    ("orEmpty", |call| {
        Ok(match &call.this {
            Value::Null => None,
            value => Some(value.clone()),
        })
    }),
    ("toString", |call| {
        if let Value::Object(object) = &call.this {
            let class = object.class;
            let this = call.this.clone();
            return Ok(match (call.display(&this)?, class) {
                (Some(text), _) => Some(Value::String(text)),
                (None, ClassRef::User(_)) => Some(Value::Unknown),
                _ => None,
            });
        }
        let this = call.this.clone();
        Ok(Some(call.display(&this)?.map_or(Value::Unknown, Value::String)))
    }),
];

fn blank(value: &Value) -> Option<Value> {
    match value {
        Value::Null => Some(Value::Boolean(true)),
        Value::String(text) => Some(Value::Boolean(text.trim().is_empty())),
        _ => None,
    }
}

/// `hashCode()` as the JVM computes it; `None` for objects, whose hash is their identity.
pub(super) fn hash_code(value: &Value) -> Option<i32> {
    let combine = |items: &[Value], seed: i32| {
        items.iter().try_fold(seed, |hash, item| Some(hash.wrapping_mul(31).wrapping_add(hash_code(item)?)))
    };
    match value {
        Value::Null => Some(0),
        Value::String(text) => Some(
            text.encode_utf16().fold(0i32, |hash, unit| hash.wrapping_mul(31).wrapping_add(i32::from(unit))),
        ),
        Value::Int(value) => Some(*value),
        #[allow(clippy::cast_possible_truncation)] // as the JVM folds a long
        Value::Long(value) => Some((*value ^ (((*value).cast_unsigned() >> 32).cast_signed())) as i32),
        Value::Boolean(value) => Some(if *value { 1231 } else { 1237 }),
        Value::Char(value) => i32::try_from(u32::from(*value)).ok(),
        Value::List(list) if !list.array => combine(&list.items.borrow(), 1),
        Value::Tuple(items) => combine(items, 0),
        Value::Set(set) => {
            set.items.borrow().iter().try_fold(0i32, |hash, key| Some(hash.wrapping_add(hash_code(&key.0)?)))
        }
        _ => None,
    }
}

/// A property of a value that is no object of the settings or the DSL.
pub(super) fn property(call: &mut Call<'_, '_>, name: &str) -> Eval<Option<Value>> {
    let size = |count: usize| Value::Int(i32::try_from(count).unwrap_or(i32::MAX));
    let this = call.this.clone();
    Ok(match (&this, name) {
        (Value::String(text), "length") => Some(size(text.encode_utf16().count())),
        (Value::String(text), "indices") => Some(indices(text.encode_utf16().count())),
        (Value::String(text), "lastIndex") => {
            Some(Value::Int(i32::try_from(text.encode_utf16().count()).unwrap_or(i32::MAX) - 1))
        }
        (Value::List(list), "size") => Some(size(list.items.borrow().len())),
        (Value::List(list), "indices") => Some(indices(list.items.borrow().len())),
        (Value::List(list), "lastIndex") => {
            Some(Value::Int(i32::try_from(list.items.borrow().len()).unwrap_or(i32::MAX) - 1))
        }
        (Value::Set(set), "size") => Some(size(set.items.borrow().len())),
        (Value::Map(map), "size") => Some(size(map.entries.borrow().len())),
        (Value::Map(map), "keys") => Some(Value::set(map.entries.borrow().keys().map(|key| key.0.clone()))),
        (Value::Map(map), "values") => Some(Value::list(map.entries.borrow().values().cloned().collect())),
        (Value::Map(_), "entries") => items(&this).map(Value::list),
        (Value::Tuple(items), "first") => items.first().cloned(),
        (Value::Tuple(items), "second") => items.get(1).cloned(),
        (Value::Tuple(items), "third") => items.get(2).cloned(),
        (Value::Range(range), "first" | "start") => Some(range.value(range.first)),
        (Value::Range(range), "last" | "endInclusive") => Some(range.value(range.last)),
        (Value::Char(value), "code") => Some(size(u32::from(*value) as usize)),
        (Value::Function(function), "name") => function_name(call, function),
        (Value::Library(library), _) => library_property(call, library, name)?,
        (Value::Class(class), "simpleName" | "name") if !matches!(class, ClassRef::User(_)) => {
            Some(Value::string(call.interpreter.name_of_class(*class)))
        }
        (_, "javaClass") => {
            call.interpreter.class_of(&this).map(|class| Value::library(Library::KClass(class)))
        }
        _ => None,
    })
}

fn indices(count: usize) -> Value {
    let last = i64::try_from(count).unwrap_or(i64::MAX) - 1;
    let range =
        super::super::value::RangeValue { first: 0, last, step: 1, of: super::super::value::RangeOf::Int };
    Value::Range(Rc::new(range))
}

fn function_name(call: &Call<'_, '_>, function: &super::super::value::FunctionValue) -> Option<Value> {
    use super::super::value::Code;
    match &function.code {
        Code::Member { name, .. } | Code::Named { name, .. } => {
            Some(Value::string(call.interpreter.text(*name)))
        }
        _ => None,
    }
}

fn library_property(call: &mut Call<'_, '_>, library: &Library, name: &str) -> Eval<Option<Value>> {
    Ok(match (library, name) {
        (Library::Entry(key, _), "key") => Some(key.clone()),
        (Library::Entry(_, value), "value") => Some(value.clone()),
        (Library::Throwable { message, .. }, "message" | "localizedMessage") => {
            Some(message.clone().map_or(Value::Null, Value::String))
        }
        (Library::KClass(class), "simpleName") => Some(Value::string(call.interpreter.name_of_class(*class))),
        (Library::KClass(_), "java" | "kotlin") => Some(call.this.clone()),
        (Library::KClass(ClassRef::User(class)), "objectInstance") => {
            let class = *class;
            call.interpreter.class_value(class, call.span).map(Some)?
        }
        (Library::StringBuilder(text), "length") => {
            Some(Value::Int(i32::try_from(text.borrow().encode_utf16().count()).unwrap_or(i32::MAX)))
        }
        (Library::Regex(pattern, _), "pattern") => Some(Value::String(pattern.clone())),
        (Library::MatchResult(groups, _), _) => super::regexes::match_property(groups, name),
        (Library::File(path), _) => super::files::property(path, name),
        (Library::Lazy(_), "value") => {
            let this = call.this.clone();
            call.interpreter.force(this, call.span).map(Some)?
        }
        _ => None,
    })
}
