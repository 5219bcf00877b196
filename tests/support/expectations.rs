//! Expected findings as comments below the lines that they are about.
//!
//! ```text
//! val name: Int = "text"
//! //              ^^^^^^ error[type-mismatch]: expected `Int`
//! val
//! // @1-4 error[syntax-error]: expected a name
//! ```
//!
//! Carets mark the columns; `@start-end` (1-based, the end excluded) does where no caret can stand, in the first two
//! columns. A span of several lines is marked to the end of its first line, an empty span by one caret. The comments are
//! taken out before the text is compiled.

use libtest_mimic::{Failed, Trial};

/// A finding that is expected, or was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Expectation {
    /// The line, counted from 0 without comments of this kind.
    pub(crate) line: usize,
    /// The first column, counted from 0 in characters.
    pub(crate) start: usize,
    /// One past the last column.
    pub(crate) end: usize,
    /// `error[rule]`.
    pub(crate) head: String,
    /// A part of the message.
    pub(crate) message: String,
}

impl Expectation {
    /// Whether `actual` is what this expects.
    pub(crate) fn accepts(&self, actual: &Self) -> bool {
        let place = |one: &Self| (one.line, one.start, one.end);
        place(self) == place(actual) && self.head == actual.head && actual.message.contains(&self.message)
    }

    /// The comment that stands for it.
    pub(crate) fn comment(&self) -> String {
        let Self { start, end, head, message, .. } = self;
        let width = end - start;
        if *start < 2 {
            return format!("// @{}-{} {head}: {message}", start + 1, end + 1);
        }
        format!("//{}{} {head}: {message}", " ".repeat(start - 2), "^".repeat(width))
    }
}

/// Takes the expectations out of `text`.
pub(crate) fn split(text: &str) -> (String, Vec<Expectation>) {
    let mut plain: Vec<&str> = Vec::new();
    let mut expected = Vec::new();
    for line in text.split('\n') {
        match parse(line, plain.len().saturating_sub(1)) {
            Some(expectation) => expected.push(expectation),
            None => plain.push(line),
        }
    }
    (plain.join("\n"), expected)
}

/// Puts `found` back into `plain`.
pub(crate) fn join(plain: &str, found: &[Expectation]) -> String {
    let mut lines = Vec::new();
    for (number, line) in plain.split('\n').enumerate() {
        lines.push(line.to_owned());
        lines.extend(found.iter().filter(|one| one.line == number).map(Expectation::comment));
    }
    lines.join("\n")
}

fn parse(line: &str, above: usize) -> Option<Expectation> {
    let comment = line.strip_prefix("//")?;
    let text = comment.trim_start();
    let (start, end, rest) = if let Some(columns) = text.strip_prefix('@') {
        let (columns, rest) = columns.split_once(' ')?;
        let (start, end) = columns.split_once('-')?;
        (start.parse::<usize>().ok()?.checked_sub(1)?, end.parse::<usize>().ok()?.checked_sub(1)?, rest)
    } else {
        let rest = text.trim_start_matches('^');
        let start = 2 + comment.len() - text.len();
        let width = text.len() - rest.len();
        (start, start + width, if width > 0 { rest.strip_prefix(' ')? } else { return None })
    };
    let (head, message) = rest.split_once(": ").unwrap_or((rest, ""));
    let known = ["error[", "warning[", "note["].iter().any(|severity| head.starts_with(severity));
    let (head, message) = (head.to_owned(), message.to_owned());
    known.then_some(Expectation { line: above, start, end, head, message })
}

/// The tests of this file.
pub(crate) fn self_tests() -> Vec<Trial> {
    vec![Trial::test("expectations::comments_are_read_and_written", || {
        let text = "ab cd\n//  ^ error[x]: m: n\n// @1-3 note[y]: o\n// a comment\ne";
        let (plain, expected) = split(text);
        let places: Vec<_> =
            expected.iter().map(|one| (one.line, one.start, one.end, one.message.as_str())).collect();
        let right = plain == "ab cd\n// a comment\ne" && places == [(0, 4, 5, "m: n"), (0, 0, 2, "o")];
        if right && join(&plain, &expected) == text {
            Ok(())
        } else {
            Err(Failed::from(format!("{plain:?} {expected:?}")))
        }
    })]
}
