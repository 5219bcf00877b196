//! Versions of the DSL's API and the packages that stand for them.

use super::packages;

/// The package of the DSL; versions and packages hang below it.
pub static DSL_PACKAGE: &str = "jetbrains.buildServer.configs.kotlin";

/// A version of the API, as the imports choose it. Classes, properties and raw parameters are the same in all
/// (TeamCity 2024.03.1, compared).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApiVersion {
    /// `jetbrains.buildServer.configs.kotlin.v10`
    V10,
    /// `...v2017_2`
    V2017_2,
    /// `...v2018_1`
    V2018_1,
    /// `...v2018_2`
    V2018_2,
    /// `...v2019_2`
    V2019_2,
    /// `jetbrains.buildServer.configs.kotlin` without a version.
    Latest,
}

impl ApiVersion {
    /// Whether mandatory properties are checked: not in v10, whose classes have no `validate`.
    pub fn has_validation(self) -> bool {
        self != Self::V10
    }

    /// Whether constructors and functions take the `base` to copy from: only in v10.
    pub fn has_base_parameter(self) -> bool {
        self == Self::V10
    }

    /// Whether ids are plain texts (`uuid`, `extId`): before 2018.1.
    pub fn has_text_ids(self) -> bool {
        self < Self::V2018_1
    }

    /// All of them, the newest first.
    pub const ALL: [Self; 6] =
        [Self::Latest, Self::V2019_2, Self::V2018_2, Self::V2018_1, Self::V2017_2, Self::V10];

    /// The part of its packages' names that says which version it is; empty where none does.
    pub const fn segment(self) -> &'static str {
        match self {
            Self::V10 => "v10",
            Self::V2017_2 => "v2017_2",
            Self::V2018_1 => "v2018_1",
            Self::V2018_2 => "v2018_2",
            Self::V2019_2 => "v2019_2",
            Self::Latest => "",
        }
    }

    fn parse(segment: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|version| *version != Self::Latest && version.segment() == segment)
    }
}

/// The version and the package that a full package name stands for:
/// `jetbrains.buildServer.configs.kotlin.v2019_2.buildSteps` is `(V2019_2, "buildSteps")`.
pub fn dsl_package(path: &str) -> Option<(ApiVersion, &'static str)> {
    let below = path.strip_prefix(DSL_PACKAGE)?;
    let below = match below.strip_prefix('.') {
        Some(below) => below,
        None if below.is_empty() => "",
        None => return None,
    };
    let (first, rest) = below.split_once('.').unwrap_or((below, ""));
    let (version, package) =
        ApiVersion::parse(first).map_or((ApiVersion::Latest, below), |version| (version, rest));
    let at = packages().binary_search(&package).ok()?;
    Some((version, packages()[at]))
}
