//! The tree as a picture, for Graphviz and for Mermaid.

use super::{Node, Seen, Trees};
use crate::report::shown::{Page, Place, Shown};

/// The trees as a graph of Graphviz.
pub fn dot(trees: &Trees) -> Shown {
    let mut page = trees.page();
    page.fixed("digraph connections {\n  node [shape=box, fontname=\"sans-serif\"];\n");
    for (root, tree) in trees.roots.iter().enumerate() {
        for (at, node) in tree.nodes.iter().enumerate() {
            name(root, at, page.fixed("  "));
            page.fixed(" [label=\"");
            lines((trees, node), Place::Label, "\\l", &mut page);
            page.fixed("\\l\"];\n");
            if let Some(parent) = node.parent {
                arrow((root, parent, at), " -> ", &mut page);
                page.fixed(";\n");
            }
        }
    }
    page.fixed("}\n");
    page.finish()
}

/// The trees as a graph of Mermaid.
pub fn mermaid(trees: &Trees) -> Shown {
    let mut page = trees.page();
    page.fixed("graph TD\n");
    for (root, tree) in trees.roots.iter().enumerate() {
        for (at, node) in tree.nodes.iter().enumerate() {
            if page.len() > MERMAID_PROJECTS {
                page.fixed("  %% more projects do not fit\n");
                break;
            }
            name(root, at, page.fixed("  "));
            page.fixed("[\"");
            if page.len() < MERMAID_DETAILS {
                lines((trees, node), Place::Entities, "<br/>", &mut page);
            } else {
                head(node, Place::Entities, &mut page);
                count(trees, node, &mut page);
            }
            page.fixed("\"]\n");
            if let Some(parent) = node.parent {
                arrow((root, parent, at), " --> ", &mut page);
                page.fixed("\n");
            }
        }
    }
    page.finish()
}

fn name(root: usize, at: usize, page: &mut Page<'_>) {
    page.fixed("p").number(root).fixed("_").number(at);
}

/// A line with the arrow from a parent to its child, of one root.
fn arrow((root, parent, child): (usize, usize, usize), sign: &'static str, page: &mut Page<'_>) {
    name(root, parent, page.fixed("  "));
    name(root, child, page.fixed(sign));
}

/// From how many bytes on a picture of Mermaid counts connections instead of naming them, and from how many on projects are
/// left out: Mermaid draws no text of more than 50,000 characters.
const MERMAID_DETAILS: usize = 40_000;
const MERMAID_PROJECTS: usize = 49_000;

/// What stands in a project's box: its name and id, then its connections.
fn lines((trees, node): (&Trees, &Node), place: Place, separator: &'static str, page: &mut Page<'_>) {
    head(node, place, page);
    for seen in node.shown(trees) {
        connection(seen, place, page.fixed(separator));
    }
}

fn head(node: &Node, place: Place, page: &mut Page<'_>) {
    if let Some(name) = node.name.as_ref().filter(|name| **name != node.id) {
        page.put(place, name).fixed(" · ");
    }
    page.put(place, &node.id);
}

/// How many connections there are.
fn count(trees: &Trees, node: &Node, page: &mut Page<'_>) {
    let count = node.shown(trees).count();
    if count > 0 {
        page.fixed("<br/>").number(count).fixed(if count == 1 { " connection" } else { " connections" });
    }
}

fn connection(seen: &Seen, place: Place, page: &mut Page<'_>) {
    let from = seen.inherited_from();
    page.fixed(if from.is_some() { "^ " } else { "+ " });
    page.put(place, seen.id()).fixed(" (").put(place, seen.title());
    if let Some(name) = &seen.display_name {
        page.fixed(" ").put(place, name);
    }
    page.fixed(")");
    if !seen.users.is_empty() {
        page.fixed(", ").number(seen.users.len()).fixed(if seen.users.len() == 1 {
            " user"
        } else {
            " users"
        });
    }
    if let Some(from) = from {
        page.fixed(" from ").put(place, from);
    }
}
