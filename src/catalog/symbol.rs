//! Known names as small integers.

use super::{extension, tables};

/// A name of the catalog: its place in [`KNOWN_NAMES`]. Numbers beyond all known names are free for names of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Symbol(pub u32);

/// Every simple name of the catalog (classes, properties, functions, parameters, enum entries), sorted.
pub static KNOWN_NAMES: &[&str] = &tables::NAMES;

/// How many names the catalog knows; the numbers from there on are free for names of the settings.
pub fn known_names() -> usize {
    KNOWN_NAMES.len() + extension::get().map_or(0, |added| added.names.len())
}

/// The number of a known name.
pub fn symbol(name: &str) -> Option<Symbol> {
    let added = || Some(KNOWN_NAMES.len() + extension::get()?.names.binary_search(&name).ok()?);
    let at = KNOWN_NAMES.binary_search(&name).ok().or_else(added)?;
    u32::try_from(at).ok().map(Symbol)
}

impl Symbol {
    /// The name, if it is one of the catalog's.
    pub fn known_name(self) -> Option<&'static str> {
        let at = self.0 as usize;
        let added = || extension::get()?.names.get(at.checked_sub(KNOWN_NAMES.len())?).copied();
        KNOWN_NAMES.get(at).copied().or_else(added)
    }
}
