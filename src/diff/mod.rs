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

/// Makes the enum from its rows: a variant, and what people call it.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $title:literal,)+) => {
        /// What kind of thing a change is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum ChangedKind {
            $($(#[$doc])* $kind,)+
        }

        impl ChangedKind {
            /// All of them.
            #[cfg(test)]
            pub(crate) const ALL: [Self; [$($title),+].len()] = [$(Self::$kind),+];

            /// What people call it.
            pub const fn title(self) -> &'static str {
                match self {
                    $(Self::$kind => $title,)+
                }
            }
        }
    };
}

kinds! {
    /// A project.
    Project "project",
    /// A connection: a project feature of type `OAuthProvider`.
    Connection "connection",
    /// Any other project feature.
    ProjectFeature "project feature",
    /// A configuration parameter.
    Parameter "parameter",
    /// An output parameter.
    OutputParameter "output parameter",
    /// A VCS root.
    VcsRoot "VCS root",
    /// A template.
    Template "template",
    /// A build configuration.
    BuildType "build configuration",
    /// A build step.
    Step "build step",
    /// A trigger.
    Trigger "trigger",
    /// A build feature.
    BuildFeature "build feature",
    /// A failure condition.
    FailureCondition "failure condition",
    /// An agent requirement.
    Requirement "requirement",
    /// A VCS root that is attached to a build configuration.
    VcsEntry "attached VCS root",
    /// An artifact dependency.
    ArtifactDependency "artifact dependency",
    /// A snapshot dependency.
    SnapshotDependency "snapshot dependency",
    /// A keep rule of the clean-up.
    KeepRule "keep rule",
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
    pub kind: ChangedKind,
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
fn leaf(kind: ChangedKind, id: Option<String>, name: String, facts: Facts) -> Part {
    Part { kind, id, name, facts, groups: Vec::new() }
}

/// A build configuration or template with its ids.
struct Build<'a> {
    build_type: &'a BuildType,
    ids: &'a ContextIds,
}
