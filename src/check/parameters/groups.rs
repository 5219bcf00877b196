//! One finding for what is named many times: references by what they have in common.

use std::collections::BTreeSet;
use std::hash::Hash;

use foldhash::{HashMap, HashMapExt};

use super::Reference;
use crate::check::context::Context;
use crate::diagnostic::{Applicability, Diagnostic, Edit};
use crate::source::Span;

/// How many further uses are shown.
const MOST_SHOWN: usize = 4;

/// How many references are mended at once at most.
const MOST_MENDED: usize = 50;

/// References with the same key together, in the order in which the keys come first.
pub(crate) fn grouped<'p, 'a, K: Eq + Hash>(
    references: impl Iterator<Item = (K, Reference<'p, 'a>)>,
) -> Vec<Vec<Reference<'p, 'a>>> {
    let mut groups: Vec<Vec<Reference<'p, 'a>>> = Vec::new();
    let mut places: HashMap<K, usize> = HashMap::new();
    for (key, reference) in references {
        let place = *places.entry(key).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(reference),
            None => groups.push(vec![reference]),
        }
    }
    groups
}

impl Context<'_> {
    /// The finding with a fix that writes `meant` for a part of the name, in all references of the group.
    pub(crate) fn with_meant(
        &self,
        found: Diagnostic,
        group: &[Reference<'_, '_>],
        part: &str,
        meant: &str,
    ) -> Diagnostic {
        if group.len() > MOST_MENDED {
            return found;
        }
        let place = |one: &Reference<'_, '_>| {
            let start = one.name_range().start + one.name.find(part)?;
            self.place_in(one.site, &(start..start + part.len()))
        };
        let Some(places) = group.iter().map(place).collect::<Option<BTreeSet<Span>>>() else { return found };
        let edits = places.into_iter().map(|span| Edit { span, text: meant.to_owned() }).collect();
        found.fix_all(format!("write `{meant}`"), Applicability::Unsafe, edits)
    }

    /// Adds the other uses to a finding about `first`.
    pub(crate) fn with_uses(
        &self,
        mut found: Diagnostic,
        first: &Reference<'_, '_>,
        group: &[Reference<'_, '_>],
    ) -> Diagnostic {
        let others = group.iter().filter(|one| !std::ptr::eq(*one, first));
        for other in others.clone().take(MOST_SHOWN) {
            let place = self.place_in(other.site, &other.range()).unwrap_or(other.site.source.span);
            if place != found.primary.span && found.related.iter().all(|label| label.span != place) {
                found = found.related(place, "named here, too");
            }
        }
        match others.count().saturating_sub(MOST_SHOWN) {
            0 => found,
            1 => found.note("one more reference names it"),
            more => found.note(format!("{more} more references name it")),
        }
    }
}
