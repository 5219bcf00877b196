//! Parameters of inline functions that are lambdas: they are copied with the body, so there is no value to be kept.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{InlineFunction, Inlined};
use crate::sema::analysis::Target;
use crate::sema::locals::{FrameId, FrameKind, LocalKind, Locals};
use crate::sema::rules::INLINE_MISUSE;
use crate::sema::symbols::CallableKind;
use crate::sema::symbols::own::CallableNode;
use crate::sema::types::Type;
use crate::sema::world::World;
use crate::syntax::tree::{self, Expr, ExprId, Modifier, Tree};

/// How a name of a parameter is used.
#[derive(Debug, Clone, Copy)]
enum Use {
    Called,
    /// It is an argument of a call, at a place.
    Passed(ExprId, usize),
}

/// What a call does with a lambda that it takes.
#[derive(Debug, Clone, Copy)]
enum Taken {
    Inlined,
    /// Into a place from where `return` cannot leave: `crossinline`.
    InlinedAcross,
    Kept,
}

/// The names that mean lambdas which are inlined.
pub(super) struct Uses {
    /// The name, and whether the parameter is `crossinline`.
    names: Vec<(ExprId, bool, InlineFunction)>,
    uses: FxHashMap<ExprId, Use>,
}

impl Uses {
    pub(super) fn of(world: &mut World<'_>, unit: usize, locals: &Locals, inlined: &Inlined) -> Self {
        let tree = world.tree(unit);
        let (mut names, mut uses) = (Vec::new(), FxHashMap::default());
        let parameters = world.inlined_parameters(unit, inlined);
        for (expr, node) in tree.all::<Expr>() {
            let Some(function) = inlined.at(tree.range(expr)) else { continue };
            match *node {
                Expr::Name(_) => {
                    let local = locals.variable(expr).and_then(|it| locals.get(it));
                    let parameter = local.filter(|it| matches!(it.kind, LocalKind::Parameter));
                    let crossinline = parameter.and_then(|it| parameters.get(&it.name.range.start));
                    names.extend(crossinline.map(|crossinline| (expr, *crossinline, function)));
                }
                Expr::Call(call) => collect(tree, expr, &tree[call], &mut uses),
                _ => {}
            }
        }
        Self { names, uses }
    }
}

/// Notes which names a call calls or passes.
fn collect(tree: &Tree, expr: ExprId, call: &tree::Call, uses: &mut FxHashMap<ExprId, Use>) {
    let callee = bare(tree, call.callee);
    match tree[callee] {
        Expr::Name(_) => {
            uses.insert(callee, Use::Called);
        }
        Expr::Member { receiver, selector, .. } => {
            if matches!(tree[selector], Expr::Name(name) if tree.name(name) == "invoke") {
                uses.insert(bare(tree, receiver), Use::Called);
            }
        }
        _ => {}
    }
    for (at, argument) in tree[call.arguments].iter().enumerate() {
        uses.insert(bare(tree, argument.value), Use::Passed(expr, at));
    }
}

/// Whether a function type that suspends is written.
fn suspends(tree: &Tree, ty: tree::TypeId) -> bool {
    match tree[ty] {
        tree::Type::Function(function) => tree[function].suspend,
        tree::Type::Nullable(inner) | tree::Type::Parenthesized(inner) => suspends(tree, inner),
        _ => false,
    }
}

fn bare(tree: &Tree, expr: ExprId) -> ExprId {
    match tree[expr] {
        Expr::Parenthesized(inner) => bare(tree, inner),
        _ => expr,
    }
}

impl World<'_> {
    /// A lambda that is inlined is there.
    pub(super) fn check_lambda_parameters(&mut self, unit: usize, function: &InlineFunction) {
        let tree = self.tree(unit);
        let signature = self.signature(function.id);
        for (node, parameter) in tree[function.parameters].iter().zip(signature.parameters.iter()) {
            if !signature.flags.suspend
                && node.ty.is_some_and(|ty| suspends(tree, ty))
                && !node.modifiers.has(Modifier::Noinline)
                && !node.modifiers.has(Modifier::Crossinline)
            {
                let name = tree.name(node.name.name);
                let message = format!("the lambda `{name}` suspends, and the inline function does not");
                let found = self.finding(unit, &INLINE_MISUSE, node.name.range, message);
                self.report(
                    unit,
                    found.help("mark it `noinline` or `crossinline`, or the function `suspend`"),
                );
            }
            let nullable = self.types.as_class(parameter.ty).is_some_and(|it| it.nullable);
            if nullable && self.is_function_type(parameter.ty) && !node.modifiers.has(Modifier::Noinline) {
                let name = tree.name(node.name.name);
                let message = format!("the lambda `{name}` of an inline function cannot be nullable");
                let found = self.finding(unit, &INLINE_MISUSE, node.name.range, message);
                self.report(unit, found.help("mark it `noinline`, or leave out the `?`"));
            }
        }
    }

    fn is_function_type(&self, ty: Type) -> bool {
        self.types.as_class(ty).is_some_and(|it| self.builtins.is_function(it.class))
    }

    /// The parameters that are inlined, by where their names begin, and whether they are `crossinline`.
    fn inlined_parameters(&mut self, unit: usize, inlined: &Inlined) -> FxHashMap<u32, bool> {
        let tree = self.tree(unit);
        let mut found = FxHashMap::default();
        for function in &inlined.functions {
            let signature = self.signature(function.id);
            for (node, parameter) in tree[function.parameters].iter().zip(signature.parameters.iter()) {
                let plain = !parameter.vararg && !node.modifiers.has(Modifier::Noinline);
                let there = self.types.as_class(parameter.ty).is_some_and(|it| !it.nullable && !it.suspend);
                if plain && there && self.is_function_type(parameter.ty) {
                    found.insert(node.name.range.start, node.modifiers.has(Modifier::Crossinline));
                }
            }
        }
        found
    }

    pub(super) fn check_uses(&mut self, unit: usize, locals: &Locals, uses: &Uses) {
        let mut told = FxHashSet::default();
        for (name, crossinline, function) in &uses.names {
            let (kept, crosses) = match uses.uses.get(name) {
                Some(Use::Called) => (false, false),
                Some(Use::Passed(call, at)) => match self.taken_by(unit, *call, *at) {
                    Some(Taken::Kept) => (true, false),
                    Some(Taken::InlinedAcross) => (false, true),
                    Some(Taken::Inlined) | None => (false, false),
                },
                None => (true, false),
            };
            let range = self.tree(unit).range(*name);
            let text = range.slice(self.units[unit].text);
            let (message, help) = if kept {
                (
                    format!(
                        "`{text}` is inlined, so it can only be called or handed on to an inline function"
                    ),
                    "noinline",
                )
            } else if !crossinline && crosses {
                (
                    format!("`{text}` may hold a `return`, and is handed on to where none can be"),
                    "crossinline",
                )
            } else if !crossinline && self.is_called_elsewhere(unit, locals, *name, function) {
                (
                    format!("`{text}` is called where a `return` of it could not leave the caller"),
                    "crossinline",
                )
            } else {
                continue;
            };
            if told.insert(range.start) {
                let found = self.finding(unit, &INLINE_MISUSE, range, message);
                self.report(unit, found.help(format!("mark the parameter `{help}`")));
            }
        }
    }

    /// What a call does with its argument at a place; `None` where that is not known.
    fn taken_by(&mut self, unit: usize, call: ExprId, at: usize) -> Option<Taken> {
        let tree = self.tree(unit);
        let Expr::Call(node) = tree[call] else { return None };
        let tables = &self.analysis.files[unit];
        let id = match tables.target(call).or_else(|| tables.target(tree[node].callee))? {
            Target::Callable(id) => id,
            Target::Invoke => return Some(Taken::Kept),
            _ => return None,
        };
        let signature = self.signature(id);
        let argument = tree[tree[node].arguments].get(at)?;
        let place = match argument.name {
            Some(name) => {
                let name = self.symbol(unit, name.name);
                signature.parameters.iter().position(|it| it.name == Some(name))?
            }
            None => at,
        };
        let parameter = signature.parameters.get(place)?;
        let Some(own) = id.own().and_then(|at| self.own.callables.get(at)) else {
            // What the library's functions mark is not in the tables: their inline functions inline all lambdas.
            let takes = signature.kind == CallableKind::Function && signature.flags.inline;
            let inlined = takes && self.is_function_type(parameter.ty);
            return Some(if inlined { Taken::Inlined } else { Taken::Kept });
        };
        let CallableNode::Function(function) = own.node else { return Some(Taken::Kept) };
        let tree = self.tree(own.unit);
        let modifiers = tree[tree[function].parameters].get(place)?.modifiers;
        let takes = tree[function].modifiers.has(Modifier::Inline) && !modifiers.has(Modifier::Noinline);
        Some(match (takes && self.is_function_type(parameter.ty), modifiers.has(Modifier::Crossinline)) {
            (false, _) => Taken::Kept,
            (true, false) => Taken::Inlined,
            (true, true) => Taken::InlinedAcross,
        })
    }

    /// Whether a name stands in what certainly does not run where it is written: a lambda that is not inlined, an object.
    fn is_called_elsewhere(
        &self,
        unit: usize,
        locals: &Locals,
        name: ExprId,
        function: &InlineFunction,
    ) -> bool {
        let tree = self.tree(unit);
        let mut next: Option<FrameId> = Some(locals.frame_at(tree.range(name).start));
        let mut elsewhere = false;
        while let Some(frame) = next.and_then(|it| locals.frame(it)) {
            if frame.range.start <= function.range.start && frame.range.end >= function.range.end {
                return elsewhere;
            }
            match frame.kind {
                FrameKind::Lambda(lambda) => {
                    let used = self.analysis.files[unit].lambdas.get(&lambda.index());
                    match used.and_then(|it| it.inlined) {
                        Some(true) => {}
                        Some(false) => elsewhere = true,
                        None => return false,
                    }
                }
                _ => elsewhere = true,
            }
            next = frame.parent;
        }
        false
    }
}
