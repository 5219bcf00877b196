//! `buildTypes/<id>.xml`: build configurations and templates.

use crate::model::{ArtifactDependency, BuildType, PlacedIds, SnapshotDependency, Text, VcsEntry};

use super::node::Node;
use super::{Reader, absolute};

/// The elements of `<settings>`.
const KNOWN: &[&str] = &[
    "inherits",
    "options",
    "disabled-settings",
    "parameters",
    "output-parameters",
    "build-runners",
    "vcs-settings",
    "requirements",
    "build-triggers",
    "build-extensions",
    "artifact-dependencies",
    "dependencies",
    "cleanup",
];

/// Types of extensions that are failure conditions.
const FAILURE_CONDITIONS: &[&str] = &["BuildFailureOnMetric", "BuildFailureOnMessage"];

impl Reader {
    /// A `<build-type>` or `<template>`.
    pub(super) fn build_type(&mut self, id: &str, node: &Node) -> BuildType {
        self.check_children(node, &["name", "description", "settings"]);
        let empty = Node { name: "settings".into(), children: Vec::new(), ..node.clone() };
        let settings = node.child("settings").unwrap_or(&empty);
        self.check_children(settings, KNOWN);
        let order = settings.child("build-runners").and_then(|runners| runners.attr("order"));
        let mut keep_rules = Vec::new();
        let steps = self.features(settings.child("build-runners"), &mut keep_rules);
        let triggers = self.features(settings.child("build-triggers"), &mut keep_rules);
        let extensions = self.features(settings.child("build-extensions"), &mut keep_rules);
        let is_condition = |kind: &Text| kind.known().is_some_and(|kind| FAILURE_CONDITIONS.contains(&kind));
        let (failure_conditions, features) =
            extensions.into_iter().partition(|feature| is_condition(&feature.kind));
        let mut build_type = BuildType {
            id: absolute(id),
            uuid: node.text_of("uuid"),
            name: node.child_text("name"),
            description: node.description(),
            paused: node.is_true("paused"),
            templates: templates(settings),
            options: self.properties(settings.in_child("options")),
            disabled_settings: Vec::new(),
            parameters: self.parameters(settings, "parameters"),
            output_parameters: self.parameters(settings, "output-parameters"),
            steps,
            steps_order: order.map(|order| texts(&order.value, order.span)).unwrap_or_default(),
            vcs_entries: settings.in_child("vcs-settings").iter().map(vcs_entry).collect(),
            requirements: self.requirements(settings.child("requirements")),
            triggers,
            features,
            failure_conditions,
            artifact_dependencies: settings.in_child("artifact-dependencies").iter().map(artifacts).collect(),
            snapshot_dependencies: self.snapshots(settings.in_child("dependencies")),
            cleanup: self.cleanup(settings, keep_rules),
            partial: false,
            span: node.span,
            calls: Vec::new(),
        };
        disable(&mut build_type, settings.in_child("disabled-settings"));
        build_type
    }

    fn snapshots(&mut self, nodes: &[Node]) -> Vec<SnapshotDependency> {
        let one = |node: &Node| SnapshotDependency {
            build_type: node.id_of("sourceBuildTypeId"),
            options: self.properties(node.in_child("options")),
            span: node.span,
        };
        nodes.iter().filter(|node| node.name == "depend-on").map(one).collect()
    }
}

/// `<setting-ref>`s: one to an own part says that it is switched off, any other that an inherited one is.
fn disable(build_type: &mut BuildType, references: &[Node]) {
    for node in references {
        let Some(id) = node.text_of("ref") else { continue };
        let parts = build_type.steps.iter_mut().chain(&mut build_type.triggers);
        let parts = parts.chain(&mut build_type.features).chain(&mut build_type.failure_conditions);
        let same = |other: Option<&Text>| other.and_then(Text::known) == id.known();
        let mut parts = parts.filter(|part| same(part.id.as_ref()));
        if let Some(part) = parts.next() {
            part.enabled = false;
            continue;
        }
        let mut dependencies = build_type.artifact_dependencies.iter_mut();
        match dependencies.find(|one| same(one.id.as_ref())) {
            Some(dependency) => dependency.enabled = false,
            None => build_type.disabled_settings.push(id),
        }
    }
}

/// One template is an attribute, several are elements.
fn templates(settings: &Node) -> PlacedIds {
    let one = settings.attr("ref").map(|id| (absolute(&id.value), id.span));
    let several = settings.in_child("inherits").iter().map(|node| (node.id_of("id"), node.span));
    one.into_iter().chain(several).collect()
}

fn texts(list: &str, span: crate::source::Span) -> Vec<Text> {
    let parts = list.split(',').map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| Text::new(part, span)).collect()
}

fn vcs_entry(node: &Node) -> VcsEntry {
    let rules = node.children.iter().filter_map(|rule| rule.text_of("rule"));
    VcsEntry { root: node.id_of("root-id"), checkout_rules: rules.collect(), span: node.span }
}

/// A `<dependency>`; several `<artifact>`s are lines of one text, as the DSL has them.
fn artifacts(node: &Node) -> ArtifactDependency {
    let rule = node.child("revisionRule");
    let of_rule = |name: &str| rule.and_then(|rule| rule.text_of(name));
    let paths: Vec<&str> = node
        .children
        .iter()
        .filter(|child| child.name == "artifact")
        .filter_map(|child| child.attr("sourcePath"))
        .map(|path| path.value.as_str())
        .collect();
    ArtifactDependency {
        id: node.text_of("id"),
        build_type: node.id_of("sourceBuildTypeId"),
        clean_destination: node.is_true("cleanDestination"),
        rule: of_rule("name").and_then(|name| name.value).unwrap_or_else(|| "".into()),
        revision: of_rule("revision").unwrap_or_else(|| Text::new("", node.span)),
        branch: of_rule("branch"),
        artifact_rules: Text::new(paths.join("\n"), node.span),
        enabled: true,
        span: node.span,
    }
}
