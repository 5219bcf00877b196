//! What may be asked of a file's locals.

use crate::source::TextRange;
use crate::syntax::tree::{ExprId, Id, Property};

use super::{Conflict, Frame, FrameId, Local, LocalId, Locals};

impl Locals {
    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.locals.len()
    }

    /// All, with their ids.
    pub(crate) fn all(&self) -> impl Iterator<Item = (LocalId, &Local)> {
        self.locals.iter().enumerate().filter_map(|(index, local)| Some((LocalId::new(index)?, local)))
    }

    /// A local.
    pub(crate) fn get(&self, id: LocalId) -> Option<&Local> {
        self.locals.get(id.index())
    }

    /// The variable that a simple name means. An `it` is only what it may mean: whether the lambda has one is a matter of
    /// its type; if not, it means the `it` that this one hides.
    pub(crate) fn variable(&self, name: ExprId) -> Option<LocalId> {
        self.variables.get(name.index()).copied().flatten()
    }

    /// The innermost local function of the name of a callee (also of `a.f()`), an infix call or a reference.
    /// Between it and [`Self::variable`] the inner scope decides.
    pub(crate) fn function(&self, call: ExprId) -> Option<LocalId> {
        self.functions.get(&key(call)).copied()
    }

    /// The variable, or the first one, that a local property declares.
    pub(crate) fn of_property(&self, property: Id<Property>) -> Option<LocalId> {
        u32::try_from(property.index()).ok().and_then(|key| self.by_property.get(&key).copied())
    }

    /// A frame.
    pub(crate) fn frame(&self, id: FrameId) -> Option<&Frame> {
        self.frames.get(id.index())
    }

    /// The frame that holds a place.
    pub(crate) fn frame_at(&self, at: u32) -> FrameId {
        let begun = |id: &FrameId| self.frame(*id).is_some_and(|frame| frame.range.start <= at);
        let behind = self.frames_by_start.partition_point(begun);
        let last = behind.checked_sub(1).and_then(|index| self.frames_by_start.get(index));
        let mut frame = last.copied().unwrap_or(FrameId::FILE);
        while let Some(found) = self.frame(frame).filter(|found| !holds(found.range, at)) {
            let Some(parent) = found.parent else { return FrameId::FILE };
            frame = parent;
        }
        frame
    }

    /// Names that one scope declares twice.
    pub(in crate::sema) fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    /// Uses of parameters in default values that are evaluated before them.
    pub(in crate::sema) fn early(&self) -> &[ExprId] {
        &self.early
    }
}

const fn holds(range: TextRange, at: u32) -> bool {
    range.start <= at && at < range.end
}

#[allow(clippy::cast_possible_truncation, reason = "ids have 32 bits")]
const fn key(id: ExprId) -> u32 {
    id.index() as u32
}
