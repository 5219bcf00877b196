//! What a name means: locals and receivers from the inside out, then the file's imports, its package, and the library.

use std::rc::Rc;

use crate::catalog::{self, ClassId, Symbol};
use crate::source::{Span, TextRange};
use crate::syntax::tree::{ClassKind, Expr, ExprId, Type};

use super::frame::{Frame, Scope, chain};
use super::interpreter::Interpreter;
use super::library;
use super::member::Role;
use super::program::{Declaration, Owner};
use super::value::{ClassRef, Eval, Value};

/// A declaration that a file sees under some name, best first.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Found {
    /// A declaration of the settings.
    Declaration(Declaration),
    /// A member of a class or object of the settings that is imported by name.
    Static(u32, Symbol),
    /// A class of the DSL.
    DslClass(ClassId),
    /// A function of the DSL: an extension or a plain one, in this package.
    DslFunction(&'static str, Symbol),
    /// A member of a class of the DSL that is imported by name.
    DslStatic(ClassId, Symbol),
    /// A class or function of the Kotlin or Java library.
    Library(Symbol),
    /// It is imported from something that is not known here.
    Gap(TextRange),
}

impl Interpreter<'_> {
    /// The value of a simple name.
    pub(crate) fn name(&mut self, name: Symbol, span: Span) -> Eval {
        match self.find_name(name, span)? {
            Some(value) => Ok(value),
            None => Ok(self.unresolved_name(name, span, Role::Value)),
        }
    }

    /// The value of a simple name before a dot: it may be a class.
    pub(crate) fn qualifier(&mut self, name: Symbol, span: Span) -> Eval {
        match self.find_name(name, span)? {
            Some(value) => Ok(value),
            None => Ok(self.unresolved_name(name, span, Role::Qualifier)),
        }
    }

    fn find_name(&mut self, name: Symbol, span: Span) -> Eval<Option<Value>> {
        let env = self.env.clone();
        // Local variables come before the members of any receiver, also those of outer functions.
        if let Some(value) = chain(&env).find_map(|frame| frame.get(name)) {
            return self.force(value, span).map(Some);
        }
        for frame in chain(&env) {
            if let Some(value) = self.receiver_get(frame, name, span)? {
                return Ok(Some(value));
            }
            if let Scope::Class(class) = frame.scope
                && let Some(value) = self.static_get(class, name, span)?
            {
                return Ok(Some(value));
            }
        }
        if let Some(value) = self.top_level_value(name, span)? {
            return Ok(Some(value));
        }
        if name == self.common.version {
            let version = self.version.as_ref().and_then(|version| version.value.clone());
            return Ok(Some(version.map_or(Value::Null, Value::String)));
        }
        for frame in chain(&env) {
            if let Some(this) = &frame.this
                && let Some(value) = self.extension_value(this, name, span)?
            {
                return Ok(Some(value));
            }
        }
        Ok(None)
    }

    /// A member of a frame's receiver.
    fn receiver_get(&mut self, frame: &Frame, name: Symbol, span: Span) -> Eval<Option<Value>> {
        match &frame.this {
            Some(Value::Object(object)) if frame.dsl_view => self.dsl_get(object, name, span),
            Some(this) => self.member_get(this, name, span),
            None => Ok(None),
        }
    }

    /// What a file-level name stands for, as a value.
    fn top_level_value(&mut self, name: Symbol, span: Span) -> Eval<Option<Value>> {
        let found = self.found(name);
        for &found in found.iter() {
            let value = match found {
                Found::Declaration(Declaration::Class(class)) => self.class_value(class, span)?,
                Found::Declaration(Declaration::Property { unit, property }) => {
                    if self.units[unit as usize].source.tree[property].receiver.is_some() {
                        continue;
                    }
                    self.global(unit, property, name, span)?
                }
                Found::Declaration(Declaration::Alias { unit, alias }) => {
                    let ty = self.units[unit as usize].source.tree[alias].ty;
                    match self.class_of_type_in(unit, ty) {
                        Some(class) => Value::Class(class),
                        None => continue,
                    }
                }
                Found::Declaration(Declaration::Function { .. }) | Found::DslFunction(..) => continue,
                Found::Static(class, name) => match self.imported_static(class, name, span)? {
                    Some(value) => value,
                    None => continue,
                },
                Found::DslClass(class) => Value::Class(ClassRef::Dsl(class)),
                Found::DslStatic(class, name) => match self.dsl_static(class, name) {
                    Some(value) => value,
                    None => continue,
                },
                Found::Library(name) if library::is_class(self.text(name)) => {
                    Value::Class(ClassRef::Library(name))
                }
                Found::Library(name) => match library::constant(self.text(name)) {
                    Some(value) => value,
                    None => continue,
                },
                Found::Gap(range) => self.gap(range, name),
            };
            return Ok(Some(value));
        }
        Ok(None)
    }

    /// A name that is imported from a library or API that is not known here.
    pub(crate) fn gap(&mut self, import: TextRange, name: Symbol) -> Value {
        let imports = &self.here().imports;
        let wrong =
            imports.iter().find(|one| one.range == import).and_then(|one| self.wrong_import(self.unit, one));
        if let Some(finding) = wrong {
            return self.fail(finding);
        }
        let span = self.here().span(import);
        let message = format!("`{}` comes from a library that tcdsl does not know", self.text(name));
        self.incomplete(span, message, "what uses it is not checked; sources beside `settings.kts` would be")
    }

    /// Everything that the running file sees under `name`, best first.
    pub(crate) fn found(&mut self, name: Symbol) -> Rc<[Found]> {
        if let Some(found) = self.found.get(&(self.unit, name)) {
            return found.clone();
        }
        let found: Rc<[Found]> = self.find(name).into();
        self.found.insert((self.unit, name), found.clone());
        found
    }

    fn find(&self, name: Symbol) -> Vec<Found> {
        let unit = self.here();
        let mut found = Vec::new();
        for import in unit.imports.iter().filter(|import| import.name == name) {
            let before = found.len();
            self.find_in(import.owner, import.original, &mut found);
            if found.len() == before && !self.program.is_package_root(self.text(import.original)) {
                found.push(Found::Gap(import.range));
            }
        }
        let before = found.len();
        self.find_in(Owner::Package(unit.scope), name, &mut found);
        // A script's own declarations come before those of files in its package.
        found[before..].sort_by_key(|found| match found {
            Found::Declaration(declaration) => declaration.unit(&self.program) != Some(self.unit),
            _ => true,
        });
        if unit.package != unit.scope {
            self.find_in(Owner::Package(unit.package), name, &mut found);
        }
        for &star in &unit.stars {
            self.find_in(star, name, &mut found);
        }
        if library::exists(self.text(name)) {
            found.push(Found::Library(name));
        }
        found
    }

    fn find_in(&self, owner: Owner, name: Symbol, found: &mut Vec<Found>) {
        match owner {
            Owner::Package(package) => {
                let declarations = self.program.packages.get(package as usize);
                let declarations = declarations.and_then(|package| package.declarations.get(&name));
                let seen =
                    declarations.into_iter().flatten().filter(|one| self.sees(one.unit(&self.program)));
                found.extend(seen.copied().map(Found::Declaration));
            }
            Owner::Class(class) => {
                if self.has_static(class, name) {
                    found.push(Found::Static(class, name));
                }
            }
            Owner::DslPackage(package) => {
                if let Some(class) = catalog::class(package, self.text(name)) {
                    found.push(Found::DslClass(class));
                }
                if catalog::functions_named(name).iter().any(|function| function.package == package) {
                    found.push(Found::DslFunction(package, name));
                }
            }
            Owner::DslClass(class) => {
                if class.nested(name).is_some()
                    || class.entry(name).is_some()
                    || has_companion_member(class, name)
                {
                    found.push(Found::DslStatic(class, name));
                }
            }
            Owner::Library => {
                if library::exists(self.text(name)) || library::is_imported(self.text(name)) {
                    found.push(Found::Library(name));
                }
            }
            Owner::Unknown => {}
        }
    }

    /// Whether the running file sees the declarations of another: those of the main script only the script does.
    fn sees(&self, unit: Option<u32>) -> bool {
        let Some(unit) = unit.filter(|unit| *unit != self.unit) else { return true };
        !self.main.contains(&unit)
    }

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

    /// A member that is imported by name: also one of an object.
    fn imported_static(&mut self, class: u32, name: Symbol, span: Span) -> Eval<Option<Value>> {
        if let Some(value) = self.static_get(class, name, span)? {
            return Ok(Some(value));
        }
        if !self.is_object_class(ClassRef::User(class)) {
            return Ok(None);
        }
        let object = self.object(class, span)?;
        self.member_get(&object, name, span)
    }

    fn has_static(&self, class: u32, name: Symbol) -> bool {
        let Some(data) = self.program.class_at(class) else { return false };
        data.nested_class(name).is_some()
            || data.entries.iter().any(|(entry, _)| *entry == name)
            || data.companion.is_some_and(|companion| self.has_instance_member(companion, name))
            || (data.kind == ClassKind::Object && self.has_instance_member(class, name))
    }

    fn has_instance_member(&self, class: u32, name: Symbol) -> bool {
        self.program.class_at(class).is_some_and(|data| {
            data.properties.iter().any(|(property, _)| *property == name)
                || data.functions.iter().any(|(function, _)| *function == name)
                || data.is_constructor_property(name)
        })
    }

    /// A nested class, entry or companion constant of a class of the DSL.
    pub(crate) fn dsl_static(&self, class: ClassId, name: Symbol) -> Option<Value> {
        if let Some(nested) = class.ancestors().iter().find_map(|class| class.nested(name)) {
            return Some(Value::Class(ClassRef::Dsl(nested)));
        }
        if let Some(index) = class.get().entries.iter().position(|entry| entry.name == name) {
            return Some(Value::Entry(class, u16::try_from(index).unwrap_or(u16::MAX)));
        }
        let holder = class.get().companion.unwrap_or(class);
        self.constant(holder, name)
    }

    /// A dotted path that begins with a package: `common.Roots.Main`, `jetbrains.buildServer....BuildType`.
    pub(crate) fn qualified(&mut self, id: ExprId) -> Eval<Option<Value>> {
        let Some(path) = self.path(id) else { return Ok(None) };
        let Some(&first) = path.first() else { return Ok(None) };
        if !self.program.is_package_root(self.text(first)) || self.shadows_package(first) {
            return Ok(None);
        }
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
            _ => return Ok(None),
        };
        for &name in path.iter().skip(used + 1) {
            value = self.member_value(value, name, span)?;
        }
        Ok(Some(value))
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

    /// What a package or class declares under a name.
    pub(crate) fn first_in(&self, owner: Owner, name: Symbol) -> Option<Found> {
        let mut found = Vec::new();
        self.find_in(owner, name, &mut found);
        found.first().copied()
    }

    /// Whether a variable or a declaration of the file has that name, so that it is no package.
    pub(crate) fn shadows_package(&mut self, name: Symbol) -> bool {
        chain(&self.env).any(|frame| frame.get(name).is_some())
            || self.found(name).iter().any(|found| !matches!(found, Found::Gap(_)))
    }

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
        let here = std::mem::replace(&mut self.unit, unit);
        let class = self.class_of_type(ty);
        self.unit = here;
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
            class = found.iter().find_map(as_class);
            return path
                .iter()
                .skip(used + 1)
                .try_fold(class?, |class, &name| self.nested_class(class, name));
        }
        rest.iter().try_fold(class?, |class, &name| self.nested_class(class, name))
    }

    fn nested_in_scope(&self, name: Symbol) -> Option<ClassRef> {
        chain(&self.env).find_map(|frame| match (&frame.scope, frame.get(name)) {
            (_, Some(Value::Class(class))) => Some(class),
            (Scope::Class(class), _) => self.nested_class(ClassRef::User(*class), name),
            _ => None,
        })
    }

    fn nested_class(&self, class: ClassRef, name: Symbol) -> Option<ClassRef> {
        match class {
            ClassRef::User(class) => self.program.class_at(class)?.nested_class(name).map(ClassRef::User),
            ClassRef::Dsl(class) => {
                class.ancestors().iter().find_map(|class| class.nested(name)).map(ClassRef::Dsl)
            }
            ClassRef::Library(_) => None,
        }
    }

    fn top_level_class(&mut self, name: Symbol) -> Option<ClassRef> {
        let found = self.found(name);
        for found in found.iter() {
            match *found {
                Found::Declaration(Declaration::Alias { unit, alias }) => {
                    let ty = self.units[unit as usize].source.tree[alias].ty;
                    return self.class_of_type_in(unit, ty);
                }
                Found::Static(class, name) => return self.nested_class(ClassRef::User(class), name),
                _ => {}
            }
            if let Some(class) = as_class(found) {
                return Some(class);
            }
        }
        library::is_class(self.text(name)).then_some(ClassRef::Library(name))
    }
}

fn as_class(found: &Found) -> Option<ClassRef> {
    match *found {
        Found::Declaration(Declaration::Class(class)) => Some(ClassRef::User(class)),
        Found::DslClass(class) => Some(ClassRef::Dsl(class)),
        Found::DslStatic(class, name) => class.nested(name).map(ClassRef::Dsl),
        _ => None,
    }
}

fn has_companion_member(class: ClassId, name: Symbol) -> bool {
    let holder = class.get().companion.unwrap_or(class);
    holder.property(name).is_some() || holder.function(name).next().is_some()
}
