//! Which findings are reported, and how gravely: the levels of the configuration, and comments that suppress.

mod comment;
mod index;

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};

use super::explanation::{Explanation, Group};
use crate::config::{Level, Levels};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::source::SourceMap;
use comment::{Comment, comments};
use index::Index;

pub(crate) static UNUSED: Rule = Rule {
    name: "unused-suppression",
    code: "TCC601",
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a comment that suppresses nothing",
};

pub(crate) static INVALID: Rule = Rule {
    name: "invalid-suppression",
    code: "TCC602",
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a comment that cannot suppress what it names",
};

pub(crate) static UNUSED_EXPLANATION: Explanation = Explanation {
    rule: &UNUSED,
    group: Group::Suspicious,
    why: "`// tcdsl: ignore[rule] reason` suppresses the findings of a rule: behind code in its own line, before code in \
          the line that follows, with the blocks that open there. `ignore-file` is about the whole file. A comment that \
          suppresses nothing hides the next real finding in its place.",
    fires: "project {\n    description = \"The shop\" // tcdsl: ignore[invalid-url] an old server\n}\n",
    silent: r#"project {
    features {
        feature {
            type = "OAuthProvider"
            id = "KEYS"
            // tcdsl: ignore[unknown-connection-kind] a plugin of our own
            param("providerType", "slackConnectoin")
        }
    }
}
"#,
    remedy: "Delete the comment, or move it to the line of the finding.",
    source: "this tool's own comments",
};

pub(crate) static INVALID_EXPLANATION: Explanation = Explanation {
    rule: &INVALID,
    group: Group::Suspicious,
    why: "A comment names no rule, a rule that does not exist, or one that cannot be suppressed: what Kotlin's compiler \
          says keeps TeamCity from taking the settings, and what was not evaluated was not checked.",
    fires: "project {\n    description = \"The shop\" // tcdsl: ignore[invalid-ulr] an old server\n}\n",
    silent: "project {\n    description = \"The shop\" // tcdsl checks this project\n}\n",
    remedy: "Write the rule's name as findings show it; `tcdsl rules` lists all.",
    source: "this tool's own comments",
};

/// Sets the severity of `diagnostics` as `levels` say, and takes out those that are off or suppressed by a comment.
/// Comments that do no good are reported. Returns how many findings comments suppress.
///
/// `reported` are the paths of the files as machine formats show them; `rules` are all rules.
pub(crate) fn settle(
    diagnostics: &mut Vec<Diagnostic>,
    sources: &SourceMap,
    reported: &[Utf8PathBuf],
    levels: &Levels,
    rules: &BTreeMap<&'static str, &'static Explanation>,
) -> usize {
    set_levels(diagnostics, reported, levels, rules);
    let mut comments: Vec<Comment> =
        sources.iter().flat_map(|(file, source)| comments(file, source.text(), rules)).collect();
    if comments.is_empty() {
        return 0;
    }
    let before = diagnostics.len();
    let index = Index::new(&comments);
    diagnostics.retain(|found| match index.find(found) {
        Some((comment, rule)) => {
            let named = comments.get_mut(comment).and_then(|comment| comment.rules.get_mut(rule));
            named.map(|named| named.used = true).is_none()
        }
        None => true,
    });
    let suppressed = before - diagnostics.len();
    let mut about: Vec<Diagnostic> = comments.iter().flat_map(problems).collect();
    set_levels(&mut about, reported, levels, rules);
    diagnostics.extend(about);
    suppressed
}

/// The same for files that have no comments of Kotlin: XML.
pub(crate) fn set_levels(
    diagnostics: &mut Vec<Diagnostic>,
    reported: &[Utf8PathBuf],
    levels: &Levels,
    rules: &BTreeMap<&'static str, &'static Explanation>,
) {
    diagnostics.retain_mut(|found| apply(found, reported, levels, rules));
}

/// Gives a finding its level; false when it is off.
fn apply(
    found: &mut Diagnostic,
    reported: &[Utf8PathBuf],
    levels: &Levels,
    rules: &BTreeMap<&'static str, &'static Explanation>,
) -> bool {
    let path = reported.get(found.primary.span.file.0 as usize);
    match levels.of(found.rule, path.map_or(Utf8Path::new(""), |path| path)) {
        Some(Level::Off) => false,
        Some(Level::On(severity)) => {
            found.severity = severity;
            true
        }
        None => rules.get(found.rule.name).is_none_or(|rule| rule.group != Group::Optional),
    }
}

fn problems(comment: &Comment) -> Vec<Diagnostic> {
    let unused = comment.rules.iter().filter(|named| !named.used).map(|named| {
        let message = format!("this comment suppresses no `{}`", named.rule.name);
        Diagnostic::new(&UNUSED, named.range.in_file(comment.file), message).help("delete it")
    });
    let invalid = comment.invalid.iter().map(|(range, message, help)| {
        Diagnostic::new(&INVALID, range.in_file(comment.file), message).help(help)
    });
    unused.chain(invalid).collect()
}
