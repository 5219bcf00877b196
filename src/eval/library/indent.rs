//! `trimIndent`, `trimMargin`, `prependIndent`, `replaceIndent`, with Kotlin's exact treatment of blank lines.

/// The lines of a text: split at `\n`, `\r\n` and `\r`.
pub(super) fn lines(text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut start = 0;
    for at in memchr::memchr2_iter(b'\n', b'\r', text.as_bytes()) {
        if at < start {
            continue; // the second half of `\r\n`
        }
        lines.push(&text[start..at]);
        start = at + if text[at..].starts_with("\r\n") { 2 } else { 1 };
    }
    lines.push(&text[start..]);
    lines
}

fn is_blank(line: &str) -> bool {
    after_spaces(line).chars().all(is_whitespace)
}

/// A line without the spaces at its beginning.
fn after_spaces(line: &str) -> &str {
    line.trim_start_matches(' ')
}

/// Kotlin's `Char.isWhitespace`.
pub(super) const fn is_whitespace(character: char) -> bool {
    character.is_whitespace() && character != '\u{85}' || matches!(character, '\u{1c}'..='\u{1f}')
}

fn indent_width(line: &str) -> usize {
    line.find(|character| !is_whitespace(character)).unwrap_or(line.len())
}

/// `trimIndent`
pub(super) fn trim_indent(text: &str) -> String {
    replace_indent(text, "")
}

/// `replaceIndent`
pub(super) fn replace_indent(text: &str, indent: &str) -> String {
    let lines = lines(text);
    let width = lines.iter().filter_map(|line| width_of(line)).min().unwrap_or(0);
    reindent(&lines, |line, out| {
        out.push_str(indent);
        out.push_str(drop_chars(line, width));
    })
}

/// `trimMargin`
pub(super) fn trim_margin(text: &str, prefix: &str) -> String {
    replace_margin(text, prefix, "")
}

/// `replaceIndentByMargin`
pub(super) fn replace_margin(text: &str, prefix: &str, indent: &str) -> String {
    let lines = lines(text);
    reindent(&lines, |line, out| match line[indent_width(line)..].strip_prefix(prefix) {
        Some(rest) => {
            out.push_str(indent);
            out.push_str(rest);
        }
        None => out.push_str(line),
    })
}

/// `prependIndent`
pub(super) fn prepend_indent(text: &str, indent: &str) -> String {
    let shift = |line: &&str| {
        if !is_blank(line) {
            format!("{indent}{line}")
        } else if line.chars().count() < indent.chars().count() {
            indent.to_owned()
        } else {
            (*line).to_owned()
        }
    };
    lines(text).iter().map(shift).collect::<Vec<_>>().join("\n")
}

/// How many whitespace characters a line begins with; `None` for a line of nothing else.
fn width_of(line: &str) -> Option<usize> {
    let rest = after_spaces(line);
    let others = rest.chars().position(|character| !is_whitespace(character))?;
    Some(line.len() - rest.len() + others)
}

fn drop_chars(line: &str, count: usize) -> &str {
    if let Some((before, rest)) = line.split_at_checked(count)
        && before.is_ascii()
    {
        return rest;
    }
    let start = line.char_indices().nth(count).map_or(line.len(), |(at, _)| at);
    &line[start..]
}

/// Adds every line to the result by `add`, without a blank first and a blank last one.
fn reindent(lines: &[&str], add: impl Fn(&str, &mut String)) -> String {
    let last = lines.len().saturating_sub(1);
    let mut text = String::with_capacity(lines.iter().map(|line| line.len() + 1).sum());
    let mut separator = "";
    for (index, line) in lines.iter().enumerate() {
        if (index == 0 || index == last) && is_blank(line) {
            continue;
        }
        text.push_str(separator);
        separator = "\n";
        add(line, &mut text);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_kotlin_does() {
        assert_eq!(trim_indent("\n    a\n      b\n\n    c\n"), "a\n  b\n\nc");
        assert_eq!(trim_indent("a\n  b"), "a\n  b");
        assert_eq!(trim_indent("  \n"), "");
        // Whitespace beyond ASCII counts by characters.
        assert_eq!(trim_indent("\n\u{a0} a\n\u{a0}  b\n \t\u{a0}c\n"), "a\n b\n\u{a0}c");
        assert_eq!(trim_margin("\n  |a\n   |b\n  c\n", "|"), "a\nb\n  c");
        assert_eq!(prepend_indent("a\n\nb", "  "), "  a\n  \n  b");
    }
}
