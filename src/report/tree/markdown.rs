//! The tree as Markdown: a heading and a table for each project.

use super::{Node, Seen, Trees};
use crate::report::shown::{Page, Place, Shown};

/// The deepest level of a heading.
const DEEPEST: usize = 6;

/// The trees as Markdown.
pub fn markdown(trees: &Trees) -> Shown {
    let mut page = trees.page();
    for tree in &trees.roots {
        page.fixed("# Connections of ").put(Place::Code, &tree.dir).fixed("\n");
        for node in &tree.nodes {
            project(trees, node, &mut page);
        }
    }
    page.finish()
}

fn project(trees: &Trees, node: &Node, page: &mut Page<'_>) {
    page.fixed("\n").repeated("#", (node.depth + 2).min(DEEPEST)).fixed(" ").put(Place::Code, &node.id);
    if let Some(name) = &node.name {
        page.fixed(" ").put(Place::Code, name);
    }
    page.fixed("\n\n");
    if node.shown(trees).next().is_none() {
        page.fixed("No connections.\n");
        return;
    }
    page.fixed("| id | kind | name | comes from | used by |\n|---|---|---|---|---|\n");
    for connection in node.shown(trees) {
        row(connection, page);
    }
}

fn row(seen: &Seen, page: &mut Page<'_>) {
    for text in [seen.id(), seen.title(), seen.display_name.as_deref().unwrap_or_default()] {
        page.fixed("| ").put(Place::Code, text).fixed(" ");
    }
    page.fixed("| ");
    if seen.path.len() < 2 {
        page.fixed("itself");
    } else {
        for (at, id) in seen.path.iter().enumerate() {
            page.fixed(if at > 0 { " → " } else { "" }).put(Place::Code, id);
        }
    }
    page.fixed(" | ");
    for (at, user) in seen.users.iter().enumerate() {
        page.fixed(if at > 0 { ", " } else { "" }).put(Place::Code, user);
    }
    page.fixed(" |\n");
}
