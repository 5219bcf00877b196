//! Functions of the settings run: bodies, accessors, returns.

mod candidate;
mod extension;
mod lambda;

use std::rc::Rc;

use crate::catalog::Symbol;
use crate::diagnostic::Diagnostic;
use crate::eval::frame::{Env, Frame, Scope, calls_from, chain};
use crate::eval::interpreter::Interpreter;
use crate::eval::rules;
use crate::eval::value::{Args, Eval, Jump, Value};
use crate::source::Span;
use crate::syntax::tree::{Accessor, Body, Expr, ExprId, Id, TypeId};

pub(crate) use candidate::{Candidate, Choice};

impl Interpreter<'_> {
    /// Runs a candidate.
    pub(crate) fn call_candidate(&mut self, candidate: Candidate, args: &Args, span: Span) -> Eval {
        let Candidate { unit, function, .. } = candidate;
        self.init_file(unit, span)?;
        let data = &self.unit_at(unit).tree[function];
        // What has no defaults to compute is given its values at once.
        let in_order = self.is_in_order(unit, data.parameters, args);
        let bound = if in_order { Ok(Vec::new()) } else { self.bind_candidate(&candidate, args) };
        let bound = match bound {
            Ok(bound) => bound,
            Err(mismatch) => return Ok(self.report_mismatch("this function", &mismatch, span)),
        };
        let Candidate { env, receiver, label, .. } = candidate;
        let name = data.name.map(|name| self.unit_at(unit).symbol(name.name));
        self.stack.activations += 1;
        let activation = self.stack.activations;
        let calls = calls_from(&self.env, span);
        let mut env = self.spare.take(env, Scope::Function(activation), receiver, label.or(name));
        if let Some(frame) = Rc::get_mut(&mut env) {
            frame.calls = Some(calls);
            let variables = frame.variables.get_mut();
            self.reified(unit, data.type_parameters, args, variables);
            if in_order {
                self.given_in_order(unit, data.parameters, args, variables);
            }
        }
        let result = self.deeper(span, |this| {
            this.in_scope(unit, env, |this| {
                if !in_order {
                    this.declare_bound(bound)?;
                }
                this.function_body(data.body, span)
            })
        });
        let value = self.returned(result, activation)?;
        Ok(self.coerce_in(unit, value, data.returns))
    }

    fn function_body(&mut self, body: Body, span: Span) -> Eval {
        match body {
            Body::Expr(value) => self.expr(value),
            Body::Block(block) => {
                if let Expr::Block(statements) = self.tree()[block] {
                    let value = self.statements(statements)?;
                    self.note_dropped(value, block);
                }
                Ok(Value::Unit)
            }
            Body::None => Ok(self.incomplete(span, "a function without a body is called here", "")),
        }
    }

    /// Runs a getter.
    pub(crate) fn accessor(
        &mut self,
        unit: u32,
        accessor: Id<Accessor>,
        env: Env,
        name: Symbol,
        field: Option<Value>,
        span: Span,
    ) -> Eval {
        let data = self.unit_at(unit).source.tree[accessor];
        self.stack.activations += 1;
        let activation = self.stack.activations;
        let frame = Frame::new(Some(env), Scope::Function(activation), None, Some(name));
        if let Some(field) = field {
            self.declared.mark(self.common.field);
            frame.declare(self.common.field, field);
        }
        let result = self.deeper(span, |this| {
            this.within(unit, Rc::new(frame), |this| this.function_body(data.body, span))
        });
        self.returned(result, activation)
    }

    /// Runs a setter with `value`; what it leaves in `field`.
    pub(crate) fn run_setter(
        &mut self,
        unit: u32,
        setter: Id<Accessor>,
        env: Env,
        old: Value,
        value: Value,
        span: Span,
    ) -> Eval {
        let data = self.unit_at(unit).source.tree[setter];
        self.stack.activations += 1;
        let activation = self.stack.activations;
        let frame = Rc::new(Frame::new(Some(env), Scope::Function(activation), None, None));
        self.declared.mark(self.common.field);
        frame.declare(self.common.field, old);
        if let Some(parameter) = data.parameter {
            let name = self.unit_at(unit).symbol(parameter.name.name);
            self.declared.mark(name);
            frame.declare(name, value);
        }
        let inner = frame.clone();
        let result =
            self.deeper(span, |this| this.within(unit, inner, |this| this.function_body(data.body, span)));
        self.returned(result, activation)?;
        Ok(frame.get(self.common.field).unwrap_or(Value::Null))
    }

    /// `return`, perhaps with a label.
    pub(crate) fn return_jump(&mut self, label: Option<Symbol>, value: Option<ExprId>, span: Span) -> Eval {
        let mut value = self.body(value)?;
        let mut target = self.returned_from(label);
        if let (None, Some(label)) = (target, label) {
            let found = self.returns_from_nothing(label, span);
            value = self.fail(found);
            target = self.returned_from(None);
        }
        Err(Box::new(Jump::Return(target.unwrap_or(0), value)))
    }

    /// The finding of a `return@label`, standing at `span`, with a label that nothing around it has.
    pub(crate) fn returns_from_nothing(&self, label: Symbol, span: Span) -> Diagnostic {
        let text = self.text(label);
        let jump = format!("return@{text}");
        let length = u32::try_from(jump.len()).unwrap_or(0);
        let plain = span.range().slice(self.here().source.text).starts_with(&jump);
        let place = if plain { Span { end: span.start + length, ..span } } else { span };
        let message = format!("nothing around this has the label `{text}`");
        Diagnostic::new(&rules::UNRESOLVED_REFERENCE, place, message).label("returns from nothing")
    }

    /// The activation of the innermost function, or of what has the label.
    pub(crate) fn returned_from(&self, label: Option<Symbol>) -> Option<u32> {
        chain(&self.env).find_map(|frame| match frame.scope {
            Scope::Function(activation) if label.is_none() || frame.label == label => Some(activation),
            Scope::Lambda(activation) if label.is_some() && frame.label == label => Some(activation),
            _ => None,
        })
    }

    /// A lambda that is passed where a function type with a receiver is declared learns that it has one.
    pub(crate) fn coerce(&mut self, value: Value, ty: TypeId) -> Value {
        self.coerce_in(self.unit, value, Some(ty))
    }
}
