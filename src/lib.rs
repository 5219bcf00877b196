//! `tcdsl` compiles and validates TeamCity's Kotlin DSL without a JVM.

// What pest_derive generates without `std` refers to it.
extern crate alloc;

pub mod catalog;
pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod driver;
pub mod emit;
pub mod eval;
pub mod model;
pub mod report;
pub mod source;
pub mod syntax;
