//! Functions: bodies that are missing or cannot be, and what `infix`, `inline` and `tailrec` ask for.

use crate::sema::rules::{FORBIDDEN_BODY, MISSING_BODY, WRONG_MODIFIER};
use crate::syntax::tree::{Body, Class, ClassKind, ExprId, Function, Id, Modifier, Modifiers};

use super::Checker;
use super::outline::Container;
use super::parameters::Owner;
use super::targets::Target;

impl Checker<'_, '_> {
    pub(super) fn function(&mut self, declaration: ExprId, function: &Function, place: Container) {
        self.parameters(function.parameters, Owner::of(function));
        let Some(name) = function.name else { return };
        self.reserved(name);
        let target = match place {
            Container::TopLevel | Container::Script => Target::TopLevelFunction,
            Container::Member(_) => Target::MemberFunction,
            Container::Local => Target::LocalFunction,
        };
        self.modifiers(&function.modifiers, target, place);
        self.body_of(declaration, function, place);
        self.infix(function, place);
        self.operator(function, place);
        self.virtual_member(&function.modifiers, place);
        let inline = function.modifiers.has(Modifier::Inline);
        self.function_type_parameters(function.type_parameters, inline);
    }

    fn body_of(&mut self, declaration: ExprId, function: &Function, place: Container) {
        let Function { modifiers, body, .. } = function;
        let name = function.name.map_or("", |name| self.file.name(name.name));
        let has_body = !matches!(body, Body::None);
        let head = self.file.function_head(declaration, function);
        if modifiers.has(Modifier::Expect) {
        } else if modifiers.has(Modifier::External) {
            if has_body {
                let at = self.file.keyword(modifiers, Modifier::External);
                self.report(&FORBIDDEN_BODY, at, "an external function cannot have a body");
            }
        } else if let Container::Member(class) = place {
            self.member_body(function, class, head);
        } else if !has_body && !modifiers.has(Modifier::Abstract) {
            self.report(&MISSING_BODY, head, format!("function `{name}` must have a body"));
        }
    }

    fn member_body(&mut self, function: &Function, class: Id<Class>, head: crate::source::TextRange) {
        let Function { modifiers, body, .. } = function;
        let name = function.name.map_or("", |name| self.file.name(name.name));
        let has_body = !matches!(body, Body::None);
        let class = &self.file.tree()[class];
        if modifiers.has(Modifier::Abstract) {
            let at = self.file.keyword(modifiers, Modifier::Abstract);
            if has_body {
                self.report(&FORBIDDEN_BODY, at, format!("function `{name}` with a body cannot be abstract"));
            } else if !may_be_abstract(class) {
                self.abstract_in(class, at, &format!("function `{name}`"));
            }
        } else if has_body {
        } else if class.kind != ClassKind::Interface {
            let message = format!("function `{name}` without a body must be abstract");
            self.report(&MISSING_BODY, head, message);
        } else if modifiers.has(Modifier::Private) {
            let at = self.file.keyword(modifiers, Modifier::Private);
            self.report(&MISSING_BODY, at, format!("function `{name}` without a body cannot be private"));
        }
    }

    /// Reports an abstract member of a class that is not abstract.
    pub(super) fn abstract_in(&mut self, class: &Class, at: crate::source::TextRange, what: &str) {
        let class = class.name.map_or("an object", |name| self.file.name(name.name));
        let message = format!("abstract {what} in `{class}`, which is not abstract");
        self.report(&WRONG_MODIFIER, at, message);
    }

    fn infix(&mut self, function: &Function, place: Container) {
        let Function { modifiers, parameters, receiver, .. } = function;
        if !modifiers.has(Modifier::Infix) {
            return;
        }
        let parameters = &self.file.tree()[*parameters];
        let is_variable = parameters.iter().any(|it| it.modifiers.has(Modifier::Vararg));
        let why = if receiver.is_none() && !matches!(place, Container::Member(_) | Container::Script) {
            "it must be a member or an extension"
        } else if parameters.len() != 1 {
            "it must have a single parameter"
        } else if is_variable {
            "its parameter cannot be a `vararg`"
        } else {
            return;
        };
        let at = self.file.keyword(modifiers, Modifier::Infix);
        self.report(&WRONG_MODIFIER, at, format!("`infix` is not applicable to this function: {why}"));
    }

    /// `inline` and `tailrec` fix what is called, so they exclude overriding.
    fn virtual_member(&mut self, modifiers: &Modifiers, place: Container) {
        let Container::Member(class) = place else { return };
        if !self.is_virtual(modifiers, class) {
            return;
        }
        for modifier in [Modifier::Inline, Modifier::Tailrec] {
            if modifiers.has(modifier) {
                let at = self.file.keyword(modifiers, modifier);
                let word = super::modifiers::word(modifier);
                let message = format!("`{word}` is not allowed on a member that can be overridden");
                self.report(&WRONG_MODIFIER, at, message);
            }
        }
    }

    /// Whether a member is open to be overridden by what is written at it.
    fn is_virtual(&self, modifiers: &Modifiers, class: Id<Class>) -> bool {
        let class = &self.file.tree()[class];
        let fixed = modifiers.has(Modifier::Private) || modifiers.has(Modifier::Final);
        let is_subclassed = class.kind == ClassKind::Class
            && (class.modifiers.has(Modifier::Open)
                || class.modifiers.has(Modifier::Abstract)
                || class.modifiers.has(Modifier::Sealed));
        let opened = is_subclassed && modifiers.has(Modifier::Open);
        !fixed && (class.kind == ClassKind::Interface || opened)
    }

    /// Kotlin keeps names of underscores for itself.
    pub(super) fn reserved(&mut self, name: crate::syntax::tree::Ident) {
        if self.file.is_reserved(name) {
            let message = "names that consist of underscores are reserved in Kotlin";
            self.report(&crate::sema::rules::WRONG_DECLARATION, name.range, message);
        }
    }
}

/// Whether a class may have abstract members.
pub(super) const fn may_be_abstract(class: &Class) -> bool {
    matches!(class.kind, ClassKind::Interface | ClassKind::Enum)
        || class.modifiers.has(Modifier::Abstract)
        || class.modifiers.has(Modifier::Sealed)
}
