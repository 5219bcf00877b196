//! Inputs that nobody wrote, and what must hold of each of them.
//!
//! - [`kotlin`]: settings that are right by construction.
//! - [`mutation`]: settings with one token changed.
//! - [`outcome`]: all that the tool says of settings, to be compared.
//! - [`targets`]: what must hold, a function for each kind of input.
//! - [`feed`]: the short runs, for tests.
#![allow(clippy::expect_used, clippy::panic, reason = "what must hold is said by panicking")]

mod classes;
pub mod feed;
pub mod kotlin;
pub mod mutation;
pub mod outcome;
pub mod targets;

/// A target of libFuzzer: the function of that name.
#[cfg(feature = "libfuzzer")]
#[macro_export]
macro_rules! libfuzzer {
    ($name:literal) => {
        libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
            for (_, target) in $crate::targets::TARGETS.iter().filter(|(name, _)| *name == $name) {
                target(bytes);
            }
        });
    };
}
