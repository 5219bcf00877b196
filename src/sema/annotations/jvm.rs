//! What annotations for the JVM want of the declaration that they stand at: `@JvmStatic` an object around it, `@JvmField` a
//! plain property, `@JvmName` a function that nothing overrides.

use super::super::declarations::outline::{Container, Outline};
use super::super::symbols::ClassId;
use super::super::world::World;
use super::Node;
use crate::syntax::tree::{
    Annotation, Body, Class, ClassKind, Expr, Function, Modifier, Modifiers, Property, StringPart, Tree,
};

/// A file's declarations, and where they stand.
struct Places<'t> {
    tree: &'t Tree,
    outline: &'t Outline,
}

impl World<'_> {
    /// Checks an annotation that stands at what it is for.
    pub(super) fn check_for_jvm(
        &mut self,
        unit: usize,
        outline: &Outline,
        annotation: &Annotation,
        class: ClassId,
        node: Node,
    ) {
        let Some(table) = class.in_library().map(|class| class.get()) else { return };
        if table.package.path() != "kotlin.jvm" {
            return;
        }
        let places = Places { tree: self.tree(unit), outline };
        let wrong = match (table.name.text(), node) {
            ("JvmName", _) if self.is_no_jvm_name(unit, annotation) => {
                Some("`@JvmName` needs a name for the JVM")
            }
            (name, Node::Function(function, place)) => places.function(name, &places.tree[function], place),
            ("JvmField", Node::Property(property, place)) => places.field(&places.tree[property], place),
            ("JvmStatic", Node::Property(property, place)) => {
                let property = &places.tree[property];
                let is_useless =
                    property.modifiers.has(Modifier::Const) || places.has(&property.modifiers, "JvmField");
                places.static_member(&property.modifiers, place).or_else(|| {
                    is_useless
                        .then_some("`@JvmStatic` is of no use at a property that is `const` or a `@JvmField`")
                })
            }
            ("JvmStatic", Node::Accessor(accessor, place)) => {
                places.static_member(&places.tree[accessor].modifiers, place)
            }
            ("Volatile", Node::Property(property, _)) if !places.tree[property].mutable => {
                Some("`@Volatile` needs a `var`")
            }
            _ => None,
        };
        if let Some(message) = wrong {
            self.tell_annotation(unit, annotation.range, message.to_owned());
        }
    }

    /// Whether the name that `@JvmName` gives can be none.
    fn is_no_jvm_name(&self, unit: usize, annotation: &Annotation) -> bool {
        let tree = self.tree(unit);
        let [argument] = tree[annotation.arguments] else { return false };
        let Expr::String(text) = tree[argument.value] else { return false };
        match tree[tree[text].parts] {
            [] => true,
            [StringPart::Text(range)] => {
                range.slice(self.units[unit].text).contains(['.', ';', '[', '/', '<', '>', ':', '\\'])
            }
            _ => false,
        }
    }
}

impl Places<'_> {
    fn function(&self, name: &str, function: &Function, place: Container) -> Option<&'static str> {
        let modifiers = &function.modifiers;
        let in_interface = self.class_of(place).is_some_and(|class| class.kind == ClassKind::Interface);
        match name {
            "JvmStatic" => self.static_member(modifiers, place),
            "JvmName" if place == Container::Local => Some("`@JvmName` is not for local functions"),
            "JvmName" if modifiers.has(Modifier::Override) || self.is_overridable(modifiers, place) => {
                Some("`@JvmName` is not for functions that can be overridden, or override one")
            }
            "JvmOverloads" if in_interface => Some("`@JvmOverloads` is not for functions of interfaces"),
            "JvmOverloads" if modifiers.has(Modifier::Abstract) => {
                Some("`@JvmOverloads` is not for abstract functions")
            }
            "Synchronized" if in_interface => Some("`@Synchronized` is not for functions of interfaces"),
            "Synchronized" if modifiers.has(Modifier::Abstract) => {
                Some("`@Synchronized` is not for abstract functions")
            }
            _ => None,
        }
    }

    /// `@JvmStatic`
    fn static_member(&self, modifiers: &Modifiers, place: Container) -> Option<&'static str> {
        let object = match place {
            Container::Member(class) if self.tree[class].kind == ClassKind::Object => class,
            _ => return Some("`@JvmStatic` is for members of named objects and companions"),
        };
        let is_companion = self.tree[object].modifiers.has(Modifier::Companion);
        if !is_companion && !self.outline.is_standalone_object(self.tree, object) {
            return Some("`@JvmStatic` is for members of named objects and companions");
        }
        let outer = match self.outline.site(object).place {
            Container::Member(outer) => Some(&self.tree[outer]),
            _ => None,
        };
        let hidden = [Modifier::Private, Modifier::Protected, Modifier::Internal];
        if outer.is_some_and(|outer| outer.kind == ClassKind::Interface)
            && hidden.into_iter().any(|modifier| modifiers.has(modifier))
        {
            return Some("`@JvmStatic` is for public members, in the companion of an interface");
        }
        let overrides = !is_companion && modifiers.has(Modifier::Override);
        overrides.then_some("a member that overrides one cannot be `@JvmStatic`")
    }

    /// `@JvmField`
    fn field(&self, property: &Property, place: Container) -> Option<&'static str> {
        let modifiers = &property.modifiers;
        let accessors = [property.getter, property.setter];
        let own = accessors.into_iter().flatten().any(|it| {
            let accessor = &self.tree[it];
            !matches!(accessor.body, Body::None) || accessor.modifiers.has(Modifier::Private)
        });
        if own {
            Some("`@JvmField` is not for properties with a getter or setter of their own")
        } else if modifiers.has(Modifier::Private) {
            Some("`@JvmField` is of no use at a private property")
        } else if modifiers.has(Modifier::Const) {
            Some("`@JvmField` is not for `const`")
        } else if modifiers.has(Modifier::Lateinit) {
            Some("`@JvmField` is not for `lateinit`")
        } else if modifiers.has(Modifier::Override) || self.is_overridable(modifiers, place) {
            Some("`@JvmField` is not for properties that can be overridden, or override one")
        } else {
            None
        }
    }

    fn class_of(&self, place: Container) -> Option<&Class> {
        match place {
            Container::Member(class) => Some(&self.tree[class]),
            _ => None,
        }
    }

    /// Whether a subclass can have a member of its own in its place.
    fn is_overridable(&self, modifiers: &Modifiers, place: Container) -> bool {
        let Container::Member(id) = place else { return false };
        let class: &Class = &self.tree[id];
        let closed = modifiers.has(Modifier::Private) || modifiers.has(Modifier::Final);
        let open = modifiers.has(Modifier::Open) || modifiers.has(Modifier::Abstract);
        let in_open = [Modifier::Open, Modifier::Abstract, Modifier::Sealed]
            .into_iter()
            .any(|modifier| class.modifiers.has(modifier));
        !closed && (class.kind == ClassKind::Interface || open && in_open)
    }

    /// Whether an annotation of a name stands there.
    fn has(&self, modifiers: &Modifiers, name: &str) -> bool {
        self.tree[modifiers.annotations].iter().any(|it| match self.tree[it.ty] {
            crate::syntax::tree::Type::User(segments) => {
                self.tree[segments].last().is_some_and(|it| self.tree.name(it.name.name) == name)
            }
            _ => false,
        })
    }
}
