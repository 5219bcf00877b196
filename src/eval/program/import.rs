//! Imports and dotted paths: what a file sees of other files and of the DSL.

use crate::catalog::{self, Symbol};
use crate::eval::library;
use crate::eval::names::Names;
use crate::syntax::tree::{Import, Tree};

use super::{Declaration, Imported, Owner, Program, Unit};

impl Program {
    /// Whether the path of a package, or of one within a package, begins with `name`.
    pub(crate) fn is_package_root(&self, name: &str) -> bool {
        matches!(name, "jetbrains" | "kotlin" | "java") || self.package_segments.contains(name)
    }

    /// The longest beginning of a path that names a package or a script, seen from `unit`, and how many names it has.
    /// The path is given as symbols and as texts.
    pub(crate) fn longest_package(
        &self,
        unit: &Unit<'_>,
        symbols: &[Symbol],
        path: &[&str],
    ) -> Option<(Owner, usize)> {
        let stars = unit.stars.iter().filter_map(|star| match star {
            Owner::Package(package) => Some(*package),
            _ => None,
        });
        let imports = unit.imports.iter().filter(|import| symbols.first() == Some(&import.name));
        let imported = imports.filter_map(|import| match import.owner {
            Owner::Package(package) => Some(package),
            _ => None,
        });
        let outer = std::iter::once(unit.package).chain(stars).chain(imported);
        let within: Vec<&str> = outer.filter_map(|package| self.package_name(package)).collect();
        let named = (1..path.len().min(LONGEST_PATH)).rev().find_map(|length| {
            let dotted = path[..length].join(".");
            if let Some(&package) = self.package_names.get(&dotted) {
                return Some((Owner::Package(package), length));
            }
            let nested = within.iter().find_map(|outer| self.package_names.get(&format!("{outer}.{dotted}")));
            if let Some(&package) = nested {
                return Some((Owner::Package(package), length));
            }
            catalog::dsl_package(&dotted).map(|(_, package)| (Owner::DslPackage(package), length))
        });
        named.or_else(|| library_package(path).map(|length| (library(path), length)))
    }

    pub(super) fn package_name(&self, package: u32) -> Option<&str> {
        self.package_list.get(package as usize).map(String::as_str)
    }

    pub(super) fn import(&self, unit: &mut Unit<'_>, names: &mut Names<'_>) {
        let tree = unit.source.tree;
        let (mut imports, mut stars, mut api) = (Vec::new(), Vec::new(), None);
        for import in &tree[tree.imports] {
            let path: Vec<&str> = tree[import.path].iter().map(|segment| tree.name(segment.name)).collect();
            if let Some((version, _)) =
                (1..=path.len()).rev().find_map(|length| catalog::dsl_package(&path[..length].join(".")))
            {
                api = Some(version);
            }
            if import.star {
                stars.push(self.owner(&path, names));
            } else if let Some((last, owner)) = path.split_last() {
                imports.push(self.imported(unit, import, last, owner, names));
            }
        }
        unit.imports = imports;
        unit.stars = stars;
        unit.api = api;
    }

    pub(super) fn imported(
        &self,
        unit: &Unit<'_>,
        import: &Import,
        last: &str,
        owner: &[&str],
        names: &mut Names<'_>,
    ) -> Imported {
        let original = names.intern(last);
        let name = import.alias.map_or(original, |alias| unit.symbol(alias.name));
        Imported { name, original, owner: self.owner(owner, names), range: import.range }
    }

    /// What a dotted path names: a package or a class.
    pub(super) fn owner(&self, path: &[&str], names: &Names<'_>) -> Owner {
        let dotted = path.join(".");
        if let Some(&package) = self.package_names.get(&dotted) {
            return Owner::Package(package);
        }
        if let Some((_, package)) = catalog::dsl_package(&dotted) {
            return Owner::DslPackage(package);
        }
        if let Some((last, rest)) = path.split_last() {
            match self.owner(rest, names) {
                Owner::Package(package) => {
                    if let Some(class) = names.find(last).and_then(|name| self.class_in(package, name)) {
                        return Owner::Class(class);
                    }
                }
                Owner::Class(class) => {
                    let nested = names.find(last).and_then(|name| self.class_at(class)?.nested_class(name));
                    return nested.map_or(Owner::Unknown, Owner::Class);
                }
                Owner::DslPackage(package) => {
                    return names.catalog.class_in(package, last).map_or(Owner::Unknown, Owner::DslClass);
                }
                Owner::DslClass(class) => {
                    let nested = names.find(last).and_then(|name| names.catalog.nested(class, name));
                    return nested.map_or(Owner::Unknown, Owner::DslClass);
                }
                owner @ (Owner::Library | Owner::LibraryClass(_)) if *last == "Companion" => return owner,
                Owner::Library | Owner::LibraryClass(_) => {
                    let class = names.find(last).filter(|_| library::is_class(last));
                    return class.map_or(Owner::Library, Owner::LibraryClass);
                }
                Owner::PartlyKnown | Owner::Unknown => {}
            }
        }
        library(path)
    }

    pub(super) fn class_in(&self, package: u32, name: Symbol) -> Option<u32> {
        self.packages.get(package as usize)?.declarations.get(&name)?.iter().find_map(|declaration| {
            match declaration {
                Declaration::Class(class) => Some(*class),
                _ => None,
            }
        })
    }
}

/// The library that a package outside the settings and the DSL belongs to.
fn library(path: &[&str]) -> Owner {
    match path.first() {
        Some(&("kotlin" | "java" | "javax")) => Owner::Library,
        _ if library::is_json_package(path) => Owner::PartlyKnown,
        _ => Owner::Unknown,
    }
}

/// Whether packages of libraries begin so: those of Kotlin and Java, and domains in reverse, as is usual in Java.
pub(crate) fn is_library_root(name: &str) -> bool {
    matches!(
        name,
        "ai" | "app"
            | "at"
            | "be"
            | "ch"
            | "co"
            | "com"
            | "cz"
            | "de"
            | "dev"
            | "dk"
            | "edu"
            | "es"
            | "eu"
            | "fi"
            | "fr"
            | "info"
            | "io"
            | "java"
            | "javax"
            | "jp"
            | "kotlin"
            | "kotlinx"
            | "me"
            | "net"
            | "nl"
            | "no"
            | "org"
            | "pl"
            | "ru"
            | "se"
            | "tech"
            | "uk"
            | "us"
    )
}

/// How many names a path that begins with a package may have; longer ones go on behind what their beginning means.
pub(crate) const LONGEST_PATH: usize = 32;

/// How many names of a path name a package of a library: `java.util` of `java.util.Locale.ROOT`.
fn library_package(path: &[&str]) -> Option<usize> {
    let [first, _, ..] = path else { return None };
    if !is_library_root(first) || (library(path) == Owner::Unknown && path.len() < 3) {
        return None;
    }
    let is_class = |name: &&str| name.starts_with(|first: char| first.is_uppercase());
    let length = path.iter().position(is_class).unwrap_or(path.len() - 1);
    (length > 0).then_some(length)
}

pub(super) fn package_name(tree: &Tree) -> String {
    let segments: Vec<&str> = tree[tree.package].iter().map(|segment| tree.name(segment.name)).collect();
    segments.join(".")
}
