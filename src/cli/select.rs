//! Rules as the command line names them, and the levels that it gives to them: they win over those of `tcdsl.toml`.

use std::str::FromStr;

use super::args::Selecting;
use crate::check::{Explanation, Group};
use crate::config::{Asked, Level, Levels};
use crate::diagnostic::{Category, Rule, Severity, did_you_mean, nearest_names};
use crate::driver;

/// The word for all rules.
const ALL: &str = "all";

/// Some rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Selector {
    /// All that there are.
    All,
    /// Those of a group.
    Group(Group),
    /// One.
    Rule(&'static Rule),
}

impl FromStr for Selector {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let same = |name: &str| name.eq_ignore_ascii_case(text);
        let rules = || driver::explanations().map(|one| one.rule);
        if same(ALL) {
            return Ok(Self::All);
        }
        if let Some(rule) = rules().find(|rule| same(rule.name) || same(rule.code)) {
            return Ok(Self::Rule(rule));
        }
        if let Some(group) = Group::ALL.into_iter().find(|group| same(group.name())) {
            return Ok(Self::Group(group));
        }
        let groups = Group::ALL.map(Group::name);
        let known = rules().flat_map(|rule| [rule.name, rule.code]).chain(groups).chain([ALL]);
        let help = match nearest_names(text, known).as_slice() {
            [] => "`tcdsl rules` lists them".to_owned(),
            near => did_you_mean(&near.join("`, `")),
        };
        Err(format!("there is no rule or group of rules of that name; {help}"))
    }
}

impl Selector {
    fn has(self, one: &Explanation) -> bool {
        match self {
            Self::All => true,
            Self::Group(group) => one.group == group,
            Self::Rule(rule) => one.rule == rule,
        }
    }

    /// How closely it names a rule: what is said about one wins over what is said about its group.
    const fn closeness(self) -> u8 {
        match self {
            Self::All => 1,
            Self::Group(_) => 2,
            Self::Rule(_) => 3,
        }
    }
}

impl Selecting {
    /// Whether nothing is said.
    pub(super) fn is_empty(&self) -> bool {
        self.select.is_empty() && self.ignore.is_empty() && self.warn.is_empty() && self.deny.is_empty()
    }

    /// `levels` with what the command line says. What Kotlin's compiler says, and what was not evaluated, keeps its level.
    pub(super) fn over(&self, levels: &Levels) -> Option<Levels> {
        if self.is_empty() {
            return None;
        }
        let asked = driver::explanations().filter_map(|one| Some((one.rule, self.asked(one)?)));
        Some(levels.with(asked))
    }

    /// Whether `--deny` names `rule`: what it finds makes the run fail, be it that a part was not evaluated.
    pub(super) fn denies(&self, rule: &Rule) -> bool {
        let is_named = |one: &Explanation| self.deny.iter().any(|selector| selector.has(one));
        driver::explanations().any(|one| one.rule == rule && is_named(one))
    }

    /// What is asked for `one`: the closest name counts, and of equal ones the gravest level.
    fn asked(&self, one: &Explanation) -> Option<Asked> {
        if matches!(one.rule.category, Category::Compilation | Category::Incomplete) {
            return None;
        }
        let closest = |selectors: &[Selector]| {
            selectors.iter().filter(|selector| selector.has(one)).map(|selector| selector.closeness()).max()
        };
        let levels = [
            (closest(&self.select), Asked::On),
            (closest(&self.ignore), Asked::Level(Level::Off)),
            (closest(&self.warn), Asked::Level(Level::On(Severity::Warning))),
            (closest(&self.deny), Asked::Level(Level::On(Severity::Error))),
        ];
        let named = levels.into_iter().filter_map(|(closeness, level)| Some((closeness?, level)));
        let asked = named.max_by_key(|(closeness, _)| *closeness).map(|(_, level)| level);
        asked.or((!self.select.is_empty()).then_some(Asked::Level(Level::Off)))
    }
}
