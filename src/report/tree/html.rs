//! The tree as one page of HTML that needs nothing else: projects that fold, a search, light and dark, and of each
//! connection who uses it and by which way it comes to the projects below.

use super::{Node, Seen, Tree, Trees};
use crate::report::folding;
use crate::report::shown::{Page, Place, Shown};

/// The trees as one page.
pub fn html(trees: &Trees) -> Shown {
    let mut page = trees.page();
    folding::open("Projects and their connections", &mut page);
    for tree in &trees.roots {
        if trees.roots.len() > 1 {
            page.fixed("<h2>").put(Place::Markup, &tree.dir).fixed("</h2>\n");
        }
        projects(trees, tree, &mut page);
    }
    folding::close(&mut page);
    page.finish()
}

/// Projects stand in their order, each in its parent's element.
fn projects(trees: &Trees, tree: &Tree, page: &mut Page<'_>) {
    let mut open = 0;
    for (at, node) in tree.nodes.iter().enumerate() {
        page.repeated("</details>\n", open - node.depth.min(open));
        let below = tree.nodes.get(at + 1).is_some_and(|next| next.depth > node.depth);
        project(trees, node, below, page);
        open = node.depth + 1;
    }
    page.repeated("</details>\n", open);
}

fn project(trees: &Trees, node: &Node, has_projects: bool, page: &mut Page<'_>) {
    let connections: Vec<&Seen> = node.shown(trees).collect();
    page.fixed("<details").fixed(if connections.is_empty() && !has_projects {
        " class=\"leaf\""
    } else {
        ""
    });
    page.fixed(if node.depth < 2 { " open>" } else { ">" }).fixed("<summary>");
    if let Some(name) = &node.name {
        page.put(Place::Markup, name).fixed(" ");
    }
    page.fixed("<code class=\"far\">").put(Place::Markup, &node.id).fixed("</code>");
    if !connections.is_empty() {
        page.fixed(" <span class=\"count\">").number(connections.len());
        page.fixed(if connections.len() == 1 { " connection</span>" } else { " connections</span>" });
    }
    page.fixed("</summary>\n");
    if connections.is_empty() {
        return;
    }
    page.fixed("<ul>\n");
    for seen in connections {
        connection(seen, page);
    }
    page.fixed("</ul>\n");
}

fn connection(seen: &Seen, page: &mut Page<'_>) {
    page.fixed("<li><b>").put(Place::Markup, seen.id()).fixed("</b> ").put(Place::Markup, seen.title());
    if let Some(name) = &seen.display_name {
        page.fixed(" “").put(Place::Markup, name).fixed("”");
    }
    if let Some(from) = seen.inherited_from() {
        page.fixed("<div>from ").put(Place::Markup, from).fixed("</div>");
    }
    if seen.below > 0 {
        page.fixed("<div>path: ");
        for (at, id) in seen.path.iter().enumerate() {
            page.fixed(if at > 0 { " → " } else { "" }).put(Place::Markup, id);
        }
        let below = if seen.below == 1 { " project below" } else { " projects below" };
        page.fixed(" → ").number(seen.below).fixed(below);
        page.fixed("</div>");
    }
    if !seen.users.is_empty() {
        page.fixed("<div>used by ");
        for (at, user) in seen.users.iter().enumerate() {
            page.fixed(if at > 0 { ", " } else { "" })
                .fixed("<code>")
                .put(Place::Markup, user)
                .fixed("</code>");
        }
        page.fixed("</div>");
    }
    page.fixed("</li>\n");
}
