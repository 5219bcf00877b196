//! The directives of a format: `%[index$][flags][width][.precision]conversion`, and what Java refuses about them.

use std::iter::Peekable;
use std::str::Chars;

/// One `%` directive.
#[derive(Debug, Default)]
pub(super) struct Directive {
    pub(super) flags: Flags,
    pub(super) index: Option<usize>,
    pub(super) width: Option<usize>,
    pub(super) precision: Option<usize>,
    pub(super) conversion: char,
}

/// The flags of a directive.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Flags(String);

/// All flags, in the order in which Java lists them.
const FLAGS: &str = "-#+ 0,(<";

/// A part of a format.
#[derive(Debug)]
pub(super) enum Part {
    Text(String),
    Directive(Directive),
}

/// What Java throws: the exception's class and message.
pub(super) type Refusal = (&'static str, String);

impl Flags {
    pub(super) fn has(&self, flag: char) -> bool {
        self.0.contains(flag)
    }

    /// The flags in Java's order.
    fn shown(&self) -> String {
        FLAGS.chars().filter(|flag| self.has(*flag)).collect()
    }
}

impl Directive {
    /// The directive as Java's exceptions show it.
    pub(super) fn shown(&self) -> String {
        let index = self.index.map_or_else(String::new, |index| format!("{index}$"));
        let width = self.width.map_or_else(String::new, |width| width.to_string());
        let precision = self.precision.map_or_else(String::new, |precision| format!(".{precision}"));
        format!("%{}{index}{width}{precision}{}", self.flags.shown(), self.conversion)
    }

    /// What Java refuses about it, whatever the value.
    fn check(&self) -> Result<(), Refusal> {
        match self.conversion.to_ascii_lowercase() {
            'b' | 'h' => self.check_general("#+ 0,("),
            's' => self.check_general("+ 0,("),
            'c' if self.precision.is_some() => self.bad_precision(),
            'c' => self.check_general("#+ 0,("),
            'd' | 'o' | 'x' if self.precision.is_some() => self.bad_precision(),
            'd' => self.check_number("#"),
            'o' | 'x' | 'e' => self.check_number(","),
            'g' => self.check_number("#"),
            _ => self.check_number(""),
        }
    }

    fn check_general(&self, bad: &str) -> Result<(), Refusal> {
        self.check_flags(bad)?;
        self.check_width("-")
    }

    fn check_number(&self, bad: &str) -> Result<(), Refusal> {
        self.check_width("-0")?;
        let both = |a, b| self.flags.has(a) && self.flags.has(b);
        if both('+', ' ') || both('-', '0') {
            return Err(("IllegalFormatFlagsException", format!("Flags = '{}'", self.flags.shown())));
        }
        self.check_flags(bad)
    }

    /// What Java refuses about flags that the conversion does not have.
    pub(super) fn check_flags(&self, bad: &str) -> Result<(), Refusal> {
        let Some(flag) = bad.chars().find(|flag| self.flags.has(*flag)) else { return Ok(()) };
        let conversion = self.conversion.to_ascii_lowercase();
        Err(("FormatFlagsConversionMismatchException", format!("Conversion = {conversion}, Flags = {flag}")))
    }

    fn check_width(&self, needing: &str) -> Result<(), Refusal> {
        match self.width {
            None if needing.chars().any(|flag| self.flags.has(flag)) => {
                Err(("MissingFormatWidthException", self.shown()))
            }
            _ => Ok(()),
        }
    }

    fn bad_precision(&self) -> Result<(), Refusal> {
        Err(("IllegalFormatPrecisionException", self.precision.unwrap_or(0).to_string()))
    }
}

/// The parts of a format; `None` for a directive that is not here: dates, hexadecimal floating point.
pub(super) fn parse(pattern: &str) -> Option<Result<Vec<Part>, Refusal>> {
    let (mut parts, mut text) = (Vec::new(), String::new());
    let mut characters = pattern.chars().peekable();
    while let Some(character) = characters.next() {
        if character != '%' {
            text.push(character);
            continue;
        }
        let directive = match directive(&mut characters) {
            Ok(directive) => directive,
            Err(refusal) => return Some(Err(refusal)),
        };
        match directive.conversion {
            'a' | 'A' | 't' | 'T' => return None,
            'n' => text.push('\n'),
            '%' => {}
            'b' | 'B' | 'h' | 'H' | 's' | 'S' | 'c' | 'C' | 'd' | 'o' | 'x' | 'X' | 'e' | 'E' | 'f' | 'g'
            | 'G' => {
                if let Err(refusal) = directive.check() {
                    return Some(Err(refusal));
                }
            }
            other => return Some(Err(unknown(other))),
        }
        if directive.conversion != 'n' {
            parts.push(Part::Text(std::mem::take(&mut text)));
            parts.push(Part::Directive(directive));
        }
    }
    parts.push(Part::Text(text));
    Some(Ok(parts))
}

fn unknown(conversion: char) -> Refusal {
    ("UnknownFormatConversionException", format!("Conversion = '{conversion}'"))
}

/// What stands behind a `%`.
fn directive(characters: &mut Peekable<Chars<'_>>) -> Result<Directive, Refusal> {
    let mut directive = Directive::default();
    // Digits in front are an index when `$` follows them; else they are flags and a width.
    let mut ahead = characters.clone();
    let index = number(&mut ahead);
    if index.is_some() && ahead.next() == Some('$') {
        directive.index = index;
        *characters = ahead;
    }
    while let Some(flag) = characters.next_if(|next| FLAGS.contains(*next)) {
        if directive.flags.has(flag) {
            return Err(("DuplicateFormatFlagsException", format!("Flags = '{flag}'")));
        }
        directive.flags.0.push(flag);
    }
    directive.width = number(characters);
    if characters.next_if_eq(&'.').is_some() {
        directive.precision = number(characters);
        if directive.precision.is_none() {
            return Err(unknown('.'));
        }
    }
    directive.conversion = characters.next().ok_or_else(|| unknown('%'))?;
    Ok(directive)
}

fn number(characters: &mut Peekable<Chars<'_>>) -> Option<usize> {
    let mut number = None;
    while let Some(digit) = characters.peek().and_then(|next| next.to_digit(10)) {
        number = Some(number.unwrap_or(0usize).saturating_mul(10).saturating_add(digit as usize));
        characters.next();
    }
    number
}
