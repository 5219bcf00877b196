//! Findings inside the settings' own functions show the calls that led there, as a compiler shows an expansion.

use rustc_hash::FxHashMap;

use super::context::Context;
use super::subject::Subject;
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// What is told at a call.
const HERE: &str = "called from here";

/// What stands in the address of a value between what holds it and its name.
const PROPERTY: &str = "/property:";

/// Adds the calls to the findings about what functions of the settings made.
pub(crate) fn show(context: &Context<'_>, findings: &mut [Diagnostic]) {
    let made = Made::new(context, findings);
    for found in findings {
        let Some(calls) = made.calls(found).map(<[Span]>::to_vec) else { continue };
        let told: Vec<Span> =
            found.related.iter().map(|label| label.span).chain([found.primary.span]).collect();
        for call in calls.into_iter().filter(|call| !told.contains(call)) {
            found.related.push(crate::diagnostic::Label::new(call, HERE));
        }
    }
}

/// What functions of the settings made, by the places that findings are about.
struct Made<'c, 'a> {
    /// Steps, features, VCS roots: by where they and their values stand, the first of each place.
    subjects: FxHashMap<Span, Option<&'c Subject<'a>>>,
    /// The same by their addresses: one place in a function may stand for many things.
    by_address: FxHashMap<String, &'c Subject<'a>>,
    /// Build configurations and templates.
    builds: FxHashMap<Span, &'a [Span]>,
}

impl<'c, 'a> Made<'c, 'a> {
    fn new(context: &'c Context<'a>, findings: &[Diagnostic]) -> Self {
        let mut subjects: FxHashMap<Span, Option<&Subject<'_>>> =
            findings.iter().map(|found| (found.primary.span, None)).collect();
        let mut by_address = FxHashMap::default();
        for subject in context.subjects.iter().filter(|subject| !subject.calls.is_empty()) {
            let values = subject.properties.0.iter().filter(|set| !set.implied).map(|set| set.value.span);
            let mut is_told = false;
            for place in values.chain([subject.span, subject.kind.span]) {
                if let Some(first) = subjects.get_mut(&place) {
                    first.get_or_insert(subject);
                    is_told = true;
                }
            }
            if is_told {
                by_address.entry(subject.address(context.settings)).or_insert(subject);
            }
        }
        let projects = context.settings.projects.iter();
        let builds = projects.flat_map(|project| project.build_types.iter().chain(&project.templates));
        let builds = builds.filter(|one| subjects.contains_key(&one.span) && !one.calls.is_empty());
        Self { builds: builds.map(|one| (one.span, &one.calls[..])).collect(), by_address, subjects }
    }

    fn calls(&self, found: &Diagnostic) -> Option<&'a [Span]> {
        if let Some(calls) = self.builds.get(&found.primary.span) {
            return Some(calls);
        }
        let first = self.subjects.get(&found.primary.span).copied().flatten()?;
        let address = found.address.as_deref().unwrap_or_default();
        let owner = address.rsplit_once(PROPERTY).map_or(address, |(owner, _)| owner);
        Some(self.by_address.get(owner).unwrap_or(&first).calls)
    }
}
