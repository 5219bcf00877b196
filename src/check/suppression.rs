//! Which findings are reported, and how gravely: the levels of the configuration, and comments that suppress.

mod comment;
mod index;

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};

use super::explanation::{Explanation, Group};
use super::rules::{invalid_suppression, unused_suppression};
use crate::config::{Level, Levels};
use crate::diagnostic::Diagnostic;
use crate::source::SourceMap;
use comment::{Comment, comments};
use index::Index;

/// Sets the severity of `diagnostics` as `levels` say, and takes out those that are off or suppressed by a comment.
/// Comments that do no good are reported. Returns how many findings comments suppress.
///
/// `reported` are the paths of the files as machine formats show them; `rules` are all rules.
pub(crate) fn suppress(
    diagnostics: &mut Vec<Diagnostic>,
    sources: &SourceMap,
    reported: &[Utf8PathBuf],
    levels: &Levels,
    rules: &BTreeMap<&'static str, &'static Explanation>,
) -> usize {
    apply_levels(diagnostics, reported, levels, rules);
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
    apply_levels(&mut about, reported, levels, rules);
    diagnostics.extend(about);
    suppressed
}

/// The same for files that have no comments of Kotlin: XML.
pub(crate) fn apply_levels(
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
        Diagnostic::new(&unused_suppression::RULE, named.range.in_file(comment.file), message)
            .help("delete it")
    });
    let invalid = comment.invalid.iter().map(|(range, message, help)| {
        Diagnostic::new(&invalid_suppression::RULE, range.in_file(comment.file), message).help(help)
    });
    unused.chain(invalid).collect()
}
