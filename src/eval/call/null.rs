//! Calls on null that have a value: `orEmpty()`, which gives what the type of the receiver says.

use crate::catalog::Symbol;
use crate::eval::interpreter::Interpreter;
use crate::eval::value::{Eval, Value};
use crate::syntax::tree::{Binding, Expr, ExprId, LambdaParameter, Parameter, Property, Tree, Type, TypeId};

impl Interpreter<'_> {
    /// The empty value that `receiver.orEmpty()` gives for a null receiver, if its type is certain: a map's other values
    /// or the declarations of its name tell it.
    pub(super) fn empty_of(&mut self, receiver: ExprId) -> Eval<Option<Value>> {
        match self.tree()[receiver] {
            Expr::Index { receiver: map, .. } if self.path(map).is_some() => {
                let Value::Map(map) = self.expr(map)? else { return Ok(None) };
                let values = map.read().into_iter().map(|(_, value)| value);
                Ok(values.into_iter().find(|value| !value.is_null()).and_then(|value| empty_like(&value)))
            }
            Expr::Name(name) => Ok(self.declared_empty(self.symbol(name))),
            Expr::Member { selector, .. } => match self.tree()[selector] {
                Expr::Name(name) => Ok(self.declared_empty(self.symbol(name))),
                _ => Ok(None),
            },
            _ => Ok(None),
        }
    }

    /// The empty value of the type that all declarations of a name in the settings give it.
    fn declared_empty(&self, name: Symbol) -> Option<Value> {
        if (name.0 as usize) < self.catalog.known_names() {
            return None;
        }
        let mut types: Vec<Option<&str>> = Vec::new();
        for unit in self.units {
            let tree = unit.source.tree;
            let parameters = tree.all::<Parameter>().map(|(_, item)| (item.name, item.ty));
            let properties = tree.all::<Property>().map(|(_, item)| item.binding);
            let lambdas = tree.all::<LambdaParameter>().map(|(_, item)| item.binding);
            let variables = properties.chain(lambdas).flat_map(|binding: Binding| tree.bound(binding));
            let variables = variables.map(|variable| (variable.name, variable.ty));
            let named = parameters.chain(variables).filter(|(ident, _)| unit.symbol(ident.name) == name);
            types.extend(named.map(|(_, ty)| ty.and_then(|ty| last_segment(tree, ty))));
        }
        let first = (*types.first()?)?;
        types.iter().all(|ty| *ty == Some(first)).then(|| empty_of_type(first))?
    }
}

/// The simple name of a type.
fn last_segment(tree: &Tree, ty: TypeId) -> Option<&str> {
    match tree[ty] {
        Type::User(segments) => tree[segments].last().map(|segment| tree.name(segment.name.name)),
        Type::Nullable(inner) | Type::Parenthesized(inner) => last_segment(tree, inner),
        _ => None,
    }
}

fn empty_of_type(name: &str) -> Option<Value> {
    match name {
        "String" => Some(Value::string("")),
        "Collection" | "List" | "MutableList" => Some(Value::list(Vec::new())),
        "Set" | "MutableSet" => Some(Value::set([])),
        "Map" | "MutableMap" => Some(Value::map([])),
        "Array" => Some(Value::array(Vec::new())),
        _ => None,
    }
}

fn empty_like(value: &Value) -> Option<Value> {
    match value {
        Value::String(_) => Some(Value::string("")),
        Value::List(list) if list.array => Some(Value::array(Vec::new())),
        Value::List(_) => Some(Value::list(Vec::new())),
        Value::Set(_) => Some(Value::set([])),
        Value::Map(_) => Some(Value::map([])),
        _ => None,
    }
}
