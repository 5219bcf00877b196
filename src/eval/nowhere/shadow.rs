//! Where nothing is reported because it would follow from another finding: members of an unknown value, blocks of an
//! unknown function.

use crate::catalog::{Catalog, Effect, Symbol};
use crate::eval::program::Unit;
use crate::source::TextRange;
use crate::syntax::tree::{Expr, Name, Tree};

use super::uses::uses;

/// The ranges of one file that follow from other findings.
#[derive(Debug)]
pub(super) struct Shadow {
    /// Where findings of the evaluation begin, sorted.
    reported: Vec<u32>,
    /// Apart from each other, sorted.
    ranges: Vec<TextRange>,
}

impl Shadow {
    /// The shadow of the names that are `missing` and of what the evaluation `reported`.
    pub(super) fn new(
        catalog: &Catalog,
        unit: &Unit<'_>,
        missing: impl Iterator<Item = TextRange>,
        reported: impl Iterator<Item = TextRange>,
    ) -> Self {
        let mut reported: Vec<u32> = reported.map(|range| range.start).collect();
        reported.sort_unstable();
        let mut troubled: Vec<u32> =
            missing.map(|range| range.start).chain(reported.iter().copied()).collect();
        troubled.extend(opaque_uses(catalog, unit).map(|range| range.start));
        troubled.sort_unstable();
        let mut ranges: Vec<TextRange> = causes(unit.source.tree)
            .filter(|(cause, _)| {
                let first = troubled.partition_point(|&start| start < cause.start);
                troubled.get(first).is_some_and(|&start| start < cause.end)
            })
            .map(|(cause, whole)| TextRange::new(cause.end, whole.end))
            .collect();
        ranges.sort_unstable_by_key(|range| range.start);
        Self { reported, ranges: merged(ranges) }
    }

    /// Whether nothing is to be said of a name at `range`.
    pub(super) fn covers(&self, range: TextRange) -> bool {
        let after = self.ranges.partition_point(|one| one.start <= range.start);
        let within = after.checked_sub(1).and_then(|at| self.ranges.get(at));
        within.is_some_and(|one| range.start < one.end) || self.reported.binary_search(&range.start).is_ok()
    }
}

/// The parts that the rest of an expression or class depends on, with the whole of it: callees, receivers, superclasses.
fn causes(tree: &Tree) -> impl Iterator<Item = (TextRange, TextRange)> + '_ {
    let expressions = tree.all::<Expr>().filter_map(|(id, expr)| {
        let cause = match *expr {
            Expr::Call(call) => tree[call].callee,
            Expr::Member { receiver, .. } => receiver,
            _ => return None,
        };
        Some((tree.range(cause), tree.range(id)))
    });
    let classes = tree.all::<Expr>().filter_map(|(id, expr)| match *expr {
        Expr::Class(class) | Expr::ObjectLiteral(class) => Some((&tree[class], tree.range(id))),
        _ => None,
    });
    let supertypes = classes.flat_map(move |(class, whole)| {
        tree[class.supertypes].iter().map(move |supertype| (tree.type_range(supertype.ty), whole))
    });
    expressions.chain(supertypes)
}

/// Uses of names that exist in TeamCity, but of which nothing else is known.
fn opaque_uses<'a>(catalog: &Catalog, unit: &'a Unit<'_>) -> impl Iterator<Item = TextRange> + 'a {
    let opaque: Vec<bool> = unit.symbols.iter().map(|&name| is_opaque(catalog, name)).collect();
    let any = opaque.contains(&true);
    let wanted = move |name: Name| opaque.get(name.0 as usize) == Some(&true);
    any.then(|| uses(unit, wanted)).into_iter().flatten().map(|one| one.range)
}

fn is_opaque(catalog: &Catalog, name: Symbol) -> bool {
    let functions = catalog.functions_named(name);
    let unknown =
        !functions.is_empty() && functions.iter().all(|function| matches!(function.effect, Effect::Unknown));
    unknown || catalog.classes_named(name).any(|class| catalog.is_opaque(class))
}

fn merged(ranges: Vec<TextRange>) -> Vec<TextRange> {
    let mut merged: Vec<TextRange> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}
