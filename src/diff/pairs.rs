//! Which parts of two lists belong together, and what differs between them.
//!
//! Parts with one id belong together. Of those that are left, equal ones do, then those of one type and name in order: an
//! id that a server gave to a step does not matter when the other side has none.

use std::collections::{HashMap, HashSet};

use rustc_hash::FxHashMap;

use super::entities::Entities;
use super::{Change, ChangedKind, FactChange, Side, What};
use crate::model::facts::{Fact, Facts};
use crate::source::Span;

/// A part of settings: what it says, and what it holds.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) kind: ChangedKind,
    /// What tells it from others of its kind, if the settings give it such.
    pub(super) id: Option<String>,
    /// How it is named to people.
    pub(super) name: String,
    pub(super) facts: Facts,
    /// What it holds, in lists whose parts are compared with each other; whether their order counts.
    pub(super) groups: Vec<(bool, Vec<Part>)>,
    /// What it is besides, when it is a project, VCS root, template or build configuration.
    pub(super) entity: Option<Entity>,
}

/// What tells where an entity stands.
#[derive(Debug)]
pub(super) struct Entity {
    /// Its number among the entities of its side.
    pub(super) number: usize,
    /// The number of the project that holds it; `None` for the root.
    pub(super) project: Option<usize>,
    pub(super) uuid: Option<String>,
    /// Where it is declared.
    pub(super) span: Span,
}

/// What two sides are compared with.
#[derive(Debug)]
pub(super) struct Comparison<'p> {
    pub(super) entities: Entities<'p>,
    /// The new ids of entities that have another one now.
    pub(super) renamed: FxHashMap<(ChangedKind, &'p str), &'p str>,
    /// How many facts could not be compared.
    pub(super) unknown: usize,
}

impl<'p> Comparison<'p> {
    /// The changes from `before` to `after`; moves count when the parts are `ordered`.
    pub(super) fn compare(&mut self, before: &'p [Part], after: &'p [Part], ordered: bool) -> Vec<Change> {
        let partners = self.partners(before, after);
        let mut changes = Vec::new();
        let mut furthest = 0;
        for (part, partner) in after.iter().zip(&partners) {
            let old = match (&part.entity, partner) {
                (Some(entity), _) => self.entities.partner(entity),
                (None, partner) => partner.and_then(|index| before.get(index)),
            };
            let Some(old) = old else {
                changes.push(self.added(part));
                continue;
            };
            let moved = ordered && partner.is_some_and(|index| index < furthest);
            furthest = furthest.max(partner.unwrap_or_default());
            changes.extend(self.changed(old, part, moved));
        }
        let kept: HashSet<usize> = partners.into_iter().flatten().collect();
        let removed = before.iter().enumerate().filter(|(index, part)| match &part.entity {
            Some(entity) => !self.entities.is_kept(entity),
            None => !kept.contains(index),
        });
        changes.extend(removed.map(|(_, part)| removed_part(part)));
        changes
    }

    /// The id of a part; that of an entity which has another one by now is the new one.
    fn id(&self, part: &Part, is_old: bool) -> Option<String> {
        let id = part.id.as_deref()?;
        let of = match part.kind {
            ChangedKind::VcsEntry => Some(ChangedKind::VcsRoot),
            ChangedKind::SnapshotDependency => Some(ChangedKind::BuildType),
            _ => None,
        };
        let renamed = of.filter(|_| is_old).and_then(|of| self.renamed.get(&(of, id)));
        Some((*renamed.unwrap_or(&id)).to_owned())
    }

    /// For each part of `after` the one of `before` that it comes from. Entities are paired as a whole.
    fn partners(&self, before: &[Part], after: &[Part]) -> Vec<Option<usize>> {
        let mut partners = vec![None; after.len()];
        let mut free: Vec<bool> = before.iter().map(|part| part.entity.is_none()).collect();
        pair(before, after, &mut partners, &mut free, true, &|part, is_old| self.id(part, is_old));
        pair(before, after, &mut partners, &mut free, false, &|part, _| Some(format!("{:?}", part.facts)));
        pair(before, after, &mut partners, &mut free, false, &|part, _| {
            let fact = |name: &str| part.facts.get(name).and_then(|fact| fact.value.clone());
            Some(format!("{:?}{:?}", fact("type"), fact("name")))
        });
        partners
    }

    fn changed(&mut self, old: &'p Part, new: &'p Part, moved: bool) -> Option<Change> {
        let mut facts = self.of_entity(old, new);
        facts.extend(fact_changes(&old.facts, &new.facts, &mut self.unknown));
        if moved {
            facts.push(FactChange { name: "order".into(), before: text("later"), after: text("earlier") });
        }
        let groups = old.groups.iter().zip(&new.groups);
        let parts: Vec<Change> =
            groups.flat_map(|((ordered, old), (_, new))| self.compare(old, new, *ordered)).collect();
        let loses_history = self.entities.loses_history(old, new);
        let differs = !facts.is_empty() || !parts.is_empty();
        let name = if new.name.is_empty() { old.name.clone() } else { new.name.clone() };
        differs.then_some(Change { kind: new.kind, name, what: What::Changed, facts, parts, loses_history })
    }

    /// What differs of an entity besides what it says: its id, its uuid, and the project that it stands in.
    fn of_entity(&self, old: &Part, new: &Part) -> Vec<FactChange> {
        let (Some(before), Some(after)) = (&old.entity, &new.entity) else { return Vec::new() };
        let mut facts = Vec::new();
        if let (Some(old), Some(new)) = (&old.id, &new.id)
            && old != new
        {
            facts.push(FactChange { name: "id".into(), before: text(old), after: text(new) });
        }
        if let (Some(old_uuid), Some(new_uuid)) = (&before.uuid, &after.uuid)
            && old_uuid != new_uuid
            && !self.entities.is_same_for_server(old, new)
        {
            facts.push(FactChange { name: "uuid".into(), before: text(old_uuid), after: text(new_uuid) });
        }
        if let Some((from, to)) = self.entities.other_project(before, after) {
            let name = holder(new.kind).to_owned();
            facts.push(FactChange { name, before: text(called(from)), after: text(called(to)) });
        }
        facts
    }

    /// Something that only the second side has: what it says is told.
    fn added(&mut self, part: &'p Part) -> Change {
        let shown = |(name, fact): (&String, &Fact)| FactChange {
            name: name.clone(),
            before: Side::Absent,
            after: side(Some(fact), fact.secret),
        };
        let project = part.entity.as_ref().filter(|_| part.kind == ChangedKind::Project);
        let parent =
            project.and_then(|entity| self.entities.project_after(entity)).map(|parent| FactChange {
                name: holder(part.kind).to_owned(),
                before: Side::Absent,
                after: text(called(parent)),
            });
        let facts = part.facts.iter().filter(|(name, _)| *name != STEP_MODE.0).map(shown);
        let facts = facts.chain(parent).collect();
        let parts =
            part.groups.iter().flat_map(|(ordered, parts)| self.compare(&[], parts, *ordered)).collect();
        let (kind, name) = (part.kind, part.name.clone());
        Change { kind, name, what: What::Added, facts, parts, loses_history: false }
    }
}

/// Something that only the first side has: its name is enough.
fn removed_part(part: &Part) -> Change {
    let (kind, name) = (part.kind, part.name.clone());
    let (facts, parts) = (Vec::new(), Vec::new());
    Change { kind, name, what: What::Removed, facts, parts, loses_history: false }
}

/// What the project is to an entity that stands in it.
const fn holder(kind: ChangedKind) -> &'static str {
    if matches!(kind, ChangedKind::Project) { "parent" } else { "project" }
}

/// How a project is called, whose id is the server's when it is the root.
fn called(project: &Part) -> &str {
    if project.name.is_empty() { "the root project" } else { &project.name }
}

fn text(text: &str) -> Side {
    Side::Text(text.to_owned())
}

/// Pairs what is still free and has the same key, in order. Two different ids keep parts apart.
fn pair(
    before: &[Part],
    after: &[Part],
    partners: &mut [Option<usize>],
    free: &mut [bool],
    by_id: bool,
    key: &dyn Fn(&Part, bool) -> Option<String>,
) {
    let mut waiting: HashMap<String, std::collections::VecDeque<usize>> = HashMap::new();
    for (index, part) in before.iter().enumerate().filter(|(index, _)| free.get(*index) == Some(&true)) {
        if let Some(key) = key(part, true) {
            waiting.entry(key).or_default().push_back(index);
        }
    }
    let after =
        after.iter().zip(partners).filter(|(part, partner)| partner.is_none() && part.entity.is_none());
    for (part, partner) in after {
        let Some(list) = key(part, false).and_then(|key| waiting.get_mut(&key)) else { continue };
        let fits = |index: &usize| {
            before.get(*index).is_some_and(|old| old.id.is_none() || part.id.is_none() || old.id == part.id)
        };
        if by_id || list.front().is_some_and(fits) {
            let index = list.pop_front();
            if let Some(slot) = index.and_then(|index| free.get_mut(index)) {
                *slot = false;
            }
            *partner = index;
        }
    }
}

/// The parameter that the generator adds to each step, and its value.
const STEP_MODE: (&str, &str) = ("parameter teamcity.step.mode", "default");

fn fact_changes(old: &Facts, new: &Facts, unknown: &mut usize) -> Vec<FactChange> {
    let mut names: Vec<&String> = old.keys().chain(new.keys()).collect();
    names.sort();
    names.dedup();
    let mut changes = Vec::new();
    for name in names {
        let (before, after) = (old.get(name), new.get(name));
        if [before, after].into_iter().flatten().any(|fact| fact.value.is_none()) {
            *unknown += 1;
            continue;
        }
        let value = |fact: Option<&Fact>| fact.and_then(|fact| fact.value.clone());
        let default = |fact: Option<&Fact>| {
            fact.is_none_or(|fact| name == STEP_MODE.0 && fact.value.as_deref() == Some(STEP_MODE.1))
        };
        if value(before) != value(after) && !(default(before) && default(after)) {
            let secret = [before, after].into_iter().flatten().any(|fact| fact.secret);
            changes.push(FactChange {
                name: name.clone(),
                before: side(before, secret),
                after: side(after, secret),
            });
        }
    }
    changes
}

fn side(fact: Option<&Fact>, secret: bool) -> Side {
    match fact {
        None => Side::Absent,
        Some(_) if secret => Side::Secret,
        Some(fact) => Side::Text(fact.value.as_deref().unwrap_or_default().to_owned()),
    }
}
