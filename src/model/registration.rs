//! What the settings make and no project has, and what a project is given twice. Only Kotlin can say such things: an
//! object that is declared is not yet part of the settings.

use super::EntityId;
use crate::source::Span;

/// What the registration of a settings root left over.
#[derive(Debug, Default)]
pub struct Registration {
    /// Entities that no project registers.
    pub unregistered: Vec<Unregistered>,
    /// Entities that are registered more than once.
    pub repeated: Vec<Repeated>,
    /// Steps, triggers, features and the like that are made and added to nothing.
    pub dropped: Vec<Dropped>,
    /// Properties that one block sets twice.
    pub overwritten: Vec<Overwritten>,
    /// Ids that cannot be judged: of copies of entities, to which TeamCity may give others, and of what patches delete.
    pub unsure: Vec<EntityId>,
    /// Whether a mistake may have kept something from being registered: the evaluation ended early, or something else is
    /// wrong that has to be repaired first.
    pub cut_short: bool,
}

/// What projects register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityKind {
    /// A project.
    Project,
    /// A build configuration.
    BuildType,
    /// A template.
    Template,
    /// A VCS root.
    VcsRoot,
}

impl EntityKind {
    /// What people call it.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::BuildType => "build configuration",
            Self::Template => "template",
            Self::VcsRoot => "VCS root",
        }
    }

    /// The function of a project that registers it.
    pub const fn function(self) -> &'static str {
        match self {
            Self::Project => "subProject",
            Self::BuildType => "buildType",
            Self::Template => "template",
            Self::VcsRoot => "vcsRoot",
        }
    }
}

/// An entity that no project registers.
#[derive(Debug)]
pub struct Unregistered {
    /// What it is.
    pub kind: EntityKind,
    /// Its external id, as far as it is known.
    pub id: EntityId,
    /// What the settings call it: the name of the object or the variable.
    pub name: Option<String>,
    /// Whether nothing in the settings can register it, whatever the context: no code names it, or what made it drops it.
    pub forgotten: bool,
    /// Whether it is a class that nothing makes an instance of.
    pub is_class: bool,
    /// The chain that it is given to (`sequential { }`), which registers nothing.
    pub chain: Option<Span>,
    /// Where it is declared or made.
    pub span: Span,
}

/// An entity that is registered more than once.
#[derive(Debug)]
pub struct Repeated {
    /// What it is.
    pub kind: EntityKind,
    /// Its external id.
    pub id: EntityId,
    /// The first call that registers it.
    pub first: Span,
    /// A later one.
    pub again: Span,
}

/// A part of a build configuration or project that is made and added to nothing.
#[derive(Debug)]
pub struct Dropped {
    /// What people call it: `build step`.
    pub what: &'static str,
    /// The function that adds it: `step`.
    pub adds: &'static str,
    /// The statement that drops it.
    pub span: Span,
    /// Where it is made.
    pub made: Span,
}

/// A property that one block sets twice.
#[derive(Debug)]
pub struct Overwritten {
    /// Its name.
    pub name: String,
    /// The statement whose value is lost.
    pub first: Span,
    /// The one that counts.
    pub again: Span,
}
