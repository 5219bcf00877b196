//! What can declare parameters, numbered: the projects, then their build configurations and templates.

use std::collections::HashMap;

use crate::model::{BuildType, EntityId, ProjectIndex, Settings};

/// The number of a holder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct HolderIndex(pub(crate) usize);

/// A project, or a build configuration or template of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Holder<'a> {
    pub(crate) project: ProjectIndex,
    /// The build configuration or template; none for a project.
    pub(crate) owner: Option<&'a BuildType>,
    pub(crate) in_template: bool,
}

/// All of them.
#[derive(Debug)]
pub(crate) struct Holders<'a> {
    pub(crate) settings: &'a Settings,
    all: Vec<Holder<'a>>,
    /// Build configurations and templates by their external ids.
    by_id: HashMap<String, HolderIndex>,
    /// The build configurations that are based on a template.
    users: HashMap<HolderIndex, Vec<HolderIndex>>,
}

impl<'a> Holders<'a> {
    pub(crate) fn new(settings: &'a Settings) -> Self {
        let count = settings.projects.len();
        let project = |index| Holder { project: ProjectIndex(index), owner: None, in_template: false };
        let mut all: Vec<Holder<'a>> = (0..count).map(project).collect();
        for (index, project) in settings.projects.iter().enumerate() {
            let templates = project.templates.iter().map(|one| (one, true));
            for (owner, in_template) in project.build_types.iter().map(|one| (one, false)).chain(templates) {
                all.push(Holder { project: ProjectIndex(index), owner: Some(owner), in_template });
            }
        }
        let numbered = all.iter().enumerate();
        let id = |(index, holder): (usize, &Holder<'a>)| {
            Some((holder.owner?.id.external(&settings.ids)?, HolderIndex(index)))
        };
        let by_id = numbered.filter_map(id).collect();
        let mut holders = Self { settings, all, by_id, users: HashMap::new() };
        for (user, _) in holders.build_types() {
            for template in holders.templates(user).into_iter().flatten() {
                holders.users.entry(template).or_default().push(user);
            }
        }
        holders
    }

    /// The holder of a number.
    pub(crate) fn get(&self, index: HolderIndex) -> Option<&Holder<'a>> {
        self.all.get(index.0)
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// All, with their numbers.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (HolderIndex, &Holder<'a>)> {
        self.all.iter().enumerate().map(|(index, holder)| (HolderIndex(index), holder))
    }

    /// The build configurations, without templates.
    pub(crate) fn build_types(&self) -> Vec<(HolderIndex, &'a BuildType)> {
        let own = |(index, holder): (HolderIndex, &Holder<'a>)| {
            Some((index, holder.owner.filter(|_| !holder.in_template)?))
        };
        self.iter().filter_map(own).collect()
    }

    /// The build configuration or template of an external id.
    pub(crate) fn find(&self, id: &EntityId) -> Option<HolderIndex> {
        self.by_id.get(&id.external(&self.settings.ids)?).copied()
    }

    /// The build configuration or template that has `id` as its external id.
    pub(crate) fn find_external(&self, id: &str) -> Option<HolderIndex> {
        self.by_id.get(id).copied()
    }

    /// The templates of a build configuration, its own first; `None` in place of one that is not declared here.
    pub(crate) fn templates(&self, index: HolderIndex) -> Vec<Option<HolderIndex>> {
        let Some(holder) = self.get(index) else { return Vec::new() };
        let Some(owner) = holder.owner.filter(|_| !holder.in_template) else { return Vec::new() };
        let mut above = self.settings.ancestry(holder.project).take(self.settings.projects.len());
        let default = above.find_map(|(_, project)| project.default_template.as_ref());
        owner.templates.iter().chain(default).map(|id| self.find(id)).collect()
    }

    /// The build configurations that are based on a template.
    pub(crate) fn users(&self, template: HolderIndex) -> &[HolderIndex] {
        self.users.get(&template).map_or(&[], Vec::as_slice)
    }

    /// The projects around a holder, nearest first.
    pub(crate) fn projects(&self, index: HolderIndex) -> impl Iterator<Item = HolderIndex> {
        let from = self.get(index).map_or(ProjectIndex(usize::MAX), |holder| holder.project);
        self.settings.ancestry(from).take(self.settings.projects.len()).map(|(at, _)| HolderIndex(at.0))
    }

    /// A holder as people know it: its id as the settings write it.
    pub(crate) fn name(&self, index: HolderIndex) -> String {
        let Some(holder) = self.get(index) else { return String::new() };
        match (holder.owner, self.settings.projects.get(holder.project.0)) {
            (Some(owner), _) => format!("`{}`", owner.id),
            (None, Some(project)) if project.parent.is_some() => format!("project `{}`", project.id),
            _ => "the root project".to_owned(),
        }
    }

    /// The address of a holder in the model.
    pub(crate) fn address(&self, index: HolderIndex) -> String {
        let Some(holder) = self.get(index) else { return String::new() };
        let project = self.settings.projects.get(holder.project.0);
        let id = project.and_then(|project| project.id.external(&self.settings.ids)).unwrap_or_default();
        let owner = holder.owner.map_or_else(String::new, |owner| format!("/buildType:{}", owner.id));
        format!("project:{id}{owner}")
    }
}
