//! What fixes change in a file of Kotlin, as a unified diff without secrets.

use camino::Utf8Path;
use similar::TextDiff;

use super::redact::Secrets;
use super::shown::{Page, Place, Shown};

/// How the text of the file at `path` changes. Secrets are hidden, so that it is there to be read and not to be applied.
pub fn patch(path: &Utf8Path, before: &str, after: &str, secrets: &Secrets) -> Shown {
    let mut page = Page::new(secrets);
    page.fixed("--- ").put(Place::Line, path.as_str()).fixed("\n");
    page.fixed("+++ ").put(Place::Line, path.as_str()).fixed("\n");
    let (before, after) = (secrets.source(before), secrets.source(after));
    if before == after {
        page.fixed("(what changes is hidden)\n");
        return page.finish();
    }
    let diff = TextDiff::from_lines(&*before, &*after);
    for hunk in diff.unified_diff().context_radius(3).iter_hunks() {
        page.sentence(Place::Line, &hunk.header().to_string()).fixed("\n");
        for change in hunk.iter_changes() {
            page.fixed(match change.tag() {
                similar::ChangeTag::Equal => " ",
                similar::ChangeTag::Delete => "-",
                similar::ChangeTag::Insert => "+",
            });
            page.sentence(Place::Line, change.value().trim_end_matches(['\n', '\r'])).fixed("\n");
            if change.missing_newline() {
                page.fixed("\\ No newline at end of file\n");
            }
        }
    }
    page.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_change_are_shown_with_those_around_and_secrets_are_not() {
        let before = "a\nb\nc\npassword = \"Hunter-2\"\nname: \"x\"\r\nd";
        let after = "a\nb\nc\npassword = \"Hunter-2\"\nname = \"x\"\r\nd";
        let shown = patch("s.kts".into(), before, after, &Secrets::new(None, [before]));
        assert_eq!(
            &*shown,
            "--- s.kts\n+++ s.kts\n@@ -2,5 +2,5 @@\n b\n c\n password = \"********\"\n-name: \"x\"\n+name = \"x\"\n d\n\\ No \
             newline at end of file\n"
        );
    }
}
