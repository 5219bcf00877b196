//! Classes, interfaces and objects: where they may stand and what their heads ask for; aliases of types.

use crate::diagnostic::Diagnostic;
use crate::sema::rules::{WRONG_CONSTRUCTOR, WRONG_DECLARATION, WRONG_MODIFIER};
use crate::source::TextRange;
use crate::syntax::tree::{Class, ClassKind, Expr, ExprId, Id, Modifier, Parameter, TypeAlias};

use super::Checker;
use super::outline::{Container, Form};
use super::parameters::Owner;
use super::targets::Target;

impl Checker<'_, '_> {
    pub(super) fn class(&mut self, declaration: ExprId, id: Id<Class>, place: Container) {
        let class = &self.file.tree()[id];
        if let Some(name) = class.name {
            self.reserved(name);
        }
        if !self.misplaced(id, place) {
            self.modifiers(&class.modifiers, target(class, place), place);
        }
        self.class_type_parameters(class.type_parameters);
        self.parameters(class.parameters, Owner::PrimaryConstructor);
        self.primary_constructor(declaration, class);
        self.supertypes(id);
        self.companions(class);
        match class.kind {
            ClassKind::Enum => self.no_type_parameters(class),
            ClassKind::Class if class.modifiers.has(Modifier::Data) => self.data_class(id),
            ClassKind::Class if class.modifiers.has(Modifier::Annotation) => self.annotation_class(class),
            ClassKind::Class if class.modifiers.has(Modifier::Value) => self.value_class(id),
            _ => {}
        }
    }

    /// What stands where nothing of its kind may stand.
    fn misplaced(&mut self, id: Id<Class>, place: Container) -> bool {
        let class = &self.file.tree()[id];
        let name = class.name.map_or("", |name| self.file.name(name.name));
        let what = kind_name(class);
        let message = match place {
            Container::TopLevel | Container::Script => return false,
            Container::Local => match class.kind {
                ClassKind::Object => {
                    format!(
                        "the named object `{name}` cannot be local: use an anonymous object, `val {name} = object {{ }}`"
                    )
                }
                ClassKind::Interface => format!("the interface `{name}` cannot be local"),
                ClassKind::Class if class.modifiers.has(Modifier::Annotation) => {
                    format!("the annotation class `{name}` cannot be local")
                }
                _ => return false,
            },
            Container::Member(outer) => {
                let inner = class.kind == ClassKind::Class && class.modifiers.has(Modifier::Inner);
                if inner || !self.file.outline.is_bound(self.file.tree(), outer) {
                    return false;
                }
                let around = self.surroundings(outer);
                format!("{what} is not allowed in {around}: nothing static can stand there")
            }
        };
        let range = self.file.class_head(id);
        self.report(&WRONG_DECLARATION, range, message);
        true
    }

    fn surroundings(&self, class: Id<Class>) -> &'static str {
        match self.file.outline.site(class).form {
            Form::Literal => "an object literal",
            Form::EntryBody => "an enum entry",
            Form::Declared if self.file.tree()[class].modifiers.has(Modifier::Inner) => "an inner class",
            Form::Declared => "a local class",
        }
    }

    fn companions(&mut self, class: &Class) {
        let tree = self.file.tree();
        let mut first: Option<TextRange> = None;
        for member in &tree[class.members] {
            let Expr::Class(id) = tree[*member] else { continue };
            let modifiers = &tree[id].modifiers;
            if !modifiers.has(Modifier::Companion) {
                continue;
            }
            let range = self.file.keyword(modifiers, Modifier::Companion);
            if let Some(first) = first {
                let message = "only one companion object is allowed in a class";
                let found = Diagnostic::new(&WRONG_DECLARATION, self.file.span(range), message);
                self.out.push(found.related(self.file.span(first), "the first companion object"));
            }
            first = first.or(Some(range));
        }
    }

    fn no_type_parameters(&mut self, class: &Class) {
        let parameters = self.file.tree()[class.type_parameters].iter().map(|it| it.name.range);
        if let Some(range) = parameters.reduce(TextRange::cover) {
            self.report(&WRONG_DECLARATION, range, "an enum class cannot have type parameters");
        }
    }

    fn data_class(&mut self, id: Id<Class>) {
        let class = &self.file.tree()[id];
        let parameters = &self.file.tree()[class.parameters];
        if parameters.is_empty() {
            let range = self.file.constructor_range(id);
            let message = "a data class must have at least one parameter in its primary constructor";
            self.report(&WRONG_CONSTRUCTOR, range, message);
        }
        for parameter in parameters {
            if parameter.property.is_none() {
                let message =
                    "the primary constructor of a data class can only have properties (`val` or `var`)";
                self.report(&WRONG_CONSTRUCTOR, self.parameter_range(parameter), message);
            } else if parameter.modifiers.has(Modifier::Vararg) {
                let message = "the primary constructor of a data class cannot have a `vararg`";
                self.report(&WRONG_CONSTRUCTOR, self.parameter_range(parameter), message);
            }
        }
    }

    fn annotation_class(&mut self, class: &Class) {
        let is_member = |it: &&ExprId| {
            !matches!(self.file.tree()[**it], Expr::Class(_) | Expr::TypeAlias(_) | Expr::Error)
        };
        if let Some(member) = self.file.tree()[class.members].iter().find(is_member).copied() {
            let range = self.file.tree().range(member);
            self.report(&WRONG_DECLARATION, range, "an annotation class has no members");
        }
        for parameter in &self.file.tree()[class.parameters] {
            match parameter.property {
                Some(false) => {}
                Some(true) => {
                    let range = self.property_word(parameter, "var");
                    self.report(&WRONG_CONSTRUCTOR, range, "a parameter of an annotation cannot be a `var`");
                }
                None => {
                    let range = self.parameter_range(parameter);
                    self.report(&WRONG_CONSTRUCTOR, range, "a parameter of an annotation must be a `val`");
                }
            }
        }
    }

    fn value_class(&mut self, id: Id<Class>) {
        let class = &self.file.tree()[id];
        if !self.file.is_annotated(&class.modifiers, "JvmInline") {
            let at = self.file.keyword(&class.modifiers, Modifier::Value);
            let message = "a value class needs the annotation `@JvmInline`";
            return self.report(&WRONG_MODIFIER, at, message);
        }
        let parameters = &self.file.tree()[class.parameters];
        if let [parameter] = parameters {
            if parameter.property != Some(false) {
                let message = "the parameter of a value class must be a `val`";
                self.report(&WRONG_CONSTRUCTOR, self.parameter_range(parameter), message);
            }
        } else {
            let range = self.file.constructor_range(id);
            let message = "a value class must have exactly one parameter in its primary constructor";
            self.report(&WRONG_CONSTRUCTOR, range, message);
        }
    }

    /// A parameter without its modifiers: its name and type.
    pub(super) fn parameter_range(&self, parameter: &Parameter) -> TextRange {
        let start = if parameter.modifiers.range.end > parameter.modifiers.range.start {
            parameter.modifiers.range.start
        } else {
            parameter.name.range.start
        };
        let tree = self.file.tree();
        let end = parameter.ty.map_or(parameter.name.range.end, |ty| tree.type_range(ty).end);
        TextRange::new(start.min(parameter.name.range.start), end)
    }

    pub(super) fn alias(&mut self, _: ExprId, alias: &TypeAlias, place: Container) {
        self.reserved(alias.name);
        if matches!(place, Container::TopLevel | Container::Script) {
            self.modifiers(&alias.modifiers, Target::TypeAlias, place);
            self.function_type_parameters(alias.type_parameters, true);
        } else {
            let message =
                "a type alias is only allowed on top level: nested and local ones are not supported";
            self.report(&WRONG_DECLARATION, alias.name.range, message);
        }
    }
}

/// What a class is to its modifiers.
fn target(class: &Class, place: Container) -> Target {
    match class.kind {
        ClassKind::Class | ClassKind::Enum if place == Container::Local => Target::LocalClass,
        ClassKind::Interface => Target::Interface,
        ClassKind::Object => Target::Object,
        ClassKind::Enum => Target::Enum,
        ClassKind::Class if class.modifiers.has(Modifier::Annotation) => Target::AnnotationClass,
        ClassKind::Class => Target::Class,
    }
}

fn kind_name(class: &Class) -> &'static str {
    match class.kind {
        ClassKind::Interface => "an interface",
        ClassKind::Object if class.modifiers.has(Modifier::Companion) => "a companion object",
        ClassKind::Object => "an object",
        ClassKind::Enum => "an enum class",
        ClassKind::Class if class.modifiers.has(Modifier::Annotation) => "an annotation class",
        ClassKind::Class => "a class that is not `inner`",
    }
}
