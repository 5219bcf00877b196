//! Functional interfaces: where a lambda or reference stands for one, and where its constructor is needed.

use super::Body;
use crate::sema::rules;
use crate::sema::types::{Kind, Type};
use crate::syntax::tree::ExprId;

impl Body<'_, '_> {
    /// Whether a type is a functional interface, so that only an argument of a function becomes one by itself. What Java
    /// takes, a setter too, is not judged.
    pub(super) fn wants_constructor(&mut self, wanted: Type) -> bool {
        if !self.is_certain(wanted) || matches!(self.world.types.kind(wanted), Kind::Flexible { .. }) {
            return false;
        }
        let wanted = self.world.types.definite(wanted);
        self.world.types.as_class(wanted).map(|it| it.class).is_some_and(|class| {
            !self.world.builtins.is_function(class) && self.world.class(class).functional
        })
    }

    /// Whether a type is one that no reference has: `KFunction` and `KProperty` come from few others.
    pub(super) fn refuses_reference(&mut self, wanted: Type) -> bool {
        if !self.is_certain(wanted) || self.takes_anything(wanted) || self.is_reflection(wanted) {
            return false;
        }
        self.world.class_in(wanted).is_some_and(|class| !self.world.is_opaque(class))
    }

    /// What is demanded of a reference or lambda, where its type is that of the other arguments too: `listOf("a", ::f)` is a list of
    /// anything, unless a `List<String>` is wanted.
    pub(super) fn is_demanded(&mut self, wanted: Type) -> bool {
        let Kind::Variable { variable, .. } = *self.world.types.kind(wanted) else { return true };
        let (_, upper, equal) = self.constraints.of(variable);
        let bounds: Vec<Type> = upper.into_iter().chain(equal).collect();
        let bounds: Vec<Type> =
            bounds.into_iter().map(|ty| self.constraints.applied(self.world, ty)).collect();
        let settled = self.constraints.applied(self.world, wanted);
        bounds.contains(&settled)
    }

    /// A reference where a type is wanted that no reference has.
    pub(super) fn check_reference(&mut self, expr: ExprId, wanted: Type) {
        if self.refuses_reference(wanted) {
            self.tell_unconverted(expr, wanted, "a reference");
        }
    }

    /// A lambda or reference where its functional interface has to be named.
    pub(super) fn check_named(&mut self, expr: ExprId, wanted: Type, what: &str) {
        if self.wants_constructor(wanted) {
            self.tell_unconverted(expr, wanted, what);
        }
    }

    fn tell_unconverted(&mut self, expr: ExprId, wanted: Type, what: &str) {
        let shown = self.world.shown(wanted);
        let message = format!("type mismatch: `{shown}` was expected, {what} was found");
        let found = self.finding(&rules::TYPE_MISMATCH, self.tree.range(expr), message);
        let found = found.label(format!("{shown} was expected"));
        let interface = self.world.class_in(wanted).filter(|class| self.world.class(*class).functional);
        let constructor = interface.map(|class| self.world.class_name(class));
        let found = match constructor {
            Some(name) => {
                found.help(format!("name the interface before it: `{name}(..)` or `{name} {{ .. }}`"))
            }
            None => found,
        };
        self.tell(found);
    }

    /// `KFunction`, `KProperty` and the like.
    pub(super) fn is_reflection(&mut self, ty: Type) -> bool {
        let Some(class) = self.world.class_in(ty) else { return true };
        let name = self.world.class(class).name;
        class.in_library().is_some() && name.is_some_and(|name| self.world.text(name).starts_with('K'))
    }

    /// A function given where a functional interface is wanted.
    pub(super) fn converts(&mut self, found: Type, wanted: Type) -> bool {
        let found = self.given_by_lambda(found);
        let is_function =
            self.world.class_in(found).is_some_and(|class| self.world.builtins.is_function(class));
        if !is_function || self.world.class_in(wanted).is_none_or(|class| !self.world.class(class).functional)
        {
            return false;
        }
        self.function_of(wanted).is_none_or(|function| self.sub(found, function))
    }

    /// What a variable is known to be at least: the result of `let { { it + 1 } }` is a function.
    fn given_by_lambda(&mut self, found: Type) -> Type {
        let Kind::Variable { variable, .. } = *self.world.types.kind(found) else { return found };
        match self.constraints.of(variable).0[..] {
            [lower] => lower,
            _ => found,
        }
    }

    /// Whether a lambda may stand for a type that is no function type.
    pub(super) fn takes_anything(&mut self, wanted: Type) -> bool {
        match self.world.types.kind(wanted).clone() {
            Kind::Variable { .. } | Kind::Unknown | Kind::Parameter { .. } => true,
            Kind::Flexible { lower, .. } => self.takes_anything(lower),
            Kind::Class(class) => {
                class.class == self.world.builtins.class_any || {
                    let name = self.world.class(class.class).name;
                    class.class.in_library().is_some()
                        && name.is_some_and(|name| self.world.text(name) == "Function")
                }
            }
            _ => false,
        }
    }
}
