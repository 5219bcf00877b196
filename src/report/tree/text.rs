//! The tree for people.

use super::{Node, Seen, Tree, Trees, line};

/// The trees, drawn with lines.
pub fn text(trees: &Trees) -> String {
    let many = trees.roots.len() > 1;
    let one = |tree: &Tree| {
        let head = if many { format!("{}\n", line(&tree.dir)) } else { String::new() };
        head + &draw(tree)
    };
    trees.roots.iter().map(one).collect::<Vec<_>>().join("\n")
}

fn draw(tree: &Tree) -> String {
    let mut out = String::new();
    for (at, node) in tree.nodes.iter().enumerate() {
        let (head, below) = indents(tree, at);
        out.push_str(&format!("{head}{}\n", title(node)));
        let has_children = tree.nodes.iter().any(|other| other.parent == Some(at));
        let bar = if has_children { "│  " } else { "   " };
        for connection in &node.connections {
            out.push_str(&format!("{below}{bar}{}\n", describe(connection)));
        }
    }
    out
}

/// What stands before a project's own line, and before the lines below it.
fn indents(tree: &Tree, at: usize) -> (String, String) {
    let mut below = Vec::new();
    let mut next = Some(at);
    let mut head = "";
    while let Some(current) = next {
        let parent = tree.nodes[current].parent;
        if parent.is_none() {
            break;
        }
        let last = !tree.nodes[current + 1..].iter().any(|other| other.parent == parent);
        if current == at {
            head = if last { "└─ " } else { "├─ " };
        }
        below.push(if last { "   " } else { "│  " });
        next = parent;
    }
    below.reverse();
    let above: String = below.iter().take(below.len().saturating_sub(1)).copied().collect();
    (format!("{above}{head}"), below.concat())
}

fn title(node: &Node) -> String {
    let name = node.name.as_deref().map(|name| format!(" \"{name}\"")).unwrap_or_default();
    line(&format!("{}{name}", node.id))
}

fn describe(seen: &Seen) -> String {
    let mark = if seen.inherited_from().is_some() { "^" } else { "+" };
    let name = seen.display_name.as_deref().map(|name| format!(" \"{name}\"")).unwrap_or_default();
    let from = seen.inherited_from().map(|from| format!(", from {from}")).unwrap_or_default();
    line(&format!("{mark} {}: {}{name}{from}", seen.id(), seen.title()))
}
