//! Inputs that nobody wrote, and what must hold of each of them.
//!
//! - [`mutation`]: settings with one token changed.
//! - [`outcome`]: all that the tool says of settings, to be compared.
#![allow(clippy::expect_used, clippy::panic, reason = "what must hold is said by panicking")]

pub mod mutation;
pub mod outcome;
