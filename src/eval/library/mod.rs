//! The part of the Kotlin and Java libraries that settings use. Every function is one entry of one table.
//!
//! A function that is not in the tables is *incomplete*, never an error: the library is larger than what is here.

mod any;
mod arrays;
mod big_integers;
mod buffers;
mod builders;
mod bytes;
mod call;
mod casing;
mod characters;
mod class_names;
mod classes;
mod collected;
mod collections;
mod comparators;
mod conversions;
mod decimals;
mod directives;
mod durations;
mod elements;
mod engine;
mod enums;
mod files;
mod folding;
mod format;
mod functions;
mod grouping;
mod groups;
mod indent;
mod java_properties;
mod json;
mod lists;
mod maps;
mod matchers;
mod math;
mod members;
mod numbers;
mod ordering;
mod outcomes;
mod parts;
mod patterns;
mod picking;
mod queues;
mod regexes;
mod replacing;
mod scope;
mod sequences;
mod splitting;
mod stages;
mod statics;
mod string_builders;
mod strings;
mod texts;
mod uris;
mod urls;
mod yields;

use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::catalog::Symbol;
use crate::source::Span;
use crate::syntax::tree::AssignOp;

use super::interpreter::Interpreter;
use super::value::{Args, ClassRef, Eval, Key, Library, Value};

pub(crate) use any::hash_code;
pub(crate) use big_integers::whole_order;
pub(crate) use buffers::Buffer;
pub(crate) use call::Call;
pub(crate) use class_names::{has_own_class, primitive_class, user_name};
pub(crate) use classes::{
    is_class, is_default_import, is_exception, is_instance, is_throwable, needs_import, qualified_name,
};
pub(crate) use comparators::Comparator;
pub(crate) use decimals::Decimal;
pub(crate) use elements::{all_items, each, entry, exhaust, items, look_again, shape, spoil};
pub(crate) use engine::Engine;
pub(crate) use enums::order as enum_order;
pub(crate) use functions::Functions;
pub(crate) use groups::MatchGroups;
pub(crate) use json::{Json, is_class as is_json_class, is_package as is_json_package};
pub(crate) use lists::refuses_elements;
pub(crate) use matchers::Matcher;
pub(crate) use regexes::Match;
pub(crate) use sequences::Sequence;

/// A UUID as it is written.
pub(crate) fn uuid_text(bytes: &[u8; 16]) -> String {
    bytes::uuid_text(bytes)
}

/// A large number as it is written.
pub(crate) fn big_integer_text(negative: bool, bytes: &[u8]) -> String {
    bytes::shown(negative, bytes, 10)
}

/// A duration as it is written.
pub(crate) fn duration_text(nanos: i64) -> String {
    durations::text(nanos)
}

/// The code of a library function; `None` when it does not take these arguments.
pub(crate) type Run = fn(&mut Call<'_, '_>) -> Eval<Option<Value>>;

/// Functions by name, sorted.
pub(crate) type Table = &'static [(&'static str, Run)];

/// What the library has found out or made, to be used again.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// Functions that have been called on values.
    functions: Functions,
    /// Regular expressions that have been compiled.
    regexes: FxHashMap<String, Rc<Engine>>,
}

fn find(table: Table, name: &str) -> Option<Run> {
    table.binary_search_by_key(&name, |(entry, _)| entry).ok().map(|at| table[at].1)
}

/// The tables of top-level functions.
const TOP_LEVEL: [Table; 4] =
    [scope::TOP_LEVEL, builders::TABLE, comparators::TOP_LEVEL, outcomes::TOP_LEVEL];

/// Whether a top-level function or class of that name is known.
pub(crate) fn exists(name: &str) -> bool {
    TOP_LEVEL.iter().any(|table| find(table, name).is_some()) || is_class(name)
}

/// The same for names that a file sees only if it imports them: `kotlin.math.min`.
pub(crate) fn is_imported(name: &str) -> bool {
    let function =
        [math::TOP_LEVEL, math::TABLE, files::TABLE].iter().any(|table| find(table, name).is_some());
    function
        || matches!(
            name,
            "PI" | "E" | "absoluteValue" | "sign" | "name" | "extension" | "nameWithoutExtension"
        )
        || durations::is_unit(name)
}

/// The value of a top-level constant of the library.
pub(crate) fn constant(name: &str) -> Option<Value> {
    match name {
        "PI" => Some(Value::Double(std::f64::consts::PI)),
        "E" => Some(Value::Double(std::f64::consts::E)),
        _ => None,
    }
}

/// `name(args)`: a top-level function, or one on the innermost receiver that has it (`apply { }` within a block).
pub(crate) fn call(
    interpreter: &mut Interpreter<'_>,
    name: Symbol,
    receivers: &[Value],
    args: &Args,
    span: Span,
) -> Eval<Option<Value>> {
    Interpreter::label_lambdas(args, name);
    let text = interpreter.names.kept(name);
    interpreter.number_operands(&text, &Value::Unit, args, span)?;
    for table in TOP_LEVEL.into_iter().chain([math::TOP_LEVEL]) {
        if let Some(run) = find(table, &text) {
            let mut call = Call::new(interpreter, Value::Unit, &text, args, span);
            if let Some(value) = run(&mut call)?.filter(|value| call.is_answered_by(value)) {
                interpreter.spend_on_new(&value, span)?;
                return Ok(Some(value));
            }
        }
    }
    for receiver in receivers {
        if let Some(value) = call_on(interpreter, receiver, name, args, span)? {
            return Ok(Some(value));
        }
    }
    if is_class(&text) {
        if args.items.iter().any(|arg| arg.value.is_unknown()) {
            return Ok(Some(Value::Unknown));
        }
        let mut call = Call::new(interpreter, Value::Unit, &text, args, span);
        return statics::missing_constructor(&mut call);
    }
    Ok(None)
}

/// `value.name(args)`
pub(crate) fn call_on(
    interpreter: &mut Interpreter<'_>,
    value: &Value,
    name: Symbol,
    args: &Args,
    span: Span,
) -> Eval<Option<Value>> {
    Interpreter::label_lambdas(args, name);
    interpreter.step(span)?;
    look_again(interpreter, value, span)?;
    let known = interpreter.library.functions.of(value, name, &interpreter.names);
    let text = &*known.name;
    interpreter.number_operands(text, value, args, span)?;
    if let Value::Class(ClassRef::Library(class)) = value
        && find(scope::TABLE, text).is_none()
    {
        return call_static(interpreter, (value, *class), text, args, span);
    }
    if let Value::Library(library) = value
        && let Library::Json(json) = &**library
        && let Some(collection) = json.as_collection()
        && interpreter.library.functions.is_of_collection(json.dialect(), name, text)
    {
        return call_on(interpreter, collection, name, args, span);
    }
    for function in known.functions.iter().filter(|function| function.is_of(value)) {
        if function.strict && args.items.iter().any(|arg| arg.value.is_unknown()) {
            interpreter.taint_args(args);
            spoil(value);
            return Ok(Some(Value::Unknown));
        }
        if function.strict {
            args.items.iter().try_for_each(|arg| interpreter.spend_on(&arg.value, span))?;
        }
        if function.reads_all(value, args) || known.copies {
            interpreter.spend_on(value, span)?;
        }
        let mut call = Call::new(interpreter, value.clone(), text, args, span);
        if let Some(result) = (function.run)(&mut call)? {
            if !call.is_answered_by(&result) {
                return Ok(None);
            }
            interpreter.spend_on_new(&result, span)?;
            return Ok(Some(result));
        }
    }
    if let Value::Library(library) = value
        && let Library::StringBuilder(_) = **library
        && string_builders::reads(text)
    {
        let mut call = Call::new(interpreter, value.clone(), text, args, span);
        return string_builders::on_text(&mut call);
    }
    if let Some(items) = elements::hidden_items(interpreter, value, span)? {
        return call_on(interpreter, &Value::list(items), name, args, span);
    }
    Ok(None)
}

/// `Class.name(args)` of a class of the library.
fn call_static(
    interpreter: &mut Interpreter<'_>,
    (value, class): (&Value, Symbol),
    name: &str,
    args: &Args,
    span: Span,
) -> Eval<Option<Value>> {
    let class = interpreter.names.kept(class);
    if args.items.iter().any(|arg| arg.value.is_unknown()) {
        interpreter.taint_args(args);
        return Ok(Some(Value::Unknown));
    }
    let mut call = Call::new(interpreter, value.clone(), name, args, span);
    Ok(statics::call(&mut call, &class)?.filter(|value| call.is_answered_by(value)))
}

/// A property of a value of the library.
pub(crate) fn property(
    interpreter: &mut Interpreter<'_>,
    value: &Value,
    name: Symbol,
    span: Span,
) -> Eval<Option<Value>> {
    if matches!(value, Value::String(_)) || string_builders::copies(value, &interpreter.names.kept(name)) {
        interpreter.spend_on(value, span)?;
    }
    look_again(interpreter, value, span)?;
    let text = interpreter.names.kept(name);
    let args = Args::default();
    let mut call = Call::new(interpreter, value.clone(), &text, &args, span);
    let found = members::property(&mut call, &text)?;
    if let Some(found) = &found {
        interpreter.spend_on_new(found, span)?;
    }
    Ok(found)
}

/// `a + b` and `a - b` on collections and maps, which make a new one.
pub(crate) fn collection_operator(function: &str, left: &Value, right: &Value) -> Option<Value> {
    match function {
        "plus" => collections::plus(left, right),
        "minus" => collections::minus(left, right),
        _ => None,
    }
}

/// `plusAssign` and `minusAssign`, called by name.
fn assigned(call: &mut Call<'_, '_>, op: AssignOp) -> Eval<Option<Value>> {
    let Some(value) = call.arg(0) else { return Ok(None) };
    Ok(add_in_place(op, &call.this, &value).then_some(Value::Unit))
}

/// `a += b` and `a -= b` on a mutable collection change it; `false` when a new one must be made.
pub(crate) fn add_in_place(op: AssignOp, target: &Value, operand: &Value) -> bool {
    match (op, target) {
        (AssignOp::Plus, Value::List(list)) if list.mutable && !list.fixed => {
            let added = collections::operand(operand);
            list.items_mut().extend(added);
        }
        (AssignOp::Plus, Value::Set(set)) if set.mutable => {
            for item in collections::operand(operand) {
                set.insert(item);
            }
        }
        (AssignOp::Plus, Value::Map(map)) if map.mutable => {
            let Some(pairs) = maps::pairs(operand) else { return false };
            for (key, value) in pairs {
                map.insert(key, value);
            }
        }
        (AssignOp::Minus, Value::List(list)) if list.mutable && !list.fixed => {
            let Some(Value::List(rest)) = collections::minus(target, operand) else { return false };
            *list.items_mut() = rest.take();
        }
        (AssignOp::Minus, Value::Set(set)) if set.mutable => {
            for item in collections::operand(operand) {
                set.items_mut().shift_remove(&Key::new(item));
            }
        }
        (AssignOp::Minus, Value::Map(map)) if map.mutable => {
            for item in collections::operand(operand) {
                map.entries_mut().shift_remove(&Key::new(item));
            }
        }
        _ => return false,
    }
    true
}

/// Whether everything has a function of that name: `apply`, `toString`.
pub(crate) fn is_of_everything(name: &str) -> bool {
    find(scope::TABLE, name).is_some() || matches!(name, "equals" | "hashCode" | "toString")
}

/// Whether something that the catalog declares has that name, evaluated here or not.
pub(crate) fn is_known_name(name: &str) -> bool {
    crate::catalog::library::name(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_have_no_repetition() {
        let tables = [
            any::TABLE,
            arrays::TABLE,
            buffers::TABLE,
            builders::TABLE,
            bytes::BASE64,
            bytes::BIG_INTEGERS,
            bytes::DIGESTS,
            bytes::TABLE,
            characters::TABLE,
            collected::TABLE,
            collections::TABLE,
            conversions::TABLE,
            decimals::DECIMALS,
            big_integers::WHOLE,
            comparators::TABLE,
            comparators::TOP_LEVEL,
            durations::TABLE,
            enums::TABLE,
            files::READERS,
            files::TABLE,
            folding::TABLE,
            grouping::GROUPINGS,
            grouping::TABLE,
            groups::TABLE,
            java_properties::TABLE,
            json::TABLE,
            lists::SETS,
            lists::TABLE,
            maps::TABLE,
            matchers::TABLE,
            math::TABLE,
            math::TOP_LEVEL,
            members::TABLE,
            members::TUPLES,
            numbers::BOOLEANS,
            numbers::TABLE,
            ordering::TABLE,
            outcomes::TABLE,
            outcomes::TOP_LEVEL,
            parts::TABLE,
            picking::TABLE,
            queues::TABLE,
            regexes::MATCHES,
            regexes::TABLE,
            scope::TABLE,
            scope::TOP_LEVEL,
            sequences::TABLE,
            statics::TABLE,
            string_builders::TABLE,
            strings::TABLE,
            texts::TABLE,
            yields::TABLE,
        ];
        for table in tables {
            for pair in table.windows(2) {
                assert!(pair[0].0 < pair[1].0, "`{}` stands before `{}`", pair[0].0, pair[1].0);
            }
        }
    }
}
