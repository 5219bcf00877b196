//! Calls in code that never ran whose arguments no function of that name takes.

use crate::catalog::Symbol;
use crate::diagnostic::Diagnostic;
use crate::eval::library;
use crate::eval::lookup::Found;
use crate::eval::member::nearest;
use crate::eval::program::Declaration;
use crate::eval::rules;
use crate::source::Span;
use crate::syntax::tree::{Call, ClassKind, Expr, ExprId, Id, List, Modifier, Parameter};

use super::walk::Walk;

/// Why arguments do not fit parameters.
enum Misfit {
    NoParameter(Symbol, Span),
    TooMany(Span),
    Missing(Symbol),
}

impl Walk<'_, '_> {
    pub(super) fn call(&mut self, call: Id<Call>, id: ExprId) {
        let tree = self.tree;
        let data = &tree[call];
        match tree[data.callee] {
            Expr::Name(name) => {
                if !self.ran(id) {
                    let before = self.reported.len();
                    self.check_name(self.interpreter.symbol(name), data.callee);
                    if self.reported.len() == before {
                        self.check_arguments(self.interpreter.symbol(name), call, data.callee);
                    }
                }
            }
            Expr::Member { receiver, selector, .. } => {
                self.qualifier_or_value(receiver);
                if !self.ran(id) {
                    self.check_member(receiver, selector);
                }
            }
            _ => self.expr(data.callee),
        }
        let receiver = self.block_receiver(call);
        let values = tree[data.arguments].iter().map(|argument| argument.value).chain(data.lambda);
        for value in values {
            match block(tree, value) {
                Some(lambda) => self.lambda(lambda, receiver),
                None => self.expr(value),
            }
        }
    }

    /// `receiver.selector`
    pub(super) fn member(&mut self, receiver: ExprId, selector: ExprId, id: ExprId) {
        self.qualifier_or_value(receiver);
        if !self.ran(id) {
            self.check_member(receiver, selector);
        }
    }

    fn qualifier_or_value(&mut self, receiver: ExprId) {
        if !matches!(self.tree[receiver], Expr::Super { .. }) {
            self.expr(receiver);
        }
    }

    /// Reports a call of the settings' own functions or classes that none of them takes.
    fn check_arguments(&mut self, name: Symbol, call: Id<Call>, callee: ExprId) {
        let text = self.interpreter.text(name);
        let in_library = library::exists(text) || library::is_default_import(text);
        if in_library || self.is_local(name) || self.is_member_in_scope(name) {
            return;
        }
        let found = self.interpreter.found(name);
        let mut overloads: Vec<(u32, List<Parameter>)> = Vec::new();
        for found in found.iter() {
            match *found {
                Found::Declaration(Declaration::Function { unit, function }) => {
                    let parameters = self.interpreter.unit_at(unit).source.tree[function].parameters;
                    overloads.push((unit, parameters));
                }
                Found::Declaration(Declaration::Class(class)) => match self.constructors(class) {
                    Some(constructors) => overloads.extend(constructors),
                    None => return,
                },
                _ => return,
            }
        }
        let misfits: Vec<Misfit> =
            overloads.iter().filter_map(|&(unit, parameters)| self.misfit(unit, parameters, call)).collect();
        if misfits.len() == overloads.len()
            && let Some(misfit) = misfits.first()
        {
            self.report_misfit(name, misfit, misfits.len() == 1, &overloads, callee);
        }
    }

    /// The constructors of a class; `None` when a call of its name may mean something else.
    fn constructors(&self, class: u32) -> Option<Vec<(u32, List<Parameter>)>> {
        let data = self.interpreter.program.class_at(class)?;
        if data.kind != ClassKind::Class || data.companion.is_some() {
            return None;
        }
        let tree = self.interpreter.unit_at(data.unit).source.tree;
        let mut constructors = Vec::new();
        for &member in &tree[tree[data.id].members] {
            if let Expr::SecondaryConstructor(constructor) = tree[member] {
                constructors.push((data.unit, tree[constructor].parameters));
            }
        }
        if tree[data.id].has_constructor || constructors.is_empty() {
            constructors.push((data.unit, tree[data.id].parameters));
        }
        Some(constructors)
    }

    fn misfit(&self, unit: u32, parameters: List<Parameter>, call: Id<Call>) -> Option<Misfit> {
        let declared = self.interpreter.unit_at(unit);
        let items = &declared.source.tree[parameters];
        let data = &self.tree[call];
        let arguments = &self.tree[data.arguments];
        let here = |value: ExprId| self.interpreter.span(value);
        let mut given = vec![false; items.len()];
        let mut position = 0;
        for argument in arguments {
            let index = match argument.name {
                Some(name) => {
                    let symbol = self.interpreter.symbol(name.name);
                    match items.iter().position(|item| declared.symbol(item.name.name) == symbol) {
                        Some(index) => index,
                        None => {
                            let span = self.interpreter.here().span(name.range);
                            return Some(Misfit::NoParameter(symbol, span));
                        }
                    }
                }
                None => position,
            };
            let Some(item) = items.get(index) else { return Some(Misfit::TooMany(here(argument.value))) };
            let vararg = item.modifiers.has(Modifier::Vararg);
            if given[index] && !vararg {
                return Some(Misfit::TooMany(here(argument.value)));
            }
            given[index] = true;
            if !vararg {
                position = index + 1;
            }
        }
        if let Some(lambda) = data.lambda {
            match given.last_mut() {
                Some(last) if !*last => *last = true,
                _ => return Some(Misfit::TooMany(here(lambda))),
            }
        }
        let missing = items
            .iter()
            .zip(given)
            .find(|(item, given)| !given && item.default.is_none() && !item.modifiers.has(Modifier::Vararg));
        missing.map(|(item, _)| Misfit::Missing(declared.symbol(item.name.name)))
    }

    fn report_misfit(
        &mut self,
        name: Symbol,
        misfit: &Misfit,
        single: bool,
        overloads: &[(u32, List<Parameter>)],
        callee: ExprId,
    ) {
        let text = self.interpreter.text(name).to_owned();
        let callee = self.interpreter.span(callee);
        let mut known = Vec::new();
        for &(unit, parameters) in overloads {
            let unit = self.interpreter.unit_at(unit);
            let names = unit.source.tree[parameters].iter().map(|item| unit.symbol(item.name.name));
            known.extend(names.map(|name| self.interpreter.text(name).to_owned()));
        }
        let (span, message, wrong) = match misfit {
            _ if !single => (callee, format!("no `{text}` takes these arguments"), None),
            Misfit::NoParameter(name, span) => {
                let parameter = self.interpreter.text(*name).to_owned();
                (*span, format!("`{text}` has no parameter `{parameter}`"), Some(parameter))
            }
            Misfit::TooMany(span) => (*span, format!("`{text}` does not take this argument"), None),
            Misfit::Missing(name) => {
                (callee, format!("`{text}` needs a value for `{}`", self.interpreter.text(*name)), None)
            }
        };
        let found = Diagnostic::new(&rules::WRONG_ARGUMENTS, span, message).label("here");
        let near = wrong.map(|wrong| nearest(&wrong, known.iter().map(String::as_str)));
        self.reported.push(span);
        self.interpreter.report(match near.as_deref() {
            Some([near, ..]) => found.help(format!("did you mean `{near}`?")),
            _ => found,
        });
    }
}

/// The block that an argument is, perhaps with a label.
fn block(tree: &crate::syntax::tree::Tree, value: ExprId) -> Option<Id<crate::syntax::tree::Lambda>> {
    match tree[value] {
        Expr::Lambda(lambda) => Some(lambda),
        Expr::Labeled { body, .. } | Expr::Annotated { body, .. } => block(tree, body),
        _ => None,
    }
}
