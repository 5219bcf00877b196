//! What is known at one place of a body: whether it is reached, and which variables have a value there.

/// Variables without an initializer that are in scope are numbered; those beyond this number are not looked at, so that
/// the cost stays linear.
pub(super) const MOST_TRACKED: u32 = 4096;

/// A set of numbered variables.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    pub(super) fn has(&self, bit: u32) -> bool {
        self.0.get(bit as usize / 64).is_some_and(|word| word & (1 << (bit % 64)) != 0)
    }

    pub(super) fn add(&mut self, bit: u32) {
        let index = bit as usize / 64;
        if self.0.len() <= index {
            self.0.resize(index + 1, 0);
        }
        if let Some(word) = self.0.get_mut(index) {
            *word |= 1 << (bit % 64);
        }
    }

    fn remove(&mut self, bit: u32) {
        if let Some(word) = self.0.get_mut(bit as usize / 64) {
            *word &= !(1 << (bit % 64));
        }
    }

    /// Keeps what both have.
    fn meet(&mut self, other: &Self) {
        self.0.truncate(other.0.len());
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word &= other);
    }

    /// Adds what the other has.
    pub(super) fn join(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word |= other);
    }
}

/// What is known at one place. A way of which nothing is known counts as not reached: that can only lead to silence.
#[derive(Debug, Clone, Default)]
pub(super) struct State {
    /// Whether the place is reached.
    pub(super) live: bool,
    /// The variables that have a value on all ways.
    pub(super) assigned: Bits,
    /// The variables that may have one.
    pub(super) touched: Bits,
}

impl State {
    /// Where a body begins.
    pub(super) fn entry() -> Self {
        Self { live: true, ..Self::default() }
    }

    /// A place that is not reached.
    pub(super) fn dead() -> Self {
        Self::default()
    }

    /// Where two ways meet.
    pub(super) fn merge(&mut self, other: Self) {
        match (self.live, other.live) {
            (_, false) => {}
            (false, true) => *self = other,
            (true, true) => {
                self.assigned.meet(&other.assigned);
                self.touched.join(&other.touched);
            }
        }
    }

    pub(super) fn assign(&mut self, bit: u32) {
        self.assigned.add(bit);
        self.touched.add(bit);
    }

    /// A variable comes into scope, without a value.
    pub(super) fn clear(&mut self, bit: u32) {
        self.assigned.remove(bit);
        self.touched.remove(bit);
    }
}
