//! Members against what they override, by types: what a class of the settings leaves open or hides of the library's
//! classes, and overrides that give something else. (What needs no types is `declarations::hierarchy`'s to say.)

use std::collections::BTreeSet;
use std::rc::Rc;

use super::names::Symbol;
use super::rules::{ABSTRACT_MEMBER, WRONG_OVERRIDE};
use super::symbols::ancestry::Member;
use super::symbols::own::{CallableNode, ClassNode};
use super::symbols::{CallableId, CallableKind, ClassId, ClassKind, Modality, Signature};
use super::types::{ClassType, Substitution, Type};
use super::world::World;
use crate::catalog::DSL_PACKAGE;
use crate::source::{FileId, TextRange};
use crate::syntax::tree::{self, Expr, Id, Modifier, Modifiers, TypeId};

/// What every class has.
pub(super) const OF_ANY: &[&str] = &["equals", "hashCode", "toString"];

/// Where mistakes of members are told already.
type Told = BTreeSet<(FileId, u32)>;

/// A member that a class of the settings declares.
pub(super) struct Declared {
    pub(super) unit: usize,
    pub(super) name: TextRange,
    pub(super) modifiers: Modifiers,
    pub(super) ty: Option<TypeId>,
}

impl World<'_> {
    /// Checks the members of all classes of the settings.
    pub(super) fn check_overrides(&mut self) {
        let rules = [ABSTRACT_MEMBER.code, WRONG_OVERRIDE.code];
        let of_members = self.diagnostics.iter().filter(|it| rules.contains(&it.rule.code));
        let told: Told = of_members
            .map(|it| it.primary.span)
            .flat_map(|span| [(span.file, span.start), (span.file, span.end)])
            .collect();
        for at in 0..self.own.classes.len() {
            let (class, unit) = (ClassId::of_own(at), self.own.classes[at].unit);
            if self.units[unit].broken || self.is_opaque(class) {
                continue;
            }
            for id in self.own.classes[at].order.clone() {
                self.check_member(class, id, &told);
            }
            self.check_left_open(class, &told);
            let ancestors = self.ancestry_of(class);
            self.check_inherited_twice(class, &ancestors);
        }
    }

    pub(super) fn ancestry_of(&mut self, class: ClassId) -> Vec<ClassType> {
        let ancestors = self.ancestors(class);
        ancestors.iter().filter_map(|ty| self.types.as_class(*ty).cloned()).collect()
    }

    pub(super) fn seen_in(&mut self, ancestor: &ClassType, id: CallableId) -> Member {
        let parameters = self.type_parameters_with_outer(ancestor.class);
        let substitution = Substitution::new(&parameters, &ancestor.arguments);
        Member { id, signature: self.signature(id), substitution }
    }

    pub(super) fn is_abstract(&self, id: CallableId, signature: &Signature) -> bool {
        let Some(own) = id.own().and_then(|at| self.own.callables.get(at)) else {
            return signature.flags.is_abstract;
        };
        let tree = self.tree(own.unit);
        let in_interface = signature.owner.and_then(ClassId::own).is_some_and(|at| {
            self.own.classes.get(at).is_some_and(|class| class.head.kind == ClassKind::Interface)
        });
        let bare = match own.node {
            CallableNode::Function(function) => matches!(tree[function].body, tree::Body::None),
            CallableNode::Property(property, _) => {
                let property = tree[property];
                property.initializer.is_none() && property.getter.is_none() && property.delegate.is_none()
            }
            _ => false,
        };
        signature.flags.is_abstract || in_interface && bare
    }

    // ------------------------------------------------------------------------------------------ members left open

    /// Reports an abstract member that a class does not implement, and each entry of an enum that does not.
    fn check_left_open(&mut self, class: ClassId, told: &Told) {
        let head = self.class(class);
        let open = head.modality != Modality::Final && head.modality != Modality::Open;
        if open || !matches!(head.kind, ClassKind::Class | ClassKind::Object | ClassKind::Enum) {
            return;
        }
        let Some((member, owner)) = self.left_open(class, head.kind == ClassKind::Enum) else { return };
        let (unit, node) = match class.own().map(|at| (self.own.classes[at].unit, self.own.classes[at].node))
        {
            Some((unit, ClassNode::Class(node))) => (unit, node),
            _ => return,
        };
        let (member, owner) = (self.text(member).to_owned(), self.class_name(owner));
        let tree = self.tree(unit);
        if head.kind == ClassKind::Enum {
            let bodiless = tree[tree[node].entries].iter().filter(|entry| entry.body.is_none());
            for name in bodiless.map(|entry| entry.name).collect::<Vec<_>>() {
                let who = format!("the entry `{}`", tree.name(name.name));
                self.tell_left_open(unit, name.range, &who, &member, &owner, told);
            }
            return;
        }
        let (who, range) = match (tree[node].name, self.entry_of(unit, class, node)) {
            (Some(name), _) => {
                let kind = if head.kind == ClassKind::Object { "object" } else { "class" };
                (format!("{kind} `{}`", tree.name(name.name)), name.range)
            }
            (None, Some(entry)) => (format!("the entry `{}`", tree.name(entry.name)), entry.range),
            (None, None) => ("this object".to_owned(), self.range_of_object(unit, node)),
        };
        self.tell_left_open(unit, range, &who, &member, &owner, told);
    }

    fn tell_left_open(
        &mut self,
        unit: usize,
        range: TextRange,
        who: &str,
        member: &str,
        owner: &str,
        told: &Told,
    ) {
        let file = self.units[unit].file;
        if told.contains(&(file, range.end)) || told.contains(&(file, range.start)) {
            return;
        }
        let message = format!("{who} does not implement the abstract member `{member}` of `{owner}`");
        let found = self.finding(unit, &ABSTRACT_MEMBER, range, message);
        self.report(unit, found);
    }

    /// The abstract member that a class leaves open, with the class that declares it.
    fn left_open(&mut self, class: ClassId, own_too: bool) -> Option<(Symbol, ClassId)> {
        let ancestors = self.ancestry_of(class);
        // Java's classes implement Kotlin's interfaces in ways of their own, and delegates all there is.
        if ancestors.iter().any(|it| self.implements_otherwise(it.class)) {
            return None;
        }
        for ancestor in ancestors.iter().skip(usize::from(!own_too)) {
            for id in self.all_members(ancestor.class) {
                let far = self.seen_in(ancestor, id);
                let name = far.signature.name;
                let is_open = self.is_abstract(id, &far.signature) && !OF_ANY.contains(&self.text(name));
                if is_open && !self.is_implemented(&ancestors, &far) {
                    return Some((name, ancestor.class));
                }
            }
        }
        None
    }

    fn implements_otherwise(&mut self, class: ClassId) -> bool {
        let Some(table) = class.in_library() else {
            let Some(own) = class.own().and_then(|at| self.own.classes.get(at)) else { return true };
            let ClassNode::Class(node) = own.node else { return true };
            let tree = self.tree(own.unit);
            return tree[tree[node].supertypes].iter().any(|it| it.delegate.is_some());
        };
        let plain = [self.builtins.class_any, self.builtins.enum_class].contains(&class);
        let in_dsl = table.get().package.path().starts_with(DSL_PACKAGE);
        self.class(class).kind != ClassKind::Interface && !plain && !in_dsl
    }

    pub(super) fn all_members(&self, class: ClassId) -> Vec<CallableId> {
        match (class.in_library(), class.own()) {
            (Some(table), _) => {
                table.all_members().map(|it| CallableId::of_library(it, class.api())).collect()
            }
            (_, Some(at)) => self.own.classes[at].order.clone(),
            _ => Vec::new(),
        }
    }

    pub(super) fn is_implemented(&mut self, ancestors: &[ClassType], far: &Member) -> bool {
        ancestors.iter().any(|ancestor| {
            self.declared(ancestor.class, far.signature.name).into_iter().any(|id| {
                let near = self.seen_in(ancestor, id);
                !self.is_abstract(id, &near.signature) && self.overrides(&near, far)
            })
        })
    }

    /// The entry of an enum that a body belongs to.
    fn entry_of(&self, unit: usize, class: ClassId, body: Id<tree::Class>) -> Option<tree::Ident> {
        let outer = self.own.classes.get(class.own()?)?.head.outer?;
        let ClassNode::Class(node) = self.own.classes.get(outer.own()?)?.node else { return None };
        let tree = self.tree(unit);
        tree[tree[node].entries].iter().find(|entry| entry.body == Some(body)).map(|entry| entry.name)
    }

    /// The word `object` of an object without a name.
    pub(super) fn range_of_object(&self, unit: usize, node: Id<tree::Class>) -> TextRange {
        let tree = self.tree(unit);
        let is_it = |expr: &Expr| matches!(expr, Expr::ObjectLiteral(class) if *class == node);
        let expr = tree.all::<Expr>().find(|(_, expr)| is_it(expr)).map(|(id, _)| tree.range(id));
        expr.map_or(tree[node].modifiers.range, |range| TextRange::new(range.start, range.start + 6))
    }

    // ------------------------------------------------------------------------------------------ members that override

    fn check_member(&mut self, class: ClassId, id: CallableId, told: &Told) {
        let Some(declared) = self.declared_at(id) else { return };
        let file = self.units[declared.unit].file;
        let modifiers = declared.modifiers.range;
        let start = if modifiers.start < modifiers.end { modifiers.start } else { declared.name.start };
        let start = start.min(declared.name.start);
        let end = declared.ty.map_or(declared.name.end, |ty| self.tree(declared.unit).type_range(ty).end);
        if told.range((file, start)..=(file, end)).next().is_some() {
            return;
        }
        let ancestors = self.ancestry_of(class);
        let Some((this, above)) = ancestors.split_first() else { return };
        let near = self.seen_in(this, id);
        self.check_vain(&declared, &near, above);
        if near.signature.flags.private || !near.signature.type_parameters.is_empty() {
            return;
        }
        for ancestor in above {
            for far in self.declared(ancestor.class, near.signature.name) {
                let far = self.seen_in(ancestor, far);
                if self.is_same(&near, &far) {
                    self.check_pair(&declared, &near, &far, ancestor.class);
                    return;
                }
            }
        }
    }

    /// Whether the nearer member certainly has the kind and the parameters of the other one.
    fn is_same(&mut self, near: &Member, far: &Member) -> bool {
        let flags = far.signature.flags;
        let hidden = flags.is_static || flags.private || flags.synthetic;
        let field = flags.java && far.signature.kind == CallableKind::Property;
        let plain = far.signature.type_parameters.is_empty() && !hidden && !field;
        if !plain || near.signature.kind != far.signature.kind || !self.overrides(near, far) {
            return false;
        }
        let (a, b) = (Rc::clone(&near.signature), Rc::clone(&far.signature));
        let receivers = a.receiver.into_iter().zip(b.receiver);
        let inputs = a.parameters.iter().map(|it| it.ty).zip(b.parameters.iter().map(|it| it.ty));
        receivers.chain(inputs).all(|(a, b)| {
            let b = self.types.substitute(b, &far.substitution);
            a == b || self.types.lower(b) == a || self.types.upper(b) == a
        })
    }

    fn check_pair(&mut self, declared: &Declared, near: &Member, far: &Member, base: ClassId) {
        let name = self.text(near.signature.name).to_owned();
        let owner = self.class_name(base);
        let overrides = declared.modifiers.has(Modifier::Override);
        let message = if overrides {
            let gives = self.given_by(near);
            let wanted = self.given_by(far);
            let holds = |ty: Type| {
                let holds = self.types.holds(ty);
                holds.unknown || holds.variable || holds.parameter
            };
            if holds(gives) || holds(wanted) || self.is_subtype(gives, wanted) {
                return;
            }
            let what = if near.signature.kind == CallableKind::Property { "type" } else { "return type" };
            let (gives, wanted) = (self.shown(gives), self.shown(wanted));
            format!("the {what} of `{name}` is `{gives}`, and `{owner}` has `{wanted}`")
        } else if base.in_library().is_some() {
            format!("`{name}` hides a member of `{owner}`, so it needs `override`")
        } else {
            return;
        };
        let found = self.finding(declared.unit, &WRONG_OVERRIDE, declared.name, message);
        self.report(declared.unit, found);
    }

    fn given_by(&mut self, member: &Member) -> Type {
        let ty = self.returns(member.id);
        let ty = self.settled_literal(ty);
        self.types.substitute(ty, &member.substitution)
    }

    /// Where a member of the settings is declared; `None` for what is made of something else.
    pub(super) fn declared_at(&self, id: CallableId) -> Option<Declared> {
        let own = id.own().and_then(|at| self.own.callables.get(at))?;
        let (unit, tree) = (own.unit, self.tree(own.unit));
        let (name, modifiers, ty) = match own.node {
            CallableNode::Function(function) => {
                (tree[function].name?.range, tree[function].modifiers, tree[function].returns)
            }
            CallableNode::Property(property, at) => {
                let variable = tree.bound(tree[property].binding).nth(at)?;
                (variable.name.range, tree[property].modifiers, variable.ty)
            }
            CallableNode::PropertyParameter(class, at) => {
                let parameter = tree[tree[class].parameters].get(at)?;
                (parameter.name.range, parameter.modifiers, parameter.ty)
            }
            _ => return None,
        };
        Some(Declared { unit, name, modifiers, ty })
    }
}
