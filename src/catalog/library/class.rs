//! Classes and type aliases.

use super::table;
use super::{CallableId, Modality, Name, Package, TypeId, TypeParameterId};
use crate::catalog;

/// A class of the library or the DSL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ClassId(pub u32);

/// What kind of class it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ClassKind {
    /// `class`
    Class,
    /// `interface`
    Interface,
    /// `object`
    Object,
    /// `companion object`
    Companion,
    /// `enum class`
    Enum,
    /// `annotation class`
    Annotation,
}

/// What a class is marked with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ClassFlags(u32);

impl ClassFlags {
    fn has(self, at: u32) -> bool {
        self.0 >> at & 1 != 0
    }

    /// What kind of class it is.
    pub(crate) fn kind(self) -> ClassKind {
        match self.0 & 7 {
            0 => ClassKind::Class,
            1 => ClassKind::Interface,
            2 => ClassKind::Object,
            3 => ClassKind::Companion,
            4 => ClassKind::Enum,
            _ => ClassKind::Annotation,
        }
    }

    /// Whether it can be extended.
    pub(crate) fn modality(self) -> Modality {
        Modality::of(self.0 >> 3)
    }

    /// `inner`
    pub(crate) fn is_inner(self) -> bool {
        self.has(5)
    }

    /// An interface that a lambda can stand for: `fun interface`, or Java's with one abstract method.
    pub(crate) fn is_functional(self) -> bool {
        self.has(8)
    }

    /// Whether it is Java's.
    pub(crate) fn is_java(self) -> bool {
        self.has(9)
    }

    /// Whether it is marked with `@TeamCityDsl`, a `@DslMarker`. Its subclasses are marked by that, too.
    pub(crate) fn is_dsl(self) -> bool {
        self.has(10)
    }

    /// Its members and supertypes are unknown.
    pub(crate) fn is_opaque(self) -> bool {
        self.has(11)
    }
}

/// A class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Class {
    /// Its simple name.
    pub name: Name,
    /// The package that it stands in.
    pub package: Package,
    /// The class that it is nested in.
    pub outer: Option<ClassId>,
    /// Its companion object.
    pub companion: Option<ClassId>,
    /// What it is marked with.
    pub flags: ClassFlags,
    /// Of a class of the DSL: the same class in the catalog of what it does.
    pub dsl: Option<catalog::ClassId>,
}

/// How many classes there are.
pub(crate) fn class_count() -> u32 {
    table::CLASSES.rows::<12>()
}

/// How many functions, properties, constructors and entries there are.
pub(crate) fn callable_count() -> u32 {
    table::CALLABLES.rows::<7>()
}

/// All functions, properties, constructors and entries.
pub(crate) fn callables() -> impl Iterator<Item = CallableId> {
    (0..table::CALLABLES.rows::<7>()).map(CallableId)
}

impl ClassId {
    fn row(self) -> [u32; 12] {
        table::CLASSES.row(self.0)
    }

    fn cell(self, column: usize) -> u32 {
        table::CLASSES.cell::<12>(self.0, column)
    }

    /// The class.
    pub(crate) fn get(self) -> Class {
        let row = self.row();
        let class = |word: u32| word.checked_sub(1).map(ClassId);
        Class {
            name: Name(row[0] & 0xFF_FFFF),
            package: Package((row[1] & 0xFFFF) as u16),
            outer: class(row[3]),
            companion: class(row[4]),
            flags: ClassFlags(row[2]),
            dsl: row[5].checked_sub(1).and_then(|at| u16::try_from(at).ok()).map(catalog::ClassId),
        }
    }

    /// Its type parameters.
    pub(crate) fn type_parameters(self) -> impl ExactSizeIterator<Item = TypeParameterId> {
        let row = self.row();
        (0..row[0] >> 24).map(move |at| TypeParameterId(row[6] + at))
    }

    /// What it extends and implements. That every class is an `Any` is not written.
    pub(crate) fn supertypes(self) -> impl ExactSizeIterator<Item = TypeId> {
        let row = self.row();
        (0..row[1] >> 16 & 0xFF).map(move |at| TypeId(table::SUPERTYPES.word((row[7] + at) as usize)))
    }

    /// The classes nested in it, sorted by name, the companion among them.
    pub(crate) fn all_nested(self) -> impl ExactSizeIterator<Item = ClassId> {
        let count = self.cell(1) >> 24;
        let first = if count == 0 { 0 } else { self.cell(8) };
        (0..count).map(move |at| ClassId(table::NESTED.word((first + at) as usize)))
    }

    /// A class nested in it.
    pub(crate) fn nested(self, name: Name) -> Option<ClassId> {
        self.all_nested().find(|class| class.cell(0) & 0xFF_FFFF == name.0)
    }

    /// Its constructors.
    pub(crate) fn constructors(self) -> impl ExactSizeIterator<Item = CallableId> {
        let row = self.row();
        (row[9]..row[9] + row[10]).map(CallableId)
    }

    /// Its own functions, properties and entries, sorted by name.
    pub(crate) fn all_members(self) -> impl ExactSizeIterator<Item = CallableId> {
        let row = self.row();
        (row[9] + row[10]..row[9] + row[11]).map(CallableId)
    }

    /// Its own functions, properties and entries of a name. Extensions that are members are among them.
    pub(crate) fn members(self, name: Name) -> impl ExactSizeIterator<Item = CallableId> {
        let (first, before, end) = (self.cell(9), self.cell(10), self.cell(11));
        let (first, count) = (first + before, end - before);
        table::named(first, count, name.0, |at| CallableId(at).name().0).map(CallableId)
    }
}

/// A type alias.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct AliasId(pub u32);

/// What a type alias says. Types of the library never name one: they say what it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Alias {
    /// Its name.
    pub name: Name,
    /// The package that it stands in.
    pub package: Package,
    /// The type that it stands for.
    pub ty: TypeId,
}

impl AliasId {
    /// What it says.
    pub(crate) fn get(self) -> Alias {
        let [name, package, _, ty] = table::ALIASES.row::<4>(self.0);
        Alias { name: Name(name & 0xFF_FFFF), package: Package((package & 0xFFFF) as u16), ty: TypeId(ty) }
    }

    /// Its type parameters.
    pub(crate) fn type_parameters(self) -> impl ExactSizeIterator<Item = TypeParameterId> {
        let [name, _, first, _] = table::ALIASES.row::<4>(self.0);
        (0..name >> 24).map(move |at| TypeParameterId(first + at))
    }
}
