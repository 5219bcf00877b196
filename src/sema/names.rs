//! Names as small integers: the library's have fixed numbers, the settings' follow.

use rustc_hash::FxHashMap;

use crate::catalog::library;
use crate::syntax::tree::{Name, Tree};

/// A name, whoever declares it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Symbol(pub(crate) u32);

impl Symbol {
    /// The library's number of the name, if the library has it.
    pub(crate) fn in_library(self) -> Option<library::Name> {
        (self.0 < library::names()).then_some(library::Name(self.0))
    }
}

impl From<library::Name> for Symbol {
    fn from(name: library::Name) -> Self {
        Self(name.0)
    }
}

/// The names of one analysis.
#[derive(Debug, Default)]
pub(crate) struct Names {
    own: Vec<Box<str>>,
    by_text: FxHashMap<Box<str>, Symbol>,
}

impl Names {
    /// The number of a name.
    pub(crate) fn symbol(&mut self, text: &str) -> Symbol {
        if let Some(name) = library::name(text) {
            return name.into();
        }
        if let Some(known) = self.by_text.get(text) {
            return *known;
        }
        let number = u32::try_from(self.own.len()).unwrap_or(u32::MAX).saturating_add(library::names());
        let symbol = Symbol(number);
        self.own.push(text.into());
        self.by_text.insert(text.into(), symbol);
        symbol
    }

    /// The text of a name.
    pub(crate) fn text(&self, symbol: Symbol) -> &str {
        match symbol.in_library() {
            Some(name) => name.text(),
            None => self.own.get((symbol.0 - library::names()) as usize).map_or("", |text| text),
        }
    }

    /// The numbers of a file's names, by their places in the file.
    pub(crate) fn of_tree(&mut self, tree: &Tree) -> Vec<Symbol> {
        (0..).map(Name).take(tree.names.len()).map(|name| self.symbol(tree.name(name))).collect()
    }
}
