//! The tree as a picture: a card for each project, joined by lines, with its connections in it. It needs no other tool
//! and follows the reader's light or dark scheme.

use super::{Node, Seen, Tree, Trees};
use crate::report::drawing::{GAP, MARGIN, PADDING, ROW, document, numbers, shortened, width_of};
use crate::report::shown::{Page, Place, Shown};

/// Sizes in pixels.
const HEAD: usize = 30;
const INDENT: usize = 34;

/// The longest line of a card, in characters.
const LONGEST: usize = 96;

/// The trees as one SVG document.
pub fn svg(trees: &Trees) -> Shown {
    let many = trees.roots.len() > 1;
    let mut picture = Picture { trees, body: trees.page(), width: 0, y: MARGIN };
    for tree in &trees.roots {
        if many {
            picture.heading(&tree.dir);
        }
        picture.tree(tree);
    }
    let size = (picture.width + MARGIN, picture.y - GAP + MARGIN);
    document("Projects and their connections", size, "", &picture.body.finish(), trees.page())
}

/// What is drawn so far.
struct Picture<'s> {
    trees: &'s Trees,
    body: Page<'s>,
    width: usize,
    /// Where the next card begins.
    y: usize,
}

impl Picture<'_> {
    fn heading(&mut self, dir: &str) {
        self.text("dir", MARGIN, self.y + ROW - 5, dir);
        self.y += ROW + GAP / 2;
    }

    fn tree(&mut self, tree: &Tree) {
        let mut tops: Vec<usize> = Vec::with_capacity(tree.nodes.len());
        for node in &tree.nodes {
            let x = MARGIN + node.depth * INDENT;
            if let Some(parent) = node.parent.and_then(|parent| Some((parent, tops.get(parent)?))) {
                let height = tree.nodes.get(parent.0).map_or(0, |node| height(self.trees, node));
                let (from_x, from_y, to_y) = (x - INDENT / 2, parent.1 + height, self.y + HEAD / 2);
                self.body.fixed("<path class=\"line\" d=\"M").number(from_x).fixed(" ").number(from_y);
                self.body.fixed("V").number(to_y).fixed("H").number(x).fixed("\"/>\n");
            }
            tops.push(self.y);
            self.card(node, x);
        }
    }

    fn card(&mut self, node: &Node, x: usize) {
        let name = title(node);
        let rows: Vec<(&Seen, String)> = node.shown(self.trees).map(|seen| (seen, describe(seen))).collect();
        let mark = PADDING;
        let texts = rows.iter().map(|(_, text)| width_of(text) + mark);
        let width = texts.chain([width_of(&name)]).max().unwrap_or_default() + 2 * PADDING;
        let (y, height) = (self.y, height(self.trees, node));
        self.body.fixed("<rect class=\"card\"");
        numbers(&[("x", x), ("y", y), ("width", width), ("height", height), ("rx", 6)], &mut self.body);
        self.body.fixed("/>\n");
        self.text("name", x + PADDING, y + 20, &name);
        for (at, (seen, text)) in rows.iter().enumerate() {
            let middle = y + HEAD + at * ROW + ROW / 2;
            let inherited = seen.inherited_from().is_some();
            let (dot, class) = if inherited { ("ring", "far") } else { ("dot", "own") };
            let center = x + PADDING + 3;
            self.body.fixed("<circle class=\"").fixed(dot).fixed("\"");
            numbers(&[("cx", center), ("cy", middle), ("r", 3)], &mut self.body);
            self.body.fixed("/>\n");
            self.text(class, x + PADDING + mark, middle + 4, text);
        }
        self.width = self.width.max(x + width);
        self.y += height + GAP;
    }

    fn text(&mut self, class: &'static str, x: usize, y: usize, text: &str) {
        self.width = self.width.max(x + width_of(text));
        self.body.fixed("<text class=\"").fixed(class).fixed("\"");
        numbers(&[("x", x), ("y", y)], &mut self.body);
        self.body.fixed(">").put(Place::Markup, text).fixed("</text>\n");
    }
}

fn height(trees: &Trees, node: &Node) -> usize {
    let rows = node.shown(trees).count() * ROW;
    HEAD + if rows > 0 { rows + PADDING / 2 } else { 0 }
}

fn title(node: &Node) -> String {
    let id = node.name.as_deref().map(|name| format!("{name}  {}", node.id));
    shortened(&id.unwrap_or_else(|| node.id.clone()), LONGEST)
}

fn describe(seen: &Seen) -> String {
    let from = seen.inherited_from().map(|from| format!("  from {from}")).unwrap_or_default();
    let name = seen.display_name.as_ref().map(|name| format!("  {name}")).unwrap_or_default();
    let users = match seen.users.len() {
        0 => String::new(),
        1 => "  1 user".to_owned(),
        count => format!("  {count} users"),
    };
    shortened(&format!("{}  {}{name}{from}{users}", seen.id(), seen.title()), LONGEST)
}
