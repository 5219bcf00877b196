//! The words that documents choose among; they stay as they are when the inner types change.

use serde::Serialize;

use crate::check::{self, Explanation};
use crate::diagnostic;

/// Who refuses the settings because of it.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Category {
    Compilation,
    Validation,
    Policy,
    UiChanges,
    Incomplete,
}

impl From<diagnostic::Category> for Category {
    fn from(category: diagnostic::Category) -> Self {
        match category {
            diagnostic::Category::Compilation => Self::Compilation,
            diagnostic::Category::Validation => Self::Validation,
            diagnostic::Category::Policy => Self::Policy,
            diagnostic::Category::UiChanges => Self::UiChanges,
            diagnostic::Category::Incomplete => Self::Incomplete,
        }
    }
}

/// How grave a finding is.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Severity {
    Error,
    Warning,
    Note,
}

impl From<diagnostic::Severity> for Severity {
    fn from(severity: diagnostic::Severity) -> Self {
        match severity {
            diagnostic::Severity::Error => Self::Error,
            diagnostic::Severity::Warning => Self::Warning,
            diagnostic::Severity::Note => Self::Note,
        }
    }
}

/// The level of a rule that no configuration gives another one.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Level {
    Error,
    Warning,
    Note,
    Off,
}

impl Level {
    /// The level of a rule.
    pub(crate) fn of(one: &Explanation) -> Self {
        match (one.group, one.rule.severity) {
            (check::Group::Optional, _) => Self::Off,
            (_, diagnostic::Severity::Error) => Self::Error,
            (_, diagnostic::Severity::Warning) => Self::Warning,
            (_, diagnostic::Severity::Note) => Self::Note,
        }
    }
}

/// What a rule is for.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Group {
    Correctness,
    Security,
    Suspicious,
    Incomplete,
    Policy,
    Optional,
}

impl From<check::Group> for Group {
    fn from(group: check::Group) -> Self {
        match group {
            check::Group::Correctness => Self::Correctness,
            check::Group::Security => Self::Security,
            check::Group::Suspicious => Self::Suspicious,
            check::Group::Incomplete => Self::Incomplete,
            check::Group::Policy => Self::Policy,
            check::Group::Optional => Self::Optional,
        }
    }
}

/// How safe it is to apply a fix without looking.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Applicability {
    Safe,
    Unsafe,
}

impl From<diagnostic::Applicability> for Applicability {
    fn from(applicability: diagnostic::Applicability) -> Self {
        match applicability {
            diagnostic::Applicability::Safe => Self::Safe,
            diagnostic::Applicability::Unsafe => Self::Unsafe,
        }
    }
}

/// What silences findings.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Silencer {
    /// A level in a configuration that lies in the repository.
    Config,
    /// A comment in the settings.
    Comment,
}

impl From<check::Silencer> for Silencer {
    fn from(by: check::Silencer) -> Self {
        match by {
            check::Silencer::Config => Self::Config,
            check::Silencer::Comment => Self::Comment,
        }
    }
}
