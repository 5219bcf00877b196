//! Overloads of the DSL: which one takes the arguments, and why none does. `make` runs the one that is found.

use crate::catalog::{Function, Parameter, Symbol, Type};
use crate::diagnostic::{Diagnostic, did_you_mean, nearest_name};
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::rules;
use super::super::value::{Arg, Args, Eval, Value};
use super::types::type_name;

/// An argument's place: the parameter's index and the argument.
pub(crate) type BoundArgs<'a> = Vec<(usize, &'a Arg)>;

/// Why a DSL function does not take the arguments.
pub(super) enum Misfit {
    TooMany(Span),
    Missing(Symbol),
    NoParameter(Symbol, Span),
    Type(Symbol, Type, Span),
}

impl Interpreter<'_> {
    /// Calls the first overload that takes the arguments; if there is none, says why. `None` when there is no overload.
    pub(crate) fn call_dsl_overload<'f>(
        &mut self,
        functions: impl Iterator<Item = &'f Function>,
        receiver: &Value,
        args: &Args,
        span: Span,
    ) -> Eval<Option<Value>> {
        let mut misfit: Option<(&Function, Misfit)> = None;
        let mut parameters: Vec<&Parameter> = Vec::new();
        for function in functions {
            match self.fit(&function.parameters, args) {
                Ok(bound) => {
                    Self::label_lambdas(args, function.name);
                    return self.run_dsl_function(function, receiver, &bound, args, span).map(Some);
                }
                Err(reason) => {
                    parameters.extend(function.parameters.iter());
                    misfit = misfit.or(Some((function, reason)));
                }
            }
        }
        let Some((function, reason)) = misfit else { return Ok(None) };
        if args.items.iter().any(|arg| arg.value.is_unknown()) {
            self.taint_args(args);
            return Ok(Some(Value::Unknown));
        }
        let name = self.text(function.name).to_owned();
        Ok(Some(self.report_misfit(&name, &reason, &parameters, args, span)))
    }

    /// Gives every parameter its argument, by Kotlin's rules.
    pub(super) fn fit<'a>(
        &mut self,
        parameters: &[Parameter],
        args: &'a Args,
    ) -> Result<BoundArgs<'a>, Misfit> {
        let mut bound: BoundArgs<'a> = Vec::with_capacity(args.len());
        let mut position = 0;
        for arg in &args.items {
            let index = if let Some((name, span)) = arg.name {
                let found = parameters.iter().position(|parameter| parameter.name == name);
                found.ok_or(Misfit::NoParameter(name, span))?
            } else if arg.trailing {
                parameters.len().checked_sub(1).ok_or(Misfit::TooMany(arg.span))?
            } else {
                position
            };
            let parameter = parameters.get(index).ok_or(Misfit::TooMany(arg.span))?;
            let whole_array = parameter.vararg && matches!(arg.value, Value::List(_));
            if !whole_array && self.type_accepts(parameter.ty, parameter.nullable, &arg.value) == Some(false)
            {
                return Err(Misfit::Type(parameter.name, parameter.ty, arg.span));
            }
            if arg.value.is_null() && !parameter.nullable && !parameter.vararg {
                return Err(Misfit::Type(parameter.name, parameter.ty, arg.span));
            }
            if !parameter.vararg {
                position = index + 1;
            }
            bound.push((index, arg));
        }
        for (index, parameter) in parameters.iter().enumerate() {
            let given = bound.iter().any(|(at, _)| *at == index);
            if !given && !parameter.default && !parameter.vararg {
                return Err(Misfit::Missing(parameter.name));
            }
        }
        Ok(bound)
    }

    pub(super) fn report_misfit(
        &mut self,
        callee: &str,
        misfit: &Misfit,
        known: &[&Parameter],
        args: &Args,
        span: Span,
    ) -> Value {
        self.taint_args(args);
        let diagnostic = match misfit {
            Misfit::TooMany(place) => {
                Diagnostic::new(&rules::WRONG_ARGUMENTS, *place, rules::surplus_argument(callee))
            }
            Misfit::Missing(name) => {
                let message = rules::missing_argument(callee, self.text(*name));
                Diagnostic::new(&rules::WRONG_ARGUMENTS, span, message)
            }
            Misfit::NoParameter(name, place) => {
                let text = self.text(*name).to_owned();
                let known = known.iter().map(|parameter| self.text(parameter.name));
                let message = rules::no_such_parameter(callee, &text);
                let diagnostic = Diagnostic::new(&rules::WRONG_ARGUMENTS, *place, message);
                match nearest_name(&text, known) {
                    Some(near) => diagnostic.help(did_you_mean(near)),
                    None => diagnostic,
                }
            }
            Misfit::Type(name, ty, place) => {
                let given =
                    args.items.iter().find(|arg| arg.span == *place).map(|arg| self.class_name(&arg.value));
                let given = given.map(|class| format!(", not {class}")).unwrap_or_default();
                let message = format!(
                    "`{}` of `{callee}` takes {}{given}",
                    self.text(*name),
                    type_name(self.catalog, *ty)
                );
                Diagnostic::new(&rules::TYPE_MISMATCH, *place, message)
            }
        };
        self.fail(diagnostic.label("here"))
    }
}
