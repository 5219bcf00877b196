//! Descriptors to tables.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::descriptor::{
    Choice, Compound, Descriptor, Enum, Kind, Part, Property as Described, PropertyType,
};
use super::{Declared, Extension};
use crate::catalog::class::{Class, ClassId, ClassKind, Connection, Entry, Property, Text};
use crate::catalog::symbol::KNOWN_NAMES;
use crate::catalog::types::{Effect, Function, Parameter, Type};
use crate::catalog::{CLASSES, Catalog, Symbol, core_class, tables};

/// The raw parameter that names a connection when a descriptor does not say it.
const DISPLAY_NAME: &str = "displayName";
const PROVIDER: &str = "providerType";
/// The parameter of constructors and functions that take a block.
const INIT: &str = "init";

/// No extension has more classes than this.
const MOST_CLASSES: usize = 10_000;

pub(in crate::catalog) fn build(descriptors: &[Descriptor]) -> Result<Extension, String> {
    let mut builder = Builder {
        names: names(descriptors),
        classes: Vec::new(),
        changed: BTreeMap::new(),
        functions: Vec::new(),
    };
    for descriptor in descriptors {
        match builder.known(descriptor)? {
            Some(id) => builder.change(id, descriptor),
            None => builder.descriptor(descriptor),
        }
        if builder.classes.len() > MOST_CLASSES {
            return Err(format!("there are more than {MOST_CLASSES} classes in the catalog's files"));
        }
    }
    Ok(builder.finish())
}

/// The names that the built-in tables do not have, sorted.
fn names(descriptors: &[Descriptor]) -> Vec<Box<str>> {
    fn of_properties<'d>(properties: &'d [Described], names: &mut BTreeSet<&'d str>) {
        for property in properties {
            names.insert(&property.name);
            let PropertyType::Compound(compound) = &property.ty else { continue };
            names.insert(&compound.class);
            for option in &compound.options {
                names.extend([option.function.as_str(), &option.class]);
                of_properties(&option.properties, names);
            }
        }
    }
    let mut names: BTreeSet<&str> = BTreeSet::from([INIT]);
    for descriptor in descriptors {
        names.insert(&descriptor.class);
        names.extend(descriptor.function.iter().chain(&descriptor.also).map(String::as_str));
        of_properties(&descriptor.properties, &mut names);
        for one in &descriptor.enums {
            names.insert(&one.name);
            names.extend(one.entries.iter().map(|(name, _)| name.as_str()));
        }
    }
    names.into_iter().filter(|name| KNOWN_NAMES.binary_search(name).is_err()).map(Box::from).collect()
}

pub(super) fn text(text: &str) -> Text {
    Cow::Owned(text.to_owned())
}

pub(super) struct Builder {
    names: Vec<Box<str>>,
    classes: Vec<Class>,
    /// Classes of the built-in tables that are otherwise.
    changed: BTreeMap<ClassId, Class>,
    functions: Vec<Function>,
}

impl Builder {
    fn symbol(&self, name: &str) -> Symbol {
        let number = |at: usize| Symbol(u32::try_from(at).unwrap_or(u32::MAX));
        let own =
            || self.names.binary_search_by(|own| (**own).cmp(name)).map(|at| number(KNOWN_NAMES.len() + at));
        KNOWN_NAMES.binary_search(&name).map(number).or_else(|_| own()).unwrap_or(Symbol(u32::MAX))
    }

    /// The class of the built-in tables that a descriptor changes; a mistake where it may not.
    fn known(&self, descriptor: &Descriptor) -> Result<Option<ClassId>, String> {
        let (package, class) = (descriptor.kind.package(), descriptor.class.as_str());
        let known = Catalog::built_in().class_in(package, class);
        match descriptor.part {
            Part::New => {}
            Part::Changes if known.is_none() => {
                return Err(format!(
                    "there is no class `{class}` to be changed: import the server's DSL again"
                ));
            }
            Part::Changes | Part::Whole if known.is_some() => return Ok(known),
            Part::Changes | Part::Whole => {}
        }
        let twice = self.classes.iter().any(|known| known.package == package && known.name == class);
        if twice || known.is_some() {
            return Err(format!("the class `{class}` is known already: leave this file out"));
        }
        let provider = descriptor.fixed.iter().find(|(name, _)| name == PROVIDER);
        match provider.filter(|(_, value)| Catalog::built_in().connection_by_provider(value).is_some()) {
            Some((_, value)) => {
                Err(format!("the connection `{value}` is known already: leave this file out"))
            }
            None => Ok(None),
        }
    }

    /// A place for a class, filled in later.
    fn reserve(
        &mut self,
        name: String,
        package: &'static str,
        kind: ClassKind,
        supertypes: Vec<ClassId>,
    ) -> ClassId {
        let id = ClassId(u16::try_from(CLASSES.len() + self.classes.len()).unwrap_or(u16::MAX));
        let simple_name = self.symbol(name.rsplit('.').next().unwrap_or(&name));
        let mut ancestors = vec![id];
        for base in &supertypes {
            ancestors.extend_from_slice(&self.class(*base).ancestors);
        }
        self.classes.push(Class {
            id,
            name: Cow::Owned(name),
            simple_name,
            package,
            kind,
            supertypes: Cow::Owned(supertypes),
            ancestors: Cow::Owned(ancestors),
            outer: None,
            feature_type: None,
            fixed: Cow::Borrowed(&[]),
            value: None,
            unknown_value: false,
            properties: Cow::Borrowed(&[]),
            by_name: Cow::Borrowed(&[]),
            functions: Cow::Borrowed(&[]),
            nested: Cow::Borrowed(&[]),
            entries: Cow::Borrowed(&[]),
            constructors: Cow::Borrowed(&[]),
            companion: None,
            deprecated: None,
            since: None,
            opaque: false,
            plugin: None,
            source: None,
            connection: None,
        });
        id
    }

    /// A class as it is so far.
    fn class(&self, id: ClassId) -> &Class {
        let own = (id.0 as usize).checked_sub(CLASSES.len()).and_then(|at| self.classes.get(at));
        own.or_else(|| self.changed.get(&id)).unwrap_or_else(|| Catalog::built_in().class(id))
    }

    pub(super) fn fill(&mut self, id: ClassId, fill: impl FnOnce(&mut Class)) {
        match (id.0 as usize).checked_sub(CLASSES.len()) {
            None => fill(self.changed.entry(id).or_insert_with(|| Catalog::built_in().class(id).clone())),
            Some(at) => {
                if let Some(class) = self.classes.get_mut(at) {
                    fill(class);
                }
            }
        }
    }

    /// A class that is nested in another, by its qualified name.
    pub(super) fn nested(&self, outer: ClassId, name: &str) -> Option<ClassId> {
        let outer = self.class(outer);
        let full = format!("{}.{name}", outer.name);
        let added = self.classes.iter().find(|class| class.package == outer.package && class.name == full);
        added.map(|class| class.id).or_else(|| Catalog::built_in().class_in(outer.package, &full))
    }

    fn init(&self, receiver: ClassId, default: bool) -> Parameter {
        let ty = Type::Function { receiver: Some(receiver) };
        Parameter { name: self.symbol(INIT), ty, nullable: false, default, vararg: false }
    }

    fn descriptor(&mut self, descriptor: &Descriptor) {
        let package = descriptor.kind.package();
        let base = descriptor.kind.base();
        let id = self.reserve(descriptor.class.clone(), package, ClassKind::Class, vec![base]);
        let mut nested: Vec<ClassId> = descriptor.enums.iter().map(|one| self.enumeration(id, one)).collect();
        let mut functions = Vec::new();
        let scope = Scope { main: id, owner: id, package };
        let properties = self.properties(&scope, &descriptor.properties, &mut nested, &mut functions);
        functions.sort_by_key(|function: &Function| function.name);
        let constructors = vec![Cow::Borrowed(&[][..]), Cow::Owned(vec![self.init(id, false)])];
        let fixed = descriptor.fixed.iter().map(|(name, value)| (text(name), text(value))).collect();
        let connection = connection(descriptor);
        let feature_type = text(&descriptor.feature_type);
        let deprecated = descriptor.deprecated.as_deref().map(text);
        let by_name = by_name(&properties);
        self.fill(id, |class| {
            class.feature_type = Some(feature_type);
            class.fixed = Cow::Owned(fixed);
            class.properties = Cow::Owned(properties);
            class.by_name = Cow::Owned(by_name);
            class.functions = Cow::Owned(functions);
            class.nested = Cow::Owned(nested);
            class.constructors = Cow::Owned(constructors);
            class.deprecated = deprecated;
            class.opaque = descriptor.opaque;
            class.connection = connection;
        });
        self.adder(id, descriptor);
    }

    /// The function that adds an object of a class.
    pub(super) fn adder(&mut self, id: ClassId, descriptor: &Descriptor) {
        let Some(container) = descriptor.kind.container() else { return };
        for name in descriptor.function.iter().chain(&descriptor.also) {
            let name = self.symbol(name);
            let known = |function: &Function| function.name == name && function.effect == Effect::Add(id);
            if Catalog::built_in().functions_named(name).iter().any(known) {
                continue;
            }
            self.functions.push(Function {
                name,
                receiver: Some(container),
                package: descriptor.kind.package(),
                parameters: Cow::Owned(vec![self.init(id, false)]),
                returns: Type::Class(id),
                returns_nullable: false,
                effect: Effect::Add(id),
                since: None,
                deprecated: None,
            });
        }
    }

    pub(super) fn enumeration(&mut self, outer: ClassId, one: &Enum) -> ClassId {
        let outer_class = self.class(outer);
        let (package, name) = (outer_class.package, format!("{}.{}", outer_class.name, one.name));
        let id = self.reserve(name, package, ClassKind::Enum, Vec::new());
        let entries = one.entries.iter().map(|one| self.entry(one)).collect();
        self.fill(id, |class| {
            class.outer = Some(outer);
            class.entries = Cow::Owned(entries);
        });
        id
    }

    pub(super) fn entry(&self, (name, value): &(String, String)) -> Entry {
        Entry { name: self.symbol(name), value: Some(text(value)), since: None }
    }

    pub(super) fn properties(
        &mut self,
        scope: &Scope,
        described: &[Described],
        nested: &mut Vec<ClassId>,
        functions: &mut Vec<Function>,
    ) -> Vec<Property> {
        let mut properties = Vec::new();
        for one in described {
            let ty = match &one.ty {
                PropertyType::Text => Type::String,
                PropertyType::Int => Type::Int,
                PropertyType::Any => Type::Any,
                PropertyType::Boolean { .. } => Type::Boolean,
                PropertyType::Enum(name) => self.nested(scope.main, name).map_or(Type::Any, Type::Enum),
                PropertyType::Compound(compound) => match self.nested(scope.owner, &compound.class) {
                    Some(id) => self.change_compound(scope, id, compound, functions),
                    None => self.compound(scope, compound, nested, functions),
                },
            };
            let (true_value, false_value) = match &one.ty {
                PropertyType::Boolean { yes, no } => (Some(text(yes)), Some(text(no))),
                _ => (None, None),
            };
            properties.push(Property {
                name: self.symbol(&one.name),
                param: Some(text(&one.param)),
                unknown_param: false,
                option: None,
                ty,
                true_value,
                false_value,
                nullable: true,
                mutable: true,
                mandatory: one.mandatory,
                needed: None,
                secure: one.param.starts_with("secure:"),
                deprecated: one.deprecated.as_deref().map(text),
                default: None,
                format: one.format,
                label: None,
                inferred: false,
                since: None,
            });
        }
        properties
    }

    /// A choice: its class, the classes of its options, and the functions that make them.
    fn compound(
        &mut self,
        scope: &Scope,
        compound: &Compound,
        nested: &mut Vec<ClassId>,
        functions: &mut Vec<Function>,
    ) -> Type {
        let name = format!("{}.{}", self.class(scope.owner).name, compound.class);
        let bases = vec![core_class::COMPOUND_PARAM];
        let id = self.reserve(name, scope.package, ClassKind::Abstract, bases);
        nested.push(id);
        let mut options = Vec::new();
        for option in &compound.options {
            options.push(self.option(scope, id, option, functions));
        }
        self.fill(id, |filled| {
            filled.outer = Some(scope.owner);
            filled.nested = Cow::Owned(options);
        });
        Type::Compound(id)
    }

    /// An option with the function that makes it.
    pub(super) fn option(
        &mut self,
        scope: &Scope,
        compound: ClassId,
        option: &Choice,
        functions: &mut Vec<Function>,
    ) -> ClassId {
        let name = format!("{}.{}", self.class(compound).name, option.class);
        let class = self.reserve(name, scope.package, ClassKind::Class, vec![compound]);
        let (mut nested, mut own) = (Vec::new(), Vec::new());
        let inner = Scope { owner: class, ..*scope };
        let properties = self.properties(&inner, &option.properties, &mut nested, &mut own);
        own.sort_by_key(|function| function.name);
        let (value, by_name) = (option.value.as_deref().map(text), by_name(&properties));
        let deprecated = option.deprecated.as_deref().map(text);
        let parameters = if properties.is_empty() { Vec::new() } else { vec![self.init(class, true)] };
        self.fill(class, |filled| {
            filled.outer = Some(compound);
            filled.value = value;
            filled.deprecated = deprecated;
            filled.properties = Cow::Owned(properties);
            filled.by_name = Cow::Owned(by_name);
            filled.nested = Cow::Owned(nested);
            filled.functions = Cow::Owned(own);
            filled.constructors = Cow::Owned(vec![Cow::Borrowed(&[][..])]);
        });
        functions.push(Function {
            name: self.symbol(&option.function),
            receiver: None,
            package: scope.package,
            parameters: Cow::Owned(parameters),
            returns: Type::Class(class),
            returns_nullable: false,
            effect: Effect::Make(class),
            since: None,
            deprecated: None,
        });
        class
    }

    fn finish(self) -> Extension {
        let mut functions = tables::FUNCTION_ROWS.to_vec();
        functions.extend(self.functions.iter().cloned());
        functions.sort_by_key(|function| (function.name, function.receiver.is_none()));
        let tops = || self.classes.iter().filter(|class| class.outer.is_none());
        let mut classes_by_name = tables::CLASSES_BY_NAME.to_vec();
        classes_by_name.extend(tops().map(|class| (class.simple_name, class.id)));
        classes_by_name.sort_unstable();
        let provider =
            |class: &Class| Some((Box::from(&*class.connection.as_ref()?.provider_type), class.id));
        let mut connections: Vec<_> = tops().filter_map(provider).collect();
        connections.sort_unstable();
        let classes = tops().map(|class| (class.package, class.simple_name, Declared::Class(class.id)));
        let key = |function: &Function| (function.name, function.package);
        let own: BTreeSet<_> = self.functions.iter().map(key).collect();
        let added = functions.iter().enumerate().filter(|(_, function)| own.contains(&key(function)));
        let added = added.map(|(at, function)| (function.package, function.name, Declared::Function(at)));
        let mut declarations: Vec<_> = classes.chain(added).collect();
        declarations.sort_by_key(|(package, name, _)| (*package, *name));
        Extension {
            names: self.names,
            classes: self.classes,
            changed: self.changed,
            functions,
            declarations,
            classes_by_name,
            connections,
        }
    }
}

/// Where properties stand.
pub(super) struct Scope {
    /// The class that enums are nested in.
    pub(super) main: ClassId,
    /// The class whose properties they are, in which choices are nested: that one, or an option.
    pub(super) owner: ClassId,
    pub(super) package: &'static str,
}

/// Places in `properties`, sorted by name.
pub(super) fn by_name(properties: &[Property]) -> Vec<u16> {
    let mut order: Vec<u16> = (0..properties.len()).map_while(|at| u16::try_from(at).ok()).collect();
    order.sort_by_key(|at| properties.get(usize::from(*at)).map(|property| property.name));
    order
}

/// What makes a project feature with a `providerType` a connection.
fn connection(descriptor: &Descriptor) -> Option<Connection> {
    let provider = descriptor.fixed.iter().find(|(name, _)| name == PROVIDER);
    let (_, provider) = provider.filter(|_| descriptor.kind == Kind::ProjectFeature)?;
    Some(Connection {
        provider_type: text(provider),
        title: text(descriptor.title.as_deref().unwrap_or(provider)),
        display_name_param: text(descriptor.display_name.as_deref().unwrap_or(DISPLAY_NAME)),
        raw: &[],
        sub_projects_param: None,
        builds_param: None,
        unique_id: false,
    })
}
