//! Finds what the names in a written type stand for, and makes Java's types what Kotlin sees in them.

use super::declarations::Declarations;
use super::types::{Argument, Named, Platform, Type};
use crate::notation::{Argument as WrittenArgument, Shape, TypeParameter, Written};

/// The packages that a file sees without an import, after its own.
const DEFAULT_IMPORTS: [&str; 10] = [
    "kotlin",
    "kotlin.annotation",
    "kotlin.collections",
    "kotlin.comparisons",
    "kotlin.io",
    "kotlin.ranges",
    "kotlin.sequences",
    "kotlin.text",
    "kotlin.jvm",
    "java.lang",
];

/// The package of the DSL's core.
const CORE: &str = "jetbrains.buildServer.configs.kotlin";

/// Java's classes that are Kotlin's own to Kotlin.
const MAPPED: [(&str, &str); 26] = [
    ("java.lang.Boolean", "kotlin.Boolean"),
    ("java.lang.Byte", "kotlin.Byte"),
    ("java.lang.CharSequence", "kotlin.CharSequence"),
    ("java.lang.Character", "kotlin.Char"),
    ("java.lang.Cloneable", "kotlin.Cloneable"),
    ("java.lang.Comparable", "kotlin.Comparable"),
    ("java.lang.Double", "kotlin.Double"),
    ("java.lang.Enum", "kotlin.Enum"),
    ("java.lang.Float", "kotlin.Float"),
    ("java.lang.Integer", "kotlin.Int"),
    ("java.lang.Iterable", "kotlin.collections.MutableIterable"),
    ("java.lang.Long", "kotlin.Long"),
    ("java.lang.Number", "kotlin.Number"),
    ("java.lang.Object", "kotlin.Any"),
    ("java.lang.Short", "kotlin.Short"),
    ("java.lang.String", "kotlin.String"),
    ("java.lang.Throwable", "kotlin.Throwable"),
    ("java.lang.annotation.Annotation", "kotlin.Annotation"),
    ("java.util.Collection", "kotlin.collections.MutableCollection"),
    ("java.util.Iterator", "kotlin.collections.MutableIterator"),
    ("java.util.List", "kotlin.collections.MutableList"),
    ("java.util.ListIterator", "kotlin.collections.MutableListIterator"),
    ("java.util.Map", "kotlin.collections.MutableMap"),
    ("java.util.Map.Entry", "kotlin.collections.MutableMap.MutableEntry"),
    ("java.util.Set", "kotlin.collections.MutableSet"),
    ("java.lang.Void", "java.lang.Void"),
];

/// Kotlin's read-only collections, with what Java's types hold instead.
const MUTABLE: [(&str, &str); 8] = [
    ("Collection", "MutableCollection"),
    ("Iterable", "MutableIterable"),
    ("Iterator", "MutableIterator"),
    ("List", "MutableList"),
    ("ListIterator", "MutableListIterator"),
    ("Map", "MutableMap"),
    ("Map.Entry", "MutableMap.MutableEntry"),
    ("Set", "MutableSet"),
];

/// The types that are never null in Java.
const PRIMITIVES: [&str; 9] = ["Boolean", "Byte", "Char", "Double", "Float", "Int", "Long", "Short", "Unit"];

/// Where a type is written.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    pub all: &'a Declarations,
    pub context: usize,
    pub class: Option<usize>,
    /// The declaration's own type parameters.
    pub own: &'a [TypeParameter],
    pub java: bool,
}

enum Found {
    Class(usize),
    Alias(usize),
}

impl Scope<'_> {
    /// A type in the place of a value: Java's are platform types.
    pub fn ty(&self, written: &Written) -> Result<Type, String> {
        self.at(written, self.java)
    }

    /// A supertype: what Java extends is neither null nor open, its arguments are.
    pub fn supertype(&self, written: &Written) -> Result<Type, String> {
        self.at(written, false)
    }

    fn at(&self, written: &Written, platform: bool) -> Result<Type, String> {
        let mut ty = match &written.shape {
            Shape::Named { path, arguments } => self.named(path, arguments, platform)?,
            Shape::Function { receiver, parameters, returns, suspend } => {
                self.function(receiver.as_deref(), parameters, returns, *suspend)?
            }
        };
        if written.nullable || written.definite {
            ty.nullable = written.nullable;
            ty.definite = written.definite;
        }
        Ok(ty)
    }

    fn function(
        &self,
        receiver: Option<&Written>,
        parameters: &[Written],
        returns: &Written,
        suspend: bool,
    ) -> Result<Type, String> {
        let mut arguments = Vec::new();
        for written in receiver.into_iter().chain(parameters).chain([returns]) {
            arguments.push(Argument::Invariant(self.ty(written)?));
        }
        let name = format!("Function{}", arguments.len() - 1);
        let class = self.all.find("kotlin", &name).ok_or_else(|| format!("there is no `{name}`"))?;
        let mut ty = Type::of(Named::Class(class), arguments);
        ty.extension_function = receiver.is_some();
        ty.suspend = suspend;
        Ok(ty)
    }

    fn named(&self, path: &str, arguments: &[WrittenArgument], platform: bool) -> Result<Type, String> {
        if let Some(mut ty) = self.type_parameter(path) {
            ty.platform = if platform { Platform::Yes } else { Platform::No };
            return Ok(ty);
        }
        if path == "UnknownType" {
            return Ok(Type::of(Named::Unknown, Vec::new()));
        }
        let mut resolved = Vec::new();
        for argument in arguments {
            resolved.push(match argument {
                WrittenArgument::Star => Argument::Star,
                WrittenArgument::In(ty) => Argument::In(self.ty(ty)?),
                WrittenArgument::Out(ty) => Argument::Out(self.ty(ty)?),
                WrittenArgument::Invariant(ty) => Argument::Invariant(self.ty(ty)?),
            });
        }
        match self.find(path).ok_or_else(|| format!("there is no type `{path}`"))? {
            Found::Class(class) => Ok(self.class(class, path, resolved, platform)),
            Found::Alias(alias) => self.alias(alias, &resolved, platform),
        }
    }

    fn alias(&self, alias: usize, arguments: &[Argument], platform: bool) -> Result<Type, String> {
        let (context, row) = &self.all.aliases[alias];
        let scope = Scope { context: *context, class: None, own: &row.type_parameters, java: false, ..*self };
        let target = row.returns.as_ref().ok_or("an alias without a type")?;
        Ok(scope.at(target, platform)?.with(arguments))
    }

    fn class(&self, class: usize, written: &str, mut arguments: Vec<Argument>, platform: bool) -> Type {
        let class = self.mapped(class);
        let row = &self.all.classes[class].row;
        // Raw types of Java.
        if self.java && arguments.is_empty() {
            arguments = row.type_parameters.iter().map(|_| Argument::Star).collect();
        }
        let mut ty = Type::of(Named::Class(class), arguments);
        if platform {
            let package = self.all.package(self.all.classes[class].context);
            let is_primitive = package == "kotlin" && PRIMITIVES.contains(&written);
            let is_collection =
                package == "kotlin.collections" && MUTABLE.iter().any(|(_, mutable)| *mutable == row.name);
            ty.platform = match () {
                () if is_primitive => Platform::No,
                () if is_collection => Platform::MutableCollection,
                () if package == "kotlin" && row.name == "Array" => Platform::Array,
                () => Platform::Yes,
            };
        }
        ty
    }

    /// Kotlin's own class in place of Java's.
    fn mapped(&self, class: usize) -> usize {
        let item = &self.all.classes[class];
        let package = self.all.package(item.context);
        let full = format!("{package}.{}", item.row.name);
        let target = MAPPED.iter().find(|(java, _)| *java == full).map(|(_, kotlin)| *kotlin);
        let find = |full: &str| self.all.find_full(full);
        if let Some(class) = target.and_then(find) {
            return class;
        }
        if self.java && package == "kotlin.collections" {
            let mutable = MUTABLE.iter().find(|(read_only, _)| *read_only == item.row.name);
            return mutable.and_then(|(_, name)| self.all.find(package, name)).unwrap_or(class);
        }
        class
    }

    fn type_parameter(&self, name: &str) -> Option<Type> {
        let named = |parameters: &[TypeParameter]| parameters.iter().position(|own| own.name == name);
        if let Some(at) = named(self.own) {
            return Some(Type::of(Named::Own(at), Vec::new()));
        }
        let mut class = self.class;
        while let Some(at) = class {
            let item = &self.all.classes[at];
            if let Some(index) = named(&item.row.type_parameters) {
                return Some(Type::of(Named::OfClass(at, index), Vec::new()));
            }
            class = item.outer;
        }
        None
    }

    /// A class or alias: nested in what surrounds the place, imported, of the package, imported by default, by full name.
    fn find(&self, path: &str) -> Option<Found> {
        let (head, rest) = path.split_once('.').map_or((path, ""), |(head, rest)| (head, rest));
        let mut class = self.class;
        let package = self.all.package(self.context);
        while let Some(at) = class {
            let item = &self.all.classes[at];
            if let Some(found) = self.all.find(package, &format!("{}.{path}", item.row.name)) {
                return Some(Found::Class(found));
            }
            class = item.outer;
        }
        if let Some(full) = self.all.contexts[self.context].imports.get(head) {
            let full = if rest.is_empty() { full.clone() } else { format!("{full}.{rest}") };
            return self.full(&full);
        }
        // The packages of the DSL see its core.
        let core = package.starts_with(CORE).then_some(CORE);
        let packages = [package].into_iter().chain(core).chain(DEFAULT_IMPORTS);
        let below = || self.full(&format!("{}.{path}", core?));
        packages
            .into_iter()
            .find_map(|package| self.in_package(package, path))
            .or_else(|| self.full(path))
            .or_else(below)
    }

    fn in_package(&self, package: &str, name: &str) -> Option<Found> {
        let class = self.all.find(package, name).map(Found::Class);
        class.or_else(|| self.all.find_alias(package, name).map(Found::Alias))
    }

    fn full(&self, full: &str) -> Option<Found> {
        let dots = full.match_indices('.').map(|(at, _)| at);
        let mut splits = dots.map(|at| (&full[..at], &full[at + 1..])).collect::<Vec<_>>().into_iter().rev();
        splits.find_map(|(package, name)| self.in_package(package, name))
    }
}

impl Declarations {
    /// A class by its full name.
    pub fn find_full(&self, full: &str) -> Option<usize> {
        let dots = full.match_indices('.').map(|(at, _)| at);
        dots.rev().find_map(|at| self.find(&full[..at], &full[at + 1..]))
    }
}
