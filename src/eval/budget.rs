//! The one budget of an evaluation: how many steps it may take, and how deep its calls of itself may lie within each other.
//!
//! It belongs to the thread, not to the interpreter: values are compared, hashed and dropped by code that is given
//! nothing else (`Eq`, `Hash`), and that code recurses and grows like any other. A thread evaluates one root at a time.
//! What ran out is remembered: nothing more is granted then, so that the evaluation ends at its next step.

use std::cell::Cell;

/// Steps that any settings may take. A step is an expression, an element that is looked at, a few dozen bytes that are
/// copied: about a tenth of a microsecond.
const STEPS: u64 = 5_000_000;
/// Steps for each byte that the settings and the files that they read have: large settings may take longer than small ones.
const STEPS_PER_BYTE: u64 = 100;
/// Expressions, calls and look-ups within each other. Each takes up to 3 kilobytes of the stack in a debug build.
const MAX_DEPTH: u32 = 60_000;
/// Before something that recurses, this much stack must be left ...
const STACK_LEFT: usize = 256 * 1024;
/// ... which is looked at every so many levels ...
const LEVELS_UNSEEN: u32 = 8;
/// ... or so much more is taken, whatever thread the caller runs on and however the program was built.
const STACK_SEGMENT: usize = 4 * 1024 * 1024;

/// How many bytes of a text are handled in the time of a step.
pub(crate) const BYTES_PER_STEP: usize = 64;
/// How many elements of a collection are.
pub(crate) const ELEMENTS_PER_STEP: usize = 2;

/// What ran out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    Steps,
    Depth,
}

struct Budget {
    granted: Cell<u64>,
    left: Cell<u64>,
    depth: Cell<u32>,
    hit: Cell<Option<Bound>>,
    noise: Cell<u64>,
}

thread_local! {
    static BUDGET: Budget =
        const {
            Budget {
                granted: Cell::new(STEPS),
                left: Cell::new(STEPS),
                depth: Cell::new(0),
                hit: Cell::new(None),
                noise: Cell::new(0),
            }
        };
}

/// Begins a new budget, for settings of so many bytes.
pub(crate) fn begin(bytes: usize) {
    BUDGET.with(|budget| {
        let granted = (bytes as u64).saturating_mul(STEPS_PER_BYTE).saturating_add(STEPS);
        budget.granted.set(granted);
        budget.left.set(granted);
        budget.depth.set(0);
        budget.hit.set(None);
    });
}

/// What ran out, if anything did.
pub(crate) fn exceeded() -> Option<Bound> {
    BUDGET.with(|budget| budget.hit.get())
}

/// How many steps were taken.
pub(crate) fn taken() -> u64 {
    BUDGET.with(|budget| budget.granted.get() - budget.left.get())
}

/// Takes steps; `false` when there are not so many left.
#[inline]
pub(crate) fn spend(steps: u64) -> bool {
    BUDGET.with(|budget| match budget.left.get().checked_sub(steps) {
        Some(left) => {
            budget.left.set(left);
            true
        }
        None => {
            budget.run_out(Bound::Steps);
            false
        }
    })
}

/// Takes all steps that are left: something grows without bounds.
pub(crate) fn exhaust() {
    spend(u64::MAX);
}

/// Takes the steps that it costs to read a text or to copy it.
#[inline]
pub(crate) fn spend_on_text(text: &str) -> bool {
    text.len() < BYTES_PER_STEP || spend((text.len() / BYTES_PER_STEP) as u64)
}

/// Takes the steps that it costs to go through so many superclasses; most classes have few.
pub(crate) fn spend_on_classes(classes: usize) {
    spend(classes as u64 / 2);
}

/// What is hashed once the budget is used up: something else each time, so that what still goes on does not compare all
/// with all.
pub(crate) fn noise() -> u64 {
    BUDGET.with(|budget| {
        budget.noise.set(budget.noise.get().wrapping_add(1));
        budget.noise.get()
    })
}

/// Runs what may come back to where it is called from, one level deeper; `None` when that is too deep.
#[inline]
pub(crate) fn nested<T>(body: impl FnOnce() -> T) -> Option<T> {
    let level = enter()?;
    let result = if level.is_looked_at() { grown(body) } else { body() };
    level.leave();
    Some(result)
}

/// Runs something with as much stack as a few levels need.
pub(crate) fn grown<T>(body: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(STACK_LEFT, STACK_SEGMENT, body)
}

/// The level that something deeper came from, and goes back to.
#[derive(Debug)]
#[must_use]
pub(crate) struct Level(u32);

impl Level {
    /// Whether it is time to look at how much stack is left.
    #[inline]
    pub(crate) const fn is_looked_at(&self) -> bool {
        self.0.is_multiple_of(LEVELS_UNSEEN)
    }

    /// Goes back to it.
    #[inline]
    pub(crate) fn leave(self) {
        BUDGET.with(|budget| budget.depth.set(self.0));
    }
}

/// Goes one level deeper, if that is not too deep: the level that it came from.
#[inline]
pub(crate) fn enter() -> Option<Level> {
    BUDGET.with(|budget| {
        let depth = budget.depth.get();
        if depth >= MAX_DEPTH {
            budget.run_out(Bound::Depth);
            return None;
        }
        budget.depth.set(depth + 1);
        Some(Level(depth))
    })
}

impl Budget {
    /// Remembers what ran out first; nothing is granted from then on.
    #[cold]
    fn run_out(&self, bound: Bound) {
        self.left.set(0);
        if self.hit.get().is_none() {
            self.hit.set(Some(bound));
        }
    }
}
