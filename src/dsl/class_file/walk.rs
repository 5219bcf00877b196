//! Follows one way through a method and notes what happens on it: no branch is taken, jumps forward are.
//!
//! Generated constructors and checks have no loops, and what a check skips is what it reports, so that this one way passes
//! everything. A method that does something else is not understood, and says so.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Branch, Member, Method, Op};

/// No stack of generated code is larger.
const MOST: usize = 4096;

/// A value: its place among the nodes of a walk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::dsl) struct ValueId(usize);

/// Where a value comes from.
#[derive(Debug)]
pub(in crate::dsl) enum Node {
    /// `this` and the parameters, by their slots.
    Local(u16),
    Null,
    Int(i32),
    Text(Rc<str>),
    Static(Rc<Member>),
    New(Rc<str>),
    Array(Vec<ValueId>),
    /// The result of a call; the receiver is the first argument.
    Result(Rc<Member>, Vec<ValueId>),
    Unknown,
}

/// What happens.
#[derive(Debug)]
pub(in crate::dsl) enum Event {
    /// A field is set.
    Put(Rc<Member>, ValueId),
    Call(Rc<Member>, Vec<ValueId>),
    /// What follows up to the place happens only unless the branch is taken.
    Branch(Branch, ValueId, u32),
    Return(Option<ValueId>),
}

/// What a method does.
#[derive(Debug, Default)]
pub(in crate::dsl) struct Walk {
    nodes: Vec<Node>,
    /// Each with the place of its instruction.
    pub(in crate::dsl) events: Vec<(u32, Event)>,
    /// Whether all of the method was passed and understood.
    pub(in crate::dsl) whole: bool,
    stack: Vec<ValueId>,
    locals: BTreeMap<u16, ValueId>,
}

/// Follows a method.
pub(in crate::dsl) fn walk(method: &Method) -> Walk {
    let mut walk = Walk::default();
    walk.whole = walk.follow(&method.code).is_some();
    walk
}

impl Walk {
    /// A value.
    pub(in crate::dsl) fn node(&self, value: ValueId) -> &Node {
        self.nodes.get(value.0).unwrap_or(&Node::Unknown)
    }

    /// A value that is a text.
    pub(in crate::dsl) fn text(&self, value: ValueId) -> Option<&str> {
        match self.node(value) {
            Node::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether a value is `this`, or the first parameter of a static method.
    pub(in crate::dsl) fn is_first(&self, value: ValueId) -> bool {
        matches!(self.node(value), Node::Local(0))
    }

    fn follow(&mut self, code: &[(u32, Op)]) -> Option<()> {
        let mut skipping = None;
        for (at, op) in code {
            match skipping {
                // The other way, which throws a value of the stack away.
                Some(to) if *at < to => {
                    matches!(op, Op::Pop).then_some(())?;
                    continue;
                }
                _ => skipping = None,
            }
            if let Op::Goto(to) = op {
                (to > at).then_some(())?;
                skipping = Some(*to);
                continue;
            }
            self.step(*at, op)?;
            if self.stack.len() > MOST {
                return None;
            }
        }
        Some(())
    }

    fn step(&mut self, at: u32, op: &Op) -> Option<()> {
        match op {
            Op::Load(slot) => match self.locals.get(slot) {
                Some(value) => self.stack.push(*value),
                None => self.push(Node::Local(*slot)),
            },
            Op::Store(slot) => {
                let value = self.stack.pop()?;
                self.locals.insert(*slot, value);
            }
            Op::Null => self.push(Node::Null),
            Op::Int(number) => self.push(Node::Int(*number)),
            Op::Text(text) => self.push(Node::Text(Rc::clone(text))),
            Op::GetStatic(member) => self.push(Node::Static(Rc::clone(member))),
            Op::GetField => {
                self.stack.pop()?;
                self.push(Node::Unknown);
            }
            Op::PutStatic(member) => {
                let value = self.stack.pop()?;
                self.events.push((at, Event::Put(Rc::clone(member), value)));
            }
            Op::PutField(member) => {
                let value = self.stack.pop()?;
                self.stack.pop()?;
                self.events.push((at, Event::Put(Rc::clone(member), value)));
            }
            Op::Call { member, is_static } => self.call(at, member, *is_static)?,
            Op::New(class) => self.push(Node::New(Rc::clone(class))),
            Op::NewArray => self.new_array()?,
            Op::ArrayLoad | Op::And => {
                self.stack.pop()?;
                self.stack.pop()?;
                self.push(Node::Unknown);
            }
            Op::ArrayStore => self.array_store()?,
            Op::Dup => self.stack.push(*self.stack.last()?),
            Op::Pop => {
                self.stack.pop()?;
            }
            Op::Nothing => {}
            Op::If(branch, to) => {
                let value = self.stack.pop()?;
                (*to > at).then_some(())?;
                self.events.push((at, Event::Branch(*branch, value, *to)));
            }
            Op::Return { value } => {
                let value = if *value { Some(self.stack.pop()?) } else { None };
                self.events.push((at, Event::Return(value)));
            }
            Op::Goto(_) | Op::Unknown => return None,
        }
        Some(())
    }

    fn push(&mut self, node: Node) {
        self.stack.push(ValueId(self.nodes.len()));
        self.nodes.push(node);
    }

    fn call(&mut self, at: u32, member: &Rc<Member>, is_static: bool) -> Option<()> {
        let (parameters, has_result) = member.shape?;
        let count = parameters + usize::from(!is_static);
        let first = self.stack.len().checked_sub(count)?;
        let arguments = self.stack.split_off(first);
        self.events.push((at, Event::Call(Rc::clone(member), arguments.clone())));
        if has_result {
            self.push(Node::Result(Rc::clone(member), arguments));
        }
        Some(())
    }

    fn new_array(&mut self) -> Option<()> {
        let length = self.stack.pop()?;
        matches!(self.node(length), Node::Int(_)).then_some(())?;
        // It is filled as the method goes on, so that it cannot become longer than the method.
        self.push(Node::Array(Vec::new()));
        Some(())
    }

    fn array_store(&mut self) -> Option<()> {
        let (value, index, array) = (self.stack.pop()?, self.stack.pop()?, self.stack.pop()?);
        let Node::Int(index) = *self.node(index) else { return None };
        let index = usize::try_from(index).ok()?;
        let Some(Node::Array(items)) = self.nodes.get_mut(array.0) else { return None };
        // Generated code fills arrays in order.
        (index == items.len()).then_some(())?;
        items.push(value);
        Some(())
    }
}
