//! Which parts of two lists belong together, and what differs between them.
//!
//! Parts with one id belong together. Of those that are left, equal ones do, then those of one type and name in order: an
//! id that a server gave to a step does not matter when the other side has none.

use std::collections::HashMap;

use super::{Change, ChangedKind, FactChange, Side, What};
use crate::model::facts::{Fact, Facts};

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
}

/// The changes from `before` to `after`; moves count when the parts are `ordered`.
pub(super) fn compare(before: &[Part], after: &[Part], ordered: bool, unknown: &mut usize) -> Vec<Change> {
    let partners = partners(before, after);
    let mut changes = Vec::new();
    let mut furthest = 0;
    for (part, partner) in after.iter().zip(&partners) {
        let Some(index) = *partner else {
            changes.push(one_sided(part, What::Added));
            continue;
        };
        let moved = ordered && index < furthest;
        furthest = furthest.max(index);
        let Some(old) = before.get(index) else { continue };
        changes.extend(changed(old, part, moved, unknown));
    }
    let kept: std::collections::HashSet<usize> = partners.into_iter().flatten().collect();
    let removed = before.iter().enumerate().filter(|(index, _)| !kept.contains(index));
    changes.extend(removed.map(|(_, part)| one_sided(part, What::Removed)));
    changes
}

/// For each part of `after` the one of `before` that it comes from.
fn partners(before: &[Part], after: &[Part]) -> Vec<Option<usize>> {
    let mut partners = vec![None; after.len()];
    let mut free = vec![true; before.len()];
    pair(before, after, &mut partners, &mut free, |part| part.id.clone());
    pair(before, after, &mut partners, &mut free, |part| Some(format!("{:?}", part.facts)));
    pair(before, after, &mut partners, &mut free, |part| {
        let fact = |name: &str| part.facts.get(name).and_then(|fact| fact.value.clone());
        Some(format!("{:?}{:?}", fact("type"), fact("name")))
    });
    partners
}

/// Pairs what is still free and has the same key, in order. Two different ids keep parts apart.
fn pair(
    before: &[Part],
    after: &[Part],
    partners: &mut [Option<usize>],
    free: &mut [bool],
    key: impl Fn(&Part) -> Option<String>,
) {
    let mut waiting: HashMap<String, std::collections::VecDeque<usize>> = HashMap::new();
    for (index, part) in before.iter().enumerate().filter(|(index, _)| free.get(*index) == Some(&true)) {
        if let Some(key) = key(part) {
            waiting.entry(key).or_default().push_back(index);
        }
    }
    for (part, partner) in after.iter().zip(partners).filter(|(_, partner)| partner.is_none()) {
        let Some(list) = key(part).and_then(|key| waiting.get_mut(&key)) else { continue };
        let fits = |index: &usize| {
            before.get(*index).is_some_and(|old| old.id.is_none() || part.id.is_none() || old.id == part.id)
        };
        if list.front().is_some_and(fits) {
            let index = list.pop_front();
            if let Some(slot) = index.and_then(|index| free.get_mut(index)) {
                *slot = false;
            }
            *partner = index;
        }
    }
}

fn changed(old: &Part, new: &Part, moved: bool, unknown: &mut usize) -> Option<Change> {
    let mut facts = fact_changes(&old.facts, &new.facts, unknown);
    if moved {
        let side = |text: &str| Side::Text(text.to_owned());
        facts.push(FactChange { name: "order".into(), before: side("later"), after: side("earlier") });
    }
    let groups = old.groups.iter().zip(&new.groups);
    let parts: Vec<Change> =
        groups.flat_map(|((ordered, old), (_, new))| compare(old, new, *ordered, unknown)).collect();
    let differs = !facts.is_empty() || !parts.is_empty();
    let name = if new.name.is_empty() { old.name.clone() } else { new.name.clone() };
    differs.then_some(Change { kind: new.kind, name, what: What::Changed, facts, parts })
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

/// Something that only one side has. What an added part says is told; of a removed one its name is enough.
fn one_sided(part: &Part, what: What) -> Change {
    let shown = |(name, fact): (&String, &Fact)| FactChange {
        name: name.clone(),
        before: Side::Absent,
        after: side(Some(fact), fact.secret),
    };
    let (facts, parts) = match what {
        What::Removed => (Vec::new(), Vec::new()),
        _ => {
            let inner = part.groups.iter().flat_map(|(_, parts)| parts);
            let facts = part.facts.iter().filter(|(name, _)| *name != STEP_MODE.0);
            (facts.map(shown).collect(), inner.map(|part| one_sided(part, what)).collect())
        }
    };
    Change { kind: part.kind, name: part.name.clone(), what, facts, parts }
}
