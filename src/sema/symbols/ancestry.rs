//! What classes come from, and members by name.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::own::Classifier;
use super::{CallableId, ClassId, Signature, TypeParameterId};
use crate::sema::names::Symbol;
use crate::sema::types::{Argument, ClassType, Kind, Substitution, Type};
use crate::sema::world::World;

/// A member as a receiver's type sees it.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    pub(crate) id: CallableId,
    pub(crate) signature: Rc<Signature>,
    /// What the receiver's type says of the class's type parameters.
    pub(crate) substitution: Substitution,
}

/// What instances of a class have under a name, whoever declares it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Named {
    /// Functions, properties or entries.
    pub(crate) callables: bool,
    /// The nearest nested class.
    pub(crate) nested: Option<Classifier>,
}

/// What was found out of classes by what they come from.
#[derive(Debug, Default)]
pub(crate) struct Ancestry {
    /// The class with its own type parameters as arguments.
    default_types: FxHashMap<ClassId, Type>,
    /// The class's own type, then all that it comes from.
    ancestors: FxHashMap<ClassId, Rc<[Type]>>,
    opaque: FxHashMap<ClassId, bool>,
    named: FxHashMap<(ClassId, Symbol), Named>,
    /// The members of classes without type parameters.
    members: FxHashMap<(ClassId, Symbol), Rc<[Member]>>,
}

impl World<'_> {
    /// A class with its own type parameters as arguments.
    pub(crate) fn default_type(&mut self, class: ClassId) -> Type {
        if let Some(known) = self.ancestry.default_types.get(&class) {
            return *known;
        }
        let parameters = self.type_parameters_with_outer(class);
        let arguments: Box<[Argument]> = parameters
            .iter()
            .map(|parameter| Argument::Invariant(self.types.parameter(*parameter)))
            .collect();
        let ty = self.types.class(class, arguments);
        self.ancestry.default_types.insert(class, ty);
        ty
    }

    /// The type parameters of a class.
    pub(crate) fn type_parameters_with_outer(&mut self, class: ClassId) -> Rc<[TypeParameterId]> {
        Rc::clone(&self.class(class).type_parameters)
    }

    /// The supertypes that a class names.
    pub(crate) fn supertypes(&mut self, class: ClassId) -> Rc<[Type]> {
        match class.in_library() {
            Some(table) => {
                let supertypes = table.supertypes().map(|ty| self.library_type(ty, class.api()));
                let supertypes: Vec<Type> = supertypes.collect();
                supertypes.into_iter().map(|ty| self.types.lower(ty)).collect()
            }
            None => self.own_supertypes(class),
        }
    }

    /// The class's own type, then all that it comes from, nearest first, each class once.
    pub(crate) fn ancestors(&mut self, class: ClassId) -> Rc<[Type]> {
        if let Some(known) = self.ancestry.ancestors.get(&class) {
            return Rc::clone(known);
        }
        let mut seen = FxHashSet::default();
        let mut all = vec![self.default_type(class)];
        seen.insert(class);
        let mut at = 0;
        let mut any_is_last = false;
        while let Some(ty) = all.get(at).copied() {
            at += 1;
            let Some(current) = self.types.as_class(ty).cloned() else { continue };
            let parameters = self.type_parameters_with_outer(current.class);
            let substitution = Substitution::new(&parameters, &current.arguments);
            for supertype in self.supertypes(current.class).iter() {
                let supertype = self.types.substitute(*supertype, &substitution);
                match self.types.as_class(supertype).map(|class| class.class) {
                    Some(class) if class == self.builtins.class_any => any_is_last = true,
                    Some(class) if seen.insert(class) => all.push(supertype),
                    Some(_) => {}
                    None => all.push(Type::UNKNOWN),
                }
            }
        }
        let any = self.builtins.class_any;
        if any_is_last || class != any && class != self.builtins.class_nothing {
            all.push(self.builtins.any);
        }
        let all: Rc<[Type]> = all.into();
        if self.resolving == 0 {
            self.ancestry.ancestors.insert(class, Rc::clone(&all));
        }
        all
    }

    /// Whether something that a class comes from is not known, or has unknown members.
    pub(crate) fn is_opaque(&mut self, class: ClassId) -> bool {
        if let Some(known) = self.ancestry.opaque.get(&class) {
            return *known;
        }
        let ancestors = self.ancestors(class);
        let opaque = ancestors.iter().any(|ty| match self.types.as_class(*ty).map(|class| class.class) {
            Some(class) => self.class(class).opaque,
            None => true,
        });
        if self.resolving == 0 {
            self.ancestry.opaque.insert(class, opaque);
        }
        opaque
    }

    /// Whether a class is another one or comes from it.
    pub(crate) fn is_subclass(&mut self, class: ClassId, base: ClassId) -> bool {
        class == base
            || self
                .ancestors(class)
                .iter()
                .any(|ty| self.types.as_class(*ty).is_some_and(|it| it.class == base))
    }

    /// The type seen as an instance of a class that it comes from.
    pub(crate) fn seen_as(&mut self, ty: &ClassType, base: ClassId) -> Option<ClassType> {
        if ty.class == base {
            return Some(ty.clone());
        }
        let ancestors = self.ancestors(ty.class);
        let found =
            ancestors.iter().find(|it| self.types.as_class(**it).is_some_and(|it| it.class == base))?;
        let found = self.types.as_class(*found).cloned()?;
        let parameters = self.type_parameters_with_outer(ty.class);
        let substitution = Substitution::new(&parameters, &ty.arguments);
        let arguments = found
            .arguments
            .iter()
            .map(|argument| self.substitute_argument(*argument, &substitution, &parameters, &ty.arguments))
            .collect();
        Some(ClassType { arguments, ..found })
    }

    /// The callables that a class itself declares under a name.
    pub(crate) fn declared(&mut self, class: ClassId, name: Symbol) -> Vec<CallableId> {
        match (class.in_library(), class.own()) {
            (Some(table), _) => match name.in_library() {
                Some(name) => table.members(name).map(|it| CallableId::of_library(it, class.api())).collect(),
                None => Vec::new(),
            },
            (_, Some(at)) => self.own.classes[at].members.get(&name).cloned().unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    /// A class nested in a class.
    pub(crate) fn nested(&mut self, class: ClassId, name: Symbol) -> Option<Classifier> {
        match (class.in_library(), class.own()) {
            (Some(table), _) => {
                let nested = table.nested(name.in_library()?)?;
                Some(Classifier::Class(ClassId::of_library(nested, class.api())))
            }
            (_, Some(at)) => self.own.classes[at].nested.get(&name).copied(),
            _ => None,
        }
    }

    /// A class nested in a class or in one that it comes from.
    pub(crate) fn nested_or_inherited(&mut self, class: ClassId, name: Symbol) -> Option<Classifier> {
        self.named(class, name).nested
    }

    /// Whether a class itself declares callables under a name.
    fn declares(&self, class: ClassId, name: Symbol) -> bool {
        match (class.in_library(), class.own()) {
            (Some(table), _) => name.in_library().is_some_and(|name| table.members(name).len() > 0),
            (_, Some(at)) => self.own.classes[at].members.contains_key(&name),
            _ => false,
        }
    }

    /// What instances of a class have under a name: mostly nothing, which is all that is asked then.
    pub(crate) fn named(&mut self, class: ClassId, name: Symbol) -> Named {
        let in_library = name.in_library().is_some_and(|name| name.is_in_classes());
        if !in_library && class.in_library().is_some() {
            return Named::default();
        }
        if let Some(known) = self.ancestry.named.get(&(class, name)) {
            return *known;
        }
        let mut named = Named::default();
        for ty in self.ancestors(class).iter() {
            let Some(ancestor) = self.types.as_class(*ty).map(|it| it.class) else { continue };
            if !in_library && ancestor.in_library().is_some() {
                continue;
            }
            named.callables |= self.declares(ancestor, name);
            named.nested = named.nested.or_else(|| self.nested(ancestor, name));
        }
        if self.resolving == 0 {
            self.ancestry.named.insert((class, name), named);
        }
        named
    }

    /// Constructors of a class.
    pub(crate) fn constructors(&mut self, class: ClassId) -> Vec<CallableId> {
        match (class.in_library(), class.own()) {
            (Some(table), _) => {
                table.constructors().map(|it| CallableId::of_library(it, class.api())).collect()
            }
            (_, Some(at)) => self.own.classes[at].constructors.clone(),
            _ => Vec::new(),
        }
    }

    /// The members of a name that an instance of a class has, nearest first; what is overridden is left out.
    pub(crate) fn members(&mut self, ty: &ClassType, name: Symbol) -> Rc<[Member]> {
        if !self.named(ty.class, name).callables {
            return Rc::clone(&self.no_members);
        }
        let key = (ty.class, name);
        if !ty.arguments.is_empty() || self.resolving > 0 {
            return self.members_of_instance(ty, name).into();
        }
        if let Some(known) = self.ancestry.members.get(&key) {
            return Rc::clone(known);
        }
        let members: Rc<[Member]> = self.members_of_instance(ty, name).into();
        self.ancestry.members.insert(key, Rc::clone(&members));
        members
    }

    fn members_of_instance(&mut self, ty: &ClassType, name: Symbol) -> Vec<Member> {
        let ancestors = self.ancestors(ty.class);
        let mut found: Vec<Member> = Vec::new();
        let own = self.type_parameters_with_outer(ty.class);
        let outer = Substitution::new(&own, &ty.arguments);
        for ancestor in ancestors.iter() {
            let Some(ancestor) = self.types.as_class(*ancestor).cloned() else { continue };
            let declared = self.declared(ancestor.class, name);
            if declared.is_empty() {
                continue;
            }
            let parameters = self.type_parameters_with_outer(ancestor.class);
            let arguments: Vec<Argument> = ancestor
                .arguments
                .iter()
                .map(|argument| self.substitute_argument(*argument, &outer, &own, &ty.arguments))
                .collect();
            let substitution = Substitution::new(&parameters, &arguments);
            // What one class declares stands beside each other.
            let nearer = found.len();
            for id in declared {
                let signature = self.signature(id);
                let member = Member { id, signature, substitution: substitution.clone() };
                match found[..nearer].iter().position(|known| self.overrides(known, &member)) {
                    None => found.push(member),
                    // Of two ways up, the one that gives more: `MutableList.iterator`.
                    Some(at) if self.gives_more(&member, &found[at]) => found[at] = member,
                    Some(_) => {}
                }
            }
        }
        found
    }

    /// An argument of a supertype, in terms of the instance: a projection passes through where it is the whole argument.
    fn substitute_argument(
        &mut self,
        argument: Argument,
        by: &Substitution,
        parameters: &[TypeParameterId],
        arguments: &[Argument],
    ) -> Argument {
        if let Argument::Invariant(ty) = argument
            && let Kind::Parameter { parameter, nullable: false, definite: false } = self.types.kind(ty)
            && let Some(at) = parameters.iter().position(|known| known == parameter)
            && let Some(passed) = arguments.get(at)
        {
            return *passed;
        }
        match argument {
            Argument::Star => Argument::Star,
            Argument::Invariant(ty) => Argument::Invariant(self.types.substitute(ty, by)),
            Argument::In(ty) => Argument::In(self.types.substitute(ty, by)),
            Argument::Out(ty) => Argument::Out(self.types.substitute(ty, by)),
        }
    }

    /// Whether a member of the library gives a narrower type than another one that it could stand for.
    fn gives_more(&mut self, member: &Member, known: &Member) -> bool {
        if member.id.in_library().is_none() || known.id.in_library().is_none() {
            return false;
        }
        let narrow = self.types.substitute(member.signature.returns, &member.substitution);
        let wide = self.types.substitute(known.signature.returns, &known.substitution);
        self.is_subtype(narrow, wide) && !self.is_subtype(wide, narrow)
    }

    /// Whether the nearer of two members of one name stands for the other.
    pub(crate) fn overrides(&mut self, near: &Member, far: &Member) -> bool {
        use super::CallableKind::{Entry, Property};
        let (a, b) = (Rc::clone(&near.signature), Rc::clone(&far.signature));
        let is_value = |kind| matches!(kind, Property | Entry);
        if is_value(a.kind) != is_value(b.kind) || a.receiver.is_some() != b.receiver.is_some() {
            return false;
        }
        let varargs = a.parameters.iter().map(|it| it.vararg);
        if !varargs.eq(b.parameters.iter().map(|it| it.vararg)) {
            return false;
        }
        let both = || a.parameters.iter().zip(b.parameters.iter());
        if both().any(|(a, b)| a.vararg != b.vararg) {
            return false;
        }
        let pairs = both().map(|(a, b)| (a.ty, b.ty));
        let receivers = a.receiver.into_iter().zip(b.receiver);
        pairs.chain(receivers).all(|(a, b)| {
            let a = self.types.substitute(a, &near.substitution);
            let b = self.types.substitute(b, &far.substitution);
            self.same_erasure(a, b)
        })
    }

    /// Whether two types are of one class, as far as overriding asks.
    fn same_erasure(&mut self, a: Type, b: Type) -> bool {
        let (a, b) = (self.types.upper(a), self.types.upper(b));
        match (self.types.kind(a), self.types.kind(b)) {
            (Kind::Class(a), Kind::Class(b)) => a.class == b.class || self.same_collection(a.class, b.class),
            _ => true,
        }
    }

    /// `MutableList` and `List` are one class to Java.
    fn same_collection(&self, a: ClassId, b: ClassId) -> bool {
        let name = |class: ClassId| class.in_library().map(|table| table.get().name.text());
        match (name(a), name(b)) {
            (Some(a), Some(b)) => a.trim_start_matches("Mutable") == b.trim_start_matches("Mutable"),
            _ => false,
        }
    }
}
