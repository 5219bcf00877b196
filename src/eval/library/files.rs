//! Files below the settings root: paths, and reading what the run was given.

use std::rc::Rc;

use super::super::value::{Eval, Library, Value};
use super::{Call, Table, indent};

pub(super) static TABLE: Table = &[
    ("exists", |call| read(call).map(|text| text.map(|_| Value::Boolean(true)))),
    ("readLines", |call| {
        let Some(text) = read(call)? else { return Ok(Some(Value::Unknown)) };
        let Value::String(text) = text else { return Ok(Some(text)) };
        let mut lines = indent::lines(&text);
        if lines.last().is_some_and(|line| line.is_empty()) {
            lines.pop();
        }
        Ok(Some(Value::list(lines.into_iter().map(Value::string).collect())))
    }),
    ("readText", |call| read(call)),
    ("resolve", |call| {
        let (Some(path), Some(child)) = (path(&call.this), call.text(0)) else { return Ok(None) };
        Ok(Some(Value::library(Library::File(join(&path, &child)))))
    }),
];

/// `File("path")`, `File(parent, "path")`
pub(super) fn make(call: &Call<'_, '_>) -> Eval<Option<Value>> {
    Ok(match (call.arg(0), call.arg(1)) {
        (Some(Value::String(path)), None) => Some(Value::library(Library::File(path))),
        (Some(Value::String(parent)), Some(Value::String(child))) => {
            Some(Value::library(Library::File(join(&parent, &child))))
        }
        (Some(parent @ Value::Library(_)), Some(Value::String(child))) => {
            path(&parent).map(|parent| Value::library(Library::File(join(&parent, &child))))
        }
        _ => None,
    })
}

fn path(value: &Value) -> Option<Rc<str>> {
    match value {
        Value::Library(library) => match &**library {
            Library::File(path) => Some(path.clone()),
            _ => None,
        },
        _ => None,
    }
}

fn join(parent: &str, child: &str) -> Rc<str> {
    match parent {
        "" | "." => child.into(),
        parent => format!("{}/{child}", parent.trim_end_matches('/')).into(),
    }
}

/// The text of the receiver's file, if the run was given it.
fn read(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(path) = path(&call.this) else { return Ok(None) };
    let path: Vec<&str> = path.split(['/', '\\']).filter(|part| !part.is_empty() && *part != ".").collect();
    let text = call.interpreter.context.files.get(&path.join("/"));
    Ok(Some(match text {
        Some(text) => Value::string(&**text),
        None => {
            let message = "a file that is not among the settings is read";
            call.interpreter.incomplete(call.span, message, "what depends on its content is not checked")
        }
    }))
}

/// A property of a file.
pub(super) fn property(path: &str, name: &str) -> Option<Value> {
    let file = path.rsplit('/').next().unwrap_or(path);
    match name {
        "name" => Some(Value::string(file)),
        "path" => Some(Value::string(path)),
        "nameWithoutExtension" => Some(Value::string(file.rsplit_once('.').map_or(file, |(stem, _)| stem))),
        "extension" => Some(Value::string(file.rsplit_once('.').map_or("", |(_, extension)| extension))),
        _ => None,
    }
}
