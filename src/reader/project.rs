//! `project-config.xml`.

use crate::model::{PlacedIds, Project};

use super::node::Node;
use super::{Reader, absolute};

/// The elements of a project.
const KNOWN: &[&str] = &[
    "name",
    "description",
    "default-template",
    "parameters",
    "project-extensions",
    "cleanup",
    "buildTypesOrder",
    "subprojectsOrder",
];

impl Reader {
    /// A `<project>` without what other documents say of it.
    pub(super) fn project(&mut self, id: &str, node: &Node) -> Project {
        self.check_children(node, KNOWN);
        let mut keep_rules = Vec::new();
        let features = self.features(node.child("project-extensions"), &mut keep_rules);
        Project {
            parent: None,
            id: absolute(id),
            ignored: Vec::new(),
            uuid: node.text_of("uuid"),
            name: node.child_text("name"),
            description: node.description(),
            archived: node.is_true("archived"),
            default_template: node.child("default-template").map(|node| node.id_of("ref")),
            parameters: self.parameters(node, "parameters"),
            features,
            vcs_roots: Vec::new(),
            templates: Vec::new(),
            build_types: Vec::new(),
            build_types_order: order(node, "buildTypesOrder"),
            sub_projects_order: order(node, "subprojectsOrder"),
            cleanup: self.cleanup(node, keep_rules),
            partial: false,
            span: node.span,
        }
    }
}

fn order(node: &Node, element: &str) -> PlacedIds {
    let Some(order) = node.child(element).and_then(|node| node.attr("order")) else {
        return PlacedIds::default();
    };
    let ids = order.value.split(',').map(str::trim).filter(|id| !id.is_empty());
    ids.map(|id| (absolute(id), order.span)).collect()
}
