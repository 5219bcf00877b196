//! What holds without being said, and what servers write all the same once somebody has opened a form of their UI.

use crate::catalog::{Catalog, ClassId, Type};
use crate::model::Properties;

/// Raw parameters with the values that the forms of the UI begin with (observed in XML that servers write).
const OF_FORMS: &[(&str, &str)] = &[
    ("agentCleanFilesPolicy", "ALL_UNTRACKED"),
    ("agentCleanPolicy", "ON_BRANCH_CHANGE"),
    ("authMethod", "ANONYMOUS"),
    ("ignoreKnownHosts", "true"),
    ("localRepoScope", "mavenDefault"),
    ("quietPeriodMode", "DO_NOT_USE"),
    ("submoduleCheckout", "CHECKOUT"),
    ("useAlternates", "AUTO"),
    ("useAlternates", "USE_MIRRORS"),
    ("usernameStyle", "USERID"),
];

/// Takes out of `properties` what only they say, and what would hold as well if they did not.
pub(super) fn drop_spelt_out(
    catalog: &Catalog,
    classes: &[ClassId],
    properties: &mut Properties,
    other: &Properties,
) {
    properties.0.retain(|set| {
        let Some(value) = set.value.known().filter(|_| other.get(&set.name).is_none()) else { return true };
        let off = |class: &ClassId| {
            let property = catalog.property_of_param(*class, &set.name);
            property.is_some_and(|property| {
                property.ty == Type::Boolean && property.false_value.as_deref() == Some(value)
            })
        };
        !OF_FORMS.contains(&(&*set.name, value)) && !classes.iter().any(off)
    });
}
