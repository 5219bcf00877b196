//! The declarations of one scope, each compared with those before it.

use rustc_hash::FxHashMap;

use crate::diagnostic::Diagnostic;
use crate::sema::declarations::file::File;
use crate::sema::rules::CONFLICTING_DECLARATIONS;
use crate::source::{Span, TextRange};
use crate::syntax::tree::{Class, Expr, ExprId, Function, Ident, List, Modifier, Parameter};

use super::has_constructors;
use super::names::Names;
use super::signature::Signatures;

/// What kind of scope it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ScopeKind {
    Package,
    /// The class of a script: only what the JVM cannot hold twice is refused.
    Script,
    Class,
    /// A body: its variables are another check's matter.
    Block,
}

/// A declaration as the next of its name finds it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Declared {
    pub(super) span: Span,
    /// Whether only its own file sees it.
    private: bool,
    constructor: bool,
    companion: bool,
}

impl Declared {
    pub(super) fn new(file: &File<'_>, range: TextRange, private: bool) -> Self {
        Self { span: file.span(range), private, constructor: false, companion: false }
    }

    /// Whether two declarations never meet: each is seen in its own file only.
    pub(super) fn apart(self, other: Self) -> bool {
        self.private && other.private && self.span.file != other.span.file
    }
}

/// The declarations of a scope.
pub(super) struct Scope<'f> {
    pub(super) kind: ScopeKind,
    /// Classes, and values that have no receiver.
    names: FxHashMap<&'f str, (Declared, bool)>,
    /// Functions, constructors and extension properties by name and signature.
    pub(super) overloads: FxHashMap<String, Declared>,
    /// Methods by the signature that the JVM sees.
    methods: FxHashMap<String, Declared>,
}

impl<'f> Scope<'f> {
    pub(super) fn new(kind: ScopeKind) -> Self {
        Self {
            kind,
            names: FxHashMap::default(),
            overloads: FxHashMap::default(),
            methods: FxHashMap::default(),
        }
    }

    pub(super) fn add_all(
        &mut self,
        file: &File<'f>,
        names: &Names<'_>,
        declarations: &[ExprId],
        out: &mut Vec<Diagnostic>,
    ) {
        let tree = file.tree();
        for &declaration in declarations {
            match tree[declaration] {
                Expr::Class(id) => self.class(file, names, &tree[id], out),
                Expr::TypeAlias(id) => {
                    let alias = &tree[id];
                    let private = alias.modifiers.has(Modifier::Private);
                    self.classifier(file, alias.name, private, out);
                }
                Expr::Property(id) => self.property(file, names, declaration, &tree[id], out),
                Expr::Function(id) => self.function(file, names, declaration, &tree[id], out),
                _ => {}
            }
        }
    }

    fn class(&mut self, file: &File<'f>, names: &Names<'_>, class: &Class, out: &mut Vec<Diagnostic>) {
        let private = class.modifiers.has(Modifier::Private);
        match class.name {
            Some(name) => self.classifier(file, name, private, out),
            None if class.modifiers.has(Modifier::Companion) => {
                let range = file.keyword(&class.modifiers, Modifier::Companion);
                let declared = Declared { companion: true, ..Declared::new(file, range, private) };
                self.name(file, "Companion", declared, true, out);
            }
            None => return,
        }
        if matches!(self.kind, ScopeKind::Package | ScopeKind::Class) && has_constructors(class) {
            self.constructors(file, names, class, out);
        }
    }

    fn classifier(&mut self, file: &File<'f>, name: Ident, private: bool, out: &mut Vec<Diagnostic>) {
        self.name(file, file.name(name.name), Declared::new(file, name.range, private), true, out);
    }

    /// An entry of an enum class.
    pub(super) fn add_entry(&mut self, file: &File<'f>, name: Ident, out: &mut Vec<Diagnostic>) {
        self.name(file, file.name(name.name), Declared::new(file, name.range, false), true, out);
    }

    /// Adds a name that stands for a class or a value; false if there is one already.
    pub(super) fn name(
        &mut self,
        file: &File<'f>,
        name: &'f str,
        declared: Declared,
        classifier: bool,
        out: &mut Vec<Diagnostic>,
    ) -> bool {
        if !classifier && matches!(self.kind, ScopeKind::Script | ScopeKind::Block) {
            return true;
        }
        let Some(&(first, was_classifier)) = self.names.get(name) else {
            self.names.insert(name, (declared, classifier));
            return true;
        };
        let classes = classifier && was_classifier;
        // A second companion object is told of as such.
        if first.companion && declared.companion {
            return true;
        }
        if !classes && first.apart(declared) {
            return true;
        }
        let package = if self.kind == ScopeKind::Package { file.package() } else { String::new() };
        let place = if package.is_empty() { String::new() } else { format!(" in package `{package}`") };
        let message = if classes {
            format!("redeclaration: `{name}` is declared twice{place}")
        } else {
            format!("conflicting declarations: `{name}` is declared twice{place}")
        };
        report(first, declared, message, out);
        false
    }

    fn constructors(&mut self, file: &File<'f>, names: &Names<'_>, class: &Class, out: &mut Vec<Diagnostic>) {
        let tree = file.tree();
        let Some(name) = class.name.filter(|_| class.type_parameters.is_empty()) else { return };
        let secondary: Vec<List<Parameter>> = tree[class.members]
            .iter()
            .filter_map(|it| match tree[*it] {
                Expr::SecondaryConstructor(id) => Some(tree[id].parameters),
                _ => None,
            })
            .collect();
        let primary = (class.has_constructor || secondary.is_empty()).then_some(class.parameters);
        for parameters in primary.into_iter().chain(secondary) {
            let signatures = Signatures { file, names };
            let Some(signature) = signatures.of_parameters(parameters, &[]) else { continue };
            let private = class.modifiers.has(Modifier::Private);
            let declared = Declared { constructor: true, ..Declared::new(file, name.range, private) };
            self.overload(file.name(name.name), &format!("0:({signature}"), declared, out);
        }
    }

    /// Adds a constructor to a scope of constructors.
    pub(super) fn add_constructor(
        &mut self,
        file: &File<'f>,
        names: &Names<'_>,
        range: TextRange,
        parameters: List<Parameter>,
        out: &mut Vec<Diagnostic>,
    ) {
        let signatures = Signatures { file, names };
        let declared = Declared::new(file, range, false);
        let Some(signature) = signatures.of_parameters(parameters, &[]) else { return };
        if self.overload("constructor", &signature, declared, out)
            && let Some(erased) = signatures.erased_parameters(parameters, &[])
        {
            self.method("constructor", &erased, "constructor", declared, out);
        }
    }

    fn function(
        &mut self,
        file: &File<'f>,
        names: &Names<'_>,
        declaration: ExprId,
        function: &Function,
        out: &mut Vec<Diagnostic>,
    ) {
        let Some(name) = function.name.map(|it| file.name(it.name)) else { return };
        if function.modifiers.has(Modifier::Expect) || file.is_annotated(&function.modifiers, "Deprecated") {
            return;
        }
        let signatures = Signatures { file, names };
        let private = function.modifiers.has(Modifier::Private);
        let declared = Declared::new(file, file.function_head(declaration, function), private);
        if self.kind != ScopeKind::Script {
            let Some(signature) = signatures.of_function(function) else { return };
            if !self.overload(name, &signature, declared, out) {
                return;
            }
        }
        if self.kind != ScopeKind::Block
            && !function.modifiers.has(Modifier::Override)
            && let Some(signature) = signatures.of_method(function)
        {
            self.method(name, &signature, name, declared, out);
        }
    }

    /// Adds a function; false if there is one of its signature already.
    fn overload(
        &mut self,
        name: &str,
        signature: &str,
        declared: Declared,
        out: &mut Vec<Diagnostic>,
    ) -> bool {
        let key = format!("{name} {signature}");
        let Some(&first) = self.overloads.get(&key) else {
            self.overloads.insert(key, declared);
            return true;
        };
        let programs = name == "main" && first.span.file != declared.span.file;
        if first.apart(declared) || first.constructor && declared.constructor || programs {
            return true;
        }
        let what = if name == "constructor" { "constructors" } else { "overloads" };
        let named = if name == "constructor" { String::new() } else { format!(" of `{name}`") };
        let message = format!("conflicting {what}{named}: both have the same parameters");
        report(first, declared, message, out);
        false
    }

    /// Adds a method of the JVM; false if there is one of its signature already.
    pub(super) fn method(
        &mut self,
        method: &str,
        signature: &str,
        name: &str,
        declared: Declared,
        out: &mut Vec<Diagnostic>,
    ) -> bool {
        let file = if self.kind == ScopeKind::Package { declared.span.file.0 } else { 0 };
        let key = format!("{file} {method} {signature}");
        let Some(&first) = self.methods.get(&key) else {
            self.methods.insert(key, declared);
            return true;
        };
        let message = if self.kind == ScopeKind::Script {
            format!("conflicting declarations: the script declares `{name}` twice")
        } else {
            format!("platform declaration clash: two declarations make the method `{method}` of the JVM")
        };
        report(first, declared, message, out);
        false
    }
}

/// Reports the later of two declarations, or the one of them that only its file sees.
pub(super) fn report(first: Declared, second: Declared, message: String, out: &mut Vec<Diagnostic>) {
    let hidden = first.private && !second.private && first.span.file != second.span.file;
    let (at, other) = if hidden { (first, second) } else { (second, first) };
    let found = Diagnostic::new(&CONFLICTING_DECLARATIONS, at.span, message);
    out.push(found.label("declared here").related(other.span, "and here"));
}
