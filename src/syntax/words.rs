//! Kotlin's words.

/// Words that can never be a name (without backticks).
const HARD_KEYWORDS: [&str; 28] = [
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
];

/// Whether a word can never be a name.
pub(super) fn is_hard_keyword(word: &str) -> bool {
    HARD_KEYWORDS.binary_search(&word).is_ok()
}
