//! The builds whose parameters a build can name: those that it depends on, directly or through others
//! (`use-parameters-in-build-chains.md`).

use std::cell::Cell;
use std::collections::HashSet;

use super::parameters::{HolderIndex, Holders};
use crate::model::{BuildType, EntityId};

/// Whether a build configuration depends on another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depends {
    Yes,
    /// The id is that of a dependency as it stands below the root project, without the root project's own.
    ByRelativeId(HolderIndex),
    No,
    /// It cannot be told: a dependency is not in these settings, or not known.
    Unsure,
}

/// The graph of snapshot and artifact dependencies.
pub(crate) struct Dependencies<'h, 'a> {
    holders: &'h Holders<'a>,
    /// How many dependencies may still be looked at: chains are followed anew for each question, and a hostile
    /// tree asks many.
    left: Cell<usize>,
}

/// See `left`.
const MOST_VISITED: usize = 200_000;

impl<'h, 'a> Dependencies<'h, 'a> {
    pub(crate) fn new(holders: &'h Holders<'a>) -> Self {
        Self { holders, left: Cell::new(MOST_VISITED) }
    }

    /// Whether a build of `from` can name the parameters of the build configuration that the server calls `id`.
    pub(crate) fn find(&self, from: HolderIndex, id: &str) -> Depends {
        let (mut seen, mut waiting) = (HashSet::from([from]), vec![from]);
        let (mut relative, mut unsure) = (None, false);
        while let Some(index) = waiting.pop() {
            let (targets, known) = self.targets(index);
            let left = self.left.get().saturating_sub(1 + targets.len());
            self.left.set(left);
            if left == 0 {
                return Depends::Unsure;
            }
            unsure |= !known;
            for target in targets {
                if self.is_called(target, id) {
                    return Depends::Yes;
                }
                let Some(next) = self.holders.find(target) else {
                    unsure = true;
                    continue;
                };
                if matches!(target, EntityId::Relative(own) if **own == *id) {
                    relative = Some(next);
                }
                if seen.insert(next) {
                    waiting.push(next);
                }
            }
        }
        match relative {
            Some(target) => Depends::ByRelativeId(target),
            None if unsure => Depends::Unsure,
            None => Depends::No,
        }
    }

    /// Whether a reference may name a build configuration by `id`. What stands before a relative id is the root
    /// project's, which may be another one on the server.
    pub(crate) fn is_called(&self, target: &EntityId, id: &str) -> bool {
        if target.external(&self.holders.settings.ids).as_deref() == Some(id) {
            return true;
        }
        match target {
            EntityId::Relative(own) => {
                id.strip_suffix(&**own).is_some_and(|rest| rest.len() > 1 && rest.ends_with('_'))
            }
            _ => false,
        }
    }

    /// What the build configuration and its templates depend on, and whether these are all.
    fn targets(&self, index: HolderIndex) -> (Vec<&'a EntityId>, bool) {
        let templates = self.holders.templates(index);
        let mut known = !templates.contains(&None);
        let mut targets = Vec::new();
        for holder in [index].into_iter().chain(templates.into_iter().flatten()) {
            let Some(owner) = self.holders.get(holder).and_then(|holder| holder.owner) else { continue };
            known &= !owner.partial;
            targets.extend(of(owner));
        }
        known &= !targets.contains(&&EntityId::Unknown);
        (targets, known)
    }
}

fn of(owner: &BuildType) -> impl Iterator<Item = &EntityId> {
    let snapshots = owner.snapshot_dependencies.iter().map(|one| &one.build_type);
    snapshots.chain(owner.artifact_dependencies.iter().map(|one| &one.build_type))
}
