//! What runs a regular expression: an engine of linear cost, or one that goes back and forth for patterns that need it. It
//! knows texts and places, no values.

use std::ops::Range;
use std::rc::Rc;

use super::patterns::{self, Pattern};

/// A compiled pattern.
#[derive(Debug, Clone)]
pub(crate) struct Engine {
    kind: EngineKind,
    /// What it was compiled from.
    pattern: Pattern,
    names: Names,
    /// How many steps a search takes for each of so many bytes.
    weight: usize,
}

/// The names of groups.
pub(super) type Names = Rc<[Option<Box<str>>]>;

/// How many bytes of a text are searched in the time of a step, by a pattern without counts.
const BYTES_PER_STEP: usize = 32;

/// How many steps it takes to compile a pattern, at least.
const COMPILING: usize = 100;

/// How long a pattern is that takes no longer than others, once its counts are written out.
const USUAL: usize = 32;

#[derive(Debug, Clone)]
enum EngineKind {
    Linear(regex::Regex),
    Backtracking(fancy_regex::Regex),
}

/// Where the groups of a match stand; the first is the whole match.
pub(super) type Groups = Vec<Option<Range<usize>>>;

/// A search went back more often than it may.
#[derive(Debug)]
pub(super) struct TooHard;

/// How large a compiled pattern may be.
const SIZE_LIMIT: usize = 1 << 20;

/// How often a search may go back.
const BACKTRACK_LIMIT: usize = 50_000;

/// How many steps of the evaluation a search counts that may go back so often.
const STEPS: usize = 500;

impl Engine {
    /// Compiles a pattern; `None` when it is not valid or too large.
    pub(super) fn new(pattern: Pattern) -> Option<Self> {
        let kind = if pattern.backtracks {
            let regex = fancy_regex::RegexBuilder::new(&pattern.text)
                .backtrack_limit(BACKTRACK_LIMIT)
                .delegate_size_limit(SIZE_LIMIT)
                .build();
            EngineKind::Backtracking(regex.ok()?)
        } else {
            EngineKind::Linear(regex::RegexBuilder::new(&pattern.text).size_limit(SIZE_LIMIT).build().ok()?)
        };
        let names = match &kind {
            EngineKind::Linear(regex) => regex.capture_names().map(|name| name.map(Box::from)).collect(),
            EngineKind::Backtracking(regex) => {
                regex.capture_names().map(|name| name.map(Box::from)).collect()
            }
        };
        let weight = 1 + written_out(&pattern.text) / USUAL;
        Some(Self { kind, pattern, names, weight })
    }

    /// How many steps of the evaluation it counts to compile a pattern.
    pub(super) fn making(pattern: &Pattern) -> usize {
        COMPILING + written_out(&pattern.text) / 16
    }

    /// The pattern that matches nothing but a whole text.
    pub(super) fn entire(&self) -> Pattern {
        Pattern { text: format!(r"\A(?:{})\z", self.pattern.text), ..self.pattern.clone() }
    }

    /// Whether Java would find the same in a text: its `$` also matches before a line end at the end.
    pub(super) fn is_same_in(&self, text: &str) -> bool {
        !(self.pattern.has_end && text.ends_with(patterns::LINE_ENDS))
    }

    /// How many steps of the evaluation a search through so many bytes counts.
    pub(super) fn cost(&self, bytes: usize) -> usize {
        match self.kind {
            EngineKind::Linear(_) => (bytes / BYTES_PER_STEP).saturating_mul(self.weight),
            EngineKind::Backtracking(_) => STEPS + bytes / 8,
        }
    }

    /// Whether a text holds a match.
    pub(super) fn is_match(&self, text: &str) -> Result<bool, TooHard> {
        match &self.kind {
            EngineKind::Linear(regex) => Ok(regex.is_match(text)),
            EngineKind::Backtracking(regex) => regex.is_match(text).map_err(|_| TooHard),
        }
    }

    /// The first match that begins at a place or behind it.
    pub(super) fn find(&self, text: &str, start: usize) -> Result<Option<Groups>, TooHard> {
        match &self.kind {
            EngineKind::Linear(regex) => {
                let found = regex.captures_at(text, start);
                Ok(found.map(|found| found.iter().map(|group| group.map(|group| group.range())).collect()))
            }
            EngineKind::Backtracking(regex) => {
                let found = regex.captures_from_pos(text, start).map_err(|_| TooHard)?;
                Ok(found.map(|found| found.iter().map(|group| group.map(|group| group.range())).collect()))
            }
        }
    }

    /// The names of its groups.
    pub(super) fn names(&self) -> Names {
        self.names.clone()
    }
}

/// How long a pattern is when its counts (`a{20}`) are written out, at most: each is taken to repeat the whole.
fn written_out(pattern: &str) -> usize {
    let counts = pattern.split('{').skip(1).filter_map(|behind| {
        let (counts, _) = behind.split_once('}')?;
        counts.rsplit(',').find_map(|count| count.parse::<usize>().ok())
    });
    counts.fold(pattern.len(), |length, count| length.saturating_mul(count.max(1)))
}
