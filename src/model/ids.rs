//! External ids: relative or absolute, and what the server gives to a compilation to complete them.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use crate::source::Span;

/// An external id, relative to the root project or absolute.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EntityId {
    /// `RelativeId("X")`, and every id that is given as a plain text in portable settings.
    Relative(Arc<str>),
    /// `AbsoluteId("X")`.
    Absolute(Arc<str>),
    /// `DslContext.projectId`: the root project itself.
    RootProject,
    /// `DslContext.settingsRootId`: the VCS root that holds the settings.
    SettingsRoot,
    /// None is given, and none can be derived: a rule reports it.
    Missing,
    /// It could not be evaluated; that has been reported.
    Unknown,
}

impl EntityId {
    /// The external id, given the root project's and the settings VCS root's (`kotlin-dsl.md`: a relative id is
    /// prefixed with the root project's id and `_`; the server's own root project gives no prefix). `None` when it is
    /// unknown.
    pub fn external(&self, ids: &ContextIds) -> Option<String> {
        match self {
            Self::Relative(id) if ids.has_prefix() => Some(format!("{}_{id}", ids.root_project)),
            Self::Relative(id) | Self::Absolute(id) => Some(id.to_string()),
            Self::RootProject => Some(ids.root_project.clone()),
            Self::SettingsRoot => Some(ids.settings_root.clone()),
            Self::Missing | Self::Unknown => None,
        }
    }

    /// The id as it reads below the root project, whatever that one is called: empty for the root project itself.
    /// `None` when it is unknown.
    pub fn local(&self, ids: &ContextIds) -> Option<String> {
        match self {
            Self::RootProject => Some(String::new()),
            Self::SettingsRoot => Some("DslContext.settingsRoot".to_owned()),
            Self::Relative(id) if ids.has_prefix() => Some(id.to_string()),
            _ => {
                let id = self.external(ids)?;
                if id == ids.root_project {
                    return Some(String::new());
                }
                if id == ids.settings_root {
                    return Some("DslContext.settingsRoot".to_owned());
                }
                let below = id.strip_prefix(&ids.root_project).and_then(|rest| rest.strip_prefix('_'));
                Some(below.map_or_else(|| id.clone(), str::to_owned))
            }
        }
    }
}

impl fmt::Display for EntityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Relative(id) | Self::Absolute(id) => f.write_str(id),
            Self::RootProject => f.write_str("DslContext.projectId"),
            Self::SettingsRoot => f.write_str("DslContext.settingsRootId"),
            Self::Missing => f.write_str("<none>"),
            Self::Unknown => f.write_str("<unknown>"),
        }
    }
}

/// Ids that other settings name, with the places where they do. Read as a slice, it is the ids.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlacedIds {
    ids: Vec<EntityId>,
    places: Vec<Span>,
}

impl PlacedIds {
    /// Adds an id that is named at `place`.
    pub fn push(&mut self, id: EntityId, place: Span) {
        self.ids.push(id);
        self.places.push(place);
    }

    /// The ids with their places.
    pub fn placed(&self) -> impl Iterator<Item = (&EntityId, Span)> {
        self.ids.iter().zip(self.places.iter().copied())
    }
}

impl Deref for PlacedIds {
    type Target = [EntityId];

    fn deref(&self) -> &[EntityId] {
        &self.ids
    }
}

impl FromIterator<(EntityId, Span)> for PlacedIds {
    fn from_iter<T: IntoIterator<Item = (EntityId, Span)>>(ids: T) -> Self {
        let (ids, places) = ids.into_iter().unzip();
        Self { ids, places }
    }
}

/// The id of the project that holds all others of a server.
pub const SERVER_ROOT: &str = "_Root";

/// The ids that the server gives to a compilation (`DslContext`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContextIds {
    /// Whether ids are relative to the root project (portable settings).
    pub portable: bool,
    /// Id of the project that the settings belong to: `RootProjectId` in the generator's default.
    pub root_project: String,
    /// Its name: `RootProjectName`.
    pub root_name: String,
    /// Id of its parent: `RootParentProjectId`.
    pub parent_project: String,
    /// Id of the VCS root that holds the settings: `SettingsRootId`.
    pub settings_root: String,
}

impl ContextIds {
    /// Whether relative ids get the root project's id in front.
    pub fn has_prefix(&self) -> bool {
        self.portable && self.root_project != SERVER_ROOT
    }
}

impl Default for ContextIds {
    /// What `mvn teamcity-configs:generate` uses.
    fn default() -> Self {
        Self {
            portable: true,
            root_project: "RootProjectId".into(),
            root_name: "RootProjectName".into(),
            parent_project: "RootParentProjectId".into(),
            settings_root: "SettingsRootId".into(),
        }
    }
}
