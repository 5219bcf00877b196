//! String literals and templates.

use crate::syntax::tree::{ExprId, Id, StringLiteral, StringPart};

use super::interpreter::Interpreter;
use super::sites::Site;
use super::value::{Eval, Value};

impl Interpreter<'_> {
    #[inline(never)]
    pub(super) fn string(&mut self, string: Id<StringLiteral>, id: ExprId) -> Eval {
        let span = self.span(id);
        let text = self.string_text(string, id)?;
        self.spend_on(&text, span)?;
        Ok(text)
    }

    fn string_text(&mut self, string: Id<StringLiteral>, id: ExprId) -> Eval {
        let tree = self.tree();
        let source = self.here().source.text;
        let parts = &tree[tree[string].parts];
        if let [StringPart::Text(range)] = parts {
            self.sites().set(id, Site::Text(string));
            return Ok(Value::String(self.sites().text(string, || line_ends(range.slice(source)).into())));
        }
        let mut text = self.spare.take_text();
        let mut units: Vec<u16> = Vec::new();
        let mut known = true;
        for part in parts {
            if !matches!(part, StringPart::Escape(..)) {
                flush(&mut units, &mut text);
            }
            match *part {
                StringPart::Text(range) => push_lines(range.slice(source), &mut text),
                StringPart::Escape(unit, _) => units.push(unit),
                StringPart::Template { expr, .. } => {
                    let value = self.expr(expr)?;
                    let span = self.span(expr);
                    match self.display(&value, span)? {
                        Some(shown) => text.push_str(&shown),
                        None => known = false, // the other templates may hold errors
                    }
                    self.check_size(text.len(), span)?;
                }
            }
        }
        flush(&mut units, &mut text);
        let made = if known { Value::string(&*text) } else { Value::Unknown };
        self.spare.keep_text(text);
        Ok(made)
    }
}

/// Kotlin's scanner reads every line end as `\n`.
fn line_ends(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n").into() } else { text.into() }
}

fn push_lines(part: &str, text: &mut String) {
    if memchr::memchr(b'\r', part.as_bytes()).is_none() {
        text.push_str(part);
    } else {
        text.push_str(&line_ends(part));
    }
}

fn flush(units: &mut Vec<u16>, text: &mut String) {
    if !units.is_empty() {
        text.push_str(&String::from_utf16_lossy(units));
        units.clear();
    }
}
