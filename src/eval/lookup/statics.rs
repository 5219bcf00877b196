//! Members of classes themselves: nested classes, entries, companion members, and dotted paths to them.

use crate::catalog::{Catalog, ClassId, Symbol};
use crate::eval::interpreter::Interpreter;
use crate::eval::library;
use crate::eval::program::{Declaration, LONGEST_PATH, Owner, is_library_root};
use crate::eval::sites::Site;
use crate::eval::value::{ClassRef, Eval, Value};
use crate::sema::resolution::Meaning;
use crate::source::Span;
use crate::syntax::tree::{ClassKind, Expr, ExprId};

use super::Found;

impl Interpreter<'_> {
    /// An object's instance, or the class as a qualifier.
    pub(crate) fn class_value(&mut self, class: u32, span: Span) -> Eval {
        match self.program.class_at(class).map(|class| class.kind) {
            Some(ClassKind::Object) => self.object(class, span),
            _ => Ok(Value::Class(ClassRef::User(class))),
        }
    }

    /// A nested class, entry or companion member of a class of the settings or of its superclasses.
    pub(crate) fn static_get(&mut self, class: u32, name: Symbol, span: Span) -> Eval<Option<Value>> {
        let Some(data) = self.program.class_at(class).cloned() else { return Ok(None) };
        if let Some(nested) = data.nested_class(name) {
            return self.class_value(nested, span).map(Some);
        }
        if data.entries.iter().any(|(entry, _)| *entry == name) {
            return self.enum_entry(class, name, span).map(Some);
        }
        if let Some(companion) = data.companion
            && self.has_instance_member(companion, name)
        {
            let companion = self.object(companion, span)?;
            return self.member_get(&companion, name, span);
        }
        match self.superclass(class) {
            Some(ClassRef::User(parent)) => self.static_get(parent, name, span),
            Some(ClassRef::Dsl(parent)) => Ok(self.dsl_static(parent, name)),
            _ => Ok(None),
        }
    }

    /// What code within a class sees of it without an instance: also the members that an object declares.
    pub(super) fn seen_from_within(&mut self, class: u32, name: Symbol, span: Span) -> Eval<Option<Value>> {
        if let Some(value) = self.static_get(class, name, span)? {
            return Ok(Some(value));
        }
        if self.is_object_class(ClassRef::User(class)) && self.has_instance_member(class, name) {
            let object = self.object(class, span)?;
            return self.member_get(&object, name, span);
        }
        Ok(None)
    }

    /// A member that is imported by name: also one of an object.
    pub(super) fn imported_static(&mut self, class: u32, name: Symbol, span: Span) -> Eval<Option<Value>> {
        if let Some(value) = self.static_get(class, name, span)? {
            return Ok(Some(value));
        }
        if !self.is_object_class(ClassRef::User(class)) {
            return Ok(None);
        }
        let object = self.object(class, span)?;
        self.member_get(&object, name, span)
    }

    pub(super) fn has_static(&self, class: u32, name: Symbol) -> bool {
        let Some(data) = self.program.class_at(class) else { return false };
        data.nested_class(name).is_some()
            || data.entries.iter().any(|(entry, _)| *entry == name)
            || data.companion.is_some_and(|companion| self.has_instance_member(companion, name))
            || (data.kind == ClassKind::Object && self.has_instance_member(class, name))
    }

    /// Whether an object may have members that it does not declare: they can be imported from it by name.
    pub(crate) fn is_object_with_supertypes(&self, class: u32) -> bool {
        self.program.class_at(class).is_some_and(|data| {
            let tree = self.unit_at(data.unit).source.tree;
            data.kind == ClassKind::Object && !tree[data.id].supertypes.is_empty()
        })
    }

    pub(super) fn has_instance_member(&self, class: u32, name: Symbol) -> bool {
        self.program.class_at(class).is_some_and(|data| {
            data.properties.iter().any(|(property, _)| *property == name)
                || data.functions.iter().any(|(function, _)| *function == name)
                || data.is_constructor_property(name)
        })
    }

    /// A nested class, entry or companion constant of a class of the DSL.
    pub(crate) fn dsl_static(&self, class: ClassId, name: Symbol) -> Option<Value> {
        if let Some(nested) =
            self.catalog.ancestors(class).iter().find_map(|class| self.catalog.nested(*class, name))
        {
            return Some(Value::Class(ClassRef::Dsl(nested)));
        }
        if let Some(index) = self.catalog.class(class).entries.iter().position(|entry| entry.name == name) {
            return Some(Value::Entry(class, u16::try_from(index).unwrap_or(u16::MAX)));
        }
        let holder = self.catalog.class(class).companion.unwrap_or(class);
        self.constant(holder, name)
    }

    /// A dotted path that begins with a package: `common.Roots.Main`, `jetbrains.buildServer....BuildType`.
    pub(crate) fn qualified(&mut self, id: ExprId) -> Eval<Option<Value>> {
        let Some(path) = self.package_path(id) else { return Ok(None) };
        let texts: Vec<&str> = path.iter().map(|&name| self.text(name)).collect();
        let Some((owner, used)) = self.program.longest_package(self.here(), &path, &texts) else {
            return Ok(None);
        };
        let span = self.span(id);
        let Some(&name) = path.get(used) else { return Ok(None) };
        let mut found = Vec::new();
        self.find_in(owner, name, &mut found);
        let mut value = match found.first() {
            Some(Found::Declaration(Declaration::Class(class))) => self.class_value(*class, span)?,
            Some(&Found::Declaration(Declaration::Property { unit, property })) => {
                self.global(unit, property, name, span)?
            }
            Some(Found::DslClass(class)) => Value::Class(ClassRef::Dsl(*class)),
            Some(Found::Library(name)) if library::is_class(self.text(*name)) => {
                Value::Class(ClassRef::Library(*name))
            }
            Some(Found::Library(name)) => match library::constant(self.text(*name)) {
                Some(constant) => constant,
                None => return Ok(self.gap_of_path(owner, &path, used, span)),
            },
            _ => return Ok(self.gap_of_path(owner, &path, used, span)),
        };
        for &name in path.iter().skip(used + 1) {
            value = self.member_value(value, name, span)?;
        }
        Ok(Some(value))
    }

    /// The names of `a.b.c`, if it is made of names only and may begin with a package.
    pub(crate) fn package_path(&mut self, id: ExprId) -> Option<Vec<Symbol>> {
        if let Site::NoPackage = self.site(id) {
            return None;
        }
        let Some(first) = self.may_begin_with_package(id) else {
            // A name alone may be a local variable, whose place is known.
            if let Expr::Member { .. } = self.tree()[id] {
                self.sites().set(id, Site::NoPackage);
            }
            return None;
        };
        if self.shadows_package(first) { None } else { self.path(id) }
    }

    /// The first name of a path, if it may be that of a package: what the analysis found to be a value is none.
    fn may_begin_with_package(&self, id: ExprId) -> Option<Symbol> {
        let (first, place) = self.first_of_path(id)?;
        let meaning = self.resolution.meaning(self.unit, place);
        if meaning.is_some_and(|meaning| meaning != Meaning::Qualifier) {
            return None;
        }
        let text = self.text(first);
        (is_library_root(text) || self.program.is_package_root(text)).then_some(first)
    }

    /// A note that a path names something of a library that is not evaluated; `None` when it is no library's.
    pub(crate) fn gap_of_path(
        &mut self,
        owner: Owner,
        path: &[Symbol],
        used: usize,
        span: Span,
    ) -> Option<Value> {
        if !matches!(owner, Owner::Library | Owner::PartlyKnown | Owner::Unknown) {
            return None;
        }
        let texts: Vec<&str> = path.iter().take(used).map(|&name| self.text(name)).collect();
        let package = texts.join(".");
        let name = self.text(*path.get(used)?).to_owned();
        Some(self.library_gap(&package, &name, span))
    }

    fn first_of_path(&self, mut id: ExprId) -> Option<(Symbol, ExprId)> {
        for _ in 0..LONGEST_PATH {
            match self.tree()[id] {
                Expr::Name(name) => return Some((self.symbol(name), id)),
                Expr::Member { receiver, .. } => id = receiver,
                _ => return None,
            }
        }
        None
    }

    /// The names of `a.b.c`, if it is made of names only.
    pub(crate) fn path(&self, id: ExprId) -> Option<Vec<Symbol>> {
        match self.tree()[id] {
            Expr::Name(name) => Some(vec![self.symbol(name)]),
            Expr::Member { receiver, selector, .. } => {
                let Expr::Name(name) = self.tree()[selector] else { return None };
                let mut path = self.path(receiver)?;
                path.push(self.symbol(name));
                Some(path)
            }
            _ => None,
        }
    }
}

pub(super) fn has_companion_member(catalog: &Catalog, class: ClassId, name: Symbol) -> bool {
    let holder = catalog.class(class).companion.unwrap_or(class);
    catalog.property(holder, name).is_some() || catalog.member_functions(holder, name).next().is_some()
}
