//! Parameters of functions and constructors.

use crate::sema::rules::{WRONG_MODIFIER, WRONG_PARAMETER};
use crate::source::TextRange;
use crate::syntax::tree::{Function, List, Modifier, Parameter, Type, TypeId};

use super::Checker;
use super::outline::Container;
use super::targets::Target;

/// What has the parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    Function { inline: bool, overriding: bool },
    AnonymousFunction,
    SecondaryConstructor,
    PrimaryConstructor,
}

impl Owner {
    pub(super) const fn of(function: &Function) -> Self {
        let inline = function.modifiers.has(Modifier::Inline);
        let overriding = function.modifiers.has(Modifier::Override);
        match function.name {
            Some(_) => Self::Function { inline, overriding },
            None => Self::AnonymousFunction,
        }
    }
}

impl Checker<'_, '_> {
    pub(super) fn parameters(&mut self, parameters: List<Parameter>, owner: Owner) {
        let parameters = &self.file.tree()[parameters];
        for parameter in parameters {
            self.parameter(parameter, owner);
        }
        let variable = || parameters.iter().filter(|it| it.modifiers.has(Modifier::Vararg));
        if variable().count() > 1 {
            for parameter in variable() {
                let at = self.file.keyword(&parameter.modifiers, Modifier::Vararg);
                self.report(&WRONG_PARAMETER, at, "only one parameter can be a `vararg`");
            }
        }
    }

    fn parameter(&mut self, parameter: &Parameter, owner: Owner) {
        let target = match parameter.property {
            Some(_) => Target::PropertyParameter,
            None => Target::Parameter,
        };
        self.modifiers(&parameter.modifiers, target, Container::Local);
        let unnamed = matches!(owner, Owner::AnonymousFunction);
        if !unnamed {
            self.reserved(parameter.name);
        }
        self.property_keyword(parameter, owner);
        if parameter.ty.is_none() && !unnamed {
            let at = parameter.name.range;
            self.report(&WRONG_PARAMETER, at, "an explicit type is required on a parameter");
        }
        self.default_value(parameter, owner);
        self.inlined(parameter, owner);
    }

    /// `const`, `lateinit` and `abstract` are for properties that stand in a body.
    fn property_modifiers(&mut self, parameter: &Parameter) {
        for modifier in [Modifier::Const, Modifier::Lateinit, Modifier::Abstract] {
            if parameter.modifiers.has(modifier) {
                let at = self.file.keyword(&parameter.modifiers, modifier);
                let word = super::modifiers::word(modifier);
                let message = format!("a property of a primary constructor cannot be `{word}`");
                self.report(&WRONG_MODIFIER, at, message);
            }
        }
    }

    fn property_keyword(&mut self, parameter: &Parameter, owner: Owner) {
        let Some(mutable) = parameter.property else { return };
        let what = match owner {
            Owner::PrimaryConstructor => return self.property_modifiers(parameter),
            Owner::SecondaryConstructor => "a parameter of a secondary constructor",
            _ => "a parameter of a function",
        };
        let word = if mutable { "var" } else { "val" };
        let at = self.property_word(parameter, word);
        self.report(&WRONG_PARAMETER, at, format!("`{word}` is not allowed on {what}"));
    }

    /// Where `val` or `var` stands before a parameter's name.
    pub(super) fn property_word(&self, parameter: &Parameter, word: &str) -> TextRange {
        let name = parameter.name.range;
        let len = u32::try_from(word.len()).unwrap_or(0);
        let from = parameter.modifiers.range.start.min(name.start);
        let before = self.file.text(TextRange::new(from, name.start));
        let found = before.rfind(word).and_then(|at| u32::try_from(at).ok());
        found.map_or(name, |at| TextRange::new(from + at, from + at + len))
    }

    fn default_value(&mut self, parameter: &Parameter, owner: Owner) {
        let Some(value) = parameter.default else { return };
        let who = match owner {
            Owner::AnonymousFunction => "an anonymous function",
            Owner::Function { overriding: true, .. } => "an overriding function",
            _ => return,
        };
        let at = self.file.tree().range(value);
        self.report(&WRONG_PARAMETER, at, format!("{who} cannot give default values to its parameters"));
    }

    /// `noinline` and `crossinline` are for what an inline function inlines.
    fn inlined(&mut self, parameter: &Parameter, owner: Owner) {
        for modifier in [Modifier::Noinline, Modifier::Crossinline] {
            let inlined = matches!(owner, Owner::Function { inline: true, .. })
                && parameter.ty.is_none_or(|ty| self.may_be_function_type(ty));
            if parameter.modifiers.has(modifier) && !inlined {
                let at = self.file.keyword(&parameter.modifiers, modifier);
                let word = super::modifiers::word(modifier);
                let message =
                    format!("`{word}` is only for parameters of function types of inline functions");
                self.report(&WRONG_MODIFIER, at, message);
            }
        }
    }

    /// Whether a type could be a function type: an alias may stand for one.
    fn may_be_function_type(&self, ty: TypeId) -> bool {
        match self.file.tree()[ty] {
            Type::User(_) => {
                !matches!(self.file.simple_name(ty), Some(name) if super::special::is_primitive(name) || name == "String")
            }
            _ => true,
        }
    }
}
