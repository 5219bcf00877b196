//! The notation of declarations, Kotlin's own: `inline fun <T, R> Iterable<T>.map(transform: (T) -> R): List<R>`.

mod declaration;
mod types;

pub use declaration::{parse_row, parse_type};

/// A type as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub shape: Shape,
    pub nullable: bool,
    /// `T & Any`
    pub definite: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    Named {
        path: String,
        arguments: Vec<Argument>,
    },
    Function {
        receiver: Option<Box<Written>>,
        parameters: Vec<Written>,
        returns: Box<Written>,
        suspend: bool,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    Star,
    In(Written),
    Out(Written),
    Invariant(Written),
}

#[derive(Debug, Clone)]
pub struct Parameter {
    /// None where it is unknown, as in Java.
    pub name: Option<String>,
    pub ty: Written,
    pub default: bool,
    pub vararg: bool,
}

#[derive(Debug, Clone)]
pub struct TypeParameter {
    pub name: String,
    /// `in`, `out` or nothing.
    pub variance: &'static str,
    pub reified: bool,
    pub bounds: Vec<Written>,
}

/// What a row declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Class,
    Interface,
    Object,
    Function,
    Property,
    Constructor,
    Entry,
    Alias,
}

/// A row. Of a class, `supertypes` is what follows the colon; of the rest, `returns` is.
#[derive(Debug, Clone)]
pub struct Row {
    pub kind: Kind,
    /// Annotations with their `@`, and modifiers, as written: `@Deprecated(ERROR)`, `inline`, `var`.
    pub marks: Vec<String>,
    pub name: String,
    pub type_parameters: Vec<TypeParameter>,
    pub receiver: Option<Written>,
    pub parameters: Vec<Parameter>,
    pub supertypes: Vec<Written>,
    pub returns: Option<Written>,
}

impl Row {
    pub fn has(&self, mark: &str) -> bool {
        self.marks.iter().any(|own| own == mark)
    }
}
