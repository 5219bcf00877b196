//! The one door from texts of the settings to a reader. What is shown is a [`Shown`], and one is only made here: by a
//! [`Page`], whose parts are the tool's own words or texts that were made harmless for the place where they stand.

use std::fmt;
use std::ops::Deref;

use serde::Serialize;

use super::redact::Secrets;
use crate::emit::harmless::{neutral, neutral_line};
use crate::emit::json;

/// Text that is fit to be shown: nothing in it that comes from the settings drives a terminal, speaks to a CI server,
/// ends the markup that it stands in, or makes a line that looks like the tool's own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown(String);

impl Shown {
    /// One line of plain text. Secrets of well-known shapes are hidden.
    pub fn line(text: &str) -> Self {
        Self(neutral_line(&Secrets::none().hide(text)).into_owned())
    }

    /// Text that the tool itself has made of several lines, such as a tree or a page of its documentation.
    pub fn lines(text: &str) -> Self {
        Self(neutral(text).into_owned())
    }

    /// A JSON document: whatever could be misread is escaped, so that what a reader decodes is unchanged.
    pub(crate) fn json(document: &impl Serialize) -> Self {
        Self(json::to_string(document))
    }

    /// JSON documents, each on a line of its own.
    pub(super) fn json_lines(documents: impl Iterator<Item = impl Serialize>) -> Self {
        Self(documents.map(|document| json::to_line(&document)).collect())
    }

    /// What was made harmless piece by piece, by `canvas`, `narrated`, `xml` or `ci`.
    pub(super) fn checked(text: String) -> Self {
        Self(text)
    }
}

impl Deref for Shown {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a line of plain text.
    Line,
    /// In Markdown, perhaps in a table: as code, where nothing means anything.
    Code,
    /// In a label of Graphviz, between `"`.
    Label,
    /// In a label of Mermaid, between `"`.
    Entities,
    /// In XML, between tags or between `"`.
    Markup,
}

/// A text in the making.
#[derive(Debug)]
pub(super) struct Page<'s> {
    secrets: &'s Secrets,
    text: String,
}

impl<'s> Page<'s> {
    /// An empty one, on which `secrets` are not shown.
    pub(super) const fn new(secrets: &'s Secrets) -> Self {
        Self { secrets, text: String::new() }
    }

    /// The tool's own words.
    pub(super) fn fixed(&mut self, text: &'static str) -> &mut Self {
        self.text.push_str(text);
        self
    }

    /// The tool's own words, so many times.
    pub(super) fn repeated(&mut self, text: &'static str, times: usize) -> &mut Self {
        self.text.extend(std::iter::repeat_n(text, times));
        self
    }

    /// A number.
    pub(super) fn number(&mut self, number: usize) -> &mut Self {
        self.text.push_str(&number.to_string());
        self
    }

    /// What was shown to be fit before.
    pub(super) fn shown(&mut self, text: &Shown) -> &mut Self {
        self.text.push_str(text);
        self
    }

    /// A text of the settings, at the place where it is put.
    pub(super) fn put(&mut self, place: Place, text: &str) -> &mut Self {
        let hidden = self.secrets.hide(text);
        self.escaped(place, &hidden)
    }

    /// A sentence of the tool that quotes the settings.
    pub(super) fn sentence(&mut self, place: Place, text: &str) -> &mut Self {
        let hidden = self.secrets.sentence(text);
        self.escaped(place, &hidden)
    }

    fn escaped(&mut self, place: Place, text: &str) -> &mut Self {
        let line = neutral_line(text);
        match place {
            Place::Line => self.text.push_str(&line),
            Place::Code => code(&line, &mut self.text),
            Place::Label => line.chars().for_each(|char| label(char, &mut self.text)),
            Place::Entities => line.chars().for_each(|char| entity(char, &mut self.text)),
            Place::Markup => line.chars().for_each(|char| markup(char, &mut self.text)),
        }
        self
    }

    /// How many bytes stand on it.
    pub(super) const fn len(&self) -> usize {
        self.text.len()
    }

    /// The path of a file, which whoever runs the tool has before him: a secret that is a word of it is let be, or nobody
    /// would find the place. What looks like a token is none.
    pub(super) fn path(&mut self, path: &str) -> &mut Self {
        self.text.push_str(&neutral_line(&Secrets::none().hide(path)));
        self
    }

    /// What stands on it.
    pub(super) fn finish(self) -> Shown {
        Shown(self.text)
    }
}

/// A code span. Backticks, which would end it, give way; `|`, which would end a cell of a table, has an odd number of `\`
/// before it, of which the table takes one.
fn code(text: &str, out: &mut String) {
    if text.is_empty() {
        return;
    }
    out.push('`');
    let mut slashes = 0;
    for char in text.chars() {
        if char == '|' && slashes % 2 == 0 {
            out.push('\\');
        }
        slashes = if char == '\\' { slashes + 1 } else { 0 };
        out.push(if char == '`' { '\'' } else { char });
    }
    out.push('`');
}

fn label(char: char, out: &mut String) {
    if matches!(char, '"' | '\\') {
        out.push('\\');
    }
    out.push(char);
}

/// Mermaid's entities for what would end a label or mean something.
fn entity(char: char, out: &mut String) {
    match char {
        '"' | '<' | '>' | '#' | '&' | '`' | '\\' | ';' | '%' => {
            out.push_str(&format!("#{};", u32::from(char)));
        }
        char => out.push(char),
    }
}

fn markup(char: char, out: &mut String) {
    match char {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        '\'' => out.push_str("&#39;"),
        char => out.push(char),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(place: Place, text: &str) -> String {
        let secrets = Secrets::none();
        let mut page = Page::new(secrets);
        page.put(place, text);
        page.finish().to_string()
    }

    #[test]
    fn each_place_has_its_escapes() {
        assert_eq!(put(Place::Line, "a\nvalid: nothing found\x1b[2J"), "a␊valid: nothing found␛[2J");
        assert_eq!(put(Place::Code, "a` @b | c"), "`a' @b \\| c`");
        assert_eq!(put(Place::Code, "a\\|b\\\\|c|"), "`a\\|b\\\\\\|c\\|`");
        assert_eq!(put(Place::Label, "a\"b\\"), "a\\\"b\\\\");
        assert_eq!(put(Place::Entities, "a\"]#<"), "a#34;]#35;#60;");
        assert_eq!(put(Place::Markup, "<a b='\"&'>"), "&lt;a b=&#39;&quot;&amp;&#39;&gt;");
    }
}
