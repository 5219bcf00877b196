//! Calls: which declaration is meant, and what comes of it.

use super::apply::{Applied, Failure};
use super::arguments::{Passed, Shape};
use super::candidates::{Candidate, Receiver, Wanted};
use super::complete::Pending;
use super::{Body, Expected};
use crate::catalog::{DSL_PACKAGE, library};
use crate::sema::analysis::Target;
use crate::sema::names::Symbol;
use crate::sema::symbols::CallableId;
use crate::sema::types::{Kind, Type};
use crate::source::TextRange;
use crate::syntax::tree::{Call, Expr, ExprId, MemberOp, TypeArgument};

/// How a callee was looked for.
#[derive(Debug, Default)]
pub(super) struct Search {
    pub(super) chosen: Option<Applied>,
    pub(super) failures: Vec<(Candidate, Failure)>,
    /// Several fit equally well.
    pub(super) ambiguous: Vec<Applied>,
}

impl Search {
    pub(super) fn found_nothing(&self) -> bool {
        self.chosen.is_none() && self.failures.is_empty() && self.ambiguous.is_empty()
    }
}

impl<'w, 'a> Body<'w, 'a> {
    /// A call expression.
    pub(super) fn call(&mut self, expr: ExprId, call: Call, expected: Expected) -> Type {
        let frame = self.begin();
        let ty = self.call_open(expr, call);
        self.end(frame, expr, ty, expected)
    }

    fn call_open(&mut self, expr: ExprId, call: Call) -> Type {
        let type_arguments = self.type_arguments(&call);
        match self.tree[call.callee] {
            Expr::Name(name) => {
                let name = self.symbol(name);
                let passed = self.passed(call.arguments, call.lambda);
                self.simple_call(expr, call.callee, name, &passed, &type_arguments)
            }
            Expr::Member { op, receiver, selector } => {
                let safe = op == MemberOp::SafeDot;
                let found = self.receiver(receiver, safe);
                if !safe {
                    return self.call_behind_dot(expr, call, (receiver, &found), selector, &type_arguments);
                }
                // What the arguments see is evaluated only where the receiver is there.
                let before = self.facts.len();
                let present = self.present_if_not_null(receiver);
                self.learn(&present);
                let ty = self.call_behind_dot(expr, call, (receiver, &found), selector, &type_arguments);
                let learnt = self.facts.since(before);
                self.facts.truncate(before);
                self.facts.forget_changed(&[learnt]);
                ty
            }
            _ => {
                let callee = self.own_type(call.callee);
                let passed = self.passed(call.arguments, call.lambda);
                let mut search = Search::default();
                self.called_in_place(&mut search, callee, &passed, &type_arguments);
                let range = self.tree.range(call.callee);
                if search.found_nothing() && self.is_certain(callee) {
                    let shown = self.world.shown(callee);
                    let message = format!("a value of type `{shown}` cannot be called: it has no `invoke`");
                    let found = self.finding(&crate::sema::rules::UNRESOLVED_REFERENCE, range, message);
                    self.tell(found);
                    self.look_into(&passed);
                    return Type::UNKNOWN;
                }
                self.accept(expr, None, range, "invoke", search, &passed)
            }
        }
    }

    fn call_behind_dot(
        &mut self,
        expr: ExprId,
        call: Call,
        receiver: (ExprId, &Receiver),
        selector: ExprId,
        type_arguments: &[Type],
    ) -> Type {
        let passed = self.passed(call.arguments, call.lambda);
        let Expr::Name(name) = self.tree[selector] else {
            self.expr(selector, Expected::Nothing);
            self.look_into(&passed);
            return Type::UNKNOWN;
        };
        let name = self.symbol(name);
        self.check_super_member(receiver.1, name, self.tree.range(selector));
        self.qualified_call(expr, selector, receiver, name, &passed, type_arguments)
    }

    /// A value that is called where it stands: on an implicit receiver, if it wants one, else with all that it takes.
    fn called_in_place(
        &mut self,
        search: &mut Search,
        callee: Type,
        passed: &[Passed],
        type_arguments: &[Type],
    ) {
        for at in (0..self.scopes.elements.len()).rev() {
            let super::Element::Receiver { ty, .. } = self.scopes.elements[at] else { continue };
            let mut candidates = self.called_with_receiver(callee, ty);
            for candidate in &mut candidates {
                candidate.receiver = Some(ty);
            }
            if !candidates.is_empty() && self.try_level(search, candidates, passed, type_arguments) {
                return;
            }
        }
        let candidates = self.called_value(callee, None);
        self.try_level(search, candidates, passed, type_arguments);
    }

    fn type_arguments(&mut self, call: &Call) -> Vec<Type> {
        let arguments: Vec<TypeArgument> = self.tree[call.type_arguments].to_vec();
        let place = self.type_place();
        arguments
            .into_iter()
            .map(|argument| self.world.type_argument(&place, argument).ty().unwrap_or(Type::UNKNOWN))
            .collect()
    }

    fn simple_call(
        &mut self,
        expr: ExprId,
        callee: ExprId,
        name: Symbol,
        passed: &[Passed],
        type_arguments: &[Type],
    ) -> Type {
        let mut search = Search::default();
        self.simple_levels(name, Wanted::Function, &mut |body, mut candidates| {
            body.see_present(&mut candidates, None);
            body.try_level(&mut search, candidates, passed, type_arguments)
        });
        let range = self.tree.range(callee);
        if search.found_nothing() {
            self.look_into(passed);
            self.nothing_to_call(range, name, None);
            return Type::UNKNOWN;
        }
        if search.chosen.as_ref().is_some_and(|chosen| chosen.candidate.unknown) {
            self.check_ambiguous(range, name);
        }
        let text = self.world.text(name).to_owned();
        self.set_callee(callee, &search);
        self.accept(expr, Some(name), range, &text, search, passed)
    }

    /// A call of something behind a dot.
    fn qualified_call(
        &mut self,
        expr: ExprId,
        selector: ExprId,
        (before, receiver): (ExprId, &Receiver),
        name: Symbol,
        passed: &[Passed],
        type_arguments: &[Type],
    ) -> Type {
        if self.is_unknown_receiver(receiver) {
            self.look_into(passed);
            return Type::UNKNOWN;
        }
        let mut search = Search::default();
        self.qualified_levels(receiver, name, Wanted::Function, &mut |body, mut candidates| {
            body.see_present(&mut candidates, Some(before));
            body.try_level(&mut search, candidates, passed, type_arguments)
        });
        let range = self.tree.range(selector);
        if search.found_nothing() {
            self.look_into(passed);
            self.nothing_to_call(range, name, Some(receiver));
            return Type::UNKNOWN;
        }
        let text = self.world.text(name).to_owned();
        self.set_callee(selector, &search);
        let ty = self.accept(expr, Some(name), range, &text, search, passed);
        match receiver {
            Receiver::Value { ty: of, safe: true } if self.may_be_absent(*of) => {
                self.world.types.nullable(ty)
            }
            _ => ty,
        }
    }

    /// Whether a safe call may give `null` for its receiver.
    pub(super) fn may_be_absent(&mut self, receiver: Type) -> bool {
        self.world.may_be_null(receiver)
            || matches!(self.world.types.kind(receiver), crate::sema::types::Kind::Flexible { .. })
    }

    pub(super) fn is_unknown_receiver(&mut self, receiver: &Receiver) -> bool {
        match receiver {
            Receiver::Unknown => true,
            Receiver::Value { ty, .. } => {
                let ty = self.constraints.known(self.world, *ty);
                ty.is_unknown()
                    || matches!(self.world.types.kind(ty), crate::sema::types::Kind::Variable { .. })
            }
            _ => false,
        }
    }

    fn set_callee(&mut self, callee: ExprId, search: &Search) {
        let Some(chosen) = &search.chosen else { return };
        let (called, id) = (chosen.candidate.called, chosen.candidate.id);
        if let Some(target) = called.or(id.map(Target::Callable)) {
            self.set_target(callee, target);
        }
    }

    /// Tries the candidates of a level; whether the search ends with it.
    pub(super) fn try_level(
        &mut self,
        search: &mut Search,
        candidates: Vec<Candidate>,
        passed: &[Passed],
        type_arguments: &[Type],
    ) -> bool {
        let mut applied = Vec::new();
        for candidate in candidates {
            match self.apply(candidate, passed, type_arguments) {
                Ok(one) => applied.push(one),
                Err(failed) if self.is_no_choice(&failed) => {}
                Err(failed) => search.failures.push(failed),
            }
        }
        let certain = applied.iter().filter(|it| !it.candidate.unknown).count();
        if certain > 0 && certain < applied.len() {
            applied.retain(|it| !it.candidate.unknown);
        }
        if applied.len() > 1 && applied.iter().any(|it| !it.candidate.signature.flags.low_priority) {
            applied.retain(|it| !it.candidate.signature.flags.low_priority);
        }
        if applied.is_empty() {
            return false;
        }
        if applied.len() > 1 {
            applied = self.by_reference(applied, passed);
        }
        if applied.len() > 1 && applied.iter().any(|it| it.candidate.signature.flags.by_lambda_result) {
            let all = applied.first().map(|it| (it.candidate.clone(), it.wanted.clone()));
            applied = self.by_lambda_result(applied, passed);
            if let Some((candidate, wanted)) = all.filter(|_| applied.is_empty()) {
                let at = passed.iter().position(|it| matches!(it.shape, Shape::Lambda { .. })).unwrap_or(0);
                let wanted = wanted.get(at).copied().unwrap_or(Type::UNKNOWN);
                let misfit = Failure::Lambda { at, wanted };
                search.failures.push((candidate.clone(), misfit));
                search.failures.push((candidate, misfit));
                return true;
            }
        }
        match self.most_specific(&applied, passed) {
            Some(at) => search.chosen = Some(applied.swap_remove(at)),
            None => search.ambiguous = applied,
        }
        true
    }

    /// Takes over what the search found, or says why nothing fits.
    pub(super) fn accept(
        &mut self,
        expr: ExprId,
        label: Option<Symbol>,
        range: TextRange,
        text: &str,
        search: Search,
        passed: &[Passed],
    ) -> Type {
        let Some(chosen) = search.chosen else {
            self.look_into(passed);
            // Which callee is meant is not known, so what its arguments lack is not judged.
            for pending in &mut self.pending {
                pending.certain = false;
            }
            if let [first, second, ..] = &search.ambiguous[..] {
                self.tell_ambiguous(range, text, passed, &first.candidate.clone(), &second.candidate.clone());
            } else {
                self.not_applicable(range, text, passed, &search.failures);
                return self.agreed(&search.failures);
            }
            return Type::UNKNOWN;
        };
        self.constraints = chosen.constraints.clone();
        if chosen.candidate.id.is_some_and(|id| self.world.is_being_inferred(id)) {
            let message =
                format!("type checking has run into a recursive problem: write what `{text}` gives");
            let found = self.finding(&crate::sema::rules::TYPE_MISMATCH, range, message);
            self.tell(found.label("its type depends on itself"));
        }
        let certain = !passed
            .iter()
            .any(|it| matches!(it.shape, Shape::Typed(ty) if self.world.types.holds(ty).unknown));
        if let Some(at) = chosen.candidate.implicit {
            self.check_marker(at, range, text);
        }
        self.check_reified_arguments(range, &chosen);
        match (chosen.candidate.id, chosen.candidate.called) {
            (Some(id), _) => {
                self.set_target(expr, Target::Callable(id));
                self.deprecated(range, text, &chosen);
                self.check_suspending(range, text, &chosen);
                self.abstract_made(range, &chosen);
            }
            (None, Some(Target::Conversion(class))) => self.set_target(expr, Target::Conversion(class)),
            (None, _) if !chosen.candidate.unknown => self.set_target(expr, Target::Invoke),
            (None, _) => {}
        }
        if !chosen.variables.is_empty() {
            if chosen.candidate.id.is_some_and(|id| id.own().is_some()) {
                let types = chosen.variables.iter().map(|(_, variable)| {
                    let kind = Kind::Variable { variable: *variable, nullable: false };
                    self.world.types.intern(kind)
                });
                self.calls.push((expr, types.collect()));
            }
            let variables = chosen.variables.iter().map(|(_, variable)| *variable).collect();
            let mentioned =
                chosen.candidate.signature.flags.only_input_types.then(|| mentioned(&chosen, passed));
            let certain = certain && !chosen.candidate.unknown;
            self.pending.push(Pending { range, variables, certain, mentioned });
        }
        for (at, argument) in passed.iter().enumerate() {
            let wanted = chosen.wanted.get(at).copied().unwrap_or(Type::UNKNOWN);
            let wanted =
                if self.is_loosely_known(chosen.candidate.id, wanted) { Type::UNKNOWN } else { wanted };
            match argument.shape {
                Shape::Lambda { lambda, .. } => {
                    let used = self.lambda_use(&chosen, at);
                    self.world.analysis.files[self.unit].lambdas.insert(lambda.index(), used);
                    self.postpone(argument, lambda, wanted, label, certain);
                }
                Shape::Reference(reference) => self.postpone(argument, reference, wanted, label, certain),
                Shape::Typed(ty) => self.settle_literal(argument.expr, ty, wanted),
            }
        }
        self.contract(&chosen, passed);
        chosen.returns
    }

    /// A type parameter that is written for a reified one has to be reified.
    fn check_reified_arguments(&mut self, range: TextRange, chosen: &Applied) {
        for (parameter, variable) in &chosen.variables {
            let variable = Kind::Variable { variable: *variable, nullable: false };
            let variable = self.world.types.intern(variable);
            let given = self.constraints.known(self.world, variable);
            if let Kind::Parameter { parameter: given, .. } = *self.world.types.kind(given)
                && self.world.is_reified(*parameter)
            {
                self.check_reified(given, range);
            }
        }
    }

    fn lambda_use(&self, chosen: &Applied, at: usize) -> crate::sema::analysis::LambdaUse {
        if chosen.candidate.unknown {
            return crate::sema::analysis::LambdaUse {
                invocation: crate::sema::flow::Invocation::Unknown,
                inlined: None,
            };
        }
        let parameter = chosen.mapping.parameters.get(at).copied().unwrap_or(0);
        let (invocation, inlined) = self.how_it_runs(chosen.candidate.id, parameter);
        crate::sema::analysis::LambdaUse { invocation, inlined }
    }

    /// Whether a function is known by name only: what its block has as a receiver is not said.
    fn is_loosely_known(&self, id: Option<CallableId>, wanted: Type) -> bool {
        let table = id.and_then(CallableId::in_library);
        wanted == self.world.builtins.any
            && table.is_some_and(|table| match table.get().owner {
                library::Owner::Package(package) => package.path().starts_with(DSL_PACKAGE),
                library::Owner::Class(class) => class.get().package.path().starts_with(DSL_PACKAGE),
            })
    }

    /// Where nothing fits, the type that all candidates give, so that what follows is judged once.
    fn agreed(&mut self, failures: &[(Candidate, Failure)]) -> Type {
        let mut types = failures.iter().map(|(candidate, _)| {
            let generic =
                !candidate.signature.type_parameters.is_empty() || !candidate.substitution.is_empty();
            if generic { Type::UNKNOWN } else { candidate.signature.returns }
        });
        match types.next() {
            Some(first) if types.all(|ty| ty == first) => first,
            _ => Type::UNKNOWN,
        }
    }

    pub(super) fn deprecated(&mut self, range: TextRange, text: &str, chosen: &Applied) {
        if chosen.candidate.signature.flags.deprecated_error {
            let message = format!("`{text}` is deprecated with the level error");
            let found = self.finding(&crate::sema::rules::UNRESOLVED_REFERENCE, range, message);
            self.tell(found);
        }
    }

    fn check_suspending(&mut self, range: TextRange, text: &str, chosen: &Applied) {
        if chosen.candidate.signature.flags.suspend && !self.suspends {
            let message = format!("`{text}` suspends: it can be called by another suspend function only");
            let found = self.finding(&crate::sema::rules::WRONG_ARGUMENTS, range, message);
            self.tell(found.label("not in a coroutine"));
        }
    }

    fn abstract_made(&mut self, range: TextRange, chosen: &Applied) {
        use crate::sema::symbols::{CallableKind, ClassKind, Modality};
        let signature = &chosen.candidate.signature;
        let Some(owner) = signature.owner.filter(|_| signature.kind == CallableKind::Constructor) else {
            return;
        };
        let class = self.world.class(owner);
        if matches!(class.modality, Modality::Abstract | Modality::Sealed) && class.kind == ClassKind::Class {
            let name = self.world.class_name(owner);
            let message = format!("cannot create an instance of the abstract class `{name}`");
            let found = self.finding(&crate::sema::rules::WRONG_ARGUMENTS, range, message);
            self.tell(found);
        }
    }

    /// Looks into arguments whose callee is not known.
    pub(super) fn look_into(&mut self, passed: &[Passed]) {
        for argument in passed {
            if let Shape::Lambda { lambda, .. } = argument.shape {
                let ty = self.lambda(lambda, Type::UNKNOWN, None);
                self.set_type(argument.expr, ty);
            }
        }
    }
}

/// The types of a call's receiver and arguments.
fn mentioned(chosen: &Applied, passed: &[Passed]) -> Vec<Type> {
    let arguments = passed.iter().map(|it| match it.shape {
        Shape::Typed(ty) => ty,
        _ => Type::UNKNOWN,
    });
    chosen.candidate.receiver.into_iter().chain(arguments).collect()
}
