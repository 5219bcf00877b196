//! Finding declarations by package and name, as imports do.

use super::tables;
use super::{Catalog, Class, ClassId, Effect, Function, Property, Symbol, Type};

/// A package of the DSL with all that it declares.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) name: &'static str,
    /// Sorted by name.
    pub(crate) declarations: &'static [(Symbol, TopLevel<'static>)],
}

/// A declaration of a package.
#[derive(Debug, Clone, Copy)]
pub enum TopLevel<'c> {
    /// A class.
    Class(ClassId),
    /// A function, extension or not.
    Function(&'c Function),
    /// A property.
    Property(&'c Property),
    /// A type alias.
    Alias(&'c Type),
}

/// The packages of the DSL, sorted. The first is the core's, the empty name. Plugins add none.
pub fn packages() -> &'static [&'static str] {
    &tables::PACKAGE_NAMES
}

/// What the built-in tables say that a package declares.
fn declarations(package: &str) -> &'static [(Symbol, TopLevel<'static>)] {
    let found = tables::PACKAGES.binary_search_by_key(&package, |package| package.name);
    found.map_or(&[][..], |at| tables::PACKAGES[at].declarations)
}

impl Catalog {
    /// What a package declares under a name: classes, functions (all overloads), properties, aliases. The core's package
    /// is the empty name.
    pub fn top_level(&self, package: &str, name: Symbol) -> impl Iterator<Item = TopLevel<'_>> {
        let all = declarations(package);
        let start = all.partition_point(|(declared, _)| *declared < name);
        let own = all[start..].iter().take_while(move |(declared, _)| *declared == name);
        own.map(|(_, what)| *what).chain(self.added_under(package, name))
    }

    /// The names that a package declares, possibly repeated. The core's package is the empty name.
    pub fn names_in<'c>(&'c self, package: &'c str) -> impl Iterator<Item = &'c str> {
        let own = declarations(package).iter().map(|(name, _)| *name);
        own.chain(self.added_symbols(package)).filter_map(|name| self.known_name(name))
    }

    /// All functions outside of classes, sorted by name; of each name, extensions first.
    pub fn functions(&self) -> &[Function] {
        self.added().map_or(&tables::FUNCTION_ROWS, |added| &added.functions)
    }

    /// The extension functions of a name, in any package.
    pub fn extensions(&self, name: Symbol) -> &[Function] {
        let all = self.functions_named(name);
        &all[..all.partition_point(|function| function.receiver.is_some())]
    }

    /// All functions of a name outside of classes, in any package; extensions first.
    pub fn functions_named(&self, name: Symbol) -> &[Function] {
        let all = self.functions();
        let start = all.partition_point(|function| function.name < name);
        let rest = &all[start..];
        &rest[..rest.partition_point(|function| function.name == name)]
    }

    /// The classes of a name that are not nested, in any package.
    pub fn classes_named(&self, name: Symbol) -> impl Iterator<Item = ClassId> {
        let all = self.added().map_or(&tables::CLASSES_BY_NAME[..], |added| &added.classes_by_name);
        let start = all.partition_point(|(declared, _)| *declared < name);
        all[start..].iter().take_while(move |(declared, _)| *declared == name).map(|(_, class)| *class)
    }

    /// A class by package and qualified name: `class_in("projectFeatures", "AwsConnection.CredentialsType")`.
    pub fn class_in(&self, package: &str, name: &str) -> Option<ClassId> {
        let key = |class: &Class| (class.package, &*class.name).cmp(&(package, name));
        let found = tables::CLASSES.binary_search_by(key).ok().and_then(|at| tables::CLASSES.get(at));
        let added = || self.added_classes().iter().find(|class| key(class).is_eq());
        found.or_else(added).map(|class| class.id)
    }

    /// The class of a connection by its raw parameter `providerType`. Kinds of third-party plugins are found when a
    /// descriptor tells of them.
    pub fn connection_by_provider(&self, provider_type: &str) -> Option<ClassId> {
        let all = &tables::CONNECTIONS_BY_PROVIDER;
        let found = all.binary_search_by_key(&provider_type, |(provider, _)| provider);
        let added = || {
            let mut added = self.added()?.connections.iter();
            added.find(|(provider, _)| **provider == *provider_type).map(|(_, class)| *class)
        };
        found.ok().map(|at| all[at].1).or_else(added)
    }

    /// The classes of all connection kinds: the built-in ones, then those of plugins, each sorted by provider type.
    pub fn connections(&self) -> impl Iterator<Item = ClassId> {
        let added = self.added().map_or(&[][..], |added| &added.connections);
        let built_in = tables::CONNECTIONS_BY_PROVIDER.iter().map(|(_, class)| *class);
        built_in.chain(added.iter().map(|(_, class)| *class))
    }

    /// All classes: the built-in ones, then those of plugins.
    pub fn classes(&self) -> impl Iterator<Item = &Class> {
        let built_in = tables::CLASSES.iter().map(|class| self.class(class.id));
        built_in.chain(self.added_classes())
    }

    /// What people call a connection kind: its function, its provider type, its title.
    pub fn connection_names(&self, class: ClassId) -> impl Iterator<Item = &str> {
        let facts = self.class(class).connection.as_ref();
        let names = facts.map(|facts| [self.function_of(class), &facts.provider_type, &facts.title]);
        names.into_iter().flatten()
    }

    /// The function outside of classes that adds objects of a class: `slackConnection`.
    pub fn adder_of(&self, class: ClassId) -> Option<&str> {
        let adds = |function: &&Function| function.effect == Effect::Add(class);
        self.known_name(self.functions().iter().find(adds)?.name)
    }

    /// What the settings call a class: the function that makes it.
    pub fn function_of(&self, class: ClassId) -> &str {
        let data = self.class(class);
        let makes = |function: &&Function| matches!(function.effect, Effect::Add(made) | Effect::Make(made) if made == class);
        let own = self.functions().iter().find(makes);
        let outer = data.outer.into_iter();
        let outer = outer.flat_map(|outer| [Some(outer), self.class(outer).outer]).flatten();
        let owners = outer.flat_map(|outer| self.ancestors(outer)).map(|owner| self.class(*owner));
        let member = || owners.flat_map(|owner| owner.functions.iter()).find(makes);
        own.or_else(member).and_then(|function| self.known_name(function.name)).unwrap_or(&data.name)
    }
}
