//! What the settings' own classes come from, the bounds of type parameters, aliases.

use super::headers::{TypeScope, own_names};
use super::symbols::api::Api;
use super::symbols::own::{ClassNode, Classifier};
use super::symbols::{ClassId, TypeParameterId};
use super::types::{Argument, Type};
use super::world::World;
use crate::syntax::tree::{self, TypeId};
use rustc_hash::FxHashSet;
use std::rc::Rc;

impl World<'_> {
    /// The supertypes that one of the settings' classes names.
    pub(crate) fn own_supertypes(&mut self, class: ClassId) -> Rc<[Type]> {
        let Some(own) = class.own().and_then(|at| self.own.classes.get(at)) else { return Rc::new([]) };
        if let Some(known) = &own.supertypes {
            return Rc::clone(known);
        }
        let (unit, node) = (own.unit, own.node);
        // Who asks while they are being resolved sees none.
        let none: Rc<[Type]> = Rc::new([]);
        self.set_supertypes(class, &none);
        let ClassNode::Class(node) = node else { return none };
        self.resolving += 1;
        let tree = self.tree(unit);
        let node = tree[node];
        let mut place = TypeScope { class: Some(class), ..self.place_in(unit, Some(class)) };
        let names: Vec<_> = place.parameters.iter().copied().chain(own_names(self, class)).collect();
        place.parameters = names.into();
        let mut supertypes: Vec<Type> =
            tree[node.supertypes].iter().map(|supertype| self.resolve_type(&place, supertype.ty)).collect();
        if node.kind == tree::ClassKind::Enum {
            let own = self.types.class(class, []);
            supertypes.push(self.types.class(self.builtins.enum_class, [Argument::Invariant(own)]));
        }
        let supertypes: Rc<[Type]> = self.without_cycles(class, supertypes).into();
        self.set_supertypes(class, &supertypes);
        self.resolving -= 1;
        let own = Rc::clone(&self.class(class).type_parameters);
        self.resolve_bounds(&place, node.type_parameters, node.constraints, &own);
        supertypes
    }

    /// Reports type parameters that stand where supertypes do.
    pub(super) fn check_supertype_kinds(&mut self) {
        for at in 0..self.own.classes.len() {
            let (unit, ClassNode::Class(node)) = (self.own.classes[at].unit, self.own.classes[at].node)
            else {
                continue;
            };
            let tree = self.tree(unit);
            for supertype in &tree[tree[node].supertypes] {
                let written = self.analysis.files[unit].written.get(supertype.ty.index()).copied().flatten();
                let kind = written.map(|ty| self.types.kind(ty));
                if matches!(kind, Some(super::types::Kind::Parameter { .. })) {
                    let range = tree.type_range(supertype.ty);
                    let message = "a type parameter cannot be a supertype: a class or interface is expected";
                    let found = self.finding(unit, &super::rules::WRONG_SUPERTYPE, range, message);
                    self.report(unit, found);
                }
            }
        }
    }

    fn set_supertypes(&mut self, class: ClassId, supertypes: &Rc<[Type]>) {
        if let Some(own) = class.own().and_then(|at| self.own.classes.get_mut(at)) {
            own.supertypes = Some(Rc::clone(supertypes));
        }
    }

    /// Leaves out supertypes through which a class would come from itself.
    fn without_cycles(&mut self, class: ClassId, supertypes: Vec<Type>) -> Vec<Type> {
        supertypes
            .into_iter()
            .filter(|ty| match self.types.as_class(*ty).map(|it| it.class) {
                Some(base) => base != class && !self.comes_from(base, class),
                None => true,
            })
            .collect()
    }

    /// Whether a class comes from another one. Each class is looked at once, however many ways lead to it.
    fn comes_from(&mut self, class: ClassId, base: ClassId) -> bool {
        let mut seen = FxHashSet::default();
        let mut open = vec![class];
        while let Some(class) = open.pop() {
            if class.own().is_none() || !seen.insert(class) {
                continue;
            }
            for ty in self.own_supertypes(class).iter() {
                match self.types.as_class(*ty).map(|it| it.class) {
                    Some(found) if found == base => return true,
                    found => open.extend(found),
                }
            }
        }
        false
    }

    pub(crate) fn resolve_bounds(
        &mut self,
        place: &TypeScope,
        list: tree::List<tree::TypeParameter>,
        constraints: tree::List<tree::TypeConstraint>,
        ids: &[TypeParameterId],
    ) {
        let tree = self.tree(place.unit);
        let mut place = place.clone();
        let known: Vec<_> = place
            .parameters
            .iter()
            .copied()
            .chain(ids.iter().map(|id| (self.type_parameter_name(*id), *id)))
            .collect();
        place.parameters = known.into();
        for (parameter, id) in tree[list].iter().zip(ids) {
            let mut bounds: Vec<Type> =
                parameter.bound.map(|bound| self.resolve_type(&place, bound)).into_iter().collect();
            for constraint in &tree[constraints] {
                if constraint.name.name == parameter.name.name {
                    bounds.push(self.resolve_type(&place, constraint.bound));
                }
            }
            if let Some(own) = id.own().and_then(|at| self.own.type_parameters.get_mut(at)) {
                own.bounds = bounds.into();
            }
        }
    }

    /// The type parameters and the type of an alias.
    pub(crate) fn alias(&mut self, alias: Classifier) -> Option<(Rc<[TypeParameterId]>, Type)> {
        match alias {
            Classifier::LibraryAlias(alias) => {
                let parameters =
                    alias.type_parameters().map(|it| TypeParameterId::of_library(it, Api::LATEST)).collect();
                let ty = self.library_type(alias.get().ty, Api::LATEST);
                Some((parameters, ty))
            }
            Classifier::OwnAlias(at) => self.own_alias(at),
            _ => None,
        }
    }

    fn own_alias(&mut self, at: usize) -> Option<(Rc<[TypeParameterId]>, Type)> {
        let alias = self.own.aliases.get_mut(at)?;
        if let Some(known) = &alias.expansion {
            return Some(known.clone());
        }
        if alias.in_progress {
            return None;
        }
        alias.in_progress = true;
        let (unit, node, outer) = (alias.unit, alias.node, alias.outer);
        let node = self.tree(unit)[node];
        let parameters = self.declare(unit).type_parameters(node.type_parameters);
        let names = parameters.iter().map(|id| (self.type_parameter_name(*id), *id)).collect();
        let place = TypeScope { unit, parameters: names, class: outer, locals: Rc::new([]) };
        let ty = self.resolve_type(&place, node.ty);
        let alias = self.own.aliases.get_mut(at)?;
        alias.in_progress = false;
        alias.expansion = Some((Rc::clone(&parameters), ty));
        Some((parameters, ty))
    }

    /// The annotation of one of the settings' classes that is itself annotated with `DslMarker`.
    pub(crate) fn own_marker(&mut self, class: ClassId) -> Option<ClassId> {
        let own = class.own().and_then(|at| self.own.classes.get(at))?;
        let (unit, ClassNode::Class(node), outer) = (own.unit, own.node, own.head.outer) else { return None };
        let tree = self.tree(unit);
        let place = self.place_in(unit, outer);
        tree[tree[node].modifiers.annotations].iter().find_map(|annotation| {
            let annotation = self.annotation_class(&place, annotation.ty)?;
            self.is_marker(annotation).then_some(annotation)
        })
    }

    fn is_marker(&mut self, annotation: ClassId) -> bool {
        let Some(own) = annotation.own().and_then(|at| self.own.classes.get(at)) else { return false };
        let (unit, ClassNode::Class(node)) = (own.unit, own.node) else { return false };
        let tree = self.tree(unit);
        let place = self.place_in(unit, None);
        let marker = super::builtins::find("kotlin", "DslMarker");
        tree[tree[node].modifiers.annotations]
            .iter()
            .any(|annotation| marker.is_some() && self.annotation_class(&place, annotation.ty) == marker)
    }

    pub(crate) fn annotation_class(&mut self, place: &TypeScope, ty: TypeId) -> Option<ClassId> {
        let tree = self.tree(place.unit);
        match tree[ty] {
            tree::Type::User(segments) => {
                let found = self.bare_classifier(place, &tree[segments])?;
                self.class_of(found)
            }
            _ => None,
        }
    }
}
