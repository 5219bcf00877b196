//! What differs between two settings, shown: one file for each format. Values of secure parameters are in none of them.

mod json;
mod markdown;
mod text;

use super::redact::{Masked, Secrets, is_reference, is_secret_name};
use super::shown::{Page, Place};
use crate::check::ExposedSecrets;
use crate::diff::{Change, ChangedKind, Difference, FactChange, Side};

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
    secrets: Secrets,
}

impl<'a> Compared<'a> {
    /// The differences between the settings of `before` and of `after`, each given with its name.
    pub fn new(
        before: (&'a str, &'a ExposedSecrets),
        after: (&'a str, &'a ExposedSecrets),
        difference: &'a Difference,
    ) -> Self {
        let secrets = Secrets::new([before.1, after.1], None);
        Self { before: before.0, after: after.0, difference, secrets }
    }

    /// An empty page for them.
    fn page(&self) -> Page<'_> {
        Page::new(&self.secrets)
    }

    /// A text of the settings.
    fn hide<'t>(&self, text: &'t str) -> Masked<'t> {
        self.secrets.hide(text)
    }

    /// A value of a fact; nothing when it is not there.
    fn side<'t>(&self, fact: &FactChange, side: &'t Side) -> Option<Masked<'t>> {
        match side {
            Side::Absent => None,
            Side::Secret => Some(Masked::fixed(HIDDEN)),
            Side::Text(text) if is_secret(fact) && !is_reference(text) => Some(Masked::fixed(HIDDEN)),
            Side::Text(text) => Some(self.hide(text)),
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

/// Whether the values of a fact are not shown: they are secure, or the parameter is called as secrets are.
fn is_secret(fact: &FactChange) -> bool {
    let name = fact.name.strip_prefix("parameter ");
    let value = |side: &Side| matches!(side, Side::Text(text) if !is_reference(text));
    [&fact.before, &fact.after].into_iter().any(|side| *side == Side::Secret)
        || name.is_some_and(is_secret_name) && (value(&fact.before) || value(&fact.after))
}

/// `project `Shop``, `the root project`; the name stands as `place` has it.
fn subject(change: &Change, place: Place, page: &mut Page<'_>) {
    if change.name.is_empty() && change.kind == ChangedKind::Project {
        page.fixed("the root project");
        return;
    }
    page.fixed(change.kind.title()).fixed(" ");
    if place == Place::Code {
        page.put(place, &change.name);
    } else {
        page.fixed("`").put(place, &change.name).fixed("`");
    }
}
