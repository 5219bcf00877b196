//! Which comment is about a finding: found without looking at every comment for every finding.

use std::collections::BTreeMap;

use super::comment::Comment;
use crate::diagnostic::Diagnostic;
use crate::source::FileId;

/// A rule that a comment names: the places of both in their lists.
type RuleInComment = (usize, usize);

/// The comments that are about one piece of code, or one file.
#[derive(Default)]
struct Group {
    start: u32,
    end: u32,
    /// The nearest group before it that may reach over its start.
    outer: Option<usize>,
    /// The rules that are named, the first time each.
    rules: BTreeMap<&'static str, RuleInComment>,
}

/// The comments of all files.
pub(super) struct Index {
    files: BTreeMap<FileId, Vec<Group>>,
}

impl Index {
    pub(super) fn new(comments: &[Comment]) -> Self {
        let mut groups: BTreeMap<FileId, BTreeMap<(u32, u32), Group>> = BTreeMap::new();
        for (at, comment) in comments.iter().enumerate() {
            let (start, end) = comment.reach();
            // Of two that begin at the same place the longer one stands first.
            let key = (start, u32::MAX - end);
            let group = groups.entry(comment.file).or_default().entry(key).or_default();
            (group.start, group.end) = (start, end);
            for (number, named) in comment.rules.iter().enumerate() {
                group.rules.entry(named.rule.name).or_insert((at, number));
            }
        }
        let linked = groups.into_iter().map(|(file, groups)| (file, link(groups.into_values().collect())));
        Self { files: linked.collect() }
    }

    /// The comment that suppresses `found`, the innermost first.
    pub(super) fn find(&self, found: &Diagnostic) -> Option<RuleInComment> {
        let groups = self.files.get(&found.primary.span.file)?;
        let offset = found.primary.span.start;
        let mut next = groups.partition_point(|group| group.start <= offset).checked_sub(1);
        while let Some(group) = next.and_then(|at| groups.get(at)) {
            if group.end >= offset
                && let Some(place) = group.rules.get(found.rule.name)
            {
                return Some(*place);
            }
            next = group.outer;
        }
        None
    }
}

/// Sets `outer` of groups that are sorted by their starts.
fn link(mut groups: Vec<Group>) -> Vec<Group> {
    let mut open: Vec<(usize, u32)> = Vec::new();
    for (at, group) in groups.iter_mut().enumerate() {
        while open.last().is_some_and(|(_, end)| *end < group.start) {
            open.pop();
        }
        group.outer = open.last().map(|(at, _)| *at);
        open.push((at, group.end));
    }
    groups
}
