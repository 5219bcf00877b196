//! `tcdsl` compiles and validates TeamCity's Kotlin DSL without a JVM.
//!
//! Settings come in as texts; findings and documents go out, and nothing but the feature `cli` (on by default) touches
//! disk, environment or stdout. The modules stand in the order in which data flows, from [`source`] to [`driver`], which
//! runs them all; [`report`] and [`emit`] turn what comes out into text.
//!
//! [`check_text`] checks one text; a [`driver::Session`] keeps files, and takes texts that are not saved yet:
//!
//! ```
//! let settings = "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject { archived = \"no\" }\n";
//! let checked = tcdsl::check_text(settings);
//! assert_eq!(checked.diagnostics[0].message, "type mismatch: `Boolean` was expected, `String` was found");
//! ```
//!
//! What lives where, what always holds, and how to add a rule, a class of the DSL or an output format:
//! [the architecture](https://github.com/tcdsl/tcdsl/blob/main/docs/architecture.md).

// What pest_derive generates without `std` refers to it.
extern crate alloc;

pub mod catalog;
pub mod check;
#[cfg(feature = "cli")]
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod diff;
pub mod driver;
#[cfg(feature = "cli")]
pub mod dsl;
pub mod emit;
mod eval;
pub mod fix;
pub mod model;
pub mod reader;
pub mod report;
mod sema;
#[cfg(feature = "server")]
pub mod server;
pub mod source;
pub mod syntax;

pub use driver::check_text;
