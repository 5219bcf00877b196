//! Finding declarations by package and name, as imports do.

use super::extension;
use super::tables;
use super::{Class, ClassId, Effect, Function, Property, Symbol, Type};

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
    let own = all[start..].iter().take_while(move |(declared, _)| *declared == name).map(|(_, what)| *what);
    let added = extension::get().map_or(&[][..], |added| added.declarations);
    let start = added.partition_point(|(declared, symbol, _)| (*declared, *symbol) < (package, name));
    let package = added.get(start).map_or("", |(declared, ..)| declared);
    let same = move |row: &&(&str, Symbol, TopLevel)| (row.0, row.1) == (package, name);
    own.chain(added[start..].iter().take_while(same).map(|(_, _, what)| *what))
}

/// The names that a package declares, possibly repeated. The core's package is the empty name.
pub fn names_in(package: &str) -> impl Iterator<Item = &'static str> {
    let added = extension::get().map_or(&[][..], |added| added.declarations);
    let added = added.iter().filter(move |(declared, ..)| *declared == package).map(|(_, name, _)| name);
    let found = tables::PACKAGES.binary_search_by_key(&package, |package| package.name);
    let all = found.map_or(&[][..], |at| tables::PACKAGES[at].declarations);
    all.iter().map(|(name, _)| name).chain(added).filter_map(|name| name.known_name())
}

/// All functions outside of classes, sorted by name; of each name, extensions first.
pub fn functions() -> &'static [Function] {
    extension::get().map_or(&tables::FUNCTION_ROWS, |added| added.functions)
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
    let all = extension::get().map_or(&tables::CLASSES_BY_NAME[..], |added| added.classes_by_name);
    let start = all.partition_point(|(declared, _)| *declared < name);
    all[start..].iter().take_while(move |(declared, _)| *declared == name).map(|(_, class)| *class)
}

/// A class by package and qualified name: `class("projectFeatures", "AwsConnection.CredentialsType")`.
pub fn class(package: &str, name: &str) -> Option<ClassId> {
    let key = |class: &Class| (class.package, class.name);
    let added = || {
        let mut added = extension::get()?.classes.iter();
        added.find(|class| key(class) == (package, name))
    };
    let found = tables::CLASSES.binary_search_by(|class| key(class).cmp(&(package, name)));
    let class = found.ok().and_then(|at| tables::CLASSES.get(at)).or_else(added)?;
    Some(class.id)
}

/// The packages of the DSL, sorted. The first is the core's, the empty name.
pub fn packages() -> &'static [&'static str] {
    &tables::PACKAGE_NAMES
}

/// The class of a connection by its raw parameter `providerType`. Kinds of third-party plugins are not found.
pub fn connection_by_provider(provider_type: &str) -> Option<ClassId> {
    let all = by_provider();
    all.binary_search_by_key(&provider_type, |(provider, _)| provider).ok().map(|at| all[at].1)
}

/// The classes of all connection kinds, sorted by provider type.
pub fn connections() -> impl Iterator<Item = ClassId> {
    by_provider().iter().map(|(_, class)| *class)
}

fn by_provider() -> &'static [(&'static str, ClassId)] {
    extension::get().map_or(&tables::CONNECTIONS_BY_PROVIDER, |added| added.connections)
}

/// All classes: the built-in ones, then those of plugins.
pub fn classes() -> impl Iterator<Item = &'static Class> {
    tables::CLASSES.iter().chain(extension::get().map_or(&[][..], |added| added.classes))
}

/// What people call a connection kind: its function, its provider type, its title.
pub fn connection_names(class: ClassId) -> impl Iterator<Item = &'static str> {
    let facts = class.get().connection;
    let names = facts.map(|facts| [function_of(class), facts.provider_type, facts.title]);
    names.into_iter().flatten()
}

/// What the settings call a class: the function that makes it.
pub fn function_of(class: ClassId) -> &'static str {
    let data = class.get();
    let makes = |function: &&Function| matches!(function.effect, Effect::Add(made) | Effect::Make(made) if made == class);
    let own = functions().iter().find(makes);
    let member = data.outer.into_iter().flat_map(ClassId::ancestors);
    let member =
        member.chain(data.outer.and_then(|outer| outer.get().outer).into_iter().flat_map(ClassId::ancestors));
    let member = member.flat_map(|owner| owner.get().functions).find(makes);
    own.or(member).and_then(|function| function.name.known_name()).unwrap_or(data.name)
}
