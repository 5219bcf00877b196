//! The lock: what projects above the settings declared on the server when it was asked (`tcdsl server lock`). `[external]
//! lock` takes it, so that references that lead there can be judged without a server.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::outside::{External, ExternalConnection, Known};

/// The usual name of the file.
pub const LOCK_FILE: &str = "tcdsl.lock.json";

/// No lock is larger.
pub const LARGEST_LOCK: usize = 16 * 1024 * 1024;

const VERSION: &str = "1.0";

/// The document. It has no values, no secrets, no times, and is sorted, so that it tells by its differences what changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Lock {
    #[cfg_attr(test, schemars(extend("const" = VERSION)))]
    format_version: String,
    /// The server's version, in its own words.
    pub server: String,
    /// The id that the project of the settings has on the server.
    pub project: String,
    /// The projects above it, the nearest first.
    pub above: Vec<String>,
    /// Whether whoever asked has a role for the whole server, and so saw all build configurations.
    pub sees_all: bool,
    /// The connections of the projects above.
    pub connections: Vec<LockedConnection>,
    /// The names of the parameters of the projects above.
    pub parameters: BTreeSet<String>,
    /// The names of the parameters that agents bring; left out when the server did not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent_parameters: Option<BTreeSet<String>>,
    /// The ids of the templates of the projects above.
    pub templates: BTreeSet<String>,
    /// The ids of the VCS roots of the projects above.
    pub vcs_roots: BTreeSet<String>,
    /// The ids of all build configurations that whoever asked may see.
    pub build_types: BTreeSet<String>,
}

/// A connection of a project above.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LockedConnection {
    /// Its id.
    pub id: String,
    /// Its `providerType`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Its name for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The project that declares it.
    pub project: String,
}

impl Lock {
    /// An empty one.
    pub fn new(project: &str, server: String, sees_all: bool) -> Self {
        Self {
            format_version: VERSION.into(),
            server,
            project: project.to_owned(),
            above: Vec::new(),
            sees_all,
            connections: Vec::new(),
            parameters: BTreeSet::new(),
            agent_parameters: None,
            templates: BTreeSet::new(),
            vcs_roots: BTreeSet::new(),
            build_types: BTreeSet::new(),
        }
    }

    /// Reads a lock.
    ///
    /// # Errors
    ///
    /// What is wrong with it, and in which line.
    pub fn parse(text: &str) -> Result<Self, String> {
        let lock: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        match &*lock.format_version {
            VERSION => Ok(lock),
            other => {
                Err(format!("its `formatVersion` is `{other}`; this version of tcdsl reads `{VERSION}`"))
            }
        }
    }
}

impl External {
    /// Takes in what a lock says; with it, all that is outside is known.
    pub fn take(&mut self, lock: Lock) {
        let of_lock = lock.connections.into_iter().map(|one| ExternalConnection::listed(one.id, one.kind));
        self.connections.extend(of_lock);
        let knows_parameters = lock.agent_parameters.is_some() || self.complete;
        self.known = Some(Known {
            project: lock.project,
            parameters: lock
                .parameters
                .into_iter()
                .chain(lock.agent_parameters.into_iter().flatten())
                .collect(),
            knows_parameters,
            sees_all: lock.sees_all,
            templates: lock.templates,
            vcs_roots: lock.vcs_roots,
            build_types: lock.build_types,
        });
        self.complete = true;
    }
}
