//! Overloads that only the result of a lambda or reference tells apart.

use super::Body;
use super::apply::Applied;
use super::arguments::{Passed, Shape};
use crate::sema::types::Type;
use crate::syntax::tree::{Expr, ExprId};

impl Body<'_, '_> {
    /// Overloads that the result of a lambda tells apart: `sumOf { 1L }`.
    pub(super) fn by_lambda_result(&mut self, applied: Vec<Applied>, passed: &[Passed]) -> Vec<Applied> {
        let Some(at) = passed.iter().position(|it| matches!(it.shape, Shape::Lambda { .. })) else {
            return applied;
        };
        let Some(first) = applied.first() else { return applied };
        let Shape::Lambda { lambda, .. } = passed[at].shape else { return applied };
        let before = std::mem::replace(&mut self.constraints, first.constraints.clone());
        for variable in self.inputs_open(first.wanted[at]) {
            if self.constraints.has_proper(self.world, variable) {
                self.constraints.settle(self.world, variable);
            }
        }
        let result = self.lambda_result(lambda, first.wanted[at]);
        self.constraints = before;
        let mut fitting: Vec<Applied> = Vec::new();
        for one in &applied {
            let wanted = one.wanted[at];
            let returns = self.function_of(wanted).and_then(|function| {
                let class = self.world.types.as_class(function)?.clone();
                self.function_parts(&class).2
            });
            let before = std::mem::replace(&mut self.constraints, one.constraints.clone());
            let fits = returns.is_none_or(|returns| self.sub(result, returns));
            self.constraints = before;
            if fits {
                fitting.push(one.clone());
            }
        }
        let int = self.world.builtins.int;
        if fitting.len() > 1
            && matches!(self.world.types.kind(result), crate::sema::types::Kind::Literal { .. })
        {
            let exact = fitting.iter().position(|one| {
                let function = self.function_of(one.wanted[at]);
                let class = function.and_then(|function| self.world.types.as_class(function).cloned());
                class.and_then(|class| self.function_parts(&class).2) == Some(int)
            });
            if let Some(exact) = exact {
                return vec![fitting.swap_remove(exact)];
            }
        }
        if fitting.is_empty() && !self.is_certain(result) { applied } else { fitting }
    }

    /// Overloads that a reference tells apart: `flatMap(Item::tags)`.
    pub(super) fn by_reference(&mut self, applied: Vec<Applied>, passed: &[Passed]) -> Vec<Applied> {
        let references: Vec<(usize, ExprId)> = passed
            .iter()
            .enumerate()
            .filter_map(|(at, it)| match it.shape {
                Shape::Reference(reference) => Some((at, reference)),
                _ => None,
            })
            .collect();
        if references.is_empty() {
            return applied;
        }
        let mut fitting = Vec::new();
        for one in &applied {
            let before = std::mem::replace(&mut self.constraints, one.constraints.clone());
            let fits =
                references.iter().all(|(at, reference)| self.reference_fits(*reference, one.wanted[*at]));
            self.constraints = before;
            if fits {
                fitting.push(one.clone());
            }
        }
        if fitting.is_empty() { applied } else { fitting }
    }

    /// What a lambda gives, looked at without telling anything.
    fn lambda_result(&mut self, lambda: ExprId, wanted: Type) -> Type {
        let told = self.world.diagnostics.len();
        let any = self.world.builtins.nullable_any;
        let Some(function) = self.function_of(wanted) else { return Type::UNKNOWN };
        let function = self.constraints.applied(self.world, function);
        let Some(class) = self.world.types.as_class(function).cloned() else { return Type::UNKNOWN };
        let (receiver, inputs, _) = self.function_parts(&class);
        let open = self.world.function_type(receiver, &inputs, any);
        let Expr::Lambda(id) = self.tree[lambda] else { return Type::UNKNOWN };
        let last = self.tree[self.tree[id].body].last().copied();
        self.lambda(lambda, open, None);
        self.world.diagnostics.truncate(told);
        last.and_then(|last| self.world.analysis.files[self.unit].ty(last)).unwrap_or(Type::UNKNOWN)
    }
}
