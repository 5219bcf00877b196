//! Everything in the settings that has an external id.

use crate::model::{EntityId, Settings};
use crate::source::Span;

/// A project, build configuration, template or VCS root.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entity<'a> {
    /// What people call it.
    pub(crate) kind: &'static str,
    /// The space in which its id is unique.
    pub(crate) space: &'static str,
    /// Its id.
    pub(crate) id: &'a EntityId,
    /// Where it is declared.
    pub(crate) span: Span,
}

/// All of them, projects first.
pub(crate) fn entities(settings: &Settings) -> Vec<Entity<'_>> {
    let mut all = Vec::new();
    for project in &settings.projects {
        all.push(entity("project", "projects", &project.id, project.span));
    }
    for project in &settings.projects {
        let templates = project.templates.iter().map(|one| entity("template", BUILDS, &one.id, one.span));
        let builds = project.build_types.iter();
        let builds = builds.map(|one| entity("build configuration", BUILDS, &one.id, one.span));
        all.extend(templates.chain(builds));
        let roots = project.vcs_roots.iter();
        all.extend(roots.map(|one| entity("VCS root", "VCS roots", &one.id, one.span)));
    }
    all
}

/// Build configurations and templates share their ids.
const BUILDS: &str = "build configurations";

fn entity<'a>(kind: &'static str, space: &'static str, id: &'a EntityId, span: Span) -> Entity<'a> {
    Entity { kind, space, id, span }
}
