//! Declarations and statements that hold what could not be read: nothing in them is judged.

use rustc_hash::FxHashMap;

use super::Unit;
use crate::source::{FileId, Span, TextRange};
use crate::syntax::tree::Expr;

/// By file, the outermost declarations and statements that could not be read as a whole.
#[derive(Debug)]
pub(super) struct Unread(FxHashMap<FileId, Vec<TextRange>>);

impl Unread {
    pub(super) fn new(units: &[Unit<'_>]) -> Self {
        let broken = units.iter().filter(|unit| !unit.tree.broken.is_empty());
        Self(broken.map(|unit| (unit.file, of_file(unit))).collect())
    }

    /// Whether a place lies in one of them.
    pub(super) fn holds(&self, place: Span) -> bool {
        let Some(ranges) = self.0.get(&place.file) else { return false };
        let after = ranges.partition_point(|range| range.start <= place.start);
        after.checked_sub(1).and_then(|at| ranges.get(at)).is_some_and(|range| place.start < range.end)
    }
}

fn of_file(unit: &Unit<'_>) -> Vec<TextRange> {
    let tree = unit.tree;
    let holds_broken = |range: &TextRange| {
        let next = tree.broken.partition_point(|piece| piece.end <= range.start);
        tree.broken.get(next).is_some_and(|piece| piece.start < range.end)
    };
    let mut found: Vec<TextRange> = Vec::new();
    let mut words: Option<u32> = None;
    let mut last = 0;
    for statement in &tree[tree.statements] {
        let range = tree.range(*statement);
        let between = TextRange::new(last, range.start).slice(unit.text);
        let begins_line = between.contains(['\n', ';']);
        // `data class A(..` whose rest cannot be read: the modifier looks like a statement.
        words = words.filter(|_| !begins_line);
        if holds_broken(&range) {
            found.push(TextRange::new(words.unwrap_or(range.start), range.end));
        }
        let is_word = matches!(tree[*statement], Expr::Name(_));
        words = is_word.then(|| words.unwrap_or(range.start));
        last = range.end;
    }
    found
}
