//! The VCS roots that build configurations have, by themselves and by their templates.

use std::collections::{HashMap, HashSet};

use crate::model::{BuildType, EntityId, Settings, VcsRoot};

/// No build configuration is asked about that depends on more others.
const LONGEST_CHAIN: usize = 100;

/// What is needed to find them.
pub(crate) struct Attached<'s> {
    settings: &'s Settings,
    roots: HashMap<String, &'s VcsRoot>,
    templates: HashMap<String, &'s BuildType>,
    builds: HashMap<String, &'s BuildType>,
    /// Default templates of all projects. Which project a build configuration is in does not matter: one root more is
    /// no harm.
    defaults: Vec<&'s EntityId>,
}

impl<'s> Attached<'s> {
    pub(crate) fn new(settings: &'s Settings) -> Self {
        let ids = &settings.ids;
        let roots = settings.projects.iter().flat_map(|project| &project.vcs_roots);
        let templates = settings.projects.iter().flat_map(|project| &project.templates);
        let builds = settings.projects.iter().flat_map(|project| &project.build_types);
        let defaults = settings.projects.iter().filter_map(|project| project.default_template.as_ref());
        Self {
            settings,
            roots: roots.filter_map(|root| Some((root.id.external(ids)?, root))).collect(),
            templates: templates
                .filter_map(|template| Some((template.id.external(ids)?, template)))
                .collect(),
            builds: builds.filter_map(|build| Some((build.id.external(ids)?, build))).collect(),
            defaults: defaults.collect(),
        }
    }

    /// The ids of the attached roots; `None` when one is not known, or a template is not in these settings.
    pub(crate) fn ids(&self, owner: &'s BuildType) -> Option<Vec<&'s EntityId>> {
        let mut ids = Vec::new();
        for holder in [Some(owner)].into_iter().chain(self.templates_of(owner)) {
            let holder = holder.filter(|holder| !holder.partial)?;
            ids.extend(holder.vcs_entries.iter().map(|entry| &entry.root));
        }
        (!ids.contains(&&EntityId::Unknown)).then_some(ids)
    }

    /// The same with the roots of all that it depends on: features can be about those, too. `None` when one of them is not
    /// known, or when there are too many to look at.
    pub(crate) fn ids_of_chain(&self, owner: &'s BuildType) -> Option<Vec<&'s EntityId>> {
        let mut chain = vec![owner];
        let mut seen = HashSet::from([std::ptr::from_ref(owner)]);
        let mut roots = Vec::new();
        let mut at = 0;
        while let Some(build) = chain.get(at).copied() {
            at += 1;
            roots.extend(self.ids(build)?);
            for holder in [Some(build)].into_iter().chain(self.templates_of(build)) {
                for dependency in &holder?.snapshot_dependencies {
                    let next = *self.builds.get(&dependency.build_type.external(&self.settings.ids)?)?;
                    if seen.insert(std::ptr::from_ref(next)) {
                        chain.push(next);
                    }
                }
            }
            if chain.len() > LONGEST_CHAIN {
                return None;
            }
        }
        Some(roots)
    }

    /// The root of an id, if it is declared in these settings.
    pub(crate) fn root(&self, id: &EntityId) -> Option<&'s VcsRoot> {
        self.roots.get(&id.external(&self.settings.ids)?).copied()
    }

    /// The build configuration that has `id` as its external id.
    pub(crate) fn build(&self, id: &str) -> Option<&'s BuildType> {
        self.builds.get(id).copied()
    }

    /// What the attached roots may be called: ids and names. `None` when one is not known.
    pub(crate) fn names(&self, ids: &[&EntityId]) -> Option<Vec<String>> {
        let external = ids.iter().map(|id| id.external(&self.settings.ids));
        let declared = ids.iter().filter_map(|id| self.root(id));
        external.chain(declared.map(|root| Some(root.name.as_ref()?.known()?.to_owned()))).collect()
    }

    /// The templates that a build configuration is based on; `None` in place of one that is declared elsewhere.
    pub(crate) fn templates_of(&self, owner: &'s BuildType) -> impl Iterator<Item = Option<&'s BuildType>> {
        let named = owner.templates.iter().chain(self.defaults.iter().copied());
        named.map(|id| self.templates.get(&id.external(&self.settings.ids)?).copied())
    }
}

/// The build configurations that are based on each template.
pub(crate) fn users_of_templates(settings: &Settings) -> HashMap<&EntityId, Vec<&BuildType>> {
    let mut users: HashMap<&EntityId, Vec<&BuildType>> = HashMap::new();
    for build in settings.projects.iter().flat_map(|project| &project.build_types) {
        build.templates.iter().for_each(|template| users.entry(template).or_default().push(build));
    }
    // Who is based on a default template is not looked at: it may be anyone.
    for template in settings.projects.iter().filter_map(|project| project.default_template.as_ref()) {
        users.remove(template);
    }
    users
}

/// Whether `id` may be that of an attached root: what stands before a relative id is the real root project's.
pub(crate) fn may_be_attached(id: &str, attached: &[&EntityId], known: &[String]) -> bool {
    let ends = |root: &&EntityId| match root {
        EntityId::Relative(own) => {
            id.strip_suffix(&**own).is_some_and(|rest| rest.is_empty() || rest.ends_with('_'))
        }
        _ => false,
    };
    known.iter().any(|known| known == id) || attached.iter().any(ends)
}
