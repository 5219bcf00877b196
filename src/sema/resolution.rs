//! What the evaluation runs by: which declaration each name and call means, and the types that steer values.
//!
//! It is made of the analysis's tables once all files are checked, speaks of places in trees only, and never changes.

use rustc_hash::{FxHashMap, FxHashSet};

use super::analysis::{ConstructorCall, FileTables, Target};
use super::symbols::ancestry::Member;
use super::symbols::own::ClassNode;
use super::symbols::{CallableId, ClassId};
use super::types::{Kind, Substitution, Type};
use super::value_types::{Builtins, path_of};
use super::world::World;
use crate::catalog::library;
use crate::syntax::tree::{
    Class, EnumEntry, Expr, ExprId, Function, Id, Lambda, SecondaryConstructor, Tree, TypeId, Variable,
};

pub(crate) use super::analysis::Convention;
pub(crate) use super::symbols::own::CallableNode as Node;
pub(crate) use super::value_types::Builtin;

/// One of the settings' own callables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct DeclarationId(u32);

/// Where one of the settings' own callables is declared.
#[derive(Debug)]
pub(crate) struct Declaration {
    /// Its file.
    pub(crate) unit: u32,
    pub(crate) node: Node,
    /// The class that it is a member of; a script's class is none.
    pub(crate) owner: Option<(u32, Id<Class>)>,
    /// Declared within code: it has the variables around it.
    pub(crate) local: bool,
    pub(crate) private: bool,
    /// What it overrides, of the settings' own.
    pub(crate) overridden: Box<[DeclarationId]>,
}

/// What a name or call means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A local variable.
    Local,
    /// A callable of the settings.
    Own(DeclarationId),
    /// A callable of Kotlin's library, of Java's or of the DSL.
    Library(library::CallableId),
    /// The one method of a functional interface of the library: a function that stands for it is called.
    FunctionalMethod,
    /// The call of a value of a function type.
    Invoke,
    /// A function as an instance of an interface of the settings with one abstract method.
    Conversion,
    /// The same of an interface of the library.
    LibraryConversion,
    /// A class or object of the settings, by its file.
    Class(u32, Id<Class>),
    /// Another class or object, or a package.
    Qualifier,
}

/// What stands for a type parameter at a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TypeArgument {
    pub(crate) class: ArgumentClass,
    /// Whether null is of the type.
    pub(crate) nullable: bool,
}

/// The class of a type argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ArgumentClass {
    /// A class of the settings, by its file.
    Own(u32, Id<Class>),
    /// A class of the library or the DSL: its package and its path.
    Library(&'static str, String),
    /// A type parameter of the code around the call.
    Parameter(String),
    Unknown,
}

/// What the type of a lambda says of it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct LambdaShape {
    /// Whether it gives `Unit`, whatever its last statement is.
    pub(crate) gives_unit: bool,
    /// Whether it takes a receiver, and how many values besides.
    pub(crate) values: Option<(bool, usize)>,
}

/// What is known of one file.
#[derive(Debug, Default)]
struct File {
    meanings: Vec<Option<Meaning>>,
    builtins: Vec<Option<Builtin>>,
    constructors: FxHashMap<ConstructorCall, DeclarationId>,
    conventions: FxHashMap<(usize, Convention), Meaning>,
    components: FxHashMap<u32, DeclarationId>,
    type_arguments: FxHashMap<usize, Box<[TypeArgument]>>,
    lambdas: Vec<LambdaShape>,
    /// Each `a += b` that assigns to `a`.
    assignments: FxHashSet<usize>,
}

/// All that is known of a settings root.
#[derive(Debug, Default)]
pub(crate) struct Resolution {
    files: Vec<File>,
    declarations: Vec<Declaration>,
    /// The declaration of each node.
    of_node: FxHashMap<(u32, Node), DeclarationId>,
}

impl Resolution {
    fn file(&self, unit: u32) -> Option<&File> {
        self.files.get(unit as usize)
    }

    /// What a name or call means; `None` where that is not known.
    pub(crate) fn meaning(&self, unit: u32, expr: ExprId) -> Option<Meaning> {
        self.file(unit)?.meanings.get(expr.index()).copied().flatten()
    }

    /// The declaration of the settings that a name or call means.
    pub(crate) fn own(&self, unit: u32, expr: ExprId) -> Option<DeclarationId> {
        match self.meaning(unit, expr)? {
            Meaning::Own(id) => Some(id),
            _ => None,
        }
    }

    /// The class of the settings that a name means, by its file.
    pub(crate) fn class(&self, unit: u32, expr: ExprId) -> Option<(u32, Id<Class>)> {
        match self.meaning(unit, expr)? {
            Meaning::Class(unit, class) => Some((unit, class)),
            _ => None,
        }
    }

    /// One of the settings' own declarations.
    pub(crate) fn declaration(&self, id: DeclarationId) -> Option<&Declaration> {
        self.declarations.get(id.0 as usize)
    }

    /// The declaration of a function.
    pub(crate) fn of_function(&self, unit: u32, function: Id<Function>) -> Option<DeclarationId> {
        self.of_node.get(&(unit, Node::Function(function))).copied()
    }

    /// Whether one declaration is another, or overrides it.
    pub(crate) fn stands_for(&self, id: DeclarationId, other: DeclarationId) -> bool {
        id == other || self.declaration(id).is_some_and(|it| it.overridden.contains(&other))
    }

    /// What a convention calls for an expression: the `iterator` of what a loop goes over.
    pub(crate) fn convention(&self, unit: u32, expr: ExprId, convention: Convention) -> Option<Meaning> {
        self.file(unit)?.conventions.get(&(expr.index(), convention)).copied()
    }

    /// The `componentN` of the settings that a variable of a destructuring is given.
    pub(crate) fn component(&self, unit: u32, variable: Variable) -> Option<DeclarationId> {
        self.file(unit)?.components.get(&variable.name.range.start).copied()
    }

    /// The type of an expression, where the evaluation keeps its values apart.
    pub(crate) fn builtin(&self, unit: u32, expr: ExprId) -> Option<Builtin> {
        self.file(unit)?.builtins.get(expr.index()).copied().flatten()
    }

    /// The constructor of a superclass that a class's header calls.
    pub(crate) fn superclass_constructor(&self, unit: u32, ty: TypeId) -> Option<DeclarationId> {
        self.constructor(unit, ConstructorCall::Superclass(ty))
    }

    /// The constructor that makes an enum's entry.
    pub(crate) fn entry_constructor(&self, unit: u32, entry: &EnumEntry) -> Option<DeclarationId> {
        self.constructor(unit, ConstructorCall::Entry(entry.name.range.start))
    }

    /// The constructor that a secondary constructor calls.
    pub(crate) fn delegation(
        &self,
        unit: u32,
        constructor: Id<SecondaryConstructor>,
    ) -> Option<DeclarationId> {
        self.constructor(unit, ConstructorCall::Delegation(constructor))
    }

    fn constructor(&self, unit: u32, call: ConstructorCall) -> Option<DeclarationId> {
        self.file(unit)?.constructors.get(&call).copied()
    }

    /// What stands for the type parameters at a call of a function of the settings.
    pub(crate) fn type_arguments(&self, unit: u32, call: ExprId) -> &[TypeArgument] {
        self.file(unit).and_then(|file| file.type_arguments.get(&call.index())).map_or(&[], |all| all)
    }

    /// Whether `a += b` assigns to `a`.
    pub(crate) fn assigns(&self, unit: u32, assignment: ExprId) -> bool {
        self.file(unit).is_some_and(|file| file.assignments.contains(&assignment.index()))
    }

    /// What a lambda takes and gives.
    pub(crate) fn lambda(&self, unit: u32, lambda: Id<Lambda>) -> LambdaShape {
        self.file(unit).and_then(|file| file.lambdas.get(lambda.index())).copied().unwrap_or_default()
    }
}

/// Makes the result of an analysis.
pub(super) fn resolution(world: &mut World<'_>) -> Resolution {
    let ids = Ids::new(world);
    let declarations: Vec<Declaration> =
        (0..world.own.callables.len()).map(|at| declaration(world, &ids, at)).collect();
    let mut known = Builtins::default();
    let files = (0..world.units.len()).map(|unit| file(world, &ids, &mut known, unit)).collect();
    Resolution { files, declarations, of_node: ids.of_node }
}

/// The declarations by number. Code that was looked at twice, in a lambda, has declared its functions twice.
struct Ids {
    first: Vec<DeclarationId>,
    of_node: FxHashMap<(u32, Node), DeclarationId>,
}

impl Ids {
    fn new(world: &World<'_>) -> Self {
        let mut of_node = FxHashMap::default();
        let mut first = Vec::with_capacity(world.own.callables.len());
        for (at, own) in (0..).zip(&world.own.callables) {
            let unit = u32::try_from(own.unit).unwrap_or(u32::MAX);
            let is_node = !matches!(
                own.node,
                Node::DefaultConstructor
                    | Node::Component(_)
                    | Node::Copy
                    | Node::Values
                    | Node::ValueOf
                    | Node::Entries
            );
            let id = DeclarationId(at);
            first.push(if is_node { *of_node.entry((unit, own.node)).or_insert(id) } else { id });
        }
        Self { first, of_node }
    }

    fn of(&self, callable: CallableId) -> Option<DeclarationId> {
        self.first.get(callable.own()?).copied()
    }
}

fn declaration(world: &mut World<'_>, ids: &Ids, at: usize) -> Declaration {
    let id = CallableId::of_own(at);
    let signature = world.signature(id);
    let overridden = overridden(world, ids, id).into();
    let own = &world.own.callables[at];
    Declaration {
        unit: u32::try_from(own.unit).unwrap_or(u32::MAX),
        node: own.node,
        owner: own.owner.and_then(|owner| class(world, owner)),
        local: own.place.is_some() && own.owner.is_none(),
        private: signature.flags.private,
        overridden,
    }
}

/// The file and node of one of the settings' own classes.
fn class(world: &World<'_>, class: ClassId) -> Option<(u32, Id<Class>)> {
    let own = world.own.classes.get(class.own()?)?;
    match own.node {
        ClassNode::Class(node) => Some((u32::try_from(own.unit).ok()?, node)),
        ClassNode::Script => None,
    }
}

/// What a member overrides, of the settings' own.
fn overridden(world: &mut World<'_>, ids: &Ids, id: CallableId) -> Vec<DeclarationId> {
    let signature = world.signature(id);
    let Some(owner) = signature.owner.filter(|_| !signature.flags.private) else { return Vec::new() };
    if matches!(signature.kind, super::symbols::CallableKind::Constructor) {
        return Vec::new();
    }
    let near = Member { id, signature: signature.clone(), substitution: Substitution::default() };
    let ancestors = world.ancestors(owner);
    let mut found = Vec::new();
    for ancestor in ancestors.iter().skip(1) {
        let Some(ancestor) = world.types.as_class(*ancestor).cloned() else { continue };
        if ancestor.class.own().is_none() {
            continue;
        }
        let parameters = world.type_parameters_with_outer(ancestor.class);
        let substitution = Substitution::new(&parameters, &ancestor.arguments);
        for id in world.declared(ancestor.class, signature.name) {
            let far = Member { id, signature: world.signature(id), substitution: substitution.clone() };
            if !far.signature.flags.private && world.overrides(&near, &far) {
                found.extend(ids.of(id));
            }
        }
    }
    found
}

fn file(world: &mut World<'_>, ids: &Ids, known: &mut Builtins, unit: usize) -> File {
    let tables = std::mem::take(&mut world.analysis.files[unit]);
    let tree = world.tree(unit);
    let meanings =
        tables.targets.iter().map(|target| target.map(|target| meaning(world, ids, target))).collect();
    let builtins = tables.types.iter().map(|ty| known.of(world, (*ty)?)).collect();
    let constructors =
        tables.constructors.iter().filter_map(|(call, id)| Some((*call, ids.of(*id)?))).collect();
    let conventions =
        tables.conventions.iter().map(|(at, id)| (*at, meaning(world, ids, Target::Callable(*id)))).collect();
    let components = tables.components.iter().filter_map(|(at, id)| Some((*at, ids.of(*id)?))).collect();
    let type_arguments = tables
        .type_arguments
        .iter()
        .map(|(call, types)| (*call, types.iter().map(|ty| type_argument(world, *ty)).collect()))
        .collect();
    let lambdas = lambdas(world, &tables, tree);
    let assignments = tables.assigns.iter().filter(|(_, assigns)| **assigns).map(|(at, _)| *at).collect();
    let file = File {
        meanings,
        builtins,
        constructors,
        conventions,
        components,
        type_arguments,
        lambdas,
        assignments,
    };
    world.analysis.files[unit] = tables;
    file
}

/// What each lambda of a file takes and gives.
fn lambdas(world: &World<'_>, tables: &FileTables, tree: &Tree) -> Vec<LambdaShape> {
    let mut shapes = vec![LambdaShape::default(); tree.all::<Lambda>().count()];
    for (id, expr) in tree.all::<Expr>() {
        let Expr::Lambda(lambda) = *expr else { continue };
        let Some(function) = tables.ty(id).and_then(|ty| world.types.as_class(ty)) else { continue };
        let Some(shape) = shapes.get_mut(lambda.index()) else { continue };
        let taken = function.arguments.len().checked_sub(1 + usize::from(function.extension));
        let is_function = world.builtins.is_function(function.class);
        let gives = function.arguments.last().and_then(|last| last.ty());
        shape.gives_unit = gives == Some(world.builtins.unit);
        shape.values = taken.filter(|_| is_function).map(|taken| (function.extension, taken));
    }
    shapes
}

fn meaning(world: &World<'_>, ids: &Ids, target: Target) -> Meaning {
    match target {
        Target::Local => Meaning::Local,
        Target::Callable(id) => match ids.of(id) {
            Some(own) => Meaning::Own(own),
            None if is_functional_method(id) => Meaning::FunctionalMethod,
            // A declaration of the settings without a number is none that is known.
            None => id.in_library().map_or(Meaning::Qualifier, Meaning::Library),
        },
        Target::Invoke => Meaning::Invoke,
        Target::Conversion(class) if class.own().is_none() => Meaning::LibraryConversion,
        Target::Conversion(_) => Meaning::Conversion,
        Target::Class(id) => {
            class(world, id).map_or(Meaning::Qualifier, |(unit, class)| Meaning::Class(unit, class))
        }
        Target::Package => Meaning::Qualifier,
    }
}

fn is_functional_method(id: CallableId) -> bool {
    let Some(callable) = id.in_library() else { return false };
    let row = callable.get();
    match row.owner {
        library::Owner::Class(class) => {
            row.flags.modality() == library::Modality::Abstract && class.get().flags.is_functional()
        }
        library::Owner::Package(_) => false,
    }
}

fn type_argument(world: &World<'_>, ty: Type) -> TypeArgument {
    let ty = world.types.lower(ty);
    let (class, nullable) = match world.types.kind(ty) {
        Kind::Class(it) => match it.class.in_library() {
            Some(table) => {
                let (package, path) = path_of(table);
                (ArgumentClass::Library(package, path), it.nullable)
            }
            None => {
                let own = class(world, it.class);
                let own = own.map_or(ArgumentClass::Unknown, |(unit, class)| ArgumentClass::Own(unit, class));
                (own, it.nullable)
            }
        },
        Kind::Parameter { parameter, nullable, .. } => {
            let name = world.type_parameter_name(*parameter);
            (ArgumentClass::Parameter(world.text(name).to_owned()), *nullable)
        }
        _ => (ArgumentClass::Unknown, false),
    };
    TypeArgument { class, nullable }
}
