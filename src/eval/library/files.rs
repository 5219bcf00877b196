//! Files below the settings root: paths as Java has them on Unix, and reading what the run was given.

use std::sync::Arc;

use super::super::value::{Eval, Library, Value};
use super::{Call, Table, indent};

pub(super) static TABLE: Table = &[
    ("bufferedReader", |call| read(call)),
    ("compareTo", |call| {
        let (Some(this), Some(Value::Library(other))) = (path(&call.this), call.arg(0)) else {
            return Ok(None);
        };
        let Library::File(other) = &*other else { return Ok(None) };
        Ok(Some(Value::Int(super::strings::difference(&this, other))))
    }),
    ("endsWith", |call| {
        let (Some(this), Some(other)) = (path(&call.this), given(call)) else { return Ok(None) };
        let inside = this.strip_suffix(&*other).is_some_and(|rest| rest.is_empty() || rest.ends_with('/'));
        Ok(Some(Value::Boolean(inside)))
    }),
    ("exists", |call| found(call, |_| true)),
    ("forEachLine", |call| {
        let (Some(lines), Some(function)) = (lines(call)?, call.function()) else {
            return Ok(Some(Value::Unknown));
        };
        for line in lines {
            call.invoke_one(&function, line)?;
        }
        Ok(Some(Value::Unit))
    }),
    ("inputStream", |call| read(call)),
    ("isDirectory", |call| found(call, |known| known == Known::Folder)),
    ("isFile", |call| found(call, |known| known == Known::File)),
    ("list", |call| list(call, |path| Value::string(last_part(&path)))),
    ("listFiles", |call| list(call, file)),
    ("normalize", |call| Ok(path(&call.this).map(|path| file(normalized(&path))))),
    ("readLines", |call| Ok(Some(lines(call)?.map_or(Value::Unknown, Value::list)))),
    ("readText", |call| read(call)),
    ("reader", |call| read(call)),
    ("relativeTo", |call| relative(call, file::<String>)),
    ("relativeToOrSelf", |call| {
        Ok(relative(call, file::<String>).ok().flatten().or_else(|| Some(call.this.clone())))
    }),
    ("resolve", |call| {
        let (Some(path), Some(child)) = (path(&call.this), given(call)) else { return Ok(None) };
        Ok(Some(file(join(&path, &child))))
    }),
    ("resolveSibling", |call| {
        let (Some(path), Some(sibling)) = (path(&call.this), given(call)) else { return Ok(None) };
        Ok(Some(file(join(parent(&path).unwrap_or_default(), &sibling))))
    }),
    ("startsWith", |call| {
        let (Some(this), Some(other)) = (path(&call.this), given(call)) else { return Ok(None) };
        let inside = this.strip_prefix(&*other).is_some_and(|rest| {
            rest.is_empty() || rest.starts_with('/') || other.is_empty() || other.ends_with('/')
        });
        Ok(Some(Value::Boolean(inside && this.starts_with('/') == other.starts_with('/'))))
    }),
    ("toAbsolutePath", placed),
    ("toFile", |call| Ok(Some(call.this.clone()))),
    ("toPath", |call| Ok(Some(call.this.clone()))),
    ("toRealPath", placed),
    ("toRelativeString", |call| relative(call, Value::string)),
    ("useLines", |call| {
        let (Some(lines), Some(function)) = (lines(call)?, call.function()) else {
            return Ok(Some(Value::Unknown));
        };
        let lines = Value::library(Library::Sequence(super::Sequence::of(lines)));
        call.invoke_one(&function, lines).map(Some)
    }),
    ("walk", walk),
    ("walkTopDown", walk),
    ("writeText", |call| Ok(Some(call.gap("a file is written, which is not done here", "")))),
];

/// Of streams and readers, which are the text that they have: only what reads all of it at once.
pub(super) static READERS: Table = &[
    ("buffered", same),
    ("bufferedReader", reader),
    ("close", |_| Ok(Some(Value::Unit))),
    ("forEachLine", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        for line in lines_of(&call.this_text()) {
            call.invoke_one(&function, line)?;
        }
        Ok(Some(Value::Unit))
    }),
    ("readBytes", |call| Ok(Some(super::bytes::array(call.this_text().as_bytes())))),
    ("readLines", |call| Ok(Some(Value::list(lines_of(&call.this_text()))))),
    ("readText", same),
    ("reader", reader),
    ("useLines", |call| {
        let Some(function) = call.function() else { return Ok(None) };
        let lines = Value::library(Library::Sequence(super::Sequence::of(lines_of(&call.this_text()))));
        call.invoke_one(&function, lines).map(Some)
    }),
];

fn same(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    Ok(Some(call.this.clone()))
}

/// A reader of a stream.
fn reader(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    Ok(is_utf8(call.named("charset", 0).as_ref()).then(|| call.this.clone()))
}

/// A path from the root, which only a server knows of a file of the settings.
fn placed(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let path = path(&call.this);
    Ok(path.and_then(|path| property(call, &path, "absoluteFile")))
}

/// The path that is the first argument.
fn given(call: &Call<'_, '_>) -> Option<Arc<str>> {
    call.text(0).or_else(|| call.arg(0).as_ref().and_then(path))
}

/// The way from the folder that is the argument to the receiver.
fn relative(call: &Call<'_, '_>, make: fn(String) -> Value) -> Eval<Option<Value>> {
    let (Some(this), Some(base)) = (path(&call.this), call.arg(0).as_ref().and_then(path)) else {
        return Ok(None);
    };
    if this.starts_with('/') != base.starts_with('/') {
        let message = format!("this and base files have different roots: {this} and {base}.");
        return call.throw("IllegalArgumentException", message);
    }
    let (this, base) = (normalized(&this), normalized(&base));
    let (mut parts, mut base) = (segments(&this), segments(&base));
    let common = parts.iter().zip(&base).take_while(|(a, b)| a == b).count();
    parts.drain(..common);
    base.drain(..common);
    if base.contains(&"..") {
        return Ok(None);
    }
    let way: Vec<&str> = std::iter::repeat_n("..", base.len()).chain(parts).collect();
    Ok(Some(make(way.join("/"))))
}

fn segments(path: &str) -> Vec<&str> {
    path.split('/').filter(|part| !part.is_empty()).collect()
}

/// The path of the folder that a path lies in, as far as the path tells.
fn parent(path: &str) -> Option<&str> {
    match path.rsplit_once('/')? {
        ("", "") => None,
        ("", _) => Some("/"),
        (parent, _) => Some(parent),
    }
}

/// What is known of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    File,
    Folder,
}

/// `File("path")`, `File(parent, "path")`, `Paths.get("a", "b")`
pub(super) fn make(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let mut whole: Option<String> = None;
    for value in call.values() {
        let Some(part) = super::call::as_text(&value).or_else(|| path(&value)) else {
            return Ok(None);
        };
        whole = Some(match whole {
            // A child is below its parent even when it begins with a slash; an empty parent is the root for `File`.
            Some(parent) if parent.is_empty() && call.name == "File" => format!("/{part}"),
            Some(parent) => join(&parent, part.trim_start_matches('/')),
            None => part.to_string(),
        });
    }
    Ok(whole.map(|path| file(plain(&path))))
}

fn file<T: Into<Arc<str>>>(path: T) -> Value {
    Value::library(Library::File(path.into()))
}

fn path(value: &Value) -> Option<Arc<str>> {
    match value {
        Value::Library(library) => match &**library {
            Library::File(path) => Some(path.clone()),
            _ => None,
        },
        _ => None,
    }
}

fn join(parent: &str, child: &str) -> String {
    if parent.is_empty() || child.starts_with('/') {
        plain(child)
    } else {
        plain(&format!("{parent}/{child}"))
    }
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
    let files = &call.interpreter.context.files.files;
    if files.contains_key(&path) {
        return Some(Known::File);
    }
    let folder = format!("{path}/");
    let mut below = files.range(folder.clone()..).map(|(file, _)| file);
    (path.is_empty() || below.next().is_some_and(|file| file.starts_with(&folder))).then_some(Known::Folder)
}

/// Whether nothing can lie at the receiver's path that is not known here.
fn is_listed(call: &Call<'_, '_>) -> bool {
    let outside = path(&call.this).is_none_or(|path| {
        let path = normalized(&path);
        path.starts_with('/') || path == ".." || path.starts_with("../")
    });
    call.interpreter.context.files.complete && !outside
}

/// Whether the receiver is there and is what `is` asks for.
fn found(call: &mut Call<'_, '_>, is: fn(Known) -> bool) -> Eval<Option<Value>> {
    match known(call) {
        Some(known) => Ok(Some(Value::Boolean(is(known)))),
        None if is_listed(call) => Ok(Some(Value::Boolean(false))),
        None => missing(call),
    }
}

/// What lies in the receiver, sorted by name; on the JVM the order is the file system's.
fn list(call: &mut Call<'_, '_>, each: fn(String) -> Value) -> Eval<Option<Value>> {
    let Some(folder) = path(&call.this).filter(|_| is_listed(call)) else { return missing(call) };
    if known(call) != Some(Known::Folder) {
        return Ok(Some(Value::Null));
    }
    let below = below(call, &folder);
    let mut names: Vec<&str> = below.iter().filter_map(|path| path.split('/').next()).collect();
    names.dedup();
    let filter = call.function();
    let mut kept = Vec::with_capacity(names.len());
    for name in names {
        let child = join(&folder, name);
        let keep = match &filter {
            Some(filter) => call.invoke_one(filter, file(child.clone()))?,
            None => Value::Boolean(true),
        };
        match keep {
            Value::Boolean(true) => kept.push(each(child)),
            Value::Boolean(false) => {}
            _ => return Ok(Some(Value::Unknown)),
        }
    }
    Ok(Some(Value::array(kept)))
}

/// The receiver and all that lies below it, folders before what is in them.
fn walk(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(folder) = path(&call.this).filter(|_| is_listed(call)) else { return missing(call) };
    let mut paths = Vec::new();
    if known(call).is_some() {
        paths.push(folder.to_string());
    }
    let mut seen = std::collections::HashSet::new();
    for path in below(call, &folder) {
        for (end, _) in path.match_indices('/').chain([(path.len(), "")]) {
            if let Some(part) = path.get(..end)
                && seen.insert(part.to_owned())
            {
                paths.push(join(&folder, part));
            }
        }
    }
    let files = paths.into_iter().map(file).collect();
    Ok(Some(Value::library(Library::Sequence(super::Sequence::of(files)))))
}

/// The paths of all files below a folder, relative to it.
fn below(call: &Call<'_, '_>, folder: &str) -> Vec<String> {
    let folder = normalized(folder);
    let prefix = if folder.is_empty() { folder } else { format!("{folder}/") };
    let files = call.interpreter.context.files.files.range(prefix.clone()..);
    files.map_while(|(path, _)| path.strip_prefix(&prefix)).map(str::to_owned).collect()
}

fn last_part(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn missing(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let message = "which files there are is not known here";
    Ok(Some(
        call.gap(message, "what depends on it is not checked; only files below the settings folder are read"),
    ))
}

/// `FileInputStream(file)`, `FileReader("path")`: what can be read of the file, which is its text.
pub(super) fn opened(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(path) = given(call).filter(|_| call.args.len() == 1) else { return Ok(None) };
    call.this = file(plain(&path));
    text_of(call, &path)
}

/// The text of the receiver's file, if the run was given it.
fn read(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let Some(path) = path(&call.this) else { return Ok(None) };
    if !is_utf8(call.named("charset", 0).as_ref()) {
        return Ok(Some(call.gap("a file is read in another encoding than UTF-8", "")));
    }
    text_of(call, &path)
}

fn text_of(call: &mut Call<'_, '_>, path: &str) -> Eval<Option<Value>> {
    let text = call.interpreter.context.files.files.get(&normalized(path));
    Ok(Some(match text {
        Some(Some(text)) => Value::string(&**text),
        Some(None) => call.gap("a file is read that is too large or no text", ""),
        None => {
            let message = "a file that is not among the settings is read";
            call.gap(message, "what depends on its content is not checked")
        }
    }))
}

/// Whether the encoding that a file is read in is UTF-8, as it is if none is given.
fn is_utf8(charset: Option<&Value>) -> bool {
    match charset {
        Some(Value::Library(library)) => match &**library {
            Library::Constant("Charset", name) => &**name == "UTF-8",
            _ => false,
        },
        // A block stands where an encoding could.
        other => matches!(other, None | Some(Value::Function(_))),
    }
}

fn lines(call: &mut Call<'_, '_>) -> Eval<Option<Vec<Value>>> {
    let Some(Value::String(text)) = read(call)? else { return Ok(None) };
    Ok(Some(lines_of(&text)))
}

fn lines_of(text: &str) -> Vec<Value> {
    let mut lines = indent::lines(text);
    if lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    lines.into_iter().map(Value::string).collect()
}

/// A property of a file.
pub(super) fn property(call: &mut Call<'_, '_>, path: &str, name: &str) -> Option<Value> {
    let last = path.rsplit('/').next().unwrap_or(path);
    let parent = parent(path);
    match name {
        "name" => Some(Value::string(last)),
        "path" | "invariantSeparatorsPath" | "pathString" | "invariantSeparatorsPathString" => {
            Some(Value::string(path))
        }
        "nameWithoutExtension" => Some(Value::string(last.rsplit_once('.').map_or(last, |(stem, _)| stem))),
        "extension" => Some(Value::string(last.rsplit_once('.').map_or("", |(_, extension)| extension))),
        "fileName" => Some(file(last)),
        "parent" => Some(parent.map_or(Value::Null, Value::string)),
        "parentFile" => Some(parent.map_or(Value::Null, file)),
        "isDirectory" => found(call, |known| known == Known::Folder).ok().flatten(),
        "isFile" => found(call, |known| known == Known::File).ok().flatten(),
        "isAbsolute" | "isRooted" => Some(Value::Boolean(path.starts_with('/'))),
        "absolutePath" if path.starts_with('/') => Some(Value::string(path)),
        "absoluteFile" if path.starts_with('/') => Some(file(path)),
        "absolutePathString" if path.starts_with('/') => Some(Value::string(path)),
        "absolutePath" | "canonicalPath" | "absoluteFile" | "canonicalFile" => {
            Some(call.gap("where a file of the settings lies on the server is not known", ""))
        }
        _ => None,
    }
}
