//! Calls in code that never ran whose arguments no function of that name takes.

use crate::catalog::Symbol;
use crate::diagnostic::Diagnostic;
use crate::eval::member::nearest;
use crate::eval::rules;
use crate::source::Span;
use crate::syntax::tree::{Call, Expr, ExprId, Id, Lambda, Name, Tree};

use super::overloads::{Overload, Slot};
use super::walk::Walk;

/// Why arguments do not fit parameters.
#[derive(Debug, PartialEq, Eq)]
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
                    let before = self.reported.len();
                    self.check_member(receiver, selector);
                    if self.reported.len() == before {
                        self.check_member_arguments(receiver, selector, call);
                    }
                }
            }
            _ => self.expr(data.callee),
        }
        let receiver = self.block_receiver(call);
        let values = tree[data.arguments].iter().map(|argument| argument.value).chain(data.lambda);
        let label = self.interpreter.callee_name(data.callee);
        self.labeled(label, |this| {
            for value in values {
                match block(tree, value) {
                    Some((label, lambda)) => {
                        let label = label.map(|label| this.interpreter.symbol(label));
                        this.labeled(label, |this| this.lambda(lambda, receiver));
                    }
                    None => this.expr(value),
                }
            }
        });
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

    /// Reports a call by simple name that no function or class of that name takes.
    fn check_arguments(&mut self, name: Symbol, call: Id<Call>, callee: ExprId) {
        if let Some(overloads) = self.overloads(name) {
            self.check_overloads(name, &overloads, call, callee);
        }
    }

    /// Reports a call of a member that no member and no extension of that name takes.
    fn check_member_arguments(&mut self, receiver: ExprId, selector: ExprId, call: Id<Call>) {
        let Expr::Name(name) = self.tree[selector] else { return };
        let name = self.interpreter.symbol(name);
        let Some(class) = self.certain_class(receiver) else { return };
        if let Some(overloads) = self.member_overloads(class, name) {
            self.check_overloads(name, &overloads, call, selector);
        }
    }

    fn check_overloads(&mut self, name: Symbol, overloads: &[Overload], call: Id<Call>, callee: ExprId) {
        let misfits: Vec<Misfit> =
            overloads.iter().filter_map(|overload| self.misfit(&overload.parameters, call)).collect();
        if misfits.len() == overloads.len()
            && let Some(misfit) = misfits.first()
        {
            let agreed = misfits.iter().all(|other| other == misfit);
            self.report_misfit(name, agreed.then_some(misfit), overloads, callee);
        }
    }

    /// Why a call does not fit the parameters, by Kotlin's rules; types are not looked at.
    fn misfit(&self, parameters: &[Slot], call: Id<Call>) -> Option<Misfit> {
        let data = &self.tree[call];
        let here = |value: ExprId| self.interpreter.span(value);
        let mut given = vec![false; parameters.len()];
        let mut position = 0;
        for argument in &self.tree[data.arguments] {
            let index = match argument.name {
                Some(name) => {
                    let symbol = self.interpreter.symbol(name.name);
                    match parameters.iter().position(|slot| slot.name == symbol) {
                        Some(index) => index,
                        None => {
                            let span = self.interpreter.here().span(name.range);
                            return Some(Misfit::NoParameter(symbol, span));
                        }
                    }
                }
                None => position,
            };
            let (Some(slot), Some(taken)) = (parameters.get(index), given.get_mut(index)) else {
                return Some(Misfit::TooMany(here(argument.value)));
            };
            if *taken && !slot.vararg {
                return Some(Misfit::TooMany(here(argument.value)));
            }
            *taken = true;
            if !slot.vararg {
                position = index + 1;
            }
        }
        if let Some(lambda) = data.lambda {
            match given.last_mut() {
                Some(last) if !*last => *last = true,
                _ => return Some(Misfit::TooMany(here(lambda))),
            }
        }
        let missing =
            parameters.iter().zip(given).find(|(slot, given)| !given && !slot.optional && !slot.vararg);
        missing.map(|(slot, _)| Misfit::Missing(slot.name))
    }

    /// `misfit` is why no overload takes the arguments, if they agree about it.
    fn report_misfit(
        &mut self,
        name: Symbol,
        misfit: Option<&Misfit>,
        overloads: &[Overload],
        callee: ExprId,
    ) {
        let text = self.interpreter.text(name).to_owned();
        let callee = self.interpreter.span(callee);
        let (span, message, wrong) = match misfit {
            None => (callee, format!("no `{text}` takes these arguments"), None),
            Some(Misfit::NoParameter(name, span)) => {
                let parameter = self.interpreter.text(*name).to_owned();
                (*span, format!("`{text}` has no parameter `{parameter}`"), Some(parameter))
            }
            Some(Misfit::TooMany(span)) => (*span, format!("`{text}` does not take this argument"), None),
            Some(Misfit::Missing(name)) => {
                (callee, format!("`{text}` needs a value for `{}`", self.interpreter.text(*name)), None)
            }
        };
        let known = overloads.iter().flat_map(|overload| &overload.parameters);
        let known = known.map(|slot| self.interpreter.text(slot.name));
        let near = wrong.as_deref().map(|wrong| nearest(wrong, known)).unwrap_or_default();
        let of_dsl = overloads.iter().any(|overload| overload.of_dsl);
        if of_dsl && self.interpreter.may_be_newer(wrong.as_deref().unwrap_or_default(), &near) {
            return;
        }
        let found = Diagnostic::new(&rules::WRONG_ARGUMENTS, span, message).label("here");
        self.reported.push(span);
        self.interpreter.report(match near.as_slice() {
            [near, ..] => found.help(format!("did you mean `{near}`?")),
            [] => found,
        });
    }
}

/// The block that an argument is, perhaps with a label.
fn block(tree: &Tree, value: ExprId) -> Option<(Option<Name>, Id<Lambda>)> {
    match tree[value] {
        Expr::Lambda(lambda) => Some((None, lambda)),
        Expr::Labeled { label, body } => block(tree, body).map(|(_, lambda)| (Some(label.name), lambda)),
        Expr::Annotated { body, .. } => block(tree, body),
        _ => None,
    }
}
