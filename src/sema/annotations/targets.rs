//! What annotations are for (`AnnotationTarget`), and what each declaration is.

use super::super::declarations::outline::Container;
use crate::syntax::tree::{Body, ClassKind, Modifier, Property, Tree};

/// Names of the entries of `AnnotationTarget`.
pub(super) type Targets = &'static [&'static str];

/// What a declaration is: the targets that fit, and how messages name it.
type Kind = (Targets, &'static str);

pub(super) const CLASS: Kind = (&["CLASS"], "a class");
pub(super) const ANNOTATION: Kind = (&["CLASS", "ANNOTATION_CLASS"], "an annotation class");
pub(super) const ENTRY: Kind = (&["PROPERTY", "FIELD"], "an entry of an enum");
pub(super) const FUNCTION: Kind = (&["FUNCTION"], "a function");
pub(super) const PROPERTY_PARAMETER: Kind = (&["VALUE_PARAMETER", "PROPERTY", "FIELD"], "a parameter");
pub(super) const PARAMETER: Kind = (&["VALUE_PARAMETER"], "a parameter");
pub(super) const CONSTRUCTOR: Kind = (&["CONSTRUCTOR"], "a constructor");
pub(super) const GETTER: Kind = (&["PROPERTY_GETTER"], "a getter");
pub(super) const SETTER: Kind = (&["PROPERTY_SETTER"], "a setter");
pub(super) const ALIAS: Kind = (&["TYPEALIAS"], "a type alias");

/// What an annotation class without `@Target` is for.
pub(super) const BY_DEFAULT: Targets = &[
    "CLASS",
    "ANNOTATION_CLASS",
    "PROPERTY",
    "FIELD",
    "LOCAL_VARIABLE",
    "VALUE_PARAMETER",
    "CONSTRUCTOR",
    "FUNCTION",
    "PROPERTY_GETTER",
    "PROPERTY_SETTER",
];

/// What a property is: one with a field is a field, too.
pub(super) fn of_property(tree: &Tree, property: &Property, place: Container) -> Kind {
    let in_interface = matches!(place, Container::Member(class) if tree[class].kind == ClassKind::Interface);
    let has_field = !in_interface
        && property.receiver.is_none()
        && property.delegate.is_none()
        && !property.modifiers.has(Modifier::Abstract)
        && (property.initializer.is_some() || !has_own_getter(tree, property));
    match place {
        Container::Local => (&["LOCAL_VARIABLE"], "a local variable"),
        _ if has_field => (&["PROPERTY", "FIELD"], "a property"),
        _ => (&["PROPERTY"], "a property without a field"),
    }
}

fn has_own_getter(tree: &Tree, property: &Property) -> bool {
    property.getter.is_some_and(|getter| !matches!(tree[getter].body, Body::None))
}

/// What Kotlin's own annotations are for; none of them is repeatable.
pub(super) fn of_kotlin(package: &str, name: &str) -> Option<Targets> {
    const ACCESSORS: Targets = &["FUNCTION", "PROPERTY_GETTER", "PROPERTY_SETTER"];
    Some(match (package, name) {
        ("kotlin", "Deprecated") => &[
            "CLASS",
            "FUNCTION",
            "PROPERTY",
            "ANNOTATION_CLASS",
            "CONSTRUCTOR",
            "PROPERTY_SETTER",
            "PROPERTY_GETTER",
            "TYPEALIAS",
        ],
        ("kotlin", "Suppress") => &[
            "CLASS",
            "ANNOTATION_CLASS",
            "PROPERTY",
            "FIELD",
            "LOCAL_VARIABLE",
            "VALUE_PARAMETER",
            "CONSTRUCTOR",
            "FUNCTION",
            "PROPERTY_GETTER",
            "PROPERTY_SETTER",
            "TYPEALIAS",
        ],
        ("kotlin", "PublishedApi") => &["CLASS", "CONSTRUCTOR", "FUNCTION", "PROPERTY"],
        ("kotlin", "DslMarker") | ("kotlin.annotation", "Target" | "Retention" | "Repeatable") => {
            &["ANNOTATION_CLASS"]
        }
        ("kotlin.jvm", "JvmStatic") => &["FUNCTION", "PROPERTY", "PROPERTY_GETTER", "PROPERTY_SETTER"],
        ("kotlin.jvm", "JvmField" | "Volatile" | "Transient") => &["FIELD"],
        ("kotlin.jvm", "JvmName" | "Synchronized") => ACCESSORS,
        ("kotlin.jvm", "JvmOverloads") => &["FUNCTION", "CONSTRUCTOR"],
        ("kotlin.jvm", "Throws") => &["FUNCTION", "PROPERTY_GETTER", "PROPERTY_SETTER", "CONSTRUCTOR"],
        ("kotlin.jvm", "JvmInline" | "JvmRecord") => &["CLASS"],
        _ => return None,
    })
}
