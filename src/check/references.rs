//! References to connections: every property of the catalog's table that is set, typed or raw, and where the connection
//! that it names is.

use std::collections::HashMap;

use rustc_hash::FxHashMap;

use super::context::{Context, holds_reference};
use super::subject::Subject;
use crate::catalog::{Catalog, ClassId, REFERENCES, Reference, ReferenceTarget};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::connections::{Connection, PROVIDER_PARAM};
use crate::model::{EntityId, Feature, ProjectIndex, Settings};
use crate::source::Span;

/// A value that names a connection.
#[derive(Debug, Clone)]
pub(crate) struct Usage<'a> {
    pub(crate) subject: Subject<'a>,
    pub(crate) reference: &'static Reference,
    /// The id.
    pub(crate) id: &'a str,
    pub(crate) span: Span,
    /// The projects in which it must be found: that of the subject; of a template, those of its users.
    pub(crate) projects: Vec<ProjectIndex>,
}

/// Where the connection that an id names is, seen from one project.
#[derive(Debug, Clone)]
pub(crate) enum Found<'a> {
    /// In the project or above.
    Visible(Connection<'a>),
    /// A feature of that id is there, and it is no connection.
    NoConnection(&'a Feature),
    /// Only in other projects of these settings.
    Elsewhere(Connection<'a>),
    /// Nowhere in these settings.
    Nowhere,
    /// It cannot be told: something in the way could not be evaluated.
    Unsure,
}

/// All references of the settings.
pub(crate) fn usages<'a>(
    settings: &'a Settings,
    subjects: &[Subject<'a>],
    users: &TemplateUsers<'_>,
) -> Vec<Usage<'a>> {
    let mut of_class: FxHashMap<ClassId, Vec<&'static Reference>> = FxHashMap::default();
    let mut found = Vec::new();
    for subject in subjects.iter().filter(|subject| !subject.partial) {
        let Some(class) = subject.class else { continue };
        let is_about = |reference: &&Reference| settings.catalog.is_subclass_of(class, reference.class);
        let about = of_class.entry(class).or_insert_with(|| REFERENCES.iter().filter(is_about).collect());
        found.extend(of_subject(about, subject, users));
    }
    found
}

fn of_subject<'a>(
    about: &[&'static Reference],
    subject: &Subject<'a>,
    users: &TemplateUsers<'_>,
) -> Vec<Usage<'a>> {
    let mut found = Vec::new();
    for reference in about.iter().copied().filter(|reference| is_chosen(reference, subject)) {
        let Some(set) = subject.properties.get(reference.param).filter(|set| !set.implied) else { continue };
        let Some(value) = set.value.known().filter(|value| !holds_reference(value)) else { continue };
        let ids: Vec<&str> = match reference.target {
            ReferenceTarget::FeatureId => vec![value.trim()],
            ReferenceTarget::FeatureIds => value.split(',').map(str::trim).collect(),
            // Vault ids have a rule of their own; which connection issued a token cannot be told from its id.
            ReferenceTarget::VaultNamespace | ReferenceTarget::TokenId => Vec::new(),
        };
        for id in ids.into_iter().filter(|id| !id.is_empty()) {
            let projects = users.projects_of(subject);
            found.push(Usage { subject: *subject, reference, id, span: set.value.span, projects });
        }
    }
    found
}

/// Whether `reference` is about what `subject` is, with the options that it chose.
pub(crate) fn applies(catalog: &Catalog, reference: &Reference, subject: &Subject<'_>) -> bool {
    let class = subject.class.is_some_and(|class| catalog.is_subclass_of(class, reference.class));
    class && is_chosen(reference, subject)
}

/// Whether a subject has the options in which a reference means something.
fn is_chosen(reference: &Reference, subject: &Subject<'_>) -> bool {
    reference.when.iter().all(|(param, value)| subject.properties.known(param) == Some(*value))
}

/// The projects with build configurations that use a template, by its id.
pub(crate) struct TemplateUsers<'a>(HashMap<&'a EntityId, Vec<ProjectIndex>>);

impl<'a> TemplateUsers<'a> {
    pub(crate) fn new(settings: &'a Settings) -> Self {
        let mut users: HashMap<&EntityId, Vec<ProjectIndex>> = HashMap::new();
        for (at, project) in
            settings.projects.iter().enumerate().filter(|(_, one)| !one.build_types.is_empty())
        {
            let at = ProjectIndex(at);
            let mut above = settings.ancestry(at).take(settings.projects.len());
            let default = above.find_map(|(_, project)| project.default_template.as_ref());
            for template in project.build_types.iter().flat_map(|build| build.templates.iter()).chain(default)
            {
                let known = users.entry(template).or_default();
                if known.last() != Some(&at) {
                    known.push(at);
                }
            }
        }
        Self(users)
    }

    /// Where the subject works: its project; of a template's, the projects of the build configurations that use it.
    pub(crate) fn projects_of(&self, subject: &Subject<'_>) -> Vec<ProjectIndex> {
        match subject.owner.filter(|_| subject.in_template) {
            Some(template) => self.0.get(&template.id).cloned().unwrap_or_default(),
            None => vec![subject.project],
        }
    }
}

impl<'a> Context<'a> {
    /// Looks `id` up as the server does: in `from`, then in the projects above.
    pub(crate) fn find_connection(&self, id: &str, from: ProjectIndex) -> Found<'a> {
        for at in self.lineage(from) {
            if let Some(feature) = self.connections.feature(at, id) {
                let connection = Connection::new(self.settings, at, feature).map(Found::Visible);
                return connection.unwrap_or_else(|| self.no_connection(feature));
            }
            if self.connections.is_unsure(at) {
                return Found::Unsure;
            }
        }
        self.connections.find(id).map_or(Found::Nowhere, Found::Elsewhere)
    }

    /// Where the connection of `usage` is, seen from each project in which it must be found. A template that nothing
    /// here uses may be meant for projects below its own, so what those declare counts as unsure.
    pub(crate) fn places(&self, usage: &Usage<'a>) -> Vec<(ProjectIndex, Found<'a>)> {
        let look = |at: &ProjectIndex| (*at, self.find_connection(usage.id, *at));
        if !usage.projects.is_empty() {
            return usage.projects.iter().map(look).collect();
        }
        let at = usage.subject.project;
        match self.find_connection(usage.id, at) {
            Found::Elsewhere(connection) if self.is_at_or_above(at, connection.project) => Vec::new(),
            found => vec![(at, found)],
        }
    }

    /// The nearest project that is at or above both.
    pub(crate) fn common_parent(&self, one: ProjectIndex, other: ProjectIndex) -> Option<ProjectIndex> {
        self.lineage(one).find(|at| self.is_at_or_above(*at, other))
    }

    /// A finding about a reference.
    pub(crate) fn finding_at(&self, rule: &'static Rule, usage: &Usage<'_>, message: String) -> Diagnostic {
        let address = format!("{}/property:{}", usage.subject.address(self.settings), usage.reference.param);
        Diagnostic::new(rule, usage.span, message).at(address)
    }

    fn no_connection(&self, feature: &'a Feature) -> Found<'a> {
        if feature.kind.known().is_none() { Found::Unsure } else { Found::NoConnection(feature) }
    }

    /// Whether a project can see a connection.
    pub(crate) fn sees(&self, from: ProjectIndex, connection: &Connection<'_>) -> bool {
        self.is_at_or_above(connection.project, from)
    }

    /// The first ids of connections that `reference` accepts and `from` can see.
    pub(crate) fn usable_ids(&self, reference: &'static Reference, from: ProjectIndex) -> Vec<&'a str> {
        self.connections.usable(reference, from, |connection| self.sees(from, connection))
    }

    /// Ids like `id` but for two edits, of connections that `reference` accepts and `from` can see.
    pub(crate) fn near_ids(&self, id: &'a str, reference: &Reference, from: ProjectIndex) -> Vec<&'a str> {
        let usable = |connection: &Connection<'a>| {
            accepts(reference, connection) == Some(true) && self.sees(from, connection)
        };
        self.connections
            .near(id)
            .into_iter()
            .filter(usable)
            .filter_map(|connection| connection.id())
            .collect()
    }
}

/// Whether `reference` may name `connection`; `None` when the kind is unknown.
pub(crate) fn accepts(reference: &Reference, connection: &Connection<'_>) -> Option<bool> {
    connection.kind?;
    let provider = connection.facts().map(|facts| &*facts.provider_type);
    let provider = provider.or_else(|| connection.feature.properties.known(PROVIDER_PARAM))?;
    Some(reference.accepts.contains(&provider))
}
