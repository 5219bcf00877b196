//! tcdsl

pub mod catalog;
pub mod diagnostic;
pub mod eval;
pub mod model;
pub mod source;
pub mod syntax;
