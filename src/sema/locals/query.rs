//! What may be asked of a file's locals.

use crate::source::TextRange;
use crate::syntax::tree::{ExprId, Id, Name, Property};

use super::{Conflict, Frame, FrameId, FrameKind, Local, LocalId, LocalKind, Locals, Write};

impl Locals {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.locals.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.locals.is_empty()
    }

    /// All, with their ids.
    pub fn all(&self) -> impl Iterator<Item = (LocalId, &Local)> {
        self.locals.iter().enumerate().filter_map(|(index, local)| Some((LocalId::new(index)?, local)))
    }

    /// A local.
    pub fn get(&self, id: LocalId) -> Option<&Local> {
        self.locals.get(id.index())
    }

    /// The variable that a simple name means. An `it` is only what it may mean: whether the lambda has one is a matter of
    /// its type; if not, it means the `it` that this one hides.
    pub fn variable(&self, name: ExprId) -> Option<LocalId> {
        self.variables.get(name.index()).copied().flatten()
    }

    /// The innermost local function of the name of a callee (also of `a.f()`), an infix call or a reference. Others of
    /// that name follow by [`Local::hides`]. Between it and [`Self::variable`] the inner scope decides.
    pub fn function(&self, call: ExprId) -> Option<LocalId> {
        self.functions.get(&key(call)).copied()
    }

    /// The local class that a callee or a qualifier may mean.
    pub fn class(&self, name: ExprId) -> Option<LocalId> {
        self.classes.get(&key(name)).copied()
    }

    /// The variable of the name of `a.name(..)`, which may hold a function with a receiver.
    pub fn member(&self, selector: ExprId) -> Option<LocalId> {
        self.members.get(&key(selector)).copied()
    }

    /// The variable, or the first one, that a local property declares.
    pub fn of_property(&self, property: Id<Property>) -> Option<LocalId> {
        u32::try_from(property.index()).ok().and_then(|key| self.by_property.get(&key).copied())
    }

    /// The local class of a name at a place.
    pub fn class_at(&self, name: Name, at: u32) -> Option<LocalId> {
        let seen = |local: &Local| {
            matches!(local.kind, LocalKind::Class(_)) && local.name.name == name && holds(local.visible, at)
        };
        self.all()
            .filter(|(_, local)| seen(local))
            .max_by_key(|(_, local)| local.visible.start)
            .map(|(id, _)| id)
    }

    /// A frame.
    pub fn frame(&self, id: FrameId) -> Option<&Frame> {
        self.frames.get(id.index())
    }

    /// The frame that holds a place.
    pub fn frame_at(&self, at: u32) -> FrameId {
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

    /// The assignments to a local, in the order of the text.
    pub fn writes(&self, local: LocalId) -> &[Write] {
        let start = self.writes.partition_point(|write| write.local < local);
        let end = self.writes.partition_point(|write| write.local <= local);
        self.writes.get(start..end).unwrap_or_default()
    }

    /// Whether a local is assigned to within a range: what was known of its value before a loop does not hold in one that
    /// assigns it.
    pub fn is_written_in(&self, local: LocalId, range: TextRange) -> bool {
        let writes = self.writes(local);
        let first = writes.partition_point(|write| write.at < range.start);
        writes.get(first).is_some_and(|write| write.at < range.end)
    }

    /// Whether what the flow of control says of a variable's value holds at a place: no closure that may run at any time
    /// changes it. `in_place` says which lambdas run where they stand.
    pub fn is_stable_at(&self, id: LocalId, at: u32, in_place: &dyn Fn(ExprId) -> bool) -> bool {
        let Some(local) = self.get(id).filter(|local| local.mutable) else { return true };
        if !local.captured {
            return true;
        }
        let own = local.frame;
        let closure = self.closure(self.frame_at(at), own, in_place).and_then(|frame| self.frame(frame));
        self.writes(id).iter().all(|write| {
            let later = closure.is_some_and(|closure| write.at >= closure.range.start);
            let hidden = write.at < at && self.closure(write.frame, own, in_place).is_some();
            !later && !hidden
        })
    }

    /// The outermost closure between a frame and the frame of a variable it uses, if any: what is not run in place.
    fn closure(&self, from: FrameId, own: FrameId, in_place: &dyn Fn(ExprId) -> bool) -> Option<FrameId> {
        let mut outermost = None;
        let mut next = from;
        while next != own {
            let frame = self.frame(next)?;
            if !matches!(frame.kind, FrameKind::Lambda(lambda) if in_place(lambda)) {
                outermost = Some(next);
            }
            next = frame.parent?;
        }
        outermost
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
