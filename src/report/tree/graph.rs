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
            lines(node, Place::Label, "\\l", &mut page);
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
            name(root, at, page.fixed("  "));
            page.fixed("[\"");
            lines(node, Place::Entities, "<br/>", &mut page);
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

/// What stands in a project's box: its name, then its connections.
fn lines(node: &Node, place: Place, separator: &'static str, page: &mut Page<'_>) {
    page.put(place, node.name.as_deref().unwrap_or(&node.id));
    for seen in &node.connections {
        connection(seen, place, page.fixed(separator));
    }
}

fn connection(seen: &Seen, place: Place, page: &mut Page<'_>) {
    let from = seen.inherited_from();
    page.fixed(if from.is_some() { "^ " } else { "+ " });
    page.put(place, seen.id()).fixed(" (").put(place, seen.title()).fixed(")");
    if let Some(from) = from {
        page.fixed(" from ").put(place, from);
    }
}
