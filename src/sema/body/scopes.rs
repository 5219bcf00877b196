//! What code sees from the inside out: local declarations, implicit receivers, static scopes of classes.

use rustc_hash::FxHashMap;

use crate::sema::names::Symbol;
use crate::sema::symbols::own::Classifier;
use crate::sema::symbols::{CallableId, ClassId};
use crate::sema::types::Type;

/// A local variable or parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Local {
    /// Distinct within a body.
    pub(crate) number: u32,
    pub(crate) ty: Type,
    pub(crate) mutable: bool,
    /// How many lambdas and functions stand around its declaration.
    pub(crate) depth: u32,
}

/// Something that brings names into scope, other than local declarations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Element {
    /// An implicit receiver.
    Receiver { ty: Type, label: Option<Symbol>, class: Option<ClassId> },
    /// Nested classes, entries, static members of a class.
    Statics(ClassId),
}

/// What a local name stood for before.
#[derive(Debug)]
enum Undo {
    Variable(Symbol),
    Function(Symbol),
    Class,
}

/// All scopes at a place in code.
#[derive(Debug, Default)]
pub(crate) struct Scopes {
    variables: FxHashMap<Symbol, Vec<Local>>,
    functions: FxHashMap<Symbol, Vec<CallableId>>,
    pub(crate) classes: Vec<(Symbol, Classifier)>,
    undo: Vec<Undo>,
    /// Outermost first.
    pub(crate) elements: Vec<Element>,
    next: u32,
    pub(crate) function_depth: u32,
}

/// The scopes as they were at some time.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark {
    undo: usize,
    elements: usize,
}

impl Scopes {
    pub(crate) fn mark(&self) -> Mark {
        Mark { undo: self.undo.len(), elements: self.elements.len() }
    }

    /// Leaves all scopes that were entered after the mark.
    pub(crate) fn leave(&mut self, mark: Mark) {
        self.elements.truncate(mark.elements);
        while self.undo.len() > mark.undo {
            match self.undo.pop() {
                Some(Undo::Variable(name)) => {
                    self.variables.get_mut(&name).and_then(Vec::pop);
                }
                Some(Undo::Function(name)) => {
                    self.functions.get_mut(&name).and_then(Vec::pop);
                }
                Some(Undo::Class) => {
                    self.classes.pop();
                }
                None => {}
            }
        }
    }

    pub(crate) fn add_variable(&mut self, name: Symbol, ty: Type, mutable: bool) -> Local {
        let local = Local { number: self.next, ty, mutable, depth: self.function_depth };
        self.next += 1;
        self.variables.entry(name).or_default().push(local);
        self.undo.push(Undo::Variable(name));
        local
    }

    /// The number that the next local variable gets.
    pub(crate) fn next_number(&self) -> u32 {
        self.next
    }

    pub(crate) fn add_function(&mut self, name: Symbol, id: CallableId) {
        self.functions.entry(name).or_default().push(id);
        self.undo.push(Undo::Function(name));
    }

    pub(crate) fn add_class(&mut self, name: Symbol, classifier: Classifier) {
        self.classes.push((name, classifier));
        self.undo.push(Undo::Class);
    }

    /// All local names.
    pub(crate) fn local_names(&self) -> impl Iterator<Item = Symbol> {
        let variables = self.variables.iter().filter(|(_, all)| !all.is_empty()).map(|(name, _)| *name);
        let functions = self.functions.iter().filter(|(_, all)| !all.is_empty()).map(|(name, _)| *name);
        variables.chain(functions).chain(self.classes.iter().map(|(name, _)| *name))
    }

    pub(crate) fn variable(&self, name: Symbol) -> Option<Local> {
        self.variables.get(&name)?.last().copied()
    }

    /// Local functions of a name, innermost first.
    pub(crate) fn functions(&self, name: Symbol) -> Vec<CallableId> {
        self.functions.get(&name).map(|all| all.iter().rev().copied().collect()).unwrap_or_default()
    }

    pub(crate) fn local_class(&self, name: Symbol) -> Option<Classifier> {
        self.classes.iter().rev().find(|(known, _)| *known == name).map(|(_, classifier)| *classifier)
    }
}
