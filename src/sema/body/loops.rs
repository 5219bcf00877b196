//! Loops and `return`.

use super::{Body, Expected};
use crate::sema::types::Type;
use crate::syntax::tree::{self, Expr, ExprId};

impl Body<'_, '_> {
    pub(super) fn for_loop(&mut self, it: tree::For) -> Type {
        let iterable = self.expr(it.iterable, Expected::Nothing);
        let element = self.element_of(it.iterable, iterable);
        let mark = self.scopes.mark();
        self.loop_changes(it.body);
        let before = self.facts.len();
        if let tree::Binding::Single(variable) = it.variable {
            self.written_for(variable, element);
        }
        self.bind(it.variable, element);
        if let Some(body) = it.body {
            self.statement(body);
        }
        self.facts.truncate(before);
        self.loop_changes(it.body);
        self.scopes.leave(mark);
        self.world.builtins.unit
    }

    pub(super) fn while_loop(&mut self, expr: ExprId, condition: ExprId, body: Option<ExprId>) -> Type {
        self.loop_changes(Some(expr));
        let before = self.facts.len();
        let outcome = self.condition(condition);
        self.learn(&outcome.when_true);
        if let Some(body) = body {
            self.statement(body);
        }
        self.facts.truncate(before);
        self.loop_changes(Some(expr));
        if body.is_none_or(|body| !self.has_break(body)) {
            self.learn(&outcome.when_false);
        }
        let endless = matches!(self.tree[condition], Expr::Boolean(true))
            && body.is_some_and(|body| !self.has_break(body));
        if endless { self.world.builtins.nothing } else { self.world.builtins.unit }
    }

    pub(super) fn do_while_loop(&mut self, expr: ExprId, body: Option<ExprId>, condition: ExprId) -> Type {
        self.loop_changes(Some(expr));
        let mark = self.scopes.mark();
        if let Some(body) = body {
            match self.tree[body] {
                // The condition sees what the body declares.
                Expr::Block(statements) => {
                    let statements: Vec<ExprId> = self.tree[statements].to_vec();
                    for statement in statements {
                        self.statement(statement);
                    }
                }
                _ => {
                    self.statement(body);
                }
            }
        }
        let before = self.facts.len();
        let outcome = self.condition(condition);
        self.facts.truncate(before);
        self.scopes.leave(mark);
        self.loop_changes(Some(expr));
        if body.is_none_or(|body| !self.has_break(body)) {
            self.learn(&outcome.when_false);
        }
        self.world.builtins.unit
    }

    /// Whether a `break` may leave a loop with this body; breaks of inner loops count, to be safe.
    pub(super) fn has_break(&mut self, body: ExprId) -> bool {
        let range = self.tree.range(body);
        self.world.has_break(self.unit, range)
    }

    /// Forgets what is known of local variables that a loop changes.
    fn loop_changes(&mut self, body: Option<ExprId>) {
        let Some(body) = body else { return };
        let range = self.tree.range(body);
        let changed = self.world.assigned_in(self.unit, range);
        for name in changed {
            if let Some(local) = self.scopes.variable(name) {
                self.facts.forget(super::facts::Root::Local(local.number));
            }
        }
    }

    /// `return`
    pub(super) fn jump_back(
        &mut self,
        expr: ExprId,
        label: Option<crate::sema::names::Symbol>,
        value: Option<ExprId>,
    ) -> Type {
        let nothing = self.world.builtins.nothing;
        let at = match label {
            None => self.returns.iter().rposition(|target| !target.is_lambda),
            Some(label) => self.returns.iter().rposition(|target| target.label == Some(label)),
        };
        let Some(at) = at else {
            if let Some(value) = value {
                self.expr(value, Expected::Nothing);
            }
            return nothing;
        };
        let target = self.returns[at].clone();
        match value {
            Some(value) if target.is_lambda => {
                let ty = self.given(value, target.returns);
                self.returns[at].found.push(ty);
            }
            Some(value) => match target.returns {
                Some(returns) if self.returns_unit_only(returns) => {
                    let ty = self.expr(value, Expected::Type(returns));
                    if !self.world.is_subtype(ty, returns) {
                        self.mismatch(value, ty, returns);
                    }
                }
                Some(returns) => {
                    self.check(value, returns);
                }
                None => {
                    let ty = self.expr(value, Expected::Nothing);
                    self.returns[at].found.push(ty);
                }
            },
            None => {
                let unit = self.world.builtins.unit;
                self.returns[at].found.push(unit);
                // Whether `return` may leave the lambdas in between is a question of flow.
                let direct = !target.is_lambda && at + 1 == self.returns.len();
                if let Some(returns) = target.returns.filter(|_| direct) {
                    self.check_bare_return(expr, returns);
                }
            }
        }
        nothing
    }

    /// `return` where a value is to be returned.
    fn check_bare_return(&mut self, expr: ExprId, returns: Type) {
        let unit = self.world.builtins.unit;
        if self.is_certain(returns) && !self.world.is_subtype(unit, returns) {
            let shown = self.world.shown(returns);
            let message = format!("this function must return a value of type `{shown}`");
            let range = self.tree.range(expr);
            let found = self.finding(&crate::sema::rules::TYPE_MISMATCH, range, message);
            self.tell(found.label(format!("{shown} was expected")));
        }
    }

    fn returns_unit_only(&self, returns: Type) -> bool {
        returns == self.world.builtins.unit
    }
}
