//! What differs between two models of settings: which projects, connections, build configurations, parameters were
//! added, removed or changed, and how.
//!
//! Ids are compared without the root project's (`EntityId::local`), so the same settings under two roots are the same, as
//! are Kotlin settings and the XML that they compile to. What is unknown on either side is counted, not guessed at.
//!
//! A project, VCS root, template or build configuration that stands in another project, or has another id, is told as that
//! and not as removed and added: another id costs a build configuration its builds.

mod entities;
mod pairs;
mod parts;

use crate::model::facts::Facts;
use crate::model::{BuildType, ContextIds, Project, Settings};
use crate::source::Span;

use entities::Entities;
use pairs::{Comparison, Part};

/// Makes the enum from its rows: a variant, and what people call it.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $title:literal,)+) => {
        /// What kind of thing a change is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// Whether it is a build configuration that the server takes for another one from then on: its builds are left behind.
    pub loses_history: bool,
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

    /// How many build configurations lose their builds because they get another id.
    pub fn lost_histories(&self) -> usize {
        fn count(changes: &[Change]) -> usize {
            changes.iter().map(|change| usize::from(change.loses_history) + count(&change.parts)).sum()
        }
        count(&self.projects)
    }
}

/// Compares two settings.
pub fn diff(before: &Settings, after: &Settings) -> Difference {
    let (before, after) = (projects(before), projects(after));
    let entities = Entities::new(&before, &after);
    let mut comparison = Comparison { renamed: entities.renamed(), entities, unknown: 0 };
    let projects = comparison.compare(&before, &after, false);
    Difference { projects, unknown: comparison.unknown }
}

/// A build configuration that the server takes for another one than before: its builds are left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LostHistory {
    /// Its id before, without the root project's.
    pub before: String,
    /// Its id now, which is the same when its uuid is another one.
    pub after: String,
    /// Where it is declared now.
    pub span: Span,
}

/// The build configurations that lose their builds between two settings, in the order of the second ones.
pub fn lost_histories(before: &Settings, after: &Settings) -> Vec<LostHistory> {
    let (before, after) = (projects(before), projects(after));
    let lost = |(old, new): (&Part, &Part)| {
        let span = new.entity.as_ref()?.span;
        Some(LostHistory { before: old.name.clone(), after: new.name.clone(), span })
    };
    Entities::new(&before, &after).left_behind().filter_map(lost).collect()
}

fn projects(settings: &Settings) -> Vec<Part> {
    let project = |(index, project): (usize, &Project)| parts::project(settings, index, project);
    let mut projects: Vec<Part> = settings.projects.iter().enumerate().map(project).collect();
    let mut number = projects.len();
    for part in projects.iter_mut().flat_map(|project| &mut project.groups).flat_map(|(_, parts)| parts) {
        if let Some(entity) = &mut part.entity {
            entity.number = number;
            number += 1;
        }
    }
    projects
}

/// A part with facts only.
fn leaf(kind: ChangedKind, id: Option<String>, name: String, facts: Facts) -> Part {
    Part { kind, id, name, facts, groups: Vec::new(), entity: None }
}

/// A build configuration or template with its ids.
struct Build<'a> {
    build_type: &'a BuildType,
    /// The number of its project.
    project: usize,
    ids: &'a ContextIds,
}
