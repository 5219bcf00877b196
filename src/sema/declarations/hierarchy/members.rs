//! The members of a class, as others override them.

use rustc_hash::FxHashSet;

use crate::sema::declarations::file::File;
use crate::sema::declarations::outline::Form;
use crate::source::TextRange;
use crate::syntax::tree::{
    Binding, Body, ClassKind, Expr, ExprId, Function, Ident, Modifier, Modifiers, Parameter, Property, TypeId,
};

use super::classes::{Classes, Node, Resolved};

/// A function or property of a class.
#[derive(Clone, Copy)]
pub(super) struct Member<'t> {
    pub(super) owner: usize,
    pub(super) name: Ident,
    pub(super) modifiers: &'t Modifiers,
    pub(super) what: What<'t>,
    /// Whether it is written without a body or value.
    pub(super) bare: bool,
}

/// What a member is.
#[derive(Clone, Copy)]
pub(super) enum What<'t> {
    Function(&'t Function),
    Property { mutable: bool, ty: Option<TypeId>, initializer: Option<ExprId>, at: TextRange },
}

impl<'t> Member<'t> {
    pub(super) fn is_abstract(&self, classes: &Classes<'_, 't>) -> bool {
        let interface =
            classes.nodes.get(self.owner).is_some_and(|it| classes.class(it).kind == ClassKind::Interface);
        self.modifiers.has(Modifier::Abstract) || interface && self.bare
    }

    /// Whether a subclass may override it.
    pub(super) fn is_open(&self, classes: &Classes<'_, 't>) -> bool {
        let interface =
            classes.nodes.get(self.owner).is_some_and(|it| classes.class(it).kind == ClassKind::Interface);
        let opened = [Modifier::Open, Modifier::Abstract, Modifier::Override];
        !self.modifiers.has(Modifier::Final)
            && (interface || opened.into_iter().any(|it| self.modifiers.has(it)))
    }

    /// Whether two members are of one kind and name, and could be the same.
    pub(super) fn may_match(&self, classes: &Classes<'_, 't>, other: &Member<'t>) -> bool {
        let count = |what: What<'t>| match what {
            What::Function(function) => Some(function.parameters.len()),
            What::Property { .. } => None,
        };
        self.text(classes) == other.text(classes) && count(self.what) == count(other.what)
    }

    /// Whether they certainly are the same: the types of parameters are Kotlin's own, of one name.
    pub(super) fn matches(&self, classes: &Classes<'_, 't>, other: &Member<'t>) -> bool {
        match (self.what, other.what) {
            (What::Property { .. }, What::Property { .. }) => true,
            (What::Function(one), What::Function(two)) => {
                one.type_parameters.is_empty()
                    && two.type_parameters.is_empty()
                    && self.types(classes, one).is_some_and(|types| Some(types) == other.types(classes, two))
            }
            _ => false,
        }
    }

    /// The types of a function's parameters, if they mean the same everywhere.
    fn types(&self, classes: &Classes<'_, 't>, function: &Function) -> Option<Vec<&'t str>> {
        let file = classes.file(classes.nodes.get(self.owner)?);
        let parameters = file.tree()[function.parameters].iter();
        parameters
            .map(|it| if it.modifiers.has(Modifier::Vararg) { None } else { plain(file, it.ty?) })
            .collect()
    }

    pub(super) fn text(&self, classes: &Classes<'_, 't>) -> &'t str {
        classes.nodes.get(self.owner).map_or("", |it| classes.file(it).name(self.name.name))
    }
}

/// Types of Kotlin that have no subtypes.
const FINAL: &[&str] = &["String", "Int", "Long", "Boolean", "Double", "Float", "Char", "Short", "Byte"];

/// The name of a type of Kotlin's that has no subtypes and that no type of the settings hides.
pub(super) fn plain<'t>(file: &File<'t>, ty: TypeId) -> Option<&'t str> {
    file.plain_name(ty).filter(|name| FINAL.contains(name) && !file.declares_type(name))
}

/// The name of a type of Kotlin's that no type of the settings hides.
pub(super) fn known<'t>(file: &File<'t>, ty: TypeId) -> Option<&'t str> {
    let others = ["Any", "Unit", "Number", "CharSequence"];
    let is_known = |name: &&str| FINAL.contains(name) || others.contains(name);
    file.plain_name(ty).filter(|name| is_known(name) && !file.declares_type(name))
}

/// The members that a class declares itself.
pub(super) fn own<'t>(classes: &Classes<'_, 't>, index: usize) -> Vec<Member<'t>> {
    let Some(node) = classes.nodes.get(index) else { return Vec::new() };
    let tree = classes.file(node).tree();
    let class = &tree[node.id];
    let parameters = tree[class.parameters].iter().filter_map(|it| parameter(index, it));
    let members = tree[class.members].iter().filter_map(|it| match tree[*it] {
        Expr::Function(id) => function(index, &tree[id]),
        Expr::Property(id) => property(classes, node, index, &tree[id]),
        _ => None,
    });
    parameters.chain(members).collect()
}

fn parameter(owner: usize, parameter: &Parameter) -> Option<Member<'_>> {
    let mutable = parameter.property?;
    let Parameter { name, modifiers, ty, .. } = parameter;
    let what = What::Property { mutable, ty: *ty, initializer: None, at: name.range };
    Some(Member { owner, name: *name, modifiers, what, bare: false })
}

fn function(owner: usize, function: &Function) -> Option<Member<'_>> {
    let name = function.name.filter(|_| function.receiver.is_none())?;
    let bare = matches!(function.body, Body::None);
    Some(Member { owner, name, modifiers: &function.modifiers, what: What::Function(function), bare })
}

fn property<'t>(
    classes: &Classes<'_, 't>,
    node: &Node,
    owner: usize,
    property: &'t Property,
) -> Option<Member<'t>> {
    let Binding::Single(variable) = property.binding else { return None };
    if property.receiver.is_some() {
        return None;
    }
    let tree = classes.file(node).tree();
    let accessors = property.getter.into_iter().chain(property.setter);
    let computed = accessors.into_iter().any(|it| !matches!(tree[it].body, Body::None));
    let bare = property.initializer.is_none() && property.delegate.is_none() && !computed;
    let what = What::Property {
        mutable: property.mutable,
        ty: variable.ty,
        initializer: property.initializer,
        at: variable.name.range,
    };
    Some(Member { owner, name: variable.name, modifiers: &property.modifiers, what, bare })
}

/// All classes above a class, nearest first, and whether they are all that there are.
pub(super) fn above(classes: &Classes<'_, '_>, index: usize) -> (Vec<usize>, bool) {
    /// More than any settings have.
    const MOST: usize = 64;
    let mut found = vec![index];
    let mut seen: FxHashSet<usize> = FxHashSet::default();
    seen.insert(index);
    let mut complete = true;
    let mut at = 0;
    while let Some(&next) = found.get(at) {
        at += 1;
        let delegates = classes.supertypes_of(next).any(|(supertype, _)| supertype.delegate.is_some());
        complete &= !delegates;
        for resolved in classes.supertypes.get(next).map_or(&[][..], |it| it.as_slice()) {
            match *resolved {
                Resolved::Own(parent) if seen.insert(parent) && found.len() < MOST => found.push(parent),
                Resolved::Own(parent) => complete &= found.contains(&parent),
                Resolved::Unknown => complete = false,
            }
        }
    }
    found.remove(0);
    (found, complete)
}

/// Whether the supertypes of a class have type arguments: its members' types then depend on them.
pub(super) fn is_generic(classes: &Classes<'_, '_>, index: usize) -> bool {
    classes.nodes.get(index).is_none_or(|node| !classes.class(node).type_parameters.is_empty())
}

/// Whether nothing is written of a class but its entries' bodies.
pub(super) const fn is_entry(node: &Node) -> bool {
    matches!(node.form, Form::EntryBody)
}
