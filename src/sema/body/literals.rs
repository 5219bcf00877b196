//! Literals that are written as values of another type: a number for a text, a text for a number or for `true`.

use super::Body;
use super::apply::Failure;
use super::arguments::Passed;
use super::candidates::Candidate;
use crate::diagnostic::{Applicability, Diagnostic};
use crate::sema::types::Type;
use crate::source::TextRange;
use crate::syntax::tree::{Expr, ExprId, Id, StringLiteral, StringPart};

impl Body<'_, '_> {
    /// Offers the literal as the wanted type writes it, if one is meant.
    pub(super) fn with_literal_of(&mut self, expr: ExprId, wanted: Type, found: Diagnostic) -> Diagnostic {
        match self.literal_of(expr, wanted) {
            Some((range, text)) => self.with_literal(range, text, found),
            None => found,
        }
    }

    /// The same for a call that no function takes: where one literal, written otherwise, is all that is wrong with one of
    /// them, and another with none.
    pub(super) fn with_fitting_literal(
        &mut self,
        passed: &[Passed],
        failures: &[(Candidate, Failure)],
        found: Diagnostic,
    ) -> Diagnostic {
        let mut meant: Vec<(TextRange, String)> = Vec::new();
        for (_, failure) in failures {
            let Failure::Mismatch { at, wanted, .. } = failure else { continue };
            let Some(argument) = passed.get(*at) else { continue };
            meant.extend(self.literal_of(argument.expr, *wanted));
        }
        meant.dedup();
        match <[(TextRange, String); 1]>::try_from(meant) {
            Ok([(range, text)]) => self.with_literal(range, text, found),
            Err(_) => found,
        }
    }

    fn with_literal(&self, range: TextRange, text: String, found: Diagnostic) -> Diagnostic {
        let place = range.in_file(self.world.units[self.unit].file);
        found.fix(format!("write `{text}`"), Applicability::Unsafe, place, text)
    }

    /// A literal as a type writes it, and where it stands.
    fn literal_of(&mut self, expr: ExprId, wanted: Type) -> Option<(TextRange, String)> {
        let expr = self.bare(expr);
        let range = self.tree.range(expr);
        let source = range.slice(self.world.units[self.unit].text);
        let wanted = self.world.types.definite(wanted);
        let builtins = &self.world.builtins;
        let text = match self.tree[expr] {
            Expr::Integer(_) | Expr::Double(_) | Expr::Boolean(_) if wanted == builtins.string => {
                // A number of another base is no text.
                let plain = source.chars().all(|char| char.is_ascii_alphanumeric() || char == '.');
                let plain =
                    plain && !source.starts_with("0x") && !source.starts_with("0b") && !source.ends_with('L');
                plain.then(|| format!("\"{source}\""))?
            }
            Expr::String(literal) if wanted == builtins.int || wanted == builtins.long => {
                let digits = self.plain_text(literal)?;
                let fits = if wanted == builtins.int {
                    digits.parse::<i32>().is_ok()
                } else {
                    digits.parse::<i64>().is_ok()
                };
                // What begins with a zero is no number of Kotlin's.
                let is_number = digits.bytes().all(|byte| byte.is_ascii_digit())
                    && (digits == "0" || !digits.starts_with('0'));
                (fits && is_number).then(|| digits.to_owned())?
            }
            Expr::String(literal) if wanted == builtins.boolean => {
                let word = self.plain_text(literal)?;
                matches!(word, "true" | "false").then(|| word.to_owned())?
            }
            _ => return None,
        };
        Some((range, text))
    }

    /// The text of a literal without escapes and templates.
    fn plain_text(&self, literal: Id<StringLiteral>) -> Option<&str> {
        match &self.tree[self.tree[literal].parts] {
            [StringPart::Text(range)] => Some(range.slice(self.world.units[self.unit].text)),
            _ => None,
        }
    }
}
