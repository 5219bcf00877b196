//! pest's pairs as one flat vector, which the builder walks by index: no counted references, no copies.

use pest::Token;
use pest::iterators::Pairs;

use super::grammar::Rule;
use crate::source::TextRange;

#[derive(Debug, Clone, Copy)]
struct Raw {
    rule: Rule,
    start: u32,
    end: u32,
    /// Index of the first node that is not inside this one.
    next: u32,
}

/// All nodes of a file, parents before children.
#[derive(Debug)]
pub(super) struct Nodes(Vec<Raw>);

/// One node.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node<'n> {
    all: &'n [Raw],
    raw: Raw,
    index: u32,
}

/// The nodes directly inside one.
#[derive(Debug, Clone)]
pub(super) struct Children<'n> {
    all: &'n [Raw],
    index: u32,
    end: u32,
}

impl Nodes {
    /// Copies the pairs in one pass; `place` says where a place of the text that was read is in the original.
    #[allow(clippy::cast_possible_truncation)] // texts of 4 GiB and more are refused before
    pub(super) fn new(pairs: &Pairs<'_, Rule>, place: impl Fn(u32) -> u32) -> Self {
        let tokens = pairs.clone().tokens();
        let mut all = Vec::with_capacity(tokens.len() / 2);
        let mut open = Vec::with_capacity(64);
        for token in tokens {
            match token {
                Token::Start { rule, .. } | Token::End { rule, .. } if is_sign(rule) => {}
                Token::Start { rule, pos } => {
                    open.push(all.len());
                    all.push(Raw { rule, start: place(pos.pos() as u32), end: 0, next: 0 });
                }
                Token::End { pos, .. } => {
                    let next = all.len() as u32;
                    if let Some(raw) = open.pop().and_then(|index| all.get_mut(index)) {
                        raw.end = place(pos.pos() as u32);
                        raw.next = next;
                    }
                }
            }
        }
        Self(all)
    }

    /// How many there are.
    pub(super) const fn len(&self) -> usize {
        self.0.len()
    }

    /// The file's node.
    pub(super) fn root(&self) -> Option<Node<'_>> {
        self.0.first().map(|&raw| Node { all: &self.0, raw, index: 0 })
    }
}

/// Signs are named in the grammar only to be asked for.
const fn is_sign(rule: Rule) -> bool {
    matches!(rule, Rule::opening_parenthesis | Rule::in_keyword | Rule::arrow_sign)
}

impl<'n> Node<'n> {
    /// What it was read as.
    pub(super) const fn rule(self) -> Rule {
        self.raw.rule
    }

    /// Where it stands.
    pub(super) const fn range(self) -> TextRange {
        TextRange::new(self.raw.start, self.raw.end)
    }

    /// The nodes directly inside.
    pub(super) const fn children(self) -> Children<'n> {
        Children { all: self.all, index: self.index + 1, end: self.raw.next }
    }

    /// The first node inside.
    pub(super) fn first(self) -> Option<Self> {
        self.children().next()
    }

    /// The first node inside that was read as `rule`.
    pub(super) fn find(self, rule: Rule) -> Option<Self> {
        self.children().find(|child| child.rule() == rule)
    }
}

impl<'n> Children<'n> {
    /// The next node, without taking it.
    pub(super) fn peek(&self) -> Option<Node<'n>> {
        if self.index >= self.end {
            return None;
        }
        let raw = *self.all.get(self.index as usize)?;
        Some(Node { all: self.all, raw, index: self.index })
    }

    /// Takes the next node if it was read as `rule`.
    pub(super) fn accept(&mut self, rule: Rule) -> Option<Node<'n>> {
        let node = self.peek().filter(|node| node.rule() == rule)?;
        self.index = node.raw.next;
        Some(node)
    }
}

impl<'n> Iterator for Children<'n> {
    type Item = Node<'n>;

    fn next(&mut self) -> Option<Node<'n>> {
        let node = self.peek()?;
        self.index = node.raw.next;
        Some(node)
    }
}
