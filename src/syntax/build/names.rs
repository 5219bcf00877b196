//! Names: every distinct one of a file becomes a small integer.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::Builder;
use crate::source::TextRange;
use crate::syntax::grammar::Rule;
use crate::syntax::nodes::Node;
use crate::syntax::tree::{Ident, List, Name};

/// The names seen so far.
#[derive(Default)]
pub(super) struct Names<'t> {
    known: HashMap<&'t str, Name, BuildHasherDefault<NameHasher>>,
    texts: Vec<&'t str>,
}

/// Names are short and come from one file: a multiply for each eight bytes is enough.
#[derive(Default)]
pub(super) struct NameHasher(u64);

impl Hasher for NameHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let mut chunks = bytes.chunks_exact(8);
        for chunk in &mut chunks {
            self.mix(chunk.iter().fold(0, |word, &byte| word << 8 | u64::from(byte)));
        }
        self.mix(chunks.remainder().iter().fold(1, |word, &byte| word << 8 | u64::from(byte)));
    }

    fn write_u8(&mut self, _: u8) {} // what `str` adds to mark its end
}

impl NameHasher {
    const fn mix(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

impl<'t> Names<'t> {
    fn intern(&mut self, text: &'t str) -> Name {
        *self.known.entry(text).or_insert_with(|| {
            let name = Name(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
            self.texts.push(text);
            name
        })
    }

    pub(super) fn into_texts(self) -> Vec<Box<str>> {
        self.texts.into_iter().map(Box::from).collect()
    }
}

impl Builder<'_> {
    /// A name, without its backticks.
    pub(super) fn name(&mut self, node: Node<'_>) -> Name {
        self.name_at(node.range())
    }

    /// The name at a place.
    pub(super) fn name_at(&mut self, range: TextRange) -> Name {
        let text = self.text.get(range.start as usize..range.end as usize).unwrap_or_default();
        let bare = if text.starts_with('`') { text.trim_matches('`') } else { text };
        self.names.intern(bare)
    }

    /// A name at its place.
    pub(super) fn ident(&mut self, node: Node<'_>) -> Ident {
        Ident { name: self.name(node), range: node.range() }
    }

    /// The first name inside a node.
    pub(super) fn ident_in(&mut self, node: Node<'_>) -> Ident {
        match node.find(Rule::simple_identifier) {
            Some(name) => self.ident(name),
            None => self.ident(node),
        }
    }

    /// A dotted path.
    pub(super) fn path(&mut self, node: Node<'_>) -> List<Ident> {
        let path: Vec<Ident> = node.children().map(|name| self.ident(name)).collect();
        self.tree.arena.add_list(path)
    }
}
