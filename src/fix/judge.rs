//! Whether remedies hold: the findings that they belong to have gone, and no other has come.
//!
//! Findings are told apart by rule, file and place, and places move with the text. Stages hide each other: as long as a
//! text is not Kotlin, names and types are not all looked at, and where the compiler refuses settings, not all rules are run.
//! So a finding that comes from a *later* stage than the one that has gone was hidden by it, and does not count against the
//! remedy; nor does another one about names and types after a safe remedy of such, which is an import: what is imported is
//! looked at now. But mending a text may have been a wrong guess, and what is wrong with names and types afterwards tells it:
//! on the lines that were touched, and where brackets or quotes were put in by guess anywhere in the file.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::edits::Edits;
use crate::diagnostic::{Applicability, Category, Rule};
use crate::driver::Compilation;

/// What looks at the settings, in its order: each hides what comes behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    /// The text: `syntax`.
    Text,
    /// Names and types.
    Meaning,
    /// What is not known, and keeps the rest from being judged.
    Gap,
    /// What the settings do when they run, and what they amount to.
    Model,
}

impl Stage {
    pub(super) const ALL: [Self; 4] = [Self::Text, Self::Meaning, Self::Gap, Self::Model];

    /// The stage that raises a rule.
    pub(super) fn of(rule: &Rule) -> Self {
        match rule.category {
            Category::Compilation if rule.code.starts_with("TCS") => Self::Text,
            Category::Compilation if !WHEN_RUN.contains(&rule.name) => Self::Meaning,
            // What is a validation for TeamCity, and is told with names and types.
            _ if rule.code.starts_with("TCD") => Self::Meaning,
            Category::Incomplete => Self::Gap,
            // A connection of a kind that nobody knows is not looked at.
            _ if rule.name == "unknown-connection-kind" => Self::Gap,
            _ => Self::Model,
        }
    }
}

/// What is only seen when the settings are run.
const WHEN_RUN: &[&str] = &["uncaught-exception", "budget-exceeded", "no-project", "stale-patch"];

/// Remedies that are tried together: of findings of one stage, all as safe as each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kind {
    pub(super) stage: Stage,
    pub(super) applicability: Applicability,
}

/// A finding, as far as it tells it from others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Mark<'a> {
    pub(super) path: &'a str,
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) rule: &'static Rule,
    pub(super) message: &'a str,
    pub(super) line: u32,
}

/// A finding's rule and place.
pub(super) type Key<'a> = (&'a str, &'a str, u32, u32);

impl<'a> Mark<'a> {
    fn key(&self) -> Key<'a> {
        (self.path, self.rule.name, self.start, self.end)
    }
}

/// The findings of compilations; what several find at one place is there once.
pub(super) fn marks<'a>(compilations: impl IntoIterator<Item = &'a Compilation>) -> Vec<Mark<'a>> {
    let mut seen = FxHashSet::default();
    let mut marks = Vec::new();
    for compilation in compilations {
        for found in &compilation.diagnostics {
            let span = found.primary.span;
            let Some(file) = compilation.sources.get(span.file) else { continue };
            let mark = Mark {
                path: file.path().as_str(),
                start: span.start,
                end: span.end,
                rule: found.rule,
                message: &found.message,
                line: file.position(span.start).line,
            };
            if seen.insert(mark.clone()) {
                marks.push(mark);
            }
        }
    }
    marks
}

/// What keeps a remedy from being kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// Its finding is still there.
    Remains,
    /// Another one has come.
    Brings { rule: &'static str, message: String, line: u32 },
    /// An edit does not fit the text.
    DoesNotFit,
}

impl Fault {
    /// The end of "not applied: ...".
    pub(super) fn why(&self) -> String {
        match self {
            Self::Remains => "the finding would remain".to_owned(),
            Self::Brings { rule, message, line } => {
                format!("line {line} would get another finding: {rule}: {message}")
            }
            Self::DoesNotFit => "its edits do not fit the text".to_owned(),
        }
    }
}

/// A finding of before: where it may end now, and whether it is to go.
#[derive(Debug, Clone, Copy)]
struct Known {
    ends: (u32, u32),
    is_target: bool,
}

/// What is judged.
pub(super) struct Trial<'a> {
    /// The findings before.
    pub(super) before: &'a [Mark<'a>],
    /// Those of them that are to go.
    pub(super) targets: &'a FxHashSet<Key<'a>>,
    /// The findings after.
    pub(super) after: &'a [Mark<'a>],
    /// What was done to the files, by their paths.
    pub(super) edits: &'a BTreeMap<String, Edits>,
    /// The lines that were touched, as they are numbered afterwards, by the files' paths.
    pub(super) touched: &'a FxHashSet<(&'a str, u32)>,
    /// Whether brackets or quotes were put in by guess: where things end is another place.
    pub(super) ends_moved: bool,
    /// What is tried.
    pub(super) kind: Kind,
}

/// A file, a rule, and where something begins.
type Beginning<'a> = (&'a str, &'a str, u32);

impl Trial<'_> {
    /// What is wrong with it, if anything.
    pub(super) fn fault(&self) -> Option<Fault> {
        // What is known of before, by file, rule and where it may begin now.
        let mut known: FxHashMap<Beginning<'_>, Vec<Known>> = FxHashMap::default();
        for mark in self.before {
            let moved = |offset| self.edits.get(mark.path).map_or((offset, offset), |it| it.moved(offset));
            let ((least, most), ends) = (moved(mark.start), moved(mark.end));
            let entry = Known { ends, is_target: self.targets.contains(&mark.key()) };
            known.entry((mark.path, mark.rule.name, least)).or_default().push(entry);
            if most != least {
                known.entry((mark.path, mark.rule.name, most)).or_default().push(entry);
            }
        }
        for mark in self.after {
            let at_place = known.get(&(mark.path, mark.rule.name, mark.start));
            let mut same =
                at_place.into_iter().flatten().filter(|it| (it.ends.0..=it.ends.1).contains(&mark.end));
            match same.next() {
                Some(Known { is_target: true, .. }) => return Some(Fault::Remains),
                Some(_) => {}
                None if self.was_hidden(mark) => {}
                None => {
                    let message = mark.message.to_owned();
                    return Some(Fault::Brings { rule: mark.rule.name, message, line: mark.line });
                }
            }
        }
        None
    }

    /// Whether a finding that is new was there before, and could not be seen.
    fn was_hidden(&self, mark: &Mark<'_>) -> bool {
        let stage = Stage::of(mark.rule);
        match self.kind.stage {
            Stage::Text if self.ends_moved && stage == Stage::Meaning => !self.edits.contains_key(mark.path),
            Stage::Text => stage > Stage::Text && !self.touched.contains(&(mark.path, mark.line)),
            Stage::Meaning if self.kind.applicability == Applicability::Safe => stage >= Stage::Meaning,
            Stage::Meaning => stage > Stage::Meaning,
            Stage::Gap => stage == Stage::Model,
            Stage::Model => false,
        }
    }
}
