//! What a local `val` says of other values: it is one of them, it is there only if they are, or it is true only if
//! something holds of them. (Kotlin 2 follows all three; what it accepts is no mistake.)

use super::Body;
use super::facts::{Outcome, Root, Stable};
use super::scopes::Local;
use crate::sema::types::Type;
use crate::syntax::tree::{BinaryOp, Expr, ExprId, PrefixOp};

/// What a variable was made of.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bound {
    /// The value that it is.
    same: Option<Stable>,
    /// What is known if it is not `null`.
    present: Vec<(Stable, Type)>,
    /// What is known if it is `true`, and if it is `false`.
    outcome: Outcome,
}

impl Body<'_, '_> {
    /// Remembers what a new `val` says by its initializer.
    pub(super) fn bind_value(&mut self, local: Local, initializer: ExprId, is_written: bool) {
        let mut bound = Bound::default();
        let nullable = self.world.may_be_null(local.ty);
        if !is_written && self.is_unchanging(initializer, nullable) {
            bound.same = self.stable(initializer);
        }
        if local.ty == self.world.builtins.boolean {
            bound.outcome = self.outcome(initializer);
        } else if nullable {
            bound.present = self.present_if_not_null(initializer);
        }
        if bound.same.is_some() || !bound.present.is_empty() || !bound.outcome.is_empty() {
            self.bound.insert(local.number, bound);
        }
    }

    /// A local variable as a value that something may be known of.
    pub(super) fn local_value(&self, local: Local) -> Stable {
        match self.bound.get(&local.number).and_then(|bound| bound.same.clone()) {
            Some(same) => same,
            None => Stable { root: Root::Local(local.number), path: Vec::new() },
        }
    }

    /// What is known if a variable is not `null`.
    pub(super) fn present_with(&mut self, expr: ExprId) -> Vec<(Stable, Type)> {
        self.bound_by(expr).map(|bound| bound.present.clone()).unwrap_or_default()
    }

    /// What a variable says as a condition.
    pub(super) fn outcome_of_variable(&mut self, expr: ExprId) -> Outcome {
        self.bound_by(expr).map(|bound| bound.outcome.clone()).unwrap_or_default()
    }

    fn bound_by(&mut self, expr: ExprId) -> Option<&Bound> {
        let Expr::Name(name) = self.tree[expr] else { return None };
        let name = self.symbol(name);
        let local = self.scopes.variable(name)?;
        self.bound.get(&local.number)
    }

    /// Whether an expression begins with what never changes: other than `stable` values, which may be variables. Names
    /// from outside are looked up once more for it, so they have to be worth it.
    fn is_unchanging(&self, expr: ExprId, worth_it: bool) -> bool {
        match self.tree[self.bare(expr)] {
            Expr::Name(name) => {
                let name = self.world.symbol(self.unit, name);
                self.scopes.variable(name).map_or(worth_it, |local| !local.mutable)
            }
            Expr::Member { receiver, .. } => self.is_unchanging(receiver, worth_it),
            Expr::This(_) => true,
            _ => false,
        }
    }

    /// What parts of a checked condition say together; `None` for what has no such parts.
    pub(super) fn compound_outcome(&mut self, expr: ExprId) -> Option<Outcome> {
        match self.tree[expr] {
            Expr::Parenthesized(inner) => Some(self.outcome(inner)),
            Expr::Prefix { op: PrefixOp::Not, operand } => Some(self.outcome(operand).negated()),
            Expr::Binary { op: BinaryOp::And, left, right } => {
                let (left, right) = (self.outcome(left), self.outcome(right));
                Some(self.all_of(left, right))
            }
            Expr::Binary { op: BinaryOp::Or, left, right } => {
                let (left, right) = (self.outcome(left), self.outcome(right));
                Some(self.all_of(left.negated(), right.negated()).negated())
            }
            _ => None,
        }
    }

    /// What `left && right` says.
    pub(super) fn all_of(&mut self, left: Outcome, right: Outcome) -> Outcome {
        let when_false = self.either(&left.when_false, &right.when_false);
        Outcome { when_true: [left.when_true, right.when_true].concat(), when_false }
    }

    /// What is known when one of two things holds.
    pub(super) fn either(
        &mut self,
        left: &[(Stable, Type)],
        right: &[(Stable, Type)],
    ) -> Vec<(Stable, Type)> {
        let mut found = Vec::new();
        for (value, one) in left {
            for (_, other) in right.iter().filter(|(of, _)| of == value) {
                let ty = match one == other {
                    true => *one,
                    false => self.world.common_supertype(&[*one, *other]),
                };
                found.push((value.clone(), ty));
            }
        }
        found
    }
}
