//! Types and type parameters.

use super::table;
use super::{ClassId, Name};

/// A type: equal numbers are equal types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TypeId(pub u32);

/// A type parameter. Functions whose lists of type parameters are equal share them (`<T, R>` of `map` and of `fold`):
/// what stands for a parameter is known within one call only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TypeParameterId(pub u32);

/// What a type is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum TypeKind {
    /// Of a class; function types are of `kotlin.Function0` to `Function22`.
    Class(ClassId),
    /// Of a type parameter.
    Parameter(TypeParameterId),
    /// Nobody knows.
    Unknown,
}

/// How far a type of Java's is open to both of Kotlin's readings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) enum Platform {
    /// A type of Kotlin's.
    #[default]
    No,
    /// `T!`: from `T` to `T?`.
    Yes,
    /// `(Mutable)List<T>!`: from `MutableList<T>`, which the kind names, to `List<T>?`.
    MutableCollection,
    /// `Array<(out) T>!`: from `Array<T>` to `Array<out T>?`.
    Array,
}

/// A type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Type {
    /// What it is of.
    pub kind: TypeKind,
    /// `T?`
    pub nullable: bool,
    /// Whether it is a platform type.
    pub platform: Platform,
    /// `A.(B) -> C`: the first argument of the function's class is the receiver.
    pub extension_function: bool,
    /// `suspend () -> Unit`
    pub suspend: bool,
    /// `T & Any`
    pub definitely_non_null: bool,
}

/// An argument of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum TypeArgument {
    /// `*`
    Star,
    /// `in T`
    In(TypeId),
    /// `out T`
    Out(TypeId),
    /// `T`
    Invariant(TypeId),
}

impl TypeId {
    /// The type.
    pub(crate) fn get(self) -> Type {
        let [word, _] = table::TYPES.row::<2>(self.0);
        let (id, flags) = (word & 0xFF_FFFF, word >> 24);
        Type {
            kind: match flags & 3 {
                0 => TypeKind::Class(ClassId(id)),
                1 => TypeKind::Parameter(TypeParameterId(id)),
                _ => TypeKind::Unknown,
            },
            nullable: flags & 4 != 0,
            platform: match flags >> 3 & 3 {
                0 => Platform::No,
                1 => Platform::Yes,
                2 => Platform::MutableCollection,
                _ => Platform::Array,
            },
            extension_function: flags & 0x20 != 0,
            suspend: flags & 0x40 != 0,
            definitely_non_null: flags & 0x80 != 0,
        }
    }

    /// Its arguments.
    pub(crate) fn arguments(self) -> impl ExactSizeIterator<Item = TypeArgument> {
        let [_, word] = table::TYPES.row::<2>(self.0);
        let (first, count) = (word as usize & 0xFF_FFFF, word as usize >> 24);
        (0..count).map(move |at| {
            let word = table::ARGUMENTS.word(first + at);
            let ty = TypeId(word & 0x3FFF_FFFF);
            match word >> 30 {
                0 => TypeArgument::Star,
                1 => TypeArgument::In(ty),
                2 => TypeArgument::Out(ty),
                _ => TypeArgument::Invariant(ty),
            }
        })
    }
}

/// How the types made from a parameter are related.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Variance {
    /// `<T>`
    Invariant,
    /// `<in T>`
    In,
    /// `<out T>`
    Out,
}

/// A type parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TypeParameter {
    /// Its name.
    pub name: Name,
    /// How the types made from it are related.
    pub variance: Variance,
    /// Whether it is `reified`.
    pub reified: bool,
}

/// How many type parameters there are.
pub(crate) fn type_parameter_count() -> u32 {
    table::TYPE_PARAMETERS.rows::<2>()
}

impl TypeParameterId {
    /// The type parameter.
    pub(crate) fn get(self) -> TypeParameter {
        let [word, _] = table::TYPE_PARAMETERS.row::<2>(self.0);
        let variance = match word >> 24 & 3 {
            0 => Variance::Invariant,
            1 => Variance::In,
            _ => Variance::Out,
        };
        TypeParameter { name: Name(word & 0xFF_FFFF), variance, reified: word >> 24 & 4 != 0 }
    }

    /// Its upper bounds; none means `Any?`.
    pub(crate) fn bounds(self) -> impl ExactSizeIterator<Item = TypeId> {
        let [word, first] = table::TYPE_PARAMETERS.row::<2>(self.0);
        (0..word as usize >> 27).map(move |at| TypeId(table::BOUNDS.word(first as usize + at)))
    }
}
