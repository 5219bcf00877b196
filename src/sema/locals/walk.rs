//! The walk over a file: opens scopes, declares what stands in them, resolves names.

use rustc_hash::FxHashMap;

use crate::sema::Unit;
use crate::source::TextRange;
use crate::syntax::FileKind;
use crate::syntax::tree::{
    Binding, Expr, ExprId, For, Id, Ident, List, Name, Property, Tree, Try, When, WhenCondition,
};

use super::scopes::{Scopes, Space};
use super::{Conflict, Frame, FrameId, FrameKind, Local, LocalId, LocalKind, Locals, children, deeper};

/// The state of the walk.
pub(super) struct Walk<'t> {
    pub(super) tree: &'t Tree,
    pub(super) locals: Locals,
    pub(super) scopes: Scopes,
    pub(super) frame: FrameId,
    /// The name `it`, if the file has it.
    pub(super) it: Option<Name>,
    /// The name `field`, if the file has it.
    pub(super) field: Option<Name>,
    /// The frame and the place of the parameter whose default value is walked over.
    pub(super) default_of: Option<(FrameId, u32)>,
}

pub(super) fn resolve(unit: &Unit<'_>) -> Locals {
    let tree = unit.tree;
    let named = |text: &str| {
        let index = tree.names.iter().position(|name| &**name == text)?;
        u32::try_from(index).ok().map(Name)
    };
    let range = TextRange::new(0, u32::try_from(unit.text.len()).unwrap_or(u32::MAX));
    let locals = Locals {
        locals: Vec::new(),
        frames: vec![Frame { parent: None, kind: FrameKind::File, range }],
        variables: vec![None; tree.all::<Expr>().count()],
        functions: FxHashMap::default(),
        frames_by_start: Vec::new(),
        by_property: FxHashMap::default(),
        conflicts: Vec::new(),
        early: Vec::new(),
    };
    let mut walk = Walk {
        tree,
        locals,
        scopes: Scopes::new(tree.names.len()),
        frame: FrameId::FILE,
        it: named("it"),
        field: named("field"),
        default_of: None,
    };
    for statement in &tree[tree.statements] {
        match tree[*statement] {
            Expr::Property(_) | Expr::Function(_) | Expr::Class(_) => walk.member(*statement),
            _ if unit.kind == FileKind::Script => walk.expr(*statement),
            _ => {}
        }
    }
    let mut locals = walk.locals;
    locals.frames_by_start = (0..).map(FrameId).take(locals.frames.len()).collect();
    // Frames are numbered outside in, so that of two at one place the inner one comes last.
    locals.frames_by_start.sort_by_key(|id| (locals.frames.get(id.index()).map(|it| it.range.start), *id));
    locals
}

impl<'t> Walk<'t> {
    /// An expression, a statement or a local declaration.
    pub(super) fn expr(&mut self, id: ExprId) {
        deeper(|| self.visit(id));
    }

    fn visit(&mut self, id: ExprId) {
        let tree = self.tree;
        match tree[id] {
            Expr::Name(name) => {
                self.used(id, name);
                self.candidate(Space::Class, id, name);
            }
            Expr::Member { receiver, selector, .. } => {
                self.expr(receiver);
                if !matches!(tree[selector], Expr::Name(_)) {
                    self.expr(selector);
                }
            }
            Expr::Call(call) => {
                self.callee(tree[call].callee);
                self.inside(id);
            }
            Expr::Infix(infix) => {
                self.candidate(Space::Function, id, tree[infix].function.name);
                self.inside(id);
            }
            Expr::CallableReference { receiver, name } => {
                if receiver.is_none() {
                    self.used(id, name.name);
                }
                self.candidate(Space::Function, id, name.name);
                self.inside(id);
            }
            Expr::Block(statements) => self.block(id, statements),
            Expr::If(branches) => {
                let it = tree[branches];
                [Some(it.condition), it.then, it.otherwise]
                    .into_iter()
                    .flatten()
                    .for_each(|it| self.expr(it));
            }
            Expr::While { condition, body } => {
                self.expr(condition);
                body.into_iter().for_each(|body| self.expr(body));
            }
            Expr::DoWhile { body, condition } => self.do_while(id, body, condition),
            Expr::For(it) => self.for_loop(id, &tree[it]),
            Expr::When(it) => self.when(id, &tree[it]),
            Expr::Try(it) => self.try_block(&tree[it]),
            Expr::Lambda(it) => self.lambda(id, &tree[it]),
            Expr::Property(it) => self.local_property(&tree[it], it),
            Expr::Function(it) => self.local_function(id, it),
            Expr::Class(it) => self.local_class(id, it),
            Expr::ObjectLiteral(it) => self.class(id, it),
            _ => self.inside(id),
        }
    }

    /// What stands directly inside an expression without a scope of its own.
    fn inside(&mut self, id: ExprId) {
        children(self.tree, id, &mut |child| self.expr(child));
    }

    pub(super) fn statements(&mut self, statements: List<ExprId>) {
        let tree = self.tree;
        tree[statements].iter().for_each(|statement| self.expr(*statement));
    }

    fn block(&mut self, id: ExprId, statements: List<ExprId>) {
        self.scopes.open();
        self.statements(statements);
        self.close(self.tree.range(id).end);
    }

    /// The condition sees what the body declares.
    fn do_while(&mut self, id: ExprId, body: Option<ExprId>, condition: ExprId) {
        self.scopes.open();
        match body.map(|body| self.tree[body]) {
            Some(Expr::Block(statements)) => self.statements(statements),
            _ => body.into_iter().for_each(|body| self.expr(body)),
        }
        self.expr(condition);
        self.close(self.tree.range(id).end);
    }

    fn for_loop(&mut self, id: ExprId, it: &For) {
        self.expr(it.iterable);
        self.scopes.open();
        self.bind(it.variable, LocalKind::Loop, false);
        it.body.into_iter().for_each(|body| self.expr(body));
        self.close(self.tree.range(id).end);
    }

    fn when(&mut self, id: ExprId, it: &When) {
        let tree = self.tree;
        self.scopes.open();
        match it.binding {
            Some(binding) => self.local_property(&tree[binding], binding),
            None => it.subject.into_iter().for_each(|subject| self.expr(subject)),
        }
        for entry in &tree[it.entries] {
            for condition in &tree[entry.conditions] {
                match *condition {
                    WhenCondition::Expr(expr) | WhenCondition::In { range: expr, .. } => self.expr(expr),
                    WhenCondition::Is { .. } => {}
                }
            }
            entry.guard.into_iter().for_each(|guard| self.expr(guard));
            self.expr(entry.body);
        }
        self.close(tree.range(id).end);
    }

    fn try_block(&mut self, it: &Try) {
        let tree = self.tree;
        self.expr(it.block);
        for catch in &tree[it.catches] {
            self.scopes.open();
            self.declare(Space::Variable, catch.name, LocalKind::Catch, false);
            self.expr(catch.block);
            self.close(tree.range(catch.block).end);
        }
        it.finally.into_iter().for_each(|block| self.expr(block));
    }

    fn local_property(&mut self, it: &Property, id: Id<Property>) {
        it.initializer.into_iter().chain(it.delegate).for_each(|value| self.expr(value));
        self.accessors(id);
        let first = LocalId::new(self.locals.locals.len());
        self.bind(it.binding, LocalKind::Variable(id), it.mutable);
        if let Some(first) = first.filter(|first| self.locals.get(*first).is_some()) {
            self.locals.by_property.insert(property_key(id), first);
        }
    }

    /// Declares what a binding binds; `_` binds nothing.
    pub(super) fn bind(&mut self, binding: Binding, kind: LocalKind, mutable: bool) {
        let tree = self.tree;
        for variable in tree.bound(binding) {
            if tree.name(variable.name.name) != "_" {
                self.declare(Space::Variable, variable.name, kind, mutable);
            }
        }
    }

    /// Declares a local in the innermost scope.
    pub(super) fn declare(
        &mut self,
        space: Space,
        name: Ident,
        kind: LocalKind,
        mutable: bool,
    ) -> Option<LocalId> {
        let id = LocalId::new(self.locals.locals.len())?;
        let scope = self.scopes.number();
        let same_name = self.scopes.get(space, name.name);
        let before =
            same_name.and_then(|first| self.locals.get(first).map(|local| (first, local.scope, local.kind)));
        if let Some((first, _, other)) = before.filter(|(_, other, _)| *other == scope)
            && self.may_conflict(kind, other)
        {
            self.locals.conflicts.push(Conflict { first, second: id });
        }
        let visible = TextRange::new(name.range.end, name.range.end);
        let frame = self.frame;
        self.locals.locals.push(Local {
            name,
            kind,
            mutable,
            frame,
            visible,
            used: false,
            captured: false,
            scope,
        });
        self.scopes.bind(space, name.name, id);
        Some(id)
    }

    /// Whether two declarations of one name and scope exclude each other for certain: functions may be overloads.
    fn may_conflict(&self, one: LocalKind, other: LocalKind) -> bool {
        let bare = |kind| match kind {
            LocalKind::Function(function) => {
                let it = &self.tree[function];
                it.parameters.is_empty() && it.receiver.is_none() && it.type_parameters.is_empty()
            }
            LocalKind::It | LocalKind::Field(_) | LocalKind::ConstructorParameter => false,
            _ => true,
        };
        bare(one) && bare(other)
    }

    /// Ends the innermost scope.
    pub(super) fn close(&mut self, end: u32) {
        let locals = &mut self.locals.locals;
        self.scopes.close(|id| {
            if let Some(local) = locals.get_mut(id.index()) {
                local.visible.end = end.max(local.visible.start);
            }
        });
    }

    fn callee(&mut self, callee: ExprId) {
        match self.tree[callee] {
            Expr::Name(name) => self.candidate(Space::Function, callee, name),
            Expr::Member { selector, .. } => {
                if let Expr::Name(name) = self.tree[selector] {
                    self.candidate(Space::Function, selector, name);
                    if let Some(local) = self.scopes.get(Space::Variable, name) {
                        self.mark(local);
                    }
                }
            }
            _ => {}
        }
    }

    /// Notes what a name may mean in another space than that of variables. A class is only used: nothing asks which.
    fn candidate(&mut self, space: Space, at: ExprId, name: Name) {
        let Some(local) = self.scopes.get(space, name) else { return };
        self.mark(local);
        if space == Space::Function {
            self.locals.functions.insert(key(at), local);
        }
    }

    fn used(&mut self, at: ExprId, name: Name) {
        let Some(local) = self.scopes.get(Space::Variable, name) else { return };
        self.mark(local);
        if let Some(place) = self.locals.variables.get_mut(at.index()) {
            *place = Some(local);
        }
        let is_late = |it: &Local, (frame, at)| {
            let parameter = matches!(it.kind, LocalKind::Parameter | LocalKind::ConstructorParameter);
            parameter && it.frame == frame && it.name.range.start >= at
        };
        if let (Some(default), Some(it)) = (self.default_of, self.locals.get(local))
            && is_late(it, default)
        {
            self.locals.early.push(at);
        }
    }

    /// Notes a use.
    fn mark(&mut self, id: LocalId) {
        let frame = self.frame;
        if let Some(local) = self.locals.locals.get_mut(id.index()) {
            local.used = true;
            local.captured |= local.frame != frame;
        }
    }
}

#[allow(clippy::cast_possible_truncation, reason = "ids have 32 bits")]
const fn key(id: ExprId) -> u32 {
    id.index() as u32
}

#[allow(clippy::cast_possible_truncation, reason = "ids have 32 bits")]
const fn property_key(id: Id<Property>) -> u32 {
    id.index() as u32
}
