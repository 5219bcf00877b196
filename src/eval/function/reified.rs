//! Type parameters that a function knows at run time: `inline fun <reified T> f()`.

use crate::catalog::Symbol;
use crate::eval::frame::chain;
use crate::eval::interpreter::Interpreter;
use crate::eval::value::{Args, Value};
use crate::syntax::tree::{Expr, Modifier, Type, TypeArgument, TypeId};

use super::candidate::{Bound, Candidate};

impl Interpreter<'_> {
    /// The classes of the function's reified type parameters: given, or those of arguments that are of just that type.
    /// One that is not certain is unknown.
    pub(super) fn reified(
        &mut self,
        candidate: &Candidate,
        args: &Args,
        bound: &[(Symbol, Bound)],
    ) -> Vec<(Symbol, Value)> {
        let unit = self.unit_at(candidate.unit);
        let tree = unit.source.tree;
        let parameters = tree[candidate.function].type_parameters;
        let mut classes = Vec::new();
        for (index, parameter) in tree[parameters].iter().enumerate() {
            if parameter.modifiers.has(Modifier::Reified) {
                let name = unit.symbol(parameter.name.name);
                let given = self.given_type(args, index);
                let class = given.or_else(|| self.inferred(candidate, name, bound));
                classes.push((name, class.unwrap_or(Value::Unknown)));
            }
        }
        classes
    }

    fn given_type(&mut self, args: &Args, index: usize) -> Option<Value> {
        let (unit, call) = args.type_arguments?;
        let tree = self.unit_at(unit).source.tree;
        let Expr::Call(call) = tree[call] else { return None };
        let TypeArgument::Type { ty, .. } = *tree[tree[call].type_arguments].get(index)? else { return None };
        self.class_of_type_in(unit, ty).map(Value::Class)
    }

    /// The type of an argument for a parameter of type `name`, where no wider type could be meant.
    fn inferred(&mut self, candidate: &Candidate, name: Symbol, bound: &[(Symbol, Bound)]) -> Option<Value> {
        let unit = self.unit_at(candidate.unit);
        let tree = unit.source.tree;
        let parameters = tree[tree[candidate.function].parameters].iter().zip(bound);
        let mut values = parameters.filter_map(|(parameter, (_, bound))| match bound {
            Bound::Given(value) if self.names_type(candidate.unit, parameter.ty?, name) => {
                Some(value.clone())
            }
            _ => None,
        });
        let value = values.next().filter(|_| values.next().is_none())?;
        let is_final = matches!(value, Value::String(_) | Value::Int(_) | Value::Boolean(_));
        is_final.then(|| self.class_of(&value).map(Value::Class))?
    }

    /// Whether a type is the simple name `name`.
    fn names_type(&self, unit: u32, ty: TypeId, name: Symbol) -> bool {
        let unit = self.unit_at(unit);
        match unit.source.tree[ty] {
            Type::User(segments) => {
                matches!(&unit.source.tree[segments], [one] if unit.symbol(one.name.name) == name)
            }
            _ => false,
        }
    }

    /// Whether a type of the running file is a type parameter whose class is not known.
    pub(crate) fn is_unknown_parameter(&self, ty: TypeId) -> bool {
        let tree = self.tree();
        match tree[ty] {
            Type::User(segments) => match &tree[segments] {
                [one] => {
                    let name = self.symbol(one.name.name);
                    let bound = chain(&self.env).find_map(|frame| frame.get(name));
                    bound.is_some_and(|class| class.is_unknown())
                }
                _ => false,
            },
            Type::Nullable(inner) => self.is_unknown_parameter(inner),
            _ => false,
        }
    }
}
