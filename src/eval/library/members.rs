//! Members of the library's own types: their properties, and the functions of entries, iterators, pairs and exceptions.

use std::rc::Rc;

use super::super::value::{
    Algorithm, ClassRef, Cursor, Eval, Jump, Key, LazyState, Library, SetValue, Shows, Value,
};
use super::{Call, Table};

/// Of entries of maps, iterators and exceptions.
pub(super) static TABLE: Table = &[
    ("asSequence", |call| {
        let rest = iterator(&call.this, |cursor| Value::list(cursor.rest.borrow_mut().drain(..).collect()));
        let rest = rest.as_ref().and_then(super::items);
        Ok(rest.map(|items| Value::library(Library::Sequence(super::Sequence::of(items)))))
    }),
    ("hasNext", |call| {
        Ok(match &call.this {
            Value::Library(library) => match &**library {
                Library::Iterator(cursor) => Some(Value::Boolean(!cursor.rest.borrow().is_empty())),
                _ => None,
            },
            _ => None,
        })
    }),
    ("hasPrevious", |call| Ok(iterator(&call.this, |cursor| Value::Boolean(cursor.at.get() > 0)))),
    ("isInitialized", |call| {
        Ok(match &call.this {
            Value::Library(library) => match &**library {
                Library::Lazy(state) => Some(Value::Boolean(matches!(*state.borrow(), LazyState::Done(_)))),
                _ => None,
            },
            _ => None,
        })
    }),
    ("next", next_of_iterator),
    ("nextBoolean", next_of_iterator),
    ("nextByte", next_of_iterator),
    ("nextChar", next_of_iterator),
    ("nextDouble", next_of_iterator),
    ("nextFloat", next_of_iterator),
    ("nextIndex", |call| Ok(iterator(&call.this, |cursor| index(cursor.at.get())))),
    ("nextInt", next_of_iterator),
    ("nextLong", next_of_iterator),
    ("nextShort", next_of_iterator),
    ("previous", previous_of_iterator),
    ("previousIndex", |call| Ok(iterator(&call.this, |cursor| Value::Int(count(cursor.at.get()) - 1)))),
    ("printStackTrace", |_| Ok(Some(Value::Unit))),
    ("remove", |call| changed_last(call, None)),
    ("set", |call| {
        let new = call.arg(0);
        if new.is_some() { changed_last(call, new) } else { Ok(None) }
    }),
    ("setValue", |call| {
        let (Value::Library(library), Some(value)) = (&call.this, call.arg(0)) else { return Ok(None) };
        match &**library {
            Library::Entry(entry) => Ok(entry.set(value)),
            _ => Ok(None),
        }
    }),
    ("toPair", |call| {
        Ok(match &call.this {
            Value::Library(library) => library.as_entry().map(|(key, value)| Value::pair(key, value)),
            _ => None,
        })
    }),
];

fn count(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

fn index(at: usize) -> Value {
    Value::Int(count(at))
}

/// What a list's iterator says of its place.
fn iterator(value: &Value, read: fn(&Cursor) -> Value) -> Option<Value> {
    let Value::Library(library) = value else { return None };
    match &**library {
        Library::Iterator(cursor) if matches!(cursor.of, Value::List(_)) => Some(read(cursor)),
        _ => None,
    }
}

/// The element before the place of a list's iterator, which goes back by one.
fn previous_of_iterator(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Value::Library(library) = &call.this else { return Ok(None) };
    let Library::Iterator(cursor) = &**library else { return Ok(None) };
    let Value::List(list) = &cursor.of else { return Ok(None) };
    // What it removes or replaces next is the element after its place, which is not kept.
    if list.mutable {
        return Ok(None);
    }
    // What the JVM says before the first element depends on the list's class.
    let Some(at) = cursor.at.get().checked_sub(1) else { return Ok(None) };
    let Some(item) = list.items().get(at).cloned() else { return Ok(None) };
    cursor.at.set(at);
    cursor.rest.borrow_mut().push_front(item.clone());
    Ok(Some(item))
}

/// Removes what an iterator gave last, or replaces it.
fn changed_last(call: &Call<'_, '_>, new: Option<Value>) -> Eval<Option<Value>> {
    let Value::Library(library) = &call.this else { return Ok(None) };
    let Library::Iterator(cursor) = &**library else { return Ok(None) };
    let Some(last) = cursor.last.borrow().clone() else { return call.throw_plain("IllegalStateException") };
    match (&cursor.of, cursor.at.get().checked_sub(1)) {
        (Value::List(list), Some(at))
            if list.mutable && !list.fixed && list.view().is_none() && at < list.items().len() =>
        {
            match new {
                Some(new) => list.items_mut()[at] = new,
                None => {
                    list.items_mut().remove(at);
                    cursor.at.set(at);
                    cursor.last.take();
                }
            }
        }
        (Value::Set(set), _) if set.mutable && new.is_none() => {
            super::lists::forget(set, [last.clone()]);
            set.items_mut().shift_remove(&Key::new(last));
            cursor.last.take();
        }
        _ => return Ok(None),
    }
    cursor.shape.set(super::elements::shape(&cursor.of));
    Ok(Some(Value::Unit))
}

/// Of `Pair` and `Triple`.
pub(super) static TUPLES: Table = &[
    ("component1", |call| Ok(part(call, 0))),
    ("component2", |call| Ok(part(call, 1))),
    ("component3", |call| Ok(part(call, 2))),
    ("copy", |call| {
        let Value::Tuple(items) = &call.this else { return Ok(None) };
        let names = ["first", "second", "third"];
        let copied = items.iter().zip(names).enumerate();
        let copied = copied.map(|(at, (old, name))| call.named(name, at).unwrap_or_else(|| old.clone()));
        Ok(Some(Value::tuple(copied.collect())))
    }),
    ("toList", |call| {
        Ok(match &call.this {
            Value::Tuple(items) => Some(Value::list(items.to_vec())),
            _ => None,
        })
    }),
];

fn part(call: &Call<'_, '_>, index: usize) -> Option<Value> {
    match &call.this {
        Value::Tuple(items) => items.get(index).cloned(),
        _ => None,
    }
}

/// A property of a value that is no object of the settings or the DSL.
pub(super) fn property(call: &mut Call<'_, '_>, name: &str) -> Eval<Option<Value>> {
    let size = |count: usize| Value::Int(i32::try_from(count).unwrap_or(i32::MAX));
    let this = call.this.clone();
    if matches!(name, "size" | "lastIndex" | "indices") && super::elements::is_open(&this) {
        return Ok(Some(Value::Unknown));
    }
    Ok(match (&this, name) {
        (Value::String(text), "length") => Some(size(text.encode_utf16().count())),
        (Value::String(text), "indices") => Some(indices(text.encode_utf16().count())),
        (Value::String(text), "lastIndex") => {
            Some(Value::Int(i32::try_from(text.encode_utf16().count()).unwrap_or(i32::MAX) - 1))
        }
        (Value::List(list), "size") => Some(size(list.items().len())),
        (Value::List(list), "indices") => Some(indices(list.items().len())),
        (Value::List(list), "lastIndex") => {
            Some(Value::Int(i32::try_from(list.items().len()).unwrap_or(i32::MAX) - 1))
        }
        (Value::Range(range), "step") => Some(range.value(range.step)),
        (Value::Set(set), "size") => Some(size(set.items().len())),
        (Value::Map(map), "size") => Some(size(map.entries().len())),
        (Value::Map(map), "keys") => Some(Value::Set(Rc::new(SetValue::part_of(map, false)))),
        (Value::Map(_), "values") => Value::view(&this, Shows::Values),
        (Value::Map(map), "entries") => Some(Value::Set(Rc::new(SetValue::part_of(map, true)))),
        (Value::String(_) | Value::List(_), "first" | "last") => None,
        (Value::Int(_) | Value::Long(_) | Value::Double(_), name) if name != "javaClass" => {
            super::math::property(&this, name)
        }
        (Value::Tuple(items), "first") => items.first().cloned(),
        (Value::Tuple(items), "second") => items.get(1).cloned(),
        (Value::Tuple(items), "third") => items.get(2).cloned(),
        (Value::Range(range), "first" | "start") => Some(range.value(range.first)),
        (Value::Range(range), "last" | "endInclusive") => Some(range.value(range.end())),
        (Value::Char(value), "code") => Some(size(u32::from(*value) as usize)),
        (Value::Function(function), "name") => function_name(call, function),
        (Value::Function(_), "isInitialized") => is_initialized(call)?,
        (Value::Library(library), _) => library_property(call, library, name)?,
        (Value::Class(ClassRef::Library(class)), _) => {
            let class = call.interpreter.names.kept(*class);
            super::statics::constant(call, &class, name)
        }
        (Value::Class(class), "simpleName" | "name") if !matches!(class, ClassRef::User(_)) => {
            Some(Value::string(call.interpreter.name_of_class(*class)))
        }
        (Value::Object(_), "javaClass") => {
            call.interpreter.class_of(&this).map(|class| Value::library(Library::KClass(class)))
        }
        (Value::Object(object), "declaringJavaClass" | "declaringClass") => {
            let class = call.interpreter.enum_class_of(object);
            class.map(|class| Value::library(Library::KClass(ClassRef::User(class))))
        }
        (_, "javaClass") => Some(match boxed_class(&this) {
            Some(class) => super::class_names::library_class(call.interpreter, class),
            None => call.gap("Java's name of this class is not evaluated", ""),
        }),
        _ => None,
    })
}

/// The simple name of Java's class of a text, or of a number, a truth value or a character that is boxed.
const fn boxed_class(value: &Value) -> Option<&'static str> {
    Some(match value {
        Value::String(_) => "String",
        Value::Int(_) => "Integer",
        Value::Long(_) => "Long",
        Value::Double(_) => "Double",
        Value::Boolean(_) => "Boolean",
        Value::Char(_) => "Character",
        _ => return None,
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
        Code::Member { name, .. } | Code::Named { name, .. } | Code::Own { name, .. } => {
            Some(Value::string(call.interpreter.text(*name)))
        }
        _ => None,
    }
}

/// `::property.isInitialized`: whether reading it does not throw.
fn is_initialized(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Value::Function(function) = call.this.clone() else { return Ok(None) };
    match call.interpreter.referred(&function, call.span) {
        Ok(value) => Ok(Some(if value.is_unknown() { value } else { Value::Boolean(true) })),
        Err(jump) => match &*jump {
            Jump::Throw(Value::Library(thrown), _)
                if thrown.class_name() == "UninitializedPropertyAccessException" =>
            {
                Ok(Some(Value::Boolean(false)))
            }
            _ => Err(jump),
        },
    }
}

fn library_property(call: &mut Call<'_, '_>, library: &Library, name: &str) -> Eval<Option<Value>> {
    Ok(match (library, name) {
        (Library::Entry(entry), "key") => Some(entry.key.clone()),
        (Library::Entry(entry), "value") => Some(entry.value()),
        (Library::Throwable { message, .. }, "message" | "localizedMessage") => {
            Some(message.clone().map_or(Value::Null, Value::String))
        }
        (Library::Throwable { cause, .. }, "cause") => Some(cause.clone()),
        (Library::Indexed(index, _), "index") => Some(Value::Int(*index)),
        (Library::Indexed(_, value), "value") => Some(value.clone()),
        (Library::Outcome(outcome), "isSuccess") => Some(Value::Boolean(outcome.is_ok())),
        (Library::Outcome(outcome), "isFailure") => Some(Value::Boolean(outcome.is_err())),
        (Library::Constant("Locale", locale), "language") => {
            let language = if &**locale == "ROOT" { "" } else { "en" };
            matches!(&**locale, "ROOT" | "ENGLISH" | "US" | "UK").then(|| Value::string(language))
        }
        (Library::Json(json), "isEmpty") => Some(Value::Boolean(json.is_empty())),
        (Library::Json(json), _) if name != "javaClass" => match json.as_collection().cloned() {
            Some(collection) => {
                call.this = collection;
                property(call, name)?
            }
            None => None,
        },
        (Library::Digest(Algorithm::Crc32, bytes), "value") => {
            Some(Value::Long(i64::from(super::bytes::crc32(&bytes.borrow()))))
        }
        (Library::Constant("URI", text), _) => super::uris::property(text, name),
        (Library::Constant("Date", millis), "time") => millis.parse().ok().map(Value::Long),
        (Library::Constant(class, _), _) if super::enums::is_enum(class) => {
            super::enums::property(&call.this, name)
        }
        (Library::KClass(class), _) => super::class_names::property(call, *class, name)?,
        (Library::StringBuilder(text), "length" | "indices" | "lastIndex") => match &*text.borrow() {
            Some(text) => {
                call.this = Value::string(text.as_str());
                return property(call, name);
            }
            None => Some(Value::Unknown),
        },
        (Library::Regex(pattern, _), "pattern") => Some(Value::String(pattern.clone())),
        (Library::Properties(map), "size") => i32::try_from(map.entries().len()).ok().map(Value::Int),
        (Library::MatchGroups(all), "size") => i32::try_from(all.groups.len()).ok().map(Value::Int),
        (Library::Duration(nanos), _) => super::durations::property(*nanos, name),
        (Library::MatchResult(found), _) => {
            if name == "range" {
                call.interpreter.spend(found.index_cost(), call.span)?;
            }
            super::groups::property(found, name)
        }
        (Library::File(path), _) => {
            let path = path.clone();
            super::files::property(call, &path, name)
        }
        (Library::Lazy(state), "value") => Some(call.interpreter.computed(state, call.span)?),
        _ => None,
    })
}

/// The next element of an iterator; those of arrays of numbers have a name for each type.
fn next_of_iterator(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Value::Library(library) = &call.this else { return Ok(None) };
    let Library::Iterator(cursor) = &**library else { return Ok(None) };
    match cursor.rest.borrow_mut().pop_front() {
        Some(_) if cursor.shape.get() != super::elements::shape(&cursor.of) => {
            call.throw_plain("ConcurrentModificationException")
        }
        Some(item) => {
            cursor.at.set(cursor.at.get() + 1);
            cursor.last.replace(Some(item.clone()));
            Ok(Some(item))
        }
        None => call.throw_plain("NoSuchElementException"),
    }
}
