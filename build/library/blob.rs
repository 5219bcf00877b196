//! Writes the table as little-endian words, one part after the other, and says in Rust where each part lies.

use std::fmt::Write as _;

use super::Library;
use super::files::KnownClasses;
use super::hash::hash;
use super::table::{IN_PACKAGE, Table, number};

struct Blob {
    words: Vec<u32>,
    layout: String,
}

impl Blob {
    fn part(&mut self, name: &str, words: &[u32]) {
        let start = self.words.len();
        let _ = writeln!(
            self.layout,
            "pub(super) const {name}: Part = Part {{ start: {start}, length: {} }};",
            words.len()
        );
        self.words.extend(words);
    }
}

/// The words, the names, and where the parts lie.
pub fn write(table: &Table<'_>, known: &[KnownClasses]) -> Library {
    let mut blob = Blob { words: Vec::new(), layout: String::new() };
    let names: Vec<&str> = table.names.keys().copied().collect();
    let (text, ends) = joined(&names);
    let (paths, path_ends) = joined(&table.packages);
    blob.part("NAME_ENDS", &ends);
    blob.part("NAME_SLOTS", &slots(&names));
    blob.part("PACKAGE_ENDS", &path_ends);
    blob.part("PACKAGES", &packages(table, known));
    let top: Vec<u32> = table.top_level.iter().flat_map(|(_, name, what)| [*name, *what]).collect();
    blob.part("TOP_LEVEL", &top);
    let (places, ends) = by_name(table);
    blob.part("DECLARED", &places);
    blob.part("DECLARED_ENDS", &ends);
    blob.part("IN_PACKAGES", &in_packages(table, known));
    blob.part("IN_CLASSES", &in_classes(table));
    let known: Vec<u32> = known_names(table, known).into_iter().flatten().collect();
    blob.part("KNOWN_CLASSES", &known);
    blob.part("CLASSES", &table.classes);
    blob.part("CALLABLES", &table.callables);
    blob.part("ALIASES", &table.aliases);
    blob.part("TYPES", &table.types.words);
    blob.part("ARGUMENTS", &table.arguments.words);
    blob.part("PARAMETERS", &table.parameters.words);
    blob.part("TYPE_PARAMETERS", &table.type_parameters);
    blob.part("BOUNDS", &table.bounds.words);
    blob.part("SUPERTYPES", &table.supertypes.words);
    blob.part("NESTED", &table.nested.words);
    let _ = writeln!(blob.layout, "pub(super) static NAMES: &str = {text:?};");
    let _ = writeln!(blob.layout, "pub(super) static PATHS: &str = {paths:?};");
    Library { blob: blob.words.iter().flat_map(|word| word.to_le_bytes()).collect(), layout: blob.layout }
}

/// All texts in one, with the place where each ends.
fn joined(texts: &[&str]) -> (String, Vec<u32>) {
    let mut joined = String::new();
    let mut ends = Vec::new();
    for text in texts {
        joined.push_str(text);
        ends.push(number(joined.len()));
    }
    (joined, ends)
}

/// An open-addressing table of names: at a name's hash, or the next free slot after it, its number and one.
pub fn slots(names: &[&str]) -> Vec<u32> {
    let mut slots = vec![0; (names.len() * 2).next_power_of_two()];
    for (at, name) in names.iter().enumerate() {
        let mut slot = hash(name) as usize & (slots.len() - 1);
        while slots[slot] != 0 {
            slot = (slot + 1) & (slots.len() - 1);
        }
        slots[slot] = number(at) + 1;
    }
    slots
}

/// The known classes of each package, in the packages' order; each list sorted.
fn known_names(table: &Table<'_>, known: &[KnownClasses]) -> Vec<Vec<u32>> {
    let of = |path: &&str| {
        let names = known.iter().filter(|known| known.package == *path).flat_map(|known| &known.names);
        let mut names: Vec<u32> = names.map(|name| table.name(name)).collect();
        names.sort_unstable();
        names
    };
    table.packages.iter().map(of).collect()
}

/// Of each package, where its declarations and its known classes end.
fn packages(table: &Table<'_>, known: &[KnownClasses]) -> Vec<u32> {
    let mut known_end = 0;
    let mut words = Vec::new();
    for (at, names) in known_names(table, known).into_iter().enumerate() {
        known_end += names.len();
        words.push(number(table.top_level.partition_point(|(package, ..)| *package <= at)));
        words.push(number(known_end));
    }
    words
}

/// The places of all packages' declarations in the order of their names, and where each name's end.
fn by_name(table: &Table<'_>) -> (Vec<u32>, Vec<u32>) {
    let mut places: Vec<usize> = (0..table.top_level.len()).collect();
    places.sort_by_key(|place| (table.top_level[*place].1, *place));
    let end = |name| places.partition_point(|place| table.top_level[*place].1 <= name);
    let ends = (0..number(table.names.len())).map(|name| number(end(name))).collect();
    (places.into_iter().map(number).collect(), ends)
}

/// For each name a bit: whether a package declares it or Java has a class of it.
fn in_packages(table: &Table<'_>, known: &[KnownClasses]) -> Vec<u32> {
    let declared = table.top_level.iter().map(|(_, name, _)| *name);
    bits(table, known_names(table, known).into_iter().flatten().chain(declared))
}

/// For each name a bit: whether a class has a member or a nested class of it.
fn in_classes(table: &Table<'_>) -> Vec<u32> {
    let members = table.callables.chunks_exact(7).filter(|row| row[2] & IN_PACKAGE == 0);
    let nested = table.classes.chunks_exact(12).filter(|row| row[3] != 0);
    let members = members.map(|row| row[0] & 0xF_FFFF);
    bits(table, members.chain(nested.map(|row| row[0] & 0xFF_FFFF)))
}

/// A bit for each name, set for some of them.
fn bits(table: &Table<'_>, names: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut bits = vec![0; table.names.len().div_ceil(32)];
    for name in names {
        bits[name as usize / 32] |= 1 << (name % 32);
    }
    bits
}
