//! Functions: choosing an overload, binding arguments to parameters, and running bodies and lambdas.

use std::rc::Rc;

use crate::catalog::Symbol;
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::tree::{
    Accessor, Body, Expr, ExprId, Function, Id, Lambda, LambdaParameter, List, Modifier, Parameter, Tree,
    Type, TypeId,
};

use super::frame::{Env, Frame, Scope, chain};
use super::interpreter::Interpreter;
use super::rules;
use super::value::{
    Arg, Args, ClassRef, Code, Eval, FunctionValue, Jump, Library, Object, Receiver, Signature, Value,
};

/// A declared function that a call may mean, with the receivers that it would run on.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    pub(crate) unit: u32,
    pub(crate) function: Id<Function>,
    /// The scope of the body: the instance's, the class's, or the local one.
    pub(crate) env: Option<Env>,
    /// The extension receiver.
    pub(crate) receiver: Option<Value>,
}

/// Why arguments do not fit parameters.
#[derive(Debug)]
pub(crate) enum Mismatch {
    Missing(Symbol),
    TooMany(Span),
    NoParameter(Symbol, Span),
    Type(Symbol, Span),
}

/// What a parameter gets.
#[derive(Debug)]
pub(crate) enum Bound {
    Given(Value),
    Default(ExprId),
}

impl Interpreter<'_> {
    /// A top-level function as a candidate on the innermost of the `receivers` that it takes.
    pub(crate) fn candidate(
        &mut self,
        unit: u32,
        function: Id<Function>,
        receivers: &[Value],
    ) -> Option<Candidate> {
        let tree = self.unit_at(unit).source.tree;
        let Some(ty) = tree[function].receiver else {
            return Some(Candidate { unit, function, env: None, receiver: None });
        };
        let receiver =
            receivers.iter().find(|receiver| self.value_is_in(unit, receiver, ty) != Some(false))?.clone();
        Some(Candidate { unit, function, env: None, receiver: Some(receiver) })
    }

    /// A top-level extension function as a candidate on `value`.
    pub(crate) fn extension_candidate(
        &mut self,
        unit: u32,
        function: Id<Function>,
        value: &Value,
    ) -> Option<Candidate> {
        let tree = self.unit_at(unit).source.tree;
        let ty = tree[function].receiver?;
        (self.value_is_in(unit, value, ty) != Some(false)).then(|| Candidate {
            unit,
            function,
            env: None,
            receiver: Some(value.clone()),
        })
    }

    /// Extension functions that classes around the call declare as members.
    pub(crate) fn member_extensions(&mut self, value: &Value, name: Symbol) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for frame in chain(&self.env.clone()) {
            let Some(this @ Value::Object(object)) = &frame.this else { continue };
            let mut next = match object.class {
                ClassRef::User(class) => Some(class),
                _ => None,
            };
            while let Some(class) = next {
                let Some(data) = self.program.class_at(class).cloned() else { break };
                for &(_, function) in data.functions.iter().filter(|(item, _)| *item == name) {
                    if let Some(mut candidate) = self.extension_candidate(data.unit, function, value) {
                        let Value::Object(object) = this else { continue };
                        candidate.env = Some(self.instance_env(object, class));
                        candidates.push(candidate);
                    }
                }
                next = match self.superclass(class) {
                    Some(ClassRef::User(parent)) => Some(parent),
                    _ => None,
                };
            }
        }
        candidates
    }

    /// The first candidate that takes the arguments.
    pub(crate) fn choose(&mut self, candidates: &[Candidate], args: &Args) -> Option<Candidate> {
        let fitting: Vec<&Candidate> =
            candidates.iter().filter(|candidate| self.bind_candidate(candidate, args).is_ok()).collect();
        match fitting.as_slice() {
            [] => None,
            [one] => Some((*one).clone()),
            [first, ..]
                if fitting.iter().any(|other| other.receiver.is_none() != first.receiver.is_none()) =>
            {
                Some((*first).clone())
            }
            several => {
                several.iter().min_by_key(|candidate| self.generality(candidate)).map(|&best| best.clone())
            }
        }
    }

    /// How many of a function's types say nothing of their values: `Any` and type parameters. The fewest win.
    fn generality(&mut self, candidate: &Candidate) -> usize {
        let tree = self.unit_at(candidate.unit).source.tree;
        let function = &tree[candidate.function];
        let types =
            tree[function.parameters].iter().filter_map(|parameter| parameter.ty).chain(function.receiver);
        types
            .filter(|ty| match self.class_of_type_in(candidate.unit, *ty) {
                Some(ClassRef::Library(name)) => self.text(name) == "Any",
                Some(_) => false,
                None => matches!(tree[*ty], Type::User(_)),
            })
            .count()
    }

    fn bind_candidate(
        &mut self,
        candidate: &Candidate,
        args: &Args,
    ) -> Result<Vec<(Symbol, Bound)>, Mismatch> {
        let parameters = self.unit_at(candidate.unit).source.tree[candidate.function].parameters;
        self.bind_args(candidate.unit, parameters, args)
    }

    /// Reports that no candidate takes the arguments.
    pub(crate) fn no_candidate(
        &mut self,
        name: Symbol,
        candidates: &[Candidate],
        args: &Args,
        span: Span,
    ) -> Value {
        if args.items.iter().any(|arg| arg.value.is_unknown()) {
            self.taint_args(args);
            return Value::Unknown;
        }
        let text = self.text(name).to_owned();
        let [candidate] = candidates else {
            return self.error(&rules::WRONG_ARGUMENTS, span, format!("no `{text}` takes these arguments"));
        };
        match self.bind_candidate(candidate, args) {
            Err(mismatch) => self.report_mismatch(&text, &mismatch, span),
            Ok(_) => Value::Unknown,
        }
    }

    /// Reports why arguments do not fit.
    pub(crate) fn report_mismatch(&mut self, callee: &str, mismatch: &Mismatch, span: Span) -> Value {
        let (rule, place, message) = match *mismatch {
            Mismatch::Missing(name) => {
                (&rules::WRONG_ARGUMENTS, span, format!("`{callee}` needs a value for `{}`", self.text(name)))
            }
            Mismatch::TooMany(place) => {
                (&rules::WRONG_ARGUMENTS, place, format!("`{callee}` does not take this argument"))
            }
            Mismatch::NoParameter(name, place) => {
                (&rules::WRONG_ARGUMENTS, place, format!("`{callee}` has no parameter `{}`", self.text(name)))
            }
            Mismatch::Type(name, place) => (
                &rules::TYPE_MISMATCH,
                place,
                format!("parameter `{}` of `{callee}` does not take a value of this type", self.text(name)),
            ),
        };
        self.fail(Diagnostic::new(rule, place, message).label("here"))
    }

    /// Gives every parameter its argument, as Kotlin does: in order, by name, the trailing lambda to the last one.
    pub(crate) fn bind_args(
        &mut self,
        unit: u32,
        parameters: List<Parameter>,
        args: &Args,
    ) -> Result<Vec<(Symbol, Bound)>, Mismatch> {
        let declared = self.unit_at(unit);
        let tree = declared.source.tree;
        let items = &tree[parameters];
        let mut given: Vec<Vec<&Arg>> = vec![Vec::new(); items.len()];
        let mut position = 0;
        for arg in &args.items {
            let index = if let Some((name, span)) = arg.name {
                let found = items.iter().position(|item| declared.symbol(item.name.name) == name);
                found.ok_or(Mismatch::NoParameter(name, span))?
            } else if arg.trailing {
                items.len().checked_sub(1).ok_or(Mismatch::TooMany(arg.span))?
            } else {
                if position >= items.len() {
                    return Err(Mismatch::TooMany(arg.span));
                }
                position
            };
            let vararg = items[index].modifiers.has(Modifier::Vararg);
            if !vararg && !given[index].is_empty() {
                return Err(Mismatch::TooMany(arg.span));
            }
            given[index].push(arg);
            if !vararg {
                position = index + 1;
            }
        }
        let mut bound = Vec::with_capacity(items.len());
        for (item, given) in items.iter().zip(given) {
            bound.push((declared.symbol(item.name.name), self.bind_one(unit, item, &given)?));
        }
        Ok(bound)
    }

    fn bind_one(&mut self, unit: u32, parameter: &Parameter, given: &[&Arg]) -> Result<Bound, Mismatch> {
        let name = self.unit_at(unit).symbol(parameter.name.name);
        let vararg = parameter.modifiers.has(Modifier::Vararg);
        for arg in given {
            if let Some(ty) = parameter.ty
                && !(vararg && arg.name.is_some())
                && self.value_is_in(unit, &arg.value, ty) == Some(false)
            {
                return Err(Mismatch::Type(name, arg.span));
            }
        }
        match (given, parameter.default) {
            (given, _) if vararg => match given {
                [Arg { name: Some(_), value: array @ Value::List(_), .. }] => Ok(Bound::Given(array.clone())),
                _ => Ok(Bound::Given(Value::array(given.iter().map(|arg| arg.value.clone()).collect()))),
            },
            ([arg, ..], _) => Ok(Bound::Given(self.coerce_in(unit, arg.value.clone(), parameter.ty))),
            ([], Some(default)) => Ok(Bound::Default(default)),
            ([], None) => Err(Mismatch::Missing(name)),
        }
    }

    /// Declares bound parameters in the current scope, defaults evaluated from left to right.
    pub(crate) fn declare_bound(&mut self, bound: Vec<(Symbol, Bound)>) -> Eval<()> {
        for (name, bound) in bound {
            let value = match bound {
                Bound::Given(value) => value,
                Bound::Default(default) => self.expr(default)?,
            };
            self.env.declare(name, value);
        }
        Ok(())
    }

    /// Runs a candidate.
    pub(crate) fn call_candidate(&mut self, candidate: &Candidate, args: &Args, span: Span) -> Eval {
        self.init_file(candidate.unit, span)?;
        match self.bind_candidate(candidate, args) {
            Ok(bound) => {
                let Candidate { unit, function, env, receiver } = candidate.clone();
                self.run_function(unit, function, env, receiver, bound, span)
            }
            Err(mismatch) => Ok(self.report_mismatch("this function", &mismatch, span)),
        }
    }

    fn run_function(
        &mut self,
        unit: u32,
        function: Id<Function>,
        env: Option<Env>,
        receiver: Option<Value>,
        bound: Vec<(Symbol, Bound)>,
        span: Span,
    ) -> Eval {
        let data = self.unit_at(unit).source.tree[function];
        let label = data.name.map(|name| self.unit_at(unit).symbol(name.name));
        self.activations += 1;
        let activation = self.activations;
        let frame = Frame {
            parent: env,
            this: receiver,
            scope: Scope::Function(activation),
            label,
            ..Frame::default()
        };
        let result = self.deeper(span, |this| {
            this.within(unit, Rc::new(frame), |this| {
                this.declare_bound(bound)?;
                this.function_body(data.body, span)
            })
        });
        let value = returned(result, activation)?;
        Ok(match data.returns {
            Some(ty) => self.coerce_in(unit, value, Some(ty)),
            None => value,
        })
    }

    fn function_body(&mut self, body: Body, span: Span) -> Eval {
        match body {
            Body::Expr(value) => self.expr(value),
            Body::Block(block) => {
                if let Expr::Block(statements) = self.tree()[block] {
                    self.statements(statements)?;
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
        self.activations += 1;
        let activation = self.activations;
        let frame = Frame {
            parent: Some(env),
            scope: Scope::Function(activation),
            label: Some(name),
            ..Frame::default()
        };
        if let Some(field) = field {
            frame.declare(self.common.field, field);
        }
        let result = self.deeper(span, |this| {
            this.within(unit, Rc::new(frame), |this| this.function_body(data.body, span))
        });
        returned(result, activation)
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
        self.activations += 1;
        let activation = self.activations;
        let frame =
            Rc::new(Frame { parent: Some(env), scope: Scope::Function(activation), ..Frame::default() });
        frame.declare(self.common.field, old);
        if let Some(parameter) = data.parameter {
            frame.declare(self.unit_at(unit).symbol(parameter.name.name), value);
        }
        let inner = frame.clone();
        let result =
            self.deeper(span, |this| this.within(unit, inner, |this| this.function_body(data.body, span)));
        returned(result, activation)?;
        Ok(frame.get(self.common.field).unwrap_or(Value::Null))
    }

    /// Calls a function value with plain values.
    pub(crate) fn invoke_values(&mut self, function: &Value, values: Vec<Value>, span: Span) -> Eval {
        self.invoke(function, Args::of(values, span), span)
    }

    /// `function(args)`
    pub(crate) fn invoke(&mut self, function: &Value, args: Args, span: Span) -> Eval {
        let Value::Function(value) = function else { return self.invoke_other(function, args, span) };
        let signature =
            value.signature.get().filter(|signature| !matches!(signature.receiver, Receiver::None));
        let Some(signature) = signature else { return self.run(value, None, args, span) };
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

    fn implicit_receiver(&mut self, receiver: Receiver) -> Option<Value> {
        let env = self.env.clone();
        chain(&env).filter_map(|frame| frame.this.clone()).find(|this| self.is_receiver(this, receiver))
    }

    fn is_receiver(&mut self, value: &Value, receiver: Receiver) -> bool {
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

    fn invoke_seen(
        &mut self,
        function: &Value,
        receiver: Value,
        dsl_view: bool,
        args: Args,
        span: Span,
    ) -> Eval {
        match function {
            Value::Function(value) => match &value.code {
                Code::Lambda { unit, lambda, env } => {
                    let values = args.items.into_iter().map(|arg| arg.value).collect();
                    let frame = Frame {
                        parent: Some(env.clone()),
                        this: Some(receiver),
                        dsl_view,
                        label: value.label.get(),
                        ..Frame::default()
                    };
                    self.run_lambda((*unit, *lambda), frame, values, span)
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

    fn invoke_other(&mut self, function: &Value, args: Args, span: Span) -> Eval {
        if function.is_unknown() {
            self.taint_args(&args);
            return Ok(Value::Unknown);
        }
        self.call_member(function.clone(), self.common.invoke, args, span, span)
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

    fn run(&mut self, function: &Rc<FunctionValue>, receiver: Option<Value>, args: Args, span: Span) -> Eval {
        let parameters = self.parameter_count(function);
        match &function.code {
            Code::Lambda { unit, lambda, env } => {
                let values = args.items.into_iter().map(|arg| arg.value).collect();
                let (parent, label) = (Some(env.clone()), function.label.get());
                let frame = Frame { parent, this: receiver, label, ..Frame::default() };
                self.run_lambda((*unit, *lambda), frame, values, span)
            }
            Code::Function { unit, function, env, this } => {
                let takes_receiver = self.unit_at(*unit).source.tree[*function].receiver.is_some();
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
                let candidate =
                    Candidate { unit: *unit, function: *function, env: Some(env.clone()), receiver };
                self.call_candidate(&candidate, &args, span)
            }
            Code::Constructor(class) => self.construct(*class, args, span),
            Code::Member { receiver: bound, name, .. } => {
                let (value, args) = first(bound.clone().or(receiver), args);
                match value {
                    Some(value) => self.call_or_get(value, *name, args, span),
                    None => Ok(self.incomplete(span, "this function reference is not evaluated", "")),
                }
            }
            Code::Named { name, unit, env } => {
                let name = *name;
                self.within(*unit, env.clone(), |this| this.call_name(name, args, span, span))
            }
        }
    }

    /// Calls the member function `name`, or reads the property of that name: `Type::name` may be either.
    fn call_or_get(&mut self, value: Value, name: Symbol, args: Args, span: Span) -> Eval {
        if args.len() == 0
            && let Some(member) = self.member_get(&value, name, span)?
        {
            return Ok(member);
        }
        self.call_member(value, name, args, span, span)
    }

    fn run_lambda(
        &mut self,
        (unit, lambda): (u32, Id<Lambda>),
        frame: Frame,
        values: Vec<Value>,
        span: Span,
    ) -> Eval {
        let data = self.unit_at(unit).source.tree[lambda];
        self.activations += 1;
        let activation = self.activations;
        let frame = Frame { scope: Scope::Lambda(activation), ..frame };
        let it = self.common.it;
        let result = self.deeper(span, |this| {
            this.within(unit, Rc::new(frame), |this| {
                if data.has_arrow {
                    this.bind_lambda(data.parameters, values)?;
                } else if let Some(value) = values.into_iter().next() {
                    this.env.declare(it, value);
                }
                this.statements(data.body)
            })
        });
        returned(result, activation)
    }

    fn bind_lambda(&mut self, parameters: List<LambdaParameter>, values: Vec<Value>) -> Eval<()> {
        let tree: &Tree = self.tree();
        let mut values = values.into_iter();
        for parameter in &tree[parameters] {
            let value = values.next().unwrap_or(Value::Unknown);
            self.bind(parameter.binding, value)?;
        }
        Ok(())
    }

    /// `return`, perhaps with a label.
    pub(crate) fn return_jump(&mut self, label: Option<Symbol>, value: Option<ExprId>) -> Eval {
        let value = self.body(value)?;
        let target = chain(&self.env).find_map(|frame| match frame.scope {
            Scope::Function(activation) if label.is_none() || frame.label == label => Some(activation),
            Scope::Lambda(activation) if label.is_some() && frame.label == label => Some(activation),
            _ => None,
        });
        Err(Box::new(Jump::Return(target.unwrap_or(0), value)))
    }

    /// `receiver::name`, `::name`
    pub(crate) fn callable_reference(&mut self, receiver: Option<ExprId>, name: Symbol) -> Eval {
        let Some(receiver) = receiver else {
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
        Ok(self.function_value(Code::Member { receiver: bound, name }))
    }

    /// A lambda that is passed where a function type with a receiver is declared learns that it has one.
    pub(crate) fn coerce(&mut self, value: Value, ty: TypeId) -> Value {
        self.coerce_in(self.unit, value, Some(ty))
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

/// Ends a `return` at its activation.
fn returned(result: Eval, activation: u32) -> Eval {
    match result {
        Err(jump) => match *jump {
            Jump::Return(target, value) if target == activation => Ok(value),
            jump => Err(Box::new(jump)),
        },
        value => value,
    }
}

fn first(value: Option<Value>, mut args: Args) -> (Option<Value>, Args) {
    match value {
        Some(value) => (Some(value), args),
        None if args.len() > 0 => {
            let value = args.items.remove(0).value;
            (Some(value), args)
        }
        None => (None, args),
    }
}

impl Library {
    /// The library's name of an object's class.
    pub(crate) fn class_name(&self) -> &str {
        match self {
            Self::Regex(..) => "Regex",
            Self::MatchResult(..) => "MatchResult",
            Self::StringBuilder(_) => "StringBuilder",
            Self::File(_) => "File",
            Self::Throwable { class, .. } => class,
            Self::Lazy(_) => "Lazy",
            Self::KClass(_) => "KClass",
            Self::Entry(..) => "Map.Entry",
            Self::Closed(..) => "ClosedRange",
            Self::Indexed(..) => "IndexedValue",
            Self::Sequence(_) => "Sequence",
            Self::Iterator(_) => "Iterator",
            Self::Comparator(_) => "Comparator",
            Self::Grouping(_) => "Grouping",
            Self::Outcome(_) => "Result",
            Self::Digest(..) => "MessageDigest",
            Self::Base64 { .. } => "Base64",
            Self::BigInteger(..) => "BigInteger",
            Self::Uuid(_) => "UUID",
            Self::Constant(class, _) => class,
        }
    }
}
