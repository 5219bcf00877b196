//! From the model to the types of the document.

use super::{FORMAT_VERSION, document as doc, secrets};
use crate::catalog::ClassId;
use crate::model::connections::{EffectiveConnection, effective_connections};
use crate::model::{
    ArtifactDependency, BuildType, Cleanup, CleanupPolicy, EntityId, Feature, Parameter, Project,
    ProjectIndex, Properties, Requirement, Settings, SnapshotDependency, Text, VcsEntry, VcsRoot,
    utf16_order,
};

/// The whole document.
pub(crate) fn document(settings: &[&Settings]) -> doc::CompileDocument {
    let tool = doc::Tool { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") };
    let roots = settings.iter().map(|settings| Builder { settings }.root()).collect();
    doc::CompileDocument { format_version: FORMAT_VERSION, tool, roots }
}

struct Builder<'a> {
    settings: &'a Settings,
}

impl Builder<'_> {
    fn root(&self) -> doc::Root {
        let projects = self.settings.projects.iter().enumerate();
        doc::Root {
            dsl_version: self.settings.version.as_ref().and_then(text),
            portable: self.settings.ids.portable,
            projects: projects
                .map(|(position, project)| self.project(ProjectIndex(position), project))
                .collect(),
        }
    }

    fn project(&self, index: ProjectIndex, project: &Project) -> doc::Project {
        let connections = effective_connections(self.settings, index);
        doc::Project {
            id: self.project_id(index),
            parent: self.parent_id(project),
            name: self.project_name(index, project),
            description: optional(project.description.as_ref()),
            archived: project.archived,
            default_template: project.default_template.as_ref().and_then(|id| self.id(id)),
            parameters: parameters(&project.parameters),
            features: self.features(&project.features),
            connections: connections.iter().map(|connection| self.connection(connection)).collect(),
            vcs_roots: project.vcs_roots.iter().map(|root| self.vcs_root(root)).collect(),
            templates: project.templates.iter().map(|template| self.build_type(template)).collect(),
            build_types: project.build_types.iter().map(|one| self.build_type(one)).collect(),
            build_types_order: project.build_types_order.iter().map(|id| self.id(id)).collect(),
            sub_projects_order: project.sub_projects_order.iter().map(|id| self.id(id)).collect(),
            cleanup: self.cleanup(&project.cleanup),
        }
    }

    fn id(&self, id: &EntityId) -> Option<String> {
        id.external(&self.settings.ids)
    }

    fn is_portable_root(&self, index: ProjectIndex) -> bool {
        index.0 == 0 && self.settings.ids.portable
    }

    fn project_id(&self, index: ProjectIndex) -> Option<String> {
        if self.is_portable_root(index) {
            return Some(self.settings.ids.root_project.clone());
        }
        self.id(&self.settings.projects.get(index.0)?.id)
    }

    fn parent_id(&self, project: &Project) -> Option<String> {
        match project.parent {
            Some(parent) => self.project_id(parent),
            None => Some(self.settings.ids.parent_project.clone()).filter(|id| !id.is_empty()),
        }
    }

    fn project_name(&self, index: ProjectIndex, project: &Project) -> Option<String> {
        if self.is_portable_root(index) {
            return Some(self.settings.ids.root_name.clone());
        }
        optional(project.name.as_ref())
    }

    fn function(&self, class: Option<ClassId>) -> Option<String> {
        class.and_then(|class| self.settings.catalog.adder_of(class)).map(str::to_owned)
    }

    fn features(&self, features: &[Feature]) -> Vec<doc::Feature> {
        features.iter().map(|feature| self.feature(feature)).collect()
    }

    fn feature(&self, feature: &Feature) -> doc::Feature {
        doc::Feature {
            id: optional(feature.id.as_ref()),
            kind: text(&feature.kind),
            function: self.function(feature.class),
            name: optional(feature.name.as_ref()),
            enabled: feature.enabled,
            parameters: properties(&feature.properties),
            conditions: feature.conditions.iter().map(requirement).collect(),
            enforce_clean_checkout: feature.enforce_clean_checkout,
            build_parameters: parameters(&feature.build_parameters),
        }
    }

    fn connection(&self, connection: &EffectiveConnection<'_>) -> doc::Connection {
        doc::Connection {
            id: connection.id().map(str::to_owned),
            provider_type: connection.provider_type().map(str::to_owned),
            display_name: connection.display_name().map(str::to_owned),
            kind: self.function(connection.feature.class),
            declared_in: self.project_id(connection.declared_in),
            inherited: connection.inherited,
        }
    }

    fn vcs_root(&self, root: &VcsRoot) -> doc::VcsRoot {
        doc::VcsRoot {
            id: self.id(&root.id),
            name: optional(root.name.as_ref()),
            kind: text(&root.kind),
            function: self.function(root.class),
            poll_interval: optional(root.poll_interval.as_ref()),
            parameters: properties(&root.properties),
        }
    }

    fn build_type(&self, one: &BuildType) -> doc::BuildType {
        doc::BuildType {
            id: self.id(&one.id),
            name: optional(one.name.as_ref()),
            description: optional(one.description.as_ref()),
            paused: one.paused,
            templates: one.templates.iter().map(|id| self.id(id)).collect(),
            options: properties(&one.options),
            disabled_settings: one.disabled_settings.iter().map(text).collect(),
            parameters: parameters(&one.parameters),
            output_parameters: parameters(&one.output_parameters),
            vcs: one.vcs_entries.iter().map(|entry| self.vcs_entry(entry)).collect(),
            steps: self.features(&one.steps),
            steps_order: one.steps_order.iter().map(text).collect(),
            triggers: self.features(&one.triggers),
            features: self.features(&one.features),
            failure_conditions: self.features(&one.failure_conditions),
            requirements: one.requirements.iter().map(requirement).collect(),
            artifact_dependencies: one.artifact_dependencies.iter().map(|one| self.artifact(one)).collect(),
            snapshot_dependencies: one.snapshot_dependencies.iter().map(|one| self.snapshot(one)).collect(),
            cleanup: self.cleanup(&one.cleanup),
        }
    }

    fn cleanup(&self, cleanup: &Cleanup) -> doc::Cleanup {
        let rule = |policy: &CleanupPolicy| doc::BaseRule {
            kind: policy.kind.as_deref().map(str::to_owned),
            level: policy.level.to_string(),
            parameters: properties(&policy.properties),
        };
        doc::Cleanup {
            base_rules: cleanup.policies.iter().map(rule).collect(),
            options: properties(&cleanup.options),
            keep_rules: self.features(&cleanup.keep_rules),
        }
    }

    fn vcs_entry(&self, entry: &VcsEntry) -> doc::VcsEntry {
        doc::VcsEntry {
            root: self.id(&entry.root),
            checkout_rules: entry.checkout_rules.iter().map(text).collect(),
        }
    }

    fn artifact(&self, dependency: &ArtifactDependency) -> doc::ArtifactDependency {
        doc::ArtifactDependency {
            id: optional(dependency.id.as_ref()),
            build_type: self.id(&dependency.build_type),
            artifact_rules: text(&dependency.artifact_rules),
            clean_destination: dependency.clean_destination,
            rule: dependency.rule.to_string(),
            revision: text(&dependency.revision),
            branch: optional(dependency.branch.as_ref()),
            enabled: dependency.enabled,
        }
    }

    fn snapshot(&self, dependency: &SnapshotDependency) -> doc::SnapshotDependency {
        doc::SnapshotDependency {
            build_type: self.id(&dependency.build_type),
            options: properties(&dependency.options),
        }
    }
}

fn text(text: &Text) -> Option<String> {
    text.known().map(str::to_owned)
}

fn optional(given: Option<&Text>) -> Option<String> {
    given.and_then(text)
}

fn properties(properties: &Properties) -> Vec<doc::Property> {
    let property = |one: &crate::model::Property| doc::Property {
        name: one.name.to_string(),
        value: secrets::property(one),
    };
    properties.sorted().into_iter().map(property).collect()
}

fn parameters(parameters: &[Parameter]) -> Vec<doc::Parameter> {
    let mut sorted: Vec<&Parameter> = parameters.iter().collect();
    sorted
        .sort_by(|a, b| utf16_order(a.name.known().unwrap_or_default(), b.name.known().unwrap_or_default()));
    let parameter = |one: &Parameter| doc::Parameter {
        name: text(&one.name),
        value: secrets::parameter(one),
        spec: optional(one.spec.as_ref()),
    };
    sorted.into_iter().map(parameter).collect()
}

fn requirement(requirement: &Requirement) -> doc::Requirement {
    doc::Requirement {
        id: optional(requirement.id.as_ref()),
        kind: requirement.kind.to_string(),
        parameter: text(&requirement.parameter),
        value: optional(requirement.value.as_ref()),
    }
}
