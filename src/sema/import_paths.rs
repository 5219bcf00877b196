//! Imports that lead nowhere: at which part, and what may have been meant.

use super::imports::{Found, Target, library_package};
use super::releases::ANOTHER_RELEASE;
use super::rules;
use super::symbols::api::Api;
use super::symbols::{CallableId, ClassId};
use super::world::World;
use crate::catalog::{self, ApiVersion, library};
use crate::diagnostic::{Applicability, Diagnostic, is_slip_of, nearest_name};
use crate::source::TextRange;
use crate::syntax::tree::{Import, Tree};

impl World<'_> {
    /// Says that an import leads nowhere, at the first part that does not exist.
    pub(super) fn unresolved_import(&mut self, unit: usize, tree: &Tree, import: &Import) {
        let path = &tree[import.path];
        let parts: Vec<&str> = path.iter().map(|part| tree.name(part.name)).collect();
        if self.class_path.may_hold(&parts.join(".")) || self.class_path.leads_on(&parts.join(".")) {
            return;
        }
        let mut at = 0;
        while at + 1 < parts.len() && self.leads_somewhere(&parts[..=at]) {
            at += 1;
        }
        let Some((part, range)) = parts.get(at).copied().zip(path.get(at).map(|part| part.range)) else {
            return;
        };
        let label = "nothing of that name is declared there";
        let found = self.unresolved_name(unit, range, part, label);
        if let Some(meant) = in_wrong_place(&parts, at).or_else(|| without_version(&parts, at)) {
            let whole = path.first().map_or(range, |first| first.range.cover(range));
            return self.report(unit, self.with_path(unit, &meant, whole, found));
        }
        let near = self.near_below(&parts[..at], part, import.star || at + 1 < parts.len());
        let is_slip = near.as_ref().is_some_and(|near| is_slip_of(part, near));
        let of_dsl = catalog::dsl_package(&parts[..at].join("."));
        if !is_slip
            && of_dsl.is_some_and(|(_, package)| self.may_be_of_another_release(part, !package.is_empty()))
        {
            return self.leave_open(unit, range, part, ANOTHER_RELEASE);
        }
        let found = match near {
            Some(near) => {
                let is_name = at + 1 == path.len() && !import.star && import.alias.is_none();
                self.meant_in_import(unit, is_name, range, &near, found)
            }
            None if at + 1 == path.len() && !import.star => {
                let whole = path.first().map_or(range, |first| first.range.cover(range));
                self.with_home(unit, part, whole, found)
            }
            None => found,
        };
        self.report(unit, found);
    }

    /// An import of what another file keeps to itself.
    pub(super) fn check_visible(&mut self, unit: usize, tree: &Tree, import: &Import, found: &Found) {
        let Some(last) = tree[import.path].last() else { return };
        let hidden = |world: &mut Self, id: CallableId| {
            let unit_of = id.own().and_then(|at| world.own.callables.get(at)).map(|own| own.unit);
            world.signature(id).flags.private && unit_of.is_some_and(|it| it != unit)
        };
        if found.unknown || found.is_empty() {
            return;
        }
        if found.callables.iter().all(|(id, owner)| owner.is_none() && hidden(self, *id))
            && found.classifiers.iter().all(|it| self.is_hidden_elsewhere(unit, *it))
        {
            let text = tree.name(last.name);
            let message = format!("cannot access `{text}`: it is private in its file");
            let found = self.finding(unit, &rules::INVISIBLE_REFERENCE, last.range, message);
            self.report(unit, found);
        }
    }

    /// Says which imports bring different classes by one name: none of them is meant then.
    pub(super) fn check_conflicts(&mut self, unit: usize) {
        let tree = self.tree(unit);
        let file = std::rc::Rc::clone(&self.files[unit]);
        let mut several: Vec<_> = file.explicit.iter().filter(|(_, places)| places.len() > 1).collect();
        several.sort_unstable_by_key(|(_, places)| places.first().copied());
        for (name, places) in several {
            let imports: Vec<&Import> = places.iter().filter_map(|at| tree[tree.imports].get(*at)).collect();
            let mut classes: Vec<ClassId> = Vec::new();
            for import in &imports {
                let mut found = Found::default();
                self.explicit(unit, tree, import, &mut found);
                let [classifier] = found.classifiers[..] else { continue };
                classes.extend(self.class_of(classifier));
            }
            let differ = classes.windows(2).any(|it| it.first() != it.last());
            // Of the DSL's versions, classes of one name may be one class.
            if classes.len() != imports.len() || !differ || classes.iter().any(|it| it.api() != Api::LATEST) {
                continue;
            }
            let text = self.text(*name).to_owned();
            for import in imports {
                let Some(last) = tree[import.path].last() else { continue };
                let message = format!("conflicting imports: several of them bring a class `{text}`");
                let found = self.finding(unit, &rules::UNRESOLVED_REFERENCE, last.range, message);
                self.report(unit, found.label("none of them is meant"));
            }
        }
    }

    /// Offers what may have been meant; where it is the name that the import brings, its uses are not told again.
    fn meant_in_import(
        &mut self,
        unit: usize,
        is_name: bool,
        range: TextRange,
        near: &str,
        found: Diagnostic,
    ) -> Diagnostic {
        if is_name {
            let name = self.names.symbol(near);
            self.misspelt.insert((unit, name));
        }
        self.with_near(unit, near, range, found)
    }

    /// Offers a path for the first parts of an import.
    fn with_path(&self, unit: usize, meant: &Meant, range: TextRange, found: Diagnostic) -> Diagnostic {
        let place = range.in_file(self.units[unit].file);
        let title = format!("write `{}`", meant.path);
        found.help(&*meant.help).fix(title, Applicability::Unsafe, place, &*meant.path)
    }

    /// The name below a path that is near to another one: of a package, if one is meant, or of what is declared there.
    fn near_below(&mut self, path: &[&str], name: &str, is_package: bool) -> Option<String> {
        let joined = path.join(".");
        let mut names: Vec<String> = Vec::new();
        // The packages of older versions of the DSL's API are those of the latest one.
        let of_library =
            library_package(&joined).map_or_else(|| joined.clone(), |package| package.path().to_owned());
        names.extend(self.own.packages.keys().filter_map(|known| next_part(known, &joined)));
        let seen =
            library::packages().map(library::Package::path).filter(|path| self.class_path.reaches(path));
        names.extend(seen.filter_map(|known| next_part(known, &of_library)));
        if is_package && let Some(near) = nearest_name(name, names.iter().map(String::as_str)) {
            return Some(near.to_owned());
        }
        if let Some(package) = self.own.packages.get(joined.as_str()) {
            let declared = package.classifiers.keys().chain(package.callables.keys());
            names.extend(declared.map(|name| self.text(*name).to_owned()));
        }
        if let Some((package, _)) = self.library_package(&joined) {
            names.extend(package.names().map(|name| name.text().to_owned()));
        }
        if let Some(Target::Class(class)) = self.class_at(path) {
            names.extend(self.names_in(class));
        }
        nearest_name(name, names.iter().map(String::as_str)).map(str::to_owned)
    }

    /// Whether something lies at a path: a package, something below it, or a class.
    fn leads_somewhere(&mut self, path: &[&str]) -> bool {
        let joined = path.join(".");
        self.is_package_prefix(&joined) || self.class_at(path).is_some()
    }

    /// Whether a path is a package, or packages lie below it.
    pub(crate) fn is_package_prefix(&self, path: &str) -> bool {
        let below =
            |known: &str| known == path || known.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'));
        self.own.packages.keys().any(|known| below(known))
            || self.class_path.reaches(path) && (library::is_prefix(path) || library_package(path).is_some())
    }
}

/// The version of the DSL's API behind the package that it stands before: `kotlin.buildSteps.v2019_2`.
fn in_wrong_place(parts: &[&str], at: usize) -> Option<Meant> {
    let version =
        ApiVersion::ALL.iter().map(|it| it.segment()).find(|it| !it.is_empty() && *it == parts[at])?;
    let (_, package) = catalog::dsl_package(&parts[..at].join("."))?;
    let path = format!("{}.{version}.{package}", catalog::DSL_PACKAGE);
    Some(Meant { help: format!("the version comes first: `{path}`"), path })
}

/// A version of TeamCity that has no package of its own: `kotlin.v2024_03`. The latest API is the one without a version.
fn without_version(parts: &[&str], at: usize) -> Option<Meant> {
    let (year, month) = parts[at].strip_prefix('v')?.split_once('_')?;
    let are_digits = |text: &str, most: usize| {
        (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_version = year.len() == 4 && are_digits(year, 4) && are_digits(month, 2);
    let path = parts[..at].join(".");
    (is_version && path == catalog::DSL_PACKAGE).then(|| Meant {
        help: format!("there is no such version of the API; that of 2019.2 and later is `{path}`"),
        path,
    })
}

/// The path that is meant by the first parts of an import, and how that is said.
struct Meant {
    help: String,
    path: String,
}

/// The part of a package's path behind another path.
fn next_part(package: &str, above: &str) -> Option<String> {
    let below = match above {
        "" => package,
        above => package.strip_prefix(above)?.strip_prefix('.')?,
    };
    below.split('.').next().map(str::to_owned)
}
