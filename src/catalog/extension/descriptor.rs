//! What a plugin says about its class, whatever the form.

use std::ops::Range;

use crate::catalog::{ClassId, Format, core_class};

/// A class that a plugin adds to the DSL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Descriptor {
    pub(crate) class: String,
    /// The function that adds an instance; VCS roots have none.
    pub(crate) function: Option<String>,
    /// Further functions that add one.
    pub(crate) also: Vec<String>,
    pub(crate) kind: Kind,
    pub(crate) feature_type: String,
    /// Raw parameters that the constructor sets.
    pub(crate) fixed: Vec<(String, String)>,
    pub(crate) properties: Vec<Property>,
    pub(crate) enums: Vec<Enum>,
    /// The kind's name in the UI; its provider's name when nothing better is known.
    pub(crate) title: Option<String>,
    /// The raw parameter of a connection's name.
    pub(crate) display_name: Option<String>,
    pub(crate) deprecated: Option<String>,
    /// A part is described in a way that is not understood: nothing about it may be reported as wrong.
    pub(crate) opaque: bool,
    pub(crate) part: Part,
}

/// How a descriptor goes together with the built-in tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// It is a class that they do not have.
    New,
    /// It is all of a class of some server; where they have it, too, they give way to it.
    Whole,
    /// It is what some server's class has otherwise than theirs, or beside it.
    Changes,
}

/// Something wrong in a descriptor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DescriptorMistake {
    /// Where it is, in bytes.
    pub range: Range<usize>,
    /// What is wrong, as one sentence without a final period.
    pub message: String,
}

/// What the class is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    BuildFeature,
    BuildStep,
    FailureCondition,
    ProjectFeature,
    RemoteParameter,
    Trigger,
    VcsRoot,
}

/// A kind: the attribute `kind`, the package, the class that is extended, the class whose functions add instances.
type KindRow = (Kind, &'static str, &'static str, ClassId, Option<ClassId>);

const KINDS: &[KindRow] = &[
    (
        Kind::BuildFeature,
        "buildFeature",
        "buildFeatures",
        core_class::BUILD_FEATURE,
        Some(core_class::BUILD_FEATURES),
    ),
    (Kind::BuildStep, "buildStep", "buildSteps", core_class::BUILD_STEP, Some(core_class::BUILD_STEPS)),
    (
        Kind::FailureCondition,
        "failureCondition",
        "failureConditions",
        core_class::FAILURE_CONDITION,
        Some(core_class::FAILURE_CONDITIONS),
    ),
    (
        Kind::ProjectFeature,
        "projectFeature",
        "projectFeatures",
        core_class::PROJECT_FEATURE,
        Some(core_class::PROJECT_FEATURES),
    ),
    (
        Kind::RemoteParameter,
        "remoteParameter",
        "remoteParameters",
        core_class::REMOTE_PARAMETER,
        Some(core_class::PARAMETRIZED_WITH_TYPE),
    ),
    (Kind::Trigger, "trigger", "triggers", core_class::TRIGGER, Some(core_class::TRIGGERS)),
    (Kind::VcsRoot, "vcs", "vcs", core_class::VCS_ROOT, None),
];

impl Kind {
    fn row(self) -> Option<&'static KindRow> {
        KINDS.iter().find(|row| row.0 == self)
    }

    /// The kind of a descriptor's attribute.
    pub(super) fn of_attribute(text: &str) -> Option<Self> {
        KINDS.iter().find(|row| row.1 == text).map(|row| row.0)
    }

    /// The kind of a package.
    pub(crate) fn of_package(text: &str) -> Option<Self> {
        KINDS.iter().find(|row| row.2 == text).map(|row| row.0)
    }

    pub(crate) fn package(self) -> &'static str {
        self.row().map_or("", |row| row.2)
    }

    pub(crate) fn base(self) -> ClassId {
        self.row().map_or(core_class::PARAMETRIZED, |row| row.3)
    }

    pub(crate) fn container(self) -> Option<ClassId> {
        self.row().and_then(|row| row.4)
    }
}

/// A property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) param: String,
    pub(crate) ty: PropertyType,
    pub(crate) mandatory: bool,
    pub(crate) deprecated: Option<String>,
    pub(crate) format: Option<Format>,
}

/// The type of a property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PropertyType {
    Text,
    Int,
    Boolean {
        yes: String,
        no: String,
    },
    /// An enum of the class, by its name.
    Enum(String),
    /// One of several options.
    Compound(Compound),
    /// Something that is not understood.
    Any,
}

/// A choice of options. Its class is nested in the one whose property it is, as are the functions that make options.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Compound {
    pub(crate) class: String,
    pub(crate) options: Vec<Choice>,
}

/// An option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The function that makes it.
    pub(crate) function: String,
    pub(crate) class: String,
    /// What the raw parameter holds; it is not written without one.
    pub(crate) value: Option<String>,
    pub(crate) properties: Vec<Property>,
    pub(crate) deprecated: Option<String>,
}

/// An enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Enum {
    pub(crate) name: String,
    /// Names with their raw values.
    pub(crate) entries: Vec<(String, String)>,
}

/// `name` with a capital first letter.
pub(super) fn capital(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// Whether `name` can be a name in Kotlin.
pub(crate) fn is_name(name: &str) -> bool {
    let plain = |char: char| char.is_alphanumeric() || char == '_';
    name.chars().next().is_some_and(|first| plain(first) && !first.is_numeric()) && name.chars().all(plain)
}
