//! Hides secrets: text literals that are given to a secret name, well-known shapes of tokens, passwords in addresses, and
//! the values that the settings hold as secrets, wherever they stand.
//!
//! Every byte keeps its place, so that carets still point at the right character. When in doubt, more is hidden than
//! need be: reports are read in build logs. But a secret may be a plain word (`project`, `plain`): a hole in the tool's own
//! sentences, in a keyword or in a name that all settings use would tell which, so a word is hidden only where a text of
//! the settings stands.

mod scan;
mod words;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::{Deref, Range};

use aho_corasick::{AhoCorasick, Match};
use serde::Serialize;

use super::Run;
use crate::catalog::Catalog;
use crate::check::ExposedSecrets;
use crate::source::FileId;

use scan::Scanned;

pub(super) use words::{is_reference, is_secret_name};

/// Secrets of some settings, which nothing shows.
#[derive(Debug, Default)]
pub struct Secrets {
    values: Option<AhoCorasick>,
    /// What each of them could be taken for.
    likeness: Vec<Likeness>,
}

/// What a secret could be taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Likeness {
    /// Nothing else: it is hidden wherever it stands.
    None,
    /// A plain word: `Admin`, `hunter`. It is hidden where it stands alone in a text of the settings.
    Word,
    /// A word that Kotlin or the DSL has, too: `project`, `true`. It is hidden in literals of the settings alone.
    Vocabulary,
}

/// Which places a secret that is a word is hidden at.
#[derive(Debug, Clone, Copy)]
enum Writer<'a> {
    /// All: the settings wrote the text.
    Settings,
    /// Those in these ranges: the tool wrote the rest.
    Tool(&'a [Range<usize>]),
    /// Those in these literals and comments of a text in Kotlin.
    Kotlin(&'a [Range<usize>]),
}

/// A text without secrets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(super) struct Masked<'t>(Cow<'t, str>);

/// Readers see a text.
#[cfg(test)]
impl schemars::JsonSchema for Masked<'_> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        str::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        str::json_schema(generator)
    }
}

impl Deref for Masked<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Masked<'_> {
    /// The tool's own words.
    pub(super) const fn fixed(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// A copy of its own.
    pub(super) fn into_string(self) -> String {
        self.0.into_owned()
    }
}

/// A literal that is given to a secret name and is shorter than this may be any word.
const SHORTEST_LITERAL: usize = 6;

/// How many secrets may end at a byte, on average.
const MOST_AT_A_BYTE: usize = 16;

static NONE: Secrets = Secrets { values: None, likeness: Vec::new() };

impl Secrets {
    /// No secrets but those that their shape tells.
    pub(super) const fn none() -> &'static Self {
        &NONE
    }

    /// What settings expose, and what `texts`, which are Kotlin, give to secret names.
    pub fn new<'t>(
        exposed: impl IntoIterator<Item = &'t ExposedSecrets>,
        texts: impl IntoIterator<Item = &'t str>,
    ) -> Self {
        let mut values: BTreeSet<&str> = exposed.into_iter().flat_map(ExposedSecrets::lines).collect();
        values.extend(texts.into_iter().flat_map(literals));
        if values.is_empty() {
            return Self::default();
        }
        Self::of_values(&values.into_iter().collect::<Vec<_>>())
    }

    fn of_values(values: &[&str]) -> Self {
        // Building it fails for more text than there are addresses.
        Self {
            values: AhoCorasick::new(values).ok(),
            likeness: values.iter().map(|value| Likeness::of(value)).collect(),
        }
    }

    /// Those of a run, as far as its findings may tell them.
    pub(super) fn of(run: &Run<'_>) -> Self {
        let roots = || run.roots.iter().filter(|root| !root.diagnostics.is_empty());
        let texts = roots().flat_map(|root| {
            let places = root.diagnostics.iter().flat_map(|found| {
                std::iter::once(found.primary.span.file).chain(found.related.iter().map(|it| it.span.file))
            });
            let files: BTreeSet<FileId> = places.collect();
            files.into_iter().filter_map(|file| root.sources.get(file)).map(|file| &**file.text())
        });
        Self::new(roots().map(|root| root.exposed), texts)
    }

    /// `text`, which the settings wrote, without them.
    pub(super) fn hide<'t>(&self, text: &'t str) -> Masked<'t> {
        let mut found = words::tokens(text);
        found.extend(self.places(text, Writer::Settings));
        Masked(overwrite(text, found))
    }

    /// `text`, a sentence of the tool that quotes the settings, without them.
    pub(super) fn sentence<'t>(&self, text: &'t str) -> Masked<'t> {
        let mut found = words::tokens(text);
        if self.values.is_some() {
            found.extend(self.places(text, Writer::Tool(&words::quoted(text))));
        }
        Masked(overwrite(text, found))
    }

    /// Whether one of them is in a text.
    pub(super) fn is_in(&self, text: &str) -> bool {
        matches!(self.hide(text).0, Cow::Owned(_))
    }

    /// `text`, which is Kotlin, without them and without what is given to secret names in it.
    pub(super) fn source<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let Scanned { secrets: mut found, texts } = scan::scan(text);
        found.extend(self.places(text, Writer::Kotlin(&texts)));
        overwrite(text, found)
    }

    /// Where they stand. Secrets may hold each other, as often as somebody likes: what costs more than a few looks at each
    /// byte is hidden to its end.
    fn places(&self, text: &str, writer: Writer<'_>) -> Vec<Range<usize>> {
        let mut places: Vec<Range<usize>> = Vec::new();
        let Some(values) = &self.values else { return places };
        let most = MOST_AT_A_BYTE * text.len();
        let is_meant = |found: &Match| self.is_meant(found, text, writer);
        for (count, found) in values.find_overlapping_iter(text).enumerate() {
            if count <= most && !is_meant(&found) {
                continue;
            }
            let mut place = if count > most { found.start()..text.len() } else { found.range() };
            // They come by their ends: what the new one reaches into becomes a part of it.
            while let Some(last) = places.pop_if(|last| last.end >= place.start) {
                place.start = place.start.min(last.start);
            }
            places.push(place);
            if count > most {
                break;
            }
        }
        places
    }

    /// Whether what looks like a secret is one as far as a reader could tell.
    fn is_meant(&self, found: &Match, text: &str, writer: Writer<'_>) -> bool {
        let place = found.range();
        match (self.likeness[found.pattern().as_usize()], writer) {
            (Likeness::None, _) => true,
            (Likeness::Word, Writer::Settings) => is_whole(text, &place),
            (Likeness::Word, Writer::Tool(texts) | Writer::Kotlin(texts)) => {
                is_whole(text, &place) && around(&place, texts).is_some()
            }
            (Likeness::Vocabulary, Writer::Settings | Writer::Tool(_)) => false,
            (Likeness::Vocabulary, Writer::Kotlin(texts)) => around(&place, texts) == Some(&place),
        }
    }
}

/// The range that holds a place, of ranges in order.
fn around<'r>(place: &Range<usize>, ranges: &'r [Range<usize>]) -> Option<&'r Range<usize>> {
    let after = ranges.partition_point(|range| range.start <= place.start);
    ranges[..after].last().filter(|range| place.end <= range.end)
}

impl Likeness {
    fn of(value: &str) -> Self {
        if !is_word(value) {
            Self::None
        } else if words::is_keyword(value) || Catalog::built_in().symbol(value).is_some() {
            Self::Vocabulary
        } else {
            Self::Word
        }
    }
}

/// Whether a secret is a plain word: `teamcity`, `Admin`. Names that hold it do not tell it.
fn is_word(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_alphabetic())
        && (value.bytes().skip(1).all(|byte| byte.is_ascii_lowercase())
            || value.bytes().all(|byte| byte.is_ascii_uppercase()))
}

/// Whether what stands there is no part of a name, a path or a word.
fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let joins = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let bytes = text.as_bytes();
    let before = range.start.checked_sub(1).and_then(|at| bytes.get(at));
    let after = bytes.get(range.end);
    let dotted_after = after == Some(&b'.') && bytes.get(range.end + 1).is_some_and(|byte| joins(*byte));
    !before.is_some_and(|byte| joins(*byte) || *byte == b'.')
        && !after.is_some_and(|byte| joins(*byte))
        && !dotted_after
}

/// A Kotlin text without secrets: those that it holds itself are hidden wherever they stand in it.
pub fn kotlin(text: &str) -> String {
    Secrets::new(None, [text]).source(text).into_owned()
}

/// What a text gives to secret names, without what names other things: references, templates, single words.
fn literals(text: &str) -> impl Iterator<Item = &str> {
    let bodies = scan::scan(text).secrets.into_iter().filter_map(|range| text.get(range));
    bodies.flat_map(str::lines).map(str::trim).filter(|body| {
        let plain = !body.contains(['$', '%']) && !body.contains("credentialsJSON:");
        body.len() >= SHORTEST_LITERAL && plain && body.contains(|char: char| !char.is_ascii_lowercase())
    })
}

fn overwrite(text: &str, mut ranges: Vec<Range<usize>>) -> Cow<'_, str> {
    if ranges.is_empty() {
        return Cow::Borrowed(text);
    }
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for range in &ranges {
        let start = range.start.max(from);
        out.push_str(text.get(from..start).unwrap_or_default());
        for char in text.get(start..range.end).unwrap_or_default().chars() {
            match char {
                '\n' | '\r' => out.push(char),
                _ => out.extend(std::iter::repeat_n('*', char.len_utf8())),
            }
        }
        from = range.end.max(from);
    }
    out.push_str(text.get(from..).unwrap_or_default());
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(text: &str) -> String {
        let out = Secrets::none().source(text);
        assert_eq!(out.len(), text.len());
        out.into_owned()
    }

    #[test]
    fn values_given_to_secret_names_are_hidden() {
        assert_eq!(hidden("clientSecret = \"abc\""), "clientSecret = \"***\"");
        assert_eq!(
            hidden("val apiKey: String? = \"a\" + \"b\"\nname = \"c\""),
            "val apiKey: String? = \"*\" + \"*\"\nname = \"c\""
        );
        assert_eq!(hidden("token = if (x) \"a\" else \"b\""), "token = if (x) \"*\" else \"*\"");
        assert_eq!(hidden("clientId = \"abc\"; accessKey=\"x\""), "clientId = \"abc\"; accessKey=\"*\"");
        assert_eq!(
            hidden("secretKey =\n  \"\"\"ab\nc\"\"\".trim()\nid = \"x\""),
            "secretKey =\n  \"\"\"**\n*\"\"\".trim()\nid = \"x\""
        );
        assert_eq!(hidden("keyName = \"x\""), "keyName = \"x\"");
        assert_eq!(hidden("if (token == \"\") name = \"x\""), "if (token == \"\") name = \"x\"");
    }

    #[test]
    fn values_of_secret_parameters_are_hidden() {
        assert_eq!(hidden("password(\"p\", \"v\", label = \"l\")"), "password(\"p\", \"*\", label = \"*\")");
        assert_eq!(
            hidden("param(\"secure:x\", \"v\")\nparam(\"y\", \"w\")"),
            "param(\"secure:x\", \"*\")\nparam(\"y\", \"w\")"
        );
        assert_eq!(hidden("param(\"env.API_TOKEN\", \"v\")"), "param(\"env.API_TOKEN\", \"*\")");
        assert_eq!(
            hidden("mapOf(\"password\" to \"v\", \"user\" to \"u\")"),
            "mapOf(\"password\" to \"*\", \"user\" to \"u\")"
        );
    }

    #[test]
    fn known_secrets_are_hidden_wherever_they_stand() {
        let known = Secrets::of_values;
        assert_eq!(
            known(&["hunter2"]).source("val x = \"hunter2\" // hunter2"),
            "val x = \"*******\" // *******"
        );
        assert_eq!(known(&["aXb", "bXc"]).source("f(\"aXbXc\")"), "f(\"*****\")");
        assert_eq!(&*known(&["hunter2"]).hide("no hunter2 here"), "no ******* here");
        let nested: Vec<String> = (4..40).map(|length| "a".repeat(length)).collect();
        let nested =
            Secrets { likeness: vec![Likeness::None; nested.len()], values: AhoCorasick::new(&nested).ok() };
        assert_eq!(&*nested.hide(&"a".repeat(5000)), "*".repeat(5000));
        assert_eq!(nested.places(&"aaaa.".repeat(100), Writer::Settings).len(), 100);
    }

    #[test]
    fn plain_words_are_hidden_where_they_stand_alone() {
        let secrets = Secrets::of_values(&["teamcity", "Admin", "hunter2"]);
        for (text, shown) in [
            ("x.hunter2y", "x.*******y"),
            ("is teamcity.", "is ********."),
            (".teamcity/settings.kts", ".teamcity/settings.kts"),
            ("`db.Admin` and Admin_tool", "`db.Admin` and Admin_tool"),
            ("\"Admin\", Admin:Admin@x", "\"*****\", *****:*****@x"),
            ("teamcity.agent", "teamcity.agent"),
        ] {
            assert_eq!(&*secrets.hide(text), shown);
        }
    }

    #[test]
    fn a_word_leaves_no_hole_in_what_the_tool_says() {
        let secrets = Secrets::of_values(&["plain", "project", "hunter", "null"]);
        for (text, shown) in [
            ("a plain text of no project", "a plain text of no project"),
            ("`hunter` is no project, nor \"a hunter\"", "`******` is no project, nor \"a ******\""),
            ("the hunter's `project` is `null`", "the hunter's `project` is `null`"),
            ("an open `hunter", "an open `hunter"),
        ] {
            assert_eq!(&*secrets.sentence(text), shown);
        }
        for (text, shown) in [
            ("project { hunter = null } // a hunter", "project { hunter = null } // a ******"),
            ("id(\"project\") /* project, hunter */", "id(\"*******\") /* project, ****** */"),
            (
                "\"a project ${ project + \"hunter\" }\" + \"\"\"null\"\"\"",
                "\"a project ${ project + \"******\" }\" + \"\"\"****\"\"\"",
            ),
        ] {
            assert_eq!(secrets.source(text), shown);
        }
    }

    #[test]
    fn literals_of_secret_names_are_known() {
        let secrets =
            Secrets::new(None, ["password(\"a\", \"Hunter-2\")\ntoken = \"${x}y12345\"\nkey = \"value\""]);
        assert_eq!(&*secrets.hide("bad Hunter-2, value"), "bad ********, value");
    }

    #[test]
    fn shapes_are_hidden_anywhere() {
        assert_eq!(hidden("x = \"a credentialsJSON:1234-5\""), "x = \"a **********************\"");
        assert_eq!(hidden("// \"xoxb-12345-abc\""), "// \"**************\"");
        assert_eq!(&*Secrets::none().hide("`ghp_0123456789abcdefghij` is"), "`************************` is");
        assert_eq!(&*Secrets::none().hide("the prefix `xoxb-` is usual"), "the prefix `xoxb-` is usual");
        for (text, shown) in [
            ("at https://user:pa:ss@example.org/p@q", "at https://user:*****@example.org/p@q"),
            (
                "ssh://git@example.org:22/x https://%u%:%p%@example.org",
                "ssh://git@example.org:22/x https://%u%:%p%@example.org",
            ),
            (
                "x -----BEGIN KEY-----\nab\n-----END KEY----- y",
                "x *******************\n**\n***************** y",
            ),
        ] {
            assert_eq!(&*Secrets::none().hide(text), shown);
        }
    }

    #[test]
    fn templates_and_odd_text_do_not_derail() {
        assert_eq!(hidden("token = \"a${f(\"x\")}b\"\nn = \"c\""), "token = \"***********\"\nn = \"c\"");
        assert_eq!(hidden("// don't \" open\nsecret = \"ö\""), "// don't \" open\nsecret = \"**\"");
        assert_eq!(hidden("secret = \"open"), "secret = \"****");
        assert_eq!(hidden("x = \"\\\ntoken = \"y\""), "x = \"\\\ntoken = \"*\"");
        assert_eq!(hidden("val c = '\"'\nval d = \"x\""), "val c = '\"'\nval d = \"x\"");
        assert_eq!(
            hidden("connection { token = x\n name = \"n\" }"),
            "connection { token = x\n name = \"n\" }"
        );
        assert_eq!(
            hidden("authType = personalToken {\n  user = \"u\"\n  token = \"t\"\n}"),
            "authType = personalToken {\n  user = \"u\"\n  token = \"*\"\n}"
        );
    }
}
