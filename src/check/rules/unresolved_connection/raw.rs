//! Raw features that no class describes.

use super::{RULE, letters};
use crate::catalog::{REFERENCES, Reference, ReferenceTarget};
use crate::check::context::{Context, holds_reference};
use crate::check::subject::{Role, Subject};
use crate::diagnostic::{Diagnostic, did_you_mean, is_slip_of};
use crate::model::Property;

/// Slips of ids that plugins are told by the name of a parameter that refers to a connection elsewhere. Whether theirs
/// does is not certain, so nothing else is told of them.
pub(super) fn slips(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let raw = context.subjects.iter().filter(|subject| subject.class.is_none() && !subject.partial);
    for subject in raw.filter(|subject| subject.role != Role::ProjectFeature) {
        let refers = subject.properties.0.iter().filter(|set| names_a_connection(set));
        out.extend(refers.filter_map(|set| slip(context, subject, set)));
    }
}

fn names_a_connection(set: &Property) -> bool {
    let target = |known: &Reference| known.param == &*set.name && known.target == ReferenceTarget::FeatureId;
    REFERENCES.iter().any(target)
}

fn slip<'a>(context: &Context<'a>, subject: &Subject<'a>, set: &'a Property) -> Option<Diagnostic> {
    let id = set.value.known().filter(|id| id.len() > 4 && !holds_reference(id))?;
    let here = subject.project;
    let is_known = context.lineage(here).any(|at| !context.connections.of(at, id).is_empty());
    if is_known || context.config.external.find(id).is_some() {
        return None;
    }
    let near = context.connections.near(id).into_iter().filter(|connection| context.sees(here, connection));
    let mut ids = near.filter_map(|connection| connection.id());
    let near = ids.find(|known| is_slip_of(id, known) && letters(id) != letters(known))?;
    let found = Diagnostic::new(&RULE, set.value.span, format!("there is no connection `{id}`"));
    let found = found.label(did_you_mean(near)).help(format!("write `{near}`"));
    let found = found.at(format!("{}/property:{}", subject.address(context.settings), set.name));
    Some(context.with_fix(found, set.value.span, id, near))
}
