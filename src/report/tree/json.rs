//! The tree for machines.

use serde::Serialize;

use super::super::json::to_string;
use super::{Node, Seen, Tree, Trees};

#[derive(Serialize)]
struct Document<'a> {
    format_version: &'static str,
    roots: Vec<Root<'a>>,
}

#[derive(Serialize)]
struct Root<'a> {
    dir: &'a str,
    projects: Vec<Project<'a>>,
}

#[derive(Serialize)]
struct Project<'a> {
    id: &'a str,
    name: Option<&'a str>,
    parent: Option<&'a str>,
    connections: Vec<Connection<'a>>,
}

#[derive(Serialize)]
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
}

/// The trees as one JSON document.
pub fn json(trees: &Trees) -> String {
    to_string(&Document { format_version: "1.0", roots: trees.roots.iter().map(root).collect() })
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
    }
}
