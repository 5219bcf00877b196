//! What differs between two models of settings: which projects, connections, build configurations, parameters were
//! added, removed or changed, and how.
//!
//! Ids are compared without the root project's (`EntityId::local`), so the same settings under two roots are the same, as
//! are Kotlin settings and the XML that they compile to. What is unknown on either side is counted, not guessed at.

mod pairs;
mod parts;

use crate::model::facts::Facts;
use crate::model::{BuildType, ContextIds, Project, Settings};

use pairs::{Part, compare};

/// What kind of thing a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A project.
    Project,
    /// A connection: a project feature of type `OAuthProvider`.
    Connection,
    /// Any other project feature.
    ProjectFeature,
    /// A configuration parameter.
    Parameter,
    /// An output parameter.
    OutputParameter,
    /// A VCS root.
    VcsRoot,
    /// A template.
    Template,
    /// A build configuration.
    BuildType,
    /// A build step.
    Step,
    /// A trigger.
    Trigger,
    /// A build feature.
    BuildFeature,
    /// A failure condition.
    FailureCondition,
    /// An agent requirement.
    Requirement,
    /// A VCS root that is attached to a build configuration.
    VcsEntry,
    /// An artifact dependency.
    ArtifactDependency,
    /// A snapshot dependency.
    SnapshotDependency,
    /// A keep rule of the clean-up.
    KeepRule,
}

impl Kind {
    /// What people call it.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::Connection => "connection",
            Self::ProjectFeature => "project feature",
            Self::Parameter => "parameter",
            Self::OutputParameter => "output parameter",
            Self::VcsRoot => "VCS root",
            Self::Template => "template",
            Self::BuildType => "build configuration",
            Self::Step => "build step",
            Self::Trigger => "trigger",
            Self::BuildFeature => "build feature",
            Self::FailureCondition => "failure condition",
            Self::Requirement => "requirement",
            Self::VcsEntry => "attached VCS root",
            Self::ArtifactDependency => "artifact dependency",
            Self::SnapshotDependency => "snapshot dependency",
            Self::KeepRule => "keep rule",
        }
    }
}

/// How something differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Only the second settings have it.
    Added,
    /// Only the first settings have it.
    Removed,
    /// Both have it, with differences.
    Changed,
}

/// A text on one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Side {
    /// It is not there.
    Absent,
    /// It is there.
    Text(String),
    /// It is there and is not to be shown.
    Secret,
}

/// A fact that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactChange {
    /// Its name: `type`, `parameter host`.
    pub name: String,
    /// What the first settings say.
    pub before: Side,
    /// What the second settings say.
    pub after: Side,
}

/// Something that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What kind of thing it is.
    pub kind: Kind,
    /// How it is named: its id or name, else its type; empty for the root project.
    pub name: String,
    /// How it differs.
    pub what: What,
    /// The facts that differ; nothing for what was removed.
    pub facts: Vec<FactChange>,
    /// The parts that differ.
    pub parts: Vec<Change>,
}

/// All that differs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// The projects that differ, in the order of the second settings; removed ones last.
    pub projects: Vec<Change>,
    /// How many facts could not be compared, because one side is unknown.
    pub unknown: usize,
}

impl Difference {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.projects.is_empty()
    }
}

/// Compares two settings.
pub fn diff(before: &Settings, after: &Settings) -> Difference {
    let mut unknown = 0;
    let projects = compare(&projects(before), &projects(after), false, &mut unknown);
    Difference { projects, unknown }
}

fn projects(settings: &Settings) -> Vec<Part> {
    let project = |(index, project): (usize, &Project)| parts::project(settings, index, project);
    settings.projects.iter().enumerate().map(project).collect()
}

/// A part with facts only.
fn leaf(kind: Kind, id: Option<String>, name: String, facts: Facts) -> Part {
    Part { kind, id, name, facts, groups: Vec::new() }
}

/// A build configuration or template with its ids.
struct Build<'a> {
    build_type: &'a BuildType,
    ids: &'a ContextIds,
}
