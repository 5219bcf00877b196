//! The VCS roots that a build configuration has, by itself and by its templates.

use crate::model::{BuildType, EntityId, Settings, VcsRoot};

/// The ids of the attached roots; `None` when one is not known, or a template is not in these settings.
pub(crate) fn attached_ids<'s>(settings: &'s Settings, owner: &'s BuildType) -> Option<Vec<&'s EntityId>> {
    let mut ids = Vec::new();
    for holder in [owner].into_iter().chain(templates(settings, owner)?) {
        if holder.partial {
            return None;
        }
        ids.extend(holder.vcs_entries.iter().map(|entry| &entry.root));
    }
    (!ids.contains(&&EntityId::Unknown)).then_some(ids)
}

/// The attached roots, `None` in place of one that is declared elsewhere; `None` as a whole as for [`attached_ids`].
pub(crate) fn attached_roots<'s>(
    settings: &'s Settings,
    owner: &'s BuildType,
) -> Option<Vec<Option<&'s VcsRoot>>> {
    let declared = |id: &EntityId| {
        let wanted = id.external(&settings.ids);
        let mut roots = settings.projects.iter().flat_map(|project| &project.vcs_roots);
        roots.find(|root| root.id.external(&settings.ids) == wanted)
    };
    Some(attached_ids(settings, owner)?.into_iter().map(declared).collect())
}

/// The templates that a build configuration is based on: its own, and default ones, of whatever project.
fn templates<'s>(settings: &'s Settings, owner: &'s BuildType) -> Option<Vec<&'s BuildType>> {
    let all = || settings.projects.iter().flat_map(|project| &project.templates);
    let defaults = settings.projects.iter().filter_map(|project| project.default_template.as_ref());
    let named = owner.templates.iter().chain(defaults);
    let found = |id: &EntityId| {
        let wanted = id.external(&settings.ids)?;
        all().find(|template| template.id.external(&settings.ids).as_ref() == Some(&wanted))
    };
    named.map(found).collect()
}
