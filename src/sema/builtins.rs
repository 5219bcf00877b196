//! The types that Kotlin itself knows: of literals, conditions, function types.

use super::symbols::ClassId;
use super::symbols::api::Api;
use super::types::{Argument, ClassType, Kind, Type, Types};
use super::world::World;
use crate::catalog::library;

/// Kotlin's own types.
#[derive(Debug, Clone)]
pub(crate) struct Builtins {
    pub(crate) any: Type,
    pub(crate) nullable_any: Type,
    pub(crate) nothing: Type,
    pub(crate) nullable_nothing: Type,
    pub(crate) unit: Type,
    pub(crate) boolean: Type,
    pub(crate) byte: Type,
    pub(crate) short: Type,
    pub(crate) int: Type,
    pub(crate) long: Type,
    pub(crate) uint: Type,
    pub(crate) ulong: Type,
    pub(crate) float: Type,
    pub(crate) double: Type,
    pub(crate) char: Type,
    pub(crate) string: Type,
    pub(crate) throwable: Type,
    pub(crate) array: ClassId,
    pub(crate) enum_class: ClassId,
    pub(crate) class_any: ClassId,
    pub(crate) class_nothing: ClassId,
    functions: Vec<ClassId>,
}

impl Builtins {
    pub(crate) fn new(types: &mut Types) -> Self {
        let class = |name: &str| class("kotlin", name);
        let mut ty = |name: &str| types.class(class(name), []);
        let (any, nothing) = (ty("Any"), ty("Nothing"));
        let unit = ty("Unit");
        let (boolean, char, string, throwable) = (ty("Boolean"), ty("Char"), ty("String"), ty("Throwable"));
        let (byte, short, int, long) = (ty("Byte"), ty("Short"), ty("Int"), ty("Long"));
        let (uint, ulong, float, double) = (ty("UInt"), ty("ULong"), ty("Float"), ty("Double"));
        Self {
            any,
            nullable_any: types.nullable(any),
            nothing,
            nullable_nothing: types.nullable(nothing),
            unit,
            boolean,
            byte,
            short,
            int,
            long,
            uint,
            ulong,
            float,
            double,
            char,
            string,
            throwable,
            array: class("Array"),
            enum_class: class("Enum"),
            class_any: class("Any"),
            class_nothing: class("Nothing"),
            functions: (0..=22).map(|count| class(&format!("Function{count}"))).collect(),
        }
    }

    /// The class of functions with so many parameters, the receiver among them.
    pub(crate) fn function(&self, parameters: usize) -> Option<ClassId> {
        self.functions.get(parameters).copied()
    }

    /// Whether a class is one of functions.
    pub(crate) fn is_function(&self, class: ClassId) -> bool {
        self.functions.contains(&class)
    }
}

impl World<'_> {
    /// `R.(A, B) -> C`
    pub(crate) fn function_type(
        &mut self,
        receiver: Option<Type>,
        parameters: &[Type],
        returns: Type,
    ) -> Type {
        let inputs = receiver.iter().chain(parameters).count();
        let Some(class) = self.builtins.function(inputs) else { return Type::UNKNOWN };
        let inputs = receiver.iter().chain(parameters).map(|ty| Argument::Invariant(*ty));
        let arguments = inputs.chain([Argument::Invariant(returns)]).collect();
        let extension = receiver.is_some();
        let function = ClassType { class, arguments, nullable: false, extension, suspend: false };
        self.types.intern(Kind::Class(function))
    }
}

/// A class of the library by package and name; the first one where there is none, which a test rules out.
pub(crate) fn class(package: &str, name: &str) -> ClassId {
    find(package, name).unwrap_or(ClassId(0))
}

/// A class of the library by package and name.
pub(crate) fn find(package: &str, name: &str) -> Option<ClassId> {
    let package = library::package(package)?;
    let name = library::name(name)?;
    package.top_level(name).find_map(|found| match found {
        library::TopLevel::Class(class) => Some(ClassId::of_library(class, Api::LATEST)),
        _ => None,
    })
}
