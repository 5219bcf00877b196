//! Classes of the DSL with their properties and entries, and how a member is found.

use std::borrow::Cow;

use super::tables::CLASSES;
use super::{Catalog, Format, Function, Parameter, Symbol, Type};

/// A text that a descriptor may say, too: the built-in tables borrow theirs, an extension owns its own.
pub type Text = Cow<'static, str>;

/// A class: its place among the classes of a [`Catalog`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClassId(pub u16);

/// What kind of class it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClassKind {
    /// A class that can be instantiated.
    Class,
    /// An abstract or sealed class.
    Abstract,
    /// An interface.
    Interface,
    /// An object or companion object.
    Object,
    /// An enum.
    Enum,
}

/// A class of the DSL.
#[derive(Debug, Clone)]
pub struct Class {
    /// Its place in the table.
    pub id: ClassId,
    /// Qualified within the package: `AwsConnection.CredentialsType.Static`.
    pub name: Text,
    /// The last part of the name.
    pub simple_name: Symbol,
    /// `projectFeatures`; nothing for the core.
    pub package: &'static str,
    /// What kind of class it is.
    pub kind: ClassKind,
    /// What it extends and implements.
    pub supertypes: Cow<'static, [ClassId]>,
    /// The class itself, then all that it comes from, nearest first.
    pub(crate) ancestors: Cow<'static, [ClassId]>,
    /// The class that it is nested in.
    pub outer: Option<ClassId>,
    /// The value of `type` that its instances have in XML.
    pub feature_type: Option<Text>,
    /// Raw parameters that the constructor sets, with their values.
    pub fixed: Cow<'static, [(Text, Text)]>,
    /// Of an option: what its compound parameter holds when it is chosen.
    pub value: Option<Text>,
    /// Of an option: its compound parameter holds a value that the catalog does not know.
    pub unknown_value: bool,
    /// Its own properties in the order of TeamCity's declaration.
    pub properties: Cow<'static, [Property]>,
    /// Places in `properties`, sorted by name.
    pub(crate) by_name: Cow<'static, [u16]>,
    /// Its own member functions, sorted by name.
    pub functions: Cow<'static, [Function]>,
    /// The classes nested in it.
    pub nested: Cow<'static, [ClassId]>,
    /// Of an enum: its entries in order.
    pub entries: Cow<'static, [Entry]>,
    /// The parameter lists that it can be constructed with.
    pub constructors: Cow<'static, [Cow<'static, [Parameter]>]>,
    /// Its companion object.
    pub companion: Option<ClassId>,
    /// Set if it is deprecated: what replaces it, or nothing.
    pub deprecated: Option<Text>,
    /// The version of TeamCity that brought it, if that was after 2024.03.
    pub since: Option<&'static str>,
    /// It exists in TeamCity but its members are unknown: nothing in it may be reported as wrong.
    pub opaque: bool,
    /// The plugin of TeamCity that brings it.
    pub plugin: Option<&'static str>,
    /// Where the facts about it come from.
    pub source: Option<&'static str>,
    /// Set if it describes a connection.
    pub connection: Option<Connection>,
}

/// What makes a project feature a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// The raw parameter `providerType`.
    pub provider_type: Text,
    /// The kind's name in TeamCity's UI.
    pub title: Text,
    /// The raw parameter that holds the connection's display name.
    pub display_name_param: Text,
    /// Raw parameters that servers write and no property sets.
    pub raw: &'static [RawParameter],
    /// The raw parameter that keeps it from sub-projects when it is `false`; absent means allowed.
    pub sub_projects_param: Option<&'static str>,
    /// The raw parameter that keeps it from builds when it is `false`; absent means allowed.
    pub builds_param: Option<&'static str>,
    /// Whether an id may stand on a server only once.
    pub unique_id: bool,
}

/// A raw parameter that no property sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RawParameter {
    /// Its name.
    pub name: &'static str,
    /// What its value looks like.
    pub format: Option<Format>,
}

/// A property of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Property {
    /// Its name.
    pub name: Symbol,
    /// The raw parameter that it sets.
    pub param: Option<Text>,
    /// It sets a raw parameter whose name the catalog does not know: what it is set to can be checked and not be written.
    pub unknown_param: bool,
    /// The `<option>` of a build configuration that it sets.
    pub option: Option<&'static str>,
    /// Its type.
    pub ty: Type,
    /// Of a truth value: what the raw parameter holds for `true`.
    pub true_value: Option<Text>,
    /// What it holds for `false`.
    pub false_value: Option<Text>,
    /// Whether it takes `null`. A raw parameter is removed by it.
    pub nullable: bool,
    /// Whether it is a `var`.
    pub mutable: bool,
    /// TeamCity refuses the settings when neither it nor its raw parameter is set (not in the v10 API). Within an
    /// option this holds when the option is chosen.
    pub mandatory: bool,
    /// When a connection is of no use without it, although TeamCity's DSL takes the settings.
    pub needed: Option<Need>,
    /// Whether its value is a secret.
    pub secure: bool,
    /// Set if it is deprecated: what replaces it, or nothing.
    pub deprecated: Option<Text>,
    /// The value that it has when it is not set, where that is known.
    pub default: Option<&'static str>,
    /// What its value looks like, where that is known.
    pub format: Option<Format>,
    /// What TeamCity's UI calls it, where `configuring-connections.md` names it.
    pub label: Option<&'static str>,
    /// Its type was inferred from a sample or its name; no source states it.
    pub inferred: bool,
    /// The version of TeamCity that brought it, if that was after 2024.03.
    pub since: Option<&'static str>,
}

/// When the service behind a connection cannot do without a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// In any case.
    Always,
    /// When this raw parameter is `true`.
    With(&'static str),
    /// Unless this raw parameter is `true`.
    Without(&'static str),
}

/// An entry of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub name: Symbol,
    /// What a raw parameter holds for it.
    pub value: Option<Text>,
    /// The version of TeamCity that brought it, if that was after 2024.03.
    pub since: Option<&'static str>,
}

impl Class {
    /// An own property.
    fn own_property(&self, name: Symbol) -> Option<&Property> {
        let found = self.by_name.binary_search_by_key(&name, |at| self.properties[*at as usize].name);
        found.ok().map(|at| &self.properties[self.by_name[at] as usize])
    }

    /// Own functions of a name.
    fn own_functions(&self, name: Symbol) -> &[Function] {
        let start = self.functions.partition_point(|function| function.name < name);
        let rest = &self.functions[start..];
        &rest[..rest.partition_point(|function| function.name == name)]
    }
}

/// What is known of a class by its id.
impl Catalog {
    /// A class.
    pub fn class(&self, id: ClassId) -> &Class {
        let at = id.0 as usize;
        match CLASSES.get(at) {
            Some(class) => self.changed(id).unwrap_or(class),
            // An id beyond the built-in classes is one of the extension; one of another catalog stands for the first class.
            None => self.added_classes().get(at - CLASSES.len()).unwrap_or(&CLASSES[0]),
        }
    }

    /// The class itself, then all that it comes from, nearest first.
    pub fn ancestors(&self, id: ClassId) -> &[ClassId] {
        &self.class(id).ancestors
    }

    /// Whether a class is `other` or comes from it.
    pub fn is_subclass_of(&self, id: ClassId, other: ClassId) -> bool {
        self.ancestors(id).contains(&other)
    }

    /// A property by name, own or inherited.
    pub fn property(&self, id: ClassId, name: Symbol) -> Option<&Property> {
        self.ancestors(id).iter().find_map(|class| self.class(*class).own_property(name))
    }

    /// The property that sets a raw parameter, own or inherited. Where two share it, the one that is not deprecated.
    pub fn property_of_param(&self, id: ClassId, param: &str) -> Option<&Property> {
        let all = || self.properties(id).filter(|property| property.param.as_deref() == Some(param));
        all().find(|property| property.deprecated.is_none()).or_else(|| all().next())
    }

    /// All properties, own ones first.
    pub fn properties(&self, id: ClassId) -> impl Iterator<Item = &Property> {
        self.ancestors(id).iter().flat_map(|class| self.class(*class).properties.iter())
    }

    /// Member functions of a name: own, then inherited.
    pub fn member_functions(&self, id: ClassId, name: Symbol) -> impl Iterator<Item = &Function> {
        self.ancestors(id).iter().flat_map(move |class| self.class(*class).own_functions(name))
    }

    /// A nested class by its simple name.
    pub fn nested(&self, id: ClassId, name: Symbol) -> Option<ClassId> {
        let mut nested = self.class(id).nested.iter().copied();
        nested.find(|nested| self.class(*nested).simple_name == name)
    }

    /// An entry of an enum.
    pub fn entry(&self, id: ClassId, name: Symbol) -> Option<&Entry> {
        self.class(id).entries.iter().find(|entry| entry.name == name)
    }

    /// An entry of an enum by its place.
    pub fn entry_at(&self, id: ClassId, index: u16) -> Option<&Entry> {
        self.class(id).entries.get(usize::from(index))
    }

    /// The names of all properties and member functions, own ones first. Overloads and overrides repeat a name.
    pub fn member_names(&self, id: ClassId) -> impl Iterator<Item = &str> {
        let names = self.ancestors(id).iter().flat_map(|class| {
            let class = self.class(*class);
            let properties = class.properties.iter().map(|property| property.name);
            properties.chain(class.functions.iter().map(|function| function.name))
        });
        names.filter_map(|name| self.known_name(name))
    }

    /// Of a compound's sealed class: the option that a raw value stands for.
    pub fn option_of_value(&self, id: ClassId, value: &str) -> Option<ClassId> {
        let mut nested = self.class(id).nested.iter().copied();
        nested.find(|option| self.class(*option).value.as_deref() == Some(value))
    }

    /// Whether the members are unknown, its own or those of a class that it comes from.
    pub fn is_opaque(&self, id: ClassId) -> bool {
        self.ancestors(id).iter().any(|class| self.class(*class).opaque)
    }
}
