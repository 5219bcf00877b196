//! The generated tables. All that they hold comes from `data/`.

use super::class::{Class, ClassId, ClassKind, Connection, Entry, Property, RawParameter};
use super::format::Format;
use super::lookup::{Package, TopLevel};
use super::reference::{Reference, ReferenceTarget};
use super::symbol::Symbol;
use super::types::{Effect, Function, Parameter, Type};

include!(concat!(env!("OUT_DIR"), "/catalog.rs"));

/// All classes, sorted by package and qualified name; a [`ClassId`] is a place in it.
pub static CLASSES: &[Class] = &CLASS_ROWS;
