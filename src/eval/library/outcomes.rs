//! `runCatching { }` and what it gives.

use std::rc::Rc;

use super::super::value::{Args, Eval, Jump, Library, Value};
use super::{Call, Table};

pub(super) static TOP_LEVEL: Table = &[("runCatching", |call| {
    let Some(function) = call.function() else { return Ok(None) };
    let result = call.invoke(&function, Vec::new());
    caught(result)
})];

/// `value.runCatching { }`
pub(super) fn run_catching(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(function) = call.function() else { return Ok(None) };
    let result = call.interpreter.invoke_on(&function, call.this.clone(), Args::default(), call.span);
    caught(result)
}

pub(super) static TABLE: Table = &[
    ("exceptionOrNull", |call| Ok(this(call).map(|outcome| outcome.err().unwrap_or(Value::Null)))),
    ("fold", |call| {
        let (Some(success), Some(failure)) =
            (call.named_function("onSuccess", 0), call.named_function("onFailure", 1))
        else {
            return Ok(None);
        };
        match this(call) {
            Some(Ok(value)) => call.invoke_one(&success, value).map(Some),
            Some(Err(exception)) => call.invoke_one(&failure, exception).map(Some),
            None => Ok(None),
        }
    }),
    ("getOrDefault", |call| {
        let default = call.arg(0);
        Ok(this(call).and_then(|outcome| outcome.ok().or(default)))
    }),
    ("getOrElse", |call| match (this(call), call.function()) {
        (Some(Ok(value)), _) => Ok(Some(value)),
        (Some(Err(exception)), Some(function)) => call.invoke_one(&function, exception).map(Some),
        _ => Ok(None),
    }),
    ("getOrNull", |call| Ok(this(call).map(|outcome| outcome.unwrap_or(Value::Null)))),
    ("getOrThrow", |call| match this(call) {
        Some(Ok(value)) => Ok(Some(value)),
        Some(Err(exception)) => Err(Box::new(Jump::Throw(exception, call.span))),
        None => Ok(None),
    }),
    ("map", |call| match (this(call), call.function()) {
        (Some(Ok(value)), Some(function)) => Ok(Some(outcome(Ok(call.invoke_one(&function, value)?)))),
        (Some(Err(_)), _) => Ok(Some(call.this.clone())),
        _ => Ok(None),
    }),
    ("mapCatching", |call| match (this(call), call.function()) {
        (Some(Ok(value)), Some(function)) => {
            let result = call.invoke_one(&function, value);
            caught(result)
        }
        (Some(Err(_)), _) => Ok(Some(call.this.clone())),
        _ => Ok(None),
    }),
    ("onFailure", |call| on(call, false)),
    ("onSuccess", |call| on(call, true)),
    ("recover", |call| match (this(call), call.function()) {
        (Some(Err(exception)), Some(function)) => {
            Ok(Some(outcome(Ok(call.invoke_one(&function, exception)?))))
        }
        (Some(Ok(_)), _) => Ok(Some(call.this.clone())),
        _ => Ok(None),
    }),
    ("recoverCatching", |call| match (this(call), call.function()) {
        (Some(Err(exception)), Some(function)) => {
            let result = call.invoke_one(&function, exception);
            caught(result)
        }
        (Some(Ok(_)), _) => Ok(Some(call.this.clone())),
        _ => Ok(None),
    }),
];

fn this(call: &Call<'_, '_>) -> Option<Result<Value, Value>> {
    match &call.this {
        Value::Library(library) => match &**library {
            Library::Outcome(outcome) => Some(outcome.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// An outcome as a value.
pub(super) fn outcome(outcome: Result<Value, Value>) -> Value {
    Value::Library(Rc::new(Library::Outcome(outcome)))
}

fn caught(result: Eval) -> Eval<Option<Value>> {
    match result {
        Ok(Value::Unknown) => Ok(Some(Value::Unknown)),
        Ok(value) => Ok(Some(outcome(Ok(value)))),
        Err(jump) => match *jump {
            Jump::Throw(exception, _) => Ok(Some(outcome(Err(exception)))),
            jump => Err(Box::new(jump)),
        },
    }
}

fn on(call: &mut Call<'_, '_>, success: bool) -> Eval<Option<Value>> {
    let Some(function) = call.function() else { return Ok(None) };
    match this(call) {
        Some(Ok(value)) if success => call.invoke_one(&function, value)?,
        Some(Err(exception)) if !success => call.invoke_one(&function, exception)?,
        Some(_) => Value::Unit,
        None => return Ok(None),
    };
    Ok(Some(call.this.clone()))
}
