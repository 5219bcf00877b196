//! The generated tables. All that they hold comes from `data/`.

use std::borrow::Cow;

use super::class::{Class, ClassId, ClassKind, Connection, Entry, Need, Property, RawParameter, Text};
use super::format::Format;
use super::lookup::{Package, TopLevel};
use super::reference::{Reference, ReferenceTarget};
use super::symbol::Symbol;
use super::types::{Effect, Function, Parameter, Type};

include!(concat!(env!("OUT_DIR"), "/catalog.rs"));

/// The built-in classes, sorted by package and qualified name; a [`ClassId`] is a place in it.
pub(crate) static CLASSES: &[Class] = &CLASS_ROWS;
