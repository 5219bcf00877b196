//! What differs between two settings, shown: one file for each format. Values of secure parameters are in none of them.

mod json;
mod markdown;
mod text;

use super::safe_line;
use crate::check;
use crate::diff::{Change, Difference, Side};
use crate::model::Settings;

pub use json::json;
#[cfg(test)]
pub(crate) use json::schema;
pub use markdown::markdown;
pub use text::text;

/// Two settings with what differs between them.
#[derive(Debug)]
pub struct Compared<'a> {
    /// How the first ones are named.
    pub before: &'a str,
    /// How the second ones are named.
    pub after: &'a str,
    /// What differs.
    pub difference: &'a Difference,
    secrets: Vec<&'a str>,
}

impl<'a> Compared<'a> {
    /// The differences between the settings `before` and `after`, each given with its name.
    pub fn new(
        before: (&'a str, &'a Settings),
        after: (&'a str, &'a Settings),
        difference: &'a Difference,
    ) -> Self {
        let mut secrets = check::secret_lines(before.1);
        secrets.extend(check::secret_lines(after.1));
        Self { before: before.0, after: after.0, difference, secrets }
    }

    /// A text of the settings, harmless and on one line.
    fn shown(&self, text: &str) -> String {
        let hidden = self.secrets.iter().any(|secret| text.contains(secret));
        if hidden { HIDDEN.to_owned() } else { safe_line(text) }
    }

    /// A value, as people see it; nothing when it is not there.
    fn side(&self, side: &Side) -> Option<String> {
        match side {
            Side::Absent => None,
            Side::Secret => Some(HIDDEN.to_owned()),
            Side::Text(text) => Some(self.shown(text)),
        }
    }

    /// How many things differ, those within others counted too.
    fn count(&self) -> usize {
        fn count(changes: &[Change]) -> usize {
            changes.iter().map(|change| 1 + count(&change.parts)).sum()
        }
        count(&self.difference.projects)
    }
}

/// What stands for a value that is not shown.
const HIDDEN: &str = "***";

/// `project `Shop``, `the root project`.
fn subject(compared: &Compared<'_>, change: &Change) -> String {
    if change.name.is_empty() && change.kind == crate::diff::ChangedKind::Project {
        return "the root project".to_owned();
    }
    format!("{} `{}`", change.kind.title(), compared.shown(&change.name))
}
