//! Who uses which connection, for pictures: every reference to one that the settings declare.

use std::collections::HashMap;

use super::references::{TemplateUsers, usages};
use super::subject::{Subject, subjects};
use crate::model::connections::effective_connections;
use crate::model::{ProjectIndex, Settings};

/// A use of a connection.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    /// The project that declares the connection.
    pub declared_in: ProjectIndex,
    /// The connection's id.
    pub id: Box<str>,
    /// Who uses it: the id of a build configuration or template, else of a project.
    pub user: String,
    /// The project that the user belongs to.
    pub project: ProjectIndex,
}

/// All uses of connections that the settings declare, each once. What is named and not in sight is no use.
pub fn uses_of_connections(settings: &Settings) -> Vec<Use> {
    let subjects = subjects(settings);
    let mut visible: HashMap<ProjectIndex, HashMap<&str, ProjectIndex>> = HashMap::new();
    let mut uses = Vec::new();
    for usage in usages(settings, &subjects, &TemplateUsers::new(settings)) {
        let Some(user) = user(settings, &usage.subject) else { continue };
        for project in &usage.projects {
            let seen = visible.entry(*project).or_insert_with(|| declared(settings, *project));
            if let Some(declared_in) = seen.get(usage.id) {
                let (id, project) = (usage.id.into(), usage.subject.project);
                uses.push(Use { declared_in: *declared_in, id, user: user.clone(), project });
            }
        }
    }
    uses.sort();
    uses.dedup();
    uses
}

/// Where the connections that a project sees are declared; of one id, the nearest.
fn declared(settings: &Settings, project: ProjectIndex) -> HashMap<&str, ProjectIndex> {
    let mut all = HashMap::new();
    for one in effective_connections(settings, project) {
        if let Some(id) = one.id() {
            all.entry(id).or_insert(one.declared_in);
        }
    }
    all
}

fn user(settings: &Settings, subject: &Subject<'_>) -> Option<String> {
    match subject.owner {
        Some(owner) => owner.id.external(&settings.ids),
        None => settings.projects.get(subject.project.0)?.id.external(&settings.ids),
    }
}
