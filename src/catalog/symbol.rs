//! Known names as small integers.

use super::tables;

/// A name of the catalog: its place in [`KNOWN_NAMES`]. Numbers beyond the table are free for names of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Symbol(pub u32);

/// Every simple name of the catalog (classes, properties, functions, parameters, enum entries), sorted.
pub static KNOWN_NAMES: &[&str] = &tables::NAMES;

/// The number of a known name.
pub fn symbol(name: &str) -> Option<Symbol> {
    let at = KNOWN_NAMES.binary_search(&name).ok()?;
    u32::try_from(at).ok().map(Symbol)
}

impl Symbol {
    /// The name, if it is one of the catalog's.
    pub fn known_name(self) -> Option<&'static str> {
        KNOWN_NAMES.get(self.0 as usize).copied()
    }
}
