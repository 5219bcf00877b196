//! Fields of cron expressions, as Quartz reads them (`cron-expressions-in-teamcity.md`, Quartz's `CronExpression`).

use std::ops::{Range, RangeInclusive};

use super::Fault;
use super::line::{Piece, without_references};

/// A field of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    Seconds,
    Minutes,
    Hours,
    DayOfMonth,
    Month,
    DayOfWeek,
    Year,
}

const MONTHS: &[&str] = &["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const DAYS: &[&str] = &["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

impl Field {
    const fn numbers(self) -> RangeInclusive<u32> {
        match self {
            Self::Seconds | Self::Minutes => 0..=59,
            Self::Hours => 0..=23,
            Self::DayOfMonth => 1..=31,
            Self::Month => 1..=12,
            Self::DayOfWeek => 1..=7,
            Self::Year => 1970..=2099,
        }
    }

    const fn names(self) -> &'static [&'static str] {
        match self {
            Self::Month => MONTHS,
            Self::DayOfWeek => DAYS,
            _ => &[],
        }
    }

    const fn is_day(self) -> bool {
        matches!(self, Self::DayOfMonth | Self::DayOfWeek)
    }

    /// What its numbers are called.
    const fn word(self) -> &'static str {
        match self {
            Self::Seconds => "seconds",
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::DayOfMonth => "days of a month",
            Self::Month => "months",
            Self::DayOfWeek => "days of a week",
            Self::Year => "years",
        }
    }

    /// What it takes.
    fn describe(self) -> String {
        let numbers = self.numbers();
        let names = match self.names() {
            [first, .., last] => format!(" or {first} to {last}"),
            _ => String::new(),
        };
        format!("{} are {} to {}{names}", self.word(), numbers.start(), numbers.end())
    }
}

/// Whether a field of days says nothing: `?`.
pub(crate) fn is_unspecified(text: &str) -> bool {
    text.trim() == "?"
}

/// Whether a field of days stands for all of them: `*`.
pub(crate) fn is_every_day(text: &str) -> bool {
    text.trim() == "*"
}

/// Whether a field of days says which. Every day (`*`) beside days of the other field is what schedules that run have,
/// though Quartz alone would not take it.
pub(crate) fn names_days(text: &str) -> bool {
    !matches!(text.trim(), "?" | "*")
}

/// What is wrong with a field.
pub(crate) fn cron_field(field: Field, text: &str) -> Option<Fault> {
    let text = without_references(text);
    let whole = Piece::new(&text, 0);
    if let Some(at) = whole.text.find(char::is_whitespace) {
        let help = "a blank ends the field; what follows becomes the next one";
        let fault = Fault::new(whole.part(at..at + 1), "has a blank within a field", help);
        let (before, after) = whole.text.split_at_checked(at).unwrap_or_default();
        let blanks = after.len() - after.trim_start().len();
        // At a comma it can only be left out.
        let at_comma = before.ends_with(',') || after.trim_start().starts_with(',');
        return Some(if at_comma { fault.fix(whole.part(at..at + blanks), "") } else { fault });
    }
    whole.split(',').find_map(|item| Item { field, text: item }.fault())
}

/// What stands between two commas.
struct Item<'t> {
    field: Field,
    text: Piece<'t>,
}

impl Item<'_> {
    fn fault(&self) -> Option<Fault> {
        let text = self.text.text;
        // A reference may hold any part.
        if text.contains('%') || self.is_special_day() {
            return None;
        }
        if text.contains('?') {
            return Some(self.question_mark());
        }
        let (base, step) = match text.split_once('/') {
            Some((base, step)) => (base, Some(step)),
            None => (text, None),
        };
        // `/5` means `*/5`.
        let base_fault = match base {
            "*" => None,
            "" if step.is_some() => None,
            _ => self.ends(base),
        };
        base_fault.or_else(|| self.step(base.len() + 1, step?))
    }

    /// `?`, `L`, `LW`, `L-3`, `15W`, `6L`, `FRIL`, `2#1`: forms that only days have.
    fn is_special_day(&self) -> bool {
        let text = self.text.text.to_ascii_uppercase();
        let day = |text: &str| self.value(text).is_ok();
        match self.field {
            Field::DayOfMonth => match text.strip_suffix('W').unwrap_or(&text) {
                "?" | "L" => true,
                other => match other.strip_prefix("L-") {
                    Some(offset) => offset.parse::<u32>().is_ok_and(|days| days <= 30),
                    None => text.ends_with('W') && day(other),
                },
            },
            Field::DayOfWeek => match text.split_once('#') {
                Some((name, which)) => day(name) && matches!(which, "1" | "2" | "3" | "4" | "5"),
                None => {
                    text == "?" || text.strip_suffix('L').is_some_and(|name| name.is_empty() || day(name))
                }
            },
            _ => false,
        }
    }

    fn question_mark(&self) -> Fault {
        if self.field.is_day() {
            return self.wrong(0..self.text.text.len(), "has `?` beside something else");
        }
        let help = format!(
            "`?` is for the two fields of days only; write `*` or a number: {}",
            self.field.describe()
        );
        Fault::new(self.text.range(), "has `?`", help)
    }

    /// A value or a range of two.
    fn ends(&self, base: &str) -> Option<Fault> {
        let mut at = 0;
        if base.split('-').nth(2).is_some() {
            return Some(self.wrong(0..base.len(), "is no range"));
        }
        for end in base.split('-') {
            if let Err(message) = self.value(end) {
                return Some(self.wrong(at..at + end.len(), message));
            }
            at += end.len() + 1;
        }
        None
    }

    /// A number or a name of the field.
    fn value(&self, text: &str) -> Result<(), &'static str> {
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            let inside = text.parse::<u32>().is_ok_and(|number| self.field.numbers().contains(&number));
            return if inside { Ok(()) } else { Err("has a number that is out of range") };
        }
        let is_name = self.field.names().iter().any(|name| name.eq_ignore_ascii_case(text));
        if is_name { Ok(()) } else { Err("has a value that the field does not know") }
    }

    /// The number after `/`.
    fn step(&self, at: usize, step: &str) -> Option<Fault> {
        let most = match self.field {
            Field::Year => u32::MAX,
            _ => *self.field.numbers().end(),
        };
        let number = step.parse::<u32>().ok().filter(|_| step.bytes().all(|byte| byte.is_ascii_digit()));
        let message = match number {
            None => "has no number after `/`",
            Some(number) if number > most => "has a step that is longer than the field",
            Some(_) => return None,
        };
        Some(self.wrong(at..at + step.len(), message))
    }

    fn wrong(&self, bytes: Range<usize>, message: &'static str) -> Fault {
        Fault::new(self.text.part(bytes), message, self.field.describe())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_fields() {
        for (field, texts) in [
            (Field::Seconds, &["0", "*", "*/10", "/10", "0,30", "5-10/2", "%s%", "1,%s%"][..]),
            (Field::Hours, &["0/2", "10,22", "8-18", "22-2", " 3 "]),
            (Field::DayOfMonth, &["?", "L", "LW", "L-3", "L-3W", "15W", "1,15", "1W,15", "*/2"]),
            (Field::Month, &["JAN", "jan-mar", "1-12", "*/3", "JAN,JUN"]),
            (Field::DayOfWeek, &["?", "2-6", "MON-FRI", "sun", "6L", "FRIL", "L", "2#1", "FRI#3", "1,7"]),
            (Field::Year, &["*", "2030", "2030/2", "2030-2040"]),
        ] {
            for text in texts {
                assert_eq!(cron_field(field, text), None, "{text}");
            }
        }
    }

    #[test]
    fn wrong_fields() {
        for (field, text, place) in [
            (Field::Hours, "25", "25"),
            (Field::Hours, "?", "?"),
            (Field::Hours, "8-26", "26"),
            (Field::Hours, "*/24", "24"),
            (Field::Hours, "3,,4", ""),
            (Field::Hours, "%h%,24", "24"),
            (Field::Minutes, "* /10", " "),
            (Field::Minutes, "*5", "*5"),
            (Field::Minutes, "5/x", "x"),
            (Field::Month, "13", "13"),
            (Field::Month, "JANUARY", "JANUARY"),
            (Field::DayOfMonth, "32", "32"),
            (Field::DayOfMonth, "0", "0"),
            (Field::DayOfMonth, "32W", "32W"),
            (Field::DayOfWeek, "0", "0"),
            (Field::DayOfWeek, "MONDAY-FRYDAY", "MONDAY"),
            (Field::DayOfWeek, "2#6", "2#6"),
            (Field::Year, "26", "26"),
        ] {
            let fault = cron_field(field, text);
            assert_eq!(fault.map(|fault| &text[fault.range]), Some(place), "{text}");
        }
    }
}
