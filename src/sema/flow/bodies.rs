//! Functions, lambdas and accessors.

use crate::syntax::tree::{
    Accessor, Binding, Body, Expr, ExprId, Function, Id, List, Name, Parameter, Property, TypeId,
};

use super::jumps::{Target, TargetKind};
use super::state::State;
use super::types::Invocation;
use super::walk::{Flow, Usage};

/// How a lambda is run, as far as its place says it.
struct Run {
    invocation: Invocation,
    inlined: Option<bool>,
    any_label: bool,
}

/// What an argument is given to, as far as it names a lambda there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Callee {
    /// A function of this name.
    Named(Name),
    /// Something whose name is not known.
    Unknown,
    /// The constructor of a superclass, which names nothing.
    Constructor,
}

impl Callee {
    pub(super) fn of(name: Option<Name>) -> Self {
        name.map_or(Self::Unknown, Self::Named)
    }
}

impl Flow<'_> {
    /// A value that is kept or given back: a lambda there may run at any time.
    pub(super) fn stored(&mut self, value: ExprId) {
        let run = Run { invocation: Invocation::Anytime, inlined: Some(false), any_label: false };
        match self.lambda_with_labels(value) {
            Some((lambda, labels)) => self.lambda(lambda, labels, run),
            None => self.value(value),
        }
    }

    /// An argument of a call.
    pub(super) fn argument(&mut self, value: ExprId, callee: Callee) {
        let name = match callee {
            Callee::Named(name) => Some(name),
            Callee::Unknown | Callee::Constructor => None,
        };
        if let Some((lambda, mut labels)) = self.lambda_with_labels(value) {
            // A label of its own takes the place of the function's name.
            if labels.is_empty() {
                labels.extend(name);
            }
            let invocation = self.types.invocation(lambda);
            let any_label = callee == Callee::Unknown;
            let run = Run { invocation, inlined: self.types.is_inlined(lambda), any_label };
            return self.lambda(lambda, labels, run);
        }
        match (self.tree[value], name) {
            (Expr::Assignment { .. }, _) => {
                self.report_assignment_as_argument(value);
                self.expr(value, Usage::Statement);
            }
            (Expr::Function(function), Some(label)) => self.function(function, vec![label], true),
            _ => self.value(value),
        }
    }

    /// A lambda in a place that does not say how it is run; nor, without labels, which label it has.
    pub(super) fn closure(&mut self, id: ExprId, labels: Option<Vec<Name>>) {
        let run = Run { invocation: Invocation::Unknown, inlined: None, any_label: labels.is_none() };
        self.lambda(id, labels.unwrap_or_default(), run);
    }

    fn lambda_with_labels(&self, value: ExprId) -> Option<(ExprId, Vec<Name>)> {
        let mut labels = Vec::new();
        let mut inner = value;
        loop {
            inner = match self.tree[inner] {
                Expr::Labeled { label, body } => {
                    labels.push(label.name);
                    body
                }
                Expr::Annotated { body, .. } => body,
                Expr::Lambda(_) => return Some((inner, labels)),
                _ => return None,
            };
        }
    }

    fn lambda(&mut self, id: ExprId, labels: Vec<Name>, run: Run) {
        let Expr::Lambda(lambda) = self.tree[id] else { return };
        let target = Target {
            any_label: run.any_label,
            ..Target::new(TargetKind::Lambda { inlined: run.inlined }, labels)
        };
        let body = self.tree[lambda].body;
        self.running.push((id, run.invocation));
        if run.invocation == Invocation::Anytime {
            let state = self.state.clone();
            self.apart(state, |flow| flow.lambda_body(id, body, target));
            self.running.pop();
            return;
        }
        let (outer, start) = (self.tracked.len(), self.log.len());
        let before = self.state.clone();
        self.lambda_body(id, body, target);
        self.running.pop();
        match run.invocation {
            Invocation::ExactlyOnce | Invocation::Anytime => {}
            Invocation::Inlined => {
                let outer = u32::try_from(outer).unwrap_or(u32::MAX);
                let again = self.log.split_off(start.min(self.log.len()));
                again
                    .into_iter()
                    .filter(|(bit, _)| *bit < outer)
                    .for_each(|(_, at)| self.report_captured(at));
                self.state.merge(before);
            }
            Invocation::Unknown => {
                self.log.truncate(start);
                self.state.touched = before.touched;
            }
        }
    }

    fn lambda_body(&mut self, id: ExprId, body: List<ExprId>, target: Target) {
        self.targets.push(target);
        self.block(body, Usage::Result(id));
        if let Some(target) = self.targets.pop() {
            self.state.merge(target.exits);
        }
    }

    /// Walks over what does not run here; the variables outside of it are not its own.
    pub(super) fn apart(&mut self, state: State, step: impl FnOnce(&mut Self)) {
        let here = std::mem::replace(&mut self.state, state);
        let log = std::mem::take(&mut self.log);
        let outer = self.tracked.len();
        let boundary = std::mem::replace(&mut self.boundary, u32::try_from(outer).unwrap_or(u32::MAX));
        step(self);
        self.forget(outer);
        (self.state, self.log, self.boundary) = (here, log, boundary);
    }

    /// A function, local or not.
    pub(super) fn function(&mut self, function: Id<Function>, labels: Vec<Name>, local: bool) {
        let it = &self.tree[function];
        let state = if local { self.state.clone() } else { State::entry() };
        self.apart(state, |flow| {
            let mut labels = labels;
            labels.extend(it.name.map(|name| name.name));
            flow.parameters(it.parameters);
            flow.body(it.body, it.returns, labels);
        });
    }

    /// Default values.
    pub(super) fn parameters(&mut self, parameters: List<Parameter>) {
        let tree = self.tree;
        if tree[parameters].iter().any(|parameter| parameter.default.is_some()) {
            self.targets.push(Target::new(TargetKind::Initializer, Vec::new()));
            tree[parameters]
                .iter()
                .filter_map(|it| it.default)
                .for_each(|value| self.perhaps(|flow| flow.stored(value)));
            self.targets.pop();
        }
    }

    /// The body of a function that returns a value of type `returns`.
    fn body(&mut self, body: Body, returns: Option<TypeId>, labels: Vec<Name>) {
        self.targets.push(Target::new(TargetKind::Function, labels));
        match body {
            Body::Block(block) => {
                self.expr(block, Usage::Statement);
                let wanted = returns.is_some_and(|ty| self.types.is_unit(ty) == Some(false));
                if self.state.live && wanted {
                    self.report_missing_return(block);
                }
            }
            Body::Expr(value) => self.stored(value),
            Body::None => {}
        }
        self.targets.pop();
    }

    /// The accessors of a property.
    pub(super) fn accessors(&mut self, property: Id<Property>) {
        let it = &self.tree[property];
        let declared = match it.binding {
            Binding::Single(variable) => variable.ty,
            Binding::Destructuring(_) => None,
        };
        it.getter.into_iter().for_each(|getter| self.accessor(getter, declared));
        it.setter.into_iter().for_each(|setter| self.accessor(setter, None));
    }

    fn accessor(&mut self, accessor: Id<Accessor>, declared: Option<TypeId>) {
        let it = &self.tree[accessor];
        let is_getter = it.parameter.is_none();
        let returns = it.returns.or(declared).filter(|_| is_getter);
        let state = self.state.clone();
        self.apart(state, |flow| flow.body(it.body, returns, Vec::new()));
    }

    /// A secondary constructor's body, from the state that the initializers leave.
    pub(super) fn constructor_body(&mut self, body: ExprId) {
        self.targets.push(Target::new(TargetKind::Function, Vec::new()));
        self.expr(body, Usage::Statement);
        if let Some(target) = self.targets.pop() {
            self.state.merge(target.exits);
        }
    }
}
