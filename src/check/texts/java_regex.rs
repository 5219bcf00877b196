//! Regular expressions as `java.util.regex` reads them: what its compiler refuses.
//!
//! The first fault is told, as Java does. What cannot be told from here (names of character families, classes that are
//! intersected, expressions with comments) is taken to be right.

use std::ops::Range;

use super::Fault;
use super::java_escape::{Escape, escape};

/// What is wrong with a regular expression.
pub(crate) fn regular_expression(text: &str) -> Option<Fault> {
    let mut reader = Reader { text, at: 0, groups: Vec::new(), names: Vec::new(), repeatable: false };
    match reader.all() {
        Err(Stop::Fault(fault)) => Some(fault),
        Ok(()) | Err(Stop::Unsure) => None,
    }
}

/// Why no more is read.
pub(super) enum Stop {
    Fault(Fault),
    /// The rest cannot be judged.
    Unsure,
}

pub(super) type Read<T> = Result<T, Stop>;

pub(super) fn fault<T>(range: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Read<T> {
    Err(Stop::Fault(Fault::new(range, message, help)))
}

pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
    /// Where the groups begin that are open.
    groups: Vec<usize>,
    names: Vec<&'t str>,
    /// Whether something stands here that a quantifier can follow.
    repeatable: bool,
}

impl<'t> Reader<'t> {
    pub(super) fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    /// Goes on if this stands here.
    pub(super) fn takes(&mut self, part: &str) -> bool {
        let there = self.rest().starts_with(part);
        self.at += if there { part.len() } else { 0 };
        there
    }

    /// Goes on as long as the characters fit, and gives them.
    pub(super) fn takes_while(&mut self, fits: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let taken = rest.get(..rest.find(|char| !fits(char)).unwrap_or(rest.len())).unwrap_or_default();
        self.at += taken.len();
        taken
    }

    pub(super) fn is_name(&self, name: &str) -> bool {
        self.names.contains(&name)
    }

    fn all(&mut self) -> Read<()> {
        loop {
            let start = self.at;
            let Some(char) = self.next() else { break };
            let before = std::mem::replace(&mut self.repeatable, true);
            match char {
                '\\' => {
                    escape(self, start, false)?;
                    // `\b{g}`: where what people take for one sign ends.
                    let _ = self.text[start..self.at].ends_with("\\b") && self.takes("{g}");
                }
                '[' => self.class(start)?,
                '(' => self.group(start)?,
                ')' if self.groups.pop().is_none() => {
                    return fault(
                        start..start + 1,
                        "closes a group that is not open",
                        "write `\\)` for the sign",
                    );
                }
                '|' => self.repeatable = false,
                '*' | '+' | '?' if !before => {
                    let message = format!("has `{char}` with nothing before it to repeat");
                    return fault(start..start + 1, message, format!("write `\\{char}` for the sign"));
                }
                '*' | '+' | '?' => self.after_quantifier(),
                '{' => self.counted(start)?,
                _ => {}
            }
        }
        match self.groups.pop() {
            Some(open) => fault(
                open..open + 1,
                "opens a group and does not close it",
                "close it, or write `\\(` for the sign",
            ),
            None => Ok(()),
        }
    }

    /// What may follow a quantifier: `?` and `+` say how much it takes.
    fn after_quantifier(&mut self) {
        let _ = self.takes("?") || self.takes("+");
        self.repeatable = false;
    }

    /// `{2}`, `{2,}`, `{2,4}`.
    fn counted(&mut self, start: usize) -> Read<()> {
        let digit = |char: char| char.is_ascii_digit();
        let least = self.takes_while(digit);
        if least.is_empty() {
            let message = "has `{` that begins no repetition";
            return fault(start..start + 1, message, "write `\\{` for the sign");
        }
        let most = if self.takes(",") { self.takes_while(digit) } else { least };
        if !self.takes("}") {
            return fault(
                start..self.at,
                "has a repetition that is not closed",
                "close it, or write `\\{` for the sign",
            );
        }
        let number = |digits: &str| digits.parse::<i32>().ok();
        if [least, most].iter().any(|digits| !digits.is_empty() && number(digits).is_none()) {
            let message = "repeats more often than Java can count";
            return fault(start..self.at, message, "write a number below 2147483648");
        }
        if let (Some(least), Some(most)) = (number(least), number(most))
            && most < least
        {
            let message = format!("repeats at least {least} and at most {most} times");
            return fault(start..self.at, message, "write the smaller number first");
        }
        self.after_quantifier();
        Ok(())
    }

    fn group(&mut self, start: usize) -> Read<()> {
        self.repeatable = false;
        if !self.takes("?") {
            self.groups.push(start);
            return Ok(());
        }
        let named = [":", "=", "!", ">", "<=", "<!"].iter().all(|sign| !self.takes(sign));
        if !named {
            self.groups.push(start);
            return Ok(());
        }
        if self.takes("<") {
            self.named(start)?;
            self.groups.push(start);
            return Ok(());
        }
        let flags = self.takes_while(|char| "imsducxU-".contains(char));
        if flags.split('-').next().is_some_and(|on| on.contains('x')) {
            return Err(Stop::Unsure);
        }
        if self.takes(":") {
            self.groups.push(start);
            return Ok(());
        }
        let help = match self.peek() {
            Some('P') => "Java writes `(?<name>...)` and `\\k<name>`",
            _ => "write `(?:...)` for a group that is not counted",
        };
        if self.takes(")") {
            Ok(())
        } else {
            fault(start..self.at + 1, "begins a group that Java does not know", help)
        }
    }

    /// `name>` of a group.
    fn named(&mut self, start: usize) -> Read<()> {
        let name = self.takes_while(|char| char.is_ascii_alphanumeric());
        let begins = name.starts_with(|char: char| char.is_ascii_alphabetic());
        if !begins || !self.takes(">") {
            let end = self.at.max(start + 1);
            return fault(
                start..end,
                "has a group whose name is no name",
                "names have letters and digits only",
            );
        }
        if self.is_name(name) {
            return fault(
                start..self.at,
                format!("has two groups with the name `{name}`"),
                "name them apart",
            );
        }
        self.names.push(name);
        Ok(())
    }

    /// What stands in brackets.
    fn class(&mut self, start: usize) -> Read<()> {
        // Whether the class has anything so far: a bracket that closes an empty one is a character of it.
        let mut open = vec![(start, false)];
        self.takes("^");
        while let Some((begin, filled)) = open.pop() {
            let at = self.at;
            let Some(char) = self.next() else {
                let help = "close it with `]`, or write `\\[` for the sign";
                return fault(begin..begin + 1, "opens a class of characters and does not close it", help);
            };
            match char {
                ']' if filled => {}
                '[' => {
                    open.push((begin, true));
                    self.takes("^");
                    open.push((at, false));
                }
                '&' if self.peek() == Some('&') => return Err(Stop::Unsure),
                _ => {
                    self.member(at, char)?;
                    open.push((begin, true));
                }
            }
        }
        Ok(())
    }

    /// A character of a class, or a range.
    fn member(&mut self, at: usize, char: char) -> Read<()> {
        let first = if char == '\\' { escape(self, at, true)? } else { Escape::Char(char) };
        let is_range =
            self.rest().starts_with('-') && !self.rest().starts_with("-]") && !self.rest().starts_with("-[");
        if !is_range || matches!(first, Escape::Other) {
            return Ok(());
        }
        self.takes("-");
        let end = self.at;
        let last = match self.next() {
            Some('\\') => escape(self, end, true)?,
            Some(char) => Escape::Char(char),
            None => return Ok(()),
        };
        match (first, last) {
            (Escape::Char(first), Escape::Char(last)) if last < first => {
                let range = self.text.get(at..self.at).unwrap_or_default();
                fault(
                    at..self.at,
                    format!("has the range `{range}`, which ends before it begins"),
                    "turn it round, or write `\\-` for the sign",
                )
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_java_takes() {
        for right in [
            "",
            "a*?b++c{2,}d{2}{3}",
            "^*",
            "(?i)a",
            "\\b{g}a",
            "(?i:a)(?<!b)(?=c)",
            "[]a]",
            "[^]a]",
            "[a-]",
            "[-a]",
            "[a-[b]]",
            "[\\w-z]",
            "\\Q(((\\E",
            "a}b]c",
            "(?<year>\\d)\\k<year>",
            "\\p{L}\\pL\\p{javaLowerCase}\\P{IsLatin}\\p{sc=Latin}[\\p{Alpha}]a{2147483647}\\x41\\u0041\\x{1F600}\\cA\\012\\R",
            "[a&&[^b]]",
            "[^[]a]]",
            "(?x)( # (",
            "\\$\\{x}",
            "x|",
            "|",
            "()",
            "(|a)",
            "[\\]]",
            "\\-\\,",
            "[\\Qa]\\E]",
        ] {
            assert_eq!(regular_expression(right), None, "{right}");
        }
    }

    #[test]
    fn what_java_refuses() {
        for (wrong, place) in [
            ("(a", "("),
            ("a)", ")"),
            ("*.txt", "*"),
            ("a|*", "*"),
            ("a**", "*"),
            ("(?i)*", "*"),
            ("[a", "["),
            ("[]", "["),
            ("[[]", "["),
            ("a{", "{"),
            ("${x}", "{"),
            ("a{2", "{2"),
            ("a{3,2}", "{3,2}"),
            ("[z-a]", "z-a"),
            ("\\y", "\\y"),
            ("[\\b]", "\\b"),
            ("C:\\Users", "\\U"),
            ("a\\", "\\"),
            ("\\x4", "\\x4"),
            ("(?P<a>b)", "(?P"),
            ("(?<a_b>c)", "(?<a"),
            ("(?<a>b)(?<a>c)", "(?<a>"),
            ("\\k<a>", "\\k<a>"),
            ("\\p{L", "\\p{L"),
            ("\\p{Foo}", "\\p{Foo}"),
            ("[a\\P{alpha}]", "\\P{alpha}"),
            ("\\pX", "\\pX"),
            ("a{2147483648,}", "{2147483648,}"),
        ] {
            let found =
                regular_expression(wrong).map(|fault| wrong.get(fault.range).unwrap_or("?").to_owned());
            assert_eq!(found.as_deref(), Some(place), "{wrong}");
        }
    }
}
