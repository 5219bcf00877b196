//! Temporary stand-in for the catalog.

/// A class of the DSL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClassId(pub u16);
