//! The ids of what build configurations are made of: steps, triggers, features, requirements, dependencies.

use std::collections::BTreeSet;

use crate::model::{BuildType, Feature, Text};

/// The ids of some parts.
#[derive(Debug, Default)]
pub(crate) struct PartIds<'s> {
    pub(crate) known: BTreeSet<&'s str>,
    /// Whether a part has none: the server gives it one, such as `RUNNER_1`.
    has_numbered: bool,
}

impl<'s> PartIds<'s> {
    /// Whether no part has an id.
    pub(crate) fn lack(&self, id: &str) -> bool {
        !(self.known.contains(id) || self.has_numbered && is_numbered(id))
    }

    /// Adds the id of a part; `None` when it is not known.
    fn add(&mut self, id: Option<&'s Text>, partial: bool) -> Option<()> {
        match id {
            Some(id) => self.known.insert(id.known()?),
            None if partial => return None,
            None => std::mem::replace(&mut self.has_numbered, true),
        };
        Some(())
    }

    fn add_features(&mut self, features: &'s [Feature]) -> Option<()> {
        features.iter().try_for_each(|one| self.add(one.id.as_ref(), one.partial))
    }
}

/// The ids of the steps of a build configuration and its templates; `None` when one is not known.
pub(crate) fn step_ids<'s>(holders: &[&'s BuildType]) -> Option<PartIds<'s>> {
    let mut ids = PartIds::default();
    holders.iter().try_for_each(|holder| ids.add_features(&holder.steps))?;
    Some(ids)
}

/// The ids of everything that can be switched off; `None` when one is not known.
pub(crate) fn ids<'s>(holders: &[&'s BuildType]) -> Option<PartIds<'s>> {
    let mut ids = PartIds::default();
    for holder in holders {
        for (_, features) in feature_lists(holder) {
            ids.add_features(features)?;
        }
        ids.add_features(&holder.cleanup.keep_rules)?;
        holder.requirements.iter().try_for_each(|one| ids.add(one.id.as_ref(), false))?;
        holder.artifact_dependencies.iter().try_for_each(|one| ids.add(one.id.as_ref(), false))?;
    }
    Some(ids)
}

/// The lists of features whose ids are unique in them, with what people call one. Build features and failure conditions
/// are numbered together.
pub(crate) fn feature_lists(holder: &BuildType) -> [(&'static str, &[Feature]); 4] {
    [
        ("build step", &holder.steps),
        ("trigger", &holder.triggers),
        ("build feature", &holder.features),
        ("failure condition", &holder.failure_conditions),
    ]
}

/// Whether an id is one that a server gives: capitals and a number.
pub(crate) fn is_numbered(id: &str) -> bool {
    let Some((prefix, number)) = id.rsplit_once('_') else { return false };
    prefix.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
        && !number.is_empty()
        && number.bytes().all(|byte| byte.is_ascii_digit())
}
