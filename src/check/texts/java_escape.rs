//! What a backslash begins in a regular expression of Java.

use super::java_regex::{Read, Reader, Stop, fault};

/// What an escape stands for.
pub(super) enum Escape {
    /// One character.
    Char(char),
    /// Something else, or a character that does not matter.
    Other,
}

/// Letters that mean something everywhere, outside of classes only, and before what they need.
const ANYWHERE: &str = "DHSVWadefhnrstvw";
const OUTSIDE: &str = "ABGRXZbz123456789";

/// Reads an escape, of which the backslash at `start` was read.
pub(super) fn escape(reader: &mut Reader<'_>, start: usize, in_class: bool) -> Read<Escape> {
    let Some(char) = reader.next() else {
        return fault(start..start + 1, "ends with a backslash", "write `\\\\` for the sign");
    };
    match char {
        't' => Ok(Escape::Char('\t')),
        'n' => Ok(Escape::Char('\n')),
        'r' => Ok(Escape::Char('\r')),
        'Q' => {
            let end = reader.rest().find("\\E").map_or(reader.rest().len(), |at| at + 2);
            reader.at += end;
            Ok(Escape::Other)
        }
        'x' if reader.takes("{") => braces(reader, start),
        'x' => hexadecimal(reader, start, 2),
        'u' => hexadecimal(reader, start, 4),
        'p' | 'P' if reader.takes("{") => family(reader, start),
        'N' if reader.takes("{") => braces(reader, start),
        // What is quoted is rewritten before anything is read.
        'c' if reader.rest().starts_with("\\Q") => Err(Stop::Unsure),
        'p' | 'P' if reader.peek().is_some_and(|name| !CATEGORIES.contains(name)) => {
            reader.next();
            unknown_family(reader, start)
        }
        'p' | 'P' | 'c' => match reader.next() {
            Some(_) => Ok(Escape::Other),
            None => fault(start..reader.at, "has an escape that is cut short", "write what it stands for"),
        },
        '0' if reader.peek().is_some_and(|next| ('0'..='7').contains(&next)) => {
            reader.next();
            Ok(Escape::Other)
        }
        'k' if !in_class => back_reference(reader, start),
        _ if ANYWHERE.contains(char) || !in_class && OUTSIDE.contains(char) => Ok(Escape::Other),
        _ if char.is_ascii_alphanumeric() => {
            let place = if in_class { " in a class" } else { "" };
            let message = format!("has the escape `\\{char}`, which Java does not know{place}");
            fault(start..reader.at, message, "write `\\\\` for a backslash")
        }
        _ => Ok(Escape::Char(char)),
    }
}

/// The general categories of characters that have one letter.
const CATEGORIES: &str = "LMNZCPS";

/// The families of characters that have a name without a prefix.
const FAMILIES: &[&str] = &[
    "ASCII", "Alnum", "Alpha", "Blank", "C", "Cc", "Cf", "Cn", "Cntrl", "Co", "Cs", "Digit", "Graph", "L",
    "L1", "LC", "LD", "Ll", "Lm", "Lo", "Lower", "Lt", "Lu", "M", "Mc", "Me", "Mn", "N", "Nd", "Nl", "No",
    "P", "Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Print", "Ps", "Punct", "S", "Sc", "Sk", "Sm", "So", "Space",
    "Upper", "XDigit", "Z", "Zl", "Zp", "Zs", "all",
];

/// A family of characters in braces. Scripts, blocks and what Java's own classes tell have prefixes, and are not looked at.
fn family(reader: &mut Reader<'_>, start: usize) -> Read<Escape> {
    let name_at = reader.at;
    let read = braces(reader, start)?;
    let name = reader.text.get(name_at..reader.at).unwrap_or_default().trim_end_matches('}');
    let has_prefix = name.contains('=') || ["Is", "In", "java"].iter().any(|prefix| name.starts_with(prefix));
    if has_prefix || FAMILIES.contains(&name) { Ok(read) } else { unknown_family(reader, start) }
}

fn unknown_family<T>(reader: &Reader<'_>, start: usize) -> Read<T> {
    let written = reader.text.get(start..reader.at).unwrap_or_default();
    fault(
        start..reader.at,
        format!("has the family of characters `{written}`, which Java does not know"),
        "Java knows `\\p{L}`, `\\p{Lu}`, `\\p{Alpha}`, `\\p{Digit}`, `\\p{IsLatin}` and more",
    )
}

/// The rest of an escape in braces.
fn braces(reader: &mut Reader<'_>, start: usize) -> Read<Escape> {
    let inner = reader.takes_while(|char| char != '}');
    if reader.takes("}") && !inner.is_empty() {
        return Ok(Escape::Other);
    }
    fault(start..reader.at, "has an escape whose braces are not closed", "close them with `}`")
}

fn hexadecimal(reader: &mut Reader<'_>, start: usize, digits: usize) -> Read<Escape> {
    let mut value = 0;
    for _ in 0..digits {
        let Some(digit) = reader.peek().and_then(|char| char.to_digit(16)) else {
            let message = format!("has an escape with less than {digits} hexadecimal digits");
            return fault(start..reader.at, message, "write all digits");
        };
        reader.next();
        value = value * 16 + digit;
    }
    // Halves of a pair are no characters.
    Ok(char::from_u32(value).map_or(Escape::Other, Escape::Char))
}

/// `\k<name>`
fn back_reference(reader: &mut Reader<'_>, start: usize) -> Read<Escape> {
    if !reader.takes("<") {
        return fault(start..reader.at, "has `\\k` without a name", "write `\\k<name>`");
    }
    let name = reader.takes_while(|char| char != '>');
    if !reader.takes(">") {
        return Err(Stop::Unsure);
    }
    if reader.is_name(name) {
        return Ok(Escape::Other);
    }
    fault(
        start..reader.at,
        format!("refers to the group `{name}`, which there is not before it"),
        "name the group",
    )
}
