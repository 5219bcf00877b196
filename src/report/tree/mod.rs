//! The project tree with the connections that each project can use, own and inherited: what `show` shows.
//! One file for each format.

mod graph;
mod json;
mod markdown;
mod svg;
mod text;

use super::{Root, redact, sanitize};
use crate::config::ExternalConnection;
use crate::model::connections::{EffectiveConnection, effective_connections};
use crate::model::{Project, ProjectIndex, Settings, Text};

pub use graph::{dot, mermaid};
pub use json::json;
#[cfg(test)]
pub(crate) use json::schema;
pub use markdown::markdown;
pub use svg::svg;
pub use text::text;

/// The trees of all settings roots.
#[derive(Debug)]
pub struct Trees {
    roots: Vec<Tree>,
}

/// The tree of one settings root.
#[derive(Debug)]
struct Tree {
    dir: String,
    nodes: Vec<Node>,
}

/// A project. Parents stand before their children, and children follow in order.
#[derive(Debug)]
struct Node {
    id: String,
    name: Option<String>,
    /// The place of its parent among the nodes that are redacted.
    parent: Option<usize>,
    depth: usize,
    connections: Vec<Seen>,
}

/// A connection as a project sees it.
#[derive(Debug)]
struct Seen {
    id: Option<String>,
    /// The function of the DSL that makes it.
    kind: Option<String>,
    provider_type: Option<String>,
    title: Option<String>,
    display_name: Option<String>,
    /// Whether a project above the settings provides it.
    outside: bool,
    /// The projects that it came by: the one that declares it first, this one last.
    path: Vec<String>,
}

impl Seen {
    /// The project that it is inherited from.
    fn inherited_from(&self) -> Option<&str> {
        self.path.first().filter(|_| self.path.len() > 1).map(String::as_str)
    }

    fn id(&self) -> &str {
        self.id.as_deref().unwrap_or("(no id)")
    }

    /// The kind as people call it.
    fn title(&self) -> &str {
        self.title.as_deref().unwrap_or("of an unknown kind")
    }
}

impl Trees {
    /// The trees of `roots`; of one project and what is below it when `project` names one by its id, with or without
    /// the root project's prefix.
    pub fn new(roots: &[Root<'_>], project: Option<&str>) -> Self {
        let tree = |root: &Root<'_>| {
            let nodes = nodes(root.settings?, root.outside, project);
            (!nodes.is_empty()).then(|| Tree { dir: redacted(root.dir.as_str()), nodes })
        };
        Self { roots: roots.iter().filter_map(tree).collect() }
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.roots.is_empty()
    }
}

fn nodes(settings: &Settings, outside: &[ExternalConnection], only: Option<&str>) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    let mut places: Vec<Option<usize>> = Vec::new();
    for (index, project) in settings.projects.iter().enumerate() {
        let parent = project.parent.and_then(|parent| places.get(parent.0).copied().flatten());
        let named = only.is_none_or(|id| is_called(settings, project, id));
        if parent.is_none() && !named {
            places.push(None);
            continue;
        }
        places.push(Some(nodes.len()));
        let connections = effective_connections(settings, ProjectIndex(index));
        nodes.push(Node {
            id: project_id(settings, project),
            name: project.name.as_ref().and_then(Text::known).map(redacted),
            parent,
            depth: parent.map_or(0, |parent| nodes[parent].depth + 1),
            connections: connections
                .iter()
                .map(|one| seen(settings, ProjectIndex(index), one))
                .chain(outside.iter().map(|one| seen_outside(settings, ProjectIndex(index), one)))
                .collect(),
        });
    }
    nodes
}

fn is_called(settings: &Settings, project: &Project, id: &str) -> bool {
    project.id.external(&settings.ids).as_deref() == Some(id) || project.id.to_string() == id
}

fn project_id(settings: &Settings, project: &Project) -> String {
    redacted(&project.id.external(&settings.ids).unwrap_or_else(|| "(unknown)".into()))
}

/// A connection that a project above the settings provides.
fn seen_outside(settings: &Settings, index: ProjectIndex, one: &ExternalConnection) -> Seen {
    let lineage = settings.ancestry(index).take(settings.projects.len());
    let mut path: Vec<String> = lineage.map(|(_, project)| project_id(settings, project)).collect();
    path.push(one.origin.to_owned());
    path.reverse();
    let catalog = &settings.catalog;
    let facts = one.facts(catalog);
    Seen {
        id: one.id.as_deref().map(redacted),
        kind: one.class(catalog).map(|class| catalog.function_of(class).to_owned()),
        provider_type: facts.map(|facts| facts.provider_type.to_string()).or_else(|| one.kind.clone()),
        title: facts.map(|facts| facts.title.to_string()).or_else(|| one.kind.as_deref().map(redacted)),
        display_name: None,
        outside: true,
        path,
    }
}

fn seen(settings: &Settings, index: ProjectIndex, one: &EffectiveConnection<'_>) -> Seen {
    let connection = one.connection();
    let mut path = Vec::new();
    for (at, project) in settings.ancestry(index).take(settings.projects.len()) {
        path.push(project_id(settings, project));
        if at == one.declared_in {
            break;
        }
    }
    path.reverse();
    Seen {
        id: connection.id().map(redacted),
        kind: connection.kind.map(|kind| settings.catalog.function_of(kind).to_owned()),
        provider_type: connection.provider_type().map(redacted),
        title: connection.title().map(redacted),
        display_name: connection.display_name().map(redacted),
        outside: false,
        path,
    }
}

/// `text` without what looks like a secret.
fn redacted(text: &str) -> String {
    redact::tokens(text).into_owned()
}

/// `text` on one line, harmless in a terminal.
fn line(text: &str) -> String {
    sanitize::neutral_line(text).into_owned()
}
