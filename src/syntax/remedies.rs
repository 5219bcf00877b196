//! Edits that take more than one place, or a look around, to put right what hints tell of.

use super::hints::{ErrorSite, is_name};
use crate::diagnostic::{Applicability, Diagnostic, Edit};
use crate::source::{FileId, TextRange};

/// How many bytes a remedy looks at. A file may be one line, with a mistake in each of its statements.
const FAR: usize = 4096;

/// The text from `start` on, as far as remedies look.
fn ahead(text: &str, start: u32) -> &str {
    let rest = text.get(start as usize..).unwrap_or_default();
    let end = (0..=FAR.min(rest.len())).rev().find(|at| rest.is_char_boundary(*at)).unwrap_or(0);
    rest.get(..end).unwrap_or_default()
}

fn edit(file: FileId, start: u32, end: u32, text: impl Into<String>) -> Edit {
    Edit { span: TextRange::new(start, end).in_file(file), text: text.into() }
}

fn at(start: u32, offset: usize) -> Option<u32> {
    start.checked_add(u32::try_from(offset).ok()?)
}

/// Where a block that was forgotten to be closed ends, as its lines are indented: before the first line behind its own that
/// stands no further right than the one that opens it. `None` where that cannot be told.
pub(super) fn end_by_indent(text: &str, opener: u32, until: u32) -> Option<u32> {
    let before = text.get(..opener as usize)?;
    let first = before.rfind('\n').map_or(0, |at| at + 1);
    let body = TextRange::new(opener, until).slice(text);
    // Lines of a text in quotes are indented as they like.
    if body.contains("\"\"\"") {
        return None;
    }
    let width = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let own = width(text.get(first..)?);
    let mut end = opener as usize + body.find('\n')?;
    let mut place = end + 1;
    for line in body.get(body.find('\n')? + 1..)?.split_inclusive('\n') {
        let code = line.trim();
        if !code.is_empty() && width(line) <= own {
            return if code.starts_with(['}', ')', ']']) { None } else { u32::try_from(end).ok() };
        }
        if !code.is_empty() {
            end = place + line.trim_end().len();
        }
        place += line.len();
    }
    None
}

/// Where a string ends that is not closed on its line: at `end`, but before the brackets that close those which are open
/// before it on the line. `None` where a quote there would not close it.
pub(super) fn end_of_string(text: &str, opener: TextRange, end: u32) -> Option<u32> {
    let before = text.get(..opener.start as usize)?;
    let from = before.rfind('\n').map_or(0, |at| at + 1).max(before.len().saturating_sub(FAR));
    let mut open: Vec<char> = Vec::new();
    let mut quoted = false;
    for char in before.get(from..)?.chars() {
        match char {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' => open.push(')'),
            '{' => open.push('}'),
            ')' | '}' => drop(open.pop()),
            _ => {}
        }
    }
    let inner = TextRange::new(opener.end, end).slice(text);
    let mut rest = inner;
    // The last sign closes the outermost bracket; those of the text itself stay in it.
    let mut outer = 0;
    while let Some(closing) = open.get(outer)
        && let Some(shorter) = rest.trim_end().strip_suffix(*closing)
    {
        rest = shorter;
        outer += 1;
    }
    // All of them, or those that are left belong to other lines.
    let inner = if outer == 0 { inner } else { rest.trim_end_matches(' ') };
    let slashes = inner.len() - inner.trim_end_matches('\\').len();
    let is_whole = outer == 0
        || outer == open.len()
        || open.get(outer..).is_some_and(|left| left.iter().all(|it| *it == '}'));
    if slashes % 2 == 1 || !is_whole {
        return None;
    }
    at(opener.end, inner.len())
}

/// `param "a", "b"`: parentheses around what stands up to the end of the line.
pub(super) fn in_parentheses(place: &ErrorSite<'_>, found: Diagnostic) -> Diagnostic {
    let arguments = ahead(place.text, place.found.start).lines().next().unwrap_or_default().trim_end();
    let name = place.before();
    if arguments.contains(['{', '}', ';', '(', ')', '\''])
        || arguments.contains("//")
        || arguments.ends_with(',')
    {
        return found;
    }
    let Some(end) = at(place.found.start, arguments.len()) else { return found };
    let edits = vec![edit(place.file, name.end, place.found.start, "("), edit(place.file, end, end, ")")];
    found.fix_all("put parentheses around the arguments", Applicability::Unsafe, edits)
}

/// `if a {`: parentheses around what stands before the brace.
pub(super) fn condition_in_parentheses(place: &ErrorSite<'_>, found: Diagnostic) -> Diagnostic {
    let line = ahead(place.text, place.found.start).lines().next().unwrap_or_default();
    let Some(brace) = line.find('{') else { return found };
    let condition = line.get(..brace).unwrap_or_default().trim_end();
    let plain =
        !condition.is_empty() && !condition.contains(['"', '\'', ';', '}']) && !condition.contains("//");
    match at(place.found.start, condition.len()).filter(|_| plain) {
        Some(end) => found.fix_all(
            "put it in parentheses",
            Applicability::Unsafe,
            vec![
                edit(place.file, place.found.start, place.found.start, "("),
                edit(place.file, end, end, ")"),
            ],
        ),
        None => found,
    }
}

/// `“text”`: plain quotes in the place of both. What stands between them must mean the same between plain ones.
pub(super) fn plain_quotes(place: &ErrorSite<'_>, found: Diagnostic) -> Diagnostic {
    let closing: &[char] = match place.token() {
        "“" | "”" => &['”', '“'],
        "„" => &['“', '”'],
        "«" => &['»'],
        "»" => &['«'],
        _ => return found,
    };
    let line = ahead(place.text, place.found.end).lines().next().unwrap_or_default();
    let Some(length) = line.find(closing) else { return found };
    let inner = line.get(..length).unwrap_or_default();
    let sign = line.get(length..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    let (Some(start), Some(end)) = (at(place.found.end, length), at(place.found.end, length + sign)) else {
        return found;
    };
    if inner.contains(['"', '\\', '$']) {
        return found;
    }
    let edits =
        vec![edit(place.file, place.found.start, place.found.end, "\""), edit(place.file, start, end, "\"")];
    found.fix_all("write plain quotes", Applicability::Safe, edits)
}

/// `import "a.b"`: the name without its quotes.
pub(super) fn without_quotes(place: &ErrorSite<'_>, found: Diagnostic) -> Diagnostic {
    let rest = ahead(place.text, place.found.start);
    let Some(quote) = rest.chars().next().filter(|char| matches!(char, '"' | '\'')) else { return found };
    let inner = rest.get(1..).unwrap_or_default();
    let Some(length) = inner.find(quote) else { return found };
    let name = inner.get(..length).unwrap_or_default();
    let is_path = name.split('.').all(|part| is_name(part) || part == "*")
        && name.chars().all(|char| char.is_alphanumeric() || matches!(char, '_' | '.' | '*'));
    match at(place.found.start, length + 2).filter(|_| is_path) {
        Some(end) => {
            let range = TextRange::new(place.found.start, end).in_file(place.file);
            found.fix("leave the quotes out", Applicability::Safe, range, name)
        }
        None => found,
    }
}

/// `object A : BuildType { name = "a" }`: the braces within parentheses, behind the supertype.
pub(super) fn body_as_lambda(place: &ErrorSite<'_>, found: Diagnostic) -> Diagnostic {
    let Some(end) = place.block_end else { return found };
    let head = place.text.get(..place.block as usize).unwrap_or_default();
    let Some(before) = head.strip_suffix('{') else { return found };
    let name = before.trim_end();
    let without_call = name.strip_suffix("()").unwrap_or(name);
    let (Ok(from), Ok(brace)) = (u32::try_from(without_call.len()), u32::try_from(before.len())) else {
        return found;
    };
    let edits = vec![edit(place.file, from, brace, "("), edit(place.file, end + 1, end + 1, ")")];
    found.fix_all("put the braces in parentheses", Applicability::Unsafe, edits)
}

/// Imports below other code: they are put behind the head of the file.
pub(super) fn imports_first(place: &ErrorSite<'_>, found: Diagnostic) -> Diagnostic {
    let (start, lines) = (place.piece.start, ahead(place.text, place.piece.start));
    let mut imports: Vec<&str> = Vec::new();
    let mut length = 0;
    for line in lines.split_inclusive('\n') {
        let code = line.trim();
        if !code.is_empty() && !is_import(code) {
            break;
        }
        length += line.len();
        imports.extend((!code.is_empty()).then_some(code));
    }
    let begins_line = place.text.get(..start as usize).is_some_and(|before| before.ends_with('\n'));
    let Some(end) = at(start, length).filter(|_| begins_line && !imports.is_empty()) else { return found };
    let (place_of_head, has_head) = head_end(place.text);
    let list = imports.join("\n");
    let list = if has_head { format!("\n{list}") } else { format!("{list}\n\n") };
    if place_of_head > start {
        return found;
    }
    let edits = vec![edit(place.file, place_of_head, place_of_head, list), edit(place.file, start, end, "")];
    found.fix_all("put them first", Applicability::Safe, edits)
}

/// `f(a: 1, b: 2)`: `=` for each of the colons, as far as the line goes.
pub(super) fn named_arguments(place: &ErrorSite<'_>, found: Diagnostic) -> Diagnostic {
    let line = ahead(place.text, place.found.start).lines().next().unwrap_or_default();
    let (mut edits, mut depth, mut quoted) = (Vec::new(), 0_usize, false);
    let mut argument = String::new();
    for (offset, char) in line.char_indices() {
        match char {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                argument.clear();
                continue;
            }
            ':' if depth == 0 && (offset == 0 || is_one_name(argument.trim())) => {
                let Some(colon) = at(place.found.start, offset) else { return found };
                edits.push(edit(place.file, colon, colon + 1, " ="));
            }
            _ => {}
        }
        argument.push(char);
    }
    found.fix_all("write `=`", Applicability::Safe, edits)
}

fn is_one_name(text: &str) -> bool {
    is_name(text) && text.chars().all(|char| char.is_alphanumeric() || char == '_')
}

/// Whether a line is an import and nothing else.
fn is_import(line: &str) -> bool {
    let path = line.strip_prefix("import ").map(str::trim);
    path.is_some_and(|path| {
        path.chars().all(|char| char.is_alphanumeric() || matches!(char, '_' | '.' | '*' | '`' | ' '))
    })
}

/// Where the package, the imports and the annotations of a file end, and whether it has any: behind them, else before what
/// comes first.
pub(crate) fn head_end(text: &str) -> (u32, bool) {
    let mark = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let (mut end, mut place, mut has_head) = (mark, mark, false);
    for line in text.get(mark..).unwrap_or_default().split_inclusive('\n') {
        let code = line.trim();
        let is_head = is_import(code) || code.starts_with("package ") || code.starts_with("@file:");
        // Behind a line for the shell, too.
        if is_head || place == mark && code.starts_with("#!") {
            has_head = true;
            end = place + line.trim_end_matches(['\n', '\r']).len();
        } else if !code.is_empty() && !code.starts_with("//") {
            break;
        }
        place += line.len();
    }
    (u32::try_from(end).unwrap_or(0), has_head)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_of_a_file_ends_behind_its_last_item() {
        for (text, end, has_head) in [
            ("val a = 1\n", 0, false),
            ("\u{feff}val a = 1\n", 3, false),
            ("// of us\npackage a\n\nimport b.*\r\n\nval c = 1\nimport d\n", 30, true),
            ("#!/bin/sh\nval a = 1\n", 9, true),
            ("@file:JvmName(\"A\")\nval a = 1\n", 18, true),
        ] {
            assert_eq!(head_end(text), (end, has_head), "{text:?}");
        }
    }

    #[test]
    fn a_string_ends_before_what_closes_the_brackets_around_it() {
        for (text, end) in [
            ("a = \"b", Some(6)),
            ("f(\"b)", Some(4)),
            ("f(\"a\", \"b)", Some(9)),
            ("s { a = \"b }", Some(10)),
            ("s { f(\"b (c)) }", Some(12)),
            ("a = \"b)", Some(7)),
            ("a = \"b\\", None),
        ] {
            let opener = u32::try_from(text.rfind('"').expect("a quote")).expect("short");
            let opener = TextRange::new(opener, opener + 1);
            let length = u32::try_from(text.len()).expect("short");
            assert_eq!(end_of_string(text, opener, length), end, "{text}");
        }
    }

    #[test]
    fn a_block_ends_where_its_lines_go_back() {
        let text = "a {\n    b {\n        c\n\n    d\n}\n";
        let end = end_by_indent(text, 10, u32::try_from(text.len()).expect("short"));
        assert_eq!(end, Some(21));
        assert_eq!(end_by_indent("a {\n  b\n}\n", 2, 10), None, "a closing sign stands there");
        assert_eq!(
            end_by_indent("a {\n  \"\"\"\nx\"\"\"\nb\n", 2, 17),
            None,
            "texts are indented as they like"
        );
    }
}
