//! What a name means: locals and receivers from the inside out, then the file's imports, its package, and the library.

mod class;
mod statics;

use std::rc::Rc;

use crate::catalog::{self, ClassId, Effect, Symbol};
use crate::eval::frame::{Frame, Scope, chain};
use crate::eval::interpreter::Interpreter;
use crate::eval::library;
use crate::eval::program::{Declaration, Owner};
use crate::eval::value::{ClassRef, Eval, Value};
use crate::source::{Span, TextRange};

use statics::has_companion_member;

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
    /// A member of a class of the library that is imported by name.
    LibraryStatic(Symbol, Symbol),
    /// It is imported from something that is not known here.
    Gap(TextRange),
}

impl Interpreter<'_> {
    /// The value of a simple name.
    pub(crate) fn name(&mut self, name: Symbol, span: Span) -> Eval {
        match self.find_name(name, span)? {
            Some(value) => Ok(value),
            None => Ok(self.unresolved_name(name, span, false)),
        }
    }

    fn find_name(&mut self, name: Symbol, span: Span) -> Eval<Option<Value>> {
        let env = self.env.clone();
        // Local variables come before the members of any receiver, also those of outer functions.
        if let Some(value) = self.scopes_of(&env, name).find_map(|frame| frame.get(name)) {
            return self.force(value, span).map(Some);
        }
        for frame in chain(&env) {
            if let Some(value) = self.receiver_get(frame, name, span)? {
                return Ok(Some(value));
            }
            if let Scope::Class(class) = frame.scope
                && let Some(value) = self.seen_from_within(class, name, span)?
            {
                return Ok(Some(value));
            }
        }
        if let Some(value) = self.top_level_value(name, span)? {
            return Ok(Some(value));
        }
        if name == self.common.version {
            let version = self.dsl.version.as_ref().and_then(|version| version.value.clone());
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
                Found::Library(name) if self.text(name) == "Unit" => Value::Unit,
                Found::Library(name) if library::is_class(self.text(name)) => {
                    Value::Class(ClassRef::Library(name))
                }
                Found::Library(name) => match library::constant(self.text(name)) {
                    Some(value) => value,
                    None => continue,
                },
                Found::LibraryStatic(class, name) => {
                    let class = Value::Class(ClassRef::Library(class));
                    match library::property(self, &class, name, span)? {
                        Some(value) => value,
                        None => continue,
                    }
                }
                Found::Gap(range) => self.gap(range, name),
            };
            return Ok(Some(value));
        }
        Ok(None)
    }

    /// A name that is imported from a library or API that is not known here.
    pub(crate) fn gap(&mut self, import: TextRange, name: Symbol) -> Value {
        let span = self.here().span(import);
        let package = self.imported_path(import).join(".");
        let text = self.text(name).to_owned();
        self.library_gap(&package, &text, span)
    }

    /// A name of a package of a library that is not known here, or not evaluated.
    pub(crate) fn library_gap(&mut self, package: &str, name: &str, span: Span) -> Value {
        let first = package.split('.').next().unwrap_or_default();
        let path = format!("{package}.{name}");
        let (library, message) = if matches!(first, "java" | "javax" | "kotlin") {
            let message = format!("`{path}` is not evaluated");
            (path, message)
        } else if package.starts_with(catalog::DSL_PACKAGE) {
            let message = format!("`{name}` of the DSL is not known to tcdsl: it is not checked");
            (path, message)
        } else {
            let end = package.match_indices('.').nth(2).map_or(package.len(), |(at, _)| at);
            let library = package.get(..end).unwrap_or(package).to_owned();
            let message = format!("`{name}` comes from `{library}`, a library that tcdsl does not know");
            (library, message)
        };
        // One note for each library: what else comes from it has the same cause.
        if self.reports.missing_libraries.get(&library).is_some_and(|place| *place != span) {
            self.taint();
            return Value::Unknown;
        }
        self.reports.missing_libraries.insert(library, span);
        self.incomplete(
            span,
            message,
            "what depends on it is not checked; it would be if it were Kotlin beside `settings.kts`, or a context parameter",
        )
    }

    /// The package or class whose member an import of the running file names.
    fn imported_path(&self, import: TextRange) -> Vec<&str> {
        let tree = self.here().source.tree;
        let import = tree[tree.imports].iter().find(|one| one.range == import);
        let path = import.map(|import| &tree[import.path]).unwrap_or_default();
        let owner = path.split_last().map(|(_, owner)| owner).unwrap_or_default();
        owner.iter().map(|segment| tree.name(segment.name)).collect()
    }

    /// Everything that the running file sees under `name`, best first.
    pub(crate) fn found(&mut self, name: Symbol) -> Rc<[Found]> {
        let unit = self.here();
        if let Some(found) = unit.found.borrow().get(&name) {
            return found.clone();
        }
        let found: Rc<[Found]> = self.find(name).into();
        unit.found.borrow_mut().insert(name, found.clone());
        found
    }

    fn find(&self, name: Symbol) -> Vec<Found> {
        let unit = self.here();
        let mut found = Vec::new();
        for import in unit.imports.iter().filter(|import| import.name == name) {
            let before = found.len();
            self.find_in(import.owner, import.original, &mut found);
            if found.len() == before
                && let Owner::Class(class) = import.owner
                && self.is_object_with_supertypes(class)
            {
                found.push(Found::Static(class, import.original));
            }
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
        // The catalog has classes of later versions in the packages of older ones: the settings' own come first.
        let own = |star: &&Owner| matches!(star, Owner::Package(_) | Owner::Class(_));
        for &star in unit.stars.iter().filter(own).chain(unit.stars.iter().filter(|star| !own(star))) {
            self.find_in(star, name, &mut found);
        }
        // Functions of the DSL that are not evaluated give way to those of the same name that are.
        found.sort_by_key(|found| self.is_obscure(*found));
        if library::exists(self.text(name)) && !library::needs_import(self.text(name)) {
            found.push(Found::Library(name));
        }
        found
    }

    fn is_obscure(&self, found: Found) -> bool {
        let Found::DslFunction(package, name) = found else { return false };
        let mut functions =
            self.catalog.functions_named(name).iter().filter(|function| function.package == package);
        functions.all(|function| function.effect == Effect::Unknown)
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
                if let Some(class) = self.catalog.class_in(package, self.text(name)) {
                    found.push(Found::DslClass(class));
                }
                if self.catalog.functions_named(name).iter().any(|function| function.package == package) {
                    found.push(Found::DslFunction(package, name));
                }
            }
            Owner::DslClass(class) => {
                if self.catalog.nested(class, name).is_some()
                    || self.catalog.entry(class, name).is_some()
                    || has_companion_member(self.catalog, class, name)
                {
                    found.push(Found::DslStatic(class, name));
                }
            }
            Owner::Library => {
                let text = self.text(name);
                if (library::exists(text) || library::is_imported(text)) && !library::is_json_class(text) {
                    found.push(Found::Library(name));
                }
            }
            Owner::LibraryClass(class) => {
                found.push(Found::LibraryStatic(class, name));
                self.find_in(Owner::Library, name, found);
            }
            Owner::PartlyKnown if library::is_json_class(self.text(name)) => found.push(Found::Library(name)),
            Owner::PartlyKnown | Owner::Unknown => {}
        }
    }

    /// Whether the running file sees the declarations of another: those of the main script only the script does.
    fn sees(&self, unit: Option<u32>) -> bool {
        let Some(unit) = unit.filter(|unit| *unit != self.unit) else { return true };
        !self.dsl.main.contains(&unit)
    }

    /// What a package or class declares under a name.
    pub(crate) fn first_in(&self, owner: Owner, name: Symbol) -> Option<Found> {
        let mut found = Vec::new();
        self.find_in(owner, name, &mut found);
        found.first().copied()
    }

    /// Whether a variable or a declaration of the file has that name, so that it is no package.
    pub(crate) fn shadows_package(&mut self, name: Symbol) -> bool {
        self.scopes_of(&self.env, name).any(|frame| frame.get(name).is_some())
            || self.found(name).iter().any(|found| !matches!(found, Found::Gap(_)))
    }
}
