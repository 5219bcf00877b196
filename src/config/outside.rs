//! The world outside of the settings: what projects above provide, and the server.

use std::collections::BTreeSet;

use camino::Utf8PathBuf;

use crate::catalog::{Catalog, ClassId, Connection, Version};
use crate::source::TextRange;

/// What projects above the settings provide.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct External {
    /// The connections that they declare.
    pub connections: Vec<ExternalConnection>,
    /// The parameters that they declare, or that agents bring; `*` at the end of a name stands for any end.
    pub parameters: Vec<String>,
    /// Whether these are all: a reference to another one is an error then.
    pub complete: bool,
    /// The file that says what a server declares there, relative to the configuration's folder.
    pub lock: Option<LockFile>,
    /// What that file says of parameters, templates, VCS roots and build configurations.
    pub known: Option<Known>,
}

/// The lock that a configuration names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockFile {
    /// Its path as written.
    pub path: Utf8PathBuf,
    /// Where it is written.
    pub range: TextRange,
}

/// What a server was known to have when it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The id of the project of these settings on the server.
    pub project: String,
    /// The names of parameters.
    pub parameters: BTreeSet<String>,
    /// Whether these are all.
    pub knows_parameters: bool,
    /// Whether all build configurations of the server are among `build_types`.
    pub sees_all: bool,
    /// The ids of templates.
    pub templates: BTreeSet<String>,
    /// The ids of VCS roots.
    pub vcs_roots: BTreeSet<String>,
    /// The ids of build configurations.
    pub build_types: BTreeSet<String>,
}

/// A connection that a project above declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExternalConnection {
    /// Its id; `None` when it is not known.
    pub id: Option<String>,
    /// Its kind, as a function of the DSL or a `providerType`, when it is given.
    pub kind: Option<String>,
    /// Where it comes from, for people.
    pub origin: &'static str,
}

/// The connections that TeamCity Cloud's root project has (`configuring-connections.md`), by their provider types; ids
/// as settings of Cloud's users name them, where that was seen.
const PREDEFINED: &[(Option<&str>, &str)] = &[
    (Some("tc-cloud-github-connection"), "GitHub"),
    (Some("tc-cloud-gitlab-connection"), "GitLabCom"),
    (None, "BitBucketCloud"),
];

impl ExternalConnection {
    /// One that the configuration lists.
    pub(super) fn listed(id: String, kind: Option<String>) -> Self {
        Self { id: Some(id), kind, origin: "outside" }
    }

    /// Those that TeamCity Cloud has.
    pub(super) fn predefined() -> impl Iterator<Item = Self> {
        PREDEFINED.iter().map(|(id, kind)| Self {
            id: id.map(str::to_owned),
            kind: Some((*kind).to_owned()),
            origin: "TeamCity Cloud",
        })
    }

    /// The class of its kind, if the catalog has one.
    pub fn class(&self, catalog: &Catalog) -> Option<ClassId> {
        let kind = self.kind.as_deref()?;
        catalog.connections().find(|class| catalog.connection_names(*class).any(|name| name == kind))
    }

    /// What the catalog knows of its kind.
    pub fn facts<'c>(&self, catalog: &'c Catalog) -> Option<&'c Connection> {
        catalog.class(self.class(catalog)?).connection.as_ref()
    }

    /// Whether it may be of one of these provider types; one of an unknown kind may be of any.
    pub fn fits(&self, catalog: &Catalog, providers: &[&str]) -> bool {
        match (self.facts(catalog), self.kind.as_deref()) {
            (Some(facts), _) => providers.contains(&&*facts.provider_type),
            (None, Some(kind)) => providers.contains(&kind),
            (None, None) => true,
        }
    }
}

impl External {
    /// Whether a parameter of that name is listed.
    pub fn has_parameter(&self, name: &str) -> bool {
        let is_known = self.known.as_ref().is_some_and(|known| known.parameters.contains(name));
        is_known
            || self.parameters.iter().any(|known| match known.strip_suffix('*') {
                Some(start) => name.starts_with(start),
                None => known == name,
            })
    }

    /// Whether all parameters from outside are listed: one that is not is a mistake.
    pub fn knows_parameters(&self) -> bool {
        !self.parameters.is_empty()
            || self.known.as_ref().map_or(self.complete, |known| known.knows_parameters)
    }

    /// The connection of that id.
    pub fn find(&self, id: &str) -> Option<&ExternalConnection> {
        self.connections.iter().find(|connection| connection.id.as_deref() == Some(id))
    }
}

/// The server that the settings are for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Server {
    /// Its version.
    pub version: Option<Version>,
    /// Whether it is TeamCity Cloud.
    pub cloud: bool,
}
