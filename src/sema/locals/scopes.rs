//! What each name means at one place of a walk: bindings by name, with what they hid, to be undone at the scope's end.

use crate::syntax::tree::Name;

use super::LocalId;

/// Names of different spaces do not hide each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Space {
    /// Variables and parameters.
    Variable,
    /// Functions.
    Function,
    /// Classes.
    Class,
}

/// The bindings of one place.
#[derive(Debug)]
pub(super) struct Scopes {
    bound: [Vec<Option<LocalId>>; 3],
    undo: Vec<(Space, Name, Option<LocalId>)>,
    /// The open scopes: where their bindings begin in `undo`, and their numbers.
    open: Vec<(usize, u32)>,
    count: u32,
}

impl Scopes {
    /// No bindings, for a file with so many distinct names.
    pub(super) fn new(names: usize) -> Self {
        let bound = [vec![None; names], vec![None; names], vec![None; names]];
        Self { bound, undo: Vec::new(), open: Vec::new(), count: 0 }
    }

    /// Begins a scope.
    pub(super) fn open(&mut self) {
        self.count += 1;
        self.open.push((self.undo.len(), self.count));
    }

    /// Ends the innermost scope; tells what was bound in it.
    pub(super) fn close(&mut self, mut gone: impl FnMut(LocalId)) {
        let Some((start, _)) = self.open.pop() else { return };
        while self.undo.len() > start {
            let Some((space, name, before)) = self.undo.pop() else { return };
            if let Some(place) = self.bound[space as usize].get_mut(name.0 as usize) {
                place.take().into_iter().for_each(&mut gone);
                *place = before;
            }
        }
    }

    /// The number of the innermost scope; 0 outside of all.
    pub(super) fn number(&self) -> u32 {
        self.open.last().map_or(0, |(_, number)| *number)
    }

    /// What a name means.
    pub(super) fn get(&self, space: Space, name: Name) -> Option<LocalId> {
        self.bound[space as usize].get(name.0 as usize).copied().flatten()
    }

    /// Binds a name in the innermost scope.
    pub(super) fn bind(&mut self, space: Space, name: Name, local: LocalId) {
        if let Some(place) = self.bound[space as usize].get_mut(name.0 as usize) {
            self.undo.push((space, name, place.replace(local)));
        }
    }
}
