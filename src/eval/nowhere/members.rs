//! Which names code that never ran can mean where it stands, and which members a value certainly does not have.

use crate::catalog::{self, Effect, Symbol, Type as DslType, core_class};
use crate::eval::dsl::patches;
use crate::eval::interpreter::Interpreter;
use crate::eval::library;
use crate::eval::lookup::Found;
use crate::eval::member::{nearest, unresolved};
use crate::eval::program::Declaration;
use crate::eval::value::ClassRef;
use crate::syntax::tree::{Call, ClassKind, Expr, ExprId, Function, Id, Parameter, Type, TypeId};

use super::MOST_HELPED;
use super::walk::{Receiver, Walk};

/// Functions of the library that run a block on their receiver or on something of their own.
const WITH_RECEIVER: &[&str] = &[
    "apply",
    "run",
    "runCatching",
    "with",
    "buildString",
    "buildList",
    "buildMap",
    "buildSet",
    "sequence",
    "iterator",
    "DeepRecursiveFunction",
    "HexFormat",
    "copyToRecursively",
    "fileVisitor",
    "visitFileTree",
];

impl Walk<'_, '_> {
    /// The class that a type names, if it is certain.
    pub(super) fn class_of(&mut self, ty: TypeId) -> Option<ClassRef> {
        let Type::User(segments) = self.tree[ty] else { return None };
        let first = self.tree[segments].first()?.name.name;
        if self.type_parameters.contains(&first) {
            return None;
        }
        self.interpreter.class_of_type(ty).filter(|class| !matches!(class, ClassRef::Library(_)))
    }

    /// The class of a value, if it is certain.
    pub(super) fn instance_of(&mut self, value: ExprId) -> Option<ClassRef> {
        match self.tree[value] {
            Expr::Parenthesized(inner) => self.instance_of(inner),
            Expr::Name(name) => {
                let name = self.interpreter.symbol(name);
                let local = self.locals.get(&name).and_then(|locals| locals.last().copied());
                match local {
                    Some(local) => local.class,
                    None if self.is_member_in_scope(name) => None,
                    None => self.single_class(name).filter(|class| self.interpreter.is_object_class(*class)),
                }
            }
            Expr::Call(call) => match self.tree[self.tree[call].callee] {
                Expr::Name(name) => {
                    let name = self.interpreter.symbol(name);
                    let hidden = self.is_local(name) || self.is_member_in_scope(name);
                    let class = self.single_class(name).filter(|_| !hidden)?;
                    self.is_plain_class(class).then_some(class)
                }
                _ => None,
            },
            Expr::This(None) => match self.scopes.iter().rev().find_map(|scope| scope.receiver)? {
                Receiver::Of(class) => Some(class),
                Receiver::Unknown => None,
            },
            _ => None,
        }
    }

    fn is_plain_class(&self, class: ClassRef) -> bool {
        match class {
            ClassRef::User(class) => {
                let plain = |data: &std::rc::Rc<crate::eval::program::UserClass>| {
                    data.kind == ClassKind::Class && data.companion.is_none()
                };
                self.interpreter.program.class_at(class).is_some_and(plain)
            }
            ClassRef::Dsl(class) => self.interpreter.catalog.class(class).kind == catalog::ClassKind::Class,
            ClassRef::Library(_) => false,
        }
    }

    /// The class that a file-level name means and nothing else.
    fn single_class(&mut self, name: Symbol) -> Option<ClassRef> {
        match *self.interpreter.found(name) {
            [Found::Declaration(Declaration::Class(class))] => Some(ClassRef::User(class)),
            [Found::DslClass(class)] => Some(ClassRef::Dsl(class)),
            _ => None,
        }
    }

    pub(super) fn is_local(&self, name: Symbol) -> bool {
        self.locals.get(&name).is_some_and(|locals| !locals.is_empty())
    }

    /// Whether a receiver or a class around the code has, or may have, a member of that name.
    pub(super) fn is_member_in_scope(&mut self, name: Symbol) -> bool {
        (0..self.scopes.len()).any(|at| {
            let receiver = match self.scopes[at].receiver {
                Some(Receiver::Unknown) => return true,
                Some(Receiver::Of(class)) => Some(class),
                None => None,
            };
            let class = self.scopes[at].class.map(ClassRef::User);
            receiver.into_iter().chain(class).any(|class| self.interpreter.may_have(class, name))
        })
    }

    /// Whether a name means, or may mean, something wherever it stands in the file.
    fn is_known_everywhere(&mut self, name: Symbol) -> bool {
        let text = self.interpreter.text(name);
        matches!(text, "it" | "field" | "_" | "version")
            || (library::exists(text) || library::is_known_name(text)) && !library::needs_import(text)
            || self.interpreter.program.is_package_root(text)
            || !self.interpreter.found(name).is_empty()
    }

    /// Reports a simple name that means nothing where it stands.
    pub(super) fn check_name(&mut self, name: Symbol, id: ExprId) {
        if self.ran(id)
            || self.is_local(name)
            || self.is_known_everywhere(name)
            || self.is_member_in_scope(name)
            || self.interpreter.here().is_in_library_path(self.tree.range(id))
        {
            return;
        }
        let text = self.interpreter.text(name).to_owned();
        let mut known = self.names_in_scope();
        known.retain(|known| *known != text);
        self.report(format!("unresolved reference: `{text}`"), id, &text, &known);
    }

    /// Reports a member that a value of a certain class does not have.
    pub(super) fn check_member(&mut self, receiver: ExprId, selector: ExprId) {
        let Expr::Name(name) = self.tree[selector] else { return };
        let name = self.interpreter.symbol(name);
        let Some(class) = self.certain_class(receiver) else { return };
        let elsewhere = self.is_local(name)
            || self.is_known_everywhere(name)
            || !self.interpreter.catalog.functions_named(name).is_empty()
            || self.is_member_in_scope(name);
        if elsewhere || self.interpreter.may_have(class, name) {
            return;
        }
        let text = self.interpreter.text(name).to_owned();
        let owner = self.interpreter.name_of_class(class);
        let known = self.interpreter.names_of_class(class);
        self.report(format!("`{owner}` has no member `{text}`"), selector, &text, &known);
    }

    /// The class of the value, or the class itself, before a dot, if it is certain.
    pub(super) fn certain_class(&mut self, receiver: ExprId) -> Option<ClassRef> {
        if let Expr::Name(name) = self.tree[receiver]
            && self.cast.contains(&self.interpreter.symbol(name))
        {
            return None;
        }
        self.instance_of(receiver).or_else(|| self.qualifier(receiver))
    }

    /// The same of a value only: a class before a dot is its object or companion.
    pub(super) fn certain_instance(&mut self, receiver: ExprId) -> Option<ClassRef> {
        let class = self.certain_class(receiver)?;
        if self.instance_of(receiver).is_some() {
            return Some(class);
        }
        match class {
            ClassRef::User(class) => {
                let data = self.interpreter.program.class_at(class)?;
                let is_object = data.kind == ClassKind::Object;
                data.companion.or(is_object.then_some(class)).map(ClassRef::User)
            }
            ClassRef::Dsl(class) => {
                let is_object = self.interpreter.catalog.class(class).kind == catalog::ClassKind::Object;
                self.interpreter
                    .catalog
                    .class(class)
                    .companion
                    .or(is_object.then_some(class))
                    .map(ClassRef::Dsl)
            }
            ClassRef::Library(_) => None,
        }
    }

    /// The class that stands before a dot.
    fn qualifier(&mut self, receiver: ExprId) -> Option<ClassRef> {
        let Expr::Name(name) = self.tree[receiver] else { return None };
        let name = self.interpreter.symbol(name);
        if self.is_local(name) || self.is_member_in_scope(name) {
            return None;
        }
        self.single_class(name)
    }

    fn report(&mut self, message: String, place: ExprId, text: &str, known: &[String]) {
        let near = nearest(text, known.iter().map(String::as_str));
        if self.interpreter.may_be_newer(text, &near) {
            return;
        }
        let span = self.interpreter.span(place);
        self.reported.push(span);
        self.interpreter.report(unresolved(message, span, &near));
    }

    fn names_in_scope(&mut self) -> Vec<String> {
        let mut names = Vec::new();
        // Help is for a slip or two.
        if self.reported.len() > MOST_HELPED {
            return names;
        }
        for scope in &self.scopes {
            names.extend(scope.locals.iter().map(|name| self.interpreter.text(*name).to_owned()));
            let receiver = match scope.receiver {
                Some(Receiver::Of(class)) => Some(class),
                _ => None,
            };
            for class in receiver.into_iter().chain(scope.class.map(ClassRef::User)) {
                names.extend(self.interpreter.names_of_class(class));
            }
        }
        names
    }

    /// What the block of a call is run on.
    pub(super) fn block_receiver(&mut self, call: Id<Call>) -> Option<Receiver> {
        if !self.tree[call].type_arguments.is_empty() {
            return Some(Receiver::Unknown);
        }
        match self.tree[self.tree[call].callee] {
            Expr::Name(name) => self.receiver_by_name(self.interpreter.symbol(name), call),
            Expr::Member { receiver, selector, .. } => {
                let Expr::Name(name) = self.tree[selector] else { return Some(Receiver::Unknown) };
                let name = self.interpreter.symbol(name);
                let text = self.interpreter.text(name);
                if matches!(text, "apply" | "run") {
                    return Some(self.instance_of(receiver).map_or(Receiver::Unknown, Receiver::Of));
                }
                let plain = library::is_known_name(text)
                    && !WITH_RECEIVER.contains(&text)
                    && self.interpreter.catalog.functions_named(name).is_empty()
                    && (name.0 as usize) >= self.interpreter.catalog.known_names()
                    && matches!(*self.interpreter.found(name), [] | [Found::Library(_)]);
                if plain && self.instance_of(receiver).is_none() { None } else { Some(Receiver::Unknown) }
            }
            _ => Some(Receiver::Unknown),
        }
    }

    fn receiver_by_name(&mut self, name: Symbol, call: Id<Call>) -> Option<Receiver> {
        let unknown = Some(Receiver::Unknown);
        if self.is_local(name) {
            return unknown;
        }
        for at in (0..self.scopes.len()).rev() {
            match self.scopes[at].receiver {
                Some(Receiver::Unknown) => return unknown,
                Some(Receiver::Of(ClassRef::Dsl(class))) => {
                    let extensions = self.interpreter.catalog.functions_named(name).iter();
                    let extensions = extensions.filter(|function| {
                        function
                            .receiver
                            .is_some_and(|receiver| self.interpreter.catalog.is_subclass_of(class, receiver))
                    });
                    let blocks: Vec<_> = self
                        .interpreter
                        .catalog
                        .member_functions(class, name)
                        .chain(extensions)
                        .map(dsl_receiver)
                        .collect();
                    if !blocks.is_empty() {
                        return one(&blocks)
                            .map_or(unknown, |class| Some(Receiver::Of(ClassRef::Dsl(class))));
                    }
                    if self.interpreter.may_have(ClassRef::Dsl(class), name) {
                        return unknown;
                    }
                }
                Some(Receiver::Of(class)) if self.interpreter.may_have(class, name) => return unknown,
                _ => {}
            }
            let class = self.scopes[at].class.map(ClassRef::User);
            if class.is_some_and(|class| self.interpreter.may_have(class, name)) {
                return unknown;
            }
        }
        let found = self.interpreter.found(name);
        match *found {
            [Found::Declaration(Declaration::Function { unit, function })] => {
                self.receiver_of_parameter(unit, function)
            }
            [Found::DslFunction(..)] => {
                let blocks: Vec<_> =
                    self.interpreter.catalog.functions_named(name).iter().map(dsl_receiver).collect();
                one(&blocks).map_or(unknown, |class| Some(Receiver::Of(ClassRef::Dsl(class))))
            }
            [Found::DslClass(class)] => Some(Receiver::Of(ClassRef::Dsl(class))),
            [] | [Found::Library(_)] => {
                let text = self.interpreter.text(name);
                let plain = library::is_known_name(text) && !WITH_RECEIVER.contains(&text);
                if text == "with"
                    && let [first, ..] = &self.tree[self.tree[call].arguments]
                {
                    return Some(self.instance_of(first.value).map_or(Receiver::Unknown, Receiver::Of));
                }
                if plain { None } else { unknown }
            }
            _ => unknown,
        }
    }

    /// The receiver of a function's last parameter, a block.
    fn receiver_of_parameter(&mut self, unit: u32, function: Id<Function>) -> Option<Receiver> {
        let tree = self.interpreter.unit_at(unit).source.tree;
        let Some(ty) = tree[tree[function].parameters].last().and_then(|parameter: &Parameter| parameter.ty)
        else {
            return Some(Receiver::Unknown);
        };
        let Type::Function(block) = tree[ty] else { return Some(Receiver::Unknown) };
        let receiver = tree[block].receiver?;
        let generic = !tree[function].type_parameters.is_empty();
        let class = self.interpreter.class_of_type_in(unit, receiver).filter(|_| !generic);
        let class = class.filter(|class| !matches!(class, ClassRef::Library(_)));
        Some(class.map_or(Receiver::Unknown, Receiver::Of))
    }
}

/// The class that a function of the DSL runs its block on.
fn dsl_receiver(function: &catalog::Function) -> Option<catalog::ClassId> {
    match function.effect {
        _ if function.package == patches::PACKAGE => None,
        Effect::Add(class) | Effect::Make(class) | Effect::Block(_, class) => Some(class),
        // Of functions with code, some take blocks of a type parameter: of these classes none does.
        _ => match function.parameters.last()?.ty {
            DslType::Function { receiver } => {
                receiver.filter(|class| [core_class::PROJECT, core_class::BUILD_TYPE].contains(class))
            }
            _ => None,
        },
    }
}

fn one(blocks: &[Option<catalog::ClassId>]) -> Option<catalog::ClassId> {
    let first = (*blocks.first()?)?;
    blocks.iter().all(|block| *block == Some(first)).then_some(first)
}

impl Interpreter<'_> {
    /// Whether instances of a class, or the class itself, have a member of that name, or may have one.
    pub(super) fn may_have(&mut self, class: ClassRef, name: Symbol) -> bool {
        match class {
            ClassRef::Library(_) => true,
            ClassRef::Dsl(class) => {
                let companion = self.catalog.class(class).companion;
                let declares = |class: catalog::ClassId| {
                    self.catalog.property(class, name).is_some()
                        || self.catalog.member_functions(class, name).next().is_some()
                        || self.catalog.nested(class, name).is_some()
                        || self.catalog.entry(class, name).is_some()
                };
                self.catalog.is_opaque(class)
                    || self.catalog.ancestors(class).iter().copied().chain(companion).any(declares)
                    || self.catalog.functions_named(name).iter().any(|function| {
                        function.receiver.is_some_and(|receiver| self.catalog.is_subclass_of(class, receiver))
                    })
            }
            ClassRef::User(number) => self.own_may_have(number, name),
        }
    }

    /// The names of a class's members.
    pub(super) fn names_of_class(&self, class: ClassRef) -> Vec<String> {
        match class {
            ClassRef::Dsl(class) => self.catalog.member_names(class).map(str::to_owned).collect(),
            ClassRef::Library(_) => Vec::new(),
            ClassRef::User(class) => {
                let Some(data) = self.program.class_at(class) else { return Vec::new() };
                let entries = data.entries.iter().map(|(name, _)| *name);
                data.member_names().chain(entries).map(|name| self.text(name).to_owned()).collect()
            }
        }
    }
}
