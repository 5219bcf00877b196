//! The types of the JSON document. They mirror the outside, not the model.

use serde::Serialize;

/// What `tcdsl compile --emit json` writes. Keys are only ever added within a format version; a reader ignores those that it does not know. Values that could not be evaluated are null; values of secure parameters are masked.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct CompileDocument {
    #[cfg_attr(test, schemars(extend("const" = super::FORMAT_VERSION)))]
    pub(crate) format_version: &'static str,
    pub(crate) tool: Tool,
    pub(crate) roots: Vec<Root>,
}

/// What wrote the document.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Tool {
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
}

/// One settings root.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Root {
    /// `version = "..."` of the settings.
    pub(crate) dsl_version: Option<String>,
    /// Whether ids are relative to the root project.
    pub(crate) portable: bool,
    pub(crate) projects: Vec<Project>,
}

/// A project. Ids are external ids: those that XML and the server use.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Project {
    pub(crate) id: Option<String>,
    pub(crate) parent: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) archived: bool,
    pub(crate) default_template: Option<String>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) features: Vec<Feature>,
    /// All connections that the project can use, nearest first.
    pub(crate) connections: Vec<Connection>,
    pub(crate) vcs_roots: Vec<VcsRoot>,
    pub(crate) templates: Vec<BuildType>,
    pub(crate) build_types: Vec<BuildType>,
    pub(crate) build_types_order: Vec<Option<String>>,
    pub(crate) sub_projects_order: Vec<Option<String>>,
    pub(crate) cleanup: Cleanup,
}

/// Clean-up rules.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Cleanup {
    pub(crate) base_rules: Vec<BaseRule>,
    pub(crate) options: Vec<Property>,
    pub(crate) keep_rules: Vec<Feature>,
}

/// A base rule of the clean-up.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct BaseRule {
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
    pub(crate) level: String,
    pub(crate) parameters: Vec<Property>,
}

/// A configuration parameter.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Parameter {
    pub(crate) name: Option<String>,
    pub(crate) value: Option<String>,
    pub(crate) spec: Option<String>,
}

/// A raw parameter.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) value: Option<String>,
}

/// A step, trigger, build feature, failure condition or project feature.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Feature {
    /// The id that the settings give; null when they give none.
    pub(crate) id: Option<String>,
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
    /// The function of the DSL; null for the raw form.
    #[serde(rename = "kind")]
    pub(crate) function: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) enabled: bool,
    pub(crate) parameters: Vec<Property>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) conditions: Vec<Requirement>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) enforce_clean_checkout: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) build_parameters: Vec<Parameter>,
}

/// A connection as one project sees it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Connection {
    pub(crate) id: Option<String>,
    pub(crate) provider_type: Option<String>,
    pub(crate) display_name: Option<String>,
    /// The function of the DSL; null for the raw form.
    pub(crate) kind: Option<String>,
    /// The id of the declaring project.
    pub(crate) declared_in: Option<String>,
    pub(crate) inherited: bool,
}

/// A VCS root.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct VcsRoot {
    pub(crate) id: Option<String>,
    pub(crate) name: Option<String>,
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
    #[serde(rename = "kind")]
    pub(crate) function: Option<String>,
    pub(crate) poll_interval: Option<String>,
    pub(crate) parameters: Vec<Property>,
}

/// A build configuration or template.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct BuildType {
    pub(crate) id: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) paused: bool,
    pub(crate) templates: Vec<Option<String>>,
    /// By their raw names, as all parameters are, and as XML has them: `maximumNumberOfBuilds` for `maxRunningBuilds`.
    pub(crate) options: Vec<Property>,
    pub(crate) disabled_settings: Vec<Option<String>>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) output_parameters: Vec<Parameter>,
    pub(crate) vcs: Vec<VcsEntry>,
    pub(crate) steps: Vec<Feature>,
    pub(crate) steps_order: Vec<Option<String>>,
    pub(crate) triggers: Vec<Feature>,
    pub(crate) features: Vec<Feature>,
    pub(crate) failure_conditions: Vec<Feature>,
    pub(crate) requirements: Vec<Requirement>,
    pub(crate) artifact_dependencies: Vec<ArtifactDependency>,
    pub(crate) snapshot_dependencies: Vec<SnapshotDependency>,
    pub(crate) cleanup: Cleanup,
}

/// An attached VCS root.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct VcsEntry {
    pub(crate) root: Option<String>,
    pub(crate) checkout_rules: Vec<Option<String>>,
}

/// An agent requirement or a step's condition.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Requirement {
    pub(crate) id: Option<String>,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) parameter: Option<String>,
    pub(crate) value: Option<String>,
}

/// An artifact dependency.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct ArtifactDependency {
    pub(crate) id: Option<String>,
    pub(crate) build_type: Option<String>,
    pub(crate) artifact_rules: Option<String>,
    pub(crate) clean_destination: bool,
    pub(crate) rule: String,
    pub(crate) revision: Option<String>,
    pub(crate) branch: Option<String>,
    pub(crate) enabled: bool,
}

/// A snapshot dependency.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct SnapshotDependency {
    pub(crate) build_type: Option<String>,
    pub(crate) options: Vec<Property>,
}

/// The schema of the document.
#[cfg(test)]
pub(crate) fn schema() -> schemars::Schema {
    super::schema_of::<CompileDocument>()
}
