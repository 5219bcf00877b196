//! The levels of rules, everywhere and by patterns of paths.

use globset::{GlobBuilder, GlobMatcher};
use toml::de::{DeTable, DeValue};

use super::{Reader, Value, entries, range};
use crate::config::levels::{ByRule, Level, Levels};
use crate::diagnostic::{Category, Rule};
use crate::source::TextRange;

/// How many patterns of paths there may be, and how long one may be.
const MOST_PATTERNS: usize = 200;
const LONGEST_PATTERN: usize = 256;

impl Reader<'_> {
    pub(super) fn levels(&mut self, table: &DeTable<'_>) -> Levels {
        let (mut everywhere, mut paths) = (ByRule::new(), Vec::new());
        for (name, at, value) in entries(table) {
            match value.get_ref() {
                DeValue::Table(inner) if self.rule(name).is_none() => {
                    if paths.len() == MOST_PATTERNS {
                        let message = format!("there are more than {MOST_PATTERNS} patterns of paths");
                        self.mistake(at, message, "one too many", None);
                        break;
                    }
                    let levels = entries(inner)
                        .into_iter()
                        .filter_map(|(name, at, value)| self.level(name, at, value))
                        .collect();
                    paths.extend(self.pattern(name, at).map(|pattern| (pattern, levels)));
                }
                _ => everywhere.extend(self.level(name, at, value)),
            }
        }
        Levels::new(self.folder, everywhere, paths)
    }

    fn level(&mut self, name: &str, at: TextRange, value: &Value<'_>) -> Option<(&'static str, Level)> {
        let Some(rule) = self.rule(name) else {
            let rules = self.rules;
            let names = rules.iter().map(|rule| rule.name);
            self.unknown(at, &format!("there is no rule `{name}`"), name, names);
            return None;
        };
        let place = range(value.span());
        let (word, reason) = match value.get_ref() {
            DeValue::Table(inner) => self.reasoned(inner),
            other => (other.as_str(), None),
        };
        let Some(level) = word.and_then(Level::from_name) else {
            let help = format!("levels are {}", Level::NAMES.map(|name| format!("`{name}`")).join(", "));
            self.mistake(place, format!("`{name}` has no such level"), "not a level", Some(help));
            return None;
        };
        if let Some(why) = why_fixed(rule, level) {
            self.mistake(place, format!("`{name}` cannot be changed to this level"), why, None);
            return None;
        }
        if reason.is_none() && is_softer(rule, level) {
            self.unreasoned.push((rule, place));
        }
        Some((rule.name, level))
    }

    fn rule(&self, name: &str) -> Option<&'static Rule> {
        self.rules.iter().find(|rule| rule.name == name || rule.code == name).copied()
    }

    /// The level and the reason in `{ level = "off", reason = "..." }`.
    fn reasoned<'v>(&mut self, table: &'v DeTable<'_>) -> (Option<&'v str>, Option<&'v str>) {
        let (mut level, mut reason) = (None, None);
        for (name, at, value) in entries(table) {
            let text = value.get_ref().as_str().filter(|text| text.contains(char::is_alphanumeric));
            match name {
                "level" => level = text,
                "reason" => reason = text,
                _ => {
                    let names = ["level", "reason"].into_iter();
                    self.unknown(at, &format!("a level has no key `{name}`"), name, names);
                }
            }
        }
        (level, reason)
    }

    /// Tells the rules that are made softer without a reason.
    pub(super) fn demand_reasons(&mut self) {
        for (rule, at) in std::mem::take(&mut self.unreasoned) {
            let message = format!("`{}` is made softer without a reason", rule.name);
            let help = "write `{ level = \"...\", reason = \"...\" }`: `require-reasons` asks for it";
            self.mistake(at, message, "no reason", Some(help.to_owned()));
        }
    }

    fn pattern(&mut self, text: &str, at: TextRange) -> Option<GlobMatcher> {
        if text.len() > LONGEST_PATTERN {
            self.mistake(at, format!("a pattern has at most {LONGEST_PATTERN} bytes"), "too long", None);
            return None;
        }
        match GlobBuilder::new(text).literal_separator(true).build() {
            Ok(glob) => Some(glob.compile_matcher()),
            Err(error) => {
                let message = format!("this is not a pattern of paths: {}", error.kind());
                self.mistake(at, message, "expected a pattern, such as `.teamcity/legacy/**`", None);
                None
            }
        }
    }
}

/// Whether less is reported with `level` than the rule itself asks for.
fn is_softer(rule: &Rule, level: Level) -> bool {
    match level {
        Level::Off => true,
        Level::On(severity) => severity < rule.severity,
    }
}

/// Why a rule cannot have this level. What the compiler says stays an error, and a gap is never hidden.
fn why_fixed(rule: &Rule, level: Level) -> Option<&'static str> {
    match rule.category {
        Category::Compilation if level != Level::On(rule.severity) => {
            Some("Kotlin's compiler says it: TeamCity would not take the settings")
        }
        Category::Incomplete if level == Level::Off => {
            Some("it tells what was not checked; it can be a note, a warning or an error")
        }
        _ => None,
    }
}
