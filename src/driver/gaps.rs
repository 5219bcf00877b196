//! What the driver knows to be missing before anything is evaluated.

use super::Unread;
use crate::check::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::source::{FileId, TextRange};

/// A file of the settings was not read.
pub(super) static FILE_NOT_READ: Rule = Rule {
    name: "file-not-read",
    code: "TCI902",
    category: Category::Incomplete,
    severity: Severity::Note,
    summary: "a file that belongs to the settings could not be taken into account",
};

/// The rules of this module, explained.
pub(super) static EXPLANATIONS: &[&Explanation] = &[&UNREAD_EXPLAINED];

static UNREAD_EXPLAINED: Explanation = Explanation {
    rule: &FILE_NOT_READ,
    group: Group::Incomplete,
    why: "A file of the settings is not text, is too large, or leads out of the settings folder. What it declares is \
          missing.",
    fires: "project {\n}\n// unread: Logo.kt: it is not UTF-8\n",
    silent: "project {\n}\n// file: Names.kt\nval shop = \"The shop\"\n",
    remedy: "Save the file as UTF-8, or move it out of the settings folder.",
    source: "limits of this tool",
};

/// Adds one note for each file that was left out, at the start of `file`.
pub(super) fn report(unread: &[Unread], file: usize, diagnostics: &mut Vec<Diagnostic>) {
    let file = FileId(u32::try_from(file).unwrap_or(u32::MAX));
    let start = TextRange::empty(0).in_file(file);
    for unread in unread {
        let message = format!("`{}` was not read: {}", unread.relative, unread.reason);
        diagnostics.push(Diagnostic::new(&FILE_NOT_READ, start, message));
    }
}
