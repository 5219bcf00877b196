//! Hints about one kind of statement each, mostly the syntax of other languages: what is written instead. (What can stand
//! anywhere is in `hints`.)

use super::blocks::Level;
use super::dump::tokens::tokens;
use super::expected::Word;
use super::hints::{ErrorSite, IMPORTS_FIRST, is_name};
use super::remedies;
use super::words::is_hard_keyword;
use crate::diagnostic::{Applicability, Diagnostic};
use crate::source::TextRange;

type Check = fn(&Around<'_>, &[Word]) -> Option<Diagnostic>;

const CHECKS: &[Check] = &[
    |at, _| super::misspelt::misspelt_keyword(at.place),
    switch,
    bare_condition,
    try_with_resource,
    counting_loop,
    typed_parameter,
    arrow_before_type,
    |at, _| super::pairs::sign_in_pair(at.place),
    lambda_in_parentheses,
    arrow_forgotten,
    arrow_of_another_language,
    colon_for_braces,
    list_item,
    set_with_colon,
    bare_call,
    null_signs,
    array_type,
    comma_at_the_end,
    comma_between_parameters,
    comma_between_entries,
    second_statement,
    set_up_in_body,
    java_member,
    swapped_brackets,
];

const SWITCH: &str = "Kotlin has no `switch`: it is written `when (a) { 1 -> ...; else -> ... }`";
const SET_UP: &str = "what sets an object up stands in a lambda";
const BLOCK_WITH_COLON: &str = "a block stands in braces, without `:`";

/// A place with the words around it.
struct Around<'t> {
    place: &'t ErrorSite<'t>,
    first: &'t str,
    before: &'t str,
    token: &'t str,
    next: &'t str,
}

/// Whether a message is about the whole block, so that the next statement of the block need not say it again.
pub(super) fn is_of_the_block(message: &str) -> bool {
    [SWITCH, IMPORTS_FIRST].contains(&message) || message.starts_with(SET_UP)
}

/// What was probably meant.
pub(super) fn statement_hint(place: &ErrorSite<'_>, expected: &[Word]) -> Option<Diagnostic> {
    let text = place.text;
    let mut after = tokens(text, TextRange::new(place.found.end, place.end_of_line()));
    let around = Around {
        place,
        first: tokens(text, place.piece).next().map_or("", |it| it.slice(text)),
        before: place.before().slice(text),
        token: place.token(),
        next: after.next().map_or("", |it| it.slice(text)),
    };
    CHECKS.iter().find_map(|check| check(&around, expected))
}

impl Around<'_> {
    fn says(&self, message: &str) -> Diagnostic {
        self.place.finding(self.place.found, message)
    }

    /// Whether the statement is the first one behind a brace, on its line.
    fn opens_block(&self) -> bool {
        let before = self.place.text.get(..self.place.piece.start as usize).unwrap_or_default();
        before.trim_end_matches(' ').ends_with('{')
    }

    /// What stands behind the last of some words on the line, before the token.
    fn behind(&self, words: &[&str]) -> Option<&str> {
        let line = self.place.line_before();
        let at = words.iter().filter_map(|it| line.rfind(it)).max()?;
        line.get(at..)
    }
}

/// `switch (a) { case 1: ... }`
fn switch(at: &Around<'_>, _: &[Word]) -> Option<Diagnostic> {
    let case = matches!(at.first, "case" | "default") && at.place.before_found().trim_end() == at.first
        || at.first == "switch";
    let entry = at.first == "case" && at.place.level == Level::WhenEntries;
    let message = match entry {
        true => "an entry of `when` is written `1 -> ...`, without `case`",
        false => SWITCH,
    };
    case.then(|| at.place.finding(at.place.first_word(), message))
}

/// `if a { }`, `for a in b { }`
fn bare_condition(at: &Around<'_>, expected: &[Word]) -> Option<Diagnostic> {
    let help = match at.before {
        "if" | "while" => "the condition stands in parentheses",
        "for" => "a loop is written `for (a in b) { }`",
        "catch" => "what is caught is written `catch (e: Exception) { }`",
        _ => return None,
    };
    let message = format!("expected `(`, found `{}`", at.token);
    (expected.contains(&Word::Says("`(`")) && !at.token.is_empty()).then(|| {
        let found = at.says(&message).help(help);
        if at.before == "catch" { found } else { remedies::condition_in_parentheses(at.place, found) }
    })
}

/// `try (val a = b) { }`
fn try_with_resource(at: &Around<'_>, _: &[Word]) -> Option<Diagnostic> {
    let resource = at.before == "try" && at.token == "(";
    resource.then(|| {
        at.says("`try` takes nothing in parentheses: what must be closed is written `a.use { ... }`")
    })
}

/// `for (int i = 0; i < n; i++)`, `for (val a in b)`
fn counting_loop(at: &Around<'_>, expected: &[Word]) -> Option<Diagnostic> {
    let head = at.place.before_found().trim_end();
    if matches!(at.token, "val" | "var")
        && head.ends_with('(')
        && head.trim_end_matches('(').trim_end().ends_with("for")
    {
        let message = format!("the variable of a loop is declared without `{}`", at.token);
        let title = format!("leave `{}` out", at.token);
        let word = TextRange::new(at.place.found.start, at.place.found.end + 1).in_file(at.place.file);
        let rest = TextRange::new(at.place.found.end, at.place.end_of_line()).slice(at.place.text);
        return Some(match rest.contains(" in ") {
            true => at.says(&message).fix(title, Applicability::Safe, word, ""),
            // `for (val a : list)` has more of another language.
            false => at.says(&message),
        });
    }
    let counts = expected.contains(&Word::Says("`in`")) && at.place.statement_line().contains(';');
    counts.then(|| at.says("a loop that counts is written `for (i in 0 until n) { }`"))
}

/// `fun f(String a)`, `catch (E e)`
fn typed_parameter(at: &Around<'_>, _: &[Word]) -> Option<Diagnostic> {
    let head = at.behind(&["fun ", "class ", "constructor", "catch"])?.trim_end();
    let first = is_name(at.token) && is_name(at.next) && head.ends_with(['(', ',']);
    let second = is_name(at.before) && is_name(at.token) && head.contains('(');
    let item = head.rsplit(['(', ',']).next().unwrap_or_default();
    (!head.contains(['{', ')', '=']) && !item.contains(':') && (first || second))
        .then(|| at.says("a parameter is written `name: Type`"))
}

/// `fun f() -> Int`
fn arrow_before_type(at: &Around<'_>, _: &[Word]) -> Option<Diagnostic> {
    let arrow = at.place.arrow_near_found()?;
    let returns = at.behind(&["fun "])?.trim_end_matches([' ', '-']).ends_with(')');
    returns.then(|| {
        at.place.put_right(arrow, "the type that a function returns is written `: Type`", "write `:`", ":")
    })
}

/// `f(a -> b)`, `val f = (a, b) => c`
fn lambda_in_parentheses(at: &Around<'_>, _: &[Word]) -> Option<Diagnostic> {
    let line = at.place.statement_line();
    let arrow = matches!(at.token, "->" | "=>") || matches!(at.next, "->" | "=>");
    let assigned = line.contains("= (") && (line.contains(") =>") || line.contains(") ->"));
    let passed = arrow && at.place.bracket == Some(b'(');
    (at.place.level != Level::WhenEntries && (passed || assigned))
        .then(|| at.says("a lambda is written in braces: `{ a, b -> ... }`"))
}

/// `{ a, b` and the body on the next line
fn arrow_forgotten(at: &Around<'_>, _: &[Word]) -> Option<Diagnostic> {
    let piece = at.place.piece;
    let line = TextRange::new(piece.start, at.place.end_of_line()).slice(at.place.text).trim_end();
    let names = line.split(',').count() > 1
        && line.split(',').all(|it| {
            let name = it.trim();
            is_name(name) && name.chars().all(|it| it.is_alphanumeric() || it == '_')
        });
    let end = TextRange::empty(piece.start + u32::try_from(line.len()).ok()?);
    (names && at.opens_block())
        .then(|| at.place.replace(end, "expected `->` behind the parameters", "write `->`", " ->"))
}

/// `{ (a, b) => c }`
fn arrow_of_another_language(at: &Around<'_>, _: &[Word]) -> Option<Diagnostic> {
    let line = at.place.statement_line();
    let arrow = u32::try_from(line.find(") =>")?).ok()? + at.place.piece.start + 2;
    let arrow = TextRange::new(arrow, arrow + 2);
    (at.first == "(" && at.opens_block())
        .then(|| at.place.put_right(arrow, "Kotlin writes `->`, not `=>`", "write `->`", "->"))
}

/// `while (a):`
fn colon_for_braces(at: &Around<'_>, _: &[Word]) -> Option<Diagnostic> {
    let ends_line = at.token == ":" && at.next.is_empty() && at.place.level != Level::WhenEntries;
    let head = matches!(at.first, "if" | "while" | "for" | "try" | "do" | "else") || at.before == "else";
    (ends_line && head).then(|| at.says(BLOCK_WITH_COLON))
}

/// `- script: "a"`
fn list_item(at: &Around<'_>, _: &[Word]) -> Option<Diagnostic> {
    let item = at.first == "-" && at.token == ":";
    item.then(|| at.says("an item of a list is written as a call or a block: `script { }`"))
}

/// `name: "a"`
fn set_with_colon(at: &Around<'_>, _: &[Word]) -> Option<Diagnostic> {
    let sets = at.token == ":"
        && !is_hard_keyword(at.first)
        && at.place.bracket.is_none()
        && at.place.before_found().trim_end() == at.first
        && matches!(at.place.level, Level::Script | Level::Statements);
    let block = at.next.is_empty();
    let message = match block {
        true => BLOCK_WITH_COLON,
        false => "a property is set with `=`, not `:`",
    };
    sets.then(|| match block {
        true => at.says(message),
        false => at.place.put_right(at.place.found, message, "write `=`", " ="),
    })
}

/// `param "a", "b"`
fn bare_call(at: &Around<'_>, _: &[Word]) -> Option<Diagnostic> {
    let line = at.place.line_before();
    let called = line.rsplit(['{', '}', ';']).next().unwrap_or_default().trim();
    let name = is_name(called) && called.chars().all(|it| it.is_alphanumeric() || it == '_');
    let statement = at.place.level != Level::Header;
    (statement && name && at.token.starts_with(['"', '\'']) && !is_hard_keyword(called)).then(|| {
        let found = at.says(&format!("the arguments of a call stand in parentheses: `{called}(...)`"));
        remedies::in_parentheses(at.place, found)
    })
}

/// `a ?? b`, `a?b`, `a?[0]`, `a!.b`
fn null_signs(at: &Around<'_>, _: &[Word]) -> Option<Diagnostic> {
    match (at.token, at.next) {
        ("?", _) if at.place.line_before().ends_with('?') => {
            let both = TextRange::new(at.place.found.start - 1, at.place.found.end);
            Some(at.place.put_right(both, "Kotlin writes `?:`, not `??`", "write `?:`", "?:"))
        }
        ("?", next) if is_name(next) && !at.place.statement_line().contains(':') => {
            Some(at.says(
                "a member of what may be null is read with `?.`, a value instead of null given with `?:`",
            ))
        }
        ("?", "[") => Some(at.says("an element of what may be null is read with `?.get(...)`")),
        ("!", ".") => Some(at.says("a member of what may be null is read with `?.` or `!!.`")),
        _ => None,
    }
}

/// `val a: String[]`
fn array_type(at: &Around<'_>, _: &[Word]) -> Option<Diagnostic> {
    let typed = at.token == "[" && at.next == "]" && at.place.before_found().contains(':');
    typed.then(|| {
        let meant = format!("Array<{}>", at.before);
        let whole = TextRange::new(at.place.before().start, at.place.found.end + 1).in_file(at.place.file);
        let found = at.says(&format!("an array is written `{meant}`"));
        if whole.range().slice(at.place.text).ends_with("[]") {
            found.fix(format!("write `{meant}`"), Applicability::Unsafe, whole, meant)
        } else {
            found
        }
    })
}

/// `name = "a",`
fn comma_at_the_end(at: &Around<'_>, _: &[Word]) -> Option<Diagnostic> {
    let (text, piece) = (at.place.text, at.place.piece);
    let statement = matches!(at.place.level, Level::Script | Level::Statements);
    if !statement || is_hard_keyword(at.first) || !is_name(at.first) {
        return None;
    }
    let mut depth = 0usize;
    let mut quoted = false;
    let comma = tokens(text, piece).find(|it| {
        match it.slice(text) {
            "\"" => quoted = !quoted,
            "(" | "[" | "{" if !quoted => depth += 1,
            ")" | "]" | "}" if !quoted => depth = depth.saturating_sub(1),
            "<" | "->" if !quoted && depth == 0 => depth = usize::MAX / 2,
            "," => return !quoted && depth == 0,
            _ => {}
        }
        false
    })?;
    let line = TextRange::new(comma.end, piece.end).slice(text).lines().next().unwrap_or_default();
    let before = TextRange::new(piece.start, comma.start).slice(text).trim_end();
    let assigned =
        before.ends_with(')') || tokens(text, piece).nth(1).is_some_and(|it| it.slice(text) == "=");
    let ends = line.trim().is_empty() && comma.start >= at.place.found.start;
    (assigned && ends).then(|| {
        at.place.put_right(
            comma,
            "statements are not parted by `,`: each has a line of its own",
            "leave `,` out",
            "",
        )
    })
}

/// `fun f(a: Int = b` and the next parameter on the next line
fn comma_between_parameters(at: &Around<'_>, expected: &[Word]) -> Option<Diagnostic> {
    let place = at.place;
    let name = place.before();
    let head = TextRange::new(place.piece.start, name.start).slice(place.text);
    let declares = ["fun ", "class ", "constructor"].iter().any(|it| head.contains(it));
    let parameter = at.token == ":" && place.bracket == Some(b'(') && is_name(at.before);
    let misread = declares && parameter && expected.contains(&Word::Expression);
    if !misread || !ends_line(head) {
        return None;
    }
    let end = place.piece.start + u32::try_from(head.trim_end().len()).ok()?;
    let message = format!("expected `,` or `)`, found `{}`", at.before);
    let end = TextRange::empty(end).in_file(place.file);
    Some(place.finding(name, message).fix("put `,` in", Applicability::Unsafe, end, ","))
}

/// `enum class A { B("x") C("y") }`
fn comma_between_entries(at: &Around<'_>, _: &[Word]) -> Option<Diagnostic> {
    let place = at.place;
    let entries = place.level == Level::EnumBody && place.bracket.is_none();
    let behind_one = at.before == ")" || is_name(at.before) && !is_hard_keyword(at.before);
    if !(entries && behind_one && is_name(at.token)) || is_hard_keyword(at.token) {
        return None;
    }
    let end = TextRange::empty(place.before().end).in_file(place.file);
    let found = at.says(&format!("expected `,` or `;`, found `{}`", at.token));
    Some(found.fix("put `,` in", Applicability::Unsafe, end, ","))
}

/// `a = "b" c = "d"`
fn second_statement(at: &Around<'_>, expected: &[Word]) -> Option<Diagnostic> {
    let place = at.place;
    let name = place.before();
    let head = TextRange::new(place.piece.start, name.start).slice(place.text).trim_end();
    let assigned = tokens(place.text, place.piece).nth(1).is_some_and(|it| it.slice(place.text) == "=");
    let second = at.token == "=" && place.bracket.is_none() && assigned && is_name(at.before);
    let ended = head.ends_with(['"', ')']) || head.ends_with(|it: char| it.is_ascii_digit());
    (second && ended && expected.contains(&Word::Expression)).then(|| {
        let found = place.finding(name, format!("expected a new line or `;`, found `{}`", at.before));
        let start = TextRange::empty(name.start).in_file(place.file);
        found.fix("part them by `;`", Applicability::Unsafe, start, "; ")
    })
}

fn ends_line(text: &str) -> bool {
    text.trim_end_matches([' ', '\t']).ends_with('\n')
}

/// `object A : BuildType { name = "a" }`
fn set_up_in_body(at: &Around<'_>, expected: &[Word]) -> Option<Diagnostic> {
    let place = at.place;
    let statement = place.level == Level::Members
        && expected.contains(&Word::Declaration)
        && is_name(at.first)
        && !is_hard_keyword(at.first)
        && place.found.start == place.piece.start
        && matches!(at.next, "=" | "{" | "(");
    let head = place.text.get(..place.block as usize)?.trim_end_matches('{').trim_end();
    let head = head.get(head.rfind('\n').map_or(0, |at| at + 1)..)?;
    let (declared, supertype) = head.split_once(" : ").or_else(|| head.split_once(": "))?;
    let supertype = supertype.trim_end_matches("()");
    let named = supertype.chars().all(|it| it.is_alphanumeric() || matches!(it, '_' | '.'));
    let declares = declared.split_whitespace().any(|it| matches!(it, "object" | "class"));
    (statement && named && declares).then(|| {
        let found = at
            .says(&format!("{SET_UP} of the supertype: `{supertype}({{ ... }})`"))
            .help("the body of a class or object holds declarations only");
        remedies::body_as_lambda(place, found)
    })
}

/// `static val a`, and a constructor that is named like its class.
fn java_member(at: &Around<'_>, expected: &[Word]) -> Option<Diagnostic> {
    if at.place.level != Level::Members || !expected.contains(&Word::Declaration) {
        return None;
    }
    if at.token == "static" {
        return Some(at.says("Kotlin has no `static`: such members stand in `companion object { }`"));
    }
    let named = is_name(at.token) && at.next == "(";
    named.then(|| {
        at.says(&format!("expected a declaration, found `{}`", at.token)).help(
            "a function begins with `fun`, a constructor with `constructor`; statements stand in `init { }`",
        )
    })
}

/// `BuildType{(`
fn swapped_brackets(at: &Around<'_>, _: &[Word]) -> Option<Diagnostic> {
    let begins = at.token == "(" && at.place.found.start == at.place.piece.start;
    (begins && at.opens_block() && at.place.level == Level::Members)
        .then(|| at.says("the braces of a lambda stand inside the parentheses: `({ ... })`"))
}
