//! Vault connections by their Vault ids: the raw parameter `namespace`, by which parameters name them.

use std::collections::{BTreeMap, BTreeSet};

use super::context::{Context, holds_reference};
use crate::model::connections::Connection;
use crate::model::{ProjectIndex, Property};

/// The provider type of Vault connections.
const PROVIDER: &str = "teamcity-vault";

/// The raw parameter with their Vault ids.
const VAULT_ID: &str = "namespace";

/// The Vault connections of the settings.
pub(crate) struct Vaults<'c, 'a> {
    /// Those of each project, in the order of declaration.
    of_project: BTreeMap<ProjectIndex, Vec<&'c Connection<'a>>>,
    /// The first of each project and Vault id.
    by_id: BTreeMap<(ProjectIndex, &'a str), &'c Connection<'a>>,
    /// The ids of the features.
    features: BTreeSet<(ProjectIndex, &'a str)>,
}

impl<'c, 'a> Vaults<'c, 'a> {
    pub(crate) fn new(context: &'c Context<'a>) -> Self {
        let kind = context.catalog.connection_by_provider(PROVIDER);
        let mut vaults =
            Self { of_project: BTreeMap::new(), by_id: BTreeMap::new(), features: BTreeSet::new() };
        for connection in context.connections.iter().filter(|one| one.kind.is_some() && one.kind == kind) {
            vaults.of_project.entry(connection.project).or_default().push(connection);
            vaults.features.extend(connection.id().map(|id| (connection.project, id)));
            if let Some((id, _)) = vault_id(connection) {
                vaults.by_id.entry((connection.project, id)).or_insert(connection);
            }
        }
        vaults
    }

    /// The first connection of a project with that Vault id.
    pub(crate) fn find(&self, project: ProjectIndex, id: &str) -> Option<&'c Connection<'a>> {
        self.by_id.get(&(project, id)).copied()
    }

    /// Whether a parameter may name a connection of a project so: by its Vault id or, as newer versions of the plugin
    /// have it, by the id of its feature.
    pub(crate) fn is_named(&self, project: ProjectIndex, id: &str) -> bool {
        self.find(project, id).is_some() || self.features.contains(&(project, id))
    }

    /// The connections of a project.
    pub(crate) fn of(&self, project: ProjectIndex) -> &[&'c Connection<'a>] {
        self.of_project.get(&project).map_or(&[], Vec::as_slice)
    }

    /// All of them, project after project.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'c Connection<'a>> {
        self.of_project.values().flatten().copied()
    }
}

/// The Vault id of a connection with its place, when it is known and not the default one.
pub(crate) fn vault_id<'a>(connection: &Connection<'a>) -> Option<(&'a str, &'a Property)> {
    let set = connection.feature.properties.get(VAULT_ID)?;
    let id = set.value.known().filter(|id| !id.is_empty() && !holds_reference(id))?;
    Some((id, set))
}

/// Whether the Vault id of a connection cannot be told.
pub(crate) fn may_have_any_id(connection: &Connection<'_>) -> bool {
    let set = connection.feature.properties.get(VAULT_ID);
    connection.feature.partial || set.is_some_and(|set| set.value.known().is_none_or(holds_reference))
}
