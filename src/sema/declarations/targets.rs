//! Which modifiers Kotlin takes at what.

use crate::syntax::tree::Modifier::{self, *};

/// What a modifier stands at, as Kotlin sorts declarations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    Class,
    Interface,
    Object,
    Enum,
    AnnotationClass,
    LocalClass,
    TopLevelFunction,
    MemberFunction,
    LocalFunction,
    TopLevelProperty,
    ScriptProperty,
    MemberProperty,
    LocalVariable,
    TypeAlias,
    Constructor,
    Parameter,
    PropertyParameter,
    Getter,
    Setter,
}

const fn set(modifiers: &[Modifier]) -> u32 {
    let mut bits = 0;
    let mut at = 0;
    while at < modifiers.len() {
        bits |= 1 << modifiers[at] as u32;
        at += 1;
    }
    bits
}

/// What belongs to projects for several platforms; of no concern here.
const PLATFORMS: u32 = set(&[Expect, Actual]);
const VISIBILITY: u32 = set(&[Public, Private, Internal, Protected]);
const FUNCTION: u32 = set(&[Tailrec, Operator, Infix, Inline, External, Suspend]);
const INHERITANCE: u32 = set(&[Abstract, Final, Open]);

impl Target {
    /// The modifiers that may stand here, as bits of [`Modifiers::keywords`](crate::syntax::tree::Modifiers::keywords).
    const fn allowed(self) -> u32 {
        let nonlocal = set(&[Public, Private, Internal]);
        PLATFORMS
            | match self {
                Self::Class => {
                    VISIBILITY | INHERITANCE | set(&[Enum, Sealed, Annotation, Data, Inner, Inline, Value])
                }
                Self::Interface => VISIBILITY | set(&[Sealed, Abstract, Open, Fun]),
                Self::Object => VISIBILITY | set(&[Data, Final, Companion]),
                Self::Enum => VISIBILITY | set(&[Final, Enum]),
                Self::AnnotationClass => VISIBILITY | set(&[Annotation]),
                Self::LocalClass => set(&[Data, Abstract, Open]),
                Self::TopLevelFunction => nonlocal | FUNCTION,
                Self::MemberFunction => VISIBILITY | INHERITANCE | FUNCTION | set(&[Override]),
                Self::LocalFunction => FUNCTION,
                Self::TopLevelProperty => nonlocal | set(&[Const, Lateinit, Inline]),
                Self::ScriptProperty => VISIBILITY | set(&[Const, Lateinit, Inline, Final, Open]),
                Self::MemberProperty => VISIBILITY | INHERITANCE | set(&[Override, Lateinit, Inline, Const]),
                Self::LocalVariable => set(&[Lateinit]),
                Self::TypeAlias | Self::Constructor => VISIBILITY,
                Self::Parameter => set(&[Vararg, Noinline, Crossinline]),
                Self::PropertyParameter => {
                    VISIBILITY
                        | INHERITANCE
                        | set(&[Override, Vararg, Inline, External, Const, Lateinit, Noinline, Crossinline])
                }
                Self::Getter | Self::Setter => VISIBILITY | set(&[Inline, External]),
            }
    }

    pub(super) const fn takes(self, modifier: Modifier) -> bool {
        self.allowed() & (1 << modifier as u32) != 0
    }

    /// What Kotlin calls it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Class => "class",
            Self::Interface => "interface",
            Self::Object => "object",
            Self::Enum => "enum class",
            Self::AnnotationClass => "annotation class",
            Self::LocalClass => "local class",
            Self::TopLevelFunction => "top-level function",
            Self::MemberFunction => "member function",
            Self::LocalFunction => "local function",
            Self::TopLevelProperty | Self::ScriptProperty => "top-level property",
            Self::MemberProperty => "member property",
            Self::LocalVariable => "local variable",
            Self::TypeAlias => "typealias",
            Self::Constructor => "constructor",
            Self::Parameter | Self::PropertyParameter => "parameter",
            Self::Getter => "getter",
            Self::Setter => "setter",
        }
    }

    /// Whether `private` makes a member that no subclass sees, so that it cannot be overridden either.
    const fn is_overridable(self) -> bool {
        matches!(self, Self::MemberFunction | Self::MemberProperty | Self::PropertyParameter)
    }

    /// Whether two modifiers that may stand here exclude each other.
    pub(super) fn excludes(self, one: Modifier, other: Modifier) -> bool {
        let pair = set(&[one, other]);
        let both_of = |modifiers: u32| pair & modifiers == pair;
        let with = |modifier: Modifier, others: u32| {
            let bit = set(&[modifier]);
            pair & bit != 0 && pair & !bit & others != 0
        };
        both_of(VISIBILITY)
            || both_of(set(&[Noinline, Crossinline]))
            || both_of(set(&[In, Out]))
            || with(Sealed, set(&[Data, Inner, Final, Open]))
            || with(Data, set(&[Inner, Inline, Value, Abstract, Open]))
            || with(Final, set(&[Abstract, Open]))
            || with(Const, set(&[Open, Abstract, Override]))
            || self.is_overridable() && with(Private, set(&[Open, Abstract, Override]))
    }
}
