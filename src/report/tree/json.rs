//! The tree for machines.

use serde::Serialize;

use super::{Node, Seen, Tree, Trees};
use crate::report::shown::Shown;

/// What `tcdsl show -f json` writes. Keys are only ever added within a format version; a reader ignores those that it does not know.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ShowDocument<'a> {
    #[cfg_attr(test, schemars(extend("const" = "1.0")))]
    format_version: &'static str,
    roots: Vec<Root<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Root<'a> {
    dir: &'a str,
    projects: Vec<Project<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Project<'a> {
    id: &'a str,
    name: Option<&'a str>,
    parent: Option<&'a str>,
    connections: Vec<Connection<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Connection<'a> {
    id: Option<&'a str>,
    kind: Option<String>,
    provider_type: Option<&'a str>,
    title: Option<&'a str>,
    display_name: Option<&'a str>,
    inherited: bool,
    outside: bool,
    declared_in: Option<&'a str>,
    path: &'a [String],
    /// At the project that declares it: the ids of the build configurations, templates and projects that use it.
    used_by: &'a [String],
}

/// The trees as one JSON document.
pub fn json(trees: &Trees) -> Shown {
    Shown::json(&ShowDocument { format_version: "1.0", roots: trees.roots.iter().map(root).collect() })
}

fn root(tree: &Tree) -> Root<'_> {
    let project = |node| project(tree, node);
    Root { dir: &tree.dir, projects: tree.nodes.iter().map(project).collect() }
}

fn project<'a>(tree: &'a Tree, node: &'a Node) -> Project<'a> {
    Project {
        id: &node.id,
        name: node.name.as_deref(),
        parent: node.parent.and_then(|parent| tree.nodes.get(parent)).map(|parent| parent.id.as_str()),
        connections: node.connections.iter().map(connection).collect(),
    }
}

fn connection(seen: &Seen) -> Connection<'_> {
    Connection {
        id: seen.id.as_deref(),
        kind: seen.kind.clone(),
        provider_type: seen.provider_type.as_deref(),
        title: seen.title.as_deref(),
        display_name: seen.display_name.as_deref(),
        inherited: seen.inherited_from().is_some(),
        outside: seen.outside,
        declared_in: seen.path.first().map(String::as_str),
        path: &seen.path,
        used_by: &seen.users,
    }
}

/// The schema of the document.
#[cfg(test)]
pub(crate) fn schema() -> schemars::Schema {
    crate::emit::json::schema_of::<ShowDocument<'_>>()
}
