//! Packages and what they declare.

use super::table;
use super::{AliasId, CallableId, ClassId, Name};

/// A package: its place in the sorted table of all packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Package(pub u16);

/// A declaration of a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum TopLevel {
    /// A class that is not nested.
    Class(ClassId),
    /// A function or property.
    Callable(CallableId),
    /// A type alias.
    Alias(AliasId),
}

/// All packages, sorted by path.
pub(crate) fn packages() -> impl DoubleEndedIterator<Item = Package> {
    let count = table::PACKAGE_ENDS.rows::<1>();
    (0..u16::try_from(count).unwrap_or(u16::MAX)).map(Package)
}

/// A package by its path: `kotlin.collections`.
pub(crate) fn package(path: &str) -> Option<Package> {
    let at = first_from(path);
    (at.0 < count() && at.path() == path).then_some(at)
}

/// Whether the path is a package's or some package lies below it.
pub(crate) fn is_prefix(path: &str) -> bool {
    let at = first_from(path);
    let below = at.path().strip_prefix(path);
    at.0 < count() && below.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn count() -> u16 {
    u16::try_from(table::PACKAGE_ENDS.rows::<1>()).unwrap_or(u16::MAX)
}

/// The first package whose path is not less. What lies below `a.b` stands right after it.
fn first_from(path: &str) -> Package {
    let (mut low, mut high) = (0, count());
    while low < high {
        let middle = low.midpoint(high);
        if Package(middle).path() < path {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    Package(low)
}

impl Package {
    /// Its path.
    pub(crate) fn path(self) -> &'static str {
        table::text(table::PATHS, table::PACKAGE_ENDS, u32::from(self.0))
    }

    /// Where its rows begin and end in one of the two lists of all packages.
    fn range(self, list: usize) -> (u32, u32) {
        let end = |at: u32| table::PACKAGES.row::<2>(at)[list];
        let start = u32::from(self.0).checked_sub(1).map_or(0, end);
        (start, end(u32::from(self.0)))
    }

    /// What it declares under a name: a class, all overloads of a function, properties, an alias.
    pub(crate) fn top_level(self, name: Name) -> impl Iterator<Item = TopLevel> {
        let (first, last) = name.declared();
        // Most names are declared in few packages, or in none.
        let (start, end) = if first == last { (0, 0) } else { self.range(0) };
        let place = |at: u32| table::DECLARED.word(at as usize);
        let rows = table::first_from(first, last, |at| place(at) < start)..last;
        let places = rows.map(place).take_while(move |place| *place < end);
        places.map(|place| top_level(table::TOP_LEVEL.row::<2>(place)[1]))
    }

    /// All that it declares with the names, sorted by name.
    pub(crate) fn declarations(self) -> impl Iterator<Item = (Name, TopLevel)> {
        let (start, end) = self.range(0);
        (start..end).map(|at| {
            let [name, what] = table::TOP_LEVEL.row::<2>(at);
            (Name(name), top_level(what))
        })
    }

    /// The names that it declares, sorted, each once.
    pub(crate) fn names(self) -> impl Iterator<Item = Name> {
        let mut last = None;
        self.declarations().map(|(name, _)| name).filter(move |name| last.replace(*name) != Some(*name))
    }

    /// The same, by the number of the name.
    pub(crate) fn knows(self, name: Name) -> bool {
        let (start, end) = self.range(1);
        start < end
            && !table::named(start, end - start, name.0, |at| table::KNOWN_CLASSES.word(at as usize))
                .is_empty()
    }
}

fn top_level(word: u32) -> TopLevel {
    let place = word & 0x3FFF_FFFF;
    match word >> 30 {
        0 => TopLevel::Class(ClassId(place)),
        1 => TopLevel::Callable(CallableId(place)),
        _ => TopLevel::Alias(AliasId(place)),
    }
}
