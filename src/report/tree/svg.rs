//! The tree as a picture: a card for each project, joined by lines, with its connections in it. It needs no other tool
//! and follows the reader's light or dark scheme.

use super::{Node, Seen, Tree, Trees};
use crate::report::drawing::{GAP, MARGIN, PADDING, ROW, document, numbers, shortened, width_of};
use crate::report::shown::{Page, Place, Shown};

/// Sizes in pixels.
const HEAD: usize = 30;
const INDENT: usize = 34;

/// The longest text of a cell, in characters.
const LONGEST: usize = 64;

/// What stands beside each other in a row: the id, the kind, the name, who uses it.
const CELLS: usize = 4;

/// How each of them is drawn.
const CELL_CLASSES: [&str; CELLS] = ["id", "kind", "kind", "used"];

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
        let (name, id) = title(node);
        let beside = if id.is_empty() { 0 } else { width_of(&name) + PADDING };
        let rows: Vec<(&Seen, [String; CELLS])> =
            node.shown(self.trees).map(|seen| (seen, cells(seen))).collect();
        let columns = columns_of(&rows);
        let left = x + 2 * PADDING;
        let last = left + columns.last().copied().unwrap_or_default();
        let right = last.max(x + PADDING + beside.max(width_of(&name)) + width_of(&id)) + PADDING;
        let (y, width, height) = (self.y, right - x, height(self.trees, node));
        self.body.fixed("<rect class=\"card\"");
        numbers(&[("x", x), ("y", y), ("width", width), ("height", height), ("rx", 6)], &mut self.body);
        self.body.fixed("/>\n");
        self.text("name", x + PADDING, y + 20, &name);
        self.text("kind", x + PADDING + beside, y + 20, &id);
        for (at, (seen, cells)) in rows.iter().enumerate() {
            let middle = y + HEAD + at * ROW + ROW / 2;
            let inherited = seen.inherited_from().is_some();
            self.body.fixed("<circle class=\"").fixed(if inherited { "ring" } else { "dot" }).fixed("\"");
            numbers(&[("cx", x + PADDING + 3), ("cy", middle), ("r", 3)], &mut self.body);
            self.body.fixed("/>\n");
            for ((cell, start), class) in cells.iter().zip(&columns).zip(CELL_CLASSES) {
                self.text(if inherited { "far" } else { class }, left + start, middle + 4, cell);
            }
        }
        self.width = self.width.max(right);
        self.y += height + GAP;
    }

    fn text(&mut self, class: &'static str, x: usize, y: usize, text: &str) {
        if text.is_empty() {
            return;
        }
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

/// What a project is called: its name with its id beside it, or the id alone.
fn title(node: &Node) -> (String, String) {
    match &node.name {
        Some(name) => (shortened(name, LONGEST), shortened(&node.id, LONGEST)),
        None => (shortened(&node.id, LONGEST), String::new()),
    }
}

fn cells(seen: &Seen) -> [String; CELLS] {
    let mut name = seen.display_name.clone().unwrap_or_default();
    if let Some(from) = seen.inherited_from() {
        name += &format!("{}from {from}", if name.is_empty() { "" } else { ", " });
    }
    let users = match seen.users.len() {
        0 => String::new(),
        1 => "1 user".to_owned(),
        count => format!("{count} users"),
    };
    [seen.id(), seen.title(), &name, &users].map(|text| shortened(text, LONGEST))
}

/// Where the cells of a card begin, from the first one, and where the last one ends.
fn columns_of(rows: &[(&Seen, [String; CELLS])]) -> Vec<usize> {
    let mut starts = vec![0];
    for cell in 0..CELLS {
        let texts = rows.iter().filter_map(|(_, cells)| cells.get(cell));
        let widest = texts.map(|text| width_of(text)).max().unwrap_or_default();
        let start = starts.last().copied().unwrap_or_default();
        let gap = if widest > 0 && cell + 1 < CELLS { PADDING } else { 0 };
        starts.push(start + widest + gap);
    }
    starts
}
