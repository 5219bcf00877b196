//! The types that generated code uses.

/// A type of Kotlin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Type {
    Int,
    Boolean,
    String,
    /// `String?`
    Maybe,
    /// `List<Int>`
    Ints,
    /// `List<String>`
    Strings,
    /// `Map<String, Int>`
    Table,
    /// A class of the settings, by its number: a name and a number.
    Class(usize),
}

impl Type {
    /// Those that need no declaration.
    pub(crate) const KNOWN: [Self; 7] =
        [Self::Int, Self::Boolean, Self::String, Self::Maybe, Self::Ints, Self::Strings, Self::Table];

    /// Its name in the code.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Int => "Int".to_owned(),
            Self::Boolean => "Boolean".to_owned(),
            Self::String => "String".to_owned(),
            Self::Maybe => "String?".to_owned(),
            Self::Ints => "List<Int>".to_owned(),
            Self::Strings => "List<String>".to_owned(),
            Self::Table => "Map<String, Int>".to_owned(),
            Self::Class(number) => format!("Part{number}"),
        }
    }
}
