//! What the settings' own files silence of the rules about security.

use std::collections::BTreeMap;

use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::Diagnostic;

/// What silences a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Silencer {
    /// A level in a configuration that lies in the repository.
    Config,
    /// A comment in the settings.
    Comment,
}

/// What is turned off or made less grave.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Silenced {
    /// How many findings comments suppress, of all rules.
    pub by_comments: usize,
    /// How many findings about security, by the names of their rules and by what silences them.
    pub security: BTreeMap<(&'static str, Silencer), usize>,
}

impl Silenced {
    /// Counts a finding if it is about security.
    pub(super) fn add(
        &mut self,
        found: &Diagnostic,
        by: Silencer,
        rules: &BTreeMap<&'static str, &'static Explanation>,
    ) {
        if rules.get(found.rule.name).is_some_and(|rule| rule.group == Group::Security) {
            *self.security.entry((found.rule.name, by)).or_default() += 1;
        }
    }
}
