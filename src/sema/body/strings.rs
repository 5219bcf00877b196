//! Text literals: what is in their templates.

use super::{Body, Expected};
use crate::sema::types::Type;
use crate::syntax::tree::{Id, StringLiteral, StringPart};

/// A template of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Template {
    /// Of a raw text: it has no escapes.
    pub(super) raw: bool,
    pub(super) braces: bool,
}

impl Body<'_, '_> {
    pub(super) fn string(&mut self, literal: Id<StringLiteral>) -> Type {
        let parts: Vec<StringPart> = self.tree[self.tree[literal].parts].to_vec();
        for part in parts {
            if let StringPart::Template { expr, braces } = part {
                let before = self.in_text.replace(Template { raw: self.tree[literal].raw, braces });
                self.expr(expr, Expected::Nothing);
                self.in_text = before;
            }
        }
        self.world.builtins.string
    }
}
