//! Properties: values and accessors that are missing or cannot be.

use crate::sema::rules::{FORBIDDEN_BODY, MISSING_BODY, WRONG_DECLARATION, WRONG_MODIFIER, WRONG_PARAMETER};
use crate::source::TextRange;
use crate::syntax::tree::{
    Accessor, Binding, Body, Class, ClassKind, ExprId, Id, Modifier, Property, Tree, Type, TypeId,
};

use super::Checker;
use super::functions::may_be_abstract;
use super::outline::Container;
use super::targets::Target;

impl Checker<'_, '_> {
    pub(super) fn property(&mut self, declaration: ExprId, property: &Property, place: Container) {
        let target = match place {
            Container::TopLevel => Target::TopLevelProperty,
            Container::Script => Target::ScriptProperty,
            Container::Member(_) => Target::MemberProperty,
            Container::Local => Target::LocalVariable,
        };
        self.modifiers(&property.modifiers, target, place);
        self.special(declaration, property, place);
        let Binding::Single(variable) = property.binding else {
            return self.destructuring(property, place);
        };
        self.accessors(property, place);
        if place == Container::Local {
            return;
        }
        self.reserved(variable.name);
        let inline = property.modifiers.has(Modifier::Inline)
            || accessors_of(self.file.tree(), property)
                .any(|accessor| accessor.modifiers.has(Modifier::Inline));
        self.function_type_parameters(property.type_parameters, inline);
        self.inline_value(property);
        self.unused_type_parameters(property);
        if let Container::Member(class) = place {
            if self.member_property(declaration, property, class) {
                return;
            }
        } else if property.modifiers.has(Modifier::Abstract) {
            return;
        }
        if !property.modifiers.has(Modifier::Expect) {
            self.extension(declaration, property);
        }
    }

    fn destructuring(&mut self, property: &Property, place: Container) {
        if !matches!(place, Container::TopLevel | Container::Member(_)) {
            return;
        }
        let variables = self.file.tree().bound(property.binding).map(|it| it.name.range);
        if let Some(range) = variables.reduce(TextRange::cover) {
            self.report(
                &WRONG_DECLARATION,
                range,
                "destructuring declarations are only allowed for local variables",
            );
        }
    }

    /// What is inline is computed at each use.
    fn inline_value(&mut self, property: &Property) {
        if property.modifiers.has(Modifier::Inline) && property.initializer.is_some() {
            let at = self.file.keyword(&property.modifiers, Modifier::Inline);
            self.report(&FORBIDDEN_BODY, at, "an inline property cannot keep a value");
        }
    }

    /// Type parameters that the receiver does not use.
    fn unused_type_parameters(&mut self, property: &Property) {
        let tree = self.file.tree();
        for parameter in &tree[property.type_parameters] {
            let used =
                property.receiver.is_some_and(|ty| self.mentions(tree.type_range(ty), parameter.name.range))
                    || tree[property.modifiers.context]
                        .iter()
                        .any(|it| self.mentions(tree.type_range(it.ty), parameter.name.range));
            if !used {
                let name = self.file.name(parameter.name.name);
                let message =
                    format!("type parameter `{name}` of a property must be used in its receiver type");
                self.report(&WRONG_PARAMETER, parameter.name.range, message);
            }
        }
    }

    fn mentions(&self, range: TextRange, word: TextRange) -> bool {
        self.file.text(range).contains(self.file.text(word))
    }

    /// Checks what only members are; whether its value needs no further look.
    fn member_property(&mut self, declaration: ExprId, property: &Property, class: Id<Class>) -> bool {
        let class = &self.file.tree()[class];
        let name = self.file.tree().bound(property.binding).map(|it| self.file.name(it.name.name));
        let name = name.last().unwrap_or_default();
        if property.modifiers.has(Modifier::Abstract) {
            let at = self.file.keyword(&property.modifiers, Modifier::Abstract);
            if !may_be_abstract(class) {
                self.abstract_in(class, at, &format!("property `{name}`"));
            } else {
                self.abstract_property(declaration, property);
            }
            return true;
        }
        if class.kind == ClassKind::Interface {
            self.interface_property(property);
            return true;
        }
        false
    }

    fn abstract_property(&mut self, declaration: ExprId, property: &Property) {
        let tree = self.file.tree();
        if let Some(value) = property.initializer {
            self.report(&FORBIDDEN_BODY, tree.range(value), "a property with a value cannot be abstract");
        } else if let Some(value) = property.delegate {
            self.report(
                &FORBIDDEN_BODY,
                self.delegate_range(value),
                "a delegated property cannot be abstract",
            );
        } else if let Some(accessor) = accessors_of(self.file.tree(), property).find(|it| has_body(it)) {
            let message = "a property with an accessor's body cannot be abstract";
            self.report(&FORBIDDEN_BODY, accessor.range, message);
        } else if tree.bound(property.binding).all(|it| it.ty.is_none()) {
            let head = self.file.property_head(declaration, property);
            self.report(&MISSING_BODY, head, "an abstract property must have an explicit type");
        }
    }

    fn interface_property(&mut self, property: &Property) {
        let tree = self.file.tree();
        if let Some(value) = property.initializer {
            let message = "a property of an interface cannot have a value";
            self.report(&FORBIDDEN_BODY, tree.range(value), message);
        } else if let Some(value) = property.delegate {
            let message = "a property of an interface cannot be delegated";
            self.report(&FORBIDDEN_BODY, self.delegate_range(value), message);
        } else if property.modifiers.has(Modifier::Private)
            && !accessors_of(self.file.tree(), property).any(has_body)
        {
            let at = self.file.keyword(&property.modifiers, Modifier::Private);
            self.report(&WRONG_MODIFIER, at, "an abstract property of an interface cannot be private");
        }
    }

    /// Checks that an extension property, which keeps nothing, has accessors. Which other properties have a value is a
    /// question of the flow: see `flow`.
    fn extension(&mut self, declaration: ExprId, property: &Property) {
        let extension = property.receiver.is_some() && property.initializer.is_none();
        let modified = property.modifiers.has(Modifier::Lateinit) || property.delegate.is_some();
        if extension && !modified && !self.has_all_accessors(property) {
            let head = self.file.property_head(declaration, property);
            self.report(&MISSING_BODY, head, "an extension property must have accessors");
        }
    }

    fn has_all_accessors(&self, property: &Property) -> bool {
        let has_body =
            |accessor: Option<Id<Accessor>>| accessor.is_some_and(|it| has_body(&self.file.tree()[it]));
        has_body(property.getter) && (!property.mutable || has_body(property.setter))
    }

    /// Where `by` and the delegate stand.
    pub(super) fn delegate_range(&self, value: ExprId) -> TextRange {
        self.file.tree().range(value)
    }

    fn accessors(&mut self, property: &Property, place: Container) {
        let tree = self.file.tree();
        if let Some(getter) = property.getter {
            self.modifiers(&tree[getter].modifiers, Target::Getter, Container::Local);
            self.getter_visibility(property, &tree[getter]);
        }
        if let Some(setter) = property.setter {
            let setter = &tree[setter];
            if !property.mutable {
                self.report(&FORBIDDEN_BODY, setter.range, "a `val` cannot have a setter");
                return;
            }
            let place = if matches!(place, Container::TopLevel) { place } else { Container::Local };
            self.modifiers(&setter.modifiers, Target::Setter, place);
            self.setter_visibility(property, setter);
        }
        if property.delegate.is_some() {
            let bodies: Vec<TextRange> = accessors_of(self.file.tree(), property)
                .filter(|it| has_body(it))
                .map(|it| it.range)
                .collect();
            for range in bodies {
                self.report(&FORBIDDEN_BODY, range, "a delegated property cannot have accessors of its own");
            }
        }
    }

    fn getter_visibility(&mut self, property: &Property, getter: &Accessor) {
        for visibility in [Modifier::Private, Modifier::Protected, Modifier::Internal] {
            if getter.modifiers.has(visibility) && !property.modifiers.has(visibility) {
                let at = self.file.keyword(&getter.modifiers, visibility);
                self.report(&WRONG_MODIFIER, at, "a getter is as visible as its property");
            }
        }
    }

    fn setter_visibility(&mut self, property: &Property, setter: &Accessor) {
        if !setter.modifiers.has(Modifier::Private) || property.modifiers.has(Modifier::Private) {
            return;
        }
        let kind = if property.modifiers.has(Modifier::Abstract) {
            "an abstract"
        } else if property.modifiers.has(Modifier::Open) {
            "an open"
        } else {
            return;
        };
        let at = self.file.keyword(&setter.modifiers, Modifier::Private);
        self.report(&WRONG_MODIFIER, at, format!("{kind} property cannot have a private setter"));
    }

    /// The last name of a type that is certainly not nullable.
    pub(super) fn plain_type(&self, ty: TypeId) -> Option<&str> {
        match self.file.tree()[ty] {
            Type::User(_) => self.file.simple_name(ty),
            _ => None,
        }
    }
}

fn has_body(accessor: &Accessor) -> bool {
    !matches!(accessor.body, Body::None)
}

fn accessors_of<'t>(tree: &'t Tree, property: &Property) -> impl Iterator<Item = &'t Accessor> + use<'t> {
    property.getter.into_iter().chain(property.setter).map(|id| &tree[id])
}
