//! Names of classes and types.

use crate::catalog::{Catalog, Symbol};
use crate::eval::budget;
use crate::eval::frame::{Scope, chain};
use crate::eval::interpreter::Interpreter;
use crate::eval::library;
use crate::eval::program::Declaration;
use crate::eval::value::{ClassRef, Value};
use crate::syntax::tree::Type;

use super::Found;

impl Interpreter<'_> {
    /// The class that a type names in the running file; `None` for type parameters and what is not known.
    pub(crate) fn class_of_type(&mut self, ty: crate::syntax::tree::TypeId) -> Option<ClassRef> {
        let tree = self.tree();
        match tree[ty] {
            Type::Nullable(inner) | Type::Parenthesized(inner) | Type::Annotated { ty: inner, .. } => {
                self.class_of_type(inner)
            }
            Type::User(segments) => {
                let path: Vec<Symbol> =
                    tree[segments].iter().map(|item| self.symbol(item.name.name)).collect();
                self.class_named(&path)
            }
            _ => None,
        }
    }

    /// The same in another file.
    pub(crate) fn class_of_type_in(
        &mut self,
        unit: u32,
        ty: crate::syntax::tree::TypeId,
    ) -> Option<ClassRef> {
        let here = self.go_to(unit);
        let class = self.class_of_type(ty);
        self.go_to(here);
        class
    }

    /// The class that a dotted path names in the running file.
    pub(crate) fn class_named(&mut self, path: &[Symbol]) -> Option<ClassRef> {
        let (&first, rest) = path.split_first()?;
        let mut class = self.nested_in_scope(first).or_else(|| self.top_level_class(first));
        if class.is_none() && !rest.is_empty() {
            let texts: Vec<&str> = path.iter().map(|&name| self.text(name)).collect();
            let (owner, used) = self.program.longest_package(self.here(), path, &texts)?;
            let mut found = Vec::new();
            self.find_in(owner, *path.get(used)?, &mut found);
            class = found.iter().find_map(|found| as_class(self.catalog, found));
            return path
                .iter()
                .skip(used + 1)
                .try_fold(class?, |class, &name| self.nested_class(class, name));
        }
        rest.iter().try_fold(class?, |class, &name| self.nested_class(class, name))
    }

    pub(super) fn nested_in_scope(&self, name: Symbol) -> Option<ClassRef> {
        chain(&self.env).find_map(|frame| match (&frame.scope, frame.get(name)) {
            (_, Some(Value::Class(class))) => Some(class),
            (Scope::Class(class), _) => self.nested_class(ClassRef::User(*class), name),
            _ => None,
        })
    }

    pub(super) fn nested_class(&self, class: ClassRef, name: Symbol) -> Option<ClassRef> {
        match class {
            ClassRef::User(class) => self.program.class_at(class)?.nested_class(name).map(ClassRef::User),
            ClassRef::Dsl(class) => self
                .catalog
                .ancestors(class)
                .iter()
                .find_map(|class| self.catalog.nested(*class, name))
                .map(ClassRef::Dsl),
            ClassRef::Library(_) => None,
        }
    }

    /// The class that an alias stands for.
    pub(crate) fn class_of_alias(&mut self, unit: u32, ty: crate::syntax::tree::TypeId) -> Option<ClassRef> {
        if self.stack.aliases > MAX_ALIASES {
            return None;
        }
        self.stack.aliases += 1;
        let class = budget::nested(|| self.class_of_type_in(unit, ty));
        self.stack.aliases -= 1;
        class.flatten()
    }

    pub(super) fn top_level_class(&mut self, name: Symbol) -> Option<ClassRef> {
        let found = self.found(name);
        for found in found.iter() {
            match *found {
                Found::Declaration(Declaration::Alias { unit, alias }) => {
                    let ty = self.units[unit as usize].source.tree[alias].ty;
                    return self.class_of_alias(unit, ty);
                }
                Found::Static(class, name) => return self.nested_class(ClassRef::User(class), name),
                _ => {}
            }
            if let Some(class) = as_class(self.catalog, found) {
                return Some(class);
            }
        }
        library::is_class(self.text(name)).then_some(ClassRef::Library(name))
    }
}

/// How many aliases may stand for each other: those in a circle stand for nothing.
const MAX_ALIASES: u32 = 1_000;

pub(super) fn as_class(catalog: &Catalog, found: &Found) -> Option<ClassRef> {
    match *found {
        Found::Declaration(Declaration::Class(class)) => Some(ClassRef::User(class)),
        Found::DslClass(class) => Some(ClassRef::Dsl(class)),
        Found::DslStatic(class, name) => catalog.nested(class, name).map(ClassRef::Dsl),
        _ => None,
    }
}
