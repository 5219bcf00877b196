//! Settling the variables of a call, with the lambdas that wait for them.

use super::{Body, Expected};
use crate::sema::infer::constraints::Settled;
use crate::sema::rules;
use crate::sema::symbols::ClassId;
use crate::sema::types::{Argument, Kind, Type, Variable};
use crate::source::TextRange;
use crate::syntax::tree::ExprId;

/// A call whose variables are not settled yet.
#[derive(Debug, Clone)]
pub(super) struct Pending {
    /// Where its name stands.
    pub(super) range: TextRange,
    pub(super) variables: Vec<Variable>,
    pub(super) certain: bool,
    /// Where its variables have to be types that are mentioned: those of the receiver and of the arguments.
    pub(super) mentioned: Option<Vec<Type>>,
}

/// Where the outermost call began.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    first: u32,
    postponed: usize,
    open: usize,
    literals: usize,
    calls: usize,
    pending: usize,
}

impl Body<'_, '_> {
    pub(super) fn begin(&self) -> Frame {
        Frame {
            first: self.constraints.next(),
            postponed: self.postponed.len(),
            open: self.open.len(),
            literals: self.literals.len(),
            calls: self.calls.len(),
            pending: self.pending.len(),
        }
    }

    /// Whether something was put off since a frame began.
    pub(super) fn has_postponed(&self, frame: Frame) -> bool {
        self.postponed.len() > frame.postponed
    }

    /// Ends an expression that may have opened variables: as an argument it keeps them, else they are settled.
    pub(super) fn end(&mut self, frame: Frame, expr: ExprId, ty: Type, expected: Expected) -> Type {
        match expected {
            Expected::Argument => {
                self.complete_partly(frame, ty);
                ty
            }
            Expected::Nothing | Expected::Unused => self.complete(frame, expr, ty, None),
            Expected::Type(wanted) => self.complete(frame, expr, ty, Some(wanted)),
        }
    }

    /// Runs the lambdas of an argument whose inputs follow from the argument alone: what they give may choose the callee.
    fn complete_partly(&mut self, frame: Frame, ty: Type) {
        while self.postponed.len() > frame.postponed {
            if let Some(at) = self.ready(frame) {
                let postponed = self.postponed.remove(at);
                self.postponed_now(postponed);
                continue;
            }
            let ty = self.constraints.applied(self.world, ty);
            let of_result = self.open_of(ty, frame);
            let Some(variable) = self.next_variable(frame).filter(|it| !of_result.contains(it)) else {
                return;
            };
            self.constraints.settle(self.world, variable);
        }
    }

    /// Ends a call that is no expression: of a superclass's constructor.
    pub(super) fn finish(&mut self, frame: Frame) {
        self.settle_all(frame);
    }

    fn complete(&mut self, frame: Frame, expr: ExprId, ty: Type, wanted: Option<Type>) -> Type {
        if self.constraints.next() == frame.first && self.postponed.len() == frame.postponed {
            return ty;
        }
        if let Some(wanted) = wanted
            && self.world.types.holds(ty).variable
        {
            let before = self.constraints.clone();
            if !self.sub(ty, wanted) {
                self.constraints = before;
            }
        }
        self.settle_variables(frame);
        let ty = self.constraints.applied(self.world, ty);
        self.settle_types(frame);
        self.set_type(expr, ty);
        ty
    }

    fn settle_all(&mut self, frame: Frame) {
        self.settle_variables(frame);
        self.settle_types(frame);
    }

    /// Settles variables and checks what waits for them, in turns.
    fn settle_variables(&mut self, frame: Frame) {
        loop {
            if let Some(at) = self.ready(frame) {
                let postponed = self.postponed.remove(at);
                self.postponed_now(postponed);
                continue;
            }
            if let Some(variable) = self.next_variable(frame) {
                let settled = self.constraints.settle(self.world, variable);
                match settled {
                    Settled::NothingKnown => self.nothing_known(frame, variable),
                    _ => self.check_mentioned(frame, variable),
                }
                continue;
            }
            if self.postponed.len() > frame.postponed {
                let postponed = self.postponed.remove(frame.postponed);
                self.postponed_now(postponed);
                continue;
            }
            break;
        }
    }

    /// Writes down the types of all expressions that waited, and forgets the variables.
    fn settle_types(&mut self, frame: Frame) {
        let open: Vec<ExprId> = self.open.drain(frame.open.min(self.open.len())..).collect();
        for expr in open {
            if let Some(open) = self.world.analysis.files[self.unit].ty(expr) {
                let settled = self.constraints.applied(self.world, open);
                self.world.analysis.files[self.unit].set_type(expr, settled);
                if self.world.types.holds(settled).variable {
                    self.open.push(expr);
                }
            }
        }
        let literals: Vec<(ExprId, Type)> =
            self.literals.drain(frame.literals.min(self.literals.len())..).collect();
        for (literal, wanted) in literals {
            let wanted = self.constraints.applied(self.world, wanted);
            self.take_type(literal, wanted);
        }
        let calls: Vec<(ExprId, Vec<Type>)> = self.calls.drain(frame.calls.min(self.calls.len())..).collect();
        for (call, arguments) in calls {
            let settled = arguments.into_iter().map(|ty| self.constraints.applied(self.world, ty)).collect();
            self.world.analysis.files[self.unit].type_arguments.insert(call.index(), settled);
        }
        self.pending.truncate(frame.pending);
        self.constraints.seal_from(self.world, frame.first);
        self.constraints.forget_from(frame.first);
    }

    /// An integer literal, or arithmetic of such, takes the type that is wanted of it.
    pub(super) fn settle_literal(&mut self, expr: ExprId, ty: Type, wanted: Type) {
        if !matches!(self.world.types.kind(ty), Kind::Literal { .. }) {
            return;
        }
        if self.world.types.holds(wanted).variable {
            self.literals.push((expr, wanted));
        } else {
            self.take_type(expr, wanted);
        }
    }

    fn take_type(&mut self, literal: ExprId, wanted: Type) {
        let wanted = self.world.types.lower(wanted);
        let wanted = self.world.types.definite(wanted);
        let builtins = &self.world.builtins;
        if [builtins.byte, builtins.short, builtins.int, builtins.long].contains(&wanted) {
            self.set_type(literal, wanted);
        }
    }

    /// A lambda whose inputs are known.
    fn ready(&mut self, frame: Frame) -> Option<usize> {
        (frame.postponed..self.postponed.len()).find(|at| {
            let wanted = self.postponed[*at].wanted;
            self.open_inputs(wanted, frame).is_empty()
        })
    }

    /// Open variables among the inputs of a lambda for a type, of this frame.
    fn open_inputs(&mut self, wanted: Type, frame: Frame) -> Vec<Variable> {
        let wanted = self.constraints.applied(self.world, wanted);
        if !self.world.types.holds(wanted).variable {
            return Vec::new();
        }
        let Some(function) = self.function_of(wanted) else {
            return self.open_of(wanted, frame);
        };
        let Some(class) = self.world.types.as_class(function).cloned() else { return Vec::new() };
        let inputs = class.arguments.len().saturating_sub(1);
        let inputs: Vec<Type> = class.arguments.iter().take(inputs).filter_map(|it| it.ty()).collect();
        inputs.into_iter().flat_map(|input| self.open_of(input, frame)).collect()
    }

    /// Open variables among the inputs of a lambda for a type.
    pub(super) fn inputs_open(&mut self, wanted: Type) -> Vec<Variable> {
        let all = Frame { first: 0, postponed: 0, open: 0, literals: 0, calls: 0, pending: 0 };
        self.open_inputs(wanted, all)
    }

    fn open_of(&mut self, ty: Type, frame: Frame) -> Vec<Variable> {
        let open = self.constraints.open_in(self.world, ty);
        open.into_iter().filter(|variable| variable.0 >= frame.first).collect()
    }

    /// The variable that is settled next: one that a lambda waits for, or any when none waits.
    fn next_variable(&mut self, frame: Frame) -> Option<Variable> {
        let waiting: Vec<Type> = self.postponed.iter().skip(frame.postponed).map(|it| it.wanted).collect();
        if waiting.is_empty() {
            let open = self.constraints.open_from(frame.first);
            let proper = open.iter().copied().find(|it| self.constraints.has_proper(self.world, *it));
            return proper.or_else(|| open.first().copied());
        }
        let inputs: Vec<Variable> =
            waiting.into_iter().flat_map(|wanted| self.open_inputs(wanted, frame)).collect();
        self.first_proper(inputs, frame)
    }

    /// The first variable that something says what it is: of these, or of those that they depend on.
    fn first_proper(&mut self, wanted: Vec<Variable>, frame: Frame) -> Option<Variable> {
        let mut seen = wanted;
        let mut at = 0;
        while let Some(variable) = seen.get(at).copied() {
            at += 1;
            if self.constraints.has_proper(self.world, variable) {
                return Some(variable);
            }
            let (lower, upper, equal) = self.constraints.of(variable);
            for bound in lower.into_iter().chain(upper).chain(equal) {
                for open in self.open_of(bound, frame) {
                    if !seen.contains(&open) {
                        seen.push(open);
                    }
                }
            }
        }
        None
    }

    /// Where a type parameter has to be a type that is mentioned, it is none that was made up: `listOf(1).contains("a")`.
    fn check_mentioned(&mut self, frame: Frame, variable: Variable) {
        let mut calls = self.pending.iter().skip(frame.pending);
        let Some(call) = calls.find(|it| it.variables.contains(&variable)).cloned() else { return };
        let Some(mentioned) = call.mentioned.filter(|_| call.certain) else { return };
        let ty = self.world.types.intern(Kind::Variable { variable, nullable: false });
        let ty = self.constraints.applied(self.world, ty);
        let mut classes: Vec<ClassId> = Vec::new();
        for ty in mentioned {
            let ty = self.constraints.applied(self.world, ty);
            let holds = self.world.types.holds(ty);
            if holds.unknown || holds.variable || holds.parameter || !self.classes_in(ty, &mut classes) {
                return;
            }
        }
        let known = match self.world.types.kind(ty) {
            Kind::Class(class) => classes.contains(&class.class),
            Kind::Intersection(_) => false,
            _ => return,
        };
        if known || self.world.types.holds(ty).unknown {
            return;
        }
        let Some(parameter) = self.constraints.parameter(variable) else { return };
        let name = self.world.type_parameter_name(parameter);
        let name = self.world.text(name).to_owned();
        let message = format!(
            "type inference failed: the receiver and the arguments have no type in common for `{name}`"
        );
        let found = self.world.finding(self.unit, &rules::TYPE_MISMATCH, call.range, message);
        self.world.report(self.unit, found.label("is never found there"));
    }

    /// The classes that a type mentions; false where it has others than classes in it.
    fn classes_in(&mut self, ty: Type, classes: &mut Vec<ClassId>) -> bool {
        match self.world.types.kind(ty).clone() {
            Kind::Class(class) => {
                // `String` is a `Comparable<String>`.
                let is_new = !classes.contains(&class.class);
                classes.push(class.class);
                let of_supertypes = self.world.ancestors(class.class);
                let named =
                    of_supertypes.iter().filter(|_| is_new).filter_map(|ty| self.world.types.as_class(*ty));
                let named = named.flat_map(|it| it.arguments.iter().filter_map(|it| it.ty()));
                let named = named.filter(|ty| !self.world.types.holds(*ty).parameter);
                if class.arguments.contains(&Argument::Star) {
                    return false;
                }
                let own = class.arguments.iter().filter_map(|it| it.ty());
                let mentioned: Vec<Type> = own.chain(named).collect();
                mentioned.into_iter().all(|ty| self.classes_in(ty, classes))
            }
            Kind::Flexible { lower, .. } => self.classes_in(lower, classes),
            Kind::Literal { .. } => {
                let b = &self.world.builtins;
                let integers = [b.int, b.long, b.short, b.byte, b.uint, b.ulong];
                classes.extend(integers.into_iter().filter_map(|ty| self.world.class_in(ty)));
                true
            }
            Kind::Intersection(parts) => parts.iter().all(|part| self.classes_in(*part, classes)),
            _ => false,
        }
    }

    /// Nothing says what a type parameter of a call is.
    fn nothing_known(&mut self, frame: Frame, variable: Variable) {
        let pending =
            self.pending.iter().skip(frame.pending).find(|it| it.variables.contains(&variable)).cloned();
        let Some(pending) = pending.filter(|pending| pending.certain) else { return };
        // With a library on the class path that is not known, another function may be meant.
        if self.world.class_path.is_open()
            || self.settles_later
            || self.constraints.touches_unknown(self.world, variable)
        {
            return;
        }
        let Some(parameter) = self.constraints.parameter(variable) else { return };
        let name = self.world.type_parameter_name(parameter);
        let name = self.world.text(name).to_owned();
        let message = format!("not enough information to infer the type parameter `{name}`");
        let found = self.world.finding(self.unit, &rules::TYPE_MISMATCH, pending.range, message);
        self.world.report(
            self.unit,
            found.label("nothing here says what it is").help("write it in angle brackets"),
        );
        // Told once for a call.
        for pending in self.pending.iter_mut().skip(frame.pending) {
            pending.certain = false;
        }
    }
}
