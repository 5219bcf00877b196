//! The names that stand for something at a place: what a name that stands for nothing may have been meant to be.

use super::Body;
use super::candidates::Receiver;
use super::scopes::Element;
use crate::catalog::library::TopLevel;
use crate::diagnostic::{is_slip_of, nearest_name};
use crate::sema::imports::Star;
use crate::sema::symbols::api::Api;
use crate::sema::symbols::{CallableId, ClassId};

/// Of a short name, one letter is too much of it to be a slip.
const LONG: usize = 5;

/// How many findings a root may have before nothing near is looked for any more.
const ENOUGH: usize = 300;

impl Body<'_, '_> {
    /// The name that is near to `text`, of those that can stand there.
    pub(super) fn near(&mut self, text: &str, receiver: Option<&Receiver>) -> Option<String> {
        if self.world.diagnostics.len() > ENOUGH {
            return None;
        }
        let names = match receiver {
            None => self.names_in_scope(),
            Some(Receiver::Value { ty, .. }) => {
                let class = self.world.class_in(*ty)?;
                self.world.names_in(class)
            }
            Some(Receiver::Class(class)) => self.world.names_in(*class),
            Some(_) => return None,
        };
        let near = nearest_name(text, names.iter().map(String::as_str)).map(str::to_owned);
        near.or_else(|| self.slip_of_default(text, receiver))
    }

    /// The name of what every file imports that `text` is all but: a function that can be called there.
    fn slip_of_default(&mut self, text: &str, receiver: Option<&Receiver>) -> Option<String> {
        if text.len() < LONG {
            return None;
        }
        let class = match receiver {
            None => None,
            Some(Receiver::Value { ty, .. }) => Some(self.world.class_in(*ty)?),
            Some(_) => return None,
        };
        let packages = self.world.defaults.clone();
        let declared = packages.iter().flatten().flat_map(|package| package.declarations());
        for (name, what) in declared.filter(|(name, _)| is_slip_of(text, name.text())) {
            let TopLevel::Callable(id) = what else { continue };
            let of = self.world.signature(CallableId::of_library(id, Api::LATEST)).receiver;
            let fits = match (of, class) {
                (None, None) => true,
                (Some(of), Some(class)) => {
                    self.world.class_in(of).is_none_or(|of| self.world.is_subclass(class, of))
                }
                _ => false,
            };
            if fits {
                return Some(name.text().to_owned());
            }
        }
        None
    }

    /// Local declarations, what implicit receivers have, what is imported or declared beside.
    fn names_in_scope(&mut self) -> Vec<String> {
        let mut names: Vec<String> =
            self.scopes.local_names().map(|name| self.world.text(name).to_owned()).collect();
        let mut classes = Vec::new();
        for element in &self.scopes.elements {
            match element {
                Element::Receiver { ty, .. } => classes.extend(self.world.class_in(*ty)),
                Element::Statics(class) => classes.push(*class),
            }
        }
        for class in &classes {
            names.extend(self.world.names_in(*class));
        }
        let file = std::rc::Rc::clone(&self.world.files[self.unit]);
        names.extend(file.explicit.keys().map(|name| self.world.text(*name).to_owned()));
        let beside = [&*file.package, ""];
        for package in beside.iter().filter_map(|path| self.world.own.packages.get(*path)) {
            let declared = package.classifiers.keys().chain(package.callables.keys());
            names.extend(declared.map(|name| self.world.text(*name).to_owned()));
        }
        let packages = self.world.own.packages.keys().filter_map(|path| path.split('.').next());
        names.extend(packages.map(str::to_owned));
        for star in &file.stars {
            let Star::Package { path, library, api, .. } = star else { continue };
            if let Some(package) = library {
                names.extend(self.extensions_in(*package, *api, &classes));
            } else if let Some(package) = self.world.own.packages.get(&**path) {
                let declared = package.classifiers.keys().chain(package.callables.keys());
                names.extend(declared.map(|name| self.world.text(*name).to_owned()));
            }
        }
        names
    }

    /// The extensions of a package that one of these classes can be the receiver of.
    fn extensions_in(
        &mut self,
        package: crate::catalog::library::Package,
        api: Api,
        classes: &[ClassId],
    ) -> Vec<String> {
        let mut names = Vec::new();
        for (name, what) in package.declarations() {
            let TopLevel::Callable(id) = what else { continue };
            let of = self.world.signature(CallableId::of_library(id, api)).receiver;
            let Some(of) = of.and_then(|ty| self.world.class_in(ty)) else { continue };
            if classes.iter().any(|class| self.world.is_subclass(*class, of)) {
                names.push(name.text().to_owned());
            }
        }
        names
    }
}
