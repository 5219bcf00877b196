//! Names as small integers: the catalog's names have theirs at compile time, the settings' own get the next ones.

use std::collections::HashMap;

use crate::catalog::{self, Symbol};
use crate::syntax::tree::{Name, Tree};

/// All names of one program.
#[derive(Debug, Default)]
pub(crate) struct Names {
    own: Vec<Box<str>>,
    ids: HashMap<Box<str>, Symbol>,
}

impl Names {
    /// The symbol of `text`.
    pub(crate) fn intern(&mut self, text: &str) -> Symbol {
        if let Some(known) = self.find(text) {
            return known;
        }
        let symbol = Symbol(u32::try_from(catalog::known_names() + self.own.len()).unwrap_or(u32::MAX));
        self.own.push(text.into());
        self.ids.insert(text.into(), symbol);
        symbol
    }

    /// The symbol of `text`, if any file or the catalog has that name.
    pub(crate) fn find(&self, text: &str) -> Option<Symbol> {
        catalog::symbol(text).or_else(|| self.ids.get(text).copied())
    }

    /// The text of `symbol`.
    pub(crate) fn text(&self, symbol: Symbol) -> &str {
        if let Some(known) = symbol.known_name() {
            return known;
        }
        let index = (symbol.0 as usize).wrapping_sub(catalog::known_names());
        self.own.get(index).map_or("", |text| text)
    }

    /// The symbols of a file's names, by [`Name`].
    pub(crate) fn of_tree(&mut self, tree: &Tree) -> Vec<Symbol> {
        tree.names.iter().map(|name| self.intern(name)).collect()
    }
}

/// The symbol of a file's `name`.
pub(crate) fn symbol(symbols: &[Symbol], name: Name) -> Symbol {
    symbols.get(name.0 as usize).copied().unwrap_or(Symbol(u32::MAX))
}
