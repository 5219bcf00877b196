//! The functions that a call may mean, and how its arguments meet their parameters.

use crate::catalog::Symbol;
use crate::diagnostic::Diagnostic;
use crate::eval::frame::{Env, Variables};
use crate::eval::interpreter::Interpreter;
use crate::eval::library;
use crate::eval::program::Unit;
use crate::eval::rules;
use crate::eval::value::{Arg, Args, Eval, Value};
use crate::sema::resolution::Meaning;
use crate::source::Span;
use crate::syntax::tree::{ExprId, Function, Id, List, Modifier, Parameter};

/// A declared function that a call may mean, with the receivers that it would run on.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    pub(crate) unit: u32,
    pub(crate) function: Id<Function>,
    /// The scope of the body: the instance's, the class's, or the local one.
    pub(crate) env: Option<Env>,
    /// The extension receiver.
    pub(crate) receiver: Option<Value>,
    /// The label before a function in a block, by which `return` knows it instead of by its name.
    pub(crate) label: Option<Symbol>,
}

impl Candidate {
    /// A function that needs no receiver.
    pub(crate) const fn plain(unit: u32, function: Id<Function>) -> Self {
        Self { unit, function, env: None, receiver: None, label: None }
    }
}

/// What a call means of several functions.
#[derive(Debug)]
pub(crate) enum Choice {
    /// None of them takes the arguments.
    None,
    /// None of them: something of the library is meant.
    Elsewhere,
    One(Candidate),
    /// It may be several, and nothing says which.
    Unknown,
}

/// Why arguments do not fit parameters.
#[derive(Debug)]
pub(crate) enum Mismatch {
    Missing(Symbol),
    TooMany(Span),
    NoParameter(Symbol, Span),
}

/// What a parameter gets.
#[derive(Debug)]
pub(crate) enum Bound {
    Given(Value),
    Default(ExprId),
    /// The default of an overridden function in that file.
    Inherited(u32, ExprId),
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
        let Some(ty) = tree[function].receiver else { return Some(Candidate::plain(unit, function)) };
        let receiver =
            receivers.iter().find(|receiver| self.value_is_in(unit, receiver, ty) != Some(false))?.clone();
        Some(Candidate { receiver: Some(receiver), ..Candidate::plain(unit, function) })
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
        (self.value_is_in(unit, value, ty) != Some(false))
            .then(|| Candidate { receiver: Some(value.clone()), ..Candidate::plain(unit, function) })
    }

    /// Which of the candidates a call means: what the analysis says, else the only one that takes the arguments.
    pub(crate) fn choose(&mut self, candidates: &[Candidate], args: &Args) -> Choice {
        let resolution = self.resolution;
        let declared = |candidate: &Candidate| resolution.of_function(candidate.unit, candidate.function);
        let meaning = args.site.and_then(|(unit, call)| resolution.meaning(unit, call));
        if let Some(Meaning::Own(id)) = meaning {
            let stands_for = |it: &&Candidate| declared(it).is_some_and(|it| resolution.stands_for(it, id));
            if let Some(chosen) = candidates.iter().find(stands_for) {
                return Choice::One(chosen.clone());
            }
        }
        let of_library = matches!(meaning, Some(Meaning::Library(_) | Meaning::FunctionalMethod));
        let mut fitting: Vec<&Candidate> = Vec::new();
        for candidate in candidates {
            let function = &self.unit_at(candidate.unit).source.tree[candidate.function];
            // Of the library's functions, only overrides are the settings' own.
            if of_library && !function.modifiers.has(Modifier::Override) {
                continue;
            }
            let is_overridden = |near: &&Candidate| {
                let (near, far) = (declared(near), declared(candidate));
                near.zip(far).is_some_and(|(near, far)| resolution.stands_for(near, far))
            };
            if !fitting.iter().any(is_overridden) && self.takes_values(candidate, args) {
                fitting.push(candidate);
            }
        }
        match fitting[..] {
            [] if of_library => Choice::Elsewhere,
            [] => Choice::None,
            [one] => Choice::One(one.clone()),
            _ => Choice::Unknown,
        }
    }

    /// Whether a candidate may take these arguments, by their number, their names and their values.
    fn takes_values(&mut self, candidate: &Candidate, args: &Args) -> bool {
        if self.bind_candidate(candidate, args).is_err() {
            return false;
        }
        let unit = candidate.unit;
        let parameters = self.unit_at(unit).source.tree[candidate.function].parameters;
        self.may_be_given(unit, parameters, args)
    }

    /// Whether arguments that fit parameters by their number and names may have the right types.
    pub(crate) fn may_be_given(&mut self, unit: u32, parameters: List<Parameter>, args: &Args) -> bool {
        let declared = self.unit_at(unit);
        let items = &declared.source.tree[parameters];
        let Ok(given) = given(declared, items, args) else { return false };
        items.iter().enumerate().all(|(index, parameter)| {
            let Some(ty) = parameter.ty else { return true };
            let vararg = parameter.modifiers.has(Modifier::Vararg);
            let mut given = given.to(index).iter().filter(|arg| !(vararg && arg.name.is_some()));
            given.all(|arg| self.value_is_in(unit, &arg.value, ty) != Some(false))
        })
    }

    /// Notes that it is not known which of several functions a call means.
    pub(crate) fn undecided_call(&mut self, name: Symbol, args: &Args, span: Span) -> Value {
        self.taint_args(args);
        let message = format!("which `{}` is meant is not known", self.text(name));
        self.incomplete(span, message, "what depends on it is not checked")
    }

    pub(super) fn bind_candidate(
        &mut self,
        candidate: &Candidate,
        args: &Args,
    ) -> Result<Vec<(Symbol, Bound)>, Mismatch> {
        let parameters = self.unit_at(candidate.unit).source.tree[candidate.function].parameters;
        let mut bound = self.bind_args(candidate.unit, parameters, args);
        if !matches!(bound, Err(Mismatch::Missing(_))) {
            return bound;
        }
        // An override takes the defaults of what it overrides.
        for (unit, overridden) in self.overridden_functions(candidate.unit, candidate.function) {
            let defaults = self.unit_at(unit).source.tree[overridden].parameters;
            bound = self.bind_with_defaults(candidate.unit, parameters, args, Some((unit, defaults)));
            if !matches!(bound, Err(Mismatch::Missing(_))) {
                break;
            }
        }
        bound
    }

    /// Whether a name that no member takes the arguments of may mean a function elsewhere: Kotlin then looks further out.
    pub(crate) fn may_mean_another(&mut self, name: Symbol) -> bool {
        !self.found(name).is_empty()
            || library::is_known_name(self.text(name))
            || !self.catalog.functions_named(name).is_empty()
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
        let rule = &rules::WRONG_ARGUMENTS;
        let (place, message) = match *mismatch {
            Mismatch::Missing(name) => (span, rules::missing_argument(callee, self.text(name))),
            Mismatch::TooMany(place) => (place, rules::surplus_argument(callee)),
            Mismatch::NoParameter(name, place) => (place, rules::no_such_parameter(callee, self.text(name))),
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
        self.bind_with_defaults(unit, parameters, args, None)
    }

    /// The same; what is missing gets the default of the same parameter of an overridden function.
    fn bind_with_defaults(
        &mut self,
        unit: u32,
        parameters: List<Parameter>,
        args: &Args,
        overridden: Option<(u32, List<Parameter>)>,
    ) -> Result<Vec<(Symbol, Bound)>, Mismatch> {
        let declared = self.unit_at(unit);
        let items = &declared.source.tree[parameters];
        let given = given(declared, items, args)?;
        let mut bound = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let one = match self.bind_one(unit, item, given.to(index)) {
                Err(Mismatch::Missing(name)) => {
                    let default = overridden.and_then(|(unit, parameters)| {
                        let default = self.unit_at(unit).source.tree[parameters].get(index)?.default?;
                        Some(Bound::Inherited(unit, default))
                    });
                    default.ok_or(Mismatch::Missing(name))?
                }
                one => one?,
            };
            bound.push((declared.symbol(item.name.name), one));
        }
        Ok(bound)
    }

    /// Whether each parameter is given one argument, in the order of the parameters.
    pub(crate) fn is_in_order(&self, unit: u32, parameters: List<Parameter>, args: &Args) -> bool {
        parameters.len() == args.len()
            && args.items.iter().all(|arg| arg.name.is_none())
            && !self.unit_at(unit).source.tree[parameters]
                .iter()
                .any(|parameter| parameter.modifiers.has(Modifier::Vararg))
    }

    /// Declares parameters that are given one argument each, in their order.
    pub(crate) fn given_in_order(
        &mut self,
        unit: u32,
        parameters: List<Parameter>,
        args: &Args,
        variables: &mut Variables,
    ) {
        let declared = self.unit_at(unit);
        for (item, arg) in declared.source.tree[parameters].iter().zip(&args.items) {
            let value = self.coerce_in(unit, arg.value.clone(), item.ty);
            let name = declared.symbol(item.name.name);
            self.declared.mark(name);
            variables.push(name, value);
        }
    }

    pub(super) fn bind_one(
        &mut self,
        unit: u32,
        parameter: &Parameter,
        given: &[&Arg],
    ) -> Result<Bound, Mismatch> {
        let name = self.unit_at(unit).symbol(parameter.name.name);
        let vararg = parameter.modifiers.has(Modifier::Vararg);
        match (given, parameter.default) {
            (given, _) if vararg => match given {
                [Arg { name: Some(_), value: array @ Value::List(_), .. }] => Ok(Bound::Given(array.clone())),
                _ => {
                    let element = |arg: &&Arg| self.coerce_in(unit, arg.value.clone(), parameter.ty);
                    Ok(Bound::Given(Value::array(given.iter().map(element).collect())))
                }
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
                Bound::Inherited(unit, default) => {
                    let env = self.env.clone();
                    self.within(unit, env, |this| this.expr(default))?
                }
            };
            self.declare(name, value);
        }
        Ok(())
    }
}

/// Which arguments a function's parameters are given.
struct Given<'a> {
    /// One for each parameter.
    single: Vec<Option<&'a Arg>>,
    /// All that a `vararg` parameter is given, and the parameter's place: a function has at most one.
    many: (usize, Vec<&'a Arg>),
}

impl<'a> Given<'a> {
    fn to(&self, parameter: usize) -> &[&'a Arg] {
        match &self.many {
            (place, many) if *place == parameter => many,
            _ => self.single.get(parameter).map_or(&[], |single| single.as_slice()),
        }
    }
}

/// Gives the arguments to parameters by place and name.
fn given<'a>(declared: &Unit<'_>, parameters: &[Parameter], args: &'a Args) -> Result<Given<'a>, Mismatch> {
    let is_vararg = |parameter: &Parameter| parameter.modifiers.has(Modifier::Vararg);
    let vararg = parameters.iter().position(is_vararg).unwrap_or(usize::MAX);
    let mut given = Given { single: vec![None; parameters.len()], many: (vararg, Vec::new()) };
    let mut position = 0;
    for arg in &args.items {
        let index = if let Some((name, span)) = arg.name {
            let found = parameters.iter().position(|item| declared.symbol(item.name.name) == name);
            found.ok_or(Mismatch::NoParameter(name, span))?
        } else if arg.trailing {
            parameters.len().checked_sub(1).ok_or(Mismatch::TooMany(arg.span))?
        } else {
            position
        };
        if index == vararg {
            given.many.1.push(arg);
            continue;
        }
        let slot = given.single.get_mut(index).filter(|slot| slot.is_none());
        *slot.ok_or(Mismatch::TooMany(arg.span))? = Some(arg);
        position = index + 1;
    }
    Ok(given)
}
