//! Hints: mistakes that are easily recognized, and the syntax of other languages, wherever they stand: explained, with a
//! fix.

use super::SYNTAX_ERROR;
use super::blocks::Level;
use super::dump::tokens::{token_at, tokens};
use super::expected::Word;
use super::remedies;
use super::statement_hints::statement_hint;
use super::words::is_hard_keyword;
use crate::diagnostic::{Applicability, Diagnostic};
use crate::source::{FileId, TextRange};

/// Where reading stopped.
pub(super) struct ErrorSite<'t> {
    pub(super) file: FileId,
    pub(super) text: &'t str,
    /// The statement.
    pub(super) piece: TextRange,
    /// The token that could not be read.
    pub(super) found: TextRange,
    /// Where the block begins that the statement stands in.
    pub(super) block: u32,
    /// Where it ends, if it is one in braces.
    pub(super) block_end: Option<u32>,
    /// The innermost open bracket of the statement.
    pub(super) bracket: Option<u8>,
    pub(super) level: Level,
}

impl ErrorSite<'_> {
    pub(super) fn token(&self) -> &str {
        self.found.slice(self.text)
    }

    fn statement(&self) -> &str {
        self.piece.slice(self.text)
    }

    /// What was read of the statement.
    pub(super) fn before_found(&self) -> &str {
        TextRange::new(self.piece.start, self.found.start).slice(self.text)
    }

    /// The token before the one that could not be read.
    pub(super) fn before(&self) -> TextRange {
        tokens(self.text, TextRange::new(self.piece.start, self.found.start))
            .last()
            .unwrap_or(TextRange::empty(self.piece.start))
    }

    pub(super) fn finding(&self, range: TextRange, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(&SYNTAX_ERROR, range.in_file(self.file), message)
    }

    /// The first word of the statement.
    pub(super) fn first_word(&self) -> TextRange {
        token_at(self.text, self.piece).unwrap_or(self.found)
    }

    /// Where the line ends that holds the token that could not be read, or the statement.
    pub(super) fn end_of_line(&self) -> u32 {
        let end = self.piece.end.max(self.found.end);
        let rest = TextRange::new(self.found.end, end).slice(self.text);
        let len = rest.find('\n').unwrap_or(rest.len());
        self.found.end + u32::try_from(len).unwrap_or(0)
    }

    /// What stands on the line before the token that could not be read. (Not more of it than `LINE`: a file may be one
    /// line, with an error in each of its statements.)
    pub(super) fn line_before(&self) -> &str {
        let end = self.found.start as usize;
        let start =
            (end.saturating_sub(LINE)..=end).find(|it| self.text.is_char_boundary(*it)).unwrap_or(end);
        let before = self.text.get(start..end).unwrap_or_default();
        before.rsplit(['\n', '\r']).next().unwrap_or_default()
    }

    /// The statement up to the end of that line.
    pub(super) fn statement_line(&self) -> &str {
        TextRange::new(self.piece.start, self.end_of_line()).slice(self.text)
    }

    /// `->` or `=>` at the token that could not be read, or right before it.
    pub(super) fn arrow_near_found(&self) -> Option<TextRange> {
        let start =
            self.found.start.checked_sub(1).filter(|it| *it >= self.piece.start).unwrap_or(self.found.start);
        [start, self.found.start].into_iter().find_map(|start| {
            let arrow = TextRange::new(start, start + 2);
            let text = self.text.get(arrow.start as usize..arrow.end as usize)?;
            matches!(text, "->" | "=>").then_some(arrow)
        })
    }

    pub(super) fn replace(&self, range: TextRange, message: &str, title: &str, text: &str) -> Diagnostic {
        self.finding(range, message).fix(title, Applicability::Unsafe, range.in_file(self.file), text)
    }

    /// The same, where the text can mean nothing else.
    pub(super) fn put_right(&self, range: TextRange, message: &str, title: &str, text: &str) -> Diagnostic {
        self.finding(range, message).fix(title, Applicability::Safe, range.in_file(self.file), text)
    }
}

/// How much of a line is looked at, in bytes.
const LINE: usize = 400;

type Check = fn(&ErrorSite<'_>, &[Word]) -> Option<Diagnostic>;

/// The more particular a check, the earlier it stands.
const CHECKS: &[Check] = &[
    merge_conflict,
    quoted_name,
    header_order,
    own_semicolon,
    alone,
    foreign_comment,
    |place, _| super::blanks::foreign_blank(place),
    typographic_quote,
    for_with_colon,
    fat_arrow,
    word_operator,
    import_late,
    double_semicolon,
    foreign_declaration,
    generic_declaration,
    power,
    new_object,
    named_with_colon,
    ternary,
    declaration_as_body,
    statement_in_source,
    try_alone,
    missing_comma,
    keyword_as_name,
];

/// What was probably meant.
pub(super) fn hint(place: &ErrorSite<'_>, expected: &[Word]) -> Option<Diagnostic> {
    statement_hint(place, expected).or_else(|| CHECKS.iter().find_map(|check| check(place, expected)))
}

const CONFLICT_MARKS: [&str; 3] = ["<<<<<<<", "=======", ">>>>>>>"];

/// Where a mark of a merge conflict stands, and which.
fn conflict_mark(place: &ErrorSite<'_>) -> Option<(u32, &'static str)> {
    [place.piece.start, place.found.start].into_iter().find_map(|at| {
        let rest = place.text.get(at as usize..)?;
        Some((at, *CONFLICT_MARKS.iter().find(|it| rest.starts_with(**it))?))
    })
}

/// The second or third mark of a merge conflict, the first of which is told.
pub(super) fn goes_on_with_conflict(place: &ErrorSite<'_>) -> bool {
    let [opens, ..] = CONFLICT_MARKS;
    conflict_mark(place).is_some_and(|(at, mark)| {
        mark != opens && place.text.get(..at as usize).unwrap_or_default().contains(opens)
    })
}

/// `<<<<<<< HEAD`
fn merge_conflict(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let (at, mark) = conflict_mark(place)?;
    let finding =
        place.finding(TextRange::new(at, at + 7), format!("`{mark}` is a mark of a merge conflict"));
    Some(finding.help("keep one of the versions and delete the lines with the marks"))
}

/// `# comment`
fn foreign_comment(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let hash = place.token() == "#";
    hash.then(|| place.put_right(place.found, "a comment begins with `//`, not `#`", "write `//`", "//"))
}

/// `“text”`
fn typographic_quote(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let token = place.token();
    let quote = matches!(token, "“" | "”" | "„" | "«" | "»" | "‘" | "’");
    let message = format!("`{token}` is a typographic quote; strings stand between `\"`");
    quote.then(|| remedies::plain_quotes(place, place.finding(place.found, message)))
}

/// `for (a : list)`
fn for_with_colon(place: &ErrorSite<'_>, expected: &[Word]) -> Option<Diagnostic> {
    if !expected.contains(&Word::Says("`in`")) {
        return None;
    }
    let before: Vec<TextRange> =
        tokens(place.text, TextRange::new(place.piece.start, place.found.end)).collect();
    let loop_at = before.iter().rposition(|it| it.slice(place.text) == "for")?;
    let colon = *before.get(loop_at..)?.iter().find(|it| it.slice(place.text) == ":")?;
    Some(place.put_right(colon, "a loop is written `for (a in b)`, not `for (a : b)`", "write `in`", " in"))
}

/// `else`, `catch`, `finally` with nothing to belong to.
fn alone(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let token = place.token();
    let alone = matches!(token, "else" | "catch" | "finally")
        && place.found.start == place.piece.start
        && place.level != Level::WhenEntries;
    let owner = if token == "else" { "if" } else { "try" };
    alone.then(|| place.finding(place.found, format!("this `{token}` belongs to no `{owner}`")))
}

/// What is said of the first of several imports that stand too late.
pub(super) const IMPORTS_FIRST: &str = "imports stand at the beginning of the file, before everything else";

fn fat_arrow(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let start = place.found.start.max(place.before().start);
    let arrow = [place.before(), token_at(place.text, TextRange::new(start, place.piece.end))?];
    let arrow = arrow.into_iter().find(|it| it.slice(place.text) == "=>")?;
    Some(place.put_right(arrow, "Kotlin writes `->`, not `=>`", "write `->`", "->"))
}

/// `import` or `package` behind a statement.
fn import_late(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let late = |word| place.level != Level::Header && place.statement().starts_with(word);
    let (message, len) = match () {
        () if late("import ") => (IMPORTS_FIRST, 6),
        () if late("package ") => {
            ("`package` stands at the beginning of the file, before everything else", 7)
        }
        () => return None,
    };
    let found = place.finding(TextRange::new(place.piece.start, place.piece.start + len), message);
    Some(if message == IMPORTS_FIRST { remedies::imports_first(place, found) } else { found })
}

/// `import "a.b"`
fn quoted_name(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let quoted = place.level == Level::Header && place.token().starts_with(['"', '\'']);
    let keyword = place.first_word().slice(place.text);
    let message = format!("`{keyword}` takes a name without quotes");
    quoted.then(|| remedies::without_quotes(place, place.finding(place.found, message)))
}

/// `package` or `@file:` behind what it stands before.
fn header_order(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let late = place.level == Level::Header && place.found.start == place.piece.start;
    match place.token() {
        "package" if late => {
            Some(place.finding(place.found, "`package` stands once in a file, before its imports"))
        }
        "@" if late => Some(place.finding(
            place.piece,
            "annotations of the file stand at its beginning, before `package` and the imports",
        )),
        _ => None,
    }
}

/// `fun f() = a; b()` inside braces
fn own_semicolon(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let own = place.statement() == ";";
    let message = "this `;` belongs to the declaration before it: what follows needs a line of its own";
    own.then(|| place.replace(place.found, message, "begin a line", "\n"))
}

fn double_semicolon(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let double = place.token() == ";;";
    double.then(|| place.put_right(place.found, "`;;` is not allowed: one `;` is enough", "write `;`", ";"))
}

/// `int x = 1`, `let x = 1`, `function f()`
fn foreign_declaration(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let mut words = tokens(place.text, place.piece);
    let (first, second) = (words.next()?, words.next()?);
    let third = words.next().map_or("", |it| it.slice(place.text));
    let word = first.slice(place.text);
    let name = second.slice(place.text);
    if is_hard_keyword(word)
        || is_hard_keyword(name)
        || !is_name(word)
        || !is_name(name)
        || place.found.start < second.start
    {
        return None;
    }
    if matches!(word, "function" | "def" | "func" | "fn") && third == "(" {
        let message = "a function is declared with `fun`";
        // `def f(a):` has more of another language.
        let is_all = !place.statement_line().trim_end().ends_with(':');
        return Some(match is_all {
            true => place.put_right(first, message, "write `fun`", "fun"),
            false => place.finding(first, message),
        });
    }
    (third == "=" && first.end < second.start).then(|| {
        place.replace(
            first,
            "a variable is declared with `val` or `var`, its type behind the name",
            "write `val`",
            "val",
        )
    })
}

/// `List<String> a = b`
fn generic_declaration(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let mut words = tokens(place.text, TextRange::new(place.piece.start, place.end_of_line())).peekable();
    let first = words.next()?;
    words.next_if(|it| it.slice(place.text) == "<")?;
    let of_type = |word: &str| is_name(word) || matches!(word, "<" | ">" | "," | "." | "?" | "*");
    let mut last = first;
    let mut before = first;
    while let Some(next) = words.next_if(|it| of_type(it.slice(place.text))) {
        (before, last) = (last, next);
    }
    let declares = before.slice(place.text) == ">"
        && is_name(last.slice(place.text))
        && words.next()?.slice(place.text) == "="
        && place.found.start >= last.start;
    let message = "a variable is declared with `val` or `var`, its type behind the name";
    declares.then(|| place.replace(TextRange::new(first.start, before.end), message, "write `val`", "val"))
}

/// `a ** b`
fn power(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let sign = place.token() == "*" && place.before_found().ends_with('*');
    let value = place.before_found().trim_end_matches(['*', ' ']);
    let operator = sign && !value.is_empty() && !value.ends_with(['(', ',', '[']);
    let both = TextRange::new(place.found.start.checked_sub(1)?, place.found.end);
    operator.then(|| place.finding(both, "Kotlin has no `**`; `pow` of `kotlin.math` gives a power"))
}

pub(super) fn is_name(word: &str) -> bool {
    word.starts_with(|it: char| it.is_alphabetic() || it == '_')
}

fn new_object(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let new = tokens(place.text, TextRange::new(place.piece.start, place.found.end))
        .find(|it| it.slice(place.text) == "new")?;
    let next = token_at(place.text, TextRange::new(new.end, place.piece.end))?;
    let called = is_name(next.slice(place.text)) && next.start == new.end + 1;
    let both = TextRange::new(new.start, next.start);
    called.then(|| {
        place.put_right(new, "Kotlin creates objects without `new`", "leave `new` out", "").tap_fix(both)
    })
}

/// `if (a) val b = c`
fn declaration_as_body(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let token = place.token();
    let body = matches!(token, "val" | "var" | "class" | "interface" | "typealias")
        && matches!(place.before().slice(place.text), ")" | "else" | "->" | "do");
    let message = format!("expected an expression, found `{token}`");
    body.then(|| place.finding(place.found, message).help("a declaration needs braces around it here"))
}

/// `f(name: value)`
fn named_with_colon(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let declares = ["fun ", "class "].iter().any(|it| place.statement().contains(it));
    let colon = place.token() == ":" && place.bracket == Some(b'(') && !declares;
    let found = |range| place.finding(range, "a named argument is written `name = value`");
    colon.then(|| remedies::named_arguments(place, found(place.found)))
}

/// `a ? b : c`
fn ternary(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let question = place.token() == "?" && place.statement().contains(':');
    question.then(|| place.finding(place.found, "Kotlin has no `? :`; write `if (condition) a else b`"))
}

fn statement_in_source(place: &ErrorSite<'_>, expected: &[Word]) -> Option<Diagnostic> {
    let outside = place.level == Level::Source
        && place.found.start == place.piece.start
        && expected.contains(&Word::Declaration);
    outside.then(|| {
        place
            .finding(place.found, format!("expected a declaration, found `{}`", place.token()))
            .help("a `.kt` file holds declarations only; statements stand in functions or in `.kts` files")
    })
}

fn try_alone(place: &ErrorSite<'_>, expected: &[Word]) -> Option<Diagnostic> {
    let alone = expected.contains(&Word::Says("`catch`"));
    alone.then(|| place.finding(place.found, "expected `catch` or `finally` after `try { }`"))
}

/// Two values side by side in parentheses or brackets.
fn missing_comma(place: &ErrorSite<'_>, expected: &[Word]) -> Option<Diagnostic> {
    let token = place.token();
    let value = token.starts_with(|it: char| it.is_alphanumeric() || matches!(it, '_' | '"' | '`' | '\''));
    let closing = match place.bracket? {
        b'(' => "`)`",
        b'[' => "`]`",
        _ => return None,
    };
    let keyword_of_value = matches!(token, "true" | "false" | "null" | "this" | "object" | "if" | "when");
    let keyword_of_parameter = matches!(token, "val" | "var") && place.before_found().contains("class ");
    if !value
        || !(expected.contains(&Word::Operator) || keyword_of_parameter)
        || is_hard_keyword(token) && !keyword_of_value && !keyword_of_parameter
    {
        return None;
    }
    let end = place.text.get(..place.found.start as usize)?.trim_end().len();
    let end = TextRange::empty(u32::try_from(end).ok()?);
    let message = format!("expected `,` or {closing}, found `{token}`");
    Some(place.finding(place.found, message).fix(
        "put `,` in",
        Applicability::Unsafe,
        end.in_file(place.file),
        ",",
    ))
}

fn keyword_as_name(place: &ErrorSite<'_>, expected: &[Word]) -> Option<Diagnostic> {
    let token = place.token();
    let wanted =
        expected.contains(&Word::Name) && !expected.contains(&Word::Operator) && is_hard_keyword(token);
    let wanted = wanted && (!expected.contains(&Word::Expression) || place.before().slice(place.text) == ".");
    let message = format!("`{token}` is a keyword; as a name it is written in backticks");
    wanted.then(|| place.replace(place.found, &message, "put it in backticks", &format!("`{token}`")))
}

/// `not a`
fn word_operator(place: &ErrorSite<'_>, _: &[Word]) -> Option<Diagnostic> {
    let mut before = tokens(place.text, TextRange::new(place.piece.start, place.found.end));
    let not = before.find(|it| it.slice(place.text) == "not")?;
    let operand = token_at(place.text, TextRange::new(not.end, place.piece.end))?;
    let meant = not.end < operand.start && is_name(operand.slice(place.text));
    meant.then(|| {
        let both = TextRange::new(not.start, operand.start);
        place.put_right(not, "Kotlin writes `!`, not `not`", "write `!`", "!").tap_fix(both)
    })
}

/// Lets the fix of a finding replace another range than the finding's own.
trait TapFix {
    fn tap_fix(self, range: TextRange) -> Self;
}

impl TapFix for Diagnostic {
    fn tap_fix(mut self, range: TextRange) -> Self {
        let file = self.primary.span.file;
        for edit in self.fixes.iter_mut().flat_map(|it| &mut it.edits) {
            edit.span = range.in_file(file);
        }
        self
    }
}
