//! What plugins add to the DSL: their descriptors become classes and functions like the built-in ones.
//!
//! Ids and symbols of an extension go on where those of the built-in tables end.

mod build;
mod changes;
pub(crate) mod descriptor;
mod toml;
mod xml;

use std::collections::BTreeMap;

use super::lookup::TopLevel;
use super::{Catalog, Class, ClassId, Function, Symbol};

pub(super) use build::build;
pub use descriptor::{Descriptor, DescriptorMistake};

/// No descriptor is larger than this.
pub const LARGEST_DESCRIPTOR: usize = 1024 * 1024;

/// The format of catalog files that is read and written.
pub const CATALOG_FORMAT: &str = "1";

/// What is added to the built-in tables. What is looked up by name is merged with them here, once.
#[derive(Debug)]
pub(super) struct Extension {
    /// The names that the built-in tables do not have, sorted.
    names: Vec<Box<str>>,
    /// The classes of the extension.
    classes: Vec<Class>,
    /// Classes of the built-in tables that are otherwise on the server, by their ids.
    changed: BTreeMap<ClassId, Class>,
    /// All functions outside of classes, sorted as the built-in ones are.
    pub(super) functions: Vec<Function>,
    /// What the packages declare beyond the built-in declarations, sorted by package and name.
    declarations: Vec<(&'static str, Symbol, Declared)>,
    /// All classes that are not nested, sorted by name.
    pub(super) classes_by_name: Vec<(Symbol, ClassId)>,
    /// The connections of the extension, sorted by provider type.
    pub(super) connections: Vec<(Box<str>, ClassId)>,
}

/// A declaration of a package.
#[derive(Debug, Clone, Copy)]
enum Declared {
    Class(ClassId),
    /// A place in [`Extension::functions`].
    Function(usize),
}

impl Extension {
    fn declaration(&self, declared: Declared) -> Option<TopLevel<'_>> {
        match declared {
            Declared::Class(class) => Some(TopLevel::Class(class)),
            Declared::Function(at) => self.functions.get(at).map(TopLevel::Function),
        }
    }
}

impl Catalog {
    pub(super) fn added_names(&self) -> &[Box<str>] {
        self.added().map_or(&[], |added| &added.names)
    }

    pub(super) fn added_classes(&self) -> &[Class] {
        self.added().map_or(&[], |added| &added.classes)
    }

    /// A class of the built-in tables that is otherwise on the server.
    pub(super) fn changed(&self, id: ClassId) -> Option<&Class> {
        self.added()?.changed.get(&id)
    }

    /// Whether the server has a class of the built-in tables otherwise than they say.
    pub(crate) fn is_changed(&self, id: ClassId) -> bool {
        self.changed(id).is_some()
    }

    /// What plugins declare in a package under a name.
    pub(super) fn added_under(&self, package: &str, name: Symbol) -> impl Iterator<Item = TopLevel<'_>> {
        let rows = self.added().map_or(&[][..], |added| {
            let before = |row: &(&str, Symbol, Declared)| (row.0, row.1) < (package, name);
            let rest = &added.declarations[added.declarations.partition_point(before)..];
            &rest[..rest.partition_point(|row| (row.0, row.1) == (package, name))]
        });
        rows.iter().filter_map(|row| self.added()?.declaration(row.2))
    }

    /// The names that plugins declare in a package.
    pub(super) fn added_symbols(&self, package: &str) -> impl Iterator<Item = Symbol> {
        let all = self.added().map_or(&[][..], |added| &added.declarations);
        all.iter().filter(move |row| row.0 == package).map(|row| row.1)
    }
}

/// Reads what a file says: a descriptor, as TeamCity's `kotlin-dsl` XML or the TOML of `data/` with its `package`; or a catalog
/// file of `tcdsl dsl import`, with many.
///
/// # Errors
///
/// The first mistake.
pub fn read_descriptors(text: &str) -> Result<Vec<Descriptor>, DescriptorMistake> {
    if text.len() > LARGEST_DESCRIPTOR {
        let message = format!("a descriptor has at most {LARGEST_DESCRIPTOR} bytes");
        return Err(DescriptorMistake { range: 0..0, message });
    }
    let text_without_mark = text.trim_start_matches('\u{feff}').trim_start();
    if text_without_mark.starts_with('<') { xml::read(text).map(|one| vec![one]) } else { toml::read(text) }
}

#[cfg(test)]
mod tests;
