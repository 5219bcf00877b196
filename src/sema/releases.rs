//! Which names other releases of TeamCity may have: the catalog holds the DSL of some of them in full.

use super::world::World;
use crate::catalog::library;

/// The releases of which the catalog holds every declaration of the DSL's core, and of the bundled plugins: their sources
/// of 2024.03, their documentation and the core's up to 2025.07.
const OF_CORE: std::ops::RangeInclusive<(u32, u32)> = (0, 0)..=(2025, 7);
const OF_PLUGINS: std::ops::RangeInclusive<(u32, u32)> = (2024, 3)..=(2025, 7);

/// What may have a name that only other releases can have.
pub(crate) const ANOTHER_RELEASE: &str = "another release of TeamCity";

impl World<'_> {
    /// Whether a name that nothing known has may be in the DSL of the release that the settings are for, or be brought by
    /// a plugin's descriptor, which has no declarations.
    pub(crate) fn may_be_of_another_release(&self, name: &str, of_plugin: bool) -> bool {
        let complete = if of_plugin { OF_PLUGINS } else { OF_CORE };
        self.old_api
            || library::name(name).is_none()
                && (self.releases.iter().any(|release| !complete.contains(release))
                    || self.catalog.symbol(name).is_some())
    }
}
