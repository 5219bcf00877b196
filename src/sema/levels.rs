//! The levels outside of a file's declarations at which a name is looked for.

use super::imports::{Found, Star};
use super::names::Symbol;
use super::symbols::api::Api;
use super::symbols::own::Classifier;
use super::world::World;
use crate::catalog::library;
use crate::source::TextRange;
use std::rc::Rc;

impl World<'_> {
    /// The levels outside of a file's declarations at which a name is looked for: explicit imports, the package, star
    /// imports, what every file imports.
    pub(crate) fn levels(&mut self, unit: usize, name: Symbol) -> Rc<[Found]> {
        if let Some(known) = self.levels.get(&(unit, name)) {
            return Rc::clone(known);
        }
        let levels: Rc<[Found]> = self.find_levels(unit, name).into();
        if self.importing == 0 {
            self.levels.insert((unit, name), Rc::clone(&levels));
        }
        levels
    }

    fn find_levels(&mut self, unit: usize, name: Symbol) -> Vec<Found> {
        let file = Rc::clone(&self.files[unit]);
        let mut levels = Vec::new();
        levels.extend(self.imported(unit, name).and_then(Found::if_any));
        // Most names are members of something, and no package has them.
        let in_own = self.own.top_level.contains(&name);
        let in_packages = self.is_in_packages(name);
        if in_packages {
            let mut package = Found::default();
            if in_own {
                self.in_own_package(&file.package, name, &mut package);
            }
            if let Some(of_library) = file.library {
                self.in_library_package(of_library, file.api, name, &mut package);
            }
            levels.extend(package.if_any());
        }
        let mut stars = Found::default();
        let mut homes = 0;
        for star in &file.stars {
            homes += usize::from(in_packages && self.certainly_has_class(unit, star, name));
            match star {
                Star::Package { .. } if !in_packages => {}
                Star::Package { path, library, api } => {
                    if in_own {
                        self.in_own_package(path, name, &mut stars);
                    }
                    if let Some(package) = library
                        && !self.is_mapped(path, name)
                    {
                        self.in_library_package(*package, *api, name, &mut stars);
                    }
                }
                Star::Class(class) => self.in_class(*class, name, false, &mut stars),
                Star::Unknown => stars.unknown = true,
            }
        }
        // Two star imports of one name: Kotlin refuses its use. Which classes the DSL's older packages hold is not known to
        // the last one, so nothing is said of it.
        stars.classifiers.dedup();
        if stars.classifiers.len() > 1 {
            stars = Found { unknown: true, ..Found::default() };
        }
        if homes > 1 {
            stars = Found { unknown: true, ambiguous: true, ..Found::default() };
        }
        levels.extend(stars.if_any());
        if in_packages {
            for group in &self.defaults {
                let mut defaults = Found::default();
                for package in group {
                    self.in_library_package(*package, Api::LATEST, name, &mut defaults);
                }
                levels.extend(defaults.if_any());
            }
        }
        if in_own && !file.package.is_empty() {
            // The root package is seen from everywhere, after all else.
            let mut root = Found::default();
            self.in_own_package("", name, &mut root);
            levels.extend(root.if_any());
        }
        for level in &mut levels {
            // Of several, what another file keeps to itself is not meant.
            if level.classifiers.len() > 1 {
                let hidden = |it: &Classifier| self.is_hidden_elsewhere(unit, *it);
                if !level.classifiers.iter().all(hidden) {
                    level.classifiers.retain(|it| !hidden(it));
                }
            }
        }
        levels
    }

    /// Whether some package has a name, as far as it is known what packages have.
    pub(super) fn is_in_packages(&self, name: Symbol) -> bool {
        name.in_library().is_some_and(library::Name::is_in_packages) || self.own.top_level.contains(&name)
    }

    /// Whether a star import brings a class of a name, as far as that is certain: of the settings or of the JDK.
    fn certainly_has_class(&mut self, unit: usize, star: &Star, name: Symbol) -> bool {
        let Star::Package { path, library, .. } = star else { return false };
        if self.own.top_level.contains(&name) {
            let own = self.own.packages.get(path).and_then(|own| own.classifiers.get(&name)).cloned();
            let is_seen = |it| matches!(it, Classifier::Class(_)) && !self.is_hidden_elsewhere(unit, it);
            if own.into_iter().flatten().any(is_seen) {
                return true;
            }
        }
        let Some(in_library) = name.in_library() else { return false };
        library.is_some_and(|package| package.knows(in_library))
            && path.starts_with("java.")
            && !self.is_mapped(path, name)
    }

    /// Whether a name stands for nothing because several star imports bring a class of it.
    pub(crate) fn is_ambiguous(&mut self, unit: usize, name: Symbol) -> bool {
        let levels = self.levels(unit, name);
        let first = levels.iter().find(|level| level.unknown || !level.classifiers.is_empty());
        first.is_some_and(|level| level.ambiguous)
    }

    /// Says that several star imports bring a class of a name.
    pub(crate) fn tell_ambiguous(&mut self, unit: usize, range: TextRange, name: Symbol) {
        let text = self.text(name).to_owned();
        let file = Rc::clone(&self.files[unit]);
        let homes = file.stars.iter().filter(|star| self.certainly_has_class(unit, star, name));
        let paths: Vec<&str> = homes
            .filter_map(|star| match star {
                Star::Package { path, .. } => Some(&**path),
                _ => None,
            })
            .collect();
        let message = format!("`{text}` is ambiguous: several packages that are imported whole have it");
        let found = self.finding(unit, &super::rules::UNRESOLVED_REFERENCE, range, message);
        let found = found.label(format!("declared in {}", paths.join(", ")));
        self.report(
            unit,
            found.help(format!(
                "import the one that is meant by name: `import {}.{text}`",
                paths.first().unwrap_or(&"")
            )),
        );
    }

    /// Whether a class of Java's stands for one of Kotlin's: a star import does not bring it.
    fn is_mapped(&self, package: &str, name: Symbol) -> bool {
        let mapped: &[&str] = match package {
            "java.util" => &["Collection", "Iterator", "List", "ListIterator", "Map", "Set"],
            "java.lang" => &[
                "Boolean",
                "Byte",
                "CharSequence",
                "Cloneable",
                "Comparable",
                "Double",
                "Enum",
                "Float",
                "Iterable",
                "Long",
                "Number",
                "Object",
                "Short",
                "String",
                "Throwable",
            ],
            _ => return false,
        };
        mapped.contains(&self.names.text(name))
    }
}
