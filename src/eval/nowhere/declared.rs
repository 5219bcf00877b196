//! Which names the settings declare, and where those of local variables hold.

use rustc_hash::FxHashSet as HashSet;

use crate::catalog::Symbol;
use crate::eval::library;
use crate::eval::names::Names;
use crate::eval::program::{Owner, Program, Unit};
use crate::source::TextRange;
use crate::syntax::tree::{
    Accessor, Binding, Catch, Class, EnumEntry, Expr, ExprId, For, Function, FunctionTypeParameter, Ident,
    LambdaParameter, Parameter, Property, Tree, TypeAlias, TypeParameter,
};

/// The names that the settings declare.
#[derive(Debug, Default)]
pub(super) struct Declared {
    /// Names that can be reached from elsewhere: of declarations, members, imports, packages.
    reachable: HashSet<Symbol>,
    /// Names of local variables and parameters.
    local: HashSet<Symbol>,
    /// The same with the top-level statements that hold them: what is local is not seen outside of them.
    places: HashSet<(u32, usize, Symbol)>,
}

impl Declared {
    /// Reads all files.
    pub(super) fn read(program: &Program, units: &[Unit<'_>], names: &Names<'_>) -> Self {
        let mut declared = Self::default();
        for (index, unit) in (0..).zip(units) {
            declared.read_unit(index, unit);
            if unit.source.broken {
                declared.read_words(unit.source.text, names);
            }
        }
        declared.reachable.extend(program.package_segments().filter_map(|segment| names.find(segment)));
        declared
    }

    /// Whether a name means something wherever it stands: it is declared for others to see, or the DSL or the libraries
    /// have it.
    pub(super) fn everywhere(&self, name: Symbol, names: &Names<'_>) -> bool {
        self.reachable.contains(&name)
            || (name.0 as usize) < names.catalog.known_names()
            || library::exists(names.text(name))
            || library::is_known_name(names.text(name))
    }

    /// Whether a local variable or a parameter has that name.
    pub(super) fn locally(&self, name: Symbol) -> bool {
        self.local.contains(&name)
    }

    /// The same for those of one top-level statement.
    pub(super) fn within(&self, unit: u32, statement: usize, name: Symbol) -> bool {
        self.places.contains(&(unit, statement, name))
    }

    fn read_unit(&mut self, index: u32, unit: &Unit<'_>) {
        let tree = unit.source.tree;
        let reachable = declarations(tree).chain(properties(tree)).chain(import_names(unit));
        self.reachable.extend(reachable.map(|ident| unit.symbol(ident.name)));
        for ident in locals(tree) {
            let name = unit.symbol(ident.name);
            self.local.insert(name);
            self.places.insert((index, statement_at(tree, ident.range), name));
        }
    }

    /// What stands in a part that could not be read may have been declared there.
    fn read_words(&mut self, text: &str, names: &Names<'_>) {
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
        self.reachable.extend(words.filter_map(|word| names.find(word)));
    }
}

/// The number of the top-level statement that stands at `place`.
pub(super) fn statement_at(tree: &Tree, place: TextRange) -> usize {
    tree[tree.statements].partition_point(|&statement| tree.range(statement).start <= place.start)
}

/// Functions, classes, entries, aliases; type parameters and names in function types, which are local, are among them.
fn declarations(tree: &Tree) -> impl Iterator<Item = Ident> + '_ {
    let functions = tree.all::<Function>().filter_map(|(_, function)| function.name);
    let classes = tree.all::<Class>().filter_map(|(_, class)| class.name);
    let entries = tree.all::<EnumEntry>().map(|(_, entry)| entry.name);
    let aliases = tree.all::<TypeAlias>().map(|(_, alias)| alias.name);
    let type_parameters = tree.all::<TypeParameter>().map(|(_, parameter)| parameter.name);
    let in_types = tree.all::<FunctionTypeParameter>().filter_map(|(_, parameter)| parameter.name);
    functions.chain(classes).chain(entries).chain(aliases).chain(type_parameters).chain(in_types)
}

/// Properties of files and classes, those of constructors among them.
fn properties(tree: &Tree) -> impl Iterator<Item = Ident> + '_ {
    let of_classes = tree.all::<Class>().flat_map(|(_, class)| &tree[class.members]);
    let declared = tree[tree.statements].iter().chain(of_classes).filter_map(|&id| property(tree, id));
    let declared = declared.flat_map(|property| bound(tree, property.binding));
    let parameters = tree.all::<Parameter>().filter(|(_, parameter)| parameter.property.is_some());
    declared.chain(parameters.map(|(_, parameter)| parameter.name))
}

fn property(tree: &Tree, id: ExprId) -> Option<&Property> {
    match tree[id] {
        Expr::Property(property) => Some(&tree[property]),
        Expr::Annotated { body, .. } => property(tree, body),
        _ => None,
    }
}

/// Whatever binds a variable, properties of classes too.
fn locals(tree: &Tree) -> impl Iterator<Item = Ident> + '_ {
    let properties = tree.all::<Property>().flat_map(|(_, property)| bound(tree, property.binding));
    let loops = tree.all::<For>().flat_map(|(_, one)| bound(tree, one.variable));
    let lambdas = tree.all::<LambdaParameter>().flat_map(|(_, parameter)| bound(tree, parameter.binding));
    let parameters = tree.all::<Parameter>().map(|(_, parameter)| parameter.name);
    let catches = tree.all::<Catch>().map(|(_, catch)| catch.name);
    let setters = tree.all::<Accessor>().filter_map(|(_, accessor)| Some(accessor.parameter?.name));
    properties.chain(loops).chain(lambdas).chain(parameters).chain(catches).chain(setters)
}

fn bound(tree: &Tree, binding: Binding) -> impl Iterator<Item = Ident> + '_ {
    tree.bound(binding).map(|variable| variable.name)
}

/// What imports bring: packages on the way, other names, and what comes from a library.
fn import_names<'a>(unit: &'a Unit<'_>) -> impl Iterator<Item = Ident> + 'a {
    let tree = unit.source.tree;
    let imports = tree[tree.imports].iter();
    imports.flat_map(move |import| {
        let path = &tree[import.path];
        let from_library = import.star
            || unit.imports.iter().any(|one| {
                one.range == import.range && matches!(one.owner, Owner::Library | Owner::LibraryClass(_))
            });
        let trusted = if from_library { path.len() } else { path.len().saturating_sub(1) };
        path[..trusted].iter().copied().chain(import.alias)
    })
}
