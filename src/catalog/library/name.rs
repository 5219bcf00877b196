//! Names as small integers.

use super::hash::hash;
use super::table;

/// A name of the library or the DSL: its place in the sorted table of all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Name(pub u32);

/// How many names there are; the numbers from there on are free for names of the settings.
pub(crate) fn names() -> u32 {
    table::NAME_ENDS.rows::<1>()
}

/// The number of a name that the library or the DSL has.
pub(crate) fn name(text: &str) -> Option<Name> {
    let slots = table::NAME_SLOTS.rows::<1>() as usize;
    let mut slot = hash(text) as usize & (slots - 1);
    loop {
        let name = Name(table::NAME_SLOTS.word(slot).checked_sub(1)?);
        if name.text() == text {
            return Some(name);
        }
        slot = (slot + 1) & (slots - 1);
    }
}

impl Name {
    /// Whether some package declares it, or Java has a class of it.
    pub(crate) fn is_in_packages(self) -> bool {
        self.has_bit(table::IN_PACKAGES)
    }

    /// Whether some class has a member or a nested class of it.
    pub(crate) fn is_in_classes(self) -> bool {
        self.has_bit(table::IN_CLASSES)
    }

    fn has_bit(self, bits: table::Part) -> bool {
        bits.word(self.0 as usize / 32) >> (self.0 % 32) & 1 != 0
    }

    /// Where the places of what packages declare under it begin and end.
    pub(super) fn declared(self) -> (u32, u32) {
        let end = |at: u32| table::DECLARED_ENDS.word(at as usize);
        (self.0.checked_sub(1).map_or(0, end), end(self.0))
    }

    /// The name as it is written.
    pub(crate) fn text(self) -> &'static str {
        table::text(table::NAMES, table::NAME_ENDS, self.0)
    }
}
