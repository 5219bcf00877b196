//! What the parts of a model say, as named texts without their places: what comparing two of them needs.
//!
//! Comparing itself stands where its purpose is: `eval` matches what patches expect, `diff` tells two settings apart.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{
    ArtifactDependency, BuildType, Cleanup, ContextIds, EntityId, Feature, Parameter, Project, Properties,
    Requirement, SnapshotDependency, Text, VcsEntry, VcsRoot, is_secure,
};

/// Something that a part says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The text; `None` when it could not be evaluated.
    pub value: Option<Arc<str>>,
    /// Whether the text is a secret, never to be shown.
    pub secret: bool,
}

/// Facts by name: `type`, `parameter host`.
pub type Facts = BTreeMap<String, Fact>;

/// A list of facts in the making.
#[derive(Default)]
struct List(Facts);

impl List {
    fn put(&mut self, name: impl Into<String>, value: Option<Arc<str>>, secret: bool) {
        self.0.insert(name.into(), Fact { value, secret });
    }

    fn text(&mut self, name: &str, text: &Text) {
        self.put(name, text.value.clone(), false);
    }

    fn optional(&mut self, name: &str, text: Option<&Text>) {
        if let Some(text) = text {
            self.text(name, text);
        }
    }

    fn known(&mut self, name: &str, value: &str) {
        self.put(name, Some(value.into()), false);
    }

    fn flag(&mut self, name: &str, set: bool) {
        if set {
            self.known(name, "true");
        }
    }

    fn id(&mut self, name: &str, id: &EntityId, ids: &ContextIds) {
        self.put(name, id.local(ids).map(Arc::from), false);
    }

    fn ids(&mut self, name: &str, all: &[EntityId], ids: &ContextIds) {
        if !all.is_empty() {
            let each: Option<Vec<String>> = all.iter().map(|id| id.local(ids)).collect();
            self.put(name, each.map(|each| each.join(", ").into()), false);
        }
    }

    fn properties(&mut self, kind: &str, properties: &Properties) {
        for property in &properties.0 {
            let name = format!("{kind} {}", property.name);
            self.put(name, property.value.value.clone(), is_secure(&property.name));
        }
    }

    fn parameters(&mut self, kind: &str, parameters: &[Parameter]) {
        for one in parameters {
            let name = format!("{kind} {}", one.name.known().unwrap_or("?"));
            self.put(name.clone(), one.value.value.clone(), is_secret(one));
            if let Some(spec) = &one.spec {
                self.text(&format!("{name}, specification"), spec);
            }
        }
    }
}

/// What a step, trigger, build feature, failure condition or project feature says; its id is left out.
pub fn feature(feature: &Feature) -> Facts {
    let mut list = List::default();
    list.text("type", &feature.kind);
    list.optional("name", feature.name.as_ref());
    list.flag("disabled", !feature.enabled);
    list.properties("parameter", &feature.properties);
    for condition in &feature.conditions {
        list.known(&format!("condition {}", requirement_text(condition)), "");
    }
    list.flag("clean checkout", feature.enforce_clean_checkout);
    list.parameters("build parameter", &feature.build_parameters);
    list.0
}

/// What a configuration parameter says; its name is left out.
pub fn parameter(parameter: &Parameter) -> Facts {
    let mut list = List::default();
    list.put("value", parameter.value.value.clone(), is_secret(parameter));
    list.optional("specification", parameter.spec.as_ref());
    list.0
}

/// Whether the value of a parameter is a secret; a specification that says `password` makes it one, too.
fn is_secret(parameter: &Parameter) -> bool {
    let spec = parameter.spec.as_ref().and_then(Text::known).unwrap_or_default();
    parameter.secure
        || spec.trim_start().starts_with("password")
        || parameter.name.known().is_some_and(is_secure)
}

/// What a requirement says; its id is left out.
pub fn requirement(requirement: &Requirement) -> Facts {
    let mut list = List::default();
    list.known("type", &requirement.kind);
    list.text("parameter", &requirement.parameter);
    list.optional("value", requirement.value.as_ref());
    list.0
}

/// What a VCS root says; its id is left out.
pub fn vcs_root(root: &VcsRoot) -> Facts {
    let mut list = List::default();
    list.optional("name", root.name.as_ref());
    list.text("type", &root.kind);
    list.optional("poll interval", root.poll_interval.as_ref());
    list.properties("parameter", &root.properties);
    list.0
}

/// What an attached VCS root says; the root's id is left out.
pub fn vcs_entry(entry: &VcsEntry) -> Facts {
    let mut list = List::default();
    if !entry.checkout_rules.is_empty() {
        let rules: Option<Vec<&str>> = entry.checkout_rules.iter().map(Text::known).collect();
        list.put("checkout rules", rules.map(|rules| rules.join("\n").into()), false);
    }
    list.0
}

/// What an artifact dependency says; its id is left out.
pub fn artifact_dependency(dependency: &ArtifactDependency, ids: &ContextIds) -> Facts {
    let mut list = List::default();
    list.id("build configuration", &dependency.build_type, ids);
    list.flag("clean destination", dependency.clean_destination);
    list.known("build", &dependency.rule);
    list.text("revision", &dependency.revision);
    list.optional("branch", dependency.branch.as_ref());
    list.text("artifact rules", &dependency.artifact_rules);
    list.flag("disabled", !dependency.enabled);
    list.0
}

/// What a snapshot dependency says; the other build configuration's id is left out.
pub fn snapshot_dependency(dependency: &SnapshotDependency) -> Facts {
    let mut list = List::default();
    list.properties("option", &dependency.options);
    list.0
}

/// What a project says of itself; what it holds is left out.
pub fn project(project: &Project, ids: &ContextIds) -> Facts {
    let mut list = List::default();
    list.optional("name", project.name.as_ref());
    list.optional("description", project.description.as_ref());
    list.flag("archived", project.archived);
    if let Some(template) = &project.default_template {
        list.id("default template", template, ids);
    }
    list.ids("order of build configurations", &project.build_types_order, ids);
    list.ids("order of sub-projects", &project.sub_projects_order, ids);
    cleanup(&mut list, &project.cleanup);
    list.0
}

/// What a build configuration or template says of itself; what it holds is left out.
pub fn build_type(build_type: &BuildType, ids: &ContextIds) -> Facts {
    let mut list = List::default();
    list.optional("name", build_type.name.as_ref());
    list.optional("description", build_type.description.as_ref());
    list.flag("paused", build_type.paused);
    list.parameters("output parameter", &build_type.output_parameters);
    list.ids("templates", &build_type.templates, ids);
    list.properties("option", &build_type.options);
    for setting in &build_type.disabled_settings {
        list.known(&format!("disabled setting {}", setting.known().unwrap_or("?")), "");
    }
    if !build_type.steps_order.is_empty() {
        let order: Option<Vec<&str>> = build_type.steps_order.iter().map(Text::known).collect();
        list.put("order of steps", order.map(|order| order.join(", ").into()), false);
    }
    cleanup(&mut list, &build_type.cleanup);
    list.0
}

fn cleanup(list: &mut List, cleanup: &Cleanup) {
    for policy in &cleanup.policies {
        let name = format!("clean-up rule {}", policy.level);
        list.put(name.clone(), policy.kind.clone(), false);
        list.properties(&format!("{name}, parameter"), &policy.properties);
    }
    list.properties("clean-up option", &cleanup.options);
}

/// A requirement or condition as one text.
pub fn requirement_text(requirement: &Requirement) -> String {
    let known = |text: &Text| text.known().unwrap_or("?").to_owned();
    let mut shown = format!("{} {}", requirement.kind, known(&requirement.parameter));
    if let Some(value) = &requirement.value {
        shown.push(' ');
        shown.push_str(&known(value));
    }
    shown
}
