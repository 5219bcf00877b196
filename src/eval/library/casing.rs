//! Upper, lower and title case of characters as Java has them, comparison without case, and what kind a character is.
//!
//! Rust maps a character to all characters of its full mapping; Java's functions of `Char` know only single ones.

use std::sync::LazyLock;

use regex::Regex;

/// `Char.uppercaseChar()`
pub(super) fn upper(character: char) -> char {
    let mut full = character.to_uppercase();
    match (full.next(), full.next()) {
        (Some(single), None) => single,
        // Greek letters with a subscript iota have a capital of their own.
        _ => match character {
            '\u{1f80}'..='\u{1f87}' | '\u{1f90}'..='\u{1f97}' | '\u{1fa0}'..='\u{1fa7}' => {
                moved(character, 8)
            }
            '\u{1fb3}' | '\u{1fc3}' | '\u{1ff3}' => moved(character, 9),
            _ => character,
        },
    }
}

fn moved(character: char, by: u32) -> char {
    char::from_u32(u32::from(character) + by).unwrap_or(character)
}

/// `Char.lowercaseChar()`
pub(super) fn lower(character: char) -> char {
    character.to_lowercase().next().unwrap_or(character)
}

/// `Char.titlecaseChar()`
pub(super) fn title_char(character: char) -> char {
    match character {
        'Ǆ'..='ǆ' => 'ǅ',
        'Ǉ'..='ǉ' => 'ǈ',
        'Ǌ'..='ǌ' => 'ǋ',
        'Ǳ'..='ǳ' => 'ǲ',
        'ა'..='ჺ' | 'ჽ'..='ჿ' => character,
        other => upper(other),
    }
}

/// `Char.titlecase()`
pub(super) fn title(character: char) -> String {
    let mut full = character.to_uppercase();
    match full.len() {
        1 => title_char(character).to_string(),
        _ if character == 'ŉ' => full.to_string(),
        _ => full.next().into_iter().chain(full.flat_map(char::to_lowercase)).collect(),
    }
}

/// `String.capitalize()`
pub(super) fn capitalized(first: char) -> String {
    let title = title_char(first);
    match first.is_lowercase() {
        false => first.to_string(),
        true if title != upper(first) => title.to_string(),
        true => first.to_uppercase().to_string(),
    }
}

/// A text in which characters that Java compares as equal without case are the same; as long as the text.
pub(super) fn folded(text: &str) -> String {
    text.chars().map(|character| lower(upper(character))).collect()
}

static LETTER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^\p{L}$").ok());
static DIGIT: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^\p{Nd}$").ok());

fn is_of(class: &LazyLock<Option<Regex>>, character: char) -> bool {
    let mut buffer = [0; 4];
    class.as_ref().is_some_and(|class| class.is_match(character.encode_utf8(&mut buffer)))
}

/// `Char.isLetter()`
pub(super) fn is_letter(character: char) -> bool {
    if character.is_ascii() { character.is_ascii_alphabetic() } else { is_of(&LETTER, character) }
}

/// `Char.isDigit()`
pub(super) fn is_digit(character: char) -> bool {
    if character.is_ascii() { character.is_ascii_digit() } else { is_of(&DIGIT, character) }
}
