//! Names as small integers: the catalog's names have theirs at compile time, the settings' own get the next ones.

use std::ops::Deref;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::catalog::{Catalog, Symbol};
use crate::syntax::tree::{Name, Tree};

/// All names of one program.
#[derive(Debug)]
pub(crate) struct Names<'c> {
    pub(crate) catalog: &'c Catalog,
    own: Vec<Arc<str>>,
    ids: FxHashMap<Arc<str>, Symbol>,
}

/// The text of a name, to be kept while the evaluation goes on.
#[derive(Debug, Clone)]
pub(crate) enum NameText<'c> {
    Known(&'c str),
    Own(Arc<str>),
}

impl Deref for NameText<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Known(text) => text,
            Self::Own(text) => text,
        }
    }
}

impl<'c> Names<'c> {
    /// The names of a catalog.
    pub(crate) fn new(catalog: &'c Catalog) -> Self {
        Self { catalog, own: Vec::new(), ids: FxHashMap::default() }
    }

    /// The symbol of `text`.
    pub(crate) fn intern(&mut self, text: &str) -> Symbol {
        if let Some(known) = self.find(text) {
            return known;
        }
        let symbol = Symbol(u32::try_from(self.catalog.known_names() + self.own.len()).unwrap_or(u32::MAX));
        let text: Arc<str> = text.into();
        self.own.push(text.clone());
        self.ids.insert(text, symbol);
        symbol
    }

    /// The symbol of `text`, if any file or the catalog has that name.
    pub(crate) fn find(&self, text: &str) -> Option<Symbol> {
        self.catalog.symbol(text).or_else(|| self.ids.get(text).copied())
    }

    /// The text of `symbol`.
    pub(crate) fn text(&self, symbol: Symbol) -> &str {
        self.catalog.known_name(symbol).or_else(|| self.own(symbol).map(|text| &**text)).unwrap_or_default()
    }

    /// The same, apart from the names.
    pub(crate) fn kept(&self, symbol: Symbol) -> NameText<'c> {
        match (self.catalog.known_name(symbol), self.own(symbol)) {
            (None, Some(text)) => NameText::Own(text.clone()),
            (known, _) => NameText::Known(known.unwrap_or_default()),
        }
    }

    fn own(&self, symbol: Symbol) -> Option<&Arc<str>> {
        self.own.get((symbol.0 as usize).wrapping_sub(self.catalog.known_names()))
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
