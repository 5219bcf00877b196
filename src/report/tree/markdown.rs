//! The tree as Markdown: a heading and a table for each project.

use super::{Seen, Trees, line};

/// The trees as Markdown.
pub fn markdown(trees: &Trees) -> String {
    let mut out = String::new();
    for tree in &trees.roots {
        out.push_str(&format!("# Connections of `{}`\n", cell(&tree.dir)));
        for node in &tree.nodes {
            let name = node.name.as_deref().map(|name| format!(" {}", cell(name))).unwrap_or_default();
            let level = "#".repeat((node.depth + 2).min(6));
            out.push_str(&format!("\n{level} `{}`{name}\n\n", cell(&node.id)));
            if node.connections.is_empty() {
                out.push_str("No connections.\n");
                continue;
            }
            out.push_str("| id | kind | name | comes from |\n|---|---|---|---|\n");
            for connection in &node.connections {
                out.push_str(&row(connection));
            }
        }
    }
    out
}

fn row(seen: &Seen) -> String {
    let path: Vec<String> = seen.path.iter().map(|id| format!("`{}`", cell(id))).collect();
    let from = if path.len() > 1 { path.join(" → ") } else { "itself".to_owned() };
    let name = cell(seen.display_name.as_deref().unwrap_or_default());
    format!("| `{}` | {} | {name} | {from} |\n", cell(seen.id()), cell(seen.title()))
}

/// `text` as it may stand in a table.
fn cell(text: &str) -> String {
    line(text).replace('\\', "\\\\").replace('|', "\\|").replace('<', "&lt;").replace('`', "'")
}
