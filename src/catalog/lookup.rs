//! Finding declarations by package and name, as imports do.

use super::tables;
use super::{Class, ClassId, Function, Property, Symbol, Type};

/// A package of the DSL with all that it declares.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) name: &'static str,
    /// Sorted by name.
    pub(crate) declarations: &'static [(Symbol, TopLevel)],
}

/// A declaration of a package.
#[derive(Debug, Clone, Copy)]
pub enum TopLevel {
    /// A class.
    Class(ClassId),
    /// A function, extension or not.
    Function(&'static Function),
    /// A property.
    Property(&'static Property),
    /// A type alias.
    Alias(&'static Type),
}

/// What a package declares under a name: classes, functions (all overloads), properties, aliases. The core's package
/// is the empty name.
pub fn top_level(package: &str, name: Symbol) -> impl Iterator<Item = TopLevel> {
    let found = tables::PACKAGES.binary_search_by_key(&package, |package| package.name);
    let all = found.map_or(&[][..], |at| tables::PACKAGES[at].declarations);
    let start = all.partition_point(|(declared, _)| *declared < name);
    all[start..].iter().take_while(move |(declared, _)| *declared == name).map(|(_, what)| *what)
}

/// The names that a package declares, sorted, possibly repeated. The core's package is the empty name.
pub fn names_in(package: &str) -> impl Iterator<Item = &'static str> {
    let found = tables::PACKAGES.binary_search_by_key(&package, |package| package.name);
    let all = found.map_or(&[][..], |at| tables::PACKAGES[at].declarations);
    all.iter().filter_map(|(name, _)| name.known_name())
}

/// All functions outside of classes, sorted by name; of each name, extensions first.
pub fn functions() -> &'static [Function] {
    &tables::FUNCTION_ROWS
}

/// The extension functions of a name, in any package.
pub fn extensions(name: Symbol) -> &'static [Function] {
    let all = functions_named(name);
    &all[..all.partition_point(|function| function.receiver.is_some())]
}

/// All functions of a name outside of classes, in any package; extensions first.
pub fn functions_named(name: Symbol) -> &'static [Function] {
    let all = functions();
    let start = all.partition_point(|function| function.name < name);
    let rest = &all[start..];
    &rest[..rest.partition_point(|function| function.name == name)]
}

/// The classes of a name that are not nested, in any package.
pub fn classes_named(name: Symbol) -> impl Iterator<Item = ClassId> {
    let all = &tables::CLASSES_BY_NAME;
    let start = all.partition_point(|(declared, _)| *declared < name);
    all[start..].iter().take_while(move |(declared, _)| *declared == name).map(|(_, class)| *class)
}

/// A class by package and qualified name: `class("projectFeatures", "AwsConnection.CredentialsType")`.
pub fn class(package: &str, name: &str) -> Option<ClassId> {
    let key = |class: &Class| (class.package, class.name);
    let at = tables::CLASSES.binary_search_by(|class| key(class).cmp(&(package, name))).ok()?;
    Some(tables::CLASSES[at].id)
}

/// The packages of the DSL, sorted. The first is the core's, the empty name.
pub fn packages() -> &'static [&'static str] {
    &tables::PACKAGE_NAMES
}

/// The class of a connection by its raw parameter `providerType`. Kinds of third-party plugins are not found.
pub fn connection_by_provider(provider_type: &str) -> Option<ClassId> {
    let all = &tables::CONNECTIONS_BY_PROVIDER;
    all.binary_search_by_key(&provider_type, |(provider, _)| provider).ok().map(|at| all[at].1)
}

/// The classes of all connection kinds, sorted by provider type.
pub fn connections() -> impl Iterator<Item = ClassId> {
    tables::CONNECTIONS_BY_PROVIDER.iter().map(|(_, class)| *class)
}
