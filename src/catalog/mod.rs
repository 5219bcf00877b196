//! The DSL as data. A placeholder for the identifier that the model refers to.

/// A class of the DSL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClassId(pub u16);
