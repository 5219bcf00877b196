//! `trimIndent`, `trimMargin`, `prependIndent`, `replaceIndent`, with Kotlin's exact treatment of blank lines.

/// The lines of a text: split at `\n`, `\r\n` and `\r`.
pub(super) fn lines(text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['\n', '\r']) {
        lines.push(&rest[..at]);
        let skip = if rest[at..].starts_with("\r\n") { 2 } else { 1 };
        rest = &rest[at + skip..];
    }
    lines.push(rest);
    lines
}

fn is_blank(line: &str) -> bool {
    line.chars().all(is_whitespace)
}

/// Kotlin's `Char.isWhitespace`.
pub(super) const fn is_whitespace(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{1c}'..='\u{1f}')
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
    let width = lines.iter().filter(|line| !is_blank(line)).map(|line| chars_before(line)).min().unwrap_or(0);
    reindent(&lines, |line| Some(format!("{indent}{}", drop_chars(line, width))))
}

/// `trimMargin`
pub(super) fn trim_margin(text: &str, prefix: &str) -> String {
    replace_margin(text, prefix, "")
}

/// `replaceIndentByMargin`
pub(super) fn replace_margin(text: &str, prefix: &str, indent: &str) -> String {
    let lines = lines(text);
    reindent(&lines, |line| {
        let start = indent_width(line);
        line.get(start..).and_then(|rest| rest.strip_prefix(prefix)).map(|rest| format!("{indent}{rest}"))
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

fn chars_before(line: &str) -> usize {
    line.chars().take_while(|character| is_whitespace(*character)).count()
}

fn drop_chars(line: &str, count: usize) -> String {
    line.chars().skip(count).collect()
}

/// Cuts every line, drops a blank first and a blank last one, and joins the rest.
fn reindent(lines: &[&str], cut: impl Fn(&str) -> Option<String>) -> String {
    let last = lines.len().saturating_sub(1);
    let kept = lines.iter().enumerate().filter_map(|(index, line)| {
        if (index == 0 || index == last) && is_blank(line) {
            return None;
        }
        Some(cut(line).unwrap_or_else(|| (*line).to_owned()))
    });
    kept.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_kotlin_does() {
        assert_eq!(trim_indent("\n    a\n      b\n\n    c\n"), "a\n  b\n\nc");
        assert_eq!(trim_indent("a\n  b"), "a\n  b");
        assert_eq!(trim_indent("  \n"), "");
        assert_eq!(trim_margin("\n  |a\n   |b\n  c\n", "|"), "a\nb\n  c");
        assert_eq!(prepend_indent("a\n\nb", "  "), "  a\n  \n  b");
    }
}
