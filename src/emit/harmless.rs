//! Makes text from the settings harmless: it must not drive a terminal, reorder what people read, or speak to a CI
//! server (`##teamcity[...]`, `::error::`, `##[error]`, `##vso[...]`).

use std::borrow::Cow;

/// `text` for people, on one line or several: control characters become their pictures (`␛`), characters that
/// reorder text become `�`, and CI commands are broken up.
pub(crate) fn neutral(text: &str) -> Cow<'_, str> {
    if is_harmless(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    each_char(text, |char, command| match char {
        '\n' | '\t' => out.push(char),
        _ if command => out.push(' '),
        _ => out.push(picture(char)),
    });
    Cow::Owned(out)
}

/// `text` made harmless on one line: line breaks become pictures too.
pub(crate) fn neutral_line(text: &str) -> Cow<'_, str> {
    match neutral(text) {
        clean if !clean.contains(['\n', '\t']) => clean,
        clean => Cow::Owned(clean.replace('\n', "␊").replace('\t', "␉")),
    }
}

/// `text` made harmless with every byte at its place, so that offsets into it stay true.
pub(crate) fn neutral_in_place(text: &str) -> Cow<'_, str> {
    if is_harmless(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        if is_harmless(line) {
            out.push_str(line);
            continue;
        }
        each_char(line, |char, command| match char {
            '\n' | '\t' => out.push(char),
            '\r' => out.push(' '),
            _ if command => out.push('.'),
            _ if is_unsafe(char) => out.push(stand_in(char.len_utf8())),
            _ => out.push(char),
        });
    }
    Cow::Owned(out)
}

/// Hands each character over, with whether it is the second one of a CI command's opening (`##x[`, `::`).
pub(crate) fn each_char(text: &str, mut visit: impl FnMut(char, bool)) {
    let mut line_start = true;
    let mut previous = '\n';
    for (at, char) in text.char_indices() {
        let second = char == previous;
        let command = second && (char == '#' && opens_command(&text[at + 1..]) || char == ':' && line_start);
        visit(char, command);
        line_start =
            char == '\n' || char == '\r' || line_start && (char.is_whitespace() || char == ':' && !command);
        previous = if command { ' ' } else { char };
    }
}

/// Whether `rest`, which follows `##`, makes it a command: `[`, `teamcity[`, `vso[`.
fn opens_command(rest: &str) -> bool {
    rest.trim_start_matches(|char: char| char.is_ascii_alphabetic()).starts_with('[')
}

/// Whether nothing needs a closer look. Nearly all text is of plain characters, which are told byte by byte.
fn is_harmless(text: &str) -> bool {
    let plain = |byte: &u8| matches!(byte, b' '..=b'~' | b'\n' | b'\t');
    let all_plain = text.as_bytes().iter().all(plain);
    !text.contains("##")
        && !text.contains("::")
        && (all_plain || !text.chars().any(|char| char != '\n' && char != '\t' && is_unsafe(char)))
}

/// Control characters, and characters that are invisible or change the direction of text.
pub(crate) fn is_unsafe(char: char) -> bool {
    char.is_control() || is_invisible(char)
}

fn is_invisible(char: char) -> bool {
    matches!(char, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

fn picture(char: char) -> char {
    match char {
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(char)).unwrap_or('?'),
        '\x7f' => '␡',
        _ if is_unsafe(char) => '\u{fffd}',
        _ => char,
    }
}

/// A harmless character that takes `width` bytes.
const fn stand_in(width: usize) -> char {
    match width {
        1 => '?',
        2 => '·',
        3 => '\u{fffd}',
        _ => '🚫',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_and_direction_characters_are_pictures() {
        assert_eq!(neutral("a\x1b[31mb\u{202e}c\x7f\u{85}"), "a␛[31mb\u{fffd}c␡\u{fffd}");
        assert_eq!(neutral("plain ö `x` C:/a"), "plain ö `x` C:/a");
        assert_eq!(neutral_line("a\nb"), "a␊b");
    }

    #[test]
    fn commands_are_broken_up() {
        assert_eq!(neutral("x ##teamcity[a]"), "x # teamcity[a]");
        assert_eq!(neutral("##[error]\n ::warning::x"), "# [error]\n : warning::x");
        assert_eq!(neutral("###vso[x]"), "## vso[x]");
        assert_eq!(neutral("## Title\na::b"), "## Title\na::b");
        assert_eq!(neutral(":::x"), ": :x");
    }

    #[test]
    fn places_are_kept() {
        for text in ["\x1b[0m \u{61c}\u{202e}x\u{e0001} ##teamcity[x]\r\n::error::", "a\u{85}b"] {
            let clean = neutral_in_place(text);
            assert_eq!(clean.len(), text.len());
            assert!(!clean.contains("##teamcity["));
            assert!(!clean.contains("\n::"));
        }
    }
}
