//! Supertypes that are classes of the settings themselves: their kinds, cycles, and what members must be to each other.
//!
//! A supertype that is not one of them is unknown here. Nothing is said of what may come from it.

mod classes;
mod cycles;
mod members;
mod overrides;
mod supertypes;

use crate::diagnostic::Diagnostic;

use super::file::File;
use classes::Classes;

/// Checks the classes of a settings root against each other.
pub(super) fn check(files: &[File<'_>], out: &mut Vec<Diagnostic>) {
    let classes = Classes::new(files);
    supertypes::check(&classes, out);
    cycles::check(&classes, out);
    overrides::check(&classes, out);
}
