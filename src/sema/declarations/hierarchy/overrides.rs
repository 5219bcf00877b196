//! Members that override others, or fail to: `override` missing or vain, what is final, abstract members left open.

use rustc_hash::FxHashMap;

use crate::diagnostic::Diagnostic;
use crate::sema::rules::{ABSTRACT_MEMBER, WRONG_OVERRIDE};
use crate::source::TextRange;
use crate::syntax::tree::{ClassKind, Modifier, TypeId};

use super::classes::{Classes, Node};
use super::members::{Member, What, above, is_entry, is_generic, known, own, plain};

/// What every class has.
const OF_ANY: &[&str] = &["equals", "hashCode", "toString"];

pub(super) fn check(classes: &Classes<'_, '_>, out: &mut Vec<Diagnostic>) {
    let mut checker = Overrides { classes, members: FxHashMap::default(), out };
    for (index, node) in classes.nodes.iter().enumerate() {
        checker.class(index, node);
    }
}

struct Overrides<'k, 'c, 't> {
    classes: &'k Classes<'c, 't>,
    members: FxHashMap<usize, Vec<Member<'t>>>,
    out: &'k mut Vec<Diagnostic>,
}

impl<'t> Overrides<'_, '_, 't> {
    fn members(&mut self, index: usize) -> &[Member<'t>] {
        let classes = self.classes;
        self.members.entry(index).or_insert_with(|| own(classes, index))
    }

    fn class(&mut self, index: usize, node: &Node) {
        let (parents, complete) = above(self.classes, index);
        let members = self.members(index).to_vec();
        let inherited: Vec<Member<'t>> =
            parents.iter().flat_map(|parent| self.members(*parent).to_vec()).collect();
        if inherited.is_empty() && !complete {
            return;
        }
        let mut by_name: FxHashMap<&str, Vec<&Member<'t>>> = FxHashMap::default();
        for member in &inherited {
            by_name.entry(member.text(self.classes)).or_default().push(member);
        }
        for member in &members {
            let text = member.text(self.classes);
            let same = by_name.get(text).map_or(&[][..], |it| it.as_slice());
            self.member(node, member, same, complete);
        }
        if complete {
            self.left_open(node, &members, &inherited);
        }
    }

    fn member(&mut self, node: &Node, member: &Member<'t>, same: &[&Member<'t>], complete: bool) {
        let classes = self.classes;
        let near = same.iter().copied().filter(|it| member.may_match(classes, it));
        let near: Vec<&Member<'t>> = near.filter(|it| !it.modifiers.has(Modifier::Private)).collect();
        let exact = near.iter().copied().find(|it| {
            member.matches(classes, it)
                && !(is_generic(classes, it.owner) && matches!(it.what, What::Function(_)))
        });
        match exact {
            Some(overridden) if member.modifiers.has(Modifier::Override) => {
                self.overriding(node, member, overridden);
            }
            Some(overridden) if !member.modifiers.has(Modifier::Private) => {
                self.hiding(node, member, overridden)
            }
            None if near.is_empty() && complete && member.modifiers.has(Modifier::Override) => {
                self.vain(node, member, same);
            }
            _ => {}
        }
    }

    fn keyword(&self, node: &Node, member: &Member<'t>, modifier: Modifier) -> TextRange {
        self.classes.file(node).keyword(member.modifiers, modifier)
    }

    fn report(&mut self, node: &Node, range: TextRange, message: String, other: Option<&Member<'t>>) {
        let mut found = Diagnostic::new(&WRONG_OVERRIDE, self.classes.span(node, range), message);
        if let Some((other, owner)) = other.and_then(|it| Some((it, self.classes.nodes.get(it.owner)?))) {
            let name = self.classes.name(owner);
            let span = self.classes.span(owner, other.name.range);
            found = found.related(span, format!("the member of `{name}`"));
        }
        self.out.push(found);
    }

    fn owner(&self, member: &Member<'t>) -> &'t str {
        self.classes.nodes.get(member.owner).map_or("", |it| self.classes.name(it))
    }

    fn hiding(&mut self, node: &Node, member: &Member<'t>, hidden: &Member<'t>) {
        let (name, owner) = (member.text(self.classes), self.owner(hidden));
        let message = if hidden.is_open(self.classes) {
            format!("`{name}` hides a member of `{owner}`, so it needs `override`")
        } else {
            format!("`{name}` of `{owner}` is final and cannot be overridden")
        };
        self.report(node, member.name.range, message, Some(hidden));
    }

    fn vain(&mut self, node: &Node, member: &Member<'t>, same: &[&Member<'t>]) {
        let name = member.text(self.classes);
        if OF_ANY.contains(&name) {
            return;
        }
        let at = self.keyword(node, member, Modifier::Override);
        self.report(node, at, format!("`{name}` overrides nothing"), same.first().copied());
    }

    fn overriding(&mut self, node: &Node, member: &Member<'t>, overridden: &Member<'t>) {
        let (name, owner) = (member.text(self.classes), self.owner(overridden));
        if !overridden.is_open(self.classes) {
            let at = self.keyword(node, member, Modifier::Override);
            let message = format!("`{name}` of `{owner}` is final and cannot be overridden");
            return self.report(node, at, message, Some(overridden));
        }
        let is_public = |member: &Member<'t>| {
            let others = [Modifier::Private, Modifier::Protected, Modifier::Internal, Modifier::Override];
            !others.into_iter().any(|it| member.modifiers.has(it))
        };
        if is_public(overridden) {
            for weaker in [Modifier::Protected, Modifier::Internal] {
                if member.modifiers.has(weaker) {
                    let at = self.keyword(node, member, weaker);
                    let message =
                        format!("`{name}` cannot be less visible than in `{owner}`, where it is public");
                    return self.report(node, at, message, Some(overridden));
                }
            }
        }
        self.types(node, member, overridden);
    }

    fn types(&mut self, node: &Node, member: &Member<'t>, overridden: &Member<'t>) {
        let (name, owner) = (member.text(self.classes), self.owner(overridden));
        let above = self.classes.nodes.get(overridden.owner).map(|it| self.classes.file(it));
        let file = self.classes.file(node);
        let ours_of = |ty: Option<TypeId>| ty.and_then(|ty| known(file, ty));
        let theirs_of = |ty: Option<TypeId>| above.and_then(|file| plain(file, ty?));
        let (ours, theirs, at, what) = match (member.what, overridden.what) {
            (
                What::Property { mutable, ty, initializer, at },
                What::Property { mutable: was, ty: above, .. },
            ) => {
                if was && !mutable {
                    let message =
                        format!("`{name}` is a `var` in `{owner}` and cannot be overridden by a `val`");
                    let at = file.behind(member.modifiers, at);
                    return self.report(node, at, message, Some(overridden));
                }
                let literal =
                    || initializer.and_then(|it| super::super::redeclarations::literal_type(file, it));
                (ours_of(ty).or_else(|| literal().filter(|_| ty.is_none())), theirs_of(above), ty, "type")
            }
            (What::Function(one), What::Function(two)) => {
                (ours_of(one.returns), theirs_of(two.returns), one.returns, "return type")
            }
            _ => return,
        };
        if let (Some(ours), Some(theirs)) = (ours, theirs)
            && ours != theirs
        {
            let range = at.map_or(member.name.range, |ty| file.tree().type_range(ty));
            let message = format!("the {what} of `{name}` is `{ours}`, and `{owner}` has `{theirs}`");
            self.report(node, range, message, Some(overridden));
        }
    }

    /// Abstract members that a class which is not abstract leaves open.
    fn left_open(&mut self, node: &Node, own: &[Member<'t>], inherited: &[Member<'t>]) {
        let classes = self.classes;
        let class = classes.class(node);
        let exempt = [Modifier::Abstract, Modifier::Sealed, Modifier::Expect];
        let concrete = matches!(class.kind, ClassKind::Class | ClassKind::Object) && !is_entry(node);
        if !concrete || exempt.into_iter().any(|it| class.modifiers.has(it)) {
            return;
        }
        let implemented = |open: &Member<'t>| {
            let all = own.iter().chain(inherited);
            all.into_iter().any(|it| !it.is_abstract(classes) && it.may_match(classes, open))
        };
        // Any has some members, and a data class gets others.
        let given = |open: &Member<'t>| {
            let name = open.text(classes);
            let made = name == "copy" || name.starts_with("component");
            OF_ANY.contains(&name) || made && class.modifiers.has(Modifier::Data)
        };
        let mut opened = inherited.iter().filter(|it| it.is_abstract(classes));
        let Some(open) = opened.find(|it| !given(it) && !implemented(it)) else { return };
        let (name, owner) = (open.text(classes), self.owner(open));
        let who = match (class.kind, class.name) {
            (ClassKind::Object, Some(_)) => format!("object `{}`", classes.name(node)),
            (_, Some(_)) => format!("class `{}`", classes.name(node)),
            (_, None) => "this object".to_owned(),
        };
        let message = format!("{who} does not implement the abstract member `{name}` of `{owner}`");
        let range = classes.file(node).class_head(node.id);
        let mut found = Diagnostic::new(&ABSTRACT_MEMBER, classes.span(node, range), message);
        if let Some(owner) = classes.nodes.get(open.owner) {
            found = found.related(classes.span(owner, open.name.range), "declared here");
        }
        self.out.push(found);
    }
}
