//! TeamCity's Kotlin DSL as data: its classes, properties, raw parameters, functions and what they do.
//!
//! The data are the TOML files in `data/` (their README tells how to read and extend them); the build script turns
//! them into static tables, so that nothing is built or parsed at start-up. No code here knows a single connection
//! kind, build step or feature. What a DSL name means is found by binary search over sorted tables.

mod class;
mod extension;
mod format;
mod lookup;
mod reference;
mod release;
mod symbol;
mod tables;
mod types;
mod version;

pub use class::{Class, ClassId, ClassKind, Connection, Entry, Property, RawParameter};
pub use extension::{Descriptor, DescriptorMistake, LARGEST_DESCRIPTOR, extend, read_descriptor};
pub use format::Format;
pub use lookup::{
    TopLevel, class, classes, classes_named, connection_by_provider, connection_names, connections,
    extensions, function_of, functions, functions_named, names_in, packages, top_level,
};
pub use reference::{REFERENCES, Reference, ReferenceTarget};
pub use release::{KNOWN_IN_FULL, Version};
pub use symbol::{KNOWN_NAMES, Symbol, known_names, symbol};
pub use tables::{CLASSES, Native, core_class};
pub use types::{Effect, Function, Parameter, Type};
pub use version::{ApiVersion, DSL_PACKAGE, dsl_package};
