//! `["a", "b"]`: arguments of annotations are written so, and nothing else.

use super::{Body, Expected};
use crate::diagnostic::{Applicability, Edit};
use crate::sema::symbols::ClassKind;
use crate::sema::types::Type;
use crate::source::TextRange;
use crate::syntax::MALFORMED;
use crate::syntax::tree::ExprId;

impl Body<'_, '_> {
    /// Annotations are not checked here, but the defaults of their parameters are.
    pub(super) fn collection_literal(&mut self, expr: ExprId, items: &[ExprId]) -> Type {
        for item in items {
            self.expr(*item, Expected::Nothing);
        }
        let class = self.place.class.map(|class| self.world.class(class).kind);
        if class == Some(ClassKind::Annotation) {
            return Type::UNKNOWN;
        }
        let unit = self.place.unit;
        let range = self.tree.range(expr);
        let edit = |range: TextRange, text: &str| Edit {
            span: range.in_file(self.world.units[unit].file),
            text: text.to_owned(),
        };
        let edits = vec![
            edit(TextRange::new(range.start, range.start + 1), "listOf("),
            edit(TextRange::new(range.end.saturating_sub(1), range.end), ")"),
        ];
        let message = "a list in brackets is for arguments of annotations only";
        let found = self.world.finding(unit, &MALFORMED, range, message);
        let found =
            found.help("write `listOf(...)`").fix_all("write `listOf(...)`", Applicability::Unsafe, edits);
        self.world.report(unit, found);
        Type::UNKNOWN
    }
}
