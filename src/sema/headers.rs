//! Types as they are written, and the heads of the settings' own declarations.

use std::rc::Rc;

use super::class_path::A_LIBRARY;
use super::names::Symbol;
use super::releases::ANOTHER_RELEASE;
use super::symbols::own::{CallableNode, Classifier, Returns};
use super::symbols::{CallableId, ClassId, Flags, TypeParameterId};
use super::types::{Argument, ClassType, Kind, Substitution, Type};
use super::world::World;
use super::{imports, rules};
use crate::catalog::library;
use crate::diagnostic::is_slip_of;
use crate::syntax::tree::{self, Modifier, TypeArgument, TypeId};

/// Where a type is written: what its names can mean.
#[derive(Debug, Clone, Default)]
pub(crate) struct TypeScope {
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
    pub(crate) fn resolve_type(&mut self, place: &TypeScope, id: TypeId) -> Type {
        let resolved = self.resolve_type_here(place, id);
        self.analysis.files[place.unit].set_written(id, resolved);
        resolved
    }

    fn resolve_type_here(&mut self, place: &TypeScope, id: TypeId) -> Type {
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
                self.function_type(receiver, &parameters, returns)
            }
            tree::Type::User(segments) => self.user_type(place, &tree[segments]),
        }
    }

    fn user_type(&mut self, place: &TypeScope, segments: &[tree::TypeSegment]) -> Type {
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

    pub(crate) fn type_argument(&mut self, place: &TypeScope, argument: TypeArgument) -> Argument {
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
    pub(crate) fn applied(
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
                    let name = self.class_name(class);
                    self.wrong_type_arguments(unit, &name, expected, arguments.len(), range);
                    return Type::UNKNOWN;
                }
                self.types.class(class, arguments)
            }
            Classifier::OwnAlias(_) | Classifier::LibraryAlias(_) => {
                let Some((parameters, ty)) = self.alias(classifier) else { return Type::UNKNOWN };
                if parameters.len() != arguments.len() {
                    let name = range.slice(self.units[unit].text).to_owned();
                    self.wrong_type_arguments(unit, &name, parameters.len(), arguments.len(), range);
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
        name: &str,
        expected: usize,
        found: usize,
        range: crate::source::TextRange,
    ) {
        let message = match expected {
            0 => format!("no type arguments expected for `{name}`"),
            1 => format!("one type argument expected for `{name}`, {found} found"),
            _ => format!("{expected} type arguments expected for `{name}`, {found} found"),
        };
        let found = self.finding(unit, &rules::WRONG_ARGUMENTS, range, message);
        self.report(unit, found);
    }

    /// What the segments of a type lead to, and how many of them; a name that is nowhere is told.
    pub(crate) fn classifier_at(
        &mut self,
        place: &TypeScope,
        segments: &[tree::TypeSegment],
    ) -> Option<(Classifier, usize)> {
        let (first, rest) = segments.split_first()?;
        let name = self.symbol(place.unit, first.name.name);
        if let Some(found) = self.classifier(place, name) {
            if found == Classifier::Unknown && self.is_ambiguous(place.unit, name) {
                self.tell_ambiguous(place.unit, first.name.range, name);
            }
            if self.is_hidden_elsewhere(place.unit, found) {
                self.private_elsewhere(place.unit, found, first.name.range);
            }
            return self.nested_classifier(place, found, rest).map(|classifier| (classifier, segments.len()));
        }
        let tree = self.tree(place.unit);
        let names: Vec<&str> = segments.iter().map(|segment| tree.name(segment.name.name)).collect();
        for split in 1..names.len().min(imports::LONGEST_PACKAGE) {
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
        let range = first.name.range;
        // It may be a library that is named by its whole path.
        if names.len() > 1 && self.class_path.may_hold(&names.join(".")) {
            return None;
        }
        if self.class_path.is_open() {
            self.leave_open(place.unit, range, names[0], A_LIBRARY);
            return None;
        }
        let near = self.near_type(place.unit, names[0]);
        let is_slip = near.as_ref().is_some_and(|near| is_slip_of(names[0], near));
        if !is_slip && self.may_be_of_another_release(names[0], true) && self.imports_dsl(place.unit) {
            self.leave_open(place.unit, range, names[0], ANOTHER_RELEASE);
            return None;
        }
        if self.misspelt.contains(&(place.unit, name)) {
            return None;
        }
        let label = "no type of that name is declared or imported";
        let found = self.unresolved_name(place.unit, first.name.range, names[0], label);
        let mut found = self.with_import(place.unit, name, &[], found);
        if let Some(near) = near.filter(|_| found.fixes.is_empty()) {
            found = self.with_near(place.unit, &near, first.name.range, found);
        }
        self.report(place.unit, found);
        None
    }

    /// What a type without arguments names; nothing is told where there is none.
    pub(crate) fn bare_classifier(
        &mut self,
        place: &TypeScope,
        segments: &[tree::TypeSegment],
    ) -> Option<Classifier> {
        let told = self.diagnostics.len();
        let found = self.classifier_at(place, segments);
        self.diagnostics.truncate(told);
        Some(found?.0)
    }

    /// Whether an alias stands for a type with all its arguments: `typealias Names = List<String>`.
    pub(crate) fn is_whole_alias(&mut self, classifier: Classifier) -> bool {
        self.alias(classifier).is_some_and(|(parameters, _)| parameters.is_empty())
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
        place: &TypeScope,
        found: Classifier,
        rest: &[tree::TypeSegment],
    ) -> Option<Classifier> {
        let mut found = found;
        for segment in rest {
            let class = self.class_of(found)?;
            let name = self.symbol(place.unit, segment.name.name);
            match self.nested_or_inherited(class, name) {
                Some(nested) => {
                    if let Classifier::Class(class) = nested {
                        self.check_class_seen(place.unit, place.class, class, segment.name.range);
                    }
                    found = nested;
                }
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
    pub(crate) fn classifier(&mut self, place: &TypeScope, name: Symbol) -> Option<Classifier> {
        let by_name = |known: &&(Symbol, Classifier)| known.0 == name;
        if let Some((_, local)) = place.locals.iter().rev().find(by_name) {
            return Some(*local);
        }
        if let Some((_, parameter)) = place.parameters.iter().rev().find(|(known, _)| *known == name) {
            return Some(Classifier::Parameter(*parameter));
        }
        let mut class = place.class;
        let mut sees_parameters = true;
        while let Some(current) = class {
            if let Some(found) = self.classifier_in(current, name, sees_parameters) {
                return Some(found);
            }
            sees_parameters &= self.sees_outer_parameters(current);
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

    /// Whether a class sees the type parameters of the class around it: an inner one, and what stands in code.
    pub(crate) fn sees_outer_parameters(&mut self, class: ClassId) -> bool {
        let local = class.own().and_then(|at| self.own.classes.get(at)).is_some_and(|own| own.local);
        local || self.class(class).inner
    }

    fn classifier_in(&mut self, class: ClassId, name: Symbol, parameters: bool) -> Option<Classifier> {
        let head = self.class(class);
        for parameter in head.type_parameters.iter().filter(|_| parameters) {
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
                let ty = self.without_anonymous(id, ty);
                self.own.callables[at].returns = Returns::Known(ty);
                ty
            }
        }
    }

    /// An object without a name is known outside of what makes it by its supertype; what is private is not outside.
    fn without_anonymous(&mut self, id: CallableId, ty: Type) -> Type {
        let Some(class) = self.class_in(ty).filter(|class| class.own().is_some()) else { return ty };
        let signature = self.signature(id);
        if self.class(class).name.is_some() || signature.flags.private && signature.type_parameters.is_empty()
        {
            return ty;
        }
        match &self.supertypes(class)[..] {
            [one] if !signature.flags.private => *one,
            [] if signature.type_parameters.is_empty() => ty,
            _ => Type::UNKNOWN,
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
pub(super) fn own_names(world: &mut World<'_>, class: ClassId) -> Vec<(Symbol, TypeParameterId)> {
    let parameters = Rc::clone(&world.class(class).type_parameters);
    parameters.iter().map(|id| (world.type_parameter_name(*id), *id)).collect()
}

pub(super) fn flags(modifiers: tree::Modifiers) -> Flags {
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
