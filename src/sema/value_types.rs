//! The types that steer values: the built-in ones that the evaluation keeps apart.

use super::symbols::ClassId;
use super::types::{Kind, Type};
use super::world::World;
use crate::catalog::library;

/// A type whose values the evaluation keeps apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Builtin {
    Boolean,
    Char,
    Byte,
    Short,
    Int,
    Long,
    Float,
    Double,
    UInt,
    ULong,
    Unit,
    String,
    List,
    Set,
    Map,
    Sequence,
    Array,
}

/// What was found out of each type.
#[derive(Debug, Default)]
pub(super) struct Builtins(Vec<Option<Option<Builtin>>>);

impl Builtins {
    pub(super) fn of(&mut self, world: &mut World<'_>, ty: Type) -> Option<Builtin> {
        if self.0.len() <= ty.index() {
            self.0.resize(ty.index() + 1, None);
        }
        *self.0.get_mut(ty.index())?.get_or_insert_with(|| builtin(world, ty))
    }
}

pub(super) fn builtin(world: &mut World<'_>, ty: Type) -> Option<Builtin> {
    let ty = match world.types.kind(ty) {
        Kind::Literal { .. } => world.settled_literal(ty),
        _ => ty,
    };
    let ty = world.types.lower(ty);
    let ty = world.types.definite(ty);
    let known = &world.builtins;
    let all = [
        (known.boolean, Builtin::Boolean),
        (known.char, Builtin::Char),
        (known.byte, Builtin::Byte),
        (known.short, Builtin::Short),
        (known.int, Builtin::Int),
        (known.long, Builtin::Long),
        (known.float, Builtin::Float),
        (known.double, Builtin::Double),
        (known.uint, Builtin::UInt),
        (known.ulong, Builtin::ULong),
        (known.unit, Builtin::Unit),
        (known.string, Builtin::String),
    ];
    let found = all.into_iter().find(|(builtin, _)| *builtin == ty).map(|(_, builtin)| builtin);
    found.or_else(|| collection(world.types.as_class(ty)?.class))
}

fn collection(class: ClassId) -> Option<Builtin> {
    let row = class.in_library()?.get();
    Some(match (row.package.path(), row.name.text()) {
        ("kotlin.collections", "List" | "Collection" | "MutableList") => Builtin::List,
        ("kotlin.collections", "Set" | "MutableSet") => Builtin::Set,
        ("kotlin.collections", "Map" | "MutableMap") => Builtin::Map,
        ("kotlin.sequences", "Sequence") => Builtin::Sequence,
        ("kotlin", "Array") => Builtin::Array,
        _ => return None,
    })
}

/// The package of a class of the library, and its names from the outermost class on.
pub(super) fn path_of(class: library::ClassId) -> (&'static str, String) {
    let row = class.get();
    let name = row.name.text();
    match row.outer {
        Some(outer) => {
            let (package, path) = path_of(outer);
            (package, format!("{path}.{name}"))
        }
        None => (row.package.path(), name.to_owned()),
    }
}
