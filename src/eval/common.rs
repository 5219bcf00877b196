//! Names that the interpreter itself looks for, as symbols.

use super::names::Names;
use crate::catalog::Symbol;

/// Names that the interpreter itself looks for.
#[derive(Debug)]
pub(crate) struct Common {
    pub(crate) it: Symbol,
    pub(crate) field: Symbol,
    pub(crate) name: Symbol,
    pub(crate) ordinal: Symbol,
    pub(crate) id: Symbol,
    pub(crate) ext_id: Symbol,
    pub(crate) kind: Symbol,
    pub(crate) invoke: Symbol,
    pub(crate) java_class: Symbol,
    pub(crate) or_empty: Symbol,
    pub(crate) equals: Symbol,
    pub(crate) to_string: Symbol,
    pub(crate) get: Symbol,
    pub(crate) set: Symbol,
    pub(crate) version: Symbol,
    /// The field of what a class delegates to.
    pub(crate) delegate: Symbol,
    /// The field of the collection that an object is whose class extends one of the library's.
    pub(crate) collection: Symbol,
}

impl Common {
    /// Looks them up.
    pub(super) fn new(names: &mut Names<'_>) -> Self {
        Self {
            it: names.intern("it"),
            field: names.intern("field"),
            name: names.intern("name"),
            ordinal: names.intern("ordinal"),
            id: names.intern("id"),
            ext_id: names.intern("extId"),
            kind: names.intern("type"),
            invoke: names.intern("invoke"),
            java_class: names.intern("javaClass"),
            or_empty: names.intern("orEmpty"),
            equals: names.intern("equals"),
            to_string: names.intern("toString"),
            get: names.intern("get"),
            set: names.intern("set"),
            version: names.intern("version"),
            delegate: names.intern("$delegate"),
            collection: names.intern("$collection"),
        }
    }
}
