//! The tree for people.

use super::{Node, Seen, Tree, Trees};
use crate::report::shown::{Page, Place, Shown};

/// The trees, drawn with lines.
pub fn text(trees: &Trees) -> Shown {
    let mut page = trees.page();
    for (at, tree) in trees.roots.iter().enumerate() {
        if trees.roots.len() > 1 {
            page.fixed(if at > 0 { "\n" } else { "" }).put(Place::Line, &tree.dir).fixed("\n");
        }
        draw(trees, tree, &mut page);
    }
    page.finish()
}

fn draw(trees: &Trees, tree: &Tree, page: &mut Page<'_>) {
    let shape = Shape::of(tree);
    for (at, node) in tree.nodes.iter().enumerate() {
        shape.head(tree, at, page);
        title(node, page);
        for connection in node.shown(trees) {
            shape.below(tree, at, page);
            page.fixed(if shape.has_children(at) { "│  " } else { "   " });
            describe(connection, page);
        }
    }
}

/// Which project is the last of its parent, and which has any below it.
struct Shape {
    last: Vec<bool>,
    parents: Vec<bool>,
}

impl Shape {
    fn of(tree: &Tree) -> Self {
        let (mut last, mut parents) = (vec![false; tree.nodes.len()], vec![false; tree.nodes.len()]);
        for (node, last) in tree.nodes.iter().zip(&mut last).rev() {
            // From the end, the first child that is met is the last.
            *last = match node.parent.and_then(|parent| parents.get_mut(parent)) {
                Some(met) => !std::mem::replace(met, true),
                None => true,
            };
        }
        Self { last, parents }
    }

    fn is_last(&self, at: usize) -> bool {
        self.last.get(at).copied().unwrap_or(true)
    }

    fn has_children(&self, at: usize) -> bool {
        self.parents.get(at).copied().unwrap_or_default()
    }

    /// What stands before a project's own line.
    fn head(&self, tree: &Tree, at: usize, page: &mut Page<'_>) {
        let Some(parent) = tree.nodes.get(at).and_then(|node| node.parent) else { return };
        self.below(tree, parent, page);
        page.fixed(if self.is_last(at) { "└─ " } else { "├─ " });
    }

    /// What stands before the lines below it.
    fn below(&self, tree: &Tree, at: usize, page: &mut Page<'_>) {
        let parent = |at: usize| tree.nodes.get(at).and_then(|node| node.parent);
        let mut lineage: Vec<usize> = std::iter::successors(Some(at), |at| parent(*at)).collect();
        // The top of the tree has no line beside it.
        lineage.pop();
        for at in lineage.into_iter().rev() {
            page.fixed(if self.is_last(at) { "   " } else { "│  " });
        }
    }
}

fn title(node: &Node, page: &mut Page<'_>) {
    page.put(Place::Line, &node.id);
    quoted(node.name.as_deref(), page);
    page.fixed("\n");
}

fn describe(seen: &Seen, page: &mut Page<'_>) {
    let from = seen.inherited_from();
    page.fixed(if from.is_some() { "^ " } else { "+ " }).put(Place::Line, seen.id()).fixed(": ");
    page.put(Place::Line, seen.title());
    quoted(seen.display_name.as_deref(), page);
    if let Some(from) = from {
        page.fixed(", from ").put(Place::Line, from);
    }
    users(seen, page);
    page.fixed("\n");
}

/// How many users are named.
const MOST_USERS: usize = 3;

fn users(seen: &Seen, page: &mut Page<'_>) {
    for (at, user) in seen.users.iter().take(MOST_USERS).enumerate() {
        page.fixed(if at > 0 { ", " } else { ", used by " }).put(Place::Line, user);
    }
    let more = seen.users.len().saturating_sub(MOST_USERS);
    if more > 0 {
        page.fixed(" and ").number(more).fixed(" more");
    }
}

fn quoted(name: Option<&str>, page: &mut Page<'_>) {
    if let Some(name) = name {
        page.fixed(" \"").put(Place::Line, name).fixed("\"");
    }
}
