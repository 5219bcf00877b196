//! What the braces of a text enclose, guessed from what stands before them: only for repairing a text with errors.

use super::FileKind;

/// What the pieces of a region are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// Annotations, `package` and imports of a file.
    Header,
    /// Statements of a script.
    Script,
    /// Declarations of a plain file.
    Source,
    /// Statements in braces.
    Statements,
    /// Members of a class.
    Members,
    /// Entries and members of an enum class.
    EnumBody,
    /// Entries of a `when`.
    WhenEntries,
    /// The expression of a template.
    Template,
}

impl Level {
    /// What follows a file's header.
    pub(super) const fn of_file(kind: FileKind) -> Self {
        match kind {
            FileKind::Script => Self::Script,
            FileKind::Source => Self::Source,
        }
    }
}

/// What the brace at `open` begins.
pub(super) fn level(text: &str, open: usize) -> Level {
    let head = head(text.get(..open).unwrap_or_default());
    let words: Vec<&str> =
        head.split(|it: char| !it.is_alphanumeric() && it != '_').filter(|it| !it.is_empty()).collect();
    let outside = outside_parentheses(head);
    let bare: Vec<&str> = outside.split_whitespace().collect();
    if bare.last().is_some_and(|it| it.rsplit(|it: char| !it.is_alphanumeric()).next() == Some("when")) {
        return Level::WhenEntries;
    }
    let class = ["class", "interface", "object"];
    if words.contains(&"enum") && bare.contains(&"class") {
        Level::EnumBody
    } else if bare.iter().any(|it| class.contains(it)) {
        Level::Members
    } else {
        Level::Statements
    }
}

/// The text of the statement or declaration that the brace belongs to, up to the brace.
fn head(before: &str) -> &str {
    let mut depth = 0usize;
    for (at, byte) in before.bytes().enumerate().rev() {
        match byte {
            b')' | b']' => depth += 1,
            b'(' | b'[' if depth == 0 => return &before[at + 1..],
            b'(' | b'[' => depth -= 1,
            b'{' | b'}' | b';' | b'=' if depth == 0 => return &before[at + 1..],
            b'\n' if depth == 0 => {
                let rest = before[at + 1..].trim_start();
                let goes_on = rest.is_empty()
                    || rest.starts_with([':', ',', ')', '<', '('])
                    || rest.starts_with("where");
                let earlier = before[..at].trim_end();
                if !goes_on && !earlier.ends_with([':', ',']) {
                    return &before[at + 1..];
                }
            }
            _ => {}
        }
    }
    before
}

/// The text with what stands in parentheses left out.
fn outside_parentheses(text: &str) -> String {
    let mut depth = 0usize;
    let mut outside = String::new();
    for character in text.chars() {
        match character {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            ':' if depth == 0 => outside.push_str(" : "),
            _ if depth == 0 => outside.push(character),
            _ => {}
        }
    }
    outside
}
