//! The annotations that suppress: `@Suppress("tcdsl:rule reason")` at a declaration, `@file:Suppress("tcdsl:rule reason")` at
//! the head of a file. Whatever else they name is for others.

use std::collections::BTreeMap;

use super::comment::{Comment, Invalid, MARK, place};
use crate::check::explanation::Explanation;
use crate::source::FileId;
use crate::syntax::Suppressed;

/// What annotations of a file suppress. Each text has a reason of its own.
pub(super) fn annotations(
    file: FileId,
    text: &str,
    suppressed: &[Suppressed],
    rules: &BTreeMap<&'static str, &'static Explanation>,
) -> Vec<Comment> {
    let read = |suppressed: &Suppressed| {
        let words = suppressed.text.slice(text).strip_prefix(MARK)?.trim();
        let (name, reason) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
        let mut read = Comment {
            file,
            what: "annotation",
            about: suppressed.about,
            rules: Vec::new(),
            invalid: Vec::new(),
            whole: None,
            has_reason: reason.contains(char::is_alphanumeric),
            remedy: "write the reason behind the rule: `@Suppress(\"tcdsl:rule reason\")`",
        };
        if name.is_empty() {
            let message = "this annotation names no rule".to_owned();
            let help = "write `@Suppress(\"tcdsl:rule reason\")`".to_owned();
            read.invalid.push(Invalid { range: suppressed.text, message, help, meant: None });
        } else {
            read.name(name, place(text, name), rules);
        }
        Some(read)
    };
    suppressed.iter().filter_map(read).collect()
}
