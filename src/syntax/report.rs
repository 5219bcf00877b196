//! Faults as findings: where they are, what was expected, and what was probably meant.

use super::SYNTAX_ERROR;
use super::blocks::Level;
use super::expected::{Word, list, words};
use super::hints::{ErrorSite, goes_on_with_conflict, hint};
use super::patch::Patch;
use super::remedies::{end_by_indent, end_of_string};
use super::repair::Fault;
use super::scan::{Problem, ProblemKind};
use crate::diagnostic::{Applicability, Diagnostic};
use crate::source::{FileId, TextRange};

/// A bracket, string or comment that is not closed.
pub(super) fn unclosed(file: FileId, text: &str, problem: &Problem) -> Diagnostic {
    let span = problem.range.in_file(file);
    let opener = problem.range.slice(text);
    let finding = |message: String| Diagnostic::new(&SYNTAX_ERROR, span, message);
    match problem.kind {
        ProblemKind::Stray if opener.starts_with(|it: char| it.is_control()) => {
            let code = opener.chars().next().map_or(0, u32::from);
            finding(format!("a control character (U+{code:04X}) cannot stand here"))
        }
        ProblemKind::Stray => finding(format!("this `{opener}` closes nothing")),
        ProblemKind::Comment => Diagnostic::new(&super::MALFORMED, span, "this comment is never closed"),
        ProblemKind::String => {
            let found = finding("this string is not closed on its line".to_owned());
            let found = match end_of_string(text, problem.range, problem.insert.0) {
                Some(at) => {
                    let at = TextRange::empty(at).in_file(file);
                    found.fix("close the string", Applicability::Unsafe, at, "\"")
                }
                None => found,
            };
            found.help("text of several lines is written between `\"\"\"`")
        }
        ProblemKind::RawString => finding("this string is never closed".to_owned()),
        ProblemKind::Bracket => {
            let closing = &problem.insert.1;
            if let Some(slip) = problem.slip {
                let sign = slip.slice(text);
                return finding(format!("this `{opener}` is never closed"))
                    .related(slip.in_file(file), format!("`{sign}` stands where `{closing}` belongs"))
                    .fix(format!("write `{closing}`"), Applicability::Unsafe, slip.in_file(file), closing);
            }
            let title = format!("put `{closing}` in");
            let (place, put_in) = on_its_line(text, problem);
            let at = TextRange::empty(place).in_file(file);
            finding(format!("this `{opener}` is never closed")).fix(title, Applicability::Unsafe, at, put_in)
        }
    }
}

/// Where a closing sign is put: a brace on a line of its own if the opening one ends its line, and where the lines of its
/// block go back.
fn on_its_line(text: &str, problem: &Problem) -> (u32, String) {
    let (at, closing) = (problem.insert.0, &problem.insert.1);
    let before = text.get(..problem.range.start as usize).unwrap_or_default();
    let line = before.get(before.rfind('\n').map_or(0, |it| it + 1)..).unwrap_or_default();
    if closing != "}" || !TextRange::new(problem.range.start, at).slice(text).contains('\n') {
        return (at, closing.clone());
    }
    let indent = &line[..line.len() - line.trim_start().len()];
    let place = end_by_indent(text, problem.range.start, at).unwrap_or(at);
    (place, format!("\n{indent}{closing}"))
}

/// A piece that cannot be read, unless that is told already. `text` is the original.
pub(super) fn fault(file: FileId, text: &str, patch: &Patch, fault: &Fault) -> Option<Diagnostic> {
    let finding = unread_piece(file, text, patch, fault)?;
    let help = "there are too many errors before this one: the rest of the block is not looked at";
    Some(if fault.rest { finding.help(help) } else { finding })
}

fn unread_piece(file: FileId, text: &str, patch: &Patch, fault: &Fault) -> Option<Diagnostic> {
    let offset = |place: usize| patch.original(u32::try_from(place).unwrap_or(u32::MAX));
    let piece = TextRange::new(offset(fault.start), offset(fault.end));
    let at = offset(fault.at).clamp(piece.start, piece.end);
    let found = token(text, TextRange::new(at, piece.end));
    let place = ErrorSite {
        file,
        text,
        piece,
        found,
        block: offset(fault.block),
        block_end: block_end(patch, fault.block),
        bracket: bracket(text, piece.start, at),
        level: fault.level,
    };
    if goes_on_with_conflict(&place) {
        return None;
    }
    let expected = words(&fault.expected);
    if let Some(diagnostic) = hint(&place, &expected) {
        return Some(diagnostic);
    }
    let message = format!("expected {}{}", expectation(&place, &expected), but_found(text, found));
    Some(Diagnostic::new(&SYNTAX_ERROR, found.in_file(file), message))
}

/// Where a block ends, at its closing brace, in the original text.
fn block_end(patch: &Patch, start: usize) -> Option<u32> {
    let blocks = &patch.outline.blocks;
    let at = blocks.binary_search_by_key(&start, |block| block.start as usize).ok()?;
    Some(patch.original(blocks.get(at)?.end))
}

/// Whether an import or a package begins at a place.
pub(super) fn is_header_item(text: &str, at: u32) -> bool {
    let rest = text.get(at as usize..).unwrap_or_default();
    rest.starts_with("import ") || rest.starts_with("package ")
}

/// Whether more `<` than `>` stand before the place.
fn in_angles(place: &ErrorSite<'_>) -> bool {
    let before = place.before_found().replace("->", "");
    before.contains(':') && before.matches('<').count() > before.matches('>').count()
}

fn but_found(text: &str, found: TextRange) -> String {
    let token = found.slice(text);
    if token.is_empty() { String::new() } else { format!(", found `{token}`") }
}

/// What should have come.
fn expectation(place: &ErrorSite<'_>, expected: &[Word]) -> String {
    let closing = match (place.bracket, place.level) {
        (Some(b'('), _) if in_angles(place) => "`,` or `>`",
        (Some(b'('), _) => "`,` or `)`",
        (Some(b'['), _) => "`,` or `]`",
        (_, Level::Template) => "`}`",
        (None, Level::EnumBody) => "`,` or `;`",
        _ if in_angles(place) => "`,` or `>`",
        (None, Level::WhenEntries) if !place.before_found().contains("->") => "`->`",
        _ if is_property_without_value(place) => "`=`, a new line or `;`",
        _ => "a new line or `;`",
    };
    if expected.contains(&Word::Expression) && place.before_found().trim_end().ends_with('.') {
        return "a name".to_owned();
    }
    if expected.contains(&Word::Expression) {
        return match place.level {
            Level::WhenEntries if place.found.start == place.piece.start => "a condition".to_owned(),
            _ => "an expression".to_owned(),
        };
    }
    if expected.contains(&Word::Operator) {
        return closing.to_owned();
    }
    let mut items: Vec<&str> = expected
        .iter()
        .map(|it| match it {
            Word::Name => "a name",
            Word::Type => "a type",
            Word::Declaration => "a declaration",
            Word::Says(text) => text,
            Word::Expression | Word::Operator | Word::Nothing => "",
        })
        .filter(|it| !it.is_empty())
        .collect();
    items.truncate(4);
    if items.is_empty() { closing.to_owned() } else { list(&items) }
}

/// `val name` with nothing behind it.
fn is_property_without_value(place: &ErrorSite<'_>) -> bool {
    let before = place.before_found();
    let mut words = before.split_whitespace();
    words.any(|it| matches!(it, "val" | "var")) && words.count() == 1 && !before.contains('=')
}

/// The token at the beginning of a range; empty at its end.
fn token(text: &str, range: TextRange) -> TextRange {
    super::dump::tokens::token_at(text, range).unwrap_or(TextRange::empty(range.start))
}

/// The innermost bracket that is open between two places.
fn bracket(text: &str, start: u32, at: u32) -> Option<u8> {
    let mut open = Vec::new();
    let mut quoted = false;
    for byte in TextRange::new(start, at).slice(text).bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' => quoted = false,
            _ if quoted => {}
            b'(' | b'[' | b'{' => open.push(byte),
            b')' | b']' | b'}' => drop(open.pop()),
            _ => {}
        }
    }
    open.pop()
}
