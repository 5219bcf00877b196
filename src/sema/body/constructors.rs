//! Secondary constructors: what they call first, and their code.

use super::{Body, ReturnTarget};
use crate::sema::analysis::ConstructorCall;
use crate::sema::symbols::own::{CallableNode, ClassNode};
use crate::sema::symbols::{ClassId, ClassKind};
use crate::sema::types::Type;
use crate::source::TextRange;
use crate::syntax::tree::{self, Id};

impl Body<'_, '_> {
    fn superclass(&mut self, class: ClassId) -> Option<Type> {
        let supertypes = self.world.supertypes(class);
        supertypes.iter().copied().find(|ty| {
            self.world.class_in(*ty).is_some_and(|it| self.world.class(it).kind == ClassKind::Class)
        })
    }

    /// A superclass that cannot be made without arguments has to be called by each constructor.
    pub(super) fn check_super_is_called(
        &mut self,
        class: ClassId,
        node: Id<tree::SecondaryConstructor>,
        range: TextRange,
    ) {
        let Some(base) = self.superclass(class).and_then(|ty| self.world.class_in(ty)) else { return };
        let has_primary = class.own().is_some_and(|at| match self.world.own.classes[at].node {
            ClassNode::Class(node) => self.tree[node].has_constructor,
            ClassNode::Script => true,
        });
        let is_enum = self.world.class(class).kind == ClassKind::Enum;
        if self.tree[node].delegation.is_some()
            || has_primary
            || is_enum
            || self.world.is_opaque(base)
            || self.world.constructors(base).is_empty()
            || self.makes_without_arguments(base)
        {
            return;
        }
        let text = range.slice(self.world.units[self.unit].text);
        let at =
            range.start + text.find("constructor").and_then(|at| u32::try_from(at).ok()).unwrap_or_default();
        let name = self.world.class_name(base);
        let message =
            format!("`: super(..)` or `: this(..)` is missing: `{name}` cannot be made without arguments");
        let range = TextRange::new(at, at + "constructor".len() as u32);
        let found = self.finding(&crate::sema::rules::WRONG_CONSTRUCTOR, range, message);
        self.tell(found);
    }

    pub(super) fn secondary_constructor(&mut self, class: ClassId, node: Id<tree::SecondaryConstructor>) {
        let constructor = self.tree[node];
        let found = self.world.constructors(class).into_iter().find(|id| {
            id.own().is_some_and(|at| {
                self.world.own.callables[at].node == CallableNode::SecondaryConstructor(node)
            })
        });
        let Some(id) = found else { return };
        let signature = self.signature(id);
        let mark = self.scopes.mark();
        self.parameters(constructor.parameters, &signature.parameters.clone());
        if let Some(delegation) = constructor.delegation {
            let ty = if delegation.to_super {
                self.superclass(class).unwrap_or(self.world.builtins.any)
            } else {
                self.world.default_type(class)
            };
            let range = self.tree[delegation.arguments].first().map_or_else(
                || signature_range(self.tree, &constructor),
                |argument| self.tree.range(argument.value),
            );
            self.constructor_call(ConstructorCall::Delegation(node), ty, delegation.arguments, range);
        }
        if let Some(body) = constructor.body {
            let unit = self.world.builtins.unit;
            self.returns.push(ReturnTarget {
                label: None,
                returns: Some(unit),
                is_lambda: false,
                found: Vec::new(),
            });
            self.statement(body);
            self.returns.pop();
        }
        self.scopes.leave(mark);
    }
}

fn signature_range(tree: &tree::Tree, constructor: &tree::SecondaryConstructor) -> crate::source::TextRange {
    match tree[constructor.parameters].first() {
        Some(parameter) => parameter.name.range,
        None => constructor.modifiers.range,
    }
}
