//! Types with every name resolved.

/// How far a type of Java's is open to both of Kotlin's readings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Platform {
    #[default]
    No,
    /// `T!`
    Yes,
    /// `(Mutable)List<T>!`
    MutableCollection,
    /// `Array<(out) T>!`
    Array,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    Class(usize),
    /// A class's type parameter.
    OfClass(usize, usize),
    /// A type parameter of the declaration itself.
    Own(usize),
    /// What no source tells.
    Unknown,
}

/// A type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Type {
    pub named: Named,
    pub arguments: Vec<Argument>,
    pub nullable: bool,
    pub platform: Platform,
    pub extension_function: bool,
    pub suspend: bool,
    pub definite: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    Star,
    In(Type),
    Out(Type),
    Invariant(Type),
}

impl Type {
    pub fn of(named: Named, arguments: Vec<Argument>) -> Self {
        Self {
            named,
            arguments,
            nullable: false,
            platform: Platform::No,
            extension_function: false,
            suspend: false,
            definite: false,
        }
    }

    /// The type with the arguments in place of the declaration's own type parameters.
    pub fn with(&self, arguments: &[Argument]) -> Self {
        if let Named::Own(at) = self.named
            && let Some(Argument::In(ty) | Argument::Out(ty) | Argument::Invariant(ty)) = arguments.get(at)
        {
            let mut ty = ty.clone();
            ty.nullable |= self.nullable;
            return ty;
        }
        let within = |argument: &Argument| match argument {
            Argument::Invariant(Self { named: Named::Own(at), nullable: false, .. }) => {
                arguments.get(*at).cloned().unwrap_or(Argument::Star)
            }
            Argument::Invariant(ty) => Argument::Invariant(ty.with(arguments)),
            Argument::In(ty) => Argument::In(ty.with(arguments)),
            Argument::Out(ty) => Argument::Out(ty.with(arguments)),
            Argument::Star => Argument::Star,
        };
        let arguments = self.arguments.iter().map(within).collect();
        Self { arguments, ..self.clone() }
    }
}
