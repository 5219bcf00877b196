//! Which properties refer to a connection.

use super::{ClassId, tables};

/// A property whose value names a connection (or a token that a connection issued).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    /// The class of the step, feature, trigger or VCS root.
    pub class: ClassId,
    /// The path of the property: `authType[StoredToken].tokenId`.
    pub property: &'static str,
    /// The class that has the property: `class` itself or the chosen option.
    pub owner: ClassId,
    /// The raw parameter.
    pub param: &'static str,
    /// Whether the property is mandatory where its option is chosen.
    pub mandatory: bool,
    /// What the value is.
    pub target: ReferenceTarget,
    /// The provider types of the connections that it may name.
    pub accepts: &'static [&'static str],
    /// Raw parameters with the values that they have when the property's option is chosen.
    pub when: &'static [(&'static str, &'static str)],
    /// The accepted provider types were inferred, at least in part; no source states them.
    pub inferred: bool,
}

/// What the value of a reference is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceTarget {
    /// The id of a connection.
    FeatureId,
    /// Ids of connections, separated by commas.
    FeatureIds,
    /// The raw parameter `namespace` of a Vault connection.
    VaultNamespace,
    /// The id of a token that a connection issued.
    TokenId,
}

/// All properties that refer to a connection.
pub static REFERENCES: &[Reference] = &tables::REFERENCE_ROWS;
