//! What the settings declare, before anything runs: files, packages, classes, imports.

mod class;
mod import;

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::catalog::{ApiVersion, ClassId, Symbol};
use crate::eval::control::Change;
use crate::eval::frame::Env;
use crate::eval::lookup::Found;
use crate::eval::names::{Names, symbol};
use crate::eval::sites::Sites;
use crate::eval::value::ClassRef;
use crate::sema::resolution::DeclarationId;
use crate::source::{FileId, Span, TextRange};
use crate::syntax::tree::{Class, Expr, ExprId, Function, Id, Modifier, Name, Property, Tree, TypeAlias};

use import::package_name;

pub(crate) use class::{DeclaredProperty, Delegation, MemberPlace, PropertyPlace, UserClass};
pub(crate) use import::{LONGEST_PATH, is_library_root};

/// A parsed file as the evaluation takes it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SourceUnit<'a> {
    /// Its id in the source map.
    pub file: FileId,
    /// Of a script beside the main one: its file's name without the ending. Its declarations are members of a class of
    /// that name.
    pub script_name: Option<&'a str>,
    /// Whether it belongs to another settings root.
    pub elsewhere: bool,
    /// Whether something of it could not be read; that has been reported.
    pub broken: bool,
    /// Its text.
    pub text: &'a str,
    /// Its tree.
    pub tree: &'a Tree,
}

/// A file, its names resolved to symbols.
#[derive(Debug)]
pub(crate) struct Unit<'a> {
    pub(crate) source: &'a SourceUnit<'a>,
    pub(crate) tree: &'a Tree,
    /// What the evaluation finds out of its expressions.
    pub(crate) sites: Sites,
    pub(crate) symbols: Vec<Symbol>,
    pub(crate) package: u32,
    /// Where its declarations are: the package, or for a script beside the main one a class of the script's name in it.
    pub(crate) scope: u32,
    pub(crate) imports: Vec<Imported>,
    /// What is imported with a star, in order.
    pub(crate) stars: Vec<Owner>,
    /// The version of the DSL that it imports.
    pub(crate) api: Option<ApiVersion>,
    /// Whether its properties and statements run now, or have run.
    pub(crate) initialised: Cell<bool>,
    /// What it sees under a name, best first, as far as it has been asked for.
    pub(crate) found: RefCell<FxHashMap<Symbol, Rc<[Found]>>>,
    /// What it changes, by place, once it has been asked for.
    pub(crate) changes: OnceCell<Vec<(u32, Change)>>,
}

impl Unit<'_> {
    pub(crate) fn symbol(&self, name: Name) -> Symbol {
        symbol(&self.symbols, name)
    }

    pub(crate) fn span(&self, range: TextRange) -> Span {
        range.in_file(self.source.file)
    }
}

/// One name that a file imports.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Imported {
    /// What it is called in the file.
    pub(crate) name: Symbol,
    /// What its owner calls it.
    pub(crate) original: Symbol,
    pub(crate) owner: Owner,
    pub(crate) range: TextRange,
}

/// What holds imported names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// A package of the settings.
    Package(u32),
    /// A class or object of the settings.
    Class(u32),
    /// A package of the DSL.
    DslPackage(&'static str),
    /// A class of the DSL.
    DslClass(ClassId),
    /// A package of the Kotlin or Java library.
    Library,
    /// A class of the Kotlin or Java library.
    LibraryClass(Symbol),
    /// A package of another library that is evaluated in part.
    PartlyKnown,
    /// Neither the settings nor the DSL nor the library that is known here.
    Unknown,
}

/// A top-level declaration.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Declaration {
    Function { unit: u32, function: Id<Function> },
    Property { unit: u32, property: Id<Property> },
    Class(u32),
    Alias { unit: u32, alias: Id<TypeAlias> },
}

impl Declaration {
    /// The file that it stands in.
    pub(crate) fn unit(&self, program: &Program) -> Option<u32> {
        match *self {
            Self::Function { unit, .. } | Self::Property { unit, .. } | Self::Alias { unit, .. } => {
                Some(unit)
            }
            Self::Class(class) => program.class_at(class).map(|class| class.unit),
        }
    }
}

/// A package of the settings.
#[derive(Debug, Default)]
pub(crate) struct Package {
    pub(crate) declarations: FxHashMap<Symbol, Vec<Declaration>>,
}

/// All declarations of one settings root.
#[derive(Debug, Default)]
pub(crate) struct Program {
    pub(crate) packages: Vec<Package>,
    package_names: FxHashMap<String, u32>,
    package_list: Vec<String>,
    package_segments: FxHashSet<String>,
    pub(crate) classes: Vec<Rc<UserClass>>,
    class_ids: FxHashMap<(u32, Id<Class>), u32>,
    /// Whether a class declares `equals`.
    pub(crate) own_equality: bool,
    /// The names of extensions that classes declare as members.
    pub(crate) member_extensions: FxHashSet<Symbol>,
    /// Superclasses that have been asked for.
    pub(crate) superclasses: FxHashMap<u32, Option<ClassRef>>,
    /// Interfaces that have been asked for.
    pub(crate) interfaces: FxHashMap<u32, Rc<[u32]>>,
    /// Whether a class is another, or extends or implements it, as far as it has been asked for.
    pub(crate) subclasses: FxHashMap<(u32, u32), bool>,
    /// A class and its superclasses among the settings' own, as far as they have been asked for.
    pub(crate) lineages: FxHashMap<u32, Rc<[u32]>>,
    /// What classes delegate, as far as it has been asked for.
    pub(crate) delegations: FxHashMap<u32, Rc<[Delegation]>>,
    /// Where objects of a class have the properties of a name that a class has, as far as it has been asked for.
    pub(crate) property_places: FxHashMap<(u32, u32, Symbol), Option<PropertyPlace>>,
    /// Where objects of a class have a property that is declared, as far as it has been asked for.
    pub(crate) members: FxHashMap<(DeclarationId, u32), MemberPlace>,
    /// What objects of a class have for a member function, as far as it has been asked for.
    pub(crate) implementations: FxHashMap<(u32, DeclarationId), Option<(u32, DeclarationId)>>,
    /// The scopes of what classes have without an instance, where they stand in no code.
    pub(crate) class_envs: FxHashMap<u32, Env>,
    /// The scopes of local classes.
    pub(crate) local_envs: FxHashMap<u32, Env>,
}

impl Program {
    /// Reads the declarations and imports of all files.
    pub(crate) fn load<'a>(sources: &'a [SourceUnit<'a>], names: &mut Names<'_>) -> (Self, Vec<Unit<'a>>) {
        let mut program = Self::default();
        let mut units: Vec<Unit<'a>> = Vec::with_capacity(sources.len());
        for source in sources {
            let symbols = names.of_tree(source.tree);
            let name = package_name(source.tree);
            let package = program.package(&name);
            let scope = source.script_name.map_or(package, |script| program.script(&name, script));
            units.push(Unit {
                source,
                tree: source.tree,
                sites: Sites::new(source.tree),
                symbols,
                package,
                scope,
                imports: Vec::new(),
                stars: Vec::new(),
                api: None,
                initialised: Cell::new(false),
                found: RefCell::default(),
                changes: OnceCell::new(),
            });
        }
        for (index, unit) in (0..).zip(&units) {
            for &statement in &unit.source.tree[unit.source.tree.statements] {
                program.declare(unit, index, statement, names);
            }
        }
        for unit in &mut units {
            program.import(unit, names);
        }
        // A file without an import of the DSL has the version that the others import.
        if let Some(api) = units.iter().find_map(|unit| unit.api) {
            units.iter_mut().for_each(|unit| unit.api = unit.api.or(Some(api)));
        }
        (program, units)
    }

    fn package(&mut self, name: &str) -> u32 {
        if let Some(&known) = self.package_names.get(name) {
            return known;
        }
        let id = u32::try_from(self.packages.len()).unwrap_or(u32::MAX);
        self.packages.push(Package::default());
        self.package_names.insert(name.to_owned(), id);
        self.package_list.push(name.to_owned());
        self.package_segments
            .extend(name.split('.').filter(|segment| !segment.is_empty()).map(str::to_owned));
        id
    }

    /// The class of a script that is not the main one, as a package below its own.
    fn script(&mut self, package: &str, script: &str) -> u32 {
        let mut class = String::new();
        for character in script.chars() {
            let usable = character.is_alphanumeric() || character == '_';
            let character = if usable { character } else { '_' };
            if class.is_empty() { class.extend(character.to_uppercase()) } else { class.push(character) }
        }
        self.package(&if package.is_empty() { class } else { format!("{package}.{class}") })
    }

    fn declare(&mut self, unit: &Unit<'_>, index: u32, statement: ExprId, names: &mut Names<'_>) {
        let tree = unit.source.tree;
        let (name, declaration) = match tree[statement] {
            Expr::Function(function) => {
                let Some(name) = tree[function].name else { return };
                (name.name, Declaration::Function { unit: index, function })
            }
            Expr::Property(property) => {
                return self.declare_property(unit, index, property);
            }
            Expr::Class(class) => {
                let Some(name) = tree[class].name else { return };
                (name.name, Declaration::Class(self.class(unit, index, class, None, names)))
            }
            Expr::TypeAlias(alias) => (tree[alias].name.name, Declaration::Alias { unit: index, alias }),
            Expr::Annotated { body, .. } => return self.declare(unit, index, body, names),
            _ => return,
        };
        self.add(unit.scope, unit.symbol(name), declaration);
    }

    fn declare_property(&mut self, unit: &Unit<'_>, index: u32, property: Id<Property>) {
        for variable in unit.source.tree.bound(unit.source.tree[property].binding) {
            let declaration = Declaration::Property { unit: index, property };
            self.add(unit.scope, unit.symbol(variable.name.name), declaration);
        }
    }

    fn add(&mut self, package: u32, name: Symbol, declaration: Declaration) {
        if let Some(package) = self.packages.get_mut(package as usize) {
            package.declarations.entry(name).or_default().push(declaration);
        }
    }

    /// The class `id` of a unit, registered with its nested classes at the first call.
    pub(crate) fn class(
        &mut self,
        unit: &Unit<'_>,
        index: u32,
        id: Id<Class>,
        outer: Option<u32>,
        names: &mut Names<'_>,
    ) -> u32 {
        if let Some(&known) = self.class_ids.get(&(index, id)) {
            return known;
        }
        let number = u32::try_from(self.classes.len()).unwrap_or(u32::MAX);
        self.class_ids.insert((index, id), number);
        let class = UserClass::read(unit, index, id, outer, names);
        let equals = names.intern("equals");
        self.own_equality |= class.functions.iter().any(|(name, _)| *name == equals);
        self.member_extensions.extend(class.extensions(unit.source.tree));
        self.classes.push(Rc::new(class));
        let (mut nested, mut companion) = (Vec::new(), None);
        let tree = unit.source.tree;
        for &member in &tree[tree[id].members] {
            let Expr::Class(inner) = tree[member] else { continue };
            let inner_number = self.class(unit, index, inner, Some(number), names);
            if tree[inner].modifiers.has(Modifier::Companion) {
                companion = Some(inner_number);
            }
            if let Some(inner) = self.classes.get(inner_number as usize) {
                nested.push((inner.name, inner_number));
            }
        }
        if let Some(class) = self.classes.get_mut(number as usize).and_then(Rc::get_mut) {
            class.nested = nested;
            class.companion = companion;
        }
        number
    }

    /// The number of a class that has been registered.
    pub(crate) fn class_number(&self, unit: u32, class: Id<Class>) -> Option<u32> {
        self.class_ids.get(&(unit, class)).copied()
    }

    /// The class of that number.
    pub(crate) fn class_at(&self, number: u32) -> Option<&Rc<UserClass>> {
        self.classes.get(number as usize)
    }
}
