//! Lambdas that end with something that has no value, where one is wanted of them.

use super::Body;
use crate::sema::types::{Kind, Type};
use crate::syntax::tree::{Expr, ExprId};

impl Body<'_, '_> {
    /// A lambda that gives `Unit`, because of what it ends with or because it is empty.
    pub(super) fn gives_unit(&mut self, at: ExprId, returns: Type) {
        let unit = self.world.builtins.unit;
        if !self.sub(unit, returns) {
            let demanded = self.demanded_of(returns);
            // Told once: what hangs on it is taken for what was demanded.
            if let Kind::Variable { variable, .. } = *self.world.types.kind(returns) {
                self.constraints.fix(variable, demanded);
            }
            self.mismatch(at, unit, demanded);
        }
    }

    /// What is demanded of a type that is open yet: `String` where a `List<String>` is wanted of `map { }`.
    fn demanded_of(&mut self, ty: Type) -> Type {
        let Kind::Variable { variable, .. } = *self.world.types.kind(ty) else { return ty };
        let (_, upper, equal) = self.constraints.of(variable);
        let bounds = equal.into_iter().chain(upper).map(|bound| self.constraints.applied(self.world, bound));
        let bounds: Vec<Type> = bounds.collect();
        bounds.into_iter().find(|bound| !self.world.types.holds(*bound).variable).unwrap_or(ty)
    }

    /// The branches of a lambda's last expression that end with something that has no value.
    pub(super) fn branches_give_unit(&mut self, last: ExprId, returns: Type) {
        let returns = self.constraints.applied(self.world, returns);
        // Where it is open, all branches together have been compared with it.
        if !self.is_certain(returns) {
            return;
        }
        let mut waiting = vec![last];
        while let Some(expr) = waiting.pop() {
            if self.is_mere_statement(expr) {
                self.gives_unit(expr, returns);
                continue;
            }
            match self.tree[expr] {
                Expr::Parenthesized(inner) | Expr::Labeled { body: inner, .. } => waiting.push(inner),
                Expr::Block(statements) => waiting.extend(self.tree[statements].last()),
                Expr::If(it) => {
                    let it = self.tree[it];
                    waiting.extend(it.then.into_iter().chain(it.otherwise));
                }
                Expr::When(it) => {
                    let entries = self.tree[it].entries;
                    waiting.extend(self.tree[entries].iter().map(|entry| entry.body));
                }
                Expr::Try(it) => {
                    let it = self.tree[it];
                    waiting.push(it.block);
                    waiting.extend(self.tree[it.catches].iter().map(|catch| catch.block));
                }
                _ => {}
            }
        }
    }

    /// Whether it has no value: an assignment, a declaration, a loop.
    pub(super) fn is_mere_statement(&self, expr: ExprId) -> bool {
        match self.tree[expr] {
            Expr::Labeled { body, .. } | Expr::Annotated { body, .. } => self.is_mere_statement(body),
            Expr::Assignment { .. }
            | Expr::Property(_)
            | Expr::Class(_)
            | Expr::TypeAlias(_)
            | Expr::For(_)
            | Expr::While { .. }
            | Expr::DoWhile { .. } => true,
            Expr::Function(function) => self.tree[function].name.is_some(),
            Expr::If(it) => {
                let it = self.tree[it];
                !it.has_else
            }
            _ => false,
        }
    }
}
