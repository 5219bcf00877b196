//! Blocks that wait, such as `steps { }`: for the first access to their object, or for the end.

use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::super::value::{FunctionValue, Object};
use crate::source::Span;

/// A block that runs at the first access to its object or at the end of the script (`PropInitOnceDelegate`).
#[derive(Debug)]
pub(crate) struct Pending {
    pub(crate) object: Rc<Object>,
    pub(crate) block: Rc<FunctionValue>,
    pub(crate) span: Span,
}

/// The blocks that wait, in the order in which they were given: as a whole, and for each object.
#[derive(Debug, Default)]
pub(crate) struct PendingBlocks {
    blocks: BTreeMap<u64, Pending>,
    of_object: FxHashMap<*const Object, VecDeque<u64>>,
    given: u64,
}

impl PendingBlocks {
    /// Keeps a block.
    pub(super) fn push(&mut self, pending: Pending) {
        self.of_object.entry(Rc::as_ptr(&pending.object)).or_default().push_back(self.given);
        self.blocks.insert(self.given, pending);
        self.given += 1;
    }

    /// Whether a block waits for an object.
    pub(super) fn waits_for(&self, object: &Rc<Object>) -> bool {
        self.of_object.contains_key(&Rc::as_ptr(object))
    }

    /// Takes the first block that waits for an object.
    pub(super) fn take_of(&mut self, object: &Rc<Object>) -> Option<Pending> {
        let number = *self.of_object.get(&Rc::as_ptr(object))?.front()?;
        self.take(number)
    }

    /// How many blocks have been given so far: what is given from now on has this number, or a higher one.
    pub(super) fn given(&self) -> u64 {
        self.given
    }

    /// Takes the first block of those that were given since `given` said that number.
    pub(super) fn take_since(&mut self, given: u64) -> Option<Pending> {
        let number = *self.blocks.range(given..).next()?.0;
        self.take(number)
    }

    fn take(&mut self, number: u64) -> Option<Pending> {
        let pending = self.blocks.remove(&number)?;
        let object = Rc::as_ptr(&pending.object);
        if let Some(numbers) = self.of_object.get_mut(&object) {
            if numbers.front() == Some(&number) {
                numbers.pop_front();
            } else {
                numbers.retain(|known| *known != number);
            }
            if numbers.is_empty() {
                self.of_object.remove(&object);
            }
        }
        Some(pending)
    }

    /// Drops all of them.
    pub(super) fn clear(&mut self) {
        self.blocks.clear();
        self.of_object.clear();
    }
}
