//! The versions of the DSL's API: `jetbrains.buildServer.configs.kotlin.v2019_2` has classes of its own. The tables hold
//! each declaration once; its number says which version is meant, so that a value of one is no value of another.

use crate::catalog::{self, ApiVersion};

/// A version of the DSL's API; that without a version first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(crate) struct Api(u32);

/// How many there are.
const COUNT: u32 = ApiVersion::ALL.len() as u32;

impl Api {
    /// The packages without a version; also all that is not the DSL's.
    pub(crate) const LATEST: Self = Self(0);

    /// The version that a package belongs to.
    pub(crate) fn of_package(path: &str) -> Self {
        let version = catalog::dsl_package(path).map_or(ApiVersion::Latest, |(version, _)| version);
        let at = ApiVersion::ALL.iter().zip(0..).find(|(it, _)| **it == version);
        Self(at.map_or(0, |(_, at)| at))
    }

    /// The package of the version.
    pub(crate) fn package(self) -> String {
        match ApiVersion::ALL.get(self.0 as usize).map_or("", |version| version.segment()) {
            "" => catalog::DSL_PACKAGE.to_owned(),
            version => format!("{}.{version}", catalog::DSL_PACKAGE),
        }
    }

    /// The version that a number belongs to.
    pub(super) fn of(number: u32, count: u32) -> Self {
        let at = number / count.max(1);
        Self(if at < COUNT { at } else { 0 })
    }

    /// The number of a row of the tables in this version.
    pub(super) fn place(self, row: u32, count: u32) -> u32 {
        self.0.saturating_mul(count).saturating_add(row)
    }
}

/// The row of the tables that a number stands for.
pub(super) fn in_library(number: u32, count: u32) -> Option<u32> {
    (number < all(count)).then(|| number % count.max(1))
}

/// The place among the settings' own declarations that a number stands for.
pub(super) fn own(number: u32, count: u32) -> Option<usize> {
    number.checked_sub(all(count)).map(|at| at as usize)
}

/// The number of a declaration of the settings.
pub(super) fn of_own(at: usize, count: u32) -> u32 {
    all(count).saturating_add(u32::try_from(at).unwrap_or(u32::MAX))
}

/// How many numbers are the library's.
const fn all(count: u32) -> u32 {
    count.saturating_mul(COUNT)
}
