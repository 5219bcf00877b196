//! Who uses which connection, by where it is declared.

use std::collections::{BTreeMap, BTreeSet};

use super::{Seen, is_called};
use crate::check::{self, Use};
use crate::model::{ProjectIndex, Settings};

/// The uses of the connections of one root.
pub(super) struct Uses {
    /// The users, by the declaring project and the connection's id.
    users: BTreeMap<(ProjectIndex, Box<str>), BTreeSet<String>>,
    /// What the one that was asked for uses: the ids of the declaring projects, and of the connections.
    selected: BTreeSet<(String, Box<str>)>,
}

impl Uses {
    /// Those of `settings`; `by`: whose are selected.
    pub(super) fn new(settings: &Settings, by: Option<&str>) -> Self {
        let mut uses = Self { users: BTreeMap::new(), selected: BTreeSet::new() };
        let prefix = settings.ids.root_project.as_str();
        for one in check::uses_of_connections(settings) {
            let declared = settings.projects.get(one.declared_in.0);
            if let Some(id) = declared.and_then(|project| project.id.external(&settings.ids))
                && by.is_some_and(|by| is_by(settings, &one, by, prefix))
            {
                uses.selected.insert((id, one.id.clone()));
            }
            uses.users.entry((one.declared_in, one.id)).or_default().insert(one.user);
        }
        uses
    }

    /// The users of a connection that a project declares.
    pub(super) fn of(&self, project: ProjectIndex, id: &str) -> impl Iterator<Item = &str> {
        let users = self.users.get(&(project, id.into()));
        users.into_iter().flatten().map(String::as_str)
    }

    /// Whether a connection is one that the one who was asked for uses.
    pub(super) fn is_selected(&self, seen: &Seen, id: &str) -> bool {
        seen.path.first().is_some_and(|project| self.selected.contains(&(project.clone(), id.into())))
    }
}

/// Whether the user is what `by` names, or belongs to the project that it names or to one below.
fn is_by(settings: &Settings, one: &Use, by: &str, prefix: &str) -> bool {
    let short = || one.user.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('_'));
    let mut lineage = settings.ancestry(one.project).take(settings.projects.len());
    one.user == by || short() == Some(by) || lineage.any(|(_, project)| is_called(settings, project, by))
}
