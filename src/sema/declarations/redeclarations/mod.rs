//! Names that are declared twice in one scope: in a package across all its files, in a script, a class, a block, a list of
//! parameters.

mod facades;
mod names;
mod properties;
mod scope;
mod signature;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::Diagnostic;
use crate::sema::rules::CONFLICTING_DECLARATIONS;
use crate::syntax::FileKind;
use crate::syntax::tree::{
    Class, ClassKind, Expr, ExprId, Function, Ident, Lambda, List, Modifier, Parameter, SecondaryConstructor,
    TypeParameter,
};

use super::file::File;
use super::outline::Form;
use names::Names;
use scope::{Scope, ScopeKind};

pub(super) use signature::literal_type;

/// Reports names that are declared twice.
pub(super) fn check(files: &[File<'_>], out: &mut Vec<Diagnostic>) {
    let names = Names::new(files);
    packages(files, &names, out);
    facades::check(files, out);
    for file in files {
        Local { file, names: &names, out }.check();
    }
}

/// Top-level declarations of all plain files, package by package.
fn packages<'u>(files: &[File<'u>], names: &Names<'u>, out: &mut Vec<Diagnostic>) {
    let mut packages: Vec<Scope<'u>> = Vec::new();
    let mut known: FxHashMap<String, usize> = FxHashMap::default();
    for file in files.iter().filter(|file| file.unit.kind == FileKind::Source) {
        let index = *known.entry(file.package()).or_insert_with(|| {
            packages.push(Scope::new(ScopeKind::Package));
            packages.len() - 1
        });
        if let Some(package) = packages.get_mut(index) {
            package.add_all(file, names, &file.tree()[file.tree().statements], out);
        }
    }
}

/// The scopes of one file.
struct Local<'c, 'u> {
    file: &'c File<'u>,
    names: &'c Names<'u>,
    out: &'c mut Vec<Diagnostic>,
}

impl Local<'_, '_> {
    fn check(&mut self) {
        let tree = self.file.tree();
        if self.file.unit.kind == FileKind::Script {
            self.block(ScopeKind::Script, &tree[tree.statements]);
        }
        for (id, class) in tree.all::<Class>() {
            self.class(class);
            if self.file.outline.site(id).form == Form::Declared {
                self.constructors(class);
            }
        }
        for (_, function) in tree.all::<Function>() {
            self.function(function);
        }
        for (_, constructor) in tree.all::<SecondaryConstructor>() {
            self.parameters(constructor.parameters);
        }
        for (_, lambda) in tree.all::<Lambda>() {
            let variables = tree[lambda.parameters].iter().flat_map(|it| tree.bound(it.binding));
            self.distinct(variables.map(|it| it.name), "parameters");
            self.block(ScopeKind::Block, &tree[lambda.body]);
        }
        for (_, expr) in tree.all::<Expr>() {
            if let Expr::Block(statements) = expr {
                self.block(ScopeKind::Block, &tree[*statements]);
            }
        }
    }

    /// Declarations that stand side by side.
    fn block(&mut self, kind: ScopeKind, statements: &[ExprId]) {
        let tree = self.file.tree();
        let is_declaration =
            |it: &&ExprId| matches!(tree[**it], Expr::Function(_) | Expr::Class(_) | Expr::Property(_));
        if statements.iter().filter(is_declaration).nth(1).is_some() {
            Scope::new(kind).add_all(self.file, self.names, statements, self.out);
        }
    }

    fn class(&mut self, class: &Class) {
        let tree = self.file.tree();
        let mut scope = Scope::new(ScopeKind::Class);
        self.parameters(class.parameters);
        self.type_parameters(class.type_parameters);
        for parameter in tree[class.parameters].iter().filter(|it| it.property.is_some()) {
            scope.add_parameter(self.file, self.names, parameter, self.out);
        }
        for entry in &tree[class.entries] {
            scope.add_entry(self.file, entry.name, self.out);
        }
        scope.add_all(self.file, self.names, &tree[class.members], self.out);
    }

    /// Constructors of a class with the same parameters.
    fn constructors(&mut self, class: &Class) {
        let tree = self.file.tree();
        let mut scope = Scope::new(ScopeKind::Class);
        let primary = class.has_constructor;
        if let Some(name) = class.name.filter(|_| primary) {
            scope.add_constructor(self.file, self.names, name.range, class.parameters, self.out);
        }
        for member in &tree[class.members] {
            if let Expr::SecondaryConstructor(id) = tree[*member] {
                let start = self.file.start(*member, &tree[id].modifiers);
                let len = "constructor".len() as u32;
                let range = crate::source::TextRange::new(start, start + len);
                scope.add_constructor(self.file, self.names, range, tree[id].parameters, self.out);
            }
        }
    }

    fn function(&mut self, function: &Function) {
        self.parameters(function.parameters);
        self.type_parameters(function.type_parameters);
    }

    fn parameters(&mut self, parameters: List<Parameter>) {
        self.distinct(self.file.tree()[parameters].iter().map(|it| it.name), "parameters");
    }

    fn type_parameters(&mut self, parameters: List<TypeParameter>) {
        self.distinct(self.file.tree()[parameters].iter().map(|it| it.name), "type parameters");
    }

    /// Reports a name that stands twice in a list.
    fn distinct(&mut self, names: impl Iterator<Item = Ident>, what: &str) {
        let mut seen: FxHashSet<u32> = FxHashSet::default();
        let mut all: Vec<Ident> = Vec::new();
        for ident in names.filter(|ident| !self.file.is_reserved(*ident)) {
            if seen.insert(ident.name.0) {
                all.push(ident);
                continue;
            }
            let name = self.file.name(ident.name);
            let message = format!("conflicting declarations: two {what} have the name `{name}`");
            let mut found = Diagnostic::new(&CONFLICTING_DECLARATIONS, self.file.span(ident.range), message);
            if let Some(first) = all.iter().find(|first| first.name == ident.name) {
                found = found.related(self.file.span(first.range), "declared here first");
            }
            self.out.push(found);
        }
    }
}

/// Whether a class has constructors that everybody may call by its name.
fn has_constructors(class: &Class) -> bool {
    matches!(class.kind, ClassKind::Class | ClassKind::Enum) && !class.modifiers.has(Modifier::Expect)
}
