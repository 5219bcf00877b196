//! `const` and `lateinit`: what they may stand at.

use crate::diagnostic::{Applicability, Diagnostic};
use crate::sema::rules::WRONG_MODIFIER;
use crate::source::TextRange;
use crate::syntax::tree::{
    Accessor, Class, ClassKind, Expr, ExprId, Id, MemberOp, Modifier, Property, StringPart, Type, TypeId,
    Variable,
};

use super::Checker;
use super::outline::{Container, Form};

const PRIMITIVES: &[&str] = &["Int", "Long", "Short", "Byte", "Double", "Float", "Boolean", "Char"];

/// Whether a type of this name is a primitive type, unless the settings declare one of that name.
pub(super) fn is_primitive(name: &str) -> bool {
    PRIMITIVES.contains(&name)
}

impl Checker<'_, '_> {
    pub(super) fn special(&mut self, declaration: ExprId, property: &Property, place: Container) {
        if property.modifiers.has(Modifier::Const) {
            self.constant(property, place);
        }
        if property.modifiers.has(Modifier::Lateinit)
            && let Some((at, why)) = self.why_not_lateinit(declaration, property)
        {
            self.report(&WRONG_MODIFIER, at, format!("`lateinit` is not allowed on {why}"));
        }
    }

    fn variable(&self, property: &Property) -> Option<Variable> {
        self.file.tree().bound(property.binding).last()
    }

    fn constant(&mut self, property: &Property, place: Container) {
        let at = self.file.keyword(&property.modifiers, Modifier::Const);
        if let Some((why, message)) = self.why_not_constant(property, place, at) {
            // A `val` that is no constant has the same value.
            let plain = why == at && !property.mutable && property.initializer.is_some();
            let found = Diagnostic::new(&WRONG_MODIFIER, self.file.span(why), message);
            let word = self.file.span(TextRange::new(why.start, why.end + 1));
            self.out.push(match plain {
                true => found.fix("leave `const` out", Applicability::Safe, word, ""),
                false => found,
            });
        }
    }

    fn why_not_constant(
        &self,
        property: &Property,
        place: Container,
        at: TextRange,
    ) -> Option<(TextRange, String)> {
        let tree = self.file.tree();
        if place == Container::Local {
            return None;
        }
        if property.mutable {
            return Some((
                at,
                "`const` is not applicable to a `var`: only a `val` can be `const`".to_owned(),
            ));
        }
        if !self.holds_constants(place) {
            let places = "on top level, in named objects and in companion objects";
            return Some((at, format!("a `const val` is only allowed {places}")));
        }
        if property.receiver.is_some() {
            return None;
        }
        if let Some(getter) = property.getter {
            return Some((tree[getter].range, "a `const val` cannot have a getter".to_owned()));
        }
        if let Some(delegate) = property.delegate {
            return Some((self.delegate_range(delegate), "a `const val` cannot have a delegate".to_owned()));
        }
        let ty = self.variable(property).and_then(|variable| variable.ty);
        if let Some(ty) = ty.filter(|ty| self.is_no_constant_type(*ty)) {
            let written = self.file.text(tree.type_range(ty));
            let message =
                format!("a `const val` cannot have the type `{written}`: only primitive types and `String`");
            return Some((at, message));
        }
        match property.initializer {
            None => Some((at, "a `const val` must have a value".to_owned())),
            Some(value) if self.is_no_constant(value) => {
                Some((tree.range(value), "the value of a `const val` must be a constant".to_owned()))
            }
            Some(_) => None,
        }
    }

    fn holds_constants(&self, place: Container) -> bool {
        match place {
            Container::TopLevel => true,
            Container::Script | Container::Local => false,
            Container::Member(class) => {
                let Class { kind, .. } = self.file.tree()[class];
                kind == ClassKind::Object && self.file.outline.site(class).form == Form::Declared
            }
        }
    }

    /// Whether a written type is certainly none that constants have.
    fn is_no_constant_type(&self, ty: TypeId) -> bool {
        match self.file.tree()[ty] {
            Type::Nullable(_) | Type::Function(_) => true,
            Type::User(segments) => {
                self.file.tree()[segments].last().is_some_and(|it| !it.arguments.is_empty())
            }
            _ => false,
        }
    }

    /// Whether a value is certainly no constant: what a name stands for is not known here.
    fn is_no_constant(&self, value: ExprId) -> bool {
        let tree = self.file.tree();
        match tree[value] {
            Expr::Null
            | Expr::Lambda(_)
            | Expr::ObjectLiteral(_)
            | Expr::If(_)
            | Expr::When(_)
            | Expr::Try(_)
            | Expr::This(_)
            | Expr::CallableReference { .. }
            | Expr::ClassLiteral(_)
            | Expr::As { .. } => true,
            Expr::Parenthesized(inner) => self.is_no_constant(inner),
            Expr::String(text) => tree[tree[text].parts].iter().any(|part| match part {
                StringPart::Template { expr, .. } => self.is_no_constant(*expr),
                StringPart::Text(_) | StringPart::Escape(..) => false,
            }),
            Expr::Call(call) => {
                let callee = tree[call].callee;
                matches!(tree[callee], Expr::Name(_)) || self.is_no_constant(callee)
            }
            Expr::Member { op: MemberOp::SafeDot, .. } => true,
            Expr::Member { receiver, .. } => self.is_no_constant(receiver),
            Expr::Binary { left, right, .. } => self.is_no_constant(left) || self.is_no_constant(right),
            _ => false,
        }
    }

    fn why_not_lateinit(
        &self,
        declaration: ExprId,
        property: &Property,
    ) -> Option<(TextRange, &'static str)> {
        let at = self.file.keyword(&property.modifiers, Modifier::Lateinit);
        let ty = self.variable(property).and_then(|variable| variable.ty);
        let accessor = property.getter.into_iter().chain(property.setter);
        let has_body =
            |id: Id<Accessor>| !matches!(self.file.tree()[id].body, crate::syntax::tree::Body::None);
        let why = if !property.mutable {
            "a `val`: it is for properties that are set later"
        } else if property.modifiers.has(Modifier::Abstract) {
            "an abstract property"
        } else if property.receiver.is_some() {
            "an extension property"
        } else if property.initializer.is_some() {
            "a property with a value"
        } else if property.delegate.is_some() {
            "a delegated property"
        } else if accessor.into_iter().any(has_body) {
            "a property with accessors of its own"
        } else if ty.is_some_and(|ty| matches!(self.file.tree()[ty], Type::Nullable(_))) {
            "a property of a nullable type"
        } else if ty.is_some_and(|ty| self.is_primitive_type(ty)) {
            "a property of a primitive type"
        } else if ty.is_none() {
            return Some((
                self.file.property_head(declaration, property),
                "a property without an explicit type",
            ));
        } else {
            return None;
        };
        Some((at, why))
    }

    fn is_primitive_type(&self, ty: TypeId) -> bool {
        self.plain_type(ty).is_some_and(|name| is_primitive(name) && !self.file.declares_type(name))
    }
}
