//! Functions that make one value of what has elements.

use std::sync::Arc;

use super::super::operators::{float, number};
use super::super::value::{Eval, Library, Value, Width};
use super::{Call, Table};
use crate::sema::resolution::Builtin;
use crate::syntax::tree::BinaryOp;

pub(super) static TABLE: Table = &[
    ("average", |call| {
        let numbers: Option<Vec<f64>> = call.this_items().iter().map(float).collect();
        #[allow(clippy::cast_precision_loss)] // as Kotlin's
        Ok(numbers.map(|numbers| Value::Double(numbers.iter().sum::<f64>() / numbers.len() as f64)))
    }),
    ("fold", |call| folded(call, FOLD)),
    ("foldIndexed", |call| folded(call, Way { indexed: true, ..FOLD })),
    ("foldRight", |call| folded(call, Way { backwards: true, ..FOLD })),
    ("foldRightIndexed", |call| folded(call, Way { backwards: true, indexed: true, ..FOLD })),
    ("joinTo", |call| {
        let Some(Value::Library(target)) = call.arg(0) else { return Ok(None) };
        let Library::StringBuilder(text) = &*target else { return Ok(None) };
        let joined = join(call, 1)?;
        let known = text.take();
        *text.borrow_mut() = known.zip(joined).map(|(known, joined)| known + &joined);
        Ok(Some(Value::Library(target.clone())))
    }),
    ("joinToString", |call| Ok(Some(join(call, 0)?.map_or(Value::Unknown, Value::string)))),
    ("reduce", |call| folded(call, REDUCE)),
    ("reduceIndexed", |call| folded(call, Way { indexed: true, ..REDUCE })),
    ("reduceIndexedOrNull", |call| or_null(call, Way { indexed: true, ..REDUCE })),
    ("reduceOrNull", |call| or_null(call, REDUCE)),
    ("reduceRight", |call| folded(call, Way { backwards: true, ..REDUCE })),
    ("reduceRightOrNull", |call| or_null(call, Way { backwards: true, ..REDUCE })),
    ("runningFold", |call| folded(call, Way { running: true, ..FOLD })),
    ("runningFoldIndexed", |call| folded(call, Way { running: true, indexed: true, ..FOLD })),
    ("runningReduce", |call| folded(call, Way { running: true, ..REDUCE })),
    ("scan", |call| folded(call, Way { running: true, ..FOLD })),
    ("scanIndexed", |call| folded(call, Way { running: true, indexed: true, ..FOLD })),
    ("sum", |call| sum(call, None)),
    ("sumBy", |call| {
        let function = call.function();
        sum(call, function.as_ref())
    }),
    ("sumByDouble", |call| {
        let function = call.function();
        sum(call, function.as_ref())
    }),
    ("sumOf", |call| {
        let function = call.function();
        match &function {
            Some(_) if call.this_items().is_empty() => {
                let zero = zero(call);
                let help = "whether it is 0 or 0.0, only its type says";
                Ok(Some(zero.unwrap_or_else(|| call.gap("the sum of no elements is not evaluated", help))))
            }
            _ => sum(call, function.as_ref()),
        }
    }),
];

/// The zero of a call's type.
fn zero(call: &Call<'_, '_>) -> Option<Value> {
    let (unit, site) = call.args.site?;
    Some(match call.interpreter.resolution.builtin(unit, site)? {
        Builtin::Int => Value::Int(0),
        Builtin::Long => Value::Long(0),
        Builtin::Double => Value::Double(0.0),
        Builtin::UInt => Value::Unsigned(Width::Int, 0),
        Builtin::ULong => Value::Unsigned(Width::Long, 0),
        _ => return None,
    })
}

/// What a function of the `fold` and `reduce` family does.
#[derive(Clone, Copy)]
struct Way {
    /// Whether it is given the first value, or takes the first element.
    seeded: bool,
    /// Whether its block gets the index too.
    indexed: bool,
    /// Whether it gives all the values on the way.
    running: bool,
    /// Whether it goes from the last element to the first.
    backwards: bool,
}

const REDUCE: Way = Way { seeded: false, indexed: false, running: false, backwards: false };
const FOLD: Way = Way { seeded: true, ..REDUCE };

fn folded(call: &mut Call<'_, '_>, way: Way) -> Eval<Option<Value>> {
    let Way { seeded, indexed, running, backwards } = way;
    let mut all: Vec<(i32, Value)> = (0..).zip(call.this_items()).collect();
    if backwards {
        all.reverse();
    }
    let mut all = all.into_iter();
    let first = if seeded { call.get(0).cloned() } else { all.next().map(|(_, item)| item) };
    let Some(function) = call.function() else { return Ok(None) };
    let Some(mut value) = first else {
        if running {
            return Ok(Some(Value::list(Vec::new())));
        }
        let what = match &call.this {
            Value::String(_) => "char sequence",
            Value::List(list) if list.array => "array",
            _ if backwards => "list",
            _ => "collection",
        };
        let message = format!("Empty {what} can't be reduced.");
        return call.throw("UnsupportedOperationException", message);
    };
    let mut steps = vec![value.clone()];
    for (index, item) in all {
        let mut values = if backwards { vec![item, value] } else { vec![value, item] };
        if indexed {
            values.insert(0, Value::Int(index));
        }
        value = call.invoke(&function, values)?;
        if running {
            steps.push(value.clone());
        }
    }
    Ok(Some(if running { Value::list(steps) } else { value }))
}

fn or_null(call: &mut Call<'_, '_>, way: Way) -> Eval<Option<Value>> {
    if call.this_items().is_empty() { Ok(Some(Value::Null)) } else { folded(call, way) }
}

fn sum(call: &mut Call<'_, '_>, function: Option<&Value>) -> Eval<Option<Value>> {
    // What kind of zero it is, only the types say, or the name.
    let mut total = if call.name == "sumByDouble" { Value::Double(0.0) } else { Value::Int(0) };
    for (index, mut item) in call.this_items().into_iter().enumerate() {
        if let Some(function) = function {
            item = call.invoke_one(function, item)?;
        }
        total = match index {
            0 => item,
            _ => call.interpreter.operate(BinaryOp::Plus, total, item, call.span)?,
        };
    }
    Ok(Some(total))
}

/// The elements as one text; the arguments from `first` on are `separator`, `prefix`, `postfix`, `limit`, `truncated` and
/// `transform`. `None` when the text is not known.
fn join(call: &mut Call<'_, '_>, first: usize) -> Eval<Option<String>> {
    let mut given: [Option<Arc<str>>; 4] = Default::default();
    let names = [(0, "separator"), (1, "prefix"), (2, "postfix"), (4, "truncated")];
    for (slot, (at, name)) in given.iter_mut().zip(names) {
        match call.named(name, first + at) {
            Some(Value::String(text)) => *slot = Some(text),
            Some(Value::Unknown) => return Ok(None),
            _ => {}
        }
    }
    let [separator, prefix, postfix, truncated] = &given;
    let separator = separator.as_deref().unwrap_or(", ");
    let transform = call.named("transform", first + 5).filter(|value| matches!(value, Value::Function(_)));
    let transform = transform.or_else(|| call.function());
    let limit = call.named("limit", first + 3).as_ref().and_then(number).unwrap_or(-1);
    let mut text = prefix.as_deref().unwrap_or_default().to_owned();
    for (index, item) in call.this_items().into_iter().enumerate() {
        if index > 0 {
            text.push_str(separator);
        }
        if usize::try_from(limit).is_ok_and(|limit| index >= limit) {
            text.push_str(truncated.as_deref().unwrap_or("..."));
            break;
        }
        let item = match &transform {
            Some(function) => call.invoke_one(function, item)?,
            None => item,
        };
        let Some(shown) = call.display(&item)? else { return Ok(None) };
        text.push_str(&shown);
        call.check_size(text.len())?;
    }
    text.push_str(postfix.as_deref().unwrap_or_default());
    Ok(Some(text))
}
