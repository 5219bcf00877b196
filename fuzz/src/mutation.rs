//! One token changed: what is left when somebody types, merges or deletes, and what real settings become by a slip.

use std::ops::Range;

use fastrand::Rng;

/// What is put in the place of a token, beside other tokens of the same text: what Kotlin gives a meaning of its own.
const WORDS: &[&str] = &[
    "null",
    "true",
    "0",
    "-1",
    "1u",
    "2147483648",
    "9999999999999999999",
    "1e999",
    "'a'",
    "\"\"",
    "\"\"\"",
    "\"$",
    "${",
    "this",
    "super",
    "it",
    "Unit",
    "Nothing",
    "Any",
    "object",
    "class",
    "fun",
    "val",
    "var",
    "typealias",
    "interface",
    "data",
    "by",
    "lazy",
    "in",
    "!in",
    "is",
    "as",
    "as?",
    "while",
    "for",
    "do",
    "if",
    "else",
    "when",
    "try",
    "return",
    "throw",
    "break",
    "import",
    "package",
    "vararg",
    "out",
    "where",
    "init",
    "constructor",
    "operator",
    "suspend",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    "..",
    "..<",
    "...",
    ".",
    "?.",
    "?:",
    "!!",
    "::",
    ":",
    ",",
    ";",
    "=",
    "==",
    "===",
    "+=",
    "-",
    "!",
    "&&",
    "||",
    "->",
    "@",
    "@file:",
    "#",
    "\\",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "ö",
    "🚀",
    "//",
    "/*",
    "*/",
    "\n",
    "repeat(1000) {",
    "generateSequence(1) { it }",
    "listOf(",
    "Regex(",
    "project",
    "buildType",
    "id",
    "param",
    "DslContext",
    "settings",
];

/// Signs of more than one character, the longer ones first.
const SIGNS: &[&str] = &[
    "\"\"\"", "===", "!==", "..<", "?.", "?:", "!!", "::", "..", "->", "==", "!=", "<=", ">=", "&&", "||",
    "++", "--", "+=", "-=", "*=", "/=", "%=",
];

/// The tokens of a text, roughly as Kotlin cuts it: names, numbers and signs; what stands within a literal is cut, too.
pub fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(char) = text[at..].chars().next() {
        let rest = &text[at..];
        let is_word = |char: char| char.is_alphanumeric() || char == '_';
        let length = if char.is_whitespace() {
            at += char.len_utf8();
            continue;
        } else if rest.starts_with("//") {
            at += rest.find('\n').unwrap_or(rest.len());
            continue;
        } else if is_word(char) {
            rest.find(|char| !is_word(char)).unwrap_or(rest.len())
        } else {
            SIGNS.iter().find(|sign| rest.starts_with(**sign)).map_or(char.len_utf8(), |sign| sign.len())
        };
        tokens.push(at..at + length);
        at += length;
    }
    tokens
}

/// A change of one token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mutation {
    /// What is replaced.
    pub range: Range<usize>,
    /// What stands there instead.
    pub with: String,
}

impl Mutation {
    /// A change of one of the `tokens` of `text`; `None` when there are none.
    pub fn of(text: &str, tokens: &[Range<usize>], rng: &mut Rng) -> Option<Self> {
        let index = rng.usize(0..tokens.len().max(1));
        let range = tokens.get(index)?.clone();
        let token = &text[range.clone()];
        let other = &text[rng.choice(tokens)?.clone()];
        let next = tokens.get(index + 1);
        Some(match (rng.u8(0..8), next) {
            (0 | 1, _) => Self { range, with: String::new() },
            (2, _) => Self { range, with: format!("{token} {token}") },
            (3, Some(next)) => {
                let swapped = [&text[next.clone()], &text[range.end..next.start], token].concat();
                Self { range: range.start..next.end, with: swapped }
            }
            (4 | 5, _) => Self { range, with: other.to_owned() },
            (6, _) => Self { range: range.end..range.end, with: format!(" {}", rng.choice(WORDS)?) },
            _ => Self { range, with: (*rng.choice(WORDS)?).to_owned() },
        })
    }

    /// `text` with the change.
    pub fn apply(&self, text: &str) -> String {
        [&text[..self.range.start], &self.with, &text[self.range.end..]].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_into_tokens() {
        let text = "val a = b?.c(\"x y\") // no\n  ?: 1.5";
        let cut: Vec<&str> = tokens(text).into_iter().map(|range| &text[range]).collect();
        let expected = ["val", "a", "=", "b", "?.", "c", "(", "\"", "x", "y", "\"", ")", "?:", "1", ".", "5"];
        assert_eq!(cut, expected);
    }

    #[test]
    fn one_place_is_changed() {
        let text = "project { name = \"a\" }";
        let tokens = tokens(text);
        let mut rng = Rng::with_seed(1);
        let mut changed = 0;
        for _ in 0..200 {
            let mutation = Mutation::of(text, &tokens, &mut rng).expect("there are tokens");
            let mutated = mutation.apply(text);
            assert!(mutated.starts_with(&text[..mutation.range.start]));
            assert!(mutated.ends_with(&text[mutation.range.end..]));
            changed += usize::from(mutated != text);
        }
        assert!(changed > 150, "{changed}");
        assert_eq!(Mutation::of("", &[], &mut rng), None);
    }
}
