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

/// Among how many expressions between two assignments one is looked for that reads.
const MOST_BETWEEN: usize = 300;

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
            if !self.is_used(number, unit, name, (first, statement, target)) {
                let (first, again) = (unit.span(tree.range(first)), unit.span(tree.range(statement)));
                all.push(Overwritten { name: tree.name(name).to_owned(), first, again });
            }
        }
    }

    /// Whether something between two assignments may read the property, or leaves the block. Whatever the settings declare
    /// may read it: a function has the receiver, or is given it.
    fn is_used(
        &self,
        number: u32,
        unit: &Unit<'_>,
        name: Name,
        (first, again, target): (ExprId, ExprId, ExprId),
    ) -> bool {
        let tree = unit.source.tree;
        let within = TextRange { start: tree.range(first).end, end: tree.range(again).end };
        let ids = first.index()..=again.index();
        if ids.clone().count() > MOST_BETWEEN {
            return true;
        }
        ids.filter_map(|index| u32::try_from(index).ok()).map(ExprId::new).any(|id| {
            let range = tree.range(id);
            let is_between = within.start <= range.start && range.end <= within.end;
            is_between && id != target && self.may_read(number, tree, name, id)
        })
    }

    fn may_read(&self, number: u32, tree: &Tree, name: Name, id: ExprId) -> bool {
        let leaves_or_reads = match tree[id] {
            Expr::Name(other) => other == name,
            Expr::This(_) | Expr::Return { .. } | Expr::Throw(_) | Expr::Break(_) | Expr::Continue(_) => true,
            _ => false,
        };
        let is_library = |meaning| {
            matches!(
                meaning,
                Meaning::Local | Meaning::Library(_) | Meaning::LibraryConversion | Meaning::Qualifier
            )
        };
        leaves_or_reads || !self.resolution.meaning(number, id).is_none_or(is_library)
    }
}

/// `name = value`
fn assigned(tree: &Tree, statement: ExprId) -> Option<(Name, ExprId)> {
    let Expr::Assignment { op: AssignOp::Assign, target, .. } = tree[statement] else { return None };
    let Expr::Name(name) = tree[target] else { return None };
    Some((name, target))
}
