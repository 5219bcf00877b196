//! String literals: text, escapes, templates.

use super::Builder;
use crate::diagnostic::{Applicability, Diagnostic};
use crate::source::TextRange;
use crate::syntax::SYNTAX_ERROR;
use crate::syntax::grammar::Rule;
use crate::syntax::nodes::Node;
use crate::syntax::tree::{Expr, Id, StringLiteral, StringPart};

/// What is said of a backslash that begins no escape.
const ESCAPES: &str =
    "a backslash itself is written `\\\\`; the escapes are \\t \\b \\n \\r \\' \\\" \\\\ \\$ and \\uXXXX";

impl Builder<'_> {
    /// A string of any kind.
    pub(super) fn string(&mut self, node: Node<'_>) -> Id<StringLiteral> {
        match node.rule() {
            Rule::multi_dollar_string => match node.first() {
                Some(inner) => {
                    let dollars = u8::try_from(inner.range().start - node.range().start).unwrap_or(u8::MAX);
                    self.string_parts(inner, inner.rule() == Rule::multi_dollar_raw, dollars)
                }
                None => self.string_parts(node, false, 1),
            },
            rule => self.string_parts(node, rule == Rule::raw_string, 1),
        }
    }

    /// What stands between escapes and templates is text.
    fn string_parts(&mut self, node: Node<'_>, raw: bool, dollars: u8) -> Id<StringLiteral> {
        let quotes = if raw { 3 } else { 1 };
        let mut parts = std::mem::take(&mut self.pending_parts);
        let mark = parts.len();
        let mut text = node.range().start + quotes;
        for child in node.children() {
            if matches!(child.rule(), Rule::line_text | Rule::raw_text) {
                continue;
            }
            push_text(&mut parts, text, child.range().start);
            text = child.range().end;
            self.pending_parts = parts;
            // Others know no escapes, or take more dollars for a template.
            let part = self.string_part(child, !raw && dollars == 1);
            parts = std::mem::take(&mut self.pending_parts);
            parts.push(part);
        }
        let end = node.range().end;
        let closed = (end - quotes..end).all(|at| self.byte(at) == b'"');
        push_text(&mut parts, text, if closed { end - quotes } else { end });
        let list = self.tree.arena.add_list(parts.drain(mark..));
        self.pending_parts = parts;
        self.tree.arena.add(StringLiteral { raw, dollars, parts: list })
    }

    fn string_part(&mut self, node: Node<'_>, plain: bool) -> StringPart {
        if node.rule() == Rule::escape {
            return self.escape(node);
        }
        match node.first() {
            Some(inner) if inner.rule() == Rule::template_name => {
                StringPart::Template { braces: false, expr: self.short_template(inner, plain) }
            }
            Some(inner) => StringPart::Template { braces: true, expr: self.expression(inner) },
            None => StringPart::Template { braces: true, expr: self.missing(node.range()) },
        }
    }

    /// `$name`
    fn short_template(&mut self, node: Node<'_>, plain: bool) -> crate::syntax::tree::ExprId {
        let text = self.slice(node);
        let expr = match text {
            "this" => Expr::This(None),
            _ if super::super::words::is_hard_keyword(text) => {
                let range = node.range();
                let message = format!(
                    "`{text}` is a keyword and cannot be inserted into a string; write `\\${text}` for the text"
                );
                let found = Diagnostic::new(&SYNTAX_ERROR, range.in_file(self.file), message);
                let dollar = TextRange::new(range.start.saturating_sub(1), range.start).in_file(self.file);
                let title = format!("write `\\${text}`");
                self.diagnostics.push(match plain {
                    true => found.fix(title, Applicability::Unsafe, dollar, "\\$"),
                    false => found,
                });
                Expr::Error
            }
            _ => Expr::Name(self.name(node)),
        };
        self.expr(expr, node.range())
    }

    fn escape(&mut self, node: Node<'_>) -> StringPart {
        let text = self.slice(node);
        let value = escape_value(text).unwrap_or_else(|| {
            let shown = text.escape_debug().to_string();
            let shown = if text.is_ascii() { text.to_owned() } else { shown };
            let range = node.range();
            let start = TextRange::empty(range.start).in_file(self.file);
            let found = self.malformed(range, format!("`{shown}` is not an escape"));
            *found = found.clone().help(ESCAPES);
            // What `\\u` was to be is not known.
            if !text.starts_with("\\u") {
                *found = found.clone().fix("write `\\\\`", Applicability::Unsafe, start, "\\");
            }
            u16::from(text.as_bytes().get(1).copied().unwrap_or(b'\\'))
        });
        StringPart::Escape(value, node.range())
    }
}

fn push_text(parts: &mut Vec<StringPart>, start: u32, end: u32) {
    if start < end {
        parts.push(StringPart::Text(TextRange::new(start, end)));
    }
}

/// The UTF-16 unit that an escape stands for; `None` when Kotlin knows no such escape.
pub(super) fn escape_value(text: &str) -> Option<u16> {
    let value = match text.get(1..)? {
        "t" => b'\t',
        "b" => 8,
        "n" => b'\n',
        "r" => b'\r',
        "\"" => b'"',
        "'" => b'\'',
        "\\" => b'\\',
        "$" => b'$',
        unicode => return u16::from_str_radix(unicode.strip_prefix('u')?, 16).ok(),
    };
    Some(u16::from(value))
}
