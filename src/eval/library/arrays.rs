//! Functions that only arrays have.

use super::super::value::{Eval, Shows, Value};
use super::{Call, Table, hash_code, items};

pub(super) static TABLE: Table = &[
    ("asList", |call| Ok(Value::view(&call.this, Shows::Whole))),
    ("contentDeepToString", |call| {
        let Some(list) = nested(&call.this, 32) else { return Ok(None) };
        Ok(Some(call.display(&list)?.map_or(Value::Unknown, Value::String)))
    }),
    ("contentHashCode", |call| Ok(hash_code(&Value::list(call.this_items())).map(Value::Int))),
    ("copyOf", |call| match call.int(0) {
        // What fills a longer one, only the array's type says.
        Some(size) => {
            let all = call.this_items();
            Ok(usize::try_from(size)
                .ok()
                .and_then(|size| all.get(..size))
                .map(|part| Value::array(part.to_vec())))
        }
        None => Ok(Some(Value::array(call.this_items()))),
    }),
    ("reversedArray", |call| Ok(Some(Value::array(call.this_items().into_iter().rev().collect())))),
    ("sliceArray", |call| changed(call, "slice")),
    ("sortedArray", |call| changed(call, "sorted")),
    ("sortedArrayDescending", |call| changed(call, "sortedDescending")),
];

/// An array and the arrays in it as lists.
fn nested(value: &Value, depth: u32) -> Option<Value> {
    let depth = depth.checked_sub(1)?;
    Some(match value {
        Value::List(list) if list.array => {
            let items = list.items();
            Value::list(items.iter().map(|item| nested(item, depth)).collect::<Option<_>>()?)
        }
        other => other.clone(),
    })
}

/// What a function of lists gives, as an array.
fn changed(call: &mut Call<'_, '_>, function: &str) -> Eval<Option<Value>> {
    let name = call.interpreter.names.intern(function);
    let this = call.this.clone();
    let list = super::call_on(call.interpreter, &this, name, call.all(), call.span)?;
    Ok(list.and_then(|list| items(&list)).map(Value::array))
}
