//! `project-config.xml`.

use super::Context;
use super::build_type::given_id;
use super::numbering::Numbering;
use super::parts::{description, name, param, root};
use crate::emit::xml_writer::Element;
use crate::model::{EntityId, Project, ProjectIndex, SERVER_ROOT, utf16_order};

/// The type of the feature that says where a project's settings are kept.
const VERSIONED_SETTINGS: &str = "versionedSettings";

/// `<project>`.
pub(crate) fn element(context: &Context<'_>, index: ProjectIndex, project: &Project) -> Element {
    let head = root("project")
        .attr_opt("parent-id", parent_id(context, project))
        .attr_opt("archived", project.archived.then_some("true"))
        .attr_opt("uuid", context.uuid(project.uuid.as_ref()));
    context
        .schema(head)
        .children(project_name(context, index, project))
        .children(description(project.description.as_ref()))
        .children(default_template(context, project))
        .children(context.parameters(&project.parameters))
        .children(extensions(context, index, project))
        .children(context.cleanup(&project.cleanup))
        .children(order(context, "subprojectsOrder", &project.sub_projects_order))
        .children(order(context, "buildTypesOrder", &project.build_types_order))
}

/// The server gives the root's parent. Its own root project has none, and is not named as one (seen in XML of servers).
fn parent_id(context: &Context<'_>, project: &Project) -> Option<String> {
    let ids = context.ids();
    match project.parent {
        Some(parent) => context.project_id(parent).filter(|id| id != SERVER_ROOT),
        None if ids.root_project == SERVER_ROOT => None,
        None => Some(ids.parent_project.clone()).filter(|id| !id.is_empty()),
    }
}

/// The root of portable settings is named by the server (`kotlin-dsl.md`).
fn project_name(context: &Context<'_>, index: ProjectIndex, project: &Project) -> Option<Element> {
    if index.0 == 0 && context.ids().portable {
        return Some(Element::text("name", &context.ids().root_name));
    }
    name(project.name.as_ref())
}

fn default_template(context: &Context<'_>, project: &Project) -> Option<Element> {
    let id = context.external(project.default_template.as_ref()?)?;
    Some(Element::new("default-template").attr("ref", id))
}

/// `<project-extensions>` sorted by id.
fn extensions(context: &Context<'_>, index: ProjectIndex, project: &Project) -> Option<Element> {
    let mut numbering = Numbering::new("PROJECT_EXT_", project.features.iter().map(|one| one.id.as_ref()));
    let mut all: Vec<(String, Element)> = Vec::new();
    for feature in &project.features {
        let id = numbering.id(feature.id.as_ref());
        all.push((id.clone().unwrap_or_default(), context.extension(id, feature)));
    }
    for rule in &project.cleanup.keep_rules {
        let id = given_id(rule);
        all.push((id.clone().unwrap_or_default(), context.extension(id, rule)));
    }
    if index.0 == 0 && needs_versioned_settings(context, project) {
        let id = numbering.next_free();
        all.push((id.clone(), versioned_settings(id)));
    }
    all.sort_by(|a, b| utf16_order(&a.0, &b.0));
    let element = Element::new("project-extensions").children(all.into_iter().map(|(_, element)| element));
    (!element.is_bare()).then_some(element)
}

/// The generator adds the feature to the root of portable settings, which must not declare it themselves.
fn needs_versioned_settings(context: &Context<'_>, project: &Project) -> bool {
    let declared = project.features.iter().any(|one| one.kind.known() == Some(VERSIONED_SETTINGS));
    context.ids().portable && !declared
}

/// What the generator adds (observed in generator output of every schema version).
fn versioned_settings(id: String) -> Element {
    let parameters = Element::new("parameters")
        .children([param("enabled", "true", None), param("format", "kotlin", None)]);
    Element::new("extension").attr("id", id).attr("type", VERSIONED_SETTINGS).children([parameters])
}

/// External ids, with commas and without blanks.
fn order(context: &Context<'_>, element: &'static str, ids: &[EntityId]) -> Option<Element> {
    let ids: Vec<String> = ids.iter().filter_map(|id| context.external(id)).collect();
    (!ids.is_empty()).then(|| Element::new(element).attr("order", ids.join(",")))
}
