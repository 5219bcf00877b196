//! What pictures have in common: sizes, the style that follows the reader's light or dark scheme, texts that fit. They need
//! no other tool.

use super::shown::{Page, Shown};
use crate::emit::harmless::neutral_line;

/// Sizes in pixels.
pub(super) const ROW: usize = 19;
pub(super) const PADDING: usize = 12;
pub(super) const GAP: usize = 14;
pub(super) const MARGIN: usize = 16;

const STYLE: &str = "\
svg{background:#fff;font:12px ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace}\
.card{fill:#f6f8fa;stroke:#d0d7de}.line{fill:none;stroke:#afb8c1;stroke-width:1.5}\
.name{font-weight:600;fill:#1f2328}.id,.own{fill:#1f2328}.kind,.far{fill:#59636e}.dir{fill:#59636e;font-style:italic}\
.used,.dot{fill:#1a7f37}.ring{fill:none;stroke:#818b98}\
@media(prefers-color-scheme:dark){svg{background:#0d1117}.card{fill:#161b22;stroke:#30363d}.line{stroke:#484f58}\
.name,.id,.own{fill:#e6edf3}.kind,.far,.dir{fill:#9198a1}.used,.dot{fill:#3fb950}.ring{stroke:#6e7681}}";

/// A document of a size with what was drawn, on an empty page.
pub(super) fn document(
    title: &'static str,
    (width, height): (usize, usize),
    style: &'static str,
    body: &Shown,
    mut page: Page<'_>,
) -> Shown {
    page.fixed("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    numbers(&[("width", width), ("height", height)], &mut page);
    page.fixed(" viewBox=\"0 0 ").number(width).fixed(" ").number(height);
    page.fixed("\" role=\"img\">\n<title>").fixed(title).fixed("</title>\n<style>").fixed(STYLE).fixed(style);
    page.fixed("</style>\n").shown(body).fixed("</svg>\n");
    page.finish()
}

/// Attributes that hold numbers.
pub(super) fn numbers(attributes: &[(&'static str, usize)], page: &mut Page<'_>) {
    for (name, number) in attributes {
        page.fixed(" ").fixed(name).fixed("=\"").number(*number).fixed("\"");
    }
}

/// `text` on one line of so many characters.
pub(super) fn shortened(text: &str, longest: usize) -> String {
    let text = neutral_line(text).into_owned();
    if text.chars().count() <= longest {
        return text;
    }
    text.chars().take(longest - 1).chain(['…']).collect()
}

/// How wide `text` is in the monospaced fonts of the style: 7¼ pixels a column.
pub(super) fn width_of(text: &str) -> usize {
    columns(text) * 29 / 4
}

/// How many columns `text` takes: characters of East Asia take two.
fn columns(text: &str) -> usize {
    let wide = |char: char| (0x2E80..0x20000).contains(&u32::from(char));
    text.chars().map(|char| if wide(char) { 2 } else { 1 }).sum()
}
