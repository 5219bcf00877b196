//! The elements of values: of collections, ranges, strings, sequences, iterators and the settings' own iterables.

use super::super::interpreter::{Interpreter, MAX_SIZE};
use super::super::value::{ClassRef, Eval, Library, ListValue, Object, RangeValue, Value};
use super::sequences;
use crate::source::Span;

/// What takes elements one by one; `false` when it has enough.
pub(crate) type Sink<'s> = &'s mut dyn FnMut(&mut Interpreter<'_>, Value) -> Eval<bool>;

/// Whether [`items`] gives the elements of a value.
pub(super) fn has_items(value: &Value) -> bool {
    match value {
        Value::List(_) | Value::Set(_) | Value::Map(_) => true,
        Value::Range(range) => is_bounded(range),
        Value::String(text) => !is_beyond_basic_plane(text),
        _ => false,
    }
}

/// A character beyond the basic plane would be two of the JVM's.
fn is_beyond_basic_plane(text: &str) -> bool {
    text.chars().any(|character| u32::from(character) > 0xffff)
}

/// The elements of a collection, map, range or string.
pub(crate) fn items(value: &Value) -> Option<Vec<Value>> {
    Some(match value {
        Value::List(list) => list.items().clone(),
        Value::Set(set) => set.read(),
        Value::Map(map) => {
            let of = map.mutable.then(|| map.clone());
            map.read().into_iter().map(|(key, value)| Value::entry(key, value, of.clone())).collect()
        }
        Value::Range(range) if is_bounded(range) => range.values().collect(),
        Value::Library(library) => match &**library {
            Library::Json(json) => return items(json.as_collection()?),
            Library::MatchGroups(all) => all.groups.clone(),
            _ => return None,
        },
        Value::String(text) if is_beyond_basic_plane(text) => return None,
        Value::String(text) => text.chars().map(Value::Char).collect(),
        _ => return None,
    })
}

/// Whether a value has no elements, or none that are known: nothing is copied to find out.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::List(list) => list.items().is_empty(),
        Value::Set(set) => set.items().is_empty(),
        Value::Map(map) => map.entries().is_empty(),
        Value::String(text) => text.is_empty() || is_beyond_basic_plane(text),
        _ => items(value).is_none_or(|items| items.is_empty()),
    }
}

fn is_bounded(range: &RangeValue) -> bool {
    let count = (range.last.saturating_sub(range.first) / range.step).unsigned_abs();
    count < (MAX_SIZE / 16) as u64
}

/// A map's entry.
pub(crate) fn entry(key: Value, value: Value) -> Value {
    Value::entry(key, value, None)
}

/// All elements of a value, also of sequences and of the settings' own iterables; `None` when it has none.
pub(crate) fn all_items(
    interpreter: &mut Interpreter<'_>,
    value: &Value,
    span: Span,
) -> Eval<Option<Vec<Value>>> {
    look_again(interpreter, value, span)?;
    if let Some(items) = items(value) {
        return Ok(Some(items));
    }
    let mut all = Vec::new();
    let iterable = each(interpreter, value, span, &mut |interpreter, item| {
        all.push(item);
        interpreter.check_size(all.len().saturating_mul(16), span)?;
        Ok(true)
    })?;
    Ok(iterable.then_some(all))
}

/// The elements of sequences and of the settings' own iterables, on which the functions of lists work too.
pub(super) fn hidden_items(
    interpreter: &mut Interpreter<'_>,
    value: &Value,
    span: Span,
) -> Eval<Option<Vec<Value>>> {
    if let Some(sequence) = sequences::of(value) {
        return sequence.collect(interpreter, span).map(Some);
    }
    match value {
        Value::Library(library) if matches!(**library, Library::MatchGroups(_)) => Ok(items(value)),
        Value::Object(object)
            if matches!(object.class, ClassRef::User(_)) && interpreter.is_iterable(object) =>
        {
            all_items(interpreter, value, span)
        }
        _ => Ok(None),
    }
}

impl Interpreter<'_> {
    /// Whether a class of the settings has `iterator()`, itself or by delegation.
    pub(crate) fn is_iterable(&mut self, object: &Object) -> bool {
        if let Some(Value::List(_) | Value::Set(_) | Value::Range(_)) =
            object.hidden_field(self.common.delegate)
        {
            return true;
        }
        if object.hidden_field(self.common.collection).is_some() {
            return true;
        }
        self.declares(object, "iterator")
    }

    /// Whether the class of an object, or one that it comes from, declares a function of a name.
    fn declares(&mut self, object: &Object, name: &str) -> bool {
        let Some(name) = self.names.find(name) else { return false };
        let mut next = Some(object.class);
        while let Some(ClassRef::User(class)) = next {
            let declares = self
                .program
                .class_at(class)
                .is_some_and(|data| data.functions.iter().any(|item| item.0 == name));
            if declares {
                return true;
            }
            next = self.superclass(class);
        }
        false
    }
}

/// Whether an object is an iterator of the settings' own.
fn is_iterator(interpreter: &mut Interpreter<'_>, object: &Object) -> bool {
    interpreter.declares(object, "hasNext") && interpreter.declares(object, "next")
}

/// Gives the elements of a value one by one, until the sink has enough; `false` when the value has no elements.
pub(crate) fn each(
    interpreter: &mut Interpreter<'_>,
    value: &Value,
    span: Span,
    sink: Sink<'_>,
) -> Eval<bool> {
    if let Some(sequence) = sequences::of(value) {
        sequence.drive(interpreter, span, sink)?;
        return Ok(true);
    }
    if let Value::Range(range) = value {
        // Not collected first: the loop may end early.
        return give(interpreter, range.values(), span, sink);
    }
    look_again(interpreter, value, span)?;
    if let Some(items) = items(value) {
        return give_unchanged(interpreter, value, items, span, sink);
    }
    if let Some(rest) = drained(value) {
        return give(interpreter, rest.into_iter(), span, sink);
    }
    match value {
        Value::Object(object)
            if matches!(object.class, ClassRef::User(_)) && interpreter.is_iterable(object) =>
        {
            match object.hidden_field(interpreter.common.collection) {
                Some(collection @ Value::Map(_)) => each(interpreter, &collection, span, sink),
                _ => iterate(interpreter, value, span, sink),
            }
        }
        Value::Object(object)
            if matches!(object.class, ClassRef::User(_)) && is_iterator(interpreter, object) =>
        {
            exhaust(interpreter, value, span, sink)
        }
        _ => Ok(false),
    }
}

fn give(
    interpreter: &mut Interpreter<'_>,
    items: impl Iterator<Item = Value>,
    span: Span,
    sink: Sink<'_>,
) -> Eval<bool> {
    for item in items {
        interpreter.step(span)?;
        if !sink(interpreter, item)? {
            break;
        }
    }
    Ok(true)
}

/// Gives the elements of a collection, which Java's iterators refuse once it has grown or shrunk.
fn give_unchanged(
    interpreter: &mut Interpreter<'_>,
    value: &Value,
    items: Vec<Value>,
    span: Span,
    sink: Sink<'_>,
) -> Eval<bool> {
    let watch = Watch::over(value, items.len());
    for (at, item) in items.into_iter().enumerate() {
        interpreter.step(span)?;
        if !sink(interpreter, item)? || !watch.goes_on(interpreter, at + 1, span)? {
            break;
        }
    }
    Ok(true)
}

/// What a Java iterator knows of its collection, which may grow or shrink while the iterator gives its elements.
pub(super) struct Watch<'v> {
    value: &'v Value,
    shape: usize,
    size: usize,
}

impl<'v> Watch<'v> {
    /// An iterator over a collection that has `size` elements.
    pub(super) fn over(value: &'v Value, size: usize) -> Self {
        Self { value, shape: shape(value), size }
    }

    /// Whether it goes on when it has given `at` elements: it throws when the collection got another size. A list's
    /// iterator ends when that many elements are left, others' when they have given all.
    pub(super) fn goes_on(&self, interpreter: &Interpreter<'_>, at: usize, span: Span) -> Eval<bool> {
        let ends = match self.value {
            Value::List(list) if !is_of_map(list) => list.items().len() == at,
            _ => at == self.size,
        };
        if ends || shape(self.value) == self.shape {
            return Ok(!ends);
        }
        Err(interpreter.throw_plain("ConcurrentModificationException", span))
    }
}

/// Whether a list is the values of a map.
fn is_of_map(list: &ListValue) -> bool {
    list.view().is_some_and(|view| matches!(view.shown().0, Value::Map(_)))
}

/// What changes when a collection gets another size.
pub(crate) fn shape(value: &Value) -> usize {
    match value {
        Value::List(list) => match list.view().map(|view| view.shown().0) {
            Some(Value::Map(map)) => map.entries().len(),
            Some(Value::Set(set)) => set.items().len(),
            _ => list.shape() as usize,
        },
        Value::Set(set) => set.items().len(),
        Value::Map(map) => map.entries().len(),
        _ => 0,
    }
}

/// Brings what shows another collection up to date, which takes as long as that is large. The JVM refuses to read the
/// part of a list that got another size.
pub(crate) fn look_again(interpreter: &mut Interpreter<'_>, value: &Value, span: Span) -> Eval<()> {
    let stale = match value {
        Value::List(list) => match list.view() {
            Some(view) if view.is_broken() => {
                return Err(interpreter.throw_plain("ConcurrentModificationException", span));
            }
            view => view.is_some_and(|view| view.is_stale()),
        },
        Value::Set(set) => set.of.as_ref().is_some_and(|of| of.is_stale()),
        _ => false,
    };
    if stale { interpreter.spend_on(value, span) } else { Ok(()) }
}

/// Runs the `iterator()` of one of the settings' own classes; `false` when it is not known what it gives.
fn iterate(interpreter: &mut Interpreter<'_>, value: &Value, span: Span, sink: Sink<'_>) -> Eval<bool> {
    let iterator = interpreter.call_member_named("iterator", value.clone(), Vec::new(), span)?;
    exhaust(interpreter, &iterator, span, sink)
}

/// Gives what is left of an iterator; `false` when it is not known what it gives.
pub(crate) fn exhaust(
    interpreter: &mut Interpreter<'_>,
    iterator: &Value,
    span: Span,
    sink: Sink<'_>,
) -> Eval<bool> {
    if let Some(rest) = drained(iterator) {
        return give(interpreter, rest.into_iter(), span, sink);
    }
    if iterator.is_unknown() {
        return Ok(false);
    }
    loop {
        interpreter.step(span)?;
        match interpreter.call_member_named("hasNext", iterator.clone(), Vec::new(), span)? {
            Value::Boolean(true) => {}
            Value::Boolean(false) => return Ok(true),
            _ => return Ok(false),
        }
        let item = interpreter.call_member_named("next", iterator.clone(), Vec::new(), span)?;
        if !sink(interpreter, item)? {
            return Ok(true);
        }
    }
}

/// Whether it is not known how many elements a collection has.
pub(super) fn is_open(value: &Value) -> bool {
    match value {
        Value::List(list) => list.is_open(),
        Value::Set(set) => set.is_open(),
        Value::Map(map) => map.is_open(),
        _ => false,
    }
}

/// Marks what a function that is not evaluated may have changed: whatever reads it meets something unknown.
pub(crate) fn spoil(value: &Value) {
    match value {
        Value::List(list) if list.view().is_some() => {
            list.view().into_iter().for_each(|view| spoil(view.shown().0));
        }
        Value::Set(set) if set.of.is_some() => {
            set.of.iter().for_each(|of| spoil(&Value::Map(of.map.clone())));
        }
        Value::List(list) if list.mutable || list.array => {
            list.items_mut().push(Value::Unknown);
            list.set_open();
        }
        Value::Set(set) if set.mutable => {
            set.insert(Value::Unknown);
            set.set_open();
        }
        Value::Map(map) if map.mutable => {
            map.insert(Value::Unknown, Value::Unknown);
            map.set_open();
        }
        Value::Library(library) => match &**library {
            Library::StringBuilder(text) => {
                text.take();
            }
            Library::Iterator(cursor) => spoil(&cursor.of),
            _ => {}
        },
        _ => {}
    }
}

/// What an iterator of the library has still to give; it has nothing left afterwards.
fn drained(value: &Value) -> Option<Vec<Value>> {
    match value {
        Value::Library(library) => match &**library {
            Library::Iterator(cursor) => Some(cursor.rest.borrow_mut().drain(..).collect()),
            _ => None,
        },
        _ => None,
    }
}
