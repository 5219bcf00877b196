//! Function values: lambdas, callable references, blocks of the DSL.

use std::rc::Rc;

use crate::catalog::Symbol;
use crate::eval::frame::{Scope, chain};
use crate::eval::interpreter::Interpreter;
use crate::eval::value::{
    Arg, Args, ClassRef, Code, Eval, FunctionValue, Jump, Object, Receiver, Signature, Value,
};
use crate::sema::resolution::LambdaShape;
use crate::source::Span;
use crate::syntax::tree::{ExprId, List};

use super::Candidate;

impl Interpreter<'_> {
    /// Calls a function value with one plain value.
    pub(crate) fn invoke_one(&mut self, function: &Value, value: Value, span: Span) -> Eval {
        match function {
            Value::Function(lambda) if !lambda.takes_receiver() && lambda.code.is_lambda() => {
                self.run_lambda(lambda, None, false, std::iter::once(value), span)
            }
            _ => self.invoke_values(function, vec![value], span),
        }
    }

    /// Calls a function value with plain values.
    pub(crate) fn invoke_values(&mut self, function: &Value, values: Vec<Value>, span: Span) -> Eval {
        match function {
            Value::Function(value) if !value.takes_receiver() && value.code.is_lambda() => {
                self.run_lambda(value, None, false, values.into_iter(), span)
            }
            _ => self.invoke(function, Args::of(values, span), span),
        }
    }

    /// `function(args)`
    pub(crate) fn invoke(&mut self, function: &Value, args: Args, span: Span) -> Eval {
        let Value::Function(value) = function else { return self.invoke_other(function, args, span) };
        let Some(signature) = value.signature.get().filter(|_| value.takes_receiver()) else {
            return self.run(value, None, args, span);
        };
        if args.len() > signature.arity {
            let mut args = args;
            let receiver = args.items.remove(0).value;
            return self.run(value, Some(receiver), args, span);
        }
        let receiver = self.implicit_receiver(signature.receiver);
        self.run(value, receiver, args, span)
    }

    /// Whether a call with these arguments can mean a value of a declared function type.
    pub(crate) fn takes(&mut self, function: &FunctionValue, args: &Args) -> bool {
        let Some(Signature { arity, receiver }) = function.signature.get() else { return true };
        match (receiver, args.len()) {
            (Receiver::None, given) => given == arity,
            (_, given) if given == arity => self.implicit_receiver(receiver).is_some(),
            (_, given) if given == arity + 1 => {
                let first = args.get(0).cloned().unwrap_or(Value::Unknown);
                self.is_receiver(&first, receiver)
            }
            _ => false,
        }
    }

    pub(super) fn implicit_receiver(&mut self, receiver: Receiver) -> Option<Value> {
        let env = self.env.clone();
        chain(&env).filter_map(|frame| frame.this.clone()).find(|this| self.is_receiver(this, receiver))
    }

    pub(super) fn is_receiver(&mut self, value: &Value, receiver: Receiver) -> bool {
        match receiver {
            Receiver::None => false,
            Receiver::Of(unit, ty) => self.value_is_in(unit, value, ty) != Some(false),
            Receiver::Dsl(class) => self.is_of_class(value, ClassRef::Dsl(class)) != Some(false),
        }
    }

    /// Calls a function value on a receiver: `receiver.function(args)`, `receiver.apply(function)`.
    pub(crate) fn invoke_on(&mut self, function: &Value, receiver: Value, args: Args, span: Span) -> Eval {
        self.invoke_seen(function, receiver, false, args, span)
    }

    /// Runs a block of the DSL on an object, which is seen as one of its DSL class.
    pub(crate) fn run_dsl_block(&mut self, block: &Value, object: &Rc<Object>, span: Span) -> Eval {
        self.invoke_seen(block, Value::Object(object.clone()), true, Args::default(), span)
    }

    pub(super) fn invoke_seen(
        &mut self,
        function: &Value,
        receiver: Value,
        dsl_view: bool,
        args: Args,
        span: Span,
    ) -> Eval {
        match function {
            Value::Function(value) => match &value.code {
                Code::Lambda { .. } => {
                    self.run_lambda(value, Some(receiver), dsl_view, args.into_values(), span)
                }
                _ => self.run(value, Some(receiver), args, span),
            },
            Value::Unknown => {
                self.taint_args(&args);
                if let Value::Object(object) = &receiver {
                    Self::taint_object(object);
                }
                Ok(Value::Unknown)
            }
            _ => self.invoke_other(function, args, span),
        }
    }

    pub(super) fn invoke_other(&mut self, function: &Value, args: Args, span: Span) -> Eval {
        if function.is_unknown() {
            self.taint_args(&args);
            return Ok(Value::Unknown);
        }
        self.call_member(function.clone(), self.common.invoke, &args, span, span)
    }

    pub(crate) fn parameter_count(&self, function: &FunctionValue) -> usize {
        match &function.code {
            Code::Lambda { unit, lambda, .. } => {
                self.units[*unit as usize].source.tree[*lambda].parameters.len()
            }
            Code::Function { unit, function, .. } => {
                self.units[*unit as usize].source.tree[*function].parameters.len()
            }
            _ => 0,
        }
    }

    pub(crate) fn run(
        &mut self,
        function: &Rc<FunctionValue>,
        receiver: Option<Value>,
        args: Args,
        span: Span,
    ) -> Eval {
        match &function.code {
            Code::Lambda { .. } => self.run_lambda(function, receiver, false, args.into_values(), span),
            Code::Function { unit, function: code, env, this } => {
                let parameters = self.parameter_count(function);
                let takes_receiver = self.unit_at(*unit).source.tree[*code].receiver.is_some();
                let mut args = args;
                let receiver = match (takes_receiver, receiver) {
                    (true, None) if args.len() > parameters => Some(args.items.remove(0).value),
                    (true, None) => chain(&self.env).find_map(|frame| frame.this.clone()),
                    (false, Some(value)) => {
                        args.items.insert(0, Arg { name: None, value, span, trailing: false });
                        None
                    }
                    (_, receiver) => receiver,
                };
                let receiver = receiver.or_else(|| this.clone());
                let (env, label) = (Some(env.clone()), function.label.get());
                let candidate = Candidate { env, receiver, label, ..Candidate::plain(*unit, *code) };
                self.call_candidate(candidate, &args, span)
            }
            Code::Constructor(class) => self.construct(*class, &args, span),
            Code::Member { receiver: bound, name, .. } => {
                let (value, args) = first(bound.clone().or(receiver), args);
                match value {
                    Some(value) => self.call_or_get(value, *name, args, span),
                    None => Ok(self.incomplete(span, "this function reference is not evaluated", "")),
                }
            }
            Code::Named { name, unit, env } => {
                let name = *name;
                self.within(*unit, env.clone(), |this| this.call_name(name, &args, span, span))
            }
            Code::Own { id, receiver: bound, unit, env, .. } => {
                let (id, bound) = (*id, bound.clone().or(receiver));
                self.within(*unit, env.clone(), |this| this.call_reference(id, bound, args, span))
            }
        }
    }

    /// What the property that a reference names holds: `::property.get()`.
    pub(crate) fn referred(&mut self, function: &Rc<FunctionValue>, span: Span) -> Eval {
        match &function.code {
            Code::Named { name, unit, env } => {
                let name = *name;
                self.within(*unit, env.clone(), |this| this.name(name, span))
            }
            Code::Own { id, receiver, unit, env, .. } => {
                let (id, receiver) = (*id, receiver.clone());
                let value =
                    self.within(*unit, env.clone(), |this| this.own_value(id, receiver.as_ref(), span))?;
                Ok(value.unwrap_or(Value::Unknown))
            }
            _ => self.run(function, None, Args::default(), span),
        }
    }

    /// Sets the property that a reference names; `false` when that is not known.
    pub(crate) fn set_referred(&mut self, function: &FunctionValue, value: &Value, span: Span) -> Eval<bool> {
        let Code::Own { id, receiver, unit, env, .. } = &function.code else { return Ok(false) };
        let (id, receiver) = (*id, receiver.clone());
        self.within(*unit, env.clone(), |this| this.set_own(id, receiver.as_ref(), value, span))
    }

    /// Calls the member function `name`, or reads the property of that name: `Type::name` may be either.
    pub(super) fn call_or_get(&mut self, value: Value, name: Symbol, args: Args, span: Span) -> Eval {
        if args.len() == 0
            && let Some(member) = self.member_get(&value, name, span)?
        {
            return Ok(member);
        }
        self.call_member(value, name, &args, span, span)
    }

    fn run_lambda(
        &mut self,
        function: &FunctionValue,
        receiver: Option<Value>,
        dsl_view: bool,
        mut values: impl ExactSizeIterator<Item = Value>,
        span: Span,
    ) -> Eval {
        let Code::Lambda { unit, lambda, env } = &function.code else { return Ok(Value::Unknown) };
        let (unit, lambda) = (*unit, *lambda);
        let takes = self.resolution.lambda(unit, lambda);
        let (receiver, mut first) = as_lambda_takes(takes, receiver, &mut values);
        let data = &self.unit_at(unit).tree[lambda];
        self.stack.activations += 1;
        let activation = self.stack.activations;
        let label = function.label.get();
        let mut env = self.spare.take(Some(env.clone()), Scope::Lambda(activation), receiver, label);
        if let Some(frame) = Rc::get_mut(&mut env) {
            frame.dsl_view = dsl_view;
        }
        if !data.has_arrow
            && let Some(value) = first.take().or_else(|| values.next())
        {
            self.declared.mark(self.common.it);
            env.declare(self.common.it, value);
        }
        let result = self.deeper(span, |this| {
            this.in_scope(unit, env, |this| {
                if data.has_arrow {
                    for parameter in &this.tree()[data.parameters] {
                        let value = first.take().or_else(|| values.next()).unwrap_or(Value::Unknown);
                        this.bind(parameter.binding, value)?;
                    }
                }
                this.lambda_body(data.body, takes.gives_unit)
            })
        });
        let value = self.returned(result, activation)?;
        Ok(if takes.gives_unit { Value::Unit } else { value })
    }

    fn lambda_body(&mut self, body: List<ExprId>, gives_unit: bool) -> Eval {
        let value = self.statements(body)?;
        if !gives_unit {
            return Ok(value);
        }
        if let Some(last) = self.tree()[body].last() {
            self.note_dropped(value, *last);
        }
        Ok(Value::Unit)
    }

    /// `receiver::name`, `::name`
    pub(crate) fn callable_reference(&mut self, id: ExprId, receiver: Option<ExprId>, name: Symbol) -> Eval {
        let own = self.resolution.own(self.unit, id).filter(|id| self.is_referred(*id));
        let code = |this: &Self, id, receiver| Code::Own {
            id,
            receiver,
            name,
            unit: this.unit,
            env: this.env.clone(),
        };
        let Some(receiver) = receiver else {
            if let Some(id) = own {
                return Ok(self.function_value(code(self, id, None)));
            }
            if let Some(class) = self.class_named(&[name]) {
                return Ok(self.function_value(Code::Constructor(class)));
            }
            return Ok(self.function_value(Code::Named { name, unit: self.unit, env: self.env.clone() }));
        };
        let value = self.expr(receiver)?;
        let bound = match &value {
            Value::Unknown => return Ok(value),
            Value::Class(class) if !self.is_object_class(*class) => None,
            _ => Some(value),
        };
        if let Some(id) = own {
            return Ok(self.function_value(code(self, id, bound)));
        }
        Ok(self.function_value(Code::Member { receiver: bound, name }))
    }

    /// Ends a `return` at its activation; what is returned is unknown when that may have happened before.
    #[inline]
    pub(super) fn returned(&mut self, result: Eval, activation: u32) -> Eval {
        if result.is_ok() && self.stack.unsure.is_empty() { result } else { self.jumped(result, activation) }
    }

    fn jumped(&mut self, result: Eval, activation: u32) -> Eval {
        let value = match result {
            Err(mut jump) => match &mut *jump {
                Jump::Return(target, value) if *target == activation => std::mem::take(value),
                _ => return Err(jump),
            },
            Ok(value) => value,
        };
        let unsure = !self.stack.unsure.is_empty() && self.stack.unsure.remove(&activation);
        Ok(if unsure { Value::Unknown } else { value })
    }

    /// Names a lambda after the function that it is passed to, for `return@name`.
    pub(crate) fn label_lambdas(args: &Args, name: Symbol) {
        for arg in &args.items {
            if let Value::Function(function) = &arg.value
                && matches!(function.code, Code::Lambda { .. })
                && function.label.get().is_none()
            {
                function.label.set(Some(name));
            }
        }
    }
}

pub(super) fn first(value: Option<Value>, mut args: Args) -> (Option<Value>, Args) {
    match value {
        Some(value) => (Some(value), args),
        None if args.len() > 0 => {
            let value = args.items.remove(0).value;
            (Some(value), args)
        }
        None => (None, args),
    }
}

/// A function with a receiver and one with that as its first value are the same: `apply(f)` for `f: (Job) -> Unit`, `map(f)`
/// for `f: Job.() -> String`. The lambda is given what it takes itself: the receiver, and a value before the others.
fn as_lambda_takes(
    takes: LambdaShape,
    receiver: Option<Value>,
    values: &mut impl ExactSizeIterator<Item = Value>,
) -> (Option<Value>, Option<Value>) {
    match (takes.values, receiver) {
        (Some((false, taken)), Some(first)) if values.len() + 1 == taken => (None, Some(first)),
        (Some((true, taken)), None) if values.len() == taken + 1 => (values.next(), None),
        (_, receiver) => (receiver, None),
    }
}
