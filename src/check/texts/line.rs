//! Lines of a text and pieces of them, which know their place in the whole; and the sign that begins a rule.

use std::ops::Range;

use super::Fault;

/// A part of a text, without blanks around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'t> {
    pub(super) text: &'t str,
    start: usize,
}

impl<'t> Piece<'t> {
    /// `text`, which begins at the byte `start`, without the blanks around it.
    pub(super) fn new(text: &'t str, start: usize) -> Self {
        let trimmed = text.trim_start();
        Self { text: trimmed.trim_end(), start: start + text.len() - trimmed.len() }
    }

    /// Its place in the whole text.
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// The place of some of its bytes.
    pub(super) fn part(&self, bytes: Range<usize>) -> Range<usize> {
        self.start + bytes.start..self.start + bytes.end
    }

    /// What follows the byte `at`.
    pub(super) fn from(&self, at: usize) -> Self {
        Self::new(self.text.get(at..).unwrap_or_default(), self.start + at)
    }

    /// What stands before the byte `at`.
    pub(super) fn until(&self, at: usize) -> Self {
        Self::new(self.text.get(..at).unwrap_or_default(), self.start)
    }

    /// The pieces between the separators.
    pub(super) fn split(self, separator: char) -> impl Iterator<Item = Self> {
        let mut at = self.start;
        self.text.split(separator).map(move |text| {
            let piece = Self::new(text, at);
            at += text.len() + separator.len_utf8();
            piece
        })
    }
}

/// The lines of a text that are not empty.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Piece<'_>> {
    Piece { text, start: 0 }.split('\n').filter(|line| !line.text.is_empty())
}

/// The text with every reference to a parameter made into percent signs, of the same length.
pub(super) fn without_references(text: &str) -> String {
    let mut hidden = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        let (before, from) = rest.split_at(at);
        hidden.push_str(before);
        let is_end = |(index, char): &(usize, char)| *index > 0 && (*char == '%' || char.is_whitespace());
        let end = match from.char_indices().find(is_end) {
            Some((index, '%')) => index + 1,
            _ => 1,
        };
        hidden.push_str(&"%".repeat(end));
        rest = &from[end..];
    }
    hidden + rest
}

/// Whether a rule includes or excludes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Include,
    Exclude,
}

/// The sign of a rule, if it has one, and what follows it.
pub(super) fn signed(rule: Piece<'_>) -> Result<(Option<Sign>, Piece<'_>), Fault> {
    let sign = match rule.text.chars().next() {
        Some('+') => Sign::Include,
        Some('-') => Sign::Exclude,
        _ => return Ok((None, rule)),
    };
    let after = &rule.text[1..];
    if after.starts_with(':') {
        return Ok((Some(sign), rule.from(2)));
    }
    // A reference may begin with the colon.
    if after.starts_with('%') {
        return Ok((Some(sign), rule.from(1)));
    }
    let meant = if sign == Sign::Include { "+:" } else { "-:" };
    let help = format!("write `{meant}`");
    Err(match after.trim_start().strip_prefix(':') {
        Some(rest) => {
            let end = rule.text.len() - rest.len();
            let message = format!("has a blank within `{meant}`");
            Fault::new(rule.part(0..end), message, help).replaced_by(meant)
        }
        None => {
            let message = format!("has a rule that begins with `{}` and not with `{meant}`", &meant[..1]);
            Fault::new(rule.range(), message, help).fix(rule.part(1..1), ":")
        }
    })
}

/// Where a further rule begins within a rule: two on one line.
pub(super) fn further_rule(rule: Piece<'_>) -> Option<Fault> {
    let at = ["+:", "-:"].iter().filter_map(|sign| rule.text.find(sign)).min()?;
    let help = "write each rule on a line of its own";
    let before = rule.text.get(..at).unwrap_or_default();
    let between = before.trim_end_matches([' ', ',', ';', '\t']).len();
    let fault = Fault::new(rule.part(at..rule.text.len()), "has two rules on one line", help);
    // Where nothing parts them, the sign may belong to the name.
    Some(if between < at { fault.fix(rule.part(between..at), "\n") } else { fault })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_know_their_places() {
        let text = "  a \n\n\tbc\r\n";
        let found: Vec<(&str, Range<usize>)> = lines(text).map(|line| (line.text, line.range())).collect();
        assert_eq!(found, [("a", 2..3), ("bc", 7..9)]);
    }

    #[test]
    fn references_are_hidden() {
        for (text, hidden) in [
            ("a%b=>c%d", "a%%%%%%d"),
            ("%%", "%%"),
            ("100% of %x%", "100% of %%%"),
            ("%ö%*", "%%%%*"),
            ("%", "%"),
        ] {
            assert_eq!(without_references(text), hidden);
        }
    }

    #[test]
    fn signs() {
        let sign = |text| signed(Piece::new(text, 0)).map(|(sign, rest)| (sign, rest.text));
        assert_eq!(sign("+: a"), Ok((Some(Sign::Include), "a")));
        assert_eq!(sign("-:a"), Ok((Some(Sign::Exclude), "a")));
        assert_eq!(sign("a"), Ok((None, "a")));
        assert_eq!(sign("+%%%"), Ok((Some(Sign::Include), "%%%")));
        assert_eq!(sign("- :a").map_err(|fault| fault.range), Err(0..3));
        assert_eq!(sign("+a").map_err(|fault| fault.range), Err(0..2));
        assert_eq!(sign("+").map_err(|fault| fault.range), Err(0..1));
    }
}
