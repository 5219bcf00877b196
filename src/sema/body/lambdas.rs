//! Lambdas: checked when what they are given is known.

use super::arguments::Passed;
use super::facts::Facts;
use super::{Body, Element, Expected, ReturnTarget};
use crate::sema::names::Symbol;
use crate::sema::types::{ClassType, Kind, Type};
use crate::syntax::tree::{self, Expr, ExprId, Id};

/// A lambda or reference whose call is not settled yet.
#[derive(Debug, Clone)]
pub(super) struct Postponed {
    /// The argument.
    pub(super) expr: ExprId,
    /// The lambda or reference in it.
    pub(super) bare: ExprId,
    /// The type that is wanted of it.
    pub(super) wanted: Type,
    /// The name of the function that is called, which labels it.
    pub(super) label: Option<Symbol>,
    pub(super) facts: Facts,
    pub(super) certain: bool,
}

impl Body<'_, '_> {
    /// Puts off an argument that needs to know what is wanted of it.
    pub(super) fn postpone(
        &mut self,
        passed: &Passed,
        bare: ExprId,
        wanted: Type,
        label: Option<Symbol>,
        certain: bool,
    ) {
        let facts = self.facts.clone();
        self.postponed.push(Postponed { expr: passed.expr, bare, wanted, label, facts, certain });
    }

    /// Puts off a lambda that is a branch of an argument.
    pub(super) fn postpone_branch(&mut self, expr: ExprId, bare: ExprId, wanted: Type) {
        let facts = self.facts.clone();
        self.postponed.push(Postponed { expr, bare, wanted, label: None, facts, certain: true });
    }

    pub(super) fn postponed_now(&mut self, postponed: Postponed) {
        let facts = std::mem::replace(&mut self.facts, postponed.facts.clone());
        let ty = match self.tree[postponed.bare] {
            Expr::Lambda(_) => {
                let label = self.written_label(postponed.expr).or(postponed.label);
                let settled = self.constraints.applied(self.world, postponed.wanted);
                let is_open = matches!(self.world.types.kind(settled), Kind::Variable { .. });
                if is_open && !postponed.certain {
                    self.lambda(postponed.bare, Type::UNKNOWN, label)
                } else {
                    if matches!(self.world.types.kind(postponed.wanted), Kind::Variable { .. })
                        && self.is_demanded(postponed.wanted)
                    {
                        let wanted = self.constraints.applied(self.world, postponed.wanted);
                        self.check_named(postponed.expr, wanted, "a lambda");
                    }
                    let ty = self.lambda(postponed.bare, postponed.wanted, label);
                    self.sub(ty, postponed.wanted);
                    ty
                }
            }
            _ => {
                let certain = postponed.certain && self.is_demanded(postponed.wanted);
                let ty = self.reference_for(postponed.bare, postponed.wanted, certain);
                // Where it is not known which declaration is meant, what hangs on it is not known either.
                self.sub(ty, postponed.wanted);
                ty
            }
        };
        let learnt = self.facts.since(postponed.facts.len());
        self.facts = facts;
        self.facts.extend(learnt);
        self.set_type(postponed.expr, ty);
    }

    fn written_label(&self, expr: ExprId) -> Option<Symbol> {
        match self.tree[expr] {
            Expr::Labeled { label, .. } => Some(self.symbol(label.name)),
            Expr::Parenthesized(inner) | Expr::Annotated { body: inner, .. } => self.written_label(inner),
            _ => None,
        }
    }

    /// Checks a lambda for a type; its own type comes back.
    pub(super) fn lambda(&mut self, expr: ExprId, wanted: Type, label: Option<Symbol>) -> Type {
        let Expr::Lambda(id) = self.tree[expr] else { return Type::UNKNOWN };
        let lambda = self.tree[id];
        let wanted = self.constraints.applied(self.world, wanted);
        let function = self.function_of(wanted);
        let class = function.and_then(|function| self.world.types.as_class(function).cloned());
        let unknown_place = class.is_none() && wanted.is_unknown();
        let (receiver, inputs, returns) = match &class {
            Some(class) => self.function_parts(class),
            None => (None, Vec::new(), None),
        };
        let mark = self.scopes.mark();
        let facts = self.facts.clone();
        let first_inside = self.scopes.next_number();
        self.scopes.function_depth += 1;
        if let Some(receiver) = receiver {
            self.push_receiver(receiver, label);
        } else if unknown_place {
            self.push_receiver(Type::UNKNOWN, label);
        }
        let inputs = self.lambda_parameters(id, &inputs, unknown_place);
        let returns_unit = returns == Some(self.world.builtins.unit);
        let target = ReturnTarget { label, returns, is_lambda: true, found: Vec::new() };
        // Whether a lambda's type suspends is not followed.
        let suspends = std::mem::replace(&mut self.suspends, true);
        self.returns.push(target);
        let tree = self.tree;
        let last = self.lambda_body(expr, &tree[lambda.body], returns, returns_unit || unknown_place);
        let target = self.returns.pop();
        self.suspends = suspends;
        self.scopes.function_depth -= 1;
        self.scopes.leave(mark);
        self.after_lambda(expr, facts, first_inside);
        let result = match returns {
            Some(returns) => returns,
            None if unknown_place => Type::UNKNOWN,
            None => {
                let found = target.into_iter().flat_map(|target| target.found);
                let given: Vec<Type> = std::iter::once(last).chain(found).collect();
                self.world.common_supertype(&given)
            }
        };
        let ty = self.world.function_type(receiver, &inputs, result);
        self.set_type(expr, ty);
        ty
    }

    /// Receiver, inputs and result of a function type.
    pub(super) fn function_parts(&self, class: &ClassType) -> (Option<Type>, Vec<Type>, Option<Type>) {
        let mut types: Vec<Type> =
            class.arguments.iter().map(|it| it.ty().unwrap_or(Type::UNKNOWN)).collect();
        let returns = types.pop();
        let receiver = (class.extension && !types.is_empty()).then(|| types.remove(0));
        (receiver, types, returns)
    }

    fn lambda_parameters(&mut self, id: Id<tree::Lambda>, inputs: &[Type], unknown_place: bool) -> Vec<Type> {
        let lambda = self.tree[id];
        if !lambda.has_arrow {
            let it = self.named("it");
            match inputs.first() {
                Some(input) => {
                    self.scopes.add_variable(it, *input, false);
                }
                None if unknown_place => {
                    self.scopes.add_variable(it, Type::UNKNOWN, false);
                }
                None => {}
            }
            return inputs.to_vec();
        }
        let parameters: Vec<tree::LambdaParameter> = self.tree[lambda.parameters].to_vec();
        let mut types = Vec::with_capacity(parameters.len());
        for (at, parameter) in parameters.iter().enumerate() {
            let given = inputs.get(at).copied();
            let written = match parameter.binding {
                tree::Binding::Single(variable) => variable.ty,
                tree::Binding::Destructuring(_) => parameter.ty,
            };
            let written = written.map(|ty| self.written_type(ty));
            if let (Some(written), Some(given)) = (written, given)
                && !self.sub(given, written)
            {
                self.parameter_mismatch(parameter, given, written);
            }
            let ty = written.or(given).unwrap_or(Type::UNKNOWN);
            let ty = self.constraints.applied(self.world, ty);
            types.push(ty);
            self.bind(parameter.binding, ty);
        }
        types
    }

    /// A type that is written for a parameter of a lambda, which is given something else.
    fn parameter_mismatch(&mut self, parameter: &tree::LambdaParameter, given: Type, written: Type) {
        let given = self.constraints.applied(self.world, given);
        if !self.is_certain(given) || !self.is_certain(written) {
            return;
        }
        let range = match parameter.binding {
            tree::Binding::Single(variable) => variable.ty,
            tree::Binding::Destructuring(_) => parameter.ty,
        };
        let Some(range) = range.map(|ty| self.tree.type_range(ty)) else { return };
        let (given, written) = (self.world.shown(given), self.world.shown(written));
        let message = format!("a parameter of type `{given}` was expected, `{written}` was found");
        let found = self.finding(&crate::sema::rules::TYPE_MISMATCH, range, message);
        self.tell(found.label(format!("the lambda is given a `{given}`")));
    }

    /// The statements of a lambda; the type of the last one.
    fn lambda_body(&mut self, lambda: ExprId, body: &[ExprId], returns: Option<Type>, unit: bool) -> Type {
        let Some((last, before)) = body.split_last() else {
            if let Some(returns) = returns.filter(|_| !unit) {
                self.gives_unit(lambda, returns);
            }
            return self.world.builtins.unit;
        };
        for statement in before {
            self.statement(*statement);
        }
        if unit {
            self.statement(*last);
            return self.world.builtins.unit;
        }
        if self.is_mere_statement(*last) {
            self.statement(*last);
            if let Some(returns) = returns {
                self.gives_unit(*last, returns);
            }
            return self.world.builtins.unit;
        }
        let ty = self.given(*last, returns);
        if let Some(returns) = returns {
            self.branches_give_unit(*last, returns);
        }
        ty
    }

    /// Something that a lambda gives: its last expression, or the value of a `return` to it.
    pub(super) fn given(&mut self, expr: ExprId, returns: Option<Type>) -> Type {
        let Some(returns) = returns else { return self.expr(expr, Expected::Nothing) };
        let wanted = self.constraints.applied(self.world, returns);
        if !self.world.types.holds(wanted).variable {
            return self.check(expr, wanted);
        }
        let frame = self.begin();
        let ty = self.expr(expr, Expected::Argument);
        // What waits in it sees what the lambda declares, so it cannot wait longer.
        let ty = if self.has_postponed(frame) { self.end(frame, expr, ty, Expected::Nothing) } else { ty };
        let ty = self.constraints.known(self.world, ty);
        if !self.sub(ty, wanted) {
            self.mismatch(expr, ty, wanted);
        }
        ty
    }

    /// Enters the scope of a receiver.
    pub(super) fn push_receiver(&mut self, ty: Type, label: Option<Symbol>) {
        self.scopes.elements.push(Element::Receiver { ty, label, class: None });
    }

    /// The type of a value that a declaration has its type from: a lambda has to say what it takes.
    pub(super) fn own_type(&mut self, value: ExprId) -> Type {
        let ty = self.expr(value, Expected::Nothing);
        if let Expr::Lambda(id) = self.tree[self.bare(value)] {
            let parameters = self.tree[self.tree[id].parameters].to_vec();
            for parameter in parameters {
                self.check_written(&parameter);
            }
        }
        ty
    }

    /// A parameter of a lambda where nothing says what it is given.
    fn check_written(&mut self, parameter: &tree::LambdaParameter) {
        let range = match parameter.binding {
            tree::Binding::Single(variable) if variable.ty.is_none() => variable.name.range,
            tree::Binding::Destructuring(variables) if parameter.ty.is_none() => {
                let Some(first) = self.tree[variables].first() else { return };
                first.name.range
            }
            _ => return,
        };
        let message = "cannot infer a type for this parameter: write it";
        let found = self.finding(&crate::sema::rules::TYPE_MISMATCH, range, message);
        self.tell(found.label("nothing here says what it is given"));
    }
}
