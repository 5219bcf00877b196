//! Releases of TeamCity: which one brought what.

/// A version of TeamCity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    text: String,
    release: (u32, u32),
}

/// The releases of TeamCity that settings in Kotlin may name, oldest first.
pub const RELEASES: &[&str] = &[
    "10.0", "2017.1", "2017.2", "2018.1", "2018.2", "2019.1", "2019.2", "2020.1", "2020.2", "2021.1",
    "2021.2", "2022.04", "2022.10", "2023.05", "2023.11", "2024.03", "2024.07", "2024.12", "2025.03",
    "2025.07", "2025.11", "2026.1",
];

impl Version {
    /// Reads `2024.03`, `2024.03.1`, `10.0`.
    pub fn parse(text: &str) -> Option<Self> {
        let number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok());
        let numbers: Vec<u32> = text.split('.').map(|part| number(part).flatten()).collect::<Option<_>>()?;
        let [year, release, ..] = numbers[..] else { return None };
        Some(Self { text: text.to_owned(), release: (year, release) })
    }

    /// As it is written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it is a release, as it is written, or a bug fix of one, or later than all that are known.
    pub fn may_be_released(&self) -> bool {
        let is_bug_fix =
            |release: &str| self.text.strip_prefix(release).is_some_and(|fix| fix.starts_with('.'));
        let latest = RELEASES.last().and_then(|latest| Self::parse(latest));
        RELEASES.iter().any(|release| *release == self.text || is_bug_fix(release))
            || latest
                .is_some_and(|latest| self.is_later_than(&latest) && self.release.0 < latest.release.0 + 20)
    }

    /// The year and the number within it: `2024.03.1` is a bug fix of (2024, 3).
    pub fn release(&self) -> (u32, u32) {
        self.release
    }

    /// Whether it is a later release than `other`; bug fixes do not count.
    pub fn is_later_than(&self, other: &Self) -> bool {
        self.release > other.release
    }

    /// Whether it has what came with the version `since`; what says nothing was there before.
    pub fn has(&self, since: Option<&str>) -> bool {
        !since.and_then(Self::parse).is_some_and(|since| since.is_later_than(self))
    }
}

#[cfg(test)]
mod tests {
    use super::Version;

    #[test]
    fn bug_fixes_do_not_count() {
        let version = Version::parse("2024.03.1").expect("a version");
        let later = |text: &str| Version::parse(text).is_some_and(|one| one.is_later_than(&version));
        assert!(later("2024.07") && later("2025.03"));
        assert!(!later("2024.03.2") && !later("2023.11") && !later("10.0"));
        assert!(version.has(None) && version.has(Some("2024.03")) && !version.has(Some("2024.12")));
    }

    #[test]
    fn what_is_no_version() {
        for text in ["", "2024", "2024.", ".3", "next", "2024.x", "2024.03 EAP", "99999999999.1"] {
            assert_eq!(Version::parse(text), None, "{text}");
        }
    }
}
