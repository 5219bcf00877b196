//! Inline functions: what stands in their bodies is copied to where they are called. So a parameter that is a lambda can
//! be called and handed on, but not kept; nothing can be used that the callers do not see; nothing can call itself.

mod access;
mod parameters;

use super::locals::Locals;
use super::symbols::CallableId;
use super::symbols::own::CallableNode;
use super::world::World;
use crate::source::TextRange;
use crate::syntax::tree::{Body, Expr, ExprId, List, Modifier, Parameter};

/// An inline function, or an inline accessor of a property.
#[derive(Debug, Clone, Copy)]
struct InlineFunction {
    id: CallableId,
    parameters: List<Parameter>,
    /// Its body.
    range: TextRange,
}

/// What stands in the bodies of a file's inline functions.
struct Inlined {
    /// In the order of the text.
    functions: Vec<InlineFunction>,
}

impl Inlined {
    /// The function whose body holds a place.
    fn at(&self, range: TextRange) -> Option<InlineFunction> {
        let begun = self.functions.partition_point(|it| it.range.start <= range.start);
        let last = self.functions.get(begun.checked_sub(1)?)?;
        (range.end <= last.range.end).then_some(*last)
    }
}

impl World<'_> {
    /// Checks the inline functions of a file.
    pub(super) fn check_inline(&mut self, unit: usize, locals: &Locals) {
        let tree = self.tree(unit);
        let inlined = Inlined { functions: self.inline_functions(unit) };
        if inlined.functions.is_empty() {
            return;
        }
        for function in &inlined.functions {
            self.check_lambda_parameters(unit, function);
        }
        let uses = parameters::Uses::of(self, unit, locals, &inlined);
        self.check_uses(unit, locals, &uses);
        for (expr, node) in tree.all::<Expr>() {
            let Some(function) = inlined.at(tree.range(expr)) else { continue };
            match *node {
                Expr::Name(_) | Expr::Call(_) | Expr::Super { .. } => {
                    self.check_access(unit, expr, &function)
                }
                Expr::Function(local) if tree[local].name.is_some() => {
                    self.check_local_declaration(unit, locals, expr, "function");
                }
                Expr::Class(_) => self.check_local_declaration(unit, locals, expr, "class"),
                _ => {}
            }
        }
    }

    /// The inline functions and accessors of a file that have a body.
    fn inline_functions(&self, unit: usize) -> Vec<InlineFunction> {
        let tree = self.tree(unit);
        let inline = self.own.callables.iter().enumerate().filter(|(_, own)| own.unit == unit);
        let mut found = Vec::new();
        for (at, own) in inline.filter(|(_, own)| own.place.is_none()) {
            let id = CallableId::of_own(at);
            let mut add = |parameters, body| {
                if let Body::Block(body) | Body::Expr(body) = body {
                    found.push(InlineFunction { id, parameters, range: tree.range(body) });
                }
            };
            match own.node {
                CallableNode::Function(node) if tree[node].modifiers.has(Modifier::Inline) => {
                    add(tree[node].parameters, tree[node].body);
                }
                CallableNode::Property(node, _) => {
                    let all = tree[node].modifiers.has(Modifier::Inline);
                    let accessors = tree[node].getter.into_iter().chain(tree[node].setter);
                    for accessor in accessors.map(|it| &tree[it]) {
                        if all || accessor.modifiers.has(Modifier::Inline) {
                            add(List::empty(), accessor.body);
                        }
                    }
                }
                _ => {}
            }
        }
        found.sort_unstable_by_key(|it| it.range.start);
        found
    }

    /// A function or class that is declared within an inline function.
    fn check_local_declaration(&mut self, unit: usize, locals: &Locals, expr: ExprId, what: &str) {
        let range = self.tree(unit).range(expr);
        // Members of an object literal are no local declarations.
        let frame = locals.frame_at(range.start);
        let parent = locals.frame(frame).and_then(|it| {
            let itself = it.range.start >= range.start;
            if itself { it.parent.and_then(|parent| locals.frame(parent)) } else { Some(it) }
        });
        if parent.is_some_and(|it| matches!(it.kind, super::locals::FrameKind::Class(_))) {
            return;
        }
        let message = format!("an inline function cannot declare a {what}");
        let found = self.finding(unit, &super::rules::INLINE_MISUSE, range, message);
        self.report(unit, found);
    }
}
