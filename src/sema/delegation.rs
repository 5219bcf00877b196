//! Constructors that call each other in a circle.

use rustc_hash::FxHashSet;

use super::analysis::ConstructorCall;
use super::rules::CYCLE;
use super::symbols::CallableId;
use super::symbols::own::CallableNode;
use super::world::World;
use crate::source::TextRange;
use crate::syntax::tree::{Id, SecondaryConstructor};

impl World<'_> {
    /// Reports each secondary constructor from which `this(..)` leads back to it.
    pub(super) fn check_delegations(&mut self) {
        let mut done: FxHashSet<CallableId> = FxHashSet::default();
        for at in 0..self.own.callables.len() {
            let mut way: Vec<CallableId> = Vec::new();
            let mut next = Some(CallableId::of_own(at));
            while let Some(id) = next.filter(|id| !done.contains(id)) {
                let Some((unit, node)) = self.secondary(id) else { break };
                done.insert(id);
                way.push(id);
                let called = ConstructorCall::Delegation(node);
                next = self.analysis.files[unit].constructors.get(&called).copied();
            }
            // Where it meets its own way, that part of it is a circle.
            let Some(start) = next.and_then(|id| way.iter().position(|known| *known == id)) else { continue };
            for id in way.split_off(start) {
                self.tell_circle(id);
            }
        }
    }

    fn secondary(&self, id: CallableId) -> Option<(usize, Id<SecondaryConstructor>)> {
        let own = self.own.callables.get(id.own()?)?;
        match own.node {
            CallableNode::SecondaryConstructor(node) => Some((own.unit, node)),
            _ => None,
        }
    }

    fn tell_circle(&mut self, id: CallableId) {
        let Some((unit, node)) = self.secondary(id) else { return };
        let range = self.delegation_range(unit, node);
        let message = "there is a cycle in the calls of constructors";
        let found = self.finding(unit, &CYCLE, range, message).label("leads back to this constructor");
        self.report(unit, found);
    }

    /// The word `this` or `super` behind the parameters.
    fn delegation_range(&self, unit: usize, node: Id<SecondaryConstructor>) -> TextRange {
        let (tree, text) = (self.tree(unit), self.units[unit].text);
        let mut ends = tree[tree[node].parameters].iter().map(|it| {
            let value = it.default.map(|value| tree.range(value).end);
            let ty = it.ty.map(|ty| tree.type_range(ty).end);
            value.or(ty).unwrap_or(it.name.range.end)
        });
        let start = ends.next_back().unwrap_or(tree[node].modifiers.range.end);
        let behind = text.get(start as usize..).unwrap_or_default();
        let at = behind.find("this").map_or(start, |at| start + u32::try_from(at).unwrap_or_default());
        TextRange::new(at, at + 4)
    }
}
