//! What was asked of the catalog last, so that it is not searched for at each turn of a loop.

use crate::catalog::{ClassId, Symbol};

/// How many answers are kept.
const KEPT: usize = 64;

/// The last answers about members of classes, by the last digits of the member's name.
#[derive(Debug)]
pub(super) struct Recent<T>([Option<(ClassId, Symbol, T)>; KEPT]);

impl<T> Default for Recent<T> {
    fn default() -> Self {
        Self([const { None }; KEPT])
    }
}

impl<T: Clone> Recent<T> {
    /// The answer about a member of a class, which is looked for if it is not among the last ones.
    pub(super) fn of(&mut self, class: ClassId, name: Symbol, find: impl FnOnce() -> T) -> T {
        let slot = &mut self.0[name.0 as usize % KEPT];
        match slot {
            Some((of, known, answer)) if *of == class && *known == name => answer.clone(),
            _ => slot.insert((class, name, find())).2.clone(),
        }
    }
}
