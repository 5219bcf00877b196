//! Kotlin text to a syntax tree: the pest grammar, recovery from errors, and the wording of "expected ...".
//!
//! No name of TeamCity's DSL occurs here, and pest's `Rule` never leaves.

pub mod tree;
