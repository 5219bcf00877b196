//! Functions that add what they make to a collection they are given: `associateTo`, `groupByTo`.

use super::super::value::{Eval, Value};
use super::{Call, Table, collections, find, grouping, maps};
use crate::syntax::tree::AssignOp;

pub(super) static TABLE: Table = &[
    ("associateByTo", |call| into_map(call, "associateBy")),
    ("associateTo", |call| into_map(call, "associate")),
    ("associateWithTo", |call| into_map(call, "associateWith")),
    ("flatMapTo", |call| {
        let Some(target) = call.arg(0) else { return Ok(None) };
        let Some(run) = find(collections::TABLE, "flatMap") else { return Ok(None) };
        match run(call)? {
            Some(made @ Value::List(_)) => {
                Ok(super::add_in_place(AssignOp::Plus, &target, &made).then_some(target))
            }
            other => Ok(other),
        }
    }),
    ("groupByTo", |call| {
        let (Some(Value::Map(target)), Some(run)) = (call.arg(0), find(grouping::TABLE, "groupBy")) else {
            return Ok(None);
        };
        let groups = match run(call)? {
            Some(Value::Map(groups)) => groups.read(),
            other => return Ok(other),
        };
        for (key, group) in groups {
            match target.get(&key) {
                Some(known) if super::add_in_place(AssignOp::Plus, &known, &group) => {}
                Some(_) => return Ok(None),
                None => {
                    let group = Value::mutable_list(super::items(&group).unwrap_or_default());
                    maps::into(&target, vec![(key, group)]);
                }
            }
        }
        Ok(Some(Value::Map(target)))
    }),
];

/// Adds the map that a function makes to the map that is the first argument.
fn into_map(call: &mut Call<'_, '_>, function: &str) -> Eval<Option<Value>> {
    let (Some(Value::Map(target)), Some(run)) = (call.arg(0), find(grouping::TABLE, function)) else {
        return Ok(None);
    };
    match run(call)? {
        Some(Value::Map(made)) => Ok(maps::into(&target, made.read())),
        other => Ok(other),
    }
}
