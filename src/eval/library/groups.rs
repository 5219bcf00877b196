//! The properties and groups of a match: `value`, `range`, `groupValues`, `groups`, `destructured`.

use std::rc::Rc;

use super::super::operators::number;
use super::super::value::{Library, RangeOf, RangeValue, Value};
use super::Table;
use super::engine::Names;
use super::regexes::{Group, Match, value};

/// `match.groups`: by number and by name.
#[derive(Debug)]
pub(crate) struct MatchGroups {
    /// Null for a group that took no part.
    pub(super) groups: Vec<Value>,
    names: Names,
}

pub(super) static TABLE: Table = &[("get", |call| {
    let (Value::Library(library), Some(wanted)) = (&call.this, call.arg(0)) else { return Ok(None) };
    let Library::MatchGroups(all) = &**library else { return Ok(None) };
    match &wanted {
        Value::String(name) => {
            let at = all.names.iter().position(|known| known.as_deref() == Some(&**name));
            match at.and_then(|at| all.groups.get(at)) {
                Some(group) => Ok(Some(group.clone())),
                None => call.throw("IllegalArgumentException", format!("No group with name <{name}>")),
            }
        }
        wanted => {
            let Some(index) = number(wanted) else { return Ok(None) };
            match usize::try_from(index).ok().and_then(|index| all.groups.get(index)) {
                Some(group) => Ok(Some(group.clone())),
                None => call.throw("IndexOutOfBoundsException", format!("No group {index}")),
            }
        }
    }
})];

/// A property of a match.
pub(super) fn property(found: &Match, name: &str) -> Option<Value> {
    match name {
        "value" => found.groups.first().map(text),
        "range" => found.groups.first()?.as_ref().map(|group| range(found, group)),
        "groupValues" => Some(Value::list(found.groups.iter().map(text).collect())),
        "destructured" => Some(Value::list(found.groups.iter().skip(1).map(text).collect())),
        "groups" => {
            let groups = found.groups.iter().map(|group| single(found, group)).collect();
            Some(Value::library(Library::MatchGroups(MatchGroups { groups, names: found.names.clone() })))
        }
        _ => None,
    }
}

fn text(group: &Option<Group>) -> Value {
    group.as_ref().map_or_else(|| Value::string(""), |group| Value::String(group.0.clone()))
}

fn range(found: &Match, group: &Group) -> Value {
    let length = i64::try_from(group.0.encode_utf16().count()).unwrap_or(0);
    let first = found.index(group.1);
    Value::Range(Rc::new(RangeValue { first, last: first + length - 1, step: 1, of: RangeOf::Int }))
}

/// A group is shown by its value and range, which a match of its own has too.
fn single(found: &Match, group: &Option<Group>) -> Value {
    group.as_ref().map_or(Value::Null, |group| value(found.only(group.clone())))
}
