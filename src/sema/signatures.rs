//! What calls of the settings' own callables look like, resolved when they are asked for.

use super::headers::{TypeScope, flags};
use super::names::Symbol;
use super::symbols::own::CallableNode;
use super::symbols::{
    CallableId, CallableKind, ClassId, ClassKind, Flags, Parameter, Signature, TypeParameterId,
};
use super::types::{Argument, Substitution, Type};
use super::world::World;
use crate::syntax::tree::{self, Modifier};
use std::rc::Rc;

impl World<'_> {
    /// What a call of a callable looks like.
    pub(crate) fn signature(&mut self, id: CallableId) -> Rc<Signature> {
        if id.in_library().is_some() {
            return self.library_signature(id);
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
    fn place_of(&mut self, id: CallableId) -> TypeScope {
        let Some(own) = id.own().and_then(|at| self.own.callables.get(at)) else {
            return TypeScope::default();
        };
        let (unit, owner) = (own.unit, own.owner);
        if let Some(place) = &own.place {
            return (**place).clone();
        }
        self.place_in(unit, owner)
    }

    /// Where what stands in a class is written.
    pub(crate) fn place_in(&self, unit: usize, class: Option<ClassId>) -> TypeScope {
        let around = class.and_then(ClassId::own).and_then(|at| self.own.classes[at].place.as_deref());
        match around {
            Some(around) => TypeScope { class, ..around.clone() },
            None => TypeScope { unit, class, ..TypeScope::default() },
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
                signature.flags = self.with_deprecation(&place, function.modifiers);
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
                signature.flags = self.with_deprecation(&place, property.modifiers);
                signature.flags.mutable = property.mutable;
                let setter = |modifier| property.setter.is_some_and(|it| tree[it].modifiers.has(modifier));
                signature.flags.private_set = setter(Modifier::Private);
                signature.flags.protected_set = setter(Modifier::Protected);
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

    /// What the modifiers say, and what `@Deprecated` does.
    fn with_deprecation(&mut self, place: &TypeScope, modifiers: tree::Modifiers) -> Flags {
        let mut flags = flags(modifiers);
        let tree = self.tree(place.unit);
        let deprecated = super::builtins::find("kotlin", "Deprecated");
        for annotation in &tree[modifiers.annotations] {
            if deprecated.is_none() || self.annotation_class(place, annotation.ty) != deprecated {
                continue;
            }
            let level = tree[annotation.arguments].iter().zip(0..).find(|(argument, at)| {
                argument.name.map_or(*at == 2, |name| tree.name(name.name) == "level")
            });
            match level.map(|(argument, _)| last_name(tree, argument.value)) {
                Some("ERROR") => flags.deprecated_error = true,
                Some("HIDDEN") => flags.hidden = true,
                _ => {}
            }
        }
        flags
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
        self.hide_outer_parameters(owner, signature);
        signature.flags.private |= class.kind == ClassKind::Enum;
    }

    /// What an inner class's constructor takes of its outer class's type parameters depends on the outer object.
    fn hide_outer_parameters(&mut self, owner: ClassId, signature: &mut Signature) {
        let mut class = self.class(owner);
        let mut outer: Vec<TypeParameterId> = Vec::new();
        while let Some(around) = class.outer.filter(|_| class.inner) {
            class = self.class(around);
            outer.extend(class.type_parameters.iter());
        }
        if outer.is_empty() {
            return;
        }
        let unknown = Substitution::of_types(outer.into_iter().map(|parameter| (parameter, Type::UNKNOWN)));
        let mut parameters = signature.parameters.to_vec();
        for parameter in &mut parameters {
            parameter.ty = self.types.substitute(parameter.ty, &unknown);
        }
        signature.parameters = parameters.into();
        signature.returns = Type::UNKNOWN;
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
        place: &TypeScope,
        list: tree::List<tree::TypeParameter>,
        constraints: tree::List<tree::TypeConstraint>,
    ) -> (TypeScope, Rc<[TypeParameterId]>) {
        if list.is_empty() {
            return (place.clone(), Rc::new([]));
        }
        let ids = self.declare(place.unit).type_parameters(list);
        self.resolve_bounds(place, list, constraints, &ids);
        let own = ids.iter().map(|id| (self.type_parameter_name(*id), *id));
        let parameters: Vec<_> = place.parameters.iter().copied().chain(own).collect();
        (TypeScope { parameters: parameters.into(), ..place.clone() }, ids)
    }

    pub(crate) fn parameters(
        &mut self,
        place: &TypeScope,
        list: tree::List<tree::Parameter>,
    ) -> Rc<[Parameter]> {
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
        place: &TypeScope,
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
}

/// The last name of a path: `ERROR` of `DeprecationLevel.ERROR`.
fn last_name(tree: &tree::Tree, expr: tree::ExprId) -> &str {
    match tree[expr] {
        tree::Expr::Name(name) => tree.name(name),
        tree::Expr::Member { selector, .. } => last_name(tree, selector),
        _ => "",
    }
}
