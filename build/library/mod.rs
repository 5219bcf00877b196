//! The library as declarations: Kotlin's standard library, Java's classes and the DSL, written as one compact table.
//!
//! [`files`] reads the data files, [`dsl`] writes the DSL's classes as rows of the same notation, [`resolve`] finds the classes that names stand for, [`table`] numbers everything, [`blob`] writes the words.

mod blob;
mod declarations;
mod dsl;
mod files;
mod flags;
#[path = "../../src/catalog/library/hash.rs"]
mod hash;
mod java;
mod resolve;
mod table;
mod types;

use std::path::Path;

use crate::Failure;
use crate::data::Data;
use crate::resolve::Catalog;
use declarations::Declarations;

pub use blob::slots;

/// What the build writes: the words of the table and the Rust text that says where its parts lie.
pub struct Library {
    pub blob: Vec<u8>,
    pub layout: String,
}

/// Reads the data files below `folder` and numbers what they declare.
pub fn build(folder: &Path, data: &Data, catalog: &Catalog<'_>) -> Result<Library, Failure> {
    let mut files = files::read(folder)?;
    files.extend(dsl::files(data, catalog)?);
    let known = files::known_classes(folder)?;
    let mut declarations = Declarations::new(files, &known)?;
    java::complete(&mut declarations);
    declarations.sort_members();
    let table = table::Table::new(&declarations, &known)?;
    Ok(blob::write(&table, &known))
}
