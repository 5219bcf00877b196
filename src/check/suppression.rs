//! Which findings are reported, and how gravely: the levels of the configuration, and comments that suppress. Both may
//! come from whoever wrote the settings, so that what they silence of the rules about security is counted.

mod annotation;
mod comment;
mod index;
mod silenced;

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};

use super::explanation::{Explanation, Group};
use super::rules::{invalid_suppression, missing_reason, unused_suppression};
use crate::config::{Config, Level};
use crate::diagnostic::{Applicability, Diagnostic};
use crate::source::{FileId, SourceMap};
use crate::syntax::Suppressed;
use annotation::annotations;
use comment::{Comment, comments};
use index::Index;
pub use silenced::{Silenced, Silencer};

/// All rules by name.
type Rules = BTreeMap<&'static str, &'static Explanation>;

/// What decides about levels.
#[derive(Clone, Copy)]
pub(crate) struct Judge<'a> {
    /// The configuration.
    pub(crate) config: &'a Config,
    /// The paths of the files as machine formats show them.
    pub(crate) reported: &'a [Utf8PathBuf],
    pub(crate) rules: &'a Rules,
    /// What `@Suppress` names in each file.
    pub(crate) annotations: &'a [(FileId, Vec<Suppressed>)],
    /// Whether comments in the settings may suppress.
    pub(crate) comments: bool,
}

/// Sets the severity of `diagnostics` as the configuration says, and takes out those that are off or suppressed by a
/// comment. Comments that do no good are reported.
pub(crate) fn suppress(diagnostics: &mut Vec<Diagnostic>, sources: &SourceMap, judge: Judge<'_>) -> Silenced {
    let mut silenced = apply_levels(diagnostics, judge);
    if !judge.comments {
        return silenced;
    }
    let rules = judge.rules;
    let mut comments: Vec<Comment> =
        sources.iter().flat_map(|(file, source)| comments(file, source.text(), rules)).collect();
    for (file, suppressed) in judge.annotations {
        let text = sources.get(*file).map_or("", |source| source.text());
        comments.extend(annotations(*file, text, suppressed, rules));
    }
    if comments.is_empty() {
        return silenced;
    }
    let before = diagnostics.len();
    let index = Index::new(&comments);
    diagnostics.retain(|found| match index.find(found) {
        Some((comment, rule)) => {
            silenced.add(found, Silencer::Comment, rules);
            let named = comments.get_mut(comment).and_then(|comment| comment.rules.get_mut(rule));
            named.map(|named| named.used = true).is_none()
        }
        None => true,
    });
    silenced.by_comments = before - diagnostics.len();
    let mut about: Vec<Diagnostic> = comments.iter().flat_map(problems).collect();
    if judge.config.policy.require_reasons {
        about.extend(comments.iter().filter_map(without_reason));
    }
    apply_levels(&mut about, judge);
    diagnostics.extend(about);
    silenced
}

/// The same for files that have no comments of Kotlin: XML.
pub(crate) fn apply_levels(diagnostics: &mut Vec<Diagnostic>, judge: Judge<'_>) -> Silenced {
    let mut silenced = Silenced::default();
    diagnostics.retain_mut(|found| apply(found, judge, &mut silenced));
    silenced
}

/// Gives a finding its level; false when it is off.
fn apply(found: &mut Diagnostic, judge: Judge<'_>, silenced: &mut Silenced) -> bool {
    let path = judge.reported.get(found.primary.span.file.0 as usize);
    let level = judge.config.levels.of(found.rule, path.map_or(Utf8Path::new(""), |path| path));
    let is_softer = match level {
        Some(Level::Off) => true,
        Some(Level::On(severity)) => severity < found.severity,
        None => false,
    };
    if is_softer && judge.config.is_found && !judge.config.levels.is_asked(found.rule) {
        silenced.add(found, Silencer::Config, judge.rules);
    }
    match level {
        Some(Level::Off) => false,
        Some(Level::On(severity)) => {
            found.severity = severity;
            true
        }
        None => judge.rules.get(found.rule.name).is_none_or(|rule| rule.group != Group::Optional),
    }
}

fn problems(comment: &Comment) -> Vec<Diagnostic> {
    let unused = comment.rules.iter().filter(|named| !named.used).map(|named| {
        let message = format!("this {} suppresses no `{}`", comment.what, named.rule.name);
        let found = Diagnostic::new(&unused_suppression::RULE, named.range.in_file(comment.file), message)
            .help("delete it");
        match comment.whole.map(|range| range.in_file(comment.file)) {
            Some(place) => found.fix("delete the comment", Applicability::Safe, place, ""),
            None => found,
        }
    });
    let invalid = comment.invalid.iter().map(|wrong| {
        let place = wrong.range.in_file(comment.file);
        let found = Diagnostic::new(&invalid_suppression::RULE, place, &wrong.message).help(&wrong.help);
        match wrong.meant {
            Some(meant) => found.fix(format!("write `{meant}`"), Applicability::Unsafe, place, meant),
            None => found,
        }
    });
    unused.chain(invalid).collect()
}

/// What says that a comment, which suppresses something, does not say why.
fn without_reason(comment: &Comment) -> Option<Diagnostic> {
    let named = comment.rules.iter().find(|named| named.used).filter(|_| !comment.has_reason)?;
    let message = format!("this {} does not say why it suppresses `{}`", comment.what, named.rule.name);
    let found = Diagnostic::new(&missing_reason::RULE, named.range.in_file(comment.file), message);
    Some(found.help(comment.remedy))
}
