//! Declarations in one shape, whoever wrote them: the library's are read from the catalog's tables on demand, the
//! settings' own from their trees.

pub(crate) mod ancestry;
pub(crate) mod api;
mod library;
pub(crate) mod own;

use std::rc::Rc;

use crate::catalog::DSL_PACKAGE;
use crate::catalog::library as tables;
use crate::sema::names::Symbol;
use crate::sema::types::Type;
use api::Api;

/// A class, interface, object or enum: the library's first, then the settings' own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ClassId(pub(crate) u32);

/// A function, property, constructor or enum entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct CallableId(pub(crate) u32);

/// A type parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TypeParameterId(pub(crate) u32);

impl ClassId {
    /// The library's class, if it is one.
    pub(crate) fn in_library(self) -> Option<tables::ClassId> {
        api::in_library(self.0, tables::class_count()).map(tables::ClassId)
    }

    /// A class of the library, as a version of the DSL's API has it.
    pub(crate) fn of_library(class: tables::ClassId, api: Api) -> Self {
        let of_api = api != Api::LATEST && class.get().package.path().starts_with(DSL_PACKAGE);
        Self(if of_api { api.place(class.0, tables::class_count()) } else { class.0 })
    }

    /// The version of the DSL's API that it belongs to.
    pub(crate) fn api(self) -> Api {
        Api::of(self.0, tables::class_count())
    }

    /// The place among the settings' own classes.
    pub(crate) fn own(self) -> Option<usize> {
        api::own(self.0, tables::class_count())
    }

    pub(crate) fn of_own(at: usize) -> Self {
        Self(api::of_own(at, tables::class_count()))
    }
}

impl CallableId {
    pub(crate) fn in_library(self) -> Option<tables::CallableId> {
        api::in_library(self.0, tables::callable_count()).map(tables::CallableId)
    }

    /// A callable of the library, as a version of the DSL's API has it.
    pub(crate) fn of_library(callable: tables::CallableId, api: Api) -> Self {
        Self(api.place(callable.0, tables::callable_count()))
    }

    /// The version of the DSL's API that it belongs to.
    pub(crate) fn api(self) -> Api {
        Api::of(self.0, tables::callable_count())
    }

    pub(crate) fn own(self) -> Option<usize> {
        api::own(self.0, tables::callable_count())
    }

    pub(crate) fn of_own(at: usize) -> Self {
        Self(api::of_own(at, tables::callable_count()))
    }
}

impl TypeParameterId {
    pub(crate) fn in_library(self) -> Option<tables::TypeParameterId> {
        api::in_library(self.0, tables::type_parameter_count()).map(tables::TypeParameterId)
    }

    /// A type parameter of the library, as a version of the DSL's API has it.
    pub(crate) fn of_library(parameter: tables::TypeParameterId, api: Api) -> Self {
        Self(api.place(parameter.0, tables::type_parameter_count()))
    }

    /// The version of the DSL's API that it belongs to.
    pub(crate) fn api(self) -> Api {
        Api::of(self.0, tables::type_parameter_count())
    }

    pub(crate) fn own(self) -> Option<usize> {
        api::own(self.0, tables::type_parameter_count())
    }

    pub(crate) fn of_own(at: usize) -> Self {
        Self(api::of_own(at, tables::type_parameter_count()))
    }
}

/// What kind of class it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClassKind {
    Class,
    Interface,
    Object,
    Enum,
    Annotation,
    /// The class of a script.
    Script,
}

/// Whether a class can be extended, a member overridden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Modality {
    Final,
    Open,
    Abstract,
    Sealed,
}

/// Who sees a declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Visibility {
    Public,
    Internal,
    Protected,
    Private,
}

/// The head of a class.
#[derive(Debug, Clone)]
pub(crate) struct Class {
    pub(crate) name: Option<Symbol>,
    pub(crate) kind: ClassKind,
    pub(crate) modality: Modality,
    pub(crate) visibility: Visibility,
    pub(crate) outer: Option<ClassId>,
    pub(crate) companion: Option<ClassId>,
    pub(crate) inner: bool,
    /// One abstract method, which a lambda can stand for.
    pub(crate) functional: bool,
    pub(crate) java: bool,
    /// Its members are not all known.
    pub(crate) opaque: bool,
    /// The DSL marker that it carries.
    pub(crate) dsl_marker: bool,
    pub(crate) type_parameters: Rc<[TypeParameterId]>,
}

/// What kind of callable it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CallableKind {
    Function,
    Property,
    Constructor,
    Entry,
}

/// What a call of it looks like.
#[derive(Debug, Clone)]
pub(crate) struct Signature {
    pub(crate) name: Symbol,
    pub(crate) kind: CallableKind,
    /// The class that it is a member of.
    pub(crate) owner: Option<ClassId>,
    /// Its own type parameters; of a constructor, the class's.
    pub(crate) type_parameters: Rc<[TypeParameterId]>,
    pub(crate) receiver: Option<Type>,
    pub(crate) parameters: Rc<[Parameter]>,
    /// What it gives; unknown as long as it is being inferred.
    pub(crate) returns: Type,
    pub(crate) flags: Flags,
}

/// A parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Parameter {
    /// Java's have none.
    pub(crate) name: Option<Symbol>,
    /// Of a vararg, the type of one argument.
    pub(crate) ty: Type,
    pub(crate) has_default: bool,
    pub(crate) vararg: bool,
}

/// Properties of a callable.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Flags {
    pub(crate) mutable: bool,
    pub(crate) operator: bool,
    pub(crate) infix: bool,
    pub(crate) inline: bool,
    pub(crate) suspend: bool,
    pub(crate) is_static: bool,
    pub(crate) java: bool,
    pub(crate) private: bool,
    pub(crate) protected: bool,
    pub(crate) private_set: bool,
    pub(crate) protected_set: bool,
    pub(crate) deprecated_error: bool,
    pub(crate) hidden: bool,
    pub(crate) low_priority: bool,
    pub(crate) is_abstract: bool,
    pub(crate) is_const: bool,
    pub(crate) by_lambda_result: bool,
    /// Its type parameters have to be types that its receiver or arguments mention.
    pub(crate) only_input_types: bool,
    /// A constructor of an inner class: needs the outer object.
    pub(crate) inner: bool,
    pub(crate) synthetic: bool,
    /// An extension that comes before members: `forEach`.
    pub(crate) hides_members: bool,
}
