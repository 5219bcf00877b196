//! Properties of classes and files: their values, delegates, accessors.

use super::{Body, Element, Expected, ReturnTarget};
use crate::sema::symbols::own::Returns;
use crate::sema::symbols::{CallableId, ClassId};
use crate::sema::types::Type;
use crate::syntax::tree::{self, Id};

impl Body<'_, '_> {
    pub(super) fn member_property(&mut self, class: ClassId, node: Id<tree::Property>) {
        let property = self.tree[node];
        let Some(id) = self.world.own.property_of.get(&(self.unit, node.index(), 0)).copied() else { return };
        let Some(at) = id.own() else { return };
        let inferred = !self.world.has_written_type(id);
        if inferred && !self.is_local_member(id) {
            self.world.returns(id);
        } else {
            let mark = self.scopes.mark();
            self.initializer_parameters(class);
            let given = self.property_value(id, node);
            self.scopes.leave(mark);
            if inferred {
                self.world.own.callables[at].returns = Returns::Known(given);
            }
        }
        self.check_nothing_of_property(id, &property, 0);
        self.accessors(id, &property);
    }

    /// The value of a property, with what is written for its type.
    pub(crate) fn property_value(&mut self, id: CallableId, node: Id<tree::Property>) -> Type {
        let property = self.tree[node];
        let signature = self.signature(id);
        let place = self.place.parameters.clone();
        self.see_type_parameters(&signature.type_parameters.clone());
        let written = self.world.has_written_type(id).then_some(signature.returns);
        let ty = match (property.initializer, property.delegate) {
            (Some(value), _) => match written {
                Some(written) => self.check(value, written),
                None => {
                    let ty = self.own_type(value);
                    self.world.settled_literal(ty)
                }
            },
            (None, Some(delegate)) => {
                let this = self.this_type().unwrap_or(self.world.builtins.nullable_nothing);
                self.delegated(delegate, this, written)
            }
            (None, None) => match (property.getter, written) {
                (Some(getter), None) => match self.tree[getter].body {
                    tree::Body::Expr(value) => {
                        let mark = self.scopes.mark();
                        if let Some(receiver) = signature.receiver {
                            self.push_receiver(receiver, Some(signature.name));
                        }
                        let ty = self.expr(value, Expected::Nothing);
                        self.scopes.leave(mark);
                        self.world.settled_literal(ty)
                    }
                    _ => Type::UNKNOWN,
                },
                (_, written) => written.unwrap_or(Type::UNKNOWN),
            },
        };
        self.place.parameters = place;
        ty
    }

    fn this_type(&mut self) -> Option<Type> {
        let at = self.receiver_at(None)?;
        match self.scopes.elements[at] {
            Element::Receiver { ty, .. } => Some(ty),
            Element::Statics(_) => None,
        }
    }

    /// The accessors of a property, but for a getter that gave its type.
    pub(crate) fn accessors(&mut self, id: CallableId, property: &tree::Property) {
        let signature = self.signature(id);
        let ty = self.world.returns(id);
        let gave_type =
            !self.world.has_written_type(id) && property.initializer.is_none() && property.delegate.is_none();
        let field = self.named("field");
        for (accessor, is_getter) in [(property.getter, true), (property.setter, false)] {
            let Some(accessor) = accessor.map(|accessor| self.tree[accessor]) else { continue };
            if is_getter && gave_type && matches!(accessor.body, tree::Body::Expr(_)) {
                continue;
            }
            let mark = self.scopes.mark();
            let place = self.place.parameters.clone();
            self.see_type_parameters(&signature.type_parameters.clone());
            if let Some(receiver) = signature.receiver {
                self.push_receiver(receiver, Some(signature.name));
            }
            self.scopes.add_variable(field, ty, true);
            if let Some(parameter) = accessor.parameter {
                let name = self.symbol(parameter.name.name);
                self.scopes.add_variable(name, ty, false);
            }
            let returns = if is_getter { ty } else { self.world.builtins.unit };
            self.returns.push(ReturnTarget {
                label: None,
                returns: Some(returns),
                is_lambda: false,
                found: Vec::new(),
            });
            match accessor.body {
                tree::Body::None => {}
                tree::Body::Block(block) => {
                    self.statement(block);
                }
                tree::Body::Expr(value) if is_getter => {
                    self.check(value, returns);
                }
                tree::Body::Expr(value) => {
                    self.expr(value, Expected::Nothing);
                }
            }
            self.returns.pop();
            self.place.parameters = place;
            self.scopes.leave(mark);
        }
    }
}
