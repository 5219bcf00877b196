//! Names as values, and what stands before a dot.

use super::calls::Search;
use super::candidates::{Candidate, Receiver, Wanted};
use super::facts::{Root, Stable};
use super::{Body, Element, Expected};
use crate::sema::analysis::Target;
use crate::sema::names::Symbol;
use crate::sema::rules;
use crate::sema::symbols::own::{CallableNode, Classifier};
use crate::sema::symbols::{CallableId, ClassId, ClassKind};
use crate::sema::types::Type;
use crate::syntax::tree::{Expr, ExprId, MemberOp};

impl<'w, 'a> Body<'w, 'a> {
    /// A simple name as a value.
    pub(super) fn simple_value(&mut self, expr: ExprId, name: Symbol) -> Type {
        if let Some(local) = self.scopes.variable(name) {
            self.set_target(expr, Target::Local);
            return self.local_type(local);
        }
        let search = self.find_value(name);
        self.found_value(expr, name, search)
    }

    /// What a simple name gives that is no local variable.
    pub(super) fn found_value(&mut self, expr: ExprId, name: Symbol, search: Search) -> Type {
        if let Some(chosen) = &search.chosen {
            if chosen.candidate.unknown {
                self.check_ambiguous(self.tree.range(expr), name);
                return Type::UNKNOWN;
            }
            return self.value_of(expr, None, search);
        }
        let range = self.tree.range(expr);
        if !search.ambiguous.is_empty() {
            return Type::UNKNOWN;
        }
        if !search.failures.is_empty() {
            let text = self.world.text(name).to_owned();
            self.not_applicable(range, &text, &[], &search.failures);
            return Type::UNKNOWN;
        }
        let place = self.type_place();
        match self.world.classifier(&place, name) {
            Some(Classifier::Unknown) => Type::UNKNOWN,
            Some(classifier) => self.class_as_value(expr, classifier, name),
            None => {
                self.nothing_to_read(range, name);
                Type::UNKNOWN
            }
        }
    }

    pub(super) fn find_value(&mut self, name: Symbol) -> Search {
        let mut search = Search::default();
        self.simple_levels(name, Wanted::Value, &mut |body, candidates| {
            body.try_level(&mut search, candidates, &[], &[])
        });
        search
    }

    /// A class where a value is meant.
    fn class_as_value(&mut self, expr: ExprId, classifier: Classifier, name: Symbol) -> Type {
        let Some(class) = self.world.class_of(classifier) else {
            if let Classifier::Parameter(_) = classifier {
                let text = self.world.text(name).to_owned();
                let message = format!("the type parameter `{text}` is not an expression");
                let found = self.finding(&rules::UNRESOLVED_REFERENCE, self.tree.range(expr), message);
                self.tell(found);
            }
            return Type::UNKNOWN;
        };
        match self.object_of(class) {
            Some(object) => {
                self.set_target(expr, Target::Class(object));
                self.world.default_type(object)
            }
            None if self.world.class(class).opaque => Type::UNKNOWN,
            None => {
                self.tell_no_object(expr, class, name);
                Type::UNKNOWN
            }
        }
    }

    fn tell_no_object(&mut self, expr: ExprId, class: ClassId, name: Symbol) {
        let text = self.world.text(name).to_owned();
        let message = format!("`{text}` is a class without a companion object: it must be initialized here");
        let found = self.finding(&rules::TYPE_MISMATCH, self.last_range(expr), message);
        let found = found.label("no value").help(format!("write `{text}()`, or declare it as an `object`"));
        self.tell(self.world.with_object(class, found));
    }

    /// Where the last name of a path stands.
    pub(super) fn last_range(&self, expr: ExprId) -> crate::source::TextRange {
        match self.tree[expr] {
            Expr::Member { selector, .. } => self.tree.range(selector),
            _ => self.tree.range(expr),
        }
    }

    /// The object that a class's name stands for as a value.
    pub(super) fn object_of(&mut self, class: ClassId) -> Option<ClassId> {
        let head = self.world.class(class);
        if head.kind == ClassKind::Object { Some(class) } else { head.companion }
    }

    /// Takes over the property that was found.
    fn value_of(&mut self, expr: ExprId, receiver: Option<&Stable>, search: Search) -> Type {
        let Some(chosen) = search.chosen else { return Type::UNKNOWN };
        self.constraints = chosen.constraints.clone();
        let Some(id) = chosen.candidate.id else {
            if let Some(class) = chosen.candidate.signature.owner {
                self.check_class_named(class, self.last_range(expr));
                self.set_target(expr, Target::Class(class));
            }
            return chosen.returns;
        };
        if let Some(at) = chosen.candidate.implicit {
            let text = self.world.text(chosen.candidate.signature.name).to_owned();
            self.check_marker(at, self.tree.range(expr), &text);
        }
        self.set_target(expr, Target::Callable(id));
        let text = self.world.text(chosen.candidate.signature.name).to_owned();
        self.deprecated(self.tree.range(expr), &text, &chosen);
        let ty = match chosen.variables.is_empty() {
            true => self.value_type(&chosen.candidate),
            false => chosen.returns,
        };
        let stable = self.stable_member(id, receiver, &chosen.candidate);
        self.narrowed(stable.as_ref(), ty)
    }

    /// The value that a property of a stable receiver keeps.
    fn stable_member(
        &mut self,
        id: CallableId,
        receiver: Option<&Stable>,
        candidate: &Candidate,
    ) -> Option<Stable> {
        if !self.keeps_its_value(id) {
            return None;
        }
        match (receiver, candidate.implicit) {
            (Some(receiver), _) => {
                let mut path = receiver.path.clone();
                path.push(id);
                Some(Stable { root: receiver.root, path })
            }
            (None, Some(at)) => Some(Stable { root: Root::Receiver(at), path: vec![id] }),
            (None, None) => Some(Stable { root: Root::Global(id), path: Vec::new() }),
        }
    }

    /// Functions in nullable properties that are known to be there can be called.
    pub(super) fn see_present(&mut self, candidates: &mut [Candidate], receiver: Option<ExprId>) {
        for candidate in candidates.iter_mut().filter(|it| it.unsafe_call) {
            let Some(Target::Callable(id)) = candidate.called else { continue };
            let before = receiver.and_then(|receiver| self.stable(receiver));
            if before.is_some() != receiver.is_some() {
                continue;
            }
            let value = self.stable_member(id, before.as_ref(), candidate);
            let declared = self.world.builtins.nullable_any;
            let known = self.narrowed(value.as_ref(), declared);
            candidate.unsafe_call = self.world.may_be_null(known);
        }
    }

    /// Whether a property gives the same value each time: a `val` of the settings without a getter.
    fn keeps_its_value(&self, id: CallableId) -> bool {
        let Some(own) = id.own().and_then(|at| self.world.own.callables.get(at)) else { return false };
        let tree = self.world.tree(own.unit);
        match own.node {
            CallableNode::Property(property, _) => {
                let property = tree[property];
                let open = crate::syntax::tree::Modifier::Open;
                !property.mutable
                    && property.getter.is_none()
                    && property.delegate.is_none()
                    && !property.modifiers.has(open)
            }
            CallableNode::PropertyParameter(class, at) => {
                tree[tree[class].parameters][at].property == Some(false)
            }
            _ => false,
        }
    }

    /// The stable value that an expression is, if it is one.
    pub(super) fn stable(&mut self, expr: ExprId) -> Option<Stable> {
        let expr = self.bare(expr);
        match self.tree[expr] {
            Expr::Name(name) => {
                let name = self.symbol(name);
                if let Some(local) = self.scopes.variable(name) {
                    return Some(self.local_value(local));
                }
                let search = self.find_value(name);
                let candidate = search.chosen?.candidate;
                self.stable_member(candidate.id?, None, &candidate)
            }
            Expr::This(label) => {
                let label = label.map(|label| self.symbol(label.name));
                let at = self.receiver_at(label)?;
                Some(Stable { root: Root::Receiver(at), path: Vec::new() })
            }
            Expr::Member { receiver, selector, .. } => {
                let receiver = self.stable(receiver)?;
                let Some(Target::Callable(id)) =
                    self.world.analysis.files[self.unit].targets.get(selector.index()).copied().flatten()
                else {
                    return None;
                };
                if !self.keeps_its_value(id) {
                    return None;
                }
                let mut path = receiver.path;
                path.push(id);
                Some(Stable { root: receiver.root, path })
            }
            _ => None,
        }
    }

    /// The type of a local variable with what is known of it.
    pub(super) fn local_type(&mut self, local: super::scopes::Local) -> Type {
        let stable = self.local_value(local);
        self.narrowed(Some(&stable), local.ty)
    }

    /// The type of an implicit receiver with what is known of it.
    pub(super) fn receiver_type(&mut self, at: usize, ty: Type) -> Type {
        let stable = Stable { root: Root::Receiver(at), path: Vec::new() };
        self.narrowed(Some(&stable), ty)
    }

    pub(super) fn this(&mut self, expr: ExprId, label: Option<Symbol>) -> Type {
        let Some(at) = self.receiver_at(label) else {
            if label.is_none() {
                let found = self.finding(
                    &rules::UNRESOLVED_REFERENCE,
                    self.tree.range(expr),
                    "`this` is not defined here",
                );
                self.tell(found);
            } else if let Some(class) = label.and_then(|label| self.static_class(label)) {
                let name = self.world.class_name(class);
                let message = format!("`this@{name}` is not defined here");
                let found = self.finding(&rules::UNRESOLVED_REFERENCE, self.tree.range(expr), message);
                self.tell(found.label(format!("no object of `{name}` belongs to what stands here")));
            }
            return Type::UNKNOWN;
        };
        match self.scopes.elements[at] {
            Element::Receiver { ty, .. } => self.receiver_type(at, ty),
            Element::Statics(_) => Type::UNKNOWN,
        }
    }

    /// The class around of a name, of which only the static scope is seen.
    fn static_class(&mut self, name: Symbol) -> Option<ClassId> {
        let elements = self.scopes.elements.clone();
        elements.into_iter().rev().find_map(|element| match element {
            Element::Statics(class) if self.world.class(class).name == Some(name) => Some(class),
            _ => None,
        })
    }

    /// The place of the receiver that `this` or `this@label` means.
    pub(super) fn receiver_at(&mut self, wanted: Option<Symbol>) -> Option<usize> {
        for at in (0..self.scopes.elements.len()).rev() {
            let Element::Receiver { label, class, ty } = self.scopes.elements[at] else { continue };
            let named = class.and_then(|class| self.world.class(class).name);
            let is_companion = class.is_none() && label.is_none() && self.is_companion(ty);
            match wanted {
                None if is_companion => {}
                None => return Some(at),
                Some(wanted) if label == Some(wanted) || named == Some(wanted) => return Some(at),
                Some(_) => {}
            }
        }
        None
    }

    fn is_companion(&mut self, ty: Type) -> bool {
        let Some(class) = self.world.class_in(ty) else { return false };
        match self.world.class(class).outer {
            Some(outer) => self.world.class(outer).companion == Some(class),
            None => false,
        }
    }

    /// `receiver.name`
    pub(super) fn member(
        &mut self,
        expr: ExprId,
        op: MemberOp,
        receiver: ExprId,
        selector: ExprId,
        expected: Expected,
    ) -> Type {
        let safe = op == MemberOp::SafeDot;
        let Expr::Name(name) = self.tree[selector] else {
            self.receiver(receiver, safe);
            self.expr(selector, Expected::Nothing);
            return Type::UNKNOWN;
        };
        let name = self.symbol(name);
        let frame = self.begin();
        let of = self.receiver(receiver, safe);
        self.check_super_member(&of, name, self.tree.range(selector));
        let ty = self.member_of(expr, &of, receiver, selector, name);
        let ty = match &of {
            Receiver::Value { ty: of, safe: true } if self.may_be_absent(*of) => {
                self.world.types.nullable(ty)
            }
            _ => ty,
        };
        self.set_type(selector, ty);
        self.end(frame, expr, ty, expected)
    }

    fn member_of(
        &mut self,
        expr: ExprId,
        of: &Receiver,
        receiver: ExprId,
        selector: ExprId,
        name: Symbol,
    ) -> Type {
        if self.is_unknown_receiver(of) {
            return Type::UNKNOWN;
        }
        let mut search = Search::default();
        self.qualified_levels(of, name, Wanted::Value, &mut |body, candidates| {
            body.try_level(&mut search, candidates, &[], &[])
        });
        let range = self.tree.range(selector);
        if search.chosen.is_some() {
            let stable = match of {
                Receiver::Value { .. } => self.stable(receiver),
                _ => None,
            };
            if let Some(id) = search.chosen.as_ref().and_then(|chosen| chosen.candidate.id) {
                self.set_target(selector, Target::Callable(id));
                let global = matches!(of, Receiver::Class(_) | Receiver::Package(_));
                if !global && stable.is_none() {
                    let chosen = search.chosen.take();
                    return chosen.map_or(Type::UNKNOWN, |chosen| {
                        self.set_target(expr, Target::Callable(id));
                        self.constraints = chosen.constraints.clone();
                        if chosen.variables.is_empty() {
                            self.value_type(&chosen.candidate)
                        } else {
                            chosen.returns
                        }
                    });
                }
            }
            return self.value_of(expr, stable.as_ref(), search);
        }
        if search.ambiguous.is_empty() && !search.failures.is_empty() {
            let text = self.world.text(name).to_owned();
            self.not_applicable(range, &text, &[], &search.failures);
            return self.failed_value(&search);
        }
        if let Some(ty) = self.class_behind_dot(expr, of, name) {
            return ty;
        }
        if !search.ambiguous.is_empty() {
            return Type::UNKNOWN;
        }
        self.nothing_there(range, name, of);
        Type::UNKNOWN
    }

    /// What an unsafe read would give, so that what follows is judged once.
    fn failed_value(&mut self, search: &Search) -> Type {
        match &search.failures[..] {
            [(candidate, super::apply::Failure::Unsafe)] => self.value_type(candidate),
            _ => Type::UNKNOWN,
        }
    }

    /// A nested object or the companion of a nested class.
    fn class_behind_dot(&mut self, expr: ExprId, of: &Receiver, name: Symbol) -> Option<Type> {
        let classifier = self.classifier_behind(of, name)?;
        let Some(class) = self.world.class_of(classifier) else { return Some(Type::UNKNOWN) };
        self.check_class_named(class, self.last_range(expr));
        match self.object_of(class) {
            Some(object) => {
                self.set_target(expr, Target::Class(object));
                Some(self.world.default_type(object))
            }
            None if self.world.class(class).opaque => Some(Type::UNKNOWN),
            None => {
                self.tell_no_object(expr, class, name);
                Some(Type::UNKNOWN)
            }
        }
    }

    fn classifier_behind(&mut self, of: &Receiver, name: Symbol) -> Option<Classifier> {
        match of {
            Receiver::Class(class) => self.world.nested(*class, name),
            Receiver::Package(path) => {
                let mut found = crate::sema::imports::Found::default();
                self.world.in_package(path, name, &mut found);
                found.classifiers.first().copied().or_else(|| found.unknown.then_some(Classifier::Unknown))
            }
            _ => None,
        }
    }
}
