//! Top-level functions that make values: collections, pairs, strings, regular expressions, exceptions, files.

use std::cell::RefCell;
use std::rc::Rc;

use super::super::operators::is_nan;
use super::super::order::Order;
use super::super::value::{Eval, Library, ListValue, Value};
use super::{Call, Comparator, Table, bytes, classes, maps, ordering, regexes, sequences};

pub(super) static TABLE: Table = &[
    ("Array", |call| Ok(sized(call)?.map(Value::array))),
    ("ArrayDeque", copied_list),
    ("ArrayList", copied_list),
    ("BigDecimal", super::decimals::make),
    ("BigInteger", |call| bytes::big_integer(call)),
    ("BooleanArray", |call| filled(call, &Value::Boolean(false))),
    ("ByteArray", |call| filled(call, &Value::Byte(0))),
    ("CRC32", bytes::checksum),
    ("Char", |call| {
        Ok(call.int(0).and_then(|code| u32::try_from(code).ok()).and_then(char::from_u32).map(Value::Char))
    }),
    ("CharArray", |call| filled(call, &Value::Char('\0'))),
    ("Date", |call| {
        let millis = call.int(0).filter(|_| call.args.len() == 1);
        Ok(millis.map(|millis| Value::library(Library::Constant("Date", millis.to_string().into()))))
    }),
    ("DoubleArray", |call| filled(call, &Value::Double(0.0))),
    ("File", |call| super::files::make(call)),
    ("FileInputStream", super::files::opened),
    ("FileReader", super::files::opened),
    ("FloatArray", |call| filled(call, &Value::Float(0.0))),
    ("HashMap", |call| copied_map(call, true)),
    ("HashSet", |call| copied_set(call, true)),
    ("IntArray", |call| filled(call, &Value::Int(0))),
    ("JSONArray", super::json::make),
    ("JSONObject", super::json::make),
    ("LinkedHashMap", |call| copied_map(call, false)),
    ("LinkedHashSet", |call| copied_set(call, false)),
    ("LinkedList", copied_list),
    ("List", |call| Ok(sized(call)?.map(Value::list))),
    ("LongArray", |call| filled(call, &Value::Long(0))),
    ("MutableList", |call| Ok(sized(call)?.map(Value::mutable_list))),
    ("Pair", |call| tuple(call, 2)),
    ("Path", |call| super::files::make(call)),
    ("Properties", super::java_properties::make),
    ("Regex", |call| regexes::make(call)),
    ("ShortArray", |call| filled(call, &Value::Short(0))),
    ("Stack", |_| Ok(Some(Value::List(Rc::new(ListValue::stack()))))),
    ("String", |call| {
        Ok(match call.arg(0) {
            None => Some(Value::string("")),
            Some(text @ Value::String(_)) => Some(text),
            Some(list @ Value::List(_)) => bytes::decoded(call, &list, 1),
            Some(_) => None,
        })
    }),
    ("StringBuilder", |call| {
        let text = match call.arg(0) {
            None | Some(Value::Int(_)) => "".into(),
            Some(value) => match call.display(&value)? {
                Some(text) => text,
                None => return Ok(Some(Value::Unknown)),
            },
        };
        Ok(Some(Value::library(Library::StringBuilder(RefCell::new(Some(text.to_string()))))))
    }),
    ("StringReader", |call| Ok(call.arg(0).filter(|text| matches!(text, Value::String(_))))),
    ("TreeMap", |call| match call.arg(0) {
        None => Ok(Some(Value::map_of([], Order::Sorted, true))),
        Some(map @ Value::Map(_)) => {
            let pairs = maps::pairs(&map).unwrap_or_default();
            let is_natural = ordering::is_natural(pairs.iter().map(|(key, _)| key));
            Ok(is_natural.then(|| Value::map_of(pairs, Order::Sorted, true)))
        }
        Some(_) => Ok(None),
    }),
    ("Triple", |call| tuple(call, 3)),
    ("URI", super::uris::make),
    ("arrayListOf", |call| Ok(Some(Value::mutable_list(given(call))))),
    ("arrayOf", |call| Ok(Some(Value::array(given(call))))),
    ("arrayOfNulls", |call| {
        let count = usize::try_from(call.int(0).unwrap_or(0)).unwrap_or(0);
        call.check_size(count.saturating_mul(16))?;
        Ok(Some(Value::array(vec![Value::Null; count])))
    }),
    ("booleanArrayOf", |call| Ok(Some(Value::array(given(call))))),
    ("buildList", |call| built(call, Value::mutable_list(Vec::new()))),
    ("buildMap", |call| built(call, Value::map_of([], Order::Insertion, true))),
    ("buildSet", |call| built(call, Value::set_of([], Order::Insertion, true))),
    ("buildString", |call| {
        let builder = Value::library(Library::StringBuilder(RefCell::new(Some(String::new()))));
        let Some(builder) = built(call, builder)? else { return Ok(None) };
        Ok(Some(call.display(&builder)?.map_or(Value::Unknown, Value::String)))
    }),
    ("byteArrayOf", |call| {
        let bytes = given(call).iter().filter_map(super::super::operators::number).map(bytes::byte).collect();
        Ok(Some(Value::array(bytes)))
    }),
    ("charArrayOf", |call| Ok(Some(Value::array(given(call))))),
    ("doubleArrayOf", |call| Ok(Some(Value::array(given(call))))),
    ("emptyArray", |_| Ok(Some(Value::array(Vec::new())))),
    ("emptyList", list),
    ("emptyMap", |_| Ok(Some(Value::map([])))),
    ("emptySequence", |_| Ok(Some(Value::library(Library::Sequence(sequences::Sequence::of(Vec::new())))))),
    ("emptySet", |_| Ok(Some(Value::set([])))),
    ("enumValueOf", |call| enum_function(call, "valueOf")),
    ("enumValues", |call| enum_function(call, "values")),
    ("generateSequence", sequences::generate),
    ("hashMapOf", |call| {
        let order = Order::hash_for(call.args.len());
        map_of(call, order, true)
    }),
    ("hashSetOf", |call| {
        let order = Order::hash_for(call.args.len());
        set_of(call, order, true)
    }),
    ("intArrayOf", |call| Ok(Some(Value::array(given(call))))),
    ("iterator", super::yields::iterated),
    ("linkedMapOf", |call| map_of(call, Order::Insertion, true)),
    ("linkedSetOf", |call| set_of(call, Order::Insertion, true)),
    ("listOf", list),
    ("listOfNotNull", |call| {
        Ok(Some(Value::list(given(call).into_iter().filter(|item| !item.is_null()).collect())))
    }),
    ("longArrayOf", |call| Ok(Some(Value::array(given(call))))),
    ("mapOf", |call| map_of(call, Order::Insertion, false)),
    ("maxOf", |call| extreme(call, true)),
    ("minOf", |call| extreme(call, false)),
    ("mutableListOf", |call| Ok(Some(Value::mutable_list(given(call))))),
    ("mutableMapOf", |call| map_of(call, Order::Insertion, true)),
    ("mutableSetOf", |call| set_of(call, Order::Insertion, true)),
    ("print", printed),
    ("println", printed),
    ("sequence", super::yields::yielded),
    ("sequenceOf", |call| Ok(Some(Value::library(Library::Sequence(sequences::Sequence::of(given(call))))))),
    ("setOf", |call| set_of(call, Order::Insertion, false)),
    ("setOfNotNull", |call| Ok(Some(Value::set(given(call).into_iter().filter(|item| !item.is_null()))))),
    ("sortedMapOf", |call| {
        let pairs: Vec<(Value, Value)> = given(call).iter().filter_map(maps::pairs).flatten().collect();
        if pairs.len() < call.args.len() || ordering::is_natural(pairs.iter().map(|(key, _)| key)) {
            return map_of(call, Order::Sorted, true);
        }
        Ok(Some(ordering::tree(call, pairs, &Comparator::Natural)?.map_or(Value::Unknown, Value::map)))
    }),
    ("sortedSetOf", |call| {
        let all = given(call);
        ordering::sorted_set(call, all, &Comparator::Natural).map(Some)
    }),
];

/// `listOf(1, 2)`
pub(super) fn list(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    Ok(Some(Value::List(Rc::new(ListValue::fixed(given(call))))))
}

fn printed(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    Ok(Some(Value::Unit).filter(|_| call.values().len() < 2))
}

fn given(call: &Call<'_, '_>) -> Vec<Value> {
    call.values()
}

fn map_of(call: &mut Call<'_, '_>, order: Order, mutable: bool) -> Eval<Option<Value>> {
    let all = given(call);
    if all.iter().any(Value::is_unknown) {
        return Ok(Some(Value::Unknown));
    }
    let pairs: Option<Vec<(Value, Value)>> = all.iter().map(|item| maps::pairs(item)?.pop()).collect();
    Ok(pairs.map(|pairs| Value::map_of(pairs, order, mutable)))
}

fn set_of(call: &mut Call<'_, '_>, order: Order, mutable: bool) -> Eval<Option<Value>> {
    Ok(Some(Value::set_of(given(call), order, mutable)))
}

/// The elements of the collection that a constructor copies; none for a capacity.
fn copied(call: &mut Call<'_, '_>) -> Eval<Option<Vec<Value>>> {
    match call.arg(0) {
        None | Some(Value::Int(_)) => Ok(Some(Vec::new())),
        Some(value) => super::all_items(call.interpreter, &value, call.span),
    }
}

fn copied_list(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    Ok(copied(call)?.map(Value::mutable_list))
}

/// The hash table that a constructor makes: for a capacity, or for a collection.
fn table(call: &Call<'_, '_>, hashed: bool, copied: usize) -> Order {
    match call.arg(0) {
        _ if !hashed => Order::Insertion,
        Some(Value::Int(capacity)) => Order::with_capacity(capacity),
        Some(_) => Order::hash_for(copied.max(12)),
        None => Order::hash(),
    }
}

fn copied_set(call: &mut Call<'_, '_>, hashed: bool) -> Eval<Option<Value>> {
    let Some(items) = copied(call)? else { return Ok(None) };
    let order = table(call, hashed, items.len());
    Ok(Some(Value::set_of(items, order, true)))
}

fn copied_map(call: &mut Call<'_, '_>, hashed: bool) -> Eval<Option<Value>> {
    let pairs = match call.arg(0) {
        Some(map @ Value::Map(_)) => maps::pairs(&map).unwrap_or_default(),
        None | Some(Value::Int(_)) => Vec::new(),
        Some(_) => return Ok(None),
    };
    let order = table(call, hashed, pairs.len());
    Ok(Some(Value::map_of(pairs, order, true)))
}

fn tuple(call: &Call<'_, '_>, count: usize) -> Eval<Option<Value>> {
    let items: Option<Vec<Value>> = (0..count).map(|at| call.get(at).cloned()).collect();
    Ok(items.map(Value::tuple))
}

/// `List(3) { it }`
fn sized(call: &mut Call<'_, '_>) -> Eval<Option<Vec<Value>>> {
    let (Some(count), Some(function)) = (call.int(0), call.function()) else { return Ok(None) };
    let mut items = Vec::new();
    for index in 0..count {
        items.push(call.invoke_one(&function, Value::Int(i32::try_from(index).unwrap_or(i32::MAX)))?);
        call.check_size(items.len().saturating_mul(16))?;
    }
    Ok(Some(items))
}

/// `IntArray(3)`, `IntArray(3) { it }`
fn filled(call: &mut Call<'_, '_>, with: &Value) -> Eval<Option<Value>> {
    if call.function().is_some() {
        return Ok(sized(call)?.map(Value::array));
    }
    let count = usize::try_from(call.int(0).unwrap_or(0)).unwrap_or(0);
    call.check_size(count.saturating_mul(16))?;
    Ok(Some(Value::array(vec![with.clone(); count])))
}

/// What the block makes of an empty collection or text; a capacity changes nothing.
fn built(call: &mut Call<'_, '_>, target: Value) -> Eval<Option<Value>> {
    let _ = call.get(0);
    let Some(function) = call.function() else { return Ok(None) };
    let args = super::super::value::Args::default();
    call.interpreter.invoke_on(&function, target.clone(), args, call.span)?;
    Ok(Some(target))
}

/// `enumValues<E>()`, `enumValueOf<E>(name)`
fn enum_function(call: &mut Call<'_, '_>, function: &str) -> Eval<Option<Value>> {
    let Some(class) = call.interpreter.type_argument(call.args.site) else { return Ok(None) };
    let name = call.interpreter.names.intern(function);
    call.interpreter.try_member(&Value::Class(class), name, call.all(), call.span)
}

fn extreme(call: &mut Call<'_, '_>, largest: bool) -> Eval<Option<Value>> {
    let mut best: Option<Value> = None;
    let mut all = given(call);
    // `maxOf(a, b, comparator)`
    let comparator = all.last().filter(|_| all.len() > 2).and_then(super::comparators::of);
    if let Some(comparator) = comparator {
        all.pop();
        for value in all {
            let order = match &best {
                None => None,
                Some(known) => match comparator.compare(call.interpreter, &value, known, call.span)? {
                    None => return Ok(Some(Value::Unknown)),
                    order => order,
                },
            };
            if order.is_none_or(|order| if largest { order.is_gt() } else { order.is_lt() }) {
                best = Some(value);
            }
        }
        return Ok(best);
    }
    if let Some(nan) = all.iter().find(|value| is_nan(value)) {
        return Ok(Some(nan.clone()));
    }
    for value in all {
        let better = match &best {
            None => true,
            Some(known) => match call.interpreter.compare(&value, known, call.span)? {
                Some(order) => {
                    if largest {
                        order.is_gt()
                    } else {
                        order.is_lt()
                    }
                }
                None => return Ok(None),
            },
        };
        if better {
            best = Some(value);
        }
    }
    Ok(best)
}

/// An exception of the library: `Exception(message, cause)`.
pub(super) fn throwable(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    if !classes::is_throwable(call.name) {
        return Ok(None);
    }
    let is_exception = |value: &Value| match value {
        Value::Library(library) => matches!(**library, Library::Throwable { .. }),
        Value::Object(_) => true,
        _ => false,
    };
    let (mut message, mut cause) = (call.named("message", 0), call.named("cause", 1).unwrap_or(Value::Null));
    if message.as_ref().is_some_and(is_exception) {
        cause = message.take().unwrap_or(Value::Null);
        message = call.display(&cause)?.map(Value::String);
    }
    let message = match message {
        None | Some(Value::Null) => None,
        Some(value) => call.display(&value)?,
    };
    Ok(Some(Value::library(Library::Throwable { class: call.name.into(), message, cause })))
}
