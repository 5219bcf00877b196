//! `return`, `break`, `continue`, and the labels they name.

use crate::sema::locals::FrameKind;
use crate::syntax::tree::{Expr, ExprId, Ident, Name};

use super::state::State;
use super::walk::{Flow, Usage};

/// What a jump may lead to, or has to pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TargetKind {
    /// A loop.
    Loop,
    /// A function with a body of statements, a constructor or an accessor.
    Function,
    /// A place where `return` may not stand: initializers, default values, the file itself.
    Initializer,
    /// What `return` leaves in a script: K1 refuses it, K2 does not.
    Script,
    /// A lambda.
    Lambda {
        /// Whether it is inlined.
        inlined: Option<bool>,
    },
    /// A `try` with `finally`.
    Finally,
    /// Another expression with a label.
    Labeled,
}

/// One of them.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) kind: TargetKind,
    /// The labels that name it.
    pub(super) labels: Vec<Name>,
    /// Whether it may have a label that is not known.
    pub(super) any_label: bool,
    /// Whether the condition of a `do` loop is walked over: K1 and K2 disagree on jumps there.
    pub(super) in_condition: bool,
    /// What is known where it is left by `break` or `return`.
    pub(super) exits: State,
    /// What is known where it goes on by `continue`.
    pub(super) continues: State,
}

impl Target {
    pub(super) fn new(kind: TargetKind, labels: Vec<Name>) -> Self {
        Self {
            kind,
            labels,
            any_label: false,
            in_condition: false,
            exits: State::dead(),
            continues: State::dead(),
        }
    }

    const fn is_body(&self) -> bool {
        matches!(self.kind, TargetKind::Function | TargetKind::Initializer | TargetKind::Script)
    }
}

/// Whether a jump may pass what stands between it and its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Open,
    Unknown,
    Closed,
}

impl Flow<'_> {
    /// `label@ body`
    pub(super) fn labeled(&mut self, label: Name, body: ExprId, usage: Usage) {
        let tree = self.tree;
        let (mut labels, mut inner) = (vec![label], body);
        loop {
            inner = match tree[inner] {
                Expr::Labeled { label, body } => {
                    labels.push(label.name);
                    body
                }
                Expr::Annotated { body, .. } => body,
                _ => break,
            };
        }
        match tree[inner] {
            Expr::For(_) | Expr::While { .. } | Expr::DoWhile { .. } => {
                self.check_statement_used(inner, usage);
                self.looped(inner, labels);
            }
            Expr::Lambda(_) => self.closure(inner, Some(labels)),
            Expr::Function(function) => self.function(function, labels, true),
            _ => {
                self.targets.push(Target::new(TargetKind::Labeled, labels));
                self.expr(inner, usage);
                self.targets.pop();
            }
        }
    }

    pub(super) fn return_from(&mut self, id: ExprId, label: Option<Name>, value: Option<ExprId>) {
        value.into_iter().for_each(|value| self.value(value));
        let found = match label {
            None => self.targets.iter().rposition(Target::is_body),
            Some(label) => self.targets.iter().rposition(|it| it.any_label || it.labels.contains(&label)),
        };
        let target =
            found.and_then(|at| self.targets.get(at).map(|target| (at, target.kind, target.any_label)));
        match target {
            // K2 names the lambda of `value { }` so.
            None if label.is_some_and(|label| self.tree.name(label) == "invoke") => {}
            None if label.is_some() => self.report_unresolved_label(id),
            None | Some((_, _, true)) => {}
            // What a lambda that is inlined leaves in a script, Kotlin 2 does not always tell.
            Some((at, TargetKind::Script, _)) if self.is_in_lambda(at) && self.way(at) != Way::Closed => {}
            Some((_, TargetKind::Script, _)) => self.report_return(id),
            Some((_, TargetKind::Initializer, _)) => self.report_return(id),
            Some((_, TargetKind::Loop | TargetKind::Finally | TargetKind::Labeled, _)) => {
                self.report_label_without_function(id);
            }
            Some((at, TargetKind::Function | TargetKind::Lambda { .. }, _)) => match self.way(at) {
                Way::Open => self.jump(at, true),
                Way::Unknown => {}
                Way::Closed => self.report_return(id),
            },
        }
        self.state = State::dead();
    }

    /// `this@label` and `super@label`: something around it has the name. Whether it has such an object is a matter of types.
    pub(super) fn check_this(&mut self, id: ExprId, label: Ident) {
        let name = label.name;
        let of_target = |it: &Target| it.any_label || it.labels.contains(&name);
        let own_script = self.unit.script.is_some_and(|script| script == self.tree.name(name));
        let doubtful = own_script || self.tree.name(name) == "Companion";
        if !doubtful && !self.targets.iter().any(of_target) && !self.frames_have(id, name) {
            self.report_unresolved_this(label);
        }
    }

    /// Whether a class around a place has a name; so may an accessor's property.
    fn frames_have(&self, at: ExprId, name: Name) -> bool {
        let mut next = Some(self.locals.frame_at(self.tree.range(at).start));
        while let Some(frame) = next.and_then(|frame| self.locals.frame(frame)) {
            let has = match frame.kind {
                FrameKind::Class(class) => self.tree[class].name.is_some_and(|it| it.name == name),
                FrameKind::Accessor { receiver } => receiver,
                _ => false,
            };
            if has {
                return true;
            }
            next = frame.parent;
        }
        false
    }

    pub(super) fn leave_loop(&mut self, id: ExprId, label: Option<Name>, is_break: bool) {
        let of_loop = |it: &Target| it.kind == TargetKind::Loop;
        let found = match label {
            None => self.targets.iter().rposition(of_loop),
            Some(label) => self.targets.iter().rposition(|it| of_loop(it) && it.labels.contains(&label)),
        };
        let doubtful = self.targets.iter().any(|it| it.in_condition);
        match found {
            _ if doubtful => {}
            None if label.is_some() && self.targets.iter().any(of_loop) => self.report_label_without_loop(id),
            None => self.report_outside_of_loop(id),
            Some(at) if self.targets.iter().skip(at).any(Target::is_body) => self.report_loop_boundary(id),
            Some(at) => match self.way(at) {
                Way::Open => self.jump(at, is_break),
                Way::Unknown => {}
                Way::Closed => self.report_loop_boundary(id),
            },
        }
        self.state = State::dead();
    }

    /// Whether a lambda stands between here and the target.
    fn is_in_lambda(&self, target: usize) -> bool {
        self.targets.iter().skip(target + 1).any(|it| matches!(it.kind, TargetKind::Lambda { .. }))
    }

    /// Whether a jump from here may leave what stands within the target.
    fn way(&self, target: usize) -> Way {
        let inner = self.targets.iter().skip(target + 1).map(|it| match it.kind {
            TargetKind::Loop | TargetKind::Labeled | TargetKind::Finally => Way::Open,
            TargetKind::Lambda { inlined: Some(true) } => Way::Open,
            TargetKind::Lambda { inlined: None } => Way::Unknown,
            TargetKind::Script => Way::Unknown,
            TargetKind::Lambda { inlined: Some(false) } | TargetKind::Function | TargetKind::Initializer => {
                Way::Closed
            }
        });
        inner.max().unwrap_or(Way::Open)
    }

    /// Takes the state to the target. A way through `finally` is dropped: what happens there is not known here.
    fn jump(&mut self, target: usize, leaves: bool) {
        let passes_finally = self.targets.iter().skip(target + 1).any(|it| it.kind == TargetKind::Finally);
        if passes_finally {
            return;
        }
        let state = std::mem::take(&mut self.state);
        if let Some(target) = self.targets.get_mut(target) {
            if leaves { target.exits.merge(state) } else { target.continues.merge(state) }
        }
    }
}
