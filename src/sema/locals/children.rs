//! The expressions directly inside one, in the order in which they are evaluated.

use crate::syntax::tree::{Expr, ExprId, StringPart, Tree};

/// The stack that a step down the tree must find, and how much is added where it does not.
const STACK_LEFT: usize = 128 * 1024;
const STACK_SEGMENT: usize = 4 * 1024 * 1024;

/// Goes down the tree: rows such as `a + b + ...` are as deep as they are long.
pub(in crate::sema) fn deeper<T>(step: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(STACK_LEFT, STACK_SEGMENT, step)
}

/// Visits what stands directly inside an expression that opens no scope and chooses no way: operators, calls, texts.
/// Nothing is visited inside the others.
pub(in crate::sema) fn children(tree: &Tree, id: ExprId, visit: &mut dyn FnMut(ExprId)) {
    match tree[id] {
        Expr::Parenthesized(inner)
        | Expr::Throw(inner)
        | Expr::ClassLiteral(inner)
        | Expr::Labeled { body: inner, .. }
        | Expr::Annotated { body: inner, .. }
        | Expr::Prefix { operand: inner, .. }
        | Expr::Postfix { operand: inner, .. }
        | Expr::Is { value: inner, .. }
        | Expr::As { value: inner, .. } => visit(inner),
        Expr::Return { value: inner, .. } | Expr::CallableReference { receiver: inner, .. } => {
            inner.into_iter().for_each(visit);
        }
        Expr::Binary { left, right, .. }
        | Expr::Assignment { target: left, value: right, .. }
        | Expr::Member { receiver: left, selector: right, .. } => [left, right].into_iter().for_each(visit),
        Expr::Infix(infix) => [tree[infix].left, tree[infix].right].into_iter().for_each(visit),
        Expr::Collection(items) => tree[items].iter().copied().for_each(visit),
        Expr::Index { receiver, indices } => {
            visit(receiver);
            tree[indices].iter().copied().for_each(visit);
        }
        Expr::String(text) => {
            for part in &tree[tree[text].parts] {
                if let StringPart::Template { expr, .. } = part {
                    visit(*expr);
                }
            }
        }
        Expr::Call(call) => {
            let call = &tree[call];
            visit(call.callee);
            tree[call.arguments].iter().for_each(|argument| visit(argument.value));
            call.lambda.into_iter().chain(tree[call.more_lambdas].iter().copied()).for_each(visit);
        }
        _ => {}
    }
}
