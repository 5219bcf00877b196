//! The model as parts to compare.

use super::pairs::{Entity, Part};
use super::{Build, ChangedKind, leaf};
use crate::model::connections::is_connection;
use crate::model::facts;
use crate::model::{
    BuildType, ContextIds, EntityId, Feature, Parameter, Project, Requirement, Settings, Text,
};
use crate::source::Span;

/// The feature that the generator adds to the root of portable settings, and the parameters that it gives it.
const VERSIONED_SETTINGS: &str = "versionedSettings";
const ADDED: [&str; 2] = ["enabled", "format"];

pub(super) fn project(settings: &Settings, index: usize, project: &Project) -> Part {
    let ids = &settings.ids;
    let is_root = index == 0;
    let id = if is_root { Some(String::new()) } else { project.id.local(ids) };
    let mut own = facts::project(project, ids);
    if is_root {
        // The server names the root project.
        own.remove("name");
    }
    let features = project.features.iter().filter(|feature| !is_added(feature));
    let (connections, features): (Vec<&Feature>, Vec<&Feature>) =
        features.partition(|feature| is_connection(feature));
    let build_types = |kind: ChangedKind, all: &[BuildType]| {
        let build = |one| Build { build_type: one, project: index, ids }.part(kind);
        all.iter().map(build).collect::<Vec<Part>>()
    };
    let vcs_roots = project.vcs_roots.iter().map(|root| {
        let id = root.id.local(ids);
        let part = leaf(ChangedKind::VcsRoot, id.clone(), id.unwrap_or_default(), facts::vcs_root(root));
        Part { entity: Some(entity(Some(index), root.uuid.as_ref(), root.span)), ..part }
    });
    let groups = vec![
        (false, connections.into_iter().map(|one| feature(ChangedKind::Connection, one)).collect()),
        (false, features.into_iter().map(|one| feature(ChangedKind::ProjectFeature, one)).collect()),
        (false, parameters(ChangedKind::Parameter, &project.parameters)),
        (false, vcs_roots.collect()),
        (false, build_types(ChangedKind::Template, &project.templates)),
        (false, build_types(ChangedKind::BuildType, &project.build_types)),
        (false, project.cleanup.keep_rules.iter().map(|rule| feature(ChangedKind::KeepRule, rule)).collect()),
    ];
    let name = id.clone().unwrap_or_default();
    let parent = project.parent.map(|parent| parent.0);
    let entity = Some(Entity { number: index, ..entity(parent, project.uuid.as_ref(), project.span) });
    Part { kind: ChangedKind::Project, id, name, facts: own, groups, entity }
}

/// An entity in the project of that number.
fn entity(project: Option<usize>, uuid: Option<&Text>, span: Span) -> Entity {
    let uuid = uuid.and_then(Text::known).filter(|uuid| !uuid.is_empty());
    Entity { number: 0, project, uuid: uuid.map(str::to_owned), span }
}

fn is_added(feature: &Feature) -> bool {
    feature.kind.known() == Some(VERSIONED_SETTINGS)
        && feature.properties.0.iter().all(|property| ADDED.contains(&&*property.name))
}

impl Build<'_> {
    fn part(&self, kind: ChangedKind) -> Part {
        let (one, ids) = (self.build_type, self.ids);
        let features =
            |kind: ChangedKind, all: &[Feature]| all.iter().map(|one| feature(kind, one)).collect();
        let id = one.id.local(ids);
        let groups = vec![
            (false, parameters(ChangedKind::Parameter, &one.parameters)),
            (false, parameters(ChangedKind::OutputParameter, &one.output_parameters)),
            (true, features(ChangedKind::Step, &one.steps)),
            (false, self.vcs_entries()),
            (false, one.requirements.iter().map(requirement).collect()),
            (false, features(ChangedKind::Trigger, &one.triggers)),
            (false, features(ChangedKind::BuildFeature, &one.features)),
            (false, features(ChangedKind::FailureCondition, &one.failure_conditions)),
            (false, self.artifact_dependencies()),
            (false, self.snapshot_dependencies()),
            (false, features(ChangedKind::KeepRule, &one.cleanup.keep_rules)),
        ];
        let name = id.clone().unwrap_or_default();
        let entity = Some(entity(Some(self.project), one.uuid.as_ref(), one.span));
        Part { kind, id, name, facts: facts::build_type(one, ids), groups, entity }
    }

    fn vcs_entries(&self) -> Vec<Part> {
        let entry = |entry: &crate::model::VcsEntry| {
            by_id(ChangedKind::VcsEntry, &entry.root, self.ids, facts::vcs_entry(entry))
        };
        self.build_type.vcs_entries.iter().map(entry).collect()
    }

    fn artifact_dependencies(&self) -> Vec<Part> {
        let all = &self.build_type.artifact_dependencies;
        let one = |one: &crate::model::ArtifactDependency| {
            let name = one.build_type.local(self.ids).unwrap_or_default();
            let id = one.id.as_ref().and_then(Text::known).map(str::to_owned);
            leaf(ChangedKind::ArtifactDependency, id, name, facts::artifact_dependency(one, self.ids))
        };
        all.iter().map(one).collect()
    }

    fn snapshot_dependencies(&self) -> Vec<Part> {
        let all = &self.build_type.snapshot_dependencies;
        let one = |one: &crate::model::SnapshotDependency| {
            by_id(ChangedKind::SnapshotDependency, &one.build_type, self.ids, facts::snapshot_dependency(one))
        };
        all.iter().map(one).collect()
    }
}

fn by_id(kind: ChangedKind, id: &EntityId, ids: &ContextIds, facts: facts::Facts) -> Part {
    let id = id.local(ids);
    leaf(kind, id.clone(), id.unwrap_or_default(), facts)
}

/// A feature is named by its id, else by its name, else by its type.
fn feature(kind: ChangedKind, feature: &Feature) -> Part {
    let id = feature.id.as_ref().and_then(Text::known).map(str::to_owned);
    let named = feature.name.as_ref().and_then(Text::known).filter(|name| !name.is_empty());
    let name = id.as_deref().or(named).or_else(|| feature.kind.known()).unwrap_or_default().to_owned();
    leaf(kind, id, name, facts::feature(feature))
}

fn parameters(kind: ChangedKind, all: &[Parameter]) -> Vec<Part> {
    let one = |parameter: &Parameter| {
        let name = parameter.name.known().map(str::to_owned);
        leaf(kind, name.clone(), name.unwrap_or_default(), facts::parameter(parameter))
    };
    all.iter().map(one).collect()
}

fn requirement(requirement: &Requirement) -> Part {
    let name = facts::requirement_text(requirement);
    let id = requirement.id.as_ref().and_then(Text::known).map(str::to_owned);
    leaf(ChangedKind::Requirement, id, name, facts::requirement(requirement))
}
