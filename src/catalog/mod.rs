//! TeamCity's Kotlin DSL as data: its classes, properties, raw parameters, functions and what they do.
//!
//! The data are the TOML files in `data/` (their README tells how to read and extend them); the build script turns
//! them into static tables, so that nothing is built or parsed at start-up. No code here knows a single connection
//! kind, build step or feature. What a DSL name means is found by binary search over sorted tables.
//!
//! All is asked of a [`Catalog`]: a value that holds what plugins add to the tables. Ids ([`ClassId`], [`Symbol`]) are
//! small numbers that mean something in the catalog that they come from.

mod class;
mod extension;
mod format;
pub(crate) mod library;
mod lookup;
mod predefined;
mod reference;
mod release;
mod symbol;
mod tables;
mod types;
mod version;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use extension::Extension;

pub use class::{Class, ClassId, ClassKind, Connection, Entry, Need, Property, RawParameter, Text};
#[cfg(feature = "cli")]
pub(crate) use extension::descriptor as described;
pub use extension::{CATALOG_FORMAT, Descriptor, DescriptorMistake, LARGEST_DESCRIPTOR, read_descriptors};
pub use format::Format;
pub use lookup::{TopLevel, packages};
pub use predefined::{PREDEFINED, is_predefined, is_shell_variable};
pub use reference::{REFERENCES, Reference, ReferenceTarget};
pub use release::{RELEASES, Version};
pub use symbol::{KNOWN_NAMES, Symbol};
pub(crate) use tables::{CLASSES, Native, core_class};
pub use types::{Effect, Function, Parameter, Type};
pub use version::{ApiVersion, DSL_PACKAGE, dsl_package};

/// What a server's DSL consists of: the built-in tables, and what its plugins add to them.
///
/// A copy is cheap and shares what was added. Two catalogs with different plugins can live side by side.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    added: Option<Arc<Extension>>,
}

static BUILT_IN: Catalog = Catalog { added: None };

impl Catalog {
    /// The DSL without plugins of third parties.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// The DSL with what plugins describe.
    ///
    /// # Errors
    ///
    /// What stands in the way: a class that exists already, too many classes.
    pub fn with_plugins(descriptors: &[Descriptor]) -> Result<Self, String> {
        if descriptors.is_empty() {
            return Ok(Self::default());
        }
        Ok(Self { added: Some(Arc::new(extension::build(descriptors)?)) })
    }

    fn added(&self) -> Option<&Extension> {
        self.added.as_deref()
    }
}
