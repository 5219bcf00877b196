//! What several documents share: parameters, options, extensions, requirements, clean-up.

use crate::model::{
    Cleanup, CleanupPolicy, EntityId, Feature, Parameter, Properties, Property, Requirement, Text, VcsRoot,
};

use super::node::{Attribute, Node};
use super::{Reader, absolute};

/// The type of an extension that is a keep rule of the clean-up.
const KEEP_RULE: &str = "keepRules";

impl Attribute {
    pub(super) fn text(&self) -> Text {
        Text::new(self.value.as_str(), self.span)
    }
}

impl Node {
    pub(super) fn text_of(&self, name: &str) -> Option<Text> {
        self.attr(name).map(Attribute::text)
    }

    pub(super) fn is_true(&self, name: &str) -> bool {
        self.attr(name).is_some_and(|attribute| attribute.value == "true")
    }

    /// The id that an attribute holds.
    pub(super) fn id_of(&self, name: &str) -> EntityId {
        self.attr(name).map_or(EntityId::Unknown, |attribute| absolute(&attribute.value))
    }

    /// The text of the child `name`.
    pub(super) fn child_text(&self, name: &str) -> Option<Text> {
        self.child(name).map(|node| Text::new(node.text.as_str(), node.content))
    }

    /// The same unless it is empty: `<description />` stands for none.
    pub(super) fn description(&self) -> Option<Text> {
        self.child_text("description").filter(|text| text.known() != Some(""))
    }
}

impl Reader {
    /// Notes the children of `node` that are not among `known`.
    pub(super) fn check_children(&mut self, node: &Node, known: &[&str]) {
        for child in &node.children {
            if !known.contains(&child.name.as_str()) {
                self.unknown(&format!("`{}`", node.name), &child.name, child.span);
            }
        }
    }

    /// The value of a `<param>`: the attribute, or else the text.
    fn param_value(node: &Node) -> Text {
        node.text_of("value").unwrap_or_else(|| Text::new(node.text.as_str(), node.content))
    }

    /// `<param>`s and `<option>`s; of a name that is given twice the last counts.
    pub(super) fn properties(&mut self, nodes: &[Node]) -> Properties {
        let mut all = Properties::default();
        let mut places: std::collections::HashMap<&str, usize> = std::collections::HashMap::new();
        for node in nodes.iter().filter(|node| matches!(node.name.as_str(), "param" | "option")) {
            let Some(name) = node.attr("name") else { continue };
            let value = Self::param_value(node);
            let property = Property { name: name.value.as_str().into(), value, implied: false };
            match places.get(name.value.as_str()) {
                Some(&at) => all.0[at] = property,
                None => {
                    places.insert(&name.value, all.0.len());
                    all.0.push(property);
                }
            }
        }
        all
    }

    /// The configuration parameters in the child `name`.
    pub(super) fn parameters(&mut self, node: &Node, name: &str) -> Vec<Parameter> {
        let one = |param: &Node| {
            let spec = param.text_of("spec");
            Some(Parameter {
                name: param.text_of("name")?,
                value: Self::param_value(param),
                secure: spec.as_ref().and_then(Text::known).is_some_and(|spec| spec.starts_with("password")),
                spec,
                replaces: None,
            })
        };
        node.in_child(name).iter().filter_map(one).collect()
    }

    /// `<extension>`s, `<runner>`s and `<build-trigger>`s; keep rules among the extensions go to `keep_rules`.
    pub(super) fn features(&mut self, node: Option<&Node>, keep_rules: &mut Vec<Feature>) -> Vec<Feature> {
        let Some(node) = node else { return Vec::new() };
        self.check_children(node, &["extension", "runner", "build-trigger"]);
        let mut all = Vec::new();
        for child in &node.children {
            let feature = self.feature(child);
            if feature.kind.known() == Some(KEEP_RULE) { keep_rules.push(feature) } else { all.push(feature) }
        }
        all
    }

    fn feature(&mut self, node: &Node) -> Feature {
        self.check_children(node, &["parameters", "conditions", "build-customization"]);
        let customization = node.child("build-customization");
        Feature {
            id: node.text_of("id"),
            kind: node.text_of("type").unwrap_or_else(|| Text::new("", node.span)),
            class: None,
            name: node.text_of("name").filter(|name| name.known() != Some("")),
            enabled: true,
            properties: self.properties(node.in_child("parameters")),
            conditions: self.requirements(node.child("conditions")),
            enforce_clean_checkout: customization.is_some_and(|one| one.is_true("enforceCleanCheckout")),
            build_parameters: customization.map(|one| self.parameters(one, "parameters")).unwrap_or_default(),
            options: Vec::new(),
            partial: false,
            unwritten: false,
            span: node.span,
            calls: Vec::new(),
        }
    }

    /// `<requirements>` and `<conditions>`: every element's name is a kind of requirement.
    pub(super) fn requirements(&mut self, node: Option<&Node>) -> Vec<Requirement> {
        let one = |node: &Node| {
            Some(Requirement {
                kind: node.name.as_str().into(),
                id: node.text_of("id"),
                parameter: node.text_of("name")?,
                value: node.text_of("value"),
            })
        };
        node.map(|node| node.children.iter().filter_map(one).collect()).unwrap_or_default()
    }

    /// `<cleanup>`, with the keep rules that stood among the extensions.
    pub(super) fn cleanup(&mut self, node: &Node, keep_rules: Vec<Feature>) -> Cleanup {
        let Some(node) = node.child("cleanup") else { return Cleanup { keep_rules, ..Cleanup::default() } };
        self.check_children(node, &["policy", "options"]);
        let mut policies = Vec::new();
        for policy in node.children.iter().filter(|child| child.name == "policy") {
            policies.push(CleanupPolicy {
                kind: policy.attr("type").map(|kind| kind.value.as_str().into()),
                level: policy.attr("cleanup-level").map_or("", |level| &level.value).into(),
                properties: self.properties(policy.in_child("parameters")),
            });
        }
        let options = self.properties(node.in_child("options"));
        Cleanup { policies, options, keep_rules, partial: false }
    }

    /// A `<vcs-root>`: its parameters stand in it directly.
    pub(super) fn vcs_root(&mut self, id: &str, node: &Node) -> VcsRoot {
        self.check_children(node, &["name", "param"]);
        VcsRoot {
            id: absolute(id),
            uuid: node.text_of("uuid"),
            name: node.child_text("name"),
            kind: node.text_of("type").unwrap_or_else(|| Text::new("", node.span)),
            class: None,
            poll_interval: node.text_of("modification-check-interval"),
            properties: self.properties(&node.children),
            options: Vec::new(),
            partial: false,
            span: node.span,
            calls: Vec::new(),
        }
    }
}
