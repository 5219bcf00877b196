//! Reading and assigning variables.

use crate::sema::locals::{FrameKind, LocalId, LocalKind};
use crate::syntax::tree::Modifier;
use crate::syntax::tree::{AssignOp, Binding, Expr, ExprId, Id, MemberOp, Name, Property};

use crate::source::TextRange;

use super::owners::{Access, Found};
use super::state::MOST_TRACKED;
use super::walk::Flow;

/// A variable that gets its value after its declaration, or a property whose initializers are walked over.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tracked {
    /// The local, unless it is a property.
    pub(super) local: Option<LocalId>,
}

impl Flow<'_> {
    /// Numbers a variable that comes into scope.
    pub(super) fn track(&mut self, local: Option<LocalId>) -> Option<u32> {
        let bit = u32::try_from(self.tracked.len()).ok().filter(|bit| *bit < MOST_TRACKED)?;
        self.tracked.push(Tracked { local });
        self.state.clear(bit);
        if let Some(place) = local.and_then(|local| self.bits.get_mut(local.index())) {
            *place = Some(bit);
        }
        Some(bit)
    }

    /// Ends the scope of the variables behind the first `outer` ones.
    pub(super) fn forget(&mut self, outer: usize) {
        while self.tracked.len() > outer {
            let local = self.tracked.pop().and_then(|it| it.local);
            if let Some(place) = local.and_then(|local| self.bits.get_mut(local.index())) {
                *place = None;
            }
        }
    }

    pub(super) fn local_property(&mut self, id: Id<Property>) {
        let it = &self.tree[id];
        self.check_destructuring(it);
        it.initializer.into_iter().for_each(|value| self.stored(value));
        it.delegate.into_iter().for_each(|value| self.value(value));
        let Binding::Single(variable) = it.binding else { return };
        let has_value =
            it.initializer.is_some() || it.delegate.is_some() || it.modifiers.has(Modifier::Lateinit);
        if has_value || it.getter.is_some() || it.setter.is_some() {
            return;
        }
        if variable.ty.is_none() {
            return self.report_no_type(variable.name);
        }
        if let Some(local) = self.locals.of_property(id) {
            self.track(Some(local));
        }
    }

    /// `val (a, b)` has nothing to take apart.
    pub(super) fn check_destructuring(&mut self, it: &Property) {
        let Binding::Destructuring(variables) = it.binding else { return };
        let variables = &self.tree[variables];
        if let (Some(first), Some(last), None) = (variables.first(), variables.last(), it.initializer) {
            let head = TextRange::new(it.modifiers.range.end, first.name.range.start);
            let bracket = head.slice(self.unit.text).rfind('(').and_then(|at| u32::try_from(at).ok());
            let start = bracket.map_or(first.name.range.start, |at| head.start + at);
            self.report_no_destructured(TextRange::new(start, last.name.range.end + 1));
        }
    }

    /// A simple name that is no callee.
    pub(super) fn read(&mut self, id: ExprId, name: Name) {
        match self.locals.variable(id) {
            Some(local) => self.read_variable(local, id),
            None => self.read_found(id, self.own(name, id)),
        }
        self.ends_for_certain(id);
    }

    /// The name of a call: a variable, if no local function may be meant.
    pub(super) fn read_local(&mut self, id: ExprId) {
        if self.locals.function(id).is_none()
            && let Some(local) = self.locals.variable(id)
        {
            self.read_variable(local, id);
        }
    }

    fn read_variable(&mut self, local: LocalId, at: ExprId) {
        if let Some(bit) = self.bit(local) {
            self.read_bit(bit, at);
        }
    }

    /// `this.name`
    pub(super) fn read_own(&mut self, id: ExprId, name: Name) {
        self.read_found(id, self.own_of_this(name, id));
    }

    fn read_found(&mut self, id: ExprId, found: Option<Found>) {
        let found =
            found.filter(|it| !it.in_lambda && matches!(it.place, Access::Initializer | Access::Object));
        let property = found.and_then(|it| it.own.property);
        if let Some(bit) = property.and_then(|property| self.owners.bits.get(&property.index()).copied()) {
            self.read_bit(bit, id);
        }
    }

    /// Once said of a variable, it is not said again.
    fn read_bit(&mut self, bit: u32, at: ExprId) {
        if self.state.live && !self.state.assigned.has(bit) {
            self.report_uninitialized(at);
            self.state.assigned.add(bit);
        }
    }

    pub(super) fn assignment(&mut self, id: ExprId, op: AssignOp, target: ExprId, value: ExprId) {
        let tree = self.tree;
        let target = self.without_parentheses(target);
        if op != AssignOp::Assign {
            self.value(target);
        } else {
            match tree[target] {
                Expr::Name(_) => {}
                Expr::Member { op, receiver, .. } => {
                    self.value(receiver);
                    if op == MemberOp::SafeDot {
                        return self.perhaps(|flow| flow.stored(value));
                    }
                }
                _ => self.value(target),
            }
        }
        self.stored(value);
        if op == AssignOp::Assign || self.types.assigns(id) == Some(true) {
            self.assign(target);
        }
    }

    /// `++` or `--`
    pub(super) fn step(&mut self, operand: ExprId) {
        let target = self.without_parentheses(operand);
        self.value(target);
        self.assign(target);
    }

    fn without_parentheses(&self, id: ExprId) -> ExprId {
        match self.tree[id] {
            Expr::Parenthesized(inner) => self.without_parentheses(inner),
            _ => id,
        }
    }

    fn assign(&mut self, target: ExprId) {
        let tree = self.tree;
        match tree[target] {
            Expr::Name(name) => match self.locals.variable(target) {
                Some(local) => self.assign_local(local, target),
                None => self.assign_found(target, self.own(name, target)),
            },
            Expr::Member { receiver, selector, .. } => {
                let Expr::Name(name) = tree[selector] else { return };
                let found = self.own_of_this(name, target);
                match tree[receiver] {
                    Expr::This(None) => self.assign_found(selector, found),
                    // Perhaps the same object: `this@Name`, the object's own name.
                    Expr::This(Some(_)) => self.assign_found(selector, unsure(self.own(name, target))),
                    Expr::Name(_) if self.locals.variable(receiver).is_none() => {
                        self.assign_found(selector, unsure(found));
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }

    fn assign_local(&mut self, local: LocalId, at: ExprId) {
        let Some(it) = self.locals.get(local) else { return };
        match self.bit(local) {
            Some(bit) if it.mutable => self.state.assign(bit),
            Some(bit) if bit < self.boundary => {
                if self.state.live && !self.state.touched.has(bit) {
                    self.report_captured(at);
                } else if self.state.live {
                    self.report_reassigned(at);
                }
                self.state.assign(bit);
            }
            Some(bit) => self.assign_once(bit, at),
            None if it.mutable || !self.state.live => {}
            None => match it.kind {
                LocalKind::Variable(property) => {
                    let property = &self.tree[property];
                    if property.initializer.is_some() || property.delegate.is_some() {
                        self.report_reassigned(at);
                    }
                }
                LocalKind::Parameter
                | LocalKind::LambdaParameter
                | LocalKind::ConstructorParameter
                | LocalKind::Loop
                | LocalKind::Catch => self.report_reassigned(at),
                LocalKind::It => {
                    let frame = self.locals.frame(it.frame).map(|frame| frame.kind);
                    if matches!(frame, Some(FrameKind::Lambda(lambda)) if self.types.has_it(lambda) == Some(true))
                    {
                        self.report_reassigned(at);
                    }
                }
                LocalKind::Field(_) | LocalKind::Function(_) | LocalKind::Class => {}
            },
        }
    }

    /// A `val` that gets its value after its declaration.
    fn assign_once(&mut self, bit: u32, at: ExprId) {
        if self.state.live {
            if self.state.touched.has(bit) {
                self.report_reassigned(at);
            } else {
                self.log.push((bit, at));
            }
        }
        self.state.assign(bit);
    }

    fn assign_found(&mut self, at: ExprId, found: Option<Found>) {
        let Some(Found { own, place, of_class, in_script, in_lambda }) = found else { return };
        let bit = own.property.and_then(|property| self.owners.bits.get(&property.index()).copied());
        let early = own.property.is_some_and(|it| !self.owners.declared.contains(&it.index()));
        if early && of_class && !in_script && place == Access::Initializer && !in_lambda {
            if self.state.live {
                self.report_before_declaration(at);
            }
            bit.into_iter().for_each(|bit| self.state.assign(bit));
            return own.property.into_iter().for_each(|property| self.note_assigned(property));
        }
        if own.mutable && place == Access::Lambda && of_class {
            return;
        }
        if own.mutable {
            return bit.into_iter().for_each(|bit| self.initialized(bit, own.property));
        }
        match place {
            Access::Unsure => bit.into_iter().for_each(|bit| self.initialized(bit, own.property)),
            _ if !own.deferred || place == Access::Member => {
                if self.state.live {
                    self.report_reassigned(at);
                }
            }
            Access::Initializer if !in_script => {
                own.property.into_iter().for_each(|property| self.note_assigned(property));
                bit.into_iter().for_each(|bit| self.assign_once(bit, at));
            }
            Access::Initializer | Access::Lambda if of_class => {
                let again = bit.is_some_and(|bit| self.state.touched.has(bit));
                if self.state.live && !again {
                    self.report_captured_member(at, in_script);
                }
                bit.into_iter().for_each(|bit| self.initialized(bit, own.property));
            }
            Access::Lambda => bit.into_iter().for_each(|bit| self.initialized(bit, own.property)),
            Access::Initializer | Access::Object | Access::Member => {}
        }
    }

    fn initialized(&mut self, bit: u32, property: Option<Id<Property>>) {
        self.state.assign(bit);
        property.into_iter().for_each(|property| self.note_assigned(property));
    }

    fn note_assigned(&mut self, property: Id<Property>) {
        self.owners.assigned.insert(property.index());
    }

    /// Nothing behind a property of type `Nothing` is reached.
    pub(super) fn ends_for_certain(&mut self, id: ExprId) {
        if self.state.live && self.types.is_nothing(id) == Some(true) {
            self.state = super::state::State::dead();
        }
    }
}

/// A property that is perhaps meant.
fn unsure(found: Option<Found>) -> Option<Found> {
    found.map(|found| Found { place: Access::Unsure, ..found })
}
