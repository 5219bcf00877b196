//! Which projects, VCS roots, templates and build configurations of two settings are the same one, wherever they stand
//! and whatever their ids are.
//!
//! One id is one entity. Of those that are left, one uuid is one entity; then one name in one project; then one that says
//! and holds the same. What could be several of them is none.

use indexmap::IndexMap;
use rustc_hash::{FxHashMap, FxHashSet};

use super::ChangedKind;
use super::pairs::{Entity, Part};

/// The entities of both sides, and which belong together.
#[derive(Debug)]
pub(super) struct Entities<'p> {
    before: Vec<&'p Part>,
    after: Vec<&'p Part>,
    /// For each entity of the second side the one of the first.
    partners: Vec<Option<usize>>,
    /// Whether an entity of the first side has a partner.
    kept: Vec<bool>,
    /// Whether the uuids of both sides can be compared: some of them are the same.
    one_origin: bool,
}

/// How deep below a renamed project others are looked for by their names.
const MOST_LEVELS: usize = 16;

impl<'p> Entities<'p> {
    /// Pairs the entities of two lists of projects.
    pub(super) fn new(before: &'p [Part], after: &'p [Part]) -> Self {
        let (before, after) = (entities(before), entities(after));
        let (partners, kept) = (vec![None; after.len()], vec![false; before.len()]);
        let mut all = Self { one_origin: one_origin(&before, &after), before, after, partners, kept };
        all.pair(|_, part, _| part.id.clone());
        if all.one_origin {
            all.pair(|_, _, entity| entity.uuid.clone());
        }
        for _ in 0..MOST_LEVELS {
            let named = |all: &Self, side, part: &Part, entity: &Entity| {
                let name = part.facts.get("name")?.value.as_deref().filter(|name| !name.is_empty())?;
                Some(format!("{} {name}", all.project(side, entity)?))
            };
            let projects = all.pair_in(|all, side, part, entity| {
                named(all, side, part, entity).filter(|_| part.kind == ChangedKind::Project)
            });
            if !projects {
                all.pair_in(named);
                break;
            }
        }
        all.pair(|_, part, _| content(part));
        all
    }

    /// The entity of the first side that a part of the second side was.
    pub(super) fn partner(&self, after: &Entity) -> Option<&'p Part> {
        let index = self.partners.get(after.number).copied().flatten()?;
        self.before.get(index).copied()
    }

    /// Whether a part of the first side is still there.
    pub(super) fn is_kept(&self, before: &Entity) -> bool {
        self.kept.get(before.number) == Some(&true)
    }

    /// The project that an entity of the second side stands in.
    pub(super) fn project_after(&self, entity: &Entity) -> Option<&'p Part> {
        self.after.get(entity.project?).copied()
    }

    /// The project that an entity stands in, on both sides, when it is another one than before.
    pub(super) fn other_project(&self, before: &Entity, after: &Entity) -> Option<(&'p Part, &'p Part)> {
        let (old, new) = (before.project?, after.project?);
        let moved = self.partners.get(new).copied().flatten() != Some(old);
        let pair = self.before.get(old).copied().zip(self.after.get(new).copied());
        pair.filter(|_| moved)
    }

    /// What a VCS root or build configuration of the first side is called now.
    pub(super) fn renamed(&self) -> FxHashMap<(ChangedKind, &'p str), &'p str> {
        let pairs = self.partners.iter().zip(&self.after);
        pairs
            .filter_map(|(partner, new)| {
                let old = self.before.get((*partner)?)?;
                let (old, new) = (old.id.as_deref()?, new.id.as_deref()?);
                (old != new).then_some(((self.before.get((*partner)?)?.kind, old), new))
            })
            .collect()
    }

    /// The build configurations that the server takes for others than before, with what they were.
    pub(super) fn left_behind(&self) -> impl Iterator<Item = (&'p Part, &'p Part)> {
        let pairs = self.partners.iter().zip(&self.after);
        let pairs = pairs.filter_map(|(old, new)| Some((*self.before.get((*old)?)?, *new)));
        pairs.filter(|(old, new)| self.loses_history(old, new))
    }

    /// Whether something is a build configuration whose builds stay behind.
    pub(super) fn loses_history(&self, old: &Part, new: &Part) -> bool {
        new.kind == ChangedKind::BuildType && !self.is_same_for_server(old, new)
    }

    /// Whether the server takes the one for the other, so that builds and data are kept: it goes by uuids where settings
    /// have them, else by ids.
    pub(super) fn is_same_for_server(&self, old: &Part, new: &Part) -> bool {
        let uuid = |part: &Part| part.entity.as_ref().and_then(|entity| entity.uuid.clone());
        match (uuid(old), uuid(new)) {
            (Some(old), Some(new)) if self.one_origin => old == new,
            _ => old.id.is_none() || new.id.is_none() || old.id == new.id,
        }
    }

    /// The number, on the first side, of the project that an entity stands in.
    fn project(&self, side: Side, entity: &Entity) -> Option<usize> {
        match side {
            Side::Before => entity.project,
            Side::After => self.partners.get(entity.project?).copied().flatten(),
        }
    }

    fn pair(&mut self, key: impl Fn(Side, &Part, &Entity) -> Option<String>) -> bool {
        self.pair_in(|_, side, part, entity| key(side, part, entity))
    }

    /// Pairs what is still free and alone of its kind with its key; whether there was something.
    fn pair_in(&mut self, key: impl Fn(&Self, Side, &Part, &Entity) -> Option<String>) -> bool {
        let mut by_key: IndexMap<(ChangedKind, String), [Vec<usize>; 2]> = IndexMap::new();
        for (side, parts) in [(Side::Before, &self.before), (Side::After, &self.after)] {
            for (number, part) in parts.iter().enumerate().filter(|(number, _)| self.is_free(side, *number)) {
                let key = part.entity.as_ref().and_then(|entity| key(self, side, part, entity));
                if let Some(key) = key {
                    let [before, after] = by_key.entry((part.kind, key)).or_default();
                    if side == Side::Before { before } else { after }.push(number);
                }
            }
        }
        let mut some = false;
        for [before, after] in by_key.values() {
            let (&[before], &[after]) = (before.as_slice(), after.as_slice()) else { continue };
            if let (Some(kept), Some(partner)) = (self.kept.get_mut(before), self.partners.get_mut(after)) {
                (*kept, *partner) = (true, Some(before));
                some = true;
            }
        }
        some
    }

    fn is_free(&self, side: Side, number: usize) -> bool {
        match side {
            Side::Before => self.kept.get(number) == Some(&false),
            Side::After => self.partners.get(number) == Some(&None),
        }
    }
}

/// One of the settings that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

/// The entities among the parts of projects, by their numbers: projects first, then what they hold.
fn entities(projects: &[Part]) -> Vec<&Part> {
    let held = projects.iter().flat_map(|project| project.groups.iter().flat_map(|(_, parts)| parts));
    projects.iter().chain(held.filter(|part| part.entity.is_some())).collect()
}

/// Whether something has the same uuid on both sides: then it is one server's, and another uuid is another entity.
fn one_origin(before: &[&Part], after: &[&Part]) -> bool {
    fn uuids<'a>(parts: &'a [&Part]) -> impl Iterator<Item = &'a str> {
        parts.iter().filter_map(|part| part.entity.as_ref()?.uuid.as_deref())
    }
    let known: FxHashSet<&str> = uuids(before).collect();
    uuids(after).any(|uuid| known.contains(uuid))
}

/// All that an entity says and holds but its name, when that is much enough to tell it from others.
fn content(part: &Part) -> Option<String> {
    let holds = part.groups.iter().any(|(_, parts)| !parts.is_empty());
    let facts: Vec<_> = part.facts.iter().filter(|(name, _)| *name != "name").collect();
    let much = part.kind != ChangedKind::Project && (holds || facts.len() > 2);
    much.then(|| format!("{facts:?}{:?}", part.groups))
}
