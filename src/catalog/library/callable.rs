//! Functions, properties, constructors and enum entries.

use super::table;
use super::{ClassId, Name, Package, TypeId, TypeParameterId};

/// A function, property, constructor or enum entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct CallableId(pub u32);

/// What a callable is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum CallableKind {
    /// `fun`
    Function,
    /// `val` or `var`; a field of Java's, or what Kotlin makes of its getter.
    Property,
    /// `constructor`
    Constructor,
    /// An entry of an enum.
    Entry,
}

/// Whether a declaration can be extended or overridden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Modality {
    /// No.
    Final,
    /// Yes.
    Open,
    /// It must be.
    Abstract,
    /// Yes, but not by the settings.
    Sealed,
}

impl Modality {
    pub(super) fn of(word: u32) -> Self {
        match word & 3 {
            0 => Self::Final,
            1 => Self::Open,
            2 => Self::Abstract,
            _ => Self::Sealed,
        }
    }
}

/// What the use of a deprecated declaration costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Deprecation {
    /// It is not deprecated.
    No,
    /// A warning.
    Warning,
    /// An error.
    Error,
    /// It is not even seen.
    Hidden,
}

impl Deprecation {
    pub(super) fn of(word: u32) -> Self {
        match word & 3 {
            0 => Self::No,
            1 => Self::Warning,
            2 => Self::Error,
            _ => Self::Hidden,
        }
    }
}

/// Who may set a `var`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Setter {
    /// Who may read it.
    Open,
    /// Subclasses.
    Protected,
    /// The class itself.
    Private,
}

/// Where a callable stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Owner {
    /// In a class.
    Class(ClassId),
    /// In a package, outside of any class.
    Package(Package),
}

/// What a callable is marked with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CallableFlags(u32);

impl CallableFlags {
    fn has(self, at: u32) -> bool {
        self.0 >> at & 1 != 0
    }

    /// `var`
    pub(crate) fn is_mutable(self) -> bool {
        self.has(2)
    }

    /// `operator`; a method of Java's whose name and shape make it one.
    pub(crate) fn is_operator(self) -> bool {
        self.has(3)
    }

    /// `infix`
    pub(crate) fn is_infix(self) -> bool {
        self.has(4)
    }

    /// `inline`
    pub(crate) fn is_inline(self) -> bool {
        self.has(5)
    }

    /// Whether it can be overridden.
    pub(crate) fn modality(self) -> Modality {
        Modality::of(self.0 >> 6)
    }

    /// Java's `static`: it is called on the class.
    pub(crate) fn is_static(self) -> bool {
        self.has(9)
    }

    /// A property that Kotlin sees in a getter of Java's. Members come before it, as before an extension.
    pub(crate) fn is_synthetic(self) -> bool {
        self.has(10)
    }

    /// `const`
    pub(crate) fn is_const(self) -> bool {
        self.has(12)
    }

    /// `suspend`
    pub(crate) fn is_suspend(self) -> bool {
        self.has(13)
    }

    /// An extension that comes before members.
    pub(crate) fn hides_members(self) -> bool {
        self.has(14)
    }

    /// What its use costs.
    pub(crate) fn deprecation(self) -> Deprecation {
        Deprecation::of(self.0 >> 15)
    }

    /// `protected`
    pub(crate) fn is_protected(self) -> bool {
        self.has(17)
    }

    /// Who may set it.
    pub(crate) fn setter(self) -> Setter {
        match self.0 >> 18 & 3 {
            0 => Setter::Open,
            1 => Setter::Protected,
            _ => Setter::Private,
        }
    }

    /// Overloads that differ in their lambda's result only are told apart by it.
    pub(crate) fn is_chosen_by_lambda_result(self) -> bool {
        self.has(20)
    }

    /// Any other overload that fits comes before it.
    pub(crate) fn has_low_priority(self) -> bool {
        self.has(21)
    }

    /// Whether it is a method or field of Java's.
    pub(crate) fn is_java(self) -> bool {
        self.has(23)
    }

    /// Whether its type parameters have to be types that its receiver or arguments mention.
    pub(crate) fn has_only_input_types(self) -> bool {
        self.has(25)
    }
}

/// A function, property, constructor or enum entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Callable {
    /// Its name; a constructor has none and says that of nothing.
    pub name: Name,
    /// What it is.
    pub kind: CallableKind,
    /// What it is marked with.
    pub flags: CallableFlags,
    /// Where it stands.
    pub owner: Owner,
    /// Of an extension: what it extends.
    pub receiver: Option<TypeId>,
    /// What it returns; of a constructor or entry, the class's own type.
    pub returns: TypeId,
}

/// A parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Parameter {
    /// Its name; Java's have none.
    pub name: Option<Name>,
    /// Its type; of a vararg, that of one argument.
    pub ty: TypeId,
    /// Whether it may be left out.
    pub has_default: bool,
    /// `vararg`
    pub vararg: bool,
}

const IN_PACKAGE: u32 = 1 << 31;

impl CallableId {
    fn row(self) -> [u32; 7] {
        table::CALLABLES.row(self.0)
    }

    /// Its name.
    pub(super) fn name(self) -> Name {
        Name(table::CALLABLES.cell::<7>(self.0, 0) & 0xF_FFFF)
    }

    /// The callable.
    pub(crate) fn get(self) -> Callable {
        let [_, flags, owner, receiver, returns, ..] = self.row();
        let kind = match flags & 3 {
            0 => CallableKind::Function,
            1 => CallableKind::Property,
            2 => CallableKind::Constructor,
            _ => CallableKind::Entry,
        };
        let owner = match owner & IN_PACKAGE {
            0 => Owner::Class(ClassId(owner)),
            _ => Owner::Package(Package((owner & 0xFFFF) as u16)),
        };
        let (flags, returns) = (CallableFlags(flags), TypeId(returns));
        Callable {
            name: self.name(),
            kind,
            flags,
            owner,
            receiver: receiver.checked_sub(1).map(TypeId),
            returns,
        }
    }

    /// Its type parameters.
    pub(crate) fn type_parameters(self) -> impl ExactSizeIterator<Item = TypeParameterId> {
        let [counts, .., first] = self.row();
        (0..counts >> 28).map(move |at| TypeParameterId(first + at))
    }

    /// Its parameters.
    pub(crate) fn parameters(self) -> impl ExactSizeIterator<Item = Parameter> {
        let [counts, .., first, _] = self.row();
        (0..counts >> 20 & 0xFF).map(move |at| {
            let place = (first + at * 2) as usize;
            let (word, ty) = (table::PARAMETERS.word(place), table::PARAMETERS.word(place + 1));
            Parameter {
                name: (word & 0xFF_FFFF).checked_sub(1).map(Name),
                ty: TypeId(ty),
                has_default: word >> 31 != 0,
                vararg: word >> 30 & 1 != 0,
            }
        })
    }
}
