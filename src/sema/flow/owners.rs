//! Properties of the file's classes, of its top level or of its script, that a simple name or `this.name` means for
//! certain.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::sema::Unit;
use crate::sema::locals::{FrameKind, LocalKind, Locals};
use crate::syntax::FileKind;
use crate::syntax::tree::{Binding, Body, Class, Expr, ExprId, Id, Name, Property, Tree};

use super::types::Invocation;
use super::walk::Flow;

/// A property.
#[derive(Debug, Clone, Copy)]
pub(super) struct Own {
    /// Its declaration; `None` for a parameter of the constructor.
    pub(super) property: Option<Id<Property>>,
    /// Whether it is `var`.
    pub(super) mutable: bool,
    /// Whether it gets its value after its declaration.
    pub(super) deferred: bool,
}

/// From where a property is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    /// Among the initializers that give it its value.
    Initializer,
    /// In an object there.
    Object,
    /// In a lambda there that may run more than once, or later.
    Lambda,
    /// Not certain: a lambda's receiver may have the name, or the lambda may run at any time.
    Unsure,
    /// In a function.
    Member,
}

/// A use of a property.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) own: Own,
    pub(super) place: Access,
    /// Whether it is one of a class, or of a script, which is one.
    pub(super) of_class: bool,
    /// Whether it is one of a script.
    pub(super) in_script: bool,
    /// Whether it stands in a lambda.
    pub(super) in_lambda: bool,
}

/// The properties of a file.
#[derive(Debug, Default)]
pub(super) struct Owners {
    /// By class (none for the file's own) and name; `None` where two have one name.
    by_name: FxHashMap<(Option<usize>, Name), Option<Own>>,
    names: FxHashSet<Name>,
    imported: FxHashSet<Name>,
    /// Object literals without supertypes: what they do not declare is looked for outside.
    bare_objects: FxHashSet<usize>,
    /// Properties whose accessors use `field`.
    with_field: FxHashSet<usize>,
    /// The numbers of the properties whose initializers are walked over.
    pub(super) bits: FxHashMap<usize, u32>,
    /// The properties whose declaration the walk over the initializers has passed.
    pub(super) declared: FxHashSet<usize>,
    /// The properties that an initializer assigns somewhere.
    pub(super) assigned: FxHashSet<usize>,
}

impl Owners {
    pub(super) fn of(unit: &Unit<'_>, locals: &Locals) -> Self {
        let tree = unit.tree;
        let mut owners = Self::default();
        for import in &tree[tree.imports] {
            let last = import.alias.or_else(|| tree[import.path].last().copied()).filter(|_| !import.star);
            owners.imported.extend(last.map(|name| name.name));
        }
        for (_, local) in locals.all() {
            if let LocalKind::Field(property) = local.kind
                && local.used
            {
                owners.with_field.insert(property.index());
            }
        }
        for (_, expr) in tree.all::<Expr>() {
            if let Expr::ObjectLiteral(class) = expr
                && tree[*class].supertypes.is_empty()
            {
                owners.bare_objects.insert(class.index());
            }
        }
        owners.add_properties(tree, None, &tree[tree.statements]);
        for (id, class) in tree.all::<Class>() {
            owners.add_properties(tree, Some(id.index()), &tree[class.members]);
            for parameter in &tree[class.parameters] {
                let Some(mutable) = parameter.property else { continue };
                owners.add(
                    Some(id.index()),
                    parameter.name.name,
                    Own { property: None, mutable, deferred: false },
                );
            }
        }
        owners
    }

    fn add_properties(&mut self, tree: &Tree, class: Option<usize>, members: &[ExprId]) {
        for member in members {
            let Expr::Property(id) = tree[*member] else { continue };
            let it = &tree[id];
            if it.receiver.is_some() {
                continue;
            }
            let own = Own { property: Some(id), mutable: it.mutable, deferred: is_deferred(tree, it) };
            tree.bound(it.binding).for_each(|variable| self.add(class, variable.name.name, own));
        }
    }

    fn add(&mut self, class: Option<usize>, name: Name, own: Own) {
        self.names.insert(name);
        self.by_name.entry((class, name)).and_modify(|it| *it = None).or_insert(Some(own));
    }

    /// Whether an accessor of the property uses `field`.
    pub(super) fn has_field(&self, property: Id<Property>) -> bool {
        self.with_field.contains(&property.index())
    }
}

/// Whether a property has neither a value nor a getter of its own.
pub(super) fn is_deferred(tree: &Tree, it: &Property) -> bool {
    let getter = it.getter.is_some_and(|getter| !matches!(tree[getter].body, Body::None));
    it.initializer.is_none() && it.delegate.is_none() && !getter && matches!(it.binding, Binding::Single(_))
}

impl Flow<'_> {
    /// The property that a simple name means which no local takes, if that is certain.
    pub(super) fn own(&self, name: Name, at: ExprId) -> Option<Found> {
        self.look_up(name, at, false)
    }

    /// The property that `this.name` means, if that is certain.
    pub(super) fn own_of_this(&self, name: Name, at: ExprId) -> Option<Found> {
        self.look_up(name, at, true)
    }

    /// Goes outward until something has the name, or may have it.
    fn look_up(&self, name: Name, at: ExprId, this: bool) -> Option<Found> {
        if self.in_header || !self.owners.names.contains(&name) {
            return None;
        }
        let mut place = Access::Initializer;
        let mut in_lambda = false;
        let mut frame = self.locals.frame(self.locals.frame_at(self.tree.range(at).start))?;
        loop {
            match frame.kind {
                FrameKind::Lambda(lambda) => {
                    in_lambda = true;
                    place = self.place_in_lambda(lambda, place);
                }
                FrameKind::Function { receiver: true, .. } | FrameKind::Accessor { receiver: true } => {
                    return None;
                }
                FrameKind::Function { declaration, .. } => {
                    if !matches!(self.tree[declaration], Expr::SecondaryConstructor(_)) {
                        place = Self::place_in_function(place);
                    }
                }
                FrameKind::Accessor { .. } => place = Self::place_in_function(place),
                FrameKind::Class(class) => {
                    if let Some(own) = self.owners.by_name.get(&(Some(class.index()), name)) {
                        return own.map(|own| Found {
                            own,
                            place,
                            of_class: true,
                            in_script: false,
                            in_lambda,
                        });
                    }
                    if this || self.headers > 0 || !self.owners.bare_objects.contains(&class.index()) {
                        return None;
                    }
                    place = if place == Access::Initializer { Access::Object } else { place };
                }
                FrameKind::File => {
                    if this || self.owners.imported.contains(&name) {
                        return None;
                    }
                    let in_script = self.unit.kind == FileKind::Script;
                    let own = self.owners.by_name.get(&(None, name)).copied().flatten()?;
                    return Some(Found { own, place, of_class: in_script, in_script, in_lambda });
                }
            }
            frame = self.locals.frame(frame.parent?)?;
        }
    }

    const fn place_in_function(place: Access) -> Access {
        if matches!(place, Access::Unsure) { place } else { Access::Member }
    }

    /// What a lambda makes of the place in it.
    fn place_in_lambda(&self, lambda: ExprId, place: Access) -> Access {
        let running = self.running.iter().rfind(|(id, _)| *id == lambda).map(|(_, invocation)| *invocation);
        match (place, running) {
            _ if self.types.has_receiver(lambda) != Some(false) => Access::Unsure,
            (Access::Initializer, Some(Invocation::Inlined | Invocation::Anytime)) => Access::Lambda,
            (Access::Initializer, Some(Invocation::ExactlyOnce)) => Access::Initializer,
            (Access::Initializer, _) => Access::Unsure,
            _ => place,
        }
    }
}
