//! Types: small numbers that stand for what they are made of, so that equal types are equal numbers.

mod display;
pub(crate) mod lub;
mod substitute;
pub(crate) mod subtype;

use rustc_hash::FxHashMap;

use super::symbols::{ClassId, TypeParameterId};

pub(crate) use substitute::Substitution;

/// A type of one analysis; the first is the unknown one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Type(u32);

impl Type {
    /// Nothing is known of it; what depends on it is not judged.
    pub(crate) const UNKNOWN: Self = Self(0);

    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }

    pub(crate) fn is_unknown(self) -> bool {
        self == Self::UNKNOWN
    }
}

/// A type variable of a constraint system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Variable(pub(crate) u32);

/// What a type is made of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    /// See [`Type::UNKNOWN`].
    Unknown,
    /// An instance of a class, also a function type.
    Class(ClassType),
    /// A type parameter; `definite` is `T & Any`.
    Parameter { parameter: TypeParameterId, nullable: bool, definite: bool },
    /// Java's `T!`: as good as any type between the two.
    Flexible { lower: Type, upper: Type },
    /// All of these at once, after smart casts.
    Intersection(Box<[Type]>),
    /// A variable that inference looks for.
    Variable { variable: Variable, nullable: bool },
    /// The type of `1`: one of Int, Long, Byte, Short, as its place demands.
    Literal { fits: Fits, unsigned: bool },
}

/// Which integer types a literal fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Fits {
    pub(crate) byte: bool,
    pub(crate) short: bool,
    pub(crate) int: bool,
}

/// A class with its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct ClassType {
    pub(crate) class: ClassId,
    pub(crate) arguments: Box<[Argument]>,
    pub(crate) nullable: bool,
    /// `A.() -> B`: the first argument is the receiver.
    pub(crate) extension: bool,
    pub(crate) suspend: bool,
}

/// An argument of a generic class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Argument {
    Star,
    Invariant(Type),
    In(Type),
    Out(Type),
}

impl Argument {
    /// The type, whatever its variance.
    pub(crate) const fn ty(self) -> Option<Type> {
        match self {
            Self::Star => None,
            Self::Invariant(ty) | Self::In(ty) | Self::Out(ty) => Some(ty),
        }
    }

    fn map(self, change: &mut impl FnMut(Type) -> Type) -> Self {
        match self {
            Self::Star => Self::Star,
            Self::Invariant(ty) => Self::Invariant(change(ty)),
            Self::In(ty) => Self::In(change(ty)),
            Self::Out(ty) => Self::Out(change(ty)),
        }
    }
}

/// What a type holds somewhere in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Holds {
    pub(crate) unknown: bool,
    pub(crate) variable: bool,
    pub(crate) parameter: bool,
    pub(crate) literal: bool,
}

impl Holds {
    const fn and(self, other: Self) -> Self {
        Self {
            unknown: self.unknown || other.unknown,
            variable: self.variable || other.variable,
            parameter: self.parameter || other.parameter,
            literal: self.literal || other.literal,
        }
    }
}

/// All types of one analysis.
#[derive(Debug)]
pub(crate) struct Types {
    kinds: Vec<(Kind, Holds)>,
    known: FxHashMap<Kind, Type>,
}

impl Types {
    pub(crate) fn new() -> Self {
        let mut types = Self { kinds: Vec::with_capacity(256), known: FxHashMap::default() };
        types.intern(Kind::Unknown);
        types
    }

    /// The number of a type.
    pub(crate) fn intern(&mut self, kind: Kind) -> Type {
        if let Some(known) = self.known.get(&kind) {
            return *known;
        }
        let ty = Type(u32::try_from(self.kinds.len()).unwrap_or(0));
        let holds = self.held_by(&kind);
        self.kinds.push((kind.clone(), holds));
        self.known.insert(kind, ty);
        ty
    }

    fn held_by(&self, kind: &Kind) -> Holds {
        let none = Holds::default();
        match kind {
            Kind::Unknown => Holds { unknown: true, ..none },
            Kind::Class(class) => {
                let types = class.arguments.iter().filter_map(|argument| argument.ty());
                types.fold(none, |holds, ty| holds.and(self.holds(ty)))
            }
            Kind::Parameter { .. } => Holds { parameter: true, ..none },
            Kind::Flexible { lower, upper } => self.holds(*lower).and(self.holds(*upper)),
            Kind::Intersection(types) => types.iter().fold(none, |holds, ty| holds.and(self.holds(*ty))),
            Kind::Variable { .. } => Holds { variable: true, ..none },
            Kind::Literal { .. } => Holds { literal: true, ..none },
        }
    }

    /// What a type is made of.
    pub(crate) fn kind(&self, ty: Type) -> &Kind {
        self.kinds.get(ty.index()).map_or(&Kind::Unknown, |(kind, _)| kind)
    }

    /// What a type holds somewhere in it.
    pub(crate) fn holds(&self, ty: Type) -> Holds {
        self.kinds.get(ty.index()).map_or(Holds::default(), |(_, holds)| *holds)
    }

    /// The class type, if it is one.
    pub(crate) fn as_class(&self, ty: Type) -> Option<&ClassType> {
        match self.kind(ty) {
            Kind::Class(class) => Some(class),
            _ => None,
        }
    }

    /// An instance of a class.
    pub(crate) fn class(&mut self, class: ClassId, arguments: impl Into<Box<[Argument]>>) -> Type {
        let arguments = arguments.into();
        self.intern(Kind::Class(ClassType {
            class,
            arguments,
            nullable: false,
            extension: false,
            suspend: false,
        }))
    }

    /// A type parameter as a type.
    pub(crate) fn parameter(&mut self, parameter: TypeParameterId) -> Type {
        self.intern(Kind::Parameter { parameter, nullable: false, definite: false })
    }

    /// `T?`
    pub(crate) fn nullable(&mut self, ty: Type) -> Type {
        let kind = match self.kind(ty).clone() {
            Kind::Unknown => return ty,
            Kind::Class(class) if class.nullable => return ty,
            Kind::Class(class) => Kind::Class(ClassType { nullable: true, ..class }),
            Kind::Parameter { parameter, .. } => {
                Kind::Parameter { parameter, nullable: true, definite: false }
            }
            Kind::Flexible { upper, .. } => return self.nullable(upper),
            Kind::Intersection(types) => {
                let types: Vec<Type> = types.iter().map(|ty| self.nullable(*ty)).collect();
                return self.intersection(types);
            }
            Kind::Variable { variable, .. } => Kind::Variable { variable, nullable: true },
            Kind::Literal { .. } => return ty,
        };
        self.intern(kind)
    }

    /// The type without `null`: `T & Any`.
    pub(crate) fn definite(&mut self, ty: Type) -> Type {
        if matches!(self.kind(ty), Kind::Class(ClassType { nullable: false, .. }) | Kind::Unknown) {
            return ty;
        }
        let kind = match self.kind(ty).clone() {
            Kind::Class(class) if class.nullable => Kind::Class(ClassType { nullable: false, ..class }),
            Kind::Parameter { parameter, .. } => {
                Kind::Parameter { parameter, nullable: false, definite: true }
            }
            Kind::Flexible { lower, .. } => return self.definite(lower),
            Kind::Intersection(types) => {
                let types: Vec<Type> = types.iter().map(|ty| self.definite(*ty)).collect();
                return self.intersection(types);
            }
            Kind::Variable { variable, nullable: true } => Kind::Variable { variable, nullable: false },
            _ => return ty,
        };
        self.intern(kind)
    }

    /// Without the `?` that is written on it; `T` stays `T`.
    pub(crate) fn without_mark(&mut self, ty: Type) -> Type {
        match self.kind(ty).clone() {
            Kind::Parameter { parameter, nullable: true, .. } => self.parameter(parameter),
            Kind::Parameter { .. } => ty,
            _ => self.definite(ty),
        }
    }

    /// All of these at once.
    pub(crate) fn intersection(&mut self, mut types: Vec<Type>) -> Type {
        if types.iter().any(|ty| ty.is_unknown()) {
            return Type::UNKNOWN;
        }
        types.sort_unstable();
        types.dedup();
        match types[..] {
            [] => Type::UNKNOWN,
            [one] => one,
            _ => self.intern(Kind::Intersection(types.into())),
        }
    }

    /// `T!`
    pub(crate) fn flexible(&mut self, lower: Type, upper: Type) -> Type {
        let (lower, upper) = (self.lower(lower), self.upper(upper));
        if lower == upper || lower.is_unknown() || upper.is_unknown() {
            return lower;
        }
        self.intern(Kind::Flexible { lower, upper })
    }

    /// The upper one of the two that a platform type lies between; other types themselves.
    pub(crate) fn upper(&self, ty: Type) -> Type {
        match self.kind(ty) {
            Kind::Flexible { upper, .. } => *upper,
            _ => ty,
        }
    }

    /// The lower one of the two that a platform type lies between; other types themselves.
    pub(crate) fn lower(&self, ty: Type) -> Type {
        match self.kind(ty) {
            Kind::Flexible { lower, .. } => *lower,
            _ => ty,
        }
    }
}
