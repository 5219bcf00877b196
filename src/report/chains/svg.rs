//! The chains as a picture: a column for each stage, lines from what is needed to what needs it.

use super::{Build, Chain, Chains};
use crate::report::drawing::{GAP, MARGIN, PADDING, ROW, document, numbers, shortened, width_of};
use crate::report::shown::{Page, Place, Shown};

/// Sizes in pixels.
const CARD: usize = 2 * ROW + PADDING;
const BETWEEN: usize = 64;

/// How many lines of a chain are drawn: more cannot be told apart.
const MOST_LINES: usize = 4_000;

const STYLE: &str = ".bad{stroke:#d1242f}.out{stroke-dasharray:4 3}";

/// The chains as one SVG document.
pub fn svg(chains: &Chains) -> Shown {
    let mut picture = Picture { body: chains.page(), width: 0, y: MARGIN };
    for root in &chains.roots {
        if chains.roots.len() > 1 {
            picture.text("dir", MARGIN, picture.y + ROW - 5, &root.dir);
            picture.y += ROW + GAP / 2;
        }
        root.chains.iter().for_each(|chain| picture.chain(chain));
    }
    let size = (picture.width + MARGIN, picture.y + MARGIN);
    document("Build chains", size, STYLE, &picture.body.finish(), chains.page())
}

/// What is drawn so far.
struct Picture<'s> {
    body: Page<'s>,
    width: usize,
    /// Where the next chain begins.
    y: usize,
}

/// Where the card of a build is.
#[derive(Clone, Copy, Default)]
struct Card {
    x: usize,
    y: usize,
    width: usize,
}

impl Picture<'_> {
    fn chain(&mut self, chain: &Chain) {
        let (mut cards, mut x, mut rows) = (Vec::with_capacity(chain.builds.len()), MARGIN, 0);
        for stage in &chain.stages {
            let builds = chain.builds.get(stage.clone()).unwrap_or_default();
            let width = builds.iter().map(|one| width_of(&head(one)).max(width_of(&foot(one)))).max();
            let width = width.unwrap_or_default() + 2 * PADDING;
            let place = |nth| Card { x, y: self.y + nth * (CARD + GAP), width };
            cards.extend((0..builds.len()).map(place));
            rows = rows.max(builds.len());
            x += width + BETWEEN;
        }
        for (needed, by, circular) in chain.edges().take(MOST_LINES) {
            if let (Some(from), Some(to)) = (cards.get(needed), cards.get(by)) {
                self.line(*from, *to, circular);
            }
        }
        for (build, card) in chain.builds.iter().zip(&cards) {
            self.card(build, *card);
        }
        self.y += rows * (CARD + GAP) + GAP;
    }

    fn line(&mut self, from: Card, to: Card, circular: bool) {
        let (start, end) = (from.x + from.width, to.x);
        let (from_y, to_y) = (from.y + CARD / 2, to.y + CARD / 2);
        let bend = BETWEEN / 2;
        self.body.fixed(if circular {
            "<path class=\"line bad\" d=\"M"
        } else {
            "<path class=\"line\" d=\"M"
        });
        self.body.number(start).fixed(" ").number(from_y).fixed("C").number(start + bend).fixed(" ");
        self.body.number(from_y).fixed(" ").number(end.saturating_sub(bend)).fixed(" ").number(to_y);
        self.body.fixed(" ").number(end).fixed(" ").number(to_y).fixed("\"/>\n");
    }

    fn card(&mut self, build: &Build, card: Card) {
        self.body.fixed(match (build.circular, &build.project) {
            (true, _) => "<rect class=\"card bad\"",
            (false, None) => "<rect class=\"card out\"",
            (false, Some(_)) => "<rect class=\"card\"",
        });
        let radius = if build.kind.is_some() { 18 } else { 6 };
        let size = [("x", card.x), ("y", card.y), ("width", card.width), ("height", CARD), ("rx", radius)];
        numbers(&size, &mut self.body);
        self.body.fixed("/>\n");
        self.text("name", card.x + PADDING, card.y + 20, &head(build));
        self.text("far", card.x + PADDING, card.y + 20 + ROW, &foot(build));
        self.width = self.width.max(card.x + card.width);
    }

    fn text(&mut self, class: &'static str, x: usize, y: usize, text: &str) {
        self.width = self.width.max(x + width_of(text));
        self.body.fixed("<text class=\"").fixed(class).fixed("\"");
        numbers(&[("x", x), ("y", y)], &mut self.body);
        self.body.fixed(">").put(Place::Markup, text).fixed("</text>\n");
    }
}

fn head(build: &Build) -> String {
    shortened(build.name.as_deref().unwrap_or(&build.id), LONGEST)
}

fn foot(build: &Build) -> String {
    let project = build.project.as_ref().map_or_else(|| "outside".to_owned(), |id| format!("in {id}"));
    let kind = build.kind.map(|kind| format!(", {kind}")).unwrap_or_default();
    let circle = if build.circular { ", in a circle" } else { "" };
    shortened(&format!("{}  {project}{kind}{circle}", build.id), LONGEST)
}

/// The longest line of a card, in characters.
const LONGEST: usize = 56;
