//! Which of several functions that take the arguments Kotlin prefers: the most specific one.

use std::cmp::Reverse;

use crate::eval::interpreter::Interpreter;
use crate::eval::value::{Args, ClassRef, Code, Value};
use crate::syntax::tree::{Modifier, Parameter, Type, TypeId};

use super::candidate::{Bound, Candidate};

/// How well a function fits, best first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// Arguments that a parameter may not take.
    doubtful: usize,
    /// Numbers that are widened.
    widened: usize,
    /// Types that say nothing of their values: `Any` and type parameters.
    general: usize,
    /// How far down the types stand in their hierarchies.
    depth: Reverse<usize>,
    /// Types with `?`.
    nullable: usize,
    vararg: bool,
    /// Parameters that were given nothing.
    defaults: usize,
}

impl Interpreter<'_> {
    /// The candidate that a call with these arguments means; `None` when none takes them.
    pub(crate) fn choose(&mut self, candidates: &[Candidate], args: &Args) -> Option<Candidate> {
        let mut fitting: Vec<(&Candidate, Vec<Bound>)> = Vec::new();
        for candidate in candidates {
            if let Ok(bound) = self.bind_candidate(candidate, args) {
                fitting.push((candidate, bound.into_iter().map(|(_, bound)| bound).collect()));
            }
        }
        match fitting.as_slice() {
            [] => None,
            [(one, _)] => Some((*one).clone()),
            [(first, _), ..]
                if fitting.iter().any(|(other, _)| other.receiver.is_none() != first.receiver.is_none()) =>
            {
                Some((*first).clone())
            }
            several => several.iter().min_by_key(|(candidate, bound)| self.fitness(candidate, bound)).map(
                |(best, _)| {
                    let best: &Candidate = best;
                    best.clone()
                },
            ),
        }
    }

    fn fitness(&mut self, candidate: &Candidate, bound: &[Bound]) -> Fit {
        let unit = candidate.unit;
        let tree = self.unit_at(unit).source.tree;
        let function = &tree[candidate.function];
        let mut fit = Fit {
            doubtful: 0,
            widened: 0,
            general: 0,
            depth: Reverse(0),
            nullable: 0,
            vararg: false,
            defaults: 0,
        };
        if let (Some(ty), Some(value)) = (function.receiver, &candidate.receiver) {
            self.judge(&mut fit, unit, value, ty);
        }
        for (parameter, bound) in tree[function.parameters].iter().zip(bound) {
            let Bound::Given(value) = bound else {
                fit.defaults += 1;
                continue;
            };
            self.judge_parameter(&mut fit, unit, parameter, value);
        }
        fit
    }

    fn judge_parameter(&mut self, fit: &mut Fit, unit: u32, parameter: &Parameter, value: &Value) {
        let Some(ty) = parameter.ty else { return };
        if !parameter.modifiers.has(Modifier::Vararg) {
            return self.judge(fit, unit, value, ty);
        }
        fit.vararg = true;
        let Value::List(list) = value else { return };
        if let Some(first) = list.items().first().cloned() {
            self.judge(fit, unit, &first, ty);
        }
    }

    /// Adds what the type `ty`, given `value`, says of a function.
    fn judge(&mut self, fit: &mut Fit, unit: u32, value: &Value, ty: TypeId) {
        let tree = self.unit_at(unit).source.tree;
        match tree[ty] {
            Type::Nullable(inner) => {
                fit.nullable += 1;
                self.judge(fit, unit, value, inner);
            }
            Type::Parenthesized(inner) | Type::Annotated { ty: inner, .. } => {
                self.judge(fit, unit, value, inner);
            }
            Type::Function(function) => {
                fit.depth.0 += 3;
                fit.doubtful += usize::from(!self.takes_block(value, tree[function].parameters.len()));
            }
            Type::User(_) => self.judge_class(fit, unit, value, ty),
            Type::Error | Type::Intersection(..) | Type::Dynamic => {}
        }
    }

    fn judge_class(&mut self, fit: &mut Fit, unit: u32, value: &Value, ty: TypeId) {
        let Some(class) = self.class_of_type_in(unit, ty) else {
            // A type parameter, or an alias of a function type.
            fit.general += usize::from(!matches!(value, Value::Function(_)));
            return;
        };
        if let ClassRef::Library(name) = class {
            let name = self.text(name);
            fit.general += usize::from(name == "Any");
            fit.widened += usize::from(
                matches!(value, Value::Int(_))
                    && matches!(name, "Long" | "Short" | "Byte" | "Double" | "Float"),
            );
        }
        let known = value.is_null() || self.is_of_class(value, class) == Some(true);
        fit.doubtful += usize::from(!known && !value.is_unknown());
        fit.depth.0 += self.depth_of(class);
    }

    /// Whether a block with its written parameters can be one of that many.
    fn takes_block(&self, value: &Value, arity: usize) -> bool {
        let Value::Function(function) = value else { return true };
        let Code::Lambda { unit, lambda, .. } = function.code else { return true };
        let lambda = self.unit_at(unit).source.tree[lambda];
        if lambda.has_arrow { lambda.parameters.len() == arity } else { arity <= 1 }
    }

    /// How many types a class stands below.
    fn depth_of(&mut self, class: ClassRef) -> usize {
        match class {
            ClassRef::Dsl(class) => self.catalog.ancestors(class).len(),
            ClassRef::Library(name) => library_depth(self.text(name)),
            ClassRef::User(class) => {
                let above = self.superclass(class).map_or(0, |above| self.depth_of(above));
                1 + above + self.interfaces(class).len()
            }
        }
    }
}

/// How many types of the library a type of it stands below, as far as that tells overloads apart.
fn library_depth(name: &str) -> usize {
    match name {
        "Any" => 0,
        "CharSequence" | "Comparable" | "Iterable" | "Map" | "Number" | "Sequence" | "Throwable" => 1,
        "Collection" | "Exception" | "MutableIterable" | "MutableMap" => 2,
        "ArrayList" | "MutableList" | "MutableSet" | "HashSet" | "LinkedHashSet" => 4,
        _ => 3,
    }
}
