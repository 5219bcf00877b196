//! The overloads that a call in code that never ran may mean, the settings' own and the DSL's. There are none where
//! something else may be meant.

use crate::catalog::{self, ApiVersion, ClassId, Effect, Symbol};
use crate::eval::dsl::patches;
use crate::eval::library;
use crate::eval::lookup::Found;
use crate::eval::program::Declaration;
use crate::eval::value::ClassRef;
use crate::syntax::tree::{ClassKind, Expr, Function, Id, List, Modifier, Parameter};

use super::walk::{Receiver, Walk};

/// A parameter, whoever declares it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot {
    pub(super) name: Symbol,
    pub(super) vararg: bool,
    pub(super) optional: bool,
}

/// What a function or constructor takes.
#[derive(Debug)]
pub(super) struct Overload {
    pub(super) parameters: Vec<Slot>,
    /// Whether it is the DSL's.
    pub(super) of_dsl: bool,
}

/// How many overloads are compared with a call.
const MAX_OVERLOADS: usize = 64;

impl Walk<'_, '_> {
    /// What a call by simple name may mean: functions of receivers, of files and of the DSL, constructors. `None` when it
    /// may mean something else as well.
    pub(super) fn overloads(&mut self, name: Symbol) -> Option<Vec<Overload>> {
        if self.is_local(name) {
            return None;
        }
        let mut overloads = Vec::new();
        for at in 0..self.scopes.len() {
            let class = match self.scopes[at].receiver {
                Some(Receiver::Unknown) => return None,
                Some(Receiver::Of(class)) => Some(class),
                None => self.scopes[at].class.map(ClassRef::User),
            };
            let within = self.scopes.get(at + 1).and_then(|scope| scope.receiver);
            match class {
                Some(class) if within != Some(Receiver::Of(class)) => {
                    self.add_members(class, name, &mut overloads)?;
                }
                _ => {}
            }
        }
        self.add_file_level(name, &mut overloads)?;
        Some(overloads)
    }

    /// The same for a call of a member of `class`.
    pub(super) fn member_overloads(&mut self, class: ClassRef, name: Symbol) -> Option<Vec<Overload>> {
        if self.is_local(name) {
            return None;
        }
        let mut overloads = Vec::new();
        self.add_members(class, name, &mut overloads)?;
        // Extensions that other receivers have.
        for at in 0..self.scopes.len() {
            let class = match self.scopes[at].receiver {
                Some(Receiver::Unknown) => return None,
                Some(Receiver::Of(class)) => Some(class),
                None => None,
            };
            let class = class.into_iter().chain(self.scopes[at].class.map(ClassRef::User));
            let own = |class: &ClassRef| matches!(class, ClassRef::User(_));
            if class.filter(own).any(|class| self.interpreter.may_have(class, name)) {
                return None;
            }
        }
        self.add_file_level(name, &mut overloads)?;
        Some(overloads)
    }

    fn add_file_level(&mut self, name: Symbol, overloads: &mut Vec<Overload>) -> Option<()> {
        let text = self.interpreter.text(name);
        if library::exists(text) || library::is_default_import(text) {
            return None;
        }
        self.add_dsl_functions(self.interpreter.catalog.functions_named(name), overloads)?;
        let found = self.interpreter.found(name);
        if found.len() > MAX_OVERLOADS {
            return None;
        }
        for found in found.iter() {
            match *found {
                Found::Declaration(Declaration::Function { unit, function }) => {
                    overloads.push(self.own_function(unit, function));
                }
                Found::Declaration(Declaration::Class(class)) => self.add_constructors(class, overloads)?,
                Found::DslClass(class) => self.add_dsl_constructors(class, overloads)?,
                Found::DslFunction(..) => {}
                _ => return None,
            }
        }
        Some(())
    }

    /// The member functions of a class, inherited ones and those of companions among them.
    fn add_members(&mut self, class: ClassRef, name: Symbol, overloads: &mut Vec<Overload>) -> Option<()> {
        match class {
            ClassRef::Library(_) => None,
            ClassRef::Dsl(class) => self.add_dsl_members(class, name, overloads),
            ClassRef::User(class) => {
                let ancestry = self.interpreter.ancestry(class);
                let of_library = ancestry.library && library::is_known_name(self.interpreter.text(name));
                if ancestry.open || of_library {
                    return None;
                }
                for &class in &ancestry.own {
                    self.add_own_members(class, name, overloads)?;
                }
                ancestry.dsl.iter().try_for_each(|&class| self.add_dsl_members(class, name, overloads))
            }
        }
    }

    fn add_own_members(&self, class: u32, name: Symbol, overloads: &mut Vec<Overload>) -> Option<()> {
        let data = self.interpreter.program.class_at(class)?;
        let before = overloads.len();
        let functions = data.functions.iter().filter(|(item, _)| *item == name).take(MAX_OVERLOADS + 1);
        overloads.extend(functions.map(|(_, function)| self.own_function(data.unit, *function)));
        let names = data.member_names().chain(data.entries.iter().map(|(entry, _)| *entry));
        let other = names.filter(|item| *item == name).count() > overloads.len() - before
            || data.aliases.iter().any(|(alias, _)| *alias == name)
            || (data.data && library::is_known_name(self.interpreter.text(name)))
            || data.kind == ClassKind::Enum
            || overloads.len() > MAX_OVERLOADS;
        (!other).then_some(())
    }

    fn own_function(&self, unit: u32, function: Id<Function>) -> Overload {
        let function = self.interpreter.unit_at(unit).source.tree[function];
        // What it overrides may give defaults.
        let overrides = function.modifiers.has(Modifier::Override);
        self.own(unit, function.parameters, overrides)
    }

    fn own(&self, unit: u32, parameters: List<Parameter>, optional: bool) -> Overload {
        let declared = self.interpreter.unit_at(unit);
        let slot = |parameter: &Parameter| Slot {
            name: declared.symbol(parameter.name.name),
            vararg: parameter.modifiers.has(Modifier::Vararg),
            optional: optional || parameter.default.is_some(),
        };
        Overload { parameters: declared.source.tree[parameters].iter().map(slot).collect(), of_dsl: false }
    }

    /// The constructors of a class of the settings; `None` when a call of its name may mean something else.
    fn add_constructors(&self, class: u32, overloads: &mut Vec<Overload>) -> Option<()> {
        let data = self.interpreter.program.class_at(class)?;
        if data.kind != ClassKind::Class || data.companion.is_some() {
            return None;
        }
        let tree = self.interpreter.unit_at(data.unit).source.tree;
        let before = overloads.len();
        for &member in &tree[tree[data.id].members] {
            if let Expr::SecondaryConstructor(constructor) = tree[member] {
                overloads.push(self.own(data.unit, tree[constructor].parameters, false));
            }
        }
        if tree[data.id].has_constructor || overloads.len() == before {
            overloads.push(self.own(data.unit, tree[data.id].parameters, false));
        }
        Some(())
    }

    /// The DSL's functions and constructors differ in old versions of its API.
    fn has_other_signatures(&self) -> bool {
        self.interpreter.here().api.is_some_and(ApiVersion::has_text_ids)
    }

    fn add_dsl_constructors(&self, class: ClassId, overloads: &mut Vec<Overload>) -> Option<()> {
        let data = self.interpreter.catalog.class(class);
        let known = data.kind == catalog::ClassKind::Class
            && data.companion.is_none()
            && !data.constructors.is_empty()
            && !self.interpreter.catalog.is_opaque(class)
            && !self.has_other_signatures();
        overloads.extend(data.constructors.iter().map(|parameters| dsl(parameters)));
        known.then_some(())
    }

    fn add_dsl_members(&self, class: ClassId, name: Symbol, overloads: &mut Vec<Overload>) -> Option<()> {
        let companion = self.interpreter.catalog.class(class).companion;
        let other = |class: ClassId| {
            self.interpreter.catalog.nested(class, name).is_some()
                || self.interpreter.catalog.entry(class, name).is_some()
        };
        if self.interpreter.catalog.is_opaque(class)
            || self.interpreter.catalog.ancestors(class).iter().copied().chain(companion).any(other)
        {
            return None;
        }
        let of_companion = companion
            .into_iter()
            .flat_map(|companion| self.interpreter.catalog.member_functions(companion, name));
        self.add_dsl_functions(
            self.interpreter.catalog.member_functions(class, name).chain(of_companion),
            overloads,
        )
    }

    fn add_dsl_functions<'f>(
        &self,
        functions: impl IntoIterator<Item = &'f catalog::Function>,
        overloads: &mut Vec<Overload>,
    ) -> Option<()> {
        for function in functions {
            let certain = function.effect != Effect::Unknown
                && function.package != patches::PACKAGE
                && !self.has_other_signatures();
            if !certain {
                return None;
            }
            overloads.push(dsl(&function.parameters));
        }
        Some(())
    }
}

fn dsl(parameters: &[catalog::Parameter]) -> Overload {
    let slot = |parameter: &catalog::Parameter| Slot {
        name: parameter.name,
        vararg: parameter.vararg,
        optional: parameter.default,
    };
    Overload { parameters: parameters.iter().map(slot).collect(), of_dsl: true }
}
