//! Types as they are written, and the heads of the settings' own declarations.

use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::names::Symbol;
use super::symbols::own::{CallableNode, ClassNode, Classifier, Returns};
use super::symbols::{
    CallableId, CallableKind, ClassId, ClassKind, Flags, Parameter, Signature, TypeParameterId,
};
use super::types::{Argument, ClassType, Kind, Substitution, Type};
use super::world::World;
use super::{imports, rules};
use crate::catalog::library;
use crate::syntax::tree::{self, Modifier, TypeArgument, TypeId};

/// Where a type is written: what its names can mean.
#[derive(Debug, Clone, Default)]
pub(crate) struct Place {
    pub(crate) unit: usize,
    /// Type parameters of the functions around it, innermost last.
    pub(crate) parameters: Rc<[(Symbol, TypeParameterId)]>,
    /// The innermost class around it.
    pub(crate) class: Option<ClassId>,
    /// Classes declared in the code around it, innermost last.
    pub(crate) locals: Rc<[(Symbol, Classifier)]>,
}

impl World<'_> {
    /// The type that is written at `id`.
    pub(crate) fn resolve_type(&mut self, place: &Place, id: TypeId) -> Type {
        let resolved = self.resolve_type_here(place, id);
        self.analysis.files[place.unit].set_written(id, resolved);
        resolved
    }

    fn resolve_type_here(&mut self, place: &Place, id: TypeId) -> Type {
        let tree = self.tree(place.unit);
        match tree[id] {
            tree::Type::Error | tree::Type::Dynamic => Type::UNKNOWN,
            tree::Type::Parenthesized(inner) | tree::Type::Annotated { ty: inner, .. } => {
                self.resolve_type(place, inner)
            }
            tree::Type::Nullable(inner) => {
                let inner = self.resolve_type(place, inner);
                self.types.nullable(inner)
            }
            tree::Type::Intersection(left, _) => {
                let left = self.resolve_type(place, left);
                self.types.definite(left)
            }
            tree::Type::Function(function) => {
                let function = tree[function];
                let receiver = function.receiver.map(|receiver| self.resolve_type(place, receiver));
                let parameters: Vec<Type> = tree[function.parameters]
                    .iter()
                    .map(|parameter| self.resolve_type(place, parameter.ty))
                    .collect();
                let returns = self.resolve_type(place, function.returns);
                let inputs = receiver.iter().chain(&parameters).count();
                if !function.context.is_empty() || function.suspend || inputs > 22 {
                    return Type::UNKNOWN;
                }
                let builtins = self.builtins.clone();
                builtins.function_type(&mut self.types, receiver, &parameters, returns)
            }
            tree::Type::User(segments) => self.user_type(place, &tree[segments]),
        }
    }

    fn user_type(&mut self, place: &Place, segments: &[tree::TypeSegment]) -> Type {
        let tree = self.tree(place.unit);
        let Some((classifier, used)) = self.classifier_at(place, segments) else { return Type::UNKNOWN };
        let mut arguments: Vec<Argument> = Vec::new();
        let mut range = None;
        for segment in segments.iter().take(used) {
            for argument in &tree[segment.arguments] {
                arguments.push(self.type_argument(place, *argument));
            }
            range = Some(segment.name.range);
        }
        let Some(range) = range else { return Type::UNKNOWN };
        self.applied(place.unit, classifier, arguments, range)
    }

    pub(crate) fn type_argument(&mut self, place: &Place, argument: TypeArgument) -> Argument {
        match argument {
            TypeArgument::Star => Argument::Star,
            TypeArgument::Type { variance, ty } => {
                let ty = self.resolve_type(place, ty);
                match variance {
                    None => Argument::Invariant(ty),
                    Some(tree::Variance::In) => Argument::In(ty),
                    Some(tree::Variance::Out) => Argument::Out(ty),
                }
            }
        }
    }

    /// The classifier with its arguments; a wrong number of them is told.
    fn applied(
        &mut self,
        unit: usize,
        classifier: Classifier,
        arguments: Vec<Argument>,
        range: crate::source::TextRange,
    ) -> Type {
        match classifier {
            Classifier::Unknown => Type::UNKNOWN,
            Classifier::Parameter(parameter) => self.types.parameter(parameter),
            Classifier::Class(class) => {
                let head = self.class(class);
                let mut expected = head.type_parameters.len();
                let (mut inner, mut outer) = (head.inner, head.outer);
                while let Some(around) = outer.filter(|_| inner) {
                    let around = self.class(around);
                    if !around.type_parameters.is_empty() {
                        return Type::UNKNOWN;
                    }
                    expected += around.type_parameters.len();
                    (inner, outer) = (around.inner, around.outer);
                }
                if arguments.len() != expected {
                    self.wrong_type_arguments(unit, class, expected, arguments.len(), range);
                    return Type::UNKNOWN;
                }
                self.types.class(class, arguments)
            }
            Classifier::OwnAlias(_) | Classifier::LibraryAlias(_) => {
                let Some((parameters, ty)) = self.alias(classifier) else { return Type::UNKNOWN };
                if parameters.len() != arguments.len() {
                    return Type::UNKNOWN;
                }
                let substitution = Substitution::new(&parameters, &arguments);
                self.types.substitute(ty, &substitution)
            }
        }
    }

    fn wrong_type_arguments(
        &mut self,
        unit: usize,
        class: ClassId,
        expected: usize,
        found: usize,
        range: crate::source::TextRange,
    ) {
        let name = self.class_name(class);
        let message = match expected {
            0 => format!("no type arguments expected for `{name}`"),
            1 => format!("one type argument expected for `{name}`, {found} found"),
            _ => format!("{expected} type arguments expected for `{name}`, {found} found"),
        };
        let found = self.finding(unit, &rules::WRONG_ARGUMENTS, range, message);
        self.report(unit, found);
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

    fn annotation_class(&mut self, place: &Place, ty: TypeId) -> Option<ClassId> {
        let tree = self.tree(place.unit);
        match tree[ty] {
            tree::Type::User(segments) => self.bare_classifier(place, &tree[segments]),
            _ => None,
        }
    }

    /// Whether a classifier is a class that another file keeps to itself.
    pub(crate) fn is_private_elsewhere(&self, unit: usize, class: ClassId) -> bool {
        let own = class.own().and_then(|at| self.own.classes.get(at));
        own.is_some_and(|own| {
            own.head.visibility == super::symbols::Visibility::Private
                && own.head.outer.is_none()
                && !own.local
                && own.unit != unit
        })
    }

    /// Says that a class is another file's own.
    pub(crate) fn private_elsewhere(&mut self, unit: usize, class: ClassId, range: crate::source::TextRange) {
        let name = self.class_name(class);
        let message = format!("cannot access `{name}`: it is private in its file");
        let found =
            self.finding(unit, &rules::INVISIBLE_REFERENCE, range, message).label("declared in another file");
        self.report(unit, found);
    }

    /// What the segments of a type lead to, and how many of them; a name that is nowhere is told.
    fn classifier_at(
        &mut self,
        place: &Place,
        segments: &[tree::TypeSegment],
    ) -> Option<(Classifier, usize)> {
        let (first, rest) = segments.split_first()?;
        let name = self.symbol(place.unit, first.name.name);
        if let Some(found) = self.classifier(place, name) {
            if let Classifier::Class(class) = found
                && self.is_private_elsewhere(place.unit, class)
            {
                self.private_elsewhere(place.unit, class, first.name.range);
            }
            return self.nested_classifier(place, found, rest).map(|classifier| (classifier, segments.len()));
        }
        let tree = self.tree(place.unit);
        let names: Vec<&str> = segments.iter().map(|segment| tree.name(segment.name.name)).collect();
        for split in 1..names.len() {
            let mut found = imports::Found::default();
            let symbol = self.symbol(place.unit, segments[split].name.name);
            self.in_package(&names[..split].join("."), symbol, &mut found);
            if let Some(classifier) = found.classifiers.first() {
                let classifier = self.nested_classifier(place, *classifier, &segments[split + 1..])?;
                return Some((classifier, segments.len()));
            }
            if found.unknown {
                return None;
            }
        }
        if names.len() > 1 && !self.is_package_prefix(names[0]) {
            // It may be a library that is named by its whole path.
            return None;
        }
        if self.may_be_newer(names[0]) && self.imports_dsl(place.unit) {
            return None;
        }
        let label = "no type of that name is declared or imported";
        let found = self.unresolved_name(place.unit, first.name.range, names[0], label);
        let found = self.with_import(place.unit, name, &[], found);
        self.report(place.unit, found);
        None
    }

    /// The class that a type without arguments names; nothing is told where there is none.
    pub(crate) fn bare_classifier(
        &mut self,
        place: &Place,
        segments: &[tree::TypeSegment],
    ) -> Option<ClassId> {
        let told = self.diagnostics.len();
        let found = self.classifier_at(place, segments);
        self.diagnostics.truncate(told);
        self.class_of(found?.0)
    }

    /// Whether a file imports a package of the DSL as a whole.
    fn imports_dsl(&self, unit: usize) -> bool {
        self.files[unit].stars.iter().any(|star| match star {
            imports::Star::Package { path, .. } => path.starts_with(crate::catalog::DSL_PACKAGE),
            _ => false,
        })
    }

    fn nested_classifier(
        &mut self,
        place: &Place,
        found: Classifier,
        rest: &[tree::TypeSegment],
    ) -> Option<Classifier> {
        let mut found = found;
        for segment in rest {
            let class = self.class_of(found)?;
            let name = self.symbol(place.unit, segment.name.name);
            match self.nested_or_inherited(class, name) {
                Some(nested) => found = nested,
                None => {
                    if !self.is_opaque(class) {
                        let text = self.text(name).to_owned();
                        self.unresolved(place.unit, segment.name.range, &text, "not nested there");
                    }
                    return None;
                }
            }
        }
        Some(found)
    }

    /// What a simple name stands for as a type, from the inside out.
    pub(crate) fn classifier(&mut self, place: &Place, name: Symbol) -> Option<Classifier> {
        let by_name = |known: &&(Symbol, Classifier)| known.0 == name;
        if let Some((_, local)) = place.locals.iter().rev().find(by_name) {
            return Some(*local);
        }
        if let Some((_, parameter)) = place.parameters.iter().rev().find(|(known, _)| *known == name) {
            return Some(Classifier::Parameter(*parameter));
        }
        let mut class = place.class;
        while let Some(current) = class {
            if let Some(found) = self.classifier_in(current, name) {
                return Some(found);
            }
            class = self.class(current).outer;
        }
        for level in self.levels(place.unit, name).iter() {
            if let Some(found) = level.classifiers.first() {
                return Some(*found);
            }
            if level.unknown {
                return Some(Classifier::Unknown);
            }
        }
        None
    }

    fn classifier_in(&mut self, class: ClassId, name: Symbol) -> Option<Classifier> {
        let head = self.class(class);
        for parameter in head.type_parameters.iter() {
            if self.type_parameter_name(*parameter) == name {
                return Some(Classifier::Parameter(*parameter));
            }
        }
        if let Some(found) = self.nested(class, name) {
            return Some(found);
        }
        if let Some(found) = self.nested_or_inherited(class, name) {
            return Some(found);
        }
        let companion = head.companion?;
        self.nested(companion, name)
    }

    pub(crate) fn type_parameter_name(&self, id: TypeParameterId) -> Symbol {
        match (id.in_library(), id.own()) {
            (Some(table), _) => table.get().name.into(),
            (_, Some(at)) => self.own.type_parameters.get(at).map_or(Symbol(u32::MAX), |it| it.name),
            _ => Symbol(u32::MAX),
        }
    }

    /// The upper bounds of a type parameter; `Any?` where none is written.
    pub(crate) fn bounds(&mut self, id: TypeParameterId) -> Rc<[Type]> {
        let bounds: Rc<[Type]> = match (id.in_library(), id.own()) {
            (Some(table), _) => table.bounds().map(|bound| self.library_type(bound)).collect(),
            (_, Some(at)) => self
                .own
                .type_parameters
                .get(at)
                .map_or_else(|| Rc::new([]) as Rc<[Type]>, |it| Rc::clone(&it.bounds)),
            _ => Rc::new([]),
        };
        if bounds.is_empty() { Rc::new([self.builtins.nullable_any]) } else { bounds }
    }

    pub(crate) fn variance(&self, id: TypeParameterId) -> Option<tree::Variance> {
        match (id.in_library(), id.own()) {
            (Some(table), _) => match table.get().variance {
                library::Variance::Invariant => None,
                library::Variance::In => Some(tree::Variance::In),
                library::Variance::Out => Some(tree::Variance::Out),
            },
            (_, Some(at)) => self.own.type_parameters.get(at)?.variance,
            _ => None,
        }
    }

    /// The type parameters and the type of an alias.
    pub(crate) fn alias(&mut self, alias: Classifier) -> Option<(Rc<[TypeParameterId]>, Type)> {
        match alias {
            Classifier::LibraryAlias(alias) => {
                let parameters = alias.type_parameters().map(|it| TypeParameterId(it.0)).collect();
                let ty = self.library_type(alias.get().ty);
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
        let place = Place { unit, parameters: names, class: outer, locals: Rc::new([]) };
        let ty = self.resolve_type(&place, node.ty);
        let alias = self.own.aliases.get_mut(at)?;
        alias.in_progress = false;
        alias.expansion = Some((Rc::clone(&parameters), ty));
        Some((parameters, ty))
    }

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
        let mut place = Place { class: Some(class), ..self.place_in(unit, Some(class)) };
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

    fn resolve_bounds(
        &mut self,
        place: &Place,
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

    /// What a call of a callable looks like.
    pub(crate) fn signature(&mut self, id: CallableId) -> Rc<Signature> {
        if let Some(table) = id.in_library() {
            return self.library_signature(table);
        }
        let Some(own) = id.own().and_then(|at| self.own.callables.get(at)) else {
            return self.no_signature();
        };
        if let Some(known) = &own.signature {
            return Rc::clone(known);
        }
        let signature = Rc::new(self.own_signature(id));
        if let Some(own) = id.own().and_then(|at| self.own.callables.get_mut(at)) {
            own.signature = Some(Rc::clone(&signature));
        }
        signature
    }

    fn no_signature(&self) -> Rc<Signature> {
        Rc::new(Signature {
            name: Symbol(u32::MAX),
            kind: CallableKind::Function,
            owner: None,
            type_parameters: Rc::new([]),
            receiver: None,
            parameters: Rc::new([]),
            returns: Type::UNKNOWN,
            flags: Flags::default(),
        })
    }

    /// Where the head of one of the settings' callables is written.
    pub(crate) fn place_of(&mut self, id: CallableId) -> Place {
        let Some(own) = id.own().and_then(|at| self.own.callables.get(at)) else { return Place::default() };
        let (unit, owner) = (own.unit, own.owner);
        if let Some(place) = &own.place {
            return (**place).clone();
        }
        self.place_in(unit, owner)
    }

    /// Where what stands in a class is written.
    fn place_in(&self, unit: usize, class: Option<ClassId>) -> Place {
        let around = class.and_then(ClassId::own).and_then(|at| self.own.classes[at].place.as_deref());
        match around {
            Some(around) => Place { class, ..around.clone() },
            None => Place { unit, class, ..Place::default() },
        }
    }

    fn own_signature(&mut self, id: CallableId) -> Signature {
        let place = self.place_of(id);
        let own = &self.own.callables[id.own().unwrap_or(0)];
        let (unit, node, name, owner) = (own.unit, own.node, own.name, own.owner);
        let tree = self.tree(unit);
        let mut signature = Signature { name, owner, ..(*self.no_signature()).clone() };
        match node {
            CallableNode::Function(function) => {
                let function = tree[function];
                let (place, parameters) =
                    self.with_parameters(&place, function.type_parameters, function.constraints);
                signature.type_parameters = parameters;
                signature.receiver = function.receiver.map(|receiver| self.resolve_type(&place, receiver));
                signature.parameters = self.parameters(&place, function.parameters);
                signature.flags = flags(function.modifiers);
                if function.modifiers.has(Modifier::Override) {
                    signature.parameters = self.with_inherited_defaults(owner, name, &signature.parameters);
                }
                signature.returns = match (function.returns, function.body) {
                    (Some(returns), _) => self.resolve_type(&place, returns),
                    (None, tree::Body::Expr(_)) => Type::UNKNOWN,
                    (None, _) => self.builtins.unit,
                };
            }
            CallableNode::Property(property, at) => {
                let property = tree[property];
                let (place, parameters) =
                    self.with_parameters(&place, property.type_parameters, property.constraints);
                signature.kind = CallableKind::Property;
                signature.type_parameters = parameters;
                signature.receiver = property.receiver.map(|receiver| self.resolve_type(&place, receiver));
                signature.flags = Flags { mutable: property.mutable, ..flags(property.modifiers) };
                signature.flags.private_set =
                    property.setter.is_some_and(|setter| tree[setter].modifiers.has(Modifier::Private));
                let variable = tree.bound(property.binding).nth(at);
                if let Some(ty) = variable.and_then(|variable| variable.ty) {
                    signature.returns = self.resolve_type(&place, ty);
                } else if let Some(ty) = property.getter.and_then(|getter| tree[getter].returns) {
                    signature.returns = self.resolve_type(&place, ty);
                }
            }
            CallableNode::PropertyParameter(class, at) => {
                let parameter = tree[tree[class].parameters][at];
                signature.kind = CallableKind::Property;
                signature.flags =
                    Flags { mutable: parameter.property == Some(true), ..flags(parameter.modifiers) };
                signature.returns = self.parameter_type(&place, &parameter, true);
            }
            CallableNode::PrimaryConstructor(class) => {
                let class = tree[class];
                signature.parameters = self.parameters(&place, class.parameters);
                signature.flags = flags(class.constructor_modifiers);
                self.make_constructor(&mut signature);
            }
            CallableNode::SecondaryConstructor(constructor) => {
                let constructor = tree[constructor];
                signature.parameters = self.parameters(&place, constructor.parameters);
                signature.flags = flags(constructor.modifiers);
                self.make_constructor(&mut signature);
            }
            CallableNode::DefaultConstructor => self.make_constructor(&mut signature),
            CallableNode::Entry(_) => {
                signature.kind = CallableKind::Entry;
                signature.flags.is_static = true;
                signature.returns = self.owner_type(owner);
            }
            CallableNode::Component(at) => {
                signature.flags.operator = true;
                if let Some(parameter) = self.primary_parameters(owner).get(at) {
                    signature.returns = parameter.ty;
                }
            }
            CallableNode::Copy => {
                let parameters = self.primary_parameters(owner);
                signature.parameters = parameters
                    .iter()
                    .map(|parameter| Parameter { has_default: true, ..*parameter })
                    .collect();
                signature.returns = self.owner_type(owner);
            }
            CallableNode::Values => {
                signature.flags.is_static = true;
                let entry = self.owner_type(owner);
                signature.returns = self.types.class(self.builtins.array, [Argument::Invariant(entry)]);
            }
            CallableNode::ValueOf => {
                signature.flags.is_static = true;
                let name = self.names.symbol("value");
                let string = self.builtins.string;
                signature.parameters =
                    Rc::new([Parameter { name: Some(name), ty: string, has_default: false, vararg: false }]);
                signature.returns = self.owner_type(owner);
            }
            CallableNode::Entries => {
                signature.kind = CallableKind::Property;
                signature.flags.is_static = true;
                let entry = self.owner_type(owner);
                if let Some(entries) = super::builtins::find("kotlin.enums", "EnumEntries") {
                    signature.returns = self.types.class(entries, [Argument::Invariant(entry)]);
                }
            }
        }
        signature
    }

    /// An override takes the default values of what it overrides.
    fn with_inherited_defaults(
        &mut self,
        owner: Option<ClassId>,
        name: Symbol,
        own: &Rc<[Parameter]>,
    ) -> Rc<[Parameter]> {
        let mut parameters: Vec<Parameter> = own.to_vec();
        let ancestors = owner.map(|owner| self.ancestors(owner));
        for ancestor in ancestors.iter().flat_map(|all| all.iter().skip(1)) {
            let Some(class) = self.types.as_class(*ancestor).map(|it| it.class) else { continue };
            for base in self.declared(class, name) {
                let base = self.signature(base);
                if base.parameters.len() == parameters.len() {
                    for (own, base) in parameters.iter_mut().zip(base.parameters.iter()) {
                        own.has_default |= base.has_default;
                    }
                }
            }
        }
        parameters.into()
    }

    fn owner_type(&mut self, owner: Option<ClassId>) -> Type {
        owner.map_or(Type::UNKNOWN, |owner| self.default_type(owner))
    }

    fn make_constructor(&mut self, signature: &mut Signature) {
        let Some(owner) = signature.owner else { return };
        let class = self.class(owner);
        signature.kind = CallableKind::Constructor;
        signature.type_parameters = Rc::clone(&class.type_parameters);
        signature.returns = self.default_type(owner);
        signature.flags.inner = class.inner;
        signature.flags.private |= class.kind == ClassKind::Enum;
    }

    fn primary_parameters(&mut self, owner: Option<ClassId>) -> Rc<[Parameter]> {
        let Some(owner) = owner else { return Rc::new([]) };
        for constructor in self.constructors(owner) {
            let is_primary = constructor
                .own()
                .is_some_and(|at| matches!(self.own.callables[at].node, CallableNode::PrimaryConstructor(_)));
            if is_primary {
                return Rc::clone(&self.signature(constructor).parameters);
            }
        }
        Rc::new([])
    }

    /// The place with type parameters of its own.
    fn with_parameters(
        &mut self,
        place: &Place,
        list: tree::List<tree::TypeParameter>,
        constraints: tree::List<tree::TypeConstraint>,
    ) -> (Place, Rc<[TypeParameterId]>) {
        if list.is_empty() {
            return (place.clone(), Rc::new([]));
        }
        let ids = self.declare(place.unit).type_parameters(list);
        self.resolve_bounds(place, list, constraints, &ids);
        let own = ids.iter().map(|id| (self.type_parameter_name(*id), *id));
        let parameters: Vec<_> = place.parameters.iter().copied().chain(own).collect();
        (Place { parameters: parameters.into(), ..place.clone() }, ids)
    }

    fn parameters(&mut self, place: &Place, list: tree::List<tree::Parameter>) -> Rc<[Parameter]> {
        let tree = self.tree(place.unit);
        tree[list]
            .iter()
            .map(|parameter| Parameter {
                name: Some(self.symbol(place.unit, parameter.name.name)),
                ty: self.parameter_type(place, parameter, false),
                has_default: parameter.default.is_some(),
                vararg: parameter.modifiers.has(Modifier::Vararg),
            })
            .collect()
    }

    /// The type of a parameter; inside, a vararg is an array.
    pub(crate) fn parameter_type(
        &mut self,
        place: &Place,
        parameter: &tree::Parameter,
        inside: bool,
    ) -> Type {
        let Some(ty) = parameter.ty else { return Type::UNKNOWN };
        let ty = self.resolve_type(place, ty);
        if inside && parameter.modifiers.has(Modifier::Vararg) { self.array_of(ty, true) } else { ty }
    }

    /// `IntArray` for `Int`, `Array<out T>` for others.
    pub(crate) fn array_of(&mut self, element: Type, out: bool) -> Type {
        let b = &self.builtins;
        let primitive = [
            (b.int, "IntArray"),
            (b.long, "LongArray"),
            (b.short, "ShortArray"),
            (b.byte, "ByteArray"),
            (b.char, "CharArray"),
            (b.boolean, "BooleanArray"),
            (b.double, "DoubleArray"),
            (b.float, "FloatArray"),
        ];
        if element.is_unknown() {
            return Type::UNKNOWN;
        }
        if let Some((_, name)) = primitive.iter().find(|(ty, _)| *ty == element) {
            return self.types.class(super::builtins::class("kotlin", name), []);
        }
        let argument = if out { Argument::Out(element) } else { Argument::Invariant(element) };
        self.types.class(self.builtins.array, [argument])
    }

    /// Whether a callable needs no instance: Java's static members, entries, what enums have.
    pub(crate) fn is_static(&mut self, id: CallableId) -> bool {
        match (id.in_library(), id.own()) {
            (Some(table), _) => {
                table.get().flags.is_static() || table.get().kind == library::CallableKind::Entry
            }
            (_, Some(at)) => matches!(
                self.own.callables[at].node,
                CallableNode::Entry(_) | CallableNode::Values | CallableNode::ValueOf | CallableNode::Entries
            ),
            _ => false,
        }
    }

    pub(crate) fn declare(&mut self, unit: usize) -> super::declare::Declare<'_> {
        let tree = self.units[unit].tree;
        super::declare::Declare {
            own: &mut self.own,
            names: &mut self.names,
            unit,
            tree,
            symbols: &self.symbols[unit],
        }
    }

    /// What a callable gives; of the settings' own without a written type, what its body gives.
    pub(crate) fn returns(&mut self, id: CallableId) -> Type {
        let Some(at) = id.own() else { return self.signature(id).returns };
        match self.own.callables[at].returns {
            Returns::Known(ty) => ty,
            Returns::InProgress => Type::UNKNOWN,
            Returns::NotAsked => {
                let signature = self.signature(id);
                if !self.is_inferred(id) {
                    return signature.returns;
                }
                if self.is_local(id) {
                    // It is checked where it stands.
                    return Type::UNKNOWN;
                }
                self.own.callables[at].returns = Returns::InProgress;
                let ty = self.infer_returns(id);
                self.own.callables[at].returns = Returns::Known(ty);
                ty
            }
        }
    }

    /// Whether what a function gives is being inferred right now.
    pub(crate) fn is_being_inferred(&self, id: CallableId) -> bool {
        let own = id.own().and_then(|at| self.own.callables.get(at));
        own.is_some_and(|own| {
            own.returns == Returns::InProgress && matches!(own.node, CallableNode::Function(_))
        })
    }

    /// Whether it is declared in code, or in a class that is.
    fn is_local(&self, id: CallableId) -> bool {
        let Some(own) = id.own().and_then(|at| self.own.callables.get(at)) else { return false };
        own.place.is_some() || own.owner.and_then(ClassId::own).is_some_and(|at| self.own.classes[at].local)
    }

    /// Whether the type of what it gives is not written.
    fn is_inferred(&self, id: CallableId) -> bool {
        let Some(own) = id.own().and_then(|at| self.own.callables.get(at)) else { return false };
        let tree = self.tree(own.unit);
        match own.node {
            CallableNode::Function(function) => {
                tree[function].returns.is_none() && matches!(tree[function].body, tree::Body::Expr(_))
            }
            CallableNode::Property(..) => !self.has_written_type(id),
            _ => false,
        }
    }

    /// Whether the type is an instance of a class, and of which.
    pub(crate) fn class_in(&self, ty: Type) -> Option<ClassId> {
        match self.types.kind(ty) {
            Kind::Class(ClassType { class, .. }) => Some(*class),
            Kind::Flexible { lower, .. } => self.class_in(*lower),
            _ => None,
        }
    }
}

/// The type parameters of a class by name.
fn own_names(world: &mut World<'_>, class: ClassId) -> Vec<(Symbol, TypeParameterId)> {
    let parameters = Rc::clone(&world.class(class).type_parameters);
    parameters.iter().map(|id| (world.type_parameter_name(*id), *id)).collect()
}

fn flags(modifiers: tree::Modifiers) -> Flags {
    Flags {
        // What overrides an operator is one.
        operator: modifiers.has(Modifier::Operator) || modifiers.has(Modifier::Override),
        infix: modifiers.has(Modifier::Infix),
        inline: modifiers.has(Modifier::Inline),
        suspend: modifiers.has(Modifier::Suspend),
        private: modifiers.has(Modifier::Private),
        protected: modifiers.has(Modifier::Protected),
        is_abstract: modifiers.has(Modifier::Abstract),
        is_const: modifiers.has(Modifier::Const),
        ..Flags::default()
    }
}
