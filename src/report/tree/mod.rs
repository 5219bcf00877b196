//! The project tree with the connections: each where it is declared, with who uses it, or all that each project can use, own
//! and inherited. What `show` shows, one file for each format.

mod graph;
mod html;
mod ids;
mod json;
mod markdown;
mod svg;
mod text;
mod uses;

use std::collections::HashMap;

use super::Root;
use super::redact::Secrets;
use super::shown::Page;
use crate::config::ExternalConnection;
use crate::model::connections::{EffectiveConnection, effective_connections};
use crate::model::{Project, ProjectIndex, Settings, Text};
use uses::Uses;

pub use graph::{dot, mermaid};
pub use html::html;
pub use ids::{project_ids, user_ids};
pub use json::json;
#[cfg(test)]
pub(crate) use json::schema;
pub use markdown::markdown;
pub use svg::svg;
pub use text::text;

/// What of the trees is shown.
#[derive(Debug, Clone, Copy, Default)]
pub struct Selection<'a> {
    /// Only the project of this id, with those below it; with or without the root project's prefix.
    pub project: Option<&'a str>,
    /// Only the connections that the build configuration, template or project of this id uses, and what is below it.
    pub used_by: Option<&'a str>,
    /// No projects that declare no connection and have none below that does.
    pub own: bool,
    /// At each project all connections that it can use, those of the projects above among them.
    pub effective: bool,
}

/// The trees of all settings roots.
#[derive(Debug)]
pub struct Trees {
    roots: Vec<Tree>,
    effective: bool,
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
    /// At the project that declares it: the ids of those that use it.
    users: Vec<String>,
    /// At the project that declares it: how many projects below can use it.
    below: usize,
}

impl Node {
    /// The connections that are shown at the project: those that it declares, or all; at the top of the tree, what comes
    /// from above it, too.
    fn shown(&self, trees: &Trees) -> impl Iterator<Item = &Seen> {
        let all = trees.effective || self.parent.is_none();
        self.connections.iter().filter(move |seen| all || seen.path.len() <= 1)
    }
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
    /// What is selected of the trees of `roots`.
    pub fn new(roots: &[Root<'_>], selection: Selection<'_>) -> Self {
        let secrets = Secrets::new(roots.iter().map(|root| root.exposed), None);
        let tree = |root: &Root<'_>| {
            let settings = root.settings?;
            let uses = Uses::new(settings, selection.used_by);
            let nodes = Nodes { settings, secrets: &secrets, uses: &uses }.all(root.outside, selection);
            (!nodes.is_empty()).then(|| Tree { dir: secrets.hide(root.dir.as_str()).into_string(), nodes })
        };
        let roots = roots.iter().filter_map(tree).collect();
        Self { roots, effective: selection.effective, secrets }
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
    uses: &'a Uses,
}

impl Nodes<'_> {
    fn all(&self, outside: &[ExternalConnection], selection: Selection<'_>) -> Vec<Node> {
        let mut nodes = self.of_project(outside, selection.project);
        if selection.used_by.is_some() {
            let is_used = |seen: &Seen| seen.id.as_ref().is_some_and(|id| self.uses.is_selected(seen, id));
            nodes.iter_mut().for_each(|node| node.connections.retain(is_used));
        }
        count_below(&mut nodes);
        if selection.own || selection.used_by.is_some() { with_own(nodes) } else { nodes }
    }

    fn of_project(&self, outside: &[ExternalConnection], only: Option<&str>) -> Vec<Node> {
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
            users: Vec::new(),
            below: 0,
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
        let users = connection.id().filter(|_| !one.inherited).map(|id| self.uses.of(index, id));
        Seen {
            id: connection.id().map(hidden),
            kind: connection.kind.map(|kind| self.settings.catalog.function_of(kind).to_owned()),
            provider_type: connection.provider_type().map(hidden),
            title: connection.title().map(hidden),
            display_name: connection.display_name().map(hidden),
            outside: false,
            path,
            users: users.into_iter().flatten().map(|user| self.hidden(user)).collect(),
            below: 0,
        }
    }
}

/// Whether a project has an id, with or without the root project's prefix.
pub(super) fn is_called(settings: &Settings, project: &Project, id: &str) -> bool {
    project.id.external(&settings.ids).as_deref() == Some(id) || project.id.to_string() == id
}

/// Says at the project that declares a connection how many below can use it.
fn count_below(nodes: &mut [Node]) {
    let mut below: HashMap<(String, Option<String>), usize> = HashMap::new();
    let key = |seen: &Seen| Some((seen.path.first()?.clone(), seen.id.clone()));
    for seen in nodes.iter().flat_map(|node| &node.connections).filter(|seen| seen.inherited_from().is_some())
    {
        if let Some(key) = key(seen) {
            *below.entry(key).or_default() += 1;
        }
    }
    for seen in nodes.iter_mut().flat_map(|node| &mut node.connections) {
        if seen.inherited_from().is_none() {
            seen.below = key(seen).and_then(|key| below.get(&key).copied()).unwrap_or_default();
        }
    }
}

/// The projects that declare connections, and those above them.
fn with_own(nodes: Vec<Node>) -> Vec<Node> {
    let mut kept: Vec<bool> =
        nodes.iter().map(|node| node.connections.iter().any(|seen| seen.path.len() <= 1)).collect();
    // Children follow their parents.
    for (at, node) in nodes.iter().enumerate().rev() {
        if let Some(parent) = node.parent.filter(|_| kept.get(at).copied().unwrap_or_default())
            && let Some(slot) = kept.get_mut(parent)
        {
            *slot = true;
        }
    }
    let mut places: Vec<Option<usize>> = Vec::with_capacity(nodes.len());
    let mut left: Vec<Node> = Vec::new();
    for (mut node, kept) in nodes.into_iter().zip(kept) {
        // The top stays, so that there is something to show.
        let kept = kept || node.parent.is_none();
        places.push(kept.then_some(left.len()));
        if kept {
            node.parent = node.parent.and_then(|parent| places.get(parent).copied().flatten());
            left.push(node);
        }
    }
    left
}
