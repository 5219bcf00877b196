//! What plugins add to the DSL: their descriptors become classes and functions like the built-in ones.
//!
//! A run is about one server, and a server has one set of plugins, so the extension belongs to the process: it is set
//! once, before anything is compiled, and lives as long as the built-in tables do. Ids and symbols of the extension go
//! on where those of the built-in tables end.

mod build;
mod descriptor;
mod toml;
mod xml;

use std::sync::OnceLock;

use super::lookup::TopLevel;
use super::{Class, ClassId, Function, Symbol};

pub use descriptor::{Descriptor, DescriptorMistake};

/// No descriptor is larger than this.
pub const LARGEST_DESCRIPTOR: usize = 1024 * 1024;

/// The built-in tables with the extension worked in.
#[derive(Debug)]
pub(super) struct Extension {
    /// The names that the built-in tables do not have, sorted.
    pub(super) names: &'static [&'static str],
    /// The classes of the extension.
    pub(super) classes: &'static [Class],
    /// All functions outside of classes, sorted as the built-in ones are.
    pub(super) functions: &'static [Function],
    /// What the packages declare beyond the built-in declarations, sorted by name.
    pub(super) declarations: &'static [(&'static str, Symbol, TopLevel)],
    /// All classes that are not nested, sorted by name.
    pub(super) classes_by_name: &'static [(Symbol, ClassId)],
    /// All connections, sorted by provider type.
    pub(super) connections: &'static [(&'static str, ClassId)],
}

static EXTENSION: OnceLock<Extension> = OnceLock::new();

/// The extension, if one is set.
pub(super) fn get() -> Option<&'static Extension> {
    EXTENSION.get()
}

/// Adds what plugins describe to the catalog, for all that the process does from now on.
///
/// # Errors
///
/// What stands in the way: a class that exists already, an extension that was set before.
pub fn extend(descriptors: &[Descriptor]) -> Result<(), String> {
    if descriptors.is_empty() {
        return Ok(());
    }
    let extension = build::build(descriptors)?;
    EXTENSION.set(extension).map_err(|_| "the catalog has been extended before".to_owned())
}

/// Reads a descriptor: TeamCity's `kotlin-dsl` XML, or the TOML of `data/` with its `package`.
///
/// # Errors
///
/// The first mistake.
pub fn read_descriptor(text: &str) -> Result<Descriptor, DescriptorMistake> {
    if text.len() > LARGEST_DESCRIPTOR {
        let message = format!("a descriptor has at most {LARGEST_DESCRIPTOR} bytes");
        return Err(DescriptorMistake { range: 0..0, message });
    }
    let text_without_mark = text.trim_start_matches('\u{feff}').trim_start();
    if text_without_mark.starts_with('<') { xml::read(text) } else { toml::read(text) }
}

#[cfg(test)]
mod tests;
