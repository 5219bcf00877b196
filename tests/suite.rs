//! What is tested in code. What is tested by data is in `fixtures`; what sets pest's limit, which holds for a whole
//! process, has programs of its own.
//!
//! One program, because each one that uses the library is linked on its own: `cargo test rules::` runs one module.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::needless_pass_by_value,
    reason = "tests read files, run the command and say what they expect"
)]

mod cli;
mod demo;
mod dsl_truth;
#[path = "support/earlier.rs"]
mod earlier;
mod emit;
mod examples;
mod hostile;
mod kinds;
mod long_code;
mod packages;
mod readme;
mod reference;
mod rules;
#[path = "support/schema.rs"]
mod schema;
#[cfg(feature = "server")]
mod server;
mod session;
mod supply_chain;
mod syntax_errors;
mod syntax_ranges;
mod tidy;
mod traps;
