//! What a file sees from outside of it: its imports, its package, what every file imports.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::declare::path_of;
use super::names::Symbol;
use super::rules;
use super::symbols::api::Api;
use super::symbols::own::{CallableNode, Classifier, OwnCallable, Returns};
use super::symbols::{CallableId, ClassId, ClassKind};
use super::world::World;
use crate::catalog::{self, library};
use crate::diagnostic::Diagnostic;
use crate::source::TextRange;
use crate::syntax::tree::{Import, Tree};

/// What every file imports, after all else; names of the first group win.
pub(super) const DEFAULTS: [&[&str]; 2] = [
    &[
        "kotlin",
        "kotlin.annotation",
        "kotlin.collections",
        "kotlin.comparisons",
        "kotlin.io",
        "kotlin.ranges",
        "kotlin.sequences",
        "kotlin.text",
        "kotlin.jvm",
    ],
    &["java.lang"],
];

/// No package has more names in its path: longer ones are not looked up.
pub(super) const LONGEST_PACKAGE: usize = 32;

/// What a name stands for in a scope outside of classes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Found {
    pub(crate) classifiers: Vec<Classifier>,
    /// With the object or companion that they are members of.
    pub(crate) callables: Vec<(CallableId, Option<ClassId>)>,
    /// It may be there, and nothing is known of it.
    pub(crate) unknown: bool,
    /// Several star imports bring a class of the name, so that none of them is meant.
    pub(crate) ambiguous: bool,
}

impl Found {
    pub(crate) fn add(&mut self, other: Self) {
        for classifier in other.classifiers {
            if !self.classifiers.contains(&classifier) {
                self.classifiers.push(classifier);
            }
        }
        for callable in other.callables {
            if !self.callables.contains(&callable) {
                self.callables.push(callable);
            }
        }
        self.unknown |= other.unknown;
    }

    /// Itself, where there is something.
    pub(super) fn if_any(self) -> Option<Self> {
        (!self.is_empty()).then_some(self)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.classifiers.is_empty() && self.callables.is_empty() && !self.unknown
    }
}

/// A package or class whose declarations are seen by their simple names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Star {
    Package {
        path: Box<str>,
        library: Option<library::Package>,
        /// The version of the DSL's API that it belongs to.
        api: Api,
    },
    /// Nested classes, static members, entries.
    Class(ClassId),
    /// A package that nobody here knows.
    Unknown,
}

/// What a file sees from outside of it.
#[derive(Debug, Default)]
pub(crate) struct FileScope {
    pub(crate) package: Box<str>,
    /// The package of the library that has the same path.
    pub(crate) library: Option<library::Package>,
    /// The version of the DSL's API that it belongs to.
    pub(crate) api: Api,
    /// The imports that bring a name, by their places.
    pub(crate) explicit: FxHashMap<Symbol, Vec<usize>>,
    pub(crate) stars: Vec<Star>,
}

/// The packages that every file imports, by group.
pub(super) fn defaults() -> [Vec<library::Package>; 2] {
    DEFAULTS.map(|group| group.iter().filter_map(|path| library::package(path)).collect())
}

/// What a path of an import leads to.
pub(super) enum Target {
    Class(ClassId),
    Unknown,
}

impl World<'_> {
    /// Reads the imports of a file.
    pub(super) fn file_scope(&mut self, unit: usize) -> FileScope {
        let tree = self.tree(unit);
        let package = path_of(tree, tree.package);
        let library = library_package(&package);
        let api = Api::of_package(&package);
        let mut scope = FileScope { package: package.into(), library, api, ..FileScope::default() };
        for (at, import) in tree[tree.imports].iter().enumerate() {
            if import.star {
                let star = self.star(tree, import);
                if !scope.stars.contains(&star) {
                    scope.stars.push(star);
                }
            } else if let Some(last) = tree[import.path].last() {
                let known_as = import.alias.map_or(last.name, |alias| alias.name);
                let known_as = self.symbol(unit, known_as);
                scope.explicit.entry(known_as).or_default().push(at);
            }
        }
        scope
    }

    /// Says which imports of a file lead nowhere.
    pub(super) fn check_imports(&mut self, unit: usize) {
        self.check_conflicts(unit);
        let tree = self.tree(unit);
        for import in &tree[tree.imports] {
            let leads = if import.star {
                self.star(tree, import) != Star::Unknown
            } else {
                let mut found = Found::default();
                self.explicit(unit, tree, import, &mut found);
                self.check_visible(unit, tree, import, &found);
                !found.is_empty()
            };
            if !leads {
                self.unresolved_import(unit, tree, import);
            }
        }
    }

    /// What the explicit imports of a name bring.
    pub(crate) fn imported(&mut self, unit: usize, name: Symbol) -> Option<Found> {
        if let Some(known) = self.imported.get(&(unit, name)) {
            return Some(known.clone());
        }
        let file = Rc::clone(&self.files[unit]);
        let places = file.explicit.get(&name)?;
        // Who asks again meanwhile sees nothing.
        self.importing += 1;
        self.imported.insert((unit, name), Found::default());
        let tree = self.tree(unit);
        let mut found = Found::default();
        for place in places {
            if let Some(import) = tree[tree.imports].get(*place) {
                let mut one = Found::default();
                self.explicit(unit, tree, import, &mut one);
                // What leads nowhere was told; its uses are not.
                one.unknown |= one.is_empty();
                found.add(one);
            }
        }
        self.importing -= 1;
        self.imported.insert((unit, name), found.clone());
        Some(found)
    }

    pub(super) fn explicit(&mut self, unit: usize, tree: &Tree, import: &Import, found: &mut Found) {
        let path = &tree[import.path];
        let Some((last, before)) = path.split_last() else { return };
        let symbol = self.symbol(unit, last.name);
        let before: Vec<&str> = before.iter().map(|part| tree.name(part.name)).collect();
        let package = before.join(".");
        self.in_package(&package, symbol, found);
        match self.class_at(&before) {
            Some(Target::Class(class)) => self.in_class(class, symbol, true, found),
            Some(Target::Unknown) => found.unknown = true,
            None => {}
        }
        // What patches call is known from those that were seen.
        let is_of_patches = || package.strip_suffix(".ui") == Some(catalog::DSL_PACKAGE);
        found.unknown |= found.is_empty() && is_of_patches();
    }

    fn star(&mut self, tree: &Tree, import: &Import) -> Star {
        let parts: Vec<&str> = tree[import.path].iter().map(|part| tree.name(part.name)).collect();
        let path = parts.join(".");
        let library = self.library_package(&path);
        if library.is_some() || self.own.packages.contains_key(path.as_str()) {
            let api = library.map_or(Api::LATEST, |(_, api)| api);
            let library = library.map(|(package, _)| package);
            return Star::Package { path: path.into(), library, api };
        }
        match self.class_at(&parts) {
            Some(Target::Class(class)) => Star::Class(class),
            Some(Target::Unknown) => Star::Unknown,
            None => Star::Unknown,
        }
    }

    /// The class that a path names: a package's class, then nested ones.
    pub(super) fn class_at(&mut self, path: &[&str]) -> Option<Target> {
        for split in (0..path.len().min(LONGEST_PACKAGE)).rev() {
            let name = self.names.symbol(path[split]);
            if !self.is_in_packages(name) {
                continue;
            }
            let package = path[..split].join(".");
            let mut found = Found::default();
            self.in_package(&package, name, &mut found);
            let class = found.classifiers.iter().find_map(|classifier| self.class_of(*classifier));
            match class {
                Some(class) => return self.nested_at(class, &path[split + 1..]),
                None if found.unknown => return Some(Target::Unknown),
                None => {}
            }
        }
        None
    }

    fn nested_at(&mut self, class: ClassId, path: &[&str]) -> Option<Target> {
        let Some((first, rest)) = path.split_first() else { return Some(Target::Class(class)) };
        let name = self.names.symbol(first);
        match self.nested(class, name) {
            Some(Classifier::Class(nested)) => self.nested_at(nested, rest),
            Some(_) => Some(Target::Unknown),
            None if self.class(class).opaque => Some(Target::Unknown),
            None => None,
        }
    }

    /// The class that a classifier stands for, through aliases.
    pub(crate) fn class_of(&mut self, classifier: Classifier) -> Option<ClassId> {
        match classifier {
            Classifier::Class(class) => Some(class),
            Classifier::OwnAlias(_) | Classifier::LibraryAlias(_) => {
                let (_, ty) = self.alias(classifier)?;
                self.types.as_class(ty).map(|class| class.class)
            }
            Classifier::Parameter(_) | Classifier::Unknown => None,
        }
    }

    /// What a package declares under a name.
    pub(crate) fn in_package(&mut self, path: &str, name: Symbol, found: &mut Found) {
        if !self.is_in_packages(name) {
            return;
        }
        self.in_own_package(path, name, found);
        if let Some((package, api)) = self.library_package(path) {
            self.in_library_package(package, api, name, found);
        }
    }

    /// A package of the library that is on the class path, with the version of the DSL's API that its path names.
    pub(super) fn library_package(&mut self, path: &str) -> Option<(library::Package, Api)> {
        if let Some(known) = self.library.packages.get(path) {
            return *known;
        }
        let found = library_package(path)
            .filter(|_| self.class_path.reaches(path))
            .map(|package| (package, Api::of_package(path)));
        self.library.packages.insert(path.into(), found);
        found
    }

    pub(crate) fn in_own_package(&self, path: &str, name: Symbol, found: &mut Found) {
        if let Some(own) = self.own.packages.get(path) {
            found.classifiers.extend(own.classifiers.get(&name).into_iter().flatten());
            found.callables.extend(own.callables.get(&name).into_iter().flatten().map(|id| (*id, None)));
            found.unknown |= own.lost.contains(&name);
        }
    }

    pub(crate) fn in_library_package(
        &self,
        package: library::Package,
        api: Api,
        name: Symbol,
        found: &mut Found,
    ) {
        // Names that only the settings have are not there.
        let Some(in_library) = name.in_library() else { return };
        let mut any = false;
        for what in package.top_level(in_library) {
            any = true;
            match what {
                library::TopLevel::Class(class) => {
                    found.classifiers.push(Classifier::Class(ClassId::of_library(class, api)))
                }
                // What it stands for in an older version is not followed.
                library::TopLevel::Alias(_) if api != Api::LATEST => found.unknown = true,
                library::TopLevel::Alias(alias) => found.classifiers.push(Classifier::LibraryAlias(alias)),
                library::TopLevel::Callable(callable) => {
                    found.callables.push((CallableId::of_library(callable, api), None))
                }
            }
        }
        if !any {
            found.unknown |= package.knows(in_library);
        }
    }

    /// What a class declares under a name that can be used without an instance: nested classes, static members, entries;
    /// of an object, its members.
    pub(crate) fn in_class(&mut self, class: ClassId, name: Symbol, with_object: bool, found: &mut Found) {
        if let Some(nested) = self.nested(class, name) {
            found.classifiers.push(nested);
        }
        let kind = self.class(class).kind;
        if kind == ClassKind::Object {
            if with_object {
                let members = self.object_members(class, name);
                found.callables.extend(members.into_iter().map(|id| (id, Some(class))));
            }
        } else {
            let members = self.static_members(class, name);
            found.callables.extend(members.into_iter().map(|id| (id, None)));
        }
        found.unknown |= found.is_empty() && self.class(class).opaque;
    }

    /// All members of an object of a name, inherited ones too.
    fn object_members(&mut self, class: ClassId, name: Symbol) -> Vec<CallableId> {
        let ty = self.default_type(class);
        let Some(ty) = self.types.as_class(ty).cloned() else { return Vec::new() };
        self.members(&ty, name).iter().map(|member| member.id).collect()
    }

    /// Static members of a class (also inherited ones of Java's), and entries of an enum.
    pub(crate) fn static_members(&mut self, class: ClassId, name: Symbol) -> Vec<CallableId> {
        if class.in_library().is_some()
            && self.class(class).kind == ClassKind::Enum
            && let Some(made) = self.enum_member(class, name)
        {
            return vec![made];
        }
        let mut found = Vec::new();
        if !self.named(class, name).callables {
            return found;
        }
        for ty in self.ancestors(class).iter() {
            let Some(ancestor) = self.types.as_class(*ty).map(|it| it.class) else { continue };
            for id in self.declared(ancestor, name) {
                if self.is_static(id) && (ancestor == class || self.class(ancestor).java) {
                    found.push(id);
                }
            }
            if !found.is_empty() {
                break;
            }
        }
        found
    }

    /// `values()`, `valueOf` and `entries` of one of the library's enums.
    fn enum_member(&mut self, class: ClassId, name: Symbol) -> Option<CallableId> {
        let node = match self.names.text(name) {
            "values" => CallableNode::Values,
            "valueOf" => CallableNode::ValueOf,
            "entries" => CallableNode::Entries,
            _ => return None,
        };
        if let Some(known) = self.own.enum_members.get(&(class, name)) {
            return Some(*known);
        }
        let id = CallableId::of_own(self.own.callables.len());
        self.own.callables.push(OwnCallable {
            unit: 0,
            node,
            name,
            owner: Some(class),
            signature: None,
            returns: Returns::NotAsked,
            place: None,
        });
        self.own.enum_members.insert((class, name), id);
        Some(id)
    }

    pub(crate) fn unresolved(&mut self, unit: usize, range: TextRange, name: &str, label: &str) {
        let found = self.unresolved_name(unit, range, name, label);
        self.report(unit, found);
    }

    /// The finding of a name that nothing declares.
    pub(crate) fn unresolved_name(
        &self,
        unit: usize,
        range: TextRange,
        name: &str,
        label: &str,
    ) -> Diagnostic {
        let message = format!("unresolved reference: `{name}`");
        self.finding(unit, &rules::UNRESOLVED_REFERENCE, range, message).label(label.to_owned())
    }
}

/// A package of the library; those of older versions of the DSL's API are the one without a version.
pub(crate) fn library_package(path: &str) -> Option<library::Package> {
    if let Some(package) = library::package(path) {
        return Some(package);
    }
    let (_, below) = catalog::dsl_package(path)?;
    match below {
        "" => library::package(catalog::DSL_PACKAGE),
        below => library::package(&format!("{}.{below}", catalog::DSL_PACKAGE)),
    }
}
