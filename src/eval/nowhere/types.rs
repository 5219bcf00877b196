//! Types by names that exist, but are no types where they stand: variables, functions, classes that the file does not
//! import.

use rustc_hash::FxHashSet as HashSet;

use crate::catalog::{ApiVersion, Catalog, Symbol, TopLevel};
use crate::diagnostic::Diagnostic;
use crate::eval::interpreter::Interpreter;
use crate::eval::library;
use crate::eval::lookup::Found;
use crate::eval::member::{nearest, unresolved};
use crate::eval::program::{Declaration, Unit};
use crate::eval::value::ClassRef;
use crate::source::TextRange;
use crate::syntax::tree::{
    Class, EnumEntry, Expr, ExprId, Ident, Name, Tree, Type, TypeAlias, TypeParameter, TypeSegment,
};

use super::declared::Declared;

/// Names of types that are seen within a declaration: nested and local classes, type parameters. Where each is seen is not
/// looked at.
#[derive(Debug, Default)]
pub(super) struct InnerTypes(HashSet<Symbol>);

impl InnerTypes {
    /// Reads all files.
    pub(super) fn read(units: &[Unit<'_>]) -> Self {
        let mut inner = HashSet::default();
        for unit in units {
            let tree = unit.source.tree;
            let top: HashSet<TextRange> = tree[tree.statements]
                .iter()
                .filter_map(|&id| declared(tree, id))
                .map(|name| name.range)
                .collect();
            let within = type_names(tree).filter(|name| !top.contains(&name.range));
            inner.extend(within.map(|name| unit.symbol(name.name)));
        }
        Self(inner)
    }
}

impl Interpreter<'_> {
    /// Reports the types of a file whose names mean something else. Names that mean nothing at all have been reported.
    pub(super) fn report_wrong_types(&mut self, index: u32, inner: &InnerTypes, declared: &Declared) {
        let outer = std::mem::replace(&mut self.unit, index);
        let tree = self.tree();
        let mut types: HashSet<Name> = HashSet::default();
        for (_, ty) in tree.all::<Type>() {
            let Type::User(segments) = *ty else { continue };
            let simple = match &tree[segments] {
                [segment] => Some(segment.name.name),
                _ => None,
            };
            if simple.is_some_and(|name| types.contains(&name)) {
                continue;
            }
            match self.wrong_type(&tree[segments], inner, declared) {
                Some(finding) => self.report(finding),
                None => types.extend(simple),
            }
        }
        self.unit = outer;
    }

    fn wrong_type(
        &mut self,
        segments: &[TypeSegment],
        inner: &InnerTypes,
        declared: &Declared,
    ) -> Option<Diagnostic> {
        let (first, rest) = segments.split_first()?;
        let name = self.symbol(first.name.name);
        if inner.0.contains(&name) {
            return None;
        }
        match rest {
            [] => {
                let wrong = !self.may_be_type(name)
                    && (declared.everywhere(name, &self.names) || declared.locally(name));
                wrong.then(|| self.not_a_type(first.name, Vec::new()))
            }
            [second, ..] => {
                let class = self.class_by_name(name)?;
                let nested = self.symbol(second.name.name);
                let uncertain = self.may_have(class, nested)
                    || (matches!(class, ClassRef::Dsl(_)) && self.context_is_newer());
                (!uncertain).then(|| self.not_a_type(second.name, self.names_of_class(class)))
            }
        }
    }

    /// Whether a simple name may be that of a type.
    fn may_be_type(&mut self, name: Symbol) -> bool {
        let found = self.found(name);
        let is_value = |found: &Found| {
            matches!(
                found,
                Found::DslFunction(..)
                    | Found::Declaration(Declaration::Function { .. } | Declaration::Property { .. })
            )
        };
        !found.iter().all(is_value) || self.may_be_type_elsewhere(name)
    }

    /// Whether a name that the file does not see as a type may be one all the same.
    fn may_be_type_elsewhere(&self, name: Symbol) -> bool {
        let text = self.text(name);
        let is_class_name = text.starts_with(char::is_uppercase);
        let of_library = is_class_name && (library::is_known_name(text) || library::is_default_import(text));
        let of_dsl = self.catalog.classes_named(name).next().is_some();
        let is_new = is_class_name && !of_dsl && self.context_is_newer();
        // Old versions of the API have their classes elsewhere.
        let is_elsewhere = of_dsl && self.here().api.is_some_and(ApiVersion::has_text_ids);
        let is_alias = |found: TopLevel<'_>| matches!(found, TopLevel::Alias(_));
        (library::is_class(text) || of_library) && !library::needs_import(text)
            || is_new
            || is_elsewhere
            || self.catalog.top_level("", name).any(is_alias)
            || is_nested_in_dsl(self.catalog, name)
    }

    /// The class that a name means and nothing else.
    fn class_by_name(&mut self, name: Symbol) -> Option<ClassRef> {
        match *self.found(name) {
            [Found::Declaration(Declaration::Class(class))] => Some(ClassRef::User(class)),
            [Found::DslClass(class)] => Some(ClassRef::Dsl(class)),
            _ => None,
        }
    }

    fn not_a_type(&self, name: Ident, known: Vec<String>) -> Diagnostic {
        let unit = self.here();
        let text = self.text(unit.symbol(name.name));
        let near = nearest(text, known.iter().map(String::as_str));
        unresolved(format!("unresolved reference: `{text}`"), unit.span(name.range), &near)
    }
}

/// Whether a class of the DSL has a nested class of that name: subclasses see it by its simple name.
fn is_nested_in_dsl(catalog: &Catalog, name: Symbol) -> bool {
    catalog.classes().any(|class| class.outer.is_some() && class.simple_name == name)
}

fn type_names(tree: &Tree) -> impl Iterator<Item = Ident> + '_ {
    let classes = tree.all::<Class>().filter_map(|(_, class)| class.name);
    let aliases = tree.all::<TypeAlias>().map(|(_, alias)| alias.name);
    let entries = tree.all::<EnumEntry>().map(|(_, entry)| entry.name);
    let parameters = tree.all::<TypeParameter>().map(|(_, parameter)| parameter.name);
    classes.chain(aliases).chain(entries).chain(parameters)
}

/// The name of the type that a top-level statement declares.
fn declared(tree: &Tree, statement: ExprId) -> Option<Ident> {
    match tree[statement] {
        Expr::Class(class) => tree[class].name,
        Expr::TypeAlias(alias) => Some(tree[alias].name),
        Expr::Annotated { body, .. } => declared(tree, body),
        _ => None,
    }
}
