//! What is passed to a call, and which parameter takes what.

use super::candidates::Candidate;
use super::{Body, Expected};
use crate::sema::names::Symbol;
use crate::sema::symbols::Signature;
use crate::sema::types::{Kind, Type};
use crate::source::TextRange;
use crate::syntax::tree::{self, Argument, Expr, ExprId};

/// One argument of a call.
#[derive(Debug, Clone, Copy)]
pub(super) struct Passed {
    pub(super) expr: ExprId,
    pub(super) name: Option<Symbol>,
    /// Where that name stands.
    pub(super) named_at: Option<TextRange>,
    pub(super) spread: bool,
    pub(super) trailing: bool,
    pub(super) shape: Shape,
}

impl Passed {
    /// An operand, an index, an assigned value.
    pub(super) fn plain(expr: ExprId, shape: Shape) -> Self {
        Self { expr, name: None, named_at: None, spread: false, trailing: false, shape }
    }
}

/// What is known of an argument before a callee is chosen.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    Typed(Type),
    /// How many parameters it declares; `None` without an arrow.
    Lambda {
        lambda: ExprId,
        parameters: Option<usize>,
    },
    Reference(ExprId),
}

/// Why the arguments do not fit the parameters, whatever their types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Misfit {
    TooMany(usize),
    Missing(usize),
    UnknownName(usize),
    NameNotAllowed(usize),
    Twice(usize),
    Spread(usize),
    Mixed(usize),
}

/// For each argument, the place of its parameter.
#[derive(Debug, Clone, Default)]
pub(super) struct Mapping {
    pub(super) parameters: Vec<usize>,
    pub(super) uses_default: bool,
    pub(super) uses_vararg: bool,
}

impl Body<'_, '_> {
    /// The arguments of a call, those without their callee's help typed.
    pub(super) fn passed(&mut self, arguments: tree::List<Argument>, lambda: Option<ExprId>) -> Vec<Passed> {
        let tree = self.tree;
        let mut passed: Vec<Passed> = Vec::with_capacity(arguments.len() + 1);
        for argument in &tree[arguments] {
            let name = argument.name.map(|name| self.symbol(name.name));
            let shape = self.shape(argument.value);
            passed.push(Passed {
                name,
                named_at: argument.name.map(|name| name.range),
                spread: argument.spread,
                ..Passed::plain(argument.value, shape)
            });
        }
        if let Some(lambda) = lambda {
            let shape = self.shape(lambda);
            passed.push(Passed { trailing: true, ..Passed::plain(lambda, shape) });
        }
        passed
    }

    fn shape(&mut self, expr: ExprId) -> Shape {
        let tree = self.tree;
        let bare = self.bare(expr);
        match tree[bare] {
            Expr::Lambda(lambda) => {
                let lambda = tree[lambda];
                let parameters = lambda.has_arrow.then(|| lambda.parameters.len());
                Shape::Lambda { lambda: bare, parameters }
            }
            Expr::CallableReference { .. } => Shape::Reference(bare),
            _ => Shape::Typed(self.expr(expr, Expected::Argument)),
        }
    }

    /// What stands in parentheses, behind labels and annotations.
    pub(super) fn bare(&self, expr: ExprId) -> ExprId {
        let mut expr = expr;
        while let Expr::Parenthesized(inner)
        | Expr::Labeled { body: inner, .. }
        | Expr::Annotated { body: inner, .. } = self.tree[expr]
        {
            expr = inner;
        }
        expr
    }

    /// Which parameter takes which argument, as far as names and numbers say.
    pub(super) fn map_arguments(&self, signature: &Signature, passed: &[Passed]) -> Result<Mapping, Misfit> {
        let parameters = &signature.parameters;
        let mut mapping = Mapping { parameters: Vec::with_capacity(passed.len()), ..Mapping::default() };
        // Few functions have more parameters than this.
        let (mut few, mut many) = ([false; 16], Vec::new());
        let taken = match few.get_mut(..parameters.len()) {
            Some(few) => few,
            None => {
                many.resize(parameters.len(), false);
                &mut many[..]
            }
        };
        let (mut next, mut moved) = (0, false);
        for (at, argument) in passed.iter().enumerate() {
            let place = match argument.name {
                Some(_) if signature.flags.java && !parameters.iter().any(|it| it.name.is_some()) => {
                    return Err(Misfit::NameNotAllowed(at));
                }
                Some(name) => {
                    let found = parameters.iter().position(|parameter| parameter.name == Some(name));
                    let place = found.ok_or(Misfit::UnknownName(at))?;
                    if taken[place] {
                        return Err(Misfit::Twice(at));
                    }
                    next = place + 1;
                    moved |= place != at && !parameters[..=place].iter().any(|it| it.vararg);
                    place
                }
                // A name moves what follows away from its place.
                None if moved && !argument.trailing => return Err(Misfit::Mixed(at)),
                None if argument.trailing => {
                    let last = parameters.len().checked_sub(1).ok_or(Misfit::TooMany(at))?;
                    if taken[last] || parameters[last].vararg {
                        return Err(Misfit::TooMany(at));
                    }
                    last
                }
                None => {
                    while next < parameters.len() && taken[next] && !parameters[next].vararg {
                        next += 1;
                    }
                    if next >= parameters.len() {
                        return Err(Misfit::TooMany(at));
                    }
                    let place = next;
                    if !parameters[place].vararg {
                        next += 1;
                    }
                    place
                }
            };
            if argument.spread && !parameters[place].vararg {
                return Err(Misfit::Spread(at));
            }
            mapping.uses_vararg |= parameters[place].vararg;
            taken[place] = true;
            mapping.parameters.push(place);
        }
        for (place, parameter) in parameters.iter().enumerate() {
            if !taken[place] {
                if !parameter.has_default && !parameter.vararg {
                    return Err(Misfit::Missing(place));
                }
                mapping.uses_default |= parameter.has_default;
                mapping.uses_vararg |= parameter.vararg;
            }
        }
        Ok(mapping)
    }
}

impl Body<'_, '_> {
    /// Whether a parameter is of a type parameter of the class that is only read, since its receiver is projected.
    pub(super) fn is_projected(&self, candidate: &Candidate, ty: Type) -> bool {
        let Kind::Parameter { parameter, .. } = *self.world.types.kind(ty) else { return false };
        candidate.substitution.is_projected(parameter)
            && self.world.variance(parameter).is_none()
            && candidate.signature.owner.is_some()
            && !candidate.signature.flags.java
    }
}
