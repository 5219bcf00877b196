//! The tree as a picture, for Graphviz and for Mermaid.

use super::{Node, Trees, line};

/// The trees as a graph of Graphviz.
pub fn dot(trees: &Trees) -> String {
    let mut out = String::from("digraph connections {\n  node [shape=box, fontname=\"sans-serif\"];\n");
    let escape = |text: &str| line(text).replace('\\', "\\\\").replace('"', "\\\"");
    for (root, tree) in trees.roots.iter().enumerate() {
        for (at, node) in tree.nodes.iter().enumerate() {
            let label: String = lines(node).iter().map(|text| format!("{}\\l", escape(text))).collect();
            out.push_str(&format!("  p{root}_{at} [label=\"{label}\"];\n"));
            if let Some(parent) = node.parent {
                out.push_str(&format!("  p{root}_{parent} -> p{root}_{at};\n"));
            }
        }
    }
    out.push_str("}\n");
    out
}

/// The trees as a graph of Mermaid.
pub fn mermaid(trees: &Trees) -> String {
    let mut out = String::from("graph TD\n");
    for (root, tree) in trees.roots.iter().enumerate() {
        for (at, node) in tree.nodes.iter().enumerate() {
            let label: Vec<String> = lines(node).iter().map(|text| entities(&line(text))).collect();
            out.push_str(&format!("  p{root}_{at}[\"{}\"]\n", label.join("<br/>")));
            if let Some(parent) = node.parent {
                out.push_str(&format!("  p{root}_{parent} --> p{root}_{at}\n"));
            }
        }
    }
    out
}

/// What stands in a project's box: its name, then its connections.
fn lines(node: &Node) -> Vec<String> {
    let mut lines = vec![node.name.clone().unwrap_or_else(|| node.id.clone())];
    lines.extend(node.connections.iter().map(|seen| match seen.inherited_from() {
        Some(from) => format!("^ {} ({}) from {from}", seen.id(), seen.title()),
        None => format!("+ {} ({})", seen.id(), seen.title()),
    }));
    lines
}

/// `text` with Mermaid's entities for what would end the label or mean something.
fn entities(text: &str) -> String {
    let entity = |char: char| match char {
        '"' | '<' | '>' | '#' | '&' | '`' | '\\' => format!("#{};", u32::from(char)),
        char => char.to_string(),
    };
    text.chars().map(entity).collect()
}
