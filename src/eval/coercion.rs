//! What a value becomes where a type is declared: a literal widens, a block learns that it has a receiver.

use crate::catalog::core_class;
use crate::syntax::tree::{FunctionType, Id, List, Type, TypeArgument, TypeId};

use super::interpreter::Interpreter;
use super::library;
use super::lookup::Found;
use super::program::Declaration;
use super::value::{Receiver, Signature, Value};

impl Interpreter<'_> {
    /// What a value becomes where a type is declared: an integer literal widens, a lambda learns its receiver.
    pub(crate) fn coerce_in(&mut self, unit: u32, value: Value, ty: Option<TypeId>) -> Value {
        let Some(ty) = ty.filter(|_| may_change(&value)) else { return value };
        let here = self.go_to(unit);
        let coerced = self.coerced(value, ty);
        self.go_to(here);
        coerced
    }

    fn coerced(&mut self, value: Value, ty: TypeId) -> Value {
        let tree = self.tree();
        match (tree[ty], &value) {
            (Type::Nullable(inner) | Type::Parenthesized(inner) | Type::Annotated { ty: inner, .. }, _) => {
                self.coerced(value, inner)
            }
            (Type::Function(function), Value::Function(lambda)) => {
                lambda.signature.set(Some(self.signature(function)));
                value
            }
            (Type::User(_), Value::Function(lambda)) => {
                if let Some(signature) = self.signature_of_alias(ty) {
                    lambda.signature.set(Some(signature));
                }
                value
            }
            (Type::User(segments), Value::List(_) | Value::Set(_) | Value::Map(_)) => {
                let Some(last) = tree[segments].last() else { return value };
                self.sign_elements(&value, last.arguments);
                match (tree.name(last.name.name), &value) {
                    // What the library makes can be changed, and a cast lets it.
                    ("ArrayList" | "MutableCollection" | "MutableList", Value::List(list))
                        if !list.array && !list.mutable =>
                    {
                        Value::changeable(&value).unwrap_or(value)
                    }
                    _ => value,
                }
            }
            (Type::User(segments), Value::Int(number)) => {
                let Some(last) = tree[segments].last() else { return value };
                match tree.name(last.name.name) {
                    "Long" => Value::Long(i64::from(*number)),
                    _ => value,
                }
            }
            _ => value,
        }
    }

    /// Blocks within a collection whose declared type says that they have a receiver learn it.
    fn sign_elements(&mut self, collection: &Value, arguments: List<TypeArgument>) {
        let tree = self.tree();
        let functions = tree[arguments].iter().filter_map(|argument| match argument {
            TypeArgument::Type { ty, .. } => match tree[*ty] {
                Type::Function(function) => Some(function),
                _ => None,
            },
            TypeArgument::Star => None,
        });
        let Some(signature) = functions.map(|function| self.signature(function)).next() else { return };
        let elements = match collection {
            Value::Map(map) => map.read().into_iter().map(|(_, value)| value).collect(),
            other => library::items(other).unwrap_or_default(),
        };
        for element in elements {
            if let Value::Function(function) = element
                && function.signature.get().is_none()
            {
                function.signature.set(Some(signature));
            }
        }
    }

    /// What a function type of the running file says of its values.
    fn signature(&self, function: Id<FunctionType>) -> Signature {
        let data = self.tree()[function];
        let receiver = data.receiver.map_or(Receiver::None, |ty| Receiver::Of(self.unit, ty));
        Signature { arity: data.parameters.len(), receiver }
    }

    /// The same for an alias of a function type.
    fn signature_of_alias(&mut self, ty: TypeId) -> Option<Signature> {
        let tree = self.tree();
        let Type::User(segments) = tree[ty] else { return None };
        let [segment] = &tree[segments] else { return None };
        let name = self.symbol(segment.name.name);
        if self.text(name) == "SnapshotDependencyOptions" {
            return Some(Signature { arity: 0, receiver: Receiver::Dsl(core_class::SNAPSHOT_DEPENDENCY) });
        }
        let found = self.found(name);
        found.iter().find_map(|found| {
            let Found::Declaration(Declaration::Alias { unit, alias }) = *found else { return None };
            let tree = self.unit_at(unit).source.tree;
            let Type::Function(function) = tree[tree[alias].ty] else { return None };
            let receiver = tree[function].receiver.map_or(Receiver::None, |ty| Receiver::Of(unit, ty));
            Some(Signature { arity: tree[function].parameters.len(), receiver })
        })
    }
}

/// Whether a declared type may make something else of a value.
const fn may_change(value: &Value) -> bool {
    matches!(value, Value::Int(_) | Value::Function(_) | Value::List(_) | Value::Set(_) | Value::Map(_))
}
