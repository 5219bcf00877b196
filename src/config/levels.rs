//! The levels of rules: everywhere, and by path.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};
use globset::GlobMatcher;

use crate::diagnostic::{Rule, Severity};

/// How grave a rule's findings are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// They are not reported.
    Off,
    /// They are reported with this severity.
    On(Severity),
}

impl Level {
    /// The words for levels.
    pub(super) const NAMES: [&'static str; 4] = ["error", "warning", "note", "off"];

    /// The level of that name.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        match name {
            "error" => Some(Self::On(Severity::Error)),
            "warning" => Some(Self::On(Severity::Warning)),
            "note" => Some(Self::On(Severity::Note)),
            "off" => Some(Self::Off),
            _ => None,
        }
    }
}

/// What whoever runs the tool asks for a rule, whatever the configuration says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// That it is on: with the configured level, unless that is off, or else with its own.
    On,
    /// This level.
    Level(Level),
}

/// Levels by the rules' names.
pub(super) type ByRule = BTreeMap<&'static str, Level>;

/// The levels that a configuration gives to rules.
#[derive(Debug, Clone, Default)]
pub struct Levels {
    /// The configuration's folder, as machine formats show paths.
    folder: Utf8PathBuf,
    everywhere: ByRule,
    /// Patterns of paths below the folder, in the order of the text.
    paths: Vec<(GlobMatcher, ByRule)>,
    /// What wins over all of them.
    asked: BTreeMap<&'static str, Asked>,
}

impl Levels {
    pub(super) fn new(folder: &Utf8Path, everywhere: ByRule, paths: Vec<(GlobMatcher, ByRule)>) -> Self {
        Self { folder: folder.to_owned(), everywhere, paths, asked: BTreeMap::new() }
    }

    /// The same with what is asked for some rules.
    #[must_use]
    pub fn with(&self, asked: impl IntoIterator<Item = (&'static Rule, Asked)>) -> Self {
        let asked = asked.into_iter().map(|(rule, asked)| (rule.name, asked)).collect();
        Self { asked, ..self.clone() }
    }

    /// Whether something is asked for `rule`, so that the configuration does not decide about it.
    pub fn is_asked(&self, rule: &Rule) -> bool {
        self.asked.contains_key(rule.name)
    }

    /// The level of `rule` in the file `path` (as machine formats show it); none when nothing is said about it.
    pub fn of(&self, rule: &Rule, path: &Utf8Path) -> Option<Level> {
        match (self.asked.get(rule.name), self.configured(rule, path)) {
            (None, configured) => configured,
            (Some(Asked::Level(level)), _) => Some(*level),
            (Some(Asked::On), Some(on @ Level::On(_))) => Some(on),
            (Some(Asked::On), _) => Some(Level::On(rule.severity)),
        }
    }

    fn configured(&self, rule: &Rule, path: &Utf8Path) -> Option<Level> {
        let below = path.strip_prefix(&self.folder).unwrap_or(path);
        let matching = self.paths.iter().rev().filter(|(pattern, _)| pattern.is_match(below));
        let by_path = matching.filter_map(|(_, levels)| levels.get(rule.name)).next();
        by_path.or_else(|| self.everywhere.get(rule.name)).copied()
    }

    /// Whether anything is said about a rule, for whatever path.
    pub fn mention(&self, rule: &Rule) -> bool {
        let mut all = self.paths.iter().map(|(_, levels)| levels).chain([&self.everywhere]);
        self.is_asked(rule) || all.any(|levels| levels.contains_key(rule.name))
    }

    /// Whether nothing is said about any rule.
    pub fn is_empty(&self) -> bool {
        self.everywhere.is_empty() && self.paths.is_empty() && self.asked.is_empty()
    }
}
