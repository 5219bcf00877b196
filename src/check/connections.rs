//! The connections by project and id, gathered once: many rules ask for them, for each of many references.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};

use super::references::accepts;
use crate::catalog::{ClassId, Reference};
use crate::model::connections::{self, Connection};
use crate::model::{Feature, ProjectIndex, Settings};

/// How many usable ids a finding shows.
pub(super) const SHOWN: usize = 5;

/// How many ids are looked at for one that is nearly written like another: with thousands of ids that are declared nowhere,
/// the last ones go without a suggestion.
const LOOKS: u64 = 20_000_000;

/// What it costs to compare two ids of the same letters, in looks.
const COMPARISON: u64 = 200;

/// A reference, and the project that it is made in.
type Wanted = (ClassId, &'static str, ProjectIndex);

/// The connections of the settings, and the features beside them.
pub(crate) struct Connections<'a> {
    /// All of them, project after project.
    all: Vec<Connection<'a>>,
    /// The first feature of each project and id.
    features: HashMap<(ProjectIndex, &'a str), &'a Feature>,
    /// Projects with a feature whose id is not known.
    unsure: HashSet<ProjectIndex>,
    /// The first connection of each id.
    by_id: HashMap<&'a str, Connection<'a>>,
    /// The last connection of each kind that a project gives an id.
    of_project: HashMap<(ProjectIndex, &'a str), Vec<Connection<'a>>>,
    letters: Vec<Letters>,
    near: RefCell<HashMap<&'a str, Vec<usize>>>,
    looks: Cell<u64>,
    usable: RefCell<HashMap<Wanted, Vec<&'a str>>>,
}

impl<'a> Connections<'a> {
    pub(crate) fn new(settings: &'a Settings) -> Self {
        let all: Vec<Connection<'a>> = connections::connections(settings).collect();
        let (mut features, mut unsure) = (HashMap::new(), HashSet::new());
        for (at, project) in settings.projects.iter().enumerate() {
            for feature in &project.features {
                if let Some(id) = feature.id.as_ref().and_then(|id| id.known()) {
                    features.entry((ProjectIndex(at), id)).or_insert(feature);
                }
                if may_be_any(feature) {
                    unsure.insert(ProjectIndex(at));
                }
            }
        }
        let mut by_id = HashMap::new();
        let mut of_project: HashMap<_, Vec<Connection<'a>>> = HashMap::new();
        for connection in &all {
            let Some(id) = connection.id() else { continue };
            by_id.entry(id).or_insert(*connection);
            let same = of_project.entry((connection.project, id)).or_default();
            same.retain(|one| one.kind != connection.kind);
            same.push(*connection);
        }
        let letters = all.iter().map(|connection| Letters::of(connection.id().unwrap_or_default())).collect();
        let (near, usable, looks) = (RefCell::default(), RefCell::default(), Cell::new(LOOKS));
        Self { all, features, unsure, by_id, of_project, letters, near, looks, usable }
    }

    /// All of them, project after project.
    pub(crate) fn iter(&self) -> std::slice::Iter<'_, Connection<'a>> {
        self.all.iter()
    }

    /// The feature that a project gives this id.
    pub(super) fn feature(&self, at: ProjectIndex, id: &str) -> Option<&'a Feature> {
        self.features.get(&(at, id)).copied()
    }

    /// Whether a project has a feature whose id is not known.
    pub(super) fn is_unsure(&self, at: ProjectIndex) -> bool {
        self.unsure.contains(&at)
    }

    /// The first connection of an id.
    pub(super) fn find(&self, id: &str) -> Option<Connection<'a>> {
        self.by_id.get(id).copied()
    }

    /// The connections that a project gives this id, the last one of each kind.
    pub(super) fn of<'s>(&'s self, at: ProjectIndex, id: &'s str) -> &'s [Connection<'a>] {
        self.of_project.get(&(at, id)).map_or(&[], Vec::as_slice)
    }

    /// The connections whose ids may be written like `id` but for two edits.
    pub(super) fn near(&self, id: &'a str) -> Vec<Connection<'a>> {
        let mut known = self.near.borrow_mut();
        let found = known.entry(id).or_insert_with(|| self.look(id));
        found.iter().filter_map(|at| self.all.get(*at).copied()).collect()
    }

    fn look(&self, id: &str) -> Vec<usize> {
        let letters = Letters::of(id);
        let mut found = Vec::new();
        for (at, _) in self.letters.iter().enumerate().filter(|(_, other)| letters.may_be(other)) {
            let Some(left) = self.looks.get().checked_sub(COMPARISON) else { break };
            self.looks.set(left);
            found.push(at);
        }
        self.looks.set(self.looks.get().saturating_sub(self.letters.len() as u64));
        found
    }

    /// The first ids of connections that `reference` accepts among those that `is_seen` from a project.
    pub(super) fn usable(
        &self,
        reference: &'static Reference,
        from: ProjectIndex,
        is_seen: impl Fn(&Connection<'a>) -> bool,
    ) -> Vec<&'a str> {
        let mut known = self.usable.borrow_mut();
        let first = || {
            let accepted =
                self.all.iter().filter(|one| accepts(reference, one) == Some(true) && is_seen(one));
            accepted.filter_map(Connection::id).take(SHOWN).collect()
        };
        known.entry((reference.class, reference.property, from)).or_insert_with(first).clone()
    }
}

/// Whether the feature's id could not be evaluated.
fn may_be_any(feature: &Feature) -> bool {
    feature.id.as_ref().is_some_and(|id| id.known().is_none()) || feature.partial && feature.id.is_none()
}

/// Which letters an id has, and how many: what tells most ids apart at a glance.
#[derive(Clone, Copy)]
struct Letters {
    set: u64,
    length: usize,
}

impl Letters {
    fn of(id: &str) -> Self {
        let lowered = id.chars().flat_map(char::to_lowercase);
        let nothing = Self { set: 0, length: 0 };
        lowered.fold(nothing, |Self { set, length }, char| Self {
            set: set | 1 << (u32::from(char) % 64),
            length: length + 1,
        })
    }

    /// Whether two edits may lead from one to the other: each brings or takes two letters at most.
    fn may_be(self, other: &Self) -> bool {
        (self.set ^ other.set).count_ones() <= 4 && self.length.abs_diff(other.length) <= 2
    }
}

#[cfg(test)]
mod tests {
    use super::Letters;

    #[test]
    fn what_is_near_has_nearly_the_same_letters() {
        let pairs =
            [("DOCKER_HUB", "DOKCER_HUB"), ("DOCKER_HUB", "docker-hubs"), ("abcd", "xycd"), ("NPM", "NPM1")];
        for (one, other) in pairs {
            assert!(Letters::of(one).may_be(&Letters::of(other)), "{one} {other}");
        }
        assert!(!Letters::of("DOCKER_HUB").may_be(&Letters::of("GITHUB_APP")));
    }
}
