//! What is lost where a text could not be read: the places, and the names that seem to be declared there. They are
//! names, and nothing else is known of them.

use super::dump::tokens::tokens;
use super::words::is_hard_keyword;
use crate::source::TextRange;

/// The names that a piece of text seems to declare.
pub(super) fn declared(text: &str, piece: TextRange) -> Vec<TextRange> {
    let mut names = Vec::new();
    let mut words = tokens(text, piece).peekable();
    while let Some(word) = words.next() {
        match word.slice(text) {
            "class" | "interface" | "object" | "typealias" => {
                names.extend(words.next_if(|it| is_name(it.slice(text))));
            }
            "fun" | "val" | "var" => {
                let mut last = None;
                // The last one is the name: what stands before it is what it extends.
                while let Some(next) = words.next_if(|it| {
                    let word = it.slice(text);
                    let ends = matches!(word, "get" | "set" | "by" | "where");
                    !ends && is_name(word) || matches!(word, "<" | ">" | "," | "." | "?")
                }) {
                    last = Some(next).filter(|it| is_name(it.slice(text))).or(last);
                }
                names.extend(last);
            }
            _ => {}
        }
    }
    names
}

fn is_name(word: &str) -> bool {
    !is_hard_keyword(word) && word.starts_with(|it: char| it.is_alphabetic() || it == '_' || it == '`')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_declarations() {
        let text = "open class A(val b: Int c: Int) : B() { fun <T> List<T>.d() = 1; val String.e get() = \"x\" } object F G";
        let found = declared(text, TextRange::new(0, u32::try_from(text.len()).unwrap_or(0)));
        let found: Vec<&str> = found.into_iter().map(|it| it.slice(text)).collect();
        assert_eq!(found, ["A", "b", "d", "e", "F"]);
    }
}
