//! tcdsl

pub mod catalog;
pub mod diagnostic;
pub mod emit;
pub mod model;
pub mod source;
pub mod syntax;
