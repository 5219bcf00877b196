//! Everything in the settings that has an external id.

use crate::model::{BuildType, EntityId, Settings, Text};
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
    /// Its name, when it has one.
    pub(crate) name: Option<&'a Text>,
    /// Whether the server names it: the project that the settings belong to.
    pub(crate) given_by_server: bool,
    /// Whether a statement about it could not be evaluated.
    pub(crate) partial: bool,
    /// Where it is declared.
    pub(crate) span: Span,
}

/// All of them, projects first.
pub(crate) fn entities(settings: &Settings) -> Vec<Entity<'_>> {
    let mut all = Vec::new();
    for one in &settings.projects {
        all.push(Entity {
            kind: "project",
            space: "projects",
            id: &one.id,
            name: one.name.as_ref(),
            given_by_server: one.parent.is_none(),
            partial: one.partial,
            span: one.span,
        });
    }
    for project in &settings.projects {
        let templates = project.templates.iter().map(|one| build_type("template", one));
        all.extend(
            templates.chain(project.build_types.iter().map(|one| build_type("build configuration", one))),
        );
        all.extend(project.vcs_roots.iter().map(|one| Entity {
            kind: "VCS root",
            space: "VCS roots",
            id: &one.id,
            name: one.name.as_ref(),
            given_by_server: false,
            partial: one.partial,
            span: one.span,
        }));
    }
    all
}

/// Build configurations and templates share their ids.
const BUILDS: &str = "build configurations";

fn build_type<'a>(kind: &'static str, one: &'a BuildType) -> Entity<'a> {
    Entity {
        kind,
        space: BUILDS,
        id: &one.id,
        name: one.name.as_ref(),
        given_by_server: false,
        partial: one.partial,
        span: one.span,
    }
}
