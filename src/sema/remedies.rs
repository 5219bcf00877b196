//! What may have been meant: imports that are missing, names that are near, blocks that things belong in.

use super::imports::Star;
use super::names::Symbol;
use super::symbols::api::Api;
use super::symbols::own::{ClassNode, Classifier};
use super::symbols::{CallableId, ClassId};
use super::types::Type;
use super::world::World;
use crate::catalog::{DSL_PACKAGE, dsl_package, library};
use crate::diagnostic::{Applicability, Diagnostic};
use crate::diagnostic::{did_you_mean, nearest_name};
use crate::source::{Span, TextRange};
use crate::syntax::head_end;
use crate::syntax::tree::{self, Modifier};

impl World<'_> {
    /// Adds the import of a name that is declared in one place only, and fits one of these receivers, if it needs one.
    pub(crate) fn with_import(
        &mut self,
        unit: usize,
        name: Symbol,
        receivers: &[Type],
        found: Diagnostic,
    ) -> Diagnostic {
        let Some(path) = self.only_home(unit, name, receivers) else { return found };
        let tree = self.tree(unit);
        let file = self.units[unit].file;
        let (at, text) = match (tree[tree.imports].last(), tree[tree.package].last()) {
            (Some(last), _) => (last.range.end, format!("\nimport {path}")),
            (None, Some(package)) => (package.range.end, format!("\n\nimport {path}")),
            (None, None) => match head_end(self.units[unit].text) {
                (end, true) => (end, format!("\n\nimport {path}")),
                (end, false) => (end, format!("import {path}\n\n")),
            },
        };
        let place = TextRange::empty(at).in_file(file);
        found.help(format!("import it: `import {path}`")).fix(
            format!("import {path}"),
            Applicability::Safe,
            place,
            text,
        )
    }

    /// The one path that a name can be imported from.
    fn only_home(&mut self, unit: usize, name: Symbol, receivers: &[Type]) -> Option<String> {
        match &self.homes(unit, name, Some(receivers))[..] {
            [one] => Some(one.clone()),
            _ => None,
        }
    }

    /// Says where a name is declared that an import looks for in another place.
    pub(crate) fn with_home(
        &mut self,
        unit: usize,
        name: &str,
        whole: TextRange,
        found: Diagnostic,
    ) -> Diagnostic {
        let symbol = self.names.symbol(name);
        let homes = self.homes(unit, symbol, None);
        let of_dsl: Vec<String> =
            homes.iter().filter(|path| path.starts_with(DSL_PACKAGE)).cloned().collect();
        match if of_dsl.is_empty() { &homes[..] } else { &of_dsl[..] } {
            [one] => {
                let place = whole.in_file(self.units[unit].file);
                let found = found.help(format!("it is declared in another package: `import {one}`"));
                found.fix(format!("write `{one}`"), Applicability::Unsafe, place, one.clone())
            }
            several @ [_, _] | several @ [_, _, _] => {
                found.help(format!("other packages declare it: `{}`", several.join("`, `")))
            }
            _ => found,
        }
    }

    /// The paths that a name can be imported from; only those that fit one of the receivers, if that matters.
    fn homes(&mut self, unit: usize, name: Symbol, receivers: Option<&[Type]>) -> Vec<String> {
        let mut homes: Vec<String> = Vec::new();
        let own_package = self.files[unit].package.clone();
        let mut packages: Vec<Box<str>> =
            self.own.packages.keys().filter(|path| !path.is_empty()).cloned().collect();
        packages.sort_unstable();
        for path in packages.iter().filter(|path| **path != own_package) {
            let Some(package) = self.own.packages.get(path) else { continue };
            let classes: Vec<Classifier> = package.classifiers.get(&name).cloned().unwrap_or_default();
            let callables: Vec<CallableId> = package.callables.get(&name).cloned().unwrap_or_default();
            let visible = classes
                .iter()
                .any(|it| !matches!(it, Classifier::Class(class) if self.is_private_elsewhere(unit, *class)));
            if visible || callables.iter().any(|id| self.takes_one_of(*id, receivers)) {
                homes.push(format!("{path}.{}", self.text(name)));
            }
        }
        let dsl = self.dsl_prefix(unit);
        let api = Api::of_package(&dsl);
        if let Some(in_library) = name.in_library() {
            for package in library::packages() {
                if !self.class_path.reaches(package.path()) {
                    continue;
                }
                let found: Vec<library::TopLevel> = package.top_level(in_library).collect();
                let fits = found.iter().any(|it| match it {
                    library::TopLevel::Class(_) => true,
                    library::TopLevel::Callable(id) => {
                        // What needs no receiver is imported by itself, the DSL's functions apart.
                        (id.get().receiver.is_some() || package.path().starts_with(DSL_PACKAGE))
                            && self.takes_one_of(CallableId::of_library(*id, api), receivers)
                    }
                    library::TopLevel::Alias(_) => false,
                });
                if fits {
                    let path = package.path();
                    let path = path
                        .strip_prefix(DSL_PACKAGE)
                        .map_or_else(|| path.to_owned(), |below| format!("{dsl}{below}"));
                    homes.push(format!("{path}.{}", in_library.text()));
                }
            }
        }
        homes
    }

    /// Whether a function needs no receiver, or takes one of these.
    fn takes_one_of(&mut self, id: CallableId, receivers: Option<&[Type]>) -> bool {
        let signature = self.signature(id);
        if signature.flags.private || signature.flags.hidden {
            return false;
        }
        let Some(receivers) = receivers else { return true };
        let Some(wanted) = signature.receiver.and_then(|receiver| self.class_in(receiver)) else {
            return signature.receiver.is_none();
        };
        receivers.iter().any(|ty| self.class_in(*ty).is_some_and(|class| self.is_subclass(class, wanted)))
    }

    /// The package of the DSL as a file names it, with the version that it imports.
    fn dsl_prefix(&self, unit: usize) -> String {
        let tree = self.tree(unit);
        let versions = tree[tree.imports].iter().find_map(|import| {
            let path = super::declare::path_of(tree, import.path);
            let version = path.strip_prefix(DSL_PACKAGE)?.strip_prefix('.')?.split('.').next()?.to_owned();
            let prefix = format!("{DSL_PACKAGE}.{version}");
            dsl_package(&prefix).is_some_and(|(_, below)| below.is_empty()).then_some(prefix)
        });
        versions.unwrap_or_else(|| DSL_PACKAGE.to_owned())
    }

    /// Offers another name in the place of one.
    pub(crate) fn with_near(
        &self,
        unit: usize,
        near: &str,
        range: TextRange,
        found: Diagnostic,
    ) -> Diagnostic {
        let place = range.in_file(self.units[unit].file);
        found.help(did_you_mean(near)).fix(format!("write `{near}`"), Applicability::Unsafe, place, near)
    }

    /// Offers to declare as an object what is declared as a class, where that is all of the difference.
    pub(crate) fn with_object(&self, class: ClassId, found: Diagnostic) -> Diagnostic {
        let Some((place, name)) = self.keyword_of_class(class) else { return found };
        found.fix(format!("declare `{name}` as an `object`"), Applicability::Unsafe, place, "object")
    }

    /// The word `class` of a class that could be an object, and the class's name.
    fn keyword_of_class(&self, class: ClassId) -> Option<(Span, &str)> {
        let own = &self.own.classes[class.own()?];
        let ClassNode::Class(node) = own.node else { return None };
        let (tree, unit) = (self.tree(own.unit), &self.units[own.unit]);
        let declared: &tree::Class = &tree[node];
        let name = declared.name?;
        let plain = !declared.has_constructor
            && tree[declared.type_parameters].is_empty()
            && [Modifier::Open, Modifier::Abstract, Modifier::Inner, Modifier::Data, Modifier::Sealed]
                .iter()
                .all(|modifier| !declared.modifiers.has(*modifier));
        let before = unit.text.get(..name.range.start as usize)?.trim_end();
        let start = u32::try_from(before.strip_suffix("class")?.len()).ok()?;
        plain.then(|| (TextRange::new(start, start + 5).in_file(unit.file), tree.name(name.name)))
    }

    /// The names of a class's members and nested classes, inherited ones too.
    pub(crate) fn names_in(&mut self, class: ClassId) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for ancestor in self.ancestors(class).iter() {
            names.extend(self.class_in(*ancestor).into_iter().flat_map(|class| self.names_of(class)));
        }
        names
    }

    fn names_of(&self, class: ClassId) -> Vec<String> {
        match (class.in_library(), class.own()) {
            (Some(table), _) => {
                let members = table.all_members().map(|id| id.get().name);
                let nested = table.all_nested().map(|class| class.get().name);
                members.chain(nested).map(|name| name.text().to_owned()).collect()
            }
            (_, Some(at)) => {
                let own = &self.own.classes[at];
                let members =
                    own.order.iter().filter_map(|id| self.own.callables.get(id.own()?)).map(|it| it.name);
                members
                    .chain(
                        own.entries
                            .iter()
                            .filter_map(|id| self.own.callables.get(id.own()?))
                            .map(|it| it.name),
                    )
                    .chain(own.nested.keys().copied())
                    .map(|name| self.text(name).to_owned())
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// Where a value of the DSL's class is wanted and one of the same class of another version of the API is given: that
    /// these are two classes.
    pub(crate) fn of_other_api(&mut self, found: Type, wanted: Type) -> Option<String> {
        let (found, wanted) = (self.class_in(found)?, self.class_in(wanted)?);
        let table = wanted.in_library()?;
        let ancestors = self.ancestors(found);
        let mut classes = ancestors.iter().filter_map(|ty| self.class_in(*ty));
        let same = classes.find(|it| it.in_library() == Some(table) && it.api() != wanted.api())?;
        let name = self.class_name(wanted);
        Some(format!(
            "`{name}` of the package `{}` is another class than that of `{}`: import both from one version",
            same.api().package(),
            wanted.api().package()
        ))
    }

    /// The type that is near to a name, of those that a file sees by their simple names.
    pub(crate) fn near_type(&self, unit: usize, text: &str) -> Option<String> {
        let file = &self.files[unit];
        let mut names: Vec<String> = file.explicit.keys().map(|name| self.text(*name).to_owned()).collect();
        let stars = file.stars.iter().filter_map(|star| match star {
            Star::Package { path, library, .. } => Some((&**path, *library)),
            _ => None,
        });
        let beside = [(&*file.package, file.library), ("", None)];
        let defaults = self.defaults.iter().flatten().map(|package| (package.path(), Some(*package)));
        for (path, package) in beside.into_iter().chain(stars).chain(defaults) {
            if let Some(own) = self.own.packages.get(path) {
                names.extend(own.classifiers.keys().map(|name| self.text(*name).to_owned()));
            }
            let declared = package.into_iter().flat_map(library::Package::declarations);
            let classes = declared.filter(|(_, what)| !matches!(what, library::TopLevel::Callable(_)));
            names.extend(classes.map(|(name, _)| name.text().to_owned()));
        }
        nearest_name(text, names.iter().map(String::as_str)).map(str::to_owned)
    }

    /// The constants of an enum, as messages list them.
    pub(crate) fn constants(&mut self, class: ClassId) -> Option<String> {
        if self.class(class).kind != super::symbols::ClassKind::Enum {
            return None;
        }
        let names: Vec<String> = match (class.in_library(), class.own()) {
            (Some(table), _) => {
                let entries = table
                    .all_members()
                    .map(|id| id.get())
                    .filter(|it| it.kind == library::CallableKind::Entry);
                entries.map(|it| format!("`{}`", it.name.text())).collect()
            }
            (_, Some(at)) => {
                let entries = self.own.classes[at].entries.iter().filter_map(|id| id.own());
                entries.map(|at| format!("`{}`", self.text(self.own.callables[at].name))).collect()
            }
            _ => return None,
        };
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// The block of the DSL whose members have a name, if it is one only: `dependencies` for `snapshot`.
    pub(crate) fn block_with(&mut self, name: Symbol, called: bool) -> Option<&'static str> {
        let in_library = name.in_library()?;
        let core = library::package(DSL_PACKAGE)?;
        let classes = core.declarations().filter_map(|(_, what)| match what {
            library::TopLevel::Class(class) => Some(class),
            _ => None,
        });
        let is_meant = |id: library::CallableId| !called || id.get().kind == library::CallableKind::Function;
        let having: Vec<library::ClassId> =
            classes.filter(|class| class.members(in_library).any(is_meant)).collect();
        let blocks: Vec<&'static str> = having
            .into_iter()
            .filter_map(|class| self.block_taking(ClassId::of_library(class, Api::LATEST), true))
            .collect();
        match blocks[..] {
            [one] => Some(one),
            _ => None,
        }
    }

    /// The block of the DSL whose receiver is a class: `steps` for `BuildSteps`.
    pub(crate) fn block_of(&mut self, class: ClassId) -> Option<&'static str> {
        self.block_taking(class, false)
    }

    /// The same; `alone`: of a function that takes nothing but the block.
    fn block_taking(&mut self, class: ClassId, alone: bool) -> Option<&'static str> {
        let wanted = class.in_library()?;
        let in_dsl = |owner: library::Owner| match owner {
            library::Owner::Class(owner) => owner.get().package.path() == DSL_PACKAGE,
            library::Owner::Package(package) => package.path() == DSL_PACKAGE,
        };
        library::callables().find_map(|id| {
            let row = id.get();
            let takes_block = row.kind == library::CallableKind::Function
                && row.receiver.is_none()
                && in_dsl(row.owner)
                && (!alone || id.parameters().count() == 1)
                && id.parameters().last().is_some_and(|last| {
                    let receiver = last.ty.arguments().next();
                    let receiver = match receiver {
                        Some(library::TypeArgument::Invariant(ty)) if last.ty.get().extension_function => {
                            ty.get().kind
                        }
                        _ => return false,
                    };
                    receiver == library::TypeKind::Class(wanted)
                });
            (takes_block && row.name.text() != "<init>").then(|| row.name.text())
        })
    }
}
