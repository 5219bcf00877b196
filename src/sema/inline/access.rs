//! What the body of an inline function names: its callers must see it, and it must not be the function itself.

use super::InlineFunction;
use crate::sema::analysis::Target;
use crate::sema::exposure::Seen;
use crate::sema::rules::INLINE_MISUSE;
use crate::sema::symbols::own::{CallableNode, ClassNode};
use crate::sema::symbols::{CallableId, CallableKind, ClassId};
use crate::sema::world::World;
use crate::source::TextRange;
use crate::syntax::tree::{Expr, ExprId, Modifiers};

impl World<'_> {
    /// Checks what a name or call within an inline function means.
    pub(super) fn check_access(&mut self, unit: usize, expr: ExprId, function: &InlineFunction) {
        let tree = self.tree(unit);
        let range = match tree[expr] {
            Expr::Call(call) => match tree[tree[call].callee] {
                Expr::Name(_) => tree.range(tree[call].callee),
                Expr::Member { selector, .. } => tree.range(selector),
                _ => return,
            },
            Expr::Super { .. } => return self.check_super_in_inline(unit, expr, function),
            _ => tree.range(expr),
        };
        let target = self.analysis.files[unit].target(expr);
        match target {
            Some(Target::Callable(id)) if id == function.id => {
                let message = "an inline function cannot call itself";
                let found = self.finding(unit, &INLINE_MISUSE, range, message);
                self.report(unit, found);
            }
            Some(Target::Callable(id)) => self.check_seen_by_callers(unit, range, function, Some(id), None),
            Some(Target::Class(class)) => {
                self.check_seen_by_callers(unit, range, function, None, Some(class))
            }
            _ => {}
        }
    }

    /// Who calls a public inline function must see all that it uses.
    fn check_seen_by_callers(
        &mut self,
        unit: usize,
        range: TextRange,
        function: &InlineFunction,
        callable: Option<CallableId>,
        class: Option<ClassId>,
    ) {
        if self.seen_of_callable(function.id) != Some(Seen::Public) {
            return;
        }
        let seen = match (callable, class) {
            (Some(id), _) => self.seen_of_callable(id),
            (_, Some(class)) if !self.is_published(class) => self.seen_of(class),
            _ => None,
        };
        // Of a class that callers do not see, the class is told.
        let owner = callable.and_then(CallableId::own).and_then(|at| self.own.callables.get(at)?.owner);
        let constructor = callable.is_some_and(|id| self.signature(id).kind == CallableKind::Constructor);
        if !constructor && owner.is_some_and(|class| self.seen_of(class).is_some_and(|it| it != Seen::Public))
        {
            return;
        }
        let protected = callable.is_some_and(|id| self.signature(id).flags.protected);
        let how = match seen {
            Some(seen @ (Seen::Private | Seen::Internal)) => seen.word(),
            None if protected => "protected",
            _ => return,
        };
        let name = range.slice(self.units[unit].text);
        let message = format!(
            "a public inline function cannot use `{name}`, which is {how}: it is copied to its callers"
        );
        let found = self.finding(unit, &INLINE_MISUSE, range, message);
        let help =
            "make the inline function as private as what it uses, or mark that `@PublishedApi internal`";
        self.report(unit, found.help(help));
    }

    /// `super` means nothing where an inline function is copied to.
    fn check_super_in_inline(&mut self, unit: usize, expr: ExprId, function: &InlineFunction) {
        if self.seen_of_callable(function.id) == Some(Seen::Public) {
            let range = self.tree(unit).range(expr);
            let message = "a public inline function cannot use `super`: it is copied to its callers";
            let found = self.finding(unit, &INLINE_MISUSE, range, message);
            self.report(unit, found);
        }
    }

    /// How far a callable of the settings is seen; `None` where that is not simple, or it is published.
    fn seen_of_callable(&mut self, id: CallableId) -> Option<Seen> {
        let own = id.own().and_then(|at| self.own.callables.get(at))?;
        let (unit, node, owner) = (own.unit, own.node, own.owner);
        if own.place.is_some() || owner.is_some_and(|class| self.is_published(class)) {
            return None;
        }
        let tree = self.tree(unit);
        let modifiers = match node {
            CallableNode::PrimaryConstructor(class) => tree[class].constructor_modifiers,
            CallableNode::SecondaryConstructor(constructor) => tree[constructor].modifiers,
            CallableNode::DefaultConstructor => Modifiers::default(),
            _ => self.declared_at(id)?.modifiers,
        };
        if self.marks_published(unit, &modifiers) {
            return None;
        }
        self.seen_from(super::super::exposure::seen(&modifiers), owner)
    }

    /// Whether a class, or one around it, is `@PublishedApi`; local ones are as good as that.
    fn is_published(&self, class: ClassId) -> bool {
        let mut around = Some(class);
        while let Some(own) = around.and_then(ClassId::own).and_then(|at| self.own.classes.get(at)) {
            let marked = match own.node {
                ClassNode::Class(node) => {
                    self.marks_published(own.unit, &self.tree(own.unit)[node].modifiers)
                }
                ClassNode::Script => false,
            };
            if marked || own.local {
                return true;
            }
            around = own.head.outer;
        }
        false
    }

    fn marks_published(&self, unit: usize, modifiers: &Modifiers) -> bool {
        let tree = self.tree(unit);
        let text = self.units[unit].text;
        tree[modifiers.annotations].iter().any(|it| it.range.slice(text).contains("PublishedApi"))
    }
}
