//! A class of the settings as it is declared.

use crate::catalog::Symbol;
use crate::eval::names::Names;
use crate::syntax::tree::{
    Accessor, Class, ClassKind, EnumEntry, Expr, ExprId, Function, Id, Modifier, Parameter, Property, Tree,
    TypeAlias, TypeId,
};

use super::Unit;

/// A class of the settings.
#[derive(Debug)]
pub(crate) struct UserClass {
    pub(crate) unit: u32,
    pub(crate) id: Id<Class>,
    pub(crate) kind: ClassKind,
    /// Its name; for an unnamed companion `Companion`, for an object literal empty.
    pub(crate) name: Symbol,
    pub(crate) outer: Option<u32>,
    pub(crate) inner: bool,
    /// A data class or a value class: shown and compared by its properties.
    pub(crate) data: bool,
    pub(crate) companion: Option<u32>,
    pub(crate) nested: Vec<(Symbol, u32)>,
    pub(crate) functions: Vec<(Symbol, Id<Function>)>,
    pub(crate) properties: Vec<(Symbol, Id<Property>)>,
    pub(crate) entries: Vec<(Symbol, EnumEntry)>,
    pub(crate) parameters: Vec<(Symbol, Parameter)>,
    pub(crate) aliases: Vec<(Symbol, Id<TypeAlias>)>,
}

/// How a class declares a property.
#[derive(Debug, Clone, Copy)]
pub(crate) enum DeclaredProperty {
    InBody(Id<Property>),
    InConstructor,
}

/// Where an object has a property.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PropertyPlace {
    /// The class that declares it.
    pub(crate) class: u32,
    pub(crate) declared: DeclaredProperty,
    /// The getter with a body.
    pub(crate) getter: Option<Id<Accessor>>,
    /// The field behind it.
    pub(crate) field: Symbol,
}

/// Where objects of a class have a property that is declared somewhere.
#[derive(Debug, Clone, Copy)]
pub(crate) enum MemberPlace {
    /// They are no instances of the class that declares it.
    Elsewhere,
    /// There, by that name.
    Here(Symbol, PropertyPlace),
    /// They have it of what they delegate to, or of an interface: it is looked for each time.
    Inherited,
}

/// A supertype that a class delegates: `Type by value`.
#[derive(Debug)]
pub(crate) struct Delegation {
    pub(crate) unit: u32,
    pub(crate) ty: TypeId,
    /// The field that holds what it delegates to.
    pub(crate) field: Symbol,
}

impl UserClass {
    pub(super) fn read(
        unit: &Unit<'_>,
        index: u32,
        id: Id<Class>,
        outer: Option<u32>,
        names: &mut Names<'_>,
    ) -> Self {
        let tree = unit.source.tree;
        let class = &tree[id];
        let companion = class.modifiers.has(Modifier::Companion);
        let unnamed = if companion { "Companion" } else { "" };
        let name = class.name.map_or_else(|| names.intern(unnamed), |name| unit.symbol(name.name));
        let mut read = Self {
            unit: index,
            id,
            kind: class.kind,
            name,
            outer,
            inner: class.modifiers.has(Modifier::Inner),
            data: class.modifiers.has(Modifier::Data)
                || class.modifiers.has(Modifier::Value)
                || class.modifiers.has(Modifier::Inline),
            companion: None,
            nested: Vec::new(),
            functions: Vec::new(),
            properties: Vec::new(),
            entries: tree[class.entries].iter().map(|entry| (unit.symbol(entry.name.name), *entry)).collect(),
            parameters: tree[class.parameters]
                .iter()
                .map(|item| (unit.symbol(item.name.name), *item))
                .collect(),
            aliases: Vec::new(),
        };
        for &member in &tree[class.members] {
            read.add_member(unit, member);
        }
        read
    }

    pub(super) fn add_member(&mut self, unit: &Unit<'_>, member: ExprId) {
        let tree = unit.source.tree;
        match tree[member] {
            Expr::Function(function) => {
                if let Some(name) = tree[function].name {
                    self.functions.push((unit.symbol(name.name), function));
                }
            }
            Expr::Property(property) => {
                for variable in tree.bound(tree[property].binding) {
                    self.properties.push((unit.symbol(variable.name.name), property));
                }
            }
            Expr::TypeAlias(alias) => self.aliases.push((unit.symbol(tree[alias].name.name), alias)),
            Expr::Annotated { body, .. } => self.add_member(unit, body),
            _ => {}
        }
    }

    /// The names of its extension functions and properties.
    pub(super) fn extensions<'t>(&'t self, tree: &'t Tree) -> impl Iterator<Item = Symbol> + 't {
        let functions = self.functions.iter().filter(|(_, function)| tree[*function].receiver.is_some());
        let properties = self.properties.iter().filter(|(_, property)| tree[*property].receiver.is_some());
        functions.map(|(name, _)| *name).chain(properties.map(|(name, _)| *name))
    }

    /// The nested class `name`.
    pub(crate) fn nested_class(&self, name: Symbol) -> Option<u32> {
        self.nested.iter().find(|(nested, _)| *nested == name).map(|(_, class)| *class)
    }

    /// Whether the primary constructor declares the property `name`.
    pub(crate) fn is_constructor_property(&self, name: Symbol) -> bool {
        self.parameters.iter().any(|(parameter, item)| *parameter == name && item.property.is_some())
    }
}
