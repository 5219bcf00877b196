//! The tree as a picture: a card for each project, joined by lines, with its connections in it. It needs no other tool
//! and follows the reader's light or dark scheme.

use super::{Node, Seen, Tree, Trees};
use crate::emit::harmless::neutral_line;
use crate::report::shown::{Page, Place, Shown};

/// Sizes in pixels.
const ROW: usize = 19;
const HEAD: usize = 30;
const PADDING: usize = 12;
const INDENT: usize = 34;
const GAP: usize = 14;
const MARGIN: usize = 16;

/// The longest line of a card, in characters.
const LONGEST: usize = 96;

const STYLE: &str = "\
svg{background:#fff;font:12px ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace}\
.card{fill:#f6f8fa;stroke:#d0d7de}.line{fill:none;stroke:#afb8c1;stroke-width:1.5}\
.name{font-weight:600;fill:#1f2328}.own{fill:#1f2328}.far{fill:#6e7781}.dir{fill:#6e7781;font-style:italic}\
.dot{fill:#1a7f37}.ring{fill:none;stroke:#8c959f}\
@media(prefers-color-scheme:dark){svg{background:#0d1117}.card{fill:#161b22;stroke:#30363d}.line{stroke:#484f58}\
.name,.own{fill:#e6edf3}.far,.dir{fill:#8b949e}.dot{fill:#3fb950}.ring{stroke:#6e7681}}";

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
    let (width, height) = (picture.width + MARGIN, picture.y - GAP + MARGIN);
    let mut page = trees.page();
    page.fixed("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    numbers(&[("width", width), ("height", height)], &mut page);
    page.fixed(" viewBox=\"0 0 ").number(width).fixed(" ").number(height);
    page.fixed("\" role=\"img\">\n<title>Projects and their connections</title>\n<style>").fixed(STYLE);
    page.fixed("</style>\n").shown(&picture.body.finish()).fixed("</svg>\n");
    page.finish()
}

/// Attributes that hold numbers.
fn numbers(attributes: &[(&'static str, usize)], page: &mut Page<'_>) {
    for (name, number) in attributes {
        page.fixed(" ").fixed(name).fixed("=\"").number(*number).fixed("\"");
    }
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
    shortened(&id.unwrap_or_else(|| node.id.clone()))
}

fn describe(seen: &Seen) -> String {
    let from = seen.inherited_from().map(|from| format!("  from {from}")).unwrap_or_default();
    let name = seen.display_name.as_ref().map(|name| format!("  {name}")).unwrap_or_default();
    let users = match seen.users.len() {
        0 => String::new(),
        1 => "  1 user".to_owned(),
        count => format!("  {count} users"),
    };
    shortened(&format!("{}  {}{name}{from}{users}", seen.id(), seen.title()))
}

/// `text` on one line that fits a card.
fn shortened(text: &str) -> String {
    let text = neutral_line(text).into_owned();
    if text.chars().count() <= LONGEST {
        return text;
    }
    text.chars().take(LONGEST - 1).chain(['…']).collect()
}

/// How wide `text` is in the monospaced fonts of the style: 7¼ pixels a column.
fn width_of(text: &str) -> usize {
    columns(text) * 29 / 4
}

/// How many columns `text` takes: characters of East Asia take two.
fn columns(text: &str) -> usize {
    let wide = |char: char| (0x2E80..0x20000).contains(&u32::from(char));
    text.chars().map(|char| if wide(char) { 2 } else { 1 }).sum()
}
