//! What the driver knows to be missing before anything is evaluated.

use super::SettingsRoot;
use crate::check::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::source::{FileId, TextRange};

/// Patches lie beside the settings and are not applied.
pub(super) static PATCHES_NOT_APPLIED: Rule = Rule {
    name: "patches-not-applied",
    code: "TCI901",
    category: Category::Incomplete,
    severity: Severity::Note,
    summary: "the server's patches (`patches/**`) change the settings, and they are not applied",
};

/// A file of the settings was not read.
pub(super) static FILE_NOT_READ: Rule = Rule {
    name: "file-not-read",
    code: "TCI902",
    category: Category::Incomplete,
    severity: Severity::Note,
    summary: "a file that belongs to the settings could not be taken into account",
};

/// The rules of this module, explained.
pub(super) static EXPLANATIONS: &[&Explanation] = &[&PATCHES_EXPLAINED, &UNREAD_EXPLAINED];

static PATCHES_EXPLAINED: Explanation = Explanation {
    rule: &PATCHES_NOT_APPLIED,
    group: Group::Incomplete,
    why: "A server that changes a project whose settings lie in version control commits a patch. TeamCity applies it to \
          the settings; this tool does not yet, so what the patch changes is not seen.",
    fires: "project {\n}\n// file: patches/projects/_Self.kts\npackage patches.projects\n",
    silent: "project {\n}\n",
    remedy: "Move the change into the settings and delete the patch, as TeamCity's documentation advises.",
    source: "`kotlin-dsl.md` (patches)",
};

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

/// Adds one note for each gap of `root`, at the start of its script.
pub(super) fn report(root: &SettingsRoot, diagnostics: &mut Vec<Diagnostic>) {
    let script = FileId(u32::try_from(root.script).unwrap_or(u32::MAX));
    let start = TextRange::empty(0).in_file(script);
    // To be removed once patches are evaluated.
    if !root.patches.is_empty() {
        let message = format!("{} not applied", count(root.patches.len(), "patch is", "patches are"));
        let list = root.patches.iter().map(|path| format!("`{path}`")).collect::<Vec<_>>().join(", ");
        let help = "move the change into the settings and delete the patch";
        diagnostics.push(Diagnostic::new(&PATCHES_NOT_APPLIED, start, message).note(list).help(help));
    }
    for unread in &root.unread {
        let message = format!("`{}` was not read: {}", unread.relative, unread.reason);
        diagnostics.push(Diagnostic::new(&FILE_NOT_READ, start, message));
    }
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
