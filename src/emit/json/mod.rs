//! The model as a versioned JSON document, for other programs.
//!
//! Its types are its own (`document`), so that the model can change without it. Within one major version of the
//! format, keys are added and never taken away; readers ignore what they do not know. Lists are never null. What could
//! not be evaluated is null.

mod build;
pub(crate) mod document;
mod secrets;
mod text;

use crate::model::Settings;

pub(crate) use text::{to_line, to_string};

/// Stands in for the value of a secure parameter.
pub use self::secrets::MASK;

/// The version of the format.
pub const FORMAT_VERSION: &str = "1.0";

/// The document of several settings roots, indented and with a newline at its end. Parameters are sorted by name, the rest stands in the order of the model.
///
/// The value of a secure parameter is kept when it is a `credentialsJSON:` reference, which is no secret
/// (`storing-project-settings-in-version-control.md`), or empty; any other is replaced by [`MASK`].
pub fn json(settings: &[&Settings]) -> String {
    to_string(&build::document(settings))
}

/// The schema of what is written of `T`: every key that is always there is required, whether its value may be null or not.
#[cfg(test)]
pub(crate) fn schema_of<T: schemars::JsonSchema>() -> schemars::Schema {
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    settings.into_generator().into_root_schema_for::<T>()
}
