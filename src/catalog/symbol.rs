//! Known names as small integers.

use super::library::hash::hash;
use super::{Catalog, tables};

/// A name of a catalog: its place among its names. Numbers beyond all known names are free for names of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Symbol(pub u32);

/// Every simple name of the built-in tables (classes, properties, functions, parameters, enum entries), sorted.
pub static KNOWN_NAMES: &[&str] = &tables::NAMES;

/// The place of a name of the built-in tables: names are asked for all the time, and a search among sorted ones would
/// compare a dozen of them.
fn built_in(name: &str) -> Option<usize> {
    let last = tables::NAME_SLOTS.len() - 1;
    let mut slot = hash(name) as usize & last;
    loop {
        let at = (tables::NAME_SLOTS[slot] as usize).checked_sub(1)?;
        if KNOWN_NAMES[at] == name {
            return Some(at);
        }
        slot = (slot + 1) & last;
    }
}

impl Catalog {
    /// How many names are known; the numbers from there on are free for names of the settings.
    pub fn known_names(&self) -> usize {
        KNOWN_NAMES.len() + self.added_names().len()
    }

    /// Every name that is known: the built-in ones, then those of plugins, each sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        KNOWN_NAMES.iter().copied().chain(self.added_names().iter().map(|name| &**name))
    }

    /// The number of a known name.
    pub fn symbol(&self, name: &str) -> Option<Symbol> {
        let added = || {
            let at = self.added_names().binary_search_by(|added| (**added).cmp(name)).ok()?;
            Some(KNOWN_NAMES.len() + at)
        };
        let at = built_in(name).or_else(added)?;
        u32::try_from(at).ok().map(Symbol)
    }

    /// The name that a number stands for, if it is a known one.
    pub fn known_name(&self, symbol: Symbol) -> Option<&str> {
        let at = symbol.0 as usize;
        let added = || self.added_names().get(at.checked_sub(KNOWN_NAMES.len())?).map(|name| &**name);
        KNOWN_NAMES.get(at).copied().or_else(added)
    }
}
