//! Functions that make one value of what has elements.

use std::rc::Rc;

use super::super::operators::{float, number};
use super::super::value::{Eval, Library, Value};
use super::{Call, Table};
use crate::syntax::tree::BinaryOp;

pub(super) static TABLE: Table = &[
    ("average", |call| {
        let numbers: Option<Vec<f64>> = call.this_items().iter().map(float).collect();
        #[allow(clippy::cast_precision_loss)] // as Kotlin's
        Ok(numbers.map(|numbers| Value::Double(numbers.iter().sum::<f64>() / numbers.len() as f64)))
    }),
    ("fold", |call| folded(call, true, false, false)),
    ("foldIndexed", |call| folded(call, true, true, false)),
    ("foldRight", |call| {
        let (Some(mut value), Some(function)) = (call.args.get(0).cloned(), call.function()) else { return Ok(None) };
        for item in call.this_items().into_iter().rev() {
            value = call.invoke(&function, vec![item, value])?;
        }
        Ok(Some(value))
    }),
    ("joinTo", |call| {
        let Some(Value::Library(target)) = call.arg(0) else { return Ok(None) };
        let Library::StringBuilder(text) = &*target else { return Ok(None) };
        let Some(joined) = join(call, 1)? else { return Ok(Some(Value::Unknown)) };
        text.borrow_mut().push_str(&joined);
        Ok(Some(Value::Library(target.clone())))
    }),
    ("joinToString", |call| Ok(Some(join(call, 0)?.map_or(Value::Unknown, Value::string)))),
    ("reduce", |call| folded(call, false, false, false)),
    ("reduceIndexed", |call| folded(call, false, true, false)),
    ("reduceOrNull", |call| {
        if call.this_items().is_empty() { Ok(Some(Value::Null)) } else { folded(call, false, false, false) }
    }),
    ("runningFold", |call| folded(call, true, false, true)),
    ("runningReduce", |call| folded(call, false, false, true)),
    ("scan", |call| folded(call, true, false, true)),
    ("sum", |call| sum(call, None)),
    ("sumBy", |call| { let function = call.function(); sum(call, function.as_ref()) }),
    ("sumByDouble", |call| { let function = call.function(); sum(call, function.as_ref()) }),
    ("sumOf", |call| { let function = call.function(); sum(call, function.as_ref()) }),
];

/// The `fold` and `reduce` family: with a first value or without, with indices, with all the values on the way.
fn folded(call: &mut Call<'_, '_>, seeded: bool, with_index: bool, running: bool) -> Eval<Option<Value>> {
    let Some(function) = call.function() else { return Ok(None) };
    let mut all = (0..).zip(call.this_items());
    let first = if seeded { call.args.get(0).cloned() } else { all.next().map(|(_, item)| item) };
    let Some(mut value) = first else {
        if running {
            return Ok(Some(Value::list(Vec::new())));
        }
        return call.throw("UnsupportedOperationException", "Empty collection can't be reduced.");
    };
    let mut steps = vec![value.clone()];
    for (index, item) in all {
        let mut values = vec![value, item];
        if with_index {
            values.insert(0, Value::Int(index));
        }
        value = call.invoke(&function, values)?;
        if running {
            steps.push(value.clone());
        }
    }
    Ok(Some(if running { Value::list(steps) } else { value }))
}

fn sum(call: &mut Call<'_, '_>, function: Option<&Value>) -> Eval<Option<Value>> {
    let mut total = Value::Int(0);
    for (index, mut item) in call.this_items().into_iter().enumerate() {
        if let Some(function) = function {
            item = call.invoke(function, vec![item])?;
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
    let mut given: Vec<Rc<str>> = Vec::new();
    for (at, name, default) in [(0, "separator", ", "), (1, "prefix", ""), (2, "postfix", ""), (4, "truncated", "...")] {
        match call.named(name, first + at) {
            Some(Value::String(text)) => given.push(text),
            Some(Value::Unknown) => return Ok(None),
            _ => given.push(default.into()),
        }
    }
    let transform = call.named("transform", first + 5).filter(|value| matches!(value, Value::Function(_)));
    let transform = transform.or_else(|| call.function());
    let limit = call.named("limit", first + 3).as_ref().and_then(number).unwrap_or(-1);
    let mut text = given[1].to_string();
    for (index, item) in call.this_items().into_iter().enumerate() {
        if index > 0 {
            text.push_str(&given[0]);
        }
        if usize::try_from(limit).is_ok_and(|limit| index >= limit) {
            text.push_str(&given[3]);
            break;
        }
        let item = match &transform {
            Some(function) => call.invoke(function, vec![item])?,
            None => item,
        };
        let Some(shown) = call.display(&item)? else { return Ok(None) };
        text.push_str(&shown);
        call.check_size(text.len())?;
    }
    text.push_str(&given[2]);
    Ok(Some(text))
}
