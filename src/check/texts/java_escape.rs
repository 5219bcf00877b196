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
        'p' | 'P' if reader.takes("{") => braces(reader, start),
        'N' if reader.takes("{") => braces(reader, start),
        // What is quoted is rewritten before anything is read.
        'c' if reader.rest().starts_with("\\Q") => Err(Stop::Unsure),
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
