//! The parts of a graph in which every node can be reached from every other: Tarjan's algorithm, with a stack of its own,
//! so that a chain may be as long as it likes.

/// For each node the number of its part. A part that another leads to has the smaller number.
pub(crate) struct Parts(pub(crate) Vec<usize>);

/// A node as the algorithm sees it.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    /// When it was met, from 1.
    order: usize,
    /// The earliest node on the way that can be reached from it.
    lowest: usize,
    part: Option<usize>,
}

impl Parts {
    /// The parts of `nodes` nodes, of which `edge` gives the target of the nth edge.
    pub(crate) fn of(nodes: usize, edge: impl Fn(usize, usize) -> Option<usize>) -> Self {
        let mut seen = vec![Seen::default(); nodes];
        let (mut way, mut met, mut parts) = (Vec::new(), 0, 0);
        for start in 0..nodes {
            let mut calls: Vec<(usize, usize)> = vec![(start, 0)];
            while let Some((node, next)) = calls.pop() {
                let Some(state) = seen.get_mut(node) else { continue };
                if next == 0 {
                    if state.order > 0 {
                        continue;
                    }
                    met += 1;
                    *state = Seen { order: met, lowest: met, part: None };
                    way.push(node);
                }
                if let Some(before) = next.checked_sub(1).and_then(|at| edge(node, at)) {
                    lower(&mut seen, node, before);
                }
                if let Some(to) = edge(node, next) {
                    calls.push((node, next + 1));
                    calls.push((to, 0));
                } else if seen.get(node).is_some_and(|state| state.lowest == state.order) {
                    while let Some(member) = way.pop() {
                        if let Some(state) = seen.get_mut(member) {
                            state.part = Some(parts);
                        }
                        if member == node {
                            break;
                        }
                    }
                    parts += 1;
                }
            }
        }
        Self(seen.iter().map(|state| state.part.unwrap_or(usize::MAX)).collect())
    }
}

/// Lets a node reach as far as another that is still on the way.
fn lower(seen: &mut [Seen], node: usize, to: usize) {
    let Some(other) = seen.get(to).copied().filter(|other| other.part.is_none()) else { return };
    if let Some(state) = seen.get_mut(node) {
        state.lowest = state.lowest.min(other.lowest);
    }
}
