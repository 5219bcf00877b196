//! The same tree for people: a node a line, indented.

use std::fmt::Write;

use super::{Dump, Item, dismantle};
use crate::source::{SourceFile, TextRange};
use crate::syntax::FileKind;
use crate::syntax::tree::Tree;

/// The tree of `text`, named as in Kotlin's parser: a node a line with its place, `line:column-line:column`, and the
/// tokens that are directly inside.
pub fn lines(tree: &Tree, text: &str, kind: FileKind) -> String {
    let dump = Dump { tree, text, leaves: true };
    let places = SourceFile::new("", text);
    let root = dump.file(kind);
    let mut out = String::new();
    let mut rest = vec![(0, &root)];
    while let Some((depth, item)) = rest.pop() {
        dump.line(item, depth, &places, &mut out);
        rest.extend(item.children.iter().rev().filter(|it| !it.kind.is_empty()).map(|it| (depth + 1, it)));
    }
    dismantle(root);
    out
}

impl Dump<'_> {
    fn line(&self, item: &Item, depth: usize, places: &SourceFile, out: &mut String) {
        let (start, end) = (places.position(item.range.start), places.position(item.range.end));
        let indent = "  ".repeat(depth);
        // Writing to a string does not fail.
        let _ =
            write!(out, "{indent}{} {}:{}-{}:{}", item.kind, start.line, start.column, end.line, end.column);
        if item.verbatim {
            let _ = write!(out, " {:?}", item.range.slice(self.text));
        } else {
            let mut at = item.range.start;
            for child in item.children.iter().filter(|it| !it.kind.is_empty()) {
                self.print_tokens(TextRange::new(at, child.range.start.max(at)), out);
                at = child.range.end;
            }
            self.print_tokens(TextRange::new(at, item.range.end.max(at)), out);
        }
        out.push('\n');
    }
}
