//! The code of a file: its declarations, the statements of a script; and what a body gives where no type is written.

use super::{Body, Expected};
use crate::sema::headers::TypeScope;
use crate::sema::symbols::own::{CallableNode, Classifier};
use crate::sema::symbols::{CallableId, ClassId};
use crate::sema::types::Type;
use crate::sema::world::World;
use crate::syntax::tree::{self, Expr, ExprId, Id};

impl World<'_> {
    /// Checks all code of a file.
    pub(crate) fn check_unit(&mut self, unit: usize) {
        let tree = self.tree(unit);
        let statements: Vec<ExprId> = tree[tree.statements].to_vec();
        let place = TypeScope { unit, ..TypeScope::default() };
        match self.scripts[unit] {
            Some(script) => {
                let mut body = Body::new(self, place);
                body.enter_class(script, true);
                for statement in statements {
                    body.script_statement(script, statement);
                }
            }
            None => {
                for statement in statements {
                    let mut body = Body::new(self, place.clone());
                    body.top_level(statement);
                }
            }
        }
        for alias in 0..self.own.aliases.len() {
            if self.own.aliases.get(alias).is_some_and(|it| it.unit == unit) {
                self.alias(Classifier::OwnAlias(alias));
            }
        }
    }

    /// Whether the type of a property is written.
    pub(crate) fn has_written_type(&self, id: CallableId) -> bool {
        let Some(own) = id.own().and_then(|at| self.own.callables.get(at)) else { return true };
        let tree = self.tree(own.unit);
        match own.node {
            CallableNode::Property(property, at) => {
                let property = tree[property];
                let variable = tree.bound(property.binding).nth(at);
                variable.is_some_and(|variable| variable.ty.is_some())
                    || property.getter.is_some_and(|getter| tree[getter].returns.is_some())
            }
            _ => true,
        }
    }

    /// What the body of a callable gives, where no type is written.
    pub(crate) fn infer_returns(&mut self, id: CallableId) -> Type {
        let Some(at) = id.own() else { return Type::UNKNOWN };
        let own = &self.own.callables[at];
        let (unit, node, owner) = (own.unit, own.node, own.owner);
        let place = TypeScope { unit, ..TypeScope::default() };
        let mut body = Body::new(self, place);
        if let Some(owner) = owner {
            body.enter_class(owner, true);
        }
        match node {
            CallableNode::Function(function) => body.function_body(id, function),
            CallableNode::Property(property, place) => {
                let data = body.tree[property];
                let has_value = data.initializer.is_some() || data.delegate.is_some();
                if let Some(owner) = owner.filter(|_| has_value) {
                    body.initializer_parameters(owner);
                }
                if let tree::Binding::Destructuring(_) = data.binding {
                    let Some(value) = data.initializer else { return Type::UNKNOWN };
                    let ty = body.expr(value, Expected::Nothing);
                    let variables: Vec<tree::Variable> = body.tree.bound(data.binding).collect();
                    return match variables.get(place) {
                        Some(variable) => body.component(ty, place + 1, *variable),
                        None => Type::UNKNOWN,
                    };
                }
                body.property_value(id, property)
            }
            _ => Type::UNKNOWN,
        }
    }
}

impl Body<'_, '_> {
    /// A declaration of a plain file.
    pub(super) fn top_level(&mut self, statement: ExprId) {
        match self.tree[statement] {
            Expr::Annotated { body, .. } | Expr::Labeled { body, .. } => self.top_level(body),
            Expr::Function(node) => {
                if let Some(id) = self.world.own.function_of.get(&(self.unit, node.index())).copied() {
                    self.member_function(id, node);
                    self.check_nothing_is_written(id, node);
                }
            }
            Expr::Property(node) => self.top_property(node),
            Expr::Class(node) => {
                if let Some(class) = self.world.own.class_of.get(&(self.unit, node.index())).copied() {
                    self.class_body(class);
                }
            }
            _ => {}
        }
    }

    /// A function that never returns has to say so.
    pub(super) fn check_nothing_is_written(&mut self, id: CallableId, node: Id<tree::Function>) {
        let function = self.tree[node];
        let overrides = function.modifiers.has(tree::Modifier::Override);
        let Some(name) = function.name.filter(|_| function.returns.is_none() && !overrides) else { return };
        if matches!(function.body, tree::Body::Expr(_))
            && self.world.returns(id) == self.world.builtins.nothing
        {
            self.tell_implicit_nothing(name, "return type");
        }
    }

    /// A property that never has a value has to say so.
    pub(super) fn check_nothing_of_property(&mut self, id: CallableId, property: &tree::Property, at: usize) {
        let Some(variable) = self.tree.bound(property.binding).nth(at) else { return };
        if !self.world.has_written_type(id)
            && property.delegate.is_none()
            && !property.modifiers.has(tree::Modifier::Override)
            && self.world.returns(id) == self.world.builtins.nothing
        {
            self.tell_implicit_nothing(variable.name, "property type");
        }
    }

    fn tell_implicit_nothing(&mut self, name: tree::Ident, what: &str) {
        let message = format!("`Nothing` as a {what} needs to be specified explicitly");
        let found = self.finding(&crate::sema::rules::TYPE_MISMATCH, name.range, message);
        self.tell(found.label("never has a value").help("write `: Nothing`"));
    }

    fn top_property(&mut self, node: Id<tree::Property>) {
        let property = self.tree[node];
        let count = self.tree.bound(property.binding).count();
        for at in 0..count {
            let Some(id) = self.world.own.property_of.get(&(self.unit, node.index(), at)).copied() else {
                continue;
            };
            if self.world.has_written_type(id) && count == 1 {
                self.property_value(id, node);
            } else {
                self.world.returns(id);
            }
            self.check_nothing_of_property(id, &property, at);
            self.accessors(id, &property);
        }
    }

    /// A statement of a script: its declarations are members of the script's class.
    fn script_statement(&mut self, script: ClassId, statement: ExprId) {
        match self.tree[statement] {
            Expr::Property(node) => self.top_property(node),
            Expr::Function(_) | Expr::Class(_) => self.class_member(script, statement),
            Expr::Annotated { body, .. } => self.script_statement(script, body),
            _ => {
                self.statement(statement);
            }
        }
    }
}
