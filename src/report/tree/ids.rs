//! What can be asked for by its id: each with and without the root project's prefix.

use super::Root;
use crate::model::{EntityId, Project, Settings};

/// The ids of all projects.
pub fn project_ids(roots: &[Root<'_>]) -> Vec<String> {
    ids(roots, |project| vec![&project.id])
}

/// The ids of all that can use a connection: projects, build configurations, templates.
pub fn user_ids(roots: &[Root<'_>]) -> Vec<String> {
    ids(roots, |project| {
        let builds = project.build_types.iter().chain(&project.templates);
        builds.map(|one| &one.id).chain([&project.id]).collect()
    })
}

fn ids<'a>(roots: &[Root<'a>], of: impl Fn(&'a Project) -> Vec<&'a EntityId>) -> Vec<String> {
    let of_settings = |settings: &'a Settings| {
        let ids = settings.projects.iter().flat_map(&of);
        ids.flat_map(|id| [id.external(&settings.ids), Some(id.to_string())]).flatten().collect::<Vec<_>>()
    };
    roots.iter().filter_map(|root| root.settings).flat_map(of_settings).collect()
}
