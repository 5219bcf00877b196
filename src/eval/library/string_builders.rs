//! Functions of `StringBuilder`, also within `buildString { }`.

use super::super::value::{Eval, Library, Value};
use super::{Call, Table};

pub(super) static TABLE: Table = &[
    ("append", |call| append(call, "")),
    ("appendLine", |call| append(call, "\n")),
    ("appendln", |call| append(call, "\n")),
    ("clear", |call| change(call, |text| text.clear())),
    ("isEmpty", |call| Ok(Some(Value::Boolean(content(call).is_empty())))),
    ("isNotEmpty", |call| Ok(Some(Value::Boolean(!content(call).is_empty())))),
    ("toString", |call| Ok(Some(Value::string(content(call))))),
];

fn content(call: &Call<'_, '_>) -> String {
    match &call.this {
        Value::Library(library) => match &**library {
            Library::StringBuilder(text) => text.borrow().clone(),
            _ => String::new(),
        },
        _ => String::new(),
    }
}

fn change(call: &Call<'_, '_>, change: impl FnOnce(&mut String)) -> Eval<Option<Value>> {
    if let Value::Library(library) = &call.this
        && let Library::StringBuilder(text) = &**library
    {
        change(&mut text.borrow_mut());
    }
    Ok(Some(call.this.clone()))
}

fn append(call: &mut Call<'_, '_>, end: &str) -> Eval<Option<Value>> {
    let mut added = String::new();
    for arg in &call.args.items {
        let Some(shown) = call.interpreter.display(&arg.value, call.span)? else {
            return Ok(Some(Value::Unknown));
        };
        added.push_str(&shown);
    }
    added.push_str(end);
    call.check_size(content(call).len() + added.len())?;
    change(call, |text| text.push_str(&added))
}
