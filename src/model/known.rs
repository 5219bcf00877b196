//! Whether all is known of a project, build configuration or VCS root: what may be written down as it is.

use super::{
    ArtifactDependency, BuildType, Cleanup, EntityId, Feature, Parameter, Project, Properties, Requirement,
    SnapshotDependency, Text, VcsEntry, VcsRoot,
};

impl Project {
    /// Whether all is known that the project says of itself; what it holds is left out.
    pub fn is_known(&self) -> bool {
        let texts = [&self.uuid, &self.name, &self.description].into_iter().flatten().all(known);
        let orders = self.build_types_order.iter().chain(self.sub_projects_order.iter());
        !self.partial
            && texts
            && orders.chain(&self.default_template).all(id)
            && parameters(&self.parameters)
            && self.features.iter().all(feature)
            && cleanup(&self.cleanup)
    }
}

impl BuildType {
    /// Whether all is known of the build configuration or template.
    pub fn is_known(&self) -> bool {
        let texts = [&self.uuid, &self.name, &self.description].into_iter().flatten();
        let lists = texts.chain(&self.disabled_settings).chain(&self.steps_order);
        let features = self.steps.iter().chain(&self.triggers).chain(&self.features);
        !self.partial
            && lists.into_iter().all(known)
            && self.templates.iter().all(id)
            && properties(&self.options)
            && parameters(&self.parameters)
            && parameters(&self.output_parameters)
            && features.chain(&self.failure_conditions).all(feature)
            && self.vcs_entries.iter().all(entry)
            && self.requirements.iter().all(requirement)
            && self.artifact_dependencies.iter().all(artifacts)
            && self.snapshot_dependencies.iter().all(snapshot)
            && cleanup(&self.cleanup)
    }
}

impl VcsRoot {
    /// Whether all is known of the VCS root.
    pub fn is_known(&self) -> bool {
        let texts = [&self.uuid, &self.name, &self.poll_interval].into_iter().flatten();
        !self.partial && texts.chain([&self.kind]).all(known) && properties(&self.properties)
    }
}

fn known(text: &Text) -> bool {
    text.value.is_some()
}

fn id(id: &EntityId) -> bool {
    !matches!(id, EntityId::Missing | EntityId::Unknown)
}

fn properties(all: &Properties) -> bool {
    all.0.iter().all(|property| known(&property.value))
}

fn parameters(all: &[Parameter]) -> bool {
    all.iter().all(|one| known(&one.name) && known(&one.value) && one.spec.iter().all(known))
}

fn requirement(one: &Requirement) -> bool {
    one.id.iter().chain(&one.value).chain([&one.parameter]).all(known)
}

fn feature(one: &Feature) -> bool {
    !one.partial
        && !one.unwritten
        && one.id.iter().chain(&one.name).chain([&one.kind]).all(known)
        && properties(&one.properties)
        && one.conditions.iter().all(requirement)
        && parameters(&one.build_parameters)
}

fn entry(one: &VcsEntry) -> bool {
    id(&one.root) && one.checkout_rules.iter().all(known)
}

fn artifacts(one: &ArtifactDependency) -> bool {
    let texts = one.id.iter().chain(&one.branch).chain([&one.revision, &one.artifact_rules]);
    id(&one.build_type) && texts.into_iter().all(known)
}

fn snapshot(one: &SnapshotDependency) -> bool {
    id(&one.build_type) && properties(&one.options)
}

fn cleanup(one: &Cleanup) -> bool {
    let policies = one.policies.iter().all(|policy| policy.kind.is_some() && properties(&policy.properties));
    !one.partial && policies && properties(&one.options) && one.keep_rules.iter().all(feature)
}
