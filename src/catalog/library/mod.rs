//! The library as declarations: Kotlin's standard library, Java's classes and the DSL, with exact types.
//!
//! The build script (`build/library/`) numbers the rows of `data/library/` and writes them as one table of words. A row
//! is decoded when it is asked for, into a small value; nothing is read or allocated at start-up.
//!
//! ```text
//! package -> classes, callables, aliases by name
//! class   -> type parameters, supertypes, nested classes, constructors, members by name
//! callable -> type parameters, receiver, parameters, result;   type -> class or type parameter, arguments
//! ```

mod callable;
mod class;
pub(super) mod hash;
mod name;
mod package;
mod table;
mod types;

#[cfg(test)]
mod tests;

pub(crate) use callable::{CallableId, CallableKind, Deprecation, Modality, Owner, Setter};
pub(crate) use class::{AliasId, ClassId, ClassKind, callable_count, callables, class_count};
pub(crate) use name::{Name, name, names};
pub(crate) use package::{Package, TopLevel, is_prefix, package, packages};
pub(crate) use types::{
    Platform, TypeArgument, TypeId, TypeKind, TypeParameterId, Variance, type_parameter_count,
};
