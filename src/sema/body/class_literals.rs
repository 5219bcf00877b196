//! `Type::class` and `value::class`.

use super::Body;
use super::Expected;
use crate::sema::symbols::TypeParameterId;
use crate::sema::symbols::own::Classifier;
use crate::sema::types::{Argument, Type};
use crate::source::TextRange;
use crate::syntax::tree::{Expr, ExprId};

impl Body<'_, '_> {
    /// The class of a type or of a value.
    pub(super) fn class_literal(&mut self, operand: ExprId) -> Type {
        if let Some(parameter) = self.as_type_parameter(operand) {
            self.check_reified(parameter, self.tree.range(operand));
            let ty = self.world.types.parameter(parameter);
            return self.class_object(Argument::Invariant(ty));
        }
        let argument = match self.tree[operand] {
            Expr::Name(_) | Expr::Member { .. } => match self.receiver(operand, false) {
                super::candidates::Receiver::Class(class) => {
                    let parameters = self.world.type_parameters_with_outer(class).len();
                    Argument::Invariant(self.world.types.class(class, vec![Argument::Star; parameters]))
                }
                super::candidates::Receiver::Value { ty, .. } => self.class_of_value(operand, ty),
                _ => return Type::UNKNOWN,
            },
            _ => {
                let ty = self.expr(operand, Expected::Nothing);
                self.class_of_value(operand, ty)
            }
        };
        self.class_object(argument)
    }

    /// `KClass` of a type.
    fn class_object(&mut self, argument: Argument) -> Type {
        if argument.ty().is_none_or(Type::is_unknown) {
            return Type::UNKNOWN;
        }
        match crate::sema::builtins::find("kotlin.reflect", "KClass") {
            Some(class) => self.world.types.class(class, [argument]),
            None => Type::UNKNOWN,
        }
    }

    /// The type parameter that a simple name stands for, if nothing else has the name.
    fn as_type_parameter(&mut self, expr: ExprId) -> Option<TypeParameterId> {
        let Expr::Name(name) = self.tree[expr] else { return None };
        let name = self.symbol(name);
        if self.scopes.variable(name).is_some() || self.find_value(name).chosen.is_some() {
            return None;
        }
        let place = self.type_place();
        match self.world.classifier(&place, name)? {
            Classifier::Parameter(parameter) => Some(parameter),
            _ => None,
        }
    }

    /// A type parameter where its class is needed: at run time, only a reified one has it.
    pub(super) fn check_reified(&mut self, parameter: TypeParameterId, range: TextRange) {
        if !self.world.is_reified(parameter) {
            let name = self.world.type_parameter_name(parameter);
            let name = self.world.text(name).to_owned();
            let message = format!("cannot use `{name}` as a reified type parameter: use a class instead");
            let found = self.finding(&crate::sema::rules::TYPE_MISMATCH, range, message);
            self.tell(found.label("its class is not known at run time"));
        }
    }

    /// What is known of the class of a value; one that may be `null` has none.
    fn class_of_value(&mut self, operand: ExprId, ty: Type) -> Argument {
        let ty = self.world.settled_literal(ty);
        if self.is_certain(ty) && self.world.may_be_null(ty) {
            let shown = self.world.shown(ty);
            let message = format!("`::class` takes no value of the nullable type `{shown}`: use `!!`");
            let found = self.finding(&crate::sema::rules::TYPE_MISMATCH, self.tree.range(operand), message);
            self.tell(found.label("may be null"));
        }
        let ty = self.world.types.lower(ty);
        Argument::Out(self.world.types.definite(ty))
    }
}
