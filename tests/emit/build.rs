//! A builder of small models.

use tcdsl::catalog::Catalog;
use tcdsl::model::{
    ArtifactDependency, BuildType, Cleanup, CleanupPolicy, ContextIds, EntityId, Feature, Parameter,
    PlacedIds, Project, ProjectIndex, Properties, Property, Registration, Requirement, Settings,
    SnapshotDependency, Text, VcsEntry, VcsRoot,
};
use tcdsl::source::{FileId, Span};

pub(crate) const SPAN: Span = Span { file: FileId(0), start: 0, end: 0 };

pub(crate) fn text(value: &str) -> Text {
    Text::new(value, SPAN)
}

pub(crate) fn relative(id: &str) -> EntityId {
    EntityId::Relative(id.into())
}

pub(crate) fn absolute(id: &str) -> EntityId {
    EntityId::Absolute(id.into())
}

pub(crate) fn named(ids: impl IntoIterator<Item = EntityId>) -> PlacedIds {
    ids.into_iter().map(|id| (id, SPAN)).collect()
}

pub(crate) fn settings(projects: Vec<Project>) -> Settings {
    Settings {
        stored: false,
        catalog: Catalog::default(),
        version: Some(text("2024.03")),
        ids: ContextIds::default(),
        projects,
        registration: Registration::default(),
    }
}

pub(crate) fn project(id: EntityId, parent: Option<usize>) -> Project {
    Project {
        parent: parent.map(ProjectIndex),
        id,
        ignored: Vec::new(),
        uuid: None,
        name: None,
        description: None,
        archived: false,
        default_template: None,
        parameters: Vec::new(),
        features: Vec::new(),
        vcs_roots: Vec::new(),
        templates: Vec::new(),
        build_types: Vec::new(),
        build_types_order: PlacedIds::default(),
        sub_projects_order: PlacedIds::default(),
        cleanup: Cleanup::default(),
        partial: false,
        span: SPAN,
    }
}

pub(crate) fn root() -> Project {
    project(EntityId::RootProject, None)
}

pub(crate) fn build_type(id: &str, name: &str) -> BuildType {
    BuildType {
        id: relative(id),
        uuid: None,
        name: Some(text(name)),
        description: None,
        paused: false,
        templates: PlacedIds::default(),
        options: Properties::default(),
        disabled_settings: Vec::new(),
        parameters: Vec::new(),
        output_parameters: Vec::new(),
        steps: Vec::new(),
        steps_order: Vec::new(),
        vcs_entries: Vec::new(),
        requirements: Vec::new(),
        triggers: Vec::new(),
        features: Vec::new(),
        failure_conditions: Vec::new(),
        artifact_dependencies: Vec::new(),
        snapshot_dependencies: Vec::new(),
        cleanup: Cleanup::default(),
        partial: false,
        span: SPAN,
        calls: Vec::new(),
    }
}

pub(crate) fn properties(pairs: &[(&str, &str)]) -> Properties {
    let property =
        |(name, value): &(&str, &str)| Property { name: (*name).into(), value: text(value), implied: false };
    Properties(pairs.iter().map(property).collect())
}

pub(crate) fn feature(kind: &str, pairs: &[(&str, &str)]) -> Feature {
    Feature {
        id: None,
        kind: text(kind),
        class: None,
        name: None,
        enabled: true,
        properties: properties(pairs),
        conditions: Vec::new(),
        enforce_clean_checkout: false,
        build_parameters: Vec::new(),
        options: Vec::new(),
        partial: false,
        unwritten: false,
        span: SPAN,
        calls: Vec::new(),
    }
}

pub(crate) trait FeatureExt {
    fn id(self, id: &str) -> Self;
    fn name(self, name: &str) -> Self;
    fn disabled(self) -> Self;
}

impl FeatureExt for Feature {
    fn id(self, id: &str) -> Self {
        Self { id: Some(text(id)), ..self }
    }
    fn name(self, name: &str) -> Self {
        Self { name: Some(text(name)), ..self }
    }
    fn disabled(self) -> Self {
        Self { enabled: false, ..self }
    }
}

pub(crate) fn connection(provider: &str, name: &str) -> Feature {
    feature("OAuthProvider", &[("providerType", provider), ("displayName", name)])
}

pub(crate) fn parameter(name: &str, value: &str, spec: Option<&str>) -> Parameter {
    let secure = spec.is_some_and(|spec| spec.starts_with("password"));
    Parameter { name: text(name), value: text(value), spec: spec.map(text), secure, replaces: None }
}

pub(crate) fn requirement(kind: &str, parameter: &str, value: Option<&str>) -> Requirement {
    Requirement { kind: kind.into(), id: None, parameter: text(parameter), value: value.map(text) }
}

pub(crate) fn vcs_entry(root: EntityId, rules: &[&str]) -> VcsEntry {
    VcsEntry { root, checkout_rules: rules.iter().copied().map(text).collect(), span: SPAN }
}

pub(crate) fn vcs_root(id: &str, pairs: &[(&str, &str)]) -> VcsRoot {
    VcsRoot {
        id: relative(id),
        uuid: None,
        name: Some(text(id)),
        kind: text("jetbrains.git"),
        class: None,
        poll_interval: None,
        properties: properties(pairs),
        options: Vec::new(),
        partial: false,
        span: SPAN,
        calls: Vec::new(),
    }
}

pub(crate) fn snapshot(build_type: EntityId, pairs: &[(&str, &str)]) -> SnapshotDependency {
    SnapshotDependency { build_type, options: properties(pairs), span: SPAN }
}

pub(crate) fn artifact(build_type: EntityId, rules: &str) -> ArtifactDependency {
    ArtifactDependency {
        id: None,
        build_type,
        clean_destination: false,
        rule: "sameChainOrLastFinished".into(),
        revision: text("latest.sameChainOrLastFinished"),
        branch: None,
        artifact_rules: text(rules),
        enabled: true,
        span: SPAN,
    }
}

pub(crate) fn policy(kind: &str, level: &str, pairs: &[(&str, &str)]) -> CleanupPolicy {
    CleanupPolicy { kind: Some(kind.into()), level: level.into(), properties: properties(pairs) }
}
