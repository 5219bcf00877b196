//! tcdsl

// What pest derives without its `std` feature names this crate.
extern crate alloc;

pub mod diagnostic;
pub mod source;
pub mod syntax;
