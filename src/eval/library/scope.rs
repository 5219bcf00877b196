//! Scope functions, preconditions and `lazy`: functions that run a block.

use super::super::interpreter::Interpreter;
use super::super::value::{Args, Eval, LazyState, Library, Value};
use super::{Call, Table};

/// On any value.
pub(super) static TABLE: Table = &[
    ("also", |call| {
        if let Some(function) = call.function() {
            call.invoke_one(&function, call.this.clone())?;
        }
        Ok(Some(call.this.clone()))
    }),
    ("apply", |call| {
        if let Some(function) = call.function() {
            on_receiver(call, &function)?;
        }
        Ok(Some(call.this.clone()))
    }),
    ("let", |call| match call.function() {
        Some(function) => call.invoke_one(&function, call.this.clone()).map(Some),
        None => Ok(None),
    }),
    ("run", |call| match call.function() {
        Some(function) => on_receiver(call, &function).map(Some),
        None => Ok(None),
    }),
    ("runCatching", super::outcomes::run_catching),
    ("takeIf", |call| taken(call, true)),
    ("takeUnless", |call| taken(call, false)),
    ("to", |call| Ok(call.arg(0).map(|value| Value::pair(call.this.clone(), value)))),
    ("use", |call| match call.function() {
        Some(function) => used(call, &function).map(Some),
        None => Ok(None),
    }),
];

/// Runs the block, then closes the object, however the block was left. What the library opens needs no closing here.
fn used(call: &mut Call<'_, '_>, function: &Value) -> Eval {
    let result = call.invoke_one(function, call.this.clone());
    if matches!(call.this, Value::Object(_)) {
        let closed = call.interpreter.call_member_named("close", call.this.clone(), Vec::new(), call.span);
        // Of two exceptions the first one goes on.
        if result.is_ok() {
            closed?;
        }
    }
    result
}

/// Without a receiver.
pub(super) static TOP_LEVEL: Table = &[
    ("TODO", |call| {
        let start = "An operation is not implemented";
        match call.get(0).cloned() {
            Some(reason) => {
                let reason = message_of(call, Some(reason))?;
                call.throw("NotImplementedError", format!("{start}: {reason}"))
            }
            None => call.throw("NotImplementedError", format!("{start}.")),
        }
    }),
    ("check", |call| precondition(call, "IllegalStateException", "Check failed.")),
    ("checkNotNull", |call| not_null(call, "IllegalStateException")),
    ("error", |call| {
        let message = message_of(call, call.get(0).cloned())?;
        call.throw("IllegalStateException", message)
    }),
    ("lazy", |call| {
        let _ = call.get(0); // a mode of locking
        Ok(call.function().map(Interpreter::lazy))
    }),
    ("lazyOf", |call| {
        Ok(call.arg(0).map(|value| Value::library(Library::Lazy(LazyState::Done(value).into()))))
    }),
    ("repeat", |call| {
        let (Some(times), Some(function)) = (call.int(0), call.function()) else { return Ok(None) };
        for index in 0..times {
            let index = i32::try_from(index).unwrap_or(i32::MAX);
            call.invoke_one(&function, Value::Int(index))?;
        }
        Ok(Some(Value::Unit))
    }),
    ("require", |call| precondition(call, "IllegalArgumentException", "Failed requirement.")),
    ("requireNotNull", |call| not_null(call, "IllegalArgumentException")),
    ("run", |call| match (call.args.len(), call.function()) {
        (1, Some(function)) => call.invoke(&function, Vec::new()).map(Some),
        _ => Ok(None),
    }),
    ("synchronized", |call| match call.get(0).and(call.function()) {
        Some(function) => call.invoke(&function, Vec::new()).map(Some),
        None => Ok(None),
    }),
    ("with", |call| {
        let (Some(receiver), Some(function)) = (call.get(0).cloned(), call.function()) else {
            return Ok(None);
        };
        call.interpreter.invoke_on(&function, receiver, Args::default(), call.span).map(Some)
    }),
];

fn on_receiver(call: &mut Call<'_, '_>, function: &Value) -> Eval {
    call.interpreter.invoke_on(function, call.this.clone(), Args::default(), call.span)
}

fn taken(call: &mut Call<'_, '_>, wanted: bool) -> Eval<Option<Value>> {
    let Some(function) = call.function() else { return Ok(None) };
    let holds = call.test(&function, call.this.clone())?;
    Ok(Some(match holds {
        Some(holds) if holds == wanted => call.this.clone(),
        Some(_) => Value::Null,
        None => Value::Unknown,
    }))
}

fn precondition(call: &mut Call<'_, '_>, class: &str, message: &str) -> Eval<Option<Value>> {
    match call.get(0) {
        Some(Value::Boolean(false)) => {
            let message = match call.function() {
                Some(function) => {
                    let value = call.invoke(&function, Vec::new())?;
                    message_of(call, Some(value))?
                }
                None => message.to_owned(),
            };
            call.throw(class, message)
        }
        Some(Value::Unknown) => Ok(Some(Value::Unknown)),
        _ => Ok(Some(Value::Unit)),
    }
}

fn not_null(call: &mut Call<'_, '_>, class: &str) -> Eval<Option<Value>> {
    match (call.get(0).cloned(), call.function()) {
        (Some(Value::Null), Some(function)) => {
            let value = call.invoke(&function, Vec::new())?;
            let message = message_of(call, Some(value))?;
            call.throw(class, message)
        }
        (Some(Value::Null), None) => call.throw(class, "Required value was null."),
        (value, _) => Ok(value),
    }
}

fn message_of(call: &mut Call<'_, '_>, value: Option<Value>) -> Eval<String> {
    match value {
        Some(value) => Ok(call.display(&value)?.map_or_else(String::new, |text| text.to_string())),
        None => Ok(String::new()),
    }
}
