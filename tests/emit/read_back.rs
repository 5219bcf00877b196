//! A reader of TeamCity's XML into a model, for comparing: what is emitted has to read back as what went in, and a
//! document of TeamCity read and emitted again has to be the same bytes.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use tcdsl::model::{
    ArtifactDependency, BuildType, Cleanup, EntityId, Feature, Parameter, PlacedIds, Project, Properties,
    Requirement, SnapshotDependency, Text, VcsEntry, VcsRoot,
};

use super::build::{self, SPAN, absolute, named, properties, text};

/// An element of any document.
#[derive(Debug, Default, Clone)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
    pub(crate) text: String,
}

impl Node {
    pub(crate) fn attr(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|child| child.name == name)
    }

    fn in_child(&self, name: &str) -> &[Node] {
        self.child(name).map_or(&[], |child| &child.children)
    }

    fn text_of(&self, name: &str) -> Option<Text> {
        self.attr(name).map(text)
    }

    fn id_of(&self, name: &str) -> EntityId {
        absolute(self.attr(name).expect("an id"))
    }
}

fn open(start: &BytesStart<'_>) -> Node {
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.expect("an attribute");
        let value = attribute.normalized_value(XmlVersion::Explicit1_0).expect("a value");
        (attribute.key.as_ref().to_string(), value.into_owned())
    });
    Node { name: start.name().as_ref().to_string(), attributes: attributes.collect(), ..Node::default() }
}

/// Parses a document; panics when it is not well-formed.
pub(crate) fn parse(document: &str) -> Node {
    let mut reader = quick_xml::Reader::from_str(document);
    let mut stack = vec![Node::default()];
    loop {
        let event = reader.read_event().expect("well-formed XML");
        match event {
            Event::Start(start) => stack.push(open(&start)),
            Event::Empty(start) => stack.last_mut().expect("open").children.push(open(&start)),
            Event::End(_) => {
                let mut node = stack.pop().expect("open");
                if !node.children.is_empty() {
                    node.text.clear();
                }
                stack.last_mut().expect("open").children.push(node);
            }
            Event::Text(part) => stack.last_mut().expect("open").text.push_str(&part.xml10_content()),
            Event::CData(part) => stack.last_mut().expect("open").text.push_str(&part.xml10_content()),
            Event::GeneralRef(part) => {
                let text = &mut stack.last_mut().expect("open").text;
                match part.resolve_char_ref().expect("a reference") {
                    Some(c) => text.push(c),
                    None => text.push_str(
                        quick_xml::escape::resolve_predefined_entity(&part).expect("a known entity"),
                    ),
                }
            }
            Event::Eof => {
                assert_eq!(stack.len(), 1, "all elements are closed");
                return stack.remove(0).children.remove(0);
            }
            _ => {}
        }
    }
}

fn params(nodes: &[Node]) -> Properties {
    let pairs: Vec<(&str, &str)> = nodes
        .iter()
        .filter(|node| matches!(node.name.as_str(), "param" | "option"))
        .map(|node| (node.attr("name").expect("a name"), node.attr("value").unwrap_or(&node.text)))
        .collect();
    properties(&pairs)
}

fn parameters(node: &Node) -> Vec<Parameter> {
    let one = |param: &Node| Parameter {
        name: param.text_of("name").expect("a name"),
        value: param.text_of("value").unwrap_or_else(|| text(&param.text)),
        spec: param.text_of("spec"),
        replaces: None,
        secure: param.attr("spec").is_some_and(|spec| spec.starts_with("password")),
    };
    node.in_child("parameters").iter().map(one).collect()
}

/// Ids that end in the number of their place are as good as generated ones.
fn features(nodes: &[Node], generated: &str) -> Vec<Feature> {
    let one = |(position, node): (usize, &Node)| {
        let id = node.attr("id").filter(|id| *id != format!("{generated}{}", position + 1));
        Feature {
            id: id.map(text),
            name: node.text_of("name"),
            conditions: requirements(node.in_child("conditions"), ""),
            enforce_clean_checkout: node
                .child("build-customization")
                .is_some_and(|one| one.attr("enforceCleanCheckout") == Some("true")),
            build_parameters: node.child("build-customization").map(parameters).unwrap_or_default(),
            options: Vec::new(),
            partial: false,
            properties: params(node.in_child("parameters")),
            ..build::feature(node.attr("type").expect("a type"), &[])
        }
    };
    nodes.iter().enumerate().map(one).collect()
}

fn requirements(nodes: &[Node], generated: &str) -> Vec<Requirement> {
    let one = |(position, node): (usize, &Node)| Requirement {
        kind: node.name.as_str().into(),
        id: node.attr("id").filter(|id| *id != format!("{generated}{}", position + 1)).map(text),
        parameter: node.text_of("name").expect("a name"),
        value: node.text_of("value"),
    };
    nodes.iter().enumerate().map(one).collect()
}

fn description(node: &Node) -> Option<Text> {
    node.child("description").map(|node| text(&node.text)).filter(|text| text.known() != Some(""))
}

fn name(node: &Node) -> Option<Text> {
    node.child("name").map(|node| text(&node.text))
}

fn order(node: &Node, element: &str) -> PlacedIds {
    let ids = node.child(element).and_then(|node| node.attr("order")).unwrap_or_default();
    named(ids.split(',').filter(|id| !id.is_empty()).map(absolute))
}

fn cleanup(node: &Node) -> Cleanup {
    let Some(node) = node.child("cleanup") else { return Cleanup::default() };
    let policies = node.children.iter().filter(|child| child.name == "policy").map(|policy| {
        let (kind, level) =
            (policy.attr("type").expect("type"), policy.attr("cleanup-level").expect("level"));
        let mut policy_of = build::policy(kind, level, &[]);
        policy_of.properties = params(policy.in_child("parameters"));
        policy_of
    });
    Cleanup { policies: policies.collect(), options: params(node.in_child("options")), ..Cleanup::default() }
}

/// A `<project>`; what the generator adds to portable settings is taken away again.
pub(crate) fn project(node: &Node, id: EntityId, portable_root: bool) -> Project {
    let mut all = features(node.in_child("project-extensions"), "PROJECT_EXT_?");
    all.retain(|one| !(portable_root && one.kind.known() == Some("versionedSettings")));
    Project {
        uuid: node.text_of("uuid"),
        name: name(node),
        description: description(node),
        archived: node.attr("archived") == Some("true"),
        default_template: node.child("default-template").map(|node| node.id_of("ref")),
        parameters: parameters(node),
        features: all,
        build_types_order: order(node, "buildTypesOrder"),
        sub_projects_order: order(node, "subprojectsOrder"),
        cleanup: cleanup(node),
        ..build::project(id, None)
    }
}

/// A `<build-type>` or `<template>`.
pub(crate) fn build_type(node: &Node, id: &str) -> BuildType {
    let prefix = if node.name == "template" { "TEMPLATE_" } else { "" };
    let generated = |name: &str| format!("{prefix}{name}_");
    let settings = node.child("settings").expect("settings");
    let order = settings.child("build-runners").and_then(|runners| runners.attr("order"));
    let mut steps = features(settings.in_child("build-runners"), &generated("RUNNER"));
    for step in &mut steps {
        step.properties
            .0
            .retain(|one| !(&*one.name == "teamcity.step.mode" && one.value.known() == Some("default")));
    }
    BuildType {
        id: absolute(id),
        uuid: node.text_of("uuid"),
        name: name(node),
        description: description(node),
        paused: node.attr("paused") == Some("true"),
        templates: templates(settings),
        options: params(settings.in_child("options")),
        disabled_settings: settings
            .in_child("disabled-settings")
            .iter()
            .filter_map(|node| node.text_of("ref"))
            .collect(),
        parameters: parameters(settings),
        steps,
        steps_order: order.map(|order| order.split(", ").map(text).collect()).unwrap_or_default(),
        vcs_entries: settings.in_child("vcs-settings").iter().map(vcs_entry).collect(),
        requirements: requirements(settings.in_child("requirements"), &generated("RQ")),
        triggers: features(settings.in_child("build-triggers"), &generated("TRIGGER")),
        features: features(settings.in_child("build-extensions"), &generated("BUILD_EXT")),
        artifact_dependencies: artifacts(
            settings.in_child("artifact-dependencies"),
            &generated("ARTIFACT_DEPENDENCY"),
        ),
        snapshot_dependencies: settings.in_child("dependencies").iter().map(depend_on).collect(),
        cleanup: cleanup(settings),
        ..build::build_type(id, "")
    }
}

fn templates(settings: &Node) -> PlacedIds {
    let one = settings.attr("ref").map(absolute);
    named(one.into_iter().chain(settings.in_child("inherits").iter().map(|node| node.id_of("id"))))
}

fn vcs_entry(node: &Node) -> VcsEntry {
    let rules: Vec<&str> = node.children.iter().filter_map(|rule| rule.attr("rule")).collect();
    build::vcs_entry(node.id_of("root-id"), &rules)
}

fn artifacts(nodes: &[Node], generated: &str) -> Vec<ArtifactDependency> {
    let one = |(position, node): (usize, &Node)| {
        let rule = node.child("revisionRule").expect("a rule");
        let rules = node.child("artifact").and_then(|node| node.attr("sourcePath")).expect("rules");
        ArtifactDependency {
            id: node.attr("id").filter(|id| *id != format!("{generated}{}", position + 1)).map(text),
            clean_destination: node.attr("cleanDestination") == Some("true"),
            rule: rule.attr("name").expect("a name").into(),
            revision: rule.text_of("revision").expect("a revision"),
            branch: rule.text_of("branch"),
            ..build::artifact(node.id_of("sourceBuildTypeId"), rules)
        }
    };
    nodes.iter().enumerate().map(one).collect()
}

fn depend_on(node: &Node) -> SnapshotDependency {
    SnapshotDependency {
        build_type: node.id_of("sourceBuildTypeId"),
        options: params(node.in_child("options")),
        span: SPAN,
    }
}

/// A `<vcs-root>`.
pub(crate) fn vcs_root(node: &Node, id: &str) -> VcsRoot {
    VcsRoot {
        id: absolute(id),
        uuid: node.text_of("uuid"),
        name: name(node),
        kind: node.text_of("type").expect("a type"),
        poll_interval: node.text_of("modification-check-interval"),
        properties: params(&node.children),
        ..build::vcs_root(id, &[])
    }
}
