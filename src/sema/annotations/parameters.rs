//! Parameters of annotation classes: what stands in a class file can be a number, a text, a class, a constant of an enum,
//! another annotation, or an array of these.

use super::super::rules::WRONG_ANNOTATION;
use super::super::symbols::own::ClassNode;
use super::super::symbols::{ClassId, ClassKind};
use super::super::types::{Kind, Type};
use super::super::world::World;

/// The classes of values in annotations that are neither enums nor annotations, by package and name.
const VALUES: &[(&str, &[&str])] = &[
    (
        "kotlin",
        &[
            "Boolean", "Byte", "Char", "Double", "Float", "Int", "Long", "Short", "String", "UByte", "UInt",
            "ULong", "UShort",
        ],
    ),
    (
        "kotlin",
        &[
            "BooleanArray",
            "ByteArray",
            "CharArray",
            "DoubleArray",
            "FloatArray",
            "IntArray",
            "LongArray",
            "ShortArray",
            "UByteArray",
            "UIntArray",
            "ULongArray",
            "UShortArray",
        ],
    ),
    ("kotlin.reflect", &["KClass"]),
];

impl World<'_> {
    /// Checks the parameters of the annotation classes of a file.
    pub(in crate::sema) fn check_annotation_parameters(&mut self, unit: usize) {
        for at in 0..self.own.classes.len() {
            let own = &self.own.classes[at];
            let (true, ClassNode::Class(node)) = (own.unit == unit, own.node) else { continue };
            let class = ClassId::of_own(at);
            if self.class(class).kind == ClassKind::Annotation {
                self.check_parameters_of(unit, class, node);
            }
        }
    }

    fn check_parameters_of(
        &mut self,
        unit: usize,
        class: ClassId,
        node: crate::syntax::tree::Id<crate::syntax::tree::Class>,
    ) {
        let tree = self.tree(unit);
        let Some(constructor) = self.constructors(class).first().copied() else { return };
        let signature = self.signature(constructor);
        for (parameter, written) in signature.parameters.iter().zip(&tree[tree[node].parameters]) {
            let Some(range) = written.ty.map(|ty| tree.type_range(ty)) else { continue };
            let (what, help) = if self.types.holds(parameter.ty).unknown {
                continue;
            } else if self.is_class_of(parameter.ty, class) {
                ("a parameter of an annotation class cannot be of its own type", None)
            } else if self.may_be_null(parameter.ty) && self.class_in(parameter.ty).is_some() {
                ("a parameter of an annotation class cannot be nullable", None)
            } else if !self.is_value_of_annotation(parameter.ty, !parameter.vararg) {
                let shown =
                    "numbers, `Boolean`, `Char`, `String`, `KClass`, enums, annotations, and arrays of these";
                ("no value of this type can stand in an annotation", Some(shown))
            } else {
                continue;
            };
            let found = self.finding(unit, &WRONG_ANNOTATION, range, what);
            let found = help.into_iter().fold(found, |found, help| found.help(format!("what can: {help}")));
            self.report(unit, found);
        }
    }

    fn is_class_of(&self, ty: Type, class: ClassId) -> bool {
        self.types.as_class(ty).is_some_and(|it| it.class == class)
    }

    /// Whether a value of a type, or an array of such values, can stand in an annotation.
    fn is_value_of_annotation(&mut self, ty: Type, with_arrays: bool) -> bool {
        let Kind::Class(of) = self.types.kind(ty).clone() else { return false };
        if of.nullable {
            return false;
        }
        if of.class == self.builtins.array {
            let element = of.arguments.first().and_then(|it| it.ty());
            return with_arrays && element.is_some_and(|element| self.is_value_of_annotation(element, false));
        }
        let kind = self.class(of.class).kind;
        let table = of.class.in_library().map(|class| class.get());
        matches!(kind, ClassKind::Enum | ClassKind::Annotation)
            || table.is_some_and(|table| {
                let (package, name) = (table.package.path(), table.name.text());
                let arrays = with_arrays || !name.ends_with("Array");
                arrays && VALUES.iter().any(|(of, names)| *of == package && names.contains(&name))
            })
    }
}
