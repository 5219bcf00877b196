//! The levels outside of a file's declarations at which a name is looked for.

use super::imports::{DEFAULTS, Found, Star};
use super::names::Symbol;
use super::symbols::own::Classifier;
use super::world::World;
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
        let mut levels = Vec::with_capacity(5);
        levels.extend(self.imported(unit, name));
        let mut package = Found::default();
        self.in_own_package(&file.package, name, &mut package);
        if let Some(of_library) = file.library {
            self.in_library_package(of_library, name, &mut package);
        }
        levels.push(package);
        let mut stars = Found::default();
        for star in &file.stars {
            match star {
                Star::Package { path, library } => {
                    if let Some(own) = self.own.packages.get(path) {
                        stars.classifiers.extend(own.classifiers.get(&name).into_iter().flatten());
                        let own = own.callables.get(&name).into_iter().flatten();
                        stars.callables.extend(own.map(|id| (*id, None)));
                    }
                    if let Some(package) = library
                        && !self.is_mapped(path, name)
                    {
                        self.in_library_package(*package, name, &mut stars);
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
        levels.push(stars);
        for group in 0..DEFAULTS.len() {
            let mut defaults = Found::default();
            for package in &self.defaults[group] {
                self.in_library_package(*package, name, &mut defaults);
            }
            levels.push(defaults);
        }
        if !file.package.is_empty() {
            // The root package is seen from everywhere, after all else.
            let mut root = Found::default();
            self.in_own_package("", name, &mut root);
            levels.push(root);
        }
        for level in &mut levels {
            // Of several, what another file keeps to itself is not meant.
            if level.classifiers.len() > 1 {
                let hidden = |it: &Classifier| matches!(it, Classifier::Class(class) if self.is_private_elsewhere(unit, *class));
                if !level.classifiers.iter().all(hidden) {
                    level.classifiers.retain(|it| !hidden(it));
                }
            }
        }
        levels.retain(|level| !level.is_empty());
        levels
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
