//! Files below the settings root: paths as Java has them on Unix, and reading what the run was given.

use std::rc::Rc;

use super::super::value::{Eval, Library, Value};
use super::{Call, Table, indent};

pub(super) static TABLE: Table = &[
    ("bufferedReader", |call| read(call)),
    ("exists", |call| match known(call) {
        Some(_) => Ok(Some(Value::Boolean(true))),
        None => missing(call),
    }),
    ("forEachLine", |call| {
        let (Some(lines), Some(function)) = (lines(call)?, call.function()) else { return Ok(Some(Value::Unknown)) };
        for line in lines {
            call.invoke(&function, vec![line])?;
        }
        Ok(Some(Value::Unit))
    }),
    ("isDirectory", |call| match known(call) {
        Some(known) => Ok(Some(Value::Boolean(known == Known::Folder))),
        None => missing(call),
    }),
    ("isFile", |call| match known(call) {
        Some(known) => Ok(Some(Value::Boolean(known == Known::File))),
        None => missing(call),
    }),
    ("list", missing),
    ("listFiles", missing),
    ("normalize", |call| Ok(path(&call.this).map(|path| file(normalized(&path))))),
    ("readLines", |call| Ok(Some(lines(call)?.map_or(Value::Unknown, Value::list)))),
    ("readText", |call| read(call)),
    ("relativeTo", |call| {
        let (Some(this), Some(base)) = (path(&call.this), call.arg(0).as_ref().and_then(path)) else { return Ok(None) };
        let (this, base) = (normalized(&this), normalized(&base));
        let below = if base.is_empty() { Some(this.as_str()) } else { this.strip_prefix(&format!("{base}/")) };
        Ok(below.map(file))
    }),
    ("resolve", |call| {
        let child = call.text(0).or_else(|| call.arg(0).as_ref().and_then(path));
        let (Some(path), Some(child)) = (path(&call.this), child) else { return Ok(None) };
        Ok(Some(file(join(&path, &child))))
    }),
    ("toFile", |call| Ok(Some(call.this.clone()))),
    ("toPath", |call| Ok(Some(call.this.clone()))),
    ("useLines", |call| {
        let (Some(lines), Some(function)) = (lines(call)?, call.function()) else { return Ok(Some(Value::Unknown)) };
        let lines = Value::library(Library::Sequence(super::Sequence::of(lines)));
        call.invoke(&function, vec![lines]).map(Some)
    }),
    ("walk", missing),
    ("walkTopDown", missing),
    ("writeText", |call| Ok(Some(call.gap("a file is written, which is not done here", "")))),
];

/// What is known of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    File,
    Folder,
}

/// `File("path")`, `File(parent, "path")`, `Paths.get("a", "b")`
pub(super) fn make(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let mut whole: Option<String> = None;
    for arg in &call.args.items {
        let Some(part) = super::call::as_text(&arg.value).or_else(|| path(&arg.value)) else { return Ok(None) };
        whole = Some(match whole {
            Some(parent) => join(&parent, &part),
            None => part.to_string(),
        });
    }
    Ok(whole.map(|path| file(plain(&path))))
}

fn file(path: impl Into<Rc<str>>) -> Value {
    Value::library(Library::File(path.into()))
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

fn join(parent: &str, child: &str) -> String {
    if parent.is_empty() || child.starts_with('/') { plain(child) } else { plain(&format!("{parent}/{child}")) }
}

/// A path as Java keeps it: without repeated and last slashes.
fn plain(path: &str) -> String {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let root = if path.starts_with('/') { "/" } else { "" };
    format!("{root}{}", parts.join("/"))
}

/// A path without `.` and `..`, as far as they can be resolved.
fn normalized(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split(['/', '\\']) {
        match (part, parts.last()) {
            ("" | ".", _) => {}
            ("..", Some(last)) if *last != ".." => {
                parts.pop();
            }
            (part, _) => parts.push(part),
        }
    }
    let root = if path.starts_with('/') { "/" } else { "" };
    format!("{root}{}", parts.join("/"))
}

fn known(call: &Call<'_, '_>) -> Option<Known> {
    let path = normalized(&path(&call.this)?);
    let files = &call.interpreter.context.files;
    if files.contains_key(&path) {
        return Some(Known::File);
    }
    let folder = format!("{path}/");
    (path.is_empty() || files.keys().any(|file| file.starts_with(&folder))).then_some(Known::Folder)
}

fn missing(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let message = "which files there are is not known here";
    Ok(Some(call.gap(message, "what depends on it is not checked; only files of the settings are read")))
}

/// The text of the receiver's file, if the run was given it.
fn read(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(path) = path(&call.this) else { return Ok(None) };
    let text = call.interpreter.context.files.get(&normalized(&path));
    Ok(Some(match text {
        Some(text) => Value::string(&**text),
        None => {
            let message = "a file that is not among the settings is read";
            call.gap(message, "what depends on its content is not checked")
        }
    }))
}

fn lines(call: &mut Call<'_, '_>) -> Eval<Option<Vec<Value>>> {
    let Some(Value::String(text)) = read(call)? else { return Ok(None) };
    let mut lines = indent::lines(&text);
    if lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    Ok(Some(lines.into_iter().map(Value::string).collect()))
}

/// A property of a file.
pub(super) fn property(call: &mut Call<'_, '_>, path: &str, name: &str) -> Option<Value> {
    let last = path.rsplit('/').next().unwrap_or(path);
    let parent = path.rsplit_once('/').map(|(parent, _)| parent);
    match name {
        "name" => Some(Value::string(last)),
        "path" | "invariantSeparatorsPath" | "pathString" | "invariantSeparatorsPathString" => Some(Value::string(path)),
        "nameWithoutExtension" => Some(Value::string(last.rsplit_once('.').map_or(last, |(stem, _)| stem))),
        "extension" => Some(Value::string(last.rsplit_once('.').map_or("", |(_, extension)| extension))),
        "fileName" => Some(file(last)),
        "parent" => Some(parent.map_or(Value::Null, Value::string)),
        "parentFile" => Some(parent.map_or(Value::Null, file)),
        "isDirectory" | "isFile" => Some(match known(call) {
            Some(known) => Value::Boolean((known == Known::Folder) == (name == "isDirectory")),
            None => missing(call).ok().flatten().unwrap_or(Value::Unknown),
        }),
        "absolutePath" | "canonicalPath" | "absoluteFile" | "canonicalFile" => {
            Some(call.gap("where a file of the settings lies on the server is not known", ""))
        }
        _ => None,
    }
}
