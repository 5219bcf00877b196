//! What is measured: settings of all shapes and sizes, and the work that is done with them.
#![allow(clippy::disallowed_methods, clippy::panic, reason = "measuring runs other programs")]

pub mod inputs;
pub mod valgrind;
pub mod work;
