//! Text literals: what is in their templates.

use super::{Body, Expected};
use crate::sema::types::Type;
use crate::syntax::tree::{Id, StringLiteral, StringPart};

impl Body<'_, '_> {
    pub(super) fn string(&mut self, literal: Id<StringLiteral>) -> Type {
        let parts: Vec<StringPart> = self.tree[self.tree[literal].parts].to_vec();
        for part in parts {
            if let StringPart::Template { expr, .. } = part {
                self.in_text += 1;
                self.expr(expr, Expected::Nothing);
                self.in_text -= 1;
            }
        }
        self.world.builtins.string
    }
}
