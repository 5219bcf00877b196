//! Findings inside the settings' own functions show the calls that led there, as a compiler shows an expansion.

use std::collections::HashMap;

use super::context::Context;
use super::subject::Subject;
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// What is told at a call.
const HERE: &str = "called from here";

/// Adds the calls to the findings about what functions of the settings made.
pub(crate) fn show(context: &Context<'_>, findings: &mut [Diagnostic]) {
    let made = Made::new(context);
    for found in findings {
        let Some(calls) = made.calls(context, found).map(<[Span]>::to_vec) else { continue };
        let told: Vec<Span> =
            found.related.iter().map(|label| label.span).chain([found.primary.span]).collect();
        for call in calls.into_iter().filter(|call| !told.contains(call)) {
            found.related.push(crate::diagnostic::Label::new(call, HERE));
        }
    }
}

/// What functions of the settings made, by the places that findings are about.
struct Made<'c, 'a> {
    /// Steps, features, VCS roots: by where they and their values stand.
    subjects: HashMap<Span, Vec<&'c Subject<'a>>>,
    /// Build configurations and templates.
    builds: HashMap<Span, &'a [Span]>,
}

impl<'c, 'a> Made<'c, 'a> {
    fn new(context: &'c Context<'a>) -> Self {
        let mut subjects: HashMap<Span, Vec<&Subject<'_>>> = HashMap::new();
        for subject in context.subjects.iter().filter(|subject| !subject.calls.is_empty()) {
            let values = subject.properties.0.iter().filter(|set| !set.implied).map(|set| set.value.span);
            let mut places: Vec<Span> = values.chain([subject.span, subject.kind.span]).collect();
            places.sort_unstable();
            places.dedup();
            for place in places {
                subjects.entry(place).or_default().push(subject);
            }
        }
        let projects = context.settings.projects.iter();
        let builds = projects.flat_map(|project| project.build_types.iter().chain(&project.templates));
        let builds = builds.filter(|one| !one.calls.is_empty()).map(|one| (one.span, &one.calls[..]));
        Self { subjects, builds: builds.collect() }
    }

    fn calls(&self, context: &Context<'_>, found: &Diagnostic) -> Option<&[Span]> {
        if let Some(calls) = self.builds.get(&found.primary.span) {
            return Some(calls);
        }
        // One place in a function may stand for many things: the address says which of them is meant.
        let made = self.subjects.get(&found.primary.span)?;
        let address = found.address.as_deref().unwrap_or_default();
        let is_it = |subject: &&&Subject<'_>| address.starts_with(&subject.address(context.settings));
        made.iter().find(is_it).or(made.first()).map(|subject| subject.calls)
    }
}
