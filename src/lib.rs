//! `tcdsl` compiles and validates TeamCity's Kotlin DSL without a JVM.
//!
//! Data flows one way, and each module uses only what stands before it: `source`, `diagnostic`, `syntax`, `catalog`,
//! `model`, `eval`, `check`, `emit`, `report`, `driver`, `cli`. Only `cli` touches the disk, the environment and stdout.

// What pest derives without its `std` feature names this crate.
extern crate alloc;

pub mod catalog;
pub mod cli;
pub mod diagnostic;
pub mod driver;
pub mod emit;
pub mod model;
pub mod report;
pub mod source;
pub mod syntax;
