//! Conditions, branches, loops, jumps.

use super::facts::{Outcome, Stable};
use super::{Body, Expected};
use crate::sema::symbols::TypeParameterId;
use crate::sema::types::{Kind, Type};
use crate::syntax::tree::{self, BinaryOp, Expr, ExprId, MemberOp, PrefixOp, WhenCondition};

impl Body<'_, '_> {
    /// A condition: what it says when it holds, and when it does not.
    pub(super) fn condition(&mut self, expr: ExprId) -> Outcome {
        let (ty, outcome) = self.truth(expr);
        let boolean = self.world.builtins.boolean;
        if !self.world.is_subtype(ty, boolean) {
            self.mismatch(expr, ty, boolean);
        }
        outcome
    }

    /// The type of a condition, with what it says.
    pub(super) fn truth(&mut self, expr: ExprId) -> (Type, Outcome) {
        let tree = self.tree;
        let boolean = self.world.builtins.boolean;
        match tree[expr] {
            Expr::Parenthesized(inner) => {
                let (ty, outcome) = self.truth(inner);
                self.set_type(expr, ty);
                (ty, outcome)
            }
            Expr::Prefix { op: PrefixOp::Not, operand } => {
                let (of, outcome) = self.truth(operand);
                let ty = if of == boolean {
                    boolean
                } else {
                    let frame = self.begin();
                    let ty = self.operator(expr, operand, of, "not", &[], self.tree.range(expr));
                    self.end(frame, expr, ty, Expected::Nothing)
                };
                self.set_type(expr, ty);
                (ty, outcome.negated())
            }
            Expr::Binary { op: BinaryOp::And, left, right } => {
                let left = self.condition(left);
                let before = self.facts.len();
                self.learn(&left.when_true);
                let right = self.condition(right);
                self.facts.truncate(before);
                self.set_boolean(expr);
                (boolean, self.all_of(left, right))
            }
            Expr::Binary { op: BinaryOp::Or, left, right } => {
                let left = self.condition(left);
                let before = self.facts.len();
                self.learn(&left.when_false);
                let right = self.condition(right);
                self.facts.truncate(before);
                self.set_boolean(expr);
                (boolean, self.all_of(left.negated(), right.negated()).negated())
            }
            _ => {
                let ty = self.expr(expr, Expected::Type(boolean));
                (ty, self.outcome(expr))
            }
        }
    }

    fn set_boolean(&mut self, expr: ExprId) {
        let boolean = self.world.builtins.boolean;
        self.set_type(expr, boolean);
    }

    /// What a condition that was checked says.
    pub(super) fn outcome(&mut self, expr: ExprId) -> Outcome {
        let tree = self.tree;
        match tree[expr] {
            Expr::Is { negated, value, ty } => {
                let told = self.world.diagnostics.len();
                let of = self.world.analysis.files[self.unit].ty(value).unwrap_or(Type::UNKNOWN);
                let ty = self.written_class(ty, of);
                self.world.diagnostics.truncate(told);
                let mut facts: Vec<(Stable, Type)> = Vec::new();
                if let Some(stable) = self.stable(value) {
                    facts.push((stable, ty));
                }
                if !self.world.may_be_null(ty) {
                    facts.extend(self.present_if_not_null(value));
                }
                let outcome = Outcome { when_true: facts, when_false: Vec::new() };
                if negated { outcome.negated() } else { outcome }
            }
            Expr::Binary {
                op: op @ (BinaryOp::Equal | BinaryOp::NotEqual | BinaryOp::Identical | BinaryOp::NotIdentical),
                left,
                right,
            } => {
                let negated = matches!(op, BinaryOp::NotEqual | BinaryOp::NotIdentical);
                let nothing = Some(self.world.builtins.nullable_nothing);
                let null = |side: ExprId| self.world.analysis.files[self.unit].ty(side) == nothing;
                let outcome = if null(right) || null(left) {
                    let value = if null(right) { left } else { right };
                    Outcome { when_true: Vec::new(), when_false: self.present_if_not_null(value) }
                } else {
                    let mut facts = Vec::new();
                    for (value, other) in [(left, right), (right, left)] {
                        let ty = self.world.analysis.files[self.unit].ty(other).unwrap_or(Type::UNKNOWN);
                        if !ty.is_unknown() && !self.world.may_be_null(ty) {
                            facts.extend(self.present_if_not_null(value));
                        }
                    }
                    Outcome { when_true: facts, when_false: Vec::new() }
                };
                if negated { outcome.negated() } else { outcome }
            }
            Expr::Call(call) => self.contract_outcome(tree[call]),
            Expr::Name(_) => self.outcome_of_variable(expr),
            _ => self.compound_outcome(expr).unwrap_or_default(),
        }
    }

    /// What is not null if the expression is not: itself, and receivers of safe calls in it.
    pub(super) fn present_if_not_null(&mut self, expr: ExprId) -> Vec<(Stable, Type)> {
        let any = self.world.builtins.any;
        let mut facts = Vec::new();
        let mut expr = self.bare(expr);
        loop {
            if let Some(stable) = self.stable(expr) {
                facts.push((stable, any));
            }
            facts.extend(self.present_with(expr));
            let tree = self.tree;
            let callee = match tree[expr] {
                Expr::Call(call) => tree[call].callee,
                Expr::As { safe: true, value, ty } => {
                    let wanted = self.world.analysis.files[self.unit].ty(expr).unwrap_or(Type::UNKNOWN);
                    let wanted = self.world.types.definite(wanted);
                    let _ = ty;
                    if let Some(stable) = self.stable(value) {
                        facts.push((stable, wanted));
                    }
                    break;
                }
                _ => expr,
            };
            match tree[callee] {
                Expr::Member { op: MemberOp::SafeDot, receiver, .. } => expr = self.bare(receiver),
                _ => break,
            }
        }
        facts
    }

    pub(super) fn if_expression(&mut self, expr: ExprId, it: tree::If, expected: Expected) -> Type {
        let frame = self.begin();
        let outcome = self.condition(it.condition);
        let expected = if it.has_else { expected } else { Expected::Unused };
        let mut branches = Branches::new(self, expected);
        branches.branch(self, &outcome.when_true, it.then);
        branches.branch(self, &outcome.when_false, it.otherwise);
        let ty = branches.join(self);
        if !it.has_else {
            let unit = self.world.builtins.unit;
            let _ = ty;
            return unit;
        }
        self.end(frame, expr, ty, expected)
    }

    pub(super) fn when_expression(&mut self, expr: ExprId, it: tree::When, expected: Expected) -> Type {
        let frame = self.begin();
        let mark = self.scopes.mark();
        let mut subject = None;
        if let Some(binding) = it.binding {
            self.local_property(binding);
            let variable = self.tree.bound(self.tree[binding].binding).next();
            if let Some(variable) = variable {
                let name = self.symbol(variable.name.name);
                let local = self.scopes.variable(name);
                subject = local.map(|local| (Some(self.local_value(local)), local.ty, it.subject));
            }
        } else if let Some(value) = it.subject {
            let ty = self.expr(value, Expected::Nothing);
            subject = Some((self.stable(value), ty, Some(value)));
        }
        let mut branches = Branches::new(self, expected);
        let before = self.facts.len();
        let entries: Vec<tree::WhenEntry> = self.tree[it.entries].to_vec();
        let mut has_else = false;
        for entry in &entries {
            has_else |= entry.conditions.is_empty();
            let outcome = self.entry_outcome(*entry, subject.as_ref());
            branches.branch(self, &outcome.when_true, Some(entry.body));
            self.learn(&outcome.when_false);
        }
        if !(has_else || self.world.may_cover_all(self.unit, expr)) {
            branches.falls_through(self, before);
        }
        self.facts.truncate(before.min(self.facts.len()));
        let ty = branches.join(self);
        self.scopes.leave(mark);
        let ty = if has_else || ty != self.world.builtins.nothing { ty } else { self.world.builtins.unit };
        self.end(frame, expr, ty, expected)
    }

    fn entry_outcome(
        &mut self,
        entry: tree::WhenEntry,
        subject: Option<&(Option<Stable>, Type, Option<ExprId>)>,
    ) -> Outcome {
        let conditions: Vec<WhenCondition> = self.tree[entry.conditions].to_vec();
        let mut first = true;
        let mut all = Outcome::default();
        for condition in conditions {
            let outcome = self.condition_outcome(condition, subject);
            all.when_true = match first {
                true => outcome.when_true,
                false => self.either(&all.when_true, &outcome.when_true),
            };
            first = false;
            all.when_false.extend(outcome.when_false);
        }
        if let Some(guard) = entry.guard {
            let before = self.facts.len();
            self.learn(&all.when_true.clone());
            let guard = self.condition(guard);
            self.facts.truncate(before);
            all.when_true.extend(guard.when_true);
            all.when_false.clear();
        }
        all
    }

    fn condition_outcome(
        &mut self,
        condition: WhenCondition,
        subject: Option<&(Option<Stable>, Type, Option<ExprId>)>,
    ) -> Outcome {
        match (condition, subject) {
            (WhenCondition::Expr(value), None) => self.condition(value),
            (WhenCondition::Expr(value), Some((stable, ty, of))) => {
                let found = self.expr(value, Expected::Nothing);
                self.compared(value, *ty, found);
                let is_null = matches!(self.tree[value], Expr::Null);
                let any = self.world.builtins.any;
                let mut facts: Vec<(Stable, Type)> =
                    stable.iter().map(|stable| (stable.clone(), any)).collect();
                if let Some(of) = of {
                    facts.extend(self.present_if_not_null(*of));
                }
                match is_null {
                    true => Outcome { when_true: Vec::new(), when_false: facts },
                    false if !found.is_unknown() && !self.world.may_be_null(found) => {
                        Outcome { when_true: facts, when_false: Vec::new() }
                    }
                    false => Outcome::default(),
                }
            }
            (WhenCondition::In { range, .. }, subject) => {
                let of = self.expr(range, Expected::Nothing);
                if let Some((_, ty, _)) = subject {
                    self.contains(range, of, *ty);
                }
                Outcome::default()
            }
            (WhenCondition::Is { negated, ty }, subject) => {
                let of = subject.map_or(Type::UNKNOWN, |it| it.1);
                let written = ty;
                let ty = self.written_class(ty, of);
                self.check_erased(written, ty, of);
                let mut facts = Vec::new();
                if let Some((stable, ..)) = subject {
                    facts.extend(stable.iter().map(|stable| (stable.clone(), ty)));
                }
                let outcome = Outcome { when_true: facts, when_false: Vec::new() };
                if negated { outcome.negated() } else { outcome }
            }
        }
    }

    /// Whether what a `catch` names can be thrown.
    fn check_catches(&mut self, written: tree::TypeId, ty: Type) {
        let throwable = self.world.builtins.throwable;
        if self.is_certain(ty) && !self.world.is_subtype(ty, throwable) {
            let shown = self.world.shown(ty);
            let message = format!("type mismatch: `Throwable` was expected, `{shown}` was found");
            let range = self.tree.type_range(written);
            let found = self.finding(&crate::sema::rules::TYPE_MISMATCH, range, message);
            self.tell(found.label("is never thrown"));
        }
    }

    pub(super) fn try_expression(&mut self, expr: ExprId, it: tree::Try, expected: Expected) -> Type {
        let frame = self.begin();
        let mut branches = Branches::new(self, expected);
        branches.branch(self, &[], Some(it.block));
        let catches: Vec<tree::Catch> = self.tree[it.catches].to_vec();
        for catch in catches {
            let mark = self.scopes.mark();
            let ty = self.written_type(catch.ty);
            self.check_catches(catch.ty, ty);
            let name = self.symbol(catch.name.name);
            self.scopes.add_variable(name, ty, false);
            branches.branch(self, &[], Some(catch.block));
            self.scopes.leave(mark);
        }
        branches.keeps_nothing = true;
        let ty = branches.join(self);
        if let Some(finally) = it.finally {
            self.statement(finally);
        }
        self.end(frame, expr, ty, expected)
    }
}

impl Body<'_, '_> {
    /// A branch of an argument; a lambda waits for what the call around says of it.
    fn waiting_branch(&mut self, expr: ExprId, common: Option<Type>) -> Type {
        let bare = self.bare(expr);
        match (self.tree[bare], common) {
            (Expr::Lambda(_) | Expr::CallableReference { .. }, Some(common)) => {
                self.postpone_branch(expr, bare, common);
                common
            }
            _ => self.expr(expr, Expected::Argument),
        }
    }
}

/// The branches of an expression, joined at its end.
pub(super) struct Branches {
    expected: Expected,
    /// The variable that stands for the common type, where a call around settles it.
    pub(super) common: Option<Type>,
    types: Vec<Type>,
    learnt: Vec<(bool, Vec<super::facts::Fact>)>,
    pub(super) keeps_nothing: bool,
}

impl Branches {
    pub(super) fn new(body: &mut Body<'_, '_>, expected: Expected) -> Self {
        let common = matches!(expected, Expected::Argument | Expected::Nothing).then(|| {
            let variable = body.constraints.fresh(TypeParameterId(u32::MAX));
            body.world.types.intern(Kind::Variable { variable, nullable: false })
        });
        Self { expected, common, types: Vec::new(), learnt: Vec::new(), keeps_nothing: false }
    }

    /// A branch with what is known in it.
    pub(super) fn branch(&mut self, body: &mut Body<'_, '_>, facts: &[(Stable, Type)], expr: Option<ExprId>) {
        let before = body.facts.len();
        body.learn(facts);
        let ty = match (expr, self.expected) {
            (None, _) => body.world.builtins.unit,
            (Some(expr), Expected::Type(wanted)) => body.check(expr, wanted),
            (Some(expr), Expected::Argument | Expected::Nothing) => body.waiting_branch(expr, self.common),
            (Some(expr), Expected::Unused) => body.statement(expr),
        };
        self.push(body, ty, before);
    }

    pub(super) fn push(&mut self, body: &mut Body<'_, '_>, ty: Type, before: usize) {
        if let Some(common) = self.common
            && ty != common
        {
            body.sub(ty, common);
        }
        let ends = ty == body.world.builtins.nothing;
        self.learnt.push((ends, body.facts.since(before)));
        body.facts.truncate(before);
        self.types.push(ty);
    }

    /// None of the branches may be taken.
    fn falls_through(&mut self, body: &Body<'_, '_>, before: usize) {
        self.learnt.push((false, body.facts.since(before)));
    }

    /// The type of the whole; what the branches that go on have in common is known afterwards.
    pub(super) fn join(&mut self, body: &mut Body<'_, '_>) -> Type {
        let going: Vec<&Vec<super::facts::Fact>> =
            self.learnt.iter().filter(|(ends, _)| !ends).map(|(_, facts)| facts).collect();
        match going[..] {
            [one] if !self.keeps_nothing => body.facts.extend(one.clone()),
            _ => {
                let all: Vec<Vec<super::facts::Fact>> = going.into_iter().cloned().collect();
                body.learn_from(&all, !self.keeps_nothing);
            }
        }
        if let Some(common) = self.common {
            return common;
        }
        body.world.common_supertype(&self.types)
    }
}
