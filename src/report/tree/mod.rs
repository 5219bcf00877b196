//! The project tree with the connections that each project can use, own and inherited: what `show` shows.
//! One file for each format.

mod graph;
mod json;
mod markdown;
mod svg;
mod text;

use super::Root;
use super::redact::Secrets;
use super::shown::Page;
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
    secrets: Secrets,
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
        let secrets = Secrets::new(roots.iter().map(|root| root.exposed), None);
        let tree = |root: &Root<'_>| {
            let nodes = Nodes { settings: root.settings?, secrets: &secrets }.all(root.outside, project);
            (!nodes.is_empty()).then(|| Tree { dir: secrets.hide(root.dir.as_str()).into_string(), nodes })
        };
        let roots = roots.iter().filter_map(tree).collect();
        Self { roots, secrets }
    }

    /// An empty page for them.
    fn page(&self) -> Page<'_> {
        Page::new(&self.secrets)
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.roots.is_empty()
    }
}

/// The projects of one root in the making. All texts that JSON shows as they are have their secrets hidden here.
struct Nodes<'a> {
    settings: &'a Settings,
    secrets: &'a Secrets,
}

impl Nodes<'_> {
    fn all(&self, outside: &[ExternalConnection], only: Option<&str>) -> Vec<Node> {
        let mut nodes: Vec<Node> = Vec::new();
        let mut places: Vec<Option<usize>> = Vec::new();
        for (index, project) in self.settings.projects.iter().enumerate() {
            let parent = project.parent.and_then(|parent| places.get(parent.0).copied().flatten());
            let named = only.is_none_or(|id| is_called(self.settings, project, id));
            if parent.is_none() && !named {
                places.push(None);
                continue;
            }
            places.push(Some(nodes.len()));
            let index = ProjectIndex(index);
            let connections = effective_connections(self.settings, index);
            nodes.push(Node {
                id: self.project_id(project),
                name: project.name.as_ref().and_then(Text::known).map(|name| self.hidden(name)),
                parent,
                depth: parent.map_or(0, |parent| nodes[parent].depth + 1),
                connections: connections
                    .iter()
                    .map(|one| self.seen(index, one))
                    .chain(outside.iter().map(|one| self.seen_outside(index, one)))
                    .collect(),
            });
        }
        nodes
    }

    fn hidden(&self, text: &str) -> String {
        self.secrets.hide(text).into_string()
    }

    fn project_id(&self, project: &Project) -> String {
        self.hidden(&project.id.external(&self.settings.ids).unwrap_or_else(|| "(unknown)".into()))
    }

    /// A connection that a project above the settings provides.
    fn seen_outside(&self, index: ProjectIndex, one: &ExternalConnection) -> Seen {
        let lineage = self.settings.ancestry(index).take(self.settings.projects.len());
        let mut path: Vec<String> = lineage.map(|(_, project)| self.project_id(project)).collect();
        path.push(one.origin.to_owned());
        path.reverse();
        let catalog = &self.settings.catalog;
        let facts = one.facts(catalog);
        let kind = || one.kind.as_deref().map(|kind| self.hidden(kind));
        Seen {
            id: one.id.as_deref().map(|id| self.hidden(id)),
            kind: one.class(catalog).map(|class| catalog.function_of(class).to_owned()),
            provider_type: facts.map(|facts| facts.provider_type.to_string()).or_else(kind),
            title: facts.map(|facts| facts.title.to_string()).or_else(kind),
            display_name: None,
            outside: true,
            path,
        }
    }

    fn seen(&self, index: ProjectIndex, one: &EffectiveConnection<'_>) -> Seen {
        let connection = one.connection();
        let mut path = Vec::new();
        for (at, project) in self.settings.ancestry(index).take(self.settings.projects.len()) {
            path.push(self.project_id(project));
            if at == one.declared_in {
                break;
            }
        }
        path.reverse();
        let hidden = |text: &str| self.hidden(text);
        Seen {
            id: connection.id().map(hidden),
            kind: connection.kind.map(|kind| self.settings.catalog.function_of(kind).to_owned()),
            provider_type: connection.provider_type().map(hidden),
            title: connection.title().map(hidden),
            display_name: connection.display_name().map(hidden),
            outside: false,
            path,
        }
    }
}

fn is_called(settings: &Settings, project: &Project, id: &str) -> bool {
    project.id.external(&settings.ids).as_deref() == Some(id) || project.id.to_string() == id
}
