//! Declarations that more can see than their types: who can use a declaration can name its types.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::overrides::Declared;
use super::rules::EXPOSED_TYPE;
use super::symbols::own::{CallableNode, ClassNode, OwnCallable};
use super::symbols::{CallableId, CallableKind, ClassId, ClassKind, Modality, Visibility};
use super::types::{Kind, Type};
use super::world::World;
use crate::source::TextRange;
use crate::syntax::tree::{Modifier, Modifiers};

/// How far a declaration is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Seen {
    /// In its file or class.
    Private,
    Internal,
    Public,
}

impl Seen {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Internal => "internal",
            Self::Public => "public",
        }
    }
}

/// Types within types are followed so far.
const DEEPEST: usize = 60;

/// What was found out about types.
type Known = FxHashMap<Type, Option<(ClassId, Seen)>>;

/// What exposes a type.
struct Exposing {
    unit: usize,
    place: TextRange,
    seen: Seen,
    what: &'static str,
}

impl World<'_> {
    /// Checks what the declarations of the settings show of their types.
    pub(super) fn check_exposure(&mut self) {
        let mut known = Known::default();
        for at in 0..self.own.callables.len() {
            if self.own.callables[at].place.is_none() {
                self.check_exposing_member(CallableId::of_own(at), &mut known);
                self.check_exposing_constructor(CallableId::of_own(at), &mut known);
            }
        }
        for at in 0..self.own.classes.len() {
            if !self.own.classes[at].local {
                self.check_exposing_class(at, &mut known);
            }
        }
    }

    fn check_exposing_member(&mut self, id: CallableId, known: &mut Known) {
        let Some(declared) = self.declared_at(id) else { return };
        let owner = id.own().and_then(|at| self.own.callables.get(at)).and_then(|own| own.owner);
        let Some(seen) = self.seen_from(seen(&declared.modifiers), owner) else { return };
        if seen == Seen::Private || declared.modifiers.has(Modifier::Override) {
            return;
        }
        let Declared { unit, name: place, .. } = declared;
        let signature = self.signature(id);
        let what = if signature.kind == CallableKind::Property { "property" } else { "function" };
        let shown = [Some(self.returns(id)), signature.receiver].into_iter().flatten();
        for ty in shown.collect::<Vec<_>>() {
            self.check_shown(&Exposing { unit, place, seen, what }, ty, known);
        }
        let places = self.parameter_places(id);
        for (parameter, place) in signature.parameters.iter().zip(places) {
            self.check_shown(&Exposing { unit, place, seen, what }, parameter.ty, known);
        }
    }

    /// A constructor that more can call than can name what it takes.
    fn check_exposing_constructor(&mut self, id: CallableId, known: &mut Known) {
        let Some(own) = id.own().and_then(|at| self.own.callables.get(at)) else { return };
        let (unit, tree) = (own.unit, self.tree(own.unit));
        let Some(owner) = own.owner else { return };
        let (modifiers, parameters) = match own.node {
            CallableNode::PrimaryConstructor(class) => {
                (tree[class].constructor_modifiers, tree[class].parameters)
            }
            CallableNode::SecondaryConstructor(constructor) => {
                (tree[constructor].modifiers, tree[constructor].parameters)
            }
            _ => return,
        };
        let head = self.class(owner);
        // Those of enums and sealed classes are not for everybody.
        if head.kind == ClassKind::Enum || head.modality == Modality::Sealed {
            return;
        }
        let Some(seen) = self.seen_from(seen(&modifiers), Some(owner)).filter(|it| *it != Seen::Private)
        else {
            return;
        };
        let signature = self.signature(id);
        for (parameter, node) in signature.parameters.iter().zip(&tree[parameters]) {
            let place = node.name.range;
            self.check_shown(&Exposing { unit, place, seen, what: "constructor" }, parameter.ty, known);
        }
    }

    fn check_exposing_class(&mut self, at: usize, known: &mut Known) {
        let own = &self.own.classes[at];
        let (unit, ClassNode::Class(node)) = (own.unit, own.node) else { return };
        let class = ClassId::of_own(at);
        let tree = self.tree(unit);
        let places = tree[tree[node].supertypes].iter().map(|one| tree.type_range(one.ty));
        let Some(seen) = self.seen_of(class).filter(|seen| *seen != Seen::Private) else { return };
        let supertypes = self.supertypes(class);
        // A class that writes no superclass has `Any`.
        for (ty, place) in supertypes.iter().zip(places.collect::<Vec<_>>()) {
            self.check_shown(&Exposing { unit, place, seen, what: "class" }, *ty, known);
        }
    }

    /// Reports a type that fewer see than what shows it.
    fn check_shown(&mut self, exposing: &Exposing, ty: Type, known: &mut Known) {
        let Some((class, hidden)) =
            self.least_seen(ty, known, 0).filter(|(_, hidden)| *hidden < exposing.seen)
        else {
            return;
        };
        let (name, what) = (self.class_name(class), exposing.what);
        let (seen, hidden) = (exposing.seen.word(), hidden.word());
        let article = if exposing.seen == Seen::Internal { "an" } else { "a" };
        let message = format!("{article} {seen} {what} exposes the type `{name}`, which is {hidden}");
        let found = self.finding(exposing.unit, &EXPOSED_TYPE, exposing.place, message);
        let found = match self.name_of_class(class) {
            Some((unit, name)) => found.related(name.in_file(self.units[unit].file), "declared here"),
            None => found,
        };
        self.report(exposing.unit, found);
    }

    /// Where the parameters of a function of the settings stand.
    fn parameter_places(&self, id: CallableId) -> Vec<TextRange> {
        let own = id.own().and_then(|at| self.own.callables.get(at));
        let Some(OwnCallable { unit, node: CallableNode::Function(function), .. }) = own else {
            return Vec::new();
        };
        let tree = self.tree(*unit);
        tree[tree[*function].parameters].iter().map(|parameter| parameter.name.range).collect()
    }

    fn name_of_class(&self, class: ClassId) -> Option<(usize, TextRange)> {
        let own = self.own.classes.get(class.own()?)?;
        let ClassNode::Class(node) = own.node else { return None };
        Some((own.unit, self.tree(own.unit)[node].name?.range))
    }

    /// How far a class is seen; `None` where that is not simple.
    pub(super) fn seen_of(&mut self, class: ClassId) -> Option<Seen> {
        let Some(at) = class.own() else { return Some(Seen::Public) };
        let own = self.own.classes.get(at).filter(|own| !own.local)?;
        let head = Rc::clone(&own.head);
        let seen = match head.visibility {
            Visibility::Private => Seen::Private,
            Visibility::Internal => Seen::Internal,
            Visibility::Public => Seen::Public,
            Visibility::Protected => return None,
        };
        self.seen_from(Some(seen), head.outer)
    }

    /// How far something is seen that is `own` and stands in a class; `None` where that is not simple.
    pub(super) fn seen_from(&mut self, own: Option<Seen>, outer: Option<ClassId>) -> Option<Seen> {
        match outer {
            Some(outer) => Some(own?.min(self.seen_of(outer)?)),
            None => own,
        }
    }

    /// The class of a type that the fewest see.
    fn least_seen(&mut self, ty: Type, known: &mut Known, depth: usize) -> Option<(ClassId, Seen)> {
        if let Some(known) = known.get(&ty) {
            return *known;
        }
        let least = match self.types.kind(ty).clone() {
            _ if depth > DEEPEST => None,
            Kind::Class(of) => {
                let mut within: Vec<Type> =
                    of.arguments.iter().filter_map(|argument| argument.ty()).collect();
                // What stands for an object without a name is what it extends.
                if self.class(of.class).name.is_none() {
                    within.extend(self.supertypes(of.class).iter());
                }
                let own = self.seen_of(of.class).map(|seen| (of.class, seen));
                let within = within.into_iter().filter_map(|ty| self.least_seen(ty, known, depth + 1));
                within.chain(own).min_by_key(|(_, seen)| *seen)
            }
            Kind::Flexible { upper, .. } => self.least_seen(upper, known, depth + 1),
            _ => None,
        };
        known.insert(ty, least);
        least
    }
}

/// How far the modifiers let a declaration be seen; what is protected is not followed.
pub(super) fn seen(modifiers: &Modifiers) -> Option<Seen> {
    if modifiers.has(Modifier::Private) {
        Some(Seen::Private)
    } else if modifiers.has(Modifier::Internal) {
        Some(Seen::Internal)
    } else {
        (!modifiers.has(Modifier::Protected)).then_some(Seen::Public)
    }
}
