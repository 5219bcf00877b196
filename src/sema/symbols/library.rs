//! The library's declarations, read from the catalog's tables when they are asked for.

use std::rc::Rc;

use super::api::Api;
use super::{
    CallableId, CallableKind, Class, ClassId, ClassKind, Flags, Modality, Parameter, Signature,
    TypeParameterId, Visibility,
};
use crate::catalog::library as tables;
use crate::sema::builtins;
use crate::sema::types::{Argument, ClassType, Kind, Type};
use crate::sema::world::World;

impl World<'_> {
    /// The head of one of the library's classes.
    pub(crate) fn library_class(&mut self, id: ClassId) -> Rc<Class> {
        if let Some(known) = self.library.classes.get(&id.0) {
            return Rc::clone(known);
        }
        let (table, api) = (id.in_library().unwrap_or(tables::ClassId(0)), id.api());
        let row = table.get();
        let flags = row.flags;
        let kind = match flags.kind() {
            tables::ClassKind::Class => ClassKind::Class,
            tables::ClassKind::Interface => ClassKind::Interface,
            tables::ClassKind::Object | tables::ClassKind::Companion => ClassKind::Object,
            tables::ClassKind::Enum => ClassKind::Enum,
            tables::ClassKind::Annotation => ClassKind::Annotation,
        };
        let modality = match flags.modality() {
            tables::Modality::Final => Modality::Final,
            tables::Modality::Open => Modality::Open,
            tables::Modality::Abstract => Modality::Abstract,
            tables::Modality::Sealed => Modality::Sealed,
        };
        let class = Rc::new(Class {
            name: Some(row.name.into()),
            kind,
            modality,
            visibility: Visibility::Public,
            outer: row.outer.map(|outer| ClassId::of_library(outer, api)),
            companion: row.companion.map(|companion| ClassId::of_library(companion, api)),
            inner: flags.is_inner(),
            functional: flags.is_functional(),
            java: flags.is_java(),
            // What another server's DSL has beside the tables is declared nowhere.
            opaque: flags.is_opaque() || row.dsl.is_some_and(|class| self.catalog.is_changed(class)),
            dsl_marker: flags.is_dsl(),
            type_parameters: table.type_parameters().map(|it| TypeParameterId::of_library(it, api)).collect(),
        });
        self.library.classes.insert(id.0, Rc::clone(&class));
        class
    }

    /// One of the library's types, in a version of the DSL's API.
    pub(crate) fn library_type(&mut self, id: tables::TypeId, api: Api) -> Type {
        if let Some(known) = self.library.types.get(&(id.0, api)) {
            return *known;
        }
        let row = id.get();
        let base = match row.kind {
            tables::TypeKind::Unknown => return Type::UNKNOWN,
            tables::TypeKind::Parameter(parameter) => {
                self.types.parameter(TypeParameterId::of_library(parameter, api))
            }
            tables::TypeKind::Class(class) => {
                let arguments: Box<[Argument]> =
                    id.arguments().map(|argument| self.library_argument(argument, api)).collect();
                let extension = row.extension_function;
                let class = ClassId::of_library(class, api);
                let suspend = row.suspend;
                self.types.intern(Kind::Class(ClassType {
                    class,
                    arguments,
                    nullable: false,
                    extension,
                    suspend,
                }))
            }
        };
        let base = if row.definitely_non_null { self.types.definite(base) } else { base };
        let ty = match row.platform {
            tables::Platform::No if row.nullable => self.types.nullable(base),
            tables::Platform::No => base,
            tables::Platform::Yes => {
                let upper = self.types.nullable(base);
                self.types.flexible(base, upper)
            }
            tables::Platform::Array => {
                let out = self.array_read_only(base);
                let upper = self.types.nullable(out);
                self.types.flexible(base, upper)
            }
            tables::Platform::MutableCollection => {
                let read_only = self.read_only(base);
                let upper = self.types.nullable(read_only);
                self.types.flexible(base, upper)
            }
        };
        self.library.types.insert((id.0, api), ty);
        ty
    }

    fn library_argument(&mut self, argument: tables::TypeArgument, api: Api) -> Argument {
        match argument {
            tables::TypeArgument::Star => Argument::Star,
            tables::TypeArgument::In(ty) => Argument::In(self.library_type(ty, api)),
            tables::TypeArgument::Out(ty) => Argument::Out(self.library_type(ty, api)),
            tables::TypeArgument::Invariant(ty) => Argument::Invariant(self.library_type(ty, api)),
        }
    }

    /// `Array<out T>` for `Array<T>`.
    fn array_read_only(&mut self, ty: Type) -> Type {
        let Some(class) = self.types.as_class(ty).cloned() else { return ty };
        let arguments =
            class.arguments.iter().map(|argument| argument.ty().map_or(Argument::Star, Argument::Out));
        let arguments: Box<[Argument]> = arguments.collect();
        self.types.intern(Kind::Class(ClassType { arguments, ..class }))
    }

    /// `List<T>` for `MutableList<T>`.
    fn read_only(&mut self, ty: Type) -> Type {
        let Some(class) = self.types.as_class(ty).cloned() else { return ty };
        let name = self.class(class.class).name.map_or("", |name| self.names.text(name)).to_owned();
        let Some(name) = name.strip_prefix("Mutable") else { return ty };
        let found = match name {
            "Entry" => builtins::find("kotlin.collections", "Map")
                .and_then(|map| map.in_library()?.nested(tables::name("Entry")?))
                .map(|entry| ClassId::of_library(entry, Api::LATEST)),
            _ => builtins::find("kotlin.collections", name),
        };
        match found {
            Some(read_only) => self.types.intern(Kind::Class(ClassType { class: read_only, ..class })),
            None => ty,
        }
    }

    /// What a call of one of the library's callables looks like.
    pub(crate) fn library_signature(&mut self, callable: CallableId) -> Rc<Signature> {
        if let Some(known) = self.library.signatures.get(&callable) {
            return Rc::clone(known);
        }
        let (id, api) = (callable.in_library().unwrap_or(tables::CallableId(0)), callable.api());
        let row = id.get();
        let kind = match row.kind {
            tables::CallableKind::Function => CallableKind::Function,
            tables::CallableKind::Property => CallableKind::Property,
            tables::CallableKind::Constructor => CallableKind::Constructor,
            tables::CallableKind::Entry => CallableKind::Entry,
        };
        let flags = row.flags;
        let owner = match row.owner {
            tables::Owner::Class(owner) => Some(ClassId::of_library(owner, api)),
            tables::Owner::Package(_) => None,
        };
        let mut type_parameters: Rc<[TypeParameterId]> =
            id.type_parameters().map(|it| TypeParameterId::of_library(it, api)).collect();
        if let (CallableKind::Constructor, Some(owner)) = (kind, owner) {
            type_parameters = Rc::clone(&self.class(owner).type_parameters);
        }
        let parameters: Rc<[Parameter]> = id
            .parameters()
            .map(|parameter| Parameter {
                name: parameter.name.map(Into::into),
                ty: self.library_type(parameter.ty, api),
                has_default: parameter.has_default,
                vararg: parameter.vararg,
            })
            .collect();
        let returns = match (kind, owner) {
            (CallableKind::Constructor, Some(owner)) => self.default_type(owner),
            _ => self.library_type(row.returns, api),
        };
        let inner = kind == CallableKind::Constructor && owner.is_some_and(|owner| self.class(owner).inner);
        let signature = Rc::new(Signature {
            name: row.name.into(),
            kind,
            owner,
            type_parameters,
            receiver: row.receiver.map(|receiver| self.library_type(receiver, api)),
            parameters,
            returns,
            flags: Flags {
                mutable: flags.is_mutable(),
                operator: flags.is_operator() || flags.is_java(),
                infix: flags.is_infix(),
                inline: flags.is_inline(),
                suspend: flags.is_suspend(),
                is_static: flags.is_static(),
                java: flags.is_java(),
                private: false,
                protected: flags.is_protected(),
                protected_set: false,
                private_set: flags.setter() != tables::Setter::Open,
                deprecated_error: flags.deprecation() == tables::Deprecation::Error,
                hidden: flags.deprecation() == tables::Deprecation::Hidden,
                low_priority: flags.has_low_priority(),
                is_abstract: flags.modality() == tables::Modality::Abstract,
                is_const: flags.is_const(),
                by_lambda_result: flags.is_chosen_by_lambda_result(),
                only_input_types: flags.has_only_input_types(),
                inner,
                synthetic: flags.is_synthetic(),
                hides_members: flags.hides_members(),
            },
        });
        self.library.signatures.insert(callable, Rc::clone(&signature));
        signature
    }
}
