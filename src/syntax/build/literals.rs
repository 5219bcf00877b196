//! Number and character literals.

use super::Builder;
use super::strings::escape_value;
use crate::syntax::grammar::Rule;
use crate::syntax::nodes::Node;
use crate::syntax::tree::{Expr, IntegerLiteral};

impl Builder<'_> {
    /// `1`, `0xFF`, `1.5e3f`
    pub(super) fn number(&mut self, node: Node<'_>) -> Expr {
        debug_assert_eq!(node.rule(), Rule::number_literal);
        let text = self.slice(node);
        if text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0') {
            return integer(text, 10, false, false);
        }
        let digits = text.trim_end_matches(['u', 'U', 'L']);
        let suffix = &text[digits.len()..];
        let (long, unsigned) = (suffix.contains('L'), suffix.contains(['u', 'U']));
        if let Some(hex) = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
            self.check_underscores(node, hex);
            return integer(hex, 16, long, unsigned);
        }
        if let Some(binary) = digits.strip_prefix("0b").or_else(|| digits.strip_prefix("0B")) {
            self.check_underscores(node, binary);
            return integer(binary, 2, long, unsigned);
        }
        self.check_underscores(node, digits.trim_end_matches(['f', 'F']));
        if digits.contains(['.', 'e', 'E', 'f', 'F']) {
            return floating(digits);
        }
        if digits.len() > 1 && digits.starts_with('0') {
            self.malformed(node.range(), "a number cannot begin with `0`: Kotlin has no octal numbers");
        }
        integer(digits, 10, long, unsigned)
    }

    fn check_underscores(&mut self, node: Node<'_>, digits: &str) {
        if digits.starts_with('_') || digits.ends_with('_') || digits.contains("_.") {
            self.malformed(node.range(), "an underscore must stand between two digits");
        }
    }

    /// `'a'`, `'\n'`, `'\u0041'`
    pub(super) fn character(&mut self, node: Node<'_>) -> Expr {
        let text = self.slice(node);
        let inner = text.get(1..text.len().saturating_sub(1)).unwrap_or_default();
        let mut characters = inner.chars();
        match (characters.next(), characters.next()) {
            (Some('\\'), Some(_)) => {
                if let Some(value) = escape_value(inner) {
                    return Expr::Char(
                        char::from_u32(u32::from(value)).unwrap_or(char::REPLACEMENT_CHARACTER),
                    );
                }
            }
            (Some(only), None) => return Expr::Char(only),
            (None, _) => {
                self.malformed(node.range(), "a character is missing between the quotes");
                return Expr::Char(' ');
            }
            _ => {}
        }
        self.single_quotes(node, inner)
    }

    /// Text in single quotes: in many languages a string, in Kotlin one character.
    fn single_quotes(&mut self, node: Node<'_>, inner: &str) -> Expr {
        let span = node.range().in_file(self.file);
        let text = format!("\"{}\"", inner.replace("\\'", "'").replace('"', "\\\""));
        let diagnostic = self.malformed(
            node.range(),
            "single quotes hold one character; a string is written in double quotes",
        );
        let fixed =
            diagnostic.clone().fix("use double quotes", crate::diagnostic::Applicability::Safe, span, text);
        *diagnostic = fixed;
        Expr::Error
    }
}

fn integer(digits: &str, radix: u32, long: bool, unsigned: bool) -> Expr {
    let mut value = 0u64;
    for digit in digits.chars().filter_map(|digit| digit.to_digit(radix)) {
        value = value.saturating_mul(u64::from(radix)).saturating_add(u64::from(digit));
    }
    Expr::Integer(IntegerLiteral { value, long, unsigned })
}

fn floating(text: &str) -> Expr {
    let plain: String = text.chars().filter(|it| *it != '_').collect();
    match plain.strip_suffix(['f', 'F']) {
        Some(single) => Expr::Float(single.parse().unwrap_or_default()),
        None => Expr::Double(plain.parse().unwrap_or_default()),
    }
}
