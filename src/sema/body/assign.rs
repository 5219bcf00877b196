//! Assignments.

use super::apply::Failure;
use super::arguments::{Passed, Shape};
use super::calls::Search;
use super::candidates::{Candidate, Receiver, Wanted};
use super::facts::Root;
use super::{Body, Expected};
use crate::sema::analysis::{Convention, Target};
use crate::sema::rules;
use crate::sema::symbols::CallableKind;
use crate::sema::types::Type;
use crate::source::TextRange;
use crate::syntax::tree::{AssignOp, Expr, ExprId, MemberOp};

impl Body<'_, '_> {
    pub(super) fn assignment(&mut self, expr: ExprId, op: AssignOp, target: ExprId, value: ExprId) -> Type {
        let unit = self.world.builtins.unit;
        let bare = self.bare(target);
        if let Expr::Index { receiver, indices } = self.tree[bare] {
            let indices: Vec<ExprId> = self.tree[indices].to_vec();
            self.assign_index(expr, bare, op, receiver, &indices, value);
            return unit;
        }
        match op {
            AssignOp::Assign => match self.assigned(bare) {
                Some(wanted) => {
                    let ty = self.check(value, wanted);
                    self.changed(bare, ty);
                }
                None => {
                    self.expr(value, Expected::Nothing);
                }
            },
            _ => self.assign_with_operator(expr, op, bare, value),
        }
        unit
    }

    /// `a += b`: `plusAssign`, or `a = a + b`.
    fn assign_with_operator(&mut self, expr: ExprId, op: AssignOp, target: ExprId, value: ExprId) {
        let of = self.expr(target, Expected::Nothing);
        let (assigning, plain) = names_of(op);
        let frame = self.begin();
        let passed = self.operand(value);
        let receiver = Receiver::Value { ty: of, safe: false };
        let is_unknown = passed.iter().any(|it| matches!(it.shape, Shape::Typed(ty) if ty.is_unknown()));
        if is_unknown || self.is_unknown_receiver(&receiver) {
            self.look_into(&passed);
            self.end(frame, expr, Type::UNKNOWN, Expected::Nothing);
            return;
        }
        let symbol = self.named(assigning);
        let mut search = Search::default();
        self.qualified_levels(&receiver, symbol, Wanted::Function, &mut |body, candidates| {
            body.try_level(&mut search, candidates, &passed, &[])
        });
        let range = self.tree.range(expr);
        let assigns = search.chosen.is_none();
        if self.is_certain(of) {
            self.world.analysis.files[self.unit].assigns.insert(expr.index(), assigns);
        }
        if search.chosen.is_some() {
            let wanted = self.assignable(target).filter(|wanted| {
                let types = &mut self.world.types;
                // By a smart cast it is one thing only.
                types.definite(*wanted) == types.definite(of)
            });
            if wanted.is_some_and(|wanted| self.gives(&receiver, plain, &passed, wanted)) {
                self.tell_both(range, assigning, plain);
            }
            let ty = self.accept(expr, None, range, assigning, search, &passed);
            self.end(frame, expr, ty, Expected::Nothing);
            return;
        }
        let ty = self.operator(expr, target, of, plain, &passed, range);
        let ty = self.end(frame, expr, ty, Expected::Nothing);
        let told = self.world.diagnostics.len();
        let wanted = self.assigned(target);
        let takes_others = |(_, failure): &(Candidate, Failure)| !matches!(failure, Failure::Receiver { .. });
        if told < self.world.diagnostics.len() && search.failures.iter().any(takes_others) {
            // A `val` that can be added to: what is added does not fit.
            self.world.diagnostics.truncate(told);
            return self.not_applicable(range, assigning, &passed, &search.failures);
        }
        if let Some(wanted) = wanted
            && !self.world.is_subtype(ty, wanted)
        {
            self.mismatch(expr, ty, wanted);
        }
        self.changed(target, ty);
    }

    /// What a target takes, if it can be assigned to.
    fn assignable(&mut self, target: ExprId) -> Option<Type> {
        if let Expr::Name(name) = self.tree[target]
            && let Some(local) = self.scopes.variable(self.symbol(name))
        {
            return local.mutable.then_some(local.ty);
        }
        let told = self.world.diagnostics.len();
        let wanted = self.assigned(target);
        let can = told == self.world.diagnostics.len();
        self.world.diagnostics.truncate(told);
        wanted.filter(|_| can)
    }

    /// Whether an operator is there, takes the operand, and certainly gives what is wanted.
    fn gives(&mut self, receiver: &Receiver, plain: &str, passed: &[Passed], wanted: Type) -> bool {
        let symbol = self.named(plain);
        let mut search = Search::default();
        self.qualified_levels(receiver, symbol, Wanted::Function, &mut |body, candidates| {
            body.try_level(&mut search, candidates, passed, &[])
        });
        let Some(chosen) = search.chosen.filter(|it| !it.candidate.unknown) else { return false };
        let before = std::mem::replace(&mut self.constraints, chosen.constraints);
        let certain = !self.world.types.holds(chosen.returns).unknown && self.is_certain(wanted);
        let gives = certain && self.sub(chosen.returns, wanted);
        self.constraints = before;
        gives
    }

    /// `a[i] += b`, where an element can be added to: whether `a[i] = a[i] + b` is possible, too.
    fn check_both(
        &mut self,
        expr: ExprId,
        (receiver, of): (ExprId, Type),
        (element, op): (Type, AssignOp),
        indices: &[Passed],
        added: &[Passed],
    ) {
        let (assigning, plain) = names_of(op);
        let of_element = Receiver::Value { ty: element, safe: false };
        if !self.is_certain(of) || !self.gives(&of_element, plain, added, element) {
            return;
        }
        let symbol = self.named("set");
        let mut taken = indices.to_vec();
        taken.push(Passed::plain(receiver, Shape::Typed(element)));
        let mut search = Search::default();
        let of = Receiver::Value { ty: of, safe: false };
        self.qualified_levels(&of, symbol, Wanted::Function, &mut |body, candidates| {
            body.try_level(&mut search, candidates, &taken, &[])
        });
        if search.chosen.is_some_and(|it| !it.candidate.unknown) {
            self.tell_both(self.tree.range(expr), assigning, plain);
        }
    }

    fn tell_both(&mut self, range: TextRange, assigning: &str, plain: &str) {
        let message = format!("`{assigning}` and `{plain}` both fit: which one is meant is not clear");
        let found = self.finding(&rules::WRONG_ARGUMENTS, range, message);
        self.tell(
            found
                .label("changes the value, or assigns another one")
                .help("call the one that is meant, or make the variable a `val`"),
        );
    }

    fn assign_index(
        &mut self,
        expr: ExprId,
        element: ExprId,
        op: AssignOp,
        receiver: ExprId,
        indices: &[ExprId],
        value: ExprId,
    ) {
        let frame = self.begin();
        let of = self.expr(receiver, Expected::Nothing);
        let mut passed = Vec::new();
        for index in indices.iter().chain(std::iter::once(&value)) {
            let shape = Shape::Typed(self.expr(*index, Expected::Argument));
            passed.push(Passed::plain(*index, shape));
        }
        if op == AssignOp::Assign {
            let range = self.tree.range(receiver);
            let ty = self.operator(expr, receiver, of, "set", &passed, range);
            self.end(frame, expr, ty, Expected::Nothing);
            let set = self.world.analysis.files[self.unit].target(expr);
            if let Some(set) = set {
                self.set_target(element, set);
                self.by_convention(element, Convention::Set, Some(set));
            }
        } else {
            self.changed_element((expr, element), op, (receiver, of), passed);
            self.end(frame, expr, Type::UNKNOWN, Expected::Nothing);
        }
    }

    /// `a[i] += b`: `a[i].plusAssign(b)`, or `a[i] = a[i] + b` by `get` and `set`.
    fn changed_element(
        &mut self,
        (expr, element): (ExprId, ExprId),
        op: AssignOp,
        (receiver, of): (ExprId, Type),
        mut passed: Vec<Passed>,
    ) {
        let Some(value) = passed.pop() else { return };
        let range = self.tree.range(receiver);
        let (assigning, plain) = names_of(op);
        let told = self.world.diagnostics.len();
        let frame = self.begin();
        let before = self.operator(element, receiver, of, "get", &passed, range);
        let before = self.end(frame, element, before, Expected::Nothing);
        let get = self.world.analysis.files[self.unit].target(element);
        let added = [value];
        let unknown = matches!(added[0].shape, Shape::Typed(ty) if ty.is_unknown());
        let is_told = told < self.world.diagnostics.len();
        let result = if unknown || is_told || !self.is_certain(before) {
            Type::UNKNOWN
        } else {
            let symbol = self.named(assigning);
            let of_element = Receiver::Value { ty: before, safe: false };
            let mut search = Search::default();
            self.qualified_levels(&of_element, symbol, Wanted::Function, &mut |body, candidates| {
                body.try_level(&mut search, candidates, &added, &[])
            });
            if search.chosen.is_some() {
                self.check_both(expr, (receiver, of), (before, op), &passed, &added);
                self.accept(expr, None, self.tree.range(expr), assigning, search, &added);
                return;
            }
            self.operator(expr, element, before, plain, &added, self.tree.range(expr))
        };
        passed.push(Passed::plain(added[0].expr, Shape::Typed(result)));
        if told < self.world.diagnostics.len() {
            // What is wrong is told once.
            let so_far = self.world.diagnostics.len();
            self.operator(element, receiver, of, "set", &passed, range);
            self.world.diagnostics.truncate(so_far);
        } else {
            self.operator(element, receiver, of, "set", &passed, range);
        }
        self.by_convention(element, Convention::Set, get);
    }

    /// What an assignment's target takes; what cannot be assigned is told.
    pub(super) fn assigned(&mut self, target: ExprId) -> Option<Type> {
        match self.tree[target] {
            Expr::Name(name) => {
                let name = self.symbol(name);
                if let Some(local) = self.scopes.variable(name) {
                    self.set_target(target, Target::Local);
                    return Some(local.ty);
                }
                let mut search = Search::default();
                self.simple_levels(name, Wanted::Value, &mut |body, candidates| {
                    body.try_level(&mut search, candidates, &[], &[])
                });
                if search.chosen.is_none()
                    || search.chosen.as_ref().is_some_and(|it| it.candidate.id.is_none())
                {
                    self.simple_value(target, name);
                    return None;
                }
                self.settable(target, target, search)
            }
            Expr::Member { op, receiver, selector } => {
                let Expr::Name(name) = self.tree[selector] else {
                    self.expr(target, Expected::Nothing);
                    return None;
                };
                let name = self.symbol(name);
                let of = self.receiver(receiver, op == MemberOp::SafeDot);
                let mut search = Search::default();
                if !self.is_unknown_receiver(&of) {
                    self.qualified_levels(&of, name, Wanted::Value, &mut |body, candidates| {
                        body.try_level(&mut search, candidates, &[], &[])
                    });
                }
                if search.chosen.is_none() {
                    self.expr(target, Expected::Nothing);
                    return None;
                }
                self.settable(target, selector, search)
            }
            _ => {
                self.expr(target, Expected::Nothing);
                None
            }
        }
    }

    /// `1 = 2`
    pub(super) fn check_variable(&mut self, target: ExprId) {
        let target = self.bare(target);
        let is_value = matches!(
            self.tree[target],
            Expr::Integer(_)
                | Expr::Double(_)
                | Expr::Float(_)
                | Expr::Char(_)
                | Expr::String(_)
                | Expr::Boolean(_)
                | Expr::Null
                | Expr::Call(_)
                | Expr::Binary { .. }
                | Expr::This(_)
                | Expr::Lambda(_)
        );
        if is_value {
            let range = self.tree.range(target);
            let message = "nothing can be assigned here: a variable or property is expected";
            let found = self.finding(&rules::REASSIGNED_VAL, range, message);
            self.tell(found.label("is a value"));
        }
    }

    fn settable(&mut self, target: ExprId, name: ExprId, search: Search) -> Option<Type> {
        let chosen = search.chosen?;
        let id = chosen.candidate.id?;
        self.set_target(target, Target::Callable(id));
        self.set_target(name, Target::Callable(id));
        let range = self.tree.range(name);
        let candidate = chosen.candidate;
        if candidate.unknown {
            return None;
        }
        if let Some(at) = candidate.implicit {
            let text = self.world.text(candidate.signature.name).to_owned();
            self.check_marker(at, range, &text);
        }
        let flags = candidate.signature.flags;
        if !flags.mutable && !self.is_being_initialized(&candidate) {
            self.not_assignable(range, &candidate);
        }
        if (flags.private_set || flags.protected_set) && !self.sees_setter(&candidate) {
            let how = if flags.protected_set { "protected" } else { "private" };
            let text = self.world.text(candidate.signature.name).to_owned();
            let message = format!("cannot assign to `{text}`: its setter is {how}");
            let found = self.finding(&rules::REASSIGNED_VAL, range, message);
            self.tell(found);
            return None;
        }
        let ty = match chosen.variables.is_empty() {
            true => self.value_type(&candidate),
            false => Type::UNKNOWN,
        };
        self.set_type(target, ty);
        // What is assigned to Java's property may be null.
        Some(self.world.types.upper(ty))
    }

    /// A `val` of the class that is being made: whether it is assigned twice is a question of flow.
    fn is_being_initialized(&mut self, candidate: &Candidate) -> bool {
        let Some(own) = candidate.id.and_then(|id| id.own()).and_then(|at| self.world.own.callables.get(at))
        else {
            return false;
        };
        if !matches!(candidate.signature.kind, CallableKind::Property) {
            return false;
        }
        let tree = self.world.tree(own.unit);
        match own.node {
            crate::sema::symbols::own::CallableNode::Property(property, _) => {
                let property = tree[property];
                property.initializer.is_none()
                    && property.getter.is_none()
                    && property.delegate.is_none()
                    && property.receiver.is_none()
            }
            _ => false,
        }
    }

    fn not_assignable(&mut self, range: TextRange, candidate: &Candidate) {
        let text = self.world.text(candidate.signature.name).to_owned();
        let message = format!("val cannot be reassigned: `{text}`");
        let found = self.finding(&rules::REASSIGNED_VAL, range, message);
        self.tell(found.label("declared as `val`"));
    }

    /// A variable has a new value: what was known of the old one is void.
    pub(super) fn changed(&mut self, target: ExprId, ty: Type) {
        let Expr::Name(name) = self.tree[self.bare(target)] else { return };
        let name = self.symbol(name);
        let Some(local) = self.scopes.variable(name) else { return };
        self.facts.forget(Root::Local(local.number));
        let settled = self.world.settled_literal(ty);
        if !settled.is_unknown()
            && settled != local.ty
            && self.world.is_subtype(settled, local.ty)
            && settled != self.world.builtins.nullable_nothing
        {
            let stable = super::facts::Stable { root: Root::Local(local.number), path: Vec::new() };
            self.facts.add(stable, settled);
        }
    }
}

/// The functions of an assignment with an operator: the one that changes a value, and the one that makes another.
const fn names_of(op: AssignOp) -> (&'static str, &'static str) {
    match op {
        AssignOp::Plus => ("plusAssign", "plus"),
        AssignOp::Minus => ("minusAssign", "minus"),
        AssignOp::Times => ("timesAssign", "times"),
        AssignOp::Divide => ("divAssign", "div"),
        AssignOp::Remainder | AssignOp::Assign => ("remAssign", "rem"),
    }
}
