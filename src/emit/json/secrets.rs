//! Which values are shown.

use crate::model::{Parameter, Property, Text, is_secure};

/// Stands in for the value of a secure parameter.
pub const MASK: &str = "*****";

/// What a reference to a secret starts with; the secret itself lies on the server.
const REFERENCE: &str = "credentialsJSON:";

/// The value of a raw parameter, fit to be shown.
pub(crate) fn property(property: &Property) -> Option<String> {
    masked(&property.value, is_secure(&property.name))
}

/// The value of a configuration parameter, fit to be shown. A specification that says `password` makes it secure, too.
pub(crate) fn parameter(parameter: &Parameter) -> Option<String> {
    let spec = parameter.spec.as_ref().and_then(Text::known).unwrap_or_default();
    let secure = parameter.secure
        || spec.trim_start().starts_with("password")
        || parameter.name.known().is_some_and(is_secure);
    masked(&parameter.value, secure)
}

fn masked(value: &Text, secure: bool) -> Option<String> {
    let value = value.known()?;
    let hidden = secure && !value.is_empty() && !value.starts_with(REFERENCE);
    Some(if hidden { MASK } else { value }.to_owned())
}
