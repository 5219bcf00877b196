//! What the settings say, in TeamCity's own terms: the project tree with features, build configurations, templates,
//! VCS roots and parameters. Every value keeps the place that it came from.
//!
//! The model knows neither Kotlin nor XML: `eval` fills it, `check` and `emit` read it.

pub mod connections;
pub mod facts;
mod ids;
mod known;
mod registration;

use std::sync::Arc;

use crate::catalog::{Catalog, ClassId};
use crate::source::Span;

pub use ids::{ContextIds, EntityId, PlacedIds, SERVER_ROOT};
pub use registration::{Dropped, EntityKind, Overwritten, Registration, Repeated, Unregistered};

/// A text of the settings with its place. `None` when it could not be evaluated; that has been reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub value: Option<Arc<str>>,
    /// Where it was given.
    pub span: Span,
}

impl Text {
    /// A known text given at `span`.
    pub fn new(value: impl Into<Arc<str>>, span: Span) -> Self {
        Self { value: Some(value.into()), span }
    }

    /// A text that could not be evaluated.
    pub const fn unknown(span: Span) -> Self {
        Self { value: None, span }
    }

    /// The text, if it is known.
    pub fn known(&self) -> Option<&str> {
        self.value.as_deref()
    }
}

/// An index into [`Settings::projects`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProjectIndex(pub usize);

/// One settings root, evaluated.
#[derive(Debug)]
pub struct Settings {
    /// What the ids of classes mean.
    pub catalog: Catalog,
    /// The script's `version = "..."`.
    pub version: Option<Text>,
    /// The ids that the server gives.
    pub ids: ContextIds,
    /// Whether they were read from XML.
    pub stored: bool,
    /// All projects; the first is the root of this settings folder, each stands after its parent.
    pub projects: Vec<Project>,
    /// What is made and registered nowhere, or twice.
    pub registration: Registration,
}

impl Settings {
    /// The root project.
    pub fn root(&self) -> Option<&Project> {
        self.projects.first()
    }

    /// The projects from `index` up to the root, nearest first.
    pub fn ancestry(&self, index: ProjectIndex) -> impl Iterator<Item = (ProjectIndex, &Project)> {
        let mut next = Some(index);
        std::iter::from_fn(move || {
            let at = next?;
            let project = self.projects.get(at.0)?;
            next = project.parent;
            Some((at, project))
        })
    }
}

/// A project.
#[derive(Debug)]
pub struct Project {
    /// The project that it belongs to; `None` for the root.
    pub parent: Option<ProjectIndex>,
    /// Its external id.
    pub id: EntityId,
    /// The id and the name that settings give to the root project of portable settings, which has its own on the server.
    pub ignored: Vec<Text>,
    /// `uuid = "..."`, in old and non-portable settings.
    pub uuid: Option<Text>,
    /// Its name.
    pub name: Option<Text>,
    /// Its description.
    pub description: Option<Text>,
    /// Whether it is archived.
    pub archived: bool,
    /// The template that its build configurations are based on.
    pub default_template: Option<EntityId>,
    /// Its configuration parameters.
    pub parameters: Vec<Parameter>,
    /// Its features in the order of declaration; connections are among them.
    pub features: Vec<Feature>,
    /// Its own VCS roots in the order of declaration.
    pub vcs_roots: Vec<VcsRoot>,
    /// Its own templates in the order of declaration.
    pub templates: Vec<BuildType>,
    /// Its own build configurations in the order of declaration.
    pub build_types: Vec<BuildType>,
    /// `buildTypesOrder`, `buildTypesOrderIds`.
    pub build_types_order: PlacedIds,
    /// `subProjectsOrder`.
    pub sub_projects_order: PlacedIds,
    /// Its clean-up rules.
    pub cleanup: Cleanup,
    /// Whether a statement about it could not be evaluated: nothing may be reported as missing from it.
    pub partial: bool,
    /// Where it is declared.
    pub span: Span,
}

/// A configuration parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name.
    pub name: Text,
    /// Its value.
    pub value: Text,
    /// Its specification, as XML holds it: `text display='prompt' label='...'`.
    pub spec: Option<Text>,
    /// Whether its value is a secret (a password parameter).
    pub secure: bool,
    /// Where the same name was given before, when this one took its place.
    pub replaces: Option<Span>,
}

/// A raw parameter of a feature, step, trigger or VCS root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Property {
    /// The raw name, as XML holds it: `secure:clientSecret`.
    pub name: Arc<str>,
    /// Its value.
    pub value: Text,
    /// Whether the value was written by a class of the DSL rather than by the settings (a fixed parameter, a default).
    pub implied: bool,
}

/// Raw parameters in the order in which they were first set; names are distinct.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Properties(pub Vec<Property>);

impl Properties {
    /// The parameter `name`.
    pub fn get(&self, name: &str) -> Option<&Property> {
        self.0.iter().find(|property| &*property.name == name)
    }

    /// The value of `name`, when it is set and known.
    pub fn known(&self, name: &str) -> Option<&str> {
        self.get(name)?.value.known()
    }

    /// The parameters sorted by name in code-unit order, as XML holds them.
    pub fn sorted(&self) -> Vec<&Property> {
        let mut all: Vec<&Property> = self.0.iter().collect();
        all.sort_by(|a, b| utf16_order(&a.name, &b.name));
        all
    }
}

/// Java's order of strings: by UTF-16 code units.
pub fn utf16_order(a: &str, b: &str) -> std::cmp::Ordering {
    a.encode_utf16().cmp(b.encode_utf16())
}

/// Whether a raw parameter of this name holds a secret (`storing-project-settings-in-version-control.md`: its value is
/// a `credentialsJSON:` token).
pub fn is_secure(name: &str) -> bool {
    name.starts_with("secure:")
}

/// A build step, trigger, build feature, failure condition or project feature: they have the same form.
#[derive(Debug, Clone)]
pub struct Feature {
    /// Its id, when the settings give one.
    pub id: Option<Text>,
    /// Its type, as XML holds it: `OAuthProvider`.
    pub kind: Text,
    /// The class of the DSL that made it; `None` for the raw form (`feature { type = "..." }`).
    pub class: Option<ClassId>,
    /// Its name (build steps only).
    pub name: Option<Text>,
    /// Whether it is enabled.
    pub enabled: bool,
    /// Its raw parameters.
    pub properties: Properties,
    /// The conditions of a build step.
    pub conditions: Vec<Requirement>,
    /// Whether builds that a trigger starts check out clean.
    pub enforce_clean_checkout: bool,
    /// The parameters of builds that a trigger starts.
    pub build_parameters: Vec<Parameter>,
    /// The options that were assigned to its compound properties (`authType = token { }`).
    pub options: Vec<ClassId>,
    /// Whether a statement about it could not be evaluated: nothing may be reported as missing from it.
    pub partial: bool,
    /// Whether all that was said of it is here, but how TeamCity writes a part of it is not known.
    pub unwritten: bool,
    /// Where it is declared: the call or the object.
    pub span: Span,
    /// The calls of the settings' functions that led to it, innermost first.
    pub calls: Vec<Span>,
}

/// A build configuration or a template.
#[derive(Debug)]
pub struct BuildType {
    /// Its external id.
    pub id: EntityId,
    /// `uuid = "..."`, in old and non-portable settings.
    pub uuid: Option<Text>,
    /// Its name.
    pub name: Option<Text>,
    /// Its description.
    pub description: Option<Text>,
    /// Whether it is paused.
    pub paused: bool,
    /// The templates that it is based on, first first.
    pub templates: PlacedIds,
    /// `<options>`: raw names and values; only what the settings set.
    pub options: Properties,
    /// Ids of inherited settings that are switched off.
    pub disabled_settings: Vec<Text>,
    /// Its parameters.
    pub parameters: Vec<Parameter>,
    /// `outputParams { }`: what its builds give to those that depend on them.
    pub output_parameters: Vec<Parameter>,
    /// Its build steps in order.
    pub steps: Vec<Feature>,
    /// `stepsOrder`: ids.
    pub steps_order: Vec<Text>,
    /// Its VCS roots.
    pub vcs_entries: Vec<VcsEntry>,
    /// Its agent requirements.
    pub requirements: Vec<Requirement>,
    /// Its triggers.
    pub triggers: Vec<Feature>,
    /// Its build features.
    pub features: Vec<Feature>,
    /// Its failure conditions that are features (`failOnMetricChange`, `failOnText`).
    pub failure_conditions: Vec<Feature>,
    /// Its artifact dependencies.
    pub artifact_dependencies: Vec<ArtifactDependency>,
    /// Its snapshot dependencies.
    pub snapshot_dependencies: Vec<SnapshotDependency>,
    /// Its clean-up rules.
    pub cleanup: Cleanup,
    /// Whether a statement about it could not be evaluated: nothing may be reported as missing from it.
    pub partial: bool,
    /// Where it is declared.
    pub span: Span,
    /// The calls of the settings' functions that led to it, innermost first.
    pub calls: Vec<Span>,
}

/// A VCS root.
#[derive(Debug)]
pub struct VcsRoot {
    /// Its external id.
    pub id: EntityId,
    /// `uuid = "..."`, in old and non-portable settings.
    pub uuid: Option<Text>,
    /// Its name.
    pub name: Option<Text>,
    /// Its type: `jetbrains.git`.
    pub kind: Text,
    /// The class of the DSL that made it.
    pub class: Option<ClassId>,
    /// How often it is polled, in seconds.
    pub poll_interval: Option<Text>,
    /// Its raw parameters.
    pub properties: Properties,
    /// The options that were assigned to its compound properties (`authMethod = password { }`).
    pub options: Vec<ClassId>,
    /// Whether a statement about it could not be evaluated: nothing may be reported as missing from it.
    pub partial: bool,
    /// Where it is declared.
    pub span: Span,
    /// The calls of the settings' functions that led to it, innermost first.
    pub calls: Vec<Span>,
}

/// A VCS root attached to a build configuration.
#[derive(Debug)]
pub struct VcsEntry {
    /// The VCS root.
    pub root: EntityId,
    /// Checkout rules, one each.
    pub checkout_rules: Vec<Text>,
    /// Where it is attached.
    pub span: Span,
}

/// An agent requirement or a step's condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// The element's name in XML: `equals`, `exists`, `contains`, ...
    pub kind: Arc<str>,
    /// Its id, when the settings give one.
    pub id: Option<Text>,
    /// The parameter that is required.
    pub parameter: Text,
    /// What it is compared with.
    pub value: Option<Text>,
}

/// An artifact dependency.
#[derive(Debug)]
pub struct ArtifactDependency {
    /// Its id, when the settings give one.
    pub id: Option<Text>,
    /// The build configuration that the artifacts come from.
    pub build_type: EntityId,
    /// Whether the destination is emptied first.
    pub clean_destination: bool,
    /// `name` of `<revisionRule>`: `lastSuccessful`, `sameChainOrLastFinished`, ...
    pub rule: Arc<str>,
    /// `revision` of `<revisionRule>`.
    pub revision: Text,
    /// `branch` of `<revisionRule>`.
    pub branch: Option<Text>,
    /// Artifact rules: lines.
    pub artifact_rules: Text,
    /// Whether it is enabled.
    pub enabled: bool,
    /// Where it is declared.
    pub span: Span,
}

/// A snapshot dependency.
#[derive(Debug)]
pub struct SnapshotDependency {
    /// The build configuration that is depended on.
    pub build_type: EntityId,
    /// `<option>` names and values exactly as XML holds them: the two that stand for the default reuse of builds are
    /// there, other defaults are not (observed in generator output).
    pub options: Properties,
    /// Where it is declared.
    pub span: Span,
}

/// Clean-up rules.
#[derive(Debug, Default)]
pub struct Cleanup {
    /// `<policy>` elements: attributes and parameters.
    pub policies: Vec<CleanupPolicy>,
    /// `<option>` names and values.
    pub options: Properties,
    /// Its keep rules; XML has them among the features.
    pub keep_rules: Vec<Feature>,
    /// Whether a statement about it could not be evaluated.
    pub partial: bool,
}

/// A base rule of the clean-up.
#[derive(Debug, Clone)]
pub struct CleanupPolicy {
    /// `type`: `days`, `builds`, `daysAndBuilds`; `None` when it is not known, which has been reported.
    pub kind: Option<Arc<str>>,
    /// `cleanup-level`: `EVERYTHING`, `HISTORY_ENTRY`, `ARTIFACTS`.
    pub level: Arc<str>,
    /// Its parameters.
    pub properties: Properties,
}
