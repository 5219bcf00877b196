//! Dependencies on other build configurations.

use super::Context;
use super::parts::options;
use crate::emit::xml_writer::Element;
use crate::model::{ArtifactDependency, SnapshotDependency, Text};

/// `<dependency>`: one `<artifact>` holds all rules, as the settings write them.
pub(crate) fn artifact(
    context: &Context<'_>,
    id: Option<String>,
    dependency: &ArtifactDependency,
) -> Option<Element> {
    let revision = Element::new("revisionRule")
        .attr("name", &*dependency.rule)
        .attr_opt("revision", dependency.revision.known())
        .attr_opt("branch", dependency.branch.as_ref().and_then(Text::known));
    let rules =
        dependency.artifact_rules.known().map(|rules| Element::new("artifact").attr("sourcePath", rules));
    let element = Element::new("dependency")
        .attr_opt("id", id)
        .attr("sourceBuildTypeId", context.external(&dependency.build_type)?)
        .attr("cleanDestination", dependency.clean_destination.to_string())
        .children([revision])
        .children(rules);
    Some(element)
}

/// `<dependencies>`.
pub(crate) fn snapshot(context: &Context<'_>, dependencies: &[SnapshotDependency]) -> Element {
    Element::new("dependencies").children(dependencies.iter().filter_map(|one| {
        let id = context.external(&one.build_type)?;
        Some(Element::new("depend-on").attr("sourceBuildTypeId", id).children(options(&one.options)))
    }))
}
