//! Properties that one block sets twice: what was given first is lost.
//!
//! Only statements that stand side by side in a block count, with nothing between them that reads the property or leaves
//! the block: then no way leads past the second.

use rustc_hash::FxHashMap;

use crate::model::Overwritten;
use crate::sema::resolution::Meaning;
use crate::source::TextRange;
use crate::syntax::tree::{AssignOp, Expr, ExprId, Lambda, Name, Tree};

use super::super::interpreter::Interpreter;
use super::super::program::Unit;
use super::forgotten::is_read;

impl Interpreter<'_> {
    /// What blocks of the settings set twice.
    pub(super) fn overwritten(&self) -> Vec<Overwritten> {
        let mut all = Vec::new();
        let units = (0..).zip(self.units);
        for (number, unit) in units.filter(|(_, unit)| is_read(unit) && !unit.source.broken) {
            for (_, lambda) in unit.source.tree.all::<Lambda>() {
                self.overwritten_in(number, unit, lambda, &mut all);
            }
        }
        all
    }

    fn overwritten_in(&self, number: u32, unit: &Unit<'_>, lambda: &Lambda, all: &mut Vec<Overwritten>) {
        let tree = unit.source.tree;
        let statements = &tree[lambda.body];
        let mut set: FxHashMap<Name, ExprId> = FxHashMap::default();
        for &statement in statements {
            let Some((name, target)) = assigned(tree, statement) else { continue };
            if !matches!(self.resolution.meaning(number, target), Some(Meaning::Library(_))) {
                continue;
            }
            let Some(first) = set.insert(name, statement) else { continue };
            let (from, to) = (tree.range(first).end, tree.range(statement).end);
            if !is_used(tree, name, target, TextRange { start: from, end: to }) {
                let (first, again) = (unit.span(tree.range(first)), unit.span(tree.range(statement)));
                all.push(Overwritten { name: tree.name(name).to_owned(), first, again });
            }
        }
    }
}

/// `name = value`
fn assigned(tree: &Tree, statement: ExprId) -> Option<(Name, ExprId)> {
    let Expr::Assignment { op: AssignOp::Assign, target, .. } = tree[statement] else { return None };
    let Expr::Name(name) = tree[target] else { return None };
    Some((name, target))
}

/// Whether something within a range reads the name, or leaves the block.
fn is_used(tree: &Tree, name: Name, target: ExprId, within: TextRange) -> bool {
    tree.all::<Expr>().any(|(id, expr)| {
        let counts = match *expr {
            Expr::Name(other) => other == name && id != target,
            Expr::Return { .. } | Expr::Throw(_) | Expr::Break(_) | Expr::Continue(_) => true,
            _ => false,
        };
        let range = counts.then(|| tree.range(id));
        range.is_some_and(|range| within.start <= range.start && range.end <= within.end)
    })
}
